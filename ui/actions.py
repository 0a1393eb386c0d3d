"""Every command of the window, once. Menus, buttons, context menus, the go-to box and the sheet of keys
are built from this list.

To add one: one line in `ACTIONS`, then ``screen.handle("its.id", do, why_not=reason)`` in the screen
that carries it out (or `MainWindow.handlers` when it works everywhere). An action nobody in front
handles stays visible, disabled, with the reason in its tooltip and status tip.

Ctrl+Shift++ cannot be a key: where + itself needs Shift, typing it is typing Ctrl++.

Single letters work only while the grid has the focus (``in_grid``), so typing in a field is safe.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from solver.language import in_language, tr
from ui import icons
from ui.key_words import key_words
from ui.plain_text import plain

MENUS = {
    "File": tr("&File"), "Edit": tr("&Edit"), "View": tr("&View"), "Plan": tr("&Plan"),
    "People": tr("Peop&le"), "Hotspots": tr("H&otspots"), "Tools": tr("&Tools"), "Help": tr("&Help"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command as people meet it.

    ``menu`` is its menu's plain name; ``group`` sets it apart with a line from its neighbours;
    ``keys`` are alternatives, the first is shown; ``tip`` says what it does in a sentence;
    ``home`` is the screen it opens when nobody in front carries it out;
    ``choice`` names an exclusive set of ticks ("theme"); ``ticks`` makes it a tick of its own;
    ``missing`` says why it does not exist yet, in which case it is shown and never enabled.
    """

    id: str
    text: str
    menu: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: int = 0
    in_grid: bool = False
    choice: str = ""
    ticks: bool = False
    missing: str = ""
    home: str = ""

    def __post_init__(self) -> None:
        for name in ("text", "tip", "missing"):  # here and not in each line of a long table
            object.__setattr__(self, name, in_language(getattr(self, name)))


