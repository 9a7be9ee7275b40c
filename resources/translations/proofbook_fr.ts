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
        <name>AllDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>&amp;Replace this domain everywhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Addresses at this domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>All domains in this book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By number of addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>How it is judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>However judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Judging the domains …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Listing the domains …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Search the domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Show it in the re&amp;view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Sorted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Why it is judged so</source>
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
        <name>ApplyDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply decisions from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here; ticked: the file’s is taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Domain or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>In this book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Keep all of &amp;mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Nothing to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Reading the file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Take all of the &amp;file’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>The file says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>These decisions can’t be applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Ticked: the file’s decision is taken. Not ticked: what you decided stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What each rule would do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What the file would do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallListDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Large print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Also list what is &amp;undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Counting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Open it to print it from your browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Please say where the list should be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Print a call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Show in &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The call list is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list has names, phone numbers and addresses of these contacts: personal data. Only you can open the file; keep the printed sheets to yourself, and destroy them when you are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list was not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>There is nobody to ask. “Ask the person” in the review puts an address on this list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where the list is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where to write the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Write the list to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Writing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{book} (call list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareContactDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>The contact now and in the copy</source>
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
        <name>ContactSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>(no name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Everything in this contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line} of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Other addresses of this contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Raw text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>The contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the same address already; both stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the suggested address already; both would stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>in {file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionFiles</name>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Choose a file of decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Decisions (*.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>The decisions are saved in {path}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/decision_panel.py" />
            <source>About the spelling only: not whether mail there is safe or permitted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DestinationChart</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses at domains that look mistyped. Nobody can know for sure; choose one to see its domains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as bars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where the mail may have gone</source>
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
            <source>New address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use {domain} instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>What changes</source>
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
            <source>None of its files holds an address that can be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportLinks</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Compare the &amp;contact…</source>
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
            <source>Cancelled: nothing was written</source>
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
            <source>The list is written</source>
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
            <source>Write the list</source>
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
            <source>Open the &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Print it, correct each address where it is kept, and tick it off.</source>
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
            <source>A &amp;list to print, to mend it by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;report to read and print (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Also write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Choose where to write the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For an import that leaves the other contacts alone. The address book itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For replacing the address book as a whole. The book itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Make the copy as this new folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Names, old and new addresses, boxes to tick: nothing is imported, nothing doubled.</source>
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
            <source>Write the list to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>as a &amp;table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>for &amp;programs (JSON)</source>
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
        <name>FinishPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>All decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Everything shown is decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export the cleaned copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Show what is undecided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstQuestion</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>I’d rather not say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>They count as spelled correctly. You can add more at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first. All built-in sets count for everybody, until you switch some off under Edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Who do you mostly write to?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains, if it has any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>example.org, mail.example.org</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>“{text}” is no whole domain, such as example.org</source>
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
        <name>HowToGetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copy the steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Does it hold everything?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>How do I get my contacts out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>If it isn’t possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Proofbook makes no connection; follow these steps in the other program, and then open the file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>The steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>What you get</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Where your contacts are</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>From earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Sent mail…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>What this book says</source>
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
    </context>
    <context>
        <name>KnownCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Add your organisation’s own domains…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change which spellings are known to be correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Known-correct right now</source>
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
            <source>Carried over from your earlier reviews</source>
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
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Open the exported file</source>
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
            <source>Single letters act while a list has the focus; they can be switched off in Preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Single letters are switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>They are not exported yet either. If you go on, the decisions about this address book are lost. The book itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions could not be kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions that you make here are not kept. Close the other window and open the book again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Open this address book in one window only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Start afresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>They count until you close Proofbook. Export the cleaned copy before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>This address book is open in another Proofbook window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are being kept again, the earlier ones too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are kept, but a second window with the same book would not be noticed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not being kept: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your earlier decisions about this address book can’t be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>{reason}. The file was set aside, not deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemoryBars</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Show which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Start afresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Undo</source>
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
            <source>Choose files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose one or more address books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Drop address books here, files or a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}, book {number} of {total}</source>
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
            <source>The list could not be cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>This address book could not be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Your file is never changed. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), or a folder or zip file full of them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Among them renamed or closed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>At providers that have closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Could not be read; copied unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Start the review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>What looks mistyped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Will not work after the move</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Domains, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Left out: this is no whole domain, such as example.org</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>The domains could not be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Type or paste the domains behind the @ of your own addresses, one a line or with commas. They count as spelled correctly from the next book that you open: suggested, never marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Will be added as {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your organisation’s own domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your own domains of earlier can’t be read, so none can be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>example.org
mail.example.org</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PathChoice</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/path_choice.py" />
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/path_choice.py" />
            <source>Choose: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Photo of the contact</source>
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
            <source>Checking {done} of {total} domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Collecting the files: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Putting everything together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Reading: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Weighing {done} of {total} domains that look mistyped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Working out what will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RawTextDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Signs that can’t be seen are shown by their numbers, such as [U+202E].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>The contact as it stands in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>{n} more bytes are not shown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear the list of recent address books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Recent address books</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplaceDomainDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>In the books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>It is replaced in every address that has it, in all open address books, as one step that you can undo. What stands before the @ stays. Addresses that you have typed anew stay as you typed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>New domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace this domain everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>You can use it all the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on where you stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Not now</source>
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
            <source>{done}: done. {left}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewDetails</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_details.py" />
            <source>From line {line} of {file} on.</source>
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
            <source>{done} of {total} addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} domains decided</source>
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
    </context>
    <context>
        <name>SaveDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>&amp;All decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Counting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Nothing is decided yet, so there is nothing to save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Only what is decided about whole &amp;domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Please say where the decisions should be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save the decisions to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The decisions were not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The file can be applied to another address book, also by a colleague.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Where to save the decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>all decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>domain decisions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchSentDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copied the search for {program}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy the search for {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Everyone at {domain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Only {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search for {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search your sent mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Your mail program may still hold mail that went to this domain. Copy the search for your program: what it finds may have reached somebody else, so you may want to send it again, or tell somebody.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Nothing here has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpellDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>In the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Letter by letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Watch out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Nothing is suggested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Suggested: {suggested}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}, you are here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Letter by letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Say why for each one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>What you can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Why suggestion {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>{domain}, suggestion {n}</source>
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
        <name>TourDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A contact file is dropped and becomes an open address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A list of domains, the change from army.ml to army.mil, and buttons to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Drop a file that you exported from Outlook, Google, your phone or another program. If you don’t have one yet, Help shows how to get your contacts out. Your file is only read, never changed, and nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>First: open an address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook shows each suspicious domain, says why, and suggests the right spelling. You decide: fix it, keep it, or ask the person first. Nothing is changed unless you say so, and every decision can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook writes a new file in which only what you fixed is different, checks it, and tells you in numbers that no contact was lost. Import that copy where your contacts are to go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Second: go through what looks mistyped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The old file stays as it is beside a new one with the fix.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Third: export the cleaned copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Welcome to Proofbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>{number} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhatNowCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>About this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Importing it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>So that the old spelling doesn’t come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>What now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Where does the copy go?</source>
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
            <source>&amp;Apply decisions from a file…</source>
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
            <source>&amp;History…</source>
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
            <source>&amp;Overview</source>
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
            <source>&amp;Raw text of the contact…</source>
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
            <source>&amp;Spell it out…</source>
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
            <source>All &amp;domains in this book…</source>
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
            <source>Every domain, how it is judged, and a way to replace it everywhere</source>
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
            <source>For another address book, for colleagues, or for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Forget what was decided here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go through the domains that look mistyped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go to the next domain without a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How do I &amp;get my contacts out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How this file is &amp;read…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How to find mail that you have sent to this domain or address</source>
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
            <source>Print a call &amp;list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save the &amp;decisions to a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Search your sent &amp;mail…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See every step, and go back or forth to one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what is in the book and what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what will change, and write the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show and read both spellings letter by letter</source>
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
            <source>Show the contact as it stands in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows the list before it changes anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows what they would change before it changes anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Steps for Outlook, Google, iPhone, Thunderbird and others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take back the last decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take the &amp;tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The three steps, shown in a minute</source>
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
            <source>Whom to ask which address is right, with phone numbers and boxes to tick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>X.500 entries, fax numbers and the like</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>(no name)</source>
            <translation type="unfinished" />
        </message>
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
            <location filename="../../desktop_app/export/report_page.py" />
            <source>About this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Address for invitations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Address now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>After</source>
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
            <location filename="../../desktop_app/review/applying.py" />
            <source>Apply a decisions file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Arabic (Windows-1256)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Baltic (Windows-1257)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Birthday</source>
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
            <location filename="../../desktop_app/gui/places.py" />
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Central European (Windows-1250)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>Changed by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Changes to make by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Chat address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Closed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Comma  ,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct each address in your mail program or phone, and tick it off here. Your file stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Destination</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Device or resource busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Disk quota exceeded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Display name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Entry name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Everything that is not listed here is in the copy exactly as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File name too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Free and busy times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Greek (Windows-1253)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hebrew (Windows-1255)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Input/output error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Is a directory</source>
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
            <location filename="../../desktop_app/export/call_list.py" />
            <source>It is right as</source>
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
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (EUC-JP)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Shift_JIS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Windows-31J)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (EUC-KR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (Windows-949)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Let the person spell the address, and tick what is right. Then decide in Proofbook accordingly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>List</source>
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
            <location filename="../../desktop_app/gui/places.py" />
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Name for sorting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Names before the @ are written as at “{domain}” ({habit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>No address was changed because it was found mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>No known-correct spelling is one or two slips away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No space left on device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No such file or directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Not a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/places.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Others of the same organisation have addresses at “{domain}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Permission denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Postal address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Probably a typo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>Proofbook can’t read files in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Read-only file system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Related person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>See also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Semicolon  ;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GB 18030)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GBK)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Thai (Windows-874)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>The address now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The copy holds only the contacts in which something changed.</source>
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
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The file holds no groups. Where a changed address is in a group, correct it there by hand.</source>
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
            <location filename="../../desktop_app/export/report.py" />
            <source>The same address at another place, changed with it.</source>
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
            <location filename="../../desktop_app/export/call_list.py" />
            <source>There is nobody to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>There is nothing to correct.</source>
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
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>This list holds personal data. Keep it to yourself, and destroy it when you are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tilde  ~</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Too many open files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5-HKSCS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Turkish (Windows-1254)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Ukrainian (KOI8-U)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, big-endian)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, little-endian)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vertical bar  |</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vietnamese (Windows-1258)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (Windows-1252)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed in {book}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Whatever is under “{domain}” is known to be correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Where mail to the old addresses may have gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Whom to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Without a domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Your organisation says that “{domain}” is now “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a PDF file; export the contacts as vCard or CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>a contact would begin elsewhere when it is read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a database; in Thunderbird, export the address book as LDIF, vCard or CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>a decisions file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>a domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a folder</source>
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
            <location filename="../../desktop_app/export/report_page.py" />
            <source>a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>a slip in the name and another suffix are too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a spreadsheet; in LibreOffice, save it as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a vCard file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a zip file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>also in “{contact}”, {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Excel workbook; in Excel, save it as CSV UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>an LDIF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Outlook data file; in Outlook, export the contacts as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>an address would read otherwise than approved when it is read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an archive of Outlook for Mac; there, export the contacts as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>an encoding needs a name, such as utf-8 or windows-1252</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an old Thunderbird address book; in Thunderbird, export it as LDIF, vCard or CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/trusted_sets.py" />
            <source>built-in set “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>changed along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>colon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>command line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>dash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>decisions file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>file of choices about tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>file of settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>file {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>folder</source>
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
            <location filename="../../desktop_app/book/reading.py" />
            <source>it has no column named “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {count} files; please choose what holds the address books alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {size} GB; please choose what holds the address books alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is UTF-32 text, which hardly any program reads; please save it as UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not a text file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since a name in it leads out of it: “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since two files in it have the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since what is in it grows beyond all measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since “{name}” in it grows beyond all measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not valid {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is protected by a password; please unpack it and open the folder</source>
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
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it says that it is UTF-16 text, but it is not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>its confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>its length is not what the changes make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>list of recent books</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>list of switched-off sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>names of three letters are all taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>no column of this table holds e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>no phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>other programs read this row otherwise, so it can’t be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>other:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>own known-correct domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>policy file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>policy {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>semicolon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>so many slips in so short a name are not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>something outside the approved changes differs near byte {byte}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>switched-off sets</source>
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
            <location filename="../../desktop_app/export/proof.py" />
            <source>the byte-order mark is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>the call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} was not written as approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} would read otherwise than approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the commonest ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>the contact that begins here is cut off: the file ends before its END:VCARD</source>
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
            <location filename="../../desktop_app/book/source.py" />
            <source>the file can’t be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the file ends before the last cell of this row, so the row may be cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>the file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file is larger than {size} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the folder can’t be read ({reason})</source>
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
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>the list of changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>the organisation’s policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the row that begins here has a quote that is never closed</source>
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
            <location filename="../../desktop_app/export/containers.py" />
            <source>the zip file doesn’t hold the same names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged: “{name}” has not the size it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are letters in it that only look like plain ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>there are no address books ({endings}) in this {container}</source>
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
            <location filename="../../desktop_app/book/source.py" />
            <source>there is no such file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>there is no text encoding named “{name}”</source>
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
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this EMAIL line can’t be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this cell has text after its closing quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this contact has no END:VCARD before the next one begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this is no entry but an instruction to change one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <location filename="../../desktop_app/book/source.py" />
            <source>this is no ordinary file (but a device, pipe or socket)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>this is {other_format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>this is {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row has {count} cells and the header {width}, so its columns may be shifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is in an encoding whose letters look like delimiters, so it can’t be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is too long to be a contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this text is outside any contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/entering.py" />
            <source>this value is too long to hold e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is kept in another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is not valid base64</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>trust file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>two contacts are not kept apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>two slips in so short a name are not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>underline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>you have no permission to read this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>your own list, {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>zip file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>{country}’s ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>{count} more columns of addresses than anybody has; they are not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>{file}, line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>{first} {rest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{name} is not as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}, line {line}: there is no built-in set “{name}” (known: {known})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}, line {line}: this is not valid JSON ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>{path}, line {line}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/plan.py" />
            <source>{path}, {where}: “{text}” can’t be written, since the address book’s encoding ({encoding}) has no “{sign}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: a policy is a JSON object, {sample}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{path}: a report's name must end in {endings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: no contact is changed, so there is nothing to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book can’t be read any more ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>{path}: the address book has changed since it was opened; please open it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book is {what}, and so is its copy; its name can’t end in “{suffix}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the copy can’t be inside the address book {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_writing.py" />
            <source>{path}: the decisions can’t be written ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: the entry “{key}…”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the file can’t be written ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: the list of recent books can’t be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{path}: the zip file is damaged ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <location filename="../../desktop_app/settings/line_file.py" />
            <source>{path}: the {what} can’t be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <location filename="../../desktop_app/settings/line_file.py" />
            <source>{path}: the {what} is larger than {size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <location filename="../../desktop_app/settings/line_file.py" />
            <source>{path}: the {what} is not UTF-8 text (byte {byte})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <location filename="../../desktop_app/review/decisions_writing.py" />
            <source>{path}: there is already a file of this name, and Proofbook never replaces one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is already a folder of this name, and Proofbook never replaces one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is no folder {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: there is no key “{key}” in a decisions file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: there is no policy key “{key}” (known: {names})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <location filename="../../desktop_app/settings/line_file.py" />
            <source>{path}: there is no such {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: this holds no choices about tables (it must say "{key}": {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: this holds no settings (it must say "{key}": {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: this is no decisions file (it must say "{key}": {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: this is no list of recent books (it must say "{key}": {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (a number in it is too long)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (it is nested too deeply)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: this is the address book itself; please choose another name for the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: your choices about tables can’t be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: your settings can’t be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}: your {what} can’t be read ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/errors.py" />
            <source>{path}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{path}: {what} can’t be written ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: “books” must be a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: “choices” must be an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “organisation” must be a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames.{old}”: “{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames” must be an object of old domain to new domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “trusted_domains” must be a list of domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: “{key}” is given twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: “{key}” must be a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: a domain can’t be renamed to itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: “{domain}” is renamed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be one of {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}, so it can’t be an address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}; please name another encoding, or none</source>
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
            <location filename="../../desktop_app/settings/rules.py" />
            <source>{source}: what is under it, as a parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where} must have {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where} must have “path” and “when”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must be an object with “{subject}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must have either “fix” with what it becomes, or “keep”: true, or “ask”: true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: there is another decision about “{named}” before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “columns” must be a list of column numbers from 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “delimiter” must be one sign, and no quotation mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “header_row” must be a row number, or 0 for none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “path” must be the name of a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “when” must be a date and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: “{subject}” must not be empty</source>
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
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“along” must be a list of “lists” and “names”, or an empty one</source>
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
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}: something must stand before “{domain}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>“{name}” in it is compressed in a way that can’t be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{new}” is not an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is no whole domain (to trust everything under it, write “*.{parent}”)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is not a domain</source>
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
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Only the {n} changed contacts</source>
            <extracomment>one: &amp;Only the changed contact</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Add {n} domains</source>
            <extracomment>one: Add {n} domain</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>All {n} ticked</source>
            <extracomment>one: {n} ticked</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Decide about {n} undecided addresses</source>
            <extracomment>one: Decide about {n} undecided address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decide {n} addresses</source>
            <extracomment>one: Decide {n} address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Delete the same {n} contacts there, then import this file; otherwise each may be there twice.</source>
            <extracomment>one: Delete the same {n} contact there, then import this file; otherwise it may be there twice.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Fix {n} addresses</source>
            <extracomment>one: Fix {n} address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>In {n} cases the contact has the corrected address twice now; both were kept.</source>
            <extracomment>one: In {n} case the contact has the corrected address twice now; both were kept.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>It takes no distribution lists: there are {n} in this file.</source>
            <extracomment>one: It takes no distribution lists: there is {n} in this file.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>No e-mail addresses were found in these {n} books</source>
            <extracomment>one: No e-mail addresses were found in this book</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/overview_words.py" />
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>No likely typos found in {n} addresses</source>
            <extracomment>one: No likely typo found in {n} address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>None of the {n} addresses has a mail domain that could be checked</source>
            <extracomment>one: The only address in it has no mail domain that could be checked</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Only this address changes. The other {n} addresses at {domain} stay as they are.</source>
            <extracomment>one: Only this address changes. The other {n} address at {domain} stays as it is.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace it in {n} addresses</source>
            <extracomment>one: Replace it in {n} address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>See {n} addresses to ask about</source>
            <extracomment>one: See {n} address to ask about</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>The {n} addresses to ask about stay as they are until you know more.</source>
            <extracomment>one: The address to ask about stays as it is until you know more.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>There are {n} lists of people in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} list of people in the file: check after the import that it has arrived.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>There are {n} photos in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} photo in the file: check after the import that it has arrived.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>With only {n} changes, the list to mend it by hand is the simplest way: no import, no duplicates.</source>
            <extracomment>one: With only {n} change, the list to mend it by hand is the simplest way: no import, no duplicates.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>You have gone through all {n} domains that were marked.</source>
            <extracomment>one: You have gone through the one domain that was marked.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>You have gone through {n} domains.</source>
            <extracomment>one: You have gone through {n} domain.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Your decision about {n} addresses at {domain}</source>
            <extracomment>one: Your decision about {n} address at {domain}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Your decision about {n} selected addresses</source>
            <extracomment>one: Your decision about {n} selected address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>addresses changed</source>
            <extracomment>one: address changed</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>and {n} more</source>
            <extracomment>one: and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts changed</source>
            <extracomment>one: contact changed</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts exactly as they were</source>
            <extracomment>one: contact exactly as it was</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>iCloud takes at most 50,000 contacts; this file has {n}.</source>
            <extracomment>one: iCloud takes at most 50,000 contacts; this file has {n}.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>in {n} contacts</source>
            <extracomment>one: in {n} contact</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{first} and {n} more</source>
            <extracomment>one: {first} and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{first} and {n} more books</source>
            <extracomment>one: {first} and {n} more book</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>{name} and {n} more books</source>
            <extracomment>one: {name} and {n} more book</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} addresses</source>
            <extracomment>one: {n} address</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} addresses are decided</source>
            <extracomment>one: {n} address is decided</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} addresses are decided so already.</source>
            <extracomment>one: {n} address is decided so already.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>{n} addresses are new and wait for you.</source>
            <extracomment>one: {n} address is new and waits for you.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} addresses at {domains} will be fixed as listed. You can undo it as one step.</source>
            <extracomment>one: {n} address at {domains} will be fixed as listed. You can undo it as one step.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} addresses at {domain}</source>
            <extracomment>one: {n} address at {domain}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} addresses changed, and with them {places}.</source>
            <extracomment>one: {n} address changed, and with it {places}.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} addresses changed, {same}, 0 lost</source>
            <extracomment>one: {n} address changed, {same}, 0 lost</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
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
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} addresses that are undecided here will be decided.</source>
            <extracomment>one: {n} address that is undecided here will be decided.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} addresses that no check can help</source>
            <extracomment>one: {n} address that no check can help</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} addresses that no check can help stay as they are.</source>
            <extracomment>one: {n} address that no check can help stays as it is.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/call_list.py" />
            <source>{n} addresses to ask about</source>
            <extracomment>one: {n} address to ask about</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>{n} addresses to correct</source>
            <extracomment>one: {n} address to correct</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{n} addresses will be on the list.</source>
            <extracomment>one: {n} address will be on the list.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} addresses will then stand twice in their contact; both stay.</source>
            <extracomment>one: {n} address will then stand twice in its contact; both stay.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} addresses {in_contacts} will change, and with them {places}.</source>
            <extracomment>one: {n} address {in_contacts} will change, and with it {places}.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} addresses {in_contacts} will change.</source>
            <extracomment>one: {n} address {in_contacts} will change.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} are decided otherwise</source>
            <extracomment>one: {n} is decided otherwise</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} are decided so already</source>
            <extracomment>one: {n} is decided so already</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} cells begin like formulas ({places} …). They stay as they are, but a spreadsheet would calculate them: don’t open and save the file there.</source>
            <extracomment>one: {n} cell begins like a formula ({places}). It stays as it is, but a spreadsheet would calculate it: don’t open and save the file there.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} changes to make by hand</source>
            <extracomment>one: {n} change to make by hand</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} contacts</source>
            <extracomment>one: {n} contact</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} contacts exactly as they were</source>
            <extracomment>one: {n} contact exactly as it was</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} contacts written, each with its changes</source>
            <extracomment>one: {n} contact written, with its changes</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} decisions can’t be told like this and are left out.</source>
            <extracomment>one: {n} decision can’t be told like this and is left out.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>{n} decisions carried over from your earlier reviews</source>
            <extracomment>one: {n} decision carried over from your earlier reviews</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} different domains</source>
            <extracomment>one: {n} different domain</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/places.py" />
            <source>{n} displayed names</source>
            <extracomment>one: {n} displayed name</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} domains</source>
            <extracomment>one: {n} domain</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left</source>
            <extracomment>one: {n} domain left</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left, hidden by the filter</source>
            <extracomment>one: {n} domain left, hidden by the filter</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{n} domains look mistyped</source>
            <extracomment>one: {n} domain looks mistyped</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>{n} domains need a look before you move</source>
            <extracomment>one: {n} domain needs a look before you move</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/known_words.py" />
            <source>{n} domains of your own</source>
            <extracomment>one: {n} domain of your own</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} domains that the filter hides are undecided.</source>
            <extracomment>one: {n} domain that the filter hides is undecided.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>{n} domains, kept in this file:</source>
            <extracomment>one: {n} domain, kept in this file:</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} domains.</source>
            <extracomment>one: {n} domain.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} domains. The file names no person and no address, so it can be passed on.</source>
            <extracomment>one: {n} domain. The file names no person and no address, so it can be passed on.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/places.py" />
            <source>{n} entry names</source>
            <extracomment>one: {n} entry name</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} files</source>
            <extracomment>one: {n} file</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} kept as they are</source>
            <extracomment>one: {n} kept as it is</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>{n} lines differ; everything else of this contact stays as it is.</source>
            <extracomment>one: {n} line differs; everything else of this contact stays as it is.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/places.py" />
            <source>{n} lists</source>
            <extracomment>one: {n} list</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} of the changes below repeat a corrected address at another place: a list that names the person by it, or the displayed name.</source>
            <extracomment>one: {n} of the changes below repeats a corrected address at another place: a list that names the person by it, or the displayed name.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of them are decided otherwise by now.</source>
            <extracomment>one: {n} of them is decided otherwise by now.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of {total} domains are shown.</source>
            <extracomment>one: {n} of {total} domains is shown.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/places.py" />
            <source>{n} other contacts</source>
            <extracomment>one: {n} other contact</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>{n} other places</source>
            <extracomment>one: {n} other place</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} parts of the address book could not be read; they are copied unchanged.</source>
            <extracomment>one: {n} part of the address book could not be read; it is copied unchanged.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} places in lists stay as they are, since they may mean somebody else with the same address.</source>
            <extracomment>one: {n} place in a list stays as it is, since it may mean somebody else with the same address.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were, as asked. The people may drop out of these lists.</source>
            <extracomment>one: {n} place in a list was left as it was, as asked. The person may drop out of the list.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were: two contacts have the address, and not both got the same new one.</source>
            <extracomment>one: {n} place in a list was left as it was: two contacts have the address, and not both got the same new one.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} problems</source>
            <extracomment>one: {n} problem</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} problems in the file</source>
            <extracomment>one: {n} problem in the file</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} rules are refused, since your organisation has declared something else.</source>
            <extracomment>one: {n} rule is refused, since your organisation has declared something else.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} rules mean nothing in this book.</source>
            <extracomment>one: {n} rule means nothing in this book.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} single addresses, which are personal data: only you can open the file.</source>
            <extracomment>one: {n} single address, which is personal data: only you can open the file.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>{n} slips that you had corrected have come back: the old addresses are probably still in a phone or in the auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <extracomment>one: {n} slip that you had corrected has come back: the old address is probably still in a phone or in the auto-complete list, or the address book was not replaced by the cleaned copy.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} to ask about</source>
            <extracomment>one: {n} to ask about</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{n} undecided</source>
            <extracomment>one: {n} undecided</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>{n} whole domains.</source>
            <extracomment>one: {n} whole domain.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>{some} of {n} ticked</source>
            <extracomment>one: {some} of {n} ticked</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>tables</name>
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
            <location filename="../../resources/trusted/austrian-government.tsv" />
            <source>Austria: federal, state and city government</source>
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
            <location filename="../../resources/trusted/german-government.tsv" />
            <source>Germany: federal, state and city government</source>
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
            <location filename="../../resources/trusted/mail-providers.tsv" />
            <source>Mail providers and their regional variants</source>
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
            <location filename="../../resources/trusted/nato-defence.tsv" />
            <source>NATO, European Union and allied defence</source>
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
            <location filename="../../resources/trusted/swiss-government.tsv" />
            <source>Switzerland: federal, cantonal and city government</source>
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
            <location filename="../../resources/trusted/uk-government.tsv" />
            <source>United Kingdom government and defence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/trusted/us-government.tsv" />
            <source>United States military and federal government</source>
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
        <name>words</name>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>&amp;Clear the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>&amp;Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <location filename="../../desktop_app/gui/places.py" />
            <source>(no name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>, dot </source>
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
            <location filename="../../desktop_app/gui/guides.py" />
            <source>A CSV file (.csv), one row a contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>A CSV file has no photos, and categories and groups of contacts may be missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>A CSV file has no photos, and lists of contacts may be missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>A vCard file (.vcf) or a CSV file (.csv).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>A vCard file (.vcf).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>A vCard file (.vcf). LDIF (.ldif) and CSV are possible too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>Address book</source>
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
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Addresses</source>
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
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Almost certainly meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Android phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Apple Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Ask about {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>Being judged…</source>
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
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>Can’t be checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>Carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>Carried over; the slip has come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/opening.py" />
            <source>Carry over earlier decisions</source>
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
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Changed or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose a name and a folder, and save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Choose a step to go back or forth to it. Nothing is lost: you can go forth again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Choose a suggestion by its number, and fix with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose all contacts, or those that you have selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose the address book at the left and, in the menu that a right click opens, “Export”; older versions have it in the menu “Tools”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose the folder “Contacts” of your mailbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Choose the mailbox Sent, and paste this into the search field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose where the file goes and what it is called, and finish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose “Export to a file”, then “Comma Separated Values”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose “Export vCard”. It is behind the gear, in newer versions behind another sign beside the contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose “Export”. The file is among your downloads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose “Manage contacts”, then “Export contacts”. Some versions show “Export contacts” by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose “vCard” as the kind of file, a name and a folder, and save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Choose “vCard”. “Google CSV” can be opened too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Choosing one fixes the ticked addresses with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>Column “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Computers inside some network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Contacts on a Mac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Copy that file to this computer, for example with a cable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Decided here</source>
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
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>Domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Domain or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Don’t open and save the CSV file in Excel before the import: it may change phone numbers and letters with accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>During the review</source>
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
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Exchange directory entries (X.500)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Export each address book by itself. Proofbook can open all the files at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Export to a file on the phone. It ends in .vcf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Fax numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>First export what is there now, and keep that file: it is the way back.</source>
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
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>From the domains into their addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Gmail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Gmail keeps them in Google Contacts under “Other contacts”: delete them there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Go through a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Go to Sent Items, click into the search field at the top, and paste this. It works in every Outlook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Go to the folder Sent, show the quick filter bar, choose Recipients there, and paste this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Go to this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Going about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Google Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Google Contacts imports vCard and CSV files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Google Contacts imports vCard and CSV files; it may not take LDIF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Google Contacts, Gmail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hardly any @ in {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>How it is judged</source>
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
            <location filename="../../desktop_app/gui/guides.py" />
            <source>If the menu “File” has no “Open &amp; Export”, you probably have the new Outlook: see there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>If you are asked which contacts, choose all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>If you have several folders of contacts, export them one by one. Proofbook can open all the files at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>If your contacts are in a Google account, the easiest way is on a computer: see “Google Contacts”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Import into a new address book, look whether all is well, and then delete the old address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>In Mail on a Mac: Window &gt; Previous Recipients, then Remove From List.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>In Outlook, begin a message, type the first letters into “To”, point at the wrong suggestion and click its X. File &gt; Options &gt; Mail &gt; Empty Auto-Complete List deletes all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>In Outlook, open the menu “File”, then “Open &amp; Export”, then “Import/Export”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>In an account or on a device that your organisation manages, the export may be switched off. Then ask your IT for a copy of your contacts as a vCard or CSV file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>In the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>In the lists of domains and addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>In the menu at the left, choose “Export”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Include</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>It expects the encoding UTF-8, which this file doesn’t have: look at the accents afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>It holds what is in iCloud. Contacts that the phone has from a Google or an Exchange account are not in it: export those there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>It may refuse files of more than 10 MB; this one has {mb} MB.</source>
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
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>Known to be real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>Known-correct spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Leave the filter, or close a dialog</source>
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
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Less likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>List “{name}” ({field})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>Looks mistyped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Lotus Notes names</source>
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
            <source>Mail may have reached someone {whereabouts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/destination_words.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>New Outlook, Outlook on the web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Nextcloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Nextcloud imports vCard files, version 3.0 or 4.0; it may not take this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0 only; in this file there are some of {versions}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0, as these are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Nextcloud refuses a contact that is already in the same address book, so that the correction would not arrive: delete the old one first, or import into a new address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>No book was opened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No column is ticked, so no address would be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/known_words.py" />
            <source>No domain of your own organisation yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>No known-correct spelling is near enough to suggest one. Edit the address if you know what was meant, ask the person, or keep it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>No other address waits for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No row has them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Nobody else: closed endings such as .mil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Nobody: no complete mail domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Nobody: the provider has closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Nobody: there is no such ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>None yet. “This is spelled correctly, remember it” adds one to this file:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Not the archive that the same menu offers: only Apple’s own program can read that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>Not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>Nothing here is meant by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>Nothing that is undecided here will be decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>Nothing will change: the copy will be exactly like your address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Numbers of computers (IP addresses)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>Of the marked addresses these stay: {list}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>On a Mac, Card &gt; Look for Duplicates in Contacts finds what is there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>On a computer, open contacts.google.com in a browser, and sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>On a computer, open icloud.com in a browser, sign in, and open “Contacts”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>On the iPhone, open “Settings”, tap your name, then “iCloud”, and see that “Contacts” is switched on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Open the address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Open the menu “File”, then “Export”, then “Export vCard…”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Open the menus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Open “Contacts” and choose all of them: press ⌘ and A in the list of names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Open “People”, the list of your contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Other: {sign}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Otherwise open the app “Contacts” on the phone and look in its menu, or in its settings, for “Export”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Outlook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Outlook for Windows (classic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Outlook imports CSV files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Outlook imports CSV files; it may not take this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Outlook may read only the first contact of a vCard file. Exporting your contacts from the old program as CSV, and cleaning that file, is the safer way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Outlook, Exchange Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Outlook’s import asks what to do with duplicates; let it replace them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Partly decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <source>Paste this into the search field at the top; it looks into sent mail only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Possibly meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Prefer vCard: it has been reported that CSV files from Google Contacts lacked contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Probably a typo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Probably meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Proton</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Proton imports vCard and CSV files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Proton imports vCard and CSV files; it may not take LDIF.</source>
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
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Replace {old} everywhere with {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Row {n}: {cells}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>Select all contacts: click one of them, then press Ctrl and A, on a Mac ⌘ and A.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Select several addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Take the file’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>The address book as it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>The copy is made of several files: import them one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>The copy was read back and compared: nothing but the listed changes differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>The file is among your downloads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>The file is saved among your downloads, or where you say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>The file says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>The names in the menus differ from maker to maker. Contacts of several accounts may have to be exported apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>The new domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>The provider closed this domain and moved its mailboxes. Ask the person if you are not sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>The provider has closed, so mail to this domain reaches nobody. There is no new spelling to suggest: ask the person for another address, edit it if you know one, or keep it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>The tables among these files hold no groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There are more letters before the @ than an address can have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign before the @ that an address can’t have.</source>
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
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>These stay as they are.</source>
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
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>This file holds the whole address book: delete the old contacts there before you import it, or import it into a new, empty address book; otherwise everybody may be there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is no complete mail domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the address as it is now. To leave it so, choose “Keep as it is”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the domain as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>This looks mistyped itself: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <location filename="../../desktop_app/gui/sent_mail.py" />
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Thunderbird</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Thunderbird imports vCard, CSV and LDIF files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>Thunderbird keeps them in the address book “Collected Addresses”: delete them there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Tick an address, or leave it out</source>
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
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>To the next part of the window, or the one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Two spellings are equally likely; please choose.</source>
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
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/verdict_words.py" />
            <source>Unremarkable</source>
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
            <location filename="../../desktop_app/gui/advice.py" />
            <source>What was meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>What you can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Where the mailboxes moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>While you type an address, mail programs suggest what you wrote before, and the old spelling comes back. Delete the suggestions that end in: {domains}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Whoever owns the domain (.com, .net …)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Without a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>Without a usable @</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/overview_words.py" />
            <source>X.400 addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>You are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>You can choose this once the address is fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>You corrected this address before, and it has come back. It is probably still in a phone or in the auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>Your decisions of today, {time}, are back: {done} of {total} domains decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>Your decisions of {day} are back: {done} of {total} domains decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>Your organisation has renamed this domain. Nobody mistyped it; the addresses only have to follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>along with it, {name}: {before} becomes {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>becomes {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changed contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>changed to {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>changed: {before} becomes {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changes by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>cleaned</source>
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
            <location filename="../../desktop_app/gui/moments.py" />
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/moments.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>d MMMM yyyy</source>
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
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>fixed: becomes {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>iCloud imports vCard files of up to 50,000 contacts, each of up to 256 KB: this one fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>iCloud imports vCard files; it may not take this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>iCloud takes contacts of at most 256 KB, photo included; the largest one here has {kb} KB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/what_now.py" />
            <source>iCloud, iPhone, Mac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>iPhone, iPad and iCloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>is spelled correctly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked as spelled correctly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked too, not decided yet: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>no @</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>no check can help with it</source>
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
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>nothing was found wrong with it</source>
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
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>refused: your organisation has declared what it becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>stays as it is</source>
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
            <location filename="../../desktop_app/gui/current_address.py" />
            <location filename="../../desktop_app/gui/rule_words.py" />
            <source>to be asked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/moments.py" />
            <source>today {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>two spellings are equally likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/guides.py" />
            <source>vCard holds every address of a contact, LDIF and CSV only the first two. Mailing lists are in LDIF alone: if you have some, export LDIF as well, and open both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>which this contact has already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>{changed} of {total} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/moments.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/known_correct.py" />
            <source>{domains}, as of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{domain}: {verdict}. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/places.py" />
            <source>{field}, in the entry of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>{first} – {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/advice.py" />
            <source>{likelihood}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>{name} in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>{name} in {folder} (missing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>{name} report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_words.py" />
            <source>{name}, {done} of {total} domains decided, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>{name}: {before} becomes {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; the file’s is taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; yours is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/known_words.py" />
            <source>{title} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{warning} You can use it all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/planned_words.py" />
            <source>{where}, {column}: “{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>“{letter}” is not the letter it looks like: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
