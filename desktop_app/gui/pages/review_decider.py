"""What the actions of the review do: each asks for a Change and pushes it; then the selection moves on."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from desktop_app.gui import deciding, wording
from desktop_app.gui.actions import Actions
from desktop_app.gui.commands import DecideCommand, commands_of
from desktop_app.gui.current_address import AlsoIn, change_along
from desktop_app.gui.dialogs.edit_address import EditAddressDialog
from desktop_app.gui.dialogs.fix_certain import FixCertainDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.pages.review_page import ReviewPage
from desktop_app.gui.preferences import OWN_DOMAINS, is_managed
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import shown
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action, AddressKey, Along, Change, fix_domain


class ReviewDecider(QObject):
    """Connects actions, the page and the undo stack. said: what was just done, for whoever covers the page."""

    said = Signal(str)

    def __init__(self, page: ReviewPage, actions: Actions, stack: QUndoStack, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._stack = stack
        self._theme = theme
        self._is_deciding = False
        self._unkept = ""
        """What could not be remembered, to be said with what was done."""
        self.auto_advance = True
        """Whether the selection goes on after a decision."""
        handlers: dict[str, Callable[[], None]] = {
            "fix": self._fix,
            "fix_domain": lambda: self._choose(0),
            "keep": lambda: self._give(Action.KEEP),
            "ask": lambda: self._give(Action.ASK),
            "undecide": lambda: self._give(Action.UNDECIDED),
            "remember": self._remember,
            "edit": self._edit,
            "along_lists": lambda: self._toggle_along(Along.LISTS),
            "along_names": lambda: self._toggle_along(Along.NAMES),
            "next": self._go_to_next,
            "fix_certain": self._fix_certain,
        }
        actions.connect_all(handlers)
        page.suggestion_chosen.connect(self._choose)
        page.inspector.also.along_chosen.connect(self._change_along)
        page.selection_changed.connect(self._enable)

    def show_document(self, document: ReviewDocument) -> None:
        """Begin with a book: nothing to undo, the list has the focus."""
        self._stack.clear()
        self._page.show_document(document)
        document.changed.connect(self._follow)
        document.settings_failed.connect(self._note_unkept)
        self._enable()

    def _note_unkept(self, reason: str) -> None:
        """Note why a spelling could not be remembered."""
        self._unkept = self.tr("This could not be remembered: {reason}").format(reason=reason)

    def _say(self, shown_text: str, spoken: str = "") -> None:
        """Say what was done, first of all what could not be remembered of it."""
        unkept, self._unkept = self._unkept, ""
        parts = [f"{unkept}."] if unkept else []
        self._page.say(" ".join((*parts, shown_text)), " ".join((*parts, spoken or shown_text)))
        self.said.emit(" ".join((*parts, shown_text)))

    def _fix(self) -> None:
        """Fix the selected addresses."""
        if self._page.document:
            self._decide(deciding.fix_addresses(self._page.document, self._page.selected_keys))

    def _choose(self, place: int) -> None:
        """Fix the whole domain with a suggestion; the first one only where it is the clear choice or was picked."""
        document, number = self._page.document, self._page.current_number
        if document is None or number is None:
            return
        suggestions = document.findings[number].suggestions
        if place < len(suggestions):
            self._decide(deciding.fix_finding(document, number, suggestions[place].domain))
            self._page.refresh()

    def _give(self, action: Action) -> None:
        """Keep, ask about or undecide what is in scope."""
        keys = self._page.keys_in_scope
        if self._page.document and keys:
            self._decide(deciding.give(self._page.document, keys, action), advance=action is not Action.UNDECIDED)

    def _remember(self) -> None:
        """Mark the domain as a known-correct spelling."""
        document, number = self._page.document, self._page.current_number
        if document and number is not None:
            self._decide(deciding.remember(document, number))

    def _edit(self) -> None:
        """Let the person type the current address anew."""
        keys = self._page.selected_keys
        if self._page.document and keys:
            self.edit_address(keys[0])

    def edit_address(self, key: AddressKey) -> None:
        """Let the person type an address anew, be it at a suspicious domain or not."""
        document = self._page.document
        if document is None:
            return
        is_found = document.session.finding_at(key) is not None
        EditAddressDialog(
            QApplication.activeModalWidget() or self._page.window(),
            self._theme,
            document.session,
            key,
            self._proposed(document, key),
            lambda address: self._decide(deciding.edit(document, key, address), advance=is_found),
        ).open()

    @property
    def document(self) -> ReviewDocument:
        """Return the book under review; there must be one."""
        assert self._page.document is not None  # noqa: S101 - what asks for it is enabled only then
        return self._page.document

    def replace_everywhere(self, domain: str, keys: Iterable[AddressKey], new: str) -> None:
        """Replace a domain, suspicious or not, in all of its addresses."""
        self._decide(deciding.replace_everywhere(self.document, domain, keys, new), advance=False)

    def go_to(self, domain: str) -> None:
        """Show a suspicious domain, also where a filter hides it."""
        number = self.document.number_of(domain)
        if number is not None:
            self._page.reveal(number)

    def _change_along(self, kind: Along, wanted: bool) -> None:
        """Change other places of the current address along with it, or leave them."""
        document, key = self._page.document, self._page.current_key
        if document and key:
            self._decide(change_along(document.session, key, kind, wanted=wanted), advance=False)

    def _toggle_along(self, kind: Along) -> None:
        """Change other places of the current address along with it if they aren't, and the other way round."""
        if self._page.current:
            self._change_along(kind, not self._page.current.also.along & kind)

    def _proposed(self, document: ReviewDocument, key: AddressKey) -> str:
        """Return what an address would become."""
        finding = document.session.finding_at(key)
        if document.session.decision(key).action is Action.FIX:
            return document.session.corrected(key)
        if finding and finding.clear_domain:
            return fix_domain(finding.clear_domain).applied_to(document.session.address(key))
        return document.session.address(key)

    def _fix_certain(self) -> None:
        """Ask, with the count and the list, before fixing all that are almost certain."""
        document = self._page.document
        if document is None:
            return
        change = deciding.fix_certain(document)
        if not change.after:
            self._page.say(self.tr("Nothing is left that is almost certain."))
            return
        FixCertainDialog(
            self._page.window(),
            self._page.theme,
            document,
            deciding.fixed_by(document, change),
            lambda without: self._decide(deciding.fix_certain(document, without) if without else change),
        ).open()

    def carry_out(self, change: Change) -> None:
        """Push a change that was decided about elsewhere, and stay where one is."""
        self._decide(change, advance=False)

    def _decide(self, change: Change | None, *, advance: bool = True) -> None:
        """Push a change, say what happened, and go on to what is still undecided."""
        document = self._page.document
        if change is None or document is None:
            return
        if not change.after:
            self._say_nothing_changed(advance)
            return
        was_over = self._is_over(document)
        self._is_deciding = True
        try:
            self._stack.push(DecideCommand(document, change))
        finally:
            self._is_deciding = False
        is_over = self._is_over(document)
        moves = advance and not is_over and self.auto_advance
        if moves:
            self._go_on()
        self._report(document, change, moved=moves)
        if is_over and not was_over:
            self._page.show_finish()

    def _say_nothing_changed(self, advance: bool) -> None:
        """Go on where that is wanted, but say that nothing was done, so that nobody takes back something else."""
        if advance and self.auto_advance:
            self._go_to_next()
        said = self.tr("Nothing has changed.")
        self._page.say(said)
        self.said.emit(said)

    def _report(self, document: ReviewDocument, change: Change, *, moved: bool) -> None:
        """Say what was done, what comes next where the selection went on, and how much is left."""
        left = len(document.findings) - document.decided_findings
        rest = wording.plural(left, "{n} domain left", "{n} domains left") if left else self.tr("All decided")
        if left and self._is_over(document):
            rest = wording.plural(
                left, "{n} domain left, hidden by the filter", "{n} domains left, hidden by the filter"
            )
        done = deciding.done_words(change)
        shown_text = self.tr("{done}. {left}. Ctrl+Z takes it back.").format(done=done, left=rest)
        number = self._page.current_number
        coming = self._spoken(document.findings[number]) if moved and number is not None else ""
        self._say(shown_text, "; ".join(part for part in (done, coming, rest) if part))

    def _spoken(self, finding: Finding) -> str:
        """Spell the domain that comes next."""
        domain = wording.spelled(shown(finding.domain), finding.clear_domain)
        return self.tr("next: {domain}").format(domain=domain)

    def _is_over(self, document: ReviewDocument) -> bool:
        """Return whether no domain that is shown needs a decision any more."""
        order, current = self._page.finding_model.order, self._page.current_number
        return deciding.next_undecided(document, order, -1 if current is None else current) is None

    def _go_to_next(self) -> None:
        """Go on to what is undecided, or say that only a filter hides some."""
        page, document = self._page, self._page.document
        if document is None or page.current_number is None:
            return
        if self._is_over(document):
            page.show_finish()
            return
        here, keys = page.table.currentIndex().row(), page.address_model.keys
        position = None if page.is_about_domain else deciding.next_undecided_address(document, keys, here)
        if position is not None and position > here:
            page.table.go_to(position)
        else:
            self._go_to_next_domain(document, page.current_number)

    def _go_on(self) -> None:
        """After a decision, select the next undecided address of this domain, or the next undecided domain.

        An address that is left out of decisions about its domain holds nobody up who goes from domain to domain.
        """
        page, document = self._page, self._page.document
        if document is None or page.current_number is None:
            return
        keys = page.address_model.keys
        if not page.is_about_domain:
            position = deciding.next_undecided_address(document, keys, page.table.currentIndex().row())
        elif self._is_partly_decided(document, page.current_number):
            position = deciding.next_undecided_address(document, keys, -1, document.excluded)
        else:
            position = None
        if position is None:
            self._go_to_next_domain(document, page.current_number)
        else:
            page.table.go_to(position)

    def _go_to_next_domain(self, document: ReviewDocument, current: int) -> None:
        """Select the next undecided domain."""
        number = deciding.next_undecided(document, self._page.finding_model.order, current)
        if number is not None:
            self._page.select_finding(number)

    def _is_partly_decided(self, document: ReviewDocument, number: int) -> bool:
        """Return whether some addresses of a domain are decided and some are not."""
        return document.state(number).action is None

    def _follow(self, change: Change) -> None:
        """After undo or redo, go to what has changed."""
        if self._is_deciding or not change.after or self._page.document is None:
            return
        finding = self._page.document.session.finding_at(change.after[0][0])
        number = self._page.document.number_of(finding.domain) if finding else None
        if number is not None:
            self._page.reveal(number)
        is_back = all(command.change is not change for command in commands_of(self._stack))
        words = self.tr("Taken back: {title}") if is_back else self.tr("Changed: {title}")
        self._say(words.format(title=change.title))

    def _enable(self) -> None:
        """Enable what can be done with the selection."""
        document, number = self._page.document, self._page.current_number
        finding = document.findings[number] if document and number is not None else None
        clear = finding is not None and bool(finding.clear_domain)
        can = {
            "fix": clear,
            "fix_domain": clear,
            "remember": finding is not None and deciding.can_remember(finding) and not is_managed(OWN_DOMAINS),
            "fix_certain": document is not None and document.undecided_certain > 0,
            "undecide": self._has_decision(document, number),
            "next": document is not None and not document.all_decided,
        }
        also = self._page.current.also if self._page.current else AlsoIn()
        can["along_lists"] = also.is_fixed and bool(also.lists)
        can["along_names"] = also.is_fixed and bool(also.names)
        for name in ("keep", "ask", "edit"):
            can[name] = finding is not None
        for name, enabled in can.items():
            self._actions[name].setEnabled(enabled)

    def _has_decision(self, document: ReviewDocument | None, number: int | None) -> bool:
        """Return whether something of the selected domain is decided."""
        if document is None or number is None:
            return False
        state = document.state(number)
        return state.undecided < state.total
