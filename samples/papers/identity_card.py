"""The French identity card, old (1988-2021, laminated, 105 × 74 mm) and new (since 2021, the size of a bank card).

Old: number of twelve digits, two machine-readable lines of 36 under the face; the back says how long it is valid.
New: nine letters and digits, all that matters on the face; address, date of issue and three lines of 30 on the back.
A married person's card bears the birth name as `Nom` and the other as `Nom d'usage`.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from samples.dice import Dice, Person
from samples.mrz import old_card, td1
from samples.paper import Paper
from samples.papers import (
    _apart_identity,
    _blind_identity_card,
    _diverse_identity_card,
    _gathered_identity_card,
    _medley_identity_card,
    _mixed_identity_card,
    _motley_identity_card,
    _potluck_identity_card,
    _scattered_identity_card,
    _strewn_identity_card,
    _sundry_identity_cards,
    _various_identity_cards,
)
from samples.stationery import PEN, at, card, labelled, portrait, sheet, signature, zone

_SERIES = "CDFGHJKLMNPRTVWXYZ23456789"


def _surname(person: Person) -> str:
    return (person.birth_name or person.last_name).upper()


def _years_on(day: dt.date, years: int) -> dt.date:
    """The eve of the same day so many years later."""
    return day.replace(year=day.year + years, day=min(day.day, 28)) - dt.timedelta(days=1)


class _New:
    """One new card: its number, dates and both sides."""

    def __init__(self, dice: Dice) -> None:
        self.person = dice.person(age=(1, 85))
        self.issued = dice.day_before(1500, of=dice.today)
        self.expires = _years_on(self.issued, 10)
        self.number = dice.pick("DFHKLTX") + "".join(dice.pick(_SERIES) for _ in range(8))
        self.address = dice.address()
        self.seed, self.can = dice.number(0, 99), dice.digits(6)
        self.height = dice.number(151, 196)

    def fields(self) -> dict[str, Any]:
        return {
            "last_name": _surname(self.person), "first_names": ", ".join(self.person.first_names),
            "birth_date": self.person.birth_date, "document_number": self.number, "expiry_date": self.expires, "nationality": "FRA",
        }  # fmt: skip

    def face(self) -> str:
        person = self.person
        other = (
            labelled(30, 42, "NOM D'USAGE / <i>Alternate name</i>", person.last_name.upper())
            if person.birth_name
            else ""
        )
        return card(
            at(3, 2, "<b>RÉPUBLIQUE FRANÇAISE</b>", "font-size:7pt;color:#1b3a7a")
            + at(40, 2, "CARTE NATIONALE D'IDENTITÉ / <i>IDENTITY CARD</i>", "font-size:5pt;white-space:nowrap")
            + at(3, 3.6, "<b>FR</b>", "font-size:6pt;background:#20407c;color:#fff;padding:1px 3px;margin-top:3mm")
            + at(3, 13, portrait(self.seed, width=88))
            + labelled(30, 8, "NOM / <i>Surname</i>", f"<b>{_surname(person)}</b>")
            + labelled(30, 14, "Prénoms / <i>Given names</i>", ", ".join(person.first_names))
            + labelled(30, 21, "SEXE / <i>Sex</i>", person.sex)
            + labelled(42, 21, "NATIONALITÉ / <i>Nationality</i>", "FRA")
            + labelled(64, 21, "DATE DE NAISS. / <i>Date of birth</i>", f"{person.birth_date:%d %m %Y}")
            + labelled(30, 28, "LIEU DE NAISSANCE / <i>Place of birth</i>", person.birth_place.upper())
            + labelled(30, 35, "N° DU DOCUMENT / <i>Document No</i>", f"<b>{self.number}</b>")
            + labelled(64, 35, "DATE D'EXPIR. / <i>Expiry date</i>", f"{self.expires:%d %m %Y}")
            + other
            + at(62, 46, self.can, "font-size:7pt;color:#a33")
            + at(42, 43, f'<div style="transform:scale(.45);transform-origin:0 0">{signature(self.seed)}</div>')
        )

    def back(self) -> str:
        person = self.person
        rows = td1(
            "ID",
            self.number,
            _surname(person),
            person.first_names,
            born=person.birth_date,
            sex=person.sex,
            expires=self.expires,
        )
        return card(
            labelled(6, 4, "TAILLE / <i>Height</i>", f"{self.height // 100},{self.height % 100:02d} m")
            + labelled(30, 4, "DATE DE DÉLIVRANCE / <i>Date of issue</i>", f"{self.issued:%d %m %Y}")
            + labelled(6, 12, "ADRESSE / <i>Address</i>", "<br>".join(row.upper() for row in self.address.lines()))
            + at(66, 5, portrait(self.seed, width=40), "opacity:.6")
            + zone(rows, 4.5, 35.5, points=11.2)
        )


class _Old:
    """One old card: its number, dates and both sides."""

    def __init__(self, dice: Dice) -> None:
        self.person = dice.person(age=(16, 85))
        start = dt.date(2009, 1, 1)
        self.issued = start + dt.timedelta(days=dice.number(0, (dt.date(2021, 6, 1) - start).days))
        adult = _years_on(self.person.birth_date, 18) < self.issued
        self.expires = _years_on(self.issued, 15 if adult and self.issued.year >= 2014 else 10)
        self.department = dice.pick(("33", "75", "93", "69", "13", "59", "67"))
        self.number = f"{self.issued:%y%m}{self.department}{dice.number(1, 4)}{dice.digits(5)}"
        self.address = dice.address()
        self.seed = dice.number(0, 99)
        self.height = dice.number(151, 196)

    def face_fields(self) -> dict[str, Any]:
        return {
            "last_name": _surname(self.person), "first_names": ", ".join(self.person.first_names),
            "birth_date": self.person.birth_date, "document_number": self.number, "nationality": "Française",
        }  # fmt: skip

    def face(self) -> str:
        person = self.person
        other = f"Nom d'usage : <b>{person.last_name.upper()}</b><br>" if person.birth_name else ""
        rows = old_card(self.number, _surname(person), person.first_names, born=person.birth_date, sex=person.sex)
        words = (
            f"Nom : <b>{_surname(person)}</b><br>{other}Prénom(s) : <b>{', '.join(person.first_names)}</b><br>"
            f"Sexe : <b>{person.sex}</b> &nbsp;&nbsp; Né(e) le : <b>{person.birth_date:%d.%m.%Y}</b><br>"
            f"à : <b>{person.birth_place.upper()} ({person.birth_postcode[:2]})</b><br>"
            f"Taille : <b>{self.height // 100},{self.height % 100:02d}m</b>"
        )
        return card(
            at(34, 2, "<b>RÉPUBLIQUE FRANÇAISE</b>", "font-size:9pt;letter-spacing:1pt")
            + at(5, 8, f"CARTE NATIONALE D'IDENTITÉ N° : <b>{self.number}</b>", "font-size:7.5pt")
            + at(74, 8, "Nationalité Française", "font-size:7.5pt")
            + at(5, 14, portrait(self.seed, width=96))
            + at(36, 15, words, "font-size:8.5pt;line-height:1.55")
            + at(60, 41, f'Signature du titulaire<div style="transform:scale(.6);transform-origin:0 0">{signature(self.seed)}</div>', "font-size:5pt")
            + zone(rows, 5, 60.5, points=11.8),
            width=105, height=74, ground="#dfe9f3", tint="#eaf1ea",
        )  # fmt: skip

    def back(self) -> str:
        words = (
            f"Adresse : <b>{', '.join(row.upper() for row in self.address.lines())}</b><br><br>"
            f"Cette carte est valable jusqu'au : <b>{self.expires:%d.%m.%Y}</b><br>délivrée le : <b>{self.issued:%d.%m.%Y}</b><br>"
            f"par : <b>PRÉFECTURE ({self.department})</b><br><br>Signature de l'autorité :"
        )
        return card(
            at(6, 8, words, "font-size:8.5pt;line-height:1.5;width:90mm")
            + at(30, 56, f'<div style="transform:scale(.8);transform-origin:0 0">{signature(self.seed + 5)}</div>')
            + at(6, 68, "Imprimerie nationale", "font-size:4.5pt"),
            width=105, height=74, ground="#dfe9f3", tint="#eaf1ea",
        )  # fmt: skip


def _photocopy(*sides: str) -> str:
    return f'<div style="padding:12mm 0 0 18mm">{"".join(sides)}</div>'


def _tight(html: str, fields: dict[str, Any], width: float, height: float) -> Paper:
    """The card alone, filling the picture as when photographed."""
    return sheet("identity_card", html, fields, page=f"{width + 10}mm {height + 10}mm", margin="5mm")


def new_both(dice: Dice) -> Paper:
    """Both sides of a new card photocopied on one sheet."""
    it = _New(dice)
    return sheet("identity_card", _photocopy(it.face(), it.back()), it.fields())


def new_two_pages(dice: Dice) -> Paper:
    """Both sides of a new card, a page each, cut close."""
    it = _New(dice)
    return _tight(it.face() + '<div class="new"></div>' + it.back(), it.fields(), 85.6, 54)


def new_face(dice: Dice) -> Paper:
    """The face alone of a new card."""
    it = _New(dice)
    return _tight(it.face(), it.fields(), 85.6, 54)


def new_back(dice: Dice) -> Paper:
    """The back alone of a new card: its machine-readable lines say nearly all, without accents."""
    it = _New(dice)
    rows = td1(
        "ID",
        it.number,
        _surname(it.person),
        it.person.first_names,
        born=it.person.birth_date,
        sex="F",
        expires=it.expires,
    )
    last, _, first = rows[2].rstrip("<").partition("<<")
    fields = it.fields() | {"last_name": last.replace("<", " "), "first_names": first.replace("<", " ") or None}
    return _tight(it.back(), fields, 85.6, 54)


def old_both(dice: Dice) -> Paper:
    """Both sides of an old card photocopied on one sheet."""
    it = _Old(dice)
    return sheet("identity_card", _photocopy(it.face(), it.back()), it.face_fields() | {"expiry_date": it.expires})


def old_face(dice: Dice) -> Paper:
    """The face alone of an old card: no date of expiry on it."""
    it = _Old(dice)
    return _tight(it.face(), it.face_fields(), 105, 74)


def old_back(dice: Dice) -> Paper:
    """The back alone of an old card: no name on it."""
    it = _Old(dice)
    return _tight(it.back(), {"expiry_date": it.expires}, 105, 74)


_ABROAD = (
    # heading, code, colour, labels: surname, given names, birth, nationality, number, expiry
    ("REPUBBLICA ITALIANA - CARTA DI IDENTITÀ / IDENTITY CARD", "ITA", "C", ("COGNOME / SURNAME", "NOME / NAME", "DATA DI NASCITA / DATE OF BIRTH", "CITTADINANZA / NATIONALITY", "N. / No.", "SCADENZA / EXPIRY")),
    ("REPÚBLICA PORTUGUESA - CARTÃO DE CIDADÃO / CITIZEN CARD", "PRT", "I", ("APELIDO(S) / SURNAME", "NOME(S) / GIVEN NAME", "DATA DE NASCIMENTO / DATE OF BIRTH", "NACIONALIDADE / NATIONALITY", "Nº DOCUMENTO / DOCUMENT NUMBER", "VALIDADE / EXPIRY DATE")),
    ("ESPAÑA - DOCUMENTO NACIONAL DE IDENTIDAD", "ESP", "ID", ("APELLIDOS", "NOMBRE", "FECHA DE NACIMIENTO", "NACIONALIDAD", "NÚM SOPORT", "VALIDEZ")),
    ("ROMÂNIA - CARTE DE IDENTITATE / IDENTITY CARD", "ROU", "ID", ("Nume / Nom / Last name", "Prenume / Prénom / First name", "Data nașterii / Date of birth", "Cetățenie / Nationality", "Seria și nr. / Document No.", "Data expirării / Date of expiry")),
    ("BELGIQUE - CARTE D'IDENTITÉ / BELGIË - IDENTITEITSKAART", "BEL", "ID", ("Nom / Naam / Name", "Prénoms / Voornamen / Given names", "Date de naissance / Geboortedatum", "Nationalité / Nationaliteit", "N° carte / Kaartnr", "Expire le / Vervalt op")),
)  # fmt: skip


def foreign_both(dice: Dice) -> Paper:
    """Both sides of the card of another country of the Union, in its own words."""
    heading, code, kind, labels = dice.pick(_ABROAD)
    person, issued = dice.person(age=(18, 80)), dice.day_before(1500)
    expires, number = _years_on(issued, 10), f"{dice.letters(2)}{dice.digits(7)}"
    surname, seed = _surname(person), dice.number(0, 99)
    values = (
        f"<b>{surname}</b>",
        " ".join(person.first_names),
        f"{person.birth_date:%d.%m.%Y}",
        code,
        f"<b>{number}</b>",
        f"{expires:%d.%m.%Y}",
    )
    places = ((31, 8), (31, 15), (31, 22), (62, 22), (31, 29), (62, 29))
    face = card(
        at(3, 2, heading, "font-size:5.6pt;font-weight:bold;color:#26457a") + at(4, 11, portrait(seed, width=82))
        + "".join(labelled(x, y, label, value) for (x, y), label, value in zip(places, labels, values, strict=True))
        + at(34, 42, f'<div style="transform:scale(.4);transform-origin:0 0">{signature(seed)}</div>'),
        ground="#e9f2e4", tint="#f8f0e0",
    )  # fmt: skip
    rows = td1(
        kind,
        number,
        surname,
        person.first_names,
        born=person.birth_date,
        sex=person.sex,
        expires=expires,
        nationality=code,
        country=code,
    )
    back = card(
        labelled(6, 6, "", f"{issued:%d.%m.%Y}") + zone(rows, 4.5, 35.5, points=11.2), ground="#e9f2e4", tint="#f8f0e0"
    )
    fields = {
        "last_name": surname, "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number,
        "expiry_date": expires, "nationality": code,
    }  # fmt: skip
    return sheet("identity_card", _photocopy(face, back), fields)


def second_pale_copy(dice: Dice) -> Paper:
    """Both sides of a new card on a pale, crooked photocopy, with a note of the day it was handed in."""
    it = _New(dice)
    note = f"Copie remise le {dice.day_before(40):%d/%m/%Y} pour le dossier logement"
    html = (
        f'<div style="padding:30mm 0 0 44mm;opacity:.72"><div style="transform:rotate(3deg)">{it.face()}</div>'
        f'<div style="transform:rotate(-2deg);margin-top:14mm">{it.back()}</div></div>'
        f"<p style=\"font-family:'{PEN}';font-size:15pt;margin-left:20mm\">{note}</p>"
    )
    return sheet("identity_card", html, it.fields())


def second_old_sides_beside(dice: Dice) -> Paper:
    """Back and face of an old card beside each other on a landscape sheet, the back first."""
    it = _Old(dice)
    html = f'<div style="display:flex;gap:8mm;padding-top:22mm"><div>{it.back()}</div><div>{it.face()}</div></div>'
    fields = it.face_fields() | {"expiry_date": it.expires}
    return sheet("identity_card", html, fields, page="A4 landscape", margin="10mm")


def german_face(dice: Dice) -> Paper:
    """The face of a German card copied in the middle of a sheet, with a note by hand and its date; no machine-readable lines."""
    person, issued = dice.person(age=(19, 80)), dice.day_before(2400)
    expires, seed = _years_on(issued, 10), dice.number(0, 99)
    number = dice.pick("LMNPRTVWXYZ") + "".join(dice.pick("0123456789CFGHJKLMNPRTVWXYZ") for _ in range(8))
    face = card(
        at(4, 2.5, "BUNDESREPUBLIK DEUTSCHLAND", "font-size:6.4pt") + at(4, 6, "PERSONALAUSWEIS / IDENTITY CARD / CARTE D'IDENTITÉ", "font-size:4.6pt")
        + at(66, 3, f"<b>{number}</b>", "font-size:7.5pt") + at(4, 11, portrait(seed, width=96))
        + labelled(33, 10, "[a] Name / Surname / Nom", f"{_surname(person)}", points=7.8) + labelled(33, 17, "Vornamen / Given names / Prénoms", " ".join(person.first_names).upper())
        + labelled(33, 24, "Geburtstag / Date of birth", f"{person.birth_date:%d.%m.%Y}") + labelled(60, 24, "Staatsangehörigkeit", "DEUTSCH")
        + labelled(33, 31, "Geburtsort / Place of birth / Lieu de naissance", dice.pick(("HAMBURG", "KÖLN", "SAARBRÜCKEN", "LEIPZIG")))
        + labelled(33, 38, "Gültig bis / Date of expiry / Date d'expiration", f"{expires:%d.%m.%Y}") + at(70, 39, dice.digits(6), "font-size:7pt")
        + at(33, 46, f'<div style="transform:scale(.35);transform-origin:0 0">{signature(seed)}</div>'),
        ground="#dfeee2", tint="#e6ecf6",
    )  # fmt: skip
    note = f'<p style="font-family:{PEN};font-size:19pt;color:#1a237e;margin:16mm 0 0 20mm">copie pour dossier logement, le {dice.day_before(20):%d/%m/%y}</p>'
    fields = {
        "last_name": _surname(person), "first_names": " ".join(person.first_names).upper(), "birth_date": person.birth_date,
        "document_number": number, "expiry_date": expires, "nationality": "DEUTSCH",
    }  # fmt: skip
    html = f'<div style="padding:70mm 0 0 32mm;transform:rotate(-1.5deg) scale(1.4)">{face}{note}</div>'
    return sheet("identity_card", html, fields)


def dutch(dice: Dice) -> Paper:
    """A Dutch identity card, both sides copied at one and a half times: months in two languages, the card's number at the foot, lines to read on the back."""
    person = dice.person(age=(23, 85))
    issued = dice.day_before(1500)
    expires = _years_on(issued, 10) + dt.timedelta(days=1)
    number = (
        dice.pick(("IS", "IX", "IZ"))
        + "".join(dice.pick("BCDFGHJKLMNPRTVWXYZ0123456789") for _ in range(6))
        + dice.digits(1)
    )
    months = ("JAN/JAN", "FEB/FEB", "MRT/MAR", "APR/APR", "MEI/MAY", "JUN/JUN", "JUL/JUL", "AUG/AUG", "SEP/SEP", "OKT/OCT", "NOV/NOV", "DEC/DEC")  # fmt: skip
    seed = dice.number(0, 99)

    def day(date: dt.date) -> str:
        return f"{date:%d} {months[date.month - 1]} {date.year}"

    def small(left: float, top: float, label: str, value: str, points: float = 10) -> str:
        return at(
            left,
            top,
            f"<div style='font-size:6pt;color:#4a5d78'>{label}</div><div style='font-size:{points}pt;white-space:nowrap'>{value}</div>",
        )

    face = card(
        at(4, 3, "<b>KONINKRIJK DER NEDERLANDEN</b>", "font-size:9pt;color:#1b3f86") + at(4, 7.4, "KINGDOM OF THE NETHERLANDS &nbsp; ROYAUME DES PAYS-BAS", "font-size:5.6pt;color:#1b3f86")
        + at(84, 3, "IDENTITEITSKAART<br>IDENTITY CARD<br>CARTE D'IDENTITÉ", "font-size:7pt;text-align:right;width:40mm")
        + at(4, 17, portrait(seed, width=122)) + small(41, 15, "naam / surname / nom", _surname(person)) + small(41, 25, "voornamen / given names / prénoms", " ".join(person.first_names), 9.4)
        + small(41, 35, "geslacht / sex / sexe", "V/F" if person.sex == "F" else "M/M") + small(62, 35, "lengte / height / taille", f"1,{dice.number(51, 96)} m") + small(89, 35, "nationaliteit / nationality / nationalité", "Nederlandse", 9)
        + small(41, 45, "geboortedatum / date of birth / date de naissance", day(person.birth_date)) + small(41, 55, "afgifte / date of issue / délivrée le", day(issued), 9)
        + small(83, 55, "geldig tot / date of expiry / expire le", day(expires)) + small(41, 66, "documentnummer / document no. / n° du document", f"<b>{number}</b>", 11)
        + at(90, 66, f"<div style='transform:scale(.6);transform-origin:0 0'>{signature(seed)}</div>"),
        width=128, height=81, ground="#e3eef8", tint="#f6e9d8",
    )  # fmt: skip
    rows = td1(
        "I", number, _surname(person), person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="NLD", country="NLD",
    )  # fmt: skip
    back = card(
        small(5, 5, "geboorteplaats / place of birth / lieu de naissance", person.birth_place) + small(5, 15, "instantie / authority / autorité", f"Burg. van {dice.pick(('Amsterdam', 'Utrecht', 'Maastricht', 'Breda', 'Zwolle'))}", 9)
        + at(74, 5, f"<div style='width:24mm;height:24mm;border:.5pt solid #678;border-radius:2mm;background:#d9e4ef'></div><div style='font-size:5.5pt'>{dice.digits(6)}</div>")
        + zone(rows, 7, 52, points=14.5, gap="1.3"),
        width=128, height=81, ground="#f6e9d8", tint="#e3eef8",
    )  # fmt: skip
    fields = {
        "last_name": _surname(person), "first_names": " ".join(person.first_names), "birth_date": person.birth_date, "document_number": number,
        "expiry_date": expires, "nationality": "Nederlandse",
    }  # fmt: skip
    return sheet("identity_card", _photocopy(face, back), fields)


