"""Random numbers that are the same compiled or not, and on every machine."""

from __future__ import annotations

from solver.deployment.core.columns import Table
from solver.jit import core


@core
def lot(luck: Table) -> float:
    """A number from 0 to below 1; ``luck`` holds the state, any number from 1 to below 2**32. Marsaglia's
    xorshift of 32 bits (Xorshift RNGs, Journal of Statistical Software 8 (14), 2003)."""
    x = luck[0]
    x ^= (x << 13) & 0xFFFFFFFF
    x ^= x >> 17
    x ^= (x << 5) & 0xFFFFFFFF
    luck[0] = x
    return float(x / 4294967296.0)
