"""Where a planner file may live: not on network shares and not in folders that a cloud service copies.

Such places copy a file while it is written or lose its locks; people have lost data there after a mere
warning, so the planner refuses.
"""

from __future__ import annotations

import sys
from pathlib import Path, PurePath

from planner.persistence.errors import SharedFolder

NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs", "9p"}
CLOUD_FOLDERS = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "nextcloud",
    "box sync",
)
MOUNT_TABLE = Path("/proc/mounts")


def refuse_shared_folder(path: Path) -> None:
    """Raise SharedFolder when the file would be on a share or in a synchronised folder."""
    place = path.absolute()
    if names_a_share(str(path)) or in_cloud_folder(place) or _on_network_drive(place):
        raise SharedFolder


def names_a_share(text: str) -> bool:
    r"""Whether a path is written as a share: \\server\team or //server/team."""
    return text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\"))


def in_cloud_folder(place: PurePath) -> bool:
    folders = [part.casefold() for part in place.parts[:-1]]
    return any(part == name or part.startswith(f"{name} ") for part in folders for name in CLOUD_FOLDERS)


def _on_network_drive(place: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        remote_drive = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == remote_drive)
    try:
        table = MOUNT_TABLE.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return file_system_of(place, table) in NETWORK_FILE_SYSTEMS


def file_system_of(place: PurePath, mount_table: str) -> str:
    """The kind of file system a place is on, from a table of mounts (device, folder, kind, …)."""
    best, kind = "", ""
    for line in mount_table.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        folder = fields[1].replace("\\040", " ")
        if place.is_relative_to(folder) and len(folder) >= len(best):
            best, kind = folder, fields[2]
    return kind
