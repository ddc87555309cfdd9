"""The rules of the house, as sentences: what may import what, and how large things may grow.

A rule reads the syntax of one file and says what breaks it; `mend` says what to do then.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

FLOORS = (
    (
        *("errors", "words", "records", "people", "visits", "visitors"),
        *("rules", "clauses", "clause_values", "site", "names", "phones"),
    ),
    ("book",),
    ("rotation",),
    ("store",),
    ("desk",),
    ("reports",),
    ("files",),
    ("play", "demo", "cli"),
)
FLOOR_OF = {part: number for number, parts in enumerate(FLOORS) for part in parts}
OPEN_TO_UI = (
    *FLOORS[0], "book", "desk", "files", "reports", "rotation", "demo", "verify", "__version__",
)  # fmt: skip
DOORS = {
    "frontdesk/cli.py": "the outermost door of the command line",
    "ui/app.py": "the outermost door of the window",
    "ui/startup/self_test_run.py": "tells which check of the self-test failed, and goes on to the next",
    "ui/jobs.py": "hands what went wrong off the GUI thread to those who asked",
}
LONG_FILES = {"frontdesk/verify.py": "one file with the standard library alone, to be handed to anybody"}
IMPURE = ("os", "random", "secrets", "socket", "sqlalchemy", "sqlite3", "subprocess", "time", "uuid")
CLOCKS = ("now", "today", "utcnow")
DRAWERS = ("common", "helpers", "manager", "misc", "util", "utils")
UNFINISHED = ("TO" + "DO", "FIX" + "ME")
MOST_LINES = {"frontdesk": 300, "ui": 300, "tests": 600}
MOST_FUNCTION_LINES, MOST_MODULES = 50, 14


@dataclass(frozen=True)
class Source:
    """A file of the program: `path` as seen from the top of the project, and its syntax."""

    path: str
    text: str
    tree: ast.Module

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.path.removesuffix(".py").split("/"))

    def inside(self, *folders: str) -> bool:
        return any(self.path.startswith(f"{folder}/") for folder in folders)


@dataclass(frozen=True)
class Rule:
    """A sentence, how to mend what breaks it, and the check: a line for each breach in a file."""

    sentence: str
    mend: str
    check: Callable[[Source], Iterator[str]]


def read(root: Path, file: Path) -> Source:
    text = file.read_text(encoding="utf-8")
    return Source(file.relative_to(root).as_posix(), text, ast.parse(text))


def imports(source: Source) -> Iterator[tuple[str, ...]]:
    """Every module that the file imports, wherever in it, as its parts."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (tuple(name.name.split(".")) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _imported_from(source, node)


def _imported_from(source: Source, node: ast.ImportFrom) -> Iterator[tuple[str, ...]]:
    here = source.parts[: len(source.parts) - node.level] if node.level else ()
    base = (*here, *(node.module.split(".") if node.module else ()))
    yield from ((*base, name.name) for name in node.names)


def no_screen_below(source: Source) -> Iterator[str]:
    if source.inside("frontdesk"):
        for found in imports(source):
            if found[0] in ("PySide6", "shiboken6", "ui"):
                yield ".".join(found)


def floors(source: Source) -> Iterator[str]:
    if not source.inside("frontdesk") or len(source.parts) < 2:
        return
    floor = FLOOR_OF.get(source.parts[1])
    for found in imports(source):
        if found[0] != "frontdesk" or len(found) < 2 or floor is None:
            continue
        if FLOOR_OF.get(found[1], -1) > floor:
            yield ".".join(found)


def every_part_has_a_floor(source: Source) -> Iterator[str]:
    if source.inside("frontdesk") and source.parts[1] not in (*FLOOR_OF, "__init__", "__main__", "verify"):
        yield source.parts[1]


def pure_core(source: Source) -> Iterator[str]:
    if not source.inside("frontdesk/rotation", "frontdesk/book"):
        return
    yield from (".".join(found) for found in imports(source) if found[0] in IMPURE)
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Name(id="float")) | ast.Constant(value=float()):
                yield f"a float in line {node.lineno}"
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCKS:
                yield f"a clock in line {node.lineno}"


