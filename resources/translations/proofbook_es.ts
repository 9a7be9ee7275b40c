<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>About Proofbook</source>
            <translation>Acerca de Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Copied. Nothing in it is about you or your contacts.</source>
            <translation>Copiado. No incluye nada sobre usted ni sobre sus contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Details of the program</source>
            <translation>Detalles del programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>It proofreads address books: finds mistyped mail domains, says why, and lets you decide. It never changes your file and makes no connection to any other computer.</source>
            <translation>Revisa libretas de direcciones: encuentra dominios de correo mal escritos, dice por qué lo parecen y le deja decidir. Nunca cambia su archivo ni se conecta con ningún otro equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Licence</source>
            <translation type="vanished">Licencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>Made of these parts, with thanks</source>
            <translation>Hecho con estos componentes; gracias a quienes los crearon</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>The text of this licence is not in this installation; its name is {licence}.</source>
            <translation type="vanished">El texto de esta licencia no está en esta instalación; se llama {licence}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/about.py" />
            <source>What Proofbook is made of</source>
            <translation type="vanished">De qué está hecho Proofbook</translation>
        </message>
    </context>
    <context>
        <name>AddressTable</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Addresses at this domain</source>
            <translation>Direcciones de este dominio</translation>
        </message>
    </context>
    <context>
        <name>AllDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>&amp;Replace this domain everywhere…</source>
            <translation>&amp;Reemplazar este dominio en todas partes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Addresses at this domain</source>
            <translation>Direcciones de este dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>All domains in this book</source>
            <translation>Todos los dominios de esta libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By domain</source>
            <translation>Por dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By number of addresses</source>
            <translation>Por número de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>By verdict</source>
            <translation>Por valoración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>How it is judged</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>However judged</source>
            <translation>Cualquier valoración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Judging the domains …</source>
            <translation>Valorando los dominios…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Listing the domains …</source>
            <translation>Reuniendo los dominios…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Search the domains</source>
            <translation>Buscar entre los dominios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Show it in the re&amp;view</source>
            <translation>Mostrarlo en la re&amp;visión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Sorted</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>Why it is judged so</source>
            <translation>Motivo de la valoración</translation>
        </message>
    </context>
    <context>
        <name>AlsoSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Also appears in</source>
            <translation>También aparece en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change it there too, in {lists}</source>
            <translation>Cambiarla también allí, en {lists}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Change the displayed name too</source>
            <translation>Cambiar también el nombre mostrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Left as it is there, the person would drop out of these lists.</source>
            <translation>Si se deja allí como está, la persona quedaría fuera de estas listas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>Lists, here or in other files, refer to the person by it.</source>
            <translation>Hay listas, aquí o en otros archivos, que se refieren a la persona por ella.</translation>
        </message>
    </context>
    <context>
        <name>ApplyDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply decisions from a file</source>
            <translation>Aplicar decisiones de un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here</source>
            <translation>Decidido aquí de otro modo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decided otherwise here; ticked: the file’s is taken</source>
            <translation>Decidido aquí de otro modo; marcado: se toma lo del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Domain or address</source>
            <translation>Dominio o dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>In this book</source>
            <translation>En esta libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Keep all of &amp;mine</source>
            <translation>Conservar todas las &amp;mías</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Nothing to decide</source>
            <translation>No hay nada que decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Reading the file …</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Take all of the &amp;file’s</source>
            <translation>Tomar todas las del &amp;archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>The file says</source>
            <translation>Según el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>These decisions can’t be applied</source>
            <translation>No se pueden aplicar estas decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Ticked: the file’s decision is taken. Not ticked: what you decided stays.</source>
            <translation>Marcada: se toma la decisión del archivo. Sin marcar: se mantiene la suya.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What each rule would do</source>
            <translation>Qué haría cada regla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>What the file would do</source>
            <translation>Qué haría el archivo</translation>
        </message>
    </context>
    <context>
        <name>CallListDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Large print</source>
            <translation>&amp;Letra grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>&amp;Write</source>
            <translation>C&amp;rear</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Also list what is &amp;undecided</source>
            <translation>Incluir también lo que está sin &amp;decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Counting …</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Open it to print it from your browser.</source>
            <translation>Ábrala para imprimirla desde su navegador.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Please say where the list should be written</source>
            <translation>Indique dónde se debe crear la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Print a call list</source>
            <translation>Imprimir una lista de llamadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The call list is written</source>
            <translation>La lista de llamadas está creada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list has names, phone numbers and addresses of these contacts: personal data. Only you can open the file; keep the printed sheets to yourself, and destroy them when you are done.</source>
            <translation>La lista contiene nombres, números de teléfono y direcciones de estos contactos: datos personales. Solo usted puede abrir el archivo; no comparta las hojas impresas y destrúyalas cuando termine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>The list was not written</source>
            <translation>No se creó la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>There is nobody to ask. “Ask the person” in the review puts an address on this list.</source>
            <translation>No hay a quién preguntar. «Preguntar», en la revisión, incluye una dirección en esta lista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where the list is</source>
            <translation>Dónde está la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Where to write the list</source>
            <translation>Dónde crear la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Write the list to</source>
            <translation>Crear la lista en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>Writing …</source>
            <translation>Creando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{book} (call list</source>
            <translation>{book} (lista de llamadas</translation>
        </message>
    </context>
    <context>
        <name>CompareContactDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>The contact now and in the copy</source>
            <translation>El contacto ahora y en la copia</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/confirm.py" />
            <source>What will be changed</source>
            <translation>Qué se cambiará</translation>
        </message>
    </context>
    <context>
        <name>ContactSection</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Everything in this contact</source>
            <translation>Todo lo que hay en este contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line}</source>
            <translation>Campo {field}, línea {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Field {field}, line {line} of the file</source>
            <translation>Campo {field}, línea {line} del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Other addresses of this contact</source>
            <translation>Otras direcciones de este contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Raw text…</source>
            <translation>Texto original…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>The contact</source>
            <translation>El contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the same address already; both stay.</source>
            <translation>Este contacto ya tiene la misma dirección; ambas se conservan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>This contact has the suggested address already; both would stay.</source>
            <translation>Este contacto ya tiene la dirección sugerida; ambas se conservarían.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>in {file}</source>
            <translation>en {file}</translation>
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
            <translation>Elija un archivo de decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>Decisions (*.json);;All files (*)</source>
            <translation>Decisiones (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/decision_files.py" />
            <source>The decisions are saved in {path}</source>
            <translation>Las decisiones se han guardado en {path}</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/decision_panel.py" />
            <source>About the spelling only: not whether mail there is safe or permitted.</source>
            <translation>Solo se refiere a la escritura, no a si el correo enviado allí es seguro o está permitido.</translation>
        </message>
    </context>
    <context>
        <name>DestinationChart</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Addresses at domains that look mistyped. Nobody can know for sure; choose one to see its domains.</source>
            <translation>Direcciones de dominios que parecen mal escritos. Nadie puede saberlo con certeza; elija un destino para ver sus dominios.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Domains</source>
            <translation>Dominios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Show as bars</source>
            <translation>Mostrar como barras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/destination_chart.py" />
            <source>Where the mail may have gone</source>
            <translation>Adónde puede haber llegado el correo</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>In it: versions of the program and the system, your preferences, your organisation’s policy, how large and old the stored files are, and the log with counts and domains.
Not in it: contacts, names, addresses, your decisions, and what your files are called.</source>
            <translation>Contiene: las versiones del programa y del sistema, sus preferencias, la directiva de su organización, el tamaño y la antigüedad de los archivos guardados, y el registro, con recuentos y dominios.
No contiene: contactos, nombres, direcciones, sus decisiones ni los nombres de sus archivos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>One file for whoever looks after Proofbook for you. Nothing is sent: you decide whether to give it to somebody, and can look into it before.</source>
            <translation>Un solo archivo para quien le da soporte con Proofbook. No se envía nada: usted decide si se lo da a alguien, y antes puede ver qué contiene.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Please say where the diagnostics should be saved</source>
            <translation>Indique dónde se deben guardar los datos de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>README.txt in it says what each file holds.</source>
            <translation>Dentro, README.txt explica qué contiene cada archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save diagnostics</source>
            <translation>Guardar datos de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Save to</source>
            <translation>Guardar en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>The diagnostics are saved</source>
            <translation>Los datos de diagnóstico se han guardado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>The diagnostics were not saved</source>
            <translation>No se guardaron los datos de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>What is in the diagnostics</source>
            <translation>Qué contienen los datos de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Where the diagnostics are</source>
            <translation>Dónde están los datos de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>Where to save the diagnostics</source>
            <translation>Dónde guardar los datos de diagnóstico</translation>
        </message>
    </context>
    <context>
        <name>DoneNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/done_note.py" />
            <source>All decided</source>
            <translation>Todo decidido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/done_note.py" />
            <source>Sum up and export</source>
            <translation>Resumir y exportar</translation>
        </message>
    </context>
    <context>
        <name>EditAddressDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Edit the address</source>
            <translation>Editar la dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>New address</source>
            <translation>Dirección nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use this address</source>
            <translation>Usar esta dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Use {domain} instead</source>
            <translation>Usar {domain} en su lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>Every domain is a known-correct spelling, or unlikely to be a slip for one. Nothing needs changing.</source>
            <translation>Todos los dominios son escrituras reconocidas como correctas, o es improbable que sean un error de tecleo. No hace falta cambiar nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>If there should be some, look how the file is read: perhaps they are in another column.</source>
            <translation>Si debería haber alguna, revise cómo se lee el archivo: quizá están en otra columna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>No e-mail addresses were found in this book</source>
            <translation>No se encontraron direcciones de correo en esta libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/empty_state.py" />
            <source>None of its files holds an address that can be read.</source>
            <translation>Ninguno de sus archivos contiene una dirección que se pueda leer.</translation>
        </message>
    </context>
    <context>
        <name>ExportLinks</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Compare the &amp;contact…</source>
            <translation>Comparar el co&amp;ntacto…</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Back to the review</source>
            <translation>Volver a la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Cancelled: nothing was written</source>
            <translation>Cancelado: no se escribió nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Export the cleaned copy</source>
            <translation>Exportar la copia corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Good to know</source>
            <translation>Conviene saber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Please say where the copy should be written</source>
            <translation>Indique dónde se debe crear la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy can’t be written like this</source>
            <translation>No se puede crear la copia así</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy is written</source>
            <translation>La copia está creada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The copy was not written</source>
            <translation>No se creó la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>The list is written</source>
            <translation>La lista está creada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>What will change</source>
            <translation>Qué cambiará</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Which address book</source>
            <translation>Qué libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Working out what will change …</source>
            <translation>Calculando qué cambiará…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the cleaned copy</source>
            <translation>Crear la copia corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Write the list</source>
            <translation>Crear la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/export_page.py" />
            <source>Writing and checking {name}</source>
            <translation>Creando y comprobando {name}</translation>
        </message>
    </context>
    <context>
        <name>ExportResult</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Back to the review</source>
            <translation>&amp;Volver a la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>&amp;Open another book</source>
            <translation>Abrir &amp;otra libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;list</source>
            <translation>Abrir la &amp;lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Open the &amp;report</source>
            <translation>Abrir el &amp;informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Print it, correct each address where it is kept, and tick it off.</source>
            <translation>Imprímala, corrija cada dirección allí donde está guardada y márquela.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la &amp;carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>The copy is written, but a report is not</source>
            <translation>La copia está creada, pero un informe no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was checked</source>
            <translation>Qué se comprobó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>What was written</source>
            <translation>Qué se creó</translation>
        </message>
    </context>
    <context>
        <name>ExportTarget</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Choose…</source>
            <translation>Ele&amp;gir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;list to print, to mend it by hand</source>
            <translation>Una &amp;lista para imprimir y corregir a mano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>A &amp;report to read and print (HTML)</source>
            <translation>Un &amp;informe para leer e imprimir (HTML)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Also write</source>
            <translation>Crear también</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Choose where to write the copy</source>
            <translation>Elija dónde crear la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For an import that leaves the other contacts alone. The address book itself stays as it is.</source>
            <translation>Para una importación que no toque los demás contactos. La libreta original se queda como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>For replacing the address book as a whole. The book itself stays as it is.</source>
            <translation>Para reemplazar la libreta de direcciones por completo. La libreta original se queda como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Make the copy as this new folder</source>
            <translation>Crear la copia como esta carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Names, old and new addresses, boxes to tick: nothing is imported, nothing doubled.</source>
            <translation>Nombres, direcciones anteriores y nuevas, casillas para marcar: no se importa ni se duplica nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Only the &amp;changed contacts</source>
            <translation>Solo los &amp;contactos cambiados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>The &amp;whole address book</source>
            <translation>&amp;Toda la libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>What to write</source>
            <translation>Qué crear</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to make the new folder “{name}”</source>
            <translation>Dónde crear la carpeta nueva «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Where to write the copy</source>
            <translation>Dónde crear la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the copy to</source>
            <translation>Crear la copia en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>Write the list to</source>
            <translation>Crear la lista en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>as a &amp;table (CSV)</source>
            <translation>como ta&amp;bla (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>for &amp;programs (JSON)</source>
            <translation>para &amp;programas (JSON)</translation>
        </message>
    </context>
    <context>
        <name>FailureDesk</name>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Proofbook’s log can’t be written; everything else works</source>
            <translation>No se puede escribir el registro de Proofbook; todo lo demás funciona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Save diagnostics…</source>
            <translation>Guardar datos de diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Something went wrong inside Proofbook</source>
            <translation>Algo ha fallado en Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>You can go on. If something looks odd, close Proofbook and open it again. Diagnostics tell whoever looks after Proofbook where in the program it happened, and nothing about your contacts.</source>
            <translation>Puede continuar. Si nota algo extraño, cierre Proofbook y vuelva a abrirlo. Los datos de diagnóstico indican a quien le da soporte en qué punto del programa ocurrió, y no incluyen nada sobre sus contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Your address book is as it was, and your decisions are kept.</source>
            <translation>Su libreta de direcciones sigue como estaba, y sus decisiones están guardadas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/failure_desk.py" />
            <source>Your address book is as it was. Your decisions are not kept for the next time: please export the cleaned copy before you close Proofbook.</source>
            <translation>Su libreta de direcciones sigue como estaba. Sus decisiones no se guardan para la próxima vez: exporte la copia corregida antes de cerrar Proofbook.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, name, address</source>
            <translation>Filtrar por dominio, nombre, dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Filter by domain, suggestion, name or address</source>
            <translation>Filtrar por dominio, sugerencia, nombre o dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>How sure</source>
            <translation>Grado de certeza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Sorted</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Special ones</source>
            <translation>Casos especiales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What is decided</source>
            <translation>Qué está decidido</translation>
        </message>
    </context>
    <context>
        <name>FilterNote</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Don’t filter by this: {filter}</source>
            <translation>No filtrar por esto: {filter}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Filter again</source>
            <translation>Filtrar de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>No domain, name or address matches this filter.</source>
            <translation>Ningún dominio, nombre o dirección coincide con este filtro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/views.py" />
            <source>Domains that look mistyped</source>
            <translation>Dominios que parecen mal escritos</translation>
        </message>
    </context>
    <context>
        <name>FinishPanel</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>All decided</source>
            <translation>Todo decidido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Everything shown is decided</source>
            <translation>Todo lo mostrado está decidido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export the cleaned copy</source>
            <translation>Exportar la copia corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>Show what is undecided</source>
            <translation>Mostrar lo que está sin decidir</translation>
        </message>
    </context>
    <context>
        <name>FirstQuestion</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>I’d rather not say</source>
            <translation>Prefiero no decirlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>They count as spelled correctly. You can add more at any time.</source>
            <translation>Se consideran bien escritos. Puede añadir más en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first.</source>
            <translation>Esto decide qué escrituras reconocidas como correctas se nombran primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>This decides which known-correct spellings are named first. All built-in sets count for everybody, until you switch some off under Edit.</source>
            <translation>Esto decide qué escrituras reconocidas como correctas se nombran primero. Todos los conjuntos incluidos valen para todos, hasta que usted desactive alguno en Edición.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Who do you mostly write to?</source>
            <translation>¿A quién escribe usted sobre todo?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains</source>
            <translation>Los dominios de su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>Your organisation’s own domains, if it has any</source>
            <translation>Los dominios de su organización, si los tiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>example.org, mail.example.org</source>
            <translation>example.org, mail.example.org</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/first_question.py" />
            <source>“{text}” is no whole domain, such as example.org</source>
            <translation>«{text}» no es un dominio completo, como example.org</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Single letters act while a list has the focus; they can be switched off in Preferences.</source>
            <translation>Las letras sueltas actúan mientras una lista tiene el foco; se pueden desactivar en Preferencias.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Single letters are switched off.</source>
            <translation>Las letras sueltas están desactivadas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>The words that Proofbook uses, and what they mean.</source>
            <translation>Las palabras que usa Proofbook y lo que significan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>This computer has no program that shows the page</source>
            <translation>Este equipo no tiene ningún programa que muestre la página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>Where the page lies</source>
            <translation>Dónde está la página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/help_desk.py" />
            <source>You can copy it from here to another one, or print it there:</source>
            <translation>Puede copiarla de aquí a otro equipo, o imprimirla allí:</translation>
        </message>
    </context>
    <context>
        <name>HowRead</name>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>What you chose earlier for tables can’t be read, so it does not count</source>
            <translation>No se puede leer lo que usted eligió antes para las tablas, así que no se aplica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>Your choice counts now, but could not be remembered</source>
            <translation>Su elección se aplica ahora, pero no se pudo recordar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/how_read.py" />
            <source>{reason}. Your next choice about a table replaces the file.</source>
            <translation>{reason}. Su próxima elección sobre una tabla reemplaza el archivo.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Copy the steps</source>
            <translation>Copiar los pasos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Does it hold everything?</source>
            <translation>¿Lo contiene todo?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>How do I get my contacts out?</source>
            <translation>¿Cómo exporto mis contactos?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>If it isn’t possible</source>
            <translation>Si no es posible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Proofbook makes no connection; follow these steps in the other program, and then open the file here.</source>
            <translation>Proofbook no se conecta a nada; siga estos pasos en el otro programa y después abra el archivo aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>The steps</source>
            <translation>Los pasos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>What you get</source>
            <translation>Qué obtiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/how_to_get.py" />
            <source>Where your contacts are</source>
            <translation>Dónde están sus contactos</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>From earlier</source>
            <translation>De antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Sent mail…</source>
            <translation>Correo enviado…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>What this book says</source>
            <translation>Qué dice esta libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Where the mail may have gone</source>
            <translation>Adónde puede haber llegado el correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/inspector.py" />
            <source>Why it was marked</source>
            <translation>Por qué se señaló</translation>
        </message>
    </context>
    <context>
        <name>KnownCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Add your organisation’s own domains…</source>
            <translation>Añadir los dominios de su organización…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change which spellings are known to be correct</source>
            <translation>Cambiar qué escrituras se reconocen como correctas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Known-correct right now</source>
            <translation>Reconocido ahora como correcto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Show which spellings are known to be correct</source>
            <translation>Mostrar qué escrituras se reconocen como correctas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/known_card.py" />
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
    </context>
    <context>
        <name>KnownPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>A domain to add, such as example.gov</source>
            <translation>Un dominio que añadir, como example.gov</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Choose a file with one domain a line</source>
            <translation>Elija un archivo con un dominio por línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Import from a file…</source>
            <translation>Importar de un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Lists of domains (*.txt);;All files (*)</source>
            <translation>Listas de dominios (*.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Nothing was changed</source>
            <translation>No se cambió nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Search domains, or where they come from</source>
            <translation>Buscar dominios o su procedencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>These count as spelled correctly, with everything under them: suggested, never marked. This says nothing about whether mail there is safe or permitted.</source>
            <translation>Estos dominios se consideran bien escritos, junto con todo lo que depende de ellos: se sugieren y nunca se señalan. Esto no dice nada sobre si el correo enviado allí es seguro o está permitido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>This could not be saved</source>
            <translation>No se pudo guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>What is known to be correct can’t be read</source>
            <translation>No se puede leer lo reconocido como correcto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} of {total}</source>
            <translation>{n} de {total}</translation>
        </message>
    </context>
    <context>
        <name>LicenceBrowser</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Changed: {what}</source>
            <translation>Modificado: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence and source code</source>
            <translation>Licencia y código fuente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Licence: {licence}</source>
            <translation>Licencia: {licence}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Nothing here has these words.</source>
            <translation>Aquí no hay nada con esas palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>Source code: {place}</source>
            <translation>Código fuente: {place}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>The text of this licence is not in this installation; its name is {licence}.</source>
            <translation>El texto de esta licencia no está en esta instalación; se llama {licence}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>What Proofbook is made of</source>
            <translation>De qué está hecho Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/licence_browser.py" />
            <source>{name} (in {whole})</source>
            <translation>{name} (en {whole})</translation>
        </message>
    </context>
    <context>
        <name>ListingDesk</name>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>Carried over from your earlier reviews</source>
            <translation>Recuperadas de sus revisiones anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>Problems in the file</source>
            <translation>Problemas del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation>Esto no se pudo leer. La copia lo contiene exactamente como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/listing_desk.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation>Usted ya decidió antes sobre estas direcciones o sobre todas las demás de su dominio.</translation>
        </message>
    </context>
    <context>
        <name>ListingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/listing.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>As the system is set</source>
            <translation>Como en el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>High contrast: black and white, with thick outlines</source>
            <translation>Contraste alto: blanco y negro, con contornos gruesos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>The language changes when Proofbook is started again.</source>
            <translation>El idioma cambia cuando se vuelve a iniciar Proofbook.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Redo {title}</source>
            <translation>&amp;Rehacer: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>&amp;Undo {title}</source>
            <translation>&amp;Deshacer: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Back to the review</source>
            <translation>Volver a la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Carried over from your earlier reviews</source>
            <translation type="vanished">Recuperadas de sus revisiones anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Go on without exporting</source>
            <translation>Continuar sin exportar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Open the exported file</source>
            <translation>Abrir el archivo exportado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Problems in the file</source>
            <translation type="vanished">Problemas del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>They are not exported yet either. If you go on, the decisions about this address book are lost. The book itself stays as it is.</source>
            <translation>Tampoco se han exportado todavía. Si continúa, se pierden las decisiones sobre esta libreta de direcciones. La libreta misma se queda como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>This could not be read. The copy has it exactly as it is.</source>
            <translation type="vanished">Esto no se pudo leer. La copia lo contiene exactamente como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>You decided about these addresses, or all others at their domain, before.</source>
            <translation type="vanished">Usted ya decidió antes sobre estas direcciones o sobre todas las demás de su dominio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions are not kept for the next time</source>
            <translation>Sus decisiones no se guardan para la próxima vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/main_window.py" />
            <source>Your decisions could not be kept</source>
            <translation>No se pudieron guardar sus decisiones</translation>
        </message>
    </context>
    <context>
        <name>ManagedBy</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/managed_by.py" />
            <source>Show the policy…</source>
            <translation>Mostrar la directiva…</translation>
        </message>
    </context>
    <context>
        <name>Memory</name>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions about this address book are no longer kept</source>
            <translation>Ya no se guardan las decisiones sobre esta libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Decisions that you make here are not kept. Close the other window and open the book again.</source>
            <translation>Las decisiones que tome aquí no se guardan. Cierre la otra ventana y abra la libreta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Open this address book in one window only</source>
            <translation>Abra esta libreta de direcciones en una sola ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Start afresh</source>
            <translation type="vanished">Empezar de cero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>They count until you close Proofbook. Export the cleaned copy before that.</source>
            <translation>Valen hasta que cierre Proofbook. Exporte antes la copia corregida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>This address book is open in another Proofbook window</source>
            <translation>Esta libreta de direcciones está abierta en otra ventana de Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>You deleted what Proofbook had stored. They count until you close Proofbook.</source>
            <translation>Usted eliminó lo que Proofbook había guardado. Las decisiones valen hasta que cierre Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are being kept again, the earlier ones too</source>
            <translation>Sus decisiones se guardan de nuevo, también las anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are kept, but a second window with the same book would not be noticed here.</source>
            <translation>Sus decisiones se guardan, pero una segunda ventana con la misma libreta no se detectaría aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not being kept: {reason}</source>
            <translation>Sus decisiones no se están guardando: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your decisions are not kept for the next time</source>
            <translation>Sus decisiones no se guardan para la próxima vez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your earlier decisions about this address book can’t be read</source>
            <translation>No se pueden leer sus decisiones anteriores sobre esta libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>Your organisation has set it so. They count until you close Proofbook: export the cleaned copy, or save the decisions to a file, before that.</source>
            <translation>Así lo ha establecido su organización. Valen hasta que cierre Proofbook: exporte antes la copia corregida o guarde las decisiones en un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory.py" />
            <source>{reason}. The file was set aside, not deleted.</source>
            <translation>{reason}. El archivo se apartó, no se eliminó.</translation>
        </message>
    </context>
    <context>
        <name>MemoryBars</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Show which</source>
            <translation>Mostrar cuáles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Start afresh</source>
            <translation>Empezar de cero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/memory_bars.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>MemoryNews</name>
        <message>
            <location filename="../../desktop_app/gui/memory_news.py" />
            <source>Start afresh</source>
            <translation>Empezar de cero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/memory_news.py" />
            <source>Take back: {title}</source>
            <translation>Retirar: {title}</translation>
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;All files (*)</source>
            <translation>Libretas de direcciones (*.vcf *.vcard *.csv *.tsv *.txt *.ldif *.ldi *.zip);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Back to the review</source>
            <translation>Volver a la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder of contact files</source>
            <translation>Elija una carpeta de archivos de contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Choose one or more address books</source>
            <translation>Elija una o varias libretas de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Drop address books here, files or a folder</source>
            <translation>Suelte aquí libretas de direcciones: archivos o una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Opening {name}, book {number} of {total}</source>
            <translation>Abriendo {name}, libreta {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofbook finds addresses whose domain looks mistyped, says why, and lets you decide.</source>
            <translation>Proofbook encuentra direcciones cuyo dominio parece mal escrito, dice por qué y le deja decidir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Proofread an address book</source>
            <translation>Revise una libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>The list could not be cleared</source>
            <translation>No se pudo vaciar la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>This address book could not be opened</source>
            <translation>No se pudo abrir esta libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>Your file is never changed. Nothing leaves this computer.</source>
            <translation>Su archivo nunca se cambia. Nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/open_page.py" />
            <source>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), or a folder or zip file full of them</source>
            <translation>vCard (.vcf), CSV (.csv, .tsv, .txt), LDIF (.ldif), o una carpeta o un archivo zip con ellos</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>At providers that have closed</source>
            <translation>En proveedores que han cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Could not be read; copied unchanged</source>
            <translation>No se pudo leer; copiado sin cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Go on with the review</source>
            <translation>Continuar la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Go to the review</source>
            <translation>Ir a la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Of these, renamed or closed down</source>
            <translation>De ellos, renombrados o cerrados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Start the review</source>
            <translation>Empezar la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>What looks mistyped</source>
            <translation>Qué parece mal escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>Will not work after the move</source>
            <translation>No funcionará tras el traslado</translation>
        </message>
    </context>
    <context>
        <name>OwnDomainsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Domains, one a line</source>
            <translation>Dominios, uno por línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Is there already</source>
            <translation>Ya está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Left out: this is no whole domain, such as example.org</source>
            <translation>Excluido: no es un dominio completo, como example.org</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>The domains could not be saved</source>
            <translation>No se pudieron guardar los dominios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Type or paste the domains behind the @ of your own addresses, one a line or with commas. They count as spelled correctly from the next book that you open: suggested, never marked.</source>
            <translation>Escriba o pegue los dominios que siguen a la @ en sus propias direcciones, uno por línea o separados por comas. A partir de la próxima libreta que abra se considerarán bien escritos: se sugerirán y nunca se señalarán.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Typed</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of each</source>
            <translation>Qué pasa con cada uno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>What becomes of it</source>
            <translation>Qué pasa con él</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Will be added as {domain}</source>
            <translation>Se añadirá como {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your organisation’s own domains</source>
            <translation>Los dominios de su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Your own domains of earlier can’t be read, so none can be added</source>
            <translation>No se pueden leer los dominios propios que ya tenía, así que no se puede añadir ninguno</translation>
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
            <translation>Ele&amp;gir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/path_choice.py" />
            <source>Choose: {what}</source>
            <translation>Elegir: {what}</translation>
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/contact_section.py" />
            <source>Photo of the contact</source>
            <translation>Foto del contacto</translation>
        </message>
    </context>
    <context>
        <name>PolicyDesk</name>
        <message>
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>Understood</source>
            <translation type="vanished">Entendido</translation>
        </message>
    </context>
    <context>
        <name>PolicyProblemDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Copied. Nothing in it is about your contacts.</source>
            <translation>Copiado. No incluye nada sobre sus contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Please tell your organisation’s IT, and send them the details. When the file is corrected, start Proofbook again.</source>
            <translation>Avise al departamento de informática de su organización y envíele los detalles. Cuando el archivo esté corregido, vuelva a iniciar Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Proofbook can’t be used until its policy is corrected</source>
            <translation>Proofbook no se puede usar hasta que se corrija su directiva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>This command checks a policy: {command}</source>
            <translation>Este comando comprueba una directiva: {command}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_problem.py" />
            <source>Your organisation has set rules for Proofbook in a policy file. There is something wrong with that file, and Proofbook never works by a part of its rules. Nothing was opened, and nothing was changed.</source>
            <translation>Su organización ha establecido reglas para Proofbook en un archivo de directivas. Hay algún error en ese archivo, y Proofbook nunca aplica solo una parte de sus reglas. No se abrió ni se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDesk</name>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Understood</source>
            <translation type="vanished">Entendido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Your choice counts now, but could not be saved for the next start</source>
            <translation>Su elección se aplica ahora, pero no se pudo guardar para el próximo inicio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>Your preferences can’t be read, so the usual ones count</source>
            <translation>No se pueden leer sus preferencias, así que se aplican las habituales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/preferences_desk.py" />
            <source>{reason} Your next choice replaces the file.</source>
            <translation>{reason} Su próxima elección reemplaza el archivo.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Pages of the preferences</source>
            <translation>Páginas de las preferencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Read the book anew now</source>
            <translation>Leer la libreta de nuevo ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>This counts from the next book that you open.</source>
            <translation>Esto se aplica a partir de la próxima libreta que abra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/dialog.py" />
            <source>Your choice counts now, but could not be saved for the next start</source>
            <translation>Su elección se aplica ahora, pero no se pudo guardar para el próximo inicio</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Checking what was written: {done} of {total}</source>
            <translation>Comprobando lo escrito: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Checking {done} of {total} domains</source>
            <translation>Comprobando {done} de {total} dominios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Collecting the files: {done} of {total}</source>
            <translation>Reuniendo los archivos: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Copying and checking the files: {done} of {total}</source>
            <translation>Copiando y comprobando los archivos: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Putting everything together</source>
            <translation>Reuniendo los resultados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Reading: {done} of {total}</source>
            <translation>Leyendo: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Stopping …</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Weighing {done} of {total} domains that look mistyped</source>
            <translation>Evaluando {done} de {total} dominios que parecen mal escritos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Working out what will change</source>
            <translation>Calculando qué cambiará</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing the list: {done} of {total}</source>
            <translation>Creando la lista: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>Writing: {done} of {total}</source>
            <translation>Escribiendo: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/progress_card.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
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
            <translation>Mayús</translation>
        </message>
    </context>
    <context>
        <name>RawTextDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>Signs that can’t be seen are shown by their numbers, such as [U+202E].</source>
            <translation>Los caracteres invisibles se muestran con su número, como [U+202E].</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>The contact as it stands in the file</source>
            <translation>El contacto tal como está en el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/raw_text.py" />
            <source>{n} more bytes are not shown.</source>
            <translation>No se muestran {n} bytes más.</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Clear the list of recent address books</source>
            <translation>Vaciar la lista de libretas de direcciones recientes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/recent_list.py" />
            <source>Recent address books</source>
            <translation>Libretas de direcciones recientes</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDomainDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>In the books</source>
            <translation>En las libretas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>It is replaced in every address that has it, in all open address books, as one step that you can undo. What stands before the @ stays. Addresses that you have typed anew stay as you typed them.</source>
            <translation>Se reemplaza en todas las direcciones que lo tienen, en todas las libretas de direcciones abiertas, en un solo paso que puede deshacer. Lo que está antes de la @ se conserva. Las direcciones que usted volvió a escribir se quedan como las escribió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>New domain</source>
            <translation>Dominio nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace this domain everywhere</source>
            <translation>Reemplazar este dominio en todas partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>You can use it all the same.</source>
            <translation>Puede usarlo de todos modos.</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Go on where you stopped</source>
            <translation>Continúe donde lo dejó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/resume_card.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>ReviewDecider</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>All decided</source>
            <translation>Todo decidido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Changed: {title}</source>
            <translation>Cambiado: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing has changed.</source>
            <translation>No ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Nothing is left that is almost certain.</source>
            <translation>Ya no queda nada casi seguro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>Taken back: {title}</source>
            <translation>Retirado: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>This could not be remembered: {reason}</source>
            <translation>No se pudo recordar: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>next: {domain}</source>
            <translation>siguiente: {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{done}. {left}. Ctrl+Z takes it back.</source>
            <translation>{done}. {left}. Ctrl+Z lo deshace.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDetails</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_details.py" />
            <source>From line {line} of {file} on.</source>
            <translation>A partir de la línea {line} de {file}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewHeader</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Domains decided</source>
            <translation>Dominios decididos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} addresses</source>
            <translation>{done} de {total} direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{done} of {total} domains decided</source>
            <translation>{done} de {total} dominios decididos</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Nothing is selected</source>
            <translation>No hay nada seleccionado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/pages/review_page.py" />
            <source>Open another book</source>
            <translation>Abrir otra libreta</translation>
        </message>
    </context>
    <context>
        <name>SaveDecisionsDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>&amp;All decisions</source>
            <translation>&amp;Todas las decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Counting …</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Nothing is decided yet, so there is nothing to save.</source>
            <translation>Todavía no se ha decidido nada, así que no hay nada que guardar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Only what is decided about whole &amp;domains</source>
            <translation>Solo lo decidido sobre &amp;dominios enteros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Please say where the decisions should be saved</source>
            <translation>Indique dónde se deben guardar las decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save the decisions to a file</source>
            <translation>Guardar las decisiones en un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Save to</source>
            <translation>Guardar en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The decisions were not saved</source>
            <translation>No se guardaron las decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>The file can be applied to another address book, also by a colleague.</source>
            <translation>El archivo se puede aplicar a otra libreta de direcciones, también por parte de un colega.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>Where to save the decisions</source>
            <translation>Dónde guardar las decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>all decisions</source>
            <translation>todas las decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/save_decisions.py" />
            <source>domain decisions</source>
            <translation>decisiones sobre dominios</translation>
        </message>
    </context>
    <context>
        <name>SearchSentDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copied the search for {program}.</source>
            <translation>Se copió la búsqueda para {program}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Copy the search for {program}</source>
            <translation>Copiar la búsqueda para {program}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Everyone at {domain}</source>
            <translation>Todos en {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Only {address}</source>
            <translation>Solo {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search for {program}</source>
            <translation>Búsqueda para {program}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Search your sent mail</source>
            <translation>Buscar en el correo enviado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/search_sent.py" />
            <source>Your mail program may still hold mail that went to this domain. Copy the search for your program: what it finds may have reached somebody else, so you may want to send it again, or tell somebody.</source>
            <translation>Su programa de correo puede conservar mensajes que se enviaron a este dominio. Copie la búsqueda para su programa: lo que encuentre puede haber llegado a otra persona, así que quizá quiera enviarlo de nuevo o avisar a alguien.</translation>
        </message>
    </context>
    <context>
        <name>SetsPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Domains in a ticked set count as spelled correctly. Untick those that your contacts have nothing to do with, so that nothing is suggested from them.</source>
            <translation>Los dominios de un conjunto marcado se consideran bien escritos. Desmarque los que no tengan nada que ver con sus contactos, para que no se sugiera nada de ellos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Your choice could not be saved</source>
            <translation>No se pudo guardar su elección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Your earlier choice can’t be read; the next one replaces it</source>
            <translation>No se puede leer su elección anterior; la próxima la reemplaza</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Nothing here has these words.</source>
            <translation>Aquí no hay nada con esas palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/sheet.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
    </context>
    <context>
        <name>SpellDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>In the book</source>
            <translation>En la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Letter by letter</source>
            <translation>Letra por letra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Suggested</source>
            <translation>Sugerido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>Watch out</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Nothing is suggested.</source>
            <translation>{domain}. No se sugiere nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>{domain}. Suggested: {suggested}.</source>
            <translation>{domain}. Sugerido: {suggested}.</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}</source>
            <translation>Paso {number} de {total}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/step_bar.py" />
            <source>Step {number} of {total}: {name}, you are here</source>
            <translation>Paso {number} de {total}: {name}, usted está aquí</translation>
        </message>
    </context>
    <context>
        <name>StoredPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything</source>
            <translation>Eliminar todo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything Proofbook has stored?</source>
            <translation>¿Eliminar todo lo que Proofbook ha guardado?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Delete everything Proofbook has stored…</source>
            <translation>Eliminar todo lo que Proofbook ha guardado…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything but the log stays in your own folders; your organisation keeps the log in one of its own.</source>
            <translation>Todo se queda en sus propias carpetas, salvo el registro, que su organización guarda en una carpeta propia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything is deleted. Proofbook goes on as if it were new.</source>
            <translation>Todo se ha eliminado. Proofbook continúa como si fuera nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Everything stays on this computer, in your own folders, and nobody else is told of it.</source>
            <translation>Todo se queda en este equipo, en sus propias carpetas, y no se comunica a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>This could not be deleted</source>
            <translation>No se pudo eliminar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>What is stored</source>
            <translation>Qué se guarda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your preferences, your own known-correct domains, the list of recent books and what was remembered of reviews are deleted. This can’t be undone. Your address books and the copies you exported stay.</source>
            <translation type="vanished">Se eliminan sus preferencias, sus propios dominios reconocidos como correctos, la lista de libretas recientes y lo que se recordaba de las revisiones. Esto no se puede deshacer. Sus libretas de direcciones y las copias que exportó se conservan.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your preferences, your own known-correct domains, the list of recent books, what was remembered of reviews, and the log are deleted. This can’t be undone. Your address books and the copies you exported stay.</source>
            <translation>Se eliminan sus preferencias, sus propios dominios reconocidos como correctos, la lista de libretas recientes, lo que se recordaba de las revisiones y el registro. Esto no se puede deshacer. Sus libretas de direcciones y las copias que exportó se conservan.</translation>
        </message>
    </context>
    <context>
        <name>SuggestedDomain</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Add {domain}</source>
            <translation>Añadir {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Not this one</source>
            <translation>Este no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Not {domain}</source>
            <translation>No añadir {domain}</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Letter by letter…</source>
            <translation>Letra por letra…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Say why for each one</source>
            <translation>Ver el motivo de cada una</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>What you can do</source>
            <translation>Qué puede hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>Why suggestion {n}</source>
            <translation>Motivo de la sugerencia {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/suggestions.py" />
            <source>{domain}, suggestion {n}</source>
            <translation>{domain}, sugerencia {n}</translation>
        </message>
    </context>
    <context>
        <name>TableReadingDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Cells are separated by</source>
            <translation>Las celdas están separadas por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Columns with e-mail addresses</source>
            <translation>Columnas con direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Counts for this file only, as it has no column names to be known by.</source>
            <translation>Se aplica solo a este archivo, porque no tiene nombres de columna por los que reconocerlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Encoding of the letters</source>
            <translation>Codificación de las letras</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How the file begins</source>
            <translation>Cómo empieza el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>How this file is read</source>
            <translation>Cómo se lee este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>If letters look wrong, choose the encoding in which they look right.</source>
            <translation>Si las letras se ven mal, elija la codificación con la que se vean bien.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Read it like this</source>
            <translation>Leerlo así</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Remembered for files with the same column names.</source>
            <translation>Se recuerda para los archivos con los mismos nombres de columna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Row with the column names</source>
            <translation>Fila con los nombres de columna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The file can’t be read in this encoding</source>
            <translation>No se puede leer el archivo con esta codificación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>The names of this table’s columns don’t say for certain which ones hold e-mail addresses.</source>
            <translation>Los nombres de las columnas de esta tabla no indican con certeza cuáles contienen direcciones de correo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>Tick the columns that hold e-mail addresses; no other column is checked.</source>
            <translation>Marque las columnas que contienen direcciones de correo; no se comprueba ninguna otra columna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: not ticked</source>
            <translation>{name}: sin marcar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: ticked</source>
            <translation>{name}: marcada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_reading.py" />
            <source>{name}: {ticked} of {all}</source>
            <translation>{name}: {ticked} de {all}</translation>
        </message>
    </context>
    <context>
        <name>Task</name>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>Something unexpected went wrong ({kind}). Your file is as it was.</source>
            <translation>Se ha producido un error inesperado ({kind}). Su archivo sigue como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/workers.py" />
            <source>There is not enough memory for this file.</source>
            <translation>No hay memoria suficiente para este archivo.</translation>
        </message>
    </context>
    <context>
        <name>TourDialog</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A contact file is dropped and becomes an open address book.</source>
            <translation>Se suelta un archivo de contactos, que se abre como libreta de direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>A list of domains, the change from army.ml to army.mil, and buttons to decide.</source>
            <translation>Una lista de dominios, el cambio de army.ml a army.mil y botones para decidir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Drop a file that you exported from Outlook, Google, your phone or another program. If you don’t have one yet, Help shows how to get your contacts out. Your file is only read, never changed, and nothing leaves this computer.</source>
            <translation>Suelte en la ventana un archivo que haya exportado de Outlook, Google, su teléfono u otro programa. Si todavía no lo tiene, la Ayuda muestra cómo exportar sus contactos. Su archivo solo se lee y nunca se cambia, y nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>First: open an address book</source>
            <translation>Primero: abra una libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook shows each suspicious domain, says why, and suggests the right spelling. You decide: fix it, keep it, or ask the person first. Nothing is changed unless you say so, and every decision can be undone.</source>
            <translation>Proofbook muestra cada dominio sospechoso, dice por qué lo es y sugiere la escritura correcta. Usted decide: corregirlo, conservarlo o preguntar antes a la persona. Nada cambia si usted no lo indica, y toda decisión se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Proofbook writes a new file in which only what you fixed is different, checks it, and tells you in numbers that no contact was lost. Import that copy where your contacts are to go.</source>
            <translation>Proofbook crea un archivo nuevo en el que solo cambia lo que usted corrigió, lo comprueba y le dice en cifras que no se perdió ningún contacto. Importe esa copia donde quiera tener sus contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Second: go through what looks mistyped</source>
            <translation>Segundo: repase lo que parece mal escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The old file stays as it is beside a new one with the fix.</source>
            <translation>El archivo anterior se queda como está, junto a uno nuevo con la corrección.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>The tour</source>
            <translation>La visita guiada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Third: export the cleaned copy</source>
            <translation>Tercero: exporte la copia corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>Welcome to Proofbook</source>
            <translation>Le damos la bienvenida a Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/tour.py" />
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
    </context>
    <context>
        <name>TypingPage</name>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>After a decision, go on to what is still undecided</source>
            <translation>Tras una decisión, pasar a lo que sigue sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>As this computer is set ({layout})</source>
            <translation>Como en este equipo ({layout})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Keyboard layout</source>
            <translation>Distribución del teclado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Neighbouring keys are easily mistyped for each other; which ones depends on the layout.</source>
            <translation>Las teclas vecinas se confunden con facilidad; cuáles lo son depende de la distribución del teclado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Otherwise the selection stays where it is.</source>
            <translation>Si no, la selección se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Single letters and digits are commands in the lists</source>
            <translation>Las letras y cifras sueltas son comandos en las listas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Untick this if you dictate, or often touch keys by accident. The same letters then need Alt and Shift, and digits need Alt; menus and buttons show it.</source>
            <translation>Desmarque esto si dicta o si a menudo pulsa teclas sin querer. Entonces las mismas letras requieren Alt y Mayús, y las cifras, Alt; los menús y los botones lo muestran.</translation>
        </message>
    </context>
    <context>
        <name>WhatNowCard</name>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>About this file</source>
            <translation>Acerca de este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Importing it</source>
            <translation>Cómo importarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>So that the old spelling doesn’t come back</source>
            <translation>Para que la escritura anterior no vuelva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>What now?</source>
            <translation>¿Y ahora?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/what_now_card.py" />
            <source>Where does the copy go?</source>
            <translation>¿Adónde va la copia?</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;About Proofbook</source>
            <translation>&amp;Acerca de Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Apply decisions from a file…</source>
            <translation>Aplicar &amp;decisiones de un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Ask the person</source>
            <translation>&amp;Preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Export the cleaned copy…</source>
            <translation>&amp;Exportar la copia corregida…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>&amp;Filtrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Fix this address</source>
            <translation>&amp;Corregir dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Glossary</source>
            <translation>&amp;Glosario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;History…</source>
            <translation>&amp;Historial…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keep as it is</source>
            <translation>C&amp;onservar como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Known-correct spellings…</source>
            <translation>&amp;Escrituras reconocidas como correctas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Next undecided</source>
            <translation>Si&amp;guiente sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Overview</source>
            <translation>&amp;Resumen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Problems in the file…</source>
            <translation>Problemas del arc&amp;hivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Raw text of the contact…</source>
            <translation>Te&amp;xto original del contacto…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Review</source>
            <translation>Re&amp;visión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Spell it out…</source>
            <translation>Dele&amp;trear…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Try a sample</source>
            <translation>&amp;Probar con un ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Addresses that no check can &amp;help…</source>
            <translation>D&amp;irecciones que no se pueden comprobar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Adm&amp;in guide</source>
            <translation>Guía de adm&amp;inistración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>All &amp;domains in this book…</source>
            <translation>Todos los do&amp;minios de esta libreta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change it in &amp;lists too</source>
            <translation>Cambiarla también en &amp;listas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Change the na&amp;me shown too</source>
            <translation>Cambiar también el &amp;nombre mostrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Choose the encoding, and which columns of a table hold addresses</source>
            <translation>Elegir la codificación y qué columnas de una tabla contienen direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Close Proofbook</source>
            <translation>Cerrar Proofbook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Data &amp;protection</source>
            <translation>&amp;Protección de datos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Decide again what was taken back</source>
            <translation>Volver a tomar la decisión retirada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Every domain, how it is judged, and a way to replace it everywhere</source>
            <translation>Todos los dominios, cómo se valoran y la posibilidad de reemplazarlos en todas partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Facts for whoever looks for a fault; nothing about your contacts</source>
            <translation>Información para quien investigue un problema; nada sobre sus contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix all that are almost &amp;certain…</source>
            <translation>Corregir los c&amp;asi seguros…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix every ticked address here</source>
            <translation>Corregir todas las direcciones marcadas aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the &amp;whole domain</source>
            <translation>Corregir &amp;dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Fix the selected address as suggested</source>
            <translation>Corregir la dirección seleccionada según la sugerencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>For IT: installing, policies, unattended use, and how to check what Proofbook promises</source>
            <translation>Para el departamento de informática: instalación, directivas, uso desatendido y cómo comprobar lo que Proofbook promete</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>For another address book, for colleagues, or for later</source>
            <translation>Para otra libreta de direcciones, para colegas o para más adelante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Forget what was decided here</source>
            <translation>Olvidar lo que se decidió aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go through the domains that look mistyped</source>
            <translation>Repasar los dominios que parecen mal escritos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Go to the next domain without a decision</source>
            <translation>Ir al siguiente dominio sin decisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How do I &amp;get my contacts out?</source>
            <translation>¿Cómo exporto &amp;mis contactos?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How this file is &amp;read…</source>
            <translation>Cómo se &amp;lee este archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>How to find mail that you have sent to this domain or address</source>
            <translation>Cómo encontrar el correo que usted envió a este dominio o a esta dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>It is right in this book</source>
            <translation>Es correcta en esta libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Leave it unchanged, and list it for asking</source>
            <translation>Dejarla sin cambios e incluirla en la lista de llamadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Look, language, keys, and what is stored</source>
            <translation>Aspecto, idioma, teclas y datos guardados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Never mark this domain again</source>
            <translation>No volver a señalar este dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>One page to print: what is stored where, how long, and who can read it</source>
            <translation>Una página para imprimir: qué se guarda, dónde, cuánto tiempo y quién puede leerlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a &amp;folder…</source>
            <translation>Abrir una &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open a folder of contact files as one address book</source>
            <translation>Abrir una carpeta de archivos de contactos como una sola libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book</source>
            <translation>Abrir una libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Open an address book made up for trying</source>
            <translation>Abrir una libreta de direcciones inventada para hacer pruebas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the address where it is shown as the contact’s name</source>
            <translation>O dejar la dirección allí donde se muestra como nombre del contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Or leave the lists that name the person by this address as they are</source>
            <translation>O dejar como están las listas que nombran a la persona por esta dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Print a call &amp;list…</source>
            <translation>L&amp;ista de llamadas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save &amp;diagnostics…</source>
            <translation>Guardar datos de &amp;diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Save the &amp;decisions to a file…</source>
            <translation>&amp;Guardar las decisiones en un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Search your sent &amp;mail…</source>
            <translation>B&amp;uscar en el correo enviado…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See every step, and go back or forth to one</source>
            <translation>Ver todos los pasos y retroceder o avanzar hasta uno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what is in the book and what was found</source>
            <translation>Ver qué hay en la libreta y qué se encontró</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See what will change, and write the copy</source>
            <translation>Ver qué cambiará y crear la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>See, add and remove domains that count as spelled correctly</source>
            <translation>Ver, añadir y quitar los dominios que se consideran bien escritos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show and read both spellings letter by letter</source>
            <translation>Mostrar y leer ambas escrituras letra por letra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show every key</source>
            <translation>Mostrar todas las teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show only what contains a text</source>
            <translation>Mostrar solo lo que contiene un texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Show the contact as it stands in the file</source>
            <translation>Mostrar el contacto tal como está en el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows the list before it changes anything</source>
            <translation>Muestra la lista antes de cambiar nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Shows what they would change before it changes anything</source>
            <translation>Muestra lo que cambiarían antes de cambiar nada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Steps for Outlook, Google, iPhone, Thunderbird and others</source>
            <translation>Pasos para Outlook, Google, iPhone, Thunderbird y otros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take back the last decision</source>
            <translation>Retirar la última decisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Take the &amp;tour</source>
            <translation>Hacer la &amp;visita guiada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The three steps, shown in a minute</source>
            <translation>Los tres pasos, en un minuto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>The words of the program, explained</source>
            <translation>Las palabras del programa, explicadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>This is &amp;spelled correctly, remember it</source>
            <translation>Está &amp;bien escrito, recordarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Type the whole address</source>
            <translation>Escribir la dirección completa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Un&amp;decide</source>
            <translation>Dejar &amp;sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Version, parts and their licences</source>
            <translation>Versión, componentes y sus licencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>What could not be read; it is copied unchanged</source>
            <translation>Lo que no se pudo leer; se copia sin cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>Whom to ask which address is right, with phone numbers and boxes to tick</source>
            <translation>A quién preguntar qué dirección es la correcta, con números de teléfono y casillas para marcar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/actions.py" />
            <source>X.500 entries, fax numbers and the like</source>
            <translation>Entradas X.500, números de fax y similares</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>(no mail domain)</source>
            <translation>(sin dominio de correo)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/export/report_table.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A Lotus Notes name, not an internet mail address</source>
            <translation>Un nombre de Lotus Notes, no una dirección de correo de internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer inside some network, not on the internet</source>
            <translation>Un equipo dentro de alguna red, no en internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A computer’s number (IP address) instead of a domain</source>
            <translation>El número de un equipo (dirección IP) en lugar de un dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/exposure.py" />
            <source>A domain that the organisation has renamed</source>
            <translation>Un dominio que la organización ha renombrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>A fax number</source>
            <translation>Un número de fax</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>About this report</source>
            <translation>Acerca de este informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Address for invitations</source>
            <translation>Dirección para invitaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Address now</source>
            <translation>Dirección actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Almost certainly a typo</source>
            <translation>Casi seguro, un error de tecleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An Exchange directory entry (X.500), which only works inside one organisation</source>
            <translation>Una entrada del directorio de Exchange (X.500), que solo funciona dentro de una organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>An X.400 address, not an internet mail address</source>
            <translation>Una dirección X.400, no una dirección de correo de internet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/applying.py" />
            <source>Apply a decisions file</source>
            <translation>Aplicar un archivo de decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Arabic (Windows-1256)</source>
            <translation>Árabe (Windows-1256)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Baltic (Windows-1257)</source>
            <translation>Báltico (Windows-1257)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Birthday</source>
            <translation>Cumpleaños</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Built-in sets of known-correct domains</source>
            <translation>Conjuntos incluidos de dominios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But a phone number or postal address beside it is {in_country}.</source>
            <translation>Pero hay un número de teléfono o una dirección postal {in_country} junto a ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But people of {n} organisations use “{domain}”.</source>
            <translation>Pero personas de {n} organizaciones usan «{domain}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>But their organisation has that name.</source>
            <translation>Pero su organización se llama así.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>By hand, or changed along</source>
            <translation>A mano, o cambiada junto con otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>By which rules</source>
            <translation>Según qué reglas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Call list</source>
            <translation>Lista de llamadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Central European (Windows-1250)</source>
            <translation>Centroeuropeo (Windows-1250)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_rows.py" />
            <source>Changed by hand.</source>
            <translation>Cambiada a mano.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Changes to make by hand</source>
            <translation>Cambios para hacer a mano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Chat address</source>
            <translation>Dirección de chat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Closed down</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Comma  ,</source>
            <translation>Coma  ,</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct address</source>
            <translation>Dirección correcta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>Correct each address in your mail program or phone, and tick it off here. Your file stays as it is.</source>
            <translation>Corrija cada dirección en su programa de correo o en su teléfono y márquela aquí. Su archivo se queda como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Could not be delivered</source>
            <translation>No se pudo entregar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/often_used.py" />
            <source>Counting domains</source>
            <translation>Contando los dominios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (KOI8-R)</source>
            <translation>Cirílico (KOI8-R)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Cyrillic (Windows-1251)</source>
            <translation>Cirílico (Windows-1251)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Device or resource busy</source>
            <translation>Dispositivo o recurso ocupado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Disk quota exceeded</source>
            <translation>Se ha superado la cuota de disco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Display name</source>
            <translation>Nombre mostrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Domain</source>
            <translation>Dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Entry name</source>
            <translation>Nombre de la entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Everything that is not listed here is in the copy exactly as it was.</source>
            <translation>Todo lo que no figura aquí está en la copia exactamente como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File exists</source>
            <translation>El archivo ya existe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File name too long</source>
            <translation>Nombre de archivo demasiado largo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>File too large</source>
            <translation>Archivo demasiado grande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Files of known-correct domains</source>
            <translation>Archivos de dominios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>First name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Free and busy times</source>
            <translation>Disponibilidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Greek (Windows-1253)</source>
            <translation>Griego (Windows-1253)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hebrew (Windows-1255)</source>
            <translation>Hebreo (Windows-1255)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Input/output error</source>
            <translation>Error de entrada o salida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Is a directory</source>
            <translation>Es una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It is a host inside some network, not on the internet.</source>
            <translation>Es un equipo dentro de alguna red, no en internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It is an IP address.</source>
            <translation>Es una dirección IP.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is in the known-correct spellings ({source}).</source>
            <translation>Está entre las escrituras reconocidas como correctas ({source}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is less sure than what your organisation wants to be shown: {reason}</source>
            <translation>Su grado de certeza es menor que el fijado por su organización para mostrarlo: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>It is right as</source>
            <translation>La correcta es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>It is under “{domain}”, in the known-correct spellings ({source}).</source>
            <translation>Depende de «{domain}», que está entre las escrituras reconocidas como correctas ({source}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It resembles a known-correct spelling, but it is likelier to be a real domain of its own.</source>
            <translation>Se parece a una escritura reconocida como correcta, pero lo más probable es que sea un dominio real distinto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>It resembles “{domain}”, but it is not flagged: {rule}.</source>
            <translation>Se parece a «{domain}», pero no se señala: {rule}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (EUC-JP)</source>
            <translation>Japonés (EUC-JP)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Shift_JIS)</source>
            <translation>Japonés (Shift_JIS)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Japanese (Windows-31J)</source>
            <translation>Japonés (Windows-31J)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (EUC-KR)</source>
            <translation>Coreano (EUC-KR)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Korean (Windows-949)</source>
            <translation>Coreano (Windows-949)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Let the person spell the address, and tick what is right. Then decide in Proofbook accordingly.</source>
            <translation>Pida a la persona que deletree la dirección y marque la correcta. Después decida en Proofbook según lo que le diga.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>List of domains known to be real</source>
            <translation>Listado de dominios que se sabe que existen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation>El correo puede haber sido devuelto o haberse quedado dentro de la organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation>El correo puede haber sido devuelto: no es un dominio de correo completo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation>El correo puede haber sido devuelto: el proveedor ha cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation>El correo puede haber sido devuelto: no existe esa terminación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have reached someone {whereabouts}</source>
            <translation>El correo puede haber llegado a alguien {whereabouts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation>El correo puede haber llegado al propietario del dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced or stayed inside: nobody else can register under “.{ending}”.</source>
            <translation>El correo puede haber sido devuelto o haberse quedado dentro: nadie más puede registrar dominios en «.{ending}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: there is no ending “.{ending}” on the internet.</source>
            <translation>El correo puede haber sido devuelto: no existe la terminación «.{ending}» en internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: this is no complete mail domain.</source>
            <translation>El correo puede haber sido devuelto: este no es un dominio de correo completo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have bounced: “{domain}” closed down in {year}.</source>
            <translation>El correo puede haber sido devuelto: «{domain}» cerró en {year}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached someone {in_country}.</source>
            <translation>El correo puede haber llegado a alguien {in_country}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>Mail to it may have reached whoever owns “{domain}”.</source>
            <translation>El correo puede haber llegado al propietario de «{domain}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Manager</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>May have reached strangers</source>
            <translation>Puede haber llegado a desconocidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Name for sorting</source>
            <translation>Nombre para ordenar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Names before the @ are written as at “{domain}” ({habit}).</source>
            <translation>Los nombres antes de la @ se escriben como en «{domain}» ({habit}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Nickname</source>
            <translation>Apodo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>No address was changed because it was found mistyped.</source>
            <translation type="vanished">No se cambió ninguna dirección por estar mal escrita.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>No known-correct spelling is one or two slips away.</source>
            <translation>Ninguna escritura reconocida como correcta está a uno o dos errores de tecleo de distancia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No space left on device</source>
            <translation>No queda espacio en el dispositivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>No such file or directory</source>
            <translation>No existe el archivo o la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>None of the changed addresses had been found mistyped.</source>
            <translation type="vanished">Ninguna de las direcciones cambiadas se había señalado como mal escrita.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Not a directory</source>
            <translation>No es una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing that was found mistyped leads to anybody else’s domain.</source>
            <translation>Nada de lo señalado como mal escrito lleva a un dominio ajeno.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Nothing that was found suspicious.</source>
            <translation>Nada de lo señalado como sospechoso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Other known-correct domains</source>
            <translation>Otros dominios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>Others of the same organisation have addresses at “{domain}”.</source>
            <translation>Otras personas de la misma organización tienen direcciones en «{domain}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Permission denied</source>
            <translation>Permiso denegado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Policy in force</source>
            <translation>Archivo de directivas vigente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Probably a typo</source>
            <translation>Probablemente un error de tecleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>Proofbook can’t read files in “{name}”</source>
            <translation>Proofbook no puede leer archivos en «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>Proofbook report {hash}</source>
            <translation>Informe de Proofbook {hash}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Read-only file system</source>
            <translation>Sistema de archivos de solo lectura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Related person</source>
            <translation>Persona relacionada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Renamed</source>
            <translation>Renombrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports hold counts alone: no names, no addresses, no domains.</source>
            <translation>Los informes contienen solo recuentos: ni nombres, ni direcciones, ni dominios.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports hold domains and counts, but no names and no addresses.</source>
            <translation>Los informes contienen dominios y recuentos, pero ni nombres ni direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>See also</source>
            <translation>Véase también</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Semicolon  ;</source>
            <translation>Punto y coma  ;</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Sent to the organisation’s former domains</source>
            <translation>Enviado a dominios anteriores de la organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GB 18030)</source>
            <translation>Chino simplificado (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Simplified Chinese (GBK)</source>
            <translation>Chino simplificado (GBK)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Thai (Windows-874)</source>
            <translation>Tailandés (Windows-874)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>The address now</source>
            <translation>La dirección actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>The copy</source>
            <translation>La copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The copy holds only the contacts in which something changed.</source>
            <translation>La copia contiene solo los contactos en los que algo cambió.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>The copy was checked and thrown away: {what}. Your file is as it was; please report this.</source>
            <translation>La copia se comprobó y se descartó: {what}. Su archivo sigue como estaba; informe de este problema.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The digits before “{domain}” probably belong before the @.</source>
            <translation>Las cifras antes de «{domain}» probablemente van antes de la @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The dots are missing: “{suggestion}” was probably meant.</source>
            <translation>Faltan los puntos: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The ending is missing: “{suggestion}” was probably meant.</source>
            <translation>Falta la terminación: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>The file holds no groups. Where a changed address is in a group, correct it there by hand.</source>
            <translation>El archivo no contiene grupos. Si una dirección cambiada está en un grupo, corríjala allí a mano.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>The mailboxes of “{domain}” were closed ({date}).</source>
            <translation>Los buzones de «{domain}» se cerraron ({date}).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, not under “.{ending}”.</source>
            <translation>Los buzones de «{name}» están en «{domain}», no en «.{ending}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The mailboxes of “{name}” are at “{domain}”, without “mail” in it.</source>
            <translation>Los buzones de «{name}» están en «{domain}», sin «mail» en el nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>The parts between the dots are in another order: “{suggestion}” was probably meant.</source>
            <translation>Las partes entre los puntos están en otro orden: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/exposure.py" />
            <source>The provider has closed down; mail may have bounced, or reached whoever owns the domain now</source>
            <translation>El proveedor ha cerrado; el correo puede haber sido devuelto o haber llegado al propietario actual del dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_rows.py" />
            <source>The same address at another place, changed with it.</source>
            <translation>La misma dirección en otro lugar, cambiada con ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same contact also has an address at “{domain}”.</source>
            <translation>El mismo contacto también tiene una dirección en «{domain}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>The same name before the @ also occurs at “{domain}”.</source>
            <translation>El mismo nombre antes de la @ aparece también en «{domain}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>There is no ending “.{ending}” on the internet.</source>
            <translation>No existe la terminación «.{ending}» en internet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is no ending “.{ending}” on the internet; “.{suggestion}” was probably meant.</source>
            <translation>No existe la terminación «.{ending}» en internet; probablemente se quería escribir «.{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>There is no usable @ in it</source>
            <translation>No contiene ninguna @ utilizable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>There is nobody to ask.</source>
            <translation>No hay a quién preguntar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>There is nothing to correct.</source>
            <translation>No hay nada que corregir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>There is one part too many in its ending: “{suggestion}” was probably meant.</source>
            <translation>Sobra una parte en su terminación: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>They moved to “{domain}”.</source>
            <translation>Se trasladaron a «{domain}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}.</source>
            <translation>Esto no puede ser un dominio de correo: {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>This can’t be a mail domain: {what}; “{suggestion}” was probably meant.</source>
            <translation>Esto no puede ser un dominio de correo: {what}; probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>This list holds personal data. Keep it to yourself, and destroy it when you are done.</source>
            <translation>Esta lista contiene datos personales. No la comparta y destrúyala cuando termine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tilde  ~</source>
            <translation>Virgulilla  ~</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>Too many open files</source>
            <translation>Demasiados archivos abiertos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5)</source>
            <translation>Chino tradicional (Big5)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Traditional Chinese (Big5-HKSCS)</source>
            <translation>Chino tradicional (Big5-HKSCS)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Turkish (Windows-1254)</source>
            <translation>Turco (Windows-1254)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Ukrainian (KOI8-U)</source>
            <translation>Ucraniano (KOI8-U)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, big-endian)</source>
            <translation>Unicode (UTF-16, big-endian)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-16, little-endian)</source>
            <translation>Unicode (UTF-16, little-endian)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vertical bar  |</source>
            <translation>Barra vertical  |</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Vietnamese (Windows-1258)</source>
            <translation>Vietnamita (Windows-1258)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Web address</source>
            <translation>Dirección web</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (ISO 8859-1)</source>
            <translation>Europeo occidental (ISO 8859-1)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Western European (Windows-1252)</source>
            <translation>Europeo occidental (Windows-1252)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed</source>
            <translation>Qué se cambió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was changed in {book}</source>
            <translation>Qué se cambió en {book}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was found</source>
            <translation>Qué se encontró</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>What was left</source>
            <translation>Qué se dejó como estaba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Whatever is under “{domain}” is known to be correct.</source>
            <translation>Se sabe que todo lo que depende de «{domain}» es correcto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>Where mail to the old addresses may have gone</source>
            <translation type="vanished">Adónde puede haber llegado el correo enviado a las direcciones anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Whom to ask</source>
            <translation>A quién preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>Without a domain</source>
            <translation>Sin dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/words.py" />
            <source>Worth a look</source>
            <translation>Conviene revisarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Written</source>
            <translation>Creado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>Written by</source>
            <translation>Creado por</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>Your organisation says that “{domain}” is never to be marked.</source>
            <translation>Su organización indica que «{domain}» no se debe señalar nunca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>Your organisation says that “{domain}” is now “{new}”.</source>
            <translation>Su organización indica que «{domain}» es ahora «{new}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a PDF file; export the contacts as vCard or CSV</source>
            <translation>un archivo PDF; exporte los contactos como vCard o CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>a contact would begin elsewhere when it is read again</source>
            <translation>un contacto empezaría en otro lugar al leerlo de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a database; in Thunderbird, export the address book as LDIF, vCard or CSV</source>
            <translation>una base de datos; exporte la libreta de direcciones desde Thunderbird como LDIF, vCard o CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>a decisions file</source>
            <translation>un archivo de decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>a domain</source>
            <translation>un dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>a domain can’t be renamed to itself</source>
            <translation>un dominio no se puede renombrar a sí mismo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>a folder</source>
            <translation>una carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>a general ending</source>
            <translation>una terminación general</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>a part of it is too long</source>
            <translation>una de sus partes es demasiado larga</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>a person</source>
            <translation>una persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>a slip in the name and another suffix are too much</source>
            <translation>un error de tecleo en el nombre y además otra terminación son demasiado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>a spreadsheet; in LibreOffice, save it as CSV</source>
            <translation>una hoja de cálculo; guárdela desde LibreOffice como CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a table (CSV)</source>
            <translation>una tabla (CSV)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a text or an object</source>
            <translation>un texto o un objeto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>a vCard file</source>
            <translation>un archivo vCard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>a zip file</source>
            <translation>un archivo zip</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: high</source>
            <translation>aceptación según el grado de certeza: alto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: low</source>
            <translation>aceptación según el grado de certeza: bajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>accepted by confidence: medium</source>
            <translation>aceptación según el grado de certeza: medio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>also in “{contact}”, {field}</source>
            <translation>también en «{contact}», {field}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Excel workbook; in Excel, save it as CSV UTF-8</source>
            <translation>un libro de Excel; guárdelo desde Excel como CSV UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>an LDIF file</source>
            <translation>un archivo LDIF</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an Outlook data file; in Outlook, export the contacts as CSV</source>
            <translation>un archivo de datos de Outlook; exporte los contactos desde Outlook como CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>an address</source>
            <translation>una dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>an address would read otherwise than approved when it is read again</source>
            <translation>una dirección se leería de otro modo que el aprobado al leerla de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an archive of Outlook for Mac; there, export the contacts as CSV</source>
            <translation>un archivo de almacenamiento de Outlook para Mac; exporte desde allí los contactos como CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>an earlier review</source>
            <translation>una revisión anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>an earlier review; the slip had come back</source>
            <translation>una revisión anterior; el error había vuelto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>an encoding needs a name, such as utf-8 or windows-1252</source>
            <translation>una codificación necesita un nombre, como utf-8 o windows-1252</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>an old Thunderbird address book; in Thunderbird, export it as LDIF, vCard or CSV</source>
            <translation>una libreta de direcciones antigua de Thunderbird; expórtela desde Thunderbird como LDIF, vCard o CSV</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>at</source>
            <translation>arroba</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trusted_sets.py" />
            <source>built-in set “{title}”</source>
            <translation>conjunto incluido «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>changed along</source>
            <translation>cambiada junto con otra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>colon</source>
            <translation>dos puntos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>command line</source>
            <translation>línea de comandos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>dash</source>
            <translation>guion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>decisions file</source>
            <translation>archivo de decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <source>default</source>
            <translation>valor predeterminado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>file of choices about tables</source>
            <translation>archivo de elecciones sobre tablas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>file of settings</source>
            <translation>archivo de configuración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>file {path}</source>
            <translation>archivo {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>folder</source>
            <translation>esta carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the command line</source>
            <translation>de la línea de comandos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the policy</source>
            <translation>de la directiva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>from the user’s own list</source>
            <translation>de la lista propia del usuario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it begins with a dot</source>
            <translation>empieza con un punto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/log.py" />
            <source>it doesn’t answer</source>
            <translation>no responde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it ends with a dot</source>
            <translation>termina con un punto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it has a dash or dot where none can be</source>
            <translation>tiene un guion o un punto donde no puede haberlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>it has no column named “{name}”</source>
            <translation>no tiene ninguna columna llamada «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {count} files; please choose what holds the address books alone</source>
            <translation>contiene más de {count} archivos; elija solo lo que contiene las libretas de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it holds more than {size} GB; please choose what holds the address books alone</source>
            <translation>contiene más de {size} GB; elija solo lo que contiene las libretas de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is UTF-32 text, which hardly any program reads; please save it as UTF-8</source>
            <translation>es texto UTF-32, que casi ningún programa lee; guárdelo como UTF-8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not a text file</source>
            <translation>no es un archivo de texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since a name in it leads out of it: “{name}”</source>
            <translation>no se abre porque un nombre que contiene conduce fuera de él: «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since two files in it have the same name</source>
            <translation>no se abre porque dos archivos que contiene tienen el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since what is in it grows beyond all measure</source>
            <translation>no se abre porque su contenido crece sin medida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is not opened, since “{name}” in it grows beyond all measure</source>
            <translation>no se abre porque «{name}», que contiene, crece sin medida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it is not valid {name}</source>
            <translation>no es {name} válido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>it is protected by a password; please unpack it and open the folder</source>
            <translation>está protegido con una contraseña; descomprímalo y abra la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is rather the same body in another country</source>
            <translation>más bien es la misma institución en otro país</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>it is the same name, written with its umlauts</source>
            <translation>es el mismo nombre, escrito con sus diéresis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>it is too far away</source>
            <translation>se parecen demasiado poco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>it says that it is UTF-16 text, but it is not valid</source>
            <translation>dice que es texto UTF-16, pero no es válido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>its confidence</source>
            <translation type="vanished">su grado de certeza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>its length is not what the changes make it</source>
            <translation>su longitud no es la que resulta de los cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>kept as it is</source>
            <translation>conservada como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>last good copy</source>
            <translation>última copia válida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>line {line}</source>
            <translation>línea {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>list of recent books</source>
            <translation>archivo de libretas recientes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>list of switched-off sets</source>
            <translation>archivo de conjuntos desactivados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>lost</source>
            <translation>perdidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>marked as spelled correctly</source>
            <translation>dada por bien escrita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>names of three letters are all taken</source>
            <translation>todos los nombres de tres letras están ocupados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>no column of this table holds e-mail addresses</source>
            <translation>ninguna columna de esta tabla contiene direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>no phone number</source>
            <translation>sin número de teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>of these corrected</source>
            <translation>de ellas, corregidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>other programs read this row otherwise, so it can’t be changed</source>
            <translation>otros programas leen esta fila de otra manera, así que no se puede cambiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>other:</source>
            <translation>otra:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>own known-correct domains</source>
            <translation>dominios propios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>policy file</source>
            <translation>archivo de directivas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <location filename="../../desktop_app/settings/rules.py" />
            <source>policy {path}</source>
            <translation>directiva {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>preferences and your own known-correct domains</source>
            <translation>preferencias y sus propios dominios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>renamed by the policy</source>
            <translation>renombrados por la directiva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>reviews, recent books and copies of shared lists</source>
            <translation>revisiones, libretas recientes y copias de listas compartidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>semicolon</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>so many slips in so short a name are not made</source>
            <translation>nadie comete tantos errores de tecleo en un nombre tan corto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>something outside the approved changes differs near byte {byte}</source>
            <translation>algo ajeno a los cambios aprobados es distinto cerca del byte {byte}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>space</source>
            <translation>espacio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>switched-off sets</source>
            <translation>conjuntos desactivados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of US universities</source>
            <translation>la terminación de las universidades estadounidenses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of international organisations</source>
            <translation>la terminación de las organizaciones internacionales</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK health service</source>
            <translation>la terminación del servicio de salud británico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>that of the UK police</source>
            <translation>la terminación de la policía británica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK Ministry of Defence’s</source>
            <translation>la terminación del Ministerio de Defensa británico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the UK government’s</source>
            <translation>la terminación del Gobierno británico</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US government’s</source>
            <translation>la terminación del Gobierno estadounidense</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the US military’s</source>
            <translation>la terminación de las fuerzas armadas estadounidenses</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the byte-order mark is missing</source>
            <translation>falta la marca de orden de bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/call_list.py" />
            <source>the call list</source>
            <translation>la lista de llamadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} was not written as approved</source>
            <translation>el cambio en el byte {byte} no se escribió como se aprobó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>the change at byte {byte} would read otherwise than approved</source>
            <translation>el cambio en el byte {byte} se leería de otro modo que el aprobado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the commonest ending</source>
            <translation>la terminación más común</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>the contact that begins here is cut off: the file ends before its END:VCARD</source>
            <translation>el contacto que empieza aquí está cortado: el archivo termina antes de su END:VCARD</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>the copy and its reports must have different names</source>
            <translation>la copia y sus informes deben tener nombres distintos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dash between “{before}” and “{after}” is missing</source>
            <translation>falta el guion entre «{before}» y «{after}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the dot between “{before}” and “{after}” is missing</source>
            <translation>falta el punto entre «{before}» y «{after}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>the ending of {country}</source>
            <translation>la terminación de {country}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file can’t be read ({reason})</source>
            <translation>no se puede leer el archivo ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the file ends before the last cell of this row, so the row may be cut off</source>
            <translation>el archivo termina antes de la última celda de esta fila, así que puede estar cortada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>the file is larger than {size} GB</source>
            <translation>el archivo ocupa más de {size} GB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the folder can’t be read ({reason})</source>
            <translation>no se puede leer la carpeta ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is in the wrong place</source>
            <translation>la letra «{letter}» está en un lugar equivocado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>the letter “{letter}” is missing</source>
            <translation>falta la letra «{letter}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>the list of changes</source>
            <translation>la lista de cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/forget.py" />
            <source>the log</source>
            <translation>el registro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/log.py" />
            <source>the log can’t be written ({reason}): {folder}</source>
            <translation>no se puede escribir el registro ({reason}): {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_table.py" />
            <source>the organisation’s policy</source>
            <translation>la directiva de la organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>the person is to be asked</source>
            <translation>hay que preguntar a la persona</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>the policy’s file {path}</source>
            <translation>archivo {path}, indicado en la directiva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>the report</source>
            <translation>el informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>the row that begins here has a quote that is never closed</source>
            <translation>la fila que empieza aquí tiene unas comillas que no se cierran</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the same name under another suffix is somebody else’s, or a regional variant</source>
            <translation>el mismo nombre con otra terminación pertenece a otros o es una variante regional</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>the two differ by a digit, as company7 and company8 do</source>
            <translation>los dos difieren en una cifra, como company7 y company8</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shown.py" />
            <source>the user’s preferences</source>
            <translation>las preferencias del usuario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>the zip file doesn’t hold the same names</source>
            <translation>el archivo zip no contiene los mismos nombres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged ({reason})</source>
            <translation>el archivo zip está dañado ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>the zip file is damaged: “{name}” has not the size it says</source>
            <translation>el archivo zip está dañado: «{name}» no tiene el tamaño que indica</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are letters in it that only look like plain ones</source>
            <translation>contiene letras que solo parecen letras corrientes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>there are no address books ({endings}) in this {container}</source>
            <translation>no hay libretas de direcciones ({endings}) en {container}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>there are only “{name}” and “{date}”: {value}</source>
            <translation>solo existen «{name}» y «{date}»: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there are two dots in a row</source>
            <translation>hay un punto repetido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a comma where a dot belongs</source>
            <translation>hay una coma donde corresponde un punto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dash where a dot belongs</source>
            <translation>hay un guion donde corresponde un punto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is a dot where a dash belongs</source>
            <translation>hay un punto donde corresponde un guion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a space in it</source>
            <translation>contiene un espacio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is a stray “{sign}” in it</source>
            <translation>contiene un «{sign}» que sobra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/structure.py" />
            <source>there is an invisible character in it</source>
            <translation>contiene un carácter invisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>there is no such file</source>
            <translation>no existe este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/encoding.py" />
            <source>there is no text encoding named “{name}”</source>
            <translation>no existe ninguna codificación de texto llamada «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dash too many</source>
            <translation>sobra un guion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one dot too many</source>
            <translation>sobra un punto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is one “{typed}” too many</source>
            <translation>sobra «{typed}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>there is “{typed}” where “{meant}” belongs</source>
            <translation>hay «{typed}» donde corresponde «{meant}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this EMAIL line can’t be read</source>
            <translation>no se puede leer esta línea EMAIL</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this cell has text after its closing quote</source>
            <translation>esta celda tiene texto después de las comillas de cierre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this contact has no END:VCARD before the next one begins</source>
            <translation>este contacto no tiene END:VCARD antes de que empiece el siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this is no entry but an instruction to change one</source>
            <translation>esto no es una entrada, sino una instrucción para cambiar una</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <location filename="../../desktop_app/book/source.py" />
            <source>this is no ordinary file (but a device, pipe or socket)</source>
            <translation>no es un archivo corriente (sino un dispositivo, una tubería o un socket)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>this is no whole path, nor does it start with “~/”: {value}</source>
            <translation>esto no es una ruta completa ni empieza por «~/»: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>this is {other_format}</source>
            <translation>es {other_format}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>this is {other}</source>
            <translation>es {other}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row has {count} cells and the header {width}, so its columns may be shifted</source>
            <translation>esta fila tiene {count} celdas y el encabezado {width}, así que sus columnas pueden estar desplazadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is in an encoding whose letters look like delimiters, so it can’t be changed</source>
            <translation>esta fila está en una codificación cuyas letras parecen separadores, así que no se puede cambiar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this row is too long to be a contact</source>
            <translation>esta fila es demasiado larga para ser un contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>this table has more columns of addresses than a contact can have; {count} of them are not read</source>
            <translation>esta tabla tiene más columnas de direcciones de las que puede tener un contacto; {count} de ellas no se leen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/vcard.py" />
            <source>this text is outside any contact</source>
            <translation>este texto está fuera de cualquier contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/entering.py" />
            <source>this value is too long to hold e-mail addresses</source>
            <translation>este valor es demasiado largo para contener direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is kept in another file</source>
            <translation>este {name} está guardado en otro archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/ldif.py" />
            <source>this {name} is not valid base64</source>
            <translation>este {name} no es base64 válido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>trust file</source>
            <translation>archivo de dominios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/proof.py" />
            <source>two contacts are not kept apart</source>
            <translation>dos contactos no quedan separados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/scoring.py" />
            <source>two slips in so short a name are not made</source>
            <translation>nadie comete dos errores de tecleo en un nombre tan corto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_page.py" />
            <source>undecided</source>
            <translation>sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>underline</source>
            <translation>guion bajo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/source.py" />
            <source>you have no permission to read this file</source>
            <translation>usted no tiene permiso para leer este archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>your organisation has set this</source>
            <translation>lo ha establecido su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>your own list, {path}</source>
            <translation>su propia lista, {path}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>zip file</source>
            <translation>este archivo zip</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/destination.py" />
            <source>{country}’s ending</source>
            <translation>la terminación de {country}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/csv_table.py" />
            <source>{count} more columns of addresses than anybody has; they are not read</source>
            <translation type="vanished">sobran {count} columnas de direcciones, más de las que tiene nadie; no se leen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{error}. Its last good copy counts, of {day}.</source>
            <translation>{error}. Se aplica su última copia válida, del {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{error}. There is no earlier copy of it, so its domains don’t count.</source>
            <translation>{error}. No hay ninguna copia anterior, así que sus dominios no se tienen en cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/model.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, línea {line}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>{first} {rest}</source>
            <translation>{first} {rest}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{name} is not as it was</source>
            <translation>{name} ya no es como era</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{name} report</source>
            <translation>Informe de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report_about.py" />
            <source>{n} bytes</source>
            <translation>{n} bytes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} belongs to an ordinary user</source>
            <translation>{path} pertenece a un usuario que no es administrador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} belongs to an ordinary user (number {number})</source>
            <translation>{path} pertenece a un usuario que no es administrador (número {number})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} can’t be examined ({reason})</source>
            <translation>no se puede examinar {path} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} may be written by ordinary users</source>
            <translation>en {path} pueden escribir usuarios que no son administradores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/admin_owned.py" />
            <source>{path} may be written by others than its owner (its mode is {mode})</source>
            <translation>otros usuarios, además del propietario, pueden escribir en {path} (su modo es {mode})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}, line {line}: there is no built-in set “{name}” (known: {known})</source>
            <translation>{path}, línea {line}: no existe el conjunto incluido «{name}» (conocidos: {known})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}, line {line}: this is not valid JSON ({reason})</source>
            <translation>{path}, línea {line}: no es JSON válido ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/journal.py" />
            <source>{path}, line {line}: this journal can’t be understood ({what})</source>
            <translation>{path}, línea {line}: no se entiende este diario ({what})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>{path}, line {line}: {reason}</source>
            <translation>{path}, línea {line}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/plan.py" />
            <source>{path}, {where}: “{text}” can’t be written, since the address book’s encoding ({encoding}) has no “{sign}”</source>
            <translation>{path}, {where}: no se puede escribir «{text}», porque la codificación de la libreta de direcciones ({encoding}) no tiene «{sign}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: a policy is a JSON object, {sample}</source>
            <translation>{path}: una directiva es un objeto JSON, {sample}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/report.py" />
            <source>{path}: a report's name must end in {endings}</source>
            <translation>{path}: el nombre de un informe debe terminar en {endings}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: no contact is changed, so there is nothing to write</source>
            <translation>{path}: ningún contacto ha cambiado, así que no hay nada que escribir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>{path}: no copy was written, since its report can’t be: {reason}</source>
            <translation>{path}: no se creó la copia, porque no se puede crear su informe: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/delivering.py" />
            <source>{path}: no copy was written, since your organisation requires a report with it: {reason}</source>
            <translation>{path}: no se creó la copia, porque su organización exige que la acompañe un informe: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book can’t be read any more ({reason})</source>
            <translation>{path}: ya no se puede leer la libreta de direcciones ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/errors.py" />
            <source>{path}: the address book has changed since it was opened; please open it again</source>
            <translation>{path}: la libreta de direcciones ha cambiado desde que se abrió; ábrala de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the address book is {what}, and so is its copy; its name can’t end in “{suffix}”</source>
            <translation>{path}: la libreta de direcciones es {what}, y su copia también lo será; su nombre no puede terminar en «{suffix}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the copy can’t be inside the address book {source}</source>
            <translation>{path}: la copia no puede estar dentro de la libreta de direcciones {source}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_writing.py" />
            <source>{path}: the decisions can’t be written ({reason})</source>
            <translation>{path}: no se pueden escribir las decisiones ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/diagnostics.py" />
            <source>{path}: the diagnostics can’t be written ({reason})</source>
            <translation>{path}: no se pueden escribir los datos de diagnóstico ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: the entry “{key}…”</source>
            <translation>{path}: la entrada «{key}…»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: the file can’t be written ({reason})</source>
            <translation>{path}: no se puede escribir el archivo ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/journal.py" />
            <source>{path}: the journal is larger than {size} MB</source>
            <translation>{path}: el diario ocupa más de {size} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: the list of recent books can’t be read ({reason})</source>
            <translation>{path}: no se puede leer la lista de libretas recientes ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/shared_files.py" />
            <source>{path}: the trust file did not answer within {n} seconds</source>
            <translation>{path}: el archivo de dominios reconocidos como correctos no respondió en {n} segundos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/containers.py" />
            <source>{path}: the zip file is damaged ({reason})</source>
            <translation>{path}: el archivo zip está dañado ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>{path}: the {what} can’t be read ({reason})</source>
            <translation>{path}: no se puede leer el {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: the {what} is larger than {size} MB</source>
            <translation>{path}: el {what} ocupa más de {size} MB</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: the {what} is not UTF-8 text (byte {byte})</source>
            <translation>{path}: el {what} no es texto UTF-8 (byte {byte})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/errors.py" />
            <source>{path}: there is already a file of this name, and Proofbook never replaces one</source>
            <translation>{path}: ya existe un archivo con este nombre, y Proofbook nunca reemplaza ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is already a folder of this name, and Proofbook never replaces one</source>
            <translation>{path}: ya existe una carpeta con este nombre, y Proofbook nunca reemplaza ninguna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: there is no folder {folder}</source>
            <translation>{path}: no existe la carpeta {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: there is no key “{key}” in a decisions file</source>
            <translation>{path}: un archivo de decisiones no tiene ninguna clave «{key}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: there is no policy key “{key}” (known: {names})</source>
            <translation>{path}: no existe la clave de directiva «{key}» (conocidas: {names})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/small_file.py" />
            <source>{path}: there is no such {what}</source>
            <translation>{path}: no existe el {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: this holds no choices about tables (it must say "{key}": {version})</source>
            <translation>{path}: esto no contiene elecciones sobre tablas (debe decir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: this holds no settings (it must say "{key}": {version})</source>
            <translation>{path}: esto no contiene ninguna configuración (debe decir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: this is no decisions file (it must say "{key}": {version})</source>
            <translation>{path}: esto no es un archivo de decisiones (debe decir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: this is no list of recent books (it must say "{key}": {version})</source>
            <translation>{path}: esto no es una lista de libretas recientes (debe decir "{key}": {version})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (a number in it is too long)</source>
            <translation>{path}: esto no es un {what} (contiene un número demasiado largo)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: this is not a {what} (it is nested too deeply)</source>
            <translation>{path}: esto no es un {what} (tiene demasiados niveles anidados)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/writing.py" />
            <source>{path}: this is the address book itself; please choose another name for the copy</source>
            <translation>{path}: esta es la propia libreta de direcciones; elija otro nombre para la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/recalling.py" />
            <source>{path}: this journal is about another number of addresses</source>
            <translation>{path}: este diario corresponde a otro número de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/places.py" />
            <source>{path}: this policy is not used, since only an administrator may be able to change it: {reason}</source>
            <translation>{path}: esta directiva no se usa, porque solo un administrador debe poder cambiarla: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: your choices about tables can’t be read ({reason})</source>
            <translation>{path}: no se pueden leer sus elecciones sobre tablas ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/allowed.py" />
            <source>{path}: your organisation lets files from Proofbook go only into {folders}</source>
            <translation>{path}: su organización solo permite guardar los archivos de Proofbook en {folders}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/allowed.py" />
            <source>{path}: your organisation wants this copy to be called “{name}”</source>
            <translation>{path}: su organización requiere que esta copia se llame «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: your settings can’t be read ({reason})</source>
            <translation>{path}: no se puede leer su configuración ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/preferences.py" />
            <source>{path}: your {what} can’t be read ({reason})</source>
            <translation>{path}: no se pueden leer sus {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/errors.py" />
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{path}: {what} can’t be written ({reason})</source>
            <translation>{path}: no se puede escribir {what} ({reason})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{path}: “books” must be a list</source>
            <translation>{path}: «books» debe ser una lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{path}: “choices” must be an object</source>
            <translation>{path}: «choices» debe ser un objeto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “organisation” must be a text</source>
            <translation type="vanished">{path}: «organisation» debe ser un texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames.{old}”: “{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation type="vanished">{path}: «renames.{old}»: «{new}» también se renombra, a «{last}»; indique el último dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “renames” must be an object of old domain to new domain</source>
            <translation type="vanished">{path}: «renames» debe ser un objeto de dominio anterior a dominio nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “trusted_domains” must be a list of domains</source>
            <translation type="vanished">{path}: «trusted_domains» debe ser una lista de dominios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” can’t be {value}</source>
            <translation>{path}: «{key}» no puede ser {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” has something twice: {value}</source>
            <translation>{path}: «{key}» contiene algo repetido: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/files/json_file.py" />
            <source>{path}: “{key}” is given twice</source>
            <translation>{path}: «{key}» figura dos veces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{path}: “{key}” must be a list</source>
            <translation>{path}: «{key}» debe ser una lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be at least {least}, but is {value}</source>
            <translation>{path}: «{key}» debe ser como mínimo {least}, pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be at most {most}, but is {value}</source>
            <translation>{path}: «{key}» debe ser como máximo {most}, pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be one of {names}, but is {value}</source>
            <translation>{path}: «{key}» debe ser uno de {names}, pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must be {kind}, but is {value}</source>
            <translation>{path}: «{key}» debe ser {kind}, pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have at most {most} characters, but is {value}</source>
            <translation>{path}: «{key}» debe tener como máximo {most} caracteres, pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have “{names}”, but is {value}</source>
            <translation>{path}: «{key}» debe tener «{names}», pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/schema.py" />
            <source>{path}: “{key}” must have “{part}” in it and no slash, but is {value}</source>
            <translation>{path}: «{key}» debe contener «{part}» y ninguna barra, pero es {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: a domain can’t be renamed to itself</source>
            <translation type="vanished">{path}: «{key}»: un dominio no se puede renombrar a sí mismo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <location filename="../../desktop_app/settings/policy/in_force.py" />
            <source>{path}: “{key}”: {reason}</source>
            <translation>{path}: «{key}»: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy.py" />
            <source>{path}: “{key}”: “{domain}” is renamed twice</source>
            <translation type="vanished">{path}: «{key}»: «{domain}» se renombra dos veces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be a text</source>
            <translation>{path}: «{name}» debe ser un texto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be one of {names}</source>
            <translation>{path}: «{name}» debe ser uno de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/user_settings.py" />
            <source>{path}: “{name}” must be true or false</source>
            <translation>{path}: «{name}» debe ser true o false</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}, so it can’t be an address book</source>
            <translation>{reason}, así que no puede ser una libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/reading.py" />
            <source>{reason}; please name another encoding, or none</source>
            <translation>{reason}; indique otra codificación, o ninguna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}: “{suggestion}” was probably meant.</source>
            <translation>{slips}: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>{slips}; and the mailboxes of “{name}” are not under “.{ending}”: “{suggestion}” was probably meant.</source>
            <translation>{slips}; y los buzones de «{name}» no están en «.{ending}»: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/rules.py" />
            <source>{source}: what is under it, as a parent</source>
            <translation>{source}: lo que depende de él, como dominio superior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/export/page.py" />
            <source>{what}: {number}</source>
            <translation>{what}: {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where} must have {names}</source>
            <translation>{where} debe tener {names}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where} must have “path” and “when”</source>
            <translation>{where} debe tener «path» y «when»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must be an object with “{subject}”</source>
            <translation>{where}: debe ser un objeto con «{subject}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: must have either “fix” with what it becomes, or “keep”: true, or “ask”: true</source>
            <translation>{where}: debe tener «fix» con el valor nuevo, o «keep»: true, o «ask»: true</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: there is another decision about “{named}” before it</source>
            <translation>{where}: hay otra decisión anterior sobre «{named}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “columns” must be a list of column numbers from 1</source>
            <translation>{where}: «columns» debe ser una lista de números de columna a partir de 1</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “delimiter” must be one sign, and no quotation mark</source>
            <translation>{where}: «delimiter» debe ser un solo carácter, y no unas comillas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/table_choices.py" />
            <source>{where}: “header_row” must be a row number, or 0 for none</source>
            <translation>{where}: «header_row» debe ser un número de fila, o 0 si no hay</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “path” must be the name of a file</source>
            <translation>{where}: «path» debe ser el nombre de un archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/recent.py" />
            <source>{where}: “when” must be a date and time</source>
            <translation>{where}: «when» debe ser una fecha con hora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>{where}: “{subject}” must not be empty</source>
            <translation>{where}: «{subject}» no debe estar vacío</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>“.{ending}@” is how the US military writes its addresses.</source>
            <translation>Las fuerzas armadas estadounidenses escriben sus direcciones con «.{ending}@».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/malformed.py" />
            <source>“.{suggestion}” was probably meant.</source>
            <translation>Probablemente se quería escribir «.{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}” is {whose}.</source>
            <translation>«.{typed}» es {its}; «.{right}» es {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter longer, is {whose}.</source>
            <translation>«.{typed}» es {its}; «.{right}», con una letra más, es {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“.{typed}” is {its}; “.{right}”, one letter shorter, is {whose}.</source>
            <translation>«.{typed}» es {its}; «.{right}», con una letra menos, es {whose}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“along” must be a list of “lists” and “names”, or an empty one</source>
            <translation>«along» debe ser una lista con «lists» y «names», o una lista vacía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>“www.” stands before web sites, not in addresses: “{suggestion}” was probably meant.</source>
            <translation>«www.» va delante de los sitios web, no en las direcciones de correo: probablemente se quería escribir «{suggestion}».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/proofreader.py" />
            <source>“{domain}” is a registry’s own ending.</source>
            <translation>«{domain}» es la terminación propia de un registro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/verdicts.py" />
            <source>“{domain}” is known to be real.</source>
            <translation>Se sabe que «{domain}» existe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{domain}” is renamed twice</source>
            <translation>«{domain}» se renombra dos veces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{domain}” stands complete at the beginning; what follows it (“{rest}”) is too much.</source>
            <translation>«{domain}» figura completo al principio; lo que sigue («{rest}») sobra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{first}” and “{second}” are swapped</source>
            <translation>«{first}» y «{second}» están intercambiadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}</source>
            <translation>«{given}» no es {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{given}” is not {what}: something must stand before “{domain}”</source>
            <translation>«{given}» no es {what}: debe haber algo antes de «{domain}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{key}” has this domain too</source>
            <translation>«{key}» también contiene este dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/book/container.py" />
            <source>“{name}” in it is compressed in a way that can’t be read</source>
            <translation>«{name}», que contiene, está comprimido de un modo que no se puede leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/review/decisions_file.py" />
            <source>“{new}” is not an address</source>
            <translation>«{new}» no es una dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/policy/checking.py" />
            <source>“{new}” is renamed itself, to “{last}”; please name the last domain</source>
            <translation>«{new}» también se renombra, a «{last}»; indique el último dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is no whole domain (to trust everything under it, write “*.{parent}”)</source>
            <translation>«{text}» no es un dominio completo (para dar por correcto todo lo que depende de él, escriba «*.{parent}»)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/settings/trust_file.py" />
            <source>“{text}” is not a domain</source>
            <translation>«{text}» no es un dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” and “{meant}” are neighbours on the keyboard</source>
            <translation>«{typed}» y «{meant}» son teclas vecinas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” is typed twice</source>
            <translation>«{typed}» está escrito dos veces</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}”</source>
            <translation>«{typed}» se parece a «{meant}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/proofreading/kinds.py" />
            <source>“{typed}” looks like “{meant}” but is another character</source>
            <translation>«{typed}» se parece a «{meant}», pero es otro carácter</translation>
        </message>
    </context>
    <context>
        <name>plural</name>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>&amp;Only the {n} changed contacts</source>
            <extracomment>one: &amp;Only the changed contact</extracomment>
            <translation>
                <numerusform>&amp;Solo el contacto cambiado</numerusform>
                <numerusform>&amp;Solo los {n} contactos cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/own_domains.py" />
            <source>Add {n} domains</source>
            <extracomment>one: Add {n} domain</extracomment>
            <translation>
                <numerusform>Añadir {n} dominio</numerusform>
                <numerusform>Añadir {n} dominios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>All {n} ticked</source>
            <extracomment>one: {n} ticked</extracomment>
            <translation>
                <numerusform>{n} marcada</numerusform>
                <numerusform>Todas marcadas ({n})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>And {n} more.</source>
            <extracomment>one: And {n} more.</extracomment>
            <translation>
                <numerusform>Y {n} más.</numerusform>
                <numerusform>Y {n} más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>Decide about {n} undecided addresses</source>
            <extracomment>one: Decide about {n} undecided address</extracomment>
            <translation>
                <numerusform>Decidir sobre {n} dirección</numerusform>
                <numerusform>Decidir sobre {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Decide {n} addresses</source>
            <extracomment>one: Decide {n} address</extracomment>
            <translation>
                <numerusform>Decidir sobre {n} dirección</numerusform>
                <numerusform>Decidir sobre {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Delete the same {n} contacts there, then import this file; otherwise each may be there twice.</source>
            <extracomment>one: Delete the same {n} contact there, then import this file; otherwise it may be there twice.</extracomment>
            <translation>
                <numerusform>Elimine allí ese mismo contacto ({n}) y después importe este archivo; si no, puede quedar dos veces.</numerusform>
                <numerusform>Elimine allí esos mismos {n} contactos y después importe este archivo; si no, cada uno puede quedar dos veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {domain}, {n} addresses left out</source>
            <extracomment>one: Fix {domain}, {n} address left out</extracomment>
            <translation>
                <numerusform>Corregir {domain}, {n} dirección excluida</numerusform>
                <numerusform>Corregir {domain}, {n} direcciones excluidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Fix {n} addresses</source>
            <extracomment>one: Fix {n} address</extracomment>
            <translation>
                <numerusform>Corregir {n} dirección</numerusform>
                <numerusform>Corregir {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>How tables are read is forgotten {n} days after the last new choice.</source>
            <extracomment>one: How tables are read is forgotten {n} day after the last new choice.</extracomment>
            <translation>
                <numerusform>La forma de leer las tablas se olvida {n} día después de la última elección nueva.</numerusform>
                <numerusform>La forma de leer las tablas se olvida {n} días después de la última elección nueva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>In {n} cases the contact has the corrected address twice now; both were kept.</source>
            <extracomment>one: In {n} case the contact has the corrected address twice now; both were kept.</extracomment>
            <translation>
                <numerusform>En {n} caso, el contacto tiene ahora dos veces la dirección corregida; se conservaron ambas.</numerusform>
                <numerusform>En {n} casos, el contacto tiene ahora dos veces la dirección corregida; se conservaron ambas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It may refuse files of more than 10,000 contacts; this one has {n}.</source>
            <extracomment>one: It may refuse files of more than 10,000 contacts; this one has {n}.</extracomment>
            <translation>
                <numerusform>Puede rechazar archivos de más de 10.000 contactos; este contiene {n}.</numerusform>
                <numerusform>Puede rechazar archivos de más de 10.000 contactos; este contiene {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It takes no distribution lists: there are {n} in this file.</source>
            <extracomment>one: It takes no distribution lists: there is {n} in this file.</extracomment>
            <translation>
                <numerusform>No admite listas de distribución: hay {n} en este archivo.</numerusform>
                <numerusform>No admite listas de distribución: hay {n} en este archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>No e-mail addresses were found in these {n} books</source>
            <extracomment>one: No e-mail addresses were found in this book</extracomment>
            <translation>
                <numerusform>No se encontraron direcciones de correo en esta libreta</numerusform>
                <numerusform>No se encontraron direcciones de correo en estas {n} libretas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>No likely typos found in {n} addresses</source>
            <extracomment>one: No likely typo found in {n} address</extracomment>
            <translation>
                <numerusform>No se encontró ningún error de tecleo probable en {n} dirección</numerusform>
                <numerusform>No se encontró ningún error de tecleo probable en {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>None of the {n} addresses has a mail domain that could be checked</source>
            <extracomment>one: The only address in it has no mail domain that could be checked</extracomment>
            <translation>
                <numerusform>Su única dirección no tiene un dominio de correo que se pueda comprobar</numerusform>
                <numerusform>Ninguna de las {n} direcciones tiene un dominio de correo que se pueda comprobar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Nothing to show was found in {n} addresses</source>
            <extracomment>one: Nothing to show was found in {n} address</extracomment>
            <translation>
                <numerusform>No se encontró nada que mostrar en {n} dirección</numerusform>
                <numerusform>No se encontró nada que mostrar en {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/edit_address.py" />
            <source>Only this address changes. The other {n} addresses at {domain} stay as they are.</source>
            <extracomment>one: Only this address changes. The other {n} address at {domain} stays as it is.</extracomment>
            <translation>
                <numerusform>Solo cambia esta dirección. Hay {n} dirección más en {domain}, que se queda como está.</numerusform>
                <numerusform>Solo cambia esta dirección. Las otras {n} direcciones en {domain} se quedan como están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Recent books are forgotten after {n} days.</source>
            <extracomment>one: Recent books are forgotten after {n} day.</extracomment>
            <translation>
                <numerusform>Las libretas recientes se olvidan al cabo de {n} día.</numerusform>
                <numerusform>Las libretas recientes se olvidan al cabo de {n} días.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/replace_domain.py" />
            <source>Replace it in {n} addresses</source>
            <extracomment>one: Replace it in {n} address</extracomment>
            <translation>
                <numerusform>Reemplazarlo en {n} dirección</numerusform>
                <numerusform>Reemplazarlo en {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Reviews that are not used for {n} days are deleted when Proofbook starts.</source>
            <extracomment>one: Reviews that are not used for {n} day are deleted when Proofbook starts.</extracomment>
            <translation>
                <numerusform>Las revisiones que no se usan durante {n} día se eliminan al iniciar Proofbook.</numerusform>
                <numerusform>Las revisiones que no se usan durante {n} días se eliminan al iniciar Proofbook.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_links.py" />
            <source>See {n} addresses to ask about</source>
            <extracomment>one: See {n} address to ask about</extracomment>
            <translation>
                <numerusform>Ver {n} dirección por preguntar</numerusform>
                <numerusform>Ver {n} direcciones por preguntar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>The log is deleted after {n} days.</source>
            <extracomment>one: The log is deleted after {n} day.</extracomment>
            <translation>
                <numerusform>El registro se elimina al cabo de {n} día.</numerusform>
                <numerusform>El registro se elimina al cabo de {n} días.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>The {n} addresses to ask about stay as they are until you know more.</source>
            <extracomment>one: The address to ask about stays as it is until you know more.</extracomment>
            <translation>
                <numerusform>La dirección por la que preguntar se queda como está hasta que usted sepa más.</numerusform>
                <numerusform>Las {n} direcciones por las que preguntar se quedan como están hasta que usted sepa más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>There are {n} lists of people in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} list of people in the file: check after the import that it has arrived.</extracomment>
            <translation>
                <numerusform>Hay {n} lista de personas en el archivo: compruebe tras la importación que ha llegado.</numerusform>
                <numerusform>Hay {n} listas de personas en el archivo: compruebe tras la importación que han llegado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>There are {n} photos in the file: check after the import that they have arrived.</source>
            <extracomment>one: There is {n} photo in the file: check after the import that it has arrived.</extracomment>
            <translation>
                <numerusform>Hay {n} foto en el archivo: compruebe tras la importación que ha llegado.</numerusform>
                <numerusform>Hay {n} fotos en el archivo: compruebe tras la importación que han llegado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_target.py" />
            <source>With only {n} changes, the list to mend it by hand is the simplest way: no import, no duplicates.</source>
            <extracomment>one: With only {n} change, the list to mend it by hand is the simplest way: no import, no duplicates.</extracomment>
            <translation>
                <numerusform>Con solo {n} cambio, lo más sencillo es la lista para corregir a mano: sin importación y sin duplicados.</numerusform>
                <numerusform>Con solo {n} cambios, lo más sencillo es la lista para corregir a mano: sin importación y sin duplicados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>You have gone through all {n} domains that were marked.</source>
            <extracomment>one: You have gone through the one domain that was marked.</extracomment>
            <translation>
                <numerusform>Ha repasado el único dominio señalado.</numerusform>
                <numerusform>Ha repasado los {n} dominios señalados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/suggested_domain.py" />
            <source>Your book has {n} addresses at {domain}. Is that spelled correctly?</source>
            <extracomment>one: Your book has {n} address at {domain}. Is that spelled correctly?</extracomment>
            <translation>
                <numerusform>En su libreta hay {n} dirección en {domain}. ¿Está bien escrito ese dominio?</numerusform>
                <numerusform>En su libreta hay {n} direcciones en {domain}. ¿Está bien escrito ese dominio?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {included} of {total} addresses at {domain}; {n} are left out</source>
            <extracomment>one: Your decision about {included} of {total} addresses at {domain}; {n} is left out</extracomment>
            <translation>
                <numerusform>Decisión sobre {included} de {total} direcciones en {domain}; {n} está excluida</numerusform>
                <numerusform>Decisión sobre {included} de {total} direcciones en {domain}; {n} están excluidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {n} addresses at {domain}</source>
            <extracomment>one: Your decision about {n} address at {domain}</extracomment>
            <translation>
                <numerusform>Decisión sobre {n} dirección en {domain}</numerusform>
                <numerusform>Decisión sobre {n} direcciones en {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/scope.py" />
            <source>Your decision about {n} selected addresses</source>
            <extracomment>one: Your decision about {n} selected address</extracomment>
            <translation>
                <numerusform>Decisión sobre {n} seleccionada</numerusform>
                <numerusform>Decisión sobre {n} seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>addresses changed</source>
            <extracomment>one: address changed</extracomment>
            <translation>
                <numerusform>dirección cambiada</numerusform>
                <numerusform>direcciones cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>and {n} more</source>
            <extracomment>one: and {n} more</extracomment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts changed</source>
            <extracomment>one: contact changed</extracomment>
            <translation>
                <numerusform>contacto cambiado</numerusform>
                <numerusform>contactos cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>contacts exactly as they were</source>
            <extracomment>one: contact exactly as it was</extracomment>
            <translation>
                <numerusform>contacto exactamente como estaba</numerusform>
                <numerusform>contactos exactamente como estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud takes at most 50,000 contacts; this file has {n}.</source>
            <extracomment>one: iCloud takes at most 50,000 contacts; this file has {n}.</extracomment>
            <translation>
                <numerusform>iCloud admite como máximo 50.000 contactos; este archivo contiene {n}.</numerusform>
                <numerusform>iCloud admite como máximo 50.000 contactos; este archivo contiene {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>in {n} contacts</source>
            <extracomment>one: in {n} contact</extracomment>
            <translation>
                <numerusform>en {n} contacto</numerusform>
                <numerusform>en {n} contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{done} of {n} domains are decided</source>
            <extracomment>one: {done} of {n} domain is decided</extracomment>
            <translation>
                <numerusform>{done} de {n} dominio está decidido</numerusform>
                <numerusform>{done} de {n} dominios están decididos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/settings/policy/reading.py" />
            <source>{first} ({n} more problems: proofbook policy check)</source>
            <extracomment>one: {first} ({n} more problem: proofbook policy check)</extracomment>
            <translation>
                <numerusform>{first} ({n} problema más: proofbook policy check)</numerusform>
                <numerusform>{first} ({n} problemas más: proofbook policy check)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{first} and {n} more</source>
            <extracomment>one: {first} and {n} more</extracomment>
            <translation>
                <numerusform>{first} y {n} más</numerusform>
                <numerusform>{first} y {n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{first} and {n} more books</source>
            <extracomment>one: {first} and {n} more book</extracomment>
            <translation>
                <numerusform>{first} y {n} libreta más</numerusform>
                <numerusform>{first} y {n} libretas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{name} and {n} more books</source>
            <extracomment>one: {name} and {n} more book</extracomment>
            <translation>
                <numerusform>{name} y {n} libreta más</numerusform>
                <numerusform>{name} y {n} libretas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} addresses</source>
            <extracomment>one: {n} address</extracomment>
            <translation>
                <numerusform>{n} dirección</numerusform>
                <numerusform>{n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are at domains that your organisation has renamed: the new ones are selected</source>
            <extracomment>one: {n} address is at a domain that your organisation has renamed: the new one is selected</extracomment>
            <translation>
                <numerusform>{n} dirección está en un dominio que su organización ha renombrado: se ha seleccionado el nuevo</numerusform>
                <numerusform>{n} direcciones están en dominios que su organización ha renombrado: se han seleccionado los nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are at domains that {organisation} has renamed: the new ones are selected</source>
            <extracomment>one: {n} address is at a domain that {organisation} has renamed: the new one is selected</extracomment>
            <translation>
                <numerusform>{n} dirección está en un dominio que {organisation} ha renombrado: se ha seleccionado el nuevo</numerusform>
                <numerusform>{n} direcciones están en dominios que {organisation} ha renombrado: se han seleccionado los nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses are decided</source>
            <extracomment>one: {n} address is decided</extracomment>
            <translation>
                <numerusform>Se decide sobre {n} dirección</numerusform>
                <numerusform>Se decide sobre {n} direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses are decided so already.</source>
            <extracomment>one: {n} address is decided so already.</extracomment>
            <translation>
                <numerusform>{n} dirección ya está decidida así.</numerusform>
                <numerusform>{n} direcciones ya están decididas así.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} addresses are new, or were left undecided.</source>
            <extracomment>one: {n} address is new, or was left undecided.</extracomment>
            <translation>
                <numerusform>{n} dirección es nueva o había quedado sin decidir.</numerusform>
                <numerusform>{n} direcciones son nuevas o habían quedado sin decidir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} addresses at {domain}</source>
            <extracomment>one: {n} address at {domain}</extracomment>
            <translation>
                <numerusform>{n} dirección en {domain}</numerusform>
                <numerusform>{n} direcciones en {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses changed, and with them {places}.</source>
            <extracomment>one: {n} address changed, and with it {places}.</extracomment>
            <translation>
                <numerusform>{n} dirección cambiada y, con ella, {places}.</numerusform>
                <numerusform>{n} direcciones cambiadas y, con ellas, {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses changed, {same}, 0 lost</source>
            <extracomment>one: {n} address changed, {same}, 0 lost</extracomment>
            <translation>
                <numerusform>{n} dirección cambiada, {same}, 0 perdidos</numerusform>
                <numerusform>{n} direcciones cambiadas, {same}, 0 perdidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses fixed</source>
            <extracomment>one: {n} address fixed</extracomment>
            <translation>
                <numerusform>{n} dirección corregida</numerusform>
                <numerusform>{n} direcciones corregidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/proofreading/evidence.py" />
            <source>{n} addresses in this book are at “{domain}”.</source>
            <extracomment>one: {n} address in this book is at “{domain}”.</extracomment>
            <translation>
                <numerusform>{n} dirección de esta libreta está en «{domain}».</numerusform>
                <numerusform>{n} direcciones de esta libreta están en «{domain}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses kept</source>
            <extracomment>one: {n} address kept</extracomment>
            <translation>
                <numerusform>{n} dirección conservada</numerusform>
                <numerusform>{n} direcciones conservadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses marked as correct</source>
            <extracomment>one: {n} address marked as correct</extracomment>
            <translation>
                <numerusform>{n} dirección dada por correcta</numerusform>
                <numerusform>{n} direcciones dadas por correctas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} addresses that are undecided here will be decided.</source>
            <extracomment>one: {n} address that is undecided here will be decided.</extracomment>
            <translation>
                <numerusform>Se decidirá sobre {n} dirección que aquí está sin decidir.</numerusform>
                <numerusform>Se decidirá sobre {n} direcciones que aquí están sin decidir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} addresses that no check can help</source>
            <extracomment>one: {n} address that no check can help</extracomment>
            <translation>
                <numerusform>{n} dirección que no se puede comprobar</numerusform>
                <numerusform>{n} direcciones que no se pueden comprobar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} addresses that no check can help stay as they are.</source>
            <extracomment>one: {n} address that no check can help stays as it is.</extracomment>
            <translation>
                <numerusform>{n} dirección que no se puede comprobar se queda como está.</numerusform>
                <numerusform>{n} direcciones que no se pueden comprobar se quedan como están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/call_list.py" />
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses to ask about</source>
            <extracomment>one: {n} address to ask about</extracomment>
            <translation>
                <numerusform>{n} dirección por la que preguntar</numerusform>
                <numerusform>{n} direcciones por las que preguntar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/tick_list.py" />
            <source>{n} addresses to correct</source>
            <extracomment>one: {n} address to correct</extracomment>
            <translation>
                <numerusform>{n} dirección por corregir</numerusform>
                <numerusform>{n} direcciones por corregir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>{n} addresses undecided again</source>
            <extracomment>one: {n} address undecided again</extracomment>
            <translation>
                <numerusform>{n} dirección de nuevo sin decidir</numerusform>
                <numerusform>{n} direcciones de nuevo sin decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/call_list.py" />
            <source>{n} addresses will be on the list.</source>
            <extracomment>one: {n} address will be on the list.</extracomment>
            <translation>
                <numerusform>La lista contendrá {n} dirección.</numerusform>
                <numerusform>La lista contendrá {n} direcciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses will then stand twice in their contact; both stay.</source>
            <extracomment>one: {n} address will then stand twice in its contact; both stay.</extracomment>
            <translation>
                <numerusform>{n} dirección figurará entonces dos veces en su contacto; ambas se conservan.</numerusform>
                <numerusform>{n} direcciones figurarán entonces dos veces en su contacto; ambas se conservan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses {in_contacts} will change, and with them {places}.</source>
            <extracomment>one: {n} address {in_contacts} will change, and with it {places}.</extracomment>
            <translation>
                <numerusform>Cambiará {n} dirección {in_contacts} y, con ella, {places}.</numerusform>
                <numerusform>Cambiarán {n} direcciones {in_contacts} y, con ellas, {places}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} addresses {in_contacts} will change.</source>
            <extracomment>one: {n} address {in_contacts} will change.</extracomment>
            <translation>
                <numerusform>Cambiará {n} dirección {in_contacts}.</numerusform>
                <numerusform>Cambiarán {n} direcciones {in_contacts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} are decided otherwise</source>
            <extracomment>one: {n} is decided otherwise</extracomment>
            <translation>
                <numerusform>{n} está decidida de otro modo</numerusform>
                <numerusform>{n} están decididas de otro modo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} are decided so already</source>
            <extracomment>one: {n} is decided so already</extracomment>
            <translation>
                <numerusform>{n} ya está decidida así</numerusform>
                <numerusform>{n} ya están decididas así</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} cells begin like formulas ({places} …). They stay as they are, but a spreadsheet would calculate them: don’t open and save the file there.</source>
            <extracomment>one: {n} cell begins like a formula ({places}). It stays as it is, but a spreadsheet would calculate it: don’t open and save the file there.</extracomment>
            <translation>
                <numerusform>{n} celda empieza como una fórmula ({places}). Se queda como está, pero una hoja de cálculo la calcularía: no abra ni guarde el archivo allí.</numerusform>
                <numerusform>{n} celdas empiezan como fórmulas ({places} …). Se quedan como están, pero una hoja de cálculo las calcularía: no abra ni guarde el archivo allí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} changes to make by hand</source>
            <extracomment>one: {n} change to make by hand</extracomment>
            <translation>
                <numerusform>{n} cambio para hacer a mano</numerusform>
                <numerusform>{n} cambios para hacer a mano</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/wording.py" />
            <source>{n} contacts</source>
            <extracomment>one: {n} contact</extracomment>
            <translation>
                <numerusform>{n} contacto</numerusform>
                <numerusform>{n} contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} contacts exactly as they were</source>
            <extracomment>one: {n} contact exactly as it was</extracomment>
            <translation>
                <numerusform>{n} contacto exactamente como estaba</numerusform>
                <numerusform>{n} contactos exactamente como estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} contacts written, each with its changes</source>
            <extracomment>one: {n} contact written, with its changes</extracomment>
            <translation>
                <numerusform>{n} contacto en la copia, con sus cambios</numerusform>
                <numerusform>{n} contactos en la copia, cada uno con sus cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} corrected slips have come back: they are probably still in a phone or an auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <extracomment>one: {n} corrected slip has come back: it is probably still in a phone or an auto-complete list, or the address book was not replaced by the cleaned copy.</extracomment>
            <translation>
                <numerusform>{n} error corregido ha vuelto: probablemente sigue en un teléfono o en una lista de autocompletado, o la libreta de direcciones no se reemplazó por la copia corregida.</numerusform>
                <numerusform>{n} errores corregidos han vuelto: probablemente siguen en un teléfono o en una lista de autocompletado, o la libreta de direcciones no se reemplazó por la copia corregida.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} decisions can’t be told like this and are left out.</source>
            <extracomment>one: {n} decision can’t be told like this and is left out.</extracomment>
            <translation>
                <numerusform>{n} decisión no se puede expresar así y se omite.</numerusform>
                <numerusform>{n} decisiones no se pueden expresar así y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{n} decisions carried over from your earlier reviews</source>
            <extracomment>one: {n} decision carried over from your earlier reviews</extracomment>
            <translation>
                <numerusform>{n} decisión recuperada de sus revisiones anteriores</numerusform>
                <numerusform>{n} decisiones recuperadas de sus revisiones anteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} different domains</source>
            <extracomment>one: {n} different domain</extracomment>
            <translation>
                <numerusform>{n} dominio distinto</numerusform>
                <numerusform>{n} dominios distintos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} displayed names</source>
            <extracomment>one: {n} displayed name</extracomment>
            <translation>
                <numerusform>{n} nombre mostrado</numerusform>
                <numerusform>{n} nombres mostrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} domains</source>
            <extracomment>one: {n} domain</extracomment>
            <translation>
                <numerusform>{n} dominio</numerusform>
                <numerusform>{n} dominios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left</source>
            <extracomment>one: {n} domain left</extracomment>
            <translation>
                <numerusform>Queda {n} dominio</numerusform>
                <numerusform>Quedan {n} dominios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/review_decider.py" />
            <source>{n} domains left, hidden by the filter</source>
            <extracomment>one: {n} domain left, hidden by the filter</extracomment>
            <translation>
                <numerusform>Queda {n} dominio, oculto por el filtro</numerusform>
                <numerusform>Quedan {n} dominios, ocultos por el filtro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_header.py" />
            <source>{n} domains look mistyped</source>
            <extracomment>one: {n} domain looks mistyped</extracomment>
            <translation>
                <numerusform>{n} dominio parece mal escrito</numerusform>
                <numerusform>{n} dominios parecen mal escritos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>{n} domains need a look before you move</source>
            <extracomment>one: {n} domain needs a look before you move</extracomment>
            <translation>
                <numerusform>Conviene revisar {n} dominio antes del traslado</numerusform>
                <numerusform>Conviene revisar {n} dominios antes del traslado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} domains of your own</source>
            <extracomment>one: {n} domain of your own</extracomment>
            <translation>
                <numerusform>{n} dominio propio</numerusform>
                <numerusform>{n} dominios propios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/finish_panel.py" />
            <source>{n} domains that the filter hides are undecided.</source>
            <extracomment>one: {n} domain that the filter hides is undecided.</extracomment>
            <translation>
                <numerusform>{n} dominio oculto por el filtro está sin decidir.</numerusform>
                <numerusform>{n} dominios ocultos por el filtro están sin decidir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} domains were added.</source>
            <extracomment>one: {n} domain was added.</extracomment>
            <translation>
                <numerusform>Se añadió {n} dominio.</numerusform>
                <numerusform>Se añadieron {n} dominios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} domains were removed.</source>
            <extracomment>one: {n} domain was removed.</extracomment>
            <translation>
                <numerusform>Se quitó {n} dominio.</numerusform>
                <numerusform>Se quitaron {n} dominios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <source>{n} domains.</source>
            <extracomment>one: {n} domain.</extracomment>
            <translation>
                <numerusform>{n} dominio.</numerusform>
                <numerusform>{n} dominios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} domains. The file names no person and no address, so it can be passed on.</source>
            <extracomment>one: {n} domain. The file names no person and no address, so it can be passed on.</extracomment>
            <translation>
                <numerusform>{n} dominio. El archivo no nombra personas ni direcciones, así que se puede pasar a otros.</numerusform>
                <numerusform>{n} dominios. El archivo no nombra personas ni direcciones, así que se puede pasar a otros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} entry names</source>
            <extracomment>one: {n} entry name</extracomment>
            <translation>
                <numerusform>{n} nombre de entrada</numerusform>
                <numerusform>{n} nombres de entrada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} files</source>
            <extracomment>one: {n} file</extracomment>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} kept as they are</source>
            <extracomment>one: {n} kept as it is</extracomment>
            <translation>
                <numerusform>{n} conservada como está</numerusform>
                <numerusform>{n} conservadas como están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>{n} lines differ; everything else of this contact stays as it is.</source>
            <extracomment>one: {n} line differs; everything else of this contact stays as it is.</extracomment>
            <translation>
                <numerusform>{n} línea es distinta; todo lo demás de este contacto se queda como está.</numerusform>
                <numerusform>{n} líneas son distintas; todo lo demás de este contacto se queda como está.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} lists</source>
            <extracomment>one: {n} list</extracomment>
            <translation>
                <numerusform>{n} lista</numerusform>
                <numerusform>{n} listas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/policy_desk.py" />
            <source>{n} lists of known-correct spellings of your organisation can’t be used at the moment</source>
            <extracomment>one: A list of known-correct spellings of your organisation can’t be used at the moment</extracomment>
            <translation>
                <numerusform>En este momento no se puede usar una lista de su organización con escrituras reconocidas como correctas</numerusform>
                <numerusform>En este momento no se pueden usar {n} listas de su organización con escrituras reconocidas como correctas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} of the changes below repeat a corrected address at another place: a list that names the person by it, or the displayed name.</source>
            <extracomment>one: {n} of the changes below repeats a corrected address at another place: a list that names the person by it, or the displayed name.</extracomment>
            <translation>
                <numerusform>{n} de los cambios siguientes repite una dirección corregida en otro lugar: una lista que nombra a la persona por ella, o el nombre mostrado.</numerusform>
                <numerusform>{n} de los cambios siguientes repiten una dirección corregida en otro lugar: una lista que nombra a la persona por ella, o el nombre mostrado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of them are decided otherwise by now.</source>
            <extracomment>one: {n} of them is decided otherwise by now.</extracomment>
            <translation>
                <numerusform>Sobre {n} de ellos ya se ha decidido otra cosa.</numerusform>
                <numerusform>Sobre {n} de ellos ya se ha decidido otra cosa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/all_domains.py" />
            <location filename="../../desktop_app/gui/widgets/filter_note.py" />
            <source>{n} of {total} domains are shown.</source>
            <extracomment>one: {n} of {total} domains is shown.</extracomment>
            <translation>
                <numerusform>Se muestra {n} de {total} dominios.</numerusform>
                <numerusform>Se muestran {n} de {total} dominios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/export_result.py" />
            <source>{n} other address books have changes that are in no copy yet</source>
            <extracomment>one: {n} other address book has changes that are in no copy yet</extracomment>
            <translation>
                <numerusform>{n} libreta de direcciones más tiene cambios que todavía no están en ninguna copia</numerusform>
                <numerusform>{n} libretas de direcciones más tienen cambios que todavía no están en ninguna copia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{n} other contacts</source>
            <extracomment>one: {n} other contact</extracomment>
            <translation>
                <numerusform>{n} contacto más</numerusform>
                <numerusform>{n} contactos más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>{n} other places</source>
            <extracomment>one: {n} other place</extracomment>
            <translation>
                <numerusform>{n} destino más</numerusform>
                <numerusform>{n} destinos más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} parts of the address book could not be read; they are copied unchanged.</source>
            <extracomment>one: {n} part of the address book could not be read; it is copied unchanged.</extracomment>
            <translation>
                <numerusform>{n} parte de la libreta de direcciones no se pudo leer; se copia sin cambios.</numerusform>
                <numerusform>{n} partes de la libreta de direcciones no se pudieron leer; se copian sin cambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} places in lists stay as they are, since they may mean somebody else with the same address.</source>
            <extracomment>one: {n} place in a list stays as it is, since it may mean somebody else with the same address.</extracomment>
            <translation>
                <numerusform>{n} aparición en una lista se queda como está, porque puede referirse a otra persona con la misma dirección.</numerusform>
                <numerusform>{n} apariciones en listas se quedan como están, porque pueden referirse a otra persona con la misma dirección.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were, as asked. The people may drop out of these lists.</source>
            <extracomment>one: {n} place in a list was left as it was, as asked. The person may drop out of the list.</extracomment>
            <translation>
                <numerusform>{n} aparición en una lista se dejó como estaba, según lo pedido. La persona puede quedar fuera de la lista.</numerusform>
                <numerusform>{n} apariciones en listas se dejaron como estaban, según lo pedido. Las personas pueden quedar fuera de esas listas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/export/report_page.py" />
            <source>{n} places in lists were left as they were: two contacts have the address, and not both got the same new one.</source>
            <extracomment>one: {n} place in a list was left as it was: two contacts have the address, and not both got the same new one.</extracomment>
            <translation>
                <numerusform>{n} aparición en una lista se dejó como estaba: dos contactos tienen la dirección y no recibieron los dos la misma dirección nueva.</numerusform>
                <numerusform>{n} apariciones en listas se dejaron como estaban: dos contactos tienen la dirección y no recibieron los dos la misma dirección nueva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/pages/overview_page.py" />
            <source>{n} problems</source>
            <extracomment>one: {n} problem</extracomment>
            <translation>
                <numerusform>{n} problema</numerusform>
                <numerusform>{n} problemas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/review_footer.py" />
            <source>{n} problems in the file</source>
            <extracomment>one: {n} problem in the file</extracomment>
            <translation>
                <numerusform>{n} problema del archivo</numerusform>
                <numerusform>{n} problemas del archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} rules are refused, since your organisation has declared something else.</source>
            <extracomment>one: {n} rule is refused, since your organisation has declared something else.</extracomment>
            <translation>
                <numerusform>{n} regla se rechaza porque su organización ha declarado otra cosa.</numerusform>
                <numerusform>{n} reglas se rechazan porque su organización ha declarado otra cosa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} rules mean nothing in this book.</source>
            <extracomment>one: {n} rule means nothing in this book.</extracomment>
            <translation>
                <numerusform>{n} regla no corresponde a nada en esta libreta.</numerusform>
                <numerusform>{n} reglas no corresponden a nada en esta libreta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{n} shared lists</source>
            <extracomment>one: {n} shared list</extracomment>
            <translation>
                <numerusform>{n} lista compartida</numerusform>
                <numerusform>{n} listas compartidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} single addresses, which are personal data: only you can open the file.</source>
            <extracomment>one: {n} single address, which is personal data: only you can open the file.</extracomment>
            <translation>
                <numerusform>{n} dirección suelta, que es un dato personal: solo usted puede abrir el archivo.</numerusform>
                <numerusform>{n} direcciones sueltas, que son datos personales: solo usted puede abrir el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} to ask about</source>
            <extracomment>one: {n} to ask about</extracomment>
            <translation>
                <numerusform>{n} por preguntar</numerusform>
                <numerusform>{n} por preguntar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{n} undecided</source>
            <extracomment>one: {n} undecided</extracomment>
            <translation>
                <numerusform>{n} sin decidir</numerusform>
                <numerusform>{n} sin decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>{n} were there already.</source>
            <extracomment>one: {n} was there already.</extracomment>
            <translation>
                <numerusform>{n} ya estaba.</numerusform>
                <numerusform>{n} ya estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>{n} whole domains.</source>
            <extracomment>one: {n} whole domain.</extracomment>
            <translation>
                <numerusform>{n} dominio entero.</numerusform>
                <numerusform>{n} dominios enteros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop_app/gui/widgets/tick_all.py" />
            <source>{some} of {n} ticked</source>
            <extracomment>one: {some} of {n} ticked</extracomment>
            <translation>
                <numerusform>{some} de {n} marcada</numerusform>
                <numerusform>{some} de {n} marcadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Afghanistan</source>
            <translation>Afganistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Albania</source>
            <translation>Albania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Algeria</source>
            <translation>Argelia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>American Samoa</source>
            <translation>Samoa Americana</translation>
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
            <translation>Anguila</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antarctica</source>
            <translation>Antártida</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Antigua and Barbuda</source>
            <translation>Antigua y Barbuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Argentina</source>
            <translation>Argentina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Armenia</source>
            <translation>Armenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ascension Island</source>
            <translation>Isla de la Ascensión</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/austrian-government.tsv" />
            <source>Austria: federal, state and city government</source>
            <translation>Austria: administración federal, regional y municipal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Azerbaijan</source>
            <translation>Azerbaiyán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bahrain</source>
            <translation>Baréin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bangladesh</source>
            <translation>Bangladés</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belarus</source>
            <translation>Bielorrusia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belgium</source>
            <translation>Bélgica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Belize</source>
            <translation>Belice</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Benin</source>
            <translation>Benín</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bermuda</source>
            <translation>Bermudas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bhutan</source>
            <translation>Bután</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bolivia</source>
            <translation>Bolivia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnia y Herzegovina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Botswana</source>
            <translation>Botsuana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bouvet Island</source>
            <translation>Isla Bouvet</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Brunei</source>
            <translation>Brunéi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Bulgaria</source>
            <translation>Bulgaria</translation>
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
            <translation>Camboya</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cameroon</source>
            <translation>Camerún</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cape Verde</source>
            <translation>Cabo Verde</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Chad</source>
            <translation>Chad</translation>
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
            <translation>Isla de Navidad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Colombia</source>
            <translation>Colombia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Croatia</source>
            <translation>Croacia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cuba</source>
            <translation>Cuba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Curaçao</source>
            <translation>Curazao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Cyprus</source>
            <translation>Chipre</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Côte d’Ivoire</source>
            <translation>Costa de Marfil</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Denmark</source>
            <translation>Dinamarca</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Djibouti</source>
            <translation>Yibuti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>East Timor</source>
            <translation>Timor-Leste</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Egypt</source>
            <translation>Egipto</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Equatorial Guinea</source>
            <translation>Guinea Ecuatorial</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Estonia</source>
            <translation>Estonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Eswatini</source>
            <translation>Esuatini</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ethiopia</source>
            <translation>Etiopía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Fiji</source>
            <translation>Fiyi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Finland</source>
            <translation>Finlandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Guiana</source>
            <translation>Guayana Francesa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>French Polynesia</source>
            <translation>Polinesia Francesa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Gabon</source>
            <translation>Gabón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Georgia</source>
            <translation>Georgia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Germany</source>
            <translation>Alemania</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/german-government.tsv" />
            <source>Germany: federal, state and city government</source>
            <translation>Alemania: administración federal, regional y municipal</translation>
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
            <translation>Grecia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Greenland</source>
            <translation>Groenlandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Grenada</source>
            <translation>Granada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guadeloupe</source>
            <translation>Guadalupe</translation>
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
            <translation>Guinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guinea-Bissau</source>
            <translation>Guinea-Bisáu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Haiti</source>
            <translation>Haití</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Heard Island and the McDonald Islands</source>
            <translation>Islas Heard y McDonald</translation>
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
            <translation>Hungría</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Indonesia</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iran</source>
            <translation>Irán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Ireland</source>
            <translation>Irlanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jamaica</source>
            <translation>Jamaica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Jordan</source>
            <translation>Jordania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Kazakhstan</source>
            <translation>Kazajistán</translation>
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
            <translation>Kirguistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Latvia</source>
            <translation>Letonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lebanon</source>
            <translation>Líbano</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lesotho</source>
            <translation>Lesoto</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Libya</source>
            <translation>Libia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Lithuania</source>
            <translation>Lituania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Luxembourg</source>
            <translation>Luxemburgo</translation>
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
            <translation>Proveedores de correo y sus variantes regionales</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malawi</source>
            <translation>Malaui</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Malaysia</source>
            <translation>Malasia</translation>
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
            <translation>Martinica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritania</source>
            <translation>Mauritania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mauritius</source>
            <translation>Mauricio</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Micronesia</source>
            <translation>Micronesia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Moldova</source>
            <translation>Moldavia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Monaco</source>
            <translation>Mónaco</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mongolia</source>
            <translation>Mongolia</translation>
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
            <translation>Marruecos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Mozambique</source>
            <translation>Mozambique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Myanmar</source>
            <translation>Myanmar</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/nato-defence.tsv" />
            <source>NATO, European Union and allied defence</source>
            <translation>OTAN, Unión Europea y defensa aliada</translation>
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
            <translation>Nueva Caledonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>New Zealand</source>
            <translation>Nueva Zelanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Niger</source>
            <translation>Níger</translation>
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
            <translation>Isla Norfolk</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Korea</source>
            <translation>Corea del Norte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>North Macedonia</source>
            <translation>Macedonia del Norte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Norway</source>
            <translation>Noruega</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Oman</source>
            <translation>Omán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Pakistan</source>
            <translation>Pakistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palau</source>
            <translation>Palaos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Palestine</source>
            <translation>Palestina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Panama</source>
            <translation>Panamá</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Papua New Guinea</source>
            <translation>Papúa Nueva Guinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Peru</source>
            <translation>Perú</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Poland</source>
            <translation>Polonia</translation>
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
            <translation>Catar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Romania</source>
            <translation>Rumanía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia</source>
            <translation>Rusia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Russia (the former Soviet Union)</source>
            <translation>Rusia (antigua Unión Soviética)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Réunion</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Barthélemy</source>
            <translation>San Bartolomé</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Helena</source>
            <translation>Santa Elena</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Kitts and Nevis</source>
            <translation>San Cristóbal y Nieves</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Lucia</source>
            <translation>Santa Lucía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Martin</source>
            <translation>San Martín</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Pierre and Miquelon</source>
            <translation>San Pedro y Miquelón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Saint Vincent and the Grenadines</source>
            <translation>San Vicente y las Granadinas</translation>
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
            <translation>Arabia Saudí</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Serbia</source>
            <translation>Serbia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sierra Leone</source>
            <translation>Sierra Leona</translation>
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
            <translation>Eslovaquia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Slovenia</source>
            <translation>Eslovenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Africa</source>
            <translation>Sudáfrica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Georgia and the South Sandwich Islands</source>
            <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Korea</source>
            <translation>Corea del Sur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>South Sudan</source>
            <translation>Sudán del Sur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sudan</source>
            <translation>Sudán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Suriname</source>
            <translation>Surinam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Svalbard and Jan Mayen</source>
            <translation>Svalbard y Jan Mayen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Sweden</source>
            <translation>Suecia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Switzerland</source>
            <translation>Suiza</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/swiss-government.tsv" />
            <source>Switzerland: federal, cantonal and city government</source>
            <translation>Suiza: administración federal, cantonal y municipal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Syria</source>
            <translation>Siria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>São Tomé and Príncipe</source>
            <translation>Santo Tomé y Príncipe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Taiwan</source>
            <translation>Taiwán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tajikistan</source>
            <translation>Tayikistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tanzania</source>
            <translation>Tanzania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Thailand</source>
            <translation>Tailandia</translation>
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
            <translation>Trinidad y Tobago</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Tunisia</source>
            <translation>Túnez</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkey</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Turkmenistan</source>
            <translation>Turkmenistán</translation>
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
            <translation>Ucrania</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/uk-government.tsv" />
            <source>United Kingdom government and defence</source>
            <translation>Reino Unido: gobierno y defensa</translation>
        </message>
        <message>
            <location filename="../../resources/trusted/us-government.tsv" />
            <source>United States military and federal government</source>
            <translation>Estados Unidos: fuerzas armadas y gobierno federal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Uzbekistan</source>
            <translation>Uzbekistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Vatican City</source>
            <translation>Ciudad del Vaticano</translation>
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
            <translation>Wallis y Futuna</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Western Sahara</source>
            <translation>Sáhara Occidental</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Yemen</source>
            <translation>Yemen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zambia</source>
            <translation>Zambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>Zimbabwe</source>
            <translation>Zimbabue</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Afghanistan</source>
            <translation>en Afganistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Albania</source>
            <translation>en Albania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Algeria</source>
            <translation>en Argelia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in American Samoa</source>
            <translation>en Samoa Americana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Andorra</source>
            <translation>en Andorra</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Angola</source>
            <translation>en Angola</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Anguilla</source>
            <translation>en Anguila</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antarctica</source>
            <translation>en la Antártida</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Antigua and Barbuda</source>
            <translation>en Antigua y Barbuda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Argentina</source>
            <translation>en Argentina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Armenia</source>
            <translation>en Armenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Aruba</source>
            <translation>en Aruba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ascension Island</source>
            <translation>en la Isla de la Ascensión</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Australia</source>
            <translation>en Australia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Austria</source>
            <translation>en Austria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Azerbaijan</source>
            <translation>en Azerbaiyán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bahrain</source>
            <translation>en Baréin</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bangladesh</source>
            <translation>en Bangladés</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Barbados</source>
            <translation>en Barbados</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belarus</source>
            <translation>en Bielorrusia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belgium</source>
            <translation>en Bélgica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Belize</source>
            <translation>en Belice</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Benin</source>
            <translation>en Benín</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bermuda</source>
            <translation>en las Bermudas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bhutan</source>
            <translation>en Bután</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bolivia</source>
            <translation>en Bolivia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bosnia and Herzegovina</source>
            <translation>en Bosnia y Herzegovina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Botswana</source>
            <translation>en Botsuana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bouvet Island</source>
            <translation>en la Isla Bouvet</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brazil</source>
            <translation>en Brasil</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Brunei</source>
            <translation>en Brunéi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Bulgaria</source>
            <translation>en Bulgaria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burkina Faso</source>
            <translation>en Burkina Faso</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Burundi</source>
            <translation>en Burundi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cambodia</source>
            <translation>en Camboya</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cameroon</source>
            <translation>en Camerún</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Canada</source>
            <translation>en Canadá</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cape Verde</source>
            <translation>en Cabo Verde</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chad</source>
            <translation>en Chad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Chile</source>
            <translation>en Chile</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in China</source>
            <translation>en China</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Christmas Island</source>
            <translation>en la Isla de Navidad</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Colombia</source>
            <translation>en Colombia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Costa Rica</source>
            <translation>en Costa Rica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Croatia</source>
            <translation>en Croacia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cuba</source>
            <translation>en Cuba</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Curaçao</source>
            <translation>en Curazao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Cyprus</source>
            <translation>en Chipre</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Côte d’Ivoire</source>
            <translation>en Costa de Marfil</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Denmark</source>
            <translation>en Dinamarca</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Djibouti</source>
            <translation>en Yibuti</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Dominica</source>
            <translation>en Dominica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in East Timor</source>
            <translation>en Timor-Leste</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ecuador</source>
            <translation>en Ecuador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Egypt</source>
            <translation>en Egipto</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in El Salvador</source>
            <translation>en El Salvador</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Equatorial Guinea</source>
            <translation>en Guinea Ecuatorial</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eritrea</source>
            <translation>en Eritrea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Estonia</source>
            <translation>en Estonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Eswatini</source>
            <translation>en Esuatini</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ethiopia</source>
            <translation>en Etiopía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Fiji</source>
            <translation>en Fiyi</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Finland</source>
            <translation>en Finlandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in France</source>
            <translation>en Francia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Guiana</source>
            <translation>en la Guayana Francesa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in French Polynesia</source>
            <translation>en la Polinesia Francesa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gabon</source>
            <translation>en Gabón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Georgia</source>
            <translation>en Georgia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Germany</source>
            <translation>en Alemania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ghana</source>
            <translation>en Ghana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Gibraltar</source>
            <translation>en Gibraltar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greece</source>
            <translation>en Grecia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Greenland</source>
            <translation>en Groenlandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Grenada</source>
            <translation>en Granada</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guadeloupe</source>
            <translation>en Guadalupe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guam</source>
            <translation>en Guam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guatemala</source>
            <translation>en Guatemala</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guernsey</source>
            <translation>en Guernesey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea</source>
            <translation>en Guinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guinea-Bissau</source>
            <translation>en Guinea-Bisáu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Guyana</source>
            <translation>en Guyana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Haiti</source>
            <translation>en Haití</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Heard Island and the McDonald Islands</source>
            <translation>en las Islas Heard y McDonald</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Honduras</source>
            <translation>en Honduras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hong Kong</source>
            <translation>en Hong Kong</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Hungary</source>
            <translation>en Hungría</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iceland</source>
            <translation>en Islandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in India</source>
            <translation>en la India</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Indonesia</source>
            <translation>en Indonesia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iran</source>
            <translation>en Irán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Iraq</source>
            <translation>en Irak</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ireland</source>
            <translation>en Irlanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Israel</source>
            <translation>en Israel</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Italy</source>
            <translation>en Italia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jamaica</source>
            <translation>en Jamaica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Japan</source>
            <translation>en Japón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jersey</source>
            <translation>en Jersey</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Jordan</source>
            <translation>en Jordania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kazakhstan</source>
            <translation>en Kazajistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kenya</source>
            <translation>en Kenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kiribati</source>
            <translation>en Kiribati</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kuwait</source>
            <translation>en Kuwait</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Kyrgyzstan</source>
            <translation>en Kirguistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Laos</source>
            <translation>en Laos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Latvia</source>
            <translation>en Letonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lebanon</source>
            <translation>en el Líbano</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lesotho</source>
            <translation>en Lesoto</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liberia</source>
            <translation>en Liberia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Libya</source>
            <translation>en Libia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Liechtenstein</source>
            <translation>en Liechtenstein</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Lithuania</source>
            <translation>en Lituania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Luxembourg</source>
            <translation>en Luxemburgo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Macau</source>
            <translation>en Macao</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Madagascar</source>
            <translation>en Madagascar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malawi</source>
            <translation>en Malaui</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malaysia</source>
            <translation>en Malasia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mali</source>
            <translation>en Mali</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Malta</source>
            <translation>en Malta</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Martinique</source>
            <translation>en Martinica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritania</source>
            <translation>en Mauritania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mauritius</source>
            <translation>en Mauricio</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mayotte</source>
            <translation>en Mayotte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mexico</source>
            <translation>en México</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Micronesia</source>
            <translation>en Micronesia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Moldova</source>
            <translation>en Moldavia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Monaco</source>
            <translation>en Mónaco</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mongolia</source>
            <translation>en Mongolia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montenegro</source>
            <translation>en Montenegro</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Montserrat</source>
            <translation>en Montserrat</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Morocco</source>
            <translation>en Marruecos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Mozambique</source>
            <translation>en Mozambique</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Myanmar</source>
            <translation>en Myanmar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Namibia</source>
            <translation>en Namibia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nauru</source>
            <translation>en Nauru</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nepal</source>
            <translation>en Nepal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Caledonia</source>
            <translation>en Nueva Caledonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in New Zealand</source>
            <translation>en Nueva Zelanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nicaragua</source>
            <translation>en Nicaragua</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niger</source>
            <translation>en Níger</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Nigeria</source>
            <translation>en Nigeria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Niue</source>
            <translation>en Niue</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norfolk Island</source>
            <translation>en la Isla Norfolk</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Korea</source>
            <translation>en Corea del Norte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in North Macedonia</source>
            <translation>en Macedonia del Norte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Norway</source>
            <translation>en Noruega</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Oman</source>
            <translation>en Omán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Pakistan</source>
            <translation>en Pakistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palau</source>
            <translation>en Palaos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Palestine</source>
            <translation>en Palestina</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Panama</source>
            <translation>en Panamá</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Papua New Guinea</source>
            <translation>en Papúa Nueva Guinea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Paraguay</source>
            <translation>en Paraguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Peru</source>
            <translation>en Perú</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Poland</source>
            <translation>en Polonia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Portugal</source>
            <translation>en Portugal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Puerto Rico</source>
            <translation>en Puerto Rico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Qatar</source>
            <translation>en Catar</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Romania</source>
            <translation>en Rumanía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia</source>
            <translation>en Rusia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Russia (the former Soviet Union)</source>
            <translation>en Rusia (antigua Unión Soviética)</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Rwanda</source>
            <translation>en Ruanda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Réunion</source>
            <translation>en Reunión</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Barthélemy</source>
            <translation>en San Bartolomé</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Helena</source>
            <translation>en Santa Elena</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Kitts and Nevis</source>
            <translation>en San Cristóbal y Nieves</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Lucia</source>
            <translation>en Santa Lucía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Martin</source>
            <translation>en San Martín</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Pierre and Miquelon</source>
            <translation>en San Pedro y Miquelón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saint Vincent and the Grenadines</source>
            <translation>en San Vicente y las Granadinas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Samoa</source>
            <translation>en Samoa</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in San Marino</source>
            <translation>en San Marino</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Saudi Arabia</source>
            <translation>en Arabia Saudí</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Senegal</source>
            <translation>en Senegal</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Serbia</source>
            <translation>en Serbia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sierra Leone</source>
            <translation>en Sierra Leona</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Singapore</source>
            <translation>en Singapur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sint Maarten</source>
            <translation>en Sint Maarten</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovakia</source>
            <translation>en Eslovaquia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Slovenia</source>
            <translation>en Eslovenia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Somalia</source>
            <translation>en Somalia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Africa</source>
            <translation>en Sudáfrica</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Georgia and the South Sandwich Islands</source>
            <translation>en las Islas Georgia del Sur y Sandwich del Sur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Korea</source>
            <translation>en Corea del Sur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in South Sudan</source>
            <translation>en Sudán del Sur</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Spain</source>
            <translation>en España</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sri Lanka</source>
            <translation>en Sri Lanka</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sudan</source>
            <translation>en Sudán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Suriname</source>
            <translation>en Surinam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Svalbard and Jan Mayen</source>
            <translation>en Svalbard y Jan Mayen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Sweden</source>
            <translation>en Suecia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Switzerland</source>
            <translation>en Suiza</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Syria</source>
            <translation>en Siria</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in São Tomé and Príncipe</source>
            <translation>en Santo Tomé y Príncipe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Taiwan</source>
            <translation>en Taiwán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tajikistan</source>
            <translation>en Tayikistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tanzania</source>
            <translation>en Tanzania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Thailand</source>
            <translation>en Tailandia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Togo</source>
            <translation>en Togo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tokelau</source>
            <translation>en Tokelau</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tonga</source>
            <translation>en Tonga</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Trinidad and Tobago</source>
            <translation>en Trinidad y Tobago</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tunisia</source>
            <translation>en Túnez</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkey</source>
            <translation>en Turquía</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Turkmenistan</source>
            <translation>en Turkmenistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Tuvalu</source>
            <translation>en Tuvalu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uganda</source>
            <translation>en Uganda</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Ukraine</source>
            <translation>en Ucrania</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uruguay</source>
            <translation>en Uruguay</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Uzbekistan</source>
            <translation>en Uzbekistán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vanuatu</source>
            <translation>en Vanuatu</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vatican City</source>
            <translation>en la Ciudad del Vaticano</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Venezuela</source>
            <translation>en Venezuela</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Vietnam</source>
            <translation>en Vietnam</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Wallis and Futuna</source>
            <translation>en Wallis y Futuna</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Western Sahara</source>
            <translation>en el Sáhara Occidental</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Yemen</source>
            <translation>en Yemen</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zambia</source>
            <translation>en Zambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in Zimbabwe</source>
            <translation>en Zimbabue</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Bahamas</source>
            <translation>en las Bahamas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Indian Ocean Territory</source>
            <translation>en el Territorio Británico del Océano Índico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the British Virgin Islands</source>
            <translation>en las Islas Vírgenes Británicas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Caribbean Netherlands</source>
            <translation>en el Caribe neerlandés</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cayman Islands</source>
            <translation>en las Islas Caimán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Central African Republic</source>
            <translation>en la República Centroafricana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cocos (Keeling) Islands</source>
            <translation>en las Islas Cocos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Comoros</source>
            <translation>en las Comoras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Cook Islands</source>
            <translation>en las Islas Cook</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Czech Republic</source>
            <translation>en Chequia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Democratic Republic of the Congo</source>
            <translation>en la República Democrática del Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Dominican Republic</source>
            <translation>en la República Dominicana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the European Union</source>
            <translation>en la Unión Europea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Falkland Islands</source>
            <translation>en las Islas Malvinas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Faroe Islands</source>
            <translation>en las Islas Feroe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the French Southern Territories</source>
            <translation>en los Territorios Australes Franceses</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Gambia</source>
            <translation>en Gambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Isle of Man</source>
            <translation>en la Isla de Man</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Maldives</source>
            <translation>en las Maldivas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Marshall Islands</source>
            <translation>en las Islas Marshall</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Netherlands</source>
            <translation>en los Países Bajos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Northern Mariana Islands</source>
            <translation>en las Islas Marianas del Norte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Philippines</source>
            <translation>en Filipinas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Pitcairn Islands</source>
            <translation>en las Islas Pitcairn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Republic of the Congo</source>
            <translation>en la República del Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Seychelles</source>
            <translation>en las Seychelles</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Solomon Islands</source>
            <translation>en las Islas Salomón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Turks and Caicos Islands</source>
            <translation>en las Islas Turcas y Caicos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the US Virgin Islands</source>
            <translation>en las Islas Vírgenes Estadounidenses</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Arab Emirates</source>
            <translation>en los Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United Kingdom</source>
            <translation>en el Reino Unido</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States</source>
            <translation>en los Estados Unidos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the United States Minor Outlying Islands</source>
            <translation>en las Islas Ultramarinas Menores de Estados Unidos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>in the Åland Islands</source>
            <translation>en las Islas Åland</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Indian Ocean Territory</source>
            <translation>Territorio Británico del Océano Índico</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the British Virgin Islands</source>
            <translation>Islas Vírgenes Británicas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Caribbean Netherlands</source>
            <translation>Caribe neerlandés</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cayman Islands</source>
            <translation>Islas Caimán</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Central African Republic</source>
            <translation>República Centroafricana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cocos (Keeling) Islands</source>
            <translation>Islas Cocos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Comoros</source>
            <translation>Comoras</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Cook Islands</source>
            <translation>Islas Cook</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Czech Republic</source>
            <translation>Chequia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Democratic Republic of the Congo</source>
            <translation>República Democrática del Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Dominican Republic</source>
            <translation>República Dominicana</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the European Union</source>
            <translation>Unión Europea</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Falkland Islands</source>
            <translation>Islas Malvinas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Faroe Islands</source>
            <translation>Islas Feroe</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the French Southern Territories</source>
            <translation>Territorios Australes Franceses</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Gambia</source>
            <translation>Gambia</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Isle of Man</source>
            <translation>Isla de Man</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Maldives</source>
            <translation>Maldivas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Marshall Islands</source>
            <translation>Islas Marshall</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Netherlands</source>
            <translation>Países Bajos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Northern Mariana Islands</source>
            <translation>Islas Marianas del Norte</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Philippines</source>
            <translation>Filipinas</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Pitcairn Islands</source>
            <translation>Islas Pitcairn</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Republic of the Congo</source>
            <translation>República del Congo</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Seychelles</source>
            <translation>Seychelles</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Solomon Islands</source>
            <translation>Islas Salomón</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Turks and Caicos Islands</source>
            <translation>Islas Turcas y Caicos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the US Virgin Islands</source>
            <translation>Islas Vírgenes Estadounidenses</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Arab Emirates</source>
            <translation>Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the United States Minor Outlying Islands</source>
            <translation>Islas Ultramarinas Menores de Estados Unidos</translation>
        </message>
        <message>
            <location filename="../../resources/countries.tsv" />
            <source>the Åland Islands</source>
            <translation>Islas Åland</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>&amp;Clear the list</source>
            <translation>&amp;Vaciar la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>&amp;Tick all shown</source>
            <translation>&amp;Marcar todos los mostrados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>&amp;Untick all shown</source>
            <translation>&amp;Desmarcar todos los mostrados</translation>
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
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <source>, dot </source>
            <translation>, punto </translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>, which this contact has already</source>
            <translation>, que este contacto ya tiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>@ in {some} of {all} cells</source>
            <translation>@ en {some} de {all} celdas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file (.csv), one row a contact.</source>
            <translation>Un archivo CSV (.csv), con una fila por contacto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file has no photos, and categories and groups of contacts may be missing.</source>
            <translation>Un archivo CSV no contiene fotos, y pueden faltar las categorías y los grupos de contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A CSV file has no photos, and lists of contacts may be missing.</source>
            <translation>Un archivo CSV no contiene fotos, y pueden faltar las listas de contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A copy with nothing but the contacts in which something was fixed, so that fewer can end up double.</source>
            <translation>Una copia que contiene únicamente los contactos en los que se corrigió algo, para que haya menos posibles duplicados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A domain of which Proofbook knows that it is written correctly. It is suggested for slips, and never marked itself. That does not mean that mail there is safe or permitted.</source>
            <translation>Un dominio del que Proofbook sabe que está bien escrito. Se sugiere para corregir errores de tecleo y nunca se señala él mismo. Eso no significa que el correo enviado allí sea seguro o esté permitido.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A file with what you decided, to be applied to another address book or handed to colleagues.</source>
            <translation>Un archivo con lo que usted decidió, para aplicarlo a otra libreta de direcciones o pasarlo a colegas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A file, folder or zip file with contacts that another program has exported.</source>
            <translation>Un archivo, una carpeta o un archivo zip con contactos que otro programa ha exportado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A list of known-correct spellings that comes with Proofbook, such as the domains of a government.</source>
            <translation>Una lista de escrituras reconocidas como correctas que viene con Proofbook, como los dominios de un gobierno.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>A log for whoever looks for a fault: counts, domains and times, never a name, an address or the name of a file. It is in this folder:</source>
            <translation>Un registro para quien investigue un problema: recuentos, dominios y horas, nunca un nombre, una dirección ni el nombre de un archivo. Está en esta carpeta:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A page or table that lists every change, with its reason.</source>
            <translation>Una página o tabla con todos los cambios y sus motivos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A spelling that was not meant: a letter left out, swapped, or hit beside.</source>
            <translation>Una escritura no intencionada: una letra omitida, dos letras intercambiadas o una tecla vecina pulsada por error.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>A spelling that was probably meant. The likeliest one comes first.</source>
            <translation>Una escritura que probablemente se quería usar. La más probable aparece primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf) or a CSV file (.csv).</source>
            <translation>Un archivo vCard (.vcf) o un archivo CSV (.csv).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf).</source>
            <translation>Un archivo vCard (.vcf).</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>A vCard file (.vcf). LDIF (.ldif) and CSV are possible too.</source>
            <translation>Un archivo vCard (.vcf). También es posible LDIF (.ldif) o CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Added by you</source>
            <translation>Añadido por usted</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>Address book</source>
            <translation>Libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Address books</source>
            <translation>Libretas de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Address books are never copied there, and what you export lies where you put it.</source>
            <translation>Las libretas de direcciones nunca se copian allí, y lo que exporta queda donde usted lo puso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Address now</source>
            <translation>Dirección actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Address that no check can help</source>
            <translation>Dirección que no se puede comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Address, and its correction</source>
            <translation>Dirección y su corrección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>Addresses that no check can help</source>
            <translation>Direcciones que no se pueden comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Addresses that you have left out of their domain stay as they are.</source>
            <translation>Las direcciones que usted excluyó de su dominio se quedan como están.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>All kinds</source>
            <translation>De todo tipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Almost certain</source>
            <translation>Casi seguro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Almost certainly a typo</source>
            <translation>Casi seguro, un error de tecleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Almost certainly meant</source>
            <translation>Casi seguro es esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Also appears in</source>
            <translation>También aparece en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>An entry without a mail domain, such as a fax number. It is listed, and copied as it is.</source>
            <translation>Una entrada sin dominio de correo, como un número de fax. Aparece en la lista y se copia como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Android phone</source>
            <translation>Teléfono Android</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Apple Mail</source>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/apply_decisions.py" />
            <source>Apply “{name}”</source>
            <translation>Aplicar «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Ask about {what}</source>
            <translation>Preguntar por {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Auto-complete</source>
            <translation>Autocompletado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Being judged…</source>
            <translation>Valorando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Built-in set</source>
            <translation>Conjunto incluido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>Built-in sets</source>
            <translation>Conjuntos incluidos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By domain</source>
            <translation>Por dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>By number of addresses</source>
            <translation>Por número de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Can’t be checked</source>
            <translation>No se puede comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Carried over</source>
            <translation>Recuperada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/opening.py" />
            <source>Carry over earlier decisions</source>
            <translation>Recuperar decisiones anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change the name that displays {what} too</source>
            <translation>Cambiar también el nombre que muestra {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Change {what} in lists too</source>
            <translation>Cambiar {what} también en listas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Changed or not</source>
            <translation>Cambiado o no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose a name and a folder, and save.</source>
            <translation>Elija un nombre y una carpeta, y guarde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Choose a step to go back or forth to it. Nothing is lost: you can go forth again.</source>
            <translation>Elija un paso para retroceder o avanzar hasta él. No se pierde nada: siempre puede volver a avanzar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Choose a suggestion by its number, and fix with it</source>
            <translation>Elegir una sugerencia por su número y corregir con ella</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose all contacts, or those that you have selected.</source>
            <translation>Elija todos los contactos o los que haya seleccionado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose the address book at the left and, in the menu that a right click opens, “Export”; older versions have it in the menu “Tools”.</source>
            <translation>Elija la libreta de direcciones a la izquierda y, en el menú que abre el clic derecho, «Exportar»; las versiones anteriores lo tienen en el menú «Herramientas».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose the folder “Contacts” of your mailbox.</source>
            <translation>Elija la carpeta «Contactos» de su buzón.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Choose the mailbox Sent, and paste this into the search field.</source>
            <translation>Elija el buzón Enviados y pegue esto en el campo de búsqueda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose where the file goes and what it is called, and finish.</source>
            <translation>Elija dónde se guarda el archivo y cómo se llama, y finalice.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export to a file”, then “Comma Separated Values”.</source>
            <translation>Elija «Exportar a un archivo» y después «Valores separados por comas».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export vCard”. It is behind the gear, in newer versions behind another sign beside the contacts.</source>
            <translation>Elija «Exportar vCard». Está bajo la rueda dentada; en versiones más recientes, bajo otro símbolo junto a los contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Export”. The file is among your downloads.</source>
            <translation>Elija «Exportar». El archivo está entre sus descargas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “Manage contacts”, then “Export contacts”. Some versions show “Export contacts” by itself.</source>
            <translation>Elija «Administrar contactos» y después «Exportar contactos». Algunas versiones muestran «Exportar contactos» directamente.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “vCard” as the kind of file, a name and a folder, and save.</source>
            <translation>Elija «vCard» como tipo de archivo, un nombre y una carpeta, y guarde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Choose “vCard”. “Google CSV” can be opened too.</source>
            <translation>Elija «vCard». También se puede abrir «CSV de Google».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Choosing one fixes the ticked addresses with it.</source>
            <translation>Al elegir una, se corrigen con ella las direcciones marcadas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Closed down</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>Column “{name}”</source>
            <translation>Columna «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Computers inside some network</source>
            <translation>Equipos dentro de alguna red</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Contacts on a Mac</source>
            <translation>Contactos en un Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Copy that file to this computer, for example with a cable.</source>
            <translation>Copie ese archivo a este equipo, por ejemplo con un cable.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Correct</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Decided here</source>
            <translation>Decidido aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Decided one by one</source>
            <translation>Decididas una por una</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Decided or not</source>
            <translation>Decididos o no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Decisions file</source>
            <translation>Archivo de decisiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Domain</source>
            <translation>Dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Domain or address</source>
            <translation>Dominio o dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Domains renamed by your organisation</source>
            <translation>Dominios renombrados por su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Domains renamed by {organisation}</source>
            <translation>Dominios renombrados por {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Domains that are fixed, if ticked</source>
            <translation>Dominios que se corrigen si están marcados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Don’t open and save the CSV file in Excel before the import: it may change phone numbers and letters with accents.</source>
            <translation>No abra ni guarde el archivo CSV en Excel antes de la importación: puede cambiar los números de teléfono y las letras con acentos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>During the review</source>
            <translation>Durante la revisión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Each keeps what is before the @. Undo, or decide otherwise about single ones in the review.</source>
            <translation>Cada una conserva lo que está antes de la @. Puede deshacer el cambio o, en la revisión, decidir otra cosa sobre algunas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Edit {what}</source>
            <translation>Editar {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Ending</source>
            <translation>Terminación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Exchange directory entries (X.500)</source>
            <translation>Entradas del directorio de Exchange (X.500)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Export each address book by itself. Proofbook can open all the files at once.</source>
            <translation>Exporte cada libreta de direcciones por separado. Proofbook puede abrir todos los archivos a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Export to a file on the phone. It ends in .vcf.</source>
            <translation>Exporte a un archivo en el teléfono. Termina en .vcf.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Fax numbers</source>
            <translation>Números de fax</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>First export what is there now, and keep that file: it is the way back.</source>
            <translation>Exporte primero lo que hay ahora allí y conserve ese archivo: le permite volver atrás.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>Fix</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix all that are almost certain</source>
            <translation>Corregir todos los casi seguros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Fix all that are almost certain?</source>
            <translation>¿Corregir todos los casi seguros?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Fix every ticked address at this domain in one step.</source>
            <translation>Corregir en un solo paso todas las direcciones marcadas de este dominio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Fix the whole domain</source>
            <translation>Corregir dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Fix {what}</source>
            <translation>Corregir {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Fixed</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Found out: {name}</source>
            <translation>Detectado: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>From the domains into their addresses</source>
            <translation>De los dominios a sus direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Gmail</source>
            <translation>Gmail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Gmail keeps them in Google Contacts under “Other contacts”: delete them there.</source>
            <translation>Gmail las guarda en Contactos de Google, en «Otros contactos»: elimínelas allí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Go through a list</source>
            <translation>Recorrer una lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Go to Sent Items, click into the search field at the top, and paste this. It works in every Outlook.</source>
            <translation>Vaya a Elementos enviados, haga clic en el campo de búsqueda de arriba y pegue esto. Funciona en todas las versiones de Outlook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Go to the folder Sent, show the quick filter bar, choose Recipients there, and paste this.</source>
            <translation>Vaya a la carpeta Enviados, muestre la barra de filtro rápido, elija allí Destinatarios y pegue esto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>Go to this step</source>
            <translation>Ir a este paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Going about</source>
            <translation>Desplazarse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Google Contacts</source>
            <translation>Contactos de Google</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts imports vCard and CSV files.</source>
            <translation>Contactos de Google importa archivos vCard y CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts imports vCard and CSV files; it may not take LDIF.</source>
            <translation>Contactos de Google importa archivos vCard y CSV; es posible que no admita LDIF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Google Contacts, Gmail</source>
            <translation>Contactos de Google, Gmail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Hardly any @ in {columns}</source>
            <translation>Casi no hay @ en {columns}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Has come back</source>
            <translation>Ha vuelto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/history.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/carried_model.py" />
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>How it is judged</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>How tables are read is not kept.</source>
            <translation>La forma de leer las tablas no se guarda.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>However sure</source>
            <translation>Cualquier certeza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>If one of the changed addresses is in a group or distribution list, correct it there by hand; the report lists them.</source>
            <translation>Si una de las direcciones cambiadas está en un grupo o una lista de distribución, corríjala allí a mano; el informe las enumera.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If the menu “File” has no “Open &amp; Export”, you probably have the new Outlook: see there.</source>
            <translation>Si el menú «Archivo» no contiene «Abrir y exportar», probablemente tiene el nuevo Outlook: vea las indicaciones correspondientes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If you are asked which contacts, choose all of them.</source>
            <translation>Si se le pregunta qué contactos, elija todos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If you have several folders of contacts, export them one by one. Proofbook can open all the files at once.</source>
            <translation>Si tiene varias carpetas de contactos, expórtelas una por una. Proofbook puede abrir todos los archivos a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>If your contacts are in a Google account, the easiest way is on a computer: see “Google Contacts”.</source>
            <translation>Si sus contactos están en una cuenta de Google, lo más sencillo es usar un PC o un Mac: vea «Contactos de Google».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Import into a new address book, look whether all is well, and then delete the old address book.</source>
            <translation>Importe en una libreta de direcciones nueva, compruebe que todo está bien y después elimine la libreta anterior.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>In Mail on a Mac: Window &gt; Previous Recipients, then Remove From List.</source>
            <translation>En Mail, en un Mac: Ventana &gt; Destinatarios anteriores y después Eliminar de la lista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>In Outlook, begin a message, type the first letters into “To”, point at the wrong suggestion and click its X. File &gt; Options &gt; Mail &gt; Empty Auto-Complete List deletes all of them.</source>
            <translation>En Outlook, empiece un mensaje, escriba las primeras letras en «Para», señale la sugerencia incorrecta y haga clic en su X. Archivo &gt; Opciones &gt; Correo &gt; Vaciar lista de Autocompletar las elimina todas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In Outlook, open the menu “File”, then “Open &amp; Export”, then “Import/Export”.</source>
            <translation>En Outlook, abra el menú «Archivo», después «Abrir y exportar» y después «Importar o exportar».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In an account or on a device that your organisation manages, the export may be switched off. Then ask your IT for a copy of your contacts as a vCard or CSV file.</source>
            <translation>En una cuenta o un dispositivo administrados por su organización, la exportación puede estar desactivada. En ese caso, pida a su departamento de informática una copia de sus contactos como archivo vCard o CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>In the copy</source>
            <translation>En la copia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>In the lists of domains and addresses</source>
            <translation>En las listas de dominios y direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>In the menu at the left, choose “Export”.</source>
            <translation>En el menú de la izquierda, elija «Exportar».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Include</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It expects the encoding UTF-8, which this file doesn’t have: look at the accents afterwards.</source>
            <translation>Espera la codificación UTF-8, que este archivo no tiene: revise después los acentos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>It holds what is in iCloud. Contacts that the phone has from a Google or an Exchange account are not in it: export those there.</source>
            <translation>Contiene lo que está en iCloud. Los contactos que el teléfono tiene de una cuenta de Google o de Exchange no están en él: expórtelos desde allí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>It is not kept which books you opened.</source>
            <translation>No se guarda qué libretas ha abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>It may refuse files of more than 10 MB; this one has {mb} MB.</source>
            <translation>Puede rechazar archivos de más de 10 MB; este ocupa {mb} MB.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>It may well be right. A look at the contact, or a question to the person, tells.</source>
            <translation>Puede muy bien ser correcto. Una mirada al contacto o una pregunta a la persona lo aclara.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Keep {what}</source>
            <translation>Conservar {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Known to be real</source>
            <translation>Se sabe que existe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/known_page.py" />
            <source>Known-correct domains</source>
            <translation>Dominios reconocidos como correctos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Known-correct spelling</source>
            <translation>Escritura reconocida como correcta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Leave the address as it is: it is right, in this address book.</source>
            <translation>Dejar la dirección como está: es correcta en esta libreta de direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Leave the address unchanged, and put the person on the list of those to be asked.</source>
            <translation>Dejar la dirección sin cambios e incluir a la persona en la lista de llamadas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Leave the filter, or close a dialog</source>
            <translation>Salir del filtro o cerrar un cuadro de diálogo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave the name that displays {what}</source>
            <translation>Dejar el nombre que muestra {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>Leave {what} as it is in lists</source>
            <translation>Dejar {what} como está en listas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Less likely</source>
            <translation>Menos probable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>List “{name}” ({field})</source>
            <translation>Lista «{name}» ({field})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/look_page.py" />
            <source>Look and language</source>
            <translation>Aspecto e idioma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Looks mistyped</source>
            <translation>Parece mal escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Lotus Notes names</source>
            <translation>Nombres de Lotus Notes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Is it another column, or are the cells separated by another sign?</source>
            <translation>Las direcciones de correo tienen una. ¿Es otra columna, o las celdas están separadas por otro carácter?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Mail addresses have one. Untick what holds none.</source>
            <translation>Las direcciones de correo tienen una. Desmarque lo que no contenga ninguna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced, or stayed inside the organisation</source>
            <translation type="vanished">El correo puede haber sido devuelto o haberse quedado dentro de la organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: no complete mail domain</source>
            <translation type="vanished">El correo puede haber sido devuelto: no es un dominio de correo completo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: the provider has closed down</source>
            <translation type="vanished">El correo puede haber sido devuelto: el proveedor ha cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have bounced: there is no such ending</source>
            <translation type="vanished">El correo puede haber sido devuelto: no existe esa terminación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have reached someone {whereabouts}</source>
            <translation type="vanished">El correo puede haber llegado a alguien {whereabouts}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/destination.py" />
            <source>Mail may have reached whoever owns the domain</source>
            <translation type="vanished">El correo puede haber llegado al propietario del dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Make the domain a known-correct spelling, so that it is not marked in any address book.</source>
            <translation>Hacer del dominio una escritura reconocida como correcta, para que no se señale en ninguna libreta de direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Managed by your organisation</source>
            <translation>Administrado por su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Managed by {organisation}</source>
            <translation>Administrado por {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>More likely wrong than right. Have a look at the reason.</source>
            <translation>Es más probable que esté mal que bien. Vea el motivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>New Outlook, Outlook on the web</source>
            <translation>Nuevo Outlook, Outlook en la Web</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud</source>
            <translation>Nextcloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCard files, version 3.0 or 4.0; it may not take this one.</source>
            <translation>Nextcloud importa archivos vCard de la versión 3.0 o 4.0; es posible que no admita este.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0 only; in this file there are some of {versions}.</source>
            <translation>Nextcloud solo importa vCard de las versiones 3.0 y 4.0; en este archivo hay algunas de {versions}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud imports vCards of version 3.0 and 4.0, as these are.</source>
            <translation>Nextcloud importa vCard de las versiones 3.0 y 4.0, como estas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Nextcloud refuses a contact that is already in the same address book, so that the correction would not arrive: delete the old one first, or import into a new address book.</source>
            <translation>Nextcloud rechaza un contacto que ya está en la misma libreta de direcciones, así que la corrección no llegaría: elimine antes el anterior o importe en una libreta de direcciones nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>No book was opened yet</source>
            <translation>Todavía no se ha abierto ninguna libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No column is ticked, so no address would be read</source>
            <translation>No hay ninguna columna marcada, así que no se leería ninguna dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>No domain of your own organisation yet</source>
            <translation>Todavía ningún dominio de su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>No known-correct spelling is near enough to suggest one. Edit the address if you know what was meant, ask the person, or keep it as it is.</source>
            <translation>Ninguna escritura reconocida como correcta se parece lo bastante para sugerirla. Edite la dirección si sabe qué se quería escribir, pregunte a la persona o consérvela como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>No log is written.</source>
            <translation>No se escribe ningún registro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>No other address waits for you.</source>
            <translation>No queda ninguna otra dirección por decidir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>No row has them</source>
            <translation>Ninguna fila los tiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody else: closed endings such as .mil</source>
            <translation>A nadie más: terminaciones cerradas, como .mil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: no complete mail domain</source>
            <translation>A nadie: no es un dominio completo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: the provider has closed</source>
            <translation>A nadie: el proveedor ha cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Nobody: there is no such ending</source>
            <translation>A nadie: no existe esa terminación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Not the archive that the same menu offers: only Apple’s own program can read that one.</source>
            <translation>No el archivo de contactos (.abbu) que ofrece el mismo menú: solo el programa de Apple puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>Not there any more</source>
            <translation>Ya no existe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Nothing has been decided. The address stays as it is.</source>
            <translation>No se ha decidido nada. La dirección se queda como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>Nothing here is meant by it</source>
            <translation>No corresponde a nada en esta libreta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Nothing is ticked, so nothing would be fixed.</source>
            <translation>No hay nada marcado, así que no se corregiría nada.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Nothing is written before you export.</source>
            <translation>No se escribe nada hasta que usted exporte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>Nothing that is undecided here will be decided.</source>
            <translation>No se decidirá nada de lo que aquí está sin decidir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>Nothing will change: the copy will be exactly like your address book.</source>
            <translation>No cambiará nada: la copia será exactamente igual que su libreta de direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Numbers of computers (IP addresses)</source>
            <translation>Números de equipos (direcciones IP)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>Of the marked addresses these stay: {list}.</source>
            <translation>De las direcciones señaladas, estas se quedan: {list}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>On a Mac, Card &gt; Look for Duplicates in Contacts finds what is there twice.</source>
            <translation>En un Mac, Tarjeta &gt; Buscar duplicados, en Contactos, encuentra lo que está dos veces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On a computer, open contacts.google.com in a browser, and sign in.</source>
            <translation>En un PC o un Mac, abra contacts.google.com en un navegador e inicie sesión.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On a computer, open icloud.com in a browser, sign in, and open “Contacts”.</source>
            <translation>En un PC o un Mac, abra icloud.com en un navegador, inicie sesión y abra «Contactos».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>On the iPhone, open “Settings”, tap your name, then “iCloud”, and see that “Contacts” is switched on.</source>
            <translation>En el iPhone, abra «Ajustes» (en Latinoamérica, «Configuración»), toque su nombre, después «iCloud», y compruebe que «Contactos» está activado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>One person or place in an address book, with one or more addresses.</source>
            <translation>Una persona o un lugar de una libreta de direcciones, con una o varias direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Only the changed contacts</source>
            <translation>Solo los contactos cambiados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open the address book.</source>
            <translation>Abra la libreta de direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open the menu “File”, then “Export”, then “Export vCard…”.</source>
            <translation>Abra el menú «Archivo», después «Exportar» y después «Exportar vCard…».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Open the menus</source>
            <translation>Abrir los menús</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open “Contacts” and choose all of them: press ⌘ and A in the list of names.</source>
            <translation>Abra «Contactos» y elíjalos todos: pulse ⌘ y A en la lista de nombres.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Open “People”, the list of your contacts.</source>
            <translation>Abra «Contactos» (en algunas versiones, «Personas»), la lista de sus contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Other places that name the same address, such as a mailing list. They can be changed along with it.</source>
            <translation>Otros lugares que nombran la misma dirección, como una lista de distribución. Se pueden cambiar junto con ella.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Other: {sign}</source>
            <translation>Otro: {sign}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Otherwise open the app “Contacts” on the phone and look in its menu, or in its settings, for “Export”.</source>
            <translation>Si no, abra la aplicación «Contactos» en el teléfono y busque «Exportar» en su menú o en sus ajustes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Outlook for Windows (classic)</source>
            <translation>Outlook para Windows (clásico)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook imports CSV files.</source>
            <translation>Outlook importa archivos CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook imports CSV files; it may not take this one.</source>
            <translation>Outlook importa archivos CSV; es posible que no admita este.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook may read only the first contact of a vCard file. Exporting your contacts from the old program as CSV, and cleaning that file, is the safer way.</source>
            <translation>Es posible que Outlook lea solo el primer contacto de un archivo vCard. Lo más seguro es exportar sus contactos del programa anterior como CSV y corregir ese archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook, Exchange Online</source>
            <translation>Outlook, Exchange Online</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Outlook’s import asks what to do with duplicates, but it may not know a contact again whose address is another one now: rely on deleting the old ones.</source>
            <translation>La importación de Outlook pregunta qué hacer con los duplicados, pero puede no reconocer un contacto cuya dirección es ahora otra: lo seguro es eliminar los anteriores.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Partly decided</source>
            <translation>Decididos en parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/sent_mail.py" />
            <source>Paste this into the search field at the top; it looks into sent mail only.</source>
            <translation>Pegue esto en el campo de búsqueda de arriba; busca solo en el correo enviado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Possibly meant</source>
            <translation>Quizá es esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Prefer vCard: it has been reported that CSV files from Google Contacts lacked contacts.</source>
            <translation>Prefiera vCard: se ha informado de que en archivos CSV de Contactos de Google faltaban contactos.</translation>
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
            <translation>Probablemente un error de tecleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Probably meant</source>
            <translation>Probablemente es esta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Proof</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton</source>
            <translation>Proton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton imports vCard and CSV files.</source>
            <translation>Proton importa archivos vCard y CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Proton imports vCard and CSV files; it may not take LDIF.</source>
            <translation>Proton importa archivos vCard y CSV; es posible que no admita LDIF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Remember {domain}</source>
            <translation>Recordar {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Renamed</source>
            <translation>Renombrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Renamed by your organisation</source>
            <translation>Renombrado por su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Renamed or closed down</source>
            <translation>Renombrados o cerrados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Replace {old} everywhere with {new}</source>
            <translation>Reemplazar {old} en todas partes por {new}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Reports go to {folder}.</source>
            <translation>Los informes se guardan en {folder}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Required by {organisation}: {forms}.</source>
            <translation>Formatos exigidos por {organisation}: {forms}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/stored.py" />
            <source>Reviews are not kept: decisions count until you close Proofbook.</source>
            <translation>Las revisiones no se guardan: las decisiones valen hasta que cierre Proofbook.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Row {n}: {cells}</source>
            <translation>Fila {n}: {cells}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>Search this list</source>
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>Select all contacts: click one of them, then press Ctrl and A, on a Mac ⌘ and A.</source>
            <translation>Seleccione todos los contactos: haga clic en uno de ellos y pulse Ctrl y A; en un Mac, ⌘ y A.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Select several addresses</source>
            <translation>Seleccionar varias direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Set by your organisation</source>
            <translation>Establecido por su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Set by {organisation}</source>
            <translation>Establecido por {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Slip</source>
            <translation>Error de tecleo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Stored data</source>
            <translation>Datos guardados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Suggestion</source>
            <translation>Sugerencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>Take the file’s</source>
            <translation>Tomar lo del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Taken from an earlier review of another export. It is shown, and undone as one step.</source>
            <translation>Tomada de una revisión anterior de otra exportación. Se muestra y se deshace en un solo paso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>The address book as it was opened</source>
            <translation>La libreta de direcciones tal como se abrió</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The cleaned copy</source>
            <translation>La copia corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>The copy is made of several files: import them one after the other.</source>
            <translation>La copia consta de varios archivos: impórtelos uno tras otro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The copy is read again, and everything you did not fix is compared with your file, letter by letter.</source>
            <translation>La copia se lee de nuevo, y todo lo que usted no corrigió se compara con su archivo, letra por letra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>The copy was read back and compared: nothing but the listed changes differs.</source>
            <translation>La copia se leyó de nuevo y se comparó: solo difieren los cambios enumerados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The file is among your downloads.</source>
            <translation>El archivo está entre sus descargas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The file is saved among your downloads, or where you say.</source>
            <translation>El archivo se guarda entre sus descargas o donde usted indique.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>The file says</source>
            <translation>Según el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The last part of a domain, such as .com, .mil or .co.uk. Many slips are in it: .ml for .mil.</source>
            <translation>La última parte de un dominio, como .com, .mil o .co.uk. Muchos errores de tecleo están en ella: .ml en lugar de .mil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The list of addresses that your mail program proposes while you type. It can bring a slip back.</source>
            <translation>La lista de direcciones que su programa de correo propone mientras escribe. Puede hacer que un error vuelva.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>The names in the menus differ from maker to maker. Contacts of several accounts may have to be exported apart.</source>
            <translation>Los nombres de los menús cambian de un fabricante a otro. Puede que haya que exportar por separado los contactos de varias cuentas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The new domain</source>
            <translation>El dominio nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>The policy in force</source>
            <translation>La directiva vigente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The provider closed this domain and moved its mailboxes. Ask the person if you are not sure.</source>
            <translation>El proveedor cerró este dominio y trasladó sus buzones. Pregunte a la persona si tiene dudas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>The provider has closed down</source>
            <translation>El proveedor ha cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>The provider has closed, so mail to this domain reaches nobody. There is no new spelling to suggest: ask the person for another address, edit it if you know one, or keep it as it is.</source>
            <translation>El proveedor ha cerrado, así que el correo a este dominio no llega a nadie. No hay ninguna escritura nueva que sugerir: pida a la persona otra dirección, edítela si conoce una o consérvela como está.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>The strongest mark. Hardly any of these turns out to be right; still, nothing is changed unasked.</source>
            <translation>El grado más alto. Casi nunca resulta ser correcto; aun así, no se cambia nada sin que usted lo pida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>The tables among these files hold no groups.</source>
            <translation>Las tablas que hay entre estos archivos no contienen grupos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There are more letters before the @ than an address can have.</source>
            <translation>Antes de la @ hay más letras de las que puede tener una dirección.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign before the @ that an address can’t have.</source>
            <translation>Antes de la @ hay un carácter que una dirección no puede tener.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a sign in it that can’t be seen.</source>
            <translation>Contiene un carácter invisible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is a space in it.</source>
            <translation>Contiene un espacio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is no @ in it.</source>
            <translation>No contiene ninguna @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>There is no @ in what is ticked</source>
            <translation>No hay ninguna @ en lo marcado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>There is nothing before the @.</source>
            <translation>No hay nada antes de la @.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>These stay as they are.</source>
            <translation>Estas se quedan como están.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/unusable.py" />
            <source>They have no mail domain that could be checked. The copy has them as they are, unless you edit one.</source>
            <translation>No tienen un dominio de correo que se pueda comprobar. La copia las contiene como están, salvo que usted edite alguna.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>This file holds no groups.</source>
            <translation>Este archivo no contiene grupos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>This file holds the whole address book: delete the old contacts there before you import it, or import it into a new, empty address book; otherwise everybody may be there twice.</source>
            <translation>Este archivo contiene toda la libreta de direcciones: elimine allí los contactos anteriores antes de importarlo, o impórtelo en una libreta de direcciones nueva y vacía; si no, todos pueden quedar dos veces.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is no complete mail domain.</source>
            <translation>No es un dominio de correo completo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>This is spelled correctly, remember it</source>
            <translation>Está bien escrito, recordarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the address as it is now. To leave it so, choose “Keep as it is”.</source>
            <translation>Esta es la dirección tal como está ahora. Para dejarla así, elija «Conservar como está».</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>This is the domain as it is now.</source>
            <translation>Este es el dominio tal como está ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>This looks mistyped itself: {reason}</source>
            <translation>Este también parece mal escrito: {reason}</translation>
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
            <translation>Thunderbird importa archivos vCard, CSV y LDIF.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>Thunderbird keeps them in the address book “Collected Addresses”: delete them there.</source>
            <translation>Thunderbird las guarda en la libreta de direcciones «Direcciones recopiladas»: elimínelas allí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>Tick an address, or leave it out</source>
            <translation>Marcar una dirección o excluirla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>Tick at least one column that holds e-mail addresses to go on.</source>
            <translation>Para continuar, marque al menos una columna que contenga direcciones de correo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>Ticked addresses are changed together with their domain</source>
            <translation>Las direcciones marcadas se cambian junto con su dominio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>To ask</source>
            <translation>Por preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/key_sheet.py" />
            <source>To the next part of the window, or the one before</source>
            <translation>A la parte siguiente de la ventana, o a la anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Two spellings are equally likely; please choose.</source>
            <translation>Hay dos escrituras igual de probables; elija una.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/typing_page.py" />
            <source>Typing and keys</source>
            <translation>Escritura y teclas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/deciding.py" />
            <source>Undecide {what}</source>
            <translation>Dejar sin decidir {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/wording.py" />
            <source>Undecided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Undecided first</source>
            <translation>Primero sin decidir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Unknown</source>
            <translation>Se desconoce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/verdict.py" />
            <source>Unremarkable</source>
            <translation>Sin nada llamativo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>What follows the @ is no complete mail domain.</source>
            <translation>Lo que sigue a la @ no es un dominio de correo completo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What follows the @ of a mail address: in ann@army.mil it is army.mil.</source>
            <translation>Lo que sigue a la @ en una dirección de correo: en ann@army.mil es army.mil.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What is found</source>
            <translation>Qué se encuentra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>What matters first</source>
            <translation>Por importancia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>What was meant?</source>
            <translation>¿Qué se quería escribir?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>What you can do</source>
            <translation>Qué puede hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>What you decide</source>
            <translation>Qué decide usted</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <location filename="../../desktop_app/gui/models/known_correct_model.py" />
            <source>Where it comes from</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Where the mail may have gone</source>
            <translation>Adónde puede haber llegado el correo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Where the mailboxes moved</source>
            <translation>Adónde se trasladaron los buzones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>While you type an address, mail programs suggest what you wrote before, and the old spelling comes back. Delete the suggestions that end in: {domains}.</source>
            <translation>Mientras escribe una dirección, los programas de correo sugieren lo que escribió antes, y la escritura anterior vuelve. Elimine las sugerencias que terminan en: {domains}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Who may have received what was sent to the mistyped address: a country, a company, or nobody.</source>
            <translation>Quién puede haber recibido lo que se envió a la dirección mal escrita: un país, una empresa o nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Whoever owns the domain (.com, .net …)</source>
            <translation>Al propietario del dominio (.com, .net …)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <source>Without a suggestion</source>
            <translation>Sin sugerencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>Without a usable @</source>
            <translation>Sin una @ utilizable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <location filename="../../desktop_app/gui/widgets/filter_bar.py" />
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>Worth a look</source>
            <translation>Conviene revisarlo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Write a new file with what you fixed. Your own file is never changed.</source>
            <translation>Crear un archivo nuevo con lo que usted corrigió. Su propio archivo nunca se cambia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/glossary.py" />
            <source>Write the suggested spelling into the copy.</source>
            <translation>Escribir en la copia la escritura sugerida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/overview.py" />
            <source>X.400 addresses</source>
            <translation>Direcciones X.400</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/history_model.py" />
            <source>You are here</source>
            <translation>Usted está aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/widgets/also_section.py" />
            <source>You can choose this once the address is fixed.</source>
            <translation>Podrá elegirlo cuando la dirección esté corregida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>You corrected this address before, and it has come back. It is probably still in a phone or in the auto-complete list, or the address book was not replaced by the cleaned copy.</source>
            <translation>Usted ya corrigió esta dirección, y ha vuelto. Probablemente sigue en un teléfono o en la lista de autocompletado, o la libreta de direcciones no se reemplazó por la copia corregida.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>Your account name is in them.</source>
            <translation>Los informes incluyen su nombre de usuario.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your choices: these preferences, your own known-correct domains, and which built-in sets are switched off, until you change or delete them; and how tables of a certain kind are read. They are in this folder:</source>
            <translation>Sus elecciones: estas preferencias, sus propios dominios reconocidos como correctos y qué conjuntos incluidos están desactivados, hasta que usted las cambie o las elimine; y cómo se leen las tablas de cierto tipo. Están en esta carpeta:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your choices: these preferences, your own known-correct domains, which built-in sets are switched off, and how tables of a certain kind are read. They are kept until you change or delete them, in this folder:</source>
            <translation type="vanished">Sus elecciones: estas preferencias, sus propios dominios reconocidos como correctos, qué conjuntos incluidos están desactivados y cómo se leen las tablas de cierto tipo. Se guardan en esta carpeta hasta que usted las cambie o las elimine:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Your decisions of today, {time}, are back: {done} of {total} domains decided</source>
            <translation>Sus decisiones de hoy, {time}, están de vuelta: {done} de {total} dominios decididos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>Your decisions of {day} are back: {done} of {total} domains decided</source>
            <translation>Sus decisiones del {day} están de vuelta: {done} de {total} dominios decididos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/advice.py" />
            <source>Your organisation has renamed this domain. Nobody mistyped it; the addresses only have to follow.</source>
            <translation>Su organización ha cambiado el nombre de este dominio. Nadie lo escribió mal; solo hay que actualizar las direcciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set that only what is almost certainly a typo is shown.</source>
            <translation>Su organización ha establecido que solo se muestre lo que casi con seguridad es un error de tecleo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set that only what is almost certainly or probably a typo is shown.</source>
            <translation>Su organización ha establecido que solo se muestre lo que casi con seguridad o probablemente es un error de tecleo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>Your organisation has set which spellings are known to be correct; nobody adds to them here.</source>
            <translation>Su organización ha establecido qué escrituras se reconocen como correctas; aquí no se pueden añadir otras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/stored_page.py" />
            <source>Your reviews: what you decided, so that you can go on after a break and next month’s export need not be decided again, and where the books lie that you opened last. Only you may read them. They are in this folder:</source>
            <translation>Sus revisiones: lo que decidió, para que pueda continuar tras una pausa y no tenga que decidirlo de nuevo con la exportación del próximo mes, y dónde están las últimas libretas que abrió. Solo usted puede leerlas. Están en esta carpeta:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>along with it, {name}: {before} becomes {after}</source>
            <translation>junto con ella, {name}: {before} pasa a ser {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>becomes {domain}</source>
            <translation>pasa a ser {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>becomes {new}</source>
            <translation>pasa a ser {new}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>bounces</source>
            <translation>se devuelve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changed contacts</source>
            <translation>contactos cambiados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>changed to {address}</source>
            <translation>cambiada a {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/compare_contact.py" />
            <source>changed: {before} becomes {after}</source>
            <translation>cambiado: {before} pasa a ser {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>changes by hand</source>
            <translation>cambios a mano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>cleaned</source>
            <translation>corregida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>column name</source>
            <translation>nombre de columna</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>column {n}</source>
            <translation>columna {n}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/wording.py" />
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>empty in the first rows</source>
            <translation>vacía en las primeras filas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>fixed: becomes {address}</source>
            <translation>corregida: pasa a ser {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud imports vCard files of up to 50,000 contacts, each of up to 256 KB: this one fits.</source>
            <translation>iCloud importa archivos vCard de hasta 50.000 contactos, de hasta 256 KB cada uno: este es adecuado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud imports vCard files; it may not take this one.</source>
            <translation>iCloud importa archivos vCard; es posible que no admita este.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud takes contacts of at most 256 KB, photo included; the largest one here has {kb} KB.</source>
            <translation>iCloud admite contactos de 256 KB como máximo, foto incluida; el mayor de este archivo ocupa {kb} KB.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/what_now.py" />
            <source>iCloud, iPhone, Mac</source>
            <translation>iCloud, iPhone, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>iPhone, iPad and iCloud</source>
            <translation>iPhone, iPad e iCloud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>in {book}</source>
            <translation>en {book}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/recent_model.py" />
            <source>in {folder}</source>
            <translation>en {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>is spelled correctly</source>
            <translation>está bien escrito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>kept as it is</source>
            <translation>conservada como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <location filename="../../desktop_app/gui/models/certain_model.py" />
            <source>left out</source>
            <translation>excluida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked as spelled correctly</source>
            <translation>dada por bien escrita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>marked too, not decided yet: {what}</source>
            <translation>también señalada, sin decidir todavía: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/table_preview.py" />
            <source>no @</source>
            <translation>sin @</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>no check can help with it</source>
            <translation>no se puede comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>no suggestion</source>
            <translation>sin sugerencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not read</source>
            <translation>no se lee</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>not ticked</source>
            <translation>sin marcar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <source>nothing was found wrong with it</source>
            <translation>no se encontró ningún error</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>partly decided</source>
            <translation>decidido en parte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>read as address</source>
            <translation>se lee como dirección</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>reads {domain}</source>
            <translation>se lee {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>refused: your organisation has declared what it becomes</source>
            <translation>rechazada: su organización ha declarado en qué se convierte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>set by your organisation</source>
            <translation>por decisión de su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>set by {organisation}</source>
            <translation>por decisión de {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>stays as it is</source>
            <translation>se queda como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>suggested {address}</source>
            <translation>se sugiere {address}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/finding_list_model.py" />
            <source>suggested {domain}</source>
            <translation>se sugiere {domain}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched off by your organisation</source>
            <translation>desactivado por su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched off by {organisation}</source>
            <translation>desactivado por {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched on by your organisation</source>
            <translation>activado por su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>switched on by {organisation}</source>
            <translation>activado por {organisation}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>the entry name</source>
            <translation>el nombre de la entrada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/table_preview_model.py" />
            <source>ticked</source>
            <translation>marcada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/current_address.py" />
            <location filename="../../desktop_app/gui/words/rules.py" />
            <source>to be asked about</source>
            <translation>por preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>today {time}</source>
            <translation>hoy, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/finding_row.py" />
            <source>two spellings are equally likely</source>
            <translation>hay dos escrituras igual de probables</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <location filename="../../desktop_app/gui/models/listing_model.py" />
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/guidance/guides.py" />
            <source>vCard holds every address of a contact, LDIF and CSV only the first two. Mailing lists are in LDIF alone: if you have some, export LDIF as well, and open both.</source>
            <translation>vCard contiene todas las direcciones de un contacto; LDIF y CSV, solo las dos primeras. Las listas de correo están únicamente en LDIF: si tiene alguna, exporte también LDIF y abra ambos archivos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/address_table_model.py" />
            <source>which this contact has already</source>
            <translation>que este contacto ya tiene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>your organisation</source>
            <translation>su organización</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/fix_certain.py" />
            <source>{addresses} at {domains} will be fixed as listed. You can undo it as one step.</source>
            <translation>Corrección de {addresses} en {domains}, según la lista. Puede deshacerla en un solo paso.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/all_domains_model.py" />
            <source>{changed} of {total} changed</source>
            <translation>{changed} de {total} cambiadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/moments.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>{detail}; {set}</source>
            <translation>{detail}; {set}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/preferences/sets_page.py" />
            <source>{domains}, as of {date}</source>
            <translation>{domains}, a fecha de {date}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{domain}: {verdict}. {why}</source>
            <translation>{domain}: {verdict}. {why}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/places.py" />
            <source>{field}, in the entry of {name}</source>
            <translation>{field}, en la entrada de {name}</translation>
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
            <translation>{name} en {folder}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/recent_menu.py" />
            <source>{name} in {folder} (missing)</source>
            <translation>{name} en {folder} (no se encuentra)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/exporting.py" />
            <source>{name} report</source>
            <translation type="vanished">Informe de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{name}, {done} of {total} domains decided, {when}</source>
            <translation>{name}, {done} de {total} dominios decididos, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/planned_changes_model.py" />
            <source>{name}: {before} becomes {after}</source>
            <translation>{name}: {before} pasa a ser {after}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/memory.py" />
            <source>{old} is now {new}.</source>
            <translation>{old} es ahora {new}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set that only what is almost certainly a typo is shown.</source>
            <translation>{organisation} ha establecido que solo se muestre lo que casi con seguridad es un error de tecleo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set that only what is almost certainly or probably a typo is shown.</source>
            <translation>{organisation} ha establecido que solo se muestre lo que casi con seguridad o probablemente es un error de tecleo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{organisation} has set which spellings are known to be correct; nobody adds to them here.</source>
            <translation>{organisation} ha establecido qué escrituras se reconocen como correctas; aquí no se pueden añadir otras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/terms.py" />
            <source>{organisation} lets files from Proofbook go only into {folders}, or below.</source>
            <translation>{organisation} solo permite guardar los archivos de Proofbook en {folders} o en sus subcarpetas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>{path} (required)</source>
            <translation>{path} (obligatorio)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; the file’s is taken</source>
            <translation>{subject}, {count}: decidido aquí: {mine}; según el archivo: {said}; se toma lo del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/models/conflicts_model.py" />
            <source>{subject}, {count}: decided here: {mine}; the file says: {said}; yours is kept</source>
            <translation>{subject}, {count}: decidido aquí: {mine}; según el archivo: {said}; se mantiene lo suyo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{value} (as your organisation has set it)</source>
            <translation>{value} (por decisión de su organización)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/organisation.py" />
            <source>{value} (as {organisation} has set it)</source>
            <translation>{value} (por decisión de {organisation})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/address_check.py" />
            <source>{warning} You can use it all the same.</source>
            <translation>{warning} Puede usarla de todos modos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/known.py" />
            <source>{what}, {set_by}</source>
            <translation>{what}, {set_by}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/words/planned.py" />
            <source>{where}, {column}: “{text}”</source>
            <translation>{where}, {column}: «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/policy_sheet.py" />
            <source>{who}, by {files}.</source>
            <translation>{who}, mediante {files}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/gui/dialogs/spell.py" />
            <source>“{letter}” is not the letter it looks like: {name}</source>
            <translation>«{letter}» no es la letra que parece: {name}</translation>
        </message>
    </context>
</TS>
