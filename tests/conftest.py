"""Real servers for every test: given by URL, else private ones started here; never skipped."""

from __future__ import annotations

import base64
import itertools
import json
import os
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ |= {
    "WULIN_ENV": "test",
    "WULIN_CLOCK": "simulated",
    "WULIN_ISSUER": "http://wulin.test",
    "WULIN_LOG_LEVEL": "warning",
    "WULIN_ARGON2_MEMORY_KIB": "64",
    "WULIN_LOOK_AGAIN_SECONDS": "1",
    "WULIN_REQUESTS_PERSON": "100000",
    "WULIN_REQUESTS_CLIENT": "100000",
    "WULIN_REQUESTS_COMMUNITY": "1000000",
    "WULIN_ENCRYPTION_KEY": base64.b64encode(secrets.token_bytes(32)).decode(),
    "WULIN_PAYMENT_SANDBOX_SECRET": secrets.token_hex(16),
    "WULIN_PAGES_SECRET": secrets.token_hex(16),
}

import pytest
from hypothesis import settings

from deploy.deployment import Deployment
from deploy.local.layout import Layout
from deploy.local.platform import Platform
from deploy.local.ports import free_port
from deploy.local.servers import Postgres, Rabbit
from deploy.rabbitmq.definitions import TOPOLOGY, definitions
from services.chassis.log import start_logging
from services.chassis.messaging.contract import SERVICES
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, opened
from tests.support import codes, slow, workers
from tests.support.containers import SERVED, ContainedPostgres, ContainedRabbit, chosen, running
from tests.support.databases import Databases
from tests.support.rig import Prepared, Rig

SHARED = pytest.StashKey[dict[str, str]]()
MAX_CONNECTIONS = 200  # of each process
_NUMBERS = itertools.count(1)
# Each run tries the same examples: what fails once fails again. HYPOTHESIS_PROFILE=long tries others.
settings.register_profile("every run", derandomize=True, database=None, deadline=None)
if os.environ.get("HYPOTHESIS_PROFILE") != "long" and settings.get_current_profile_name() != "planted":
    settings.load_profile("every run")
codes.watch()
start_logging("tests", "warning")  # as services do: structlog's own way draws a traceback for seconds


# ---- one process or several ------------------------------------------------------------------------------


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that share something run one after the other; those that take longest run first."""
    items.sort(key=lambda item: workers.order_of(item.nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Tests that share something run in one process."""
    return workers.ByGroup(config, log)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Start what the processes share, before the first of them, and tell each where it is."""
    if SHARED not in node.config.stash:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(servers_place()))
            connections = len(node.config.getoption("tx")) * MAX_CONNECTIONS
            shared = {"folder": str(folder), "postgres": stack.enter_context(postgres_at(folder, connections))}
            node.config.stash[SHARED] = shared
            node.config.add_cleanup(stack.pop_all().close)
    node.workerinput.update(node.config.stash[SHARED])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Learn which servers a process had, and which errors it met."""
    output = getattr(node, "workeroutput", {})
    SERVED.update(output.get("served", {}))
    codes.SEEN.update((operation, code) for operation, code in output.get("codes", ()))


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> Iterator[None]:
    """A skipped test of servers is a failure where nobody looks (WULIN_TESTS_NO_SKIPS); so is an untested error."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["served"] = SERVED
        session.config.workeroutput["codes"] = sorted(codes.SEEN)
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and exitstatus == pytest.ExitCode.OK and list(_wrong_codes(session.config)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if os.environ.get("WULIN_TESTS_NO_SKIPS") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what slow tests took, and which servers the tests had."""
    reports = [one for many in terminalreporter.stats.values() for one in many if isinstance(one, pytest.TestReport)]
    for line in slow.summary(reports):
        terminalreporter.write_line(line)
    for server, what in SERVED.items():
        terminalreporter.write_line(f"{server}: {what}")
    for line in _wrong_codes(terminalreporter.config):
        terminalreporter.write_line(line, red=True)


def _wrong_codes(config: pytest.Config) -> Iterator[str]:
    """Errors that the document does not list where they came; after a run of all tests those that never came."""
    yield from codes.unlisted(codes.SEEN)
    if config.args_source == pytest.Config.ArgsSource.TESTPATHS and not config.option.keyword:
        yield from codes.unmet(codes.SEEN)


# ---- servers ---------------------------------------------------------------------------------------------


@contextmanager
def servers_place() -> Iterator[Path]:
    """A folder that the servers' own accounts can enter (pytest's is closed to all but us)."""
    with tempfile.TemporaryDirectory(prefix="wulin-tests-", dir="/var/tmp") as folder:
        Path(folder).chmod(0o711)
        yield Path(folder)