def ui_uses_the_desk(source: Source) -> Iterator[str]:
    if not source.inside("ui"):
        return
    allowed = (*OPEN_TO_UI, "store") if source.path == "ui/app.py" else OPEN_TO_UI
    for found in imports(source):
        if found[0] == "frontdesk" and found[1:2] and found[1] not in allowed:
            yield ".".join(found)


def sql_in_the_store(source: Source) -> Iterator[str]:
    if source.inside("frontdesk", "ui") and not source.inside("frontdesk/store", "frontdesk/desk"):
        yield from (".".join(found) for found in imports(source) if found[0] == "sqlalchemy")


def verifier_alone(source: Source) -> Iterator[str]:
    if source.path == "frontdesk/verify.py":
        known = sys.stdlib_module_names
        yield from (".".join(found) for found in imports(source) if found[0] not in known)


def trouble_is_not_swallowed(source: Source) -> Iterator[str]:
    if not source.inside("frontdesk", "ui") or source.path in DOORS:
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler) and _broad(node) and not _passed_on(node):
            yield f"line {node.lineno}"


def _broad(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {each.id if isinstance(each, ast.Name) else None for each in caught}
    return handler.type is None or bool(names & {"Exception", "BaseException"})


def _passed_on(handler: ast.ExceptHandler) -> bool:
    """Whether a bare `raise` stands in it: then what isn't understood goes up."""
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def short_functions(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            if lines > MOST_FUNCTION_LINES:
                yield f"{node.name} has {lines}"


def short_files(source: Source) -> Iterator[str]:
    lines = source.text.count("\n")
    if lines >= MOST_LINES[source.parts[0]] and source.path not in LONG_FILES:
        yield f"{lines} lines"


def nothing_unfinished(source: Source) -> Iterator[str]:
    for number, line in enumerate(source.text.splitlines(), 1):
        yield from (f"{word} in line {number}" for word in UNFINISHED if word in line)


def styles_in_the_theme(source: Source) -> Iterator[str]:
    if not source.inside("ui") or source.path == "ui/theme.py":
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
            yield f"line {node.lineno}"


def no_drawers(source: Source) -> Iterator[str]:
    yield from (part for part in source.parts if part in DRAWERS)


RULES = (
    Rule(
        "Nothing in frontdesk/ knows the screen: no Qt, nothing of ui/.",
        "Return a value or raise a Refusal; let ui/ show it.",
        no_screen_below,
    ),
    Rule(
        "A lower floor of frontdesk/ never imports a higher one.",
        "Move what both need down, or pass it in as an argument.",
        floors,
    ),
    Rule(
        "Each part of frontdesk/ stands on a floor.",
        "Name the new module in FLOORS of tests/architecture_rules.py, as low as it can stand.",
        every_part_has_a_floor,
    ),
    Rule(
        "The rotation and the book are pure: no clock, chance, system, database or float.",
        "Take time and chance as arguments; count with Fraction or int.",
        pure_core,
    ),
    Rule(
        "The screens ask the desk and never the store.",
        "Add a method to Desk or a function to frontdesk/desk/, and call that.",
        ui_uses_the_desk,
    ),
    Rule(
        "Only the store and the desk know SQLAlchemy.",
        "Put the query into frontdesk/store/ and ask for it through Desk.read.",
        sql_in_the_store,
    ),
    Rule(
        "The verifier stands alone, with the standard library.",
        "Write what is needed into frontdesk/verify.py itself: who checks us doesn't need us.",
        verifier_alone,
    ),
    Rule(
        "Only the outermost doors catch everything.",
        "Catch what can happen and raise a Refusal, or let it go up; raise again after cleaning up.",
        trouble_is_not_swallowed,
    ),
    Rule(
        f"A function has at most {MOST_FUNCTION_LINES} lines.",
        "Give its parts names of their own.",
        short_functions,
    ),
    Rule(
        "A file has fewer than 300 lines, one of tests fewer than 600.",
        "Divide it by what it is about.",
        short_files,
    ),
    Rule("Nothing is left unfinished in a file.", "Do it now, or write an issue.", nothing_unfinished),
    Rule(
        "Only ui/theme.py sets style sheets.",
        "Name the role with theme.dress, and say in assets/style.qss how it looks.",
        styles_in_the_theme,
    ),
    Rule(
        "No drawer for what belongs nowhere.",
        "Name the file after what it is about, in the words of the office.",
        no_drawers,
    ),
)
