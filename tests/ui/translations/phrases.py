"""Makes the file of phrases that the planner reads out of a file that Qt Linguist wrote."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

from solver.language import SENSE_ENDS
from tests.ui.translations.source_texts import CONTEXT

TOOLS = Path(PySide6.__file__).parent
COUNTS = 200  # after which the last two figures decide


def run_tool(name: str, *words: str) -> None:
    """lupdate or lrelease, as they come with PySide6."""
    subprocess.run([str(TOOLS / name), *words], check=True, capture_output=True, text=True, timeout=110)


def write_phrases(ts: Path, target: Path, scratch: Path) -> Path:
    """What is translated; what is not yet, or is doubtful, stays English."""
    texts: dict[str, str] = {}
    forms: dict[str, list[str]] = {}
    probe: tuple[str, str] | None = None
    for message in ElementTree.parse(ts).iter("message"):
        source, sense = message.findtext("source") or "", message.findtext("comment") or ""
        said = message.find("translation")
        if said is None or said.get("type") is not None:
            continue
        if message.get("numerus") == "yes":
            forms[source] = [form.text or "" for form in said.findall("numerusform")]
            if len(set(forms[source])) == len(forms[source]):
                probe = source, sense
        else:
            texts[f"{sense}{SENSE_ENDS}{source}" if sense else source] = said.text or ""
    which = _which_form(ts, probe, forms, scratch) if probe else [0] * COUNTS
    held = {"texts": texts, "forms": forms, "which": which}
    target.write_text(json.dumps(held, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    return target


def _which_form(ts: Path, probe: tuple[str, str], forms: dict[str, list[str]], scratch: Path) -> list[int]:
    """Qt knows how each language counts: it is asked with a text whose forms all differ."""
    qm = scratch / "probe.qm"
    run_tool("lrelease", str(ts), "-qm", str(qm))
    translator = QTranslator()
    assert translator.load(str(qm))
    source, sense = probe
    return [forms[source].index(str(translator.translate(CONTEXT, source, sense, n))) for n in range(COUNTS)]
