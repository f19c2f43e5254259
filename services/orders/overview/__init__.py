"""Reading orders: one whole order, its history, lists and the station's board. This feature changes nothing."""
