"""What can be asked on the command line of the desk."""

import argparse
from collections.abc import Sequence
from pathlib import Path


def options_of(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked on the command line."""
    parser = argparse.ArgumentParser(
        prog="frontdesk-desk", description="The reception desk of a sales centre."
    )
    parser.add_argument("--book", type=Path, metavar="FILE", help="the book to open; a new file begins one")
    parser.add_argument("--language", choices=("zh_CN", "en"), help="the language of the screen")
    parser.add_argument(
        "--theme", choices=("light", "dark", "system"), help="light, dark, or as the system has it"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="try everything in a temporary folder, and exit"
    )
    return parser.parse_args(arguments)
