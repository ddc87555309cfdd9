"""The program as a folder: built by build.spec, then used like somebody who has no Python."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SUFFIX = ".exe" if sys.platform == "win32" else ""
BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
"""
MOST_OF_BARE = 1.25

pytestmark = pytest.mark.packaged


def build(source: Path, folder: Path) -> Path:
    """The folder that PyInstaller makes of a script or a spec."""
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", folder / "dist", "--workpath", folder / "build"),
            *(() if source.suffix == ".spec" else ("--specpath", folder)),
            source,
        ],
        cwd=folder,
        check=True,
    )
    (made,) = (folder / "dist").iterdir()
    return made


def run(program: Path, *arguments: str | Path, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run a built program with a home of its own and nothing of this Python around it."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
    return subprocess.run(
        [program, *arguments],
        env=clean | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_RUNTIME_DIR": str(home)},
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT / "build.spec", tmp_path_factory.mktemp("bundle"))


def test_the_window_passes_its_own_test(bundle: Path, tmp_path: Path) -> None:
    done = run(bundle / f"frontdesk{SUFFIX}", "--self-test", home=tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_command_line_plays_exports_and_verifies_a_day(bundle: Path, tmp_path: Path) -> None:
    program = bundle / f"frontdesk-cli{SUFFIX}"

    for arguments in (("demo", "--book", "day.book"), ("export", "--book", "day.book", "--out", "out")):
        done = run(program, *arguments, home=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    (day,) = (tmp_path / "out").glob("*.day.json")
    done = run(program, "verify", day, home=tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("ok")


def test_the_folder_is_little_larger_than_that_of_a_bare_window(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "bare.py").write_text(BARE_WINDOW)
    bare = build(tmp_path / "bare.py", tmp_path)

    assert size(bundle) <= MOST_OF_BARE * size(bare)


def size(folder: Path) -> int:
    """What the files take up, in bytes; a link counts nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
