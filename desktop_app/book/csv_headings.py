"""What address book programs call their columns, in their languages."""

import re

# Google; Outlook in its languages; Thunderbird ("Primary Email"); Live Mail, Yahoo ("Alternate Email 1"); plain words.
EMAIL_HEADING = re.compile(
    r"e-?mail \d+ - value"
    r"|(?:primary |secondary |alternate |other |work |home |personal |business |additional )?"
    r"e-?mail(?: ?\d)?(?: ?address(?:es)?)?(?: ?\d)?"
    r"|(?:primäre |sekundäre |zweite |weitere )?e-?mail(?:-?adresse)?(?: ?\d)?"
    r"|courriel(?: ?\d)?|adresse (?:de courriel|électronique|de messagerie|e-?mail)(?: (?:\d|principale|secondaire))?"
    r"|(?:dirección del? )?correo(?: electrónico)?(?: ?\d| principal| secundaria)?"
    r"|indirizzo (?:di )?posta elettronica(?: \d)?|e-?postadress(?: ?\d)?|e-?post(?: ?\d)?|e-?mailadres(?: ?\d)?"
    r"|endereço de e-?mail(?: ?\d)?"
    r"|e-?mail(?: \d)?(?:-|: )adresse"  # Danish, German with numbers
    r"|(?:primær|sekundær) mail"
    r"|e-?mail (?:primaria|secondaria|primário|secundário)"  # Italian, Portuguese
    r"|(?:eerste|tweede|podstawowy|dodatkowy) e-?mail|adres e-?mail(?: \d)?"  # Dutch, Polish
    r"|annan e-?post"  # Swedish
    r"|(?:e-?posta|elektronik posta)(?: \d)? adresi?"  # Turkish
    r"|(?:альтернативный )?адрес(?: \d)? (?:эл\.|электронной) почты"
    r"|(?:別の)?メールアドレス|電子メール(?: \d)? アドレス"
    r"|(?:기본|추가) 메일|메일 주소"
    r"|(?:主要|备用|次要)? ?(?:电子邮件|電子郵件|email)(?:地址)?"
    r"|(?:contact |business |work |private |personal |other )?e?[- _]?mails?(?:[- _]?address(?:es)?|[- _]?adressen?)?"
    r"|e?-?mail \(?(?:privat|geschäftlich|dienstlich|beruflich|arbeit|home|work|business|private|personal|other)\)?"
    r"|(?:e-?mail|courriel) (?:professionnel|personnel|pro|perso)|adresse mail"
    r"|электронная почта|эл\.? почта|почта|邮箱(?:地址)?|メール|primarysmtpaddress|windowsemailaddress"
    r"|عنوان البريد الإلكتروني|ई-मेल एड्रेस|(?:प्राथमिक|द्वितीयक) मेल",
    re.IGNORECASE,
)
# Columns that may hold the look of an address and yet are something else.
OTHER_HEADING = re.compile(
    r"display|anzeige|type|label|\bname\b|file as|\bweb|\burl|\bim\b|messenger|chat|skype|jabber|note|comment|memo",
    re.IGNORECASE,
)
# What Outlook, Thunderbird and Live Mail call the columns of names, in their languages.
FULL_NAMES = (
    "name", "display name", "full name", "file as", "anzeigename", "nom complet", "nom à afficher",
    "nombre mostrado",
    "nome visualizzato", "weergavenaam", "visningsnavn", "vis navn",
    "navn", "naam", "wyświetlana nazwa", "apresentar como",
    "отображаемое имя", "kortnamn", "namn", "显示名称", "顯示名稱", "表示名", "名前", "표시명",
    "प्रदर्शन नाम", "नाम", "الاسم",
)  # fmt: skip
GIVEN_NAMES = (
    "first name", "given name", "firstname", "vorname", "prénom",
    "nombre", "nome", "voornaam", "fornavn", "förnamn", "imię",
    "primeiro nome", "имя", "ilk adı", "ad", "名字", "名", "이름", "이름(성 제외)", "पहला नाम",
    "प्रथम नाम", "الاسم الأول",
)  # fmt: skip
FAMILY_NAMES = (
    "last name", "family name", "lastname", "surname", "nachname", "nom", "nom de famille", "apellidos", "cognome",
    "achternaam", "efternavn", "efternamn", "nazwisko", "sobrenome", "фамилия", "soyadı", "姓氏",
    "姓", "성", "अंतिम नाम",
    "اسم العائلة",
)  # fmt: skip
DISPLAYED = (
    r"display|anzeige|angezeigt|affich|nom complet de|pantalla|краткое имя|görünen"
    r"|mostrad|visualizz|weergave|weergegeven|vist navn|vis navn|wyświetlan|exibi"
    r"|apresentar|отображ|visa|kortnamn|显示|顯示|表示名|표시|प्रदर्शन|^file as$"
)
