"""How the operator's commands speak: tables for people, JSON for programs."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from rich.console import Console

console = Console()
AsJson = Annotated[bool, typer.Option("--json", help="供程序读取 for programs")]


def say_json(told: Any) -> None:
    """One document on standard output."""
    print(json.dumps(told, ensure_ascii=False, default=str))


def done(words: str) -> None:
    """What was done, for people."""
    console.print(f"[green]✓[/] {words}", highlight=False)
