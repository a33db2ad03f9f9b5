"""The passport: a page of data with two machine-readable lines of 44 (TD3), here French or foreign.

The French one prints every label in French and English with a number in brackets; foreign ones (an EU passport stands for
an identity card in a social-housing application) print their own labels first and the country in capitals.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from samples.dice import Dice, unaccented
from samples.mrz import plain, td3
from samples.paper import Paper
from samples.papers import (
    _apart_identity,
    _blind_passport,
    _diverse_passport,
    _gathered_passport,
    _mixed_passport,
    _potluck_passport,
    _scattered_passport,
    _strewn_passport,
)
from samples.stationery import at, card, labelled, portrait, sheet, signature, zone

_MONTHS = (
    "JAN",
    "FEV/FEB",
    "MARS/MAR",
    "AVR/APR",
    "MAI/MAY",
    "JUIN/JUN",
    "JUIL/JUL",
    "AOUT/AUG",
    "SEPT/SEP",
    "OCT",
    "NOV",
    "DEC",
)
_ABROAD = (
    # country as printed, code, word for passport, labels: surname, given names, nationality, birth, sex, place, issue, expiry
    ("REPÚBLICA PORTUGUESA", "PRT", "PASSAPORTE", ("Apelidos", "Nomes próprios", "Nacionalidade", "Data de nascimento", "Sexo", "Local de nascimento", "Data de emissão", "Válido até"), "PORTUGUESA"),
    ("REPUBBLICA ITALIANA", "ITA", "PASSAPORTO", ("Cognome", "Nome", "Cittadinanza", "Data di nascita", "Sesso", "Luogo di nascita", "Data di rilascio", "Data di scadenza"), "ITALIANA"),
    ("ROMÂNIA", "ROU", "PAȘAPORT", ("Nume", "Prenume", "Cetățenia", "Data nașterii", "Sex", "Locul nașterii", "Data emiterii", "Data expirării"), "ROMÂNĂ"),
    ("ESPAÑA", "ESP", "PASAPORTE", ("Apellidos", "Nombre", "Nacionalidad", "Fecha de nacimiento", "Sexo", "Lugar de nacimiento", "Fecha de expedición", "Fecha de caducidad"), "ESPAÑOLA"),
)  # fmt: skip


class _Passport:
    """Holder, number and dates of one passport."""

    def __init__(self, dice: Dice, country: str, nationality: str, number: str) -> None:
        self.person = dice.person(age=(1, 85))
        self.issued = dice.day_before(1700, of=dice.today)
        years = 10 if (self.issued - self.person.birth_date).days > 18 * 366 else 5
        day = min(self.issued.day, 28)
        self.expires = self.issued.replace(year=self.issued.year + years, day=day) - dt.timedelta(days=1)
        self.country, self.nationality, self.number = country, nationality, number
        self.surname = (self.person.birth_name or self.person.last_name).upper()
        self.seed = dice.number(0, 99)

    def fields(self) -> dict[str, Any]:
        return {
            "last_name": self.surname, "first_names": " ".join(self.person.first_names), "birth_date": self.person.birth_date,
            "document_number": self.number, "expiry_date": self.expires, "nationality": self.nationality,
        }  # fmt: skip

    def zone(self, top: float, left: float = 4.5, points: float = 11) -> str:
        rows = td3(
            "P", self.number, self.surname, self.person.first_names, born=self.person.birth_date, sex=self.person.sex,
            expires=self.expires, nationality=self.country, country=self.country,
        )  # fmt: skip
        return zone(rows, left, top, points=points)


def _french(dice: Dice) -> tuple[_Passport, str]:
    number = f"{dice.number(10, 25)}{dice.pick('ABCDEFHKLRTV')}{dice.pick('ABCDEFHKLRTV')}{dice.digits(5)}"
    it = _Passport(dice, "FRA", "Française", number)
    person, address = it.person, dice.address()
    usual = (
        labelled(38, 58, "Nom d'usage / Alternate name", f"ÉP. {person.last_name.upper()}", points=8.5)
        if person.birth_name
        else ""
    )
    words = (
        at(5, 3, "<b>PASSEPORT</b><br>PASSPORT", "font-size:8pt")
        + at(36, 3, "<b>RÉPUBLIQUE FRANÇAISE</b>", "font-size:9pt")
        + at(5, 16, portrait(it.seed, width=110))
        + labelled(38, 9, "Type / Type", "P", points=8.5)
        + labelled(55, 9, "Code du pays / Country code", "FRA", points=8.5)
        + labelled(88, 9, "Passeport n° / Passport No.", f"<b>{it.number}</b>", points=9.5)
        + labelled(38, 17, "Nom / Surname (1)", f"<b>{it.surname}</b>", points=9.5)
        + labelled(38, 24, "Prénoms / Given names (2)", ", ".join(person.first_names), points=9.5)
        + labelled(38, 31, "Nationalité / Nationality (3)", "Française", points=8.5)
        + labelled(82, 31, "Taille / Height (12)", f"{dice.number(150, 199) / 100:.2f} m".replace(".", ","), points=8.5)
        + labelled(38, 38, "Date de naissance / Date of birth (4)", f"{person.birth_date:%d %m %Y}", points=8.5)
        + labelled(82, 38, "Couleur des yeux / Colour of eyes (13)", dice.pick(("MARRON", "BLEUS", "NOIRS", "VERTS")), points=8.5)
        + labelled(38, 45, "Sexe / Sex (5)", person.sex, points=8.5)
        + labelled(55, 45, "Lieu de naissance / Place of birth (6)", person.birth_place.upper(), points=8.5)
        + labelled(38, 52, "Date de délivrance / Date of issue (7)", f"{it.issued:%d %m %Y}", points=8.5)
        + labelled(82, 52, "Autorité / Authority (9)", f"PRÉFECTURE {dice.pick(('DE LA GIRONDE', 'DU RHÔNE', 'DU NORD'))}", points=7.5)
        + usual
        + labelled(
            82, 58, "Date d'expiration / Date of expiry (8)", f"<b>{it.expires:%d %m %Y}</b>", points=8.5
        )
        + at(6, 56, f'<div style="transform:scale(.5);transform-origin:0 0">{signature(it.seed)}</div>')
        + at(36, 66, f"Domicile / Residence (11) : {address.line(', ', True)}", "font-size:5.6pt")
        + it.zone(74)
    )  # fmt: skip
    return it, card(words, width=125, height=88, ground="#f3e6ea", tint="#e6eef6")


def french_page(dice: Dice) -> Paper:
    """The data page alone, cut close."""
    it, html = _french(dice)
    return sheet("passport", html, it.fields(), page="135mm 98mm", margin="5mm")


def french_copy(dice: Dice) -> Paper:
    """The open booklet on a sheet: the page of remarks above, the data page below."""
    it, html = _french(dice)
    top = (
        '<div style="width:125mm;height:88mm;border:.5pt solid #8aa;border-radius:3mm;padding:8mm;background:#f2eef2;font-size:8pt">'
        "<p>Le présent passeport est délivré au nom de la République française. Il reste la propriété de l'État.</p>"
        "<p>This passport is the property of the French Republic.</p><p>Ce passeport contient 32 pages.</p>"
        "<p>Signature du titulaire / Holder's signature (10)</p></div>"
    )
    return sheet("passport", f'<div style="padding:20mm">{top}{html}</div>', it.fields())


def foreign_page(dice: Dice) -> Paper:
    """A passport of another country of the European Union."""
    land, code, word, names, nation = dice.pick(_ABROAD)
    it = _Passport(dice, code, nation, f"{dice.letters(2)}{dice.digits(6)}")
    person = it.person
    surname, given, nationality, birth, sex, place, issue, expiry = names

    def day(date: dt.date) -> str:
        return f"{date:%d} {_MONTHS[date.month - 1]} {date:%Y}"

    words = (
        at(5, 4, f"<b>{land}</b>", "font-size:9pt;color:#632")
        + at(60, 4, f"<b>{word}</b> / PASSPORT / PASSEPORT", "font-size:7pt")
        + at(5, 15, portrait(it.seed + 3, width=106))
        + labelled(38, 11, "Tipo / Type / Type", "P", points=8)
        + labelled(60, 11, "Code / Code", code, points=8)
        + labelled(86, 11, "N.º / Passport No. / Passeport N°", it.number, points=9)
        + labelled(38, 19, f"{surname} / Surname / Nom", f"<b>{it.surname}</b>", points=9)
        + labelled(38, 27, f"{given} / Given names / Prénoms", " ".join(person.first_names).upper(), points=9)
        + labelled(38, 35, f"{nationality} / Nationality / Nationalité", nation, points=8)
        + labelled(38, 43, f"{birth} / Date of birth / Date de naissance", day(person.birth_date), points=8)
        + labelled(92, 43, f"{sex} / Sex / Sexe", person.sex, points=8)
        + labelled(38, 51, f"{place} / Place of birth", person.birth_place.upper(), points=8)
        + labelled(38, 59, f"{issue} / Date of issue", day(it.issued), points=8)
        + labelled(84, 59, f"{expiry} / Date of expiry", day(it.expires), points=8)
        + it.zone(74)
    )
    html = card(words, width=125, height=88, ground="#f7f1dc", tint="#e4efe8")
    return sheet("passport", html, it.fields(), page="135mm 98mm", margin="5mm")


def turkish(dice: Dice) -> Paper:
    """A Turkish passport open on its page of data: labels in Turkish and English, months in both, the nationality as a code, the page of notes above."""
    it = _Passport(dice, "TUR", "TUR", "U" + dice.digits(8))
    months = ("Oca/Jan", "Şub/Feb", "Mar/Mar", "Nis/Apr", "May/May", "Haz/Jun", "Tem/Jul", "Ağu/Aug", "Eyl/Sep", "Eki/Oct", "Kas/Nov", "Ara/Dec")  # fmt: skip

    def day(date: dt.date) -> str:
        return f"{date:%d} {months[date.month - 1]} {date.year}"

    above = card(
        at(8, 8, f"Bu pasaport 48 sayfadır. / This passport contains 48 pages.<br><br>Pasaport hamilinin imzası / Holder's signature<br>{signature(it.seed)}", "font-size:7pt")
        + at(8, 62, "UYARI / CAUTION &nbsp; Bu pasaport Türkiye Cumhuriyeti Devletinin malıdır.", "font-size:6pt") + at(110, 78, "2", "font-size:7pt"),
        width=125, height=86, ground="#f5efe9", tint="#efe3e6",
    )  # fmt: skip
    rows = (
        (38, 13, "Türü / Type", "P"), (56, 13, "Ülke Kodu / Country code", "TUR"), (86, 13, "Pasaport No. / Passport No.", f"<b>{it.number}</b>"),
        (38, 21, "Soyadı / Surname", f"<b>{it.surname}</b>"), (38, 29, "Adı / Given name(s)", f"<b>{' '.join(it.person.first_names)}</b>"),
        (38, 37, "Uyruğu / Nationality", "T.C./TUR"), (78, 37, "T.C. Kimlik No. / Personal No.", dice.pick("123456789") + dice.digits(10)),
        (38, 45, "Doğum Tarihi / Date of birth", day(it.person.birth_date)), (78, 45, "Cinsiyeti / Sex", "K/F" if it.person.sex == "F" else "E/M"), (38, 53, "Doğum Yeri / Place of birth", it.person.birth_place.upper()),
        (78, 53, "Veren Makam / Authority", dice.pick(("PARİS BAŞKONSOLOSLUĞU", "LYON BAŞKONSOLOSLUĞU", "ANKARA", "İSTANBUL"))),
        (38, 61, "Düzenleme Tarihi / Date of issue", day(it.issued)), (78, 61, "Geçerlilik Tarihi / Date of expiry", day(it.expires)),
    )  # fmt: skip
    page = card(
        at(4, 3, "TÜRKİYE CUMHURİYETİ &nbsp; <i>REPUBLIC OF TÜRKİYE</i>", "font-size:8pt;color:#8a1c2b;font-weight:bold") + at(98, 3, "PASAPORT<br><i>PASSPORT</i>", "font-size:7pt")
        + at(4, 16, portrait(it.seed, width=116)) + "".join(labelled(left, top, label, value, points=8.4) for left, top, label, value in rows) + it.zone(73, 6, 11),
        width=125, height=88, ground="#f6e2e2", tint="#f3f0ea",
    ).replace("font-size:4.6pt", "font-size:5.4pt")  # fmt: skip
    return sheet(
        "passport", f"<div style='margin:14mm 0 0 24mm'>{above}{page}</div>", it.fields(), css="div{line-height:1.15}"
    )


def moroccan(dice: Dice) -> Paper:
    """A Moroccan passport's data page: French and English labels with Arabic at the right, the identity card's number under the photograph."""
    person, issued = dice.person(age=(3, 76)), dice.day_before(1700, 30)
    expires = issued.replace(year=issued.year + 5, day=min(issued.day, 28)) - dt.timedelta(days=1)
    number, last, first = (
        dice.letters(2) + dice.digits(7),
        person.last_name.upper(),
        " ".join(person.first_names[:1]).upper(),
    )
    mrz = td3("P", number, person.last_name, person.first_names[:1], born=person.birth_date, sex=person.sex, expires=expires, nationality="MAR", country="MAR")  # fmt: skip

    def row(french: str, arabic: str, value: str) -> str:
        return f'<tr><td style="font-size:5.6pt;padding:0">{french}</td><td style="font:7pt FreeSerif;text-align:right;padding:0">{arabic}</td></tr><tr><td colspan="2" style="font-size:9.4pt;padding:0 0 1.1mm">{value}</td></tr>'

    person_number = dice.letters(dice.number(1, 2)) + dice.digits(6)
    rows = (
        row("Nom / <i>Surname</i>", "الاسم العائلي", last) + row("Prénom / <i>Given names</i>", "الاسم الشخصي", first) + row("Nationalité / <i>Nationality</i>", "الجنسية", "MAROCAINE")
        + row("Sexe / <i>Sex</i> &nbsp; Date de naissance / <i>Date of birth</i>", "تاريخ الازدياد", f"{person.sex} &nbsp;&nbsp;&nbsp; {person.birth_date:%d/%m/%Y}")
        + row("Lieu de naissance / <i>Place of birth</i>", "مكان الازدياد", f"{dice.pick(('CASABLANCA', 'OUJDA', 'TAZA', 'AGADIR', 'NADOR', 'FES'))} MAR")
        + row("Date de délivrance / <i>Date of issue</i>", "تاريخ الإصدار", f"{issued:%d/%m/%Y}") + row("Date d'expiration / <i>Date of expiry</i>", "تاريخ الانقضاء", f"{expires:%d/%m/%Y}")
        + row("Autorité / <i>Authority</i>", "السلطة", dice.pick(("CONSULAT GENERAL BORDEAUX", "CONSULAT GENERAL LYON", "PREFECTURE OUJDA ANGAD")))
    )  # fmt: skip
    html = f"""<div style="position:relative;width:128mm;height:92mm;background:linear-gradient(135deg,#e9f1e4,#f6ecdf,#e6eef0);padding:3mm 4mm"><table><tr><td style="width:31mm;font-size:7.5pt;line-height:1.2">ROYAUME DU MAROC<br><span style="font:9pt FreeSerif">المملكة المغربية</span></td><td style="font-size:6pt">Passeport / <i>Passport</i><br><b style="font-size:9pt">P</b></td><td style="font-size:6pt">Code du pays / <i>Country code</i><br><b style="font-size:9pt">MAR</b></td><td style="font-size:6pt">Passeport N° / <i>Passport No.</i><br><b style="font-size:10pt;letter-spacing:1px">{number}</b></td></tr></table>
