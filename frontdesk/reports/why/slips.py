"""The answer to an old slip, in sentences: whether the book still contains it, where, and what followed."""

from collections.abc import Iterator, Sequence

from frontdesk.book.chain import Head, short
from frontdesk.book.entries import DayOpened, Entry
from frontdesk.book.slip import Slip
from frontdesk.desk.past.slips import FOLLOWING, Found, Link, Search
from frontdesk.records import Record
from frontdesk.reports.why.entries import told, told_day
from frontdesk.rotation.figures.reading import read
from frontdesk.rotation.fold import opened_board
from frontdesk.site import Site
from frontdesk.words import Sentence, say


class Answer(Record):
    """`well`: the book contains it. `lines`: where, who, what; or what it means that it doesn't. `last`: the
    line up to which the book can be computed again, 0 where there is none. `head`: the whole hash there."""

    well: bool
    title: Sentence
    lines: tuple[Sentence, ...]
    last: int = 0
    head: str = ""


def answer(site: Site, head: Head, slip: Slip, search: Search) -> Answer:
    """What to say about the slip; `head` is where the book ends now."""
    if slip.site is not None and slip.site.casefold() != site.id.casefold():
        return _other_book(site, slip.site)
    if not search.found:
        return Answer(
            False,
            say("slip", "The book doesn’t contain this check text"),
            tuple(_missing(head, slip, search)),
        )
    found = search.found[0]
    lines = (
        line
        for number, each in enumerate(search.found)
        for line in (*([say("slip", "It may also be this one:")] if number else []), *_where(site, each))
    )
    after = (_since(head, found.entry), *_certainty(slip))
    title = say("slip", "The book still contains it")
    return Answer(True, title, (*lines, *after), found.entry.seq, found.entry.hash)


def recounted(link: Link, last: int) -> Sentence:
    """What computing everything again up to the line `last` has shown."""
    if link.differs is None:
        return say("slip", "All {count} entries up to it were computed again: none was changed.", count=last)
    return say(
        "slip",
        "But entry {seq} isn’t what was written then: it was changed, put in or taken out afterwards. The "
        "paper is right, the book isn’t. Keep both, and call the supervisor.",
        seq=link.differs,
    )


def _where(site: Site, found: Found) -> Iterator[Sentence]:
    entry, at = found.entry, found.entry.at.astimezone(site.zone)
    says = dict(_told(site, found.entries, found.day is None))
    yield say(
        "slip",
        "Entry {seq}, {date} at {time}: {told}",
        seq=entry.seq,
        date=found.day or at.date(),
        time=f"{at:%H:%M:%S}",
        told=says.get(entry.seq, entry.hash),
    )
    yield say("slip", "Pressed by {name}.", name=_name(site, found))
    following = [each for each in found.entries if each.seq > entry.seq]
    if not following and found.day is not None:
        yield say("slip", "It is the last entry of its day.")
    for each in following[:FOLLOWING]:
        time = f"{each.at.astimezone(site.zone):%H:%M:%S}"
        yield say("slip", "Then, at {time}: {told}", time=time, told=says.get(each.seq, each.hash))


def _told(site: Site, entries: Sequence[Entry], at_night: bool) -> Iterator[tuple[int, Sentence]]:
    """What the entries of a day's file say; those of the night before, as the opening knows everybody."""
    opening = next((n for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened)), None)
    if opening is None or at_night:
        return
    board = opened_board(site.id, entries[opening])
    for entry in entries[:opening]:
        yield entry.seq, told(board, entry)
    for entry, sentence in told_day(site.id, entries[opening:]):
        yield entry.seq, sentence


def _name(site: Site, found: Found) -> object:
    who = found.entry.by
    if who == "desk":
        return say("slip", "the desk, without a name")
    if found.day is None:
        return {officer.id: officer.name for officer in site.officers}.get(who, who)
    return read(site, found.entries).name(who)


def _since(head: Head, entry: Entry) -> Sentence:
    count = head.seq - entry.seq
    if not count:
        return say("slip", "Nothing was written since: the book ends here.")
    return say(
        "slip", "{count} entries were written since; the book ends at entry {seq}.", count=count, seq=head.seq
    )


def _certainty(slip: Slip) -> Iterator[Sentence]:
    if not slip.whole:
        yield say(
            "slip",
            "Only the beginning was compared. If the paper shows the whole check text, compare it, too:",
        )


def _missing(head: Head, slip: Slip, search: Search) -> Iterator[Sentence]:
    yield say(
        "slip",
        "Compare it with the paper once more, sign by sign, or scan the code: one wrong sign is enough.",
    )
    if slip.seq is not None and slip.seq > head.seq:
        yield say(
            "slip",
            "The paper names entry {seq}, but this book ends at entry {last}: its end is missing, as after "
            "an older copy of the book was put in its place.",
            seq=slip.seq,
            last=head.seq,
        )
    elif search.there is not None:
        yield say(
            "slip",
            "In entry {seq}, which the paper names, the book has {head} now.",
            seq=slip.seq,
            head=short(search.there),
        )
    yield say(
        "slip",
        "If it is typed right, this is not the book from which the paper came: what was written until then "
        "was changed, replaced or cut off afterwards, or the paper is of another site. Keep the paper, call "
        "the supervisor, and verify the day file of that day: it names the first entry that differs.",
    )


def _other_book(site: Site, other: str) -> Answer:
    title = say("slip", "The paper is of another book")
    line = say("slip", "It comes from the book {other}; this is the book {book}.", other=other, book=site.id)
    return Answer(False, title, (line,))
