"""What an export page says of a plan before it is carried out, and of a copy once it is written. Free of widgets."""

from desktop_app.book.model import Shape
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.formulas import FormulaCells
from desktop_app.export.plan import Plan
from desktop_app.gui import wording
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.exporting import Wanted
from desktop_app.gui.wording import plural, shown, tr
from desktop_app.gui.words.places import counted_places
from desktop_app.review.decision import Action


def will_change(plan: Plan) -> str:
    """Say how much will change, at which places along with it."""
    if not plan.fixes:
        return tr("Nothing will change: the copy will be exactly like your address book.")
    contact = plan.book.addresses.contact
    contacts = plural(len({contact[row] for row in plan.fixes}), "in {n} contact", "in {n} contacts")
    if not plan.along:
        said = plural(
            len(plan.fixes), "{n} address {in_contacts} will change.", "{n} addresses {in_contacts} will change."
        )
        return said.format(in_contacts=contacts)
    said = plural(
        len(plan.fixes),
        "{n} address {in_contacts} will change, and with it {places}.",
        "{n} addresses {in_contacts} will change, and with them {places}.",
    )
    return said.format(in_contacts=contacts, places=_along(plan))


def _along(plan: Plan) -> str:
    """Return how many places of which kind change along."""
    contact = plan.book.addresses.contact
    return counted_places((each.place, contact[each.row]) for each in plan.along)


def stays(document: ReviewDocument) -> str:
    """Say what stays as it is, of the addresses that were marked."""
    kept = document.total(Action.KEEP) + document.total(Action.TRUST)
    ask, undecided = document.total(Action.ASK), document.total(Action.UNDECIDED)
    said = wording.joined(
        (
            plural(kept, "{n} kept as it is", "{n} kept as they are") if kept else "",
            plural(ask, "{n} to ask about", "{n} to ask about") if ask else "",
            plural(undecided, "{n} undecided", "{n} undecided") if undecided else "",
        )
    )
    return tr("Of the marked addresses these stay: {list}.").format(list=said) if said else ""


def notes(plan: Plan, wanted: Wanted, formulas: FormulaCells) -> list[str]:
    """Return what else there is to know before a copy is written, a sentence each."""
    said = []
    if plan.doubled:
        said.append(
            plural(len(plan.doubled), "{n} address will then stand twice in its contact; both stay.",
                   "{n} addresses will then stand twice in their contact; both stay.")
        )  # fmt: skip
    if plan.unclear:
        said.append(_left_in_lists(len(plan.unclear)))
    if plan.fixes and any(member.layout for member in plan.book.members):
        said.append(_no_groups(several_files=plan.book.shape is not Shape.FILE))
    problems = len(plan.book.problems)
    if problems and wanted is Wanted.WHOLE:
        said.append(
            plural(problems, "{n} part of the address book could not be read; it is copied unchanged.",
                   "{n} parts of the address book could not be read; they are copied unchanged.")
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
    return plural(
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
    return plural(
        count,
        "{n} place in a list stays as it is, since it may mean somebody else with the same address.",
        "{n} places in lists stay as they are, since they may mean somebody else with the same address.",
    )


def list_line(plan: Plan) -> str:
    """Say how much is on a list to mend by hand."""
    return plural(len(plan.fixes), "{n} change to make by hand", "{n} changes to make by hand")


def counts_line(exported: Exported) -> str:
    """Return “12 addresses changed, 12,468 contacts exactly as they were, 0 lost”, or what a part of the book holds."""
    if exported.extent is Extent.CHANGED:
        return plural(
            exported.contacts_changed,
            "{n} contact written, with its changes",
            "{n} contacts written, each with its changes",
        )
    untouched = exported.contacts - exported.contacts_changed
    same = plural(untouched, "{n} contact exactly as it was", "{n} contacts exactly as they were")
    changed = plural(
        exported.addresses_changed, "{n} address changed, {same}, 0 lost", "{n} addresses changed, {same}, 0 lost"
    )
    return changed.format(same=same)


def proof_lines(exported: Exported) -> list[str]:
    """Return what was checked, and what else there is to know of a written copy, a sentence each."""
    said = []
    if exported.plan.along:
        changed = plural(
            exported.addresses_changed,
            "{n} address changed, and with it {places}.",
            "{n} addresses changed, and with them {places}.",
        )
        said.append(changed.format(places=_along(exported.plan)))
    said.append(tr("The copy was read back and compared: nothing but the listed changes differs."))
    if exported.plan.unclear:
        said.append(_left_in_lists(len(exported.plan.unclear)))
    if exported.may_miss_groups:
        said.append(_no_groups(several_files=exported.book.shape is not Shape.FILE))
    return said
