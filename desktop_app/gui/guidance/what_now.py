"""What to know of a written copy where it goes: what may not be taken, what doubles, what remembers the old spelling.

Each sentence about another program was checked against SOURCES in November 2026. The makers' own documentation or
source code stands behind those about Google and Nextcloud, the limits of iCloud and Proton, and the formats of
Thunderbird. Those about Outlook, importing into iCloud, Mail and finding duplicates on a Mac, and the formats that
Proton takes rest on pages of others; “Collected Addresses” on the help of SeaMonkey, which shares Thunderbird's code.
What could not be confirmed is left out, or said as a possibility. Free of widgets.
"""

import enum
from collections.abc import Callable
from typing import NamedTuple

from desktop_app.book.model import Format
from desktop_app.export.file_facts import FileFacts
from desktop_app.gui import wording
from desktop_app.gui.wording import shown, tr

_MOST_DOMAINS = 12
_KB, _MB = 1024, 1024**2
_ICLOUD_CONTACTS, _ICLOUD_CARD = 50_000, 256 * _KB
_PROTON_CONTACTS, _PROTON_FILE = 10_000, 10 * _MB


class Place(enum.StrEnum):
    """Where a copy may go."""

    OUTLOOK = "outlook"
    GOOGLE = "google"
    ICLOUD = "icloud"
    NEXTCLOUD = "nextcloud"
    PROTON = "proton"
    THUNDERBIRD = "thunderbird"


SOURCES = {
    Place.OUTLOOK: (
        "https://www.eduhk.hk/ocio/content/faq-how-manage-outlook-autocomplete-list",
        "https://www.topalt.com/content/vcard-file-and-its-limitations-outlook",
        "https://www.sperrysoftware.com/Email-Tools/vcard-limitations/",
        "https://www.office-forums.com/threads/import-duplicates-into-outlook-contacts.1282635/",
    ),
    Place.GOOGLE: (
        "https://support.google.com/mail/answer/183711",
        "https://support.google.com/contacts/answer/7345608",
    ),
    Place.ICLOUD: (
        "https://support.apple.com/103188",
        "https://tinygrab.com/how-to-import-contacts-to-icloud",
        "https://appleusersdropin.com/tip-of-the-day/find-out-all-old-mail-recipients",
        "https://soundsupport.biz/?p=505",
    ),
    Place.NEXTCLOUD: (
        "https://docs.nextcloud.com/server/latest/user_manual/en/groupware/contacts.html",
        "https://github.com/nextcloud/contacts/issues/2403",
        "https://github.com/nextcloud/contacts/issues/3821",
    ),
    Place.PROTON: (
        "https://github.com/ProtonMail/proton-contacts/blob/master/src/app/constants.ts",
        "https://univik.com/blog/import-vcf-to-proton-mail-contacts",
    ),
    Place.THUNDERBIRD: (
        "https://searchfox.org/comm-central/source/mailnews/import/modules/AddrBookFileImporter.sys.mjs",
        "https://hg.mozilla.org/comm-central/file/tip/suite/locales/en-US/chrome/common/help/mailnews_addressbooks.xhtml",
    ),
}
"""Where each place's sentences were checked."""


class Advice(NamedTuple):
    """Sentences: about the file, about importing it, and about what brings the old spelling back."""

    file: list[str]
    importing: list[str]
    completing: list[str]


def place_name(place: Place) -> str:
    """Name a place."""
    return {
        Place.OUTLOOK: tr("Outlook, Exchange Online"),
        Place.GOOGLE: tr("Google Contacts, Gmail"),
        Place.ICLOUD: tr("iCloud, iPhone, Mac"),
        Place.NEXTCLOUD: tr("Nextcloud"),
        Place.PROTON: tr("Proton"),
        Place.THUNDERBIRD: tr("Thunderbird"),
    }[place]


def advice(place: Place, facts: FileFacts) -> Advice:
    """Return what to know before a copy goes to a place."""
    return Advice(_about_file(place, facts), _importing(place, facts), _completing(place, facts))


def _about_file(place: Place, facts: FileFacts) -> list[str]:
    """Say what of this very file may not be taken."""
    own: dict[Place, Callable[[FileFacts], list[str]]] = {
        Place.OUTLOOK: _outlook_file,
        Place.GOOGLE: _google_file,
        Place.ICLOUD: _icloud_file,
        Place.NEXTCLOUD: _nextcloud_file,
        Place.PROTON: _proton_file,
        Place.THUNDERBIRD: _thunderbird_file,
    }
    said = own[place](facts)
    if not facts.is_one_file:
        said.append(tr("The copy is made of several files: import them one after the other."))
    if facts.groups and place is not Place.GOOGLE:
        said.append(
            wording.plural(
                facts.groups,
                "There is {n} list of people in the file: check after the import that it has arrived.",
                "There are {n} lists of people in the file: check after the import that they have arrived.",
            )
        )
    if facts.photos:
        said.append(
            wording.plural(
                facts.photos,
                "There is {n} photo in the file: check after the import that it has arrived.",
                "There are {n} photos in the file: check after the import that they have arrived.",
            )
        )
    if Format.CSV in facts.formats:
        said.append(
            tr(
                "Don’t open and save the CSV file in Excel before the import: it may change phone numbers and letters "
                "with accents."
            )
        )
    return said


def _outlook_file(facts: FileFacts) -> list[str]:
    """Say what Outlook may not take."""
    if facts.formats == {Format.CSV}:
        return [tr("Outlook imports CSV files.")]
    if facts.formats == {Format.VCARD} and facts.contacts > 1:
        return [
            tr(
                "Outlook may read only the first contact of a vCard file. Exporting your contacts from the old program "
                "as CSV, and cleaning that file, is the safer way."
            )
        ]
    return [tr("Outlook imports CSV files; it may not take this one.")]


