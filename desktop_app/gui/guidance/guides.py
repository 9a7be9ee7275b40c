"""How to get one's contacts out of the programs that people have, in a few sentences each, offline. Free of widgets.

Each guide names what its sentences were checked against, on 2026-11-25. Where programs differ by version, or nothing
was found that says so, the sentence leaves it open.
"""

from typing import NamedTuple

from desktop_app.gui.wording import tr


class Guide(NamedTuple):
    """steps: in their order; result: which file comes out; holds: what it lacks; otherwise: what to do without it."""

    key: str
    title: str
    steps: tuple[str, ...]
    result: str
    holds: str
    otherwise: str
    sources: tuple[str, ...]


def guides() -> tuple[Guide, ...]:
    """Return every guide, in the program's language."""
    return (_outlook_classic(), _outlook_new(), _google(), _iphone(), _thunderbird(), _android(), _mac())


def _managed() -> str:
    """Say what to do where an organisation has switched the export off."""
    return tr(
        "In an account or on a device that your organisation manages, the export may be switched off. Then ask your "
        "IT for a copy of your contacts as a vCard or CSV file."
    )


def _outlook_classic() -> Guide:
    """Return the guide for classic Outlook."""
    return Guide(
        "outlook-classic",
        tr("Outlook for Windows (classic)"),
        (
            tr("In Outlook, open the menu “File”, then “Open & Export”, then “Import/Export”."),
            tr("Choose “Export to a file”, then “Comma Separated Values”."),
            tr("Choose the folder “Contacts” of your mailbox."),
            tr("Choose where the file goes and what it is called, and finish."),
            tr(
                "If you have several folders of contacts, export them one by one. Proofbook can open all the files "
                "at once."
            ),
        ),
        tr("A CSV file (.csv), one row a contact."),
        tr("A CSV file has no photos, and categories and groups of contacts may be missing."),
        tr("If the menu “File” has no “Open & Export”, you probably have the new Outlook: see there.")
        + "\n"
        + _managed(),
        (
            "https://everydaytech.org/email-communication/email-organization-management/how-to-move-outlook-contacts",
            "https://bitbucket.org/terrwlette192x3/workspace/snippets/BepyL4 (quotes Microsoft’s support page)",
        ),
    )


def _outlook_new() -> Guide:
    """Return the guide for the new Outlook and the one in the browser."""
    return Guide(
        "outlook-new",
        tr("New Outlook, Outlook on the web"),
        (
            tr("Open “People”, the list of your contacts."),
            tr("Choose “Manage contacts”, then “Export contacts”. Some versions show “Export contacts” by itself."),
            tr("If you are asked which contacts, choose all of them."),
            tr("The file is saved among your downloads, or where you say."),
        ),
        tr("A CSV file (.csv), one row a contact."),
        tr("A CSV file has no photos, and lists of contacts may be missing."),
        _managed(),
        (
            "an importer’s instructions in a public repository: “In web Outlook, navigate to People > Manage contacts "
            "> Export contacts”",
        ),
    )


def _google() -> Guide:
    """Return the guide for Google Contacts."""
    return Guide(
        "google",
        tr("Google Contacts"),
        (
            tr("On a computer, open contacts.google.com in a browser, and sign in."),
            tr("In the menu at the left, choose “Export”."),
            tr("Choose all contacts, or those that you have selected."),
            tr("Choose “vCard”. “Google CSV” can be opened too."),
            tr("Choose “Export”. The file is among your downloads."),
        ),
        tr("A vCard file (.vcf) or a CSV file (.csv)."),
        tr("Prefer vCard: it has been reported that CSV files from Google Contacts lacked contacts."),
        _managed(),
        (
            "https://timelinize.com/docs/data-sources/contact-list",
            "https://imba.missouri.edu/backup-contacts-on-gmail-0481487597.html",
        ),
    )


