"""How French papers print numbers, amounts, dates and months: in digits of many styles, and in letters."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SMALL = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def number_in_words(number: int) -> str:
    """The number in letters, traditional spelling: 1981 → mille neuf cent quatre-vingt-un."""
    if number < 0 or number >= 1_000_000:
        raise ValueError(number)
    if number < 100:
        return _below_hundred(number)
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        head = "cent" if hundreds == 1 else f"{_SMALL[hundreds]} cent"
        if not rest:
            return head if hundreds == 1 else head + "s"
        return f"{head} {_below_hundred(rest)}"
    thousands, rest = divmod(number, 1000)
    head = "mille" if thousands == 1 else f"{_unplural(number_in_words(thousands))} mille"
    return f"{head} {number_in_words(rest)}" if rest else head


def _below_hundred(number: int) -> str:
    if number <= 16:
        return _SMALL[number]
    if number < 20:
        return f"dix-{_SMALL[number - 10]}"
    base = 60 if 60 <= number < 80 else 80 if number >= 80 else number // 10 * 10
    rest = number - base
    if not rest:
        return "quatre-vingts" if base == 80 else _TENS[base]
    if rest in (1, 11) and base != 80:
        return f"{_TENS[base]} et {_SMALL[rest]}"
    return f"{_TENS[base]}-{_below_hundred(rest)}"


def _unplural(words: str) -> str:
    """Before mille, cents and quatre-vingts lose their s."""
    return words[:-1] if words.endswith(("cents", "vingts")) else words


def amount_in_words(amount: float | Decimal) -> str:
    """An amount in letters: 560.50 → cinq cent soixante euros et cinquante centimes."""
    euros, cents = divmod(int((Decimal(str(amount)) * 100).to_integral_value(ROUND_HALF_UP)), 100)
    words = f"{number_in_words(euros)} euro{'s' if euros > 1 else ''}"
    return f"{words} et {number_in_words(cents)} centime{'s' if cents > 1 else ''}" if cents else words


def date_in_words(date: dt.date) -> str:
    """A date in letters as judges write it: trois mars deux mille vingt-six."""
    return f"{day_in_words(date)} {number_in_words(date.year)}"


def day_in_words(date: dt.date) -> str:
    """Its day and month alone: trois mars."""
    day = "premier" if date.day == 1 else number_in_words(date.day)
    return f"{day} {MONTHS[date.month - 1]}"


def long_date(date: dt.date, weekday: bool = False) -> str:
    """1er septembre 2026, with the weekday if asked for."""
    text = f"{'1er' if date.day == 1 else date.day} {MONTHS[date.month - 1]} {date.year}"
    return f"{WEEKDAYS[date.weekday()]} {text}" if weekday else text


def date_printed(date: dt.date, style: str) -> str:
    """A date in one of the styles of DATE_STYLES."""
    match style:
        case "slash":
            return f"{date:%d/%m/%Y}"
        case "dot":
            return f"{date:%d.%m.%Y}"
        case "dash":
            return f"{date:%d-%m-%Y}"
        case "short":
            return f"{date:%d/%m/%y}"
        case "long":
            return long_date(date)
        case "padded":
            return f"{date:%d} {MONTHS[date.month - 1]} {date.year}"
        case "capital":
            return long_date(date).upper()
    raise ValueError(style)


DATE_STYLES = ("slash", "slash", "slash", "dot", "dash", "short", "long", "padded", "capital")


STAMPED = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)  # by stamps


def month_printed(year: int, month: int, style: str) -> str:
    """A month in one of the styles of MONTH_STYLES."""
    name = MONTHS[month - 1]
    match style:
        case "lower":
            return f"{name} {year}"
        case "title":
            return f"{name.capitalize()} {year}"
        case "upper":
            return f"{name.upper()} {year}"
        case "plain_upper":
            return f"{name.upper().replace('É', 'E').replace('Û', 'U')} {year}"
        case "digits":
            return f"{month:02d}/{year}"
        case "dash":
            return f"{month:02d}-{year}"
        case "short":
            return f"{month:02d}/{year % 100:02d}"
        case "abbreviated":
            return f"{name[:4].capitalize() if month in (1, 2, 7, 9, 10, 11, 12) else name.capitalize()}. {year}"
    raise ValueError(style)


MONTH_STYLES = ("lower", "title", "title", "upper", "plain_upper", "digits", "dash", "short")


@dataclass(frozen=True)
class MoneyStyle:
    """One way of printing money, the same all over one paper."""

    thousands: str = " "
    decimal: str = ","
    suffix: str = " €"
    cents: bool = True

    def __call__(self, amount: float | Decimal, suffix: bool = True, cents: bool | None = None, sign: str = "") -> str:
        """The amount as printed; `suffix=False` for a table whose heading holds the currency."""
        value = Decimal(str(amount)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        whole, fraction = f"{abs(value):.2f}".split(".")
        groups: list[str] = []
        while len(whole) > 3:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        text = self.thousands.join([whole, *groups])
        show = self.cents if cents is None else cents
        if show or fraction != "00":
            text += self.decimal + fraction
        return ("-" if value < 0 else sign) + text + (self.suffix if suffix else "")


MONEY_STYLES = (
    MoneyStyle(), MoneyStyle(), MoneyStyle("\u00a0", ",", "\u00a0€"), MoneyStyle("\u202f", ",", "\u00a0€"),
    MoneyStyle("\u2009", ",", " €"), MoneyStyle("", ",", " €"), MoneyStyle("", ",", "€"), MoneyStyle(" ", ",", ""),
    MoneyStyle(".", ",", " €"), MoneyStyle(" ", ",", " EUR"), MoneyStyle(" ", ",", " euros"), MoneyStyle("", ".", " €"),
    MoneyStyle(" ", ".", ""), MoneyStyle("\u202f", ",", "\u00a0€", False), MoneyStyle(" ", ",", " euros", False),
)  # fmt: skip
TABLE_MONEY_STYLES = (
    MoneyStyle(" ", ",", ""), MoneyStyle("", ",", ""), MoneyStyle("\u00a0", ",", ""), MoneyStyle("\u202f", ",", ""),
    MoneyStyle("", ".", ""), MoneyStyle(" ", ".", ""), MoneyStyle(".", ",", ""), MoneyStyle("\u2009", ",", ""),
)  # fmt: skip
