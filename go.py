"""Sets the planner up on this machine and starts it, with nothing but Python itself.

    python3 go.py              the window
    python3 go.py demo         plan the sample team's week into rota.xlsx and a briefing (no screen)
    python3 go.py test         every check: ruff, mypy, import contracts, tests
    python3 go.py bench …      the public benchmarks
    python3 go.py pictures …   a picture of every screen

The first run makes `.venv` from requirements.lock and, on Debian and Ubuntu, installs the system packages
that are missing. Later runs start at once. Whatever goes wrong is said in one sentence.
Kept to syntax that old Pythons can read, so that they too can say which Python is needed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "requirements.lock.sha256"  # written last: an installation without it is not finished
INSTALL_LOG = VENV / "install.log"
ON_WINDOWS = sys.platform == "win32"
VENV_PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")

PYTHONS = ((3, 13), (3, 12), (3, 11))
OLDEST_GLIBC = (2, 34)  # what the Qt libraries are built for: Debian 12, Ubuntu 22.04 and newer

# Found from nothing: each was named by a "cannot open shared object file" in an empty Debian.
QT_PACKAGES = ("libgl1", "libegl1", "libglib2.0-0", "libfontconfig1", "libxkbcommon0", "libdbus-1-3")
SCREEN_PACKAGES = (
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)
TEST_SCREEN_PACKAGES = ("xvfb", "xdotool")  # a screen in memory, and what types and points on it

WINDOW = "window"
# Commands of main.py that draw (the briefing is a PDF, the pictures are the screens), then those that do not.
DRAWING = ("demo", "pictures", "briefing", "words")
PLAIN = (
    "bench", "new", "sample", "import", "add", "build", "deploy", "slots", "check", "override", "protect",
    "explain", "export",
)  # fmt: skip
TASKS = ("test", *DRAWING, *PLAIN)

IN_TWO = ("-n", "2", "--dist", "loadfile")  # processes for the tests, each with whole files

CHECKED = ("main.py", "go.py", "planner", "ui", "solver", "tests")


class CannotGoOn(Exception):
    """Something this machine lacks; its text is the whole sentence for the user."""


def main(arguments: list[str]) -> int:
    """Set up what the task needs, then run it; the exit code is the task's own."""
    task = arguments[0] if arguments else WINDOW
    if task in ("-h", "--help"):
        print(__doc__)
        return 0
    try:
        if task not in (WINDOW, *TASKS):
            raise CannotGoOn(f"There is no task '{task}'; choose one of: {', '.join(TASKS)}.")
        if sys.version_info[:2] not in PYTHONS:
            return run([find_python(), str(ROOT / "go.py"), *arguments])
        require_screen(task)
        install_system_packages(task)
        make_environment()
        require_qt(task)
        return run_task(task, arguments[1:])
    except CannotGoOn as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# The right Python ---------------------------------------------------------------------------------


def find_python() -> str:
    """A Python between 3.11 and 3.13 elsewhere on this machine."""
    for version in PYTHONS:
        for command in python_commands("{}.{}".format(*version)):
            executable = executable_answering(command, version)
            if executable:
                return executable
    raise CannotGoOn(
        f"The planner needs Python 3.11, 3.12 or 3.13, not {platform.python_version()}; {python_advice()}"
    )


def python_commands(version: str) -> list[list[str]]:
    """Where such a Python is usually found: the Windows launcher, the path, Homebrew, python.org."""
    if ON_WINDOWS:
        return [["py", f"-{version}"]]
    framework = f"/Library/Frameworks/Python.framework/Versions/{version}/bin"
    folders = ("/opt/homebrew/bin", "/usr/local/bin", "/usr/bin", framework)
    return [[f"python{version}"], *([f"{folder}/python{version}"] for folder in folders)]


