"""The command line as a user types it: in this process, with what it printed and the code it left with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from main import main


@dataclass(frozen=True)
class Answer:
    """What a command said and its exit code."""

    code: int
    out: str
    err: str

    @property
    def refusal(self) -> str:
        """The one line of a command that was refused: nothing on the other stream, and code 2."""
        assert (self.code, self.out) == (2, ""), self
        assert self.err.count("\n") == 1
        return self.err.rstrip("\n")


Type = Callable[..., Answer]


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Type:
    """``typed("check", file)`` runs ``main.py check FILE``."""

    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture
def file(sample_file: Path, tmp_path: Path) -> Path:
    """A closed copy of the example team, alone in its folder."""
    folder = tmp_path / "planner"
    folder.mkdir()
    return Path(shutil.copy(sample_file, folder / "example.planner"))


def everything_in(folder: Path) -> dict[str, str]:
    """Every file of a folder with a digest of its bytes."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