def _google_file(facts: FileFacts) -> list[str]:
    """Say what Google may not take."""
    if Format.LDIF in facts.formats:
        return [tr("Google Contacts imports vCard and CSV files; it may not take LDIF.")]
    said = [tr("Google Contacts imports vCard and CSV files.")]
    if facts.groups:
        said.append(
            wording.plural(
                facts.groups,
                "It takes no distribution lists: there is {n} in this file.",
                "It takes no distribution lists: there are {n} in this file.",
            )
        )
    return said


def _icloud_file(facts: FileFacts) -> list[str]:
    """Say what iCloud doesn't take."""
    said = []
    if facts.formats != {Format.VCARD}:
        said.append(tr("iCloud imports vCard files; it may not take this one."))
    if facts.contacts > _ICLOUD_CONTACTS:
        said.append(
            wording.plural(
                facts.contacts,
                "iCloud takes at most 50,000 contacts; this file has {n}.",
                "iCloud takes at most 50,000 contacts; this file has {n}.",
            )
        )
    if facts.largest > _ICLOUD_CARD:
        said.append(
            tr("iCloud takes contacts of at most 256 KB, photo included; the largest one here has {kb} KB.").format(
                kb=wording.number(facts.largest // _KB)
            )
        )
    return said or [tr("iCloud imports vCard files of up to 50,000 contacts, each of up to 256 KB: this one fits.")]


def _nextcloud_file(facts: FileFacts) -> list[str]:
    """Say what Nextcloud doesn't take."""
    if facts.formats != {Format.VCARD}:
        return [tr("Nextcloud imports vCard files, version 3.0 or 4.0; it may not take this one.")]
    old = sorted(facts.versions - {"3.0", "4.0"})
    if old:
        return [
            tr(
                "Nextcloud imports vCards of version 3.0 and 4.0 only; in this file there are some of {versions}."
            ).format(versions=", ".join(old))
        ]
    return [tr("Nextcloud imports vCards of version 3.0 and 4.0, as these are.")]


def _proton_file(facts: FileFacts) -> list[str]:
    """Say what Proton may not take."""
    if Format.LDIF in facts.formats:
        return [tr("Proton imports vCard and CSV files; it may not take LDIF.")]
    said = [tr("Proton imports vCard and CSV files.")]
    if facts.contacts > _PROTON_CONTACTS:
        said.append(
            wording.plural(
                facts.contacts,
                "It may refuse files of more than 10,000 contacts; this one has {n}.",
                "It may refuse files of more than 10,000 contacts; this one has {n}.",
            )
        )
    if facts.size > _PROTON_FILE:
        said.append(
            tr("It may refuse files of more than 10 MB; this one has {mb} MB.").format(
                mb=wording.number(facts.size // _MB)
            )
        )
    if not facts.is_utf8:
        said.append(tr("It expects the encoding UTF-8, which this file doesn’t have: look at the accents afterwards."))
    return said


def _thunderbird_file(_facts: FileFacts) -> list[str]:
    """Say what Thunderbird takes."""
    return [tr("Thunderbird imports vCard, CSV and LDIF files.")]


def _importing(place: Place, facts: FileFacts) -> list[str]:
    """Say how to import without having everybody twice."""
    said = [
        tr("First export what is there now, and keep that file: it is the way back."),
        wording.plural(
            facts.contacts,
            "Delete the same {n} contact there, then import this file; otherwise it may be there twice.",
            "Delete the same {n} contacts there, then import this file; otherwise each may be there twice.",
        )
        if facts.only_changed
        else tr(
            "This file holds the whole address book: delete the old contacts there before you import it, or import it "
            "into a new, empty address book; otherwise everybody may be there twice."
        ),
    ]
    own = {
        Place.OUTLOOK: tr(
            "Outlook’s import asks what to do with duplicates, but it may not know a contact again whose address is "
            "another one now: rely on deleting the old ones."
        ),
        Place.ICLOUD: tr("On a Mac, Card > Look for Duplicates in Contacts finds what is there twice."),
        Place.NEXTCLOUD: tr(
            "Nextcloud refuses a contact that is already in the same address book, so that the correction would not "
            "arrive: delete the old one first, or import into a new address book."
        ),
        Place.THUNDERBIRD: tr(
            "Import into a new address book, look whether all is well, and then delete the old address book."
        ),
    }
    return [*said, own[place]] if place in own else said


def _completing(place: Place, facts: FileFacts) -> list[str]:
    """Say where the old spelling is still remembered, and how to have it forgotten."""
    if not facts.domains:
        return []
    listed = ", ".join(shown(domain, 60) for domain in facts.domains[:_MOST_DOMAINS])
    if len(facts.domains) > _MOST_DOMAINS:
        listed += " …"
    general = tr(
        "While you type an address, mail programs suggest what you wrote before, and the old spelling comes back. "
        "Delete the suggestions that end in: {domains}."
    ).format(domains=listed)
    own = {
        Place.OUTLOOK: tr(
            "In Outlook, begin a message, type the first letters into “To”, point at the wrong suggestion and click "
            "its X. File > Options > Mail > Empty Auto-Complete List deletes all of them."
        ),
        Place.GOOGLE: tr("Gmail keeps them in Google Contacts under “Other contacts”: delete them there."),
        Place.ICLOUD: tr("In Mail on a Mac: Window > Previous Recipients, then Remove From List."),
        Place.THUNDERBIRD: tr("Thunderbird keeps them in the address book “Collected Addresses”: delete them there."),
    }
    return [general, own[place]] if place in own else [general]
