"""What a rule is, whatever it rules: typed values with bounds, a strength, a scope, and its words.

One rule is one file in a catalogue (``solver/rota/rules``, ``solver/deployment/rules``). The search, the
live check, the rules screen, the Excel rule sheet and the handbook all read that one file.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Self

from solver.language import counted, tr


class Unit(StrEnum):
    """How a value is counted, and therefore how it is shown and edited."""

    DURATION = "duration"  # minutes, shown as 11 h or 1 h 30
    CLOCK = "clock"  # wall minutes since midnight, shown as 20:00
    DAYS = "days"
    WEEKS = "weeks"
    COUNT = "count"
    CHOICE = "choice"  # a text out of a list that the problem gives; ChoiceOf says which list
    CHOICES = "choices"  # several of them


class ChoiceOf(StrEnum):
    """Out of which list a CHOICE is made, so that a screen can offer it and show its names."""

    SHIFT = "shift"  # a shift type's code, or one of the tags that group shift types ("late")
    SKILL = "skill"
    PERSON = "person"  # a person's id as text


class Family(StrEnum):
    """Under which heading of the rules screen a rule stands."""

    LAW = tr("Law and agreements")
    HOURS = tr("Hours")
    COVER = tr("Cover")
    FAIRNESS = tr("Fairness")
    PEOPLE = tr("People")
    PATROLS = tr("Patrols")
    VISITS = tr("Visits")


class RuleValueRefused(ValueError):
    """A rule was given a value outside its bounds; the text is the sentence to show."""


@dataclass(frozen=True, slots=True)
class ValueSpec:
    """What the rules screen needs to offer a value for editing. ``zero`` is what 0 is shown as, if it
    means something of its own ("the whole period")."""

    label: str
    unit: Unit
    least: int | None = None
    most: int | None = None
    of: ChoiceOf | None = None
    zero: str = ""


def value(
    default: Any,
    label: str,
    unit: Unit,
    least: int | None = None,
    most: int | None = None,
    *,
    of: ChoiceOf | None = None,
    zero: str = "",
) -> Any:
    """Declare an editable value of a rule. ``least`` and ``most`` are in the unit's own count."""
    return field(default=default, metadata={"spec": ValueSpec(label, unit, least, most, of, zero)})


Named = Callable[[ChoiceOf, str], str]
"""What a choice is called on screen: (PERSON, "17") is "Beth Lowther"."""


def as_stored(_: ChoiceOf, choice: str) -> str:
    """The choice as it is stored, for a reader without a list of names."""
    return choice


@dataclass(frozen=True, slots=True)
class Strength:
    """Must (``price`` is None) or prefer, at ``price`` minutes of missing cover for each breach."""

    price: int | None = None

    def __post_init__(self) -> None:
        if self.price is not None and self.price < 0:
            raise RuleValueRefused(
                tr("A preference counts 0 min or more, not {price}.", price=duration(self.price))
            )

    @property
    def must(self) -> bool:
        return self.price is None


MUST = Strength()


def prefer(price: int) -> Strength:
    """A preference whose every breach counts as ``price`` minutes of missing cover."""
    return Strength(price)


class ScopeKind(StrEnum):
    """How the people a rule applies to are named."""

    EVERYONE = "everyone"
    AGENCY = "agency"
    ROLE = "role"
    SKILL = "skill"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Scope:
    """To whom a rule applies. ``names`` are agency, role or skill names, or person ids as text."""

    kind: ScopeKind = ScopeKind.EVERYONE
    names: frozenset[str] = frozenset()


EVERYONE = Scope()


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a rule's sentence: plain words, or the shown value of the field called ``name``."""

    text: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Breach:
    """One violation of one rule, as the independent check found it.

    ``amount`` is counted in the rule's own unit (hours short, tours over, times); ``cost`` is minutes of
    missing cover, 0 for a must. ``text`` says what is wrong in figures ("8 h rest, needs 11 h"); who and
    when come from ``person`` (index into the problem's people) and ``day``. ``start`` and ``end`` bound a
    cover gap in wall minutes of ``day``.
    """

    rule: str
    amount: int
    cost: int
    must: bool
    text: str
    person: int | None = None
    day: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Rule:
    """The common shape of every rule. Subclasses add values declared with ``value()``.

    ``key`` names the class in stored settings and files; ``id`` names this one instance, because a rule
    may stand in the catalogue once and in a rule set several times with different scopes.
    """

    id: str = ""
    on: bool = True
    strength: Strength = MUST
    scope: Scope = EVERYONE

    key: ClassVar[str]
    title: ClassVar[str]
    family: ClassVar[Family]
    text: ClassVar[str]  # the sentence, with {field} where a value stands
    each: ClassVar[str] = "time"  # what one priced unit of amount is: "10 min each <each>"
    tally: ClassVar[str] = "broken"  # what is said after the amount in a draft: "9 changes", "5 over"
    cause: ClassVar[str] = ""  # heading of its cost: "Lates over fair share"; the title when empty
    per: ClassVar[int] = 1  # how many of the amount make one priced unit (cover: 60 minutes an hour)
    usual: ClassVar[Strength] = MUST  # the strength it has in a new rule set
    law: ClassVar[bool] = False  # locked to must unless an administrator says otherwise
    absolute: ClassVar[bool] = False  # no reason excuses a breach, though it is no law of hours
    source: ClassVar[str] = ""  # clause or study it comes from
    help: ClassVar[str] = ""  # a paragraph for the handbook

    def __post_init__(self) -> None:
        if not self.id:
            object.__setattr__(self, "id", self.key)
        for name, spec in self.specs().items():
            if spec.unit is Unit.CHOICES and isinstance(getattr(self, name), (list, tuple, set)):
                object.__setattr__(self, name, frozenset(getattr(self, name)))
            self._refuse_what_is_no_choice(getattr(self, name), spec)
            self._refuse_out_of_bounds(getattr(self, name), spec)

    def _refuse_what_is_no_choice(self, given: object, spec: ValueSpec) -> None:
        if spec.unit is Unit.CHOICE and not isinstance(given, str):
            raise RuleValueRefused(
                tr(
                    "{title}: {label} must be a name, not “{given}”.",
                    title=self.title,
                    label=spec.label,
                    given=given,
                )
            )
        if spec.unit is Unit.CHOICES and not (
            isinstance(given, frozenset) and all(isinstance(one, str) for one in given)
        ):
            raise RuleValueRefused(
                tr(
                    "{title}: {label} must be a list of names, not “{given}”.",
                    title=self.title,
                    label=spec.label,
                    given=given,
                )
            )

    def _refuse_out_of_bounds(self, given: object, spec: ValueSpec) -> None:
        if spec.unit in (Unit.CHOICE, Unit.CHOICES):
            return
        if not isinstance(given, int) or isinstance(given, bool):
            raise RuleValueRefused(
                tr(
                    "{title}: {label} must be a whole number, not “{given}”.",
                    title=self.title,
                    label=spec.label,
                    given=given,
                )
            )
        low, high = spec.least, spec.most
        if (low is not None and given < low) or (high is not None and given > high):
            bounds = tr("{low} to {high}", low=shown(low, spec.unit), high=shown(high, spec.unit))
            raise RuleValueRefused(
                tr(
                    "{title}: {label} is {given}; it can be {bounds}.",
                    title=self.title,
                    label=spec.label,
                    given=shown(given, spec.unit),
                    bounds=bounds,
                )
            )

    @classmethod
    def specs(cls) -> dict[str, ValueSpec]:
        """The editable values in the order of declaration, by field name."""
        return {f.name: f.metadata["spec"] for f in dataclasses.fields(cls) if "spec" in f.metadata}

    def values(self) -> dict[str, Any]:
        """The present values by field name."""
        return {name: getattr(self, name) for name in self.specs()}

    def with_values(self, values: Mapping[str, Any]) -> Self:
        """A copy with other values; raises RuleValueRefused with a sentence when one is out of bounds."""
        unknown = set(values) - set(self.specs())
        if unknown:
            raise RuleValueRefused(
                tr(
                    "{title} has no value called “{unknown}”. It has: {names}.",
                    title=self.title,
                    unknown=sorted(unknown)[0],
                    names=", ".join(self.specs()) or tr("none"),
                )
            )
        return dataclasses.replace(self, **values)

    def sentence(self, named: Named = as_stored) -> tuple[Part, ...]:
        """The rule in words, its values marked as parts so that a screen can make them fields.

        ``named`` gives the names of people, skills and shift types that a value stands for.
        """
        return tuple(self._parts(named))

    def _parts(self, named: Named) -> Iterator[Part]:
        specs = self.specs()
        for piece in re.split(r"(\{\w+\})", self.text):
            name = piece[1:-1]
            if piece.startswith("{") and name in specs:
                yield Part(_in_sentence(getattr(self, name), specs[name], named), name)
            elif piece:
                yield Part(piece)

    def __str__(self) -> str:
        return "".join(part.text for part in self.sentence())

    def heading(self) -> str:
        """Under what its cost stands in "what the cost is made of"."""
        return self.cause or self.title

    def breaking_once(self) -> str:
        """What the rules screen says of a breach: "never broken" or "45 min each request"."""
        price = self.strength.price
        return (
            tr("never broken")
            if price is None
            else tr("{price} each {each}", price=duration(price), each=self.each)
        )

    def result(self, breaches: Iterable[Breach]) -> str:
        """How the rule stands in a draft: "met", "9 changes", "9 h short"; a must counts its breaches."""
        own = [breach for breach in breaches if breach.rule == self.id]
        if not own:
            return "met"
        if self.strength.must:
            return tr("{own} broken", own=len(own))
        amount = sum(breach.amount for breach in own)
        return f"{duration(amount) if self.per == 60 else amount} {self.tally}"

    def may_be_overridden(self, breach: Breach) -> bool:
        """Whether this breach of a must may stand with a reason and a name."""
        return breach.must and not self.law and not self.absolute

    def breach(
        self,
        text: str,
        amount: int = 1,
        *,
        cost: int | None = None,
        person: int | None = None,
        day: int | None = None,
        start: int | None = None,
        end: int | None = None,
    ) -> Breach:
        """A breach of this rule, priced by its strength unless ``cost`` is given."""
        if self.strength.price is None:
            cost = 0
        elif cost is None:
            cost = amount * self.strength.price
        return Breach(self.id, amount, cost, self.strength.must, text, person, day, start, end)


