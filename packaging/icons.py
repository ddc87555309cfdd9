"""Draws the icons that the systems want from the one drawing, assets/icon.svg: python packaging/icons.py

PNG in the sizes of a Linux desktop, an .ico for Windows, an .icns for macOS, all into assets/icons.
"""

import os
import struct
import sys
from pathlib import Path

ASSETS = Path(__file__).resolve().parent.parent / "assets"
DRAWING = ASSETS / "icon.svg"
FOLDER = ASSETS / "icons"

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# What macOS calls the sizes, those of its sharp screens among them.
ICNS_KINDS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
)


def ico(pictures: dict[int, bytes]) -> bytes:
    """An .ico with the PNG pictures of ICO_SIZES in it."""
    at = 6 + 16 * len(ICO_SIZES)
    table, body = [struct.pack("<HHH", 0, 1, len(ICO_SIZES))], []
    for size in ICO_SIZES:
        picture = pictures[size]
        table.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at))
        body.append(picture)
        at += len(picture)
    return b"".join((*table, *body))


def icns(pictures: dict[int, bytes]) -> bytes:
    """An .icns with the PNG pictures of ICNS_KINDS in it."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for kind, size in ICNS_KINDS
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def drawn(size: int) -> bytes:
    """The drawing as a PNG of so many pixels each way."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QImageReader, QImageWriter

    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(QSize(size, size))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = reader.read()
    if image.isNull() or not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise RuntimeError(reader.errorString())
    return bytes(data.data())


def main() -> int:
    """Write all icons."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    pictures = {size: drawn(size) for size in PNG_SIZES}
    FOLDER.mkdir(exist_ok=True)
    for size, picture in pictures.items():
        (FOLDER / f"{size}.png").write_bytes(picture)
    (FOLDER / "frontdesk.ico").write_bytes(ico(pictures))
    (FOLDER / "frontdesk.icns").write_bytes(icns(pictures))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
