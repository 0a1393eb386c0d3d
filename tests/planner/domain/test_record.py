"""What holds for every stored row: its version counts, its times are unmistakable, its table has a name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from planner.domain import Record, Stored
from planner.domain.dates import DayNote
from planner.domain.people import Agency, Person, Role, Terms
from planner.domain.rotas import Rota
from planner.persistence import sqlite

MONDAY = dt.date(2026, 12, 7)


@pytest.fixture
def session() -> Iterator[Session]:
    engine = create_engine("sqlite://", module=sqlite.DRIVER)
    Record.metadata.create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()


def test_whoever_wrote_first_is_not_overwritten(session: Session) -> None:
    note = DayNote(date=MONDAY, text="Match 15:00")
    session.add(note)
    session.commit()
    assert note.version == 1
    session.connection().exec_driver_sql("UPDATE day_note SET text = 'Match 17:30', version = 2")
    note.text = "No match"
    with pytest.raises(StaleDataError):
        session.flush()


def test_an_instant_is_given_back_in_utc(session: Session) -> None:
    in_summer = dt.timezone(dt.timedelta(hours=1))
    session.add(
        Rota(
            number=1, start_date=MONDAY, days=7, published_at=dt.datetime(2026, 6, 1, 9, 30, tzinfo=in_summer)
        )
    )
    session.commit()
    session.expire_all()
    assert session.scalars(select(Rota.published_at)).one() == dt.datetime(2026, 6, 1, 8, 30, tzinfo=dt.UTC)


def test_an_instant_without_a_zone_is_refused(session: Session) -> None:
    session.add(Rota(number=1, start_date=MONDAY, days=7, published_at=dt.datetime(2026, 6, 1, 9, 30)))
    with pytest.raises(StatementError, match="An instant needs its time zone"):
        session.flush()


def test_the_store_itself_refuses_impossible_rows(session: Session) -> None:
    police = Agency(name="Police", terms=Terms.OFFICER)
    role = Role(name="PCSO", agency=police, group_label="Police — PCSOs")
    session.add(Person(staff_no="1", first_name="A", last_name="B", role=role, contract_minutes_per_week=-60))
    with pytest.raises(IntegrityError, match="ck_person_contract"):
        session.flush()


def test_tables_are_named_after_their_classes() -> None:
    for mapper in Stored.registry.mappers:
        name = mapper.local_table.name  # type: ignore[attr-defined]
        assert name.replace("_", "") == mapper.class_.__name__.lower()


def test_every_class_says_what_it_is_for() -> None:
    without = [mapper.class_.__name__ for mapper in Stored.registry.mappers if not mapper.class_.__doc__]
    assert without == []


@pytest.mark.parametrize(
    ("date", "with_the_team"),
    [
        (dt.date(2026, 11, 30), False),
        (dt.date(2026, 12, 1), True),
        (dt.date(2026, 12, 31), True),
        (dt.date(2027, 1, 1), False),
    ],
)
def test_first_and_last_day_are_both_worked(date: dt.date, with_the_team: bool) -> None:
    person = Person(started=dt.date(2026, 12, 1), ended=dt.date(2026, 12, 31))
    assert person.employed_on(date) is with_the_team