<div style="display:flex;gap:4mm"><div style="width:32mm">{portrait(dice.number(0, 99), width=110)}<div style="font-size:5.6pt">N° C.N.I.E. / <i>Personal No.</i></div><div style="font-size:9pt">{person_number}</div><div style="transform:scale(.6);transform-origin:left top">{signature(dice.number(0, 60), "#333")}</div></div><table style="width:78mm;line-height:1.1">{rows}</table></div>
{at(4, 79.5, "<br>".join(line.replace("<", "&lt;") for line in mrz), "font-family:'Liberation Mono';font-size:10.6pt;line-height:1.3;white-space:pre")}</div>"""
    fields = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "MAR"}  # fmt: skip
    return sheet("passport", html, fields, font="Liberation Sans", size=8, page="130mm 96mm", margin="1mm")


LAYOUTS = {
    "moroccan": moroccan,
    "turkish": turkish,
    "french_page": french_page,
    "french_copy": french_copy,
    "foreign_page": foreign_page,
}


def brazilian(dice: Dice) -> Paper:
    """Brazil's page: a cédula-like ground, captions stacked in two languages, months in two languages, and the parents' names under the holder's."""
    person, seed = dice.person(age=(3, 75)), dice.number(0, 99)
    surname, names = (
        plain(person.last_name).replace("<", " "),
        " ".join(plain(name).replace("<", " ") for name in person.first_names),
    )
    months = [
        "JAN/JAN",
        "FEV/FEB",
        "MAR/MAR",
        "ABR/APR",
        "MAI/MAY",
        "JUN/JUN",
        "JUL/JUL",
        "AGO/AUG",
        "SET/SEP",
        "OUT/OCT",
        "NOV/NOV",
        "DEZ/DEC",
    ]
    issued = dice.day_before(1500, 20)
    expires = issued.replace(
        year=issued.year + (10 if (issued - person.birth_date).days > 18 * 366 else 5), day=min(issued.day, 28)
    ) - dt.timedelta(days=1)
    number = f"{dice.pick(('FX', 'GA', 'YD', 'FZ'))}{dice.digits(6)}"
    rows = td3(
        "P",
        number,
        person.last_name,
        person.first_names,
        born=person.birth_date,
        sex=person.sex,
        expires=expires,
        nationality="BRA",
        country="BRA",
    )
    mother, father = dice.person("", "F"), dice.person("", "M")

    def day(date: dt.date) -> str:
        return f"{date:%d} {months[date.month - 1]} {date.year}"

    page = card(
        at(30, 3, "REPÚBLICA FEDERATIVA DO BRASIL", "font-size:10pt;color:#0a5c36;letter-spacing:.6pt;white-space:nowrap") + at(5, 14, portrait(seed, width=118))
        + labelled(40, 9, "TIPO/TYPE", "P") + labelled(56, 9, "PAÍS EMISSOR/ISSUING COUNTRY", "BRA") + labelled(92, 9, "PASSAPORTE Nº/PASSPORT No.", number, points=10)
        + labelled(40, 16, "SOBRENOME/SURNAME", surname, points=9) + labelled(40, 23, "NOME/GIVEN NAMES", names, points=9)
        + labelled(40, 30, "NACIONALIDADE/NATIONALITY", "BRASILEIRO(A)") + labelled(40, 36.5, "DATA DE NASCIMENTO/DATE OF BIRTH", day(person.birth_date)) + labelled(86, 36.5, "IDENTIDADE Nº/PERSONAL No.", "")
        + labelled(40, 43, "SEXO/SEX", person.sex) + labelled(56, 43, "NATURALIDADE/PLACE OF BIRTH", dice.pick(("GOIÂNIA/GO", "BELÉM/PA", "MACAPÁ/AP", "CUIABÁ/MT")))
        + labelled(40, 49.5, "FILIAÇÃO/FILIATION", f"{plain(father.first_name)} {plain(person.last_name).replace('<', ' ')}<br>{plain(mother.first_name)} {plain(mother.last_name).replace('<', ' ')}", points=6.8)
        + labelled(40, 58.5, "DATA DE EXPEDIÇÃO/DATE OF ISSUE", day(issued)) + labelled(88, 58.5, "AUTORIDADE/AUTHORITY", dice.pick(("SR/DPF/GO", "CG-CAIENA", "SR/PF/PA")))
        + labelled(40, 65, "VÁLIDO ATÉ/DATE OF EXPIRY", day(expires), points=8.6) + zone(rows, 5, 75.5, points=11.2), width=125, height=88, ground="#eef4dc", tint="#dcecf3",
    )  # fmt: skip
    truth = {"last_name": surname, "first_names": names, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "BRA"}  # fmt: skip
    return sheet("passport", page, truth, page="140mm 104mm", margin="7mm")


