"""`python -m services.fund worker | migrate | …`."""

from services.fund.app import service

service.main()
