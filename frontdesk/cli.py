"""The command line: play, export, verify, slip, import, demo, backup, doctor. One of the two outer doors."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from frontdesk import verify as verifier
from frontdesk.errors import Refusal
from frontdesk.files.arguments import backup_folder, book_file, day_of, existing_book, row_numbers, shares_of
from frontdesk.words import counted, say

if TYPE_CHECKING:
    from frontdesk.desk.desk import Desk

app = typer.Typer(
    help="The reception desk of a sales centre: one press gives the next turn, and anybody can check it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
Book = Annotated[Path, typer.Option("--book", help="The book's file.")]
Out = Annotated[Path | None, typer.Option("--out", help="The folder for the evening's files.")]
LONGEST_PAUSE = 1.0


def main() -> None:
    """The door of `frontdesk`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    app()


@app.command()
def play(
    script: Annotated[Path, typer.Argument(help="JSON lines, one command of the desk each.")],
    book: Book,
    out: Out = None,
    as_fast_as_possible: Annotated[
        bool, typer.Option(help="Don’t pause between lines, even where somebody watches.")
    ] = False,
) -> None:
    """Do what a script says, line by line, by its own clock; print one answer a line."""
    from frontdesk.play.script import Script

    try:
        lines = script.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        typer.echo(f"The script can’t be read: {script} ({error}).", err=True)
        raise typer.Exit(2) from None
    pause = LONGEST_PAUSE if sys.stdout.isatty() and not as_fast_as_possible else 0
    with _plainly(), closing(Script(book_file(book), out)) as played:
        for answer in played.play(lines):
            typer.echo(json.dumps(answer, ensure_ascii=False))
            time.sleep(pause)


@app.command()
def export(
    book: Book,
    out: Annotated[Path, typer.Option("--out", help="The folder for the files.")],
    day: Annotated[str | None, typer.Option("--date", help="As in 2026-09-26; every day if absent.")] = None,
) -> None:
    """Write the evening's files again: xlsx, csv and the day file of one day, or of every day. PDF, paper and
    the agencies' zips come from the desk (Ctrl+E)."""
    from frontdesk.desk.desk import Desk
    from frontdesk.reports.export import write_day

    with _plainly(), closing(Desk.at(existing_book(book))) as desk:
        for each in desk.days() if day is None else [day_of(day)]:
            entries = desk.day_entries(each)
            if not entries:
                raise Refusal(
                    say("cli", "No such day"),
                    say("cli", "The book has no day {date}.", date=each.isoformat()),
                )
            for path in write_day(out, desk.site, each.isoformat(), entries):
                typer.echo(path)


@app.command()
def verify(
    files: Annotated[list[Path], typer.Argument(help="Day files; several of one book are linked, too.")],
    head: Annotated[str | None, typer.Option(help="A head from paper that must be among them.")] = None,
) -> None:
    """Check day files: the chain, and every turn by the rules. 0 fine, 1 something differs, 2 no day file."""
    arguments = [str(path) for path in files]
    raise typer.Exit(verifier.main([*arguments, "--head", head] if head is not None else arguments))


@app.command()
def slip(
    text: Annotated[str, typer.Argument(help="A head, its short form, or the text of the QR code.")],
    book: Book,
) -> None:
    """Whether the book still contains the head on an old slip, and where. 0 it does, 1 it doesn’t."""
    from frontdesk.book.slip import read_slip
    from frontdesk.desk.desk import Desk
    from frontdesk.desk.past.slips import Link, Slips
    from frontdesk.reports.why.slips import answer, recounted

    with _plainly(), closing(Desk.at(existing_book(book))) as desk:
        read, slips, link = read_slip(text), Slips(desk), Link()
        told = answer(desk.site, desk.head, read, slips.find(read))
        while link.seq < told.last and link.differs is None:
            link = slips.recounted(link, told.last)
        heads, counted = (told.head,) if told.head else (), (recounted(link, told.last),) if told.last else ()
        typer.echo("\n".join(str(line) for line in (told.title, *told.lines, *heads, *counted)))
        raise typer.Exit(0 if told.well and link.differs is None else 1)


@app.command("import")
def import_roster(
    roster: Annotated[Path, typer.Argument(help="xlsx, xls, ods or csv with names, agencies, levels.")],
    book: Book,
    site: Annotated[str, typer.Option(help="Short name of a new site: letters, digits, hyphens.")] = "site",
    name: Annotated[str | None, typer.Option(help="The name of a new site.")] = None,
    timezone: Annotated[str, typer.Option(help="The time zone of a new site.")] = "Asia/Shanghai",
    leave_out: Annotated[str, typer.Option(help="Rows to leave out, as in 10,14.")] = "",
    share: Annotated[list[str] | None, typer.Option(help="An agency’s share, as in 甲=2.")] = None,
) -> None:
    """Take over a roster: begin a new site’s book, or add whoever is new to one that is there."""
    from frontdesk.desk.desk import Desk
    from frontdesk.desk.enlisting import as_they_may_join, enlistment
    from frontdesk.files.roster_file import accept, read_roster
    from frontdesk.site import Newcomer, found

    with _plainly():
        preview = read_roster(roster)
        left_out = row_numbers(leave_out)
        problems = [p for p in preview.problems if p.row not in left_out]
        for problem in problems:
            typer.echo(f"Row {problem.row}, {problem.column}: {problem.reason}", err=True)
        if problems:
            typer.echo("Nothing was taken over. Mend these rows, or leave them out (--leave-out).", err=True)
            raise typer.Exit(1)
        for row in preview.rows:
            for note in row.notes:
                typer.echo(f"Row {row.row}, {row.name}: {note}", err=True)
        accepted = accept(preview.rows, left_out)
        people = [Newcomer(p.name, p.agency, p.stage, p.mentor) for p in accepted.people]
        with closing(Desk.at(book_file(book))) as desk:
            if desk.founded and desk.board is None:
                raise Refusal(
                    say("cli", "No day yet"),
                    say(
                        "cli",
                        "This site has a roster, but no day yet. Open its first day, then add people.",
                    ),
                )
            if desk.board is not None:
                joining = as_they_may_join(desk.board, people)
                desk.do(enlistment(desk.board, joining))
                for who in sorted({one.name for one in joining if one not in people}):
                    typer.echo(f"{who}: joins as independent; the manager says who is skilled (F9).")
            else:
                shares = shares_of(share or [], accepted.agencies)
                agencies = [(agency, shares.get(agency, 1)) for agency in accepted.agencies]
                desk.found(found(site, name or site, timezone, agencies, people))
        typer.echo(
            f"Taken over: {counted(len(people), 'people')} of {counted(len(accepted.agencies), 'agencies')}."
        )


