"""`python -m services.orders`: worker, migrate, jobs, audit, parked."""

from services.orders.app import service

service.main()
