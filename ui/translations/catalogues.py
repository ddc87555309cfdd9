"""The `.ts` and `.qm` files: kept up to date with the code, filled, checked, released.

Sources are the literal patterns of every `say(…)` and `words(…)`. Qt's `lupdate` doesn't see a Python
call that goes on after the pattern (`say("a", "b {x}", x=x)`), so it gets a list of them to read.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import PySide6

from ui.translations.patterns import Message, messages_in
from ui.words import TRANSLATIONS

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("frontdesk", "ui")
CHINESE = TRANSLATIONS / "frontdesk_zh_CN.ts"
ENGLISH = TRANSLATIONS / "frontdesk_en.ts"

# Fonts that draw Chinese draw these as wide as a Chinese sign, also inside an English word.
_STRAIGHT = str.maketrans("‘’“”", "''\"\"")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_LUPDATE = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-silent")
_ALIASES = ("-tr-function-alias", "translate+=say", "-tr-function-alias", "translate+=words")


def messages() -> set[Message]:
    """Every message of the program's code. Raises `Unreadable` where a pattern is no literal."""
    files = sorted(file for folder in SOURCES for file in (ROOT / folder).rglob("*.py"))
    return {message for file in files for message in messages_in(file)}


def update() -> None:
    """Bring both files up to date with the code; English says what the source says, in straight quotes."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "messages.py"
        listing.write_text(_listing(messages()), encoding="utf-8")
        for catalogue, language in ((CHINESE, "zh_CN"), (ENGLISH, "en")):
            _tool("lupdate", *_LUPDATE, *_ALIASES, listing, "-target-language", language, "-ts", catalogue)
    _say_as_the_source(ENGLISH)


def release() -> None:
    """Write the `.qm` files that the program reads, beside their sources; a running program keeps its own."""
    for catalogue in (CHINESE, ENGLISH):
        fresh = catalogue.with_suffix(".new")
        _tool("lrelease", "-silent", catalogue, "-qm", fresh)
        fresh.replace(catalogue.with_suffix(".qm"))


def todo() -> dict[str, dict[str, str]]:
    """What is unfinished in Chinese, as `fill` takes it, each translation still empty."""
    wanted: dict[str, dict[str, str]] = {}
    for (context, source), entry in _entries(ElementTree.parse(CHINESE)):
        if "unfinished" in _faults(source, entry):
            wanted.setdefault(context, {})[source] = ""
    return wanted


def fill(file: Path) -> None:
    """Merge `{context: {source: translation}}` into the Chinese file. An unknown source is a KeyError."""
    given: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))
    tree = ElementTree.parse(CHINESE)
    entries = dict(_entries(tree))
    for context, texts in given.items():
        for source, text in texts.items():
            if text:
                _finish(entries[context, source], text)
    _write(tree, CHINESE)
    update()


def check() -> list[str]:
    """Everything that is wrong with the translations, a line each."""
    found = messages()
    wrong: list[str] = []
    for catalogue in (CHINESE, ENGLISH):
        wrong += [f"{catalogue.name}: {line}" for line in _check(catalogue, found)]
    return wrong


def _check(catalogue: Path, found: set[Message]) -> Iterator[str]:
    entries = dict(_entries(ElementTree.parse(catalogue)))
    for context, source in sorted(found - entries.keys()):
        yield f"missing, run update: [{context}] {source}"
    for context, source in sorted(entries.keys() - found):
        yield f"no longer in the code, run update: [{context}] {source}"
    for (context, source), entry in sorted(entries.items()):
        for fault in _faults(source, entry):
            yield f"{fault}: [{context}] {source}"
    yield from _check_release(catalogue)


def _faults(source: str, entry: ElementTree.Element) -> Iterator[str]:
    translation = entry.find("translation")
    text = (translation.text or "") if translation is not None else ""
    if translation is None or translation.get("type") == "unfinished" or not text:
        yield "unfinished"
    elif placeholders(text) != placeholders(source):
        yield f"other placeholders in “{text}”"


def _check_release(catalogue: Path) -> Iterator[str]:
    """The `.qm` must be what `release` would write now."""
    released = catalogue.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / released.name
        _tool("lrelease", "-silent", catalogue, "-qm", fresh)
        if not released.exists() or released.read_bytes() != fresh.read_bytes():
            yield "the .qm is not up to date, run release"


def placeholders(text: str) -> set[str]:
    """The names in braces. Text that isn't a pattern has the placeholder `?`."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"?"}


def _entries(
    tree: "ElementTree.ElementTree[ElementTree.Element]",
) -> Iterator[tuple[Message, ElementTree.Element]]:
    for context in tree.iter("context"):
        for entry in context.iter("message"):
            yield (context.findtext("name", ""), entry.findtext("source", "")), entry


def _finish(entry: ElementTree.Element, text: str) -> None:
    translation = entry.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(entry, "translation")
    translation.text = text
    translation.attrib.pop("type", None)


def _say_as_the_source(catalogue: Path) -> None:
    tree = ElementTree.parse(catalogue)
    for (_, source), entry in _entries(tree):
        _finish(entry, source.translate(_STRAIGHT))
    _write(tree, catalogue)


def _write(tree: "ElementTree.ElementTree[ElementTree.Element]", catalogue: Path) -> None:
    body = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    catalogue.write_text(_HEAD + body + "\n", encoding="utf-8", newline="\n")


def _listing(found: set[Message]) -> str:
    lines = (f"say({_quoted(context)}, {_quoted(source)})\n" for context, source in sorted(found))
    return "".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _tool(name: str, *arguments: str | Path) -> None:
    """Run one of the tools that come with PySide6."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__path__[0]) / f"{name}{suffix}"
    subprocess.run([program, *arguments], check=True, capture_output=True)
