"""The people page for the pictures and tests: a Saturday with debts, a suspension, newcomers and photos."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from frontdesk.desk.commands import CloseDay, MarkAway, MarkBack, SeeOff
from frontdesk.desk.orders import Leave, SetStage, Suspend
from frontdesk.people import Cause, Stage
from tests.ui.made_up import Clock, busy_saturday, first_visit, id_of, open_day, sign_in
from tests.ui.with_rights import approved, desk_of
from ui.main_window import ROSTER, MainWindow
from ui.pages.people_page import PeoplePage
from ui.session import Session


def portrait(file: Path, shade: str, size: tuple[int, int] = (900, 1200)) -> Path:
    """A made-up portrait: a head and shoulders on a ground."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(shade))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QLinearGradient(QPointF(0, 0), QPointF(0, size[1]))
    light.setColorAt(0, QColor("#F7D9C4"))
    light.setColorAt(1, QColor("#D9A98A"))
    painter.setBrush(light)
    width, height = size
    painter.drawEllipse(QRectF(width * 0.3, height * 0.25, width * 0.4, height * 0.36))
    painter.setBrush(QColor("#27384F"))
    painter.drawEllipse(QRectF(width * 0.1, height * 0.62, width * 0.8, height * 0.6))
    painter.end()
    image.save(str(file))
    return file


def some_days(session: Session, clock: Clock) -> None:
    """Three days behind, and a busy Saturday: debts, a suspension, a newcomer, one who left."""
    clock.at -= timedelta(days=3)
    for _ in range(3):
        _quiet_day(session, clock)
    busy_saturday(session, clock)
    board = session.board
    assert board is not None
    who = session.previews(1)[0].consultant
    session.do(MarkAway(who, Cause.COMPANY_ERRAND))
    first_visit(session)
    session.do(MarkBack(who))
    approved(session, Suspend(id_of(session, "周敏"), "appearance", "m2", board.date + timedelta(days=1)))
    approved(session, SetStage(id_of(session, "解冰"), Stage.ACCOMPANIED, "m2", id_of(session, "李玉")))
    approved(session, Leave((id_of(session, "朴正"),), "s1"))


def _quiet_day(session: Session, clock: Clock) -> None:
    morning = clock.at
    open_day(session)
    sign_in(session, "马英涵", "查军", "李玉", "单明敏", "郭然", "何欣")
    for number in range(7):
        visit = first_visit(session)
        clock.forward(20)
        if number % 3:
            session.do(SeeOff(visit))
    for visit in list(session.board.visits) if session.board else []:
        session.do(SeeOff(visit))
    session.do(CloseDay((), "nobody_there"))
    clock.at = morning + timedelta(days=1)


def page_of(window: MainWindow) -> PeoplePage:
    """The people page, in front."""
    if window.page(ROSTER) is None:
        page = PeoplePage(window.session, window.jobs)
        page.why_wanted.connect(window.openers.why)
        window.add_page(ROSTER, page)
    window.show_page(ROSTER)
    found = window.page(ROSTER)
    assert isinstance(found, PeoplePage)
    return found


def roster(window: MainWindow) -> PeoplePage:
    """The people page, with some photos."""
    folder = Path(desk_of(window.session).path).parent
    photos = window.session.people.photos
    for name, shade in (("马英涵", "#7AA5C9"), ("赵宇", "#B9C8A0"), ("李玉", "#C9A6B5")):
        photos.take(id_of(window.session, name), portrait(folder / "portrait.png", shade))
    return page_of(window)


def one_person(window: MainWindow) -> None:
    """One consultant with a history."""
    roster(window).show_person(id_of(window.session, "马英涵"))


def suspended_person(window: MainWindow) -> None:
    roster(window).show_person(id_of(window.session, "周敏"))


def joins(window: MainWindow) -> None:
    roster(window).open_add()


def changes(window: MainWindow) -> None:
    page = roster(window)
    page.list.select(id_of(window.session, "马英涵"))
    page.open_edit()
