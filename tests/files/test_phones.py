"""Telephone numbers are kept in one form and shown with their middle hidden."""

import pytest
from hypothesis import given, strategies as st

from frontdesk import phones
from frontdesk.errors import Refusal

WAYS_TO_WRITE = {
    "plain": ("13812348000", "13812348000"),
    "with spaces": (" 138 1234 8000 ", "13812348000"),
    "with dashes": ("138-1234–8000", "13812348000"),
    "with China's prefix": ("+86 138 1234 8000", "13812348000"),
    "with China's prefix dialled": ("0086-13812348000", "13812348000"),
    "with China's prefix in brackets": ("(+86)13812348000", "13812348000"),
    "with China's prefix and no sign": ("8613812348000", "13812348000"),
    "full-width": ("１３８１２３４８０００", "13812348000"),
    "full-width prefix": ("＋８６ １３８１２３４８０００", "13812348000"),
    "with a blank that nobody sees": ("138\u200b1234\u00a08000", "13812348000"),
    "a landline": ("(010) 6554-1234", "01065541234"),
    "a short landline": ("6554123", "6554123"),
    "from Hong Kong": ("+852 9123 4567", "+85291234567"),
    "from Hong Kong, dialled": ("00852 9123 4567", "+85291234567"),
    "a landline that begins with 86": ("86123456", "86123456"),
    "the longest": ("123456789012345", "123456789012345"),
}


@pytest.mark.parametrize(("written", "kept"), WAYS_TO_WRITE.values(), ids=WAYS_TO_WRITE)
def test_a_number_is_kept_in_one_form(written: str, kept: str) -> None:
    assert phones.normal(written) == kept


NOT_NUMBERS = {
    "letters": ("138abcd8000", "digits only"),
    "an extension": ("01065541234转8", "digits only"),
    "a sign in the middle": ("138+12348000", "digits only"),
    "two signs": ("++85291234567", "digits only"),
    "too short": ("123456", "fewer than 7"),
    "too short after the prefix": ("+86123456", "fewer than 7"),
    "nothing": ("", "fewer than 7"),
    "only dashes": ("--- ()", "fewer than 7"),
    "too long": ("1234567890123456", "more than 15"),
}


@pytest.mark.parametrize(("written", "said"), NOT_NUMBERS.values(), ids=NOT_NUMBERS)
def test_what_is_no_number_is_refused_with_its_reason(written: str, said: str) -> None:
    with pytest.raises(Refusal, match=said) as refusal:
        phones.normal(written)
    assert str(refusal.value.title) == "This is not a telephone number"


def test_a_refusal_does_not_repeat_the_number() -> None:
    with pytest.raises(Refusal) as refusal:
        phones.normal("13812348000x")
    assert "8000" not in str(refusal.value)


MASKED = {
    "a mobile": ("13812348000", "138****8000"),
    "a landline of twelve": ("057112345678", "057*****5678"),
    "of ten": ("0101234567", "01****4567"),
    "of eight": ("65541234", "****1234"),
    "of seven": ("6554123", "****123"),
    "of four": ("1234", "****"),
    "from abroad": ("+85291234567", "+852****4567"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("number", "shown"), MASKED.values(), ids=MASKED)
def test_the_middle_is_hidden(number: str, shown: str) -> None:
    assert phones.masked(number) == shown


@given(st.from_regex(r"\+?[0-9]{7,15}", fullmatch=True))
def test_every_number_hides_at_least_four_digits_and_keeps_its_length(number: str) -> None:
    shown = phones.masked(number)
    assert len(shown) == len(number)
    assert shown.count("*") >= 4


@given(st.text(alphabet="0123456789+-() ０８６", max_size=20))
def test_a_kept_number_stays_as_it_is(written: str) -> None:
    try:
        kept = phones.normal(written)
    except Refusal:
        return
    if not kept.startswith(("86", "00")):
        assert phones.normal(kept) == kept