def belgian(dice: Dice) -> Paper:
    """A Belgian card photocopied larger on a sheet: four languages in the heading, name in small letters, validity from and until on one line."""
    person, issued = dice.person(age=(18, 82)), dice.day_before(2900, 60)
    expires = _years_on(issued, 10)
    body = f"{dice.pick(('590', '591', '592', '595'))}{dice.digits(7)}"
    number = f"{body[:3]}-{body[3:]}-{int(body) % 97 or 97:02d}"
    last, first = person.birth_name or person.last_name, " ".join(person.first_names[:2])

    def field(left: float, top: float, label: str, value: str) -> str:
        return at(left, top, f'<div style="font-size:6pt;color:#555">{label}</div><div style="font-size:10.5pt">{value}</div>', "white-space:nowrap")  # fmt: skip

    html = '<div style="height:32mm"></div>' + card(
        at(4, 3, "BELGIQUE &nbsp; BELGIË &nbsp; BELGIEN &nbsp; BELGIUM", "font-size:9pt;font-weight:bold;white-space:nowrap")
        + at(4, 9, "CARTE D'IDENTITÉ &nbsp; IDENTITEITSKAART &nbsp; PERSONALAUSWEIS &nbsp; IDENTITY CARD", "font-size:6.4pt;white-space:nowrap")
        + at(94, 15, portrait(dice.number(0, 99), width=120)) + field(5, 16, "Nom / Name", last) + field(5, 25, "Prénoms / Given names", first)
        + field(5, 36, "Lieu et date de naissance / Place and date of birth", f"{person.birth_place}<br>{person.birth_date:%d.%m.%Y}")
        + field(5, 50, "Sexe / Sex", "F/V" if person.sex == "F" else "M/M") + field(27, 50, "Nationalité / Nationality", "Belge")
        + field(5, 60, "N° carte / Card N°", number) + field(5, 70, "Valable du - au / Valid from - until", f"{issued:%d.%m.%Y} - {expires:%d.%m.%Y}")
        + at(92, 60, signature(dice.number(0, 99), "#222"), "transform:scale(.7);transform-origin:left top"), width=132, height=83, ground="#f3e3e0", tint="#e4ece4",
    )  # fmt: skip
    fields = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "Belge"}  # fmt: skip
    return sheet("identity_card", html, fields, font="Nimbus Sans", size=10)


LAYOUTS = {"belgian": belgian, "dutch": dutch,
    "second_pale_copy": second_pale_copy,
    "second_old_sides_beside": second_old_sides_beside,
    "new_both": new_both, "new_two_pages": new_two_pages, "new_face": new_face, "new_back": new_back,
    "old_both": old_both, "old_face": old_face, "old_back": old_back,
    "foreign_both": foreign_both,
    "german_face": german_face,
}  # fmt: skip

LAYOUTS |= _various_identity_cards.LAYOUTS | _sundry_identity_cards.LAYOUTS
LAYOUTS |= _motley_identity_card.LAYOUTS | _medley_identity_card.LAYOUTS
LAYOUTS |= _potluck_identity_card.LAYOUTS | _mixed_identity_card.LAYOUTS | _gathered_identity_card.LAYOUTS
LAYOUTS |= _blind_identity_card.LAYOUTS
LAYOUTS |= _strewn_identity_card.LAYOUTS | _scattered_identity_card.LAYOUTS
LAYOUTS |= _diverse_identity_card.LAYOUTS | _apart_identity.IDENTITY