def _in_sentence(given: Any, spec: ValueSpec, named: Named) -> str:
    """A value as its rule's sentence says it."""
    if spec.zero and given == 0:
        return spec.zero
    if spec.of is None:
        return shown(given, spec.unit)
    choices = sorted(given) if spec.unit is Unit.CHOICES else [given]
    return tr(" or ").join(named(spec.of, one) for one in choices if one) or "…"


def shown(given: Any, unit: Unit) -> str:
    """A value as people read it: 660 as "11 h", 1200 as "20:00", 6 as "6 days"."""
    if given is None:
        return "any"
    if unit is Unit.DURATION:
        return duration(given)
    if unit is Unit.CLOCK:
        return f"{given // 60:02d}:{given % 60:02d}"
    if unit is Unit.DAYS:
        return many(given, "day")
    if unit is Unit.WEEKS:
        return many(given, "week")
    if unit is Unit.CHOICES:
        return ", ".join(str(one) for one in sorted(given)) or tr("none")
    return str(given)


many = counted  # "1 tour", "3 tours"


def duration(minutes: int) -> str:
    """Minutes as "8 h", "1 h 30", "45 min" or "−1 h 05"."""
    sign, minutes = ("−" if minutes < 0 else ""), abs(minutes)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{sign}{rest} min", sign=sign, rest=rest)
    return (
        tr("{sign}{hours} h {rest:02d}", sign=sign, hours=hours, rest=rest)
        if rest
        else tr("{sign}{hours} h", sign=sign, hours=hours)
    )
