"""Keep resources/translations: find every text in the code, merge it into Qt's .ts files, and make .qm files of them.

Usage: python .ci/translations.py update          find the texts, keep what is translated, write .ts and .qm
       python .ci/translations.py todo LANGUAGE   print what is not translated yet, as JSON to be filled in
       python .ci/translations.py fill LANGUAGE FILE   take filled-in JSON over, then as update
       python .ci/translations.py check           say what is wrong, as the test does

Qt's own lupdate finds only a part of the texts: many are made below the window, which knows no Qt. The files are
those of Qt Linguist all the same.
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET  # only files of the project are read
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).parents[1]
FOLDER = PROJECT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
PLURAL_FORMS = 2
"""One and many: German and Spanish count 1 as one, French 0 and 1."""
_CODE = PROJECT / "desktop_app"
_COUNTRIES = "resources/countries.tsv"
_KEYS = "desktop_app/gui/actions.py"
"""Where keys are shown by the names that Qt gives them, but not as long as Qt's: “Ctrl+Mayús+A”."""
_PLACEHOLDER = re.compile(r"\{\w*\}")
_ACCELERATOR = re.compile(r"&(?=[^\s&])")
_CONTEXT_OF = {
    "tr": "words",
    "phrase": "phrases",
    "phrase_for": "phrases",
    "plural": "plural",
    "plural_phrase": "plural",
}
"""The functions that take a text to be translated; `self.tr` has its class for a context."""
_PLACE_OF_TEXT = {"phrase_for": 1, "plural": 1, "plural_phrase": 1}
_UNFINISHED, _VANISHED = "unfinished", "vanished"


class Key(NamedTuple):
    """What tells texts apart."""

    context: str
    source: str


@dataclass
class Text:
    """A text in the code. one: the form of the singular, where it has two; file: where it is, from the project."""

    one: str = ""
    files: set[str] = field(default_factory=set)


@dataclass
class Message:
    """A text in a .ts file; forms: its translation, several where it is counted."""

    text: Text
    forms: list[str]
    state: str = ""


class _Finder(ast.NodeVisitor):
    """Finds the texts of one module, and the calls whose text can't be told."""

    def __init__(self, file: str, texts: dict[Key, Text], problems: list[str]) -> None:
        self._file, self._texts, self._problems = file, texts, problems
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember in which class one is."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember in which function one is: those that translate what they are given are no texts."""
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a call."""
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        owner = getattr(node.func.value, "id", "?") if isinstance(node.func, ast.Attribute) else ""
        if name == "tr" and owner == "self":
            self._take(node, node.args[0], self._classes[-1])
        elif name == "tr" and owner not in ("", "wording"):
            self._problem(node, "use wording.tr outside of classes, so that the context can be told")
        elif name == "Spec":
            self._take(node, node.args[1], "actions")
            self._take(node, node.args[4], "actions")
        elif name in _CONTEXT_OF and not set(self._functions) & _CONTEXT_OF.keys():
            place = _PLACE_OF_TEXT.get(name, 0)
            if "plural" not in name:
                self._take(node, node.args[place], _CONTEXT_OF[name])
            elif len(node.args) > place + 1 and (one := _literals(node.args[place])):
                self._take(node, node.args[place + 1], _CONTEXT_OF[name], one[0])
            else:
                self._problem(node, "the two forms must be literals")

    def visit_Assign(self, node: ast.Assign) -> None:
        """Take the titles of the menus."""
        self.generic_visit(node)
        if [getattr(target, "id", "") for target in node.targets] == ["MENUS"] and isinstance(node.value, ast.Tuple):
            for menu in node.value.elts:
                if isinstance(menu, ast.Tuple):
                    self._take(node, menu.elts[0], "actions")

    def _take(self, call: ast.AST, argument: ast.expr, context: str, one: str = "") -> None:
        """Take a text, or both of a choice."""
        found = _literals(argument)
        if not found:
            self._problem(call, "the text must be a literal")
        for source in found:
            text = self._texts.setdefault(Key(context, source), Text(one))
            text.files.add(self._file)
            if text.one != one:
                self._problem(call, f"“{source}” has two forms for one: “{text.one}” and “{one}”")

    def _problem(self, node: ast.AST, what: str) -> None:
        """Note what is wrong with a call."""
        self._problems.append(f"{self._file}:{getattr(node, 'lineno', 0)}: {what}")


def _literals(node: ast.expr) -> list[str]:
    """Return the text that an expression is, or the two of which it chooses one; none where that can't be told."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        chosen, otherwise = _literals(node.body), _literals(node.orelse)
        return chosen + otherwise if chosen and otherwise else []
    return []


