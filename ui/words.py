"""What the screen says: translated words, core sentences, numbers and times in the language in use."""

import math
from collections.abc import Callable, Iterable
from datetime import date, datetime, tzinfo
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from frontdesk.words import Sentence, agreeing
from ui.look.lines import forget_lines
from ui.theme import ASSETS

LANGUAGES = ("zh_CN", "en")
TRANSLATIONS = ASSETS / "translations"

_STEMS = "甲乙丙丁戊己庚辛壬癸"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OURS = "frontdesk_translation"


def words(context: str, pattern: str, /, **values: object) -> str:
    """`pattern` in the language in use, filled with `values`; sentences among them are spoken too."""
    return _filled(_translated(context, pattern), values)


def spoken(sentence: Sentence, amount: Callable[[Fraction], str] | None = None) -> str:
    """A core sentence in the language in use, with the sentences inside it; `amount`: how its amounts are
    said, exactly unless told otherwise."""
    pattern = _translated(sentence.context, sentence.pattern) if sentence.context else _in_a_row(sentence)
    return _filled(pattern, dict(sentence.values), amount or exact_text)


def spoken_value(value: object, amount: Callable[[Fraction], str] | None = None) -> str:
    """One value of a sentence as the screen shows it."""
    if isinstance(value, str):
        return value
    match value:
        case Sentence():
            return spoken(value, amount)
        case Fraction():
            return (amount or exact_text)(value)
        case date() if not isinstance(value, datetime):
            return year_text(value)
        case tuple() | list() | frozenset():
            return listed(spoken_value(one, amount) for one in value)
        case _:
            return str(value)


def listed(texts: Iterable[str]) -> str:
    """Several texts in a row, with the language's own comma."""
    return ("、" if is_chinese() else ", ").join(texts)


def _in_a_row(sentence: Sentence) -> str:
    """Untranslated patterns join sentences: Chinese ones need no space behind their own stop."""
    return sentence.pattern.replace("} {", "}{") if is_chinese() else sentence.pattern


def _translated(context: str, pattern: str) -> str:
    return QCoreApplication.translate(context, pattern) if context else pattern


def _filled(pattern: str, values: dict[str, object], amount: Callable[[Fraction], str] | None = None) -> str:
    texts = {name: spoken_value(value, amount) for name, value in values.items()}
    return (pattern if is_chinese() else agreeing(pattern, texts)).format(**texts)


def language() -> str:
    """The language in use: `zh_CN` or `en`. Without a program it is `en`, that of the source."""
    app = QCoreApplication.instance()
    return str(app.property("language") or "en") if app else "en"


def is_chinese() -> bool:
    return language().startswith("zh")


def other_language() -> str:
    """What the key for the language switches to."""
    return LANGUAGES[(LANGUAGES.index(language()) + 1) % len(LANGUAGES)]


def use_language(app: QApplication, wanted: str) -> None:
    """Speak `wanted` (one of LANGUAGES) from now on; every widget gets a LanguageChange event."""
    if wanted not in LANGUAGES:
        raise ValueError(wanted)
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty("language", wanted)
    QLocale.setDefault(locale())
    forget_lines()
    _install(app, f"qtbase_{wanted}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"frontdesk_{wanted}", str(TRANSLATIONS))


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def locale() -> QLocale:
    """The locale of the language in use."""
    return QLocale("zh_CN") if is_chinese() else QLocale("en_GB")


def agency_letter(index: int) -> str:
    """The letter of the agency at `index` in the agreed order: 甲 乙 丙 or A B C."""
    letters = _STEMS if is_chinese() else _LETTERS
    return letters[index] if index < len(letters) else str(index + 1)


def number_text(number: int) -> str:
    """A whole number with the language's grouping."""
    return locale().toString(number)


def lag_text(lag: Fraction) -> str:
    """How an agency stands, to one decimal: owed, ahead, or 0. `lag` is turns due minus turns had."""
    amount = _tenths(abs(lag))
    if amount == "0.0":
        return "0"
    if lag > 0:
        return words("lag", "owed {amount}", amount=amount)
    return words("lag", "ahead {amount}", amount=amount)


def exact_lag_text(lag: Fraction) -> str:
    """The same exactly: owed 1 1/3."""
    if lag == 0:
        return "0"
    amount = exact_text(abs(lag))
    if lag > 0:
        return words("lag", "owed {amount}", amount=amount)
    return words("lag", "ahead {amount}", amount=amount)


def tenth_text(amount: Fraction) -> str:
    """An amount to one decimal, without a needless zero: 3, 2.7."""
    return ("-" if amount < 0 else "") + _tenths(abs(amount)).removesuffix(".0")


def _tenths(amount: Fraction) -> str:
    tenths = math.floor(amount * 10 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}"


def exact_text(amount: Fraction) -> str:
    """An exact amount, as *why?* shows it: `1/6`, `2 1/3`, `-1/2`."""
    whole, rest = divmod(abs(amount.numerator), amount.denominator)
    parts = [str(whole)] if whole or not rest else []
    if rest:
        parts.append(f"{rest}/{amount.denominator}")
    return ("-" if amount < 0 else "") + " ".join(parts)


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """The time of day at the site, such as 09:05."""
    return f"{moment.astimezone(zone):%H:%M}"


def day_text(day: date) -> str:
    """A day with its weekday: 9月26日 周六, Sat 26 Sep."""
    return locale().toString(QDate(day.year, day.month, day.day), words("time", "ddd d MMM"))


def long_day_text(day: date) -> str:
    """A day with its weekday and year: 2026年9月26日 周六, Sat 26 Sept 2026."""
    return locale().toString(QDate(day.year, day.month, day.day), words("time", "ddd d MMM yyyy"))


def date_text(day: date) -> str:
    """A day without its weekday: 5月12日, 12 May."""
    return locale().toString(QDate(day.year, day.month, day.day), words("time", "d MMM"))


def year_text(day: date) -> str:
    """A day with its year: 2026年9月26日, 26 Sept 2026."""
    return locale().toString(QDate(day.year, day.month, day.day), words("time", "d MMM yyyy"))


def minutes_text(minutes: int) -> str:
    """How long something has lasted: in whole minutes, from ten hours on in hours."""
    if minutes < 1:
        return words("time", "just now")
    if minutes >= 600:
        return words("time", "{hours} h", hours=minutes // 60)
    return words("time", "{minutes} min", minutes=minutes)


def minutes_between(since: datetime, now: datetime) -> int:
    """Whole minutes from `since` to `now`, never below 0."""
    return max(0, int((now - since).total_seconds()) // 60)


def seconds_text(seconds: int) -> str:
    """Seconds that are left, as on the undo button."""
    return words("time", "{seconds} s", seconds=seconds)
