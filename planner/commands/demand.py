"""Cover: who counts, and how many are needed when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Whole, Words, fill, values_of
from planner.domain.demand import CoverGroup, CoverGroupRole, CoverRequirement
from solver.language import tr

DAYS_A_WEEK = 7
Band = tuple[int, int]  # start and end, wall minutes
GROUP_FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the line of cover"), 40, required=True),
    "position": Whole(tr("The position"), 0, 999),
}
FIELDS: dict[str, Field] = {
    "weekday": Whole(tr("The weekday (0 is Monday)"), 0, 6, optional=True),
    "date": Day(tr("The date")),
    "start_minute": Whole(tr("The start (minute of the day)"), 0, 2878),
    "end_minute": Whole(tr("The end (minute of the day)"), 1, 2879),
    "least": Whole(tr("The least number of people"), 0, 500),
    "target": Whole(tr("The number of people wanted"), 0, 500),
}


@dataclass(frozen=True, slots=True)
class AddCoverGroup:
    """A line of cover: people of these roles count, or of any role with the skill.

    In each of its time bands one person is wanted on every weekday, until there are other figures.
    """

    name: str
    roles: tuple[str, ...] = ()
    skill: str | None = None
    position: int = 0
    bands: tuple[Band, ...] = ()

    @property
    def label(self) -> str:
        return tr("Add cover line {name}", name=self.name)

    def apply(self, session: Session) -> None:
        find.refuse_second(session, CoverGroup, CoverGroup.name, self.name, tr("line of cover"))
        group = CoverGroup()
        fill(group, GROUP_FIELDS, values_of(self, GROUP_FIELDS))
        _set_people(session, group, self.roles, self.skill)
        with session.no_autoflush:
            _set_bands(group, self.bands)
        session.add(group)


@dataclass(frozen=True, slots=True)
class ChangeCoverGroup:
    """Change the name, the position and who counts."""

    group_id: int
    name: str
    roles: tuple[str, ...]
    skill: str | None = None
    position: int = 0

    @property
    def label(self) -> str:
        return tr("Change cover line {name}", name=self.name)

    def apply(self, session: Session) -> None:
        group = find.row(session, CoverGroup, self.group_id, tr("line of cover"))
        find.refuse_name_of_another(
            session, CoverGroup, CoverGroup.name, group, self.name, tr("line of cover")
        )
        fill(group, GROUP_FIELDS, values_of(self, GROUP_FIELDS))
        _set_people(session, group, self.roles, self.skill)


@dataclass(frozen=True, slots=True)
class RemoveCoverGroup:
    """Remove a line of cover with its requirements."""

    group_id: int

    label = tr("Remove a cover line")

    def label_in(self, session: Session) -> str:
        return tr(
            "Remove cover line {row}", row=find.row(session, CoverGroup, self.group_id, tr("line of cover"))
        )

    def apply(self, session: Session) -> None:
        session.delete(find.row(session, CoverGroup, self.group_id, tr("line of cover")))


@dataclass(frozen=True, slots=True)
class SetCoverBands:
    """The time bands of a line on weekdays. What is there keeps its figures, and so does a band that is
    moved; a further one asks for one person."""

    group_id: int
    bands: tuple[Band, ...]

    label = tr("Change the hours of cover")

    def label_in(self, session: Session) -> str:
        return tr(
            "Change the hours of cover of {row}",
            row=find.row(session, CoverGroup, self.group_id, tr("line of cover")),
        )

    def apply(self, session: Session) -> None:
        group = find.row(session, CoverGroup, self.group_id, tr("line of cover"))
        with session.no_autoflush:
            _set_bands(group, self.bands)


@dataclass(frozen=True, slots=True)
class AddCover:
    """So many people of a group in a time band, on a weekday (0 is Monday) or on one date."""

    group_id: int
    start_minute: int
    end_minute: int
    least: int
    target: int
    weekday: int | None = None
    date: dt.date | None = None

    @property
    def label(self) -> str:
        return tr(
            "Cover {start_minute}–{end_minute}",
            start_minute=wording.clock(self.start_minute),
            end_minute=wording.clock(self.end_minute),
        )

    def apply(self, session: Session) -> None:
        requirement = CoverRequirement(
            group=find.row(session, CoverGroup, self.group_id, tr("line of cover"))
        )
        fill(requirement, FIELDS, values_of(self, FIELDS))
        _refuse_wrong(requirement)
        session.add(requirement)


@dataclass(frozen=True, slots=True)
class ChangeCover:
    """Change the fields of a requirement given by name."""

    requirement_id: int
    changes: Mapping[str, object]

    label = tr("Change cover")

    def label_in(self, session: Session) -> str:
        return tr("Change cover of {group}", group=_requirement(session, self.requirement_id).group)

    def apply(self, session: Session) -> None:
        requirement = _requirement(session, self.requirement_id)
        with session.no_autoflush:
            fill(requirement, FIELDS, self.changes)
            _refuse_wrong(requirement)


@dataclass(frozen=True, slots=True)
class ChangeCoverOn:
    """Other figures for one band of a line on one date. The weekday's requirements are taken over for that
    date first, unless it has its own: those of other weeks stay as they are."""

    name: str
    date: dt.date
    start_minute: int
    end_minute: int
    least: int
    target: int

    @property
    def label(self) -> str:
        band = f"{wording.clock(self.start_minute)}–{wording.clock(self.end_minute)}"
        return tr(
            "Cover of {name}, {date} {band}: at least {least}",
            name=self.name,
            date=wording.day(self.date),
            band=band,
            least=self.least,
        )

    def apply(self, session: Session) -> None:
        group = session.scalar(select(CoverGroup).where(CoverGroup.name == self.name))
        if group is None:
            raise CommandRefused(tr("There is no line of cover called “{name}”.", name=self.name))
        dated = [one for one in group.requirements if one.date == self.date]
        with session.no_autoflush:
            if not dated:
                usual = [one for one in group.requirements if one.weekday == self.date.weekday()]
                dated = [_on_date(one, self.date) for one in usual]
                group.requirements.extend(dated)
            for one in dated:
                if (one.start_minute, one.end_minute) == (self.start_minute, self.end_minute):
                    fill(one, FIELDS, {"least": self.least, "target": self.target})
                    _refuse_wrong(one)
                    return
        raise CommandRefused(
            tr(
                "{name} asks for no cover in these hours on {date}.",
                name=self.name,
                date=wording.day(self.date),
            )
        )


@dataclass(frozen=True, slots=True)
class RemoveCover:
    """Take a requirement out."""

    requirement_id: int

    label = tr("Remove cover")

    def apply(self, session: Session) -> None:
        session.delete(_requirement(session, self.requirement_id))


def _requirement(session: Session, requirement_id: int) -> CoverRequirement:
    return find.row(session, CoverRequirement, requirement_id, tr("cover requirement"))


def _on_date(one: CoverRequirement, date: dt.date) -> CoverRequirement:
    """The same requirement for one date."""
    band = {"start_minute": one.start_minute, "end_minute": one.end_minute}
    return CoverRequirement(date=date, least=one.least, target=one.target, **band)


def _set_people(session: Session, group: CoverGroup, roles: tuple[str, ...], skill: str | None) -> None:
    if not roles and skill is None:
        raise CommandRefused(tr("{name}: name at least one role or a skill that counts.", name=group.name))
    group.skill = None if skill is None else find.skill(session, skill)
    wanted = find.roles(session, roles)
    for link in [link for link in group.roles if link.role not in wanted]:
        group.roles.remove(link)
    there = [link.role for link in group.roles]
    group.roles.extend(CoverGroupRole(role=role) for role in wanted if role not in there)


def _set_bands(group: CoverGroup, bands: tuple[Band, ...]) -> None:
    """Bands that go and bands that come are paired in their order: those were moved."""
    there: dict[Band, list[CoverRequirement]] = {}
    for one in group.requirements:
        if one.date is None:
            there.setdefault((one.start_minute, one.end_minute), []).append(one)
    gone = sorted(band for band in there if band not in bands)
    coming = [band for band in dict.fromkeys(bands) if band not in there]
    for new, old in zip(coming, gone):
        for requirement in there[old]:
            fill(requirement, FIELDS, {"start_minute": new[0], "end_minute": new[1]})
            _refuse_wrong(requirement)
    for new in coming[len(gone) :]:
        for weekday in range(DAYS_A_WEEK):
            group.requirements.append(_first_figures(new, weekday))
            _refuse_wrong(group.requirements[-1])
    for old in gone[len(coming) :]:
        for requirement in there[old]:
            group.requirements.remove(requirement)


def _first_figures(band: Band, weekday: int) -> CoverRequirement:
    """One person is wanted, and none must be there."""
    requirement = CoverRequirement()
    values = {"start_minute": band[0], "end_minute": band[1], "weekday": weekday, "least": 0, "target": 1}
    fill(requirement, FIELDS, values)
    return requirement


def _refuse_wrong(requirement: CoverRequirement) -> None:
    group = requirement.group
    if (requirement.weekday is None) == (requirement.date is None):
        raise CommandRefused(tr("{group}: cover needs either a weekday or a date.", group=group))
    if requirement.end_minute <= requirement.start_minute:
        raise CommandRefused(tr("{group}: the time band must end after it starts.", group=group))
    if requirement.target < requirement.least:
        raise CommandRefused(
            tr(
                "{group}: {target} wanted is fewer than the least of {least}.",
                group=group,
                target=requirement.target,
                least=requirement.least,
            )
        )
