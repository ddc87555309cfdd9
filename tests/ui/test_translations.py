"""Nothing unfinished, nothing outdated: what the build fails on."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QLabel, QPushButton

from frontdesk.reports import sheet_terms, sheet_words
from frontdesk.reports.codes import of_decisions, of_visits
from ui.translations import catalogues
from ui.translations.patterns import Unreadable, messages_in
from ui.translations.qt_words import LACKING
from ui.words import spoken, use_language


def test_every_sentence_is_translated() -> None:
    assert catalogues.check() == []


CODE = """
CHAPTER = "desk"

def found(x, free):
    say(
        "office",
        "over {x} "
        "two lines",
        x=x,
    )
    words("desk", "it’s “{n}”", n=say("inner", "nested {z}", z=1))
    say(CHAPTER, "by a constant")
    say("desk", "one" if free else "other")
    page.say("only one argument")
"""


ONE_NAME = {
    "补接": "补轮",
    "补接失效": "补接(作废|过期)",
    "今日预约": "预约(名)?单",
    "交底": "交代人",
    "交接": "转交",
    "公司": "代理公司",
    "公司查看人": "查看员",
    "判客": "裁定|判定",
    "名册": "(导入|读取|置业顾问)名单|名单里",
    "启用": "采用",
    "回岗": "返岗|接班前台",
    "开始今日": "开班|开门时，|收工",
    "应接": "应得",
    "待接": "空闲",
    "接客比例": "份额|份数",
    "校验日文件": "核对日文件|校验行",
    "见到客人": "接到客人",
    "访客": "客户(的)?信息",
    "请到": "叫到|叫的是|叫过|叫下一位",
    "轮序本": "本子|本册",
    "过号": "轮过|越过|跳过的人",
}
"""By what a thing is called, the glossary's word first: other names that were in use for it once."""


@pytest.mark.parametrize("name", ONE_NAME)
def test_a_thing_has_one_name(name: str) -> None:
    root = Path(__file__).resolve().parents[2]
    texts = [
        root / "README.zh_CN.md",
        *(root / "assets").glob("**/*_CN.ts"),
        *(root / "assets").glob("guide/zh_CN/*"),
        *(root / "frontdesk/reports").rglob("*.py"),
    ]
    assert len(texts) > 40
    found = [(text.name, re.findall(ONE_NAME[name], text.read_text(encoding="utf-8"))) for text in texts]
    assert [each for each in found if each[1]] == []


def test_codes_are_called_alike_on_paper_and_on_the_screen(qapp: QApplication) -> None:
    use_language(qapp, "zh_CN")
    tables = [
        table
        for codes in (of_visits, of_decisions)
        for name, table in vars(codes).items()
        if name.isupper() and isinstance(table, dict)
    ]
    assert len(tables) > 15
    for table in tables:
        assert {code: spoken(said) for code, (_, said) in table.items()} == {
            code: chinese for code, (chinese, _) in table.items()
        }
    sheet = {**sheet_words.NAMES, **sheet_terms.ALL_LANES, **sheet_terms.STAGES}
    usual = {**of_visits.CLAUSES, **of_visits.LANES, **of_decisions.STAGES}
    assert {code: spoken(said) for code, said in sheet.items()} == {code: usual[code][0] for code in sheet}


def test_what_is_found_in_code(tmp_path: Path) -> None:
    file = tmp_path / "code.py"
    file.write_text(CODE, encoding="utf-8")
    assert set(messages_in(file)) == {
        ("office", "over {x} two lines"),
        ("desk", "it’s “{n}”"),
        ("inner", "nested {z}"),
        ("desk", "by a constant"),
        ("desk", "one"),
        ("desk", "other"),
    }


def test_a_pattern_that_is_no_literal_is_named(tmp_path: Path) -> None:
    file = tmp_path / "code.py"
    file.write_text('say("desk", f"{x} is here")\n', encoding="utf-8")
    with pytest.raises(Unreadable, match=r"code\.py:1: write context and pattern as literals"):
        messages_in(file)


def test_placeholders() -> None:
    assert catalogues.placeholders("{name} of {agency}, {name}") == {"name", "agency"}
    assert catalogues.placeholders("open {") == {"?"}


@pytest.fixture
def chinese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue of two messages, one of them unfinished."""
    file = tmp_path / "frontdesk_zh_CN.ts"
    english = tmp_path / "frontdesk_en.ts"
    monkeypatch.setattr(catalogues, "CHINESE", file)
    monkeypatch.setattr(catalogues, "ENGLISH", english)
    monkeypatch.setattr(catalogues, "messages", lambda: {("a", "It's “{x}” & \\ more"), ("b", "two")})
    catalogues.update()
    catalogues.release()
    return tmp_path


def test_from_code_to_catalogue_and_back(chinese: Path) -> None:
    assert catalogues.check() == [
        "frontdesk_zh_CN.ts: unfinished: [a] It's “{x}” & \\ more",
        "frontdesk_zh_CN.ts: unfinished: [b] two",
    ]
    assert catalogues.todo() == {"a": {"It's “{x}” & \\ more": ""}, "b": {"two": ""}}
    given = chinese / "given.json"
    given.write_text('{"a": {"It\'s “{x}” & \\\\ more": "还有 {y}"}, "b": {"two": "二"}}', encoding="utf-8")
    catalogues.fill(given)
    catalogues.release()
    assert catalogues.check() == [
        "frontdesk_zh_CN.ts: other placeholders in “还有 {y}”: [a] It's “{x}” & \\ more"
    ]


@pytest.mark.usefixtures("chinese")
def test_the_code_moved_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogues, "messages", lambda: {("b", "two"), ("b", "three")})
    wrong = catalogues.check()
    assert "frontdesk_en.ts: missing, run update: [b] three" in wrong
    assert "frontdesk_en.ts: no longer in the code, run update: [a] It's “{x}” & \\ more" in wrong
    catalogues.update()
    assert "frontdesk_en.ts: the .qm is not up to date, run release" in catalogues.check()


def test_a_file_is_chosen_in_chinese(qapp: QApplication, tmp_path: Path) -> None:
    """Qt's own dialog, which Linux without a desktop has: nothing in it is English."""
    (tmp_path / "inside").mkdir()
    use_language(qapp, "zh_CN")
    dialog = QFileDialog(None, "存到哪里", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    model = dialog.findChild(QFileSystemModel)
    assert model is not None
    told = [label.text() for label in dialog.findChildren(QLabel)]
    told += [button.text() for button in dialog.findChildren(QPushButton)]
    told.append(model.type(model.index(str(tmp_path / "inside"))))
    told += [spoken(each) for each in LACKING]
    assert not [text for text in told if re.search("[A-Za-z]{2}", text)]