@app.command()
def demo(
    book: Book,
    arrivals: Annotated[
        Path | None, typer.Option(help="CSV of real arrivals: arrived_at, ticket, items.")
    ] = None,
    roster: Annotated[Path | None, typer.Option(help="The roster that receives them.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="With --arrivals: the folder for the evenings’ files.")
    ] = None,
    seed: Annotated[int, typer.Option(help="With --arrivals: everything made up is drawn from it.")] = 926,
) -> None:
    """A made-up Saturday in a new book; or, with --arrivals and --roster, real arrivals replayed."""
    from frontdesk.demo.saturday import PINS, play_busy_saturday
    from frontdesk.desk.desk import Desk

    with _plainly():
        if (arrivals is None) != (roster is None):
            raise Refusal(
                say("cli", "One file is missing"),
                say("cli", "A replay needs both --arrivals and --roster."),
            )
        if out is not None and arrivals is None:
            raise Refusal(
                say("cli", "No files yet"),
                say(
                    "cli",
                    "--out goes with --arrivals: the made-up Saturday is still under way, and files come "
                    "with its close.",
                ),
            )
        with closing(Desk.at(book_file(book))) as desk:
            if arrivals is not None and roster is not None:
                _replay(desk, arrivals, roster, out, seed)
                return
            play_busy_saturday(desk)
        typer.echo(f"A busy Saturday is under way in {book}. Open it: frontdesk-desk --book {book}")
        typer.echo("PINs: " + ", ".join(f"{name} {pin}" for name, pin in PINS.items()))


@app.command()
def backup(
    book: Book,
    to: Annotated[
        Path | None, typer.Option("--to", help="The folder for the backup, and for a book kept aside.")
    ] = None,
    restore: Annotated[
        Path | None, typer.Option("--restore", help="Put this backup in the book’s place.")
    ] = None,
    by: Annotated[str, typer.Option("--by", help="The supervisor who approves that, by name.")] = "",
) -> None:
    """Make a checked backup of a book, or put one back; the book so far is kept aside."""
    from frontdesk.desk.backups import by_hand

    with _plainly():
        if restore is None:
            made = by_hand.make(existing_book(book), backup_folder(to, book))
            typer.echo(f"{made.file}\nEntry {made.facts.seq}, head {made.facts.head}: checked.")
            return
        pin = partial(typer.prompt, hide_input=True)
        done = by_hand.put_back(book_file(book), restore, backup_folder(to, book), by, pin)
        typer.echo(f"{book} ends with entry {done.facts.seq}, head {done.facts.head}.")
        if done.kept is not None:
            typer.echo(f"The book so far is kept: {done.kept}")


@app.command()
def doctor(
    book: Annotated[Path | None, typer.Option("--book", help="The book to look at.")] = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Work out the kept tables anew.")] = False,
) -> None:
    """What is wrong with this machine or this book, in sentences. 0 if nothing is."""
    from frontdesk.desk.health import examine

    with _plainly():
        findings = list(examine(None if book is None else existing_book(book), rebuild=rebuild))
        for finding in findings:
            typer.echo(f"{'ok   ' if finding.well else 'WRONG'}  {finding.sentence}")
        raise typer.Exit(0 if all(finding.well for finding in findings) else 1)


def _replay(desk: "Desk", arrivals: Path, roster: Path, out: Path | None, seed: int) -> None:
    from frontdesk.demo.replay import replay, site_for
    from frontdesk.files.arrivals_file import read_arrivals

    coming = read_arrivals(arrivals)
    site = site_for(roster)
    days = len({arrival.at.date() for arrival in coming})
    with typer.progressbar(replay(desk, site, coming, out, seed), length=days, label="Playing") as played:
        parties = sum(day.parties for day in played)
    typer.echo(f"In the book: {counted(parties, 'parties')} on {counted(days, 'days')}. Seed {seed}.")
    if out is not None:
        typer.echo(f"Check them: frontdesk verify {out}/*.day.json")


@contextmanager
def _plainly() -> Iterator[None]:
    """A refusal becomes two lines on the error stream and the exit status 1."""
    try:
        yield
    except Refusal as refusal:
        typer.echo(f"{refusal.title}\n{refusal.sentence}", err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    main()
