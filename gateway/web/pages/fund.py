"""The fund in public, for whoever looks: what came, what went, what is left."""

from __future__ import annotations

import csv
import io

from flask import Blueprint, Response, g, render_template

from gateway.web.drawing import chart, weeks
from gateway.web.pages.entrance import public

pages = Blueprint("fund", __name__, url_prefix="/<slug:slug>")
ROWS_MOST = 25  # on the page; the table has all
_FORMULA = "=+-@\t\r"  # what a spreadsheet would run


@pages.get("/fund")
def fund() -> Response:
    """The public ledger with its sums, its weeks and what it pays for."""
    rows, projects = g.api.together(lambda: list(g.api.every("/ledger")), lambda: g.api.items("/projects"))
    by_week = weeks(rows)
    came = [row for row in rows if row["in_fen"]]
    totals = {
        "in_fen": sum(row["in_fen"] for row in rows),
        "out_fen": sum(row["out_fen"] for row in rows),
        "gifts": len(came),
        "parts": len(rows) - len(came),
    }
    newest = sorted(rows, key=lambda row: (row["day"], row["number"]), reverse=True)[:ROWS_MOST]
    return public(
        render_template("fund.html", rows=newest, projects=projects, weeks=by_week, totals=totals, chart=chart(by_week))
    )


@pages.get("/fund.csv")
def table() -> Response:
    """The whole public ledger for a spreadsheet."""
    text = io.StringIO("\ufeff")  # so that Excel reads UTF-8
    text.seek(0, io.SEEK_END)
    lines = csv.writer(text)
    lines.writerow(
        ["编号 number", "日期 day", "事项 what", "捐款人 donor", "收入（元） in_yuan", "支出（元） out_yuan"]
    )
    for row in g.api.every("/ledger"):
        what = row["project"] or row["campaign"] or row["earmark"]
        words = [_plain(cell or "") for cell in (row["number"], row["day"], what, row["donor"])]
        lines.writerow([*words, f"{row['in_fen'] / 100:.2f}", f"{row['out_fen'] / 100:.2f}"])
    headers = {"Content-Disposition": "attachment; filename=fund.csv"}
    return Response(text.getvalue(), mimetype="text/csv", headers=headers)


def _plain(cell: str) -> str:
    """A spreadsheet must not run what a donor wrote."""
    return f"'{cell}" if cell[:1] in _FORMULA and cell else cell
