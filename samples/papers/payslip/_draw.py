"""One month of pay: contributions at the rates of the time, the four nets that readers mix up, the yearly cumuls."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from samples import names
from samples.dice import Address, Company, Dice, Person, month_ends


@dataclass(frozen=True)
class Line:
    """One contribution: base, the employee's rate and amount, the employer's."""

    section: str
    label: str
    base: float
    rate: float
    amount: float
    employer: float


@dataclass(frozen=True)
class Pay:
    """What one slip says."""

    employee: Person
    employer: Company
    home: Address
    start: dt.date
    end: dt.date
    hired_on: dt.date
    paid_on: dt.date
    job: str
    hours: float
    base_pay: float
    bonus: float
    gross: float
    lines: tuple[Line, ...]
    transport: float
    net_social: float
    net_taxable: float
    tax_rate: float
    tax: float
    net_before_tax: float
    net: float
    nir: str
    months: int

    @property
    def withheld(self) -> float:
        """All the employee's contributions."""
        return round(sum(line.amount for line in self.lines), 2)

    @property
    def charged(self) -> float:
        """All the employer's contributions."""
        return round(sum(line.employer for line in self.lines), 2)

    def cumul(self, value: float) -> float:
        """The yearly figure beside a monthly one: near a multiple of it, never equal unless it is January."""
        return round(value * self.months + (0 if self.months == 1 else 13.37 * self.months), 2)

    def with_indemnity(self, value: float) -> Pay:
        """The slip with this sum free of contributions in place of the fares."""
        more = round(value - self.transport, 2)
        return replace(
            self, transport=value, net_before_tax=round(self.net_before_tax + more, 2), net=round(self.net + more, 2)
        )


RATES = (
    ("SANTÉ", "Sécurité sociale - Maladie Maternité Invalidité Décès", 1.0, 0.0, 7.0),
    ("ACCIDENTS DU TRAVAIL", "Accidents du travail - Maladies professionnelles", 1.0, 0.0, 1.86),
    ("RETRAITE", "Sécurité sociale plafonnée", 1.0, 6.90, 8.55),
    ("RETRAITE", "Sécurité sociale déplafonnée", 1.0, 0.40, 2.11),
    ("RETRAITE", "Complémentaire Tranche 1", 1.0, 4.01, 6.01),
    ("FAMILLE", "Allocations familiales", 1.0, 0.0, 3.45),
    ("ASSURANCE CHÔMAGE", "Chômage", 1.0, 0.0, 4.25),
    ("CSG", "CSG déductible de l'impôt sur le revenu", 0.9825, 6.80, 0.0),
    ("CSG", "CSG/CRDS non déductible de l'impôt sur le revenu", 0.9825, 2.90, 0.0),
)


def draw(dice: Dice, kind: str | None = None, low: float = 700, high: float = 3_600) -> Pay:
    """A month of pay whose sums are right to the cent."""
    employee = dice.person("person", age=(19, 66))
    start, end = month_ends(*dice.month("month"))
    hours = dice.pick((151.67, 151.67, 151.67, 130.0, 104.0, 86.67, 75.84))
    base = dice.amount(low, high, "base_pay")
    bonus = dice.pick((0.0, 0.0, dice.amount(20, 260)))
    gross = round(base + bonus, 2)
    lines = [
        Line(
            section,
            label,
            round(gross * share, 2),
            rate,
            round(gross * share * rate / 100, 2),
            round(gross * share * owed / 100, 2),
        )
        for section, label, share, rate, owed in RATES
    ]
    health = dice.pick((0.0, 18.2, 27.64, 35.0))
    if health:
        lines.insert(1, Line("SANTÉ", "Complémentaire santé", 0.0, 0.0, health, health))
    transport = dice.pick((0.0, 0.0, 43.2, 30.1))
    owed = sum(line.amount for line in lines)
    hidden = lines[-1].amount
    taxable = round(gross - owed + hidden + health, 2)
    rate = dice.pick((0.0, 0.0, 1.3, 2.9, 4.1, 5.3, 7.5)) if gross > 1_500 else 0.0
    before = round(gross - owed + transport, 2)
    tax = round(taxable * rate / 100, 2)
    stable = end - dt.timedelta(days=dice.number(0, 4))
    hired = dice.day_before(4_500, 40, start)
    return Pay(
        employee, dice.company("employer", kind), dice.address("home"), start, end, dice.given.get("hired_on", hired),
        dice.pick((end, stable, end + dt.timedelta(days=dice.number(1, 6)))), dice.given.get("job", dice.pick(names.JOBS)), hours, base, bonus,
        gross, tuple(lines), transport, round(gross - owed + health, 2), taxable, rate, tax, before, round(before - tax, 2),
        dice.nir(employee), start.month,
    )  # fmt: skip


def fields(pay: Pay, **changes: Any) -> dict[str, Any]:
    """The truth of a slip that prints everything; `name=None` for what a layout does not print."""
    full = {
        "employer_name": pay.employer.name, "siret": pay.employer.siret, "period": f"{pay.start:%Y-%m}", "gross_pay": pay.gross,
        "net_taxable_pay": pay.net_taxable, "net_social_pay": pay.net_social, "net_pay_before_tax": pay.net_before_tax,
        "net_pay": pay.net, "payment_date": pay.paid_on, "hire_date": pay.hired_on, "social_security_number": pay.nir,
    }  # fmt: skip
    return {**full, **changes}


def nir_printed(nir: str, style: str) -> str:
    """288043306301245 → 2 88 04 33 063 012 45, or with a slash before the key, or all in one."""
    cuts = (1, 2, 2, 2, 3, 3, 2)
    parts, start = [], 0
    for cut in cuts:
        parts.append(nir[start : start + cut])
        start += cut
    match style:
        case "spaced":
            return " ".join(part for part in parts if part)
        case "slash":
            return f"{nir[:13]} / {nir[13:]}"
        case "key":
            return f"{nir[:13]} {nir[13:]}"
        case "dots":
            return ".".join(part for part in parts if part)
    return nir


NIR_STYLES = ("spaced", "slash", "key", "plain", "plain", "dots")


def siret_printed(siret: str, style: str) -> str:
    """Grouped in threes with the NIC apart, with a dash, or all in one."""
    match style:
        case "spaced":
            return f"{siret[:3]} {siret[3:6]} {siret[6:9]} {siret[9:]}"
        case "dash":
            return f"{siret[:9]}-{siret[9:]}"
        case "halves":
            return f"{siret[:9]} {siret[9:]}"
    return siret


SIRET_STYLES = ("plain", "plain", "spaced", "halves", "dash")


def rate_printed(rate: float, money: Any) -> str:
    """A rate, or nothing when there is none."""
    return money(rate, suffix=False) if rate else ""


def contributions(pay: Pay, money: Any) -> list[list[str]]:
    """Label, base, rate, the employee's amount, the employer's."""
    return [
        [
            line.label, money(line.base) if line.base else "", rate_printed(line.rate, money),
            money(line.amount) if line.amount else "", money(line.employer) if line.employer else "",
        ]
        for line in pay.lines
    ]  # fmt: skip
