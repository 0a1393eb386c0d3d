"""Problems and results as text, exactly: how they cross to the child process and back.

The form is plain JSON, driven by the type hints of our frozen dataclasses, so a new field needs nothing
here. Sets are written sorted and keys in order, so the same problem always gives the same text, and its
SHA-256 names it. Rules are written by their key, and read back through the catalogue that is given.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from solver.rule import Rule, RuleValueRefused

T = TypeVar("T")
Catalogue = Mapping[str, type[Rule]]
NOTHING: Catalogue = types.MappingProxyType({})


class WireRefused(ValueError):
    """Text that is not what it should be; the message is a sentence that names the place."""


def to_text(value: object) -> str:
    """The canonical text of a value: no spaces, keys sorted, sets sorted."""
    return _written(to_plain(value))


def from_text(kind: type[T], text: str, rules: Catalogue = NOTHING) -> T:
    """Read a ``kind`` (a dataclass, or ``Result[Rota]``) back. ``rules``: the catalogue by key.

    Raises WireRefused with a sentence when the text is damaged, lacks something, or names a rule or a
    value that this version does not know.
    """
    try:
        plain = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as fault:
        raise WireRefused(f"The text of {_name(kind)} is damaged or cut off.") from fault
    return from_plain(kind, plain, rules)


def problem_hash(problem: object) -> str:
    """SHA-256 of the canonical text, without the fields that do not count in a comparison (titles)."""
    return hashlib.sha256(_written(_plain(problem, for_comparison=True)).encode()).hexdigest()


def to_plain(value: object) -> Any:
    """Nothing but dicts, lists, texts, numbers, True, False and None."""
    return _plain(value, for_comparison=False)


def from_plain(kind: type[T], plain: object, rules: Catalogue = NOTHING) -> T:
    """The inverse of ``to_plain``."""
    return typing.cast(T, _Reader(rules).read(kind, plain, _name(kind)))


def _written(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _plain(value: object, for_comparison: bool) -> Any:
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case Rule():
            return {"key": value.key, **_fields(value, for_comparison)}
        case tuple() | list():
            return [_plain(one, for_comparison) for one in value]
        case frozenset() | set():
            return sorted((_plain(one, for_comparison) for one in value), key=_written)
        case Mapping():
            return {str(key): _plain(one, for_comparison) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _fields(value, for_comparison)
    raise TypeError(f"{type(value).__name__} cannot be written as text.")


def _fields(value: Any, for_comparison: bool) -> dict[str, Any]:
    return {
        field.name: _plain(getattr(value, field.name), for_comparison)
        for field in dataclasses.fields(value)
        if field.init and (field.compare or not for_comparison)
    }


class _Reader:
    """Reads plain values by their type hints. ``where`` names the place for a sentence."""

    def __init__(self, rules: Catalogue) -> None:
        self._rules = rules

    def read(self, hint: Any, plain: Any, where: str) -> Any:
        origin = typing.get_origin(hint)
        if origin in (typing.Union, types.UnionType):
            return self._union(typing.get_args(hint), plain, where)
        if origin in (tuple, frozenset, list):
            return self._several(origin, typing.get_args(hint), plain, where)
        if origin in (dict, Mapping, typing.get_origin(Mapping[str, int])):
            return self._mapping(typing.get_args(hint), plain, where)
        if origin is not None:
            return self._dataclass(
                origin, dict(zip(origin.__parameters__, typing.get_args(hint))), plain, where
            )
        if isinstance(hint, type) and issubclass(hint, Rule):
            return self._rule(plain, where)
        if dataclasses.is_dataclass(hint):
            return self._dataclass(hint, {}, plain, where)
        return self._single(hint, plain, where)

    def _single(self, hint: Any, plain: Any, where: str) -> Any:
        if hint is float and isinstance(plain, int) and not isinstance(plain, bool):
            return float(plain)
        if hint in (int, float, str, bool, type(None)):
            if type(plain) is hint:
                return plain
            raise _refused(where, plain, _KINDS[hint])
        if hint is Any or hint is object:
            return plain
        try:
            return date.fromisoformat(plain) if hint is date else hint(plain)
        except (TypeError, ValueError) as fault:
            raise _refused(where, plain, "a date" if hint is date else f"one of {_name(hint)}") from fault

    def _union(self, hints: tuple[Any, ...], plain: Any, where: str) -> Any:
        if plain is None and type(None) in hints:
            return None
        others = [hint for hint in hints if hint is not type(None)]
        for hint in others[:-1]:
            try:
                return self.read(hint, plain, where)
            except WireRefused:
                continue
        return self.read(others[-1], plain, where)

    def _several(self, origin: Callable[..., Any], hints: tuple[Any, ...], plain: Any, where: str) -> Any:
        if not isinstance(plain, list):
            raise _refused(where, plain, "a list")
        if origin is tuple and hints[-1:] != (...,):
            if len(plain) != len(hints):
                raise _refused(where, plain, f"a list of {len(hints)}")
            return tuple(self.read(hint, one, where) for hint, one in zip(hints, plain))
        return origin(self.read(hints[0], one, f"{where}, item {n + 1}") for n, one in enumerate(plain))

    def _mapping(self, hints: tuple[Any, ...], plain: Any, where: str) -> Any:
        if not isinstance(plain, dict):
            raise _refused(where, plain, "a list of names and values")
        return {key: self.read(hints[1], one, f"{where}, “{key}”") for key, one in plain.items()}

    def _rule(self, plain: Any, where: str) -> Rule:
        key = plain.get("key") if isinstance(plain, dict) else None
        kind = self._rules.get(key) if isinstance(key, str) else None
        if kind is None:
            raise WireRefused(f"{where}: this version does not know the rule “{key}”. Update the planner.")
        values = {name: one for name, one in plain.items() if name != "key"}
        return typing.cast(Rule, self._dataclass(kind, {}, values, f"rule “{kind.title}”"))

    def _dataclass(self, kind: Any, parameters: dict[Any, Any], plain: Any, where: str) -> Any:
        if not isinstance(plain, dict):
            raise _refused(where, plain, f"in the form of {_name(kind)}")
        hints = self._hints(kind)
        parameters = _inherited_parameters(kind) | parameters
        fields = {field.name: field for field in dataclasses.fields(kind) if field.init}
        for name in plain.keys() - fields.keys():
            raise WireRefused(f"{where}: this version does not know “{name}”. Update the planner.")
        for name, field in fields.items():
            if name not in plain and field.default is field.default_factory is dataclasses.MISSING:
                raise WireRefused(f"{where}: “{name}” is missing.")
        given = {
            name: self.read(parameters.get(hints[name], hints[name]), one, f"{where}, {name}")
            for name, one in plain.items()
        }
        try:
            return kind(**given)
        except RuleValueRefused as fault:
            raise WireRefused(str(fault)) from fault

    def _hints(self, kind: Any) -> dict[str, Any]:
        names = {base.__name__: base for rule in self._rules.values() for base in rule.__mro__}
        return _hints_of(kind, tuple(sorted(names.items(), key=lambda item: item[0])))


def _inherited_parameters(kind: Any) -> dict[Any, Any]:
    """What the type parameters of its bases stand for: in a class derived from Result[Deployment], S."""
    found: dict[Any, Any] = {}
    for base in getattr(kind, "__orig_bases__", ()):
        origin = typing.get_origin(base)
        if origin is not None and origin is not typing.Generic:
            found |= dict(zip(origin.__parameters__, typing.get_args(base)))
    return found


@lru_cache(maxsize=256)
def _hints_of(kind: type, names: tuple[tuple[str, type], ...]) -> dict[str, Any]:
    """The type hints of a dataclass; names it only imports for type checking come from the catalogue."""
    return typing.get_type_hints(kind, localns=dict(names))


def _given_to_bases(kind: Any) -> dict[Any, Any]:
    """What a dataclass gives its generic bases: {S: Deployment} of ``class R(Result[Deployment])``."""
    return {
        parameter: given
        for base in getattr(kind, "__orig_bases__", ())
        for parameter, given in zip(
            getattr(typing.get_origin(base), "__parameters__", ()), typing.get_args(base)
        )
    }


_KINDS = {
    int: "a whole number",
    float: "a number",
    str: "a text",
    bool: "true or false",
    type(None): "nothing",
}


def _refused(where: str, plain: Any, expected: str) -> WireRefused:
    given = json.dumps(plain, ensure_ascii=False)
    given = given if len(given) <= 40 else f"{given[:37]}…"
    return WireRefused(f"{where}: {given} is not {expected}.")


def _name(kind: Any) -> str:
    return str(getattr(kind, "__name__", kind))
