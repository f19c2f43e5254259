"""The same journeys as without containers."""

from tests.journeys.test_disputes import *  # noqa: F403
from tests.journeys.test_fund import *  # noqa: F403
from tests.journeys.test_gifts import *  # noqa: F403
from tests.journeys.test_main_job import *  # noqa: F403