@contextmanager
def postgres_at(folder: Path, max_connections: int) -> Iterator[str]:
    """An administrator's URL of a PostgreSQL: WULIN_TEST_POSTGRES_URL, else a private server in the folder."""
    if given := os.environ.get("WULIN_TEST_POSTGRES_URL"):
        yield given
        return
    kind = chosen(Postgres, ContainedPostgres)
    made = kind(folder / "postgres", free_port(), durable=False, max_connections=max_connections)
    with running(made) as server:
        yield server.url


@pytest.fixture(scope="session")
def servers_folder() -> Iterator[Path]:
    """A folder for servers of this process."""
    with servers_place() as folder:
        yield folder


@pytest.fixture(scope="session")
def shared(request: pytest.FixtureRequest, servers_folder: Path) -> Iterator[dict[str, str]]:
    """What all processes of a run share: a folder, and a PostgreSQL as its administrator."""
    given = getattr(request.config, "workerinput", None)
    if given:
        yield given
        return
    with postgres_at(servers_folder, MAX_CONNECTIONS) as url:
        yield {"folder": str(servers_folder), "postgres": url, "workerid": ""}


@pytest.fixture(scope="session")
def postgres(shared: dict[str, str]) -> str:
    """An administrator's URL of the PostgreSQL."""
    return shared["postgres"]


@pytest.fixture(scope="session")
def databases(shared: dict[str, str]) -> Databases:
    """The services' databases there."""
    return Databases(shared["postgres"], Path(shared["folder"]), shared["workerid"])


@pytest.fixture(scope="session")
def prepare(databases: Databases) -> Iterator[Callable[[str], Prepared]]:
    """Make a service's database and bring it to the newest version; once a session."""
    ready: dict[str, Prepared] = {}

    def prepared(name: str) -> Prepared:
        if name not in ready:
            ready[name] = databases.prepared(name)
        return ready[name]

    yield prepared
    for one in ready.values():
        one.dispose()


@pytest.fixture
def prepare_alone(databases: Databases) -> Iterator[Callable[[str], Prepared]]:
    """Make a service's database for one test, which may empty its tables."""
    own = replace(databases, worker=f"{databases.worker}alone")
    with ExitStack() as stack:

        def prepared(name: str) -> Prepared:
            made = own.prepared(name)
            stack.callback(made.dispose)
            return made

        yield prepared


@pytest.fixture(scope="session")
def rabbit(servers_folder: Path) -> Iterator[Rabbit]:
    """A private broker with the rights of a deployment; each user's password is its name.

    WULIN_TEST_RABBIT_PORT names one that another run of these tests has started.
    """
    if given := os.environ.get("WULIN_TEST_RABBIT_PORT"):
        yield Rabbit(servers_folder / "rabbitmq", int(given))
        return
    names = (*SERVICES, "echo", TOPOLOGY)  # echo: the chassis's tests
    made = json.dumps(definitions({name: name for name in names}))
    kind = chosen(Rabbit, ContainedRabbit)
    with running(kind(servers_folder / "rabbitmq", free_port(), definitions=made)) as server:
        yield server


@pytest.fixture
def gateway(prepare: Callable[[str], Prepared]) -> Rig:
    """The directory in a fresh community."""
    return Rig(prepare("gateway"))


@pytest.fixture
def orders(prepare: Callable[[str], Prepared]) -> Rig:
    """The orders service in a fresh community."""
    return Rig(prepare("orders"))


@pytest.fixture
def points(prepare: Callable[[str], Prepared]) -> Rig:
    """The points service in a fresh community."""
    return Rig(prepare("points"))


@pytest.fixture
def charity(prepare: Callable[[str], Prepared]) -> Rig:
    """The charity service in a fresh community."""
    return Rig(prepare("charity"))


@pytest.fixture
def fund(prepare: Callable[[str], Prepared]) -> Rig:
    """The fund service in a fresh community."""
    return Rig(prepare("fund"))


# ---- the whole platform: real processes behind the real nginx and broker ----------------------------------


@pytest.fixture(scope="session")
def platform(servers_folder: Path) -> Iterator[Platform]:
    """The platform, with the simulated clock, in a folder of its own; once a session."""
    made = Platform(Layout(servers_folder / "platform", clock="simulated", env="test", durable=False))
    made.layout.folder.mkdir()
    made.layout.folder.chmod(0o711)
    try:
        made.up()
        yield made
    finally:
        made.destroy()


@pytest.fixture(scope="session")
def deployment(platform: Platform) -> Deployment:
    """The same as an operator's commands see it."""
    return platform.layout.deployment


@pytest.fixture
def here(deployment: Deployment) -> Neighbourhood:
    """A fresh community."""
    return opened(deployment, f"here-{next(_NUMBERS)}")


@pytest.fixture
def two_communities(deployment: Deployment) -> TwoCommunities:
    """Two fresh communities, in which the same things happen at the same time."""
    number = next(_NUMBERS)
    return TwoCommunities(opened(deployment, f"east-{number}"), opened(deployment, f"west-{number}"))
