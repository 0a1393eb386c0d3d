"""From a file to typed rows: columns found by their headings, every value checked, every error collected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from planner.exchange.import_refused import ImportRefused, Question, RowError
from planner.exchange.reading.csv_table import csv_table
from planner.exchange.reading.excel_table import excel_table
from planner.exchange.reading.table import Answers, DateOrder, Line, Table, Value, shown
from planner.exchange.reading.template_row import Choices, Imported, RowT, TemplateRow
from planner.exchange.reading.written_text import cleaned, heading_key, hides_something, matching_key
from planner.exchange.reading.written_values import NotValidError, UnclearError, order_shown_by
from solver.language import tr

WORKBOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_DATE_ORDER: Final = Question(tr("date order"), tuple(order.value for order in DateOrder))


def read_rows(
    path: Path,
    model: type[RowT],
    answers: Answers | None = None,
    choices: Choices | None = None,
    unique: str | None = None,
) -> Imported[RowT]:
    """All rows of a CSV file or workbook, or ImportRefused with every value that cannot be read.

    choices: names the planner knows, by column. unique: a column in which no value may stand twice.
    """
    answers = answers or Answers()
    return _checked_rows(read_table(path, answers), model, answers, choices or {}, unique)


def read_table(path: Path, answers: Answers) -> Table:
    """A CSV file or workbook as headings and lines, whatever they mean."""
    return excel_table(path, answers) if path.suffix.lower() in WORKBOOKS else csv_table(path)


def _checked_rows(
    table: Table, model: type[RowT], answers: Answers, choices: Choices, unique: str | None
) -> Imported[RowT]:
    columns = _columns(table, model, answers.columns)
    context = {"choices": choices, "date_order": answers.date_order or _date_order_shown(table)}
    rows: list[RowT] = []
    errors: list[RowError] = []
    question: Question | None = None
    for line in table.lines:
        try:
            rows.append(
                model.model_validate({"line_number": line.number, **_held(line, columns)}, context=context)
            )
        except ValidationError as found:
            for detail in found.errors():
                errors.append(_row_error(detail, table, line, columns))
                question = question or _question(detail)
    if unique is not None and unique in columns:
        errors += _repeats(table, columns[unique], unique)
    if errors:
        errors.sort(key=lambda error: error.line_number)
        raise ImportRefused.for_rows(table.source, errors, question)
    if not rows:
        raise ImportRefused(tr("{source} has headings but no rows below them.", source=table.source))
    return Imported(table.source, tuple(rows), (*table.notices, *_notices(table, columns)))


def template_columns(model: type[TemplateRow]) -> dict[str, bool]:
    """The columns of a template in their order, and whether every row must fill them."""
    fields = {name: field for name, field in model.model_fields.items() if name != "line_number"}
    return {field.alias or name: field.is_required() for name, field in fields.items()}


def _columns(table: Table, model: type[TemplateRow], told: Mapping[str, str]) -> dict[str, int]:
    """Template column to its place in the table; needed ones that are nowhere, or twice, are asked for."""
    keys = [heading_key(heading) for heading in table.headings]
    columns, unclear = {}, {}
    for name, needed in template_columns(model).items():
        meant = told.get(name, name)
        places = [place for place, key in enumerate(keys) if meant and key == heading_key(meant)]
        if len(places) == 1:
            columns[name] = places[0]
        elif places or needed or (meant and name in told):
            unclear[name] = len(places)
    if unclear:
        raise _ask_for_columns(table, unclear)
    return columns


def _ask_for_columns(table: Table, unclear: Mapping[str, int]) -> ImportRefused:
    """unclear: how often each column stands in the file. Those that are nowhere are asked for together."""
    missing = [name for name, found in unclear.items() if not found]
    first, *also = missing or list(unclear)[:1]
    headings = tuple(heading for heading in table.headings if heading.strip())
    known = {"source": table.source, "headings": ", ".join(headings[:20]) or tr("blank")}
    if also:
        sentence = tr(
            "{source} has no column for {names} or {last}; choose which columns are meant. Its headings are "
            "{headings}.",
            names=", ".join((first, *also[:-1])),
            last=also[-1],
            **known,
        )
    else:
        how_many = tr("{found} columns", found=unclear[first]) if unclear[first] else tr("no column")
        sentence = tr(
            "{source} has {how_many} for {name}; choose which column is meant. Its headings are {headings}.",
            how_many=how_many,
            name=first,
            **known,
        )
    return ImportRefused(sentence, question=Question(first, headings, tuple(also)))


def _date_order_shown(table: Table) -> DateOrder | None:
    """The order that the plain dates of a file agree on, if any."""
    shown = {order_shown_by(value) for line in table.lines for value in line.values} - {None}
    return shown.pop() if len(shown) == 1 else None


def _held(line: Line, columns: Mapping[str, int]) -> dict[str, Value]:
    values = {name: line.values[place] for name, place in columns.items() if place < len(line.values)}
    return {name: value for name, value in values.items() if not _is_blank(value)}


def _is_blank(value: Value) -> bool:
    return value is None or (isinstance(value, str) and not cleaned(value))


def _row_error(detail: ErrorDetails, table: Table, line: Line, columns: Mapping[str, int]) -> RowError:
    cause = detail.get("ctx", {}).get("error")
    column = str(detail["loc"][0]) if detail["loc"] else ""
    if isinstance(cause, NotValidError):
        column = cause.column or column
        problem, allowed = cause.problem, cause.allowed
    else:  # The readers raise all others themselves.
        problem, allowed = tr("is missing"), tr("every row needs one")
    place = columns.get(column, 0)
    value = line.values[place] if column in columns and place < len(line.values) else ""
    where = table.place(line.number, place)
    return RowError(where, column, shown(value), problem, allowed, line.number)


def _repeats(table: Table, place: int, column: str) -> list[RowError]:
    first_seen: dict[str, int] = {}
    errors = []
    for line in table.lines:
        value = shown(line.values[place]) if place < len(line.values) else ""
        first = first_seen.setdefault(matching_key(value), line.number)
        if first != line.number and cleaned(value):
            where, before = table.place(line.number, place), table.place(first, place)
            errors.append(
                RowError(
                    where,
                    column,
                    value,
                    tr("stands at {before} already", before=before),
                    tr("each may occur once"),
                    line.number,
                )
            )
    return errors


def _question(detail: ErrorDetails) -> Question | None:
    cause = detail.get("ctx", {}).get("error")
    return _DATE_ORDER if isinstance(cause, UnclearError) and cause.kind == "date" else None


def _notices(table: Table, columns: Mapping[str, int]) -> Sequence[str]:
    notices = []
    used = set(columns.values())
    unused = [text for place, text in enumerate(table.headings) if place not in used and text.strip()]
    if unused:
        notices.append(tr("Columns not used: {unused}.", unused=", ".join(unused)))
    cells = (value for line in table.lines for value in line.values if isinstance(value, str))
    cleaned = sum(map(hides_something, cells))
    if cleaned:
        notices.append(
            tr(
                "{cleaned} {what} cleaned of invisible characters.",
                cleaned=cleaned,
                what=tr("cell was") if cleaned == 1 else tr("cells were"),
            )
        )
    return notices