def find_texts() -> tuple[dict[Key, Text], list[str]]:
    """Return every text to be translated, and what is wrong in the code."""
    texts: dict[Key, Text] = {}
    problems: list[str] = []
    for path in sorted(_CODE.rglob("*.py")):
        file = path.relative_to(PROJECT).as_posix()
        if file != "desktop_app/files/phrases.py":
            _Finder(file, texts, problems).visit(ast.parse(path.read_text(encoding="utf-8")))
    for file, source in _texts_of_tables():
        texts[Key("tables", source)] = Text(files={file})
    texts.update((Key("QShortcut", source), Text(files={_KEYS})) for source in ("Ctrl", "Shift"))
    return texts, problems


def _texts_of_tables() -> Iterator[tuple[str, str]]:
    """Yield (file, text) of what phrase_of_table is given: the countries' names, and the titles of built-in sets."""
    for line in (PROJECT / _COUNTRIES).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name = line.split("\t")[1]
            yield from ((_COUNTRIES, name), (_COUNTRIES, f"in {name}"))
    for path in sorted((PROJECT / "resources" / "trusted").glob("*.tsv")):
        title = re.search(r"^# title: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        if title:
            yield path.relative_to(PROJECT).as_posix(), title[1]


def ts_path(language: str) -> Path:
    """Return the file that is translated."""
    return FOLDER / f"proofbook_{language}.ts"


def read_ts(path: Path) -> dict[Key, Message]:
    """Return what is in a .ts file."""
    messages: dict[Key, Message] = {}
    for context in ET.parse(path).getroot().iter("context") if path.exists() else ():  # noqa: S314 - our own file
        for node in context.iter("message"):
            key = Key(context.findtext("name", ""), node.findtext("source", ""))
            translation = node.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            one = node.findtext("extracomment", "").removeprefix("one: ")
            files = {location.get("filename", "").removeprefix("../../") for location in node.iter("location")}
            messages[key] = Message(Text(one, files), forms, translation.get("type", ""))
    return messages


def write_ts(path: Path, language: str, messages: Mapping[Key, Message]) -> None:
    """Write a .ts file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({key.context for key in messages}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key, message in sorted(messages.items()):
            if key.context == name:
                _add(context, key.source, message)
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def _add(context: ET.Element, source: str, message: Message) -> None:
    """Add one text to its context."""
    node = ET.SubElement(context, "message", {"numerus": "yes"} if message.text.one else {})
    for file in sorted(message.text.files):
        ET.SubElement(node, "location", filename=f"../../{file}")
    ET.SubElement(node, "source").text = source
    if message.text.one:
        ET.SubElement(node, "extracomment").text = f"one: {message.text.one}"
    translation = ET.SubElement(node, "translation", {"type": message.state} if message.state else {})
    if message.text.one:
        for form in message.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = message.forms[0]


def merged(texts: Mapping[Key, Text], before: Mapping[Key, Message]) -> dict[Key, Message]:
    """Return every text with the translation that it has, or that the same text has elsewhere.

    What is in the code no more is kept as vanished where it was translated: texts come back.
    """
    elsewhere = {
        (key.source, bool(message.text.one)): message.forms for key, message in before.items() if not message.state
    }
    after: dict[Key, Message] = {}
    for key, text in texts.items():
        known = before.get(key)
        count = PLURAL_FORMS if text.one else 1
        if known and len(known.forms) == count and all(known.forms) and known.state != _UNFINISHED:
            after[key] = Message(text, known.forms)
        elif forms := elsewhere.get((key.source, bool(text.one))):
            after[key] = Message(text, forms)
        else:
            after[key] = Message(text, [""] * count, _UNFINISHED)
    for key, message in before.items():
        if key not in texts and all(message.forms):
            after[key] = Message(message.text, message.forms, _VANISHED)
    return after


def problems_of(language: str, texts: Mapping[Key, Text], messages: Mapping[Key, Message]) -> Iterator[str]:
    """Yield what is wrong with a language."""
    for key, text in texts.items():
        message = messages.get(key)
        where = f"{language}: {key.context}: “{key.source}”"
        if message is None or message.state == _VANISHED:
            yield f"{where} is missing; run: python .ci/translations.py update"
        elif message.state or not all(message.forms):
            yield f"{where} is not translated"
        else:
            yield from (f"{where}: {what}" for what in _problems_of_message(key, text, message))


def _problems_of_message(key: Key, text: Text, message: Message) -> Iterator[str]:
    """Yield what is wrong with a translation."""
    if len(message.forms) != (PLURAL_FORMS if text.one else 1):
        yield "it has not as many forms as the language"
    for source, form in zip((text.one or key.source, key.source), message.forms, strict=False):
        if Counter(_PLACEHOLDER.findall(source)) != Counter(_PLACEHOLDER.findall(form)):
            yield f"the placeholders in “{form}” are not those of “{source}”"
        if len(_ACCELERATOR.findall(source)) != len(_ACCELERATOR.findall(form)):
            yield f"the “&” before the letter of a key is lost or too many in “{form}”"
        if source.endswith("…") != form.endswith("…") or _blanks_at_the_ends(source) != _blanks_at_the_ends(form):
            yield f"the end is not like that of the text in “{form}”"
    if text.one and key.source in message.forms[:1]:
        yield "the form for one is the English one for many, which is taken for a missing translation"


def _blanks_at_the_ends(text: str) -> tuple[int, int]:
    """Return how many spaces a text begins and ends with."""
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def accelerator_clashes(menus: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Yield the letters that two entries of a menu share, given as (menu, its entries)."""
    for menu, entries in menus:
        letters = Counter(match[0].lower() for entry in entries for match in re.findall(r"&([^\s&])", entry))
        yield from (f"{menu}: “{letter}” opens {count} entries" for letter, count in letters.items() if count > 1)


def make_qm(source: Path, target: Path) -> None:
    """Make the file that the program loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease" + (".exe" if sys.platform == "win32" else ""))
    subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)  # noqa: S603


def update(filled: Mapping[str, Mapping[str, list[str]]] | None = None) -> None:
    """Merge the texts of the code into each language; filled: new translations by language and text."""
    texts, _ = find_texts()
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        messages = merged(texts, read_ts(ts_path(language)))
        for key, message in messages.items():
            forms = (filled or {}).get(language, {}).get(key.source)
            if forms and len(forms) == len(message.forms) and message.state != _VANISHED:
                messages[key] = Message(message.text, forms)
        write_ts(ts_path(language), language, messages)
        make_qm(ts_path(language), ts_path(language).with_suffix(".qm"))


def untranslated(language: str) -> dict[str, list[str]]:
    """Return what is to be filled in: each text, with as many empty forms as it needs."""
    messages = merged(find_texts()[0], read_ts(ts_path(language)))
    return {key.source: message.forms for key, message in messages.items() if message.state == _UNFINISHED}


def every_problem() -> list[str]:
    """Return what is wrong with the code's texts and with every language."""
    texts, problems = find_texts()
    for language in LANGUAGES:
        problems += problems_of(language, texts, read_ts(ts_path(language)))
    return problems


def main(arguments: list[str]) -> int:
    """Do what is asked for."""
    match arguments:
        case ["update"]:
            update()
        case ["todo", language]:
            sys.stdout.write(json.dumps(untranslated(language), ensure_ascii=False, indent=1) + "\n")
            return 0
        case ["fill", language, file]:
            update({language: json.loads(Path(file).read_text(encoding="utf-8"))})
        case ["check"]:
            pass
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    problems = every_problem()
    sys.stdout.write("".join(f"{problem}\n" for problem in problems) + f"{len(problems)} problems\n")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
