"""The program `python -m services.charity`: worker, migrate, topology, jobs, audit and openapi."""

from services.charity.app import service

service.main()
