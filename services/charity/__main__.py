"""`python -m services.charity`: worker, migrate, jobs, audit, parked."""

from services.charity.app import service

service.main()
