"""Makes what is committed: `samples/specimens/` (papers with their truth) and the papers of `samples/dossiers/`.

`python -m samples.committed` writes them again; the situations and expected reports of the dossiers are written by hand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samples import damage
from samples.dice import Address, Company, Dice, Person
from samples.generate import Order, draw, write
from samples.paper import Paper, Specimen
from samples.render import render

HERE = Path(__file__).parent
SEED = "committed"
DAY = dt.date(2026, 11, 21)
SPECIMENS = {
    "tax_notice": ("current_single", "asdir_red_frame", "current_shared_surname"),
    "payslip": ("clarified_blocks", "public_state", "classic_labels_above"),
    "rent_receipt": ("adil_model", "social_list", "with_next_due"),
    "court_ruling": ("divorce_alteration", "eviction", "child_support"),
    "rent_due_notice": ("social", "agency_call"),
    "tax_return": ("paper_form", "online_receipt"),
    "property_tax_notice": ("land", "dwelling"),
    "bank_statement": ("debit_credit", "online_bank"),
}
MAIN = ("tax_notice", "payslip", "rent_receipt", "court_ruling")


@dataclass(frozen=True)
class Sheet:
    """One paper of a dossier; `where` says which draw will do (a lease with one tenant, a card that is still valid)."""

    name: str
    type: str
    layout: str
    variant: str
    given: Mapping[str, Any] = field(default_factory=dict)
    where: Callable[[Mapping[str, Any]], bool] = lambda _: True


def specimen(order: Order, paper: Paper, megapixels: float = 4) -> Specimen:
    """The paper damaged, photos kept at the size of a shared photo so that the repository stays small."""
    suffix, data = damage.apply(order.variant, render(paper), f"{order.seed}:{order.layout}", megapixels=megapixels)
    truth = {"type": paper.type, "fields": paper.truth(), "variant": order.variant, "layout": order.layout}
    return Specimen(data, suffix, truth)


def specimens(out: Path) -> None:
    """Each layout born digital, scanned at 300 dpi and photographed; look-alikes born digital and scanned at 150."""
    for type_id, layouts in SPECIMENS.items():
        for layout in layouts:
            paper = draw(type_id, layout, SEED)
            for variant in ("born_digital", "scan300", "phone") if type_id in MAIN else ("born_digital", "scan150"):
                write(out, f"{type_id}-{layout}-{variant}", specimen(Order(type_id, layout, variant, SEED), paper))


NADIA = Person("F", ("Nadia",), "Belkacem", dt.date(1988, 4, 2), None, "Roubaix", "59100")
ILYES = Person("M", ("Ilyes",), "Belkacem", dt.date(2015, 9, 12), None, "Bordeaux", "33000")
KARIM = Person("M", ("Karim",), "Belkacem", dt.date(1985, 11, 23), None, "Lille", "59000")
OWNER = Person("F", ("Françoise",), "Guérin-Pélissier", dt.date(1957, 1, 30))
KOUASSI = Person("M", ("Kouassi", "Emmanuel"), "N'Guessan", dt.date(1994, 6, 8), None, "Abidjan", "99000")
ELIF = Person("F", ("Elif",), "Öztürk", dt.date(1991, 2, 17), None, "Ankara", "99000")
HOST = Person("F", ("Zeynep",), "Kaya", dt.date(1979, 7, 4))
BACALAN = Address("18 rue Lucie Aubrac", "33000", "Bordeaux")
PESSAC = Address("4 allée des Trois Fontaines", "33600", "Pessac")
LORMONT = Address("27 avenue de la Libération", "33310", "Lormont")
NURSERY = Company(
    "Association Les Petits Pas",
    Dice("nursery").siret(),
    "8891A",
    Address("2 cours Pasteur", "33000", "Bordeaux"),
    "association",
)
DEPOT = Company(
    "Logistique Grand Ouest SAS", Dice("depot").siret(), "5210B", Address("11 quai Gay-Lussac", "33600", "Pessac")
)
LANDLORD = Company(
    "Domofrance",
    Dice("landlord").siret(),
    "6820A",
    Address("110 avenue de la Jallère", "33300", "Bordeaux"),
    "social_landlord",
)


def _alone(fields: Mapping[str, Any]) -> bool:
    return len(fields.get("tenants", [])) == 1 and fields["start_date"] < dt.date(2023, 1, 1)


def _valid(fields: Mapping[str, Any]) -> bool:
    return fields["expiry_date"] > dt.date(2027, 3, 1) and "last_name" in fields


def _pay(given: Mapping[str, Any], months: Mapping[int, tuple[str, str]]) -> list[Sheet]:
    return [
        Sheet(f"paie-{month:02d}", "payslip", layout, variant, {**given, "month": (2026, month)})
        for month, (layout, variant) in months.items()
    ]


def complete() -> list[Sheet]:
    """Nadia and her son: every paper asked for is there, some scanned, some photographed."""
    who = {"person": NADIA, "home": BACALAN, "children": [ILYES]}
    work = {
        **who,
        "employer": NURSERY,
        "base_pay": 1_872.0,
        "hired_on": dt.date(2019, 9, 2),
        "job": "Auxiliaire de puériculture",
    }
    dwelling = {**who, "landlord": OWNER, "landlord_person": OWNER, "rent": 712, "charges": 58, "month": (2026, 10)}
    notice = {**who, "salary": 20_400}
    return [
        Sheet("carte-identite", "identity_card", "new_both", "phone", who, _valid),
        Sheet("naissance-ilyes", "birth_certificate", "full_copy", "scan200", {**who, "person": ILYES, "mother": NADIA, "father": KARIM}),
        Sheet("avis-2025", "tax_notice", "current_single", "born_digital", {**notice, "income_year": 2024}),
        Sheet("avis-2026", "tax_notice", "current_single", "scan200", {**notice, "income_year": 2025}),
        *_pay(work, {8: ("clarified_blocks", "born_digital"), 9: ("clarified_blocks", "scan200"), 10: ("clarified_blocks", "phone")}),
        Sheet("caf-octobre", "benefits_statement", "caf_payment", "born_digital", {**who, "month": (2026, 10)}),
        Sheet("jugement-divorce", "court_ruling", "divorce_alteration", "scan200", {**who, "partner": KARIM, "decided_on": dt.date(2024, 3, 14), "court_town": "Bordeaux", "child_support_amount": 160}),
        Sheet("bail", "lease", "standard_contract", "born_digital", dwelling, _alone),
        Sheet("quittance-octobre", "rent_receipt", "adil_model", "phone", dwelling),
    ]  # fmt: skip


def incomplete() -> list[Sheet]:
    """Kouassi: September's payslip is missing, the due notice of November stands for a receipt, a bank statement nobody asked for."""
    who = {"person": KOUASSI, "home": PESSAC, "children": []}
    work = {**who, "employer": DEPOT, "base_pay": 1_905.5, "hired_on": dt.date(2022, 3, 14), "job": "Cariste"}
    dwelling = {**who, "landlord": LANDLORD, "landlord_company": LANDLORD, "rent": 438, "charges": 96}
    return [
        Sheet("passeport", "passport", "french_page", "phone", who, _valid),
        Sheet(
            "avis-2025",
            "tax_notice",
            "not_taxable",
            "scan200",
            {**who, "income_year": 2024},
            lambda f: len(f["declarants"]) == 1,
        ),
        *_pay(work, {8: ("classic_labels_above", "scan150"), 10: ("classic_labels_above", "phone")}),
        Sheet("bail", "lease", "social_landlord", "born_digital", dwelling, _alone),
        Sheet("avis-echeance-novembre", "rent_due_notice", "social", "born_digital", {**dwelling, "month": (2026, 11)}),
        Sheet("releve-compte", "bank_statement", "debit_credit", "born_digital", {**who, "month": (2026, 10)}),
    ]


