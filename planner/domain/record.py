"""The two roots of all mapped classes, and the column types they share."""

from __future__ import annotations

import datetime as dt
import enum
import re

from sqlalchemy import JSON, DateTime, Enum, Float, MetaData, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

NAMES_OF_CONSTRAINTS = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[dt.datetime]):
    """An instant, such as when a rota was published: stored in UTC, given back as aware UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("An instant needs its time zone; a local time belongs in date and minute.")
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else value.replace(tzinfo=dt.UTC)


def _values(choices: type[enum.Enum]) -> list[str]:
    return [str(choice.value) for choice in choices]


class Stored(DeclarativeBase):
    """Everything with a table. The table is named after its class: `ShiftType` is `shift_type`."""

    metadata = MetaData(naming_convention=NAMES_OF_CONSTRAINTS)
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads it from the class and never changes it)
        dt.datetime: UtcTime(),
        float: Float(),
        # Kept as its text without a CHECK: a further choice then needs no migration.
        enum.Enum: Enum(enum.Enum, native_enum=False, length=20, values_callable=_values),
        dict[str, object]: JSON(),
        list[str]: JSON(),
    }

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805 (SQLAlchemy passes the class)
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


class Record(Stored):
    """A row that users change: counted at every write, and recorded for undo and audit.

    JSON columns are replaced as a whole, never changed in place: a change inside one is not seen.
    """

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    version: Mapped[int] = mapped_column(sort_order=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, object]:  # noqa: N805 (SQLAlchemy passes the class)
        return {"version_id_col": cls.version}
