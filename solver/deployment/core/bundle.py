"""For the compiler alone: a tuple of arrays handed from function to function as one pointer.

Handed over as it is, a tuple of forty arrays becomes some four hundred arguments of every call and forty
counts of references in every function, and compiling takes minutes instead of seconds. A bundle points to the
tuple in the frame of the function that was called from Python; reading an array from it counts nothing. Both
are safe because nothing in the search outlives that call, makes an array or keeps one.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.datamodel import models
from numba.core.extending import intrinsic, register_model
from numba.core.imputils import lower_getattr_generic
from numba.core.typing.templates import AttributeTemplate, infer_getattr


class Bundle(types.Type):  # type: ignore[misc] # numba is not annotated
    """The type of a pointer to a named tuple."""

    def __init__(self, row: Any) -> None:
        self.row = row
        super().__init__(name=f"Bundle({row})")


@register_model(Bundle)
class BundleModel(models.PrimitiveModel):  # type: ignore[misc]
    """In memory: an address."""

    def __init__(self, manager: Any, one: Bundle) -> None:
        super().__init__(manager, one, ir.PointerType(manager.lookup(one.row).get_value_type()))


@infer_getattr
class BundleAttributes(AttributeTemplate):  # type: ignore[misc]
    """A bundle has the attributes of its tuple."""

    key = Bundle

    def generic_resolve(self, one: Bundle, name: str) -> Any:
        return one.row.types[one.row.fields.index(name)] if name in one.row.fields else None


@lower_getattr_generic(Bundle)  # type: ignore[untyped-decorator]
def _read(context: Any, builder: Any, one: Bundle, pointer: Any, name: str) -> Any:
    del context
    return builder.load(cgutils.gep_inbounds(builder, pointer, 0, one.row.fields.index(name)))


@intrinsic
def bundled(typing_context: Any, row: Any) -> Any:
    """A pointer to a tuple of the calling function."""
    del typing_context

    def point(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        del context, signature
        return cgutils.alloca_once_value(builder, values[0])

    return Bundle(row)(row), point