def _iphone() -> Guide:
    """Return the guide for iPhone, iPad and iCloud."""
    return Guide(
        "iphone",
        tr("iPhone, iPad and iCloud"),
        (
            tr("On the iPhone, open “Settings”, tap your name, then “iCloud”, and see that “Contacts” is switched on."),
            tr("On a computer, open icloud.com in a browser, sign in, and open “Contacts”."),
            tr("Select all contacts: click one of them, then press Ctrl and A, on a Mac ⌘ and A."),
            tr(
                "Choose “Export vCard”. It is behind the gear, in newer versions behind another sign beside the "
                "contacts."
            ),
            tr("The file is among your downloads."),
        ),
        tr("A vCard file (.vcf)."),
        tr(
            "It holds what is in iCloud. Contacts that the phone has from a Google or an Exchange account are not in "
            "it: export those there."
        ),
        _managed(),
        (
            "https://goandroidauthority.blogspot.com/2017/02/how-to-get-all-your-icloud-contacts.html",
            "https://old.fairware.com/import-icloud-contacts-to-gmail-3593325610.html",
            "https://api.bybrand.io/how-to-send-contacts-from-iphone-to-gmail-0967347887.html",
        ),
    )


def _thunderbird() -> Guide:
    """Return the guide for Thunderbird."""
    return Guide(
        "thunderbird",
        tr("Thunderbird"),
        (
            tr("Open the address book."),
            tr("Choose the address book at the left and, in the menu that a right click opens, “Export”; older "
               "versions have it in the menu “Tools”."),
            tr("Choose “vCard” as the kind of file, a name and a folder, and save."),
            tr("Export each address book by itself. Proofbook can open all the files at once."),
        ),
        tr("A vCard file (.vcf). LDIF (.ldif) and CSV are possible too."),
        tr("vCard holds every address of a contact, LDIF and CSV only the first two. Mailing lists are in LDIF alone: "
           "if you have some, export LDIF as well, and open both."),
        _managed(),
        (
            "https://searchfox.org/comm-central/source/mail/components/addrbook/test/browser/browser_export.js",
            "comm-central, mailnews/addrbook/modules/AddrBookUtils (exportDirectoryToLDIF, exportDirectoryToVCard)",
            "https://blog.beneth.fr/post/2016/11/23/sync-contact-on-old-bluetooth-phones",
        ),
    )  # fmt: skip


def _android() -> Guide:
    """Return the guide for Android phones."""
    return Guide(
        "android",
        tr("Android phone"),
        (
            tr("If your contacts are in a Google account, the easiest way is on a computer: see “Google Contacts”."),
            tr(
                "Otherwise open the app “Contacts” on the phone and look in its menu, or in its settings, for “Export”."
            ),
            tr("Export to a file on the phone. It ends in .vcf."),
            tr("Copy that file to this computer, for example with a cable."),
        ),
        tr("A vCard file (.vcf)."),
        tr(
            "The names in the menus differ from maker to maker. Contacts of several accounts may have to be exported "
            "apart."
        ),
        _managed(),
        (
            "https://imba.missouri.edu/how-to-save-contacts-to-google-from-android-1153715493.html",
            "http://mwolf.net/2010/10/20/vcard-on-android/",
        ),
    )


def _mac() -> Guide:
    """Return the guide for the contacts of a Mac."""
    return Guide(
        "mac",
        tr("Contacts on a Mac"),
        (
            tr("Open “Contacts” and choose all of them: press ⌘ and A in the list of names."),
            tr("Open the menu “File”, then “Export”, then “Export vCard…”."),
            tr("Choose a name and a folder, and save."),
        ),
        tr("A vCard file (.vcf)."),
        tr("Not the archive that the same menu offers: only Apple’s own program can read that one."),
        _managed(),
        (
            "https://allnewmac.wordpress.com/2011/09/02/managing-your-macs-address-book/",
            "http://docs.info.apple.com/article.html?path=AddressBook/4.0/en/ad995.html",
        ),
    )
