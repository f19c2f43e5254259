"""Grants: money for a project, proposed by one person, approved by two others, and paid in parts against proof."""
