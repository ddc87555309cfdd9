"""The guide: whole in both languages, true to the program, and opened where one asks for it."""

import importlib.util
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from tests.displays import SMALLEST
from tests.guide_pictures import OF_README, PICTURES, SCREENSHOTS, quantised, screen_of
from tests.screens import SCREENS, put_on
from tests.ui.evening_scenes import close_page
from tests.ui.made_up import busy_saturday, morning, site
from tests.ui.windows import Hands, window_on
from ui import dialogs, theme
from ui.action_table import ACTIONS
from ui.actions import key_text
from ui.dialogs.base import BaseDialog
from ui.guide import topics
from ui.guide.browser import _HEADINGS, GuideBrowser
from ui.guide.dialog import GuideDialog
from ui.guide.keys import AllKeys
from ui.guide.topics import FOLDER, KEYS, TOPICS
from ui.pages.first_start import FirstStart
from ui.widgets.buttons import KeyCap
from ui.words import LANGUAGES, use_language

ROOT = Path(__file__).resolve().parent.parent.parent
KEY_OF = {spec.name: spec.shortcut for spec in ACTIONS}
ASKED = (
    *("return_visit", "guests", "others", "expect", "override"),
    *("people", "after", "why", "register", "officers"),
)
ON_A_PAGE = {"Ctrl+Enter", "Ctrl+P", "Ctrl+W", "Ctrl+Backspace", "Ctrl+Shift+B"}
OF_CLOSE = {
    "en": ("workbook", "**day file**", "zip for each agency", "**its own visitors**", "**twice**"),
    "zh_CN": ("Excel", "**日文件**", "每家一个压缩包", "**该公司自己的来访客户**", "**一式两份**"),
}
LINK = re.compile(r"\[([^\]]+)\]\((\w+):(\w+)\)")
PLAIN_KEY = re.compile(r"(?<![\w+])(?:Ctrl\+[\w+,]+|F\d+)(?![\w+])")
TEXTS = [(topic, language) for topic in TOPICS for language in LANGUAGES]


def test_every_topic_stands_in_both_languages_and_no_other() -> None:
    for language in LANGUAGES:
        assert {file.stem for file in (FOLDER / language).glob("*.md")} == set(TOPICS)
    for topic in TOPICS:
        pictures = {language: topics.pictures(topic, language) for language in LANGUAGES}
        stems = [
            [name.removesuffix(f"-{tongue}.png") for name in found] for tongue, found in pictures.items()
        ]
        assert stems[0] == stems[1]
        heads = [topics.markdown(topic, language).count("\n## ") for language in LANGUAGES]
        assert heads[0] == heads[1]


@pytest.mark.parametrize(("topic", "language"), TEXTS)
def test_keys_links_and_pictures_are_true(topic: str, language: str) -> None:
    text = topics.markdown(topic, language)
    assert text.startswith("# ")
    for shown, kind, name in LINK.findall(text):
        if kind == "action":
            assert shown == KEY_OF[name], name
        else:
            assert kind == "guide"
            assert name in TOPICS
    loose = set(PLAIN_KEY.findall(LINK.sub("", text)))
    assert loose <= ON_A_PAGE
    for picture in topics.pictures(topic, language):
        name = picture.removesuffix(f"-{language}.png")
        assert name in PICTURES
        assert (FOLDER / "pictures" / picture).is_file()
    assert bool(re.search(r"[\u4e00-\u9fff]", text)) is (language == "zh_CN")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_close_tells_every_file_and_what_an_agency_gets_of_visitors(language: str) -> None:
    text = topics.markdown("close", language)
    for file in ("PDF", "CSV", "verify.py", "138****8000", *OF_CLOSE[language]):
        assert file in text


def test_pictures_are_small_and_none_is_left_over() -> None:
    there = {file.name: file.stat().st_size for file in (FOLDER / "pictures").iterdir()}
    named = {name for topic, language in TEXTS for name in topics.pictures(topic, language)}
    assert there.keys() <= named
    assert sum(there.values()) < 1_500_000


def test_each_picture_has_its_screen() -> None:
    assert len(SCREENS) > 60
    assert all(screen_of(name) for name in (*PICTURES.values(), *OF_README.values()))


