"""The seeded source of everything a specimen says: people, addresses, numbers with right check digits, money, dates.

Same seed, same paper. A dossier needs papers that agree (the same tenant on the lease and on the receipt), so any draw can be
fixed beforehand by its role: `Dice("demo", {"person": nadia, "home": address, "month": (2026, 9)})`.
"""

from __future__ import annotations

import datetime as dt
import random
import string
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from faker import Faker

from samples import names
from samples.french import (
    DATE_STYLES,
    MONEY_STYLES,
    MONTH_STYLES,
    TABLE_MONEY_STYLES,
    MoneyStyle,
    date_printed,
    month_printed,
)

T = TypeVar("T")
NAME_STYLES = ("first_LAST", "LAST_first", "LAST_FIRST", "first_last", "FIRST_LAST")
SANS = (
    "Liberation Sans", "DejaVu Sans", "DejaVu Sans Condensed", "Liberation Sans Narrow", "FreeSans", "Carlito", "Lato",
    "Open Sans", "Roboto", "Inter", "Nimbus Sans", "URW Gothic",
)  # fmt: skip
SERIF = (
    "Liberation Serif", "DejaVu Serif", "FreeSerif", "Caladea", "Nimbus Roman", "C059", "P052", "URW Bookman",
)  # fmt: skip
MONO = ("Liberation Mono", "DejaVu Sans Mono", "Courier Prime", "Nimbus Mono PS")


