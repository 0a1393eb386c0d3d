"""How much two pictures differ where they differ most, block by block.

A share of pixels over the whole picture would call a moved button nothing; the mean over a block of some
millimetres does not, and is not upset by the edge of a letter that another version rounds otherwise.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

WIDTH, HEIGHT = 600, 375
BLOCK = 15  # pixels of the small picture, 40 of the screen


def small(picture: QImage) -> QImage:
    """As it is stored."""
    smooth = Qt.TransformationMode.SmoothTransformation
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio
    return picture.scaled(WIDTH, HEIGHT, ratio, smooth).convertToFormat(QImage.Format.Format_RGB888)


def worst_block(one: QImage, other: QImage) -> tuple[float, int, int]:
    """The greatest mean difference of a block, 0 to 255, and its middle on a screen of 1600 × 1000."""
    apart = np.abs(_levels(one).astype(np.int16) - _levels(other).astype(np.int16))
    rows, columns = HEIGHT // BLOCK, WIDTH // BLOCK
    means = apart.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3, 4))
    row, column = np.unravel_index(int(means.argmax()), means.shape)
    scale = 1600 / WIDTH
    x, y = (int((place + 0.5) * BLOCK * scale) for place in (column, row))
    return float(means.max()), x, y


def _levels(picture: QImage) -> NDArray[np.uint8]:
    """Height × width × 3."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
