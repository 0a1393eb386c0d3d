"""``main.py explain``: what a sergeant asks of a rota, answered in sentences or as JSON."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from planner.command_line.arguments import a_date, amount, opened, planner_file, rota_for
from planner.command_line.explain_asking import Asking
from planner.command_line.explain_questions import QUESTIONS
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.views.rota_grid import PersonRow, RotaGrid, rota_grid
from solver.rota.answers.moves import Rank

ABOUT = """
Nothing is changed. Every option has passed the plain check; cost and short are differences to the rota as it
stands, in minutes of missing cover.

  cell        what the rules say about somebody's day
  cover       who can cover a tour, ranked, and why not the others
  swap        who could swap it, in rings of up to three people
  why-not     what stands in the way of --shift for somebody on a day
  force       the cheapest rota with --shift there, what it costs and moves
  why-this    the next best rota without what stands there, and the margin
  repair      the fewest tours changed when somebody is away, proven fewest
  score       what the rota costs, rule by rule
  resilience  whose absence would cost most cover
  week        the period in words: cover, absences, Lates, what changed
  worth       what one more person is worth to any rota, and what granting each request costs
  shift-types the duties that cover --line on a day with the fewest person-hours
  trial       the draft built with --rule changed, beside the draft as it stands
  preflight   what is certain before anything is searched
  clash       which musts cannot all hold, proven smallest, and the ways out"""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument(
        "--ask", choices=tuple(QUESTIONS), default="cell", metavar="QUESTION", help="what is asked (cell)"
    )
    parser.add_argument("--person", metavar="NAME", help="name or number as the rota shows it")
    parser.add_argument("--day", type=a_date, metavar="DATE", help="the day")
    parser.add_argument("--until", type=a_date, metavar="DATE", help="the last day away, for repair (--day)")
    parser.add_argument(
        "--shift", metavar="CODE", help="the shift type, for why-not and force; RD is a rest day"
    )
    parser.add_argument("--rule", metavar="TITLE", help="the rule a trial changes")
    parser.add_argument(
        "--set",
        type=_value,
        action="append",
        metavar="NAME=N",
        help="a value of it in a trial: minutes, days or a count",
    )
    parser.add_argument("--strength", choices=("must", "prefer"), help="its strength in a trial")
    parser.add_argument("--line", metavar="NAME", help="the line of cover, for shift-types")
    parser.add_argument(
        "--lengths", type=_lengths, default=(480,), metavar="HOURS", help="lengths of duties, as 8,9.5,10 (8)"
    )
    ranks = [rank.value for rank in Rank]
    parser.add_argument("--rank", choices=ranks, default=ranks[0], help="what the best option is best in")
    parser.add_argument(
        "--seconds", type=amount(0.1, 3600), default=10.0, metavar="N", help="for what is solved (10)"
    )
    parser.add_argument("--json", action="store_true", help="the answer as JSON on standard output")


def _value(text: str) -> tuple[str, int]:
    """ "tolerance_minutes=480"."""
    name, _, number = text.partition("=")
    if not name.isidentifier() or not number.isdigit():
        raise ArgumentTypeError(f"“{text}” is not a value; write tolerance_minutes=480")
    return name, int(number)


def _lengths(text: str) -> tuple[int, ...]:
    """ "8,9.5" as minutes, each a whole number of half hours."""
    minutes = tuple(round(float(part) * 60) if _half_hours(part) else 0 for part in text.split(","))
    if not all(minutes):
        raise ArgumentTypeError(f"“{text}” are not lengths in half hours up to 24; write 8,9.5,10")
    return minutes


def _half_hours(text: str) -> bool:
    try:
        return 0 < float(text) <= 24 and float(text) * 2 == round(float(text) * 2)
    except ValueError:
        return False


def _run(arguments: Namespace) -> int:
    needs, tell = QUESTIONS[arguments.ask]
    for name in needs:
        if getattr(arguments, name) is None:
            raise CannotDo(f"--ask {arguments.ask} needs --{name}.")
    with opened(arguments, read_only=True) as planner:
        rota_id = rota_for(planner, arguments.day)
        person = _named(planner.read(rota_grid, rota_id), arguments.person) if arguments.person else None
        tell(Asking(planner, rota_id, person, arguments))
    return DONE


def _named(grid: RotaGrid, name: str) -> PersonRow:
    """The one person of that name or number."""
    rows = [row for group in grid.groups for row in group.people]
    wanted = name.strip().casefold()
    found = [row for row in rows if wanted in (row.name.casefold(), row.number.casefold())]
    if not found:
        raise CannotDo(f"Nobody in {grid.title} is called “{name}”. Write a name as the rota shows it.")
    if len(found) > 1:
        names = ", ".join(row.name for row in found)
        raise CannotDo(f"“{name}” could be {names}. Write one of these names.")
    return found[0]


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        'example.planner --person "Scott Pallister" --day 2026-12-11',
        'example.planner --ask cover --person "Daniel Okoro" --day 2026-12-11 --rank cover',
        'example.planner --ask why-not --person "Amy Hargreaves" --day 2026-12-11 --shift L',
        "example.planner --ask resilience",
    ),
    about=ABOUT,
)
