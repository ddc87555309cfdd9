"""Names are kept in one form, and found by pinyin, by initials, and by themselves."""

import subprocess
import sys

import pytest
from hypothesis import given, strategies as st

from frontdesk import names

ONE_FORM = {
    "blanks in a Chinese name": ("任 伟", "任伟"),
    "wide blanks": ("任\u3000伟", "任伟"),
    "a line break in the cell": ("任\n伟", "任伟"),
    "blanks around": ("  查军 ", "查军"),
    "one blank in a Latin name": ("Ann   Lee", "Ann Lee"),
    "between the two scripts": ("Amy 陈", "Amy 陈"),
    "full-width letters": ("Ａｎｎ　Ｌｅｅ", "Ann Lee"),
    "a rare surname": ("𠮷野春", "𠮷野春"),
    "a rare surname and a blank": ("𠮷 春", "𠮷春"),
    "an invisible mark": ("李\u200b玉\ufeff", "李玉"),
    "another middle dot": ("买买提 • 艾力", "买买提·艾力"),
}


@pytest.mark.parametrize(("written", "kept"), ONE_FORM.values(), ids=ONE_FORM)
def test_a_name_is_kept_in_one_form(written: str, kept: str) -> None:
    assert names.normal(written) == kept


@given(st.text())
def test_a_kept_name_stays_as_it_is(written: str) -> None:
    assert names.normal(names.normal(written)) == names.normal(written)


SURNAMES = {
    "单明": {"shanming", "sm", "danming", "dm"},
    "曾玉": {"zengyu", "zy", "cengyu", "cy"},
    "仇英": {"qiuying", "qy", "chouying"},
    "解放": {"xiefang", "xf", "jiefang", "jf"},
    "任伟": {"renwei", "rw"},
    "查军": {"zhajun", "zj", "chajun", "cj"},
    "朴勇": {"piaoyong", "py", "puyong"},
    "区勇": {"ouyong", "oy", "quyong", "qy"},
    "尉迟恭": {"yuchigong", "ycg", "weichigong"},
    "万俟卨": {"moqixie", "mqx"},
    "盖军": {"gejun", "gj", "gaijun"},
    "翟军": {"zhaijun", "zj", "dijun"},
    "乐军": {"yuejun", "yj", "lejun", "lj"},
    "员军": {"yunjun", "yuanjun", "yj"},
    "覃华": {"qinhua", "qh", "tanhua", "th"},
    "洗军": {"xianjun", "xijun", "xj"},
    "冼军": {"xianjun", "xj"},
    "召军": {"shaojun", "zhaojun", "sj", "zj"},
    "宁军": {"ningjun", "nj"},
    "缪军": {"miaojun", "mj"},
    "逄军": {"pangjun", "pj"},
    "燕军": {"yanjun", "yj"},
    "华军": {"huajun", "hj"},
    "纪军": {"jijun", "jj"},
    "应军": {"yingjun", "yj"},
    "令狐冲": {"linghuchong", "lhc"},
    "长孙军": {"zhangsunjun", "zsj", "changsunjun"},
    "欧阳娜": {"ouyangna", "oyn"},
    "𠮷春": {"jichun", "jc"},
    "吕绿": {"lvlv", "lulu", "ll"},
    "女娲": {"nvwa", "nuwa", "nw"},
    "Ann Lee": {"ann", "lee", "al", "annlee", "ann lee"},
    "José García": {"jose", "garcia", "jg", "josegarcia"},
    "Amy陈": {"amychen", "ac", "amy"},
}


@pytest.mark.parametrize(("name", "keys"), SURNAMES.items(), ids=SURNAMES)
def test_a_name_is_found_by_every_reading_that_makes_sense(name: str, keys: set[str]) -> None:
    assert keys <= names.search_keys(name)
    assert name.casefold() in names.search_keys(name)


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=50))
def test_no_name_explodes_and_all_keys_are_plain_letters(name: str) -> None:
    keys = names.search_keys(name)
    assert len(keys) <= names.MOST_KEYS
    for key in keys - {names.normal(name).casefold()}:
        assert key.isascii()
        assert key == key.lower()
        assert key.isalnum()


def test_the_worst_name_keeps_its_likeliest_reading() -> None:
    keys = names.search_keys("单" + "重" * 200)
    assert len(keys) <= names.MOST_KEYS
    assert any(key.startswith("shan") for key in keys)
    assert any(key.startswith("dan") for key in keys)


def test_a_name_of_very_many_words_is_bounded() -> None:
    assert len(names.search_keys("吕重重重重重 " + " ".join("abcdefghijklmnopq"))) == names.MOST_KEYS


FOUND = {
    "by the beginning of the pinyin": ("shanm", "单明", True),
    "by the common reading": ("danm", "单明", True),
    "by initials": ("sm", "单明", True),
    "by a part of the name": ("明", "单明", True),
    "with a blank between syllables": ("shan ming", "单明", True),
    "in capitals": ("SHAN", "单明", True),
    "full-width": ("ｓｈａｎ", "单明", True),
    "by the second Latin word": ("lee", "Ann Lee", True),
    "by two words": ("ann l", "Ann Lee", True),
    "by nothing at all": ("", "单明", True),
    "not by the end of the pinyin": ("ing", "单明", False),
    "not by another letter": ("华", "单明", False),
    "not by a dash": ("-", "单明", False),
}


@pytest.mark.parametrize(("query", "name", "found"), FOUND.values(), ids=FOUND)
def test_somebody_is_found(query: str, name: str, *, found: bool) -> None:
    assert names.matches(query, names.search_keys(name), name) is found


HEARD = {
    "the other han": ("马英汉", "马英涵", True),
    "the beginning": ("马应", "马英涵", True),
    "another tone": ("麻硬寒", "马英涵", True),
    "a surname's own reading": ("山明", "单明", True),
    "the surname's common reading": ("丹明", "单明", True),
    "with a blank": ("马 英汉", "马英涵", True),
    "with a number": ("李课户4711", "李客户4711", True),
    "another number": ("李课户4712", "李客户4711", False),
    "another syllable": ("马英花", "马英涵", False),
    "letters that run together": ("西安宁", "先宁", False),
    "longer than the name": ("马英涵子", "马英涵", False),
}


@pytest.mark.parametrize(("query", "name", "heard"), HEARD.values(), ids=HEARD)
def test_a_name_is_heard(query: str, name: str, *, heard: bool) -> None:
    assert names.sounding_like(query)(name) is heard


def test_what_is_typed_in_chinese_is_looked_for_by_its_sound() -> None:
    assert names.spoken_keys("马英汉")[0] == "mayinghan"
    assert names.spoken_keys("单明")[:2] == ("shanming", "danming")
    assert len(names.spoken_keys("单重重")) <= 4
    for nothing in ("", "马", "马 ", "mayinghan", "8000"):
        assert names.spoken_keys(nothing) == ()


def test_pinyin_is_not_loaded_before_a_chinese_name_is_indexed() -> None:
    code = """
import sys
from frontdesk import names
names.search_keys("Ann Lee")
assert "pypinyin" not in sys.modules
names.search_keys("李玉")
assert "pypinyin" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
