"""From what is prepared to a file or a printer: where to, written in the background, told, recorded."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.planner import StoreError
from solver.language import tr
from ui.folders import documents
from ui.notice import Notice, NoticeKind, Remedy
from ui.outputs.output import Output, Prepared
from ui.outputs.printing import chosen_printer, print_pages
from ui.outputs.writing import Writing

if TYPE_CHECKING:
    from ui.desk import Desk

NOTICE = "outputs"
FOLDER = "last/output_folder"
PATIENCE_MS = 300  # a file that is there sooner needs no word before


class Sending(QObject):
    """One file at a time. ``written`` carries its name and place in words."""

    began, failed = Signal(), Signal()
    written = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self.path = Path()
        self.dialog: QFileDialog | None = None
        self._prepared: Prepared | None = None
        self._output: Output | None = None
        self._writing = Writing(self)
        self._writing.ended.connect(self._ended)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_writing)

    @property
    def running(self) -> bool:
        return self._writing.running

    def finish(self) -> None:
        """Wait for the file that is being written."""
        self._writing.finish()

    # Where to ---------------------------------------------------------------------------------------

    def ask_where(self, prepared: Prepared, output: Output) -> None:
        """Ask for a place, last time's folder first; what is there is replaced only when that is said."""
        self._prepared, self._output = prepared, output
        dialog = QFileDialog(self._parent.window(), output.verb.rstrip("…"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(f"{output.kind_of_file} (*.{output.suffix})")
        dialog.setDefaultSuffix(output.suffix)
        dialog.setDirectory(str(self.folder()))
        dialog.selectFile(prepared.file_name)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def folder(self) -> Path:
        """Where the last file went, as long as that is there, else the documents."""
        remembered = Path(self._desk.state.text(FOLDER)) if self._desk.state else Path()
        if str(remembered) != "." and remembered.is_dir():
            return remembered
        return documents()

    def _chosen(self, name: str) -> None:
        self.write(Path(name))

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # Writing ----------------------------------------------------------------------------------------

    def write(self, path: Path) -> None:
        """Write what was prepared; the window goes on meanwhile."""
        if self._prepared is None or self.running:
            return
        self.path = path
        if self._desk.state:
            self._desk.state.put(FOLDER, str(path.parent))
        self._desk.clear(NOTICE)
        self._writing.start(partial(self._prepared.write, path))
        self._patience.start()
        self.began.emit()

    def _say_writing(self) -> None:
        if self.running:
            self._desk.tell(Notice(tr("Writing {name} …", name=self.path.name), key=NOTICE))

    def _ended(self, refusal: str) -> None:
        self._patience.stop()
        if refusal:
            self._tell_failure(refusal)
        else:
            self._tell_written()

    def _tell_failure(self, refusal: str) -> None:
        remedies = (
            Remedy(tr("Try again"), self._try_again),
            Remedy(tr("Save under another name…"), self._elsewhere),
        )
        self._desk.tell(Notice(refusal, "", NoticeKind.DANGER, remedies, NOTICE))
        self.failed.emit()

    def _tell_written(self) -> None:
        not_recorded = self._record(tr("to {name}", name=self.path.name))
        remedies = (Remedy(tr("Open folder"), self.open_folder),)
        kind = NoticeKind.WARN if not_recorded else NoticeKind.OK
        text = not_recorded or tr("In {name}.", name=self.path.parent.name or self.path.parent)
        self._desk.tell(Notice(tr("{name} written", name=self.path.name), text, kind, remedies, NOTICE))
        self.written.emit(tr("{name}, in {parent}", name=self.path.name, parent=self.path.parent))

    def _record(self, where: str) -> str:
        """Add the export to the file's record; the sentence that says why it could not be, or ""."""
        try:
            self._desk.planner.log("exported", f"{self._prepared.logged if self._prepared else ''} {where}")
        except StoreError as fault:
            return tr("It could not be recorded that it went out: {fault}", fault=fault)
        return ""

    def _try_again(self) -> None:
        self.write(self.path)

    def _elsewhere(self) -> None:
        if self._prepared is not None and self._output is not None:
            self.ask_where(self._prepared, self._output)

    def open_folder(self) -> None:
        """Show the folder of the last file in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def why_no_folder(self) -> str:
        return "" if self.path.name else tr("Nothing was written yet.")

    # Paper ------------------------------------------------------------------------------------------

    def _output_title(self) -> str:
        return self._prepared.logged.partition(":")[0].partition(" of ")[0] if self._prepared else tr("It")

    def print_it(self, prepared: Prepared) -> None:
        """Ask for a printer and draw the pages on it."""
        pages = prepared.pages
        if pages is None:
            return
        printer = chosen_printer(self._parent.window(), prepared.file_name)
        if printer is None:
            return
        self._prepared = prepared
        name = printer.printerName() or tr("a file")
        if not print_pages(printer, pages):
            words = tr(
                "{file_name} was not printed: {name} did not take it.",
                file_name=prepared.file_name,
                name=name,
            )
            text = tr("Look whether it is switched on, or write the PDF and print that.")
            self._desk.tell(Notice(words, text, NoticeKind.DANGER, key=NOTICE))
            return
        not_recorded = self._record(tr("to a printer"))
        kind = NoticeKind.WARN if not_recorded else NoticeKind.OK
        self._desk.tell(
            Notice(
                tr("{output_title} sent to {name}", output_title=self._output_title(), name=name),
                not_recorded,
                kind,
                key=NOTICE,
            )
        )
