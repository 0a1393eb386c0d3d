"""The single door: everything the window and the command line do to a planner file passes through here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.changes import Cell, Changes, Step
from planner.commands.command import USER, Command, CommandRefused, label_of, rows_of
from planner.domain.deployments import Deployment
from planner.domain.journal import AuditAction, UndoRow, UndoStep
from planner.live_rota import MANY_CELLS, Edit, LiveRotas
from planner.overriding import refuse_without_reason
from planner.persistence import audit, backup, database, protected_copy, undo
from planner.persistence.change_recorder import ChangeRecorder
from planner.persistence.database import Database
from planner.persistence.errors import StoreError
from planner.persistence.file_lock import current_user
from planner.persistence.sqlite import Key
from planner.persistence.stored_rows import RowChange
from planner.views.day_breaches import DayBreach, DayItem, DayTaker, DayTrial
from planner.views.day_slots import DaySlot, OpenItem
from planner.views.override_rows import override_rows
from planner.views.rota_verdict import CellVerdict, EditVerdict, RotaVerdict
from solver.language import tr

if TYPE_CHECKING:
    from planner.live_day.check import DayChecks
    from planner.live_day.remedies import DayRemedy

__all__ = ["Cell", "Changes", "Command", "CommandRefused", "Planner", "Step", "StoreError"]

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Listener = Callable[[Changes], None]
PROVEN = frozenset({"certificate", "version"})
IN_RUN_SHEETS = ("run_sheet_stop", "unplaced")
RUN_SHEETS = ("deployment", *IN_RUN_SHEETS)
Done = tuple[str, list[RowChange]]


class Planner:
    """One open planner file. Every change is one committed transaction with its undo record."""

    def __init__(self, opened: Database, user: str = "") -> None:
        self._database = opened
        self._user = user or current_user()
        self._live_rotas = LiveRotas()
        self._listeners: list[Listener] = [self._follow]
        self._one_at_a_time = RLock()
        self._closed = False
        with opened.reading() as session:
            self._revision = audit.revision(session)

    @classmethod
    def create(cls, path: str | Path, key: str | None = None, *, user: str = "") -> Self:
        """Make a new file (`key` is its passphrase) and open it. Raises StoreError with a sentence."""
        return cls(database.create(Path(path), key), user)

    @classmethod
    def open(
        cls, path: str | Path, key: str | None = None, *, read_only: bool = False, user: str = ""
    ) -> Self:
        """Open a file after checking it. Raises StoreError with a sentence."""
        opened = database.open_file(Path(path), key, read_only=read_only)
        try:
            planner = cls(opened, user)
            if not read_only:
                planner.log(AuditAction.OPENED, "Planner file opened")  # consultation is accounted for too
        except BaseException:
            opened.close()  # else the file would stay locked against the next attempt
            raise
        return planner

    @classmethod
    def restore(cls, backup_path: Path, path: Path, key: str | None = None, *, user: str = "") -> Self:
        """Open a backup in the place of a damaged file, which is kept beside it under another name."""
        backup.restore(backup_path, path, key)
        return cls.open(path, key, user=user)

    @classmethod
    def beside(cls, handed_on: Mapping[str, str]) -> Self:
        """Read in this process what another process of this program has open: see ``handed_on``."""
        key = Key.from_hex(handed_on["key"], handed_on["salt"]) if handed_on["key"] else None
        return cls(database.open_beside(Path(handed_on["path"]), key), handed_on["user"])

    def handed_on(self) -> dict[str, str]:
        """What a process of this program needs to read the file beside this one. It holds the file's key, so
        it is only ever written to the standard input of that process."""
        key = self._database.key
        return {
            "path": str(self.path.absolute()),
            "key": key.raw.hex() if key else "",
            "salt": key.salt.hex() if key else "",
            "user": self._user,
        }

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> bool:
        return self._database.read_only

    @property
    def user(self) -> str:
        return self._user

    @property
    def revision(self) -> int:
        """Grows with every command, undo and redo; the same after a restart."""
        return self._revision

    def execute(self, command: Command) -> Changes:
        """Do it in one transaction. Raises CommandRefused or StoreError, and then nothing was changed."""
        return self._change(AuditAction.CHANGED, lambda session: self._do(session, command))

    def rows_of(self, command: Command) -> int:
        """About how many rows a command would write, so that thousands need not be waited for; 0 of a
        command that never writes many."""
        with self._database.reading() as session:
            return rows_of(command, session)

    def undo(self) -> Changes:
        """Take the last step back. Raises CommandRefused when there is none."""
        return self._change(AuditAction.UNDONE, _undo_one)

    def redo(self) -> Changes:
        """Do the step that was last undone again. Raises CommandRefused when there is none."""
        return self._change(AuditAction.REDONE, _redo_one)

    @property
    def undo_label(self) -> str | None:
        """The label of the step an undo would take back, or None."""
        with self._database.reading() as session:
            step = undo.next_undo(session)
            return step.label if step else None

    @property
    def redo_label(self) -> str | None:
        """The label of the step a redo would do again, or None."""
        with self._database.reading() as session:
            step = undo.next_redo(session)
            return step.label if step else None

    @property
    def undo_rows(self) -> int:
        """How many rows an undo would write."""
        with self._database.reading() as session:
            return _rows_of_step(session, undo.next_undo(session))

    @property
    def redo_rows(self) -> int:
        """How many rows a redo would write."""
        with self._database.reading() as session:
            return _rows_of_step(session, undo.next_redo(session))

    def history(self, n: int) -> tuple[Step, ...]:
        """The newest `n` steps, newest first, undone ones included."""
        newest = select(UndoStep).order_by(UndoStep.id.desc()).limit(n)
        with self._database.reading() as session:
            return tuple(
                Step(step.label, step.done_at, step.done_by, step.undone) for step in session.scalars(newest)
            )

    def read(
        self,
        view: Callable[Concatenate[Session, Asked], Answer],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> Answer:
        """Ask a view. It sees one consistent state, cannot write, and answers with frozen rows."""
        with self._database.reading() as session:
            return view(session, *args, **kwargs)

    def on_change(self, callback: Listener) -> Callable[[], None]:
        """Be told after every committed change. Call what is returned to be told no more."""
        self._listeners.append(callback)

        def unsubscribe() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return unsubscribe

    def verdict(self, rota_id: int) -> RotaVerdict:
        """What the rules say about a rota now."""
        with self._database.reading() as session:
            live = self._live_rotas.of(session, rota_id)
            return live.verdict(self._revision, override_rows(session, rota_id))

    def cell_verdict(self, rota_id: int, person_id: int, day: date) -> CellVerdict:
        """What the rules say about one cell, in figures and reasons."""
        with self._database.reading() as session:
            return self._live_rotas.of(session, rota_id).cell(person_id, day)

    def would_be(self, rota_id: int, edits: Iterable[Edit]) -> EditVerdict:
        """What edits would break, mend and cost. Nothing is stored."""
        with self._database.reading() as session:
            return self._live_rotas.of(session, rota_id).would_be(edits)

    def day_breaches(self, day: date) -> tuple[DayBreach, ...]:
        """The broken musts of a day's run sheets as they are stored now, with whose they are."""
        with self._database.reading() as session:
            return self._day_checks.breaches(session, self._revision, day)

    def day_would_be(self, day: date, command: Command) -> DayTrial:
        """What a change of a day's run sheets would break and mend. Nothing is stored."""
        with self._database.reading() as session:
            return self._day_checks.would_be(session, self._revision, day, command)

    def day_open(self, day: date) -> tuple[OpenItem, ...]:
        """The visits a planned day may hold that are on none of its run sheets."""
        with self._database.reading() as session:
            return self._day_checks.open_items(session, self._revision, day)

    def day_slots(self, day: date, wanted: OpenItem, now: int | None = None) -> tuple[DaySlot, ...]:
        """The first five slots of something on no run sheet, each with its exact cost; nobody sets off before
        ``now``, a wall minute."""
        with self._database.reading() as session:
            return self._day_checks.slots(session, self._revision, day, wanted, now)

    def day_remedies(self, day: date, unplaced_id: int, now: int | None = None) -> tuple[DayRemedy, ...]:
        """What would get something assigned, each as one command with its exact cost, the cheapest first."""
        with self._database.reading() as session:
            return self._day_checks.remedies(session, self._revision, day, unplaced_id, now)

    def day_verdict(self, day: date) -> tuple[str, ...]:
        """The same as sentences: "Scott Pallister: 4 min short to reach 4 Burn Valley Gardens by 16:27"."""
        return tuple(breach.text for breach in self.day_breaches(day))

    def day_taker(self, day: date, person_id: int, wanted: DayItem) -> DayTaker | None:
        """Whether somebody could take a stop, or something not assigned, and when; nothing is stored."""
        with self._database.reading() as session:
            return self._day_checks.taker(session, self._revision, day, person_id, wanted)

    @cached_property
    def _day_checks(self) -> DayChecks:
        """Loaded with the first question about a day: a window that opens on the rota stands sooner."""
        from planner.live_day.check import DayChecks

        checks = DayChecks()
        self._listeners.append(checks.changed)
        return checks

    def log(self, action: str, what: str) -> None:
        """Add a line to the audit for something that changed no row: "exported", "opened"."""
        with self._one_at_a_time, self._database.writing() as session:
            audit.append(session, AuditAction(action), what, self._user)

    def back_up(self) -> Path:
        """Make a checked backup unless the newest one already is of this state."""
        return backup.back_up(self._database.path, self._database.key, self._revision)

    def copy_with_passphrase(self, target: Path, passphrase: str, again: str) -> None:
        """Write a checked copy that only the passphrase opens, given ``again`` against slips. This file stays
        as it is. Raises StoreError with a sentence, and then there is no copy."""
        protected_copy.copy_with_passphrase(self.path, self._database.key, target, passphrase, again)
        try:
            if not self.read_only:
                self.log(AuditAction.EXPORTED, f"Copy with a passphrase to {target.name}")
        except StoreError:
            target.unlink()  # what left is accounted for, or it does not leave
            raise

    def close(self) -> None:
        """Back up if anything changed, and give up the file, even when the backup fails."""
        if self._closed:
            return
        self._closed = True
        try:
            if not self.read_only:
                self.back_up()
        finally:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _do(self, session: Session, command: Command) -> Done:
        session.info[USER] = self._user
        recorder = ChangeRecorder(session)
        label = label_of(command, session)
        command.apply(session)
        rows = recorder.finish()
        refuse_without_reason(session, command, rows)
        if rows:
            undo.remember(session, label, self._user, rows)
        return label, rows

    def _follow(self, changes: Changes) -> None:
        """Where many cells have changed, the rules are asked at once, by whoever stores so much and not by
        the one who looks at it."""
        looked_at = self._live_rotas.holding(changes) if len(changes.cells) > MANY_CELLS else ()
        self._live_rotas.changed(changes)
        if looked_at:
            with self._database.reading() as session:
                self._live_rotas.catch_up(session, looked_at, self._revision)

    def _change(self, action: AuditAction, play: Callable[[Session], Done]) -> Changes:
        """Play in one transaction; count on and tell the listeners only once it is committed."""
        with self._one_at_a_time:
            with self._database.writing() as session:
                label, rows = play(session)
                line = audit.append(session, action, label, self._user, rows) if rows else None
                revision = line.id if line else self._revision
                days = _days(session, rows)
            self._revision = revision
        changes = Changes(revision, label, frozenset(map(_kind, rows)), _cells(rows), days)
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)
        return changes


