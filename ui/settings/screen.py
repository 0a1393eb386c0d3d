"""The Settings screen: what holds for the whole file, and the lists of what the team is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from planner.changes import Changes
from planner.views.settings_form import settings_form
from solver.language import tr
from ui.desk import Desk
from ui.destination import Destination
from ui.screen import PlaceWithin, Screen
from ui.settings.general import GeneralPage
from ui.settings.page_list import PageList, PageName
from ui.settings.register import OtherDeed
from ui.settings.register_page import RegisterPage
from ui.settings.registers import REGISTERS
from ui.widgets.filter_field import FilterField
from ui.widgets.hairline import hairline
from ui.widgets.status_strip import Status, StatusPart

GENERAL, PLACES = "general", "places"
PAGES = (
    PageName(GENERAL, tr("General"), "settings"),
    *(PageName(register.key, register.title, register.icon_name) for register in REGISTERS),
)
NOT_HERE = tr("General has no list. Choose one at the left.")


class SettingsScreen(Screen):
    """Pages at the left, the one in front at the right. A register's page is made when it is first opened."""

    key, nav_text, icon_name = "settings", tr("Settings"), "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = PageList(PAGES)  # before the pages, for the Tab key
        self.general = GeneralPage(desk)
        self.registers: dict[str, RegisterPage] = {}
        self._stale: set[str] = set()
        self.page_key = GENERAL
        self._stack = QStackedWidget()
        self._stack.addWidget(self.general)
        self._fill_toolbar()
        self._assemble()
        self._handle_all()
        self.list.show_key(GENERAL)
        self.list.chosen.connect(self._page_chosen)
        desk.day_changed.connect(self._day_changed)

    # Building ---------------------------------------------------------------------------------------

    def _fill_toolbar(self) -> None:
        self.filter = FilterField(tr("Filter the list"))
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.take_focus)
        self.toolbar.add_title(tr("Settings"))
        self.toolbar.add(self.filter, gives_way=1)
        self.toolbar.add_stretch()
        self.toolbar.add_undo()
        self.add_button = self.toolbar.add_primary("edit.new", word=tr("Add"), icon="plus")

    def _assemble(self) -> None:
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(hairline(Qt.Orientation.Vertical))
        row.addWidget(self._stack, 1)
        self.setCentralWidget(centre)

    def _handle_all(self) -> None:
        new, line = RegisterPage.begin_new, RegisterPage.why_not_new
        self.handle("edit.new", partial(self._on_page, new), why_not=partial(self._why_not, line))
        some = partial(self._why_not, RegisterPage.why_nothing)
        self.handle("edit.change", partial(self._on_page, RegisterPage.edit), why_not=some)
        self.handle("edit.clear", partial(self._on_page, RegisterPage.remove), why_not=some)
        entered = partial(self._why_not, RegisterPage.why_not_add)
        self.handle("plan.main", partial(self._on_page, RegisterPage.add), why_not=entered)
        self.handle("edit.filter", self.filter.setFocus, why_not=self._why_no_filter)
        for register in REGISTERS:
            for other in register.others:
                self.handle(other.action_id, partial(self._do_other, register.key, other))

    # Pages ------------------------------------------------------------------------------------------

    @property
    def page(self) -> RegisterPage | None:
        """The register in front; None for General."""
        return self.registers.get(self.page_key)

    def _page_chosen(self, page: PageName) -> None:
        self.show_page(page.key)

    def show_page(self, key: str) -> None:
        """Bring a page to the front, up to date."""
        if key == self.page_key:
            return
        self.filter.clear()
        self.page_key = key
        if key != GENERAL and key not in self.registers:
            self._make(key)
        self.list.show_key(key)
        page = self.page
        self._stack.setCurrentWidget(page if page is not None else self.general)
        if not self.stale:
            self._refresh_page()

    def _make(self, key: str) -> None:
        register = next(register for register in REGISTERS if register.key == key)
        page = self.registers[key] = RegisterPage(self.desk, register, self.filter)
        self._stale.add(key)
        self._stack.addWidget(page)
        page.told.connect(self._tell)

    def refresh(self, changes: Changes | None) -> None:
        self._stale = {GENERAL, *self.registers}
        self._refresh_page()

    def _refresh_page(self) -> None:
        """What is in front; the others when they are opened."""
        if self.page_key in self._stale:
            self._stale.discard(self.page_key)
            (self.page or self.general).refresh()
        self._tell()

    def _day_changed(self) -> None:
        self._stale |= set(self.registers)
        if self.isVisible():
            self._refresh_page()
        else:
            self.stale = True

    def _tell(self) -> None:
        """Title, status and what can be done, for the page in front."""
        page = self.page
        self.toolbar.put_away(self.filter, page is None)
        self.toolbar.put_away(self.add_button, page is None)
        self.set_title(tr("Settings") if page is None else page.register.title)
        self.set_status(Status((self._base(), *self._count(page)), tr("Every change is saved as it is made")))
        if page is not None:
            self.add_button.set_word(tr("Add {one}", one=page.register.one))
        self.tell_actions()

    def _base(self) -> StatusPart:
        name = self.desk.planner.read(settings_form).base_name
        if name:
            return StatusPart(tr("Base: {name}", name=name))
        to_places = partial(self.show_page, PLACES)
        return StatusPart(tr("No base yet: it is never dark"), "warn", "triangle-alert", do=to_places)

    def _count(self, page: RegisterPage | None) -> tuple[StatusPart, ...]:
        if page is None:
            return ()
        return (StatusPart(f"{page.register.title}: {len(page.rows)}"),)

    # From elsewhere ---------------------------------------------------------------------------------

    @classmethod
    def places_within(cls) -> tuple[PlaceWithin, ...]:
        """Every page, for the go-to box."""
        return tuple(PlaceWithin(page.key, page.title) for page in PAGES)

    def go_to(self, destination: Destination) -> None:
        if destination.item in {page.key for page in PAGES}:
            self.show_page(destination.item)
            self.take_focus()

    def in_hand(self) -> Destination:
        return Destination(self.key, item=self.page_key)

    def take_focus(self) -> None:
        (self.page or self.general).take_focus()

    def panes(self) -> list[QWidget]:
        page = self.page
        return [self.list, *(page.panes() if page is not None else [self.general])]

    # What can be done -------------------------------------------------------------------------------

    def _on_page(self, do: Callable[[RegisterPage], object]) -> None:
        page = self.page
        if page is not None:
            if do is RegisterPage.begin_new:
                self.filter.clear()  # the new line is to be seen
            do(page)

    def _do_other(self, key: str, other: OtherDeed) -> None:
        """On its page, where what comes of it is seen."""
        self.show_page(key)
        self.registers[key].do_other(other)

    def _why_not(self, why: Callable[[RegisterPage], str]) -> str:
        return NOT_HERE if self.page is None else why(self.page)

    def _why_no_filter(self) -> str:
        return NOT_HERE if self.page is None else ""

    def _filter(self, text: str) -> None:
        if self.page is not None:
            self.page.set_filter(text)