def wrong_year() -> list[Sheet]:
    """Elif, housed by a friend: her notice is a year too old, and nobody can read the photo of her unemployment statement."""
    who = {"person": ELIF, "home": LORMONT, "children": []}
    return [
        Sheet(
            "titre-de-sejour",
            "residence_permit",
            "card_both",
            "scan300",
            who,
            lambda fields: _valid(fields) and fields["nationality"] == "TUR",
        ),
        Sheet("avis-2024", "tax_notice", "current_single", "born_digital", {**who, "income_year": 2023}),
        Sheet("photo-france-travail", "unemployment_statement", "payments", "unreadable", {**who, "month": (2026, 10)}),
        Sheet("attestation-hebergement", "hosting_certificate", "typed", "phone", {**who, "host": HOST}),
    ]


def drawn(sheet: Sheet) -> tuple[str, Paper]:
    """The first draw that will do, and its seed."""
    for attempt in range(200):
        seed = f"{SEED}:{sheet.name}:{attempt}"
        paper = draw(sheet.type, sheet.layout, seed, {"today": DAY, **sheet.given})
        if sheet.where(paper.fields):
            return seed, paper
    raise LookupError(sheet.name)


def dossier(out: Path, sheets: list[Sheet]) -> None:
    """The files of a dossier; photos at the size of a shared photo, each paper beside its truth (a .json, which no reader takes)."""
    (out / "papers").mkdir(parents=True, exist_ok=True)
    for sheet in sheets:
        seed, paper = drawn(sheet)
        made = specimen(Order(sheet.type, sheet.layout, sheet.variant, seed), paper)
        write(out / "papers", sheet.name, made)


def main() -> None:
    """Writes everything that is committed."""
    (HERE / "specimens").mkdir(exist_ok=True)
    specimens(HERE / "specimens")
    for name, sheets in (("complete", complete()), ("incomplete", incomplete()), ("wrong-year", wrong_year())):
        dossier(HERE / "dossiers" / name, sheets)


if __name__ == "__main__":
    main()
