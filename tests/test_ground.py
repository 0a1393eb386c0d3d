"""The ground: the lock is complete and names no place, and go.py sets up, repairs and says what is missing.

go.py is tried as a user would: copied into an empty folder beside a small lock and a main.py that only
tells how it was started. Nothing is fetched from the network.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import go

ROOT = Path(__file__).resolve().parents[1]
MAIN = """\
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "qt": os.environ.get("QT_QPA_PLATFORM")}))
"""
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="stands in for programs with shell scripts")
needs_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are Debian's")


# The lock -----------------------------------------------------------------------------------------


def locked() -> list[Requirement]:
    """What requirements.lock pins, for every platform."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return [Requirement(line.removesuffix(" \\")) for line in lines if re.match(r"[a-z]", line)]


def wanted() -> list[Requirement]:
    """What pyproject.toml asks for, tests included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["test"]]


def test_the_lock_names_no_place_to_fetch_from() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert (
        re.findall(r"\w+://|file:|--\w*index|--find-links|--trusted|^-e|@ ", uncommented(text), re.MULTILINE)
        == []
    )


def uncommented(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


def test_every_locked_library_has_one_version_and_a_hash() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z])", uncommented(text).strip())
    assert len(blocks) == len(locked())
    assert [
        block for block in blocks if not re.match(r"\S+==\S+ ", block) or "--hash=sha256:" not in block
    ] == []


def test_the_lock_answers_everything_the_project_asks_for() -> None:
    pinned = {canonicalize_name(entry.name): str(entry.specifier).removeprefix("==") for entry in locked()}
    missing = [
        str(asked)
        for asked in wanted()
        if not asked.specifier.contains(pinned.get(canonicalize_name(asked.name), "0"))
    ]
    assert missing == []


def test_this_environment_is_the_one_of_the_lock() -> None:
    # A test that passes with other versions than the user gets proves nothing.
    here = [entry for entry in locked() if entry.marker is None or entry.marker.evaluate()]
    installed = {entry.name: importlib.metadata.version(entry.name) for entry in here}
    assert [str(entry) for entry in here if not entry.specifier.contains(installed[entry.name])] == []


# go.py --------------------------------------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with go.py, a lock that asks for nothing, and a main.py that tells how it was started."""
    folder = tmp_path / "house"
    folder.mkdir()
    shutil.copy(ROOT / "go.py", folder)
    (folder / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    (folder / "main.py").write_text(MAIN, encoding="utf-8")
    return folder


def start(house: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run go.py from beside its folder, as a user in another folder does."""
    command = [sys.executable, str(house / "go.py"), *arguments]
    return subprocess.run(
        command,
        cwd=house.parent,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def told(answer: subprocess.CompletedProcess[str]) -> dict[str, object]:
    """What main.py said of its start: the last line, after those of the installation."""
    assert answer.returncode == 0, answer.stderr
    report: dict[str, object] = json.loads(answer.stdout.splitlines()[-1])
    return report


def script(path: Path, *lines: str) -> None:
    """A stand-in for a program of the machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)


def furnish(house: Path, *lines: str) -> None:
    """A finished installation whose Python is a stand-in."""
    script(house / ".venv" / "bin" / "python", *lines)
    stamp = hashlib.sha256((house / "requirements.lock").read_bytes()).hexdigest()
    (house / ".venv" / "requirements.lock.sha256").write_text(stamp, encoding="utf-8")


@needs_posix
def test_the_first_run_installs_and_the_second_starts_at_once(house: Path) -> None:
    # The worst start: an environment that looks finished, whose Python was removed from the machine.
    furnish(house)
    (house / ".venv" / "bin" / "python").unlink()
    (house / ".venv" / "bin" / "python").symlink_to("python-that-was-removed")
    first = start(house, "bench", "rota", "file.txt", "--seed", "3")
    second = start(house, "bench")
    assert "Installed in" in first.stdout
    assert told(first)["arguments"] == ["bench", "rota", "file.txt", "--seed", "3"]
    assert told(first)["folder"] == str(house.parent)  # so that file names mean what the user meant
    assert told(second)["arguments"] == ["bench"]
    assert "Install" not in second.stdout


@needs_posix
def test_an_outdated_environment_is_made_anew_and_a_failure_leaves_it_unfinished(house: Path) -> None:
    furnish(house)
    (house / "requirements.lock").write_text("==this is no requirement\n", encoding="utf-8")
    answer = start(house, "bench")
    assert one_sentence(answer).startswith("The libraries could not be installed: ERROR: Invalid requirement")
    assert not (house / ".venv" / "requirements.lock.sha256").exists()  # the next run tries again


def one_sentence(answer: subprocess.CompletedProcess[str]) -> str:
    """Its complaint, which is one line and no traceback."""
    lines = answer.stderr.strip().splitlines()
    assert (answer.returncode, len(lines)) == (1, 1), answer.stderr
    return lines[0]


def test_an_unknown_task_is_answered_with_those_there_are(house: Path) -> None:
    assert "no task 'plan'; choose one of: test, demo, pictures" in one_sentence(start(house, "plan"))


def test_something_else_called_venv_is_left_alone(house: Path) -> None:
    (house / ".venv").write_text("notes of the user", encoding="utf-8")
    assert "is not a folder of ours" in one_sentence(start(house, "bench"))
    assert (house / ".venv").read_text(encoding="utf-8") == "notes of the user"


@needs_linux
def test_the_window_without_a_screen_says_so(house: Path) -> None:
    answer = start(house, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert one_sentence(answer).startswith("There is no screen to open the window on")


@needs_linux
def test_the_demo_needs_no_screen_and_the_benchmarks_no_qt(house: Path) -> None:
    furnish(house, f'exec "{sys.executable}" "$@"')
    path = debian_with(house, *(f"{name} installed" for name in go.QT_PACKAGES))
    assert told(start(house, "demo", PATH=path, QT_QPA_PLATFORM="xcb"))["qt"] == "offscreen"
    bare = debian_with(house)
    assert told(start(house, "bench", PATH=bare))["arguments"] == ["bench"]


def debian_with(house: Path, *lines: str) -> str:
    """A path on which dpkg-query knows these packages only."""
    tools = house.parent / "tools"
    script(tools / "dpkg-query", *(f"echo {line}" for line in lines))
    return f"{tools}{os.pathsep}{os.environ['PATH']}"


@needs_linux
def test_missing_system_packages_are_named_and_not_installed_when_forbidden(house: Path) -> None:
    present = [f"{name} installed" for name in go.QT_PACKAGES if name not in ("libegl1", "libglib2.0-0")]
    path = debian_with(house, *present, "libegl1 config-files", "libglib2.0-0t64 installed")
    sentence = one_sentence(start(house, "demo", PATH=path, GO_SKIP_APT="1"))
    # libegl1 was removed and left its settings; libglib2.0-0 is there under its newer name.
    assert "packages are missing: libegl1. GO_SKIP_APT=1 forbids installing them" in sentence
    assert sentence.endswith("apt-get install -y --no-install-recommends libegl1")


@needs_posix
def test_another_python_is_found_past_a_name_that_leads_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(tmp_path / "python3.13", "echo 'python3.13: command not found' >&2", "exit 127")
    script(tmp_path / "python3.12", "echo '(3, 12)'", "echo /somewhere/python3.12")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(go, "PYTHONS", ((3, 13), (3, 12)))
    assert go.executable_answering(["python3.13"], (3, 13)) == ""
    assert go.executable_answering(["python3.12"], (3, 12)) == "/somewhere/python3.12"
    assert go.executable_answering(["python3.11"], (3, 11)) == ""  # there is none


@needs_posix
def test_without_a_right_python_the_sentence_says_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go, "PYTHONS", ((2, 0),))
    with pytest.raises(go.CannotGoOn, match=r"needs Python 3\.11, 3\.12 or 3\.13, not .*; install"):
        go.find_python()


@needs_linux
def test_every_check_runs_although_the_first_failed(house: Path) -> None:
    furnish(house, 'case "$*" in *"ruff check"*) exit 1;; esac')
    script(house / ".venv" / "bin" / "lint-imports", 'echo "contracts asked with $*"')
    path = debian_with(house, *(f"{name} installed" for name in go.QT_PACKAGES))
    answer = start(house, "test", "--long", PATH=path)
    assert answer.returncode == 1
    assert re.findall(r"^(FAILED|ok) +(.*?) {2,}", answer.stdout, re.MULTILINE) == [
        ("FAILED", "ruff check"),
        ("ok", "ruff format"),
        ("ok", "mypy --strict"),
        ("ok", "import contracts"),
        ("ok", "pytest, measured alone"),
        ("ok", "pytest, the rest"),
    ]


def test_long_reaches_pytest() -> None:
    commands = [command for name, command, _ in go.checks(["--long"]) if name.startswith("pytest")]
    assert [command[1:4] for command in commands] == [["-m", "pytest", "--long"]] * 2


@needs_posix
def test_a_program_that_crashes_is_told_from_one_that_failed(
    house: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    script(house / "crashing", "kill -SEGV $$")
    assert go.run([str(house / "crashing")]) == 128 + 11
    assert "crashing was ended by signal 11" in capfd.readouterr().err


@pytest.mark.measured
@needs_posix
def test_go_adds_less_than_half_a_second_to_a_start(house: Path) -> None:
    furnish(house)
    started = time.monotonic()
    assert start(house, "bench").returncode == 0
    assert time.monotonic() - started < 0.5


def test_ci_runs_the_test_command_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[1:] == ["set -eu", 'cd "$(dirname "$0")/.."', "exec python3 go.py test"]
