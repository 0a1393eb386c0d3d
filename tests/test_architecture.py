"""The rules of the house that names, imports and file sizes can tell; the arrows are in pyproject.toml.

Each rule is a function from a file to what is wrong with it. It runs over the whole tree, and beside it
over a line or two that break it, so that a rule which no longer bites is noticed.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = ("main.py", "go.py", "planner", "ui", "solver")
LONGEST_FILE = 400
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "misc", "common", "base"}
NOT_OURS = {".venv", ".git", "__pycache__", "out"}


def files_of_the_house() -> Iterator[Path]:
    """Every file somebody wrote: caches, environments and build products left out."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name
            for name in folders
            if name not in NOT_OURS and not name.endswith(("_cache", ".egg-info")) and name != ".hypothesis"
        ]
        yield from (Path(folder) / name for name in names)


def python_files(*roots: str) -> list[Path]:
    """The Python files under these top-level names, in order."""
    return sorted(
        path
        for path in files_of_the_house()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in roots
    )


# The rules ----------------------------------------------------------------------------------------


def lacks_docstring(source: str) -> list[str]:
    """The first line says what a file is for; an empty __init__ holds nothing to explain."""
    tree = ast.parse(source)
    return [] if not tree.body or ast.get_docstring(tree) else ["no module docstring"]


def too_long(source: str) -> list[str]:
    """Long files are where two subjects live together."""
    lines = source.count("\n")
    return [f"{lines} lines, at most {LONGEST_FILE}"] if lines > LONGEST_FILE else []