def _rows_of_step(session: Session, step: UndoStep | None) -> int:
    if step is None:
        return 0
    return session.scalar(select(func.count()).select_from(UndoRow).where(UndoRow.step_id == step.id)) or 0


def _undo_one(session: Session) -> Done:
    step = undo.next_undo(session)
    if step is None:
        raise CommandRefused(tr("There is nothing to undo."))
    return step.label, undo.play_back(session, step)


def _redo_one(session: Session) -> Done:
    step = undo.next_redo(session)
    if step is None:
        raise CommandRefused(tr("There is nothing to redo."))
    return step.label, undo.play_again(session, step)


def _kind(row: RowChange) -> str:
    """The table, but for a rota of which only what a build has proven is different: nobody's duties and no
    rule are out of date by that."""
    proven = row.table == "rota" and row.before and row.after and row.changed <= PROVEN
    return "certificate" if proven else row.table


def _cells(rows: Sequence[RowChange]) -> frozenset[Cell]:
    """People and dates of all duties among the changed rows, as they were and as they are."""
    images = [image for row in rows if row.table == "duty" for image in (row.before, row.after) if image]
    return frozenset(
        (int(str(image["person_id"])), date.fromisoformat(str(image["date"]))) for image in images
    )


def _days(session: Session, rows: Sequence[RowChange]) -> frozenset[date]:
    """The dates of all run sheets among the changed rows, as they were and as they are."""
    own = [row for row in rows if row.table in RUN_SHEETS]
    images = [(row.table, image) for row in own for image in (row.before, row.after) if image]
    dates = {date.fromisoformat(str(image["date"])) for table, image in images if table == "deployment"}
    held = {int(str(image["deployment_id"])) for table, image in images if table in IN_RUN_SHEETS}
    stored = select(Deployment.date).where(Deployment.id.in_(held))
    return frozenset(dates.union(session.scalars(stored) if held else ()))
