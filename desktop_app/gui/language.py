"""The language of the window: which there are, and putting one on, with its way of writing numbers and dates."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.files.paths import resource

ENGLISH = "en"
TRANSLATED = ("de", "fr", "es")


def available_languages() -> dict[str, str]:
    """Return the languages that can be chosen: their codes, with what each calls itself."""
    names = {code: QLocale(code).nativeLanguageName().partition(" ")[0].capitalize() for code in TRANSLATED}
    return {ENGLISH: "English", **names}  # Qt calls it American English


def install(application: QCoreApplication, chosen: str = "") -> str:
    """Let the window speak a language, the system's where none is chosen; return which it is.

    That is English where there is no translation. To be called once, before anything is shown.
    """
    system = QLocale.system()
    code = chosen or QLocale.languageToCode(system.language())
    if code not in TRANSLATED:
        code = ENGLISH
    QLocale.setDefault(system if QLocale.languageToCode(system.language()) == code else QLocale(code))
    if code != ENGLISH:
        _install(application, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(application, f"proofbook_{code}", str(resource("translations")))
    return code


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    """Load one file of translations; without it the texts stay English."""
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
