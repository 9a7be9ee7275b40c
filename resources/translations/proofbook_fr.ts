<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>About Proofbook</source>
            <translation>À propos de Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Copied. Nothing in it is about you or your contacts.</source>
            <translation>Copié. Rien ne s’y rapporte à vous ni à vos contacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Details of the program</source>
            <translation>Détails du programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>It proofreads address books: finds mistyped mail domains, says why, and lets you decide. It never changes your file and makes no connection to any other computer.</source>
            <translation>Il relit les carnets d’adresses : il trouve les domaines de messagerie mal saisis, dit pourquoi et vous laisse décider. Il ne modifie jamais votre fichier et n’établit aucune connexion avec un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Licence</source>
            <translation type="vanished">Licence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Made of these parts, with thanks</source>
            <translation>Fait de ces composants, avec nos remerciements</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>The text of this licence is not in this installation; its name is {licence}.</source>
            <translation type="vanished">Le texte de cette licence n’est pas dans cette installation ; elle s’appelle {licence}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>What Proofbook is made of</source>
            <translation type="vanished">De quoi Proofbook est fait</translation>
        </message>
    </context>
    <context>
        <name>AddressTable</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Addresses at this domain</source>
            <translation>Adresses de ce domaine</translation>
        </message>
    </context>
    <context>
        <name>AllDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>&amp;Replace this domain everywhere…</source>
            <translation>&amp;Remplacer partout ce domaine…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Addresses at this domain</source>
            <translation>Adresses de ce domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>All domains in this book</source>
            <translation>Tous les domaines de ce carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By domain</source>
            <translation>Par domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By number of addresses</source>
            <translation>Par nombre d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By verdict</source>
            <translation>Par évaluation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>How it is judged</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>However judged</source>
            <translation>Toutes les évaluations</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Judging the domains …</source>
            <translation>Évaluation des domaines…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Listing the domains …</source>
            <translation>Recensement des domaines…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Search the domains</source>
            <translation>Rechercher dans les domaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Show it in the re&amp;view</source>
            <translation>Montrer dans la re&amp;lecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Sorted</source>
            <translation>Tri</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Why it is judged so</source>
            <translation>Pourquoi cette évaluation</translation>
        </message>
    </context>
    <context>
        <name>AlsoSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Also appears in</source>
            <translation>Apparaît aussi dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change it there too, in {lists}</source>
            <translation>Modifier aussi là, dans {lists}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change the displayed name too</source>
            <translation>Modifier aussi le nom affiché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Left as it is there, the person would drop out of these lists.</source>
            <translation>Sans ce changement, la personne ne ferait plus partie de ces listes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Lists, here or in other files, refer to the person by it.</source>
            <translation>Des listes, ici ou dans d’autres fichiers, désignent ainsi la personne.</translation>
        </message>
    </context>
    <context>
        <name>ApplyDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply decisions from a file</source>
            <translation>Appliquer les décisions d’un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here</source>
            <translation>Décidé autrement ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here; ticked: the file’s is taken</source>
            <translation>Décidé autrement ici ; coché : la décision du fichier est reprise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Domain or address</source>
            <translation>Domaine ou adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>In this book</source>
            <translation>Dans ce carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Keep all of &amp;mine</source>
            <translation>Conserver toutes les &amp;miennes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Reading the file …</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Take all of the &amp;file’s</source>
            <translation>Prendre toutes celles du &amp;fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>The file says</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>These decisions can’t be applied</source>
            <translation>Ces décisions ne peuvent pas être appliquées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Ticked: the file’s decision is taken. Not ticked: what you decided stays.</source>
            <translation>Coché : la décision du fichier est reprise. Non coché : votre décision reste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What each rule would do</source>
            <translation>Ce que changerait chaque règle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What the file would do</source>
            <translation>Ce que le fichier changerait</translation>
        </message>
    </context>
    <context>
        <name>CallListDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Large print</source>
            <translation>&amp;Gros caractères</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Write</source>
            <translation>Éc&amp;rire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Also list what is &amp;undecided</source>
            <translation>Inclure aussi ce qui reste à &amp;décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Counting …</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Open it to print it from your browser.</source>
            <translation>Ouvrez-la pour l’imprimer depuis votre navigateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Please say where the list should be written</source>
            <translation>Indiquez où la liste doit être écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Print a call list</source>
            <translation>Imprimer une liste d’appels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Show in &amp;folder</source>
            <translation>Affic&amp;her dans le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The call list is written</source>
            <translation>La liste d’appels est écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list has names, phone numbers and addresses of these contacts: personal data. Only you can open the file; keep the printed sheets to yourself, and destroy them when you are done.</source>
            <translation>La liste contient les noms, numéros de téléphone et adresses de ces contacts : ce sont des données personnelles. Personne d’autre que vous ne peut ouvrir le fichier ; gardez les feuilles imprimées pour vous et détruisez-les une fois que vous avez terminé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list was not written</source>
            <translation>La liste n’a pas été écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>There is nobody to ask. “Ask the person” in the review puts an address on this list.</source>
            <translation>Il n’y a personne à interroger. « Demander d’abord », dans la relecture, inscrit une adresse sur cette liste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where the list is</source>
            <translation>Où se trouve la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where to write the list</source>
            <translation>Où écrire la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Write the list to</source>
            <translation>Écrire la liste dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Writing …</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{book} (call list</source>
            <translation>{book} (liste d’appels</translation>
        </message>
    </context>
    <context>
        <name>CompareContactDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>The contact now and in the copy</source>
            <translation>Le contact maintenant et dans la copie</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/confirm.py" />
            <source>What will be changed</source>
            <translation>Ce qui va changer</translation>
        </message>
    </context>
    <context>
        <name>ContactSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Everything in this contact</source>
            <translation>Tout ce que contient ce contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line}</source>
            <translation>Champ {field}, ligne {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line} of the file</source>
            <translation>Champ {field}, ligne {line} du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Other addresses of this contact</source>
            <translation>Autres adresses de ce contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Raw text…</source>
            <translation>Texte brut…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>The contact</source>
            <translation>Le contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the same address already; both stay.</source>
            <translation>Ce contact a déjà la même adresse ; les deux restent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the suggested address already; both would stay.</source>
            <translation>Ce contact a déjà l’adresse proposée ; les deux resteraient.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>in {file}</source>
            <translation>dans {file}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>{address}: {state}</source>
            <translation>{address} : {state}</translation>
        </message>
    </context>
    <context>
        <name>DecisionFiles</name>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Choose a file of decisions</source>
            <translation>Choisir un fichier de décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Decisions (*.json);;All files (*)</source>
            <translation>Décisions (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>The decisions are saved in {path}</source>
            <translation>Les décisions sont enregistrées dans {path}</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/decision_panel.py" />
            <source>About the spelling only: not whether mail there is safe or permitted.</source>
            <translation>Il s’agit d’orthographe seulement, pas de sécurité ni d’autorisation.</translation>
        </message>
    </context>
    <context>
        <name>DestinationChart</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses at domains that look mistyped. Nobody can know for sure; choose one to see its domains.</source>
            <translation>Adresses des domaines qui semblent mal saisis. Personne ne peut en être sûr ; choisissez un élément pour voir ses domaines.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Domains</source>
            <translation>Domaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as a table</source>
            <translation>Afficher en tableau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as bars</source>
            <translation>Afficher en barres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where the mail may have gone</source>
            <translation>Où les messages ont pu aboutir</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>In it: versions of the program and the system, your preferences, your organisation’s policy, how large and old the stored files are, and the log with counts and domains.
Not in it: contacts, names, addresses, your decisions, and what your files are called.</source>
            <translation>Il contient les versions du programme et du système, vos préférences, les directives de votre organisation, la taille et l’âge des fichiers enregistrés, et le journal, avec des nombres et des domaines.
Il ne contient ni contacts, ni noms, ni adresses, ni vos décisions, ni les noms de vos fichiers.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>One file for whoever looks after Proofbook for you. Nothing is sent: you decide whether to give it to somebody, and can look into it before.</source>
            <translation>Un seul fichier, pour la personne qui s’occupe de Proofbook chez vous. Rien n’est envoyé : vous décidez de le transmettre ou non, et pouvez d’abord regarder ce qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Please say where the diagnostics should be saved</source>
            <translation>Indiquez où le fichier de diagnostic doit être enregistré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>README.txt in it says what each file holds.</source>
            <translation>README.txt, à l’intérieur, indique ce que contient chaque fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save diagnostics</source>
            <translation>Enregistrer un fichier de diagnostic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save to</source>
            <translation>Enregistrer dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Show in &amp;folder</source>
            <translation>Affic&amp;her dans le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>The diagnostics are saved</source>
            <translation>Le fichier de diagnostic est enregistré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>The diagnostics were not saved</source>
            <translation>Le fichier de diagnostic n’a pas été enregistré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>What is in the diagnostics</source>
            <translation>Contenu du fichier de diagnostic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Where the diagnostics are</source>
            <translation>Où se trouve le fichier de diagnostic</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Where to save the diagnostics</source>
            <translation>Où enregistrer le fichier de diagnostic</translation>
        </message>
    </context>
    <context>
        <name>DoneNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/done_note.py" />
            <source>All decided</source>
            <translation>Tout est décidé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/done_note.py" />
            <source>Sum up and export</source>
            <translation>Récapituler et exporter</translation>
        </message>
    </context>
    <context>
        <name>EditAddressDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Edit the address</source>
            <translation>Modifier l’adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>New address</source>
            <translation>Nouvelle adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use this address</source>
            <translation>Utiliser cette adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use {domain} instead</source>
            <translation>Utiliser plutôt {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>Every domain is a known-correct spelling, or unlikely to be a slip for one. Nothing needs changing.</source>
            <translation>Chaque domaine est une orthographe reconnue correcte, ou n’en est sans doute pas une version mal saisie. Il n’y a rien à modifier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>If there should be some, look how the file is read: perhaps they are in another column.</source>
            <translation>S’il devrait y en avoir, regardez comment le fichier est lu : elles sont peut-être dans une autre colonne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>No e-mail addresses were found in this book</source>
            <translation>Aucune adresse e-mail n’a été trouvée dans ce carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>None of its files holds an address that can be read.</source>
            <translation>Aucun de ses fichiers ne contient d’adresse lisible.</translation>
        </message>
    </context>
    <context>
        <name>ExportLinks</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Compare the &amp;contact…</source>
            <translation>Comparer l&amp;e contact…</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Back to the review</source>
            <translation>Retour à la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Cancelled: nothing was written</source>
            <translation>Annulé : rien n’a été écrit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Export the cleaned copy</source>
            <translation>Exporter la copie corrigée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Please say where the copy should be written</source>
            <translation>Indiquez où la copie doit être écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy can’t be written like this</source>
            <translation>La copie ne peut pas être écrite ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy is written</source>
            <translation>La copie est écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy was not written</source>
            <translation>La copie n’a pas été écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The list is written</source>
            <translation>La liste est écrite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>What will change</source>
            <translation>Ce qui va changer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Which address book</source>
            <translation>Quel carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Working out what will change …</source>
            <translation>Calcul des modifications…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the cleaned copy</source>
            <translation>Écrire la copie corrigée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the list</source>
            <translation>Écrire la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Writing and checking {name}</source>
            <translation>Écriture et contrôle de {name}</translation>
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Back to the review</source>
            <translation>Re&amp;tour à la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Open another book</source>
            <translation>Ouvrir un autre &amp;carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;list</source>
            <translation>Ouvrir la &amp;liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;report</source>
            <translation>Ouvrir le ra&amp;pport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Print it, correct each address where it is kept, and tick it off.</source>
            <translation>Imprimez-la, corrigez chaque adresse là où elle est conservée, et cochez-la.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Show in &amp;folder</source>
            <translation>Affic&amp;her dans le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>The copy is written, but a report is not</source>
            <translation>La copie est écrite, mais un rapport ne l’est pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was checked</source>
            <translation>Ce qui a été contrôlé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was written</source>
            <translation>Ce qui a été écrit</translation>
        </message>
    </context>
    <context>
        <name>ExportTarget</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;list to print, to mend it by hand</source>
            <translation>Une &amp;liste à imprimer, pour corriger à la main</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;report to read and print (HTML)</source>
            <translation>Un rapp&amp;ort à lire et à imprimer (HTML)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Also write</source>
            <translation>Écrire aussi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Choose where to write the copy</source>
            <translation>Choisir où écrire la copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For an import that leaves the other contacts alone. The address book itself stays as it is.</source>
            <translation>Pour une importation qui ne touche pas aux autres contacts. Le carnet d’adresses lui-même reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For replacing the address book as a whole. The book itself stays as it is.</source>
            <translation>Pour remplacer le carnet d’adresses en entier. Le carnet lui-même reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Make the copy as this new folder</source>
            <translation>Créer la copie dans ce nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Names, old and new addresses, boxes to tick: nothing is imported, nothing doubled.</source>
            <translation>Noms, anciennes et nouvelles adresses, cases à cocher : rien n’est importé, rien n’est en double.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Only the &amp;changed contacts</source>
            <translation>Seulement les contacts &amp;modifiés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>The &amp;whole address book</source>
            <translation>&amp;Tout le carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>What to write</source>
            <translation>À écrire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to make the new folder “{name}”</source>
            <translation>Où créer le nouveau dossier « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to write the copy</source>
            <translation>Où écrire la copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the copy to</source>
            <translation>Écrire la copie dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the list to</source>
            <translation>Écrire la liste dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>as a &amp;table (CSV)</source>
            <translation>sous forme de ta&amp;bleau (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>for &amp;programs (JSON)</source>
            <translation>pour des &amp;programmes (JSON)</translation>
        </message>
    </context>
    <context>
        <name>FailureDesk</name>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Proofbook’s log can’t be written; everything else works</source>
            <translation>Le journal de Proofbook ne peut pas être écrit ; tout le reste fonctionne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Save diagnostics…</source>
            <translation>Enregistrer un fichier de diagnostic…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Something went wrong inside Proofbook</source>
            <translation>Un problème est survenu dans Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>You can go on. If something looks odd, close Proofbook and open it again. Diagnostics tell whoever looks after Proofbook where in the program it happened, and nothing about your contacts.</source>
            <translation>Vous pouvez continuer. Si quelque chose paraît anormal, fermez Proofbook et rouvrez-le. Un fichier de diagnostic indique à la personne qui s’occupe de Proofbook à quel endroit du programme cela s’est produit, et ne dit rien de vos contacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Your address book is as it was, and your decisions are kept.</source>
            <translation>Votre carnet d’adresses est tel qu’il était, et vos décisions sont conservées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Your address book is as it was. Your decisions are not kept for the next time: please export the cleaned copy before you close Proofbook.</source>
            <translation>Votre carnet d’adresses est tel qu’il était. Vos décisions ne sont pas conservées pour la prochaine fois : exportez la copie corrigée avant de fermer Proofbook.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, name, address</source>
            <translation>Filtrer par domaine, nom, adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, suggestion, name or address</source>
            <translation>Filtrer par domaine, proposition, nom ou adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>How sure</source>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Sorted</source>
            <translation>Tri</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Special ones</source>
            <translation>Cas particuliers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What is decided</source>
            <translation>Ce qui est décidé</translation>
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Don’t filter by this: {filter}</source>
            <translation>Ne plus filtrer par ceci : {filter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Filter again</source>
            <translation>Filtrer de nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>No domain, name or address matches this filter.</source>
            <translation>Aucun domaine, nom ou adresse ne correspond à ce filtre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Domains that look mistyped</source>
            <translation>Domaines qui semblent mal saisis</translation>
        </message>
    </context>
    <context>
        <name>FinishPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>All decided</source>
            <translation>Tout est décidé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Everything shown is decided</source>
            <translation>Tout ce qui est affiché est décidé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export the cleaned copy</source>
            <translation>Exporter la copie corrigée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Show what is undecided</source>
            <translation>Afficher ce qui reste à décider</translation>
        </message>
    </context>
    <context>
        <name>FirstQuestion</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>I’d rather not say</source>
            <translation>Je préfère ne pas répondre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>They count as spelled correctly. You can add more at any time.</source>
            <translation>Leur orthographe est reconnue correcte. Vous pourrez en ajouter à tout moment.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first.</source>
            <translation>Cela détermine quelles orthographes reconnues correctes sont citées en premier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first. All built-in sets count for everybody, until you switch some off under Edit.</source>
            <translation>Cela détermine quelles orthographes reconnues correctes sont citées en premier. Toutes les listes intégrées valent pour tout le monde, sauf si vous en désactivez dans le menu Édition.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Who do you mostly write to?</source>
            <translation>À qui écrivez-vous le plus souvent ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains</source>
            <translation>Les domaines de votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains, if it has any</source>
            <translation>Les domaines de votre organisation, si elle en a</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>example.org, mail.example.org</source>
            <translation>example.org, mail.example.org</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>“{text}” is no whole domain, such as example.org</source>
            <translation>« {text} » n’est pas un domaine complet, comme example.org</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Single letters act while a list has the focus; they can be switched off in Preferences.</source>
            <translation>Les lettres seules agissent quand une liste a le focus ; elles peuvent être désactivées dans les Préférences.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Single letters are switched off.</source>
            <translation>Les lettres seules sont désactivées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>The words that Proofbook uses, and what they mean.</source>
            <translation>Les mots que Proofbook emploie, et ce qu’ils veulent dire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>This computer has no program that shows the page</source>
            <translation>Cet ordinateur n’a aucun programme pour afficher la page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Where the page lies</source>
            <translation>Où se trouve la page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>You can copy it from here to another one, or print it there:</source>
            <translation>Vous pouvez la copier d’ici sur un autre ordinateur, ou l’y imprimer :</translation>
        </message>
    </context>
    <context>
        <name>HowRead</name>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>What you chose earlier for tables can’t be read, so it does not count</source>
            <translation>Vos choix antérieurs concernant les tableaux ne peuvent pas être lus ; ils ne comptent donc pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>Your choice counts now, but could not be remembered</source>
            <translation>Votre choix vaut dès maintenant, mais n’a pas pu être retenu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>{reason}. Your next choice about a table replaces the file.</source>
            <translation>{reason}. Votre prochain choix concernant un tableau remplacera le fichier.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copy the steps</source>
            <translation>Copier les étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Does it hold everything?</source>
            <translation>Tout y est-il ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>How do I get my contacts out?</source>
            <translation>Comment récupérer mes contacts ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>If it isn’t possible</source>
            <translation>Si ce n’est pas possible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Proofbook makes no connection; follow these steps in the other program, and then open the file here.</source>
            <translation>Proofbook n’établit aucune connexion ; suivez ces étapes dans l’autre programme, puis ouvrez le fichier ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>The steps</source>
            <translation>Les étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>What you get</source>
            <translation>Ce que vous obtenez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Where your contacts are</source>
            <translation>Où se trouvent vos contacts</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>From earlier</source>
            <translation>Relectures antérieures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Sent mail…</source>
            <translation>Messages envoyés…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>What this book says</source>
            <translation>Ce que dit ce carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Where the mail may have gone</source>
            <translation>Où les messages ont pu aboutir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Why it was marked</source>
            <translation>Pourquoi il est signalé</translation>
        </message>
    </context>
    <context>
        <name>KnownCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Add your organisation’s own domains…</source>
            <translation>Ajouter les domaines de votre organisation…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change which spellings are known to be correct</source>
            <translation>Modifier les orthographes reconnues correctes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Known-correct right now</source>
            <translation>Reconnu correct en ce moment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Show which spellings are known to be correct</source>
            <translation>Afficher les orthographes reconnues correctes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
    </context>
    <context>
        <name>KnownPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>A domain to add, such as example.gov</source>
            <translation>Domaine, p. ex. example.gov</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Choose a file with one domain a line</source>
            <translation>Choisir un fichier avec un domaine par ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Import from a file…</source>
            <translation>Importer d’un fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Lists of domains (*.txt);;All files (*)</source>
            <translation>Listes de domaines (*.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Nothing was changed</source>
            <translation>Rien n’a été modifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Search domains, or where they come from</source>
            <translation>Rechercher des domaines ou leur provenance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>These count as spelled correctly, with everything under them: suggested, never marked. This says nothing about whether mail there is safe or permitted.</source>
            <translation>L’orthographe de ces domaines, et de tout ce qui en dépend, est reconnue correcte : proposée, jamais signalée. Cela ne dit pas s’il est sûr ou permis d’y écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>This could not be saved</source>
            <translation>L’enregistrement a échoué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>What is known to be correct can’t be read</source>
            <translation>Ce qui est reconnu correct ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>LicenceBrowser</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Changed: {what}</source>
            <translation>Modifié : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence and source code</source>
            <translation>Licence et code source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence: {licence}</source>
            <translation>Licence : {licence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Nothing here has these words.</source>
            <translation>Rien ici ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Source code: {place}</source>
            <translation>Code source : {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>The text of this licence is not in this installation; its name is {licence}.</source>
            <translation>Le texte de cette licence n’est pas dans cette installation ; elle s’appelle {licence}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>What Proofbook is made of</source>
            <translation>De quoi Proofbook est fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>{name} (in {whole})</source>
            <translation>{name} (dans {whole})</translation>
        </message>
    </context>
    <context>
        <name>ListingDesk</name>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>Carried over from your earlier reviews</source>
            <translation>Repris de vos relectures antérieures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>Problems in the file</source>
            <translation>Problèmes dans le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation>Ceci n’a pas pu être lu. La copie le contient exactement tel quel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation>Vous aviez déjà décidé pour ces adresses, ou pour toutes les autres de leur domaine.</translation>
        </message>
    </context>
    <context>
        <name>ListingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/listing.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>As the system is set</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>High contrast: black and white, with thick outlines</source>
            <translation>Contraste élevé : noir et blanc, avec des contours épais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>The language changes when Proofbook is started again.</source>
            <translation>La langue changera au prochain démarrage de Proofbook.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Redo {title}</source>
            <translation>&amp;Rétablir : {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Undo {title}</source>
            <translation>&amp;Annuler : {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Back to the review</source>
            <translation>Retour à la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Carried over from your earlier reviews</source>
            <translation type="vanished">Repris de vos relectures antérieures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Go on without exporting</source>
            <translation>Continuer sans exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Open the exported file</source>
            <translation>Ouvrir le fichier exporté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Problems in the file</source>
            <translation type="vanished">Problèmes dans le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>They are not exported yet either. If you go on, the decisions about this address book are lost. The book itself stays as it is.</source>
            <translation>Elles ne sont pas encore exportées non plus. Si vous continuez, les décisions sur ce carnet d’adresses seront perdues. Le carnet lui-même reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation type="vanished">Ceci n’a pas pu être lu. La copie le contient exactement tel quel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation type="vanished">Vous aviez déjà décidé pour ces adresses, ou pour toutes les autres de leur domaine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions are not kept for the next time</source>
            <translation>Vos décisions ne sont pas conservées pour la prochaine fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions could not be kept</source>
            <translation>Vos décisions n’ont pas pu être conservées</translation>
        </message>
    </context>
    <context>
        <name>ManagedBy</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/managed_by.py" />
            <source>Show the policy…</source>
            <translation>Afficher les directives…</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions about this address book are no longer kept</source>
            <translation>Les décisions sur ce carnet d’adresses ne sont plus conservées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions that you make here are not kept. Close the other window and open the book again.</source>
            <translation>Les décisions que vous prenez ici ne sont pas conservées. Fermez l’autre fenêtre et ouvrez de nouveau le carnet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Open this address book in one window only</source>
            <translation>N’ouvrez ce carnet d’adresses que dans une seule fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Start afresh</source>
            <translation type="vanished">Recommencer à zéro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>They count until you close Proofbook. Export the cleaned copy before that.</source>
            <translation>Elles valent jusqu’à ce que vous fermiez Proofbook. Exportez la copie corrigée avant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>This address book is open in another Proofbook window</source>
            <translation>Ce carnet d’adresses est ouvert dans une autre fenêtre de Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>You deleted what Proofbook had stored. They count until you close Proofbook.</source>
            <translation>Vous avez supprimé ce que Proofbook avait enregistré. Elles valent jusqu’à ce que vous fermiez Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are being kept again, the earlier ones too</source>
            <translation>Vos décisions sont de nouveau conservées, les précédentes aussi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are kept, but a second window with the same book would not be noticed here.</source>
            <translation>Vos décisions sont conservées, mais une deuxième fenêtre avec le même carnet ne serait pas remarquée ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not being kept: {reason}</source>
            <translation>Vos décisions ne sont pas conservées : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not kept for the next time</source>
            <translation>Vos décisions ne sont pas conservées pour la prochaine fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your earlier decisions about this address book can’t be read</source>
            <translation>Vos décisions antérieures sur ce carnet d’adresses ne peuvent pas être lues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your organisation has set it so. They count until you close Proofbook: export the cleaned copy, or save the decisions to a file, before that.</source>
            <translation>Votre organisation en a décidé ainsi. Elles valent jusqu’à ce que vous fermiez Proofbook : exportez avant la copie corrigée, ou enregistrez les décisions dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>{reason}. The file was set aside, not deleted.</source>
            <translation>{reason}. Le fichier a été mis de côté, pas supprimé.</translation>
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
            <translation>Montrer lesquelles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Start afresh</source>
            <translation>Recommencer à zéro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>MemoryNews</name>
        <message>
            <location filename="../../desktop_app/gui/memory_news.py" />
            <source>Start afresh</source>
            <translation>Recommencer à zéro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_news.py" />
            <source>Take back: {title}</source>
            <translation>Revenir sur : {title}</translation>
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;All files (*)</source>
            <translation>Carnets d’adresses (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Back to the review</source>
            <translation>Retour à la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder of contact files</source>
            <translation>Choisir un dossier de fichiers de contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose one or more address books</source>
            <translation>Choisir un ou plusieurs carnets d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Drop address books here, files or a folder</source>
            <translation>Déposez ici des carnets d’adresses, fichiers ou dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}</source>
            <translation>Ouverture de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}, book {number} of {total}</source>
            <translation>Ouverture de {name}, carnet {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofbook finds addresses whose domain looks mistyped, says why, and lets you decide.</source>
            <translation>Proofbook trouve les adresses dont le domaine semble mal saisi, dit pourquoi et vous laisse décider.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofread an address book</source>
            <translation>Relire un carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>The list could not be cleared</source>
            <translation>La liste n’a pas pu être effacée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>This address book could not be opened</source>
            <translation>Ce carnet d’adresses n’a pas pu être ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Your file is never changed. Nothing leaves this computer.</source>
            <translation>Votre fichier n’est jamais modifié. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), or a folder or zip file full of them</source>
            <translation>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), ou un dossier ou fichier zip qui en contient</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>At providers that have closed</source>
            <translation>Chez des fournisseurs qui ont fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Could not be read; copied unchanged</source>
            <translation>N’a pas pu être lu ; copié tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Go on with the review</source>
            <translation>Continuer la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Go to the review</source>
            <translation>Aller à la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Of these, renamed or closed down</source>
            <translation>Dont renommés ou fermés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Start the review</source>
            <translation>Commencer la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>What looks mistyped</source>
            <translation>Ce qui semble mal saisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Will not work after the move</source>
            <translation>Ne marchera plus après la migration</translation>
        </message>
    </context>
    <context>
        <name>OwnDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Domains, one a line</source>
            <translation>Domaines, un par ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Is there already</source>
            <translation>Y est déjà</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Left out: this is no whole domain, such as example.org</source>
            <translation>Exclu : ce n’est pas un domaine complet, comme example.org</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>The domains could not be saved</source>
            <translation>Les domaines n’ont pas pu être enregistrés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Type or paste the domains behind the @ of your own addresses, one a line or with commas. They count as spelled correctly from the next book that you open: suggested, never marked.</source>
            <translation>Saisissez ou collez les domaines qui suivent le @ de vos propres adresses, un par ligne ou séparés par des virgules. Leur orthographe sera reconnue correcte dès le prochain carnet que vous ouvrirez : proposée, jamais signalée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Typed</source>
            <translation>Saisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of each</source>
            <translation>Ce qu’il advient de chacun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of it</source>
            <translation>Ce qu’il en advient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Will be added as {domain}</source>
            <translation>Sera ajouté sous la forme {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your organisation’s own domains</source>
            <translation>Les domaines de votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your own domains of earlier can’t be read, so none can be added</source>
            <translation>Vos domaines enregistrés auparavant ne peuvent pas être lus ; aucun ne peut donc être ajouté</translation>
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
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/path_choice.py" />
            <source>Choose: {what}</source>
            <translation>Choisir : {what}</translation>
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Photo of the contact</source>
            <translation>Photo du contact</translation>
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
            <translation type="vanished">Compris</translation>
        </message>
    </context>
    <context>
        <name>PolicyProblemDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Copied. Nothing in it is about your contacts.</source>
            <translation>Copié. Rien ne s’y rapporte à vos contacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Please tell your organisation’s IT, and send them the details. When the file is corrected, start Proofbook again.</source>
            <translation>Prévenez le service informatique de votre organisation et envoyez-lui les détails. Une fois le fichier corrigé, relancez Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Proofbook can’t be used until its policy is corrected</source>
            <translation>Proofbook ne peut pas être utilisé tant que ses directives ne sont pas corrigées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>This command checks a policy: {command}</source>
            <translation>Cette commande vérifie les directives : {command}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Your organisation has set rules for Proofbook in a policy file. There is something wrong with that file, and Proofbook never works by a part of its rules. Nothing was opened, and nothing was changed.</source>
            <translation>Votre organisation a défini des règles pour Proofbook dans un fichier de directives. Ce fichier comporte une erreur, et Proofbook n’applique jamais une partie seulement de ces règles. Rien n’a été ouvert, et rien n’a été modifié.</translation>
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
            <translation type="vanished">Compris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Your choice counts now, but could not be saved for the next start</source>
            <translation>Votre choix vaut dès maintenant, mais n’a pas pu être enregistré pour le prochain démarrage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Your preferences can’t be read, so the usual ones count</source>
            <translation>Vos préférences ne peuvent pas être lues ; les réglages habituels s’appliquent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>{reason} Your next choice replaces the file.</source>
            <translation>{reason} Votre prochain choix remplacera le fichier.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Pages of the preferences</source>
            <translation>Pages des préférences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Read the book anew now</source>
            <translation>Recharger le carnet maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>This counts from the next book that you open.</source>
            <translation>Cela vaudra dès le prochain carnet que vous ouvrirez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Your choice counts now, but could not be saved for the next start</source>
            <translation>Votre choix vaut dès maintenant, mais n’a pas pu être enregistré pour le prochain démarrage</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Checking what was written: {done} of {total}</source>
            <translation>Contrôle de ce qui a été écrit : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Checking {done} of {total} domains</source>
            <translation>Vérification de {done} domaines sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Collecting the files: {done} of {total}</source>
            <translation>Collecte des fichiers : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Copying and checking the files: {done} of {total}</source>
            <translation>Copie et contrôle des fichiers : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Putting everything together</source>
            <translation>Assemblage final</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Reading: {done} of {total}</source>
            <translation>Lecture : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Stopping …</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Weighing {done} of {total} domains that look mistyped</source>
            <translation>Examen de {done} domaines sur {total} qui semblent mal saisis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Working out what will change</source>
            <translation>Calcul des modifications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing the list: {done} of {total}</source>
            <translation>Écriture de la liste : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing: {done} of {total}</source>
            <translation>Écriture : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
    </context>
    <context>
        <name>RawTextDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Signs that can’t be seen are shown by their numbers, such as [U+202E].</source>
            <translation>Les signes invisibles sont indiqués par leur numéro, par exemple [U+202E].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>The contact as it stands in the file</source>
            <translation>Le contact tel qu’il figure dans le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>{n} more bytes are not shown.</source>
            <translation>{n} octets de plus ne sont pas affichés.</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear the list of recent address books</source>
            <translation>Effacer la liste des carnets d’adresses récents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Recent address books</source>
            <translation>Carnets d’adresses récents</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDomainDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>In the books</source>
            <translation>Dans les carnets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>It is replaced in every address that has it, in all open address books, as one step that you can undo. What stands before the @ stays. Addresses that you have typed anew stay as you typed them.</source>
            <translation>Il est remplacé dans toutes les adresses qui le contiennent, dans tous les carnets ouverts, en une seule étape que vous pouvez annuler. Ce qui précède le @ reste. Les adresses que vous avez modifiées à la main restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>New domain</source>
            <translation>Nouveau domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace this domain everywhere</source>
            <translation>Remplacer partout ce domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>You can use it all the same.</source>
            <translation>Vous pouvez l’utiliser malgré tout.</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on where you stopped</source>
            <translation>Reprendre où vous en étiez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>ReviewDecider</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>All decided</source>
            <translation>Tout est décidé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Changed: {title}</source>
            <translation>Modifié : {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing is left that is almost certain.</source>
            <translation>Il ne reste rien de presque certain.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Taken back: {title}</source>
            <translation>Annulé : {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>This could not be remembered: {reason}</source>
            <translation>Impossible de retenir ceci : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>next: {domain}</source>
            <translation>suivant : {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{done}. {left}. Ctrl+Z takes it back.</source>
            <translation>{done}. {left}. Ctrl+Z pour annuler.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDetails</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_details.py" />
            <source>From line {line} of {file} on.</source>
            <translation>À partir de la ligne {line} de {file}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewHeader</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Domains decided</source>
            <translation>Domaines décidés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} addresses</source>
            <translation>{done} adresses sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} domains decided</source>
            <translation>{done} domaines décidés sur {total}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Nothing is selected</source>
            <translation>Rien n’est sélectionné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Open another book</source>
            <translation>Ouvrir un autre carnet</translation>
        </message>
    </context>
    <context>
        <name>SaveDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>&amp;All decisions</source>
            <translation>&amp;Toutes les décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Counting …</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Nothing is decided yet, so there is nothing to save.</source>
            <translation>Rien n’est encore décidé, il n’y a donc rien à enregistrer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Only what is decided about whole &amp;domains</source>
            <translation>Seulement ce qui est décidé pour des &amp;domaines entiers</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Please say where the decisions should be saved</source>
            <translation>Indiquez où les décisions doivent être enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save the decisions to a file</source>
            <translation>Enregistrer les décisions dans un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save to</source>
            <translation>Enregistrer dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The decisions were not saved</source>
            <translation>Les décisions n’ont pas été enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The file can be applied to another address book, also by a colleague.</source>
            <translation>Le fichier peut être appliqué à un autre carnet d’adresses, y compris par un collègue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Where to save the decisions</source>
            <translation>Où enregistrer les décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>all decisions</source>
            <translation>toutes les décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>domain decisions</source>
            <translation>décisions de domaines</translation>
        </message>
    </context>
    <context>
        <name>SearchSentDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copied the search for {program}.</source>
            <translation>Recherche pour {program} copiée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy the search for {program}</source>
            <translation>Copier la recherche pour {program}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Everyone at {domain}</source>
            <translation>Tout le monde à {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Only {address}</source>
            <translation>Seulement {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search for {program}</source>
            <translation>Recherche pour {program}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search your sent mail</source>
            <translation>Rechercher dans vos messages envoyés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Your mail program may still hold mail that went to this domain. Copy the search for your program: what it finds may have reached somebody else, so you may want to send it again, or tell somebody.</source>
            <translation>Votre messagerie contient peut-être encore des messages envoyés à ce domaine. Copiez la recherche pour votre programme : ce qu’elle trouve a pu parvenir à quelqu’un d’autre ; vous voudrez peut-être le renvoyer, ou prévenir quelqu’un.</translation>
        </message>
    </context>
    <context>
        <name>SetsPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Domains in a ticked set count as spelled correctly. Untick those that your contacts have nothing to do with, so that nothing is suggested from them.</source>
            <translation>L’orthographe des domaines d’une liste cochée est reconnue correcte. Décochez les listes sans rapport avec vos contacts, pour que rien n’en soit proposé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Your choice could not be saved</source>
            <translation>Votre choix n’a pas pu être enregistré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Your earlier choice can’t be read; the next one replaces it</source>
            <translation>Votre choix précédent ne peut pas être lu ; le prochain le remplacera</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Nothing here has these words.</source>
            <translation>Rien ici ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>SpellDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>In the book</source>
            <translation>Dans le carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Letter by letter</source>
            <translation>Lettre par lettre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Suggested</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Watch out</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Nothing is suggested.</source>
            <translation>{domain}. Rien n’est proposé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Suggested: {suggested}.</source>
            <translation>{domain}. Proposé : {suggested}.</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Review</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}</source>
            <translation>Étape {number} sur {total} : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}, you are here</source>
            <translation>Étape {number} sur {total} : {name}, vous êtes ici</translation>
        </message>
    </context>
    <context>
        <name>StoredPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything Proofbook has stored?</source>
            <translation>Supprimer tout ce que Proofbook a enregistré ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything Proofbook has stored…</source>
            <translation>Supprimer tout ce que Proofbook a enregistré…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything but the log stays in your own folders; your organisation keeps the log in one of its own.</source>
            <translation>Tout reste dans vos propres dossiers, sauf le journal : votre organisation le conserve dans l’un des siens.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything is deleted. Proofbook goes on as if it were new.</source>
            <translation>Tout est supprimé. Proofbook continue comme au premier jour.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything stays on this computer, in your own folders, and nobody else is told of it.</source>
            <translation>Tout reste sur cet ordinateur, dans vos propres dossiers, et n’est communiqué à personne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>This could not be deleted</source>
            <translation>Suppression impossible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>What is stored</source>
            <translation>Ce qui est enregistré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your preferences, your own known-correct domains, the list of recent books and what was remembered of reviews are deleted. This can’t be undone. Your address books and the copies you exported stay.</source>
            <translation type="vanished">Vos préférences, vos propres domaines reconnus corrects, la liste des carnets récents et ce qui a été retenu des relectures seront supprimés. Cela ne peut pas être annulé. Vos carnets d’adresses et les copies que vous avez exportées restent.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your preferences, your own known-correct domains, the list of recent books, what was remembered of reviews, and the log are deleted. This can’t be undone. Your address books and the copies you exported stay.</source>
            <translation>Vos préférences, vos propres domaines reconnus corrects, la liste des carnets récents, ce qui a été retenu des relectures et le journal seront supprimés. Cela ne peut pas être annulé. Vos carnets d’adresses et les copies que vous avez exportées restent.</translation>
        </message>
    </context>
    <context>
        <name>SuggestedDomain</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Add {domain}</source>
            <translation>Ajouter {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Not this one</source>
            <translation>Pas celui-ci</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Not {domain}</source>
            <translation>Pas {domain}</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Letter by letter…</source>
            <translation>Lettre par lettre…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Say why for each one</source>
            <translation>Dire pourquoi pour chacune</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Why suggestion {n}</source>
            <translation>Pourquoi la proposition {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>{domain}, suggestion {n}</source>
            <translation>{domain}, proposition {n}</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cells are separated by</source>
            <translation>Cellules séparées par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Columns with e-mail addresses</source>
            <translation>Colonnes d’adresses e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Counts for this file only, as it has no column names to be known by.</source>
            <translation>Ne vaut que pour ce fichier, car il n’a pas de noms de colonnes auxquels le reconnaître.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Encoding of the letters</source>
            <translation>Encodage des lettres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How the file begins</source>
            <translation>Début du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How this file is read</source>
            <translation>Lecture de ce fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>If letters look wrong, choose the encoding in which they look right.</source>
            <translation>Si des lettres ne s’affichent pas bien, choisissez l’encodage avec lequel elles sont correctes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Read it like this</source>
            <translation>Le lire ainsi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Remembered for files with the same column names.</source>
            <translation>Retenu pour les fichiers qui ont les mêmes noms de colonnes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Row with the column names</source>
            <translation>Ligne des noms de colonnes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The file can’t be read in this encoding</source>
            <translation>Le fichier ne peut pas être lu avec cet encodage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The names of this table’s columns don’t say for certain which ones hold e-mail addresses.</source>
            <translation>Les noms des colonnes de ce tableau ne disent pas avec certitude lesquelles contiennent des adresses e-mail.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Tick the columns that hold e-mail addresses; no other column is checked.</source>
            <translation>Cochez les colonnes qui contiennent des adresses e-mail ; aucune autre ne sera vérifiée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: not ticked</source>
            <translation>{name} : non cochée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: ticked</source>
            <translation>{name} : cochée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: {ticked} of {all}</source>
            <translation>{name} : {ticked} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>Something unexpected went wrong ({kind}). Your file is as it was.</source>
            <translation>Un problème inattendu est survenu ({kind}). Votre fichier est tel qu’il était.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>There is not enough memory for this file.</source>
            <translation>Il n’y a pas assez de mémoire pour ce fichier.</translation>
        </message>
    </context>
    <context>
        <name>TourDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A contact file is dropped and becomes an open address book.</source>
            <translation>Un fichier de contacts est déposé et devient un carnet d’adresses ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A list of domains, the change from army.ml to army.mil, and buttons to decide.</source>
            <translation>Une liste de domaines, le passage de army.ml à army.mil, et des boutons pour décider.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Drop a file that you exported from Outlook, Google, your phone or another program. If you don’t have one yet, Help shows how to get your contacts out. Your file is only read, never changed, and nothing leaves this computer.</source>
            <translation>Déposez un fichier que vous avez exporté d’Outlook, de Google, de votre téléphone ou d’un autre programme. Si vous n’en avez pas encore, le menu Aide indique comment récupérer vos contacts. Votre fichier est seulement lu, jamais modifié, et rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>First: open an address book</source>
            <translation>Premièrement : ouvrir un carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook shows each suspicious domain, says why, and suggests the right spelling. You decide: fix it, keep it, or ask the person first. Nothing is changed unless you say so, and every decision can be undone.</source>
            <translation>Proofbook montre chaque domaine douteux, dit pourquoi et propose la bonne orthographe. Vous décidez : corriger, conserver, ou demander d’abord à la personne. Rien n’est modifié sans votre accord, et chaque décision peut être annulée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook writes a new file in which only what you fixed is different, checks it, and tells you in numbers that no contact was lost. Import that copy where your contacts are to go.</source>
            <translation>Proofbook écrit un nouveau fichier où seul diffère ce que vous avez corrigé, le contrôle et vous confirme, chiffres à l’appui, qu’aucun contact n’est perdu. Importez cette copie là où vos contacts doivent aller.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Second: go through what looks mistyped</source>
            <translation>Deuxièmement : parcourir ce qui semble mal saisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The old file stays as it is beside a new one with the fix.</source>
            <translation>L’ancien fichier reste tel quel à côté d’un nouveau, corrigé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The tour</source>
            <translation>La visite guidée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Third: export the cleaned copy</source>
            <translation>Troisièmement : exporter la copie corrigée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Welcome to Proofbook</source>
            <translation>Bienvenue dans Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>TypingPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>After a decision, go on to what is still undecided</source>
            <translation>Après une décision, passer à la suite à décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>As this computer is set ({layout})</source>
            <translation>Comme cet ordinateur ({layout})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Keyboard layout</source>
            <translation>Disposition du clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Neighbouring keys are easily mistyped for each other; which ones depends on the layout.</source>
            <translation>Des touches voisines sont facilement confondues ; lesquelles, cela dépend de la disposition.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Otherwise the selection stays where it is.</source>
            <translation>Sinon, la sélection reste où elle est.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Single letters and digits are commands in the lists</source>
            <translation>Lettres et chiffres seuls servent de commandes dans les listes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Untick this if you dictate, or often touch keys by accident. The same letters then need Alt and Shift, and digits need Alt; menus and buttons show it.</source>
            <translation>Décochez ceci si vous utilisez la dictée ou touchez souvent des touches par accident. Il faudra alors Alt et Maj avec les mêmes lettres, et Alt avec les chiffres ; menus et boutons l’indiquent.</translation>
        </message>
    </context>
    <context>
        <name>WhatNowCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>About this file</source>
            <translation>À propos de ce fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Importing it</source>
            <translation>L’importer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>So that the old spelling doesn’t come back</source>
            <translation>Pour que l’ancienne orthographe ne revienne pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>What now?</source>
            <translation>Et maintenant ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Where does the copy go?</source>
            <translation>Où va la copie ?</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;About Proofbook</source>
            <translation>À &amp;propos de Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Apply decisions from a file…</source>
            <translation>&amp;Appliquer les décisions d’un fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Ask the person</source>
            <translation>De&amp;mander d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit…</source>
            <translation>Mod&amp;ifier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Export the cleaned copy…</source>
            <translation>E&amp;xporter la copie corrigée…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>&amp;Filtrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Fix this address</source>
            <translation>&amp;Corriger l’adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Glossary</source>
            <translation>&amp;Glossaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keep as it is</source>
            <translation>Conser&amp;ver telle quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Known-correct spellings…</source>
            <translation>&amp;Orthographes reconnues correctes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Next undecided</source>
            <translation>&amp;Suivant à décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Overview</source>
            <translation>&amp;Aperçu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Preferences…</source>
            <translation>&amp;Préférences…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Problems in the file…</source>
            <translation>Problèmes dans le &amp;fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Raw text of the contact…</source>
            <translation>Te&amp;xte brut du contact…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Review</source>
            <translation>&amp;Relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Spell it out…</source>
            <translation>Lire le&amp;ttre par lettre…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Try a sample</source>
            <translation>&amp;Essayer un exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Addresses that no check can &amp;help…</source>
            <translation>Adresses invérifia&amp;bles…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Adm&amp;in guide</source>
            <translation>Guide de l’&amp;administrateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>All &amp;domains in this book…</source>
            <translation>To&amp;us les domaines de ce carnet…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change it in &amp;lists too</source>
            <translation>Modifier aussi dans les &amp;listes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change the na&amp;me shown too</source>
            <translation>Modifier aussi le &amp;nom affiché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Choose the encoding, and which columns of a table hold addresses</source>
            <translation>Choisir l’encodage, et les colonnes d’un tableau qui contiennent des adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Close Proofbook</source>
            <translation>Fermer Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Data &amp;protection</source>
            <translation>Protection des &amp;données</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Decide again what was taken back</source>
            <translation>Reprendre la décision annulée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Every domain, how it is judged, and a way to replace it everywhere</source>
            <translation>Tous les domaines, leur évaluation, et un moyen de les remplacer partout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Facts for whoever looks for a fault; nothing about your contacts</source>
            <translation>Des informations pour trouver la cause d’un problème ; rien sur vos contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix all that are almost &amp;certain…</source>
            <translation>Corriger tout ce qui est pres&amp;que certain…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix every ticked address here</source>
            <translation>Corriger toutes les adresses cochées ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the &amp;whole domain</source>
            <translation>Corriger le &amp;domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the selected address as suggested</source>
            <translation>Corriger l’adresse sélectionnée comme proposé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>For IT: installing, policies, unattended use, and how to check what Proofbook promises</source>
            <translation>Pour le service informatique : installation, directives, utilisation automatisée et vérification de ce que promet Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>For another address book, for colleagues, or for later</source>
            <translation>Pour un autre carnet d’adresses, pour des collègues ou pour plus tard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Forget what was decided here</source>
            <translation>Oublier ce qui a été décidé ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go through the domains that look mistyped</source>
            <translation>Parcourir les domaines qui semblent mal saisis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go to the next domain without a decision</source>
            <translation>Aller au prochain domaine sans décision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How do I &amp;get my contacts out?</source>
            <translation>Comment récupérer mes &amp;contacts ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How this file is &amp;read…</source>
            <translation>&amp;Lecture de ce fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How to find mail that you have sent to this domain or address</source>
            <translation>Comment retrouver les messages que vous avez envoyés à ce domaine ou à cette adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>It is right in this book</source>
            <translation>Elle est exacte dans ce carnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Leave it unchanged, and list it for asking</source>
            <translation>La laisser telle quelle et l’inscrire sur la liste d’appels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Look, language, keys, and what is stored</source>
            <translation>Apparence, langue, clavier et données enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Never mark this domain again</source>
            <translation>Ne plus jamais signaler ce domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>One page to print: what is stored where, how long, and who can read it</source>
            <translation>Une page à imprimer : ce qui est enregistré, où, combien de temps, et qui peut le lire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a &amp;folder…</source>
            <translation>Ouvrir un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a folder of contact files as one address book</source>
            <translation>Ouvrir un dossier de fichiers de contacts comme un seul carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book</source>
            <translation>Ouvrir un carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book made up for trying</source>
            <translation>Ouvrir un carnet d’adresses inventé pour essayer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the address where it is shown as the contact’s name</source>
            <translation>Ou laisser l’adresse là où elle s’affiche comme nom du contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the lists that name the person by this address as they are</source>
            <translation>Ou laisser telles quelles les listes qui désignent la personne par cette adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Print a call &amp;list…</source>
            <translation>&amp;Imprimer une liste d’appels…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save &amp;diagnostics…</source>
            <translation>&amp;Enregistrer un fichier de diagnostic…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save the &amp;decisions to a file…</source>
            <translation>Enre&amp;gistrer les décisions dans un fichier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Search your sent &amp;mail…</source>
            <translation>Rec&amp;hercher dans vos messages envoyés…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See every step, and go back or forth to one</source>
            <translation>Voir toutes les étapes, et revenir ou avancer jusqu’à l’une d’elles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what is in the book and what was found</source>
            <translation>Voir ce que contient le carnet et ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what will change, and write the copy</source>
            <translation>Voir ce qui va changer, et écrire la copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See, add and remove domains that count as spelled correctly</source>
            <translation>Voir, ajouter et retirer des domaines dont l’orthographe est reconnue correcte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show and read both spellings letter by letter</source>
            <translation>Montrer et lire les deux orthographes lettre par lettre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show every key</source>
            <translation>Montrer tous les raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show only what contains a text</source>
            <translation>N’afficher que ce qui contient un texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show the contact as it stands in the file</source>
            <translation>Montrer le contact tel qu’il figure dans le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows the list before it changes anything</source>
            <translation>Montre la liste avant toute modification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows what they would change before it changes anything</source>
            <translation>Montre ce qui changerait avant toute modification</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Steps for Outlook, Google, iPhone, Thunderbird and others</source>
            <translation>Étapes pour Outlook, Google, iPhone, Thunderbird et d’autres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take back the last decision</source>
            <translation>Revenir sur la dernière décision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take the &amp;tour</source>
            <translation>&amp;Visite guidée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The three steps, shown in a minute</source>
            <translation>Les trois étapes, en une minute</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The words of the program, explained</source>
            <translation>Les mots du programme, expliqués</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>This is &amp;spelled correctly, remember it</source>
            <translation>&amp;Orthographe correcte, la retenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Type the whole address</source>
            <translation>Saisir toute l’adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Un&amp;decide</source>
            <translation>Remettre à décid&amp;er</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Version, parts and their licences</source>
            <translation>Version, composants et leurs licences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>What could not be read; it is copied unchanged</source>
            <translation>Ce qui n’a pas pu être lu ; c’est copié tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Whom to ask which address is right, with phone numbers and boxes to tick</source>
            <translation>À qui demander quelle adresse est exacte, avec téléphones et cases à cocher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>X.500 entries, fax numbers and the like</source>
            <translation>Entrées X.500, numéros de fax et autres</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>(no mail domain)</source>
            <translation>(sans domaine de messagerie)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/export/report_table.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A Lotus Notes name, not an internet mail address</source>
            <translation>Un nom Lotus Notes, pas une adresse de messagerie Internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer inside some network, not on the internet</source>
            <translation>Un ordinateur à l’intérieur d’un réseau, pas sur Internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer’s number (IP address) instead of a domain</source>
            <translation>Le numéro d’un ordinateur (adresse IP) au lieu d’un domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/exposure.py" />
            <source>A domain that the organisation has renamed</source>
            <translation>Un domaine que l’organisation a renommé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A fax number</source>
            <translation>Un numéro de fax</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>About this report</source>
            <translation>À propos de ce rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Address for invitations</source>
            <translation>Adresse pour les invitations</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Address now</source>
            <translation>Adresse actuelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Almost certainly a typo</source>
            <translation>Faute presque certaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An Exchange directory entry (X.500), which only works inside one organisation</source>
            <translation>Une entrée d’annuaire Exchange (X.500), qui ne fonctionne qu’à l’intérieur d’une organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An X.400 address, not an internet mail address</source>
            <translation>Une adresse X.400, pas une adresse de messagerie Internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/applying.py" />
            <source>Apply a decisions file</source>
            <translation>Appliquer un fichier de décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Arabic (Windows-1256)</source>
            <translation>Arabe (Windows-1256)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Baltic (Windows-1257)</source>
            <translation>Balte (Windows-1257)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Built-in sets of known-correct domains</source>
            <translation>Listes intégrées de domaines reconnus corrects</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But a phone number or postal address beside it is {in_country}.</source>
            <translation>Mais un numéro de téléphone ou une adresse postale du même contact se trouve {in_country}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But people of {n} organisations use “{domain}”.</source>
            <translation>Mais des personnes de {n} organisations utilisent « {domain} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But their organisation has that name.</source>
            <translation>Mais leur organisation porte ce nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>By hand, or changed along</source>
            <translation>À la main, ou modifié en même temps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>By which rules</source>
            <translation>Règles appliquées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Call list</source>
            <translation>Liste d’appels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Europe centrale (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_rows.py" />
            <source>Changed by hand.</source>
            <translation>Modifié à la main.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Changes to make by hand</source>
            <translation>Modifications à faire à la main</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Chat address</source>
            <translation>Adresse de messagerie instantanée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Closed down</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Comma  ,</source>
            <translation>Virgule  ,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct address</source>
            <translation>Adresse correcte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct each address in your mail program or phone, and tick it off here. Your file stays as it is.</source>
            <translation>Corrigez chaque adresse dans votre messagerie ou votre téléphone, et cochez-la ici. Votre fichier reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Could not be delivered</source>
            <translation>Messages qui n’ont pas pu être distribués</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/often_used.py" />
            <source>Counting domains</source>
            <translation>Comptage des domaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>Cyrillique (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>Cyrillique (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Device or resource busy</source>
            <translation>Périphérique ou ressource occupé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Disk quota exceeded</source>
            <translation>Quota de disque dépassé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Display name</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Entry name</source>
            <translation>Nom de l’entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Everything that is not listed here is in the copy exactly as it was.</source>
            <translation>Tout ce qui ne figure pas ici est dans la copie exactement comme avant.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File exists</source>
            <translation>Le fichier existe déjà</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File name too long</source>
            <translation>Nom de fichier trop long</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File too large</source>
            <translation>Fichier trop volumineux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Files of known-correct domains</source>
            <translation>Fichiers de domaines reconnus corrects</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Free and busy times</source>
            <translation>Disponibilités</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Greek (Windows-1253)</source>
            <translation>Grec (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hebrew (Windows-1255)</source>
            <translation>Hébreu (Windows-1255)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Identifier</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Input/output error</source>
            <translation>Erreur d’entrée-sortie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Is a directory</source>
            <translation>C’est un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It is a host inside some network, not on the internet.</source>
            <translation>C’est un ordinateur à l’intérieur d’un réseau, pas sur Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It is an IP address.</source>
            <translation>C’est une adresse IP.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is in the known-correct spellings ({source}).</source>
            <translation>Il fait partie des orthographes reconnues correctes ({source}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is less sure than what your organisation wants to be shown: {reason}</source>
            <translation>C’est moins certain que ce que votre organisation veut voir affiché : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>It is right as</source>
            <translation>Adresse exacte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is under “{domain}”, in the known-correct spellings ({source}).</source>
            <translation>Il dépend de « {domain} », qui fait partie des orthographes reconnues correctes ({source}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It resembles a known-correct spelling, but it is likelier to be a real domain of its own.</source>
            <translation>Il ressemble à une orthographe reconnue correcte, mais c’est plus probablement un vrai domaine à part entière.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It resembles “{domain}”, but it is not flagged: {rule}.</source>
            <translation>Il ressemble à « {domain} », mais n’est pas signalé : {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (EUC-JP)</source>
            <translation>Japonais (EUC-JP)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Shift_JIS)</source>
            <translation>Japonais (Shift_JIS)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Windows-31J)</source>
            <translation>Japonais (Windows-31J)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Job title</source>
            <translation>Intitulé du poste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Coréen (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (Windows-949)</source>
            <translation>Coréen (Windows-949)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Let the person spell the address, and tick what is right. Then decide in Proofbook accordingly.</source>
            <translation>Demandez à la personne d’épeler l’adresse et cochez celle qui est exacte. Décidez ensuite en conséquence dans Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>List of domains known to be real</source>
            <translation>Liste des domaines réels connus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation>Des messages ont pu être renvoyés ou rester dans l’organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation>Des messages ont pu être renvoyés : domaine de messagerie incomplet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation>Des messages ont pu être renvoyés : le fournisseur a fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation>Des messages ont pu être renvoyés : cette terminaison n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have reached someone {whereabouts}</source>
            <translation>Des messages ont pu parvenir à quelqu’un {whereabouts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation>Des messages ont pu parvenir au propriétaire du domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced or stayed inside: nobody else can register under “.{ending}”.</source>
            <translation>Des messages ont pu être renvoyés à l’expéditeur ou rester en interne : personne d’autre ne peut enregistrer de domaine sous « .{ending} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: there is no ending “.{ending}” on the internet.</source>
            <translation>Des messages ont pu être renvoyés à l’expéditeur : la terminaison « .{ending} » n’existe pas sur Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: this is no complete mail domain.</source>
            <translation>Des messages ont pu être renvoyés à l’expéditeur : ce n’est pas un domaine de messagerie complet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: “{domain}” closed down in {year}.</source>
            <translation>Des messages ont pu être renvoyés à l’expéditeur : « {domain} » a fermé en {year}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached someone {in_country}.</source>
            <translation>Des messages ont pu parvenir à quelqu’un {in_country}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached whoever owns “{domain}”.</source>
            <translation>Des messages ont pu parvenir au propriétaire de « {domain} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Manager</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>May have reached strangers</source>
            <translation>Messages qui ont pu parvenir à des inconnus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Name for sorting</source>
            <translation>Nom pour le tri</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Names before the @ are written as at “{domain}” ({habit}).</source>
            <translation>Les noms devant le @ s’écrivent comme avec « {domain} » ({habit}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Nickname</source>
            <translation>Surnom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>No address was changed because it was found mistyped.</source>
            <translation type="vanished">Aucune adresse n’a été modifiée parce que jugée mal saisie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>No known-correct spelling is one or two slips away.</source>
            <translation>Aucune orthographe reconnue correcte n’est à une ou deux fautes de distance.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No space left on device</source>
            <translation>Plus de place sur le disque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No such file or directory</source>
            <translation>Fichier ou dossier introuvable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>None of the changed addresses had been found mistyped.</source>
            <translation type="vanished">Aucune des adresses modifiées n’avait été signalée comme mal saisie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Not a directory</source>
            <translation>Ce n’est pas un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing that was found mistyped leads to anybody else’s domain.</source>
            <translation>Aucune adresse jugée mal saisie ne mène au domaine de quelqu’un d’autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing that was found suspicious.</source>
            <translation>Rien de ce qui a été jugé douteux.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
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
            <translation>Autres domaines reconnus corrects</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Others of the same organisation have addresses at “{domain}”.</source>
            <translation>D’autres personnes de la même organisation ont des adresses de « {domain} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Permission denied</source>
            <translation>Autorisation refusée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Policy in force</source>
            <translation>Directives en vigueur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Postal address</source>
            <translation>Adresse postale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Probably a typo</source>
            <translation>Faute probable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>Proofbook can’t read files in “{name}”</source>
            <translation>Proofbook ne peut pas lire les fichiers en « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>Proofbook report {hash}</source>
            <translation>Rapport Proofbook {hash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Read-only file system</source>
            <translation>Système de fichiers en lecture seule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Related person</source>
            <translation>Personne liée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Renamed</source>
            <translation>Renommé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports hold counts alone: no names, no addresses, no domains.</source>
            <translation>Les rapports ne contiennent que des nombres : ni noms, ni adresses, ni domaines.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports hold domains and counts, but no names and no addresses.</source>
            <translation>Les rapports contiennent des domaines et des nombres, mais ni noms ni adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>See also</source>
            <translation>Voir aussi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Semicolon  ;</source>
            <translation>Point-virgule  ;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Sent to the organisation’s former domains</source>
            <translation>Messages envoyés aux anciens domaines de l’organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GB 18030)</source>
            <translation>Chinois simplifié (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GBK)</source>
            <translation>Chinois simplifié (GBK)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Thai (Windows-874)</source>
            <translation>Thaï (Windows-874)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>The address now</source>
            <translation>Adresse actuelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>The copy</source>
            <translation>La copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The copy holds only the contacts in which something changed.</source>
            <translation>La copie ne contient que les contacts dans lesquels quelque chose a changé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>The copy was checked and thrown away: {what}. Your file is as it was; please report this.</source>
            <translation>La copie a été contrôlée puis supprimée : {what}. Votre fichier est tel qu’il était ; merci de signaler ce problème.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The digits before “{domain}” probably belong before the @.</source>
            <translation>Les chiffres devant « {domain} » ont probablement leur place avant le @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The dots are missing: “{suggestion}” was probably meant.</source>
            <translation>Il manque les points : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The ending is missing: “{suggestion}” was probably meant.</source>
            <translation>Il manque la terminaison : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The file holds no groups. Where a changed address is in a group, correct it there by hand.</source>
            <translation>Le fichier ne contient pas de groupes. Si une adresse modifiée figure dans un groupe, corrigez-l’y à la main.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>The mailboxes of “{domain}” were closed ({date}).</source>
            <translation>Les boîtes aux lettres de « {domain} » ont été fermées ({date}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, not under “.{ending}”.</source>
            <translation>Les adresses de « {name} » se terminent par « {domain} », pas par « .{ending} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, without “mail” in it.</source>
            <translation>Les adresses de « {name} » se terminent par « {domain} », sans « mail ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The parts between the dots are in another order: “{suggestion}” was probably meant.</source>
            <translation>Les parties entre les points sont dans un autre ordre : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/exposure.py" />
            <source>The provider has closed down; mail may have bounced, or reached whoever owns the domain now</source>
            <translation>Le fournisseur a fermé ; des messages ont pu être renvoyés, ou parvenir au propriétaire actuel du domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_rows.py" />
            <source>The same address at another place, changed with it.</source>
            <translation>La même adresse à un autre endroit, modifiée en même temps.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same contact also has an address at “{domain}”.</source>
            <translation>Le même contact a aussi une adresse de « {domain} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same name before the @ also occurs at “{domain}”.</source>
            <translation>Le même nom devant le @ se rencontre aussi avec « {domain} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>There is no ending “.{ending}” on the internet.</source>
            <translation>La terminaison « .{ending} » n’existe pas sur Internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is no ending “.{ending}” on the internet; “.{suggestion}” was probably meant.</source>
            <translation>La terminaison « .{ending} » n’existe pas sur Internet ; il fallait probablement lire « .{suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>There is no usable @ in it</source>
            <translation>Il n’y a pas de @ utilisable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>There is nobody to ask.</source>
            <translation>Il n’y a personne à interroger.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>There is nothing to correct.</source>
            <translation>Il n’y a rien à corriger.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is one part too many in its ending: “{suggestion}” was probably meant.</source>
            <translation>La terminaison a une partie de trop : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>They moved to “{domain}”.</source>
            <translation>Elles ont été transférées vers « {domain} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}.</source>
            <translation>Ce ne peut pas être un domaine de messagerie : {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}; “{suggestion}” was probably meant.</source>
            <translation>Ce ne peut pas être un domaine de messagerie : {what} ; il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>This list holds personal data. Keep it to yourself, and destroy it when you are done.</source>
            <translation>Cette liste contient des données personnelles. Gardez-la pour vous et détruisez-la une fois que vous avez terminé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tilde  ~</source>
            <translation>Tilde  ~</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Too many open files</source>
            <translation>Trop de fichiers ouverts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5)</source>
            <translation>Chinois traditionnel (Big5)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5-HKSCS)</source>
            <translation>Chinois traditionnel (Big5-HKSCS)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Turc (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Ukrainian (KOI8-U)</source>
            <translation>Ukrainien (KOI8-U)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, big-endian)</source>
            <translation>Unicode (UTF-16, gros-boutiste)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, little-endian)</source>
            <translation>Unicode (UTF-16, petit-boutiste)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vertical bar  |</source>
            <translation>Barre verticale  |</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vietnamese (Windows-1258)</source>
            <translation>Vietnamien (Windows-1258)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Web address</source>
            <translation>Adresse web</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Europe occidentale (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Europe occidentale (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed</source>
            <translation>Ce qui a été modifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed in {book}</source>
            <translation>Ce qui a été modifié dans {book}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was left</source>
            <translation>Ce qui est resté tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Whatever is under “{domain}” is known to be correct.</source>
            <translation>Tout ce qui dépend de « {domain} » est reconnu correct.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Where mail to the old addresses may have gone</source>
            <translation type="vanished">Où les messages envoyés aux anciennes adresses ont pu aboutir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Whom to ask</source>
            <translation>À qui demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Without a domain</source>
            <translation>Sans domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Worth a look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Written</source>
            <translation>Écrit le</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Your organisation says that “{domain}” is never to be marked.</source>
            <translation>Votre organisation indique que « {domain} » ne doit jamais être signalé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>Your organisation says that “{domain}” is now “{new}”.</source>
            <translation>Votre organisation indique que « {domain} » est désormais « {new} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a PDF file; export the contacts as vCard or CSV</source>
            <translation>un fichier PDF ; exportez les contacts au format vCard ou CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>a contact would begin elsewhere when it is read again</source>
            <translation>un contact commencerait ailleurs en relisant le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a database; in Thunderbird, export the address book as LDIF, vCard or CSV</source>
            <translation>une base de données ; dans Thunderbird, exportez le carnet d’adresses au format LDIF, vCard ou CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>a decisions file</source>
            <translation>un fichier de décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>a domain</source>
            <translation>un domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>a domain can’t be renamed to itself</source>
            <translation>un domaine ne peut pas être renommé en lui-même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>a folder</source>
            <translation>un dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>a general ending</source>
            <translation>une terminaison générale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>a part of it is too long</source>
            <translation>une de ses parties est trop longue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>a person</source>
            <translation>une personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>a slip in the name and another suffix are too much</source>
            <translation>une faute dans le nom et une autre terminaison, cela fait trop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a spreadsheet; in LibreOffice, save it as CSV</source>
            <translation>une feuille de calcul ; dans LibreOffice, enregistrez-la au format CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a table (CSV)</source>
            <translation>un tableau (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a text or an object</source>
            <translation>un texte ou un objet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a vCard file</source>
            <translation>un fichier vCard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>a zip file</source>
            <translation>un fichier zip</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: high</source>
            <translation>accepté selon le degré de certitude : élevé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: low</source>
            <translation>accepté selon le degré de certitude : faible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: medium</source>
            <translation>accepté selon le degré de certitude : moyen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>also in “{contact}”, {field}</source>
            <translation>aussi dans « {contact} », {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Excel workbook; in Excel, save it as CSV UTF-8</source>
            <translation>un classeur Excel ; dans Excel, enregistrez-le au format CSV UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>an LDIF file</source>
            <translation>un fichier LDIF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Outlook data file; in Outlook, export the contacts as CSV</source>
            <translation>un fichier de données Outlook ; dans Outlook, exportez les contacts au format CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>an address</source>
            <translation>une adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>an address would read otherwise than approved when it is read again</source>
            <translation>une adresse serait lue autrement qu’approuvé en relisant le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an archive of Outlook for Mac; there, export the contacts as CSV</source>
            <translation>une archive d’Outlook pour Mac ; exportez-y les contacts au format CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>an earlier review</source>
            <translation>une relecture antérieure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>an earlier review; the slip had come back</source>
            <translation>une relecture antérieure ; la faute était revenue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>an encoding needs a name, such as utf-8 or windows-1252</source>
            <translation>un encodage doit avoir un nom, par exemple utf-8 ou windows-1252</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an old Thunderbird address book; in Thunderbird, export it as LDIF, vCard or CSV</source>
            <translation>un ancien carnet d’adresses Thunderbird ; dans Thunderbird, exportez-le au format LDIF, vCard ou CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>at</source>
            <translation>arobase</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trusted_sets.py" />
            <source>built-in set “{title}”</source>
            <translation>liste intégrée « {title} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>changed along</source>
            <translation>modifié en même temps</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>colon</source>
            <translation>deux-points</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>comma</source>
            <translation>virgule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>command line</source>
            <translation>ligne de commande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>dash</source>
            <translation>tiret</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>decisions file</source>
            <translation>fichier de décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <source>default</source>
            <translation>valeur par défaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>file of choices about tables</source>
            <translation>fichier des choix concernant les tableaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>file of settings</source>
            <translation>fichier de réglages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>file {path}</source>
            <translation>fichier {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>folder</source>
            <translation>dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the command line</source>
            <translation>issus de la ligne de commande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the policy</source>
            <translation>issus des directives</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the user’s own list</source>
            <translation>issus de la liste de l’utilisateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>in use</source>
            <translation>utilisée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it begins with a dot</source>
            <translation>il commence par un point</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/log.py" />
            <source>it doesn’t answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it ends with a dot</source>
            <translation>il se termine par un point</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it has a dash or dot where none can be</source>
            <translation>il a un tiret ou un point là où il ne peut pas y en avoir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>it has no column named “{name}”</source>
            <translation>il n’y a pas de colonne nommée « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {count} files; please choose what holds the address books alone</source>
            <translation>il contient plus de {count} fichiers ; choisissez ce qui ne contient que les carnets d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {size} GB; please choose what holds the address books alone</source>
            <translation>il contient plus de {size} Go ; choisissez ce qui ne contient que les carnets d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is UTF-32 text, which hardly any program reads; please save it as UTF-8</source>
            <translation>c’est du texte UTF-32, que presque aucun programme ne lit ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it is empty</source>
            <translation>il est vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not a text file</source>
            <translation>ce n’est pas un fichier texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since a name in it leads out of it: “{name}”</source>
            <translation>il n’a pas été ouvert, car un nom qu’il contient mène hors de lui : « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since two files in it have the same name</source>
            <translation>il n’a pas été ouvert, car deux fichiers y portent le même nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since what is in it grows beyond all measure</source>
            <translation>il n’a pas été ouvert, car son contenu décompressé est démesuré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since “{name}” in it grows beyond all measure</source>
            <translation>il n’a pas été ouvert, car « {name} », une fois décompressé, est démesuré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not valid {name}</source>
            <translation>ce n’est pas du {name} valide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is protected by a password; please unpack it and open the folder</source>
            <translation>il est protégé par un mot de passe ; décompressez-le et ouvrez le dossier obtenu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is rather the same body in another country</source>
            <translation>il s’agit plutôt du même organisme dans un autre pays</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is the same name, written with its umlauts</source>
            <translation>c’est le même nom, écrit avec ses trémas (umlauts)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>it is too far away</source>
            <translation>il est trop éloigné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it says that it is UTF-16 text, but it is not valid</source>
            <translation>il s’annonce comme du texte UTF-16, mais n’en est pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>its confidence</source>
            <translation type="vanished">son degré de certitude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>its length is not what the changes make it</source>
            <translation>sa longueur n’est pas celle que donnent les modifications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>kept as it is</source>
            <translation>conservée telle quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>last good copy</source>
            <translation>dernière copie valide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>line {line}</source>
            <translation>ligne {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>list of recent books</source>
            <translation>fichier des carnets récents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>list of switched-off sets</source>
            <translation>fichier des listes désactivées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>lost</source>
            <translation>perdus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>marked as spelled correctly</source>
            <translation>marquée comme correctement orthographiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>names of three letters are all taken</source>
            <translation>les noms de trois lettres sont tous pris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>no column of this table holds e-mail addresses</source>
            <translation>aucune colonne de ce tableau ne contient d’adresses e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>no phone number</source>
            <translation>pas de numéro de téléphone</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>none</source>
            <translation>néant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>of these corrected</source>
            <translation>dont corrigées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>other programs read this row otherwise, so it can’t be changed</source>
            <translation>d’autres programmes lisent cette ligne autrement ; elle ne peut donc pas être modifiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>other:</source>
            <translation>autre :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>own known-correct domains</source>
            <translation>fichier de vos domaines reconnus corrects</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>policy file</source>
            <translation>fichier de directives</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <location filename="../../desktop_app/settings/rules.py" />
            <source>policy {path}</source>
            <translation>directives {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>preferences and your own known-correct domains</source>
            <translation>préférences et vos propres domaines reconnus corrects</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>renamed by the policy</source>
            <translation>renommés par les directives</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>reviews, recent books and copies of shared lists</source>
            <translation>relectures, carnets récents et copies de listes partagées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>semicolon</source>
            <translation>point-virgule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>so many slips in so short a name are not made</source>
            <translation>on ne fait pas autant de fautes dans un nom si court</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>something outside the approved changes differs near byte {byte}</source>
            <translation>quelque chose diffère en dehors des modifications approuvées, vers l’octet {byte}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>space</source>
            <translation>espace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>switched-off sets</source>
            <translation>fichier des listes désactivées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of US universities</source>
            <translation>la terminaison des universités américaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of international organisations</source>
            <translation>la terminaison des organisations internationales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK health service</source>
            <translation>la terminaison du service de santé britannique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK police</source>
            <translation>la terminaison de la police britannique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK Ministry of Defence’s</source>
            <translation>la terminaison du ministère britannique de la Défense</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK government’s</source>
            <translation>la terminaison de l’administration britannique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US government’s</source>
            <translation>la terminaison de l’administration fédérale américaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US military’s</source>
            <translation>la terminaison des forces armées américaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the byte-order mark is missing</source>
            <translation>l’indicateur d’ordre des octets (BOM) manque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>the call list</source>
            <translation>la liste d’appels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} was not written as approved</source>
            <translation>la modification à l’octet {byte} n’a pas été écrite comme approuvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} would read otherwise than approved</source>
            <translation>la modification à l’octet {byte} serait lue autrement qu’approuvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the commonest ending</source>
            <translation>la terminaison la plus courante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>the contact that begins here is cut off: the file ends before its END:VCARD</source>
            <translation>le contact qui commence ici est tronqué : le fichier se termine avant son END:VCARD</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>the copy and its reports must have different names</source>
            <translation>la copie et ses rapports doivent porter des noms différents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dash between “{before}” and “{after}” is missing</source>
            <translation>il manque le tiret entre « {before} » et « {after} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dot between “{before}” and “{after}” is missing</source>
            <translation>il manque le point entre « {before} » et « {after} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the ending of {country}</source>
            <translation>une terminaison nationale ({country})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file can’t be read ({reason})</source>
            <translation>impossible de lire le fichier ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the file ends before the last cell of this row, so the row may be cut off</source>
            <translation>le fichier se termine avant la dernière cellule de cette ligne, qui est donc peut-être tronquée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file is larger than {size} GB</source>
            <translation>le fichier dépasse {size} Go</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the folder can’t be read ({reason})</source>
            <translation>impossible de lire le dossier ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is in the wrong place</source>
            <translation>la lettre « {letter} » n’est pas à sa place</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is missing</source>
            <translation>il manque la lettre « {letter} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>the list of changes</source>
            <translation>la liste des modifications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>the log</source>
            <translation>le journal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/log.py" />
            <source>the log can’t be written ({reason}): {folder}</source>
            <translation>impossible d’écrire le journal ({reason}) : {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>the organisation’s policy</source>
            <translation>les directives de l’organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>the person is to be asked</source>
            <translation>à demander à la personne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>the policy’s file {path}</source>
            <translation>fichier {path}, indiqué par les directives</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>the report</source>
            <translation>le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the row that begins here has a quote that is never closed</source>
            <translation>la ligne qui commence ici a un guillemet qui n’est jamais refermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the same name under another suffix is somebody else’s, or a regional variant</source>
            <translation>le même nom avec une autre terminaison appartient à quelqu’un d’autre ou est une variante régionale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the two differ by a digit, as company7 and company8 do</source>
            <translation>les deux diffèrent par un chiffre, comme company7 et company8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <source>the user’s preferences</source>
            <translation>préférences de l’utilisateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>the zip file doesn’t hold the same names</source>
            <translation>le fichier zip ne contient pas les mêmes noms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged ({reason})</source>
            <translation>le fichier zip est endommagé ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged: “{name}” has not the size it says</source>
            <translation>le fichier zip est endommagé : « {name} » n’a pas la taille annoncée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are letters in it that only look like plain ones</source>
            <translation>il contient des lettres qui ressemblent seulement à des lettres ordinaires</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>there are no address books ({endings}) in this {container}</source>
            <translation>il n’y a aucun carnet d’adresses ({endings}) dans ce {container}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>there are only “{name}” and “{date}”: {value}</source>
            <translation>seuls « {name} » et « {date} » sont possibles : {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are two dots in a row</source>
            <translation>il y a deux points de suite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a comma where a dot belongs</source>
            <translation>il y a une virgule à la place d’un point</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dash where a dot belongs</source>
            <translation>il y a un tiret à la place d’un point</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dot where a dash belongs</source>
            <translation>il y a un point à la place d’un tiret</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a space in it</source>
            <translation>il contient un espace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a stray “{sign}” in it</source>
            <translation>il contient un « {sign} » égaré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is an invisible character in it</source>
            <translation>il contient un caractère invisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>there is no text encoding named “{name}”</source>
            <translation>il n’existe pas d’encodage de texte nommé « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dash too many</source>
            <translation>il y a un tiret de trop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dot too many</source>
            <translation>il y a un point de trop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one “{typed}” too many</source>
            <translation>il y a un « {typed} » de trop</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is “{typed}” where “{meant}” belongs</source>
            <translation>il y a « {typed} » à la place de « {meant} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this EMAIL line can’t be read</source>
            <translation>cette ligne EMAIL ne peut pas être lue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this cell has text after its closing quote</source>
            <translation>cette cellule contient du texte après son guillemet fermant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this contact has no END:VCARD before the next one begins</source>
            <translation>ce contact n’a pas de END:VCARD avant le début du suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this is no entry but an instruction to change one</source>
            <translation>ce n’est pas une entrée, mais une instruction pour en modifier une</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <location filename="../../desktop_app/book/source.py" />
            <source>this is no ordinary file (but a device, pipe or socket)</source>
            <translation>ce n’est pas un fichier ordinaire (mais un périphérique, un tube ou un socket)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>this is no whole path, nor does it start with “~/”: {value}</source>
            <translation>ce n’est pas un chemin complet, et il ne commence pas par « ~/ » : {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>this is {other_format}</source>
            <translation>c’est {other_format}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>this is {other}</source>
            <translation>c’est {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row has {count} cells and the header {width}, so its columns may be shifted</source>
            <translation>cette ligne a {count} cellules et l’en-tête {width} ; ses colonnes sont donc peut-être décalées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is in an encoding whose letters look like delimiters, so it can’t be changed</source>
            <translation>cette ligne est dans un encodage dont certaines lettres ressemblent à des séparateurs ; elle ne peut donc pas être modifiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is too long to be a contact</source>
            <translation>cette ligne est trop longue pour être un contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this table has more columns of addresses than a contact can have; {count} of them are not read</source>
            <translation>ce tableau a plus de colonnes d’adresses qu’un contact ne peut en avoir ; {count} d’entre elles ne sont pas lues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this text is outside any contact</source>
            <translation>ce texte est en dehors de tout contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/entering.py" />
            <source>this value is too long to hold e-mail addresses</source>
            <translation>cette valeur est trop longue pour contenir des adresses e-mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is kept in another file</source>
            <translation>ce champ {name} est conservé dans un autre fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is not valid base64</source>
            <translation>ce champ {name} n’est pas du base64 valide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>trust file</source>
            <translation>fichier d’orthographes reconnues correctes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>two contacts are not kept apart</source>
            <translation>deux contacts ne sont plus séparés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>two slips in so short a name are not made</source>
            <translation>on ne fait pas deux fautes dans un nom si court</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>undecided</source>
            <translation>à décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>underline</source>
            <translation>tiret bas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>you have no permission to read this file</source>
            <translation>vous n’avez pas l’autorisation de lire ce fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>your organisation has set this</source>
            <translation>c’est défini par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>your own list, {path}</source>
            <translation>votre propre liste, {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>zip file</source>
            <translation>fichier zip</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>{country}’s ending</source>
            <translation>une terminaison nationale ({country})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>{count} more columns of addresses than anybody has; they are not read</source>
            <translation type="vanished">{count} colonnes d’adresses en trop pour un contact ; elles ne sont pas lues</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{error}. Its last good copy counts, of {day}.</source>
            <translation>{error}. C’est sa dernière copie valide, du {day}, qui compte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{error}. There is no earlier copy of it, so its domains don’t count.</source>
            <translation>{error}. Il n’en existe pas de copie antérieure ; ses domaines ne comptent donc pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, ligne {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>{first} {rest}</source>
            <translation>{first} {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{name} is not as it was</source>
            <translation>{name} n’est plus tel qu’il était</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{name} report</source>
            <translation>{name} rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>{n} bytes</source>
            <translation>{n} octets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} belongs to an ordinary user</source>
            <translation>{path} appartient à un utilisateur ordinaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} belongs to an ordinary user (number {number})</source>
            <translation>{path} appartient à un utilisateur ordinaire (numéro {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} can’t be examined ({reason})</source>
            <translation>impossible d’examiner {path} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} may be written by ordinary users</source>
            <translation>{path} peut être modifié par des utilisateurs ordinaires</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} may be written by others than its owner (its mode is {mode})</source>
            <translation>{path} peut être modifié par d’autres que son propriétaire (mode {mode})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}, line {line}: there is no built-in set “{name}” (known: {known})</source>
            <translation>{path}, ligne {line} : la liste intégrée « {name} » n’existe pas (listes connues : {known})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}, line {line}: this is not valid JSON ({reason})</source>
            <translation>{path}, ligne {line} : ce n’est pas du JSON valide ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/journal.py" />
            <source>{path}, line {line}: this journal can’t be understood ({what})</source>
            <translation>{path}, ligne {line} : impossible de comprendre ce journal ({what})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>{path}, line {line}: {reason}</source>
            <translation>{path}, ligne {line} : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/plan.py" />
            <source>{path}, {where}: “{text}” can’t be written, since the address book’s encoding ({encoding}) has no “{sign}”</source>
            <translation>{path}, {where} : impossible d’écrire « {text} », car l’encodage du carnet d’adresses ({encoding}) n’a pas de « {sign} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: a policy is a JSON object, {sample}</source>
            <translation>{path} : les directives sont un objet JSON, {sample}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{path}: a report's name must end in {endings}</source>
            <translation>{path} : le nom d’un rapport doit se terminer par {endings}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: no contact is changed, so there is nothing to write</source>
            <translation>{path} : aucun contact n’est modifié, il n’y a donc rien à écrire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>{path}: no copy was written, since its report can’t be: {reason}</source>
            <translation>{path} : aucune copie n’a été écrite, car son rapport ne peut pas l’être : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>{path}: no copy was written, since your organisation requires a report with it: {reason}</source>
            <translation>{path} : aucune copie n’a été écrite, car votre organisation exige qu’un rapport l’accompagne : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book can’t be read any more ({reason})</source>
            <translation>{path} : le carnet d’adresses ne peut plus être lu ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>{path}: the address book has changed since it was opened; please open it again</source>
            <translation>{path} : le carnet d’adresses a changé depuis son ouverture ; ouvrez-le de nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book is {what}, and so is its copy; its name can’t end in “{suffix}”</source>
            <translation>{path} : le carnet d’adresses est {what}, et sa copie aussi ; son nom ne peut pas se terminer par « {suffix} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the copy can’t be inside the address book {source}</source>
            <translation>{path} : la copie ne peut pas se trouver dans le carnet d’adresses {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_writing.py" />
            <source>{path}: the decisions can’t be written ({reason})</source>
            <translation>{path} : impossible d’écrire les décisions ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>{path}: the diagnostics can’t be written ({reason})</source>
            <translation>{path} : impossible d’écrire le fichier de diagnostic ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: the entry “{key}…”</source>
            <translation>{path} : l’entrée « {key}… »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the file can’t be written ({reason})</source>
            <translation>{path} : impossible d’écrire le fichier ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/journal.py" />
            <source>{path}: the journal is larger than {size} MB</source>
            <translation>{path} : le journal dépasse {size} Mo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: the list of recent books can’t be read ({reason})</source>
            <translation>{path} : impossible de lire la liste des carnets récents ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{path}: the trust file did not answer within {n} seconds</source>
            <translation>{path} : le fichier d’orthographes reconnues correctes n’a pas répondu en {n} secondes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{path}: the zip file is damaged ({reason})</source>
            <translation>{path} : le fichier zip est endommagé ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>{path}: the {what} can’t be read ({reason})</source>
            <translation>{path} : impossible de lire le {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: the {what} is larger than {size} MB</source>
            <translation>{path} : le {what} dépasse {size} Mo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: the {what} is not UTF-8 text (byte {byte})</source>
            <translation>{path} : le {what} n’est pas du texte UTF-8 (octet {byte})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>{path}: there is already a file of this name, and Proofbook never replaces one</source>
            <translation>{path} : il existe déjà un fichier de ce nom, et Proofbook n’en remplace jamais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is already a folder of this name, and Proofbook never replaces one</source>
            <translation>{path} : il existe déjà un dossier de ce nom, et Proofbook n’en remplace jamais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is no folder {folder}</source>
            <translation>{path} : le dossier {folder} n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: there is no key “{key}” in a decisions file</source>
            <translation>{path} : la clé « {key} » n’existe pas dans un fichier de décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: there is no policy key “{key}” (known: {names})</source>
            <translation>{path} : la clé « {key} » n’existe pas dans les directives (clés connues : {names})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: there is no such {what}</source>
            <translation>{path} : le {what} n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: this holds no choices about tables (it must say "{key}": {version})</source>
            <translation>{path} : ce fichier ne contient pas de choix concernant les tableaux (il doit contenir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: this holds no settings (it must say "{key}": {version})</source>
            <translation>{path} : ce fichier ne contient pas de réglages (il doit contenir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: this is no decisions file (it must say "{key}": {version})</source>
            <translation>{path} : ce n’est pas un fichier de décisions (il doit contenir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: this is no list of recent books (it must say "{key}": {version})</source>
            <translation>{path} : ce n’est pas une liste de carnets récents (il faut "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (a number in it is too long)</source>
            <translation>{path} : ce n’est pas un {what} (il contient un nombre trop long)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (it is nested too deeply)</source>
            <translation>{path} : ce n’est pas un {what} (trop de niveaux imbriqués)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: this is the address book itself; please choose another name for the copy</source>
            <translation>{path} : c’est le carnet d’adresses lui-même ; choisissez un autre nom pour la copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/recalling.py" />
            <source>{path}: this journal is about another number of addresses</source>
            <translation>{path} : ce journal concerne un autre nombre d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>{path}: this policy is not used, since only an administrator may be able to change it: {reason}</source>
            <translation>{path} : ces directives ne sont pas utilisées, car seul un administrateur doit pouvoir les modifier : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: your choices about tables can’t be read ({reason})</source>
            <translation>{path} : impossible de lire vos choix concernant les tableaux ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/allowed.py" />
            <source>{path}: your organisation lets files from Proofbook go only into {folders}</source>
            <translation>{path} : votre organisation n’autorise les fichiers de Proofbook que dans {folders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/allowed.py" />
            <source>{path}: your organisation wants this copy to be called “{name}”</source>
            <translation>{path} : votre organisation veut que cette copie s’appelle « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: your settings can’t be read ({reason})</source>
            <translation>{path} : impossible de lire vos réglages ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}: your {what} can’t be read ({reason})</source>
            <translation>{path} : impossible de lire le {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/errors.py" />
            <source>{path}: {reason}</source>
            <translation>{path} : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{path}: {what} can’t be written ({reason})</source>
            <translation>{path} : impossible d’écrire {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: “books” must be a list</source>
            <translation>{path} : « books » doit être une liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: “choices” must be an object</source>
            <translation>{path} : « choices » doit être un objet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “organisation” must be a text</source>
            <translation type="vanished">{path} : « organisation » doit être un texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames.{old}”: “{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation type="vanished">{path} : « renames.{old} » : « {new} » est lui-même renommé en « {last} » ; indiquez le dernier domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames” must be an object of old domain to new domain</source>
            <translation type="vanished">{path} : « renames » doit être un objet associant l’ancien domaine au nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “trusted_domains” must be a list of domains</source>
            <translation type="vanished">{path} : « trusted_domains » doit être une liste de domaines</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” can’t be {value}</source>
            <translation>{path} : « {key} » ne peut pas valoir {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” has something twice: {value}</source>
            <translation>{path} : « {key} » contient un doublon : {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: “{key}” is given twice</source>
            <translation>{path} : « {key} » est indiqué deux fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: “{key}” must be a list</source>
            <translation>{path} : « {key} » doit être une liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be at least {least}, but is {value}</source>
            <translation>{path} : « {key} » doit être au moins {least}, mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be at most {most}, but is {value}</source>
            <translation>{path} : « {key} » doit être au plus {most}, mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be one of {names}, but is {value}</source>
            <translation>{path} : « {key} » doit être l’une des valeurs {names}, mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be {kind}, but is {value}</source>
            <translation>{path} : « {key} » doit être {kind}, mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have at most {most} characters, but is {value}</source>
            <translation>{path} : « {key} » doit avoir au plus {most} caractères, mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have “{names}”, but is {value}</source>
            <translation>{path} : « {key} » doit contenir « {names} », mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have “{part}” in it and no slash, but is {value}</source>
            <translation>{path} : « {key} » doit contenir « {part} » et aucune barre oblique, mais vaut {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: a domain can’t be renamed to itself</source>
            <translation type="vanished">{path} : « {key} » : un domaine ne peut pas être renommé en lui-même</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <location filename="../../desktop_app/settings/policy/in_force.py" />
            <source>{path}: “{key}”: {reason}</source>
            <translation>{path} : « {key} » : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: “{domain}” is renamed twice</source>
            <translation type="vanished">{path} : « {key} » : « {domain} » est renommé deux fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be a text</source>
            <translation>{path} : « {name} » doit être un texte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be one of {names}</source>
            <translation>{path} : « {name} » doit être l’une des valeurs {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be true or false</source>
            <translation>{path} : « {name} » doit être true ou false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}, so it can’t be an address book</source>
            <translation>{reason} ; ce ne peut donc pas être un carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}; please name another encoding, or none</source>
            <translation>{reason} ; indiquez un autre encodage, ou aucun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}: “{suggestion}” was probably meant.</source>
            <translation>{slips} : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}; and the mailboxes of “{name}” are not under “.{ending}”: “{suggestion}” was probably meant.</source>
            <translation>{slips} ; et les adresses de « {name} » ne se terminent pas par « .{ending} » : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>{source}: what is under it, as a parent</source>
            <translation>{source} : ce qui en dépend, comme domaine parent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{what}: {number}</source>
            <translation>{what} : {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where} must have {names}</source>
            <translation>{where} doit contenir {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where} must have “path” and “when”</source>
            <translation>{where} doit contenir « path » et « when »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must be an object with “{subject}”</source>
            <translation>{where} : doit être un objet avec « {subject} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must have either “fix” with what it becomes, or “keep”: true, or “ask”: true</source>
            <translation>{where} : doit contenir soit "fix" avec la correction, soit "keep": true, soit "ask": true</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: there is another decision about “{named}” before it</source>
            <translation>{where} : il y a déjà, avant, une autre décision sur « {named} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: {reason}</source>
            <translation>{where} : {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “columns” must be a list of column numbers from 1</source>
            <translation>{where} : « columns » doit être une liste de numéros de colonnes à partir de 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “delimiter” must be one sign, and no quotation mark</source>
            <translation>{where} : « delimiter » doit être un seul signe, autre qu’un guillemet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “header_row” must be a row number, or 0 for none</source>
            <translation>{where} : « header_row » doit être un numéro de ligne, ou 0 s’il n’y en a pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “path” must be the name of a file</source>
            <translation>{where} : « path » doit être le nom d’un fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “when” must be a date and time</source>
            <translation>{where} : « when » doit être une date et une heure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: “{subject}” must not be empty</source>
            <translation>{where} : « {subject} » ne doit pas être vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>“.{ending}@” is how the US military writes its addresses.</source>
            <translation>Les forces armées américaines écrivent leurs adresses avec « .{ending}@ ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>“.{suggestion}” was probably meant.</source>
            <translation>Il fallait probablement lire « .{suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}” is {whose}.</source>
            <translation>« .{typed} » est {its} ; « .{right} » est {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter longer, is {whose}.</source>
            <translation>« .{typed} » est {its} ; « .{right} », avec une lettre de plus, est {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter shorter, is {whose}.</source>
            <translation>« .{typed} » est {its} ; « .{right} », avec une lettre de moins, est {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“along” must be a list of “lists” and “names”, or an empty one</source>
            <translation>« along » doit être une liste de « lists » et « names », ou une liste vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>“www.” stands before web sites, not in addresses: “{suggestion}” was probably meant.</source>
            <translation>« www. » se met devant les sites web, pas dans les adresses : il fallait probablement lire « {suggestion} ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>“{domain}” is a registry’s own ending.</source>
            <translation>« {domain} » est une terminaison appartenant à un registre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>“{domain}” is known to be real.</source>
            <translation>« {domain} » est connu comme un domaine réel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{domain}” is renamed twice</source>
            <translation>« {domain} » est renommé deux fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{domain}” stands complete at the beginning; what follows it (“{rest}”) is too much.</source>
            <translation>« {domain} » figure en entier au début ; ce qui suit (« {rest} ») est de trop.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{first}” and “{second}” are swapped</source>
            <translation>« {first} » et « {second} » sont intervertis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}</source>
            <translation>« {given} » n’est pas {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}: something must stand before “{domain}”</source>
            <translation>« {given} » n’est pas {what} : il faut quelque chose devant « {domain} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{key}” has this domain too</source>
            <translation>ce domaine figure aussi dans « {key} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>“{name}” in it is compressed in a way that can’t be read</source>
            <translation>« {name} » y est compressé d’une manière qui ne peut pas être lue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{new}” is not an address</source>
            <translation>« {new} » n’est pas une adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation>« {new} » est lui-même renommé en « {last} » ; indiquez le dernier domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is no whole domain (to trust everything under it, write “*.{parent}”)</source>
            <translation>« {text} » n’est pas un domaine complet (pour reconnaître tout ce qui en dépend, écrivez « *.{parent} »)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is not a domain</source>
            <translation>« {text} » n’est pas un domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” and “{meant}” are neighbours on the keyboard</source>
            <translation>« {typed} » et « {meant} » sont voisins sur le clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” is typed twice</source>
            <translation>« {typed} » est saisi deux fois</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}”</source>
            <translation>« {typed} » ressemble à « {meant} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}” but is another character</source>
            <translation>« {typed} » ressemble à « {meant} », mais est un autre caractère</translation>
        </message>
    </context>
    <context>
        <name>plural</name>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Only the {n} changed contacts</source>
            <extracomment>one: &amp;Only the changed contact</extracomment>
            <translation>
                <numerusform>Seulement le contact &amp;modifié</numerusform>
                <numerusform>Seulement les {n} contacts &amp;modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Add {n} domains</source>
            <extracomment>one: Add {n} domain</extracomment>
            <translation>
                <numerusform>Ajouter {n} domaine</numerusform>
                <numerusform>Ajouter {n} domaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>All {n} ticked</source>
            <extracomment>one: {n} ticked</extracomment>
            <translation>
                <numerusform>{n} cochée</numerusform>
                <numerusform>Toutes les {n} cochées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>And {n} more.</source>
            <extracomment>one: And {n} more.</extracomment>
            <translation>
                <numerusform>Et {n} autre.</numerusform>
                <numerusform>Et {n} autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Decide about {n} undecided addresses</source>
            <extracomment>one: Decide about {n} undecided address</extracomment>
            <translation>
                <numerusform>Décider pour {n} adresse</numerusform>
                <numerusform>Décider pour {n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decide {n} addresses</source>
            <extracomment>one: Decide {n} address</extracomment>
            <translation>
                <numerusform>Décider pour {n} adresse</numerusform>
                <numerusform>Décider pour {n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Delete the same {n} contacts there, then import this file; otherwise each may be there twice.</source>
            <extracomment>one: Delete the same {n} contact there, then import this file; otherwise it may be there twice.</extracomment>
            <translation>
                <numerusform>Supprimez-y le même contact ({n}), puis importez ce fichier ; sinon, il pourrait y figurer deux fois.</numerusform>
                <numerusform>Supprimez-y les {n} mêmes contacts, puis importez ce fichier ; sinon, chacun pourrait y figurer deux fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {domain}, {n} addresses left out</source>
            <extracomment>one: Fix {domain}, {n} address left out</extracomment>
            <translation>
                <numerusform>Corriger {domain}, {n} adresse exclue</numerusform>
                <numerusform>Corriger {domain}, {n} adresses exclues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Fix {n} addresses</source>
            <extracomment>one: Fix {n} address</extracomment>
            <translation>
                <numerusform>Corriger {n} adresse</numerusform>
                <numerusform>Corriger {n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>How tables are read is forgotten {n} days after the last new choice.</source>
            <extracomment>one: How tables are read is forgotten {n} day after the last new choice.</extracomment>
            <translation>
                <numerusform>La façon de lire les tableaux est oubliée {n} jour après votre dernier choix.</numerusform>
                <numerusform>La façon de lire les tableaux est oubliée {n} jours après votre dernier choix.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>In {n} cases the contact has the corrected address twice now; both were kept.</source>
            <extracomment>one: In {n} case the contact has the corrected address twice now; both were kept.</extracomment>
            <translation>
                <numerusform>Dans {n} cas, le contact a maintenant deux fois l’adresse corrigée ; les deux ont été conservées.</numerusform>
                <numerusform>Dans {n} cas, le contact a maintenant deux fois l’adresse corrigée ; les deux ont été conservées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It may refuse files of more than 10,000 contacts; this one has {n}.</source>
            <extracomment>one: It may refuse files of more than 10,000 contacts; this one has {n}.</extracomment>
            <translation>
                <numerusform>Il peut refuser les fichiers de plus de 10 000 contacts ; celui-ci en a {n}.</numerusform>
                <numerusform>Il peut refuser les fichiers de plus de 10 000 contacts ; celui-ci en a {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It takes no distribution lists: there are {n} in this file.</source>
            <extracomment>one: It takes no distribution lists: there is {n} in this file.</extracomment>
            <translation>
                <numerusform>Il n’accepte pas les listes de distribution : il y en a {n} dans ce fichier.</numerusform>
                <numerusform>Il n’accepte pas les listes de distribution : il y en a {n} dans ce fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>No e-mail addresses were found in these {n} books</source>
            <extracomment>one: No e-mail addresses were found in this book</extracomment>
            <translation>
                <numerusform>Aucune adresse e-mail n’a été trouvée dans ce carnet</numerusform>
                <numerusform>Aucune adresse e-mail n’a été trouvée dans ces {n} carnets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>No likely typos found in {n} addresses</source>
            <extracomment>one: No likely typo found in {n} address</extracomment>
            <translation>
                <numerusform>Aucune faute de frappe probable dans {n} adresse</numerusform>
                <numerusform>Aucune faute de frappe probable dans {n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>None of the {n} addresses has a mail domain that could be checked</source>
            <extracomment>one: The only address in it has no mail domain that could be checked</extracomment>
            <translation>
                <numerusform>Sa seule adresse n’a pas de domaine de messagerie à vérifier</numerusform>
                <numerusform>Aucune des {n} adresses n’a de domaine de messagerie à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Nothing to show was found in {n} addresses</source>
            <extracomment>one: Nothing to show was found in {n} address</extracomment>
            <translation>
                <numerusform>Rien à afficher pour {n} adresse</numerusform>
                <numerusform>Rien à afficher pour {n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Only this address changes. The other {n} addresses at {domain} stay as they are.</source>
            <extracomment>one: Only this address changes. The other {n} address at {domain} stays as it is.</extracomment>
            <translation>
                <numerusform>Seule cette adresse change. L’autre adresse de {domain} ({n}) reste telle quelle.</numerusform>
                <numerusform>Seule cette adresse change. Les {n} autres adresses de {domain} restent telles quelles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Recent books are forgotten after {n} days.</source>
            <extracomment>one: Recent books are forgotten after {n} day.</extracomment>
            <translation>
                <numerusform>Les carnets récents sont oubliés après {n} jour.</numerusform>
                <numerusform>Les carnets récents sont oubliés après {n} jours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace it in {n} addresses</source>
            <extracomment>one: Replace it in {n} address</extracomment>
            <translation>
                <numerusform>Le remplacer dans {n} adresse</numerusform>
                <numerusform>Le remplacer dans {n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Reviews that are not used for {n} days are deleted when Proofbook starts.</source>
            <extracomment>one: Reviews that are not used for {n} day are deleted when Proofbook starts.</extracomment>
            <translation>
                <numerusform>Les relectures inutilisées pendant {n} jour sont supprimées au démarrage de Proofbook.</numerusform>
                <numerusform>Les relectures inutilisées pendant {n} jours sont supprimées au démarrage de Proofbook.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>See {n} addresses to ask about</source>
            <extracomment>one: See {n} address to ask about</extracomment>
            <translation>
                <numerusform>Voir {n} adresse à demander</numerusform>
                <numerusform>Voir {n} adresses à demander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>The log is deleted after {n} days.</source>
            <extracomment>one: The log is deleted after {n} day.</extracomment>
            <translation>
                <numerusform>Le journal est supprimé après {n} jour.</numerusform>
                <numerusform>Le journal est supprimé après {n} jours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>The {n} addresses to ask about stay as they are until you know more.</source>
            <extracomment>one: The address to ask about stays as it is until you know more.</extracomment>
            <translation>
                <numerusform>L’adresse à demander reste telle quelle jusqu’à ce que vous en sachiez plus.</numerusform>
                <numerusform>Les {n} adresses à demander restent telles quelles jusqu’à ce que vous en sachiez plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>There are {n} lists of people in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} list of people in the file: check after the import that it has arrived.</extracomment>
            <translation>
                <numerusform>Il y a {n} liste de personnes dans le fichier : vérifiez après l’importation qu’elle est bien arrivée.</numerusform>
                <numerusform>Il y a {n} listes de personnes dans le fichier : vérifiez après l’importation qu’elles sont bien arrivées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>There are {n} photos in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} photo in the file: check after the import that it has arrived.</extracomment>
            <translation>
                <numerusform>Il y a {n} photo dans le fichier : vérifiez après l’importation qu’elle est bien arrivée.</numerusform>
                <numerusform>Il y a {n} photos dans le fichier : vérifiez après l’importation qu’elles sont bien arrivées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>With only {n} changes, the list to mend it by hand is the simplest way: no import, no duplicates.</source>
            <extracomment>one: With only {n} change, the list to mend it by hand is the simplest way: no import, no duplicates.</extracomment>
            <translation>
                <numerusform>Avec {n} seule modification, la liste à corriger à la main est le plus simple : ni importation, ni doublons.</numerusform>
                <numerusform>Avec {n} modifications seulement, la liste à corriger à la main est le plus simple : ni importation, ni doublons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>You have gone through all {n} domains that were marked.</source>
            <extracomment>one: You have gone through the one domain that was marked.</extracomment>
            <translation>
                <numerusform>Vous avez parcouru le seul domaine signalé.</numerusform>
                <numerusform>Vous avez parcouru les {n} domaines signalés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Your book has {n} addresses at {domain}. Is that spelled correctly?</source>
            <extracomment>one: Your book has {n} address at {domain}. Is that spelled correctly?</extracomment>
            <translation>
                <numerusform>Votre carnet contient {n} adresse de {domain}. Cette orthographe est-elle correcte ?</numerusform>
                <numerusform>Votre carnet contient {n} adresses de {domain}. Cette orthographe est-elle correcte ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {included} of {total} addresses at {domain}; {n} are left out</source>
            <extracomment>one: Your decision about {included} of {total} addresses at {domain}; {n} is left out</extracomment>
            <translation>
                <numerusform>Votre décision pour {included} adresses sur {total} de {domain} ; {n} est exclue</numerusform>
                <numerusform>Votre décision pour {included} adresses sur {total} de {domain} ; {n} sont exclues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {n} addresses at {domain}</source>
            <extracomment>one: Your decision about {n} address at {domain}</extracomment>
            <translation>
                <numerusform>Votre décision pour {n} adresse de {domain}</numerusform>
                <numerusform>Votre décision pour {n} adresses de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {n} selected addresses</source>
            <extracomment>one: Your decision about {n} selected address</extracomment>
            <translation>
                <numerusform>Votre décision pour {n} adresse sélectionnée</numerusform>
                <numerusform>Votre décision pour {n} adresses sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>addresses changed</source>
            <extracomment>one: address changed</extracomment>
            <translation>
                <numerusform>adresse modifiée</numerusform>
                <numerusform>adresses modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>and {n} more</source>
            <extracomment>one: and {n} more</extracomment>
            <translation>
                <numerusform>et {n} autre</numerusform>
                <numerusform>et {n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts changed</source>
            <extracomment>one: contact changed</extracomment>
            <translation>
                <numerusform>contact modifié</numerusform>
                <numerusform>contacts modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts exactly as they were</source>
            <extracomment>one: contact exactly as it was</extracomment>
            <translation>
                <numerusform>contact exactement comme avant</numerusform>
                <numerusform>contacts exactement comme avant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud takes at most 50,000 contacts; this file has {n}.</source>
            <extracomment>one: iCloud takes at most 50,000 contacts; this file has {n}.</extracomment>
            <translation>
                <numerusform>iCloud accepte au plus 50 000 contacts ; ce fichier en a {n}.</numerusform>
                <numerusform>iCloud accepte au plus 50 000 contacts ; ce fichier en a {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>in {n} contacts</source>
            <extracomment>one: in {n} contact</extracomment>
            <translation>
                <numerusform>dans {n} contact</numerusform>
                <numerusform>dans {n} contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{done} of {n} domains are decided</source>
            <extracomment>one: {done} of {n} domain is decided</extracomment>
            <translation>
                <numerusform>Domaines décidés : {done} sur {n}</numerusform>
                <numerusform>Domaines décidés : {done} sur {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/settings/policy/reading.py" />
            <source>{first} ({n} more problems: proofbook policy check)</source>
            <extracomment>one: {first} ({n} more problem: proofbook policy check)</extracomment>
            <translation>
                <numerusform>{first} ({n} autre problème : proofbook policy check)</numerusform>
                <numerusform>{first} ({n} autres problèmes : proofbook policy check)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{first} and {n} more</source>
            <extracomment>one: {first} and {n} more</extracomment>
            <translation>
                <numerusform>{first} et {n} autre</numerusform>
                <numerusform>{first} et {n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{first} and {n} more books</source>
            <extracomment>one: {first} and {n} more book</extracomment>
            <translation>
                <numerusform>{first} et {n} autre carnet</numerusform>
                <numerusform>{first} et {n} autres carnets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{name} and {n} more books</source>
            <extracomment>one: {name} and {n} more book</extracomment>
            <translation>
                <numerusform>{name} et {n} autre carnet</numerusform>
                <numerusform>{name} et {n} autres carnets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} addresses</source>
            <extracomment>one: {n} address</extracomment>
            <translation>
                <numerusform>{n} adresse</numerusform>
                <numerusform>{n} adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are at domains that your organisation has renamed: the new ones are selected</source>
            <extracomment>one: {n} address is at a domain that your organisation has renamed: the new one is selected</extracomment>
            <translation>
                <numerusform>{n} adresse a un domaine renommé par votre organisation : le nouveau est sélectionné</numerusform>
                <numerusform>{n} adresses ont un domaine renommé par votre organisation : le nouveau est sélectionné</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are at domains that {organisation} has renamed: the new ones are selected</source>
            <extracomment>one: {n} address is at a domain that {organisation} has renamed: the new one is selected</extracomment>
            <translation>
                <numerusform>{n} adresse a un domaine renommé par {organisation} : le nouveau est sélectionné</numerusform>
                <numerusform>{n} adresses ont un domaine renommé par {organisation} : le nouveau est sélectionné</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses are decided</source>
            <extracomment>one: {n} address is decided</extracomment>
            <translation>
                <numerusform>{n} adresse à décider ainsi</numerusform>
                <numerusform>{n} adresses à décider ainsi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses are decided so already.</source>
            <extracomment>one: {n} address is decided so already.</extracomment>
            <translation>
                <numerusform>{n} adresse est déjà décidée ainsi.</numerusform>
                <numerusform>{n} adresses sont déjà décidées ainsi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are new, or were left undecided.</source>
            <extracomment>one: {n} address is new, or was left undecided.</extracomment>
            <translation>
                <numerusform>{n} adresse est nouvelle ou restait à décider.</numerusform>
                <numerusform>{n} adresses sont nouvelles ou restaient à décider.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} addresses at {domain}</source>
            <extracomment>one: {n} address at {domain}</extracomment>
            <translation>
                <numerusform>{n} adresse de {domain}</numerusform>
                <numerusform>{n} adresses de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses changed, and with them {places}.</source>
            <extracomment>one: {n} address changed, and with it {places}.</extracomment>
            <translation>
                <numerusform>{n} adresse modifiée, ainsi que {places}.</numerusform>
                <numerusform>{n} adresses modifiées, ainsi que {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses changed, {same}, 0 lost</source>
            <extracomment>one: {n} address changed, {same}, 0 lost</extracomment>
            <translation>
                <numerusform>{n} adresse modifiée, {same}, 0 perdu</numerusform>
                <numerusform>{n} adresses modifiées, {same}, 0 perdu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses fixed</source>
            <extracomment>one: {n} address fixed</extracomment>
            <translation>
                <numerusform>{n} adresse corrigée</numerusform>
                <numerusform>{n} adresses corrigées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>{n} addresses in this book are at “{domain}”.</source>
            <extracomment>one: {n} address in this book is at “{domain}”.</extracomment>
            <translation>
                <numerusform>Ce carnet contient {n} adresse de « {domain} ».</numerusform>
                <numerusform>Ce carnet contient {n} adresses de « {domain} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses kept</source>
            <extracomment>one: {n} address kept</extracomment>
            <translation>
                <numerusform>{n} adresse conservée</numerusform>
                <numerusform>{n} adresses conservées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses marked as correct</source>
            <extracomment>one: {n} address marked as correct</extracomment>
            <translation>
                <numerusform>{n} adresse marquée comme correcte</numerusform>
                <numerusform>{n} adresses marquées comme correctes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses that are undecided here will be decided.</source>
            <extracomment>one: {n} address that is undecided here will be decided.</extracomment>
            <translation>
                <numerusform>{n} adresse encore à décider ici sera décidée.</numerusform>
                <numerusform>{n} adresses encore à décider ici seront décidées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} addresses that no check can help</source>
            <extracomment>one: {n} address that no check can help</extracomment>
            <translation>
                <numerusform>{n} adresse invérifiable</numerusform>
                <numerusform>{n} adresses invérifiables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} addresses that no check can help stay as they are.</source>
            <extracomment>one: {n} address that no check can help stays as it is.</extracomment>
            <translation>
                <numerusform>{n} adresse invérifiable reste telle quelle.</numerusform>
                <numerusform>{n} adresses invérifiables restent telles quelles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses to ask about</source>
            <extracomment>one: {n} address to ask about</extracomment>
            <translation>
                <numerusform>{n} adresse à demander</numerusform>
                <numerusform>{n} adresses à demander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>{n} addresses to correct</source>
            <extracomment>one: {n} address to correct</extracomment>
            <translation>
                <numerusform>{n} adresse à corriger</numerusform>
                <numerusform>{n} adresses à corriger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses undecided again</source>
            <extracomment>one: {n} address undecided again</extracomment>
            <translation>
                <numerusform>{n} adresse de nouveau à décider</numerusform>
                <numerusform>{n} adresses de nouveau à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{n} addresses will be on the list.</source>
            <extracomment>one: {n} address will be on the list.</extracomment>
            <translation>
                <numerusform>{n} adresse sera sur la liste.</numerusform>
                <numerusform>{n} adresses seront sur la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses will then stand twice in their contact; both stay.</source>
            <extracomment>one: {n} address will then stand twice in its contact; both stay.</extracomment>
            <translation>
                <numerusform>{n} adresse figurera alors deux fois dans son contact ; les deux restent.</numerusform>
                <numerusform>{n} adresses figureront alors deux fois dans leur contact ; les deux restent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses {in_contacts} will change, and with them {places}.</source>
            <extracomment>one: {n} address {in_contacts} will change, and with it {places}.</extracomment>
            <translation>
                <numerusform>{n} adresse {in_contacts} sera modifiée, ainsi que {places}.</numerusform>
                <numerusform>{n} adresses {in_contacts} seront modifiées, ainsi que {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses {in_contacts} will change.</source>
            <extracomment>one: {n} address {in_contacts} will change.</extracomment>
            <translation>
                <numerusform>{n} adresse {in_contacts} sera modifiée.</numerusform>
                <numerusform>{n} adresses {in_contacts} seront modifiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} are decided otherwise</source>
            <extracomment>one: {n} is decided otherwise</extracomment>
            <translation>
                <numerusform>{n} décidée autrement</numerusform>
                <numerusform>{n} décidées autrement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} are decided so already</source>
            <extracomment>one: {n} is decided so already</extracomment>
            <translation>
                <numerusform>{n} déjà décidée ainsi</numerusform>
                <numerusform>{n} déjà décidées ainsi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} cells begin like formulas ({places} …). They stay as they are, but a spreadsheet would calculate them: don’t open and save the file there.</source>
            <extracomment>one: {n} cell begins like a formula ({places}). It stays as it is, but a spreadsheet would calculate it: don’t open and save the file there.</extracomment>
            <translation>
                <numerusform>{n} cellule commence comme une formule ({places}). Elle reste telle quelle, mais un tableur la calculerait : n’y ouvrez pas le fichier pour l’enregistrer.</numerusform>
                <numerusform>{n} cellules commencent comme des formules ({places}…). Elles restent telles quelles, mais un tableur les calculerait : n’y ouvrez pas le fichier pour l’enregistrer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} changes to make by hand</source>
            <extracomment>one: {n} change to make by hand</extracomment>
            <translation>
                <numerusform>{n} modification à faire à la main</numerusform>
                <numerusform>{n} modifications à faire à la main</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} contacts</source>
            <extracomment>one: {n} contact</extracomment>
            <translation>
                <numerusform>{n} contact</numerusform>
                <numerusform>{n} contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} contacts exactly as they were</source>
            <extracomment>one: {n} contact exactly as it was</extracomment>
            <translation>
                <numerusform>{n} contact exactement comme avant</numerusform>
                <numerusform>{n} contacts exactement comme avant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} contacts written, each with its changes</source>
            <extracomment>one: {n} contact written, with its changes</extracomment>
            <translation>
                <numerusform>{n} contact écrit, avec ses modifications</numerusform>
                <numerusform>{n} contacts écrits, chacun avec ses modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} corrected slips have come back: they are probably still in a phone or an auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <extracomment>one: {n} corrected slip has come back: it is probably still in a phone or an auto-complete list, or the address book was not replaced by the cleaned copy.</extracomment>
            <translation>
                <numerusform>{n} faute corrigée est revenue : elle est probablement encore dans un téléphone ou une liste de saisie semi-automatique, ou le carnet d’adresses n’a pas été remplacé par la copie corrigée.</numerusform>
                <numerusform>{n} fautes corrigées sont revenues : elles sont probablement encore dans un téléphone ou une liste de saisie semi-automatique, ou le carnet d’adresses n’a pas été remplacé par la copie corrigée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} decisions can’t be told like this and are left out.</source>
            <extracomment>one: {n} decision can’t be told like this and is left out.</extracomment>
            <translation>
                <numerusform>{n} décision ne peut pas s’exprimer ainsi et n’est pas reprise.</numerusform>
                <numerusform>{n} décisions ne peuvent pas s’exprimer ainsi et ne sont pas reprises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} decisions carried over from your earlier reviews</source>
            <extracomment>one: {n} decision carried over from your earlier reviews</extracomment>
            <translation>
                <numerusform>{n} décision reprise de vos relectures antérieures</numerusform>
                <numerusform>{n} décisions reprises de vos relectures antérieures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} different domains</source>
            <extracomment>one: {n} different domain</extracomment>
            <translation>
                <numerusform>{n} domaine différent</numerusform>
                <numerusform>{n} domaines différents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} displayed names</source>
            <extracomment>one: {n} displayed name</extracomment>
            <translation>
                <numerusform>{n} nom affiché</numerusform>
                <numerusform>{n} noms affichés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} domains</source>
            <extracomment>one: {n} domain</extracomment>
            <translation>
                <numerusform>{n} domaine</numerusform>
                <numerusform>{n} domaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left</source>
            <extracomment>one: {n} domain left</extracomment>
            <translation>
                <numerusform>{n} domaine restant</numerusform>
                <numerusform>{n} domaines restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left, hidden by the filter</source>
            <extracomment>one: {n} domain left, hidden by the filter</extracomment>
            <translation>
                <numerusform>{n} domaine restant, masqué par le filtre</numerusform>
                <numerusform>{n} domaines restants, masqués par le filtre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{n} domains look mistyped</source>
            <extracomment>one: {n} domain looks mistyped</extracomment>
            <translation>
                <numerusform>{n} domaine semble mal saisi</numerusform>
                <numerusform>{n} domaines semblent mal saisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>{n} domains need a look before you move</source>
            <extracomment>one: {n} domain needs a look before you move</extracomment>
            <translation>
                <numerusform>{n} domaine à regarder avant la migration</numerusform>
                <numerusform>{n} domaines à regarder avant la migration</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} domains of your own</source>
            <extracomment>one: {n} domain of your own</extracomment>
            <translation>
                <numerusform>{n} domaine de votre organisation</numerusform>
                <numerusform>{n} domaines de votre organisation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} domains that the filter hides are undecided.</source>
            <extracomment>one: {n} domain that the filter hides is undecided.</extracomment>
            <translation>
                <numerusform>{n} domaine masqué par le filtre reste à décider.</numerusform>
                <numerusform>{n} domaines masqués par le filtre restent à décider.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} domains were added.</source>
            <extracomment>one: {n} domain was added.</extracomment>
            <translation>
                <numerusform>{n} domaine a été ajouté.</numerusform>
                <numerusform>{n} domaines ont été ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} domains were removed.</source>
            <extracomment>one: {n} domain was removed.</extracomment>
            <translation>
                <numerusform>{n} domaine a été retiré.</numerusform>
                <numerusform>{n} domaines ont été retirés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} domains.</source>
            <extracomment>one: {n} domain.</extracomment>
            <translation>
                <numerusform>{n} domaine.</numerusform>
                <numerusform>{n} domaines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} domains. The file names no person and no address, so it can be passed on.</source>
            <extracomment>one: {n} domain. The file names no person and no address, so it can be passed on.</extracomment>
            <translation>
                <numerusform>{n} domaine. Le fichier ne nomme aucune personne et aucune adresse ; il peut donc être transmis.</numerusform>
                <numerusform>{n} domaines. Le fichier ne nomme aucune personne et aucune adresse ; il peut donc être transmis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} entry names</source>
            <extracomment>one: {n} entry name</extracomment>
            <translation>
                <numerusform>{n} nom d’entrée</numerusform>
                <numerusform>{n} noms d’entrée</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} files</source>
            <extracomment>one: {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} kept as they are</source>
            <extracomment>one: {n} kept as it is</extracomment>
            <translation>
                <numerusform>{n} conservée telle quelle</numerusform>
                <numerusform>{n} conservées telles quelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>{n} lines differ; everything else of this contact stays as it is.</source>
            <extracomment>one: {n} line differs; everything else of this contact stays as it is.</extracomment>
            <translation>
                <numerusform>{n} ligne diffère ; tout le reste de ce contact demeure tel quel.</numerusform>
                <numerusform>{n} lignes diffèrent ; tout le reste de ce contact demeure tel quel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} lists</source>
            <extracomment>one: {n} list</extracomment>
            <translation>
                <numerusform>{n} liste</numerusform>
                <numerusform>{n} listes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>{n} lists of known-correct spellings of your organisation can’t be used at the moment</source>
            <extracomment>one: A list of known-correct spellings of your organisation can’t be used at the moment</extracomment>
            <translation>
                <numerusform>Une liste d’orthographes reconnues correctes de votre organisation est inutilisable pour le moment</numerusform>
                <numerusform>{n} listes d’orthographes reconnues correctes de votre organisation sont inutilisables pour le moment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} of the changes below repeat a corrected address at another place: a list that names the person by it, or the displayed name.</source>
            <extracomment>one: {n} of the changes below repeats a corrected address at another place: a list that names the person by it, or the displayed name.</extracomment>
            <translation>
                <numerusform>{n} des modifications ci-dessous reprend une adresse corrigée à un autre endroit : une liste qui désigne la personne par cette adresse, ou le nom affiché.</numerusform>
                <numerusform>{n} des modifications ci-dessous reprennent une adresse corrigée à un autre endroit : une liste qui désigne la personne par cette adresse, ou le nom affiché.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of them are decided otherwise by now.</source>
            <extracomment>one: {n} of them is decided otherwise by now.</extracomment>
            <translation>
                <numerusform>{n} d’entre eux a été décidé autrement depuis.</numerusform>
                <numerusform>{n} d’entre eux ont été décidés autrement depuis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of {total} domains are shown.</source>
            <extracomment>one: {n} of {total} domains is shown.</extracomment>
            <translation>
                <numerusform>{n} domaine affiché sur {total}.</numerusform>
                <numerusform>{n} domaines affichés sur {total}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>{n} other address books have changes that are in no copy yet</source>
            <extracomment>one: {n} other address book has changes that are in no copy yet</extracomment>
            <translation>
                <numerusform>{n} autre carnet d’adresses a des modifications qui ne sont encore dans aucune copie</numerusform>
                <numerusform>{n} autres carnets d’adresses ont des modifications qui ne sont encore dans aucune copie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} other contacts</source>
            <extracomment>one: {n} other contact</extracomment>
            <translation>
                <numerusform>{n} autre contact</numerusform>
                <numerusform>{n} autres contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>{n} other places</source>
            <extracomment>one: {n} other place</extracomment>
            <translation>
                <numerusform>{n} autre endroit</numerusform>
                <numerusform>{n} autres endroits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} parts of the address book could not be read; they are copied unchanged.</source>
            <extracomment>one: {n} part of the address book could not be read; it is copied unchanged.</extracomment>
            <translation>
                <numerusform>{n} partie du carnet d’adresses n’a pas pu être lue ; elle est copiée telle quelle.</numerusform>
                <numerusform>{n} parties du carnet d’adresses n’ont pas pu être lues ; elles sont copiées telles quelles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} places in lists stay as they are, since they may mean somebody else with the same address.</source>
            <extracomment>one: {n} place in a list stays as it is, since it may mean somebody else with the same address.</extracomment>
            <translation>
                <numerusform>{n} mention dans une liste reste telle quelle, car elle peut désigner quelqu’un d’autre qui a la même adresse.</numerusform>
                <numerusform>{n} mentions dans des listes restent telles quelles, car elles peuvent désigner quelqu’un d’autre qui a la même adresse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were, as asked. The people may drop out of these lists.</source>
            <extracomment>one: {n} place in a list was left as it was, as asked. The person may drop out of the list.</extracomment>
            <translation>
                <numerusform>{n} mention dans une liste a été laissée telle quelle, comme demandé. La personne pourrait ne plus faire partie de la liste.</numerusform>
                <numerusform>{n} mentions dans des listes ont été laissées telles quelles, comme demandé. Les personnes pourraient ne plus faire partie de ces listes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were: two contacts have the address, and not both got the same new one.</source>
            <extracomment>one: {n} place in a list was left as it was: two contacts have the address, and not both got the same new one.</extracomment>
            <translation>
                <numerusform>{n} mention dans une liste a été laissée telle quelle : deux contacts ont cette adresse et n’ont pas tous deux reçu la même nouvelle.</numerusform>
                <numerusform>{n} mentions dans des listes ont été laissées telles quelles : deux contacts ont cette adresse et n’ont pas tous deux reçu la même nouvelle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} problems</source>
            <extracomment>one: {n} problem</extracomment>
            <translation>
                <numerusform>{n} problème</numerusform>
                <numerusform>{n} problèmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} problems in the file</source>
            <extracomment>one: {n} problem in the file</extracomment>
            <translation>
                <numerusform>{n} problème dans le fichier</numerusform>
                <numerusform>{n} problèmes dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} rules are refused, since your organisation has declared something else.</source>
            <extracomment>one: {n} rule is refused, since your organisation has declared something else.</extracomment>
            <translation>
                <numerusform>{n} règle est refusée, car votre organisation a déclaré autre chose.</numerusform>
                <numerusform>{n} règles sont refusées, car votre organisation a déclaré autre chose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} rules mean nothing in this book.</source>
            <extracomment>one: {n} rule means nothing in this book.</extracomment>
            <translation>
                <numerusform>{n} règle ne concerne rien dans ce carnet.</numerusform>
                <numerusform>{n} règles ne concernent rien dans ce carnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} shared lists</source>
            <extracomment>one: {n} shared list</extracomment>
            <translation>
                <numerusform>{n} liste partagée</numerusform>
                <numerusform>{n} listes partagées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} single addresses, which are personal data: only you can open the file.</source>
            <extracomment>one: {n} single address, which is personal data: only you can open the file.</extracomment>
            <translation>
                <numerusform>{n} adresse isolée, donc des données personnelles : personne d’autre que vous ne peut ouvrir le fichier.</numerusform>
                <numerusform>{n} adresses isolées, donc des données personnelles : personne d’autre que vous ne peut ouvrir le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} to ask about</source>
            <extracomment>one: {n} to ask about</extracomment>
            <translation>
                <numerusform>{n} à demander</numerusform>
                <numerusform>{n} à demander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} undecided</source>
            <extracomment>one: {n} undecided</extracomment>
            <translation>
                <numerusform>{n} à décider</numerusform>
                <numerusform>{n} à décider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} were there already.</source>
            <extracomment>one: {n} was there already.</extracomment>
            <translation>
                <numerusform>{n} y était déjà.</numerusform>
                <numerusform>{n} y étaient déjà.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} whole domains.</source>
            <extracomment>one: {n} whole domain.</extracomment>
            <translation>
                <numerusform>{n} domaine entier.</numerusform>
                <numerusform>{n} domaines entiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>{some} of {n} ticked</source>
            <extracomment>one: {some} of {n} ticked</extracomment>
            <translation>
                <numerusform>{some} cochées sur {n}</numerusform>
                <numerusform>{some} cochées sur {n}</numerusform>
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
            <translation>Albanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Algeria</source>
            <translation>Algérie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>American Samoa</source>
            <translation>Samoa américaines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Andorra</source>
            <translation>Andorre</translation>
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
            <translation>Antarctique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antigua and Barbuda</source>
            <translation>Antigua-et-Barbuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Argentina</source>
            <translation>Argentine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Armenia</source>
            <translation>Arménie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ascension Island</source>
            <translation>Île de l’Ascension</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/austrian-government.tsv" />
            <source>Austria: federal, state and city government</source>
            <translation>Autriche : administration fédérale, des Länder et des villes</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Azerbaijan</source>
            <translation>Azerbaïdjan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bahrain</source>
            <translation>Bahreïn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bangladesh</source>
            <translation>Bangladesh</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Barbados</source>
            <translation>Barbade</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belarus</source>
            <translation>Biélorussie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Benin</source>
            <translation>Bénin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bermuda</source>
            <translation>Bermudes</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bhutan</source>
            <translation>Bhoutan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bolivia</source>
            <translation>Bolivie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnie-Herzégovine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Botswana</source>
            <translation>Botswana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bouvet Island</source>
            <translation>Île Bouvet</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brunei</source>
            <translation>Brunei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
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
            <translation>Cambodge</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cameroon</source>
            <translation>Cameroun</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cape Verde</source>
            <translation>Cap-Vert</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chad</source>
            <translation>Tchad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chile</source>
            <translation>Chili</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Christmas Island</source>
            <translation>Île Christmas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Colombia</source>
            <translation>Colombie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cuba</source>
            <translation>Cuba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cyprus</source>
            <translation>Chypre</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Côte d’Ivoire</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Djibouti</source>
            <translation>Djibouti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Dominica</source>
            <translation>Dominique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>East Timor</source>
            <translation>Timor oriental</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ecuador</source>
            <translation>Équateur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Egypt</source>
            <translation>Égypte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>El Salvador</source>
            <translation>Salvador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Equatorial Guinea</source>
            <translation>Guinée équatoriale</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eritrea</source>
            <translation>Érythrée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eswatini</source>
            <translation>Eswatini</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ethiopia</source>
            <translation>Éthiopie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Fiji</source>
            <translation>Fidji</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Finland</source>
            <translation>Finlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Guiana</source>
            <translation>Guyane française</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Polynesia</source>
            <translation>Polynésie française</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Gabon</source>
            <translation>Gabon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Georgia</source>
            <translation>Géorgie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/german-government.tsv" />
            <source>Germany: federal, state and city government</source>
            <translation>Allemagne : administration fédérale, des Länder et des villes</translation>
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
            <translation>Grèce</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Greenland</source>
            <translation>Groenland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Grenada</source>
            <translation>Grenade</translation>
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
            <translation>Guernesey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea</source>
            <translation>Guinée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea-Bissau</source>
            <translation>Guinée-Bissau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Haiti</source>
            <translation>Haïti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Heard Island and the McDonald Islands</source>
            <translation>Îles Heard et McDonald</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Honduras</source>
            <translation>Honduras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Hong Kong</source>
            <translation>Hong Kong</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Indonesia</source>
            <translation>Indonésie</translation>
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
            <translation>Irlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jamaica</source>
            <translation>Jamaïque</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jordan</source>
            <translation>Jordanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kazakhstan</source>
            <translation>Kazakhstan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kiribati</source>
            <translation>Kiribati</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kuwait</source>
            <translation>Koweït</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kyrgyzstan</source>
            <translation>Kirghizstan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lebanon</source>
            <translation>Liban</translation>
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
            <translation>Libye</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Macau</source>
            <translation>Macao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Madagascar</source>
            <translation>Madagascar</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/mail-providers.tsv" />
            <source>Mail providers and their regional variants</source>
            <translation>Fournisseurs de messagerie et leurs variantes régionales</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malaysia</source>
            <translation>Malaisie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritania</source>
            <translation>Mauritanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritius</source>
            <translation>Maurice</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Micronesia</source>
            <translation>Micronésie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Moldova</source>
            <translation>Moldavie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mongolia</source>
            <translation>Mongolie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Montenegro</source>
            <translation>Monténégro</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Montserrat</source>
            <translation>Montserrat</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Morocco</source>
            <translation>Maroc</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mozambique</source>
            <translation>Mozambique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Myanmar</source>
            <translation>Myanmar (Birmanie)</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/nato-defence.tsv" />
            <source>NATO, European Union and allied defence</source>
            <translation>OTAN, Union européenne et défense alliée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Namibia</source>
            <translation>Namibie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nauru</source>
            <translation>Nauru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nepal</source>
            <translation>Népal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Caledonia</source>
            <translation>Nouvelle-Calédonie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
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
            <translation>Île Norfolk</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Korea</source>
            <translation>Corée du Nord</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Macedonia</source>
            <translation>Macédoine du Nord</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Norway</source>
            <translation>Norvège</translation>
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
            <translation>Palaos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palestine</source>
            <translation>Palestine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Papua New Guinea</source>
            <translation>Papouasie-Nouvelle-Guinée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Peru</source>
            <translation>Pérou</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Puerto Rico</source>
            <translation>Porto Rico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Qatar</source>
            <translation>Qatar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia</source>
            <translation>Russie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia (the former Soviet Union)</source>
            <translation>Russie (ex-Union soviétique)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Rwanda</source>
            <translation>Rwanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Réunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Barthélemy</source>
            <translation>Saint-Barthélemy</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Helena</source>
            <translation>Sainte-Hélène</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Kitts and Nevis</source>
            <translation>Saint-Christophe-et-Niévès</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Lucia</source>
            <translation>Sainte-Lucie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Martin</source>
            <translation>Saint-Martin (partie française)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Pierre and Miquelon</source>
            <translation>Saint-Pierre-et-Miquelon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Vincent and the Grenadines</source>
            <translation>Saint-Vincent-et-les-Grenadines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Samoa</source>
            <translation>Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>San Marino</source>
            <translation>Saint-Marin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saudi Arabia</source>
            <translation>Arabie saoudite</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Senegal</source>
            <translation>Sénégal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Serbia</source>
            <translation>Serbie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sierra Leone</source>
            <translation>Sierra Leone</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sint Maarten</source>
            <translation>Saint-Martin (partie néerlandaise)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Somalia</source>
            <translation>Somalie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Georgia and the South Sandwich Islands</source>
            <translation>Géorgie du Sud et îles Sandwich du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Sudan</source>
            <translation>Soudan du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sudan</source>
            <translation>Soudan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Suriname</source>
            <translation>Suriname</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Svalbard and Jan Mayen</source>
            <translation>Svalbard et Jan Mayen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/swiss-government.tsv" />
            <source>Switzerland: federal, cantonal and city government</source>
            <translation>Suisse : administration fédérale, cantonale et municipale</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Syria</source>
            <translation>Syrie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>São Tomé and Príncipe</source>
            <translation>Sao Tomé-et-Principe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Taiwan</source>
            <translation>Taïwan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tajikistan</source>
            <translation>Tadjikistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tanzania</source>
            <translation>Tanzanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Thailand</source>
            <translation>Thaïlande</translation>
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
            <translation>Trinité-et-Tobago</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tunisia</source>
            <translation>Tunisie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkey</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkmenistan</source>
            <translation>Turkménistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uganda</source>
            <translation>Ouganda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/uk-government.tsv" />
            <source>United Kingdom government and defence</source>
            <translation>Royaume-Uni : administration et défense</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/us-government.tsv" />
            <source>United States military and federal government</source>
            <translation>États-Unis : forces armées et administration fédérale</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uzbekistan</source>
            <translation>Ouzbékistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vatican City</source>
            <translation>Cité du Vatican</translation>
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
            <translation>Wallis-et-Futuna</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Western Sahara</source>
            <translation>Sahara occidental</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Yemen</source>
            <translation>Yémen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zambia</source>
            <translation>Zambie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zimbabwe</source>
            <translation>Zimbabwe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Afghanistan</source>
            <translation>en Afghanistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Albania</source>
            <translation>en Albanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Algeria</source>
            <translation>en Algérie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in American Samoa</source>
            <translation>aux Samoa américaines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Andorra</source>
            <translation>en Andorre</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Angola</source>
            <translation>en Angola</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Anguilla</source>
            <translation>à Anguilla</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antarctica</source>
            <translation>en Antarctique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antigua and Barbuda</source>
            <translation>à Antigua-et-Barbuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Argentina</source>
            <translation>en Argentine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Armenia</source>
            <translation>en Arménie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Aruba</source>
            <translation>à Aruba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ascension Island</source>
            <translation>sur l’île de l’Ascension</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Australia</source>
            <translation>en Australie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Austria</source>
            <translation>en Autriche</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Azerbaijan</source>
            <translation>en Azerbaïdjan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bahrain</source>
            <translation>à Bahreïn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bangladesh</source>
            <translation>au Bangladesh</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Barbados</source>
            <translation>à la Barbade</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belarus</source>
            <translation>en Biélorussie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belgium</source>
            <translation>en Belgique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belize</source>
            <translation>au Belize</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Benin</source>
            <translation>au Bénin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bermuda</source>
            <translation>aux Bermudes</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bhutan</source>
            <translation>au Bhoutan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bolivia</source>
            <translation>en Bolivie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bosnia and Herzegovina</source>
            <translation>en Bosnie-Herzégovine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Botswana</source>
            <translation>au Botswana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bouvet Island</source>
            <translation>sur l’île Bouvet</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brazil</source>
            <translation>au Brésil</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brunei</source>
            <translation>à Brunei</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bulgaria</source>
            <translation>en Bulgarie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burkina Faso</source>
            <translation>au Burkina Faso</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burundi</source>
            <translation>au Burundi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cambodia</source>
            <translation>au Cambodge</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cameroon</source>
            <translation>au Cameroun</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Canada</source>
            <translation>au Canada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cape Verde</source>
            <translation>au Cap-Vert</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chad</source>
            <translation>au Tchad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chile</source>
            <translation>au Chili</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in China</source>
            <translation>en Chine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Christmas Island</source>
            <translation>sur l’île Christmas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Colombia</source>
            <translation>en Colombie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Costa Rica</source>
            <translation>au Costa Rica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Croatia</source>
            <translation>en Croatie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cuba</source>
            <translation>à Cuba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Curaçao</source>
            <translation>à Curaçao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cyprus</source>
            <translation>à Chypre</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Côte d’Ivoire</source>
            <translation>en Côte d’Ivoire</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Denmark</source>
            <translation>au Danemark</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Djibouti</source>
            <translation>à Djibouti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Dominica</source>
            <translation>à la Dominique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in East Timor</source>
            <translation>au Timor oriental</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ecuador</source>
            <translation>en Équateur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Egypt</source>
            <translation>en Égypte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in El Salvador</source>
            <translation>au Salvador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Equatorial Guinea</source>
            <translation>en Guinée équatoriale</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eritrea</source>
            <translation>en Érythrée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Estonia</source>
            <translation>en Estonie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eswatini</source>
            <translation>en Eswatini</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ethiopia</source>
            <translation>en Éthiopie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Fiji</source>
            <translation>aux Fidji</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Finland</source>
            <translation>en Finlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in France</source>
            <translation>en France</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Guiana</source>
            <translation>en Guyane française</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Polynesia</source>
            <translation>en Polynésie française</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gabon</source>
            <translation>au Gabon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Georgia</source>
            <translation>en Géorgie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Germany</source>
            <translation>en Allemagne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ghana</source>
            <translation>au Ghana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gibraltar</source>
            <translation>à Gibraltar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greece</source>
            <translation>en Grèce</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greenland</source>
            <translation>au Groenland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Grenada</source>
            <translation>à la Grenade</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guadeloupe</source>
            <translation>en Guadeloupe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guam</source>
            <translation>à Guam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guatemala</source>
            <translation>au Guatemala</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guernsey</source>
            <translation>à Guernesey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea</source>
            <translation>en Guinée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea-Bissau</source>
            <translation>en Guinée-Bissau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guyana</source>
            <translation>au Guyana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Haiti</source>
            <translation>en Haïti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Heard Island and the McDonald Islands</source>
            <translation>aux îles Heard et McDonald</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Honduras</source>
            <translation>au Honduras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hong Kong</source>
            <translation>à Hong Kong</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hungary</source>
            <translation>en Hongrie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iceland</source>
            <translation>en Islande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in India</source>
            <translation>en Inde</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Indonesia</source>
            <translation>en Indonésie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iran</source>
            <translation>en Iran</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iraq</source>
            <translation>en Irak</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ireland</source>
            <translation>en Irlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Israel</source>
            <translation>en Israël</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Italy</source>
            <translation>en Italie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jamaica</source>
            <translation>en Jamaïque</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Japan</source>
            <translation>au Japon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jersey</source>
            <translation>à Jersey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jordan</source>
            <translation>en Jordanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kazakhstan</source>
            <translation>au Kazakhstan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kenya</source>
            <translation>au Kenya</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kiribati</source>
            <translation>à Kiribati</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kuwait</source>
            <translation>au Koweït</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kyrgyzstan</source>
            <translation>au Kirghizstan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Laos</source>
            <translation>au Laos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Latvia</source>
            <translation>en Lettonie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lebanon</source>
            <translation>au Liban</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lesotho</source>
            <translation>au Lesotho</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liberia</source>
            <translation>au Liberia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Libya</source>
            <translation>en Libye</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liechtenstein</source>
            <translation>au Liechtenstein</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lithuania</source>
            <translation>en Lituanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Luxembourg</source>
            <translation>au Luxembourg</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Macau</source>
            <translation>à Macao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Madagascar</source>
            <translation>à Madagascar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malawi</source>
            <translation>au Malawi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malaysia</source>
            <translation>en Malaisie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mali</source>
            <translation>au Mali</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malta</source>
            <translation>à Malte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Martinique</source>
            <translation>en Martinique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritania</source>
            <translation>en Mauritanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritius</source>
            <translation>à Maurice</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mayotte</source>
            <translation>à Mayotte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mexico</source>
            <translation>au Mexique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Micronesia</source>
            <translation>en Micronésie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Moldova</source>
            <translation>en Moldavie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Monaco</source>
            <translation>à Monaco</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mongolia</source>
            <translation>en Mongolie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montenegro</source>
            <translation>au Monténégro</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montserrat</source>
            <translation>à Montserrat</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Morocco</source>
            <translation>au Maroc</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mozambique</source>
            <translation>au Mozambique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Myanmar</source>
            <translation>au Myanmar (Birmanie)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Namibia</source>
            <translation>en Namibie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nauru</source>
            <translation>à Nauru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nepal</source>
            <translation>au Népal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Caledonia</source>
            <translation>en Nouvelle-Calédonie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Zealand</source>
            <translation>en Nouvelle-Zélande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nicaragua</source>
            <translation>au Nicaragua</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niger</source>
            <translation>au Niger</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nigeria</source>
            <translation>au Nigeria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niue</source>
            <translation>à Niue</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norfolk Island</source>
            <translation>sur l’île Norfolk</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Korea</source>
            <translation>en Corée du Nord</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Macedonia</source>
            <translation>en Macédoine du Nord</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norway</source>
            <translation>en Norvège</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Oman</source>
            <translation>à Oman</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Pakistan</source>
            <translation>au Pakistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palau</source>
            <translation>aux Palaos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palestine</source>
            <translation>en Palestine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Panama</source>
            <translation>au Panama</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Papua New Guinea</source>
            <translation>en Papouasie-Nouvelle-Guinée</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Paraguay</source>
            <translation>au Paraguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Peru</source>
            <translation>au Pérou</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Poland</source>
            <translation>en Pologne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Portugal</source>
            <translation>au Portugal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Puerto Rico</source>
            <translation>à Porto Rico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Qatar</source>
            <translation>au Qatar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Romania</source>
            <translation>en Roumanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia</source>
            <translation>en Russie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia (the former Soviet Union)</source>
            <translation>en Russie (ex-Union soviétique)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Rwanda</source>
            <translation>au Rwanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Réunion</source>
            <translation>à La Réunion</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Barthélemy</source>
            <translation>à Saint-Barthélemy</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Helena</source>
            <translation>à Sainte-Hélène</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Kitts and Nevis</source>
            <translation>à Saint-Christophe-et-Niévès</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Lucia</source>
            <translation>à Sainte-Lucie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Martin</source>
            <translation>à Saint-Martin (partie française)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Pierre and Miquelon</source>
            <translation>à Saint-Pierre-et-Miquelon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Vincent and the Grenadines</source>
            <translation>à Saint-Vincent-et-les-Grenadines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Samoa</source>
            <translation>aux Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in San Marino</source>
            <translation>à Saint-Marin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saudi Arabia</source>
            <translation>en Arabie saoudite</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Senegal</source>
            <translation>au Sénégal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Serbia</source>
            <translation>en Serbie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sierra Leone</source>
            <translation>en Sierra Leone</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Singapore</source>
            <translation>à Singapour</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sint Maarten</source>
            <translation>à Saint-Martin (partie néerlandaise)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovakia</source>
            <translation>en Slovaquie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovenia</source>
            <translation>en Slovénie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Somalia</source>
            <translation>en Somalie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Africa</source>
            <translation>en Afrique du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Georgia and the South Sandwich Islands</source>
            <translation>en Géorgie du Sud ou aux îles Sandwich du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Korea</source>
            <translation>en Corée du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Sudan</source>
            <translation>au Soudan du Sud</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Spain</source>
            <translation>en Espagne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sri Lanka</source>
            <translation>au Sri Lanka</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sudan</source>
            <translation>au Soudan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Suriname</source>
            <translation>au Suriname</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Svalbard and Jan Mayen</source>
            <translation>au Svalbard ou à Jan Mayen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sweden</source>
            <translation>en Suède</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Switzerland</source>
            <translation>en Suisse</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Syria</source>
            <translation>en Syrie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in São Tomé and Príncipe</source>
            <translation>à Sao Tomé-et-Principe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Taiwan</source>
            <translation>à Taïwan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tajikistan</source>
            <translation>au Tadjikistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tanzania</source>
            <translation>en Tanzanie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Thailand</source>
            <translation>en Thaïlande</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Togo</source>
            <translation>au Togo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tokelau</source>
            <translation>aux Tokelau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tonga</source>
            <translation>aux Tonga</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Trinidad and Tobago</source>
            <translation>à Trinité-et-Tobago</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tunisia</source>
            <translation>en Tunisie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkey</source>
            <translation>en Turquie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkmenistan</source>
            <translation>au Turkménistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tuvalu</source>
            <translation>aux Tuvalu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uganda</source>
            <translation>en Ouganda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ukraine</source>
            <translation>en Ukraine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uruguay</source>
            <translation>en Uruguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uzbekistan</source>
            <translation>en Ouzbékistan</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vanuatu</source>
            <translation>au Vanuatu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vatican City</source>
            <translation>au Vatican</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Venezuela</source>
            <translation>au Venezuela</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vietnam</source>
            <translation>au Vietnam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Wallis and Futuna</source>
            <translation>à Wallis-et-Futuna</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Western Sahara</source>
            <translation>au Sahara occidental</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Yemen</source>
            <translation>au Yémen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zambia</source>
            <translation>en Zambie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zimbabwe</source>
            <translation>au Zimbabwe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Bahamas</source>
            <translation>aux Bahamas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Indian Ocean Territory</source>
            <translation>dans le Territoire britannique de l’océan Indien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Virgin Islands</source>
            <translation>aux îles Vierges britanniques</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Caribbean Netherlands</source>
            <translation>aux Pays-Bas caribéens</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cayman Islands</source>
            <translation>aux îles Caïmans</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Central African Republic</source>
            <translation>en République centrafricaine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cocos (Keeling) Islands</source>
            <translation>aux îles Cocos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Comoros</source>
            <translation>aux Comores</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cook Islands</source>
            <translation>aux îles Cook</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Czech Republic</source>
            <translation>en Tchéquie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Democratic Republic of the Congo</source>
            <translation>en République démocratique du Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Dominican Republic</source>
            <translation>en République dominicaine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the European Union</source>
            <translation>dans l’Union européenne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Falkland Islands</source>
            <translation>aux îles Malouines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Faroe Islands</source>
            <translation>aux îles Féroé</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the French Southern Territories</source>
            <translation>dans les Terres australes françaises</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Gambia</source>
            <translation>en Gambie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Isle of Man</source>
            <translation>sur l’île de Man</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Maldives</source>
            <translation>aux Maldives</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Marshall Islands</source>
            <translation>aux îles Marshall</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Netherlands</source>
            <translation>aux Pays-Bas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Northern Mariana Islands</source>
            <translation>aux îles Mariannes du Nord</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Philippines</source>
            <translation>aux Philippines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Pitcairn Islands</source>
            <translation>aux îles Pitcairn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Republic of the Congo</source>
            <translation>en République du Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Seychelles</source>
            <translation>aux Seychelles</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Solomon Islands</source>
            <translation>aux îles Salomon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Turks and Caicos Islands</source>
            <translation>aux îles Turques-et-Caïques</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the US Virgin Islands</source>
            <translation>aux îles Vierges des États-Unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Arab Emirates</source>
            <translation>aux Émirats arabes unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Kingdom</source>
            <translation>au Royaume-Uni</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States</source>
            <translation>aux États-Unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States Minor Outlying Islands</source>
            <translation>dans les îles mineures éloignées des États-Unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Åland Islands</source>
            <translation>aux îles Åland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Indian Ocean Territory</source>
            <translation>Territoire britannique de l’océan Indien</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Virgin Islands</source>
            <translation>Îles Vierges britanniques</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Caribbean Netherlands</source>
            <translation>Pays-Bas caribéens</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cayman Islands</source>
            <translation>Îles Caïmans</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Central African Republic</source>
            <translation>République centrafricaine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cocos (Keeling) Islands</source>
            <translation>Îles Cocos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Comoros</source>
            <translation>Comores</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cook Islands</source>
            <translation>Îles Cook</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Czech Republic</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Democratic Republic of the Congo</source>
            <translation>République démocratique du Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Dominican Republic</source>
            <translation>République dominicaine</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the European Union</source>
            <translation>Union européenne</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Falkland Islands</source>
            <translation>Îles Malouines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Faroe Islands</source>
            <translation>Îles Féroé</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the French Southern Territories</source>
            <translation>Terres australes françaises</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Gambia</source>
            <translation>Gambie</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Isle of Man</source>
            <translation>Île de Man</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Maldives</source>
            <translation>Maldives</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Marshall Islands</source>
            <translation>Îles Marshall</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Northern Mariana Islands</source>
            <translation>Îles Mariannes du Nord</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Philippines</source>
            <translation>Philippines</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Pitcairn Islands</source>
            <translation>Îles Pitcairn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Republic of the Congo</source>
            <translation>République du Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Seychelles</source>
            <translation>Seychelles</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Solomon Islands</source>
            <translation>Îles Salomon</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Turks and Caicos Islands</source>
            <translation>Îles Turques-et-Caïques</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the US Virgin Islands</source>
            <translation>Îles Vierges des États-Unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Arab Emirates</source>
            <translation>Émirats arabes unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States Minor Outlying Islands</source>
            <translation>Îles mineures éloignées des États-Unis</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Åland Islands</source>
            <translation>Îles Åland</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>&amp;Clear the list</source>
            <translation>&amp;Effacer la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>&amp;Edit…</source>
            <translation>Mod&amp;ifier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>&amp;Tick all shown</source>
            <translation>&amp;Cocher tous les affichés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>&amp;Untick all shown</source>
            <translation>&amp;Décocher tous les affichés</translation>
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
            <translation>(sans nom)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>, dot </source>
            <translation>, point </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>, which this contact has already</source>
            <translation>, que ce contact a déjà</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>@ in {some} of {all} cells</source>
            <translation>@ dans {some} cellules sur {all}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file (.csv), one row a contact.</source>
            <translation>Un fichier CSV (.csv), une ligne par contact.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file has no photos, and categories and groups of contacts may be missing.</source>
            <translation>Un fichier CSV ne contient pas de photos, et les catégories et groupes de contacts peuvent manquer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file has no photos, and lists of contacts may be missing.</source>
            <translation>Un fichier CSV ne contient pas de photos, et les listes de contacts peuvent manquer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A copy with nothing but the contacts in which something was fixed, so that fewer can end up double.</source>
            <translation>Une copie qui ne contient que les contacts dans lesquels quelque chose a été corrigé, pour qu’il y ait moins de doublons.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A domain of which Proofbook knows that it is written correctly. It is suggested for slips, and never marked itself. That does not mean that mail there is safe or permitted.</source>
            <translation>Un domaine dont Proofbook sait qu’il s’écrit ainsi. Il est proposé pour corriger des fautes, et n’est jamais signalé lui-même. Cela ne veut pas dire qu’il est sûr ou permis d’y écrire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A file with what you decided, to be applied to another address book or handed to colleagues.</source>
            <translation>Un fichier avec ce que vous avez décidé, à appliquer à un autre carnet d’adresses ou à transmettre à des collègues.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A file, folder or zip file with contacts that another program has exported.</source>
            <translation>Un fichier, un dossier ou un fichier zip de contacts exporté par un autre programme.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A list of known-correct spellings that comes with Proofbook, such as the domains of a government.</source>
            <translation>Une liste d’orthographes reconnues correctes fournie avec Proofbook, par exemple les domaines d’une administration.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>A log for whoever looks for a fault: counts, domains and times, never a name, an address or the name of a file. It is in this folder:</source>
            <translation>Un journal, pour trouver la cause d’un problème : des nombres, des domaines et des heures, jamais un nom, une adresse ni un nom de fichier. Il est dans ce dossier :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A page or table that lists every change, with its reason.</source>
            <translation>Une page ou un tableau qui liste chaque modification, avec sa raison.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A spelling that was not meant: a letter left out, swapped, or hit beside.</source>
            <translation>Une orthographe involontaire : une lettre oubliée, intervertie ou tapée à côté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A spelling that was probably meant. The likeliest one comes first.</source>
            <translation>Une orthographe qui était probablement voulue. La plus probable vient en premier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf) or a CSV file (.csv).</source>
            <translation>Un fichier vCard (.vcf) ou un fichier CSV (.csv).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf).</source>
            <translation>Un fichier vCard (.vcf).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf). LDIF (.ldif) and CSV are possible too.</source>
            <translation>Un fichier vCard (.vcf). LDIF (.ldif) et CSV sont possibles aussi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Added by you</source>
            <translation>Ajouté par vous</translation>
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
            <translation>Carnet d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Address books</source>
            <translation>Carnets d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Address books are never copied there, and what you export lies where you put it.</source>
            <translation>Les carnets d’adresses n’y sont jamais copiés, et ce que vous exportez reste là où vous l’avez placé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Address now</source>
            <translation>Adresse actuelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Address that no check can help</source>
            <translation>Adresse invérifiable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Address, and its correction</source>
            <translation>Adresse et sa correction</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>Addresses that no check can help</source>
            <translation>Adresses invérifiables</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Addresses that you have left out of their domain stay as they are.</source>
            <translation>Les adresses que vous avez exclues de leur domaine restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>All kinds</source>
            <translation>Tous les cas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Almost certain</source>
            <translation>Presque certain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Almost certainly a typo</source>
            <translation>Faute presque certaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Almost certainly meant</source>
            <translation>Presque certainement la bonne orthographe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Also appears in</source>
            <translation>Apparaît aussi dans</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>An entry without a mail domain, such as a fax number. It is listed, and copied as it is.</source>
            <translation>Une entrée sans domaine de messagerie, par exemple un numéro de fax. Elle est listée, et copiée telle quelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Android phone</source>
            <translation>Téléphone Android</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Apple Mail</source>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply “{name}”</source>
            <translation>Appliquer « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Ask about {what}</source>
            <translation>Demander confirmation de {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Auto-complete</source>
            <translation>Saisie semi-automatique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Being judged…</source>
            <translation>Évaluation…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Built-in set</source>
            <translation>Liste intégrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Built-in sets</source>
            <translation>Listes intégrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By domain</source>
            <translation>Par domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By number of addresses</source>
            <translation>Par nombre d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Can’t be checked</source>
            <translation>Invérifiable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Carried over</source>
            <translation>Décision reprise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/opening.py" />
            <source>Carry over earlier decisions</source>
            <translation>Reprendre les décisions antérieures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change the name that displays {what} too</source>
            <translation>Modifier aussi le nom qui affiche {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change {what} in lists too</source>
            <translation>Modifier {what} aussi dans les listes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Changed or not</source>
            <translation>Modifié ou non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose a name and a folder, and save.</source>
            <translation>Choisissez un nom et un dossier, puis enregistrez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Choose a step to go back or forth to it. Nothing is lost: you can go forth again.</source>
            <translation>Choisissez une étape pour y revenir ou y avancer. Rien n’est perdu : vous pourrez toujours revenir à l’état actuel.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Choose a suggestion by its number, and fix with it</source>
            <translation>Choisir une proposition par son numéro, et corriger avec elle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose all contacts, or those that you have selected.</source>
            <translation>Choisissez tous les contacts, ou ceux que vous avez sélectionnés.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose the address book at the left and, in the menu that a right click opens, “Export”; older versions have it in the menu “Tools”.</source>
            <translation>Choisissez le carnet d’adresses à gauche puis, dans le menu qui s’ouvre par un clic droit, « Exporter » ; dans les anciennes versions, c’est dans le menu « Outils ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose the folder “Contacts” of your mailbox.</source>
            <translation>Choisissez le dossier « Contacts » de votre boîte aux lettres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Choose the mailbox Sent, and paste this into the search field.</source>
            <translation>Choisissez la boîte aux lettres Envoyés, et collez ceci dans le champ de recherche.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose where the file goes and what it is called, and finish.</source>
            <translation>Choisissez l’emplacement et le nom du fichier, puis terminez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export to a file”, then “Comma Separated Values”.</source>
            <translation>Choisissez « Exporter des données vers un fichier », puis « Valeurs séparées par une virgule ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export vCard”. It is behind the gear, in newer versions behind another sign beside the contacts.</source>
            <translation>Choisissez « Exporter la vCard ». La commande se trouve derrière la roue dentée ou, dans les versions récentes, derrière un autre signe à côté des contacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export”. The file is among your downloads.</source>
            <translation>Choisissez « Exporter ». Le fichier est dans vos téléchargements.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Manage contacts”, then “Export contacts”. Some versions show “Export contacts” by itself.</source>
            <translation>Choisissez « Gérer les contacts », puis « Exporter les contacts ». Certaines versions affichent directement « Exporter les contacts ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “vCard” as the kind of file, a name and a folder, and save.</source>
            <translation>Choisissez « vCard » comme type de fichier, un nom et un dossier, puis enregistrez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “vCard”. “Google CSV” can be opened too.</source>
            <translation>Choisissez « vCard ». « Google CSV » peut aussi être ouvert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Choosing one fixes the ticked addresses with it.</source>
            <translation>En choisir une applique cette orthographe aux adresses cochées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Closed down</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Column “{name}”</source>
            <translation>Colonne « {name} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Computers inside some network</source>
            <translation>Ordinateurs à l’intérieur d’un réseau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Contacts on a Mac</source>
            <translation>Contacts sur un Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Copy that file to this computer, for example with a cable.</source>
            <translation>Copiez ce fichier sur cet ordinateur, par exemple avec un câble.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Decided here</source>
            <translation>Décidé ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Decided one by one</source>
            <translation>Décidé au cas par cas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Decided or not</source>
            <translation>Décidés ou non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Decisions file</source>
            <translation>Fichier de décisions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Domain or address</source>
            <translation>Domaine ou adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Domains renamed by your organisation</source>
            <translation>Domaines renommés par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Domains renamed by {organisation}</source>
            <translation>Domaines renommés par {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Domains that are fixed, if ticked</source>
            <translation>Domaines qui seront corrigés, si cochés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Don’t open and save the CSV file in Excel before the import: it may change phone numbers and letters with accents.</source>
            <translation>N’ouvrez pas le fichier CSV dans Excel pour l’enregistrer avant l’importation : les numéros de téléphone et les lettres accentuées pourraient changer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>During the review</source>
            <translation>Pendant la relecture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Each keeps what is before the @. Undo, or decide otherwise about single ones in the review.</source>
            <translation>Chacune garde ce qui précède le @. Annulez, ou décidez autrement pour certaines dans la relecture.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Edit {what}</source>
            <translation>Modifier {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Ending</source>
            <translation>Terminaison</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Exchange directory entries (X.500)</source>
            <translation>Entrées d’annuaire Exchange (X.500)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Export each address book by itself. Proofbook can open all the files at once.</source>
            <translation>Exportez chaque carnet d’adresses séparément. Proofbook peut ouvrir tous les fichiers à la fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Export to a file on the phone. It ends in .vcf.</source>
            <translation>Exportez vers un fichier sur le téléphone. Son nom se termine par .vcf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Fax numbers</source>
            <translation>Numéros de fax</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>First export what is there now, and keep that file: it is the way back.</source>
            <translation>Exportez d’abord ce qui s’y trouve déjà, et gardez ce fichier : il permet de revenir en arrière.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix all that are almost certain</source>
            <translation>Corriger tout ce qui est presque certain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Fix all that are almost certain?</source>
            <translation>Corriger tout ce qui est presque certain ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Fix every ticked address at this domain in one step.</source>
            <translation>Corriger en une étape toutes les adresses cochées de ce domaine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Fix the whole domain</source>
            <translation>Corriger le domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {what}</source>
            <translation>Corriger {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Fixed</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Found out: {name}</source>
            <translation>Détecté : {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>From the domains into their addresses</source>
            <translation>Passer des domaines à leurs adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Gmail</source>
            <translation>Gmail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Gmail keeps them in Google Contacts under “Other contacts”: delete them there.</source>
            <translation>Gmail les conserve dans Google Contacts, sous « Autres contacts » : supprimez-les là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Go through a list</source>
            <translation>Parcourir une liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Go to Sent Items, click into the search field at the top, and paste this. It works in every Outlook.</source>
            <translation>Allez dans Éléments envoyés, cliquez dans le champ de recherche en haut et collez ceci. Cela marche dans toutes les versions d’Outlook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Go to the folder Sent, show the quick filter bar, choose Recipients there, and paste this.</source>
            <translation>Allez dans le dossier Envoyés, affichez la barre de filtre rapide, choisissez-y Destinataires et collez ceci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Go to this step</source>
            <translation>Aller à cette étape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Going about</source>
            <translation>Se déplacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Google Contacts</source>
            <translation>Google Contacts</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts imports vCard and CSV files.</source>
            <translation>Google Contacts importe les fichiers vCard et CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts imports vCard and CSV files; it may not take LDIF.</source>
            <translation>Google Contacts importe les fichiers vCard et CSV ; il n’acceptera peut-être pas LDIF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts, Gmail</source>
            <translation>Google Contacts, Gmail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hardly any @ in {columns}</source>
            <translation>Presque aucun @ dans {columns}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Has come back</source>
            <translation>Faute revenue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>How it is judged</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>How tables are read is not kept.</source>
            <translation>La façon de lire les tableaux n’est pas conservée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>However sure</source>
            <translation>Tous les degrés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>If one of the changed addresses is in a group or distribution list, correct it there by hand; the report lists them.</source>
            <translation>Si l’une des adresses modifiées figure dans un groupe ou une liste de distribution, corrigez-l’y à la main ; le rapport les énumère.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If the menu “File” has no “Open &amp; Export”, you probably have the new Outlook: see there.</source>
            <translation>Si le menu « Fichier » n’a pas « Ouvrir et exporter », vous avez probablement le nouvel Outlook : voyez la rubrique correspondante.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If you are asked which contacts, choose all of them.</source>
            <translation>Si l’on vous demande quels contacts, choisissez-les tous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If you have several folders of contacts, export them one by one. Proofbook can open all the files at once.</source>
            <translation>Si vous avez plusieurs dossiers de contacts, exportez-les un par un. Proofbook peut ouvrir tous les fichiers à la fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If your contacts are in a Google account, the easiest way is on a computer: see “Google Contacts”.</source>
            <translation>Si vos contacts sont dans un compte Google, le plus simple est de passer par un ordinateur : voyez « Google Contacts ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Import into a new address book, look whether all is well, and then delete the old address book.</source>
            <translation>Importez dans un nouveau carnet d’adresses, vérifiez que tout va bien, puis supprimez l’ancien carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>In Mail on a Mac: Window &gt; Previous Recipients, then Remove From List.</source>
            <translation>Dans Mail sur un Mac : Fenêtre &gt; Destinataires précédents, puis Supprimer de la liste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>In Outlook, begin a message, type the first letters into “To”, point at the wrong suggestion and click its X. File &gt; Options &gt; Mail &gt; Empty Auto-Complete List deletes all of them.</source>
            <translation>Dans Outlook, commencez un message, tapez les premières lettres dans « À », pointez la mauvaise proposition et cliquez sur son X. Fichier &gt; Options &gt; Courrier &gt; Vider la liste de saisie semi-automatique les supprime toutes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In Outlook, open the menu “File”, then “Open &amp; Export”, then “Import/Export”.</source>
            <translation>Dans Outlook, ouvrez le menu « Fichier », puis « Ouvrir et exporter », puis « Importer/Exporter ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In an account or on a device that your organisation manages, the export may be switched off. Then ask your IT for a copy of your contacts as a vCard or CSV file.</source>
            <translation>Dans un compte ou sur un appareil géré par votre organisation, l’exportation est peut-être désactivée. Demandez alors à votre service informatique une copie de vos contacts sous forme de fichier vCard ou CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>In the copy</source>
            <translation>Dans la copie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>In the lists of domains and addresses</source>
            <translation>Dans les listes de domaines et d’adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In the menu at the left, choose “Export”.</source>
            <translation>Dans le menu de gauche, choisissez « Exporter ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Include</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It expects the encoding UTF-8, which this file doesn’t have: look at the accents afterwards.</source>
            <translation>Il attend l’encodage UTF-8, que ce fichier n’a pas : vérifiez ensuite les accents.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>It holds what is in iCloud. Contacts that the phone has from a Google or an Exchange account are not in it: export those there.</source>
            <translation>Il contient ce qui se trouve dans iCloud. Les contacts que le téléphone tient d’un compte Google ou Exchange n’y sont pas : exportez-les depuis ce compte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>It is not kept which books you opened.</source>
            <translation>La liste des carnets que vous avez ouverts n’est pas conservée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It may refuse files of more than 10 MB; this one has {mb} MB.</source>
            <translation>Il peut refuser les fichiers de plus de 10 Mo ; celui-ci fait {mb} Mo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>It may well be right. A look at the contact, or a question to the person, tells.</source>
            <translation>C’est peut-être exact. Un coup d’œil au contact ou une question à la personne le dira.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Keep {what}</source>
            <translation>Conserver {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Kept</source>
            <translation>Conservé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Known to be real</source>
            <translation>Domaine réel connu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Known-correct domains</source>
            <translation>Domaines reconnus corrects</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Known-correct spelling</source>
            <translation>Orthographe reconnue correcte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Leave the address as it is: it is right, in this address book.</source>
            <translation>Laisser l’adresse telle quelle : elle est exacte, dans ce carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Leave the address unchanged, and put the person on the list of those to be asked.</source>
            <translation>Laisser l’adresse telle quelle, et inscrire la personne sur la liste de celles à interroger.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Leave the filter, or close a dialog</source>
            <translation>Quitter le filtre, ou fermer une boîte de dialogue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave the name that displays {what}</source>
            <translation>Laisser le nom qui affiche {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave {what} as it is in lists</source>
            <translation>Laisser {what} tel quel dans les listes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Less likely</source>
            <translation>Moins probable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>List “{name}” ({field})</source>
            <translation>Liste « {name} » ({field})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Locked</source>
            <translation>Verrouillée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Look and language</source>
            <translation>Apparence et langue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Looks mistyped</source>
            <translation>Semble mal saisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Lotus Notes names</source>
            <translation>Noms Lotus Notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Is it another column, or are the cells separated by another sign?</source>
            <translation>Les adresses e-mail en ont un. Est-ce une autre colonne, ou les cellules sont-elles séparées par un autre signe ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Untick what holds none.</source>
            <translation>Les adresses e-mail en ont un. Décochez ce qui n’en contient pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation type="vanished">Des messages ont pu être renvoyés ou rester dans l’organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation type="vanished">Des messages ont pu être renvoyés : domaine de messagerie incomplet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation type="vanished">Des messages ont pu être renvoyés : le fournisseur a fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation type="vanished">Des messages ont pu être renvoyés : cette terminaison n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have reached someone {whereabouts}</source>
            <translation type="vanished">Des messages ont pu parvenir à quelqu’un {whereabouts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation type="vanished">Des messages ont pu parvenir au propriétaire du domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Make the domain a known-correct spelling, so that it is not marked in any address book.</source>
            <translation>Faire du domaine une orthographe reconnue correcte, pour qu’il ne soit signalé dans aucun carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Managed by your organisation</source>
            <translation>Géré par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Managed by {organisation}</source>
            <translation>Géré par {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>More likely wrong than right. Have a look at the reason.</source>
            <translation>Plus probablement faux qu’exact. Regardez la raison.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>New Outlook, Outlook on the web</source>
            <translation>Nouvel Outlook, Outlook sur le web</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud</source>
            <translation>Nextcloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCard files, version 3.0 or 4.0; it may not take this one.</source>
            <translation>Nextcloud importe les fichiers vCard de version 3.0 ou 4.0 ; il n’acceptera peut-être pas celui-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0 only; in this file there are some of {versions}.</source>
            <translation>Nextcloud n’importe que les vCards de version 3.0 et 4.0 ; ce fichier en contient de version {versions}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0, as these are.</source>
            <translation>Nextcloud importe les vCards de version 3.0 et 4.0 : c’est le cas de celles-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud refuses a contact that is already in the same address book, so that the correction would not arrive: delete the old one first, or import into a new address book.</source>
            <translation>Nextcloud refuse un contact qui est déjà dans le même carnet d’adresses, si bien que la correction n’arriverait pas : supprimez d’abord l’ancien, ou importez dans un nouveau carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>No book was opened yet</source>
            <translation>Aucun carnet n’a encore été ouvert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No column is ticked, so no address would be read</source>
            <translation>Aucune colonne n’est cochée, aucune adresse ne serait donc lue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>No domain of your own organisation yet</source>
            <translation>Aucun domaine de votre organisation pour l’instant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>No known-correct spelling is near enough to suggest one. Edit the address if you know what was meant, ask the person, or keep it as it is.</source>
            <translation>Aucune orthographe reconnue correcte n’est assez proche pour être proposée. Modifiez l’adresse si vous savez ce qu’il fallait lire, demandez à la personne, ou conservez-la telle quelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>No log is written.</source>
            <translation>Aucun journal n’est écrit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>No other address waits for you.</source>
            <translation>Aucune autre adresse ne vous attend.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No row has them</source>
            <translation>Aucune ligne ne les contient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody else: closed endings such as .mil</source>
            <translation>Personne d’autre : terminaisons réservées comme .mil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: no complete mail domain</source>
            <translation>Personne : domaine incomplet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: the provider has closed</source>
            <translation>Personne : le fournisseur a fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: there is no such ending</source>
            <translation>Personne : cette terminaison n’existe pas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Not the archive that the same menu offers: only Apple’s own program can read that one.</source>
            <translation>Pas l’archive que propose le même menu : seul le programme d’Apple sait la lire.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>Not there any more</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Nothing has been decided. The address stays as it is.</source>
            <translation>Rien n’a été décidé. L’adresse reste telle quelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>Nothing here is meant by it</source>
            <translation>Ne concerne rien ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Nothing is ticked, so nothing would be fixed.</source>
            <translation>Rien n’est coché, rien ne serait donc corrigé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Nothing is written before you export.</source>
            <translation>Rien n’est écrit avant l’exportation.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>Nothing that is undecided here will be decided.</source>
            <translation>Rien de ce qui reste à décider ici ne sera décidé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>Nothing will change: the copy will be exactly like your address book.</source>
            <translation>Rien ne changera : la copie sera exactement comme votre carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Numbers of computers (IP addresses)</source>
            <translation>Numéros d’ordinateurs (adresses IP)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>Of the marked addresses these stay: {list}.</source>
            <translation>Parmi les adresses signalées, celles-ci restent : {list}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>On a Mac, Card &gt; Look for Duplicates in Contacts finds what is there twice.</source>
            <translation>Sur un Mac, Fiche &gt; Rechercher les doublons, dans Contacts, trouve ce qui figure deux fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On a computer, open contacts.google.com in a browser, and sign in.</source>
            <translation>Sur un ordinateur, ouvrez contacts.google.com dans un navigateur et connectez-vous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On a computer, open icloud.com in a browser, sign in, and open “Contacts”.</source>
            <translation>Sur un ordinateur, ouvrez icloud.com dans un navigateur, connectez-vous et ouvrez « Contacts ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On the iPhone, open “Settings”, tap your name, then “iCloud”, and see that “Contacts” is switched on.</source>
            <translation>Sur l’iPhone, ouvrez « Réglages », touchez votre nom, puis « iCloud », et vérifiez que « Contacts » est activé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>One person or place in an address book, with one or more addresses.</source>
            <translation>Une personne ou un lieu dans un carnet d’adresses, avec une ou plusieurs adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Only the changed contacts</source>
            <translation>Seulement les contacts modifiés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>Open &amp;recent</source>
            <translation>Ouvrir un carnet &amp;récent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open the address book.</source>
            <translation>Ouvrez le carnet d’adresses.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open the menu “File”, then “Export”, then “Export vCard…”.</source>
            <translation>Ouvrez le menu « Fichier », puis « Exporter », puis « Exporter la vCard… ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Open the menus</source>
            <translation>Ouvrir les menus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open “Contacts” and choose all of them: press ⌘ and A in the list of names.</source>
            <translation>Ouvrez « Contacts » et sélectionnez-les tous : appuyez sur ⌘ et A dans la liste des noms.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open “People”, the list of your contacts.</source>
            <translation>Ouvrez « Contacts » (ou « Personnes »), la liste de vos contacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Other places that name the same address, such as a mailing list. They can be changed along with it.</source>
            <translation>D’autres endroits qui contiennent la même adresse, par exemple une liste de diffusion. Ils peuvent être modifiés en même temps.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Other: {sign}</source>
            <translation>Autre : {sign}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Otherwise open the app “Contacts” on the phone and look in its menu, or in its settings, for “Export”.</source>
            <translation>Sinon, ouvrez l’application « Contacts » sur le téléphone et cherchez « Exporter » dans son menu ou dans ses paramètres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Outlook for Windows (classic)</source>
            <translation>Outlook pour Windows (classique)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook imports CSV files.</source>
            <translation>Outlook importe les fichiers CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook imports CSV files; it may not take this one.</source>
            <translation>Outlook importe les fichiers CSV ; il n’acceptera peut-être pas celui-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook may read only the first contact of a vCard file. Exporting your contacts from the old program as CSV, and cleaning that file, is the safer way.</source>
            <translation>Outlook ne lit parfois que le premier contact d’un fichier vCard. Il est plus sûr d’exporter vos contacts de l’ancien programme au format CSV et de corriger ce fichier-là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook, Exchange Online</source>
            <translation>Outlook, Exchange Online</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook’s import asks what to do with duplicates, but it may not know a contact again whose address is another one now: rely on deleting the old ones.</source>
            <translation>L’importation d’Outlook demande que faire des doublons, mais elle ne reconnaît pas toujours un contact dont l’adresse a changé : mieux vaut supprimer les anciens.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Partly decided</source>
            <translation>Décidé en partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Paste this into the search field at the top; it looks into sent mail only.</source>
            <translation>Collez ceci dans le champ de recherche en haut ; seuls les messages envoyés sont parcourus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Possibly meant</source>
            <translation>Peut-être la bonne orthographe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Prefer vCard: it has been reported that CSV files from Google Contacts lacked contacts.</source>
            <translation>Préférez vCard : on a signalé que des contacts manquaient dans des fichiers CSV de Google Contacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Probable</source>
            <translation>Probable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Probably a typo</source>
            <translation>Faute probable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Probably meant</source>
            <translation>Probablement la bonne orthographe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton</source>
            <translation>Proton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton imports vCard and CSV files.</source>
            <translation>Proton importe les fichiers vCard et CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton imports vCard and CSV files; it may not take LDIF.</source>
            <translation>Proton importe les fichiers vCard et CSV ; il n’acceptera peut-être pas LDIF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Remember {domain}</source>
            <translation>Retenir {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Renamed</source>
            <translation>Renommé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Renamed by your organisation</source>
            <translation>Renommé par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Renamed or closed down</source>
            <translation>Renommés ou fermés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Replace {old} everywhere with {new}</source>
            <translation>Remplacer partout {old} par {new}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports go to {folder}.</source>
            <translation>Les rapports vont dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Required by {organisation}: {forms}.</source>
            <translation>Exigé par {organisation} : {forms}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Reviews are not kept: decisions count until you close Proofbook.</source>
            <translation>Les relectures ne sont pas conservées : les décisions valent jusqu’à ce que vous fermiez Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Row {n}: {cells}</source>
            <translation>Ligne {n} : {cells}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Search this list</source>
            <translation>Rechercher dans cette liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Select all contacts: click one of them, then press Ctrl and A, on a Mac ⌘ and A.</source>
            <translation>Sélectionnez tous les contacts : cliquez sur l’un d’eux, puis appuyez sur Ctrl et A, ou sur ⌘ et A sur un Mac.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Select several addresses</source>
            <translation>Sélectionner plusieurs adresses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Set by your organisation</source>
            <translation>Défini par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Set by {organisation}</source>
            <translation>Défini par {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Slip</source>
            <translation>Faute de frappe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Stored data</source>
            <translation>Données enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Suggestion</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Take the file’s</source>
            <translation>Prendre celle du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Taken back</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Taken from an earlier review of another export. It is shown, and undone as one step.</source>
            <translation>Tiré d’une relecture antérieure d’un autre export. C’est indiqué, et annulé en une seule étape.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>The address book as it was opened</source>
            <translation>Le carnet d’adresses à l’ouverture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The cleaned copy</source>
            <translation>La copie corrigée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>The copy is made of several files: import them one after the other.</source>
            <translation>La copie se compose de plusieurs fichiers : importez-les l’un après l’autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The copy is read again, and everything you did not fix is compared with your file, letter by letter.</source>
            <translation>La copie est relue, et tout ce que vous n’avez pas corrigé est comparé à votre fichier, lettre par lettre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>The copy was read back and compared: nothing but the listed changes differs.</source>
            <translation>La copie a été relue et comparée : rien ne diffère, sauf les modifications indiquées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The file is among your downloads.</source>
            <translation>Le fichier est dans vos téléchargements.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The file is saved among your downloads, or where you say.</source>
            <translation>Le fichier est enregistré dans vos téléchargements, ou là où vous l’indiquez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>The file says</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The last part of a domain, such as .com, .mil or .co.uk. Many slips are in it: .ml for .mil.</source>
            <translation>La dernière partie d’un domaine, par exemple .com, .mil ou .co.uk. Beaucoup de fautes s’y trouvent : .ml au lieu de .mil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The list of addresses that your mail program proposes while you type. It can bring a slip back.</source>
            <translation>La liste des adresses que votre messagerie propose pendant la saisie. Elle peut ramener une faute.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The names in the menus differ from maker to maker. Contacts of several accounts may have to be exported apart.</source>
            <translation>Les noms des menus varient d’un fabricant à l’autre. Il faut parfois exporter séparément les contacts de plusieurs comptes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The new domain</source>
            <translation>Le nouveau domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>The policy in force</source>
            <translation>Les directives en vigueur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The provider closed this domain and moved its mailboxes. Ask the person if you are not sure.</source>
            <translation>Le fournisseur a fermé ce domaine et transféré ses boîtes aux lettres. Demandez à la personne si vous avez un doute.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>The provider has closed down</source>
            <translation>Le fournisseur a fermé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The provider has closed, so mail to this domain reaches nobody. There is no new spelling to suggest: ask the person for another address, edit it if you know one, or keep it as it is.</source>
            <translation>Le fournisseur a fermé : les messages envoyés à ce domaine n’atteignent personne. Il n’y a pas de nouvelle orthographe à proposer : demandez une autre adresse à la personne, modifiez l’adresse si vous en connaissez une autre, ou conservez-la telle quelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The strongest mark. Hardly any of these turns out to be right; still, nothing is changed unasked.</source>
            <translation>Le signalement le plus fort. Il est presque toujours justifié ; rien n’est pourtant modifié sans votre accord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>The tables among these files hold no groups.</source>
            <translation>Les tableaux parmi ces fichiers ne contiennent pas de groupes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There are more letters before the @ than an address can have.</source>
            <translation>Il y a avant le @ plus de lettres qu’une adresse ne peut en avoir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign before the @ that an address can’t have.</source>
            <translation>Il y a avant le @ un signe qu’une adresse ne peut pas contenir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign in it that can’t be seen.</source>
            <translation>Elle contient un signe invisible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a space in it.</source>
            <translation>Elle contient un espace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is no @ in it.</source>
            <translation>Il n’y a pas de @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>There is no @ in what is ticked</source>
            <translation>Il n’y a aucun @ dans ce qui est coché</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is nothing before the @.</source>
            <translation>Il n’y a rien avant le @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>These stay as they are.</source>
            <translation>Ceux-ci restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>They have no mail domain that could be checked. The copy has them as they are, unless you edit one.</source>
            <translation>Elles n’ont pas de domaine de messagerie à vérifier. La copie les contient telles quelles, sauf si vous en modifiez une.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>This file holds no groups.</source>
            <translation>Ce fichier ne contient pas de groupes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>This file holds the whole address book: delete the old contacts there before you import it, or import it into a new, empty address book; otherwise everybody may be there twice.</source>
            <translation>Ce fichier contient tout le carnet d’adresses : supprimez-y les anciens contacts avant de l’importer, ou importez-le dans un nouveau carnet d’adresses vide ; sinon, tout le monde pourrait y figurer deux fois.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is no complete mail domain.</source>
            <translation>Ce n’est pas un domaine de messagerie complet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>This is spelled correctly, remember it</source>
            <translation>Orthographe correcte, la retenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the address as it is now. To leave it so, choose “Keep as it is”.</source>
            <translation>C’est l’adresse telle qu’elle est déjà. Pour la laisser ainsi, choisissez « Conserver telle quelle ».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the domain as it is now.</source>
            <translation>C’est le domaine tel qu’il est déjà.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>This looks mistyped itself: {reason}</source>
            <translation>Celui-ci semble lui-même mal saisi : {reason}</translation>
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
            <translation>Thunderbird importe les fichiers vCard, CSV et LDIF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Thunderbird keeps them in the address book “Collected Addresses”: delete them there.</source>
            <translation>Thunderbird les conserve dans le carnet « Adresses collectées » : supprimez-les là.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Tick an address, or leave it out</source>
            <translation>Cocher une adresse, ou l’exclure</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tick at least one column that holds e-mail addresses to go on.</source>
            <translation>Cochez au moins une colonne qui contient des adresses e-mail pour continuer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Ticked addresses are changed together with their domain</source>
            <translation>Les adresses cochées sont modifiées avec leur domaine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>To ask</source>
            <translation>À demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>To the next part of the window, or the one before</source>
            <translation>Aller à la partie suivante ou précédente de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Two spellings are equally likely; please choose.</source>
            <translation>Deux orthographes sont aussi probables l’une que l’autre ; choisissez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Typing and keys</source>
            <translation>Saisie et clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Undecide {what}</source>
            <translation>Remettre {what} à décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Undecided</source>
            <translation>À décider</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Undecided first</source>
            <translation>À décider d’abord</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Unremarkable</source>
            <translation>Rien à signaler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>What follows the @ is no complete mail domain.</source>
            <translation>Ce qui suit le @ n’est pas un domaine de messagerie complet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What follows the @ of a mail address: in ann@army.mil it is army.mil.</source>
            <translation>Ce qui suit le @ d’une adresse e-mail : dans ann@army.mil, c’est army.mil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What is found</source>
            <translation>Ce qui est trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What it is</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What matters first</source>
            <translation>Par importance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>What was meant?</source>
            <translation>Quelle est la bonne orthographe ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What you decide</source>
            <translation>Ce que vous décidez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Where it comes from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Where the mail may have gone</source>
            <translation>Où les messages ont pu aboutir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Where the mailboxes moved</source>
            <translation>Où les boîtes aux lettres ont été transférées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>While you type an address, mail programs suggest what you wrote before, and the old spelling comes back. Delete the suggestions that end in: {domains}.</source>
            <translation>Pendant la saisie d’une adresse, les messageries proposent ce que vous avez écrit auparavant, et l’ancienne orthographe revient. Supprimez les propositions qui se terminent par : {domains}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Who may have received what was sent to the mistyped address: a country, a company, or nobody.</source>
            <translation>Qui a pu recevoir ce qui a été envoyé à l’adresse mal saisie : un pays, une entreprise, ou personne.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Whoever owns the domain (.com, .net …)</source>
            <translation>Le propriétaire du domaine (.com, .net…)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Without a suggestion</source>
            <translation>Sans proposition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Without a usable @</source>
            <translation>Sans @ utilisable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Worth a look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Write a new file with what you fixed. Your own file is never changed.</source>
            <translation>Écrire un nouveau fichier avec ce que vous avez corrigé. Votre propre fichier n’est jamais modifié.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Write the suggested spelling into the copy.</source>
            <translation>Écrire l’orthographe proposée dans la copie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>X.400 addresses</source>
            <translation>Adresses X.400</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>You are here</source>
            <translation>Vous êtes ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>You can choose this once the address is fixed.</source>
            <translation>Vous pourrez le choisir une fois l’adresse corrigée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>You corrected this address before, and it has come back. It is probably still in a phone or in the auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <translation>Vous aviez déjà corrigé cette adresse, et elle est revenue. Elle est probablement encore dans un téléphone ou dans la liste de saisie semi-automatique, ou le carnet d’adresses n’a pas été remplacé par la copie corrigée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Your account name is in them.</source>
            <translation>Les rapports contiennent le nom de votre compte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your choices: these preferences, your own known-correct domains, and which built-in sets are switched off, until you change or delete them; and how tables of a certain kind are read. They are in this folder:</source>
            <translation>Vos choix : ces préférences, vos propres domaines reconnus corrects et les listes intégrées désactivées, jusqu’à ce que vous les modifiiez ou les supprimiez ; et la façon de lire certains tableaux. Ils sont dans ce dossier :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your choices: these preferences, your own known-correct domains, which built-in sets are switched off, and how tables of a certain kind are read. They are kept until you change or delete them, in this folder:</source>
            <translation type="vanished">Vos choix : ces préférences, vos propres domaines reconnus corrects, les listes intégrées désactivées, et la façon de lire certains tableaux. Ils sont conservés dans ce dossier jusqu’à ce que vous les modifiiez ou les supprimiez :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Your decisions of today, {time}, are back: {done} of {total} domains decided</source>
            <translation>Vos décisions d’aujourd’hui, {time}, sont de retour : {done} domaines décidés sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Your decisions of {day} are back: {done} of {total} domains decided</source>
            <translation>Vos décisions du {day} sont de retour : {done} domaines décidés sur {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Your organisation has renamed this domain. Nobody mistyped it; the addresses only have to follow.</source>
            <translation>Votre organisation a renommé ce domaine. Personne ne s’est trompé en le saisissant ; il faut seulement mettre les adresses à jour.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set that only what is almost certainly a typo is shown.</source>
            <translation>Votre organisation a décidé que seules les fautes presque certaines sont affichées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set that only what is almost certainly or probably a typo is shown.</source>
            <translation>Votre organisation a décidé que seules les fautes presque certaines ou probables sont affichées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set which spellings are known to be correct; nobody adds to them here.</source>
            <translation>Votre organisation a défini les orthographes reconnues correctes ; on ne peut pas en ajouter ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your reviews: what you decided, so that you can go on after a break and next month’s export need not be decided again, and where the books lie that you opened last. Only you may read them. They are in this folder:</source>
            <translation>Vos relectures : ce que vous avez décidé, afin de pouvoir continuer après une pause et ne pas tout décider de nouveau pour l’export du mois suivant, et l’emplacement des derniers carnets ouverts. Personne d’autre que vous ne peut les lire. Elles sont dans ce dossier :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>along with it, {name}: {before} becomes {after}</source>
            <translation>en même temps, {name} : {before} devient {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>becomes {domain}</source>
            <translation>devient {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>becomes {new}</source>
            <translation>devient {new}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>bounces</source>
            <translation>non distribué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changed contacts</source>
            <translation>contacts modifiés</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>changed to {address}</source>
            <translation>remplacée par {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>changed: {before} becomes {after}</source>
            <translation>modifié : {before} devient {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changes by hand</source>
            <translation>à corriger à la main</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>cleaned</source>
            <translation>corrigé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>column name</source>
            <translation>nom de colonne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>column {n}</source>
            <translation>colonne {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>empty in the first rows</source>
            <translation>vide dans les premières lignes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>fixed: becomes {address}</source>
            <translation>corrigée : devient {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud imports vCard files of up to 50,000 contacts, each of up to 256 KB: this one fits.</source>
            <translation>iCloud importe des fichiers vCard de 50 000 contacts au plus, chacun de 256 Ko au plus : celui-ci convient.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud imports vCard files; it may not take this one.</source>
            <translation>iCloud importe les fichiers vCard ; il n’acceptera peut-être pas celui-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud takes contacts of at most 256 KB, photo included; the largest one here has {kb} KB.</source>
            <translation>iCloud accepte des contacts de 256 Ko au plus, photo comprise ; le plus gros ici fait {kb} Ko.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud, iPhone, Mac</source>
            <translation>iCloud, iPhone, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>iPhone, iPad and iCloud</source>
            <translation>iPhone, iPad et iCloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>in {book}</source>
            <translation>dans {book}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>in {folder}</source>
            <translation>dans {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>is spelled correctly</source>
            <translation>est correctement orthographié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>kept as it is</source>
            <translation>conservée telle quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>left out</source>
            <translation>hors sélection</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked as spelled correctly</source>
            <translation>marquée comme correctement orthographiée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked too, not decided yet: {what}</source>
            <translation>signalée aussi, encore à décider : {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>no @</source>
            <translation>aucun @</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>no check can help with it</source>
            <translation>invérifiable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>no suggestion</source>
            <translation>aucune proposition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>none</source>
            <translation>néant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not read</source>
            <translation>pas lue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not ticked</source>
            <translation>non cochée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>nothing was found wrong with it</source>
            <translation>rien d’anormal trouvé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>partly decided</source>
            <translation>décidé en partie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>read as address</source>
            <translation>lu comme adresse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>reads {domain}</source>
            <translation>se lit {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>refused: your organisation has declared what it becomes</source>
            <translation>refusé : votre organisation a déclaré ce qu’il devient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>set by your organisation</source>
            <translation>choix fait par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>set by {organisation}</source>
            <translation>choix fait par {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>suggested {address}</source>
            <translation>proposé : {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>suggested {domain}</source>
            <translation>proposé : {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched off by your organisation</source>
            <translation>liste désactivée par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched off by {organisation}</source>
            <translation>liste désactivée par {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched on by your organisation</source>
            <translation>liste activée par votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched on by {organisation}</source>
            <translation>liste activée par {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>the entry name</source>
            <translation>le nom de l’entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>ticked</source>
            <translation>cochée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>to be asked about</source>
            <translation>à demander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>today {time}</source>
            <translation>aujourd’hui {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>two spellings are equally likely</source>
            <translation>deux orthographes aussi probables</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>unchanged</source>
            <translation>sans changement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>vCard holds every address of a contact, LDIF and CSV only the first two. Mailing lists are in LDIF alone: if you have some, export LDIF as well, and open both.</source>
            <translation>vCard contient toutes les adresses d’un contact, LDIF et CSV seulement les deux premières. Les listes de diffusion ne sont que dans LDIF : si vous en avez, exportez aussi en LDIF et ouvrez les deux.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>which this contact has already</source>
            <translation>que ce contact a déjà</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>your organisation</source>
            <translation>votre organisation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>{addresses} at {domains} will be fixed as listed. You can undo it as one step.</source>
            <translation>{addresses} ({domains}) à corriger comme indiqué. Vous pourrez annuler en une seule étape.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>{changed} of {total} changed</source>
            <translation>{changed} sur {total} modifiées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>{detail}; {set}</source>
            <translation>{detail} ; {set}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>{domains}, as of {date}</source>
            <translation>{domains}, état au {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{domain}: {verdict}. {why}</source>
            <translation>{domain} : {verdict}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{field}, in the entry of {name}</source>
            <translation>{field}, dans l’entrée de {name}</translation>
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
            <translation>{name} dans {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>{name} in {folder} (missing)</source>
            <translation>{name} dans {folder} (introuvable)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>{name} report</source>
            <translation type="vanished">{name} rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{name}, {done} of {total} domains decided, {when}</source>
            <translation>{name}, {done} domaines décidés sur {total}, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>{name}: {before} becomes {after}</source>
            <translation>{name} : {before} devient {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{old} is now {new}.</source>
            <translation>{old} est désormais {new}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set that only what is almost certainly a typo is shown.</source>
            <translation>{organisation} a décidé que seules les fautes presque certaines sont affichées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set that only what is almost certainly or probably a typo is shown.</source>
            <translation>{organisation} a décidé que seules les fautes presque certaines ou probables sont affichées.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set which spellings are known to be correct; nobody adds to them here.</source>
            <translation>{organisation} a défini les orthographes reconnues correctes ; on ne peut pas en ajouter ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>{organisation} lets files from Proofbook go only into {folders}, or below.</source>
            <translation>{organisation} n’autorise les fichiers de Proofbook que dans {folders}, ou dans un sous-dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>{path} (required)</source>
            <translation>{path} (obligatoire)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; the file’s is taken</source>
            <translation>{subject}, {count} : décidé ici : {mine} ; dans le fichier : {said} ; la décision du fichier est reprise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; yours is kept</source>
            <translation>{subject}, {count} : décidé ici : {mine} ; dans le fichier : {said} ; la vôtre est conservée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{value} (as your organisation has set it)</source>
            <translation>{value} (comme l’a défini votre organisation)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{value} (as {organisation} has set it)</source>
            <translation>{value} (comme l’a défini {organisation})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{warning} You can use it all the same.</source>
            <translation>{warning} Vous pouvez l’utiliser malgré tout.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{what}, {set_by}</source>
            <translation>{what}, {set_by}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{where}, {column}: “{text}”</source>
            <translation>{where}, {column} : « {text} »</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>{who}, by {files}.</source>
            <translation>{who}, selon {files}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>“{letter}” is not the letter it looks like: {name}</source>
            <translation>« {letter} » n’est pas la lettre qu’il semble être : {name}</translation>
        </message>
    </context>
</TS>