def runs_text_as_code(source: str) -> list[str]:
    """No pickles, no eval, no shell: nothing that turns data into code."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found += [
                name
                for name in imported(node)
                if name.split(".")[0] in {"pickle", "marshal", "shelve", "dill"}
            ]
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            found += [called] if called in {"eval", "exec", "os.system", "os.popen"} else []
            found += ["shell=True" for word in node.keywords if word.arg == "shell" and truthy(word.value)]
    return found


def asks_a_widget_for_its_screen(source: str) -> list[str]:
    """Calls of ``screen()`` on anything."""
    calls = (
        node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and not node.args
    )
    return [ast.unparse(one) for one in calls if isinstance(one, ast.Attribute) and one.attr == "screen"]


def changes_rows_in_bulk(source: str) -> list[str]:
    """Undo, audit and the version counter see what is flushed; a bulk statement passes them by unseen."""
    found = []
    statements = {"update", "delete", "insert"}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy":
            found += [f"{node.module}.{alias.name}" for alias in node.names if alias.name in statements]
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            found += [called] if re.fullmatch(r"(sa|sqlalchemy)\.(update|delete|insert)", called) else []
            found += [called] if re.search(r"\.query\(.*\.(update|delete)$", called) else []
            found += [called] if re.search(r"\.bulk_\w+$", called) else []
            found += [called for word in node.args[:1] if called.endswith("text") and writing_sql(word)]
    return found


def imports_beyond_the_standard_library(source: str) -> list[str]:
    """go.py runs before anything is installed."""
    names = [name for node in ast.walk(ast.parse(source)) for name in imported(node)]
    return [name for name in names if name.split(".")[0] not in sys.stdlib_module_names]


def imports_an_entry_point(source: str) -> list[str]:
    """main.py and go.py wire and start; nobody builds on them."""
    names = [name for node in ast.walk(ast.parse(source)) for name in imported(node)]
    return [name for name in names if name.split(".")[0] in {"main", "go"}]


def names_this_machine(text: str) -> list[str]:
    """Paths and package hosts of the machine it was written on mean nothing on another."""
    paths = r"(?<![\w.~}])/(?:work|tmp|root|home|opt)/(?!homebrew)[\w.]+"
    hosts = r"\b(?:pypi|files\.pythonhosted|registry\.npmjs|deb\.debian)\.org\b"
    return [match.group() for match in re.finditer(f"{paths}|{hosts}", text)]


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0:
        return [node.module or ""]
    return []


def truthy(value: ast.expr) -> bool:
    return not (isinstance(value, ast.Constant) and not value.value)


def writing_sql(value: ast.expr) -> bool:
    text = value.value if isinstance(value, ast.Constant) else ""
    return (
        isinstance(text, str)
        and re.match(r"\s*(update|delete|insert|replace)\b", text, re.IGNORECASE) is not None
    )


def faults(rule: Callable[[str], list[str]], paths: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}: {fault}"
        for path in paths
        for fault in rule(path.read_text(encoding="utf-8"))
    ]


# The tree keeps them ------------------------------------------------------------------------------


def test_every_file_says_what_it_is_for() -> None:
    assert faults(lacks_docstring, python_files(*PRODUCT, "tests")) == []


def test_no_file_is_longer_than_400_lines() -> None:
    assert faults(too_long, python_files(*PRODUCT, "tests")) == []


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    names = [path.relative_to(ROOT) for path in python_files(*PRODUCT, "tests")]
    assert [str(name) for name in names if vague(name)] == []


def vague(name: Path) -> bool:
    words = {word for part in (*name.parts[:-1], name.stem) for word in part.split("_")}
    return bool(words & VAGUE_NAMES)


def test_nothing_turns_data_into_code() -> None:
    assert faults(runs_text_as_code, python_files(*PRODUCT)) == []


def test_rows_change_one_by_one_outside_persistence() -> None:
    paths = [path for path in python_files("main.py", "planner", "ui") if "persistence" not in path.parts]
    assert faults(changes_rows_in_bulk, paths) == []


def test_no_widget_is_asked_for_its_screen() -> None:
    """The binding makes the screen the widget's child, and garbage of such widgets takes it down: the next
    window ends the process. QGuiApplication.primaryScreen() and screenAt() are free of that."""
    assert faults(asks_a_widget_for_its_screen, python_files("ui")) == []


def test_go_needs_nothing_but_python() -> None:
    assert faults(imports_beyond_the_standard_library, [ROOT / "go.py"]) == []


def test_nobody_imports_the_entry_points() -> None:
    assert faults(imports_an_entry_point, python_files("planner", "ui", "solver")) == []


def test_no_file_names_the_machine_it_was_written_on() -> None:
    texts = [path for path in files_of_the_house() if path.suffix in TEXT_KINDS or path.parent.name == ".ci"]
    assert faults(names_this_machine, texts) == []


TEXT_KINDS = {
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".ini",
    ".mako",
    ".qss",
    ".json",
    ".csv",
    ".txt",
    ".html",
    ".yml",
}


def test_the_top_level_holds_what_was_agreed() -> None:
    agreed = {"planner", "ui", "solver", "resources", "tests", "docs", ".ci", "main.py", "go.py"}
    agreed |= {
        "pyproject.toml",
        "requirements.lock",
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
    }
    tops = {(path.relative_to(ROOT).parts[0], path.suffix) for path in files_of_the_house()}
    # What a run leaves behind (a workbook, a log) is nobody's design.
    found = {
        name for name, kind in tops if (ROOT / name).is_dir() or kind in {".py", ".md", ".toml", ".lock"}
    }
    assert found - agreed == set()


@pytest.mark.skipif(not (ROOT / "ui" / "application.py").exists(), reason="there is no ui/application.py yet")
def test_the_window_starts_without_the_engines_and_excel() -> None:
    # OR-Tools belongs to the child process (a crash there must not take the window along), and each of
    # these costs the start between a quarter of a second and two.
    heavy = ["ortools", "openpyxl", "xlsxwriter", "pandas"]
    script = f"import sys, ui.application; print([name for name in {heavy} if name in sys.modules])"
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


# The rules bite -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "bad", "good"),
    [
        (lacks_docstring, "x = 1\n", '"""What it is for."""\nx = 1\n'),
        (too_long, "\n" * (LONGEST_FILE + 1), "\n" * LONGEST_FILE),
        (runs_text_as_code, "from pickle import loads", "from json import loads"),
        (runs_text_as_code, "eval('1 + 1')", "int('1')"),
        (runs_text_as_code, "subprocess.run('ls', shell=True)", "subprocess.run(['ls'], shell=False)"),
        (changes_rows_in_bulk, "from sqlalchemy import select, update", "from sqlalchemy import select"),
        (changes_rows_in_bulk, "import sqlalchemy as sa\nsa.delete(Duty)", "session.delete(duty)"),
        (changes_rows_in_bulk, "session.query(Duty).filter_by(day=1).delete()", "session.query(Duty).all()"),
        (changes_rows_in_bulk, "session.bulk_save_objects(duties)", "session.add_all(duties)"),
        (changes_rows_in_bulk, "text('DELETE FROM duty')", "text('SELECT 1')"),
        (asks_a_widget_for_its_screen, "self.screen().size()", "QGuiApplication.primaryScreen().size()"),
        (imports_beyond_the_standard_library, "import numpy.random", "import os.path"),
        (imports_an_entry_point, "from main import start", "from planner.planner import Planner"),
        (names_this_machine, "see /" + "opt/things", "see ../things/opt/"),
        (names_this_machine, "https://pypi." + "org/simple", "https://www.python.org/"),
    ],
)
def test_each_rule_catches_what_it_is_there_for(
    rule: Callable[[str], list[str]], bad: str, good: str
) -> None:
    assert rule(bad) != []
    assert rule(good) == []


def test_vague_names_are_caught_wherever_they_stand() -> None:
    assert vague(Path("planner/date_utils.py"))
    assert vague(Path("ui/common/table.py"))
    assert not vague(Path("planner/commands/people.py"))
