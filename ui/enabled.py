"""When an action can be had: each says it of a board, None before the book's first day."""

from frontdesk.rotation.board import Board


def always(_board: Board | None) -> bool:
    return True


def day_is_open(board: Board | None) -> bool:
    return board is not None and not board.closed


def a_day_stands(board: Board | None) -> bool:
    """Open or closed: on the page of a closed day its files can be written once more."""
    return board is not None


def day_is_not_open(board: Board | None) -> bool:
    return not day_is_open(board)


def somebody_receives(board: Board | None) -> bool:
    return board is not None and not board.closed and bool(board.receptions())


def somebody_was_called(board: Board | None) -> bool:
    """Called today, and nobody has said yet that the visitors were met."""
    if board is None or board.closed:
        return False
    return any(visit.turn is not None and not visit.met for visit in board.receptions())
