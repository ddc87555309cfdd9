"""What the evening's files are called: in both languages, so that a clerk sees what each is."""

import unicodedata

FORBIDDEN = frozenset('<>:"/\\|?*')
LONGEST = 60
VERIFIER, FORMAT, READ_ME = "verify.py", "dayfile.md", "请先读我 READ ME.txt"


def sheet_name(site: str, date: str, suffix: str) -> str:
    """The day sheet: `wxc-2026-09-26 轮序日报 day sheet.xlsx`. `suffix` without the dot."""
    return f"{site}-{date} 轮序日报 day sheet.{suffix}"


def zip_name(site: str, date: str, agency: str) -> str:
    """What is sent to an agency: `wxc-2026-09-26 发给 for 德信行.zip`."""
    return f"{site}-{date} 发给 for {plain(agency)}.zip"


def visitors_name(site: str, date: str, agency: str) -> str:
    """An agency's own visitors: `wxc-2026-09-26 来访客户 visitors of 德信行.xlsx`."""
    return f"{site}-{date} 来访客户 visitors of {plain(agency)}.xlsx"


def plain(text: str) -> str:
    """The text as part of a file's name, on Windows, too."""
    kept = (" " if sign in FORBIDDEN or unicodedata.category(sign)[0] == "C" else sign for sign in text)
    return " ".join("".join(kept).split()).strip(". ")[:LONGEST] or "_"
