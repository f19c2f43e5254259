"""The console of the operator's commands: tables for people, JSON for programs."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from rich.console import Console

console = Console()
AsJson = Annotated[bool, typer.Option("--json", help="供程序读取 for programs")]


def print_json(document: Any) -> None:
    """Prints one JSON document on standard output."""
    print(json.dumps(document, ensure_ascii=False, default=str))


def print_done(text: str) -> None:
    """Prints what was done, for people."""
    console.print(f"[green]✓[/] {text}", highlight=False)
