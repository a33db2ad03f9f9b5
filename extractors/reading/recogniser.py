"""What a line says: PP-OCR's recogniser (SVTR + CTC) reads a strip of 48 pixels' height, step by step of 8 pixels.

CTC (Graves et al. 2006) gives at each step a character or a blank; repeated characters are one. The step at which a
character appears says where it stands, which places the words inside the line. The dictionary holds 18,000 characters,
mostly Chinese: only those that a French page can print compete here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.models import alphabet, session

HEIGHT = 48
STEP = 8  # pixels of the strip per step of the network
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒàâäæçèéêëîïôöùûüÿœÁÍÓÚÑÃÕáíóúñãõßøØåÅ"
_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"'}  # at this size nobody can tell them apart
_SIGNS = "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~€£§°²³«»’‘“”–—…•·×½¼µ№☐☑☒✓✔■□●"


@dataclass(frozen=True, slots=True)
class Reading:
    """A line read: its text, and for each character its confidence and the middle of its place (0 to 1)."""

    text: str
    sureness: tuple[float, ...]
    places: tuple[float, ...]

    @property
    def confidence(self) -> float:
        """The mean over the characters; 0 for nothing read."""
        return float(np.mean(self.sureness)) if self.sureness else 0.0

    def edited(self, start: int, end: int, text: str) -> Reading:
        """With one character, or none, for those from `start` to `end`: their mean place, the least sure of them."""
        around = slice(start, end) if start < end else slice(max(0, start - 1), start + 1)
        sure = (min(self.sureness[around]),) * len(text)
        places = (float(np.mean(self.places[around])),) * len(text)
        return Reading(
            self.text[:start] + text + self.text[end:],
            self.sureness[:start] + sure + self.sureness[end:],
            self.places[:start] + places + self.places[end:],
        )


@lru_cache(maxsize=2)
def _french(size: str) -> tuple[NDArray[np.intp], tuple[str, ...]]:
    """The outputs of the network that French print uses: their indices (the blank first) and their characters."""
    name = "ppocrv6/ppocrv6_tiny_dict.txt" if size == "tiny" else "ppocrv6/ppocrv6_dict.txt"
    characters = alphabet(name)
    wanted = set(_LETTERS + _SIGNS)
    kept = [0, *(i for i, character in enumerate(characters) if i and character in wanted)]
    return np.array(kept, dtype=np.intp), tuple(characters[i] for i in kept)


def read_strip(strip: NDArray[np.uint8], size: str = "tiny") -> Reading:
    """Read one horizontal grey strip of text."""
    width = max(16, round(strip.shape[1] * HEIGHT / strip.shape[0]))
    scaled = cv2.resize(strip, (width, HEIGHT), interpolation=cv2.INTER_LINEAR)
    planes = np.broadcast_to(scaled.astype(np.float32) / 127.5 - 1, (1, 3, HEIGHT, width))
    (outputs,) = session(f"ppocrv6/{size}/rec/rec.onnx").run(None, {"x": np.ascontiguousarray(planes)})
    return _decode(outputs[0], size, width)


def _decode(steps: NDArray[np.float32], size: str, width: int) -> Reading:
    kept, characters = _french(size)
    french = steps[:, kept]
    best = french.argmax(axis=1)
    new = (best != 0) & np.concatenate([[True], best[1:] != best[:-1]])
    starts = np.flatnonzero(new)
    text, sure, places = [], [], []
    for start in starts:
        end = start + 1
        while end < len(best) and best[end] == best[start]:
            end += 1
        text.append(_PLAIN.get(characters[best[start]], characters[best[start]]))
        sure.append(float(french[start:end, best[start]].max()))
        places.append(min(1.0, (start + end) / 2 * STEP / width))
    return Reading("".join(text), tuple(sure), tuple(places))
