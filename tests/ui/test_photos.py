"""Photos of consultants: small, upright, of pictures only, beside the book."""

import stat
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter

from frontdesk.errors import Refusal
from tests.ui.people_scenes import portrait
from ui.roster.faces import surname_sign
from ui.roster.photos import SIDE, Photos, small_picture

EXIF_TURNED = bytes.fromhex("45786966000049492a00080000000100120103000100000006000000")
"""EXIF that says: turn me to the right (orientation 6)."""


def two_halves(file: Path, turned: bool = False) -> Path:
    """A wide JPEG, red at the left, blue at the right; as a camera held upright tells it if `turned`."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(300):
        for y in range(400):
            image.setPixelColor(x, y, QColor("red"))
    QImageWriter(str(file), QByteArray(b"jpg")).write(image)
    if turned:
        data = file.read_bytes()
        segment = b"\xff\xe1" + struct.pack(">H", len(EXIF_TURNED) + 2 + 4) + EXIF_TURNED + bytes(4)
        file.write_bytes(data[:2] + segment + data[2:])
    return file


def huge_png(file: Path, side: int = 30_000) -> Path:
    """A few bytes that say they are 900 million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(99))))
    return file


def test_a_photo_is_kept_small_and_square(tmp_path: Path) -> None:
    photos = Photos(tmp_path / "book-photos")
    assert photos.of("c1") is None
    photos.take("c1", portrait(tmp_path / "ma.png", "#7AA5C9"))
    kept = photos.of("c1")
    assert kept is not None
    assert (kept.width(), kept.height()) == (SIDE, SIDE)
    (file,) = (tmp_path / "book-photos").iterdir()
    assert file.stat().st_size < 200_000


def test_another_photo_takes_its_place_and_none_can_be_had_again(tmp_path: Path) -> None:
    photos = Photos(tmp_path / "book-photos")
    photos.take("c1", portrait(tmp_path / "one.png", "#000000"))
    before = photos.of("c1")
    photos.take("c1", portrait(tmp_path / "two.png", "#FFFFFF"))
    after = photos.of("c1")
    assert before is not None
    assert after is not None
    assert before.toImage() != after.toImage()
    photos.drop("c1")
    photos.drop("c1")
    assert photos.of("c1") is None


def test_a_photo_stands_upright_and_says_no_more_where_it_was_taken(tmp_path: Path) -> None:
    turned = small_picture(two_halves(tmp_path / "turned.jpg", turned=True))
    assert turned.pixelColor(SIDE // 2, 20).red() > 200, "what was at the left is now above"
    assert turned.pixelColor(SIDE // 2, SIDE - 20).blue() > 200
    photos = Photos(tmp_path / "book-photos")
    photos.take("c1", tmp_path / "turned.jpg")
    assert b"Exif" not in (tmp_path / "book-photos" / "c1.png").read_bytes()


@pytest.mark.parametrize("wide", [True, False])
def test_the_middle_of_a_wide_or_high_picture_is_taken(tmp_path: Path, wide: bool) -> None:
    size = (4000, 300) if wide else (300, 4000)
    picture = small_picture(portrait(tmp_path / "long.png", "#123456", size))
    assert (picture.width(), picture.height()) == (SIDE, SIDE)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
BAD = {
    "words.jpg": b"this is no picture",
    "empty.png": b"",
    "drawing.svg": SVG,
    "drawing.png": SVG,
    "cut.png": b"\x89PNG\r\n\x1a\n\x00\x00",
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.qt_log_ignore("libpng|Not a JPEG|qt.gui.imageio", extend=True)
def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    with pytest.raises(Refusal) as caught:
        Photos(tmp_path / "book-photos").take("c1", tmp_path / name)
    assert name in str(caught.value.sentence)
    assert not (tmp_path / "book-photos").exists()


def test_a_file_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="pixels") as caught:
        small_picture(huge_png(tmp_path / "bomb.png"))
    assert "bomb.png" in str(caught.value.sentence)


def test_a_file_that_is_too_large_or_gone_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.bmp"
    with large.open("wb") as file:
        file.truncate(20_000_001)
    for file_path in (large, tmp_path / "gone.png"):
        with pytest.raises(Refusal):
            small_picture(file_path)


def test_a_folder_that_cant_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "book-photos").write_text("a file stands in the way")
    with pytest.raises(Refusal) as caught:
        Photos(tmp_path / "book-photos").take("c1", portrait(tmp_path / "ma.png", "#7AA5C9"))
    assert str(caught.value.title) == "Photo not kept"
    assert stat.S_ISREG((tmp_path / "book-photos").stat().st_mode)


@pytest.mark.parametrize(("name", "sign"), [("马英涵", "马"), (" ann lee", "A"), ("", "?"), ("欧阳娜", "欧")])
def test_without_a_photo_the_surname_stands_there(name: str, sign: str) -> None:
    assert surname_sign(name) == sign
