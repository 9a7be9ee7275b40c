<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>About Proofbook</source>
            <translation>Über Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Copied. Nothing in it is about you or your contacts.</source>
            <translation>Kopiert. Über Sie und Ihre Kontakte steht nichts darin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Copy the details</source>
            <translation>Angaben kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Details of the program</source>
            <translation>Angaben zum Programm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>It proofreads address books: finds mistyped mail domains, says why, and lets you decide. It never changes your file and makes no connection to any other computer.</source>
            <translation>Proofbook liest Adressbücher Korrektur: Es findet vertippte E-Mail-Domains, nennt den Grund und lässt Sie entscheiden. Ihre Datei ändert es nie, und es nimmt keine Verbindung zu einem anderen Computer auf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Licence</source>
            <translation type="vanished">Lizenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Made of these parts, with thanks</source>
            <translation>Mit Dank: Aus diesen Teilen besteht das Programm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>The text of this licence is not in this installation; its name is {licence}.</source>
            <translation type="vanished">Der Text dieser Lizenz ist in dieser Installation nicht enthalten; ihr Name ist {licence}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>What Proofbook is made of</source>
            <translation type="vanished">Woraus Proofbook besteht</translation>
        </message>
    </context>
    <context>
        <name>AddressTable</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Addresses at this domain</source>
            <translation>Adressen bei dieser Domain</translation>
        </message>
    </context>
    <context>
        <name>AllDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>&amp;Replace this domain everywhere…</source>
            <translation>Diese Domain überall &amp;ersetzen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Addresses at this domain</source>
            <translation>Adressen bei dieser Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>All domains in this book</source>
            <translation>Alle Domains in diesem Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By domain</source>
            <translation>Nach Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By number of addresses</source>
            <translation>Nach Zahl der Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By verdict</source>
            <translation>Nach Einstufung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>How it is judged</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>However judged</source>
            <translation>Jede Einstufung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Judging the domains …</source>
            <translation>Die Domains werden eingestuft …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Listing the domains …</source>
            <translation>Die Domains werden aufgelistet …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Search the domains</source>
            <translation>Domains durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Show it in the re&amp;view</source>
            <translation>In der &amp;Durchsicht zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Sorted</source>
            <translation>Sortierung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Why it is judged so</source>
            <translation>Grund der Einstufung</translation>
        </message>
    </context>
    <context>
        <name>AlsoSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Also appears in</source>
            <translation>Kommt auch vor in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change it there too, in {lists}</source>
            <translation>Auch dort ändern: {lists}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change the displayed name too</source>
            <translation>Auch den angezeigten Namen ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Left as it is there, the person would drop out of these lists.</source>
            <translation>Bliebe sie dort unverändert, fiele die Person aus diesen Verteilern heraus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Lists, here or in other files, refer to the person by it.</source>
            <translation>Verteiler, hier oder in anderen Dateien, verweisen damit auf die Person.</translation>
        </message>
    </context>
    <context>
        <name>ApplyDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply decisions from a file</source>
            <translation>Entscheidungen aus Datei anwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here</source>
            <translation>Hier anders entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here; ticked: the file’s is taken</source>
            <translation>Hier anders entschieden; angehakt: es gilt die Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Domain or address</source>
            <translation>Domain oder Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>In this book</source>
            <translation>In diesem Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Keep all of &amp;mine</source>
            <translation>Überall &amp;meine behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Nothing to decide</source>
            <translation>Nichts zu entscheiden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Reading the file …</source>
            <translation>Die Datei wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Take all of the &amp;file’s</source>
            <translation>Überall die der &amp;Datei nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>The file says</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>These decisions can’t be applied</source>
            <translation>Diese Entscheidungen lassen sich nicht anwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Ticked: the file’s decision is taken. Not ticked: what you decided stays.</source>
            <translation>Angehakt: Es gilt, was in der Datei steht. Nicht angehakt: Es bleibt bei Ihrer Entscheidung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What each rule would do</source>
            <translation>Was jede Regel bewirken würde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What the file would do</source>
            <translation>Was die Datei bewirken würde</translation>
        </message>
    </context>
    <context>
        <name>CallListDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Large print</source>
            <translation>&amp;Große Schrift</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Write</source>
            <translation>&amp;Erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Also list what is &amp;undecided</source>
            <translation>Auch Adressen aufführen, die &amp;noch offen sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Counting …</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Open it to print it from your browser.</source>
            <translation>Öffnen Sie die Liste, und drucken Sie sie aus dem Browser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Please say where the list should be written</source>
            <translation>Bitte geben Sie an, wo die Liste gespeichert werden soll</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Print a call list</source>
            <translation>Anrufliste drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The call list is written</source>
            <translation>Die Anrufliste ist erstellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list has names, phone numbers and addresses of these contacts: personal data. Only you can open the file; keep the printed sheets to yourself, and destroy them when you are done.</source>
            <translation>Die Liste enthält Namen, Telefonnummern und Adressen dieser Kontakte: personenbezogene Daten. Nur Sie können die Datei öffnen. Geben Sie die gedruckten Blätter nicht weiter, und vernichten Sie sie, wenn Sie fertig sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list was not written</source>
            <translation>Die Liste wurde nicht erstellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>There is nobody to ask. “Ask the person” in the review puts an address on this list.</source>
            <translation>Bei niemandem ist nachzufragen. Mit „Nachfragen“ in der Durchsicht kommt eine Adresse auf diese Liste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where the list is</source>
            <translation>Wo die Liste liegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where to write the list</source>
            <translation>Wo die Liste gespeichert wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Write the list to</source>
            <translation>Liste speichern unter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Writing …</source>
            <translation>Die Liste wird erstellt …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{book} (call list</source>
            <translation>{book} (Anrufliste</translation>
        </message>
    </context>
    <context>
        <name>CompareContactDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>The contact now and in the copy</source>
            <translation>Der Kontakt jetzt und in der Kopie</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/confirm.py" />
            <source>What will be changed</source>
            <translation>Was geändert wird</translation>
        </message>
    </context>
    <context>
        <name>ContactSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>(no name)</source>
            <translation>(kein Name)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Everything in this contact</source>
            <translation>Alles in diesem Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line}</source>
            <translation>Feld {field}, Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line} of the file</source>
            <translation>Feld {field}, Zeile {line} der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Other addresses of this contact</source>
            <translation>Weitere Adressen dieses Kontakts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Raw text…</source>
            <translation>Rohtext…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>The contact</source>
            <translation>Der Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the same address already; both stay.</source>
            <translation>Dieser Kontakt hat dieselbe Adresse schon; beide bleiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the suggested address already; both would stay.</source>
            <translation>Dieser Kontakt hat die vorgeschlagene Adresse schon; beide würden bleiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>in {file}</source>
            <translation>in {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>{address}: {state}</source>
            <translation>{address}: {state}</translation>
        </message>
    </context>
    <context>
        <name>DecisionFiles</name>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Choose a file of decisions</source>
            <translation>Entscheidungsdatei auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Decisions (*.json);;All files (*)</source>
            <translation>Entscheidungen (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>The decisions are saved in {path}</source>
            <translation>Die Entscheidungen sind in {path} gespeichert</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/decision_panel.py" />
            <source>About the spelling only: not whether mail there is safe or permitted.</source>
            <translation>Das betrifft nur die Schreibweise, nicht, ob E-Mails dorthin sicher oder erlaubt sind.</translation>
        </message>
    </context>
    <context>
        <name>DestinationChart</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses at domains that look mistyped. Nobody can know for sure; choose one to see its domains.</source>
            <translation>Adressen bei Domains, die vertippt aussehen. Niemand kann es sicher wissen. Wählen Sie eine Zeile, um ihre Domains zu sehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Domains</source>
            <translation>Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as bars</source>
            <translation>Als Balken zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where the mail may have gone</source>
            <translation>Wohin E-Mails vielleicht gingen</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>In it: versions of the program and the system, your preferences, your organisation’s policy, how large and old the stored files are, and the log with counts and domains.
Not in it: contacts, names, addresses, your decisions, and what your files are called.</source>
            <translation>Enthalten: Versionen des Programms und des Systems, Ihre Einstellungen, die Richtlinie Ihrer Organisation, Größe und Alter der gespeicherten Dateien und das Protokoll mit Anzahlen und Domains.
Nicht enthalten: Kontakte, Namen, Adressen, Ihre Entscheidungen und die Namen Ihrer Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>One file for whoever looks after Proofbook for you. Nothing is sent: you decide whether to give it to somebody, and can look into it before.</source>
            <translation>Eine Datei für diejenigen, die Proofbook bei Ihnen betreuen. Nichts wird gesendet: Sie entscheiden, ob Sie die Datei weitergeben, und können vorher hineinsehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Please say where the diagnostics should be saved</source>
            <translation>Bitte geben Sie an, wo die Diagnosedaten gespeichert werden sollen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>README.txt in it says what each file holds.</source>
            <translation>Was jede Datei darin enthält, steht in README.txt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save diagnostics</source>
            <translation>Diagnosedaten speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save to</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>The diagnostics are saved</source>
            <translation>Die Diagnosedaten sind gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>The diagnostics were not saved</source>
            <translation>Die Diagnosedaten wurden nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>What is in the diagnostics</source>
            <translation>Was die Diagnosedaten enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Where the diagnostics are</source>
            <translation>Wo die Diagnosedaten liegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Where to save the diagnostics</source>
            <translation>Wo die Diagnosedaten gespeichert werden</translation>
        </message>
    </context>
    <context>
        <name>DoneNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/done_note.py" />
            <source>All decided</source>
            <translation>Alles entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/done_note.py" />
            <source>Sum up and export</source>
            <translation>Abschließen und exportieren</translation>
        </message>
    </context>
    <context>
        <name>EditAddressDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Edit the address</source>
            <translation>Adresse bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>New address</source>
            <translation>Neue Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use this address</source>
            <translation>Diese Adresse verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use {domain} instead</source>
            <translation>Stattdessen {domain} verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>Every domain is a known-correct spelling, or unlikely to be a slip for one. Nothing needs changing.</source>
            <translation>Jede Domain ist eine als richtig bekannte Schreibweise oder wahrscheinlich kein Tippfehler. Nichts muss geändert werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>If there should be some, look how the file is read: perhaps they are in another column.</source>
            <translation>Wenn welche darin sein müssten, sehen Sie nach, wie die Datei gelesen wird: Vielleicht stehen sie in einer anderen Spalte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>No e-mail addresses were found in this book</source>
            <translation>In diesem Adressbuch wurden keine E-Mail-Adressen gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>None of its files holds an address that can be read.</source>
            <translation>Keine seiner Dateien enthält eine lesbare Adresse.</translation>
        </message>
    </context>
    <context>
        <name>ExportLinks</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Compare the &amp;contact…</source>
            <translation>Kontakt &amp;vergleichen…</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Back to the review</source>
            <translation>Zurück zur Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Cancelled: nothing was written</source>
            <translation>Abgebrochen: Nichts wurde gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Export the cleaned copy</source>
            <translation>Bereinigte Kopie exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Please say where the copy should be written</source>
            <translation>Bitte geben Sie an, wo die Kopie gespeichert werden soll</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy can’t be written like this</source>
            <translation>So lässt sich die Kopie nicht erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy is written</source>
            <translation>Die Kopie ist erstellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy was not written</source>
            <translation>Die Kopie wurde nicht erstellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The list is written</source>
            <translation>Die Liste ist erstellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>What will change</source>
            <translation>Was sich ändern wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Which address book</source>
            <translation>Welches Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Working out what will change …</source>
            <translation>Es wird ermittelt, was sich ändern wird …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the cleaned copy</source>
            <translation>Bereinigte Kopie erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the list</source>
            <translation>Liste erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Writing and checking {name}</source>
            <translation>{name} wird erstellt und geprüft</translation>
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Back to the review</source>
            <translation>&amp;Zurück zur Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Open another book</source>
            <translation>&amp;Weiteres Adressbuch öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;list</source>
            <translation>&amp;Liste öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;report</source>
            <translation>Be&amp;richt öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Print it, correct each address where it is kept, and tick it off.</source>
            <translation>Drucken Sie die Liste, korrigieren Sie jede Adresse dort, wo sie gespeichert ist, und haken Sie sie ab.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>The copy is written, but a report is not</source>
            <translation>Die Kopie ist erstellt, aber ein Bericht fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was checked</source>
            <translation>Was geprüft wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was written</source>
            <translation>Was erstellt wurde</translation>
        </message>
    </context>
    <context>
        <name>ExportTarget</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Auswählen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;list to print, to mend it by hand</source>
            <translation>Eine Abhak&amp;liste zum Drucken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;report to read and print (HTML)</source>
            <translation>Ein B&amp;ericht zum Lesen und Drucken (HTML)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Also write</source>
            <translation>Außerdem erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Choose where to write the copy</source>
            <translation>Auswählen, wo die Kopie gespeichert wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For an import that leaves the other contacts alone. The address book itself stays as it is.</source>
            <translation>Für einen Import, der die anderen Kontakte nicht anrührt. Das Adressbuch selbst bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For replacing the address book as a whole. The book itself stays as it is.</source>
            <translation>Um das Adressbuch als Ganzes zu ersetzen. Das Adressbuch selbst bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Make the copy as this new folder</source>
            <translation>Die Kopie als diesen neuen Ordner anlegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Names, old and new addresses, boxes to tick: nothing is imported, nothing doubled.</source>
            <translation>Namen, alte und neue Adressen, Kästchen zum Abhaken: Nichts wird importiert, nichts doppelt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Only the &amp;changed contacts</source>
            <translation>&amp;Nur die geänderten Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>The &amp;whole address book</source>
            <translation>Das &amp;ganze Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>What to write</source>
            <translation>Was erstellt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to make the new folder “{name}”</source>
            <translation>Wo der neue Ordner „{name}“ angelegt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to write the copy</source>
            <translation>Wo die Kopie gespeichert wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the copy to</source>
            <translation>Kopie speichern unter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the list to</source>
            <translation>Liste speichern unter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>as a &amp;table (CSV)</source>
            <translation>als &amp;Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>for &amp;programs (JSON)</source>
            <translation>für &amp;Programme (JSON)</translation>
        </message>
    </context>
    <context>
        <name>FailureDesk</name>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Proofbook’s log can’t be written; everything else works</source>
            <translation>Das Protokoll von Proofbook lässt sich nicht schreiben; alles andere funktioniert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Save diagnostics…</source>
            <translation>Diagnosedaten speichern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Something went wrong inside Proofbook</source>
            <translation>In Proofbook ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>You can go on. If something looks odd, close Proofbook and open it again. Diagnostics tell whoever looks after Proofbook where in the program it happened, and nothing about your contacts.</source>
            <translation>Sie können weitermachen. Wenn etwas seltsam aussieht, schließen Sie Proofbook, und öffnen Sie es noch einmal. Aus den Diagnosedaten erfahren diejenigen, die Proofbook betreuen, an welcher Stelle im Programm es passiert ist, aber nichts über Ihre Kontakte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Your address book is as it was, and your decisions are kept.</source>
            <translation>Ihr Adressbuch ist unverändert, und Ihre Entscheidungen sind gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Your address book is as it was. Your decisions are not kept for the next time: please export the cleaned copy before you close Proofbook.</source>
            <translation>Ihr Adressbuch ist unverändert. Ihre Entscheidungen werden nicht für das nächste Mal gespeichert: Bitte exportieren Sie die bereinigte Kopie, bevor Sie Proofbook schließen.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, name, address</source>
            <translation>Filter: Domain, Name, Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, suggestion, name or address</source>
            <translation>Nach Domain, Vorschlag, Name oder Adresse filtern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Sorted</source>
            <translation>Sortierung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Special ones</source>
            <translation>Besonderheiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What is decided</source>
            <translation>Was entschieden ist</translation>
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Don’t filter by this: {filter}</source>
            <translation>Nicht danach filtern: {filter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Filter again</source>
            <translation>Wieder filtern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>No domain, name or address matches this filter.</source>
            <translation>Keine Domain, kein Name und keine Adresse passt zu diesem Filter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Domains that look mistyped</source>
            <translation>Domains, die vertippt aussehen</translation>
        </message>
    </context>
    <context>
        <name>FinishPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>All decided</source>
            <translation>Alles entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Everything shown is decided</source>
            <translation>Alles Gezeigte ist entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export the cleaned copy</source>
            <translation>Bereinigte Kopie exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Show what is undecided</source>
            <translation>Offene zeigen</translation>
        </message>
    </context>
    <context>
        <name>FirstQuestion</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>I’d rather not say</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>They count as spelled correctly. You can add more at any time.</source>
            <translation>Diese Domains gelten als richtig geschrieben. Weitere können Sie jederzeit hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first.</source>
            <translation>Das entscheidet, welche als richtig bekannten Schreibweisen zuerst genannt werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first. All built-in sets count for everybody, until you switch some off under Edit.</source>
            <translation>Das entscheidet, welche als richtig bekannten Schreibweisen zuerst genannt werden. Alle mitgelieferten Sammlungen gelten für alle, bis Sie unter „Bearbeiten“ welche ausschalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Who do you mostly write to?</source>
            <translation>An wen schreiben Sie meistens?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains</source>
            <translation>Die eigenen Domains Ihrer Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains, if it has any</source>
            <translation>Die eigenen Domains Ihrer Organisation, wenn sie welche hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>example.org, mail.example.org</source>
            <translation>example.org, mail.example.org</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>“{text}” is no whole domain, such as example.org</source>
            <translation>„{text}“ ist keine ganze Domain wie example.org</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Single letters act while a list has the focus; they can be switched off in Preferences.</source>
            <translation>Einzelne Buchstaben wirken, solange eine Liste ausgewählt ist; in den Einstellungen lassen sie sich ausschalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Single letters are switched off.</source>
            <translation>Einzelne Buchstaben sind ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>The words that Proofbook uses, and what they mean.</source>
            <translation>Die Begriffe, die Proofbook verwendet, und was sie bedeuten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>This computer has no program that shows the page</source>
            <translation>Auf diesem Computer gibt es kein Programm, das die Seite anzeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Where the page lies</source>
            <translation>Wo die Seite liegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>You can copy it from here to another one, or print it there:</source>
            <translation>Von hier können Sie die Seite auf einen anderen Computer kopieren oder dort drucken:</translation>
        </message>
    </context>
    <context>
        <name>HowRead</name>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>What you chose earlier for tables can’t be read, so it does not count</source>
            <translation>Was Sie früher für Tabellen gewählt haben, lässt sich nicht lesen; es gilt deshalb nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>Your choice counts now, but could not be remembered</source>
            <translation>Ihre Auswahl gilt jetzt, ließ sich aber nicht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>{reason}. Your next choice about a table replaces the file.</source>
            <translation>{reason}. Ihre nächste Auswahl zu einer Tabelle ersetzt die Datei.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copy the steps</source>
            <translation>Anleitung kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Does it hold everything?</source>
            <translation>Ist alles dabei?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>How do I get my contacts out?</source>
            <translation>Wie exportiere ich meine Kontakte?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>If it isn’t possible</source>
            <translation>Wenn es nicht möglich ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Proofbook makes no connection; follow these steps in the other program, and then open the file here.</source>
            <translation>Proofbook nimmt keine Verbindung auf. Folgen Sie diesen Schritten in dem anderen Programm, und öffnen Sie dann die Datei hier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>The steps</source>
            <translation>So geht es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>What you get</source>
            <translation>Was Sie bekommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Where your contacts are</source>
            <translation>Wo Ihre Kontakte sind</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>From earlier</source>
            <translation>Aus früherer Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Sent mail…</source>
            <translation>Gesendete E-Mails…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>What this book says</source>
            <translation>Was dieses Adressbuch dazu sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Where the mail may have gone</source>
            <translation>Wohin E-Mails vielleicht gingen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Why it was marked</source>
            <translation>Warum markiert</translation>
        </message>
    </context>
    <context>
        <name>KnownCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Add your organisation’s own domains…</source>
            <translation>Domains Ihrer Organisation hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change which spellings are known to be correct</source>
            <translation>Ändern, welche Schreibweisen als richtig bekannt sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Known-correct right now</source>
            <translation>Derzeit als richtig bekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Show which spellings are known to be correct</source>
            <translation>Anzeigen, welche Schreibweisen als richtig bekannt sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Show…</source>
            <translation>Anzeigen…</translation>
        </message>
    </context>
    <context>
        <name>KnownPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>A domain to add, such as example.gov</source>
            <translation>Neue Domain wie example.gov</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Choose a file with one domain a line</source>
            <translation>Eine Datei mit einer Domain pro Zeile auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Import from a file…</source>
            <translation>Aus Datei importieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Lists of domains (*.txt);;All files (*)</source>
            <translation>Listen von Domains (*.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Nothing was changed</source>
            <translation>Nichts wurde geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Search domains, or where they come from</source>
            <translation>Domains oder ihre Herkunft suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>These count as spelled correctly, with everything under them: suggested, never marked. This says nothing about whether mail there is safe or permitted.</source>
            <translation>Diese Domains gelten als richtig geschrieben, mit allem, was unter ihnen liegt: Sie werden vorgeschlagen und nie markiert. Ob E-Mails dorthin sicher oder erlaubt sind, sagt das nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>This could not be saved</source>
            <translation>Das ließ sich nicht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>What is known to be correct can’t be read</source>
            <translation>Was als richtig bekannt ist, lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
    </context>
    <context>
        <name>LicenceBrowser</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Changed: {what}</source>
            <translation>Geändert: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence and source code</source>
            <translation>Lizenz und Quelltext</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence: {licence}</source>
            <translation>Lizenz: {licence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Nothing here has these words.</source>
            <translation>Hier kommen diese Wörter nicht vor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Source code: {place}</source>
            <translation>Quelltext: {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>The text of this licence is not in this installation; its name is {licence}.</source>
            <translation>Der Text dieser Lizenz ist in dieser Installation nicht enthalten; ihr Name ist {licence}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>What Proofbook is made of</source>
            <translation>Woraus Proofbook besteht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>{name} (in {whole})</source>
            <translation>{name} (in {whole})</translation>
        </message>
    </context>
    <context>
        <name>ListingDesk</name>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>Carried over from your earlier reviews</source>
            <translation>Aus Ihren früheren Durchsichten übernommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>Problems in the file</source>
            <translation>Probleme in der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation>Das ließ sich nicht lesen. In der Kopie steht es unverändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation>Über diese Adressen oder alle anderen bei ihrer Domain haben Sie schon einmal entschieden.</translation>
        </message>
    </context>
    <context>
        <name>ListingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/listing.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>As the system is set</source>
            <translation>Wie im System eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>High contrast: black and white, with thick outlines</source>
            <translation>Hoher Kontrast: schwarz und weiß, mit kräftigen Umrissen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>The language changes when Proofbook is started again.</source>
            <translation>Die Sprache wechselt, wenn Proofbook neu gestartet wird.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Redo {title}</source>
            <translation>&amp;Wiederholen: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Undo {title}</source>
            <translation>&amp;Rückgängig: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Back to the review</source>
            <translation>Zurück zur Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Carried over from your earlier reviews</source>
            <translation type="vanished">Aus Ihren früheren Durchsichten übernommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Go on without exporting</source>
            <translation>Ohne Export weitermachen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Open the exported file</source>
            <translation>Exportierte Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Problems in the file</source>
            <translation type="vanished">Probleme in der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>They are not exported yet either. If you go on, the decisions about this address book are lost. The book itself stays as it is.</source>
            <translation>Exportiert sind sie auch noch nicht. Wenn Sie weitermachen, gehen die Entscheidungen zu diesem Adressbuch verloren. Das Adressbuch selbst bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation type="vanished">Das ließ sich nicht lesen. In der Kopie steht es unverändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation type="vanished">Über diese Adressen oder alle anderen bei ihrer Domain haben Sie schon einmal entschieden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions are not kept for the next time</source>
            <translation>Ihre Entscheidungen werden nicht für das nächste Mal gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions could not be kept</source>
            <translation>Ihre Entscheidungen ließen sich nicht speichern</translation>
        </message>
    </context>
    <context>
        <name>ManagedBy</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/managed_by.py" />
            <source>Show the policy…</source>
            <translation>Richtlinie anzeigen…</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions about this address book are no longer kept</source>
            <translation>Entscheidungen zu diesem Adressbuch werden nicht mehr gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions that you make here are not kept. Close the other window and open the book again.</source>
            <translation>Was Sie hier entscheiden, wird nicht gespeichert. Schließen Sie das andere Fenster, und öffnen Sie das Adressbuch noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Open this address book in one window only</source>
            <translation>Öffnen Sie dieses Adressbuch nur in einem Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Start afresh</source>
            <translation type="vanished">Neu anfangen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>They count until you close Proofbook. Export the cleaned copy before that.</source>
            <translation>Die Entscheidungen gelten, bis Sie Proofbook schließen. Exportieren Sie vorher die bereinigte Kopie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>This address book is open in another Proofbook window</source>
            <translation>Dieses Adressbuch ist in einem anderen Proofbook-Fenster geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>You deleted what Proofbook had stored. They count until you close Proofbook.</source>
            <translation>Sie haben gelöscht, was Proofbook gespeichert hatte. Die Entscheidungen gelten, bis Sie Proofbook schließen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are being kept again, the earlier ones too</source>
            <translation>Ihre Entscheidungen werden wieder gespeichert, auch die früheren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are kept, but a second window with the same book would not be noticed here.</source>
            <translation>Ihre Entscheidungen werden gespeichert, aber ein zweites Fenster mit demselben Adressbuch würde hier nicht bemerkt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not being kept: {reason}</source>
            <translation>Ihre Entscheidungen werden nicht gespeichert: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not kept for the next time</source>
            <translation>Ihre Entscheidungen werden nicht für das nächste Mal gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your earlier decisions about this address book can’t be read</source>
            <translation>Ihre früheren Entscheidungen zu diesem Adressbuch lassen sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your organisation has set it so. They count until you close Proofbook: export the cleaned copy, or save the decisions to a file, before that.</source>
            <translation>So hat es Ihre Organisation festgelegt. Die Entscheidungen gelten, bis Sie Proofbook schließen: Exportieren Sie vorher die bereinigte Kopie, oder speichern Sie die Entscheidungen in einer Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>{reason}. The file was set aside, not deleted.</source>
            <translation>{reason}. Die Datei wurde beiseitegelegt, nicht gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>MemoryBars</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Show which</source>
            <translation>Anzeigen, welche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Start afresh</source>
            <translation>Neu anfangen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>MemoryNews</name>
        <message>
            <location filename="../../desktop_app/gui/memory_news.py" />
            <source>Start afresh</source>
            <translation>Neu anfangen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_news.py" />
            <source>Take back: {title}</source>
            <translation>Zurücknehmen: {title}</translation>
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;All files (*)</source>
            <translation>Adressbücher (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Back to the review</source>
            <translation>Zurück zur Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder of contact files</source>
            <translation>Ordner mit Kontaktdateien auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder…</source>
            <translation>Ordner auswählen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose files…</source>
            <translation>Dateien auswählen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose one or more address books</source>
            <translation>Ein oder mehrere Adressbücher auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Drop address books here, files or a folder</source>
            <translation>Ziehen Sie Adressbücher hierher, Dateien oder einen Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}, book {number} of {total}</source>
            <translation>{name} wird geöffnet, Adressbuch {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofbook finds addresses whose domain looks mistyped, says why, and lets you decide.</source>
            <translation>Proofbook findet Adressen, deren Domain vertippt aussieht, nennt den Grund und lässt Sie entscheiden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofread an address book</source>
            <translation>Ein Adressbuch Korrektur lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>The list could not be cleared</source>
            <translation>Die Liste ließ sich nicht leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>This address book could not be opened</source>
            <translation>Dieses Adressbuch ließ sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Your file is never changed. Nothing leaves this computer.</source>
            <translation>Ihre Datei wird nie geändert. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), or a folder or zip file full of them</source>
            <translation>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), auch ein Ordner oder eine ZIP-Datei voll davon</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>At providers that have closed</source>
            <translation>Bei Anbietern, die den Dienst eingestellt haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Could not be read; copied unchanged</source>
            <translation>Nicht lesbar; unverändert kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Go on with the review</source>
            <translation>Durchsicht fortsetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Go to the review</source>
            <translation>Zur Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Of these, renamed or closed down</source>
            <translation>Davon umbenannt oder eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Start the review</source>
            <translation>Durchsicht beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>What looks mistyped</source>
            <translation>Was vertippt aussieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Will not work after the move</source>
            <translation>Funktioniert nach dem Umzug nicht mehr</translation>
        </message>
    </context>
    <context>
        <name>OwnDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Domains, one a line</source>
            <translation>Domains, eine pro Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Is there already</source>
            <translation>Ist schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Left out: this is no whole domain, such as example.org</source>
            <translation>Ausgelassen: Das ist keine ganze Domain wie example.org</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>The domains could not be saved</source>
            <translation>Die Domains ließen sich nicht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Type or paste the domains behind the @ of your own addresses, one a line or with commas. They count as spelled correctly from the next book that you open: suggested, never marked.</source>
            <translation>Tippen Sie die Domains ein, die in Ihren eigenen Adressen hinter dem @ stehen, oder fügen Sie sie ein: eine pro Zeile oder durch Kommas getrennt. Ab dem nächsten Adressbuch, das Sie öffnen, gelten sie als richtig geschrieben: Sie werden vorgeschlagen und nie markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Typed</source>
            <translation>Eingetippt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of each</source>
            <translation>Was aus jeder wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of it</source>
            <translation>Was daraus wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Will be added as {domain}</source>
            <translation>Kommt als {domain} hinzu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your organisation’s own domains</source>
            <translation>Die eigenen Domains Ihrer Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your own domains of earlier can’t be read, so none can be added</source>
            <translation>Ihre früheren eigenen Domains lassen sich nicht lesen, deshalb kann keine hinzukommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>example.org
mail.example.org</source>
            <translation>example.org
mail.example.org</translation>
        </message>
    </context>
    <context>
        <name>PathChoice</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/path_choice.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Auswählen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/path_choice.py" />
            <source>Choose: {what}</source>
            <translation>Auswählen: {what}</translation>
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Photo of the contact</source>
            <translation>Foto des Kontakts</translation>
        </message>
    </context>
    <context>
        <name>PolicyDesk</name>
        <message>
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>Understood</source>
            <translation type="vanished">Verstanden</translation>
        </message>
    </context>
    <context>
        <name>PolicyProblemDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Copied. Nothing in it is about your contacts.</source>
            <translation>Kopiert. Über Ihre Kontakte steht nichts darin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Copy details</source>
            <translation>Angaben kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Please tell your organisation’s IT, and send them the details. When the file is corrected, start Proofbook again.</source>
            <translation>Bitte sagen Sie der IT Ihrer Organisation Bescheid, und senden Sie ihr die Angaben. Sobald die Datei korrigiert ist, starten Sie Proofbook neu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Proofbook can’t be used until its policy is corrected</source>
            <translation>Proofbook lässt sich erst verwenden, wenn seine Richtlinie korrigiert ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>This command checks a policy: {command}</source>
            <translation>Dieser Befehl prüft eine Richtlinie: {command}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Your organisation has set rules for Proofbook in a policy file. There is something wrong with that file, and Proofbook never works by a part of its rules. Nothing was opened, and nothing was changed.</source>
            <translation>Ihre Organisation hat in einer Richtliniendatei Regeln für Proofbook festgelegt. Mit dieser Datei stimmt etwas nicht, und Proofbook arbeitet nie nur nach einem Teil der Regeln. Nichts wurde geöffnet, und nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDesk</name>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Understood</source>
            <translation type="vanished">Verstanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Your choice counts now, but could not be saved for the next start</source>
            <translation>Ihre Auswahl gilt jetzt, ließ sich aber nicht für den nächsten Start speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Your preferences can’t be read, so the usual ones count</source>
            <translation>Ihre Einstellungen lassen sich nicht lesen, es gelten deshalb die üblichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>{reason} Your next choice replaces the file.</source>
            <translation>{reason} Ihre nächste Wahl ersetzt die Datei.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Pages of the preferences</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Read the book anew now</source>
            <translation>Adressbuch jetzt neu einlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>This counts from the next book that you open.</source>
            <translation>Das gilt ab dem nächsten Adressbuch, das Sie öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Your choice counts now, but could not be saved for the next start</source>
            <translation>Ihre Auswahl gilt jetzt, ließ sich aber nicht für den nächsten Start speichern</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Checking what was written: {done} of {total}</source>
            <translation>Geschriebenes geprüft: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Checking {done} of {total} domains</source>
            <translation>{done} von {total} Domains geprüft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Collecting the files: {done} of {total}</source>
            <translation>Dateien gesammelt: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Copying and checking the files: {done} of {total}</source>
            <translation>Dateien kopiert und geprüft: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Putting everything together</source>
            <translation>Alles wird zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Reading: {done} of {total}</source>
            <translation>Gelesen: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Weighing {done} of {total} domains that look mistyped</source>
            <translation>{done} von {total} Domains abgewogen, die vertippt aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Working out what will change</source>
            <translation>Es wird ermittelt, was sich ändern wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing the list: {done} of {total}</source>
            <translation>Liste erstellt: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing: {done} of {total}</source>
            <translation>Geschrieben: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shift</source>
            <translation>Umsch</translation>
        </message>
    </context>
    <context>
        <name>RawTextDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Signs that can’t be seen are shown by their numbers, such as [U+202E].</source>
            <translation>Unsichtbare Zeichen werden mit ihrer Nummer gezeigt, zum Beispiel [U+202E].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>The contact as it stands in the file</source>
            <translation>Der Kontakt, wie er in der Datei steht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>{n} more bytes are not shown.</source>
            <translation>{n} weitere Byte werden nicht gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear the list of recent address books</source>
            <translation>Liste der zuletzt geöffneten Adressbücher leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Recent address books</source>
            <translation>Zuletzt geöffnete Adressbücher</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDomainDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>In the books</source>
            <translation>In den Adressbüchern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>It is replaced in every address that has it, in all open address books, as one step that you can undo. What stands before the @ stays. Addresses that you have typed anew stay as you typed them.</source>
            <translation>Die Domain wird in jeder Adresse ersetzt, in der sie vorkommt: in allen geöffneten Adressbüchern und in einem Schritt, den Sie rückgängig machen können. Was vor dem @ steht, bleibt. Adressen, die Sie neu eingetippt haben, bleiben, wie Sie sie eingetippt haben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>New domain</source>
            <translation>Neue Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace this domain everywhere</source>
            <translation>Diese Domain überall ersetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>You can use it all the same.</source>
            <translation>Sie können sie trotzdem verwenden.</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on where you stopped</source>
            <translation>Dort weitermachen, wo Sie aufgehört haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
    </context>
    <context>
        <name>ReviewDecider</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>All decided</source>
            <translation>Alles entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Changed: {title}</source>
            <translation>Geändert: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing has changed.</source>
            <translation>Es hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing is left that is almost certain.</source>
            <translation>Kein ziemlich sicherer Tippfehler ist mehr offen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Taken back: {title}</source>
            <translation>Zurückgenommen: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>This could not be remembered: {reason}</source>
            <translation>Das ließ sich nicht speichern: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>next: {domain}</source>
            <translation>weiter mit {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{done}. {left}. Ctrl+Z takes it back.</source>
            <translation>{done}. {left}. Strg+Z nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDetails</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_details.py" />
            <source>From line {line} of {file} on.</source>
            <translation>Ab Zeile {line} von {file}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewHeader</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Domains decided</source>
            <translation>Entschiedene Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} addresses</source>
            <translation>{done} von {total} Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} domains decided</source>
            <translation>{done} von {total} Domains entschieden</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Nothing is selected</source>
            <translation>Nichts ist ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Open another book</source>
            <translation>Weiteres Adressbuch öffnen</translation>
        </message>
    </context>
    <context>
        <name>SaveDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>&amp;All decisions</source>
            <translation>Alle &amp;Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Counting …</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Nothing is decided yet, so there is nothing to save.</source>
            <translation>Noch ist nichts entschieden, es gibt also nichts zu speichern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Only what is decided about whole &amp;domains</source>
            <translation>Nur Entscheidungen über ganze &amp;Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Please say where the decisions should be saved</source>
            <translation>Bitte geben Sie an, wo die Entscheidungen gespeichert werden sollen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save the decisions to a file</source>
            <translation>Entscheidungen in Datei speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save to</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The decisions were not saved</source>
            <translation>Die Entscheidungen wurden nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The file can be applied to another address book, also by a colleague.</source>
            <translation>Die Datei lässt sich auf ein anderes Adressbuch anwenden, auch von Kollegen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Where to save the decisions</source>
            <translation>Wo die Entscheidungen gespeichert werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>all decisions</source>
            <translation>alle Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>domain decisions</source>
            <translation>Entscheidungen über Domains</translation>
        </message>
    </context>
    <context>
        <name>SearchSentDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copied the search for {program}.</source>
            <translation>Die Suche für {program} ist kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy the search for {program}</source>
            <translation>Suche für {program} kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Everyone at {domain}</source>
            <translation>Alle bei {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Only {address}</source>
            <translation>Nur {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search for {program}</source>
            <translation>Suche für {program}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search your sent mail</source>
            <translation>Gesendete E-Mails durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Your mail program may still hold mail that went to this domain. Copy the search for your program: what it finds may have reached somebody else, so you may want to send it again, or tell somebody.</source>
            <translation>In Ihrem E-Mail-Programm liegen vielleicht noch E-Mails, die an diese Domain gegangen sind. Kopieren Sie die Suche für Ihr Programm: Was sie findet, könnte jemand anderen erreicht haben. Vielleicht möchten Sie es noch einmal senden oder jemandem Bescheid geben.</translation>
        </message>
    </context>
    <context>
        <name>SetsPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Domains in a ticked set count as spelled correctly. Untick those that your contacts have nothing to do with, so that nothing is suggested from them.</source>
            <translation>Domains in einer angehakten Sammlung gelten als richtig geschrieben. Entfernen Sie das Häkchen bei denen, mit denen Ihre Kontakte nichts zu tun haben; dann wird daraus nichts vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Your choice could not be saved</source>
            <translation>Ihre Auswahl ließ sich nicht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Your earlier choice can’t be read; the next one replaces it</source>
            <translation>Ihre frühere Auswahl lässt sich nicht lesen; die nächste ersetzt sie</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Nothing here has these words.</source>
            <translation>Hier kommen diese Wörter nicht vor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
    </context>
    <context>
        <name>SpellDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>In the book</source>
            <translation>Im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Letter by letter</source>
            <translation>Buchstabe für Buchstabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Suggested</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Watch out</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Nothing is suggested.</source>
            <translation>{domain}. Nichts wird vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Suggested: {suggested}.</source>
            <translation>{domain}. Vorgeschlagen: {suggested}.</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Review</source>
            <translation>Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}</source>
            <translation>Schritt {number} von {total}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}, you are here</source>
            <translation>Schritt {number} von {total}: {name}, hier sind Sie</translation>
        </message>
    </context>
    <context>
        <name>StoredPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything Proofbook has stored?</source>
            <translation>Alles löschen, was Proofbook gespeichert hat?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything Proofbook has stored…</source>
            <translation>Alles löschen, was Proofbook gespeichert hat…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything but the log stays in your own folders; your organisation keeps the log in one of its own.</source>
            <translation>Alles außer dem Protokoll bleibt in Ihren eigenen Ordnern; das Protokoll liegt in einem Ordner Ihrer Organisation.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything is deleted. Proofbook goes on as if it were new.</source>
            <translation>Alles ist gelöscht. Proofbook ist jetzt wieder wie neu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything stays on this computer, in your own folders, and nobody else is told of it.</source>
            <translation>Alles bleibt auf diesem Computer, in Ihren eigenen Ordnern, und niemand sonst erfährt davon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>This could not be deleted</source>
            <translation>Das ließ sich nicht löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>What is stored</source>
            <translation>Was gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your preferences, your own known-correct domains, the list of recent books and what was remembered of reviews are deleted. This can’t be undone. Your address books and the copies you exported stay.</source>
            <translation type="vanished">Ihre Einstellungen, Ihre eigenen als richtig bekannten Domains, die Liste der zuletzt geöffneten Adressbücher und alles, was zu Ihren Durchsichten gespeichert ist, werden gelöscht. Das lässt sich nicht rückgängig machen. Ihre Adressbücher und die exportierten Kopien bleiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your preferences, your own known-correct domains, the list of recent books, what was remembered of reviews, and the log are deleted. This can’t be undone. Your address books and the copies you exported stay.</source>
            <translation>Ihre Einstellungen, Ihre eigenen als richtig bekannten Domains, die Liste der zuletzt geöffneten Adressbücher, alles, was zu Ihren Durchsichten gespeichert ist, und das Protokoll werden gelöscht. Das lässt sich nicht rückgängig machen. Ihre Adressbücher und die exportierten Kopien bleiben.</translation>
        </message>
    </context>
    <context>
        <name>SuggestedDomain</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Add {domain}</source>
            <translation>{domain} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Not this one</source>
            <translation>Diese nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Not {domain}</source>
            <translation>{domain} nicht</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Letter by letter…</source>
            <translation>Buchstabieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Say why for each one</source>
            <translation>Alle begründen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>What you can do</source>
            <translation>Was Sie tun können</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Why suggestion {n}</source>
            <translation>Warum Vorschlag {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>{domain}, suggestion {n}</source>
            <translation>{domain}, Vorschlag {n}</translation>
        </message>
    </context>
    <context>
        <name>TableReadingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cells are separated by</source>
            <translation>Zellen sind getrennt durch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Columns with e-mail addresses</source>
            <translation>Spalten mit E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Counts for this file only, as it has no column names to be known by.</source>
            <translation>Gilt nur für diese Datei, denn sie hat keine Spaltennamen, an denen sie zu erkennen wäre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Encoding of the letters</source>
            <translation>Zeichenkodierung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How the file begins</source>
            <translation>Wie die Datei beginnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How this file is read</source>
            <translation>Wie diese Datei gelesen wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>If letters look wrong, choose the encoding in which they look right.</source>
            <translation>Wenn Buchstaben falsch aussehen, wählen Sie die Zeichenkodierung, in der sie richtig aussehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Read it like this</source>
            <translation>So lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Remembered for files with the same column names.</source>
            <translation>Wird für Dateien mit denselben Spaltennamen gemerkt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Row with the column names</source>
            <translation>Zeile mit den Spaltennamen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The file can’t be read in this encoding</source>
            <translation>In dieser Zeichenkodierung lässt sich die Datei nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The names of this table’s columns don’t say for certain which ones hold e-mail addresses.</source>
            <translation>Die Namen der Spalten sagen nicht sicher, in welchen E-Mail-Adressen stehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Tick the columns that hold e-mail addresses; no other column is checked.</source>
            <translation>Haken Sie die Spalten mit E-Mail-Adressen an; keine andere Spalte wird geprüft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: not ticked</source>
            <translation>{name}: nicht angehakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: ticked</source>
            <translation>{name}: angehakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: {ticked} of {all}</source>
            <translation>{name}: {ticked} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>Something unexpected went wrong ({kind}). Your file is as it was.</source>
            <translation>Etwas Unerwartetes ist schiefgegangen ({kind}). Ihre Datei ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>There is not enough memory for this file.</source>
            <translation>Für diese Datei reicht der Arbeitsspeicher nicht.</translation>
        </message>
    </context>
    <context>
        <name>TourDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A contact file is dropped and becomes an open address book.</source>
            <translation>Eine Kontaktdatei wird abgelegt und wird zu einem geöffneten Adressbuch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A list of domains, the change from army.ml to army.mil, and buttons to decide.</source>
            <translation>Eine Liste von Domains, die Änderung von army.ml zu army.mil, und Schaltflächen zum Entscheiden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Drop a file that you exported from Outlook, Google, your phone or another program. If you don’t have one yet, Help shows how to get your contacts out. Your file is only read, never changed, and nothing leaves this computer.</source>
            <translation>Ziehen Sie eine Datei in das Fenster, die Sie aus Outlook, Google, Ihrem Telefon oder einem anderen Programm exportiert haben. Wenn Sie noch keine haben: Die Hilfe zeigt, wie Sie Ihre Kontakte exportieren. Ihre Datei wird nur gelesen, nie geändert, und nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>First: open an address book</source>
            <translation>Zuerst: ein Adressbuch öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook shows each suspicious domain, says why, and suggests the right spelling. You decide: fix it, keep it, or ask the person first. Nothing is changed unless you say so, and every decision can be undone.</source>
            <translation>Proofbook zeigt jede verdächtige Domain, nennt den Grund und schlägt die richtige Schreibweise vor. Sie entscheiden: korrigieren, beibehalten oder erst bei der Person nachfragen. Geändert wird nur, was Sie bestimmen, und jede Entscheidung lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook writes a new file in which only what you fixed is different, checks it, and tells you in numbers that no contact was lost. Import that copy where your contacts are to go.</source>
            <translation>Proofbook erstellt eine neue Datei, in der nur das anders ist, was Sie korrigiert haben, prüft sie und sagt Ihnen in Zahlen, dass kein Kontakt verloren ging. Importieren Sie diese Kopie dort, wohin Ihre Kontakte sollen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Second: go through what looks mistyped</source>
            <translation>Dann: durchgehen, was vertippt aussieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Start</source>
            <translation>Los geht’s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The old file stays as it is beside a new one with the fix.</source>
            <translation>Die alte Datei bleibt, wie sie ist, neben einer neuen mit der Korrektur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The tour</source>
            <translation>Der Rundgang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Third: export the cleaned copy</source>
            <translation>Zuletzt: die bereinigte Kopie exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Welcome to Proofbook</source>
            <translation>Willkommen bei Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
    </context>
    <context>
        <name>TypingPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>After a decision, go on to what is still undecided</source>
            <translation>Nach einer Entscheidung zur nächsten offenen weitergehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>As this computer is set ({layout})</source>
            <translation>Wie auf diesem Computer eingestellt ({layout})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Keyboard layout</source>
            <translation>Tastaturbelegung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Neighbouring keys are easily mistyped for each other; which ones depends on the layout.</source>
            <translation>Nebeneinander liegende Tasten werden leicht verwechselt; welche das sind, hängt von der Tastaturbelegung ab.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Otherwise the selection stays where it is.</source>
            <translation>Sonst bleibt die Auswahl, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Single letters and digits are commands in the lists</source>
            <translation>Einzelne Buchstaben und Ziffern sind in den Listen Befehle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Untick this if you dictate, or often touch keys by accident. The same letters then need Alt and Shift, and digits need Alt; menus and buttons show it.</source>
            <translation>Entfernen Sie das Häkchen, wenn Sie diktieren oder oft versehentlich Tasten berühren. Dieselben Buchstaben brauchen dann Alt und die Umschalttaste (Umsch), Ziffern brauchen Alt; Menüs und Schaltflächen zeigen es an.</translation>
        </message>
    </context>
    <context>
        <name>WhatNowCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>About this file</source>
            <translation>Zu dieser Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Importing it</source>
            <translation>So importieren Sie sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>So that the old spelling doesn’t come back</source>
            <translation>Damit die alte Schreibweise nicht zurückkommt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>What now?</source>
            <translation>Wie geht es weiter?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Where does the copy go?</source>
            <translation>Wohin kommt die Kopie?</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;About Proofbook</source>
            <translation>Ü&amp;ber Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Apply decisions from a file…</source>
            <translation>Entscheidungen aus Datei &amp;anwenden…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Ask the person</source>
            <translation>&amp;Nachfragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit…</source>
            <translation>Be&amp;arbeiten…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Export the cleaned copy…</source>
            <translation>Bereinigte Kopie &amp;exportieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>&amp;Filtern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Fix this address</source>
            <translation>Adresse &amp;korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Glossary</source>
            <translation>&amp;Glossar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;History…</source>
            <translation>&amp;Verlauf…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keep as it is</source>
            <translation>&amp;Beibehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Known-correct spellings…</source>
            <translation>Richtige &amp;Schreibweisen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Next undecided</source>
            <translation>&amp;Weiter zur nächsten offenen Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Overview</source>
            <translation>&amp;Überblick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Preferences…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Problems in the file…</source>
            <translation>Prob&amp;leme in der Datei…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>Bee&amp;nden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Raw text of the contact…</source>
            <translation>Rohte&amp;xt des Kontakts…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Review</source>
            <translation>&amp;Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Spell it out…</source>
            <translation>Buchs&amp;tabieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Try a sample</source>
            <translation>&amp;Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Addresses that no check can &amp;help…</source>
            <translation>Nicht &amp;prüfbare Adressen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Adm&amp;in guide</source>
            <translation>&amp;Administrationshandbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>All &amp;domains in this book…</source>
            <translation>All&amp;e Domains in diesem Adressbuch…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change it in &amp;lists too</source>
            <translation>Auch in &amp;Verteilern ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change the na&amp;me shown too</source>
            <translation>Auch den angezeigten Na&amp;men ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Choose the encoding, and which columns of a table hold addresses</source>
            <translation>Zeichenkodierung wählen und angeben, welche Spalten Adressen enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Close Proofbook</source>
            <translation>Proofbook schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Data &amp;protection</source>
            <translation>&amp;Datenschutz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Decide again what was taken back</source>
            <translation>Noch einmal entscheiden, was zurückgenommen wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Every domain, how it is judged, and a way to replace it everywhere</source>
            <translation>Alle Domains, wie sie eingestuft sind, und ein Weg, sie überall zu ersetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Facts for whoever looks for a fault; nothing about your contacts</source>
            <translation>Angaben für die Fehlersuche; nichts über Ihre Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix all that are almost &amp;certain…</source>
            <translation>&amp;Ziemlich sichere korrigieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix every ticked address here</source>
            <translation>Alle hier angehakten Adressen korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the &amp;whole domain</source>
            <translation>Domain korri&amp;gieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the selected address as suggested</source>
            <translation>Die ausgewählte Adresse wie vorgeschlagen korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>For IT: installing, policies, unattended use, and how to check what Proofbook promises</source>
            <translation>Für die IT: Installation, Richtlinien, unbeaufsichtigter Betrieb und wie sich prüfen lässt, was Proofbook verspricht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>For another address book, for colleagues, or for later</source>
            <translation>Für ein anderes Adressbuch, für Kollegen oder für später</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Forget what was decided here</source>
            <translation>Vergessen, was hier entschieden wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go through the domains that look mistyped</source>
            <translation>Die Domains durchgehen, die vertippt aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go to the next domain without a decision</source>
            <translation>Zur nächsten Domain ohne Entscheidung gehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How do I &amp;get my contacts out?</source>
            <translation>&amp;Wie exportiere ich meine Kontakte?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How this file is &amp;read…</source>
            <translation>Wie diese Datei &amp;gelesen wird…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How to find mail that you have sent to this domain or address</source>
            <translation>Wie Sie E-Mails finden, die Sie an diese Domain oder Adresse gesendet haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>It is right in this book</source>
            <translation>Die Adresse ist in diesem Adressbuch richtig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Leave it unchanged, and list it for asking</source>
            <translation>Unverändert lassen und zum Nachfragen auf die Anrufliste setzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Look, language, keys, and what is stored</source>
            <translation>Aussehen, Sprache, Tasten und gespeicherte Daten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Never mark this domain again</source>
            <translation>Diese Domain nie wieder markieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>One page to print: what is stored where, how long, and who can read it</source>
            <translation>Eine Seite zum Drucken: was wo und wie lange gespeichert wird und wer es lesen kann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a &amp;folder…</source>
            <translation>&amp;Ordner öffnen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a folder of contact files as one address book</source>
            <translation>Einen Ordner mit Kontaktdateien als ein Adressbuch öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book</source>
            <translation>Ein Adressbuch öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book made up for trying</source>
            <translation>Ein erfundenes Adressbuch zum Ausprobieren öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the address where it is shown as the contact’s name</source>
            <translation>Oder die Adresse dort lassen, wo sie als Name des Kontakts angezeigt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the lists that name the person by this address as they are</source>
            <translation>Oder die Verteiler, die die Person mit dieser Adresse aufführen, lassen, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Print a call &amp;list…</source>
            <translation>Anruf&amp;liste drucken…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save &amp;diagnostics…</source>
            <translation>Diagnosedaten &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save the &amp;decisions to a file…</source>
            <translation>Entscheidungen &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Search your sent &amp;mail…</source>
            <translation>Gesendete E-Mails &amp;suchen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See every step, and go back or forth to one</source>
            <translation>Jeden Schritt sehen und zu einem davon zurück- oder vorgehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what is in the book and what was found</source>
            <translation>Sehen, was in dem Adressbuch steht und was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what will change, and write the copy</source>
            <translation>Sehen, was sich ändern wird, und die Kopie erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See, add and remove domains that count as spelled correctly</source>
            <translation>Domains, die als richtig geschrieben gelten, ansehen, hinzufügen und entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show and read both spellings letter by letter</source>
            <translation>Beide Schreibweisen Buchstabe für Buchstabe zeigen und vorlesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show every key</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show only what contains a text</source>
            <translation>Nur zeigen, was einen Text enthält</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show the contact as it stands in the file</source>
            <translation>Den Kontakt so zeigen, wie er in der Datei steht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows the list before it changes anything</source>
            <translation>Zeigt erst die Liste und ändert dann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows what they would change before it changes anything</source>
            <translation>Zeigt erst, was sich ändern würde, und ändert dann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Steps for Outlook, Google, iPhone, Thunderbird and others</source>
            <translation>Anleitungen für Outlook, Google, iPhone, Thunderbird und andere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take back the last decision</source>
            <translation>Die letzte Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take the &amp;tour</source>
            <translation>&amp;Rundgang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The three steps, shown in a minute</source>
            <translation>Die drei Schritte in einer Minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The words of the program, explained</source>
            <translation>Die Begriffe des Programms, erklärt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>This is &amp;spelled correctly, remember it</source>
            <translation>Ist &amp;richtig geschrieben, merken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Type the whole address</source>
            <translation>Die ganze Adresse eintippen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Un&amp;decide</source>
            <translation>Wieder &amp;offen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Version, parts and their licences</source>
            <translation>Version, Bestandteile und ihre Lizenzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>What could not be read; it is copied unchanged</source>
            <translation>Was sich nicht lesen ließ; es wird unverändert kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Whom to ask which address is right, with phone numbers and boxes to tick</source>
            <translation>Bei wem nachzufragen ist, mit Telefonnummern und Kästchen zum Ankreuzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>X.500 entries, fax numbers and the like</source>
            <translation>X.500-Einträge, Faxnummern und Ähnliches</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>(no mail domain)</source>
            <translation>(keine E-Mail-Domain)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/export/report_table.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>(no name)</source>
            <translation>(kein Name)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A Lotus Notes name, not an internet mail address</source>
            <translation>Ein Lotus-Notes-Name, keine E-Mail-Adresse im Internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer inside some network, not on the internet</source>
            <translation>Ein Computer in einem internen Netz, nicht im Internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer’s number (IP address) instead of a domain</source>
            <translation>Die Nummer eines Computers (IP-Adresse) statt einer Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/exposure.py" />
            <source>A domain that the organisation has renamed</source>
            <translation>Eine von der Organisation umbenannte Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A fax number</source>
            <translation>Eine Faxnummer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>About this report</source>
            <translation>Über diesen Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Address for invitations</source>
            <translation>Adresse für Einladungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Address now</source>
            <translation>Adresse jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Almost certainly a typo</source>
            <translation>Ziemlich sicher ein Tippfehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An Exchange directory entry (X.500), which only works inside one organisation</source>
            <translation>Ein Exchange-Verzeichniseintrag (X.500), der nur innerhalb einer Organisation gilt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An X.400 address, not an internet mail address</source>
            <translation>Eine X.400-Adresse, keine E-Mail-Adresse im Internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/applying.py" />
            <source>Apply a decisions file</source>
            <translation>Entscheidungsdatei anwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Arabic (Windows-1256)</source>
            <translation>Arabisch (Windows-1256)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Assistant</source>
            <translation>Assistenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Baltic (Windows-1257)</source>
            <translation>Baltisch (Windows-1257)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Built-in sets of known-correct domains</source>
            <translation>Mitgelieferte Sammlungen als richtig bekannter Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But a phone number or postal address beside it is {in_country}.</source>
            <translation>Allerdings steht dabei eine Telefonnummer oder Postanschrift {in_country}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But people of {n} organisations use “{domain}”.</source>
            <translation>Allerdings verwenden Personen aus {n} Organisationen „{domain}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But their organisation has that name.</source>
            <translation>Allerdings heißt ihre Organisation so.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>By hand, or changed along</source>
            <translation>Von Hand oder mitgeändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>By which rules</source>
            <translation>Nach welchen Regeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Call list</source>
            <translation>Anrufliste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Mitteleuropäisch (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_rows.py" />
            <source>Changed by hand.</source>
            <translation>Von Hand geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Changes to make by hand</source>
            <translation>Änderungen von Hand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Chat address</source>
            <translation>Chat-Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Closed down</source>
            <translation>Eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Comma  ,</source>
            <translation>Komma  ,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct address</source>
            <translation>Richtige Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct each address in your mail program or phone, and tick it off here. Your file stays as it is.</source>
            <translation>Korrigieren Sie jede Adresse in Ihrem E-Mail-Programm oder Telefon, und haken Sie sie hier ab. Ihre Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Could not be delivered</source>
            <translation>Nicht zustellbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/often_used.py" />
            <source>Counting domains</source>
            <translation>Domains werden gezählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>Kyrillisch (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>Kyrillisch (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Decided by</source>
            <translation>Entschieden durch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Device or resource busy</source>
            <translation>Gerät oder Datei wird gerade benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Disk quota exceeded</source>
            <translation>Speicherkontingent überschritten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Display name</source>
            <translation>Angezeigter Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Entry name</source>
            <translation>Eintragsname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Everything that is not listed here is in the copy exactly as it was.</source>
            <translation>Alles, was hier nicht aufgeführt ist, steht in der Kopie genau wie vorher.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File exists</source>
            <translation>Datei schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File too large</source>
            <translation>Datei zu groß</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Files of known-correct domains</source>
            <translation>Dateien mit als richtig bekannten Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Free and busy times</source>
            <translation>Freie und belegte Zeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Greek (Windows-1253)</source>
            <translation>Griechisch (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hebrew (Windows-1255)</source>
            <translation>Hebräisch (Windows-1255)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Identifier</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It is a host inside some network, not on the internet.</source>
            <translation>Das ist ein Computer in einem internen Netz, nicht im Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It is an IP address.</source>
            <translation>Das ist eine IP-Adresse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is in the known-correct spellings ({source}).</source>
            <translation>Die Domain gehört zu den als richtig bekannten Schreibweisen ({source}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is less sure than what your organisation wants to be shown: {reason}</source>
            <translation>Das ist weniger sicher als das, was auf Wunsch Ihrer Organisation gezeigt wird: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>It is right as</source>
            <translation>Richtig ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is under “{domain}”, in the known-correct spellings ({source}).</source>
            <translation>Die Domain liegt unter „{domain}“, einer als richtig bekannten Schreibweise ({source}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It resembles a known-correct spelling, but it is likelier to be a real domain of its own.</source>
            <translation>Die Domain ähnelt einer als richtig bekannten Schreibweise, ist aber eher eine echte eigene Domain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It resembles “{domain}”, but it is not flagged: {rule}.</source>
            <translation>Die Domain ähnelt „{domain}“, ist aber nicht markiert: {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (EUC-JP)</source>
            <translation>Japanisch (EUC-JP)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Shift_JIS)</source>
            <translation>Japanisch (Shift_JIS)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Windows-31J)</source>
            <translation>Japanisch (Windows-31J)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Job title</source>
            <translation>Berufsbezeichnung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Koreanisch (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (Windows-949)</source>
            <translation>Koreanisch (Windows-949)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Let the person spell the address, and tick what is right. Then decide in Proofbook accordingly.</source>
            <translation>Lassen Sie die Person die Adresse buchstabieren, und kreuzen Sie an, was richtig ist. Entscheiden Sie dann entsprechend in Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>List</source>
            <translation>Verteiler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>List of domains known to be real</source>
            <translation>Liste als echt bekannter Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation>E-Mails könnten zurückgekommen oder in der Organisation geblieben sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation>E-Mails könnten zurückgekommen sein: keine vollständige E-Mail-Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation>E-Mails könnten zurückgekommen sein: Der Anbieter hat den Dienst eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation>E-Mails könnten zurückgekommen sein: Diese Endung gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have reached someone {whereabouts}</source>
            <translation>E-Mails könnten jemanden {whereabouts} erreicht haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation>E-Mails könnten den Inhaber der Domain erreicht haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced or stayed inside: nobody else can register under “.{ending}”.</source>
            <translation>E-Mails dorthin könnten zurückgekommen oder in der Organisation geblieben sein: Unter „.{ending}“ kann sich sonst niemand eintragen lassen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: there is no ending “.{ending}” on the internet.</source>
            <translation>E-Mails dorthin könnten zurückgekommen sein: Die Endung „.{ending}“ gibt es im Internet nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: this is no complete mail domain.</source>
            <translation>E-Mails dorthin könnten zurückgekommen sein: Das ist keine vollständige E-Mail-Domain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: “{domain}” closed down in {year}.</source>
            <translation>E-Mails dorthin könnten zurückgekommen sein: „{domain}“ wurde {year} eingestellt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached someone {in_country}.</source>
            <translation>E-Mails dorthin könnten jemanden {in_country} erreicht haben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached whoever owns “{domain}”.</source>
            <translation>E-Mails dorthin könnten den Inhaber von „{domain}“ erreicht haben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Manager</source>
            <translation>Vorgesetzte Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>May have reached strangers</source>
            <translation>Vielleicht bei Fremden angekommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Name for sorting</source>
            <translation>Name zum Sortieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Names before the @ are written as at “{domain}” ({habit}).</source>
            <translation>Die Namen vor dem @ sind so gebildet wie bei „{domain}“ ({habit}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>No address was changed because it was found mistyped.</source>
            <translation type="vanished">Keine der geänderten Adressen sah vertippt aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>No known-correct spelling is one or two slips away.</source>
            <translation>Keine als richtig bekannte Schreibweise ist nur ein oder zwei Tippfehler entfernt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No space left on device</source>
            <translation>kein Speicherplatz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No such file or directory</source>
            <translation>Datei oder Ordner nicht vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>None of the changed addresses had been found mistyped.</source>
            <translation type="vanished">Keine der geänderten Adressen war als vertippt markiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Not a directory</source>
            <translation>ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing that was found mistyped leads to anybody else’s domain.</source>
            <translation>Keine der als vertippt markierten Adressen führt zu einer fremden Domain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing that was found suspicious.</source>
            <translation>Nichts Verdächtiges.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Other known-correct domains</source>
            <translation>Weitere als richtig bekannte Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Others of the same organisation have addresses at “{domain}”.</source>
            <translation>Andere aus derselben Organisation haben Adressen bei „{domain}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Owner</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Permission denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Policy in force</source>
            <translation>Geltende Richtlinie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Probably a typo</source>
            <translation>Wahrscheinlich ein Tippfehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>Proofbook can’t read files in “{name}”</source>
            <translation>Proofbook kann Dateien in „{name}“ nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>Proofbook report {hash}</source>
            <translation>Proofbook-Bericht {hash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Read-only file system</source>
            <translation>Datenträger schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Related person</source>
            <translation>Zugehörige Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports hold counts alone: no names, no addresses, no domains.</source>
            <translation>Berichte enthalten nur Anzahlen: keine Namen, keine Adressen, keine Domains.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports hold domains and counts, but no names and no addresses.</source>
            <translation>Berichte enthalten Domains und Anzahlen, aber keine Namen und keine Adressen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Role</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>See also</source>
            <translation>Siehe auch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Semicolon  ;</source>
            <translation>Semikolon  ;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Sent to the organisation’s former domains</source>
            <translation>An frühere Domains der Organisation gesendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GB 18030)</source>
            <translation>Vereinfachtes Chinesisch (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GBK)</source>
            <translation>Vereinfachtes Chinesisch (GBK)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Thai (Windows-874)</source>
            <translation>Thailändisch (Windows-874)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>The address now</source>
            <translation>Adresse jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>The copy</source>
            <translation>Die Kopie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The copy holds only the contacts in which something changed.</source>
            <translation>Die Kopie enthält nur die Kontakte, in denen sich etwas geändert hat.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>The copy was checked and thrown away: {what}. Your file is as it was; please report this.</source>
            <translation>Die Kopie wurde geprüft und verworfen: {what}. Ihre Datei ist unverändert; bitte melden Sie diesen Fehler.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The digits before “{domain}” probably belong before the @.</source>
            <translation>Die Ziffern vor „{domain}“ gehören wahrscheinlich vor das @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The dots are missing: “{suggestion}” was probably meant.</source>
            <translation>Die Punkte fehlen: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The ending is missing: “{suggestion}” was probably meant.</source>
            <translation>Die Endung fehlt: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The file holds no groups. Where a changed address is in a group, correct it there by hand.</source>
            <translation>Die Datei enthält keine Gruppen. Wo eine geänderte Adresse in einer Gruppe steht, korrigieren Sie sie dort bitte von Hand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>The mailboxes of “{domain}” were closed ({date}).</source>
            <translation>Die Postfächer von „{domain}“ wurden geschlossen ({date}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, not under “.{ending}”.</source>
            <translation>Die Postfächer von „{name}“ sind bei „{domain}“, nicht unter „.{ending}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, without “mail” in it.</source>
            <translation>Die Postfächer von „{name}“ sind bei „{domain}“, ohne „mail“ darin.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The parts between the dots are in another order: “{suggestion}” was probably meant.</source>
            <translation>Die Teile zwischen den Punkten stehen in anderer Reihenfolge: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/exposure.py" />
            <source>The provider has closed down; mail may have bounced, or reached whoever owns the domain now</source>
            <translation>Der Anbieter hat den Dienst eingestellt; E-Mails könnten zurückgekommen sein oder den jetzigen Inhaber der Domain erreicht haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_rows.py" />
            <source>The same address at another place, changed with it.</source>
            <translation>Dieselbe Adresse an anderer Stelle, mitgeändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same contact also has an address at “{domain}”.</source>
            <translation>Derselbe Kontakt hat auch eine Adresse bei „{domain}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same name before the @ also occurs at “{domain}”.</source>
            <translation>Derselbe Name vor dem @ kommt auch bei „{domain}“ vor.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>There is no ending “.{ending}” on the internet.</source>
            <translation>Die Endung „.{ending}“ gibt es im Internet nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is no ending “.{ending}” on the internet; “.{suggestion}” was probably meant.</source>
            <translation>Die Endung „.{ending}“ gibt es im Internet nicht; gemeint war wahrscheinlich „.{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>There is no usable @ in it</source>
            <translation>Darin ist kein brauchbares @</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>There is nobody to ask.</source>
            <translation>Bei niemandem ist nachzufragen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>There is nothing to correct.</source>
            <translation>Es gibt nichts zu korrigieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is one part too many in its ending: “{suggestion}” was probably meant.</source>
            <translation>In der Endung ist ein Teil zu viel: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>They moved to “{domain}”.</source>
            <translation>Die Postfächer sind zu „{domain}“ umgezogen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}.</source>
            <translation>Das kann keine E-Mail-Domain sein: {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}; “{suggestion}” was probably meant.</source>
            <translation>Das kann keine E-Mail-Domain sein: {what}; gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>This list holds personal data. Keep it to yourself, and destroy it when you are done.</source>
            <translation>Diese Liste enthält personenbezogene Daten. Geben Sie sie nicht weiter, und vernichten Sie sie, wenn Sie fertig sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tilde  ~</source>
            <translation>Tilde  ~</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Too many open files</source>
            <translation>zu viele geöffnete Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5)</source>
            <translation>Traditionelles Chinesisch (Big5)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5-HKSCS)</source>
            <translation>Traditionelles Chinesisch (Big5-HKSCS)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Türkisch (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Ukrainian (KOI8-U)</source>
            <translation>Ukrainisch (KOI8-U)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, big-endian)</source>
            <translation>Unicode (UTF-16, Big Endian)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, little-endian)</source>
            <translation>Unicode (UTF-16, Little Endian)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vertical bar  |</source>
            <translation>Senkrechter Strich  |</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vietnamese (Windows-1258)</source>
            <translation>Vietnamesisch (Windows-1258)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Westeuropäisch (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Westeuropäisch (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed</source>
            <translation>Was geändert wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed in {book}</source>
            <translation>Was in {book} geändert wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was left</source>
            <translation>Was unverändert blieb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Whatever is under “{domain}” is known to be correct.</source>
            <translation>Alles unter „{domain}“ ist als richtig bekannt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Where mail to the old addresses may have gone</source>
            <translation type="vanished">Wohin E-Mails an die alten Adressen gegangen sein könnten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Whom to ask</source>
            <translation>Wen fragen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Without a domain</source>
            <translation>Ohne Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Worth a look</source>
            <translation>Einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Written</source>
            <translation>Erstellt am</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Written by</source>
            <translation>Erstellt von</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Your organisation says that “{domain}” is never to be marked.</source>
            <translation>Ihre Organisation gibt an, dass „{domain}“ nie markiert werden soll.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>Your organisation says that “{domain}” is now “{new}”.</source>
            <translation>Ihre Organisation gibt an, dass „{domain}“ jetzt „{new}“ heißt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a PDF file; export the contacts as vCard or CSV</source>
            <translation>eine PDF-Datei; bitte exportieren Sie die Kontakte als vCard oder CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>a contact would begin elsewhere when it is read again</source>
            <translation>Ein Kontakt würde beim erneuten Lesen an anderer Stelle beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a database; in Thunderbird, export the address book as LDIF, vCard or CSV</source>
            <translation>eine Datenbank; bitte exportieren Sie das Adressbuch in Thunderbird als LDIF, vCard oder CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>a decisions file</source>
            <translation>eine Entscheidungsdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>a domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>a domain can’t be renamed to itself</source>
            <translation>Eine Domain lässt sich nicht in sich selbst umbenennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>a file</source>
            <translation>eine Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>a general ending</source>
            <translation>eine allgemeine Endung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>a part of it is too long</source>
            <translation>Ein Teil davon ist zu lang</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>a person</source>
            <translation>eine Person</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>a slip in the name and another suffix are too much</source>
            <translation>Ein Tippfehler im Namen und dazu eine andere Endung sind zu viel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a spreadsheet; in LibreOffice, save it as CSV</source>
            <translation>ein Tabellendokument; bitte speichern Sie es in LibreOffice als CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a table (CSV)</source>
            <translation>eine Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a text or an object</source>
            <translation>ein Text oder ein Objekt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a vCard file</source>
            <translation>eine vCard-Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>a zip file</source>
            <translation>eine ZIP-Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: high</source>
            <translation>die Einstufung (hohe Sicherheit)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: low</source>
            <translation>die Einstufung (geringe Sicherheit)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: medium</source>
            <translation>die Einstufung (mittlere Sicherheit)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>also in “{contact}”, {field}</source>
            <translation>auch in „{contact}“, {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Excel workbook; in Excel, save it as CSV UTF-8</source>
            <translation>eine Excel-Arbeitsmappe; bitte speichern Sie sie in Excel als CSV UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>an LDIF file</source>
            <translation>eine LDIF-Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Outlook data file; in Outlook, export the contacts as CSV</source>
            <translation>eine Outlook-Datendatei; bitte exportieren Sie die Kontakte in Outlook als CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>an address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>an address would read otherwise than approved when it is read again</source>
            <translation>Eine Adresse würde beim erneuten Lesen anders lauten, als sie freigegeben war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an archive of Outlook for Mac; there, export the contacts as CSV</source>
            <translation>ein Archiv von Outlook für Mac; bitte exportieren Sie die Kontakte dort als CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>an earlier review</source>
            <translation>eine frühere Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>an earlier review; the slip had come back</source>
            <translation>eine frühere Durchsicht; der Tippfehler war wieder da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>an encoding needs a name, such as utf-8 or windows-1252</source>
            <translation>Eine Zeichenkodierung braucht einen Namen, zum Beispiel utf-8 oder windows-1252</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an old Thunderbird address book; in Thunderbird, export it as LDIF, vCard or CSV</source>
            <translation>ein altes Thunderbird-Adressbuch; bitte exportieren Sie es in Thunderbird als LDIF, vCard oder CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>at</source>
            <translation>at</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trusted_sets.py" />
            <source>built-in set “{title}”</source>
            <translation>mitgelieferte Sammlung „{title}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>changed along</source>
            <translation>mitgeändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>colon</source>
            <translation>Doppelpunkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>dash</source>
            <translation>Bindestrich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>decisions file</source>
            <translation>Entscheidungsdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <source>default</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>file of choices about tables</source>
            <translation>Datei mit der Auswahl zu Tabellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>file of settings</source>
            <translation>Datei mit den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>file {path}</source>
            <translation>Datei {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the command line</source>
            <translation>aus der Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the policy</source>
            <translation>aus der Richtlinie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the user’s own list</source>
            <translation>aus der persönlichen Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>in use</source>
            <translation>verwendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it begins with a dot</source>
            <translation>Am Anfang steht ein Punkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/log.py" />
            <source>it doesn’t answer</source>
            <translation>der Ordner antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it ends with a dot</source>
            <translation>Am Ende steht ein Punkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it has a dash or dot where none can be</source>
            <translation>Ein Bindestrich oder Punkt steht, wo keiner stehen kann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>it has no column named “{name}”</source>
            <translation>Es gibt keine Spalte namens „{name}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {count} files; please choose what holds the address books alone</source>
            <translation>Darin sind mehr als {count} Dateien; bitte wählen Sie nur aus, was die Adressbücher enthält</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {size} GB; please choose what holds the address books alone</source>
            <translation>Darin sind mehr als {size} GB; bitte wählen Sie nur aus, was die Adressbücher enthält</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is UTF-32 text, which hardly any program reads; please save it as UTF-8</source>
            <translation>Das ist Text in UTF-32, den kaum ein Programm liest; bitte speichern Sie ihn als UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it is empty</source>
            <translation>Da steht nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not a text file</source>
            <translation>Das ist keine Textdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since a name in it leads out of it: “{name}”</source>
            <translation>Die Datei wird nicht geöffnet, weil ein Name darin aus ihr hinausführt: „{name}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since two files in it have the same name</source>
            <translation>Die Datei wird nicht geöffnet, weil zwei Dateien darin denselben Namen haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since what is in it grows beyond all measure</source>
            <translation>Die Datei wird nicht geöffnet, weil ihr Inhalt entpackt jedes Maß sprengt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since “{name}” in it grows beyond all measure</source>
            <translation>Die Datei wird nicht geöffnet, weil „{name}“ darin entpackt jedes Maß sprengt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not valid {name}</source>
            <translation>Das ist kein gültiges {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is protected by a password; please unpack it and open the folder</source>
            <translation>Die Datei ist mit einem Passwort geschützt; bitte entpacken Sie sie, und öffnen Sie den Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is rather the same body in another country</source>
            <translation>Es ist eher dieselbe Einrichtung in einem anderen Land</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is the same name, written with its umlauts</source>
            <translation>Es ist derselbe Name, mit Umlauten geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>it is too far away</source>
            <translation>Die Domain ist zu weit davon entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it says that it is UTF-16 text, but it is not valid</source>
            <translation>Die Datei gibt sich als UTF-16-Text aus, ist aber keiner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>its confidence</source>
            <translation type="vanished">die Einstufung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>its length is not what the changes make it</source>
            <translation>Die Länge passt nicht zu den Änderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>kept as it is</source>
            <translation>beibehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>last good copy</source>
            <translation>letzte brauchbare Kopie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>line {line}</source>
            <translation>Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>list of recent books</source>
            <translation>Liste der zuletzt geöffneten Adressbücher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>list of switched-off sets</source>
            <translation>Liste der ausgeschalteten Sammlungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>marked as spelled correctly</source>
            <translation>gilt als richtig geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>names of three letters are all taken</source>
            <translation>Namen mit drei Buchstaben sind alle vergeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>no column of this table holds e-mail addresses</source>
            <translation>Keine Spalte dieser Tabelle enthält E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>no phone number</source>
            <translation>keine Telefonnummer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>of these corrected</source>
            <translation>davon korrigiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>other programs read this row otherwise, so it can’t be changed</source>
            <translation>Andere Programme lesen diese Zeile anders; deshalb lässt sie sich nicht ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>other:</source>
            <translation>andere:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>own known-correct domains</source>
            <translation>eigenen als richtig bekannten Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>policy file</source>
            <translation>Richtliniendatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <location filename="../../desktop_app/settings/rules.py" />
            <source>policy {path}</source>
            <translation>Richtlinie {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>preferences and your own known-correct domains</source>
            <translation>Einstellungen und Ihre eigenen als richtig bekannten Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>renamed by the policy</source>
            <translation>durch die Richtlinie umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>reviews, recent books and copies of shared lists</source>
            <translation>Durchsichten, zuletzt geöffnete Adressbücher und Kopien gemeinsamer Listen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>so many slips in so short a name are not made</source>
            <translation>So viele Tippfehler macht man in einem so kurzen Namen nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>something outside the approved changes differs near byte {byte}</source>
            <translation>Bei Byte {byte} unterscheidet sich etwas, das nicht zu den freigegebenen Änderungen gehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>space</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>switched-off sets</source>
            <translation>ausgeschalteten Sammlungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of US universities</source>
            <translation>die Endung der US-Hochschulen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of international organisations</source>
            <translation>die Endung internationaler Organisationen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK health service</source>
            <translation>die Endung des britischen Gesundheitsdienstes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK police</source>
            <translation>die Endung der britischen Polizei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK Ministry of Defence’s</source>
            <translation>die Endung des britischen Verteidigungsministeriums</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK government’s</source>
            <translation>die Endung der britischen Regierung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US government’s</source>
            <translation>die Endung der US-Regierung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US military’s</source>
            <translation>die Endung des US-Militärs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the byte-order mark is missing</source>
            <translation>Die Markierung der Byte-Reihenfolge fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>the call list</source>
            <translation>die Anrufliste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} was not written as approved</source>
            <translation>Die Änderung bei Byte {byte} wurde nicht so geschrieben, wie sie freigegeben war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} would read otherwise than approved</source>
            <translation>Die Änderung bei Byte {byte} würde anders gelesen, als sie freigegeben war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the commonest ending</source>
            <translation>die häufigste Endung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>the contact that begins here is cut off: the file ends before its END:VCARD</source>
            <translation>Der Kontakt, der hier beginnt, ist abgeschnitten: Die Datei endet vor seinem END:VCARD</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>the copy and its reports must have different names</source>
            <translation>Die Kopie und ihre Berichte müssen verschiedene Namen haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dash between “{before}” and “{after}” is missing</source>
            <translation>der Bindestrich zwischen „{before}“ und „{after}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dot between “{before}” and “{after}” is missing</source>
            <translation>der Punkt zwischen „{before}“ und „{after}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the ending of {country}</source>
            <translation>eine Länderendung ({country})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file can’t be read ({reason})</source>
            <translation>Die Datei lässt sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the file ends before the last cell of this row, so the row may be cut off</source>
            <translation>Die Datei endet vor der letzten Zelle dieser Zeile; die Zeile ist vielleicht abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>the file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file is larger than {size} GB</source>
            <translation>Die Datei ist größer als {size} GB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the folder can’t be read ({reason})</source>
            <translation>Der Ordner lässt sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is in the wrong place</source>
            <translation>der Buchstabe „{letter}“ steht an der falschen Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is missing</source>
            <translation>der Buchstabe „{letter}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>the list of changes</source>
            <translation>die Liste der Änderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>the log</source>
            <translation>das Protokoll</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/log.py" />
            <source>the log can’t be written ({reason}): {folder}</source>
            <translation>Das Protokoll lässt sich nicht schreiben ({reason}): {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>the organisation’s policy</source>
            <translation>die Richtlinie der Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>the person is to be asked</source>
            <translation>bei der Person nachzufragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>the policy’s file {path}</source>
            <translation>in der Richtlinie genannte Datei {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>the report</source>
            <translation>der Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the row that begins here has a quote that is never closed</source>
            <translation>In der Zeile, die hier beginnt, fehlt ein schließendes Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the same name under another suffix is somebody else’s, or a regional variant</source>
            <translation>Derselbe Name mit anderer Endung gehört jemand anderem oder ist eine regionale Variante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the two differ by a digit, as company7 and company8 do</source>
            <translation>Die beiden unterscheiden sich durch eine Ziffer, wie firma7 und firma8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <source>the user’s preferences</source>
            <translation>persönliche Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>the zip file doesn’t hold the same names</source>
            <translation>In der ZIP-Datei stehen nicht dieselben Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged ({reason})</source>
            <translation>Die ZIP-Datei ist beschädigt ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged: “{name}” has not the size it says</source>
            <translation>Die ZIP-Datei ist beschädigt: „{name}“ ist nicht so groß wie angegeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are letters in it that only look like plain ones</source>
            <translation>Darin sind Zeichen, die nur wie gewöhnliche Buchstaben aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>there are no address books ({endings}) in this {container}</source>
            <translation>{container} ohne Adressbücher ({endings})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>there are only “{name}” and “{date}”: {value}</source>
            <translation>Als Platzhalter gibt es nur „{name}“ und „{date}“: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are two dots in a row</source>
            <translation>Zwei Punkte stehen hintereinander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a comma where a dot belongs</source>
            <translation>Ein Komma steht, wo ein Punkt hingehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dash where a dot belongs</source>
            <translation>ein Bindestrich steht, wo ein Punkt hingehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dot where a dash belongs</source>
            <translation>ein Punkt steht, wo ein Bindestrich hingehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a space in it</source>
            <translation>Darin ist ein Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a stray “{sign}” in it</source>
            <translation>Darin steht ein überflüssiges „{sign}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is an invisible character in it</source>
            <translation>Darin ist ein unsichtbares Zeichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>there is no such file</source>
            <translation>Diese Datei gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>there is no text encoding named “{name}”</source>
            <translation>Eine Zeichenkodierung namens „{name}“ gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dash too many</source>
            <translation>ein Bindestrich ist zu viel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dot too many</source>
            <translation>ein Punkt ist zu viel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one “{typed}” too many</source>
            <translation>ein „{typed}“ ist zu viel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is “{typed}” where “{meant}” belongs</source>
            <translation>„{typed}“ steht, wo „{meant}“ hingehört</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this EMAIL line can’t be read</source>
            <translation>Diese EMAIL-Zeile lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this cell has text after its closing quote</source>
            <translation>In dieser Zelle steht noch Text hinter dem schließenden Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this contact has no END:VCARD before the next one begins</source>
            <translation>Dieser Kontakt hat kein END:VCARD, bevor der nächste beginnt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this is no entry but an instruction to change one</source>
            <translation>Das ist kein Eintrag, sondern eine Anweisung, einen Eintrag zu ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <location filename="../../desktop_app/book/source.py" />
            <source>this is no ordinary file (but a device, pipe or socket)</source>
            <translation>Das ist keine gewöhnliche Datei (sondern ein Gerät, eine Pipe oder ein Socket)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>this is no whole path, nor does it start with “~/”: {value}</source>
            <translation>Das ist kein vollständiger Pfad und beginnt auch nicht mit „~/“: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>this is {other_format}</source>
            <translation>Das ist {other_format}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>this is {other}</source>
            <translation>Das ist {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row has {count} cells and the header {width}, so its columns may be shifted</source>
            <translation>Diese Zeile hat {count} Zellen und die Kopfzeile {width}; die Spalten sind vielleicht verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is in an encoding whose letters look like delimiters, so it can’t be changed</source>
            <translation>In der Zeichenkodierung dieser Zeile sehen Buchstaben wie Trennzeichen aus; deshalb lässt sich die Zeile nicht ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is too long to be a contact</source>
            <translation>Diese Zeile ist zu lang für einen Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this table has more columns of addresses than a contact can have; {count} of them are not read</source>
            <translation>Diese Tabelle hat mehr Adress-Spalten, als ein Kontakt haben kann; {count} davon werden nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this text is outside any contact</source>
            <translation>Dieser Text gehört zu keinem Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/entering.py" />
            <source>this value is too long to hold e-mail addresses</source>
            <translation>Dieser Wert ist zu lang für E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is kept in another file</source>
            <translation>„{name}“ steht hier nicht selbst, sondern in einer anderen Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is not valid base64</source>
            <translation>„{name}“ ist hier kein gültiges Base64</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>trust file</source>
            <translation>Liste richtiger Schreibweisen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>two contacts are not kept apart</source>
            <translation>Zwei Kontakte sind nicht mehr voneinander getrennt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>two slips in so short a name are not made</source>
            <translation>Zwei Tippfehler macht man in einem so kurzen Namen nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>undecided</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>underline</source>
            <translation>Unterstrich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>you have no permission to read this file</source>
            <translation>Sie dürfen diese Datei nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>your organisation has set this</source>
            <translation>Das hat Ihre Organisation festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>your own list, {path}</source>
            <translation>Ihre eigene Liste, {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>zip file</source>
            <translation>ZIP-Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>{country}’s ending</source>
            <translation>eine Länderendung ({country})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>{count} more columns of addresses than anybody has; they are not read</source>
            <translation type="vanished">{count} weitere Spalten mit Adressen, mehr als irgendjemand hat; sie werden nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{error}. Its last good copy counts, of {day}.</source>
            <translation>{error}. Es gilt die letzte brauchbare Kopie vom {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{error}. There is no earlier copy of it, so its domains don’t count.</source>
            <translation>{error}. Eine frühere Kopie davon gibt es nicht; die Domains darin gelten deshalb nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>{first} {rest}</source>
            <translation>{first} {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{name} is not as it was</source>
            <translation>{name} ist nicht mehr so wie vorher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{name} report</source>
            <translation>{name} Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>{n} bytes</source>
            <translation>{n} Byte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} belongs to an ordinary user</source>
            <translation>{path} gehört einem gewöhnlichen Benutzerkonto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} belongs to an ordinary user (number {number})</source>
            <translation>{path} gehört einem gewöhnlichen Benutzerkonto (Nummer {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} can’t be examined ({reason})</source>
            <translation>{path} lässt sich nicht prüfen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} may be written by ordinary users</source>
            <translation>{path} darf von gewöhnlichen Benutzerkonten geändert werden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} may be written by others than its owner (its mode is {mode})</source>
            <translation>{path} darf nicht nur vom Eigentümer geändert werden (Zugriffsrechte {mode})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}, line {line}: there is no built-in set “{name}” (known: {known})</source>
            <translation>{path}, Zeile {line}: Eine mitgelieferte Sammlung „{name}“ gibt es nicht (bekannt: {known})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}, line {line}: this is not valid JSON ({reason})</source>
            <translation>{path}, Zeile {line}: Das ist kein gültiges JSON ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/journal.py" />
            <source>{path}, line {line}: this journal can’t be understood ({what})</source>
            <translation>{path}, Zeile {line}: Dieses Protokoll ist nicht zu verstehen ({what})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>{path}, line {line}: {reason}</source>
            <translation>{path}, Zeile {line}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/plan.py" />
            <source>{path}, {where}: “{text}” can’t be written, since the address book’s encoding ({encoding}) has no “{sign}”</source>
            <translation>{path}, {where}: „{text}“ lässt sich nicht schreiben, denn in der Zeichenkodierung des Adressbuchs ({encoding}) gibt es kein „{sign}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: a policy is a JSON object, {sample}</source>
            <translation>{path}: Eine Richtlinie ist ein JSON-Objekt, {sample}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{path}: a report's name must end in {endings}</source>
            <translation>{path}: Der Name eines Berichts muss auf {endings} enden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: no contact is changed, so there is nothing to write</source>
            <translation>{path}: Kein Kontakt ist geändert, es gibt also nichts zu speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>{path}: no copy was written, since its report can’t be: {reason}</source>
            <translation>{path}: Es wurde keine Kopie erstellt, weil sich ihr Bericht nicht erstellen lässt: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>{path}: no copy was written, since your organisation requires a report with it: {reason}</source>
            <translation>{path}: Es wurde keine Kopie erstellt, weil Ihre Organisation einen Bericht dazu verlangt: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book can’t be read any more ({reason})</source>
            <translation>{path}: Das Adressbuch lässt sich nicht mehr lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>{path}: the address book has changed since it was opened; please open it again</source>
            <translation>{path}: Das Adressbuch wurde geändert, seit es geöffnet wurde; bitte öffnen Sie es noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book is {what}, and so is its copy; its name can’t end in “{suffix}”</source>
            <translation>{path}: Das Adressbuch ist {what}, und seine Kopie ebenso; ihr Name kann nicht auf „{suffix}“ enden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the copy can’t be inside the address book {source}</source>
            <translation>{path}: Die Kopie kann nicht im Adressbuch {source} selbst liegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_writing.py" />
            <source>{path}: the decisions can’t be written ({reason})</source>
            <translation>{path}: Die Entscheidungen lassen sich nicht schreiben ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>{path}: the diagnostics can’t be written ({reason})</source>
            <translation>{path}: Die Diagnosedaten lassen sich nicht schreiben ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: the entry “{key}…”</source>
            <translation>{path}: Der Eintrag „{key}…“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the file can’t be written ({reason})</source>
            <translation>{path}: Die Datei lässt sich nicht schreiben ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/journal.py" />
            <source>{path}: the journal is larger than {size} MB</source>
            <translation>{path}: Das Protokoll ist größer als {size} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: the list of recent books can’t be read ({reason})</source>
            <translation>{path}: Die Liste der zuletzt geöffneten Adressbücher lässt sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{path}: the trust file did not answer within {n} seconds</source>
            <translation>{path}: Die Liste richtiger Schreibweisen hat innerhalb von {n} Sekunden nicht geantwortet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{path}: the zip file is damaged ({reason})</source>
            <translation>{path}: Die ZIP-Datei ist beschädigt ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>{path}: the {what} can’t be read ({reason})</source>
            <translation>{path}: Die {what} lässt sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: the {what} is larger than {size} MB</source>
            <translation>{path}: Die {what} ist größer als {size} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: the {what} is not UTF-8 text (byte {byte})</source>
            <translation>{path}: Die {what} ist kein UTF-8-Text (Byte {byte})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>{path}: there is already a file of this name, and Proofbook never replaces one</source>
            <translation>{path}: Eine Datei mit diesem Namen gibt es schon, und Proofbook ersetzt nie eine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is already a folder of this name, and Proofbook never replaces one</source>
            <translation>{path}: Einen Ordner mit diesem Namen gibt es schon, und Proofbook ersetzt nie einen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is no folder {folder}</source>
            <translation>{path}: Einen Ordner {folder} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: there is no key “{key}” in a decisions file</source>
            <translation>{path}: Einen Schlüssel „{key}“ gibt es in einer Entscheidungsdatei nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: there is no policy key “{key}” (known: {names})</source>
            <translation>{path}: Einen Schlüssel „{key}“ gibt es in einer Richtlinie nicht (bekannt: {names})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: there is no such {what}</source>
            <translation>{path}: Eine {what} gibt es dort nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: this holds no choices about tables (it must say "{key}": {version})</source>
            <translation>{path}: Darin steht keine Auswahl zu Tabellen (darin muss "{key}": {version} stehen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: this holds no settings (it must say "{key}": {version})</source>
            <translation>{path}: Darin stehen keine Einstellungen (darin muss "{key}": {version} stehen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: this is no decisions file (it must say "{key}": {version})</source>
            <translation>{path}: Das ist keine Entscheidungsdatei (darin muss "{key}": {version} stehen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: this is no list of recent books (it must say "{key}": {version})</source>
            <translation>{path}: Das ist keine Liste der zuletzt geöffneten Adressbücher (darin muss "{key}": {version} stehen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (a number in it is too long)</source>
            <translation>{path}: Das ist keine {what} (eine Zahl darin ist zu lang)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (it is nested too deeply)</source>
            <translation>{path}: Das ist keine {what} (sie ist zu tief verschachtelt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: this is the address book itself; please choose another name for the copy</source>
            <translation>{path}: Das ist das Adressbuch selbst; bitte wählen Sie für die Kopie einen anderen Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/recalling.py" />
            <source>{path}: this journal is about another number of addresses</source>
            <translation>{path}: Dieses Protokoll passt nicht zur Zahl der Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>{path}: this policy is not used, since only an administrator may be able to change it: {reason}</source>
            <translation>{path}: Diese Richtlinie wird nicht verwendet, denn nur die Systemverwaltung darf sie ändern können: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: your choices about tables can’t be read ({reason})</source>
            <translation>{path}: Ihre Auswahl zu Tabellen lässt sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/allowed.py" />
            <source>{path}: your organisation lets files from Proofbook go only into {folders}</source>
            <translation>{path}: Ihre Organisation erlaubt Dateien aus Proofbook nur in {folders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/allowed.py" />
            <source>{path}: your organisation wants this copy to be called “{name}”</source>
            <translation>{path}: Ihre Organisation verlangt für diese Kopie den Namen „{name}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: your settings can’t be read ({reason})</source>
            <translation>{path}: Ihre Einstellungen lassen sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}: your {what} can’t be read ({reason})</source>
            <translation>{path}: Ihre {what} lassen sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/errors.py" />
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{path}: {what} can’t be written ({reason})</source>
            <translation>{path}: Das Schreiben ist nicht möglich: {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: “books” must be a list</source>
            <translation>{path}: „books“ muss eine Liste sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: “choices” must be an object</source>
            <translation>{path}: „choices“ muss ein Objekt sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “organisation” must be a text</source>
            <translation type="vanished">{path}: „organisation“ muss ein Text sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames.{old}”: “{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation type="vanished">{path}: „renames.{old}“: „{new}“ wird selbst umbenannt, in „{last}“; bitte geben Sie die letzte Domain an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames” must be an object of old domain to new domain</source>
            <translation type="vanished">{path}: „renames“ muss ein Objekt sein, das alte Domains neuen zuordnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “trusted_domains” must be a list of domains</source>
            <translation type="vanished">{path}: „trusted_domains“ muss eine Liste von Domains sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” can’t be {value}</source>
            <translation>{path}: „{key}“ kann nicht {value} sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” has something twice: {value}</source>
            <translation>{path}: „{key}“ enthält etwas doppelt: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: “{key}” is given twice</source>
            <translation>{path}: „{key}“ ist zweimal angegeben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: “{key}” must be a list</source>
            <translation>{path}: „{key}“ muss eine Liste sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be at least {least}, but is {value}</source>
            <translation>{path}: „{key}“ muss mindestens {least} sein, ist aber {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be at most {most}, but is {value}</source>
            <translation>{path}: „{key}“ darf höchstens {most} sein, ist aber {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be one of {names}, but is {value}</source>
            <translation>{path}: „{key}“ ist {value}, muss aber eines davon sein: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be {kind}, but is {value}</source>
            <translation>{path}: „{key}“ muss {kind} sein, ist aber {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have at most {most} characters, but is {value}</source>
            <translation>{path}: „{key}“ darf höchstens {most} Zeichen lang sein, ist aber {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have “{names}”, but is {value}</source>
            <translation>{path}: „{key}“ muss „{names}“ enthalten, ist aber {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have “{part}” in it and no slash, but is {value}</source>
            <translation>{path}: „{key}“ muss „{part}“ und darf keinen Schrägstrich enthalten, ist aber {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: a domain can’t be renamed to itself</source>
            <translation type="vanished">{path}: „{key}“: Eine Domain lässt sich nicht in sich selbst umbenennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <location filename="../../desktop_app/settings/policy/in_force.py" />
            <source>{path}: “{key}”: {reason}</source>
            <translation>{path}: „{key}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: “{domain}” is renamed twice</source>
            <translation type="vanished">{path}: „{key}“: „{domain}“ wird zweimal umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be a text</source>
            <translation>{path}: „{name}“ muss ein Text sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be one of {names}</source>
            <translation>{path}: „{name}“ muss eines davon sein: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be true or false</source>
            <translation>{path}: „{name}“ muss true oder false sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}, so it can’t be an address book</source>
            <translation>{reason}; ein Adressbuch kann es deshalb nicht sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}; please name another encoding, or none</source>
            <translation>{reason}; bitte geben Sie eine andere Zeichenkodierung an oder gar keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}: “{suggestion}” was probably meant.</source>
            <translation>{slips}: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}; and the mailboxes of “{name}” are not under “.{ending}”: “{suggestion}” was probably meant.</source>
            <translation>{slips}; und die Postfächer von „{name}“ sind nicht unter „.{ending}“: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>{source}: what is under it, as a parent</source>
            <translation>{source}: was darunter liegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{what}: {number}</source>
            <translation>{what}: {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where} must have {names}</source>
            <translation>{where} muss {names} enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where} must have “path” and “when”</source>
            <translation>{where} muss „path“ und „when“ enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must be an object with “{subject}”</source>
            <translation>{where}: muss ein Objekt mit „{subject}“ sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must have either “fix” with what it becomes, or “keep”: true, or “ask”: true</source>
            <translation>{where}: muss entweder „fix“ mit dem neuen Wert oder „keep“: true oder „ask“: true enthalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: there is another decision about “{named}” before it</source>
            <translation>{where}: Über „{named}“ gibt es davor schon eine andere Entscheidung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “columns” must be a list of column numbers from 1</source>
            <translation>{where}: „columns“ muss eine Liste von Spaltennummern ab 1 sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “delimiter” must be one sign, and no quotation mark</source>
            <translation>{where}: „delimiter“ muss ein einzelnes Zeichen und kein Anführungszeichen sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “header_row” must be a row number, or 0 for none</source>
            <translation>{where}: „header_row“ muss eine Zeilennummer sein oder 0 für keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “path” must be the name of a file</source>
            <translation>{where}: „path“ muss der Name einer Datei sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “when” must be a date and time</source>
            <translation>{where}: „when“ muss ein Zeitpunkt mit Datum und Uhrzeit sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: “{subject}” must not be empty</source>
            <translation>{where}: „{subject}“ darf nicht leer sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>“.{ending}@” is how the US military writes its addresses.</source>
            <translation>„.{ending}@“ ist die Schreibweise, die das US-Militär in seinen Adressen verwendet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>“.{suggestion}” was probably meant.</source>
            <translation>Gemeint war wahrscheinlich „.{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}” is {whose}.</source>
            <translation>„.{typed}“ ist {its}; „.{right}“ ist {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter longer, is {whose}.</source>
            <translation>„.{typed}“ ist {its}; „.{right}“, einen Buchstaben länger, ist {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter shorter, is {whose}.</source>
            <translation>„.{typed}“ ist {its}; „.{right}“, einen Buchstaben kürzer, ist {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“along” must be a list of “lists” and “names”, or an empty one</source>
            <translation>„along“ muss eine Liste aus „lists“ und „names“ oder eine leere Liste sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>“www.” stands before web sites, not in addresses: “{suggestion}” was probably meant.</source>
            <translation>„www.“ steht vor Websites, nicht in Adressen: Gemeint war wahrscheinlich „{suggestion}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>“{domain}” is a registry’s own ending.</source>
            <translation>„{domain}“ ist selbst eine Endung, unter der Domains vergeben werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>“{domain}” is known to be real.</source>
            <translation>„{domain}“ ist als echte Domain bekannt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{domain}” is renamed twice</source>
            <translation>„{domain}“ wird zweimal umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{domain}” stands complete at the beginning; what follows it (“{rest}”) is too much.</source>
            <translation>„{domain}“ steht am Anfang schon vollständig; was dahinter kommt („{rest}“), ist zu viel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{first}” and “{second}” are swapped</source>
            <translation>„{first}“ und „{second}“ sind vertauscht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}</source>
            <translation>„{given}“ ist keine {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}: something must stand before “{domain}”</source>
            <translation>„{given}“ ist keine {what}: Vor „{domain}“ muss noch etwas stehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{key}” has this domain too</source>
            <translation>Diese Domain steht auch in „{key}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>“{name}” in it is compressed in a way that can’t be read</source>
            <translation>„{name}“ darin ist auf eine Weise komprimiert, die sich nicht lesen lässt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{new}” is not an address</source>
            <translation>„{new}“ ist keine Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation>„{new}“ wird selbst umbenannt, in „{last}“; bitte geben Sie die letzte Domain an</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is no whole domain (to trust everything under it, write “*.{parent}”)</source>
            <translation>„{text}“ ist keine ganze Domain (damit alles darunter als richtig gilt, schreiben Sie „*.{parent}“)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is not a domain</source>
            <translation>„{text}“ ist keine Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” and “{meant}” are neighbours on the keyboard</source>
            <translation>„{typed}“ und „{meant}“ liegen auf der Tastatur nebeneinander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” is typed twice</source>
            <translation>„{typed}“ steht doppelt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}”</source>
            <translation>„{typed}“ sieht aus wie „{meant}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}” but is another character</source>
            <translation>„{typed}“ sieht aus wie „{meant}“, ist aber ein anderes Zeichen</translation>
        </message>
    </context>
    <context>
        <name>plural</name>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Only the {n} changed contacts</source>
            <extracomment>one: &amp;Only the changed contact</extracomment>
            <translation>
                <numerusform>&amp;Nur der geänderte Kontakt</numerusform>
                <numerusform>&amp;Nur die {n} geänderten Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Add {n} domains</source>
            <extracomment>one: Add {n} domain</extracomment>
            <translation>
                <numerusform>{n} Domain hinzufügen</numerusform>
                <numerusform>{n} Domains hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>All {n} ticked</source>
            <extracomment>one: {n} ticked</extracomment>
            <translation>
                <numerusform>{n} angehakt</numerusform>
                <numerusform>Alle {n} angehakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>And {n} more.</source>
            <extracomment>one: And {n} more.</extracomment>
            <translation>
                <numerusform>Und {n} weitere.</numerusform>
                <numerusform>Und {n} weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Decide about {n} undecided addresses</source>
            <extracomment>one: Decide about {n} undecided address</extracomment>
            <translation>
                <numerusform>{n} offene Adresse entscheiden</numerusform>
                <numerusform>{n} offene Adressen entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decide {n} addresses</source>
            <extracomment>one: Decide {n} address</extracomment>
            <translation>
                <numerusform>{n} Adresse entscheiden</numerusform>
                <numerusform>{n} Adressen entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Delete the same {n} contacts there, then import this file; otherwise each may be there twice.</source>
            <extracomment>one: Delete the same {n} contact there, then import this file; otherwise it may be there twice.</extracomment>
            <translation>
                <numerusform>Löschen Sie dort denselben Kontakt ({n}), und importieren Sie dann diese Datei; sonst gibt es ihn dort vielleicht doppelt.</numerusform>
                <numerusform>Löschen Sie dort dieselben {n} Kontakte, und importieren Sie dann diese Datei; sonst gibt es sie dort vielleicht doppelt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {domain}, {n} addresses left out</source>
            <extracomment>one: Fix {domain}, {n} address left out</extracomment>
            <translation>
                <numerusform>{domain} korrigieren, {n} Adresse ausgelassen</numerusform>
                <numerusform>{domain} korrigieren, {n} Adressen ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Fix {n} addresses</source>
            <extracomment>one: Fix {n} address</extracomment>
            <translation>
                <numerusform>{n} Adresse korrigieren</numerusform>
                <numerusform>{n} Adressen korrigieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>How tables are read is forgotten {n} days after the last new choice.</source>
            <extracomment>one: How tables are read is forgotten {n} day after the last new choice.</extracomment>
            <translation>
                <numerusform>Wie Tabellen gelesen werden, wird {n} Tag nach der letzten neuen Auswahl vergessen.</numerusform>
                <numerusform>Wie Tabellen gelesen werden, wird {n} Tage nach der letzten neuen Auswahl vergessen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>In {n} cases the contact has the corrected address twice now; both were kept.</source>
            <extracomment>one: In {n} case the contact has the corrected address twice now; both were kept.</extracomment>
            <translation>
                <numerusform>In {n} Fall hat der Kontakt die korrigierte Adresse jetzt zweimal; beide wurden behalten.</numerusform>
                <numerusform>In {n} Fällen hat der Kontakt die korrigierte Adresse jetzt zweimal; beide wurden behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It may refuse files of more than 10,000 contacts; this one has {n}.</source>
            <extracomment>one: It may refuse files of more than 10,000 contacts; this one has {n}.</extracomment>
            <translation>
                <numerusform>Dateien mit mehr als 10.000 Kontakten werden vielleicht abgelehnt; in dieser ist {n}.</numerusform>
                <numerusform>Dateien mit mehr als 10.000 Kontakten werden vielleicht abgelehnt; in dieser sind {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It takes no distribution lists: there are {n} in this file.</source>
            <extracomment>one: It takes no distribution lists: there is {n} in this file.</extracomment>
            <translation>
                <numerusform>Verteiler werden nicht übernommen: In dieser Datei ist {n}.</numerusform>
                <numerusform>Verteiler werden nicht übernommen: In dieser Datei sind {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>No e-mail addresses were found in these {n} books</source>
            <extracomment>one: No e-mail addresses were found in this book</extracomment>
            <translation>
                <numerusform>In diesem Adressbuch wurden keine E-Mail-Adressen gefunden</numerusform>
                <numerusform>In diesen {n} Adressbüchern wurden keine E-Mail-Adressen gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>No likely typos found in {n} addresses</source>
            <extracomment>one: No likely typo found in {n} address</extracomment>
            <translation>
                <numerusform>In {n} Adresse wurde kein wahrscheinlicher Tippfehler gefunden</numerusform>
                <numerusform>In {n} Adressen wurden keine wahrscheinlichen Tippfehler gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>None of the {n} addresses has a mail domain that could be checked</source>
            <extracomment>one: The only address in it has no mail domain that could be checked</extracomment>
            <translation>
                <numerusform>Die einzige Adresse darin hat keine E-Mail-Domain, die sich prüfen ließe</numerusform>
                <numerusform>Keine der {n} Adressen hat eine E-Mail-Domain, die sich prüfen ließe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Nothing to show was found in {n} addresses</source>
            <extracomment>one: Nothing to show was found in {n} address</extracomment>
            <translation>
                <numerusform>In {n} Adresse wurde nichts gefunden, was zu zeigen wäre</numerusform>
                <numerusform>In {n} Adressen wurde nichts gefunden, was zu zeigen wäre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Only this address changes. The other {n} addresses at {domain} stay as they are.</source>
            <extracomment>one: Only this address changes. The other {n} address at {domain} stays as it is.</extracomment>
            <translation>
                <numerusform>Nur diese Adresse ändert sich. Die {n} weitere Adresse bei {domain} bleibt, wie sie ist.</numerusform>
                <numerusform>Nur diese Adresse ändert sich. Die {n} weiteren Adressen bei {domain} bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Recent books are forgotten after {n} days.</source>
            <extracomment>one: Recent books are forgotten after {n} day.</extracomment>
            <translation>
                <numerusform>Zuletzt geöffnete Adressbücher werden nach {n} Tag vergessen.</numerusform>
                <numerusform>Zuletzt geöffnete Adressbücher werden nach {n} Tagen vergessen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace it in {n} addresses</source>
            <extracomment>one: Replace it in {n} address</extracomment>
            <translation>
                <numerusform>In {n} Adresse ersetzen</numerusform>
                <numerusform>In {n} Adressen ersetzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Reviews that are not used for {n} days are deleted when Proofbook starts.</source>
            <extracomment>one: Reviews that are not used for {n} day are deleted when Proofbook starts.</extracomment>
            <translation>
                <numerusform>Durchsichten, die {n} Tag lang nicht verwendet wurden, werden beim Start von Proofbook gelöscht.</numerusform>
                <numerusform>Durchsichten, die {n} Tage lang nicht verwendet wurden, werden beim Start von Proofbook gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>See {n} addresses to ask about</source>
            <extracomment>one: See {n} address to ask about</extracomment>
            <translation>
                <numerusform>{n} Adresse zum Nachfragen ansehen</numerusform>
                <numerusform>{n} Adressen zum Nachfragen ansehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>The log is deleted after {n} days.</source>
            <extracomment>one: The log is deleted after {n} day.</extracomment>
            <translation>
                <numerusform>Das Protokoll wird nach {n} Tag gelöscht.</numerusform>
                <numerusform>Das Protokoll wird nach {n} Tagen gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>The {n} addresses to ask about stay as they are until you know more.</source>
            <extracomment>one: The address to ask about stays as it is until you know more.</extracomment>
            <translation>
                <numerusform>Die Adresse zum Nachfragen bleibt, wie sie ist, bis Sie mehr wissen.</numerusform>
                <numerusform>Die {n} Adressen zum Nachfragen bleiben, wie sie sind, bis Sie mehr wissen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>There are {n} lists of people in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} list of people in the file: check after the import that it has arrived.</extracomment>
            <translation>
                <numerusform>In der Datei ist {n} Verteiler: Prüfen Sie nach dem Import, ob er angekommen ist.</numerusform>
                <numerusform>In der Datei sind {n} Verteiler: Prüfen Sie nach dem Import, ob sie angekommen sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>There are {n} photos in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} photo in the file: check after the import that it has arrived.</extracomment>
            <translation>
                <numerusform>In der Datei ist {n} Foto: Prüfen Sie nach dem Import, ob es angekommen ist.</numerusform>
                <numerusform>In der Datei sind {n} Fotos: Prüfen Sie nach dem Import, ob sie angekommen sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>With only {n} changes, the list to mend it by hand is the simplest way: no import, no duplicates.</source>
            <extracomment>one: With only {n} change, the list to mend it by hand is the simplest way: no import, no duplicates.</extracomment>
            <translation>
                <numerusform>Bei nur {n} Änderung ist die Abhakliste der einfachste Weg: kein Import, keine doppelten Kontakte.</numerusform>
                <numerusform>Bei nur {n} Änderungen ist die Abhakliste der einfachste Weg: kein Import, keine doppelten Kontakte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>You have gone through all {n} domains that were marked.</source>
            <extracomment>one: You have gone through the one domain that was marked.</extracomment>
            <translation>
                <numerusform>Sie haben die eine markierte Domain durchgesehen.</numerusform>
                <numerusform>Sie haben alle {n} markierten Domains durchgesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Your book has {n} addresses at {domain}. Is that spelled correctly?</source>
            <extracomment>one: Your book has {n} address at {domain}. Is that spelled correctly?</extracomment>
            <translation>
                <numerusform>In Ihrem Adressbuch steht {n} Adresse bei {domain}. Ist das richtig geschrieben?</numerusform>
                <numerusform>In Ihrem Adressbuch stehen {n} Adressen bei {domain}. Ist das richtig geschrieben?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {included} of {total} addresses at {domain}; {n} are left out</source>
            <extracomment>one: Your decision about {included} of {total} addresses at {domain}; {n} is left out</extracomment>
            <translation>
                <numerusform>Ihre Entscheidung zu {included} von {total} Adressen bei {domain}; {n} ist ausgelassen</numerusform>
                <numerusform>Ihre Entscheidung zu {included} von {total} Adressen bei {domain}; {n} sind ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {n} addresses at {domain}</source>
            <extracomment>one: Your decision about {n} address at {domain}</extracomment>
            <translation>
                <numerusform>Ihre Entscheidung zu {n} Adresse bei {domain}</numerusform>
                <numerusform>Ihre Entscheidung zu {n} Adressen bei {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {n} selected addresses</source>
            <extracomment>one: Your decision about {n} selected address</extracomment>
            <translation>
                <numerusform>Ihre Entscheidung zu {n} ausgewählten Adresse</numerusform>
                <numerusform>Ihre Entscheidung zu {n} ausgewählten Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>addresses changed</source>
            <extracomment>one: address changed</extracomment>
            <translation>
                <numerusform>Adresse geändert</numerusform>
                <numerusform>Adressen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>and {n} more</source>
            <extracomment>one: and {n} more</extracomment>
            <translation>
                <numerusform>und {n} weitere</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts changed</source>
            <extracomment>one: contact changed</extracomment>
            <translation>
                <numerusform>Kontakt geändert</numerusform>
                <numerusform>Kontakte geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts exactly as they were</source>
            <extracomment>one: contact exactly as it was</extracomment>
            <translation>
                <numerusform>Kontakt genau wie vorher</numerusform>
                <numerusform>Kontakte genau wie vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud takes at most 50,000 contacts; this file has {n}.</source>
            <extracomment>one: iCloud takes at most 50,000 contacts; this file has {n}.</extracomment>
            <translation>
                <numerusform>iCloud nimmt höchstens 50.000 Kontakte an; in dieser Datei ist {n}.</numerusform>
                <numerusform>iCloud nimmt höchstens 50.000 Kontakte an; in dieser Datei sind {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>in {n} contacts</source>
            <extracomment>one: in {n} contact</extracomment>
            <translation>
                <numerusform>in {n} Kontakt</numerusform>
                <numerusform>in {n} Kontakten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{done} of {n} domains are decided</source>
            <extracomment>one: {done} of {n} domain is decided</extracomment>
            <translation>
                <numerusform>{done} von {n} Domain ist entschieden</numerusform>
                <numerusform>{done} von {n} Domains sind entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/settings/policy/reading.py" />
            <source>{first} ({n} more problems: proofbook policy check)</source>
            <extracomment>one: {first} ({n} more problem: proofbook policy check)</extracomment>
            <translation>
                <numerusform>{first} ({n} weiteres Problem: proofbook policy check)</numerusform>
                <numerusform>{first} ({n} weitere Probleme: proofbook policy check)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{first} and {n} more</source>
            <extracomment>one: {first} and {n} more</extracomment>
            <translation>
                <numerusform>{first} und {n} weiteres</numerusform>
                <numerusform>{first} und {n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{first} and {n} more books</source>
            <extracomment>one: {first} and {n} more book</extracomment>
            <translation>
                <numerusform>{first} und {n} weiteres Adressbuch</numerusform>
                <numerusform>{first} und {n} weitere Adressbücher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{name} and {n} more books</source>
            <extracomment>one: {name} and {n} more book</extracomment>
            <translation>
                <numerusform>{name} und {n} weiteres Adressbuch</numerusform>
                <numerusform>{name} und {n} weitere Adressbücher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} addresses</source>
            <extracomment>one: {n} address</extracomment>
            <translation>
                <numerusform>{n} Adresse</numerusform>
                <numerusform>{n} Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are at domains that your organisation has renamed: the new ones are selected</source>
            <extracomment>one: {n} address is at a domain that your organisation has renamed: the new one is selected</extracomment>
            <translation>
                <numerusform>{n} Adresse gehört zu einer Domain, die Ihre Organisation umbenannt hat: Die neue ist ausgewählt</numerusform>
                <numerusform>{n} Adressen gehören zu Domains, die Ihre Organisation umbenannt hat: Die neuen sind ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are at domains that {organisation} has renamed: the new ones are selected</source>
            <extracomment>one: {n} address is at a domain that {organisation} has renamed: the new one is selected</extracomment>
            <translation>
                <numerusform>{n} Adresse gehört zu einer Domain, die {organisation} umbenannt hat: Die neue ist ausgewählt</numerusform>
                <numerusform>{n} Adressen gehören zu Domains, die {organisation} umbenannt hat: Die neuen sind ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses are decided</source>
            <extracomment>one: {n} address is decided</extracomment>
            <translation>
                <numerusform>{n} Adresse wird entschieden</numerusform>
                <numerusform>{n} Adressen werden entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses are decided so already.</source>
            <extracomment>one: {n} address is decided so already.</extracomment>
            <translation>
                <numerusform>{n} Adresse ist schon so entschieden.</numerusform>
                <numerusform>{n} Adressen sind schon so entschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are new, or were left undecided.</source>
            <extracomment>one: {n} address is new, or was left undecided.</extracomment>
            <translation>
                <numerusform>{n} Adresse ist neu oder blieb offen.</numerusform>
                <numerusform>{n} Adressen sind neu oder blieben offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} addresses at {domain}</source>
            <extracomment>one: {n} address at {domain}</extracomment>
            <translation>
                <numerusform>{n} Adresse bei {domain}</numerusform>
                <numerusform>{n} Adressen bei {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses changed, and with them {places}.</source>
            <extracomment>one: {n} address changed, and with it {places}.</extracomment>
            <translation>
                <numerusform>{n} Adresse geändert, dazu {places}.</numerusform>
                <numerusform>{n} Adressen geändert, dazu {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses changed, {same}, 0 lost</source>
            <extracomment>one: {n} address changed, {same}, 0 lost</extracomment>
            <translation>
                <numerusform>{n} Adresse geändert, {same}, 0 verloren</numerusform>
                <numerusform>{n} Adressen geändert, {same}, 0 verloren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses fixed</source>
            <extracomment>one: {n} address fixed</extracomment>
            <translation>
                <numerusform>{n} Adresse korrigiert</numerusform>
                <numerusform>{n} Adressen korrigiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>{n} addresses in this book are at “{domain}”.</source>
            <extracomment>one: {n} address in this book is at “{domain}”.</extracomment>
            <translation>
                <numerusform>{n} Adresse in diesem Adressbuch gehört zu „{domain}“.</numerusform>
                <numerusform>{n} Adressen in diesem Adressbuch gehören zu „{domain}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses kept</source>
            <extracomment>one: {n} address kept</extracomment>
            <translation>
                <numerusform>{n} Adresse beibehalten</numerusform>
                <numerusform>{n} Adressen beibehalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses marked as correct</source>
            <extracomment>one: {n} address marked as correct</extracomment>
            <translation>
                <numerusform>{n} Adresse gilt jetzt als richtig</numerusform>
                <numerusform>{n} Adressen gelten jetzt als richtig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses that are undecided here will be decided.</source>
            <extracomment>one: {n} address that is undecided here will be decided.</extracomment>
            <translation>
                <numerusform>{n} Adresse, die hier noch offen ist, wird entschieden.</numerusform>
                <numerusform>{n} Adressen, die hier noch offen sind, werden entschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} addresses that no check can help</source>
            <extracomment>one: {n} address that no check can help</extracomment>
            <translation>
                <numerusform>{n} nicht prüfbare Adresse</numerusform>
                <numerusform>{n} nicht prüfbare Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} addresses that no check can help stay as they are.</source>
            <extracomment>one: {n} address that no check can help stays as it is.</extracomment>
            <translation>
                <numerusform>{n} nicht prüfbare Adresse bleibt, wie sie ist.</numerusform>
                <numerusform>{n} nicht prüfbare Adressen bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses to ask about</source>
            <extracomment>one: {n} address to ask about</extracomment>
            <translation>
                <numerusform>{n} Adresse zum Nachfragen</numerusform>
                <numerusform>{n} Adressen zum Nachfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>{n} addresses to correct</source>
            <extracomment>one: {n} address to correct</extracomment>
            <translation>
                <numerusform>{n} Adresse zu korrigieren</numerusform>
                <numerusform>{n} Adressen zu korrigieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses undecided again</source>
            <extracomment>one: {n} address undecided again</extracomment>
            <translation>
                <numerusform>{n} Adresse wieder offen</numerusform>
                <numerusform>{n} Adressen wieder offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{n} addresses will be on the list.</source>
            <extracomment>one: {n} address will be on the list.</extracomment>
            <translation>
                <numerusform>{n} Adresse kommt auf die Liste.</numerusform>
                <numerusform>{n} Adressen kommen auf die Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses will then stand twice in their contact; both stay.</source>
            <extracomment>one: {n} address will then stand twice in its contact; both stay.</extracomment>
            <translation>
                <numerusform>{n} Adresse steht dann zweimal in ihrem Kontakt; beide bleiben.</numerusform>
                <numerusform>{n} Adressen stehen dann zweimal in ihrem Kontakt; es bleibt jeweils bei beiden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses {in_contacts} will change, and with them {places}.</source>
            <extracomment>one: {n} address {in_contacts} will change, and with it {places}.</extracomment>
            <translation>
                <numerusform>{n} Adresse {in_contacts} wird geändert, dazu {places}.</numerusform>
                <numerusform>{n} Adressen {in_contacts} werden geändert, dazu {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses {in_contacts} will change.</source>
            <extracomment>one: {n} address {in_contacts} will change.</extracomment>
            <translation>
                <numerusform>{n} Adresse {in_contacts} wird geändert.</numerusform>
                <numerusform>{n} Adressen {in_contacts} werden geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} are decided otherwise</source>
            <extracomment>one: {n} is decided otherwise</extracomment>
            <translation>
                <numerusform>{n} ist anders entschieden</numerusform>
                <numerusform>{n} sind anders entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} are decided so already</source>
            <extracomment>one: {n} is decided so already</extracomment>
            <translation>
                <numerusform>{n} ist schon so entschieden</numerusform>
                <numerusform>{n} sind schon so entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} cells begin like formulas ({places} …). They stay as they are, but a spreadsheet would calculate them: don’t open and save the file there.</source>
            <extracomment>one: {n} cell begins like a formula ({places}). It stays as it is, but a spreadsheet would calculate it: don’t open and save the file there.</extracomment>
            <translation>
                <numerusform>{n} Zelle beginnt wie eine Formel ({places}). Sie bleibt, wie sie ist, aber ein Tabellenprogramm würde sie berechnen: Öffnen und speichern Sie die Datei dort nicht.</numerusform>
                <numerusform>{n} Zellen beginnen wie Formeln ({places} …). Sie bleiben, wie sie sind, aber ein Tabellenprogramm würde sie berechnen: Öffnen und speichern Sie die Datei dort nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} changes to make by hand</source>
            <extracomment>one: {n} change to make by hand</extracomment>
            <translation>
                <numerusform>{n} Änderung von Hand</numerusform>
                <numerusform>{n} Änderungen von Hand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} contacts</source>
            <extracomment>one: {n} contact</extracomment>
            <translation>
                <numerusform>{n} Kontakt</numerusform>
                <numerusform>{n} Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} contacts exactly as they were</source>
            <extracomment>one: {n} contact exactly as it was</extracomment>
            <translation>
                <numerusform>{n} Kontakt genau wie vorher</numerusform>
                <numerusform>{n} Kontakte genau wie vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} contacts written, each with its changes</source>
            <extracomment>one: {n} contact written, with its changes</extracomment>
            <translation>
                <numerusform>{n} Kontakt in der Kopie, mit seinen Änderungen</numerusform>
                <numerusform>{n} Kontakte in der Kopie, jeder mit seinen Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} corrected slips have come back: they are probably still in a phone or an auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <extracomment>one: {n} corrected slip has come back: it is probably still in a phone or an auto-complete list, or the address book was not replaced by the cleaned copy.</extracomment>
            <translation>
                <numerusform>{n} korrigierter Tippfehler ist wieder da: Wahrscheinlich steckt er noch in einem Telefon oder in Adressvorschlägen, oder das Adressbuch wurde nicht durch die bereinigte Kopie ersetzt.</numerusform>
                <numerusform>{n} korrigierte Tippfehler sind wieder da: Wahrscheinlich stecken sie noch in einem Telefon oder in Adressvorschlägen, oder das Adressbuch wurde nicht durch die bereinigte Kopie ersetzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} decisions can’t be told like this and are left out.</source>
            <extracomment>one: {n} decision can’t be told like this and is left out.</extracomment>
            <translation>
                <numerusform>{n} Entscheidung lässt sich so nicht wiedergeben und wird ausgelassen.</numerusform>
                <numerusform>{n} Entscheidungen lassen sich so nicht wiedergeben und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} decisions carried over from your earlier reviews</source>
            <extracomment>one: {n} decision carried over from your earlier reviews</extracomment>
            <translation>
                <numerusform>{n} Entscheidung aus Ihren früheren Durchsichten übernommen</numerusform>
                <numerusform>{n} Entscheidungen aus Ihren früheren Durchsichten übernommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} different domains</source>
            <extracomment>one: {n} different domain</extracomment>
            <translation>
                <numerusform>{n} verschiedene Domain</numerusform>
                <numerusform>{n} verschiedene Domains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} displayed names</source>
            <extracomment>one: {n} displayed name</extracomment>
            <translation>
                <numerusform>{n} angezeigter Name</numerusform>
                <numerusform>{n} angezeigte Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} domains</source>
            <extracomment>one: {n} domain</extracomment>
            <translation>
                <numerusform>{n} Domain</numerusform>
                <numerusform>{n} Domains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left</source>
            <extracomment>one: {n} domain left</extracomment>
            <translation>
                <numerusform>Noch {n} Domain offen</numerusform>
                <numerusform>Noch {n} Domains offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left, hidden by the filter</source>
            <extracomment>one: {n} domain left, hidden by the filter</extracomment>
            <translation>
                <numerusform>Noch {n} Domain offen, vom Filter verborgen</numerusform>
                <numerusform>Noch {n} Domains offen, vom Filter verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{n} domains look mistyped</source>
            <extracomment>one: {n} domain looks mistyped</extracomment>
            <translation>
                <numerusform>{n} Domain sieht vertippt aus</numerusform>
                <numerusform>{n} Domains sehen vertippt aus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>{n} domains need a look before you move</source>
            <extracomment>one: {n} domain needs a look before you move</extracomment>
            <translation>
                <numerusform>{n} Domain sollten Sie vor dem Umzug ansehen</numerusform>
                <numerusform>{n} Domains sollten Sie vor dem Umzug ansehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} domains of your own</source>
            <extracomment>one: {n} domain of your own</extracomment>
            <translation>
                <numerusform>{n} eigene Domain</numerusform>
                <numerusform>{n} eigene Domains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} domains that the filter hides are undecided.</source>
            <extracomment>one: {n} domain that the filter hides is undecided.</extracomment>
            <translation>
                <numerusform>{n} Domain, die der Filter verbirgt, ist offen.</numerusform>
                <numerusform>{n} Domains, die der Filter verbirgt, sind offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} domains were added.</source>
            <extracomment>one: {n} domain was added.</extracomment>
            <translation>
                <numerusform>{n} Domain wurde hinzugefügt.</numerusform>
                <numerusform>{n} Domains wurden hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} domains were removed.</source>
            <extracomment>one: {n} domain was removed.</extracomment>
            <translation>
                <numerusform>{n} Domain wurde entfernt.</numerusform>
                <numerusform>{n} Domains wurden entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} domains.</source>
            <extracomment>one: {n} domain.</extracomment>
            <translation>
                <numerusform>{n} Domain.</numerusform>
                <numerusform>{n} Domains.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} domains. The file names no person and no address, so it can be passed on.</source>
            <extracomment>one: {n} domain. The file names no person and no address, so it can be passed on.</extracomment>
            <translation>
                <numerusform>{n} Domain. Die Datei nennt keine Person und keine Adresse; sie lässt sich also weitergeben.</numerusform>
                <numerusform>{n} Domains. Die Datei nennt keine Person und keine Adresse; sie lässt sich also weitergeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} entry names</source>
            <extracomment>one: {n} entry name</extracomment>
            <translation>
                <numerusform>{n} Eintragsname</numerusform>
                <numerusform>{n} Eintragsnamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} files</source>
            <extracomment>one: {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} kept as they are</source>
            <extracomment>one: {n} kept as it is</extracomment>
            <translation>
                <numerusform>{n} beibehalten</numerusform>
                <numerusform>{n} beibehalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>{n} lines differ; everything else of this contact stays as it is.</source>
            <extracomment>one: {n} line differs; everything else of this contact stays as it is.</extracomment>
            <translation>
                <numerusform>{n} Zeile ist anders; alles Übrige an diesem Kontakt bleibt, wie es ist.</numerusform>
                <numerusform>{n} Zeilen sind anders; alles Übrige an diesem Kontakt bleibt, wie es ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} lists</source>
            <extracomment>one: {n} list</extracomment>
            <translation>
                <numerusform>{n} Verteiler</numerusform>
                <numerusform>{n} Verteiler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>{n} lists of known-correct spellings of your organisation can’t be used at the moment</source>
            <extracomment>one: A list of known-correct spellings of your organisation can’t be used at the moment</extracomment>
            <translation>
                <numerusform>Eine Liste richtiger Schreibweisen Ihrer Organisation lässt sich derzeit nicht verwenden</numerusform>
                <numerusform>{n} Listen richtiger Schreibweisen Ihrer Organisation lassen sich derzeit nicht verwenden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} of the changes below repeat a corrected address at another place: a list that names the person by it, or the displayed name.</source>
            <extracomment>one: {n} of the changes below repeats a corrected address at another place: a list that names the person by it, or the displayed name.</extracomment>
            <translation>
                <numerusform>{n} der Änderungen unten wiederholt eine korrigierte Adresse an anderer Stelle: in einem Verteiler, der die Person mit ihr aufführt, oder im angezeigten Namen.</numerusform>
                <numerusform>{n} der Änderungen unten wiederholen eine korrigierte Adresse an anderer Stelle: in einem Verteiler, der die Person mit ihr aufführt, oder im angezeigten Namen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of them are decided otherwise by now.</source>
            <extracomment>one: {n} of them is decided otherwise by now.</extracomment>
            <translation>
                <numerusform>{n} davon ist inzwischen anders entschieden.</numerusform>
                <numerusform>{n} davon sind inzwischen anders entschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of {total} domains are shown.</source>
            <extracomment>one: {n} of {total} domains is shown.</extracomment>
            <translation>
                <numerusform>{n} von {total} Domains wird gezeigt.</numerusform>
                <numerusform>{n} von {total} Domains werden gezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>{n} other address books have changes that are in no copy yet</source>
            <extracomment>one: {n} other address book has changes that are in no copy yet</extracomment>
            <translation>
                <numerusform>{n} weiteres Adressbuch hat Änderungen, die noch in keiner Kopie sind</numerusform>
                <numerusform>{n} weitere Adressbücher haben Änderungen, die noch in keiner Kopie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} other contacts</source>
            <extracomment>one: {n} other contact</extracomment>
            <translation>
                <numerusform>{n} anderer Kontakt</numerusform>
                <numerusform>{n} andere Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>{n} other places</source>
            <extracomment>one: {n} other place</extracomment>
            <translation>
                <numerusform>{n} anderer Ort</numerusform>
                <numerusform>{n} andere Orte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} parts of the address book could not be read; they are copied unchanged.</source>
            <extracomment>one: {n} part of the address book could not be read; it is copied unchanged.</extracomment>
            <translation>
                <numerusform>{n} Teil des Adressbuchs ließ sich nicht lesen; er wird unverändert kopiert.</numerusform>
                <numerusform>{n} Teile des Adressbuchs ließen sich nicht lesen; sie werden unverändert kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} places in lists stay as they are, since they may mean somebody else with the same address.</source>
            <extracomment>one: {n} place in a list stays as it is, since it may mean somebody else with the same address.</extracomment>
            <translation>
                <numerusform>{n} Stelle in einem Verteiler bleibt, wie sie ist, denn sie könnte jemand anderen mit derselben Adresse meinen.</numerusform>
                <numerusform>{n} Stellen in Verteilern bleiben, wie sie sind, denn sie könnten jemand anderen mit derselben Adresse meinen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were, as asked. The people may drop out of these lists.</source>
            <extracomment>one: {n} place in a list was left as it was, as asked. The person may drop out of the list.</extracomment>
            <translation>
                <numerusform>{n} Stelle in einem Verteiler blieb wie gewünscht unverändert. Die Person fällt dadurch vielleicht aus dem Verteiler heraus.</numerusform>
                <numerusform>{n} Stellen in Verteilern blieben wie gewünscht unverändert. Die Personen fallen dadurch vielleicht aus diesen Verteilern heraus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were: two contacts have the address, and not both got the same new one.</source>
            <extracomment>one: {n} place in a list was left as it was: two contacts have the address, and not both got the same new one.</extracomment>
            <translation>
                <numerusform>{n} Stelle in einem Verteiler blieb unverändert: Zwei Kontakte haben die Adresse, und sie bekamen nicht beide dieselbe neue.</numerusform>
                <numerusform>{n} Stellen in Verteilern blieben unverändert: Zwei Kontakte haben die Adresse, und sie bekamen nicht beide dieselbe neue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} problems</source>
            <extracomment>one: {n} problem</extracomment>
            <translation>
                <numerusform>{n} Problem</numerusform>
                <numerusform>{n} Probleme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} problems in the file</source>
            <extracomment>one: {n} problem in the file</extracomment>
            <translation>
                <numerusform>{n} Problem in der Datei</numerusform>
                <numerusform>{n} Probleme in der Datei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} rules are refused, since your organisation has declared something else.</source>
            <extracomment>one: {n} rule is refused, since your organisation has declared something else.</extracomment>
            <translation>
                <numerusform>{n} Regel wird abgelehnt, denn Ihre Organisation hat etwas anderes festgelegt.</numerusform>
                <numerusform>{n} Regeln werden abgelehnt, denn Ihre Organisation hat etwas anderes festgelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} rules mean nothing in this book.</source>
            <extracomment>one: {n} rule means nothing in this book.</extracomment>
            <translation>
                <numerusform>{n} Regel betrifft nichts in diesem Adressbuch.</numerusform>
                <numerusform>{n} Regeln betreffen nichts in diesem Adressbuch.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} shared lists</source>
            <extracomment>one: {n} shared list</extracomment>
            <translation>
                <numerusform>{n} gemeinsame Liste</numerusform>
                <numerusform>{n} gemeinsame Listen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} single addresses, which are personal data: only you can open the file.</source>
            <extracomment>one: {n} single address, which is personal data: only you can open the file.</extracomment>
            <translation>
                <numerusform>{n} einzelne Adresse, also personenbezogene Daten: Nur Sie können die Datei öffnen.</numerusform>
                <numerusform>{n} einzelne Adressen, also personenbezogene Daten: Nur Sie können die Datei öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} to ask about</source>
            <extracomment>one: {n} to ask about</extracomment>
            <translation>
                <numerusform>{n} zum Nachfragen</numerusform>
                <numerusform>{n} zum Nachfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} undecided</source>
            <extracomment>one: {n} undecided</extracomment>
            <translation>
                <numerusform>{n} offen</numerusform>
                <numerusform>{n} offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} were there already.</source>
            <extracomment>one: {n} was there already.</extracomment>
            <translation>
                <numerusform>{n} war schon vorhanden.</numerusform>
                <numerusform>{n} waren schon vorhanden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} whole domains.</source>
            <extracomment>one: {n} whole domain.</extracomment>
            <translation>
                <numerusform>{n} ganze Domain.</numerusform>
                <numerusform>{n} ganze Domains.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>{some} of {n} ticked</source>
            <extracomment>one: {some} of {n} ticked</extracomment>
            <translation>
                <numerusform>{some} von {n} angehakt</numerusform>
                <numerusform>{some} von {n} angehakt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Albania</source>
            <translation>Albanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Algeria</source>
            <translation>Algerien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>American Samoa</source>
            <translation>Amerikanisch-Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Andorra</source>
            <translation>Andorra</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Angola</source>
            <translation>Angola</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Anguilla</source>
            <translation>Anguilla</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antarctica</source>
            <translation>Antarktis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antigua and Barbuda</source>
            <translation>Antigua und Barbuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Argentina</source>
            <translation>Argentinien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Armenia</source>
            <translation>Armenien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ascension Island</source>
            <translation>Ascension</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/austrian-government.tsv" />
            <source>Austria: federal, state and city government</source>
            <translation>Österreich: Bund, Länder und Städte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Azerbaijan</source>
            <translation>Aserbaidschan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bahrain</source>
            <translation>Bahrain</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bangladesh</source>
            <translation>Bangladesch</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belarus</source>
            <translation>Belarus</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Benin</source>
            <translation>Benin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bermuda</source>
            <translation>Bermuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bhutan</source>
            <translation>Bhutan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bolivia</source>
            <translation>Bolivien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnien und Herzegowina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Botswana</source>
            <translation>Botsuana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bouvet Island</source>
            <translation>Bouvetinsel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brunei</source>
            <translation>Brunei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Burkina Faso</source>
            <translation>Burkina Faso</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cambodia</source>
            <translation>Kambodscha</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cameroon</source>
            <translation>Kamerun</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cape Verde</source>
            <translation>Kap Verde</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chad</source>
            <translation>Tschad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chile</source>
            <translation>Chile</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Christmas Island</source>
            <translation>Weihnachtsinsel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Colombia</source>
            <translation>Kolumbien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cuba</source>
            <translation>Kuba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cyprus</source>
            <translation>Zypern</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Côte d’Ivoire</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Djibouti</source>
            <translation>Dschibuti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>East Timor</source>
            <translation>Osttimor</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Egypt</source>
            <translation>Ägypten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Equatorial Guinea</source>
            <translation>Äquatorialguinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eswatini</source>
            <translation>Eswatini</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ethiopia</source>
            <translation>Äthiopien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Fiji</source>
            <translation>Fidschi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Guiana</source>
            <translation>Französisch-Guayana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Polynesia</source>
            <translation>Französisch-Polynesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Gabon</source>
            <translation>Gabun</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Georgia</source>
            <translation>Georgien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/german-government.tsv" />
            <source>Germany: federal, state and city government</source>
            <translation>Deutschland: Bund, Länder und Städte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ghana</source>
            <translation>Ghana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Gibraltar</source>
            <translation>Gibraltar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Greenland</source>
            <translation>Grönland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Grenada</source>
            <translation>Grenada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guadeloupe</source>
            <translation>Guadeloupe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guam</source>
            <translation>Guam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guatemala</source>
            <translation>Guatemala</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guernsey</source>
            <translation>Guernsey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea</source>
            <translation>Guinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea-Bissau</source>
            <translation>Guinea-Bissau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Haiti</source>
            <translation>Haiti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Heard Island and the McDonald Islands</source>
            <translation>Heard und McDonaldinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Honduras</source>
            <translation>Honduras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Indonesia</source>
            <translation>Indonesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jamaica</source>
            <translation>Jamaika</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jordan</source>
            <translation>Jordanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kazakhstan</source>
            <translation>Kasachstan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kiribati</source>
            <translation>Kiribati</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kyrgyzstan</source>
            <translation>Kirgisistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lebanon</source>
            <translation>Libanon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lesotho</source>
            <translation>Lesotho</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Libya</source>
            <translation>Libyen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Macau</source>
            <translation>Macau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Madagascar</source>
            <translation>Madagaskar</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/mail-providers.tsv" />
            <source>Mail providers and their regional variants</source>
            <translation>E-Mail-Anbieter und ihre regionalen Varianten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malaysia</source>
            <translation>Malaysia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritania</source>
            <translation>Mauretanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritius</source>
            <translation>Mauritius</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Micronesia</source>
            <translation>Mikronesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Moldova</source>
            <translation>Republik Moldau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mongolia</source>
            <translation>Mongolei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Montenegro</source>
            <translation>Montenegro</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Montserrat</source>
            <translation>Montserrat</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Morocco</source>
            <translation>Marokko</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mozambique</source>
            <translation>Mosambik</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Myanmar</source>
            <translation>Myanmar</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/nato-defence.tsv" />
            <source>NATO, European Union and allied defence</source>
            <translation>NATO, Europäische Union und verbündete Streitkräfte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Namibia</source>
            <translation>Namibia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nauru</source>
            <translation>Nauru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nepal</source>
            <translation>Nepal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Caledonia</source>
            <translation>Neukaledonien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Niger</source>
            <translation>Niger</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Niue</source>
            <translation>Niue</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Norfolk Island</source>
            <translation>Norfolkinsel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Korea</source>
            <translation>Nordkorea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Macedonia</source>
            <translation>Nordmazedonien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palau</source>
            <translation>Palau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palestine</source>
            <translation>Palästina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Papua New Guinea</source>
            <translation>Papua-Neuguinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Peru</source>
            <translation>Peru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Qatar</source>
            <translation>Katar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia</source>
            <translation>Russland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia (the former Soviet Union)</source>
            <translation>Russland (frühere Sowjetunion)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Réunion</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Barthélemy</source>
            <translation>St. Barthélemy</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Helena</source>
            <translation>St. Helena</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Kitts and Nevis</source>
            <translation>St. Kitts und Nevis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Lucia</source>
            <translation>St. Lucia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Martin</source>
            <translation>St. Martin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Pierre and Miquelon</source>
            <translation>St. Pierre und Miquelon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Vincent and the Grenadines</source>
            <translation>St. Vincent und die Grenadinen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Samoa</source>
            <translation>Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>San Marino</source>
            <translation>San Marino</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saudi Arabia</source>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Serbia</source>
            <translation>Serbien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sierra Leone</source>
            <translation>Sierra Leone</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sint Maarten</source>
            <translation>Sint Maarten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Georgia and the South Sandwich Islands</source>
            <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Korea</source>
            <translation>Südkorea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Sudan</source>
            <translation>Südsudan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sudan</source>
            <translation>Sudan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Suriname</source>
            <translation>Suriname</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Svalbard and Jan Mayen</source>
            <translation>Spitzbergen und Jan Mayen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/swiss-government.tsv" />
            <source>Switzerland: federal, cantonal and city government</source>
            <translation>Schweiz: Bund, Kantone und Städte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Syria</source>
            <translation>Syrien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>São Tomé and Príncipe</source>
            <translation>São Tomé und Príncipe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Taiwan</source>
            <translation>Taiwan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tajikistan</source>
            <translation>Tadschikistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tanzania</source>
            <translation>Tansania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Thailand</source>
            <translation>Thailand</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Togo</source>
            <translation>Togo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tokelau</source>
            <translation>Tokelau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tonga</source>
            <translation>Tonga</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Trinidad and Tobago</source>
            <translation>Trinidad und Tobago</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tunisia</source>
            <translation>Tunesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkey</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkmenistan</source>
            <translation>Turkmenistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/uk-government.tsv" />
            <source>United Kingdom government and defence</source>
            <translation>Vereinigtes Königreich: Regierung und Verteidigung</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/us-government.tsv" />
            <source>United States military and federal government</source>
            <translation>Vereinigte Staaten: Militär und Bundesregierung</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uzbekistan</source>
            <translation>Usbekistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vatican City</source>
            <translation>Vatikanstadt</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Wallis and Futuna</source>
            <translation>Wallis und Futuna</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Western Sahara</source>
            <translation>Westsahara</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Yemen</source>
            <translation>Jemen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zambia</source>
            <translation>Sambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zimbabwe</source>
            <translation>Simbabwe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Afghanistan</source>
            <translation>in Afghanistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Albania</source>
            <translation>in Albanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Algeria</source>
            <translation>in Algerien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in American Samoa</source>
            <translation>in Amerikanisch-Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Andorra</source>
            <translation>in Andorra</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Angola</source>
            <translation>in Angola</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Anguilla</source>
            <translation>auf Anguilla</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antarctica</source>
            <translation>in der Antarktis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antigua and Barbuda</source>
            <translation>auf Antigua und Barbuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Argentina</source>
            <translation>in Argentinien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Armenia</source>
            <translation>in Armenien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Aruba</source>
            <translation>auf Aruba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ascension Island</source>
            <translation>auf Ascension</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Australia</source>
            <translation>in Australien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Austria</source>
            <translation>in Österreich</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Azerbaijan</source>
            <translation>in Aserbaidschan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bahrain</source>
            <translation>in Bahrain</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bangladesh</source>
            <translation>in Bangladesch</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Barbados</source>
            <translation>auf Barbados</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belarus</source>
            <translation>in Belarus</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belgium</source>
            <translation>in Belgien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belize</source>
            <translation>in Belize</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Benin</source>
            <translation>in Benin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bermuda</source>
            <translation>auf Bermuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bhutan</source>
            <translation>in Bhutan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bolivia</source>
            <translation>in Bolivien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bosnia and Herzegovina</source>
            <translation>in Bosnien und Herzegowina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Botswana</source>
            <translation>in Botsuana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bouvet Island</source>
            <translation>auf der Bouvetinsel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brazil</source>
            <translation>in Brasilien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brunei</source>
            <translation>in Brunei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bulgaria</source>
            <translation>in Bulgarien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burkina Faso</source>
            <translation>in Burkina Faso</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burundi</source>
            <translation>in Burundi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cambodia</source>
            <translation>in Kambodscha</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cameroon</source>
            <translation>in Kamerun</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Canada</source>
            <translation>in Kanada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cape Verde</source>
            <translation>auf Kap Verde</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chad</source>
            <translation>im Tschad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chile</source>
            <translation>in Chile</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in China</source>
            <translation>in China</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Christmas Island</source>
            <translation>auf der Weihnachtsinsel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Colombia</source>
            <translation>in Kolumbien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Costa Rica</source>
            <translation>in Costa Rica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Croatia</source>
            <translation>in Kroatien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cuba</source>
            <translation>auf Kuba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Curaçao</source>
            <translation>auf Curaçao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cyprus</source>
            <translation>auf Zypern</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Côte d’Ivoire</source>
            <translation>in Côte d’Ivoire</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Denmark</source>
            <translation>in Dänemark</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Djibouti</source>
            <translation>in Dschibuti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Dominica</source>
            <translation>auf Dominica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in East Timor</source>
            <translation>in Osttimor</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ecuador</source>
            <translation>in Ecuador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Egypt</source>
            <translation>in Ägypten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in El Salvador</source>
            <translation>in El Salvador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Equatorial Guinea</source>
            <translation>in Äquatorialguinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eritrea</source>
            <translation>in Eritrea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Estonia</source>
            <translation>in Estland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eswatini</source>
            <translation>in Eswatini</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ethiopia</source>
            <translation>in Äthiopien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Fiji</source>
            <translation>auf Fidschi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Finland</source>
            <translation>in Finnland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in France</source>
            <translation>in Frankreich</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Guiana</source>
            <translation>in Französisch-Guayana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Polynesia</source>
            <translation>in Französisch-Polynesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gabon</source>
            <translation>in Gabun</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Georgia</source>
            <translation>in Georgien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Germany</source>
            <translation>in Deutschland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ghana</source>
            <translation>in Ghana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gibraltar</source>
            <translation>in Gibraltar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greece</source>
            <translation>in Griechenland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greenland</source>
            <translation>in Grönland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Grenada</source>
            <translation>auf Grenada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guadeloupe</source>
            <translation>auf Guadeloupe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guam</source>
            <translation>auf Guam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guatemala</source>
            <translation>in Guatemala</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guernsey</source>
            <translation>auf Guernsey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea</source>
            <translation>in Guinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea-Bissau</source>
            <translation>in Guinea-Bissau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guyana</source>
            <translation>in Guyana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Haiti</source>
            <translation>in Haiti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Heard Island and the McDonald Islands</source>
            <translation>auf Heard und den McDonaldinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Honduras</source>
            <translation>in Honduras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hong Kong</source>
            <translation>in Hongkong</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hungary</source>
            <translation>in Ungarn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iceland</source>
            <translation>in Island</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in India</source>
            <translation>in Indien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Indonesia</source>
            <translation>in Indonesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iran</source>
            <translation>im Iran</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iraq</source>
            <translation>im Irak</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ireland</source>
            <translation>in Irland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Israel</source>
            <translation>in Israel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Italy</source>
            <translation>in Italien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jamaica</source>
            <translation>auf Jamaika</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Japan</source>
            <translation>in Japan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jersey</source>
            <translation>auf Jersey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jordan</source>
            <translation>in Jordanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kazakhstan</source>
            <translation>in Kasachstan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kenya</source>
            <translation>in Kenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kiribati</source>
            <translation>in Kiribati</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kuwait</source>
            <translation>in Kuwait</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kyrgyzstan</source>
            <translation>in Kirgisistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Laos</source>
            <translation>in Laos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Latvia</source>
            <translation>in Lettland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lebanon</source>
            <translation>im Libanon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lesotho</source>
            <translation>in Lesotho</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liberia</source>
            <translation>in Liberia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Libya</source>
            <translation>in Libyen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liechtenstein</source>
            <translation>in Liechtenstein</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lithuania</source>
            <translation>in Litauen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Luxembourg</source>
            <translation>in Luxemburg</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Macau</source>
            <translation>in Macau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Madagascar</source>
            <translation>auf Madagaskar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malawi</source>
            <translation>in Malawi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malaysia</source>
            <translation>in Malaysia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mali</source>
            <translation>in Mali</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malta</source>
            <translation>auf Malta</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Martinique</source>
            <translation>auf Martinique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritania</source>
            <translation>in Mauretanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritius</source>
            <translation>auf Mauritius</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mayotte</source>
            <translation>auf Mayotte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mexico</source>
            <translation>in Mexiko</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Micronesia</source>
            <translation>in Mikronesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Moldova</source>
            <translation>in der Republik Moldau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Monaco</source>
            <translation>in Monaco</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mongolia</source>
            <translation>in der Mongolei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montenegro</source>
            <translation>in Montenegro</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montserrat</source>
            <translation>auf Montserrat</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Morocco</source>
            <translation>in Marokko</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mozambique</source>
            <translation>in Mosambik</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Myanmar</source>
            <translation>in Myanmar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Namibia</source>
            <translation>in Namibia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nauru</source>
            <translation>auf Nauru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nepal</source>
            <translation>in Nepal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Caledonia</source>
            <translation>in Neukaledonien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Zealand</source>
            <translation>in Neuseeland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nicaragua</source>
            <translation>in Nicaragua</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niger</source>
            <translation>in Niger</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nigeria</source>
            <translation>in Nigeria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niue</source>
            <translation>auf Niue</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norfolk Island</source>
            <translation>auf der Norfolkinsel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Korea</source>
            <translation>in Nordkorea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Macedonia</source>
            <translation>in Nordmazedonien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norway</source>
            <translation>in Norwegen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Oman</source>
            <translation>in Oman</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Pakistan</source>
            <translation>in Pakistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palau</source>
            <translation>in Palau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palestine</source>
            <translation>in Palästina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Panama</source>
            <translation>in Panama</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Papua New Guinea</source>
            <translation>in Papua-Neuguinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Paraguay</source>
            <translation>in Paraguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Peru</source>
            <translation>in Peru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Poland</source>
            <translation>in Polen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Portugal</source>
            <translation>in Portugal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Puerto Rico</source>
            <translation>in Puerto Rico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Qatar</source>
            <translation>in Katar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Romania</source>
            <translation>in Rumänien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia</source>
            <translation>in Russland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia (the former Soviet Union)</source>
            <translation>in Russland (frühere Sowjetunion)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Rwanda</source>
            <translation>in Ruanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Réunion</source>
            <translation>auf Réunion</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Barthélemy</source>
            <translation>auf St. Barthélemy</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Helena</source>
            <translation>auf St. Helena</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Kitts and Nevis</source>
            <translation>auf St. Kitts und Nevis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Lucia</source>
            <translation>auf St. Lucia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Martin</source>
            <translation>auf St. Martin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Pierre and Miquelon</source>
            <translation>auf St. Pierre und Miquelon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Vincent and the Grenadines</source>
            <translation>auf St. Vincent und den Grenadinen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Samoa</source>
            <translation>in Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in San Marino</source>
            <translation>in San Marino</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saudi Arabia</source>
            <translation>in Saudi-Arabien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Senegal</source>
            <translation>in Senegal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Serbia</source>
            <translation>in Serbien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sierra Leone</source>
            <translation>in Sierra Leone</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Singapore</source>
            <translation>in Singapur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sint Maarten</source>
            <translation>auf Sint Maarten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovakia</source>
            <translation>in der Slowakei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovenia</source>
            <translation>in Slowenien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Somalia</source>
            <translation>in Somalia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Africa</source>
            <translation>in Südafrika</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Georgia and the South Sandwich Islands</source>
            <translation>auf Südgeorgien und den Südlichen Sandwichinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Korea</source>
            <translation>in Südkorea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Sudan</source>
            <translation>im Südsudan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Spain</source>
            <translation>in Spanien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sri Lanka</source>
            <translation>in Sri Lanka</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sudan</source>
            <translation>im Sudan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Suriname</source>
            <translation>in Suriname</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Svalbard and Jan Mayen</source>
            <translation>auf Spitzbergen und Jan Mayen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sweden</source>
            <translation>in Schweden</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Switzerland</source>
            <translation>in der Schweiz</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Syria</source>
            <translation>in Syrien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in São Tomé and Príncipe</source>
            <translation>in São Tomé und Príncipe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Taiwan</source>
            <translation>in Taiwan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tajikistan</source>
            <translation>in Tadschikistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tanzania</source>
            <translation>in Tansania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Thailand</source>
            <translation>in Thailand</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Togo</source>
            <translation>in Togo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tokelau</source>
            <translation>auf Tokelau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tonga</source>
            <translation>in Tonga</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Trinidad and Tobago</source>
            <translation>auf Trinidad und Tobago</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tunisia</source>
            <translation>in Tunesien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkey</source>
            <translation>in der Türkei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkmenistan</source>
            <translation>in Turkmenistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tuvalu</source>
            <translation>in Tuvalu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uganda</source>
            <translation>in Uganda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ukraine</source>
            <translation>in der Ukraine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uruguay</source>
            <translation>in Uruguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uzbekistan</source>
            <translation>in Usbekistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vanuatu</source>
            <translation>in Vanuatu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vatican City</source>
            <translation>in der Vatikanstadt</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Venezuela</source>
            <translation>in Venezuela</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vietnam</source>
            <translation>in Vietnam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Wallis and Futuna</source>
            <translation>auf Wallis und Futuna</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Western Sahara</source>
            <translation>in der Westsahara</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Yemen</source>
            <translation>im Jemen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zambia</source>
            <translation>in Sambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zimbabwe</source>
            <translation>in Simbabwe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Bahamas</source>
            <translation>auf den Bahamas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Indian Ocean Territory</source>
            <translation>im Britischen Territorium im Indischen Ozean</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Virgin Islands</source>
            <translation>auf den Britischen Jungferninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Caribbean Netherlands</source>
            <translation>in den Karibischen Niederlanden</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cayman Islands</source>
            <translation>auf den Kaimaninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Central African Republic</source>
            <translation>in der Zentralafrikanischen Republik</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cocos (Keeling) Islands</source>
            <translation>auf den Kokosinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Comoros</source>
            <translation>auf den Komoren</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cook Islands</source>
            <translation>auf den Cookinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Czech Republic</source>
            <translation>in Tschechien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Democratic Republic of the Congo</source>
            <translation>in der Demokratischen Republik Kongo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Dominican Republic</source>
            <translation>in der Dominikanischen Republik</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the European Union</source>
            <translation>in der Europäischen Union</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Falkland Islands</source>
            <translation>auf den Falklandinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Faroe Islands</source>
            <translation>auf den Färöern</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the French Southern Territories</source>
            <translation>in den Französischen Süd- und Antarktisgebieten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Gambia</source>
            <translation>in Gambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Isle of Man</source>
            <translation>auf der Isle of Man</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Maldives</source>
            <translation>auf den Malediven</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Marshall Islands</source>
            <translation>auf den Marshallinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Netherlands</source>
            <translation>in den Niederlanden</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Northern Mariana Islands</source>
            <translation>auf den Nördlichen Marianen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Philippines</source>
            <translation>auf den Philippinen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Pitcairn Islands</source>
            <translation>auf den Pitcairninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Republic of the Congo</source>
            <translation>in der Republik Kongo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Seychelles</source>
            <translation>auf den Seychellen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Solomon Islands</source>
            <translation>auf den Salomonen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Turks and Caicos Islands</source>
            <translation>auf den Turks- und Caicosinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the US Virgin Islands</source>
            <translation>auf den Amerikanischen Jungferninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Arab Emirates</source>
            <translation>in den Vereinigten Arabischen Emiraten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Kingdom</source>
            <translation>im Vereinigten Königreich</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States</source>
            <translation>in den Vereinigten Staaten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States Minor Outlying Islands</source>
            <translation>auf den Amerikanischen Überseeinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Åland Islands</source>
            <translation>auf den Ålandinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Indian Ocean Territory</source>
            <translation>Britisches Territorium im Indischen Ozean</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Virgin Islands</source>
            <translation>Britische Jungferninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Caribbean Netherlands</source>
            <translation>Karibische Niederlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cayman Islands</source>
            <translation>Kaimaninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Central African Republic</source>
            <translation>Zentralafrikanische Republik</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cocos (Keeling) Islands</source>
            <translation>Kokosinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Comoros</source>
            <translation>Komoren</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cook Islands</source>
            <translation>Cookinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Czech Republic</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Democratic Republic of the Congo</source>
            <translation>Demokratische Republik Kongo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Dominican Republic</source>
            <translation>Dominikanische Republik</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the European Union</source>
            <translation>Europäische Union</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Falkland Islands</source>
            <translation>Falklandinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Faroe Islands</source>
            <translation>Färöer</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the French Southern Territories</source>
            <translation>Französische Süd- und Antarktisgebiete</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Gambia</source>
            <translation>Gambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Isle of Man</source>
            <translation>Isle of Man</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Maldives</source>
            <translation>Malediven</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Marshall Islands</source>
            <translation>Marshallinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Northern Mariana Islands</source>
            <translation>Nördliche Marianen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Philippines</source>
            <translation>Philippinen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Pitcairn Islands</source>
            <translation>Pitcairninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Republic of the Congo</source>
            <translation>Republik Kongo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Seychelles</source>
            <translation>Seychellen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Solomon Islands</source>
            <translation>Salomonen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Turks and Caicos Islands</source>
            <translation>Turks- und Caicosinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the US Virgin Islands</source>
            <translation>Amerikanische Jungferninseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States Minor Outlying Islands</source>
            <translation>Amerikanische Überseeinseln</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Åland Islands</source>
            <translation>Ålandinseln</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>&amp;Clear the list</source>
            <translation>Liste &amp;leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>&amp;Edit…</source>
            <translation>Be&amp;arbeiten…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>&amp;Tick all shown</source>
            <translation>Alle gezeigten &amp;anhaken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>&amp;Untick all shown</source>
            <translation>Häkchen &amp;entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>(no name)</source>
            <translation>(kein Name)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>, dot </source>
            <translation>, Punkt </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>, which this contact has already</source>
            <translation>, die dieser Kontakt schon hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>@ in {some} of {all} cells</source>
            <translation>@ in {some} von {all} Zellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file (.csv), one row a contact.</source>
            <translation>Eine CSV-Datei (.csv), eine Zeile pro Kontakt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file has no photos, and categories and groups of contacts may be missing.</source>
            <translation>Eine CSV-Datei enthält keine Fotos; auch Kategorien und Kontaktgruppen fehlen vielleicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file has no photos, and lists of contacts may be missing.</source>
            <translation>Eine CSV-Datei enthält keine Fotos; auch Kontaktlisten fehlen vielleicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A copy with nothing but the contacts in which something was fixed, so that fewer can end up double.</source>
            <translation>Eine Kopie, in der nur die Kontakte stehen, bei denen etwas korrigiert wurde; so können weniger doppelt werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A domain of which Proofbook knows that it is written correctly. It is suggested for slips, and never marked itself. That does not mean that mail there is safe or permitted.</source>
            <translation>Eine Domain, von der Proofbook weiß, dass sie richtig geschrieben ist. Sie wird bei Tippfehlern vorgeschlagen und selbst nie markiert. Das heißt nicht, dass E-Mails dorthin sicher oder erlaubt sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A file with what you decided, to be applied to another address book or handed to colleagues.</source>
            <translation>Eine Datei mit Ihren Entscheidungen, die sich auf ein anderes Adressbuch anwenden oder an Kollegen weitergeben lässt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A file, folder or zip file with contacts that another program has exported.</source>
            <translation>Eine Datei, ein Ordner oder eine ZIP-Datei mit Kontakten, die ein anderes Programm exportiert hat.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A list of known-correct spellings that comes with Proofbook, such as the domains of a government.</source>
            <translation>Eine Liste als richtig bekannter Schreibweisen, die Proofbook mitbringt, zum Beispiel die Domains einer Regierung.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>A log for whoever looks for a fault: counts, domains and times, never a name, an address or the name of a file. It is in this folder:</source>
            <translation>Ein Protokoll für die Fehlersuche: Anzahlen, Domains und Zeitpunkte, nie ein Name, eine Adresse oder ein Dateiname. Es liegt in diesem Ordner:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A page or table that lists every change, with its reason.</source>
            <translation>Eine Seite oder Tabelle, die jede Änderung mit ihrem Grund aufführt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A spelling that was not meant: a letter left out, swapped, or hit beside.</source>
            <translation>Eine Schreibweise, die nicht gemeint war: ein Buchstabe fehlt, ist vertauscht, oder es wurde die Taste daneben getroffen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A spelling that was probably meant. The likeliest one comes first.</source>
            <translation>Eine Schreibweise, die wahrscheinlich gemeint war. Die wahrscheinlichste steht oben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf) or a CSV file (.csv).</source>
            <translation>Eine vCard-Datei (.vcf) oder eine CSV-Datei (.csv).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf).</source>
            <translation>Eine vCard-Datei (.vcf).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf). LDIF (.ldif) and CSV are possible too.</source>
            <translation>Eine vCard-Datei (.vcf). LDIF (.ldif) und CSV sind auch möglich.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Added by you</source>
            <translation>Von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Address books</source>
            <translation>Adressbücher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Address books are never copied there, and what you export lies where you put it.</source>
            <translation>Adressbücher werden nie dorthin kopiert, und was Sie exportieren, liegt dort, wo Sie es abgelegt haben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Address now</source>
            <translation>Adresse jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Address that no check can help</source>
            <translation>Nicht prüfbare Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Address, and its correction</source>
            <translation>Adresse und ihre Korrektur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>Addresses that no check can help</source>
            <translation>Nicht prüfbare Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Addresses that you have left out of their domain stay as they are.</source>
            <translation>Adressen, die Sie bei ihrer Domain ausgelassen haben, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Almost certain</source>
            <translation>Ziemlich sicher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Almost certainly a typo</source>
            <translation>Ziemlich sicher ein Tippfehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Almost certainly meant</source>
            <translation>Ziemlich sicher gemeint</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Also appears in</source>
            <translation>Kommt auch vor in</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>An entry without a mail domain, such as a fax number. It is listed, and copied as it is.</source>
            <translation>Ein Eintrag ohne E-Mail-Domain, zum Beispiel eine Faxnummer. Er wird aufgeführt und unverändert kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Android phone</source>
            <translation>Android-Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Apple Mail</source>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply “{name}”</source>
            <translation>„{name}“ anwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Ask</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Ask about {what}</source>
            <translation>Wegen {what} nachfragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Auto-complete</source>
            <translation>Adressvorschläge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Being judged…</source>
            <translation>Wird eingestuft…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Built-in set</source>
            <translation>Mitgelieferte Sammlung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Built-in sets</source>
            <translation>Mitgelieferte Sammlungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By domain</source>
            <translation>Nach Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By number of addresses</source>
            <translation>Nach Zahl der Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Can’t be checked</source>
            <translation>Nicht prüfbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Carried over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/opening.py" />
            <source>Carry over earlier decisions</source>
            <translation>Frühere Entscheidungen übernehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change the name that displays {what} too</source>
            <translation>Auch den Namen ändern, der {what} anzeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change {what} in lists too</source>
            <translation>{what} auch in Verteilern ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Changed or not</source>
            <translation>Geändert oder nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose a name and a folder, and save.</source>
            <translation>Wählen Sie einen Namen und einen Ordner, und speichern Sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Choose a step to go back or forth to it. Nothing is lost: you can go forth again.</source>
            <translation>Wählen Sie einen Schritt, um zu ihm zurück- oder vorzugehen. Nichts geht verloren: Sie können wieder vorgehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Choose a suggestion by its number, and fix with it</source>
            <translation>Einen Vorschlag über seine Nummer wählen und damit korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose all contacts, or those that you have selected.</source>
            <translation>Wählen Sie alle Kontakte oder nur die markierten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose the address book at the left and, in the menu that a right click opens, “Export”; older versions have it in the menu “Tools”.</source>
            <translation>Klicken Sie links mit der rechten Maustaste auf das Adressbuch, und wählen Sie „Exportieren“; in älteren Versionen steht es im Menü „Extras“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose the folder “Contacts” of your mailbox.</source>
            <translation>Wählen Sie den Ordner „Kontakte“ Ihres Postfachs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Choose the mailbox Sent, and paste this into the search field.</source>
            <translation>Wählen Sie das Postfach „Gesendet“, und fügen Sie dies in das Suchfeld ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose where the file goes and what it is called, and finish.</source>
            <translation>Wählen Sie, wohin die Datei kommt und wie sie heißt, und schließen Sie den Vorgang ab.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export to a file”, then “Comma Separated Values”.</source>
            <translation>Wählen Sie „In Datei exportieren“, dann „Durch Trennzeichen getrennte Werte“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export vCard”. It is behind the gear, in newer versions behind another sign beside the contacts.</source>
            <translation>Wählen Sie „vCard exportieren“. Sie finden es hinter dem Zahnrad, in neueren Versionen hinter einem anderen Zeichen neben den Kontakten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export”. The file is among your downloads.</source>
            <translation>Wählen Sie „Exportieren“. Die Datei liegt bei Ihren Downloads.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Manage contacts”, then “Export contacts”. Some versions show “Export contacts” by itself.</source>
            <translation>Wählen Sie „Kontakte verwalten“, dann „Kontakte exportieren“. Manche Versionen zeigen „Kontakte exportieren“ direkt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “vCard” as the kind of file, a name and a folder, and save.</source>
            <translation>Wählen Sie „vCard“ als Dateityp, einen Namen und einen Ordner, und speichern Sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “vCard”. “Google CSV” can be opened too.</source>
            <translation>Wählen Sie „vCard“. Auch „Google CSV“ lässt sich öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Choosing one fixes the ticked addresses with it.</source>
            <translation>Wenn Sie einen Vorschlag wählen, werden die angehakten Adressen damit korrigiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Closed down</source>
            <translation>Eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Column “{name}”</source>
            <translation>Spalte „{name}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Computers inside some network</source>
            <translation>Computer in einem internen Netz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Contacts on a Mac</source>
            <translation>Kontakte auf einem Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Copy that file to this computer, for example with a cable.</source>
            <translation>Kopieren Sie diese Datei auf diesen Computer, zum Beispiel über ein Kabel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Correct</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Decided here</source>
            <translation>Hier entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Decided one by one</source>
            <translation>Einzeln entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Decided or not</source>
            <translation>Offen oder nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Decisions file</source>
            <translation>Entscheidungsdatei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Domain or address</source>
            <translation>Domain oder Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Domains renamed by your organisation</source>
            <translation>Von Ihrer Organisation umbenannte Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Domains renamed by {organisation}</source>
            <translation>Von {organisation} umbenannte Domains</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Domains that are fixed, if ticked</source>
            <translation>Domains, die korrigiert werden, wenn sie angehakt sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Don’t open and save the CSV file in Excel before the import: it may change phone numbers and letters with accents.</source>
            <translation>Öffnen und speichern Sie die CSV-Datei vor dem Import nicht in Excel: Telefonnummern und Buchstaben mit Akzenten oder Umlauten könnten sich dabei ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>During the review</source>
            <translation>Während der Durchsicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Each keeps what is before the @. Undo, or decide otherwise about single ones in the review.</source>
            <translation>Was vor dem @ steht, bleibt jeweils gleich. Sie können das rückgängig machen oder in der Durchsicht über einzelne Adressen anders entscheiden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Edit {what}</source>
            <translation>{what} bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Ending</source>
            <translation>Endung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Exchange directory entries (X.500)</source>
            <translation>Exchange-Verzeichniseinträge (X.500)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Export each address book by itself. Proofbook can open all the files at once.</source>
            <translation>Exportieren Sie jedes Adressbuch einzeln. Proofbook kann alle Dateien gleichzeitig öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Export to a file on the phone. It ends in .vcf.</source>
            <translation>Exportieren Sie in eine Datei auf dem Telefon. Sie endet auf .vcf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Fax numbers</source>
            <translation>Faxnummern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>First export what is there now, and keep that file: it is the way back.</source>
            <translation>Exportieren Sie zuerst, was jetzt dort ist, und heben Sie diese Datei auf: So können Sie den alten Stand wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>Fix</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix all that are almost certain</source>
            <translation>Ziemlich sichere Tippfehler korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Fix all that are almost certain?</source>
            <translation>Alle ziemlich sicheren Tippfehler korrigieren?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Fix every ticked address at this domain in one step.</source>
            <translation>Alle angehakten Adressen bei dieser Domain in einem Schritt korrigieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Fix the whole domain</source>
            <translation>Domain korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {what}</source>
            <translation>{what} korrigieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Fixed</source>
            <translation>Korrigiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Found out: {name}</source>
            <translation>Erkannt: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>From the domains into their addresses</source>
            <translation>Von den Domains zu ihren Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Gmail</source>
            <translation>Gmail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Gmail keeps them in Google Contacts under “Other contacts”: delete them there.</source>
            <translation>Gmail bewahrt sie in Google Kontakte unter „Weitere Kontakte“ auf: Löschen Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Go through a list</source>
            <translation>Eine Liste durchgehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Go to Sent Items, click into the search field at the top, and paste this. It works in every Outlook.</source>
            <translation>Öffnen Sie „Gesendete Elemente“, klicken Sie oben in das Suchfeld, und fügen Sie dies ein. Das geht in jedem Outlook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Go to the folder Sent, show the quick filter bar, choose Recipients there, and paste this.</source>
            <translation>Öffnen Sie den Ordner „Gesendet“, blenden Sie die Schnellfilterleiste ein, wählen Sie dort „Empfänger“, und fügen Sie dies ein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Go to this step</source>
            <translation>Zu diesem Schritt gehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Going about</source>
            <translation>Sich im Fenster bewegen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Google Contacts</source>
            <translation>Google Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts imports vCard and CSV files.</source>
            <translation>Google Kontakte importiert vCard- und CSV-Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts imports vCard and CSV files; it may not take LDIF.</source>
            <translation>Google Kontakte importiert vCard- und CSV-Dateien; LDIF nimmt es vielleicht nicht an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts, Gmail</source>
            <translation>Google Kontakte, Gmail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hardly any @ in {columns}</source>
            <translation>Kaum ein @ in {columns}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Has come back</source>
            <translation>Ist wieder da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>How it is judged</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>How tables are read is not kept.</source>
            <translation>Wie Tabellen gelesen werden, wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>However sure</source>
            <translation>Egal, wie sicher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>If one of the changed addresses is in a group or distribution list, correct it there by hand; the report lists them.</source>
            <translation>Wenn eine der geänderten Adressen in einer Gruppe oder einem Verteiler steht, korrigieren Sie sie dort bitte von Hand; der Bericht führt sie auf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If the menu “File” has no “Open &amp; Export”, you probably have the new Outlook: see there.</source>
            <translation>Wenn es im Menü „Datei“ kein „Öffnen und exportieren“ gibt, haben Sie wahrscheinlich das neue Outlook: siehe dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If you are asked which contacts, choose all of them.</source>
            <translation>Wenn gefragt wird, welche Kontakte, wählen Sie alle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If you have several folders of contacts, export them one by one. Proofbook can open all the files at once.</source>
            <translation>Wenn Sie mehrere Ordner mit Kontakten haben, exportieren Sie einen nach dem anderen. Proofbook kann alle Dateien gleichzeitig öffnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If your contacts are in a Google account, the easiest way is on a computer: see “Google Contacts”.</source>
            <translation>Wenn Ihre Kontakte in einem Google-Konto liegen, geht es am einfachsten an einem Computer: siehe „Google Kontakte“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Import into a new address book, look whether all is well, and then delete the old address book.</source>
            <translation>Importieren Sie in ein neues Adressbuch, sehen Sie nach, ob alles stimmt, und löschen Sie dann das alte Adressbuch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>In Mail on a Mac: Window &gt; Previous Recipients, then Remove From List.</source>
            <translation>In Mail auf einem Mac: „Fenster“ › „Vorherige Empfänger“, dann „Aus Liste entfernen“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>In Outlook, begin a message, type the first letters into “To”, point at the wrong suggestion and click its X. File &gt; Options &gt; Mail &gt; Empty Auto-Complete List deletes all of them.</source>
            <translation>Beginnen Sie in Outlook eine E-Mail, tippen Sie die ersten Buchstaben bei „An“ ein, zeigen Sie auf den falschen Vorschlag, und klicken Sie auf das X daneben. „Datei“ › „Optionen“ › „E-Mail“ › „AutoVervollständigen-Liste leeren“ löscht alle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In Outlook, open the menu “File”, then “Open &amp; Export”, then “Import/Export”.</source>
            <translation>Öffnen Sie in Outlook das Menü „Datei“, dann „Öffnen und exportieren“, dann „Importieren/Exportieren“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In an account or on a device that your organisation manages, the export may be switched off. Then ask your IT for a copy of your contacts as a vCard or CSV file.</source>
            <translation>In einem Konto oder auf einem Gerät, das Ihre Organisation verwaltet, ist der Export vielleicht abgeschaltet. Bitten Sie dann Ihre IT um eine Kopie Ihrer Kontakte als vCard- oder CSV-Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>In force</source>
            <translation>Gilt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>In the copy</source>
            <translation>In der Kopie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>In the lists of domains and addresses</source>
            <translation>In den Listen der Domains und Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In the menu at the left, choose “Export”.</source>
            <translation>Wählen Sie im Menü links „Exportieren“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Include</source>
            <translation>Einbeziehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It expects the encoding UTF-8, which this file doesn’t have: look at the accents afterwards.</source>
            <translation>Erwartet wird die Zeichenkodierung UTF-8, die diese Datei nicht hat: Sehen Sie sich danach Umlaute und Akzente an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>It holds what is in iCloud. Contacts that the phone has from a Google or an Exchange account are not in it: export those there.</source>
            <translation>Darin ist, was in iCloud liegt. Kontakte, die das iPhone aus einem Google- oder Exchange-Konto hat, sind nicht dabei: Exportieren Sie diese dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>It is not kept which books you opened.</source>
            <translation>Welche Adressbücher Sie geöffnet haben, wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It may refuse files of more than 10 MB; this one has {mb} MB.</source>
            <translation>Dateien mit mehr als 10 MB werden vielleicht abgelehnt; diese hat {mb} MB.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>It may well be right. A look at the contact, or a question to the person, tells.</source>
            <translation>Es kann gut richtig sein. Ein Blick auf den Kontakt oder eine Frage an die Person gibt Klarheit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Keep</source>
            <translation>Beibehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Keep {what}</source>
            <translation>{what} beibehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Kept</source>
            <translation>Beibehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Known to be real</source>
            <translation>Als echt bekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Known-correct domains</source>
            <translation>Richtige Schreibweisen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Known-correct spelling</source>
            <translation>Richtige Schreibweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Leave the address as it is: it is right, in this address book.</source>
            <translation>Die Adresse lassen, wie sie ist: Sie ist in diesem Adressbuch richtig.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Leave the address unchanged, and put the person on the list of those to be asked.</source>
            <translation>Die Adresse unverändert lassen und die Person auf die Liste derer setzen, bei denen nachzufragen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Leave the filter, or close a dialog</source>
            <translation>Den Filter verlassen oder einen Dialog schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave the name that displays {what}</source>
            <translation>Den Namen lassen, der {what} anzeigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave {what} as it is in lists</source>
            <translation>{what} in Verteilern lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Less likely</source>
            <translation>Weniger wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>List “{name}” ({field})</source>
            <translation>Verteiler „{name}“ ({field})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Looks mistyped</source>
            <translation>Sieht vertippt aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Lotus Notes names</source>
            <translation>Lotus-Notes-Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Is it another column, or are the cells separated by another sign?</source>
            <translation>E-Mail-Adressen haben eines. Ist es eine andere Spalte, oder sind die Zellen durch ein anderes Zeichen getrennt?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Untick what holds none.</source>
            <translation>E-Mail-Adressen haben eines. Entfernen Sie das Häkchen, wo keine stehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation type="vanished">E-Mails könnten zurückgekommen oder in der Organisation geblieben sein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation type="vanished">E-Mails könnten zurückgekommen sein: keine vollständige E-Mail-Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation type="vanished">E-Mails könnten zurückgekommen sein: Der Anbieter hat den Dienst eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation type="vanished">E-Mails könnten zurückgekommen sein: Diese Endung gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have reached someone {whereabouts}</source>
            <translation type="vanished">E-Mails könnten jemanden {whereabouts} erreicht haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation type="vanished">E-Mails könnten den Inhaber der Domain erreicht haben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Make the domain a known-correct spelling, so that it is not marked in any address book.</source>
            <translation>Die Domain zu einer als richtig bekannten Schreibweise machen, damit sie in keinem Adressbuch mehr markiert wird.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Managed by your organisation</source>
            <translation>Verwaltet von Ihrer Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Managed by {organisation}</source>
            <translation>Verwaltet von {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>More likely wrong than right. Have a look at the reason.</source>
            <translation>Eher falsch als richtig. Sehen Sie sich die Begründung an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>New Outlook, Outlook on the web</source>
            <translation>Neues Outlook, Outlook im Web</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud</source>
            <translation>Nextcloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCard files, version 3.0 or 4.0; it may not take this one.</source>
            <translation>Nextcloud importiert vCard-Dateien der Version 3.0 oder 4.0; diese Datei nimmt es vielleicht nicht an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0 only; in this file there are some of {versions}.</source>
            <translation>Nextcloud importiert nur vCards der Versionen 3.0 und 4.0; in dieser Datei gibt es welche der Version {versions}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0, as these are.</source>
            <translation>Nextcloud importiert vCards der Versionen 3.0 und 4.0, also auch diese.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud refuses a contact that is already in the same address book, so that the correction would not arrive: delete the old one first, or import into a new address book.</source>
            <translation>Nextcloud weist einen Kontakt ab, den es im selben Adressbuch schon gibt; die Korrektur käme also nicht an. Löschen Sie zuerst den alten, oder importieren Sie in ein neues Adressbuch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>No book was opened yet</source>
            <translation>Noch wurde kein Adressbuch geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No column is ticked, so no address would be read</source>
            <translation>Keine Spalte ist angehakt, es würde also keine Adresse gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>No domain of your own organisation yet</source>
            <translation>Noch keine Domain Ihrer eigenen Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>No known-correct spelling is near enough to suggest one. Edit the address if you know what was meant, ask the person, or keep it as it is.</source>
            <translation>Keine als richtig bekannte Schreibweise liegt nahe genug, um eine vorzuschlagen. Bearbeiten Sie die Adresse, wenn Sie wissen, was gemeint war, fragen Sie die Person, oder behalten Sie die Adresse bei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>No log is written.</source>
            <translation>Es wird kein Protokoll geführt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>No other address waits for you.</source>
            <translation>Sonst wartet keine Adresse auf Sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No row has them</source>
            <translation>Keine Zeile enthält Spaltennamen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody else: closed endings such as .mil</source>
            <translation>Niemand sonst: geschlossene Endungen wie .mil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: no complete mail domain</source>
            <translation>Niemand: keine vollständige E-Mail-Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: the provider has closed</source>
            <translation>Niemand: Der Anbieter hat den Dienst eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: there is no such ending</source>
            <translation>Niemand: Diese Endung gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Not the archive that the same menu offers: only Apple’s own program can read that one.</source>
            <translation>Nehmen Sie nicht das Archiv, das dasselbe Menü anbietet: Nur das Programm von Apple kann es lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>Not there any more</source>
            <translation>Nicht mehr vorhanden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Nothing has been decided. The address stays as it is.</source>
            <translation>Noch ist nichts entschieden. Die Adresse bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>Nothing here is meant by it</source>
            <translation>Betrifft hier nichts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Nothing is ticked, so nothing would be fixed.</source>
            <translation>Nichts ist angehakt, es würde also nichts korrigiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Nothing is written before you export.</source>
            <translation>Vor dem Export wird nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>Nothing that is undecided here will be decided.</source>
            <translation>Nichts, was hier noch offen ist, wird entschieden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>Nothing will change: the copy will be exactly like your address book.</source>
            <translation>Es ändert sich nichts: Die Kopie wird genau wie Ihr Adressbuch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Numbers of computers (IP addresses)</source>
            <translation>Nummern von Computern (IP-Adressen)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>Of the marked addresses these stay: {list}.</source>
            <translation>Von den markierten Adressen bleiben, wie sie sind: {list}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>On a Mac, Card &gt; Look for Duplicates in Contacts finds what is there twice.</source>
            <translation>Auf einem Mac finden Sie in „Kontakte“ über „Visitenkarte“ › „Nach Duplikaten suchen“, was es doppelt gibt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On a computer, open contacts.google.com in a browser, and sign in.</source>
            <translation>Öffnen Sie an einem Computer contacts.google.com in einem Browser, und melden Sie sich an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On a computer, open icloud.com in a browser, sign in, and open “Contacts”.</source>
            <translation>Öffnen Sie an einem Computer icloud.com in einem Browser, melden Sie sich an, und öffnen Sie „Kontakte“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On the iPhone, open “Settings”, tap your name, then “iCloud”, and see that “Contacts” is switched on.</source>
            <translation>Öffnen Sie auf dem iPhone „Einstellungen“, tippen Sie auf Ihren Namen, dann auf „iCloud“, und sehen Sie nach, ob „Kontakte“ eingeschaltet ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>One person or place in an address book, with one or more addresses.</source>
            <translation>Eine Person oder Stelle in einem Adressbuch, mit einer oder mehreren Adressen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Only the changed contacts</source>
            <translation>Nur die geänderten Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open the address book.</source>
            <translation>Öffnen Sie das Adressbuch.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open the menu “File”, then “Export”, then “Export vCard…”.</source>
            <translation>Öffnen Sie das Menü „Ablage“, dann „Exportieren“, dann „vCard exportieren …“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Open the menus</source>
            <translation>Die Menüs öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open “Contacts” and choose all of them: press ⌘ and A in the list of names.</source>
            <translation>Öffnen Sie „Kontakte“, und markieren Sie alle: Drücken Sie in der Liste der Namen ⌘ und A.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open “People”, the list of your contacts.</source>
            <translation>Öffnen Sie „Personen“, die Liste Ihrer Kontakte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Other places that name the same address, such as a mailing list. They can be changed along with it.</source>
            <translation>Andere Stellen mit derselben Adresse, zum Beispiel ein Verteiler. Sie lassen sich mitändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Other: {sign}</source>
            <translation>Anderes: {sign}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Otherwise open the app “Contacts” on the phone and look in its menu, or in its settings, for “Export”.</source>
            <translation>Andernfalls öffnen Sie auf dem Telefon die App „Kontakte“, und suchen Sie in ihrem Menü oder in ihren Einstellungen nach „Exportieren“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Outlook for Windows (classic)</source>
            <translation>Outlook für Windows (klassisch)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook imports CSV files.</source>
            <translation>Outlook importiert CSV-Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook imports CSV files; it may not take this one.</source>
            <translation>Outlook importiert CSV-Dateien; diese Datei nimmt es vielleicht nicht an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook may read only the first contact of a vCard file. Exporting your contacts from the old program as CSV, and cleaning that file, is the safer way.</source>
            <translation>Outlook liest von einer vCard-Datei möglicherweise nur den ersten Kontakt. Sicherer ist es, Ihre Kontakte aus dem alten Programm als CSV zu exportieren und diese Datei zu bereinigen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook, Exchange Online</source>
            <translation>Outlook, Exchange Online</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook’s import asks what to do with duplicates, but it may not know a contact again whose address is another one now: rely on deleting the old ones.</source>
            <translation>Beim Import fragt Outlook, was mit doppelten Kontakten geschehen soll. Einen Kontakt, dessen Adresse jetzt anders lautet, erkennt es aber vielleicht nicht wieder: Löschen Sie lieber die alten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Partly decided</source>
            <translation>Teilweise entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Paste this into the search field at the top; it looks into sent mail only.</source>
            <translation>Fügen Sie dies oben in das Suchfeld ein; gesucht wird nur in gesendeten E-Mails.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Possibly meant</source>
            <translation>Möglicherweise gemeint</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Prefer vCard: it has been reported that CSV files from Google Contacts lacked contacts.</source>
            <translation>Nehmen Sie lieber vCard: Es gibt Berichte, dass in CSV-Dateien aus „Google Kontakte“ einige fehlten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Probable</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Probably a typo</source>
            <translation>Wahrscheinlich ein Tippfehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Probably meant</source>
            <translation>Wahrscheinlich gemeint</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Proof</source>
            <translation>Gegenprobe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton</source>
            <translation>Proton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton imports vCard and CSV files.</source>
            <translation>Proton importiert vCard- und CSV-Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton imports vCard and CSV files; it may not take LDIF.</source>
            <translation>Proton importiert vCard- und CSV-Dateien; LDIF nimmt es vielleicht nicht an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Remember {domain}</source>
            <translation>{domain} merken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Renamed by your organisation</source>
            <translation>Von Ihrer Organisation umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Renamed or closed down</source>
            <translation>Umbenannt oder eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Replace {old} everywhere with {new}</source>
            <translation>{old} überall durch {new} ersetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports go to {folder}.</source>
            <translation>Berichte werden in {folder} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Required by {organisation}: {forms}.</source>
            <translation>{organisation} verlangt Berichte als {forms}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Reviews are not kept: decisions count until you close Proofbook.</source>
            <translation>Durchsichten werden nicht gespeichert: Entscheidungen gelten, bis Sie Proofbook schließen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Row {n}: {cells}</source>
            <translation>Zeile {n}: {cells}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Search this list</source>
            <translation>Diese Liste durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Select all contacts: click one of them, then press Ctrl and A, on a Mac ⌘ and A.</source>
            <translation>Markieren Sie alle Kontakte: Klicken Sie auf einen davon, und drücken Sie dann Strg und A, auf einem Mac ⌘ und A.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Select several addresses</source>
            <translation>Mehrere Adressen auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Set by your organisation</source>
            <translation>Von Ihrer Organisation festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Set by {organisation}</source>
            <translation>Von {organisation} festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Slip</source>
            <translation>Tippfehler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Stored data</source>
            <translation>Gespeicherte Daten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Take the file’s</source>
            <translation>Aus der Datei nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Taken from an earlier review of another export. It is shown, and undone as one step.</source>
            <translation>Stammt aus der früheren Durchsicht eines anderen Exports. Es wird angezeigt und lässt sich in einem Schritt rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>The address book as it was opened</source>
            <translation>Das Adressbuch, wie es geöffnet wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The cleaned copy</source>
            <translation>Die bereinigte Kopie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>The copy is made of several files: import them one after the other.</source>
            <translation>Die Kopie besteht aus mehreren Dateien: Importieren Sie eine nach der anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The copy is read again, and everything you did not fix is compared with your file, letter by letter.</source>
            <translation>Die Kopie wird noch einmal gelesen, und alles, was Sie nicht korrigiert haben, wird Zeichen für Zeichen mit Ihrer Datei verglichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>The copy was read back and compared: nothing but the listed changes differs.</source>
            <translation>Die Kopie wurde noch einmal gelesen und verglichen: Nur die aufgeführten Änderungen sind anders.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The file is among your downloads.</source>
            <translation>Die Datei liegt bei Ihren Downloads.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The file is saved among your downloads, or where you say.</source>
            <translation>Die Datei liegt bei Ihren Downloads oder dort, wo Sie es angeben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>The file says</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The last part of a domain, such as .com, .mil or .co.uk. Many slips are in it: .ml for .mil.</source>
            <translation>Der letzte Teil einer Domain, zum Beispiel .com, .mil oder .co.uk. Viele Tippfehler stecken darin: .ml statt .mil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The list of addresses that your mail program proposes while you type. It can bring a slip back.</source>
            <translation>Die Liste von Adressen, die Ihr E-Mail-Programm beim Tippen vorschlägt. Sie kann einen Tippfehler zurückbringen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The names in the menus differ from maker to maker. Contacts of several accounts may have to be exported apart.</source>
            <translation>Die Namen in den Menüs sind je nach Hersteller verschieden. Kontakte aus mehreren Konten müssen Sie vielleicht einzeln exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The new domain</source>
            <translation>Die neue Domain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>The policy in force</source>
            <translation>Die geltende Richtlinie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The provider closed this domain and moved its mailboxes. Ask the person if you are not sure.</source>
            <translation>Der Anbieter hat diese Domain geschlossen und ihre Postfächer verlegt. Fragen Sie die Person, wenn Sie nicht sicher sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>The provider has closed down</source>
            <translation>Der Anbieter hat den Dienst eingestellt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The provider has closed, so mail to this domain reaches nobody. There is no new spelling to suggest: ask the person for another address, edit it if you know one, or keep it as it is.</source>
            <translation>Der Anbieter hat den Dienst eingestellt; E-Mails an diese Domain erreichen also niemanden. Eine neue Schreibweise lässt sich nicht vorschlagen: Fragen Sie die Person nach einer anderen Adresse, bearbeiten Sie die Adresse, wenn Sie eine andere kennen, oder behalten Sie sie bei.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The strongest mark. Hardly any of these turns out to be right; still, nothing is changed unasked.</source>
            <translation>Die stärkste Einstufung. Kaum einmal stellt sich eine solche Domain doch als richtig heraus; trotzdem wird nichts ungefragt geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>The tables among these files hold no groups.</source>
            <translation>Die Tabellen unter diesen Dateien enthalten keine Gruppen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There are more letters before the @ than an address can have.</source>
            <translation>Vor dem @ stehen mehr Buchstaben, als eine Adresse haben kann.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign before the @ that an address can’t have.</source>
            <translation>Vor dem @ steht ein Zeichen, das in einer Adresse nicht vorkommen kann.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign in it that can’t be seen.</source>
            <translation>Darin ist ein unsichtbares Zeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a space in it.</source>
            <translation>Darin ist ein Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is no @ in it.</source>
            <translation>Das @ fehlt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>There is no @ in what is ticked</source>
            <translation>In den angehakten Spalten gibt es kein @</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is nothing before the @.</source>
            <translation>Vor dem @ steht nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>These stay as they are.</source>
            <translation>Diese bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>They have no mail domain that could be checked. The copy has them as they are, unless you edit one.</source>
            <translation>Diese Adressen haben keine E-Mail-Domain, die sich prüfen ließe. In der Kopie stehen sie unverändert, es sei denn, Sie bearbeiten eine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>This file holds no groups.</source>
            <translation>Diese Datei enthält keine Gruppen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>This file holds the whole address book: delete the old contacts there before you import it, or import it into a new, empty address book; otherwise everybody may be there twice.</source>
            <translation>Diese Datei enthält das ganze Adressbuch: Löschen Sie dort vor dem Import die alten Kontakte, oder importieren Sie in ein neues, leeres Adressbuch; sonst ist dort vielleicht jeder Kontakt doppelt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is no complete mail domain.</source>
            <translation>Das ist keine vollständige E-Mail-Domain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>This is spelled correctly, remember it</source>
            <translation>Ist richtig geschrieben, merken</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the address as it is now. To leave it so, choose “Keep as it is”.</source>
            <translation>So lautet die Adresse schon jetzt. Um sie so zu lassen, wählen Sie „Beibehalten“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the domain as it is now.</source>
            <translation>So lautet die Domain schon jetzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>This looks mistyped itself: {reason}</source>
            <translation>Das sieht selbst vertippt aus: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Thunderbird</source>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Thunderbird imports vCard, CSV and LDIF files.</source>
            <translation>Thunderbird importiert vCard-, CSV- und LDIF-Dateien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Thunderbird keeps them in the address book “Collected Addresses”: delete them there.</source>
            <translation>Thunderbird sammelt sie im Adressbuch „Gesammelte Adressen“: Löschen Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Tick an address, or leave it out</source>
            <translation>Eine Adresse anhaken oder auslassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tick at least one column that holds e-mail addresses to go on.</source>
            <translation>Haken Sie mindestens eine Spalte mit E-Mail-Adressen an, um fortzufahren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Ticked addresses are changed together with their domain</source>
            <translation>Angehakte Adressen werden zusammen mit ihrer Domain geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>To ask</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>To the next part of the window, or the one before</source>
            <translation>Zum nächsten Teil des Fensters oder zum vorigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Two spellings are equally likely; please choose.</source>
            <translation>Zwei Schreibweisen sind gleich wahrscheinlich; bitte wählen Sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Typing and keys</source>
            <translation>Tippen und Tasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Undecide {what}</source>
            <translation>{what} wieder offen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Undecided</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Undecided first</source>
            <translation>Offene zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Unremarkable</source>
            <translation>Unauffällig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>What follows the @ is no complete mail domain.</source>
            <translation>Hinter dem @ steht keine vollständige E-Mail-Domain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What follows the @ of a mail address: in ann@army.mil it is army.mil.</source>
            <translation>Was in einer E-Mail-Adresse hinter dem @ steht: bei ann@army.mil ist das army.mil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What is found</source>
            <translation>Was gefunden wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What matters first</source>
            <translation>Wichtiges zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>What was meant?</source>
            <translation>Was war gemeint?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>What you can do</source>
            <translation>Was Sie tun können</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What you decide</source>
            <translation>Was Sie entscheiden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Where it comes from</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Where the mail may have gone</source>
            <translation>Wohin E-Mails vielleicht gingen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Where the mailboxes moved</source>
            <translation>Wohin die Postfächer umgezogen sind</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>While you type an address, mail programs suggest what you wrote before, and the old spelling comes back. Delete the suggestions that end in: {domains}.</source>
            <translation>Während Sie eine Adresse tippen, schlagen E-Mail-Programme vor, was Sie früher geschrieben haben, und die alte Schreibweise kommt zurück. Löschen Sie die Vorschläge, die so enden: {domains}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Who may have received what was sent to the mistyped address: a country, a company, or nobody.</source>
            <translation>Wer bekommen haben könnte, was an die vertippte Adresse gesendet wurde: jemand in einem anderen Land, eine Firma oder niemand.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Whoever owns the domain (.com, .net …)</source>
            <translation>Inhaber der Domain (.com, .net …)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Without a suggestion</source>
            <translation>Ohne Vorschlag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Without a usable @</source>
            <translation>Ohne brauchbares @</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Worth a look</source>
            <translation>Einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Write a new file with what you fixed. Your own file is never changed.</source>
            <translation>Eine neue Datei mit Ihren Korrekturen erstellen. Ihre eigene Datei wird nie geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Write the suggested spelling into the copy.</source>
            <translation>Die vorgeschlagene Schreibweise in die Kopie schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>X.400 addresses</source>
            <translation>X.400-Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>You are here</source>
            <translation>Hier sind Sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>You can choose this once the address is fixed.</source>
            <translation>Das können Sie wählen, sobald die Adresse korrigiert ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>You corrected this address before, and it has come back. It is probably still in a phone or in the auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <translation>Sie haben diese Adresse schon einmal korrigiert, und sie ist wieder da. Wahrscheinlich steckt sie noch in einem Telefon oder in den Adressvorschlägen, oder das Adressbuch wurde nicht durch die bereinigte Kopie ersetzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Your account name is in them.</source>
            <translation>Ihr Benutzername steht in den Berichten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your choices: these preferences, your own known-correct domains, and which built-in sets are switched off, until you change or delete them; and how tables of a certain kind are read. They are in this folder:</source>
            <translation>Ihre Auswahl: diese Einstellungen, Ihre eigenen als richtig bekannten Domains und welche mitgelieferten Sammlungen ausgeschaltet sind, bis Sie das ändern oder löschen; außerdem, wie Tabellen einer bestimmten Art gelesen werden. Das alles liegt in diesem Ordner:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your choices: these preferences, your own known-correct domains, which built-in sets are switched off, and how tables of a certain kind are read. They are kept until you change or delete them, in this folder:</source>
            <translation type="vanished">Ihre Auswahl: diese Einstellungen, Ihre eigenen als richtig bekannten Domains, welche mitgelieferten Sammlungen ausgeschaltet sind und wie Tabellen einer bestimmten Art gelesen werden. Das bleibt in diesem Ordner, bis Sie es ändern oder löschen:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Your decisions of today, {time}, are back: {done} of {total} domains decided</source>
            <translation>Ihre Entscheidungen von heute, {time} Uhr, sind wieder da: {done} von {total} Domains entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Your decisions of {day} are back: {done} of {total} domains decided</source>
            <translation>Ihre Entscheidungen vom {day} sind wieder da: {done} von {total} Domains entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Your organisation has renamed this domain. Nobody mistyped it; the addresses only have to follow.</source>
            <translation>Ihre Organisation hat diese Domain umbenannt. Niemand hat sich vertippt; die Adressen müssen nur angepasst werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set that only what is almost certainly a typo is shown.</source>
            <translation>Ihre Organisation hat festgelegt, dass nur gezeigt wird, was ziemlich sicher ein Tippfehler ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set that only what is almost certainly or probably a typo is shown.</source>
            <translation>Ihre Organisation hat festgelegt, dass nur gezeigt wird, was ziemlich sicher oder wahrscheinlich ein Tippfehler ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set which spellings are known to be correct; nobody adds to them here.</source>
            <translation>Ihre Organisation hat festgelegt, welche Schreibweisen als richtig bekannt sind; hier lassen sich keine hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your reviews: what you decided, so that you can go on after a break and next month’s export need not be decided again, and where the books lie that you opened last. Only you may read them. They are in this folder:</source>
            <translation>Ihre Durchsichten: was Sie entschieden haben, damit Sie nach einer Pause weitermachen können und beim Export des nächsten Monats nicht alles neu entscheiden müssen, und wo die Adressbücher liegen, die Sie zuletzt geöffnet haben. Nur Sie können das lesen. Es liegt in diesem Ordner:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>along with it, {name}: {before} becomes {after}</source>
            <translation>mitgeändert, {name}: {before} wird zu {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>becomes {domain}</source>
            <translation>wird zu {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>becomes {new}</source>
            <translation>wird zu {new}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>bounces</source>
            <translation>kommt zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changed contacts</source>
            <translation>geänderte Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>changed to {address}</source>
            <translation>geändert in {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>changed: {before} becomes {after}</source>
            <translation>geändert: {before} wird zu {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changes by hand</source>
            <translation>Änderungen von Hand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>cleaned</source>
            <translation>bereinigt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>column name</source>
            <translation>Spaltenname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>column {n}</source>
            <translation>Spalte {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>empty in the first rows</source>
            <translation>leer in den ersten Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>fixed: becomes {address}</source>
            <translation>korrigiert: wird zu {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud imports vCard files of up to 50,000 contacts, each of up to 256 KB: this one fits.</source>
            <translation>iCloud importiert vCard-Dateien mit bis zu 50.000 Kontakten, jeder bis zu 256 KB groß: Diese Datei passt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud imports vCard files; it may not take this one.</source>
            <translation>iCloud importiert vCard-Dateien; diese Datei nimmt es vielleicht nicht an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud takes contacts of at most 256 KB, photo included; the largest one here has {kb} KB.</source>
            <translation>iCloud nimmt Kontakte von höchstens 256 KB an, das Foto eingeschlossen; der größte hier hat {kb} KB.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud, iPhone, Mac</source>
            <translation>iCloud, iPhone, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>iPhone, iPad and iCloud</source>
            <translation>iPhone, iPad und iCloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>in {book}</source>
            <translation>in {book}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>in {folder}</source>
            <translation>in {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>is spelled correctly</source>
            <translation>ist richtig geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>kept as it is</source>
            <translation>beibehalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked as spelled correctly</source>
            <translation>gilt als richtig geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked too, not decided yet: {what}</source>
            <translation>auch markiert, noch offen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>no @</source>
            <translation>kein @</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>no check can help with it</source>
            <translation>nicht prüfbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>no suggestion</source>
            <translation>kein Vorschlag</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not read</source>
            <translation>nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not ticked</source>
            <translation>nicht angehakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>nothing was found wrong with it</source>
            <translation>unauffällig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>partly decided</source>
            <translation>teilweise entschieden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>read as address</source>
            <translation>als Adresse gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>reads {domain}</source>
            <translation>liest sich {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>refused: your organisation has declared what it becomes</source>
            <translation>abgelehnt: Ihre Organisation hat festgelegt, was daraus wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>set by your organisation</source>
            <translation>von Ihrer Organisation festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>set by {organisation}</source>
            <translation>von {organisation} festgelegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>suggested {address}</source>
            <translation>Vorschlag {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>suggested {domain}</source>
            <translation>Vorschlag {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched off by your organisation</source>
            <translation>von Ihrer Organisation ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched off by {organisation}</source>
            <translation>von {organisation} ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched on by your organisation</source>
            <translation>von Ihrer Organisation eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched on by {organisation}</source>
            <translation>von {organisation} eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>the entry name</source>
            <translation>der Eintragsname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>ticked</source>
            <translation>angehakt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>to be asked about</source>
            <translation>nachzufragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>today {time}</source>
            <translation>heute, {time} Uhr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>two spellings are equally likely</source>
            <translation>zwei Schreibweisen sind gleich wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>vCard holds every address of a contact, LDIF and CSV only the first two. Mailing lists are in LDIF alone: if you have some, export LDIF as well, and open both.</source>
            <translation>vCard enthält jede Adresse eines Kontakts, LDIF und CSV nur die ersten beiden. Verteiler stehen nur in LDIF: Wenn Sie welche haben, exportieren Sie zusätzlich LDIF, und öffnen Sie beide.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>which this contact has already</source>
            <translation>die dieser Kontakt schon hat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>your organisation</source>
            <translation>Ihre Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>{addresses} at {domains} will be fixed as listed. You can undo it as one step.</source>
            <translation>{addresses} bei {domains} werden wie aufgeführt korrigiert. Sie können das in einem Schritt rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>{changed} of {total} changed</source>
            <translation>{changed} von {total} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time} Uhr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>{detail}; {set}</source>
            <translation>{detail}; {set}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>{domains}, as of {date}</source>
            <translation>{domains}, Stand {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{domain}: {verdict}. {why}</source>
            <translation>{domain}: {verdict}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{field}, in the entry of {name}</source>
            <translation>{field}, im Eintrag von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>{likelihood}. {reason}</source>
            <translation>{likelihood}. {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>{name} in {folder}</source>
            <translation>{name} in {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>{name} in {folder} (missing)</source>
            <translation>{name} in {folder} (fehlt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>{name} report</source>
            <translation type="vanished">{name} Bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{name}, {done} of {total} domains decided, {when}</source>
            <translation>{name}, {done} von {total} Domains entschieden, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>{name}: {before} becomes {after}</source>
            <translation>{name}: {before} wird zu {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{old} is now {new}.</source>
            <translation>{old} heißt jetzt {new}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set that only what is almost certainly a typo is shown.</source>
            <translation>{organisation} hat festgelegt, dass nur gezeigt wird, was ziemlich sicher ein Tippfehler ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set that only what is almost certainly or probably a typo is shown.</source>
            <translation>{organisation} hat festgelegt, dass nur gezeigt wird, was ziemlich sicher oder wahrscheinlich ein Tippfehler ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set which spellings are known to be correct; nobody adds to them here.</source>
            <translation>{organisation} hat festgelegt, welche Schreibweisen als richtig bekannt sind; hier lassen sich keine hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>{organisation} lets files from Proofbook go only into {folders}, or below.</source>
            <translation>{organisation} erlaubt Dateien aus Proofbook nur in {folders} oder in Ordnern darunter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>{path} (required)</source>
            <translation>{path} (erforderlich)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; the file’s is taken</source>
            <translation>{subject}, {count}: hier entschieden: {mine}; in der Datei: {said}; es gilt die Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; yours is kept</source>
            <translation>{subject}, {count}: hier entschieden: {mine}; in der Datei: {said}; es bleibt bei Ihrer Entscheidung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{value} (as your organisation has set it)</source>
            <translation>{value} (wie von Ihrer Organisation festgelegt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{value} (as {organisation} has set it)</source>
            <translation>{value} (wie von {organisation} festgelegt)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{warning} You can use it all the same.</source>
            <translation>{warning} Sie können sie trotzdem verwenden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{what}, {set_by}</source>
            <translation>{what}, {set_by}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{where}, {column}: “{text}”</source>
            <translation>{where}, {column}: „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>{who}, by {files}.</source>
            <translation>{who}, festgelegt in {files}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>“{letter}” is not the letter it looks like: {name}</source>
            <translation>„{letter}“ ist nicht der Buchstabe, nach dem es aussieht: {name}</translation>
        </message>
    </context>
</TS>
