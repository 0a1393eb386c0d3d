"""What can go wrong with the file, each with the one sentence that the user is shown."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from solver.language import tr


class StoreError(ValueError):
    """The file cannot be used as asked. The text is whole sentences: what, and what to do.

    Like every refusal of the planner it is a ValueError, so one handler can show them all.
    """

    sentence: ClassVar[str] = ""
    can_be_viewed: ClassVar[bool] = False  # opening the file view-only is a way out
    asks_passphrase: ClassVar[bool] = False  # another passphrase is a way out
    newest_backup: Path | None = None  # putting it in the place of the file is a way out

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence or self.sentence)


class MissingFile(StoreError):
    """Nothing is there, or it is a folder."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("There is no planner file called “{name}” in this place.", name=name))


class FileInTheWay(StoreError):
    """A new file would overwrite an old one."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("There already is a file called “{name}”. Choose another name.", name=name))


class NotAPlannerFile(StoreError):
    """Another kind of file, or one whose marks were changed."""

    sentence = tr("This is not a planner file, or it was altered outside the planner.")


class NewerVersion(StoreError):
    """The schema is newer than this program; not a byte was written."""

    def __init__(self, version: int) -> None:
        super().__init__(
            tr(
                "Made by a newer version ({version}). Your data has not been changed. Update the planner.",
                version=version,
            )
        )


class OlderVersion(StoreError):
    """Only when opened view-only: bringing a file up to date needs to write."""

    def __init__(self, version: int) -> None:
        super().__init__(
            tr(
                "Made by an older version ({version}). Open it once for editing to bring it up to date.",
                version=version,
            )
        )


class DamagedFile(StoreError):
    """The file fails its check. The sentence names the newest backup, or says what to do without one."""

    def __init__(self, newest_backup: Path | None = None, empty_folder: Path | None = None) -> None:
        """``empty_folder`` is where backups were looked for when there are none."""
        self.newest_backup = newest_backup
        remedy = ""
        if newest_backup is not None:
            remedy = tr(" The newest good backup is “{newest_backup}”.", newest_backup=newest_backup.name)
        elif empty_folder is not None:
            remedy = tr(
                " No backup of it is in “{folder}”: open a copy that you kept elsewhere, and keep this file "
                "until you have one.",
                folder=empty_folder.name,
            )
        super().__init__(tr("This file is damaged. It has not been changed.{remedy}", remedy=remedy))


class WrongPassphrase(StoreError):
    """Encrypted with another passphrase, or not ours at all: nobody can tell which."""

    sentence = tr("Wrong passphrase, or not a planner file.")
    asks_passphrase = True


class PassphraseNeeded(StoreError):
    """It looks encrypted and no passphrase was given."""

    sentence = tr("This file needs its passphrase, or is not a planner file.")
    asks_passphrase = True


class NoPassphrase(StoreError):
    """Nothing, or nothing but spaces, where a passphrase was to be."""

    sentence = tr("Write a passphrase: without one anybody could open the copy.")


class PassphrasesDiffer(StoreError):
    """A slip of the finger would lock the file for good."""

    sentence = tr("The two passphrases differ. Nothing was written. Write the same one twice.")


class CopyFailed(StoreError):
    """No copy was made, and nothing that was there before was touched."""

    def __init__(self, why: str) -> None:
        super().__init__(tr("The copy was not made: {why} This file is as it was.", why=why))


class NoPassphraseHere(StoreError):
    """A passphrase was given for a plain file."""

    sentence = tr("This file is not protected by a passphrase. Open it without one.")


class AlreadyOpen(StoreError):
    """Somebody else holds the file. Opening it view-only remains possible."""

    can_be_viewed = True

    def __init__(self, user: str, computer: str, since: str) -> None:
        self.user, self.computer, self.since = user, computer, since
        super().__init__(
            tr(
                "Already open by {user} on {computer} since {since}. Open view-only?",
                user=user,
                computer=computer,
                since=since,
            )
        )


class SharedFolder(StoreError):
    """A network share or a folder that a cloud service copies."""

    sentence = tr(
        "Shared folders can damage this file. Keep it on this computer, or use the shared database."
    )


class ViewOnly(StoreError):
    """A change was asked of a file that is open for reading."""

    sentence = tr("This file is open view-only. Nothing was changed.")


class ReadOnlyFolder(StoreError):
    """The operating system does not let us write there."""

    sentence = tr("This file or its folder cannot be written to. Open it view-only, or move it.")
    can_be_viewed = True


class DiskFull(StoreError):
    """No room left; the transaction was rolled back."""

    sentence = tr("The disk is full. Your last change was not saved; everything before it is safe.")


class NoRoom(StoreError):
    """No room left to open or make a file: nothing was changed yet that could be lost."""

    sentence = tr("The disk is full. Nothing was changed. Make room, or use another disk.")


class DiskFault(StoreError):
    """The disk answered with an error; the transaction was rolled back."""

    sentence = tr(
        "The disk could not be read or written. Your last change was not saved; everything before it is safe."
    )


class FileBusy(StoreError):
    """Another program, such as a virus scanner or a database browser, holds SQLite's own lock."""

    sentence = tr("Another program is using this file. Your last change was not saved; try again.")


class BackupFailed(StoreError):
    """A backup was not made, or did not pass its check and was thrown away."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            tr("The backup could not be made: {reason} Your data itself is safe.", reason=reason)
        )


class UnsafeSqlite(StoreError):
    """The library that came with the program is not the one it was tested with."""

    def __init__(self, version: str) -> None:
        super().__init__(
            tr("The database library is too old ({version}). Reinstall the planner.", version=version)
        )