def unaccented(text: str) -> str:
    """É → E, ç → c, œ → oe: how old office printers write."""
    text = text.replace("œ", "oe").replace("Œ", "OE")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist."""

    sex: str
    first_names: tuple[str, ...]
    last_name: str
    birth_date: dt.date
    birth_name: str | None = None
    birth_place: str = "Bordeaux"
    birth_postcode: str = "33063"

    @property
    def first_name(self) -> str:
        """The first of the first names, the one used every day."""
        return self.first_names[0]

    @property
    def civility(self) -> str:
        """M. or Mme."""
        return "M." if self.sex == "M" else "Mme"

    @property
    def e(self) -> str:
        """The e of the feminine: né, née."""
        return "e" if self.sex == "F" else ""

    def named(self, style: str = "first_LAST") -> str:
        """The name in one of NAME_STYLES, without civility."""
        first, last = self.first_name, self.last_name
        match style:
            case "first_LAST":
                return f"{first} {last.upper()}"
            case "LAST_first":
                return f"{last.upper()} {first}"
            case "LAST_FIRST":
                return f"{last} {first}".upper()
            case "FIRST_LAST":
                return f"{first} {last}".upper()
        return f"{first} {last}"


@dataclass(frozen=True)
class Address:
    """A postal address of France; `extra` is the flat or the building, on its own line."""

    street: str
    postcode: str
    town: str
    extra: str = ""

    def lines(self, capital: bool = False) -> list[str]:
        """As on an envelope, two or three lines."""
        rows = [row for row in (self.extra, self.street, f"{self.postcode} {self.town}") if row]
        return [row.upper() for row in rows] if capital else rows

    def line(self, separator: str = ", ", capital: bool = False) -> str:
        """The lines joined, as in a sentence."""
        return separator.join(self.lines(capital))

    def truth(self, capital: bool = False) -> str:
        """The address as one line, single spaces."""
        return self.line(" ", capital)


@dataclass(frozen=True)
class Company:
    """An employer, a landlord, an agency: a name, an address and its numbers."""

    name: str
    siret: str
    ape: str
    address: Address
    kind: str = "company"


@dataclass
class Dice:
    """Seeded draws. `given` fixes draws by role; `today` is the day around which the paper was made."""

    seed: int | str = 0
    given: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = random.Random(f"bordereau:{self.seed}")
        self.faker = Faker("fr_FR")
        self.faker.seed_instance(self.random.getrandbits(48))
        drawn = dt.date(2026, 11, 21) - dt.timedelta(days=self.random.randint(0, 900))
        self.today: dt.date = self.given.get("today", drawn)

    # -- plain draws ------------------------------------------------------------------------------------------------
    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.random.randrange(len(options))]

    def chance(self, share: float) -> bool:
        """True in this share of draws."""
        return self.random.random() < share

    def number(self, low: int, high: int, role: str = "") -> int:
        """A whole number between the two, both included; fixed when `role` is given."""
        drawn = self.random.randint(low, high)
        return int(self.given.get(role, drawn)) if role else drawn

    def amount(self, low: float, high: float, role: str = "") -> float:
        """An amount of euros and centimes; fixed when `role` is given."""
        drawn = round(self.random.uniform(low, high), 2)
        return float(self.given.get(role, drawn)) if role else drawn

    def digits(self, count: int) -> str:
        """So many digits."""
        return "".join(self.random.choice(string.digits) for _ in range(count))

    def letters(self, count: int) -> str:
        """So many capital letters."""
        return "".join(self.random.choice(string.ascii_uppercase) for _ in range(count))

    # -- people and places ------------------------------------------------------------------------------------------
    def person(self, role: str = "person", sex: str | None = None, age: tuple[int, int] = (19, 78)) -> Person:
        """A person of any origin; double names, particles, accents. Role `person` is whom the paper concerns."""
        sex = sex or self.pick(("F", "M"))
        last = self._surname()
        birth_name = self._surname() if sex == "F" and self.chance(0.3) else None
        postcode, town = self.pick(names.TOWNS)
        person = Person(sex, self._first_names(sex), last, self._birth_date(*age), birth_name, town, postcode)
        return self.given.get(role, person)

    def partner(self, person: Person, role: str = "partner", same_name: bool | None = None) -> Person:
        """The other half of a couple, with the same surname or another."""
        other = self.person("", sex=self.pick(("F", "M")))
        if self.chance(0.6) if same_name is None else same_name:
            other = Person(other.sex, other.first_names, person.last_name, other.birth_date, other.birth_name)
        return self.given.get(role, other)

    def children(self, person: Person, count: int, role: str = "children") -> list[Person]:
        """Minors who bear the surname of the person."""
        drawn = []
        for _ in range(count):
            child = self.person("", age=(0, 17))
            drawn.append(Person(child.sex, child.first_names, person.last_name, child.birth_date))
        return list(self.given.get(role, drawn))

    def _first_names(self, sex: str) -> tuple[str, ...]:
        book = names.WOMEN if sex == "F" else names.MEN
        first = self.faker.first_name_female() if sex == "F" else self.faker.first_name_male()
        if self.chance(0.7):
            first = self.pick(book[self.pick(tuple(book))])
        middle = tuple(self.pick(book[self.pick(tuple(book))]) for _ in range(self.pick((0, 0, 1, 2))))
        return (first, *(name for name in middle if name != first))

    def _surname(self) -> str:
        if self.chance(0.35):
            return self.faker.last_name()
        name = self.pick(names.SURNAMES[self.pick(tuple(names.SURNAMES))])
        if self.chance(0.08):
            name += "-" + self.faker.last_name().split()[-1]
        return name

    def _birth_date(self, youngest: int, oldest: int) -> dt.date:
        days = self.random.randint(youngest * 365 + youngest // 4 + 2, oldest * 365 + oldest // 4 + 300)
        return self.today - dt.timedelta(days=days)

    def address(self, role: str = "home") -> Address:
        """An address; `home` is where the person of the paper lives."""
        postcode, town = self.pick(names.TOWNS)
        number = f"{self.random.randint(1, 214)}{self.pick(('', '', '', '', ' bis', ' ter', ' B'))}"
        comma = self.pick((" ", " ", ", "))
        street = f"{number}{comma}{self.pick(names.STREET_KINDS)} {self.pick(names.STREETS)}"
        extra = ""
        if self.chance(0.4):
            extra = self.pick(
                (
                    f"Appartement {self.random.randint(1, 99)}", f"Bâtiment {self.pick('ABCD')} - Apt {self.random.randint(1, 60)}",
                    f"Résidence {self.pick(('Les Acacias', 'du Parc', 'Beauséjour', 'Les Aubiers'))}", f"Esc. {self.random.randint(1, 9)} étage {self.random.randint(1, 12)}",
                    f"Chez {self.pick(('M.', 'Mme'))} {self._surname()}",
                )
            )  # fmt: skip
        return self.given.get(role, Address(street, postcode, town, extra))

    def company(self, role: str = "employer", kind: str | None = None) -> Company:
        """An organisation; kind: company, association, public, social_landlord, agency, sci."""
        kind = kind or self.pick(("company", "company", "association", "public"))
        name = {
            "company": lambda: self._company_name(),
            "association": lambda: self.pick(names.ASSOCIATIONS),
            "public": lambda: self.pick(names.PUBLIC_EMPLOYERS),
            "social_landlord": lambda: self.pick(names.SOCIAL_LANDLORDS),
            "agency": lambda: self.pick(names.AGENCIES),
            "sci": lambda: f"SCI {self.pick(names.SCI_STEMS)}",
        }[kind]()
        ape = f"{self.random.randint(10, 96):02d}{self.random.randint(10, 99)}{self.pick('ZABC')}"
        return self.given.get(role, Company(name, self.siret(), ape, self.address(""), kind))

    def _company_name(self) -> str:
        stem = self.pick(names.COMPANY_STEMS) if self.chance(0.6) else self.faker.last_name()
        form = self.pick(names.COMPANY_FORMS)
        return stem if not form else f"{form} {stem}" if self.chance(0.5) else f"{stem} {form}"

    # -- numbers with check digits ----------------------------------------------------------------------------------
    def siret(self) -> str:
        """A SIRET whose SIREN and whole both satisfy Luhn."""
        siren = self._luhn(self.pick("3456789") + self.digits(7))
        return self._luhn(siren + f"{self.random.randint(1, 120):04d}")

    @staticmethod
    def _luhn(body: str) -> str:
        total = 0
        for position, digit in enumerate(reversed(body)):
            double = int(digit) * (2 if position % 2 == 0 else 1)
            total += double - 9 if double > 9 else double
        return body + str(-total % 10)

    def nir(self, person: Person, key: bool = True) -> str:
        """The social security number of a person: 13 digits, and its key of 2."""
        sex = "1" if person.sex == "M" else "2"
        department = person.birth_postcode[:2] if person.birth_postcode[:2].isdigit() else "99"
        department = "33" if department in ("20", "97") else department
        stable = random.Random(f"nir:{person}")
        body = f"{sex}{person.birth_date:%y%m}{department}{stable.randint(1, 590):03d}{stable.randint(1, 620):03d}"
        return body + (f"{97 - int(body) % 97:02d}" if key else "")

    def fiscal_number(self, person: Person | None = None) -> str:
        """A numéro fiscal of 13 digits: the last three are the first ten modulo 511."""
        source = random.Random(f"spi:{person}") if person else self.random
        body = f"{source.randint(0, 3)}{source.randint(10**8, 10**9 - 1)}"
        return f"{body}{int(body) % 511:03d}"

    def iban(self) -> str:
        """A French IBAN with right keys, in groups of four."""
        bank, desk, account = self.digits(5), self.digits(5), self.digits(11)
        rib = 97 - (89 * int(bank) + 15 * int(desk) + 3 * int(account)) % 97
        bban = f"{bank}{desk}{account}{rib:02d}"
        check = 98 - int(bban + "152700") % 97
        text = f"FR{check:02d}{bban}"
        return " ".join(text[i : i + 4] for i in range(0, len(text), 4))

    def phone(self) -> str:
        """A telephone number of the range kept for fiction."""
        return f"{self.pick(('01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49', '06 39 98'))} {self.digits(2)} {self.digits(2)}"

    # -- printing -----------------------------------------------------------------------------------------------------
    def money(self) -> MoneyStyle:
        """One way of printing money, for a whole paper."""
        return self.pick(MONEY_STYLES)

    def table_money(self) -> MoneyStyle:
        """One way of printing money in a table without currency."""
        return self.pick(TABLE_MONEY_STYLES)

    def date_style(self) -> str:
        """One of the styles of `date_printed`, for a whole paper."""
        return self.pick(DATE_STYLES)

    def print_date(self, date: dt.date, style: str | None = None) -> str:
        """The date in the style given, or in any."""
        return date_printed(date, style or self.date_style())

    def print_month(self, year: int, month: int, style: str | None = None) -> str:
        """The month in the style given, or in any."""
        return month_printed(year, month, style or self.pick(MONTH_STYLES))

    def name_style(self) -> str:
        """One of NAME_STYLES."""
        return self.pick(NAME_STYLES)

    def font(self, kind: str = "sans") -> str:
        """A font family that Debian packages: sans, serif, mono, or any."""
        kind = self.pick(("sans", "serif")) if kind == "any" else kind
        return self.pick({"sans": SANS, "serif": SERIF, "mono": MONO}[kind])

    # -- time ---------------------------------------------------------------------------------------------------------
    def month(self, role: str = "month") -> tuple[int, int]:
        """Year and month of the paper: one of the last months before today."""
        ahead = self.today.year * 12 + self.today.month - 1 - self.random.randint(1, 4)
        return self.given.get(role, (ahead // 12, ahead % 12 + 1))

    def income_year(self) -> int:
        """The year of the income on a tax paper made before today."""
        return self.number(self.today.year - 3, self.today.year - 1, "income_year")

    def day_before(self, most: int = 60, least: int = 0, of: dt.date | None = None) -> dt.date:
        """A day some days before today, or before another day."""
        return (of or self.today) - dt.timedelta(days=self.random.randint(least, most))

    def day_after(self, most: int = 60, least: int = 0, of: dt.date | None = None) -> dt.date:
        """A day some days after today, or after another day."""
        return (of or self.today) + dt.timedelta(days=self.random.randint(least, most))


def month_ends(year: int, month: int) -> tuple[dt.date, dt.date]:
    """First and last day of a month."""
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return dt.date(year, month, 1), following - dt.timedelta(days=1)
