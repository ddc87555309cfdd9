"""What the bundles are made by: icons, versions, the installer, the menu entry, the workflow."""

import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import icons
import program_version
import pytest
import yaml
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from frontdesk import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ISS = (PACKAGING / "windows/frontdesk.iss").read_text(encoding="utf-8-sig")
ISL = (PACKAGING / "windows/chinese.isl").read_text(encoding="utf-8-sig")
WORKFLOW = ROOT / ".github/workflows/bundles.yml"


# ---- one version


def test_there_is_one_version() -> None:
    assert program_version.version() == __version__


def test_the_newest_version_that_the_changes_tell_of_is_this_one() -> None:
    told = re.findall(r"^## (\d\S*)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert told[0] == __version__


@pytest.mark.parametrize(
    ("text", "numbers"), [("0.2.0", (0, 2, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))]
)
def test_windows_counts_four_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert program_version.four_numbers(text) == numbers


def test_a_version_that_windows_cannot_count_is_refused() -> None:
    with pytest.raises(ValueError, match="rc1"):
        program_version.four_numbers("1.0.rc1")


def test_the_version_resource_can_be_read_as_pyinstaller_reads_it() -> None:
    """PyInstaller evaluates the text with these names; here they only keep what they are given."""
    kept = {
        name: lambda *given, name=name, **named: SimpleNamespace(name=name, given=given, **named)
        for name in (
            *("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable"),
            *("StringStruct", "VarFileInfo", "VarStruct"),
        )
    }
    told = eval(program_version.windows_resource(__version__, "frontdesk.exe"), kept)
    assert told.ffi.filevers == told.ffi.prodvers == program_version.four_numbers(__version__)
    table = told.kids[0].given[0][0].given[1]
    facts = dict(one.given for one in table)
    assert facts["ProductVersion"] == facts["FileVersion"] == __version__
    assert facts["OriginalFilename"] == "frontdesk.exe"


def test_the_version_resource_names_what_pyinstaller_has() -> None:
    """On Windows the text is evaluated among the names of that module."""
    spec = importlib.util.find_spec("PyInstaller.utils.win32")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    (folder,) = spec.submodule_search_locations
    source = (Path(folder) / "versioninfo.py").read_text(encoding="utf-8")
    for name in re.findall(r"([A-Z]\w+)\(", program_version.windows_resource(__version__, "x.exe")):
        assert f"class {name}" in source


def test_the_application_of_macos_says_the_version() -> None:
    facts = program_version.mac_facts(__version__)
    assert facts["CFBundleShortVersionString"] == facts["CFBundleVersion"] == __version__


# ---- icons


def test_the_icons_are_those_of_the_drawing(qtbot: QtBot) -> None:
    del qtbot
    for size in icons.PNG_SIZES:
        there = QImage(str(icons.FOLDER / f"{size}.png"))
        drawn = QImage.fromData(icons.drawn(size))
        assert there.size() == QSize(size, size)
        assert there.convertToFormat(drawn.format()) == drawn


def test_windows_finds_every_size_in_its_icon(qtbot: QtBot) -> None:
    del qtbot
    found = {size.width() for size in QIcon(str(icons.FOLDER / "frontdesk.ico")).availableSizes()}
    assert found == set(icons.ICO_SIZES)


def test_the_icon_of_macos_is_whole() -> None:
    made = (icons.FOLDER / "frontdesk.icns").read_bytes()
    pictures = {size: (icons.FOLDER / f"{size}.png").read_bytes() for size in icons.PNG_SIZES}
    assert made == icons.icns(pictures)
    assert made[:4] == b"icns"
    assert int.from_bytes(made[4:8], "big") == len(made)


# ---- the installer of Windows


def test_the_installer_takes_the_version_from_the_program() -> None:
    assert "GetStringFileInfo(" in ISS
    assert f"AppVersion={__version__}" not in ISS
    assert re.search(r"\d+\.\d+\.\d+", ISS.replace("10.0.17763", "")) is None


def test_the_installer_names_files_that_are_there() -> None:
    named = re.findall(r"^(?:LicenseFile|SetupIconFile)=(.+)$", ISS, re.MULTILINE)
    assert len(named) == 2
    for file in (*named, *re.findall(r"Default\.isl,([\w.]+)", ISS)):
        assert (PACKAGING / "windows" / file.replace("\\", "/")).is_file()


def test_the_installer_packs_what_the_spec_makes() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert r'#define Bundle "..\..\dist\frontdesk"' in ISS
    for program in re.findall(r'#define \w+ "([\w-]+)\.exe"', ISS):
        assert f'"{program}", console=' in spec
    sources = re.findall(r'^Source: "\{#Bundle\}\\([^"]+)"', ISS, re.MULTILINE)
    assert sources == ["{#Program}", "{#Commands}", r"_internal\*"]


def test_the_installer_speaks_chinese_and_english() -> None:
    custom = re.findall(r"^(zh|en)\.(\w+)=(.+)$", ISS, re.MULTILINE)
    by_language = {code: {name for lang, name, _text in custom if lang == code} for code in ("zh", "en")}
    assert by_language["zh"] == by_language["en"]
    assert set(re.findall(r"\{cm:(\w+)\}", ISS)) == by_language["en"]
    languages = re.findall(r'^Name: "(\w+)"; MessagesFile: "([^"]+)"', ISS, re.MULTILINE)
    assert [name for name, _file in languages] == ["zh", "en"]


def test_the_chinese_messages_keep_the_places_for_names() -> None:
    """Inno Setup puts names where %1 or [name] stands; those that we override need the same."""
    section = ISL.split("[Messages]", 1)[1]
    told = dict(line.split("=", 1) for line in section.splitlines() if "=" in line)
    assert len(told) > 80
    assert len(told) == section.count("=") - sum(text.count("=") for text in told.values())
    for name, text in told.items():
        assert not text.isascii(), name
    for name in ("WelcomeLabel1", "SelectDirDesc", "ReadyLabel1", "InstallingLabel", "FinishedLabel"):
        assert "[name]" in told[name]
    for name in ("ConfirmUninstall", "UninstalledAll", "SetupWindowTitle", "SetupAppRunningError"):
        assert "%1" in told[name]
    assert "[name/ver]" in told["WelcomeLabel2"]


# ---- the menu of Linux


def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]  # names there know upper and lower case
    read.read(PACKAGING / "linux/frontdesk.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def test_the_menu_entry_says_what_the_program_says_of_itself() -> None:
    told = entry()
    assert told["Name"] == program_version.NAME
    assert told["Name[zh_CN]"] == program_version.CHINESE_NAME
    assert told["StartupWMClass"] == told["Icon"] == "frontdesk"
    source = (ROOT / "ui/app.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("frontdesk")' in source


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils")
def test_the_menu_entry_is_valid() -> None:
    file = PACKAGING / "linux/frontdesk.desktop"
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a script of POSIX")
def test_the_way_into_the_menu_is_a_script_that_can_be_run() -> None:
    script = PACKAGING / "linux/install.sh"
    assert script.stat().st_mode & 0o111
    done = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    sizes = re.findall(r"for size in ([\d ]+); do", script.read_text(encoding="utf-8"))
    assert {tuple(map(int, one.split())) for one in sizes} == {icons.PNG_SIZES}


# ---- the workflow


def test_the_workflow_builds_and_tries_on_three_systems() -> None:
    told = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    job = told["jobs"]["bundle"]
    systems = {one["system"] for one in job["strategy"]["matrix"]["include"]}
    assert systems == {"linux", "windows", "macos"}
    commands = "\n".join(step.get("run", "") for step in job["steps"])
    for part in ("PyInstaller", "--self-test", "frontdesk-cli verify", "frontdesk.iss", "install.sh"):
        assert part in commands


def test_the_workflow_names_actions_and_no_hosts() -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    assert "://" not in text
    steps = yaml.safe_load(text)["jobs"]["bundle"]["steps"]
    used = [step["uses"] for step in steps if "uses" in step]
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", one) for one in used)
