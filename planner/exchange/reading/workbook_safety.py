"""Whether a file is an .xlsx workbook that is safe to open, found out before any of its XML is parsed.

A workbook is a zip archive, and openpyxl trusts it: a few kilobytes can unpack to gigabytes, define XML
entities, or carry macros and links. So the archive's directory is judged first, then every part is unpacked
once in small pieces, counting real bytes rather than believing the directory.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from planner.exchange.import_refused import ImportRefused
from planner.exchange.reading.file_bytes import checked_size
from solver.language import tr

MOST_UNPACKED_BYTES: Final = 200_000_000
MOST_PARTS: Final = 2_000
MOST_RATIO: Final = 100
_LARGE_PART: Final = 1_000_000
_PIECE: Final = 1 << 16
_OLE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_DEFINITIONS: Final = tuple(
    mark.encode(encoding)
    for mark in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_NOT_ACCEPTED: Final = {
    "xl/vbaproject.bin": "macros",
    "xl/macrosheets/": "macros",
    "xl/externallinks/": tr("links to other files"),
    "xl/connections.xml": tr("links to other files"),
    "xl/embeddings/": tr("embedded files"),
    "xl/activex/": tr("embedded controls"),
}


def check_workbook(path: Path) -> None:
    """Return for a workbook that may be opened; raise ImportRefused with the reason for any other file."""
    name = path.name
    if checked_size(path) == 0:
        raise ImportRefused(tr("{name} is not an Excel workbook (.xlsx): it is empty.", name=name))
    _check_kind(name, path.read_bytes())
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _check_directory(name, parts)
            _check_contents(name, [part.filename for part in parts])
            _check_bytes(name, archive, parts)
    except ImportRefused:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, struct.error) as reason:
        raise damaged(name) from reason


def damaged(name: str) -> ImportRefused:
    """The refusal of a workbook whose archive or XML is broken."""
    return ImportRefused(
        tr("{name}: this workbook is damaged; open it in Excel, save it again and try that copy.", name=name)
    )


def _check_kind(name: str, data: bytes) -> None:
    if data.startswith(_OLE):
        if tr("EncryptedPackage").encode("utf-16-le") in data:
            raise _protected(name)
        raise ImportRefused(
            tr("{name} is not an Excel workbook (.xlsx) but an older kind; save it as .xlsx.", name=name)
        )
    if not data.startswith(b"PK"):
        raise ImportRefused(tr("{name} is not an Excel workbook (.xlsx).", name=name))


def _check_directory(name: str, parts: Sequence[zipfile.ZipInfo]) -> None:
    """Names, number and stated sizes of the parts, and that no two share their bytes."""
    if len(parts) > MOST_PARTS:
        raise _too_large(name)
    for part in parts:
        if _leads_outside(part.orig_filename) or _leads_outside(part.filename):
            raise ImportRefused(tr("{name} holds a part whose file name or place is not allowed.", name=name))
        if part.flag_bits & 1:
            raise _protected(name)
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise damaged(name)
        if part.file_size > _LARGE_PART and part.file_size > MOST_RATIO * max(1, part.compress_size):
            raise _too_large(name)
    if sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
        raise _too_large(name)
    if len({part.filename.casefold() for part in parts}) < len(parts):
        raise damaged(name)
    ends = 0  # Of the part before, at the least: local headers may be longer than the directory says.
    for part in sorted(parts, key=lambda part: part.header_offset):
        if part.header_offset < ends:
            raise damaged(name)
        ends = part.header_offset + part.compress_size + 30 + len(part.orig_filename)


def _leads_outside(part: str) -> bool:
    path = PurePosixPath(part)
    return path.is_absolute() or ".." in path.parts or "\\" in part or ":" in part or "\0" in part


def _check_contents(name: str, parts: Sequence[str]) -> None:
    """That the parts are those of a workbook, and none is of a kind that runs or reaches out."""
    known = {part.casefold() for part in parts}
    if "mimetype" in known and "content.xml" in known:
        raise ImportRefused(
            tr(
                "{name} is not an Excel workbook (.xlsx) but an OpenDocument file; save it as .xlsx.",
                name=name,
            )
        )
    if "xl/workbook.bin" in known:
        raise ImportRefused(
            tr(
                "{name} is not an Excel workbook (.xlsx) but a binary one (.xlsb); save it as .xlsx.",
                name=name,
            )
        )
    if not {"[content_types].xml", "xl/workbook.xml"} <= known:
        raise ImportRefused(tr("{name} is not an Excel workbook (.xlsx).", name=name))
    for start, what in _NOT_ACCEPTED.items():
        if any(part.startswith(start) for part in known):
            raise _contains(name, what)


def _check_bytes(name: str, archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo]) -> None:
    """Unpack everything once: real sizes, checksums, and no XML definitions anywhere."""
    unpacked = 0
    for part in parts:
        part_bytes, tail = 0, b""
        with archive.open(part) as stream:
            while piece := stream.read(_PIECE):
                part_bytes += len(piece)
                if unpacked + part_bytes > MOST_UNPACKED_BYTES:
                    raise _too_large(name)
                window = tail + piece
                if any(mark in window for mark in _DEFINITIONS):
                    raise _contains(name, tr("XML definitions"))
                tail = piece[-32:]
        unpacked += part_bytes


def _contains(name: str, what: str) -> ImportRefused:
    return ImportRefused(
        tr("{name} contains {what}, which are not accepted; save a copy without them.", name=name, what=what)
    )


def _protected(name: str) -> ImportRefused:
    return ImportRefused(tr("{name} is password-protected. Remove the password and try again.", name=name))


def _too_large(name: str) -> ImportRefused:
    return ImportRefused(
        tr("{name} is too large, or expands to too much; save only the sheet that is needed.", name=name)
    )
