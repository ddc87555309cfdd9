"""The program as a folder: built by build.spec, then used like somebody who has no Python."""

import os
import shutil
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
    (made,) = (one for one in (folder / "dist").iterdir() if one.suffix != ".app")
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
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT / "build.spec", tmp_path_factory.mktemp("bundle"))


def test_the_window_passes_its_own_test(bundle: Path, tmp_path: Path) -> None:
    done = run(bundle / f"frontdesk{SUFFIX}", "--self-test", "report.txt", home=tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    told = (tmp_path / "report.txt").read_text(encoding="utf-8").splitlines()
    assert told
    assert all(line.startswith("ok ") for line in told)
    for language in ("zh_CN", "en"):
        for look in ("light", "dark"):
            assert any(f"screens {language} {look}" in line for line in told)


def test_what_is_not_used_is_left_out(bundle: Path) -> None:
    files = [file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if file.is_file()]
    for part in ("Qt6Qml", "Qt6Quick", "Qt6Pdf", "plugins/tls", "qeglfs", "screenshots", "pytest", "mypy"):
        assert [name for name in files if part in name] == []
    assert [name for name in files if name.endswith((".ts", ".icns", ".ico"))] == []
    for part in ("qsvg", "qjpeg", "frontdesk_zh_CN.qm", "qtbase_zh_CN.qm", "verify.py", "icons/48.png"):
        assert any(part in name for name in files), part


@pytest.mark.skipif(sys.platform != "linux", reason="the menu of a Linux desktop")
def test_the_program_gets_into_the_menu_and_out_again(bundle: Path, tmp_path: Path) -> None:
    home = tmp_path / "Wang’s $HOME 100%"
    home.mkdir()
    (home / ".local" / "bin").mkdir(parents=True)
    (home / ".local" / "bin" / "frontdesk").write_text("somebody else’s\n", encoding="utf-8")
    done = run(bundle / "install.sh", home=home)
    assert done.returncode == 0, done.stdout + done.stderr
    data = home / ".local" / "share"
    entry = data / "applications" / "frontdesk.desktop"
    assert (data / "icons/hicolor/48x48/apps/frontdesk.png").is_file()
    assert (data / "icons/hicolor/scalable/apps/frontdesk.svg").is_file()
    told = entry.read_text(encoding="utf-8")
    assert f"TryExec={data / 'frontdesk-program' / 'frontdesk'}\n" in told
    assert "$HOME 100%%/.local" in told
    if shutil.which("desktop-file-validate"):
        done = run(Path("/usr/bin/env"), "desktop-file-validate", entry, home=home)
        assert done.returncode == 0, done.stdout
    done = run(home / ".local/bin/frontdesk-desk", "--help", home=home)
    assert done.returncode == 0, done.stderr
    assert "--self-test" in done.stdout
    assert run(data / "frontdesk-program" / "install.sh", home=home).returncode == 0
    assert run(data / "frontdesk-program" / "install.sh", "--remove", home=home).returncode == 0
    left = [file.relative_to(home).as_posix() for file in home.rglob("*") if not file.is_dir()]
    assert [name for name in left if "cache" not in name] == [".local/bin/frontdesk"]


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
