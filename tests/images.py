"""What is in the images: `make images` builds them and asks. Not among all tests, since it needs an engine."""

from __future__ import annotations

import os
import subprocess

import pytest

from deploy.deployment import module
from deploy.operate.container import container_of
from services.chassis.messaging.contract import SERVICES

LOOK = """
id -u
echo $(ls) $(ls services)
for program in cc gcc g++ make /opt/wulin/bin/pip; do command -v $program; done
touch /wulin/mark /opt/wulin/mark 2>&1 | grep -vc denied
"""


@pytest.mark.parametrize("service", SERVICES)
def test_an_image_holds_its_own_service_and_no_tools_and_is_nobodys(service: str) -> None:
    image = f"localhost/wulin/{container_of(service)}:{os.environ.get('WULIN_TAG', 'local')}"
    own, _, inner = module(service).partition(".")
    top = sorted({"deploy", "services", own})
    held = sorted({"__init__.py", "__pycache__", "chassis", "contracts"} | ({inner} if inner else set()))
    assert _docker("run", "--rm", "--network=none", "--entrypoint=sh", image, "-c", LOOK).split("\n") == [
        "10001",
        " ".join([*top, *held]),
        "0",
    ]
    print(f"\n{image}: {int(_docker('inspect', '--format={{.Size}}', image)) // 2**20} MiB")


def _docker(*arguments: str) -> str:
    done = subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)
    assert "rror" not in done.stderr, done.stderr
    return done.stdout.strip()
