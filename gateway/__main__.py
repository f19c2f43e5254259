"""`python -m gateway`: worker, migrate, jobs, audit; keys, operator, nginx, openapi."""

from gateway.app import service
from gateway.cli import commands

service.own_commands = commands(service)
service.main()
