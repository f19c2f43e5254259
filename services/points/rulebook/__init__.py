"""The rule book: rule sets with the rates and the gate, each valid from a day on, and the first set of a community."""
