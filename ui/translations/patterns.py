"""Finds what is to be translated: the literal patterns of `say(…)` and `words(…)` in Python files, and of
the verifier's tables: it stands alone, so it has no `say`."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

Message = tuple[str, str]
"""Context and source."""

_CALLS = frozenset({"say", "words"})
_TABLES = {"MATTERS": "verifier", "FAULTS": "verifier"}


class Unreadable(Exception):  # noqa: N818  # the answer to a developer
    """A pattern that cannot be found in the translations, because it is no literal."""


def messages_in(file: Path) -> list[Message]:
    """The messages of one file, in the order of the code."""
    tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    names = _constants(tree)
    said = [message for call in _calls(tree) for message in _messages_of(call, names, file)]
    return [*said, *_tables(tree)]


def _constants(tree: ast.Module) -> Mapping[str, str]:
    """The module's own names for literal text, such as `_CONTEXT = "desk"`."""
    found: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                found[name] = text
    return found


def _tables(tree: ast.Module) -> Iterator[Message]:
    """The patterns of the tables that go by one of the names in `_TABLES`."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(values=patterns)) if name in _TABLES:
                yield from ((_TABLES[name], text) for each in patterns for text in _texts(each, {}))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node.func) in _CALLS and len(node.args) >= 2:
            yield node


def _called(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _messages_of(call: ast.Call, names: Mapping[str, str], file: Path) -> Iterator[Message]:
    try:
        for context in _texts(call.args[0], names):
            yield from ((context, pattern) for pattern in _texts(call.args[1], names))
    except Unreadable as trouble:
        raise Unreadable(f"{file}:{call.lineno}: write context and pattern as literals") from trouble


def _texts(node: ast.expr, names: Mapping[str, str]) -> list[str]:
    """What a literal, a constant's name, or a choice between literals can be."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.Name(id=name) if name in names:
            return [names[name]]
        case ast.IfExp(body=body, orelse=orelse):
            return _texts(body, names) + _texts(orelse, names)
        case _:
            raise Unreadable