def test_both_readmes_show_the_program_in_their_language() -> None:
    for language, readme in (("en", "README.md"), ("zh_CN", "README.zh_CN.md")):
        shown = set(
            re.findall(r"\(assets/screenshots/([\w.-]+)\)", (ROOT / readme).read_text(encoding="utf-8"))
        )
        assert shown == {f"{name}-{language}.png" for name in OF_README}
        assert all((SCREENSHOTS / name).is_file() for name in shown)


def test_a_picture_with_few_colours_looks_the_same() -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF1857C4)
    for at in range(48):
        image.setPixel(at, at, 0xFFFFFFFF)
    few = quantised(image).convertToFormat(QImage.Format.Format_RGB32)
    assert few.size() == image.size()
    assert all(few.pixel(at, 0) & 0xFFFFFF == 0x1857C4 for at in range(1, 64))
    assert few.pixel(7, 7) & 0xFFFFFF == 0xFFFFFF


@pytest.mark.parametrize(("topic", "language"), TEXTS)
def test_only_headings_are_large(topic: str, language: str, app: QApplication) -> None:
    use_language(app, language)
    browser = GuideBrowser()
    browser.show()
    for _ in range(2):
        browser.show_topic(topic)
        QApplication.processEvents()
    block = browser.document().begin()
    assert block.text() == topics.title(topic, language)
    while block.isValid():
        pieces, name = block.begin(), _HEADINGS.get(block.blockFormat().headingLevel(), "reason")
        while not pieces.atEnd():
            assert pieces.fragment().charFormat().font().pixelSize() == theme.font(name).pixelSize()
            pieces += 1
        block = block.next()


def test_the_guide_goes_along_with_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = project["tool"]["setuptools"]["package-data"]["*"]
    assert {"*.md", "*.png"} <= set(patterns)
    assert '("assets", "frontdesk/store/migrations")' in (ROOT / "build.spec").read_text(encoding="utf-8")
    assert importlib.util.find_spec("assets.guide.en") is not None


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with window_on(tmp_path, morning(), site()) as made:
        yield made


def guide(hands: Hands) -> GuideDialog:
    dialog = hands.dialog
    assert isinstance(dialog, GuideDialog)
    return dialog


def test_f1_on_the_desk_shows_all_keys(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1)
    dialog = guide(hands)
    assert dialog.shown == KEYS
    told = {label.text() for label in dialog.findChildren(AllKeys)[0].findChildren(QLabel)}
    assert {hands.window.actions_by_name[spec.name].text() for spec in ACTIONS} <= told
    hands.press(Qt.Key.Key_Escape)
    assert hands.dialog is None


def test_f1_on_a_page_opens_its_topic(hands: Hands) -> None:
    hands.window.actions_by_name["open_day"].trigger()
    close_page(hands.window)
    hands.press(Qt.Key.Key_F1)
    assert guide(hands).shown == "close"
    hands.press(Qt.Key.Key_Escape)
    hands.window.show_desk()
    hands.press(Qt.Key.Key_F1)
    assert guide(hands).shown == KEYS


def test_larger_dialogs_say_what_they_are(hands: Hands) -> None:
    hands.window.actions_by_name["open_day"].trigger()
    asked: dict[str, str] = {}
    for name in ASKED:
        hands.window.actions_by_name[name].setEnabled(True)
        hands.window.actions_by_name[name].trigger()
        dialog = hands.dialog
        assert isinstance(dialog, BaseDialog), name
        hands.press(Qt.Key.Key_F1)
        asked[name] = guide(hands).shown
        assert asked[name] == dialog.topic
        hands.press(Qt.Key.Key_Escape)
        assert hands.dialog is dialog
        dialog.reject()
    assert set(asked.values()) <= set(TOPICS)


