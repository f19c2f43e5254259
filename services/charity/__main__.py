"""The program `python -m services.charity`: worker, migrate, topology, jobs and audit."""

from services.charity.app import service

service.main()