def executable_answering(command: list[str], version: tuple[int, int]) -> str:
    """Ask it who it is: a name on the path may stand in for a Python that is not there."""
    question = "import sys; print(sys.version_info[:2]); print(sys.executable)"
    try:
        answer = subprocess.run([*command, "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    lines = answer.stdout.splitlines()
    return lines[1] if lines[:1] == [str(version)] else ""


def python_advice() -> str:
    """How to get one, for this kind of machine."""
    if ON_WINDOWS:
        return "install Python 3.13 (64-bit) from python.org or with: winget install Python.Python.3.13."
    if sys.platform == "darwin":
        return "install Python 3.13 from python.org or with: brew install python@3.13."
    return (
        "install one, then run this again (on Ubuntu 22.04: sudo apt-get install python3.11 "
        "python3.11-venv; Debian 12 and 13 and Ubuntu 24.04 bring the right one)."
    )


# System packages ----------------------------------------------------------------------------------


def require_screen(task: str) -> None:
    """The window on a Linux machine without a screen would end in Qt's own words; say it in ours."""
    if task != WINDOW or not sys.platform.startswith("linux"):
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CannotGoOn(
            "There is no screen to open the window on (DISPLAY is not set); "
            "start it from a desktop, or run: python3 go.py demo"
        )


def install_system_packages(task: str) -> None:
    """On Debian and Ubuntu, install what the task needs and is not there."""
    if not sys.platform.startswith("linux"):
        return
    require_glibc()
    missing = missing_packages(packages_for(task)) if shutil.which("dpkg-query") else []
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.environ.get("GO_SKIP_APT") == "1":
        raise CannotGoOn(
            f"These system packages are missing: {', '.join(missing)}. GO_SKIP_APT=1 forbids "
            f"installing them; as an administrator run: {' '.join(install)}"
        )
    as_administrator = administrator_prefix(install)
    started = time.monotonic()
    print(f"Installing system packages: {', '.join(missing)} …", flush=True)
    settings = ["-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    # A failing update is not the end: the lists may be good enough, and the installation tells.
    run([*as_administrator, "apt-get", *settings, "update"])
    if run([*as_administrator, "apt-get", *settings, *install[1:]], quiet=True) != 0:
        raise CannotGoOn(
            f"The system packages could not be installed (the reason stands above); "
            f"check the network, then run this again, or as an administrator: {' '.join(install)}"
        )
    print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)


def require_glibc() -> None:
    """Older Linux systems would only hear from pip that 'no matching distribution' exists."""
    library, version = platform.libc_ver()
    if library == "glibc" and tuple(int(part) for part in version.split(".")[:2]) < OLDEST_GLIBC:
        raise CannotGoOn(
            f"This Linux has glibc {version} and the window's libraries need 2.34; "
            "use Debian 12, Ubuntu 22.04 or newer."
        )


def packages_for(task: str) -> list[str]:
    """The Debian packages a task needs; a Python without ensurepip cannot make an environment."""
    packages = []
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
    if task not in PLAIN:
        packages.extend(QT_PACKAGES)
    if task in (WINDOW, "test"):
        packages.extend(SCREEN_PACKAGES)
    if task == "test":
        packages.extend(TEST_SCREEN_PACKAGES)
    return packages


def missing_packages(packages: list[str]) -> list[str]:
    """Those neither installed under their own name nor under that of the 64-bit-time renaming (…t64)."""
    names = [name for package in packages for name in (package, package + "t64")]
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    installed = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [package for package in packages if not installed & {package, package + "t64"}]


def administrator_prefix(install: list[str]) -> list[str]:
    """What makes a command an administrator's: nothing for root, else sudo, which asks on a terminal only."""
    without_questions = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return without_questions
    if shutil.which("sudo") is None:
        raise CannotGoOn(f"System packages are missing; as an administrator run: {' '.join(install)}")
    ask = [] if sys.stdin.isatty() else ["--non-interactive"]
    return ["sudo", *ask, *without_questions]


# The environment ----------------------------------------------------------------------------------


def make_environment() -> None:
    """`.venv` exactly as requirements.lock says; anything else found there is made anew.

    Made anew rather than brought up to date: an update across Qt releases can leave half a library behind.
    """
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8").strip() == wanted and environment_starts():
        return
    require_64_bit_intel_on_windows()
    started = time.monotonic()
    print("Installing the libraries into .venv (about 200 MB to fetch, once) …", flush=True)
    create_environment()
    install_libraries()
    STAMP.write_text(wanted + "\n", encoding="utf-8")
    compile_search()
    print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)


def compile_search() -> None:
    """The day's search runs some twenty times faster compiled. Without it the planner works all the same, so
    a machine on which it cannot be made or kept is no reason to stop."""
    print("Compiling the search (once) …", flush=True)
    subprocess.run([str(VENV_PYTHON), "-m", "solver.warm"], cwd=ROOT, check=False)


def environment_starts() -> bool:
    """Whether its Python still runs: the one it was made from may have been removed."""
    try:
        answer = subprocess.run([str(VENV_PYTHON), "-c", ""], capture_output=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0


def require_64_bit_intel_on_windows() -> None:
    """There is no OR-Tools for other Windows Pythons."""
    if ON_WINDOWS and platform.machine().upper() not in ("AMD64", "X86_64"):
        raise CannotGoOn("On Windows the planner needs the 64-bit Python for Intel and AMD from python.org.")


def create_environment() -> None:
    if VENV.is_symlink() or VENV.is_file():
        raise CannotGoOn(f"{VENV} is not a folder of ours; move it away, then run this again.")
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
    except OSError as problem:
        raise CannotGoOn(
            f"The unfinished or outdated {VENV} cannot be removed ({problem.strerror}); "
            "close the planner if it is open, then run this again."
        ) from problem
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False
    )
    if made.returncode != 0:
        lines = (made.stdout + made.stderr).strip().splitlines() or ["no reason given"]
        raise CannotGoOn(f"The environment {VENV} could not be made: {lines[-1]}")


def install_libraries() -> None:
    """What the lock names and nothing else: built packages only, every hash checked."""
    command = [str(VENV_PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:"]
    command += ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "-r", str(LOCK)]
    with INSTALL_LOG.open("w", encoding="utf-8") as log:
        result = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=False)
    if result.returncode != 0:
        lines = INSTALL_LOG.read_text(encoding="utf-8", errors="replace").splitlines()
        reasons = [line for line in lines if line.startswith("ERROR")] or lines[-1:] or ["pip gave no reason"]
        raise CannotGoOn(
            f"The libraries could not be installed: {reasons[0]} "
            "Check the network and the space on the disk, then run this again; "
            f"pip's whole answer is in {INSTALL_LOG}"
        )


def require_qt(task: str) -> None:
    """On a Linux whose packages we do not know, name the library that Qt misses."""
    if task in PLAIN or not sys.platform.startswith("linux") or shutil.which("dpkg-query"):
        return
    trial = [str(VENV_PYTHON), "-c", "import PySide6.QtWidgets"]
    answer = subprocess.run(trial, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        lines = answer.stderr.strip().splitlines() or ["no reason given"]
        raise CannotGoOn(f"Qt does not load: {lines[-1]}; install this system's package that holds it.")


# The tasks ----------------------------------------------------------------------------------------


def run_task(task: str, arguments: list[str]) -> int:
    if task == "test":
        return run_checks(arguments)
    # The user's own folder stays current, so that file names given on the command line mean what they say.
    command = [str(VENV_PYTHON), str(ROOT / "main.py")]
    if task == WINDOW:
        return run(command)
    return run([*command, task, *arguments], environment=without_screen())


def without_screen() -> dict[str, str]:
    """Qt draws in memory on Linux: a server has no screen, and a desktop should not see windows flash."""
    environment = dict(os.environ)
    if sys.platform.startswith("linux"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def run_checks(arguments: list[str]) -> int:
    """Every check, each even when another failed, and a closing line for each."""
    results = []
    for name, command, accepted in checks(arguments):
        print(f"\n── {name} " + "─" * (70 - len(name)), flush=True)
        started = time.monotonic()
        code = run(command, environment=without_screen(), folder=ROOT)
        results.append((name, code in accepted, time.monotonic() - started))
    print("\n── summary " + "─" * 63)
    for name, good, seconds in results:
        print(f"{'ok    ' if good else 'FAILED'}  {name:<28} {seconds:6.1f} s")
    return 0 if all(good for _, good, _ in results) else 1


def checks(arguments: list[str]) -> list[tuple[str, list[str], tuple[int, ...]]]:
    """Name, command and the exit codes that mean good, in the order they run."""
    python = str(VENV_PYTHON)
    paths = [path for path in CHECKED if (ROOT / path).exists()]
    pytest = [python, "-m", "pytest", *arguments]
    nothing_to_run = 5
    # A busy machine must not fail a check: assertions about time are only for those who ask for the long run.
    measured = [("pytest, measured alone", [*pytest, "-m", "measured"], (0, nothing_to_run))]
    return [
        ("ruff check", [python, "-m", "ruff", "check", "."], (0,)),
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."], (0,)),
        ("mypy --strict", [python, "-m", "mypy", *paths], (0,)),
        ("import contracts", [str(VENV_PYTHON.with_name("lint-imports")), "--no-logo"], (0,)),
        *(measured if "--long" in arguments else []),
        # Without the last option a crash of one of the two would leave the other waiting for ever: files that
        # are done are handed out once more, and nothing tells that they end.
        ("pytest, the rest", [*pytest, "-m", "not measured", *IN_TWO, "--max-worker-restart", "0"], (0,)),
    ]


def run(
    command: list[str],
    environment: dict[str, str] | None = None,
    folder: Path | None = None,
    quiet: bool = False,
) -> int:
    """Run it with this terminal; a program ended by a signal counts as 128 + the signal, as in a shell."""
    output = subprocess.DEVNULL if quiet else None
    code = subprocess.run(command, env=environment, cwd=folder, stdout=output, check=False).returncode
    if code < 0:
        print(f"{Path(command[0]).name} was ended by signal {-code}.", file=sys.stderr)
        return 128 - code
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