# fmt: off
ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.open", "&Open or new…", "File",
        "Open another planner file, or make a new one; this one is closed then.", ("Ctrl+O",), "folder-open"),
    ActionSpec("file.import", "&Import a list…", "File",
        "Read people, absences, visits, hotspots, hours, travel times or wards from a file.",
        ("Ctrl+Shift+I",), "upload"),
    ActionSpec("file.import_crime", "Import &crime records…", "File",
        "Read police street-level crime files and propose hotspots.", icon="upload",
        home="hotspots"),
    ActionSpec("file.export", "&Export to Excel…", "File",
        "Write the rota, hours, cover and days as a workbook.",
        ("Ctrl+E",), "file-spreadsheet", 1, home="outputs"),
    ActionSpec("file.print", "&Print the briefing…", "File",
        "One A4 side for the day in hand; on Outputs what is chosen there.",
        ("Ctrl+P",), "printer", 1, home="outputs"),
    ActionSpec("outputs.write", "&Write as a file…", "File",
        "Write the output that is chosen on Outputs.", (), "download", 1, home="outputs"),
    ActionSpec("file.save", "&Save now", "File",
        "Every change is saved as it is made; this says when.", ("Ctrl+S",), "save", 2),
    ActionSpec("file.quit", "&Quit", "File",
        "Close the window; the draft stays as it is.", ("Ctrl+Q",), "log-out", 3),

    ActionSpec("edit.undo", "&Undo", "Edit", "Take back the last change.", ("Ctrl+Z",), "undo-2"),
    ActionSpec("edit.redo", "&Redo", "Edit", "Make the change again.", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2"),
    ActionSpec("edit.cut", "Cu&t", "Edit",
        "Take the selected cells up, to move them.", ("Ctrl+X",), "scissors", 1),
    ActionSpec("edit.copy", "&Copy", "Edit",
        "Copy the selected cells, for here or for Excel.", ("Ctrl+C",), "copy", 1),
    ActionSpec("edit.paste", "&Paste", "Edit",
        "Put the copied cells here as one step.", ("Ctrl+V",), "clipboard-paste", 1),
    ActionSpec("edit.clear", "Remove or c&lear", "Edit",
        "Remove what is selected; in the rota, make it a rest day.", ("Del",), "trash-2", 1),
    ActionSpec("edit.select_all", "Select &all", "Edit", "Select everything in front.", ("Ctrl+A",), "", 1),
    ActionSpec("edit.new", "&New…", "Edit", "Add one of what this screen lists.", ("Ctrl+N",), "plus", 2),
    ActionSpec("edit.change", "&Edit", "Edit", "Change what is selected.", ("F2",), "pencil", 2),
    ActionSpec("edit.filter", "&Filter", "Edit",
        "Show only what matches; Esc clears it.", ("Ctrl+F",), "funnel", 3),

    ActionSpec("go.rota", "&Rota", "View", "Go to Rota.", ("Ctrl+1",), "table"),
    ActionSpec("go.day", "&Day", "View", "Go to Day.", ("Ctrl+2",), "chart-no-axes-gantt"),
    ActionSpec("go.hotspots", "H&otspots", "View", "Go to Hotspots.", ("Ctrl+3",), "circle-dot"),
    ActionSpec("go.concerns", "&Concerns", "View", "Go to Concerns.", ("Ctrl+4",), "message-square-text"),
    ActionSpec("go.people", "P&eople", "View", "Go to People.", ("Ctrl+5",), "users"),
    ActionSpec("go.rules", "R&ules", "View", "Go to Rules.", ("Ctrl+6",), "sliders-horizontal"),
    ActionSpec("go.build", "B&uild", "View", "Go to Build.", ("Ctrl+7",), "circle-play"),
    ActionSpec("go.outputs", "Out&puts", "View", "Go to Outputs.", ("Ctrl+8",), "printer"),
    ActionSpec("go.settings", "&Settings", "View", "Go to Settings.", ("Ctrl+,",), "settings"),
    ActionSpec("view.back", "Period &back", "View", "The period before.", ("Alt+Left",), "chevron-left", 1),
    ActionSpec("view.forward", "Period &forward", "View",
        "The period after.", ("Alt+Right",), "chevron-right", 1),
    ActionSpec("view.today", "&Today", "View", "The period with today in it.", ("Alt+Home",), "calendar", 1),
    ActionSpec("view.week", "One &week", "View",
        "Seven days with hours in each cell.", choice="zoom", group=2),
    ActionSpec("view.four_weeks", "&Four weeks", "View",
        "Twenty-eight days, letters only.", choice="zoom", group=2),
    ActionSpec("view.thirteen_weeks", "T&hirteen weeks", "View",
        "A quarter of a year, letters only.", choice="zoom", group=2),
    ActionSpec("view.zoom_in", "Zoom &in", "View", "Fewer days, more of each.", ("Ctrl++", "Ctrl+="), "", 2),
    ActionSpec("view.zoom_out", "Zoom &out", "View", "More days, less of each.", ("Ctrl+-",), "", 2),
    ActionSpec("view.inspector", "&Inspector", "View",
        "Show or hide the panel on the right.", ("F9",), "", 3, ticks=True),
    ActionSpec("view.below", "&Strip below", "View",
        "Show or hide the strip under the centre.", ("F10",), "", 3, ticks=True),
    ActionSpec("view.reset", "&Reset layout", "View",
        "Put every pane back where it was at first.", (), "", 3),
    ActionSpec("view.as_table", "As &a table…", "View",
        "What the map or chart in front shows, line by line.", ("T",), "table", 3, in_grid=True),
    ActionSpec("view.next_pane", "&Next pane", "View",
        "Move to the next part of the window.", ("F6",), "", 4),
    ActionSpec("view.previous_pane", "&Previous pane", "View",
        "Move to the part before.", ("Shift+F6",), "", 4),
    ActionSpec("view.light", "&Light", "View", "Dark on white.", choice="theme", group=5),
    ActionSpec("view.dark", "&Dark", "View", "Light on dark.", choice="theme", group=5),
    ActionSpec("view.contrast", "&High contrast", "View",
        "Black and white with strong edges, light or dark as the system is.", choice="theme", group=5),
    ActionSpec("view.system_theme", "As the s&ystem", "View",
        "Light, dark or high contrast, following the computer where it tells.", choice="theme", group=5),
    ActionSpec("view.larger", "Larger te&xt", "View",
        "Text and rows one step larger, up to 200 %.", ("Ctrl+Shift+.",), "a-large-small", 6),
    ActionSpec("view.smaller", "S&maller text", "View",
        "Text and rows one step smaller, down to 100 %.", ("Ctrl+Shift+,",), "", 6),

    ActionSpec("plan.build", "&Build…", "Plan",
        "Find the best plan for the period in hand.", ("F5",), "circle-play", home="build"),
    ActionSpec("plan.check", "&Check", "Plan", "Check every rule now.", ("F7",), "circle-check"),
    ActionSpec("plan.next_problem", "&Next problem", "Plan",
        "Go to the next broken rule, missed preference or gap in cover.", ("F8",), "triangle-alert", 1),
    ActionSpec("plan.previous_problem", "&Previous problem", "Plan",
        "Go to the problem before.", ("Shift+F8",), "", 1),
    ActionSpec("rota.start", "Start the &rota from the patterns", "Plan",
        "A new draft of the week in hand, with the tours of everybody's repeating pattern.", icon="plus"),
    ActionSpec("rota.draft", "Start a &draft", "Plan",
        "A new draft with everything this rota holds; this one stays as it is.", icon="copy"),
    ActionSpec("rota.set_shift", "Set s&hift…", "Plan",
        "Choose the shift of the selected cells; in the grid its letter does the same.", (), "", 2),
    ActionSpec("rota.rest", "&Rest day", "Plan",
        "Make the selected cells rest days.", ("0",), "", 2, in_grid=True),
    ActionSpec("rota.absence", "&Absence…", "Plan",
        "Record leave, sickness, training or court on the selected days.",
        ("A",), "calendar-days", 2, in_grid=True),
    ActionSpec("rota.lock", "&Lock or unlock", "Plan",
        "A build keeps locked cells as they are.", ("Space",), "lock", 2, in_grid=True),
    ActionSpec("rota.note", "N&ote…", "Plan",
        "Write a note on the cell.", ("N",), "sticky-note", 2, in_grid=True),
    ActionSpec("rota.swap", "&Who could swap", "Plan",
        "Rank the swaps for the selected duty by cost.",
        ("S",), "arrow-left-right", 2, in_grid=True),
    ActionSpec("rota.why_not", "Wh&y not…", "Plan",
        "What stands in the way of a shift for somebody on a date, and the cheapest rota that has it.",
        ("W",), "circle-help", 2, in_grid=True),
    ActionSpec("rota.next_best", "W&hy this…", "Plan",
        "The next best rota without the selected tour, and how much more it costs.",
        ("B",), "info", 2, in_grid=True),
    ActionSpec("rota.override", "O&verride a broken must…", "Plan",
        "Let it stand, with a reason of the list and the name of whoever decides.",
        ("O",), "pencil", 2, in_grid=True),
    ActionSpec("plan.compare", "Compare &versions…", "Plan",
        "Show this draft beside the published rota, cell by cell, with who changed each and when.",
        ("Ctrl+D",), "git-compare", 3),
    ActionSpec("plan.try", "&Try it", "Plan",
        "Build the draft under the rules as they are and set the plan beside it, before anything changes.",
        ("Ctrl+T",), "columns-2", 3),
    ActionSpec("answers.week", "Week &in words…", "Plan",
        "What is covered, what is short and why, who is away, who carries the Lates, what changed.",
        ("Ctrl+Shift+W",), "message-square-text", 31),
    ActionSpec("answers.score", "Sc&ore…", "Plan",
        "What the rota costs, rule by rule, and in which cells.", (), "", 31),
    ActionSpec("answers.missed", "Who would be &missed…", "Plan",
        "Whose absence would break most cover, each person taken out in turn.", (), "", 31),
    ActionSpec("answers.worth", "What one more is wor&th…", "Plan",
        "The price of one more person by day, tour and role, and of granting each request.", (), "", 31),
    ActionSpec("answers.duties", "Shift types from &demand…", "Plan",
        "The duties that cover a day with the fewest person-hours, and taking them over.", (), "", 31),
    ActionSpec("plan.review", "Revie&w before publishing…", "Plan",
        "List everything to look at in this rota; each item shows its cell.",
        ("Ctrl+Shift+R",), "file-text", 4),
    ActionSpec("plan.publish", "P&ublish…", "Plan",
        "Publish the draft as the rota in force.", ("Ctrl+Shift+P",), "send", 4),
    ActionSpec("build.stop", "&Stop and use best", "Plan",
        "End the build with the best plan found so far.", icon="square", group=5),
    ActionSpec("build.cancel", "&Cancel, keep the draft", "Plan",
        "End the build and forget its plan.", ("Esc",), "x", 5),
    ActionSpec("build.accept", "&Accept into the draft", "Plan",
        "Put the plan into the draft as one step; undo takes it back.", icon="check", group=5),
    ActionSpec("build.discard", "&Discard the plan", "Plan",
        "Forget the plan; the draft stays as it is.", icon="trash-2", group=5),
    ActionSpec("day.issue", "&Issue to briefing…", "Plan",
        "Give the day's run sheets out; later changes need a revision.", icon="send", group=6),
    ActionSpec("day.revise", "Re&vise the issued day", "Plan",
        "A new draft with everything that was issued.", icon="copy", group=6),
    ActionSpec("day.anew", "Plan the rest a&new…", "Plan",
        "From a time on: what has begun stays, and what would change is shown first.",
        ("R",), "history", 6, in_grid=True),
    ActionSpec("day.group", "By officer or by &hotspot", "Plan",
        "Change between rows of people and rows of hotspots.", ("G",), "", 6, in_grid=True),
    ActionSpec("day.lock", "Lock or unlock the sto&p", "Plan",
        "A build keeps a locked stop, its time and its people.", ("Space",), "lock", 6, in_grid=True),
    ActionSpec("day.take_off", "Ta&ke off the run sheet", "Plan",
        "The stop goes to what is not assigned.", ("X",), "x", 6, in_grid=True),
    ActionSpec("day.earlier", "Five minutes &earlier", "Plan",
        "Move the stop, for everybody who is at it.", ("Shift+Left",), "arrow-left", 6, in_grid=True),
    ActionSpec("day.later", "Five minutes &later", "Plan",
        "Move the stop, for everybody who is at it.", ("Shift+Right",), "arrow-right", 6, in_grid=True),
    ActionSpec("day.who", "&Who could take it…", "Plan",
        "Put everybody on duty before the check: for the stop, or for what is not assigned.",
        ("A",), "users", 6, in_grid=True),
    ActionSpec("day.slots", "&Best slots…", "Plan",
        "The five places that cost least: for what is not assigned, or for a visit on no run sheet.",
        ("B",), "search", 6, in_grid=True),
    ActionSpec("day.link", "&Join or split…", "Plan",
        "Choose who goes along with the stop, or who leaves a joint one to the others.",
        ("J",), "link", 6, in_grid=True),
    ActionSpec("day.map_fit", "&Fit the map", "Plan",
        "Everything of the day in view.", ("M",), "map-pin", 6, in_grid=True),
    ActionSpec("day.map_in", "Map clo&ser", "Plan", "Zoom the map in.", ("+", "="), "plus", 6, in_grid=True),
    ActionSpec("day.map_out", "Map &farther", "Plan", "Zoom the map out.", ("-",), "minus", 6, in_grid=True),
    ActionSpec("plan.main", "Main &action of this screen", "Plan",
        "What the blue button does.", ("Ctrl+Return",), "", 4),
    ActionSpec("rules.switch", "Rule &on or off", "Plan",
        "Switch the selected rule on or off; its values are kept.", ("Space",), "", 5, in_grid=True),
    ActionSpec("rules.must", "Make the rule a &must", "Plan",
        "A build never breaks it.", ("Alt+M",), "", 5, in_grid=True),
    ActionSpec("rules.prefer", "Make the rule a pr&eference", "Plan",
        "Breaking it has a price in minutes of missing cover.", ("Alt+F",), "", 5, in_grid=True),
    ActionSpec("rules.scope", "&Who the rule applies to…", "Plan",
        "Everyone, or an agency, a role, holders of a skill, or people by name.", (), "", 5),

    ActionSpec("people.sickness", "Record &sickness…", "People",
        "Record that somebody is off sick.", ("Ctrl+I",), "phone", home="people"),
    ActionSpec("people.approve", "&Approve the leave asked for", "People",
        "Approve the request of the selected person.", ("Y",), "check", 1, in_grid=True),
    ActionSpec("people.refuse", "&Refuse the leave asked for", "People",
        "Refuse the request of the selected person.", ("R",), "x", 1, in_grid=True),
    ActionSpec("people.next_request", "&Next request", "People",
        "Go to the next request for leave that waits for an answer.", (), "", 1),
    ActionSpec("people.import", "&Import from Excel…", "People",
        "Read a staff list or a list of leave from a workbook or CSV file.", (), "upload", 2),

    ActionSpec("hotspots.dosage", "&Hotspots and dosage", "Hotspots",
        "Patrol minutes against target, by hotspot and day.", icon="circle-dot", home="hotspots"),
    ActionSpec("hotspots.day", "Open that da&y", "Hotspots",
        "Open the day in hand on Day, by its run sheets.", ("D",), "chart-no-axes-gantt", 1, in_grid=True),
    ActionSpec("hotspots.rota", "Open it on the &rota", "Hotspots",
        "Open the day in hand on Rota, where more people can be given a tour.", (), "table", 1),
    ActionSpec("hotspots.hours", "&Active hours…", "Hotspots",
        "When the hotspot is worth a patrol, weekday by weekday.", (), "calendar", 2),
    ActionSpec("hotspots.study", "&Minutes from studies…", "Hotspots",
        "Set a dose that a patrol trial planned, with its source.", (), "", 2),

    ActionSpec("hotspots.ward_map", "War&d map…", "Hotspots",
        "Lay the wards of a GeoJSON file under every map.", (), "map-pin", 2),
    ActionSpec("hotspots.no_ward_map", "R&emove the ward map", "Hotspots",
        "Take the wards away from under the maps.", (), "", 2),

    ActionSpec("concerns.hotspot", "Place on the &hotspot", "Hotspots",
        "The concern adds a patrol a day and a note to the hotspot near it.", ("1",), "", 3, in_grid=True),
    ActionSpec("concerns.visit", "Make a &visit of it", "Hotspots",
        "The concern becomes a visit, by case reference.", ("2",), "", 3, in_grid=True),
    ActionSpec("concerns.both", "&Both", "Hotspots", "A patrol and a visit.", ("3",), "", 3, in_grid=True),
    ActionSpec("concerns.watch", "&Watch, or pass on", "Hotspots",
        "Look again on a day, or leave it to another service.", ("4",), "", 3, in_grid=True),
    ActionSpec("concerns.place", "&Place the concern", "Hotspots",
        "Do what is chosen for the concern in hand; Ctrl+Enter does the same.", (), "check", 3),
    ActionSpec("concerns.close", "&Close the concern…", "Hotspots",
        "Say what came of it, and whether the caller was told.", (), "circle-check", 3),

    ActionSpec("tools.go_to", "&Go to…", "Tools",
        "Find a person, a date or a command by typing.", ("Ctrl+K",), "search"),

    ActionSpec("help.handbook", "&Handbook", "Help",
        "The page of what is in front: of the screen, or of the rule with the keyboard.",
        ("F1",), "circle-help"),
    ActionSpec("help.keys", "&Keys and commands", "Help",
        "Every command with its key.", ("Ctrl+F1",), "keyboard"),
    ActionSpec("help.about", "&About", "Help", "Version, licences, and what this computer runs.", (), "info"),
)
# fmt: on


