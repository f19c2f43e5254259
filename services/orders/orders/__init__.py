"""The record of an order: its values, states, history and encrypted texts. Features above change an order through
`store.save_order`, which saves it together with one line of its history.
"""
