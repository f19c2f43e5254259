"""Adjustments: points that one person asks for and another confirms, with a reason, up or down."""
