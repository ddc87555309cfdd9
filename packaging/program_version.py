"""What the systems want to know of the program: its version, as Windows and macOS have it written."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME, CHINESE_NAME = "Front desk", "前台轮序"
IDENTIFIER = "frontdesk"

_FOUR_PARTS = 4


def version() -> str:
    """The version that pyproject.toml names, such as 0.2.0."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def four_numbers(text: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: 0.2.0 is (0, 2, 0, 0). Refuses, by ValueError, what isn't numbers."""
    parts = [int(part) for part in text.split(".")]
    first, second, third, fourth = (*parts, 0, 0, 0, 0)[:_FOUR_PARTS]
    return first, second, third, fourth


def windows_resource(text: str, file: str) -> str:
    """The version resource of the program `file`, as PyInstaller reads it on Windows."""
    numbers = four_numbers(text)
    told = {
        "CompanyName": NAME,
        "FileDescription": NAME,
        "FileVersion": text,
        "InternalName": Path(file).stem,
        "LegalCopyright": "MIT",
        "OriginalFilename": file,
        "ProductName": NAME,
        "ProductVersion": text,
    }
    lines = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, "
        "OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
        f"[{lines}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])"
    )


def mac_facts(text: str) -> dict[str, object]:
    """What the Info.plist of the .app says."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": text,
        "CFBundleVersion": text,
        "CFBundleDevelopmentRegion": "zh_CN",
        "CFBundleLocalizations": ["zh_CN", "en"],
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }
