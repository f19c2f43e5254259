"""A stored backup: a folder with a dump of each database, and a manifest by which every byte of it is checked."""

from __future__ import annotations

import base64
import fcntl
import hashlib
import hmac
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from deploy.deployment import CannotRun

FORMAT = 2  # 1: before the first release
MANIFEST = "manifest.json"
SECRETS = "secrets.json"
BROKER = "broker.json"  # users and rights, for an operator who creates them by hand; we make ours from the secrets
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_PARTIAL = ".partial"


class NoSuchBackup(CannotRun):
    """There is no backup of that name, or the name is not valid."""


class NameTaken(CannotRun):
    """There is a backup of that name; a backup is never overwritten."""


class Damaged(CannotRun):
    """The backup has changed since it was written."""


class Older(CannotRun):
    """The backup comes from a version whose data this one can't upgrade."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"备份 {name} 由更早的版本建立，本版本不能升级它；请用建立它的那个版本恢复\n"
            f"An earlier version made the backup {name}, and this one can't upgrade it: "
            "restore it with the version that made it"
        )


class Busy(CannotRun):
    """Another backup or restore is running."""


@dataclass(frozen=True)
class Database:
    """One service in a backup: its newest migration by owner, rows by table, the fingerprint of its encryption key."""

    migrations: Mapping[str, str]
    rows: Mapping[str, int]
    encryption_key: str


@dataclass(frozen=True)
class File:
    """A file of a backup."""

    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """The contents of a backup. `at` is the time of its snapshots, for which writers waited `writers_waited_ms`."""

    format: int
    at: str
    postgres: str
    writers_waited_ms: float
    databases: Mapping[str, Database]
    files: Mapping[str, File]

    @property
    def bytes(self) -> int:
        """Its size."""
        return sum(one.bytes for one in self.files.values())

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """The manifest of a backup; Damaged where it can't be read, Older where it is of an earlier format."""
        try:
            document: dict[str, Any] = json.loads((folder / MANIFEST).read_text())
            if document["format"] < FORMAT:
                raise Older(folder.name)
            document["databases"] = {name: Database(**one) for name, one in document["databases"].items()}
            document["files"] = {name: File(**one) for name, one in document["files"].items()}
            manifest = cls(**document)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Damaged(f"{folder.name}：清单无法读取\n{folder.name}: its manifest can't be read") from error
        if manifest.format != FORMAT:
            raise Damaged(f"{folder.name}：未知格式 {manifest.format}\n{folder.name}: of an unknown format")
        return manifest


def key_fingerprint(key: str) -> str:
    """Returns a fingerprint of an encryption key (base64) that does not reveal it."""
    return hmac.digest(base64.b64decode(key), b"wulin backup", hashlib.sha256).hex()[:16]


def listed(backups: Path) -> dict[str, Manifest | None]:
    """Returns all complete backups by name; None if this version can't read the manifest."""
    manifests: dict[str, Manifest | None] = {}
    for path in sorted(backups.glob(f"[!.]*/{MANIFEST}")):
        try:
            manifests[path.parent.name] = Manifest.read(path.parent)
        except (Damaged, Older):
            manifests[path.parent.name] = None
    return manifests


def found(backups: Path, name: str) -> Path:
    """Returns the folder of a backup. Raises NoSuchBackup."""
    if not _NAME.fullmatch(name) or not (backups / name / MANIFEST).exists():
        raise NoSuchBackup(f"没有名为 {name} 的备份，请用 backup list 查看\nThere is no backup {name}; see backup list")
    return backups / name


def verified(backups: Path, name: str) -> Manifest:
    """Returns the manifest of a backup after checking each file. Raises Damaged, which names the first changed file."""
    folder = found(backups, name)
    manifest = Manifest.read(folder)
    for file, expected in manifest.files.items():
        if not (folder / file).is_file() or measured(folder / file) != expected:
            raise Damaged(f"备份 {name} 已损坏：{file} 与清单不符\nThe backup {name} is damaged: {file} has changed")
    return manifest


def measured(path: Path) -> File:
    """Returns size and digest of a file."""
    with path.open("rb") as file:
        return File(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


@contextmanager
def written(backups: Path, name: str) -> Iterator[Path]:
    """Gives a folder to write a backup in. It gets its name only when it is complete and on the disk."""
    if not _NAME.fullmatch(name):
        raise NoSuchBackup(f"名称只能用字母、数字、- 和 _：{name}\nA name has letters, digits, - and _ alone: {name}")
    with exclusive(backups):
        for half in backups.glob(f".*{_PARTIAL}"):  # left by commands that were killed
            shutil.rmtree(half)
        if (backups / name).exists():
            raise NameTaken(f"备份 {name} 已存在\nThere is a backup {name} already")
        partial = backups / f".{name}{_PARTIAL}"
        partial.mkdir(mode=0o700)
        try:
            yield partial
            for path in partial.iterdir():
                path.chmod(0o600)
                _to_disk(path)
            _to_disk(partial)
            partial.rename(backups / name)
            _to_disk(backups)
        finally:
            shutil.rmtree(partial, ignore_errors=True)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Writes the last file of a backup."""
    (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1) + "\n")


@contextmanager
def exclusive(backups: Path) -> Iterator[None]:
    """Holds the lock of the backups. Raises Busy if another command writes or restores one."""
    backups.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (backups / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy("另一个备份或恢复正在进行\nAnother backup or restore is under way") from error
        yield


def _to_disk(path: Path) -> None:
    """Writes a file or folder to the disk, so that it survives a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
