"""What a line says: PP-OCR's recogniser (SVTR + CTC) reads a strip of 48 pixels' height, step by step of 8 pixels.

CTC (Graves et al. 2006) gives at each step a character or a blank; repeated characters are one. The step at which a
character appears says where it stands, which places the words inside the line. The dictionary holds 18,000 characters,
mostly Chinese: only those that a French page can print compete here. A few others are computed beside them, for the
sureness of a character is its share among all: these take nine tenths of what the thousands left out would take.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.heads import with_columns
from extractors.reading.models import alphabet, model_folder, started

HEIGHT = 48
STEP = 8  # pixels of the strip per step of the network
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒàâäæçèéêëîïôöùûüÿœÁÍÓÚÑÃÕáíóúñãõßøØåÅ"
_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"'}  # at this size nobody can tell them apart
_SIGNS = "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~€£§°²³«»’‘“”–—…•·×½¼µ№☐☑☒✓✔■□●"
# Never read, but what the networks see beside French letters most often, on 5,000 strips of damaged papers.
_RIVALS = "º：−一ì，ε∪∂；→≤」∥ł三μė∃′±二₆√ī≥元ē。ρ、月）日ę电ś（Ωāě∏†ľ分℃θνņαⅡıřⅢ品福ą四šă®正西¿șőγυ口ž银țńđż"


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
        return self.replaced(start, end, Reading(text, sure, places))

    def replaced(self, start: int, end: int, part: Reading) -> Reading:
        """With another reading of what stands from `start` to `end`."""
        return Reading(
            self.text[:start] + part.text + self.text[end:],
            self.sureness[:start] + part.sureness + self.sureness[end:],
            self.places[:start] + part.places + self.places[end:],
        )


@lru_cache(maxsize=2)
def _network(size: str) -> tuple[Any, tuple[str, ...]]:
    """The network and the characters, the blank first, that its first outputs stand for; the last are the rivals'."""
    name = "ppocrv6/ppocrv6_tiny_dict.txt" if size == "tiny" else "ppocrv6/ppocrv6_dict.txt"
    characters = alphabet(name)
    french = [0, *_places(characters, _LETTERS + _SIGNS)]
    kept = np.array([*french, *_places(characters, _RIVALS)], dtype=np.intp)
    whole = (model_folder() / f"ppocrv6/{size}/rec/rec.onnx").read_bytes()
    return started(with_columns(whole, len(characters), kept)), tuple(characters[place] for place in french)


def _places(characters: tuple[str, ...], wanted: str) -> list[int]:
    return [place for place, character in enumerate(characters) if place and character in wanted]


def read_strip(strip: NDArray[np.uint8], size: str = "tiny") -> Reading:
    """Read one horizontal grey strip of text."""
    width = max(16, round(strip.shape[1] * HEIGHT / strip.shape[0]))
    scaled = cv2.resize(strip, (width, HEIGHT), interpolation=cv2.INTER_LINEAR)
    planes = np.broadcast_to(scaled.astype(np.float32) / 127.5 - 1, (1, 3, HEIGHT, width))
    network, characters = _network(size)
    (outputs,) = network.run(None, {"x": np.ascontiguousarray(planes)})
    return _decode(outputs[0][:, : len(characters)], characters, width)


def _decode(steps: NDArray[np.float32], characters: tuple[str, ...], width: int) -> Reading:
    """What the steps say: each run of one character that is not the blank."""
    best = steps.argmax(axis=1)
    edges = np.flatnonzero(np.concatenate([[True], best[1:] != best[:-1], [True]]))
    runs = [(start, end) for start, end in pairwise(edges) if best[start]]
    shares = steps.max(axis=1)
    text = [characters[best[start]] for start, _ in runs]
    return Reading(
        "".join(_PLAIN.get(character, character) for character in text),
        tuple(float(shares[start:end].max()) for start, end in runs),
        tuple(min(1.0, (start + end) / 2 * STEP / width) for start, end in runs),
    )
