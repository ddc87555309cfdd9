"""Mutation testing of the rotation: `python -m tests.mutants [--file pick.py] [--limit 50] [--jobs 2]`.

Each mutant is one small change of one file of `frontdesk/rotation/`, in a copy of the tree; a quick run of
the tests of the rotation must find it. Survivors are printed with file, line and change; exit status 1 if
there are any. `--every N` takes every Nth mutant only, `--only TEXT` those whose change has the text in it.
"""

import argparse
import ast
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

ROOT = Path(__file__).parent.parent
MUTATED = Path("frontdesk/rotation")
# The quickest first: most mutants fall there.
TESTS = (
    "test_p14_forced_turns.py",
    "test_p08_owed_turns.py",
    "test_promises.py",
    "test_board.py",
    "test_outside.py",
    "test_time_over.py",
    "test_day_start.py",
    "test_worst_cases.py",
    "test_p06_every_sequence.py",
)
MOST_SECONDS = 180

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True)
class Mutant:
    """One change of one file."""

    file: Path
    line: int
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before}  ->  {self.after}"


def changes(node: ast.AST) -> Iterator[ast.AST]:
    """What the node may become."""
    yield from of_operators(node)
    yield from of_values(node)
    yield from of_the_flow(node)
    if isinstance(node, ast.Call):
        yield from of_call(node)


def of_operators(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[op]):
            for other in COMPARISONS[type(op)]:
                yield with_(node, ops=[other()])
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in ARITHMETIC:
            yield with_(node, op=ARITHMETIC[type(op)]())
        case ast.BoolOp(op=op):
            yield with_(node, op=ast.And() if isinstance(op, ast.Or) else ast.Or())
            yield from node.values
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand


def of_values(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
        case ast.Dict(keys=[None, *_]) if len(node.keys) > 1:
            yield ast.Dict(node.keys[:-1], node.values[:-1])
            yield ast.Dict(node.keys[1:], node.values[1:])
        case ast.Slice(lower=None, upper=upper):
            yield ast.Slice(upper, None)


def of_the_flow(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.IfExp(body=body, orelse=orelse):
            yield body
            yield orelse
        case ast.If(test=test):
            yield with_(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=[first, *rest]):
            yield with_(node, ifs=rest)
            yield with_(node, ifs=[ast.UnaryOp(ast.Not(), first), *rest])
        case ast.Expr(value=value) | ast.Assign(value=value) if not isinstance(value, ast.Constant):
            yield ast.Pass()


def of_call(node: ast.Call) -> Iterator[ast.AST]:
    """Another function, the first argument alone, or one named argument less."""
    if isinstance(node.func, ast.Name) and node.func.id in NAMES:
        yield with_(node, func=ast.Name(NAMES[node.func.id]))
    if len(node.args) + len(node.keywords) > 1 and node.args:
        yield node.args[0]
    for place, keyword in enumerate(node.keywords):
        if keyword.arg is not None and isinstance(node.func, ast.Name) and node.func.id in DROPPABLE:
            yield with_(node, keywords=[*node.keywords[:place], *node.keywords[place + 1 :]])


SIGNATURE = ("annotation", "returns", "decorator_list", "args")
DROPPABLE = {"changed", "replace", "with_ready", "forced", "Served"}


def with_(node: ast.AST, **fields: object) -> ast.AST:
    """A copy of the node with other fields."""
    copy = deepcopy(node)
    for name, value in fields.items():
        setattr(copy, name, value)
    return copy


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Every node's place: its parent, the field, and the index in it. Signatures' and classes' own lines, and
    what stands under `if TYPE_CHECKING`, are left as they are."""
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if name in ("annotation", "returns", "decorator_list", "args") and not isinstance(
                parent, ast.Call
            ):
                continue
            if isinstance(parent, ast.ClassDef | ast.AnnAssign) or is_about_types(parent):
                continue
            if isinstance(value, ast.AST):
                yield parent, name, None
            elif isinstance(value, list):
                yield from ((parent, name, n) for n, each in enumerate(value) if isinstance(each, ast.AST))


def is_about_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def mutants_of(file: Path) -> Iterator[Mutant]:
    source = (ROOT / file).read_text(encoding="utf-8")
    tree = ast.parse(source)
    for parent, name, place in places(tree):
        field = getattr(parent, name)
        node = field if place is None else field[place]
        for after in changes(node):
            put(parent, name, place, ast.fix_missing_locations(after))
            yield Mutant(
                file,
                getattr(node, "lineno", getattr(parent, "lineno", 0)),
                short(node),
                short(after),
                ast.unparse(tree),
            )
            put(parent, name, place, node)


def put(parent: ast.AST, name: str, place: int | None, node: ast.AST) -> None:
    if place is None:
        setattr(parent, name, node)
    else:
        getattr(parent, name)[place] = node


def short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split()) if not isinstance(node, ast.comprehension) else ifs(node)
    return text if len(text) < 90 else text[:87] + "..."


def ifs(node: ast.comprehension) -> str:
    return " ".join(f"if {ast.unparse(each)}" for each in node.ifs) or "(no if)"


# ---- Running


def copied_tree(folder: Path) -> Path:
    """The program and its tests, in a folder of their own."""
    for name in ("frontdesk", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pytest.ini").write_text("[pytest]\n")  # no screens, no warnings: only what fails
    return folder


def in_a_copy(arguments: Sequence[str]) -> int:
    """This very command in a copy of the tree, which nobody changes meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "FRONTDESK_MUTANT": "1"}
        command = [sys.executable, "-m", "tests.mutants", "--here", *arguments]
        return subprocess.run(command, cwd=copied_tree(Path(folder)), env=environment, check=False).returncode


def run(mutants: Sequence[Mutant], jobs: int) -> list[Mutant]:
    """Those that no test finds. Everything is imported once; each mutant lives in a process of its own."""
    for name in TESTS:
        importlib.import_module(f"tests.rotation.{name.removesuffix('.py')}")
    if not survives(None):
        raise SystemExit("The tests fail without any mutant.")
    alive: list[Mutant] = []
    with ThreadPoolExecutor(jobs) as pool:
        for mutant, lives in zip(mutants, pool.map(survives, mutants), strict=True):
            print("SURVIVED" if lives else "found   ", mutant, flush=True)
            alive += [mutant] if lives else []
    return alive


def survives(mutant: Mutant | None) -> bool:
    """Whether the tests of the rotation find nothing. What takes too long is found."""
    child = os.fork()
    if child == 0:
        os._exit(tested(mutant))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def tested(mutant: Mutant | None) -> int:
    """In the child: 0 if all tests pass."""
    signal.alarm(MOST_SECONDS)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        if mutant is not None:
            become(mutant)
        options = [
            "-x",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:pytest-qt",
            "--assert=plain",
            "--hypothesis-seed=0",
        ]
        files = [f"tests/rotation/{name}" for name in TESTS]
        return int(pytest.main([*options, *files]))
    except BaseException:  # the mutant can't even be imported
        return 1


def become(mutant: Mutant) -> None:
    """The functions of the module, which others hold already, do from here on what the mutant says; its
    constants are what the mutant says, or are gone."""
    name = ".".join(mutant.file.with_suffix("").parts)
    module = sys.modules[name]
    other = ModuleType(name)
    exec(compile(mutant.source, str(mutant.file), "exec"), other.__dict__)
    take_over(vars(module), vars(other), name)
    for each, mine in list(vars(module).items()):
        if not each.startswith("__") and not isinstance(mine, FunctionType | type | ModuleType):
            delattr(module, each)
            if each in vars(other):
                setattr(module, each, vars(other)[each])
    for each, mine in list(vars(module).items()):
        if isinstance(mine, type) and mine.__module__ == name:
            take_over(vars(mine), vars(vars(other)[each]), name)


def take_over(old: Mapping[str, object], new: Mapping[str, object], module: str) -> None:
    for name, mine in old.items():
        mine, its = (getattr(one, "fget", one) for one in (mine, new.get(name)))
        if isinstance(mine, FunctionType) and isinstance(its, FunctionType) and mine.__module__ == module:
            mine.__code__, mine.__defaults__ = its.__code__, its.__defaults__
            mine.__kwdefaults__ = its.__kwdefaults__


def chosen(options: argparse.Namespace) -> list[Mutant]:
    files = [MUTATED / each.name for each in sorted((ROOT / MUTATED).glob("*.py"))]
    mutants = [
        mutant
        for file in files
        if not options.file or file.name in options.file
        for mutant in mutants_of(file)
        if not options.only or options.only in str(mutant)
    ]
    mutants = mutants[:: options.every]
    if options.limit and options.limit < len(mutants):
        mutants = sorted(random.Random(0).sample(mutants, options.limit), key=str)
    return mutants


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--file", action="append", help="a file of frontdesk/rotation, such as pick.py")
    parser.add_argument("--limit", type=int, help="so many mutants, drawn at random")
    parser.add_argument("--every", type=int, default=1, help="every Nth mutant only")
    parser.add_argument("--only", help="mutants whose change has this text in it")
    parser.add_argument("--jobs", type=int, default=1, help="how many at a time")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--list", action="store_true", help="only show them")
    options = parser.parse_args()
    mutants = chosen(options)
    if options.list:
        print(*mutants, sep="\n")
        return 0
    if not options.here:
        return in_a_copy(sys.argv[1:])
    alive = run(mutants, options.jobs)
    print(f"\n{len(mutants)} mutants, {len(alive)} survived", *alive, sep="\n")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
