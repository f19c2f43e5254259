"""An order changes before its service begins: another time, another text, cancelled. A person leaves the community."""
