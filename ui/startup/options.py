"""What can be asked for on the command line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path


def options_of(arguments: Sequence[str]) -> Namespace:
    """What was asked on the command line."""
    parser = ArgumentParser(prog="frontdesk-desk", description="The reception desk of a sales centre.")
    parser.add_argument("--book", type=Path, metavar="FILE", help="the book to open; a new file begins one")
    parser.add_argument("--language", choices=("zh_CN", "en"), help="the language of the screen")
    parser.add_argument(
        "--theme", choices=("light", "dark", "system"), help="light, dark, or as the system has it"
    )
    parser.add_argument(
        "--self-test",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="REPORT",
        help="try everything in a temporary folder, and exit; what came of it can go into a file, too",
    )
    return parser.parse_args(arguments)
