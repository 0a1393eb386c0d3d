"""The handbook's window: contents at the left, the page at the right. It loads nothing from elsewhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.handbook.pages import FIRST, HANDBOOK, contents, page_text
from ui.widgets.row_delegate import TwoPartDelegate

NAME = Qt.ItemDataRole.UserRole + 1
PICTURE = "\ufffc"  # what a picture is in a document's text
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class PageView(QTextBrowser):
    """Shows Markdown. Pictures come from the handbook's own folder; any other address gives nothing."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page"))
        self.setOpenLinks(False)  # the window decides where a link leads
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def show_page(self, text: str) -> None:
        self.document().setMarkdown(text, _FEATURES)
        self.document().setDocumentMargin(style.px(16))
        self._give_air()
        self.setTextCursor(QTextCursor(self.document()))
        QTimer.singleShot(0, self._to_the_top)  # the page is laid out by then

    def _to_the_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def _give_air(self) -> None:
        """Room around paragraphs and headings, which Markdown leaves to its reader."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                shape = block.blockFormat()
                shape.setTopMargin(style.px(12 if shape.headingLevel() > 1 else 0))
                shape.setBottomMargin(style.px(3 if cursor.currentList() is not None else 8))
                if block.text() != PICTURE:
                    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(shape)
            block = block.next()

    def _fitted(self, picture: QImage) -> QImage:
        """No wider than the page."""
        room = self.viewport().width() - style.px(48)
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(room, smooth) if 0 < room < picture.width() else picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left and Backspace go to the page before, of which the window knows."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Backspace or (alt and event.key() == Qt.Key.Key_Left):
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        path = (HANDBOOK / QUrl(name).path()).resolve()
        plain = QUrl(name).scheme() == ""
        if plain and path.is_file() and path.is_relative_to(HANDBOOK.resolve()):
            return self._fitted(QImage(str(path)))
        return None


class HandbookWindow(QDialog):
    """``page`` is what is shown. Alt+Left goes back; typing in the field filters the contents."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Handbook"))
        self.resize(style.px(980), style.px(720))
        self._actions = actions
        self.page = ""
        self._before: list[str] = []
        self.filter, self.list, self.view = QLineEdit(), QListWidget(), PageView()
        self.filter.setPlaceholderText(tr("Find a page"))
        self.filter.setAccessibleName(tr("Find a page"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_matching)
        self.filter.returnPressed.connect(self._open_first)
        self.list.setAccessibleName(tr("Contents"))
        self.list.setItemDelegate(TwoPartDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._chosen)
        self.list.itemActivated.connect(self._chosen)
        self.view.anchorClicked.connect(self._follow)
        self.view.back_asked.connect(self.back)
        for page in contents():
            item = QListWidgetItem(page.title)
            item.setData(NAME, page.name)
            self.list.addItem(item)
        aside = QVBoxLayout()
        aside.addWidget(self.filter)
        aside.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setSpacing(style.GAP[2])
        row.addLayout(aside, 2)
        row.addWidget(self.view, 5)

    def open_page(self, name: str) -> None:
        """Show a page and mark it in the contents; of one that is not there the first."""
        if self.page and self.page != name:
            self._before.append(self.page)
        self._show(name)

    def back(self) -> None:
        """The page before."""
        if self._before:
            self._show(self._before.pop())

    def _show(self, name: str) -> None:
        found = next((at for at in range(self.list.count()) if self._name(at) == name), -1)
        self.page = name if found >= 0 else FIRST
        self.list.setCurrentRow(max(0, found))
        self.view.show_page(page_text(self.page, self._actions))

    def _name(self, at: int) -> str:
        return str(self.list.item(at).data(NAME))

    def _chosen(self, item: QListWidgetItem) -> None:
        self.open_page(str(item.data(NAME)))

    def _follow(self, link: QUrl) -> None:
        """A link to another page, as the file that holds it says it: "rules/index.md", "../rota.md"."""
        if link.scheme():
            return
        here = HANDBOOK / f"{self.page}.md"
        target = (here.parent / link.path()).resolve()
        if target.is_relative_to(HANDBOOK.resolve()):
            self.open_page(target.relative_to(HANDBOOK.resolve()).with_suffix("").as_posix())

    def _show_matching(self, typed: str) -> None:
        words = typed.casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _open_first(self) -> None:
        rows = (at for at in range(self.list.count()) if not self.list.isRowHidden(at))
        first = next(rows, -1)
        if first >= 0:
            self.open_page(self._name(first))
            self.view.setFocus()
