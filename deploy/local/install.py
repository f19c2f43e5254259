"""PostgreSQL, RabbitMQ and nginx by apt where we may; otherwise the command is shown. Starts no system service."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

import typer
from rich.console import Console

from deploy.local.servers import missing, too_old, versions

_SERVICES = {
    "postgresql": "postgresql",
    "rabbitmq-server": "rabbitmq-server epmd.service epmd.socket",
    "nginx": "nginx",
    "prometheus": "prometheus",
}
# Debian reads policy-rc.d before it starts a package's service, and createcluster.conf before it creates a cluster.
# Afterwards both are restored, and no service that we installed starts with the machine.
_QUIETLY = """
set -e
policy=/usr/sbin/policy-rc.d clusters=/etc/postgresql-common/createcluster.conf made="" configured=""
trap '[ -z "$made" ] || rm -f $policy' EXIT
if [ ! -e $policy ]; then made=1; printf '#!/bin/sh\nexit 101\n' > $policy; chmod 755 $policy; fi
if [ ! -e $clusters ]; then configured=1; mkdir -p ${clusters%/*}; echo 'create_main_cluster = false' > $clusters; fi
export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=120 update -qq
apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends PACKAGES
[ -z "$configured" ] || { rm -f $clusters*; cp /usr/share/postgresql-common/createcluster.conf $clusters; }
if command -v systemctl >/dev/null; then systemctl -q disable SERVICES || true; fi
"""


def programs(console: Console, also: Sequence[str] = ()) -> None:
    """Installs missing programs. Ends with the command to run if it may not, or if a program is too old.

    `also`: as in `missing`.
    """
    if packages := missing(also):
        _install(console, packages, also)
    if old := too_old(versions()):
        console.print(
            f"[red]✗[/] 程序版本过旧 These programs are too old: {', '.join(old)}\n"
            "请使用 Debian 12、Ubuntu 24.04 或更新的系统，或安装更新的版本。\n"
            "Use Debian 12, Ubuntu 24.04 or newer, or install newer versions.",
            soft_wrap=True,
        )
        raise typer.Exit(1)


def _install(console: Console, packages: list[str], also: Sequence[str]) -> None:
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    may = _may()
    if may is None:
        console.print(f"[red]✗[/] 缺少程序，请先执行 Missing programs, please run:\n  sudo {command}", soft_wrap=True)
        raise typer.Exit(1)
    script = _QUIETLY.replace("PACKAGES", " ".join(packages))
    script = script.replace("SERVICES", " ".join(_SERVICES.get(package, "") for package in packages))
    with console.status(f"安装 installing: {' '.join(packages)} …"):
        done = subprocess.run([*may, "sh", "-c", script], capture_output=True, text=True, check=False)
    if done.returncode or missing(also):
        console.print(
            f"[red]✗[/] 安装失败，请手动执行 Could not install, please run:\n  {command}\n{done.stderr[-1500:]}"
        )
        raise typer.Exit(1)


def _may() -> list[str] | None:
    """Returns how to become root: nothing is needed, sudo without a password, or impossible."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo]
    return None