def test_long_titles_take_two_lines_and_keys_one_column_on_a_small_screen(
    hands: Hands, qapp: QApplication
) -> None:
    use_language(qapp, "en")
    hands.press(Qt.Key.Key_F1)
    dialog = guide(hands)
    row = {
        choice.key: dialog.choices.model().index(at, 0) for at, choice in enumerate(dialog.choices.choices)
    }

    def heights() -> tuple[int, int]:
        return tuple(dialog.choices.visualRect(row[key]).height() for key in ("return", "desk"))  # type: ignore[return-value]

    caps = dialog.keys.findChildren(KeyCap)
    assert heights()[0] == heights()[1]
    assert len({cap.geometry().right() for cap in caps}) == 2
    put_on(hands.window, SMALLEST)
    assert heights()[0] > heights()[1]
    assert len({cap.geometry().right() for cap in caps}) == 1
    use_language(qapp, "zh_CN")


def test_every_dialog_but_a_plain_question_says_what_it_is() -> None:
    for module in pkgutil.walk_packages(dialogs.__path__, "ui.dialogs."):
        importlib.import_module(module.name)
    ours = [cls for cls in _all(BaseDialog) if cls.__module__.startswith("ui.")]
    silent = {cls.__name__ for cls in ours if not cls.topic}
    assert silent <= {
        "BaseDialog",
        "DeskDialog",
        "GuideDialog",
        "LeaveDialog",
        "ShutdownDialog",
        "FaultDialog",
    }


def test_every_topic_that_a_dialog_names_is_written() -> None:
    named = [cls.topic for cls in _all(BaseDialog) if cls.topic]
    assert len(named) > 8
    assert set(named) <= set(TOPICS)


def _all(cls: type[BaseDialog]) -> list[type[BaseDialog]]:
    return [cls, *(one for child in cls.__subclasses__() for one in _all(child))]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("抽取", "rights"), ("平常话 恢复码", "start"), ("备份", "settings"), ("没有这个词", None)],
)
def test_what_is_typed_is_found_and_marked(hands: Hands, typed: str, first: str | None) -> None:
    hands.press(Qt.Key.Key_F1)
    dialog = guide(hands)
    dialog.field.setText(typed)
    found = [choice.key for choice in dialog.choices.choices]
    assert (found[0] if found else None) == first
    assert dialog.nothing.isVisible() is (first is None)
    if first is not None:
        assert dialog.shown == first
        assert dialog.browser.extraSelections()
    dialog.field.clear()
    assert [choice.key for choice in dialog.choices.choices] == [KEYS, *TOPICS]


def test_keys_are_found_too_and_links_lead_on(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1)
    dialog = guide(hands)
    dialog.field.setText("Ctrl+Shift+S")
    assert dialog.choices.choices[0].key == KEYS
    dialog.show_topic("desk")
    dialog.browser.anchorClicked.emit(QUrl("guide:why"))
    assert dialog.shown == "why"
    dialog.browser.anchorClicked.emit(QUrl("action:undo"))
    assert dialog.shown == KEYS


def test_keys_in_a_text_are_written_as_this_platform_writes_them(hands: Hands, app: QApplication) -> None:
    for language in LANGUAGES:
        use_language(app, language)
        for topic in TOPICS:
            dialog = GuideDialog(hands.window, topic)
            text = dialog.browser.toPlainText()
            for _shown, kind, name in LINK.findall(topics.markdown(topic, language)):
                if kind == "action" and name in KEY_OF:
                    assert f"\u00a0{key_text(KEY_OF[name])}\u00a0" in text.replace(" ", "\u00a0")
            assert "](" not in text
            dialog.deleteLater()


def test_the_first_start_explains_itself(page: FirstStart) -> None:
    page.show_guide()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, GuideDialog)
    assert dialog.shown == "start"
    assert isinstance(dialog, QDialog)
    dialog.reject()


def test_a_busy_day_has_no_topic_unread(hands: Hands) -> None:
    """Each topic is shown once, with and without pictures, in the window as it is."""
    busy_saturday(hands.session, hands.clock)
    hands.press(Qt.Key.Key_F1)
    dialog = guide(hands)
    for topic in TOPICS:
        dialog.show_topic(topic)
        assert dialog.shown == topic
        assert len(dialog.browser.toPlainText()) > 120


def test_english_has_the_quotes_of_its_own_width() -> None:
    for page in (FOLDER / "en").glob("*.md"):
        assert not set("‘’“”") & set(page.read_text(encoding="utf-8")), f"{page.name}: these are wide"
