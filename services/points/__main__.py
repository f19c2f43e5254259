"""`python -m services.points worker | migrate | …`."""

from services.points.app import service

service.main()
