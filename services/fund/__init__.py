"""The fund: money, goods and time given to the community, and where the money went."""
