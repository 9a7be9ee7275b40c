"""What an export page says of a plan before it is carried out, and of a copy once it is written. Free of widgets."""

from desktop_app.book.model import Shape
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.formulas import FormulaCells
from desktop_app.export.plan import Plan
from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.exporting import Wanted
from desktop_app.gui.places import counted_places
from desktop_app.gui.wording import counted, shown, tr
from desktop_app.review.decision import Action


def will_change(plan: Plan) -> str:
    """Say how much will change, at which places along with it."""
    if not plan.fixes:
        return tr("Nothing will change: the copy will be exactly like your address book.")
    contact = plan.book.addresses.contact
    said = tr("{addresses} in {contacts} will change").format(
        addresses=wording.addresses(len(plan.fixes)),
        contacts=wording.contacts(len({contact[row] for row in plan.fixes})),
    )
    if not plan.along:
        return said + "."
    return _and_with(said, plan)


def _and_with(said: str, plan: Plan) -> str:
    """Return “3 addresses changed, and with them 1 list.”."""
    text = tr("{said}, and with it {places}.") if len(plan.fixes) == 1 else tr("{said}, and with them {places}.")
    return text.format(said=said, places=_along(plan))


def _along(plan: Plan) -> str:
    """Return how many places of which kind change along."""
    contact = plan.book.addresses.contact
    return counted_places((each.place, contact[each.row]) for each in plan.along)


def stays(document: ReviewDocument) -> str:
    """Say what stays as it is, of the addresses that were marked."""
    kept = document.total(Action.KEEP) + document.total(Action.TRUST)
    parts = (
        (kept, "kept as it is", "kept as they are"),
        (document.total(Action.ASK), "to ask about", "to ask about"),
        (document.total(Action.UNDECIDED), "undecided", "undecided"),
    )
    said = [f"{wording.number(count)} {tr(one if count == 1 else many)}" for count, one, many in parts if count]
    return tr("Of the marked addresses these stay: {list}.").format(list=", ".join(said)) if said else ""


def notes(plan: Plan, wanted: Wanted, formulas: FormulaCells) -> list[str]:
    """Return what else there is to know before a copy is written, a sentence each."""
    said = []
    if plan.doubled:
        said.append(
            counted(len(plan.doubled), "address will then stand twice in its contact; both stay.",
                    "addresses will then stand twice in their contact; both stay.")
        )  # fmt: skip
    if plan.unclear:
        said.append(_left_in_lists(len(plan.unclear)))
    if plan.fixes and any(member.layout for member in plan.book.members):
        said.append(_no_groups(several_files=plan.book.shape is not Shape.FILE))
    problems = len(plan.book.problems)
    if problems and wanted is Wanted.WHOLE:
        said.append(
            counted(problems, "part of the address book could not be read; it is copied unchanged.",
                    "parts of the address book could not be read; they are copied unchanged.")
        )  # fmt: skip
    if formulas.count and wanted is not Wanted.TICKS:
        said.append(_formulas(formulas))
    return said


def _formulas(formulas: FormulaCells) -> str:
    """Say that a spreadsheet would calculate some cells, and where the first ones are."""
    places = "; ".join(
        tr("{where}, {column}: “{text}”").format(
            where=wording.translated(each.where), column=shown(each.column, 40), text=shown(each.text, 40)
        )
        for each in formulas.first
    )
    return wording.plural(
        formulas.count,
        "{n} cell begins like a formula ({places}). It stays as it is, but a spreadsheet would calculate it: don’t "
        "open and save the file there.",
        "{n} cells begin like formulas ({places} …). They stay as they are, but a spreadsheet would calculate them: "
        "don’t open and save the file there.",
    ).replace("{places}", places)


def _no_groups(*, several_files: bool) -> str:
    """Say what a table lacks."""
    which = tr("The tables among these files hold no groups.") if several_files else tr("This file holds no groups.")
    by_hand = tr(
        "If one of the changed addresses is in a group or distribution list, correct it there by hand; the report "
        "lists them."
    )
    return f"{which} {by_hand}"


def _left_in_lists(count: int) -> str:
    """Say which places in lists stay."""
    return counted(
        count,
        "place in a list stays as it is, since it may mean somebody else with the same address.",
        "places in lists stay as they are, since they may mean somebody else with the same address.",
    )


def list_line(plan: Plan) -> str:
    """Say how much is on a list to mend by hand."""
    return wording.plural(len(plan.fixes), "{n} change to make by hand", "{n} changes to make by hand")


def counts_line(exported: Exported) -> str:
    """Return “12 addresses changed, 12,468 contacts exactly as they were, 0 lost”, or what a part of the book holds."""
    if exported.extent is Extent.CHANGED:
        one, many = "contact written, with its changes", "contacts written, each with its changes"
        return counted(exported.contacts_changed, one, many)
    untouched = exported.contacts - exported.contacts_changed
    same = counted(untouched, "contact exactly as it was", "contacts exactly as they were")
    return tr("{changed} changed, {same}, 0 lost").format(
        changed=wording.addresses(exported.addresses_changed), same=same
    )


def proof_lines(exported: Exported) -> list[str]:
    """Return what was checked, and what else there is to know of a written copy, a sentence each."""
    said = []
    if exported.plan.along:
        changed = tr("{addresses} changed").format(addresses=wording.addresses(exported.addresses_changed))
        said.append(_and_with(changed, exported.plan))
    said.append(tr("The copy was read back and compared: nothing but the listed changes differs."))
    if exported.plan.unclear:
        said.append(_left_in_lists(len(exported.plan.unclear)))
    if exported.may_miss_groups:
        said.append(_no_groups(several_files=exported.book.shape is not Shape.FILE))
    return said
