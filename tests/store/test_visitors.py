"""Visitors: registered after the show flat, found again, and never in the book."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from frontdesk.book.codec import data_of
from frontdesk.desk.commands import FirstVisit, ReturnVisit, SeeOff, Undo
from frontdesk.desk.desk import Desk
from frontdesk.desk.registry import details_of, find_consultants, find_visitors, incomplete, register
from frontdesk.errors import Refusal
from frontdesk.store import book_store, client_store
from frontdesk.store.tables import visitor
from frontdesk.visitors import Details
from tests.office import Clock, sign_in

NAME, PHONE = "单田芳", "13800138000"


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """a1, b1 and a2 on duty; 单田芳 came once and was with a1."""
    sign_in(desk, "a1", "b1", "a2")
    desk.do(FirstVisit("v1"))
    register(desk, "v1", Details(NAME, PHONE, "朋友介绍"))
    return desk


TYPED = {
    "the name": "单田芳",
    "its beginning": "单田",
    "pinyin, as a surname": "shantianfang",
    "pinyin, written apart": "shan tian",
    "pinyin, the common reading": "dantianfang",
    "initials": "stf",
    "capitals": "STF",
    "the phone": "13800138000",
    "the phone with spaces": "138 0013 8000",
    "the phone with China's prefix": "+86 138 0013 8000",
    "the phone in full-width digits": "１３８００１３８０００",
    "the last four": "8000",
    "the last four in full-width digits": "８０００",
    "the last four with a blank": " 8000 ",
}


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
def test_a_visitor_is_found_by(shop: Desk, typed: str) -> None:
    (found,) = find_visitors(shop, typed)
    assert (found.name, found.phone, found.visits, found.owner) == (NAME, PHONE, 1, "a1")
    assert (found.last_date, found.last_consultant) == ("2026-09-26", "a1")


@pytest.mark.parametrize("typed", ["", "  ", "李", "xyz", "0000", "13800138001", "%", "_", "'", "800"])
def test_nobody_is_found_by(shop: Desk, typed: str) -> None:
    assert find_visitors(shop, typed) == []


@pytest.mark.parametrize("typed", ["+852 9123 4567", "00852 91234567", "852 9123 4567", "4567"])
def test_a_phone_from_abroad_is_found_by(shop: Desk, typed: str) -> None:
    shop.do(FirstVisit("v2"))
    register(shop, "v2", Details("Ann Lee", "+852 9123 4567"))
    assert [found.name for found in find_visitors(shop, typed)] == ["Ann Lee"]


def test_the_same_phone_is_the_same_visitor(shop: Desk) -> None:
    shop.do(FirstVisit("v2"))
    register(shop, "v2", Details(phone="138-0013-8000"))
    register(shop, "v2", Details(source="路过"))
    (found,) = find_visitors(shop, "8000")
    assert (found.name, found.visits) == (NAME, 2)


def test_who_registers_twice_completes_what_was_known(shop: Desk) -> None:
    shop.do(FirstVisit("v2"))
    register(shop, "v2", Details(name="李四"))
    register(shop, "v2", Details(phone="13900139000"))
    assert details_of(shop, "v2") == Details("李四", "13900139000", None)


def test_a_phone_that_was_mistyped_leaves_its_owners_client_alone(shop: Desk) -> None:
    shop.do(FirstVisit("v2"))
    register(shop, "v2", Details(phone=PHONE))
    register(shop, "v2", Details("李四", "13900139000"))
    (client,), (other,) = find_visitors(shop, PHONE), find_visitors(shop, "13900139000")
    assert (client.name, client.visits, client.owner) == (NAME, 1, "a1")
    assert (other.name, other.visits) == ("李四", 1)


def test_a_client_who_comes_again_may_have_a_new_phone(shop: Desk) -> None:
    shop.do(SeeOff("v1"))
    (found,) = find_visitors(shop, "8000")
    shop.do(ReturnVisit("v2", "a1", visitor=found.visitor))
    register(shop, "v2", Details(phone="13900139000"))
    (found,) = find_visitors(shop, NAME)
    assert (found.phone, found.visits) == ("13900139000", 2)


def test_an_undone_visit_counts_no_more(shop: Desk) -> None:
    shop.do(FirstVisit("v2"))
    register(shop, "v2", Details(phone=PHONE))
    shop.do(Undo())
    (found,) = find_visitors(shop, "8000")
    assert found.visits == 1


def test_a_return_visit_is_one_of_the_visitors(shop: Desk) -> None:
    shop.do(SeeOff("v1"))
    (found,) = find_visitors(shop, "8000")
    shop.do(ReturnVisit("v2", "a1", visitor=found.visitor))
    (found,) = find_visitors(shop, "8000")
    assert (found.visits, found.owner) == (2, "a1")


def test_first_visits_without_name_and_phone_are_listed(shop: Desk) -> None:
    shop.do(FirstVisit("v2"))
    shop.do(FirstVisit("v3"))
    register(shop, "v3", Details(name="李四"))
    assert [(each.visit, each.missing) for each in incomplete(shop)] == [
        ("v2", ("name", "phone")),
        ("v3", ("phone",)),
    ]


def test_nothing_told_is_nothing_to_register(shop: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        register(shop, "v1", Details(" ", "", None))
    assert (str(caught.value.title), caught.value.clause) == ("Nothing to register", "required_fields")


def test_a_phone_with_letters_is_refused_and_nothing_is_kept(shop: Desk) -> None:
    shop.do(FirstVisit("v2"))
    with pytest.raises(Refusal, match="not a telephone number"):
        register(shop, "v2", Details("李四", "12a4567890"))
    assert details_of(shop, "v2") == Details()


def test_no_visitor_is_in_any_entry(shop: Desk) -> None:
    """The canary: a name and a phone that nobody else bears."""
    shop.do(SeeOff("v1"))
    (found,) = find_visitors(shop, PHONE)
    shop.do(ReturnVisit("v2", "a1", 2, found.visitor))
    register(shop, "v2", Details("单田芳先生", PHONE, "canary-source"))
    written = shop.read(lambda connection, book: list(book_store.read(connection, book)))
    book = json.dumps([(data_of(each.entry), each.entry.by) for each in written], ensure_ascii=False)
    for canary in (NAME, PHONE, PHONE[-4:], "canary-source", "朋友介绍", found.visitor):
        assert canary not in book


def test_the_canary_is_in_the_file_so_the_test_can_fail(shop: Desk, book_file: Path) -> None:
    shop.close()
    assert PHONE.encode() in book_file.read_bytes()


def names_found(shop: Desk, typed: str) -> list[str]:
    return [each.name for each in find_visitors(shop, typed)]


def test_names_that_sound_like_the_one_typed_come_after_it(shop: Desk, clock: Clock) -> None:
    """As an input method writes them; however long ago who is called just so has registered."""
    for number, name in enumerate(("马英汉", "马英涵", "马颖韩", "马英涵子", "马应华", "毛英涵"), 2):
        clock.forward(minutes=1)
        shop.do(FirstVisit(f"v{number}"))
        register(shop, f"v{number}", Details(name, f"1390013800{number}"))
    assert names_found(shop, "马英汉") == ["马英汉", "马颖韩", "马英涵", "马英涵子"]
    assert names_found(shop, "马英函") == ["马颖韩", "马英涵", "马英汉", "马英涵子"]
    assert names_found(shop, "丹田方") == [NAME]
    assert names_found(shop, "山") == []
    assert len(names_found(shop, "马应")) == 5


def test_no_more_are_found_than_are_shown(shop: Desk) -> None:
    for number in range(15):
        for name in ("马英汉", "马英涵"):
            shop.do(FirstVisit(f"{name}{number}"))
            register(shop, f"{name}{number}", Details(name, f"139{'汉涵'.index(name[2])}{number:07}"))
    found = names_found(shop, "马英汉")
    assert found == ["马英汉"] * 15 + ["马英涵"] * 5


def test_consultants_are_found_by_name_pinyin_and_initials(shop: Desk) -> None:
    assert [each.id for each in find_consultants(shop, "顾问a")] == ["a1", "a2", "a3"]
    assert [each.id for each in find_consultants(shop, "guwenb2")] == ["b2"]
    assert find_consultants(shop, " ") == []
    assert [each.id for each in find_consultants(shop, "故闻a2")] == ["a2"]
    assert find_consultants(shop, "故人") == []


def steps_of_linking(desk: Desk, others: int) -> int:
    """How many steps SQLite takes to link two of so many more visitors, of whom a few are one family."""
    desk.write(lambda connection, book: connection.execute(insert(visitor), many(book, others)))
    taken: list[None] = []

    def link(connection: Connection, book: str) -> None:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_progress_handler(lambda: taken.append(None), 1)
        client_store.link_family(connection, book, f"{others}-1", f"{others}-7")
        driver.set_progress_handler(None, 0)

    desk.write(link)
    return len(taken)


def many(book: str, count: int) -> list[dict[str, str | None]]:
    return [
        {
            "id": f"{count}-{number}",
            "book": book,
            "name": "王丽",
            "registered_at": "2026-09-26T01:00:00.000Z",
            "family": f"family-{count}" if number < 4 else None,
        }
        for number in range(count)
    ]


def test_a_family_is_linked_without_reading_other_visitors(desk: Desk) -> None:
    few, then = steps_of_linking(desk, 40), steps_of_linking(desk, 4_000)
    assert then < 1.5 * few
    family = desk.read(lambda connection, book: client_store.family_of(connection, book, "40-7"))
    assert sorted(family) == ["40-0", "40-1", "40-2", "40-3", "40-7"]
