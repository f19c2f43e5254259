"""PostgreSQL, RabbitMQ and nginx by apt where we may; otherwise the command is shown. Starts no system service."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import typer
from rich.console import Console

from deploy.local.servers import missing

_POLICY = Path("/usr/sbin/policy-rc.d")  # Debian asks it before a package's service is started
_CLUSTERS = Path("/etc/postgresql-common/createcluster.conf")
_QUIET = """
set -e
made=""
if [ ! -e {policy} ]; then printf '#!/bin/sh\\nexit 101\\n' > {policy}; chmod 755 {policy}; made=1; fi
trap '[ -z "$made" ] || rm -f {policy}' EXIT
if [ ! -e {clusters} ]; then mkdir -p $(dirname {clusters}); echo 'create_main_cluster = false' > {clusters}; fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends {packages}
"""


def programs(console: Console) -> None:
    """Install what is missing, or stop with the command that would."""
    packages = missing()
    if not packages:
        return
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    may = _may()
    if may is None:
        console.print(f"[red]✗[/] 缺少程序,请先执行 Missing programs, please run:\n  sudo {command}")
        raise typer.Exit(1)
    console.print(f"安装 installing: {' '.join(packages)} …")
    script = _QUIET.format(policy=_POLICY, clusters=_CLUSTERS, packages=" ".join(packages))
    done = subprocess.run([*may, "sh", "-c", script], capture_output=True, text=True, check=False)
    if done.returncode or missing():
        console.print(
            f"[red]✗[/] 安装失败,请手动执行 Could not install, please run:\n  {command}\n{done.stderr[-1500:]}"
        )
        raise typer.Exit(1)


def _may() -> list[str] | None:
    """How to become root: not needed, sudo without a password, or not at all."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo]
    return None