LAYOUTS["brazilian"] = brazilian


def west_african(dice: Dice) -> Paper:
    """A West African passport's page on a grey copy: French over English, given names before the surname, the number upright at the edge, days with short months."""
    person, seed = dice.person(age=(19, 72)), dice.number(0, 99)
    last, first = (
        unaccented(person.last_name).upper(),
        " ".join(unaccented(name).upper() for name in person.first_names),
    )
    country, code, nation, motto = dice.pick(
        (
            ("RÉPUBLIQUE DE CÔTE D'IVOIRE", "CIV", "IVOIRIENNE", "Union – Discipline – Travail"),
            ("RÉPUBLIQUE DU BÉNIN", "BEN", "BÉNINOISE", "Fraternité – Justice – Travail"),
            ("RÉPUBLIQUE TOGOLAISE", "TGO", "TOGOLAISE", "Travail – Liberté – Patrie"),
        )
    )
    number = f"{dice.digits(2)}{dice.pick(('AP', 'PB', 'AT', 'EC'))}{dice.digits(5)}"
    issued = dice.day_before(1700, 30)
    expires = issued.replace(day=min(issued.day, 28), year=issued.year + 5)
    short = ("JAN", "FEV", "MAR", "AVR", "MAI", "JUN", "JUL", "AOU", "SEP", "OCT", "NOV", "DEC")

    def day(date: dt.date) -> str:
        return f"{date:%d} {short[date.month - 1]} {date.year}"

    def item(left: float, top: float, label: str, value: str) -> str:
        return at(
            left,
            top,
            f"<div style='font-size:5pt;color:#444'>{label}</div><div style='font-size:8.6pt;font-family:DejaVu Sans Mono'>{value}</div>",
        )

    pieces = (
        at(6, 4, f"<b>{country}</b>", "font-size:8.4pt") + at(6, 8, motto, "font-size:5.6pt;font-style:italic") + at(84, 4, "CEDEAO / ECOWAS", "font-size:7pt") + at(6, 14, portrait(seed, width=118)) + item(42, 12, "Type / Type", "P") + item(54, 12, "Code du pays / Country code", code) + item(86, 12, "Passeport n° / Passport No.", number)
        + item(42, 20, "Prénoms / Given names", first) + item(42, 28, "Nom / Surname", last) + item(42, 36, "Nationalité / Nationality", nation) + item(86, 36, "Sexe / Sex", person.sex) + item(42, 44, "Date et lieu de naissance / Date and place of birth", f"{day(person.birth_date)} &nbsp; {dice.pick(('KORHOGO', 'PARAKOU', 'SOKODÉ', 'BOUAKÉ'))}")
        + item(42, 52, "Délivré le / Issued on", day(issued)) + item(86, 52, "Expire le / Expires on", day(expires)) + item(42, 60, "Autorité / Authority", "DIR. SURVEILLANCE DU TERRITOIRE") + at(6, 57, signature(seed, "#222"), "transform:scale(.7);transform-origin:0 0")
        + at(111, 62, number, "font-size:8pt;letter-spacing:1.5pt;transform:rotate(-90deg);transform-origin:0 0;font-family:DejaVu Sans Mono") + zone(td3("P", number, last, [unaccented(name) for name in person.first_names], born=person.birth_date, sex=person.sex, expires=expires, nationality=code, country=code), 5, 73, points=9.6)
    )  # fmt: skip
    html = f"<div style='filter:grayscale(1);padding:22mm 0 0 14mm'>{card(pieces, width=125, height=88, ground='#eef0f0', tint='#e0e4e4')}</div>"
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": nation}  # fmt: skip
    return sheet("passport", html, truth)


