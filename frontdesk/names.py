"""People's names: one way to write each, and the letters by which a Chinese name is found."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from itertools import islice

MOST_KEYS = 64
_MOST_READINGS = 16  # of a whole name that are followed up
_MOST_SPOKEN = 4  # of them that are looked for
_SHOWN_LETTERS = 40  # a longer name is indexed by its beginning

# Patterns are compiled at their first use: it would take a good part of the start.
_HAN = r"\u2E80-\u2FDF\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U000323AF"
_BLANKS = r"[^\S\x1c-\x1f]+"  # those four are controls, whatever Python says
_HAN_LETTER = f"[{_HAN}]"
_GAP_IN_HAN = rf"(?<=[{_HAN}·]) +(?=[{_HAN}·])"
_DOT_IN_HAN = rf"(?<=[{_HAN}]) *[\u2022\u2027\u2219\u22C5\u30FB] *(?=[{_HAN}])"
_UNIT = rf"[{_HAN}]|[^\W{_HAN}_]+"

_TWO_LETTER_SURNAMES = {
    "尉迟": "yu chi", "万俟": "mo qi", "令狐": "ling hu", "长孙": "zhang sun", "单于": "chan yu",
    "澹台": "tan tai", "乐正": "yue zheng", "宰父": "zai fu", "拓跋": "tuo ba", "夏侯": "xia hou",
}  # fmt: skip
"""Surnames of two letters, most of them read otherwise than each letter alone."""

_SURNAMES = {
    "单": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "任": "ren", "查": "zha", "朴": "piao",
    "区": "ou", "盖": "ge gai", "翟": "zhai di", "乐": "yue le", "员": "yun", "覃": "qin tan",
    "洗": "xian", "冼": "xian", "召": "shao", "宁": "ning", "缪": "miao", "逄": "pang", "燕": "yan",
    "华": "hua", "纪": "ji", "应": "ying", "贠": "yun", "种": "chong", "重": "chong", "秘": "bi",
    "不": "fou", "折": "she", "黑": "he", "繁": "po", "能": "nai", "祭": "zhai", "隗": "wei kui",
    "郇": "xun huan", "乜": "nie", "么": "yao", "牟": "mu mou", "谌": "chen shen", "都": "du",
    "费": "fei bi", "句": "gou", "卡": "qia", "阚": "kan", "佴": "nai", "粘": "nian", "藏": "zang",
    "适": "kuo", "𠮷": "ji",
}  # fmt: skip
"""Readings as a surname, the preferred one first; the common reading is kept beside them."""

Readings = tuple[str, ...]


def normal(name: str) -> str:
    """The name as it is kept: NFKC, trimmed, without invisible marks.

    Blanks inside a Chinese name are dropped (任 伟), those of a Latin one are single (Ann Lee).
    Control characters stay, so that whoever checks the name can refuse it.
    """
    seen = "".join(letter for letter in name if unicodedata.category(letter) != "Cf")
    spaced = re.sub(_BLANKS, " ", unicodedata.normalize("NFKC", seen)).strip(" ")
    return re.sub(_GAP_IN_HAN, "", re.sub(_DOT_IN_HAN, "·", spaced))


def search_keys(name: str) -> frozenset[str]:
    """What a desk may type to find this name: whole pinyin and initials of every likely reading.

    ASCII without tones, at most 64; ü is there as v and as u. A Latin name gives its words, its initials
    and the whole. The name itself, case-folded, is always among them.
    """
    own = normal(name).casefold()
    return frozenset(islice(dict.fromkeys([own, *_keys(own[:_SHOWN_LETTERS])]), MOST_KEYS))


def matches(query: str, keys: Collection[str], name: str) -> bool:
    """True if a key begins with the query, or the name contains it. An empty query finds everybody."""
    asked = normal(query).casefold()
    typed = re.sub(r"[\s'’-]", "", asked) or asked
    return asked in normal(name).casefold() or any(key.startswith((asked, typed)) for key in keys)


def spoken_keys(query: str) -> tuple[str, ...]:
    """How a Chinese name, or its beginning, is said, without tones, the likeliest first: an input method may
    have written other letters. Nothing for a single letter, which is heard in too many names."""
    asked = normal(query)[:_SHOWN_LETTERS]
    if len(re.findall(_HAN_LETTER, asked)) < 2:
        return ()
    units = [readings for readings in _unit_readings(asked) if readings]
    return tuple(dict.fromkeys("".join(syllables) for syllables in _likely(units)))[:_MOST_SPOKEN]


def sounding_like(query: str) -> Callable[[str], bool]:
    """Whether a name, in the form in which it is kept, begins with what sounds like the query, syllable by
    syllable."""
    asked = [set(readings) for readings in _unit_readings(normal(query)[:_SHOWN_LETTERS])]

    def sounds(name: str) -> bool:
        heard = _unit_readings(name[:_SHOWN_LETTERS])
        return len(asked) <= len(heard) and not any(map(set.isdisjoint, asked, heard))

    return sounds


def _keys(name: str) -> Iterator[str]:
    units = [readings for readings in _unit_readings(name) if readings]
    for syllables in _likely(units):
        whole = "".join(syllables)
        yield whole
        yield "".join(syllable[0] for syllable in syllables)
        yield re.sub(r"(?<=[ln])v", "u", whole) if re.search(_HAN_LETTER, name) else whole
    yield from (word for unit in re.findall(_UNIT, name) if (word := _ascii(unit)))


def _unit_readings(name: str) -> list[Readings]:
    """The readings of each Chinese letter, and each Latin word as it is; surnames where one may stand."""
    units = re.findall(_UNIT, name)
    readings = [_chinese(unit) if re.match(_HAN_LETTER, unit) else _word(unit) for unit in units]
    first = next((at for at, unit in enumerate(units) if re.match(_HAN_LETTER, unit)), None)
    if first is not None:
        _prefer_surname(units, readings, first)
    return readings


def _prefer_surname(units: list[str], readings: list[Readings], first: int) -> None:
    double = _TWO_LETTER_SURNAMES.get("".join(units[first : first + 2]), "").split()
    preferred = [[one] for one in double] or [_SURNAMES.get(units[first], "").split()]
    for at, surname in enumerate(preferred, start=first):
        readings[at] = tuple(dict.fromkeys([*surname, *readings[at]]))


def _likely(units: list[Readings]) -> list[Readings]:
    """Combinations of the readings, the likeliest first; bounded however long the name is."""
    found: list[tuple[int, Readings]] = [(0, ())]
    for position, readings in enumerate(units):
        weight = 1 if position == 0 else 2  # another reading is likelier in a surname
        longer = [
            (cost + weight * rank, (*syllables, syllable))
            for cost, syllables in found
            for rank, syllable in enumerate(readings)
        ]
        found = sorted(longer, key=lambda one: one[0])[:_MOST_READINGS]
    return [syllables for _, syllables in found if syllables]


@lru_cache(4096)
def _chinese(letter: str) -> Readings:
    from pypinyin import Style, pinyin  # 0.2 s, so only when a Chinese name is indexed

    found = pinyin(letter, style=Style.NORMAL, heteronym=True, errors="ignore")
    plain = [_ascii(reading.replace("ü", "v")) for readings in found for reading in readings]
    return tuple(dict.fromkeys(reading for reading in plain if reading))


def _word(word: str) -> Readings:
    plain = _ascii(word)
    return (plain,) if plain else ()


def _ascii(word: str) -> str:
    """Letters and digits without their accents; nothing for a word in another script."""
    bare = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode("ascii")
    return "".join(letter for letter in bare.lower() if letter.isalnum())