class Actions(QObject):
    """The QActions made from `ACTIONS`. Whoever is in front decides what each does and whether it can."""

    asked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = {spec.id: spec for spec in ACTIONS}
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            self._actions[spec.id] = self._make(spec)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((self.specs[key], action) for key, action in self._actions.items())

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        if spec.in_grid:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.setCheckable(bool(spec.choice) or spec.ticks)
        if spec.choice:
            group = self._choices.setdefault(spec.choice, QActionGroup(self))
            group.addAction(action)
        action.triggered.connect(self._ask)
        self._describe(action, spec, spec.missing)
        action.setEnabled(not spec.missing)
        return action

    def _ask(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.objectName())

    def _describe(self, action: QAction, spec: ActionSpec, reason: str) -> None:
        keys = ", ".join(key_words(k) for k in spec.keys)
        said = f"{spec.tip} {reason}".strip() if reason else spec.tip
        action.setStatusTip(said)
        action.setToolTip(plain(f"{said} ({keys})" if keys else said))

    def allow(self, action_id: str, reason: str) -> None:
        """Enable an action (reason "") or disable it with the reason people read."""
        spec, action = self.specs[action_id], self._actions[action_id]
        reason = spec.missing or reason
        action.setEnabled(not reason)
        self._describe(action, spec, reason)

    def leave_letters_to(self, codes: set[str]) -> None:
        """A shift type called N or A takes that letter in the grid; the command keeps its place in the
        menu, without the key."""
        for spec in ACTIONS:
            if spec.id.startswith("rota."):
                kept = [QKeySequence(key) for key in spec.keys if key not in codes]
                if self._actions[spec.id].shortcuts() != kept:
                    self._actions[spec.id].setShortcuts(kept)

    def retint(self) -> None:
        """Draw the icons anew, after the theme has changed."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(icons.icon(spec.icon))

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus in their order; returns them by plain name."""
        menus: dict[str, QMenu] = {}
        for name, title in MENUS.items():
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            self._fill(menu, name)
            menus[name] = menu
        return menus

    def _fill(self, menu: QMenu, name: str) -> None:
        group: int | None = None
        for spec in ACTIONS:
            if spec.menu != name:
                continue
            if group is not None and spec.group != group:
                menu.addSeparator()
            group = spec.group
            menu.addAction(self._actions[spec.id])


def menu_word(menu: str) -> str:
    return MENUS[menu].replace("&", "")


_ROLES = {
    "file.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
}
