"""The rule book: rates and the gate, each rule set from a day on, and what a community begins with."""