LAYOUTS["west_african"] = west_african


def two_scripts(dice: Dice) -> Paper:
    """A Ukrainian booklet copied open with the page of special notes above: each value in two scripts about a bar, a record number that begins with the day of birth."""
    person, seed = dice.person(age=(27, 74)), dice.number(0, 99)
    latin = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "АБЦДЕФГХІЙКЛМНОПКРСТУВВКИЗ", strict=True))

    def both(text: str) -> str:
        return f"{''.join(latin.get(c, c) for c in text)}/{text}"

    last = unaccented(person.last_name).upper()
    first = " ".join(unaccented(name).upper() for name in person.first_names)
    number = f"{dice.pick(('FA', 'FB', 'FE', 'GB', 'GX'))}{dice.digits(6)}"
    issued = dice.day_before(3000, 60)
    expires = issued.replace(year=issued.year + 10, day=min(issued.day, 28))
    months = ("СІЧ/JAN", "ЛЮТ/FEB", "БЕР/MAR", "КВІ/APR", "ТРА/MAY", "ЧЕР/JUN", "ЛИП/JUL", "СЕР/AUG", "ВЕР/SEP", "ЖОВ/OCT", "ЛИС/NOV", "ГРУ/DEC")  # fmt: skip

    def day(date: dt.date) -> str:
        return f"{date:%d} {months[date.month - 1]} {date:%y}"

    def item(left: float, top: float, label: str, value: str) -> str:
        return at(left, top, f"<div style='font-size:5pt;color:#446;white-space:nowrap'>{label}</div><div style='font-size:8pt;font-family:DejaVu Sans Condensed;white-space:nowrap'>{value}</div>")  # fmt: skip

    city, oblast = dice.pick((("ХАРКІВ", "KHARKIV"), ("ОДЕСА", "ODESA"), ("ПОЛТАВА", "POLTAVA"), ("ХЕРСОН", "KHERSON")))
    ends = dice.day_after(180, 20)
    entry = dice.day_before(700, 30)
    above = (
        at(6, 5, "ОСОБЛИВІ ВІДМІТКИ / SPECIAL NOTES", "font-size:6.5pt")
        + at(10, 18, f"<div style='border:1pt solid #338;color:#338;padding:2mm 5mm;font-size:8pt;text-align:center'>PRÉFECTURE — PROTECTION TEMPORAIRE<br>A.P.S. n° {dice.digits(10)}<br>valable jusqu'au {ends:%d/%m/%Y}</div>", "transform:rotate(-3deg)")
        + at(78, 44, f"<div style='border:1pt solid #444;border-radius:5mm;padding:2mm;font-size:7.5pt;text-align:center'>F &nbsp; ✈ &nbsp; {entry:%d %m %y}<br>ROISSY-CDG 1162</div>", "transform:rotate(7deg)")
    )  # fmt: skip
    below = (
        at(5, 3, "УКРАЇНА / UKRAINE", "font-size:10pt;font-weight:bold;color:#123a7a")
        + at(5, 9, "ПАСПОРТ / PASSPORT", "font-size:7pt")
        + at(5, 14, portrait(seed, width=112))
        + item(40, 9, "Тип/Type", "P")
        + item(54, 9, "Код держави/Country code", "UKR")
        + item(88, 9, "Номер паспорта/Passport No.", number)
        + item(40, 17, "Прізвище/Surname", both(last))
        + item(40, 24, "Ім'я/Given names", both(first))
        + item(40, 31, "Громадянство/Nationality", "УКРАЇНА/UKRAINE")
        + item(40, 38, "Дата народження/Date of birth", day(person.birth_date))
        + item(82, 38, "Запис №/Record No.", f"{person.birth_date:%Y%m%d}-{dice.digits(5)}")
        + item(40, 45, "Стать/Sex", "Ж/F" if person.sex == "F" else "Ч/M")
        + item(60, 45, "Місце народження/Place of birth", f"{city}/UKR")
        + item(40, 52, "Дата видачі/Date of issue", day(issued))
        + item(82, 52, "Орган, що видав/Authority", dice.digits(4))
        + item(40, 59, "Дійсний до/Date of expiry", day(expires))
        + at(82, 58, signature(seed, "#222"), "transform:scale(.6);transform-origin:0 0")
        + zone(td3("P", number, last, [first], born=person.birth_date, sex=person.sex, expires=expires, nationality="UKR", country="UKR"), 4, 74, points=9.6)
    )  # fmt: skip
    html = f"<div style='padding:8mm 0 0 20mm'>{card(above, width=125, height=84, ground='#eef3fa', tint='#f8f6e2').replace('margin:0 0 9mm', 'margin:0')}{card(below, width=125, height=88, ground='#e4eefa', tint='#faf5dc')}<p class='small'>Transmis par l'association d'accueil — {oblast.title()} / {dice.address('').town}, {dice.day_before(15):%d/%m/%Y}</p></div>"
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": "UKR"}  # fmt: skip
    return sheet("passport", html, truth, font="DejaVu Sans")


LAYOUTS["two_scripts"] = two_scripts
LAYOUTS |= _potluck_passport.LAYOUTS
LAYOUTS |= _mixed_passport.LAYOUTS | _gathered_passport.LAYOUTS
LAYOUTS |= _blind_passport.LAYOUTS
LAYOUTS |= _strewn_passport.LAYOUTS | _scattered_passport.LAYOUTS
LAYOUTS |= _diverse_passport.LAYOUTS | _apart_identity.PASSPORT
