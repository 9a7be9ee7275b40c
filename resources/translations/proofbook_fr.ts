<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AddressTable</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Addresses at this domain</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlsoSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Also appears in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change it there too, in {lists}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change the displayed name too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Left as it is there, the person would drop out of these lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Lists, here or in other files, refer to the person by it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/confirm.py" />
            <source>What will be changed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/decision_panel.py" />
            <source>That is about the spelling only; it does not say that mail there is safe or permitted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditAddressDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Edit the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>In the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>New address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use this address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>Every domain is a known-correct spelling, or unlikely to be a slip for one. Nothing needs changing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>If there should be some, look how the file is read: perhaps they are in another column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>No e-mail addresses were found in this book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>No likely typos found in {addresses}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>None of its files holds an address that can be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Back to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Export the cleaned copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Please say where the copy should be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy can’t be written like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy was not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>What will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Which address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Working out what will change …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the cleaned copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Writing and checking {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Back to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Open another book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Show in &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>The copy is written, but a report is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportTarget</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Only the changed contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Only the {n} changed contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Also write a &amp;report to read and print (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Also write the report as a &amp;table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Choose where to write the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Make the copy as this new folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Only the &amp;changed contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>The &amp;whole address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>What to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to make the new folder “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to write the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the copy to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Your address book itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, name, address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, suggestion, name or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>How sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Sorted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Special ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What is decided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Don’t filter by this: {filter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Filter again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>No domain, name or address matches this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Domains that look mistyped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HowRead</name>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>What you chose earlier for tables can’t be read, so it does not count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>Your choice counts now, but could not be remembered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>{reason}. Your next choice about a table replaces the file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>(no name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Choosing one fixes the ticked addresses with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Everything in this contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Field {field}, line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Field {field}, line {line} of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>No known-correct spelling is near enough. Edit the address, keep it, or ask the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>The contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>The provider is gone. Ask the person for another address, or edit it if you know one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>This contact has the same address already; both stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>This contact has the suggested address already; both would stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Two spellings are equally likely; please choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>What this book says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>What was meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Where the mail may have gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Why it was marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>{domain}, suggestion {n}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KnownCorrectDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Added by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Counts from the next book that you open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Known-correct spellings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Ticked sets, and domains that you added, count as spelled correctly: suggested, never marked. This says nothing about whether mail there is safe or permitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Your choice could not be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>Your earlier choice can’t be read; saving replaces it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/listing.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Redo {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Undo {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>About Proofbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Back to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Go on without exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>If you go on, the decisions about this address book are lost. The book itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Problems in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Proofbook {version} proofreads address books. It never changes your file and makes no connection to any other computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Single letters act only while the list of domains or the table of addresses has the focus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions are not exported yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Back to the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder of contact files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose an address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Drop an address book here, a file or a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>It reads vCard (.vcf), CSV (.csv, .tsv, .txt) and LDIF files (.ldif), as Google, Outlook, Thunderbird and others export them, and a folder or zip file full of them as one address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofbook finds addresses whose domain looks mistyped, says why, and lets you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofread an address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>This address book could not be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>What counts as correct?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Your file is never changed. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Proofreading the domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Reading the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Weighing what looks mistyped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewDecider</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>All decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Changed: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Fix all that are almost certain?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Fix {addresses}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing is left that is almost certain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Taken back: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>This could not be remembered: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>next: {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{addresses} at {domains} will be fixed as listed. You can undo it as one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{domains} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{done}: done. {left}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewHeader</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Domains decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{first} and {count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>All decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Export the cleaned copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Nothing is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Open another book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>You have gone through {domains}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Your decision about {count} at {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Your decision about {count} selected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableReadingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cells are separated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Columns with e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Counts for this file only, as it has no column names to be known by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Encoding of the letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How the file begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How this file is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>If letters look wrong, choose the encoding in which they look right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Read it like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Remembered for files with the same column names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Row with the column names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The file can’t be read in this encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The names of this table’s columns don’t say for certain which ones hold e-mail addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Tick the columns that hold e-mail addresses; no other column is checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: not ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: {ticked} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>Something unexpected went wrong ({kind}). Your file is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>There is not enough memory for this file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;About Proofbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Ask the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Export the cleaned copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Fix this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keep as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Known-correct spellings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Next undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Problems in the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Try a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Addresses that no check can &amp;help…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change it in &amp;lists too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change the na&amp;me shown too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Choose the encoding, and which columns of a table hold addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Choose which built-in sets of domains count as correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Close Proofbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Decide again what was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix all that are almost &amp;certain…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix every ticked address here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the &amp;whole domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the selected address as suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Forget what was decided here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go to the next domain without a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How this file is &amp;read…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>It is right in this book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Leave it unchanged, and list it for asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Never mark this domain again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a folder of contact files as one address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book made up for trying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the address where it is shown as the contact’s name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the lists that name the person by this address as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what will change, and write the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show every key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show only what contains a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows the list before it changes anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take back the last decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>This is &amp;spelled correctly, remember it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Type the whole address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Un&amp;decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Version and promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>What could not be read; it is copied unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>X.500 entries, fax numbers and the like</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>countries</name>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Afghanistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Albania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Algeria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>American Samoa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Andorra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Angola</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Anguilla</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antarctica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antigua and Barbuda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Argentina</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Armenia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Aruba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ascension Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Australia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Austria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Azerbaijan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bahrain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bangladesh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Barbados</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belarus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belgium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Benin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bermuda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bhutan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bolivia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bosnia and Herzegovina</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Botswana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bouvet Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brazil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brunei</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bulgaria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Burkina Faso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Burundi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cambodia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cameroon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Canada</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cape Verde</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>China</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Christmas Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Colombia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Costa Rica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Croatia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cuba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Curaçao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cyprus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Côte d’Ivoire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Denmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Djibouti</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Dominica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>East Timor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ecuador</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Egypt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>El Salvador</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Equatorial Guinea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eritrea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Estonia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eswatini</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ethiopia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Fiji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Finland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>France</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Guiana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Polynesia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Gabon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Georgia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Germany</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ghana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Gibraltar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Greece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Greenland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Grenada</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guadeloupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guatemala</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guernsey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea-Bissau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guyana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Haiti</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Heard Island and the McDonald Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Honduras</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Hong Kong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Hungary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iceland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>India</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Indonesia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iraq</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ireland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Israel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Italy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jamaica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Japan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jersey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jordan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kazakhstan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kenya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kiribati</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kuwait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kyrgyzstan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Laos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Latvia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lebanon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lesotho</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liberia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Libya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liechtenstein</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lithuania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Luxembourg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Macau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Madagascar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malawi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malaysia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mali</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Martinique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mayotte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mexico</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Micronesia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Moldova</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Monaco</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mongolia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Montenegro</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Montserrat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Morocco</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mozambique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Myanmar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Namibia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nauru</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nepal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Caledonia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Zealand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nicaragua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Niger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nigeria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Niue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Norfolk Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Korea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Macedonia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Norway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Oman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Pakistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palestine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Panama</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Papua New Guinea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Paraguay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Peru</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Poland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Portugal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Puerto Rico</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Qatar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Romania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia (the former Soviet Union)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Rwanda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Réunion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Barthélemy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Helena</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Kitts and Nevis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Lucia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Martin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Pierre and Miquelon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Vincent and the Grenadines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Samoa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>San Marino</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saudi Arabia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Senegal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Serbia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sierra Leone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Singapore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sint Maarten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovakia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovenia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Somalia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Georgia and the South Sandwich Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Korea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Sudan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Spain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sri Lanka</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sudan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Suriname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Svalbard and Jan Mayen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sweden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Switzerland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Syria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>São Tomé and Príncipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Taiwan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tajikistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tanzania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Thailand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Togo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tokelau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tonga</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Trinidad and Tobago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tunisia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkmenistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tuvalu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uganda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ukraine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uruguay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uzbekistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vanuatu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vatican City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Venezuela</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vietnam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Wallis and Futuna</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Western Sahara</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Yemen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zambia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zimbabwe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Afghanistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Albania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Algeria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in American Samoa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Andorra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Angola</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Anguilla</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antarctica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antigua and Barbuda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Argentina</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Armenia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Aruba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ascension Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Australia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Austria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Azerbaijan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bahrain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bangladesh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Barbados</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belarus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belgium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Benin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bermuda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bhutan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bolivia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bosnia and Herzegovina</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Botswana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bouvet Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brazil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brunei</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bulgaria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burkina Faso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burundi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cambodia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cameroon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Canada</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cape Verde</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in China</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Christmas Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Colombia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Costa Rica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Croatia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cuba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Curaçao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cyprus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Côte d’Ivoire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Denmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Djibouti</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Dominica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in East Timor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ecuador</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Egypt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in El Salvador</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Equatorial Guinea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eritrea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Estonia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eswatini</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ethiopia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Fiji</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Finland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in France</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Guiana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Polynesia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gabon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Georgia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Germany</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ghana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gibraltar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greenland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Grenada</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guadeloupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guatemala</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guernsey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea-Bissau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guyana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Haiti</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Heard Island and the McDonald Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Honduras</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hong Kong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hungary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iceland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in India</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Indonesia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iraq</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ireland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Israel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Italy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jamaica</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Japan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jersey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jordan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kazakhstan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kenya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kiribati</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kuwait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kyrgyzstan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Laos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Latvia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lebanon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lesotho</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liberia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Libya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liechtenstein</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lithuania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Luxembourg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Macau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Madagascar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malawi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malaysia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mali</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Martinique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mayotte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mexico</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Micronesia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Moldova</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Monaco</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mongolia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montenegro</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montserrat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Morocco</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mozambique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Myanmar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Namibia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nauru</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nepal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Caledonia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Zealand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nicaragua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nigeria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norfolk Island</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Korea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Macedonia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Oman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Pakistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palestine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Panama</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Papua New Guinea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Paraguay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Peru</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Poland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Portugal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Puerto Rico</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Qatar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Romania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia (the former Soviet Union)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Rwanda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Réunion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Barthélemy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Helena</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Kitts and Nevis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Lucia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Martin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Pierre and Miquelon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Vincent and the Grenadines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Samoa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in San Marino</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saudi Arabia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Senegal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Serbia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sierra Leone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Singapore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sint Maarten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovakia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovenia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Somalia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Georgia and the South Sandwich Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Korea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Sudan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Spain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sri Lanka</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sudan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Suriname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Svalbard and Jan Mayen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sweden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Switzerland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Syria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in São Tomé and Príncipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Taiwan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tajikistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tanzania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Thailand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Togo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tokelau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tonga</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Trinidad and Tobago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tunisia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkmenistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tuvalu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uganda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ukraine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uruguay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uzbekistan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vanuatu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vatican City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Venezuela</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vietnam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Wallis and Futuna</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Western Sahara</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Yemen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zambia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zimbabwe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Bahamas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Indian Ocean Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Virgin Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Caribbean Netherlands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cayman Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Central African Republic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cocos (Keeling) Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Comoros</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cook Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Czech Republic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Democratic Republic of the Congo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Dominican Republic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the European Union</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Falkland Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Faroe Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the French Southern Territories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Gambia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Isle of Man</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Maldives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Marshall Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Netherlands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Northern Mariana Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Philippines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Pitcairn Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Republic of the Congo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Seychelles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Solomon Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Turks and Caicos Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the US Virgin Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Arab Emirates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Kingdom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States Minor Outlying Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Åland Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Bahamas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Indian Ocean Territory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Virgin Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Caribbean Netherlands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cayman Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Central African Republic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cocos (Keeling) Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Comoros</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cook Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Czech Republic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Democratic Republic of the Congo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Dominican Republic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the European Union</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Falkland Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Faroe Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the French Southern Territories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Gambia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Isle of Man</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Maldives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Marshall Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Netherlands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Northern Mariana Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Philippines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Pitcairn Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Republic of the Congo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Seychelles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Solomon Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Turks and Caicos Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the US Virgin Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Arab Emirates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Kingdom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States Minor Outlying Islands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Åland Islands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A Lotus Notes name, not an internet mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer inside some network, not on the internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer’s number (IP address) instead of a domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A fax number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Almost certainly a typo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An Exchange directory entry (X.500), which only works inside one organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An X.400 address, not an internet mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But a phone number or postal address beside it is {in_country}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But people of {n} organisations use “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But their organisation has that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Closed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is a host inside some network, not on the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is an IP address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is in the known-correct spellings ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is under “{domain}”, in the known-correct spellings ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It resembles a known-correct spelling, but it is likelier to be a real domain of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It resembles “{domain}”, but it is not flagged: {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced or stayed inside: nobody else can register under “.{ending}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: there is no ending “.{ending}” on the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: this is no complete mail domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: “{domain}” closed down in {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached someone {in_country}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached whoever owns “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Names before the @ are written as at “{domain}” ({habit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>No known-correct spelling is one or two slips away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Others of the same organisation have addresses at “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Probably a typo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>The copy was checked and thrown away: {what}. Your file is as it was; please report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The digits before “{domain}” probably belong before the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The dots are missing: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The ending is missing: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>The mailboxes of “{domain}” were closed ({date}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, not under “.{ending}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, without “mail” in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The parts between the dots are in another order: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same contact also has an address at “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same name before the @ also occurs at “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>There is no ending “.{ending}” on the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is no ending “.{ending}” on the internet; “.{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>There is no usable @ in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is one part too many in its ending: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>They moved to “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}; “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Whatever is under “{domain}” is known to be correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Your organisation says that “{domain}” is now “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>a general ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>a part of it is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>a slip in the name and another suffix are too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it begins with a dot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it ends with a dot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it has a dash or dot where none can be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is rather the same body in another country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is the same name, written with its umlauts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>it is too far away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>names of three letters are all taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>so many slips in so short a name are not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of US universities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of international organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK health service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK Ministry of Defence’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK government’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US government’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US military’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the commonest ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dash between “{before}” and “{after}” is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dot between “{before}” and “{after}” is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the ending of {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is in the wrong place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the same name under another suffix is somebody else’s, or a regional variant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the two differ by a digit, as company7 and company8 do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are letters in it that only look like plain ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are two dots in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a comma where a dot belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dash where a dot belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dot where a dash belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a space in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a stray “{sign}” in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is an invisible character in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dash too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dot too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one “{typed}” too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is “{typed}” where “{meant}” belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>two slips in so short a name are not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>{country}’s ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>{first} {rest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>{path}: the address book has changed since it was opened; please open it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/errors.py" />
            <source>{path}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}; and the mailboxes of “{name}” are not under “.{ending}”: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>“.{ending}@” is how the US military writes its addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>“.{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}” is {whose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter longer, is {whose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter shorter, is {whose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>“www.” stands before web sites, not in addresses: “{suggestion}” was probably meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>“{domain}” is a registry’s own ending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>“{domain}” is known to be real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{domain}” stands complete at the beginning; what follows it (“{rest}”) is too much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{first}” and “{second}” are swapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” and “{meant}” are neighbours on the keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” is typed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}” but is another character</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>plural</name>
        <message numerus="yes">
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>{n} addresses in this book are at “{domain}”.</source>
            <extracomment>one: {n} address in this book is at “{domain}”.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of {total} domains are shown.</source>
            <extracomment>one: {n} of {total} domains is shown.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>&amp;Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <location filename="../../desktop_app/gui/places.py" />
            <source>(no name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>, which this contact has already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>@ in {some} of {all} cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Address now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Address, and its correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>Addresses that no check can help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Almost certainly a typo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Ask about {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By number of addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change the name that displays {what} too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change {what} in lists too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Column “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finding_delegate.py" />
            <source>Decided one by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Decided or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Edit {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix all that are almost certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Found out: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hardly any @ in {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>However sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>If one of the changed addresses is in a group or distribution list, correct it there by hand; the report lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>In the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>In the lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Include</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Keep {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave the name that displays {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave {what} as it is in lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>List “{name}” ({field})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Is it another column, or are the cells separated by another sign?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Untick what holds none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have gone to {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No column is ticked, so no address would be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No row has them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>None yet. “This is spelled correctly, remember it” adds one to this file:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>Nothing will change: the copy will be exactly like your address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>Of the marked addresses these stay: {list}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Other: {sign}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Partly decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Probably a typo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Remember {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Renamed or closed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Row {n}: {cells}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>The copy was read back and compared: nothing but the listed changes differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>The tables among these files hold no groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign before the @ that an address can't have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign in it that can’t be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a space in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is no @ in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>There is no @ in what is ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is nothing before the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>They have no mail domain that could be checked. The copy has them as they are, unless you edit one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>This file holds no groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the address as it is now. To leave it so, choose “Keep as it is”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tick at least one column that holds e-mail addresses to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Ticked addresses are changed together with their domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>To ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Undecide {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Undecided first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>What follows the @ is no complete mail domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What matters first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Without a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>along with it, {name}: {before} becomes {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>changed to {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>column name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>column {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>empty in the first rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>no @</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <location filename="../../desktop_app/gui/widgets/finding_delegate.py" />
            <source>no suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>partly decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finding_delegate.py" />
            <source>please choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>read as address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>suggested {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>suggested {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>the entry name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>two spellings are equally likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>which this contact has already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{addresses} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{addresses} in {contacts} will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{changed} changed, {same}, 0 lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{count} at {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>{domains}, as of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>{domains}, kept in this file:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>{field}, in the entry of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>{name}: {before} becomes {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{said}, and with it {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{said}, and with them {places}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
