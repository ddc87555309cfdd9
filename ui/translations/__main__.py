"""`python -m ui.translations update | check | release | todo | fill FILE.json`."""

import json
import sys
from pathlib import Path

from ui.translations import catalogues
from ui.translations.patterns import Unreadable


def main(arguments: list[str]) -> int:
    """The command line; 0 if all is well."""
    match arguments:
        case ["update"]:
            catalogues.update()
        case ["release"]:
            catalogues.release()
        case ["todo"]:
            sys.stdout.write(json.dumps(catalogues.todo(), ensure_ascii=False, indent=1) + "\n")
        case ["fill", file]:
            catalogues.fill(Path(file))
        case ["check"]:
            return _report(catalogues.check())
        case _:
            return _report([str(__doc__)])
    return 0


def _report(lines: list[str]) -> int:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Unreadable as trouble:
        sys.exit(str(trouble))
