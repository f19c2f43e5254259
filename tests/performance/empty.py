"""A Flask application that does nothing: what booting costs before anything of ours."""

from flask import Flask

app = Flask("empty")
app.add_url_rule("/livez", "livez", lambda: {"status": "ok"})
