"""What is typed or scanned from a slip is read as the beginning of a hash."""

import pytest
from hypothesis import given, strategies as st

from frontdesk.book.chain import Head, checkpoint, in_groups, short
from frontdesk.book.slip import read_slip, unfinished_code
from frontdesk.errors import Refusal

HEX = st.text("0123456789abcdef", min_size=64, max_size=64)
HEAD = "5f0ce1" + "0123456789abcdef" * 3 + "abcdef0123"


@given(HEX)
def test_the_short_form_as_printed_is_the_beginning_of_the_head(head: str) -> None:
    assert any(head.startswith(start) for start in read_slip(short(head)).starts)


@given(HEX, st.sampled_from(["O", "o", "Ｏ"]), st.sampled_from(["I", "l", "i", "L"]))
def test_signs_that_look_alike_are_taken(head: str, nought: str, one: str) -> None:
    typed = short(head).replace("0", nought).replace("1", one)
    assert any(head.startswith(start) for start in read_slip(typed).starts)


@given(HEX)
def test_a_head_read_out_in_groups_is_the_head(head: str) -> None:
    assert read_slip(in_groups(head)).starts == (head,)
    assert read_slip(in_groups(head, 8).upper()).starts == (head,)


@given(HEX, st.integers(1, 10**9))
def test_the_code_gives_site_line_and_head(head: str, seq: int) -> None:
    slip = read_slip(checkpoint("wxc", Head(seq, head)))
    assert (slip.site, slip.seq, slip.starts, slip.whole) == ("wxc", seq, (head,), True)


@pytest.mark.parametrize(
    "typed",
    [
        HEAD,
        f"  {HEAD}\n",
        HEAD.upper(),
        "".join(chr(ord(sign) + 0xFEE0) for sign in HEAD),
        f"校验码：{HEAD}",
        "-".join(HEAD[at : at + 8] for at in range(0, 64, 8)),
        HEAD.replace("0", "O").replace("1", "l"),
        f"FRONTDESK/WXC\r\n12\r\n{HEAD.upper()}\r\n",
        f"frontdesk/wxc 12 {HEAD}",
    ],
)
def test_a_whole_head_is_understood_however_it_was_typed(typed: str) -> None:
    assert read_slip(typed).starts == (HEAD,)
    assert read_slip(typed).whole


def test_eight_signs_may_be_the_short_form_or_the_beginning() -> None:
    assert set(read_slip("5F0C E101").starts) == {"5f0ce101", "2bc0c70401"}
    assert read_slip("7QK3 M2XA").starts == ("3de63a0baa",)
    assert read_slip("5f0ce1010").starts == ("5f0ce1010",)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "these are 0"),
        ("7QK3 M2X", "these are 7"),
        ("7QK3 M2XA 9", "“Q” stands in no check text"),
        (HEAD + "00", "these are 66"),
        (HEAD[:-1] + "w", "“W” stands in no check text"),
        ("7QK3 M2X!", "these are 7"),
    ],
)
def test_what_can_be_no_head_is_refused(typed: str, why: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_slip(typed)
    assert why in str(caught.value.sentence)


def test_a_code_is_unfinished_until_its_third_line_begins() -> None:
    code = checkpoint("wxc", Head(12, HEAD))
    ends = [code.index("\n"), code.index("\n", 14) + 1]
    assert [unfinished_code(code[:at]) for at in (11, *ends)] == [True, True, True]
    assert not unfinished_code(code)
    assert not unfinished_code(HEAD)
