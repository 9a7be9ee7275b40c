"""The words that the program uses, each explained in a sentence or two. Free of widgets."""

from desktop_app.gui.models.sheet_model import SheetRow
from desktop_app.gui.wording import tr


def glossary() -> list[SheetRow]:
    """Return every word with what it means, in the order in which one meets them."""
    return [*_addresses(), *_findings(), *_decisions(), *_copies()]


def _addresses() -> list[SheetRow]:
    """Explain what address books are made of."""
    section = tr("Address books")
    return [
        SheetRow(
            section,
            tr("Address book"),
            tr("A file, folder or zip file with contacts that another program has exported."),
        ),
        SheetRow(section, tr("Contact"), tr("One person or place in an address book, with one or more addresses.")),
        SheetRow(section, tr("Domain"), tr("What follows the @ of a mail address: in ann@army.mil it is army.mil.")),
        SheetRow(
            section,
            tr("Ending"),
            tr("The last part of a domain, such as .com, .mil or .co.uk. Many slips are in it: .ml for .mil."),
        ),
        SheetRow(
            section,
            tr("Address that no check can help"),
            tr("An entry without a mail domain, such as a fax number. It is listed, and copied as it is."),
        ),
    ]


def _findings() -> list[SheetRow]:
    """Explain what is found, and how surely."""
    section = tr("What is found")
    return [
        SheetRow(section, tr("Slip"), tr("A spelling that was not meant: a letter left out, swapped, or hit beside.")),
        SheetRow(
            section,
            tr("Known-correct spelling"),
            tr(
                "A domain of which Proofbook knows that it is written correctly. It is suggested for slips, and never "
                "marked itself. That does not mean that mail there is safe or permitted."
            ),
        ),
        SheetRow(
            section,
            tr("Built-in set"),
            tr("A list of known-correct spellings that comes with Proofbook, such as the domains of a government."),
        ),
        SheetRow(section, tr("Suggestion"), tr("A spelling that was probably meant. The likeliest one comes first.")),
        SheetRow(
            section,
            tr("Almost certainly a typo"),
            tr("The strongest mark. Hardly any of these turns out to be right; still, nothing is changed unasked."),
        ),
        SheetRow(section, tr("Probably a typo"), tr("More likely wrong than right. Have a look at the reason.")),
        SheetRow(
            section,
            tr("Worth a look"),
            tr("It may well be right. A look at the contact, or a question to the person, tells."),
        ),
        SheetRow(
            section,
            tr("Where the mail may have gone"),
            tr("Who may have received what was sent to the mistyped address: a country, a company, or nobody."),
        ),
    ]


def _decisions() -> list[SheetRow]:
    """Explain what one can decide."""
    section = tr("What you decide")
    return [
        SheetRow(section, tr("Fix"), tr("Write the suggested spelling into the copy.")),
        SheetRow(section, tr("Fix the whole domain"), tr("Fix every ticked address at this domain in one step.")),
        SheetRow(section, tr("Keep"), tr("Leave the address as it is: it is right, in this address book.")),
        SheetRow(
            section,
            tr("This is spelled correctly, remember it"),
            tr("Make the domain a known-correct spelling, so that it is not marked in any address book."),
        ),
        SheetRow(
            section,
            tr("Ask"),
            tr("Leave the address unchanged, and put the person on the list of those to be asked."),
        ),
        SheetRow(section, tr("Undecided"), tr("Nothing has been decided. The address stays as it is.")),
        SheetRow(
            section,
            tr("Also appears in"),
            tr("Other places that name the same address, such as a mailing list. They can be changed along with it."),
        ),
        SheetRow(
            section,
            tr("Carried over"),
            tr("Taken from an earlier review of another export. It is shown, and undone as one step."),
        ),
        SheetRow(
            section,
            tr("Decisions file"),
            tr("A file with what you decided, to be applied to another address book or handed to colleagues."),
        ),
    ]


def _copies() -> list[SheetRow]:
    """Explain what comes out."""
    section = tr("The cleaned copy")
    return [
        SheetRow(section, tr("Export"), tr("Write a new file with what you fixed. Your own file is never changed.")),
        SheetRow(
            section,
            tr("Proof"),
            tr("The copy is read again, and everything you did not fix is compared with your file, letter by letter."),
        ),
        SheetRow(
            section,
            tr("Only the changed contacts"),
            tr("A copy with nothing but the contacts in which something was fixed, so that fewer can end up double."),
        ),
        SheetRow(section, tr("Report"), tr("A page or table that lists every change, with its reason.")),
        SheetRow(
            section,
            tr("Auto-complete"),
            tr("The list of addresses that your mail program proposes while you type. It can bring a slip back."),
        ),
    ]
