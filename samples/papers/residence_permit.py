"""The papers that let a foreigner stay: card, receipt of renewal, attestation of extension, long-stay visa.

Card: `TITRE DE SÉJOUR`, its mention, three machine-readable lines that begin `IR` (or `IRFRA`, `I<FRA`) on the back.
Receipt (`récépissé de demande de carte de séjour`): a paper with a photograph, valid three to six months.
Attestation of extension (`attestation de prolongation d'instruction`): from the ANEF website, no photograph, with a barcode.
Visa: a sticker of the format MRV-A, valid as a residence permit (`VLS-TS`). CESEDA, articles R.431-12 to R.431-15-1.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from samples.dice import Dice
from samples.french import long_date
from samples.mrz import plain, td1, visa
from samples.paper import Paper
from samples.papers import (
    _apart_identity,
    _blind_residence_permit,
    _dealt_residence_permit,
    _diverse_residence_permit,
    _gathered_residence_permit,
    _medley_residence_permit,
    _mixed_residence_permit,
    _motley_residence_permit,
    _potluck_residence_permit,
    _scattered_residence_permit,
    _strewn_residence_permit,
    _sundry_residence_permits,
)
from samples.stationery import (
    at,
    barcode,
    card,
    head,
    labelled,
    paragraphs,
    portrait,
    republic,
    sheet,
    signature,
    signed,
    stamp,
    zone,
)

_COUNTRIES = (
    ("MAROCAINE", "MAR", "Maroc"), ("ALGÉRIENNE", "DZA", "Algérie"), ("TUNISIENNE", "TUN", "Tunisie"), ("SÉNÉGALAISE", "SEN", "Sénégal"),
    ("MALIENNE", "MLI", "Mali"), ("IVOIRIENNE", "CIV", "Côte d'Ivoire"), ("HAÏTIENNE", "HTI", "Haïti"), ("TURQUE", "TUR", "Turquie"),
    ("UKRAINIENNE", "UKR", "Ukraine"), ("AFGHANE", "AFG", "Afghanistan"), ("CONGOLAISE (RDC)", "COD", "République démocratique du Congo"),
    ("SRI-LANKAISE", "LKA", "Sri Lanka"), ("BRÉSILIENNE", "BRA", "Brésil"), ("ARMÉNIENNE", "ARM", "Arménie"),
)  # fmt: skip
_KINDS = (
    ("CARTE DE SÉJOUR TEMPORAIRE", "VIE PRIVÉE ET FAMILIALE", 1), ("CARTE DE SÉJOUR TEMPORAIRE", "SALARIÉ", 1),
    ("CARTE DE SÉJOUR PLURIANNUELLE", "PASSEPORT TALENT", 4), ("CARTE DE SÉJOUR PLURIANNUELLE", "BÉNÉFICIAIRE DE LA PROTECTION SUBSIDIAIRE", 4),
    ("CARTE DE RÉSIDENT", "RÉFUGIÉ", 10), ("CARTE DE RÉSIDENT", "AUTORISE SON TITULAIRE À TRAVAILLER", 10),
    ("CERTIFICAT DE RÉSIDENCE ALGÉRIEN", "VIE PRIVÉE ET FAMILIALE", 10), ("CARTE DE RÉSIDENT DE LONGUE DURÉE - UE", "TOUTES ACTIVITÉS PROFESSIONNELLES", 10),
)  # fmt: skip
_PREFECTURES = (
    ("Préfecture de la Gironde", "Bordeaux"), ("Préfecture de la Seine-Saint-Denis", "Bobigny"), ("Préfecture du Rhône", "Lyon"),
    ("Préfecture du Val-de-Marne", "Créteil"), ("Préfecture de police", "Paris"), ("Préfecture du Nord", "Lille"),
)  # fmt: skip


class _Stay:
    """A foreigner, their number and the dates of the paper."""

    def __init__(self, dice: Dice, days: int) -> None:
        self.person = dice.person(age=(18, 75))
        self.nationality, self.code, self.country = dice.pick(_COUNTRIES)
        self.prefecture, self.town = dice.pick(_PREFECTURES)
        self.issued = dice.day_before(min(days, 900) - 20, of=dice.today)
        self.expires = self.issued + dt.timedelta(days=days)
        self.foreigner = dice.pick(("99", "75", "93", "33", "77")) + "0" + dice.digits(7)
        self.surname = (self.person.birth_name or self.person.last_name).upper()
        self.seed, self.address = dice.number(0, 99), dice.address()

    def fields(self, number: str | None, nationality: str, kind: str) -> dict[str, Any]:
        return {
            "last_name": self.surname, "first_names": " ".join(self.person.first_names), "birth_date": self.person.birth_date,
            "document_number": number, "expiry_date": self.expires, "nationality": nationality, "permit_kind": kind,
        }  # fmt: skip


def _card(dice: Dice) -> tuple[str, str, dict[str, Any]]:
    kind, mention, years = dice.pick(_KINDS)
    it = _Stay(dice, years * 365 + years // 4)
    person = it.person
    number = dice.pick("ABCDFHKLRTVXZ") + dice.pick("ABCDFHKLRTVXZ") + dice.digits(7)
    usual = f" épouse {person.last_name.upper()}" if person.birth_name else ""
    face = card(
        at(3, 2, "<b>TITRE DE SÉJOUR</b>", "font-size:8pt;color:#245")
        + at(45, 2, "RÉPUBLIQUE FRANÇAISE", "font-size:5.5pt")
        + at(68, 2, f"<b>{number}</b>", "font-size:6.5pt")
        + at(4, 13, portrait(it.seed, width=84))
        + labelled(29, 6, "NOM Prénoms / <i>NAME Forenames</i>", f"<b>{it.surname}</b>{usual}<br>{', '.join(person.first_names)}")
        + labelled(29, 16, "SEXE / <i>SEX</i>", person.sex)
        + labelled(40, 16, "NATIONALITÉ / <i>NATIONALITY</i>", it.code)
        + labelled(63, 16, "DATE DE NAISSANCE", f"{person.birth_date:%d/%m/%Y}")
        + labelled(29, 23, "CATÉGORIE DU TITRE / <i>TYPE OF PERMIT</i>", f"<b>{kind}</b>", points=6.5)
        + labelled(29, 30, "N° PERSONNEL / <i>PERSONAL N°</i>", it.foreigner)
        + labelled(62, 30, "EXPIRE LE / <i>EXPIRY DATE</i>", f"<b>{it.expires:%d/%m/%Y}</b>")
        + labelled(29, 37, "REMARQUES / <i>REMARKS</i>", mention, points=6)
        + at(60, 44, f'<div style="transform:scale(.4);transform-origin:0 0">{signature(it.seed)}</div>'),
        ground="#f3dfe6", tint="#dfe9f5",
    )  # fmt: skip
    rows = td1(
        "IR", number, it.surname, person.first_names, born=person.birth_date, sex=person.sex, expires=it.expires,
        nationality=it.code, optional=it.foreigner,
    )  # fmt: skip
    back = card(
        labelled(5, 3, "DATE ET LIEU DE NAISSANCE / <i>DATE AND PLACE OF BIRTH</i>", f"{person.birth_date:%d/%m/%Y} {it.country.upper()}", points=6.5)
        + labelled(5, 10, "DÉLIVRÉ LE, PAR / <i>DATE OF ISSUE, AUTHORITY</i>", f"{it.issued:%d/%m/%Y} {it.prefecture.upper()}", points=6.5)
        + labelled(5, 17, "ADRESSE / <i>ADDRESS</i>", it.address.line(", ", True), points=5.8)
        + labelled(5, 25, "DATE D'ENTRÉE EN FRANCE", f"{it.issued - dt.timedelta(days=900):%d/%m/%Y}", points=6.5)
        + zone(rows, 4.5, 35.5, points=11.2),
        ground="#f3dfe6", tint="#dfe9f5",
    )  # fmt: skip
    return face, back, it.fields(number, it.code, "card")


def card_both(dice: Dice) -> Paper:
    """Both sides of the card on one sheet."""
    face, back, fields = _card(dice)
    return sheet("residence_permit", f'<div style="padding:16mm 0 0 30mm">{face}{back}</div>', fields)


def card_face(dice: Dice) -> Paper:
    """The face alone, cut close."""
    face, _, fields = _card(dice)
    return sheet("residence_permit", face, fields, page="96mm 64mm", margin="5mm")


def card_back(dice: Dice) -> Paper:
    """The back alone: the machine-readable lines carry the data, without accents."""
    _, back, fields = _card(dice)
    names: dict[str, str | None] = {n: plain(str(fields[n])).replace("<", " ") for n in ("last_name", "first_names")}
    if sum(len(str(name)) for name in names.values()) > 27:
        names = dict.fromkeys(names)  # cut short by the machine-readable line, and printed nowhere else
    return sheet("residence_permit", back, fields | names, page="96mm 64mm", margin="5mm")


def renewal_receipt(dice: Dice) -> Paper:
    """`Récépissé de demande de carte de séjour`, with a photograph and the stamp of the prefecture."""
    it = _Stay(dice, dice.pick((91, 122, 183)))
    person = it.person
    kind, mention, _ = dice.pick(_KINDS)
    number = it.foreigner
    rows = "".join(
        f'<div style="margin:4px 0">{label} : <b>{value}</b></div>'
        for label, value in (
            ("N° étranger", it.foreigner), ("NOM", it.surname), ("Prénoms", ", ".join(person.first_names)),
            ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("à", it.country.upper()), ("Nationalité", it.nationality),
            ("Situation de famille", dice.pick(("Célibataire", "Marié(e)"))), ("Adresse", it.address.line(", ")),
        )
    )  # fmt: skip
    html = (
        head(republic(it.prefecture.upper(), "Direction des migrations et de l'intégration"), f"N° {number}<br>{barcode(number)}")
        + '<h1 style="border:1pt solid #333;padding:6px">RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR</h1>'
        + f'<p class="c">(Articles R.431-12 et R.431-13 du code de l\'entrée et du séjour des étrangers et du droit d\'asile)<br>{dice.pick(("Demande de renouvellement", "Première demande"))} - {kind} - {mention}</p>'
        + f'<div class="head"><div style="width:62%">{rows}</div><div>{portrait(it.seed, width=110)}</div></div>'
        + f"<p>Le présent récépissé est valable du <b>{it.issued:%d/%m/%Y}</b> au <b>{it.expires:%d/%m/%Y}</b>.</p>"
        + paragraphs(
            "Il autorise son titulaire à travailler.",
            "Il n'est valable qu'accompagné, en cas de voyage hors de France, du titre de séjour périmé et du passeport du titulaire.",
            "Toute modification de la situation ou de l'adresse doit être déclarée à la préfecture dans un délai de trois mois.",
        )
        + signed(it.town, f"{it.issued:%d/%m/%Y}", "Pour le préfet et par délégation,", seed=it.seed, seal=it.prefecture.upper(), quality="L'agent du guichet")
    )  # fmt: skip
    return sheet(
        "residence_permit",
        html,
        it.fields(None, it.nationality, "renewal_receipt") | {"document_number": number},
        font=dice.font(),
    )


def extension(dice: Dice) -> Paper:
    """`Attestation de prolongation d'instruction`, printed at home from the administration's website."""
    it = _Stay(dice, 91)
    person = it.person
    number = f"{dice.digits(4)}-{dice.digits(3)}-{dice.digits(7)}"
    words = "de prolongation d'instruction" if dice.chance(0.7) else "de décision favorable"
    html = (
        head(republic("MINISTÈRE DE L'INTÉRIEUR", "Direction générale des étrangers en France"), barcode(number))
        + f"<h1>ATTESTATION {words.upper()}<br>d'une demande de titre de séjour</h1>"
        + f"<p>Numéro de demande : {number}<br>N° étranger : <b>{it.foreigner}</b></p>"
        + f"<p>Le préfet ({it.prefecture}) atteste que {person.civility} <b>{it.surname} {', '.join(person.first_names)}</b>, né{person.e} le "
        + f"<b>{person.birth_date:%d/%m/%Y}</b> ({it.country}), de nationalité <b>{it.nationality.lower()}</b>, domicilié{person.e} "
        + f"{it.address.line(', ')}, a déposé une demande de renouvellement de titre de séjour qui est en cours d'instruction.</p>"
        + f"<p>La présente attestation est valable du {long_date(it.issued)} au <b>{long_date(it.expires)}</b>. Accompagnée du document de "
        + "séjour expiré, elle permet à son titulaire de justifier de la régularité de son séjour et maintient les droits attachés au "
        + "titre précédent, dont celui d'exercer une activité professionnelle (article R.431-15-1 du CESEDA).</p>"
        + paragraphs("Ce document a été généré par un traitement automatisé. Son authenticité peut être vérifiée sur le site de l'administration numérique des étrangers en France.")
        + f"<p>Fait le {it.issued:%d/%m/%Y}</p>" + stamp("MINISTÈRE DE L'INTÉRIEUR")
    )  # fmt: skip
    fields = it.fields(it.foreigner, it.nationality.lower(), "extension")
    return sheet("residence_permit", html, fields, font=dice.font())


def long_stay_visa(dice: Dice) -> Paper:
    """A long-stay visa, the sticker on a page of the passport."""
    it = _Stay(dice, 364)
    person, number = it.person, dice.digits(9)
    rows = visa(
        number,
        it.surname,
        person.first_names,
        born=person.birth_date,
        sex=person.sex,
        expires=it.expires,
        nationality=it.code,
    )
    words = (
        at(3, 2, "<b>VISA</b>", "font-size:10pt;color:#264")
        + at(22, 2, "<b>FRANCE</b>", "font-size:8pt")
        + at(88, 2, f"<b>{number}</b>", "font-size:9pt;color:#a22")
        + at(4, 12, portrait(it.seed, width=90))
        + labelled(31, 9, "VALABLE POUR / VALID FOR", "FRANCE", points=8)
        + labelled(31, 16, "DU / FROM", f"{it.issued:%d-%m-%y}", points=8)
        + labelled(60, 16, "AU / UNTIL", f"{it.expires:%d-%m-%y}", points=8)
        + labelled(31, 23, "TYPE DE VISA / TYPE OF VISA", "D", points=8)
        + labelled(60, 23, "NOMBRE D'ENTRÉES", "MULT", points=8)
        + labelled(86, 23, "DURÉE DU SÉJOUR", "365 JOURS", points=8)
        + labelled(31, 30, "DÉLIVRÉ À / ISSUED IN", it.country.upper(), points=7)
        + labelled(86, 30, "LE / ON", f"{it.issued:%d-%m-%y}", points=7)
        + labelled(31, 37, "NOM, PRÉNOM / SURNAME, NAME", f"{it.surname}, {' '.join(person.first_names)}", points=8)
        + labelled(
            31, 44, "REMARQUES / REMARKS", "VLS-TS SALARIÉ - CESEDA R.431-16 - À VALIDER DANS LES TROIS MOIS", points=6
        )
        + zone(rows, 4, 61, points=10)
    )
    html = card(words, width=120, height=74, ground="#e4f1e2", tint="#f6efd8")
    # No nationality in words, and the birth date, on a visa: both only in the machine-readable lines.
    fields = it.fields(number, it.code, "visa")
    return sheet("residence_permit", html, fields, page="130mm 84mm", margin="5mm")


def second_old_receipt(dice: Dice) -> Paper:
    """A receipt filled by a typewriter on an old form: labels in capitals, dates at the foot, the expired card's number."""
    it = _Stay(dice, dice.pick((91, 122, 183)))
    person = it.person
    html = (
        head(republic(it.prefecture.upper()), f"N° étranger<br><b>{it.foreigner}</b>")
        + "<h1>RÉCÉPISSÉ DE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR</h1>"
        + f'<div class="head"><div style="width:64%;line-height:1.9">NOM : <b>{it.surname}</b><br>PRÉNOMS : <b>{", ".join(person.first_names)}</b><br>'
        + f"NÉ{person.e.upper()} LE : <b>{person.birth_date:%d/%m/%Y}</b> À : {it.country.upper()}<br>NATIONALITÉ : <b>{it.nationality}</b><br>"
        + f"DOMICILE : {it.address.line(', ')}</div><div>{portrait(it.seed, width=96)}</div></div>"
        + f"<p>a demandé le {it.issued - dt.timedelta(days=20):%d/%m/%Y} le renouvellement du titre de séjour expiré n° {dice.digits(10)}.</p>"
        + "<p>Il autorise son titulaire à travailler.</p>"
        + f"<p>DÉLIVRÉ LE : {it.issued:%d/%m/%Y} &nbsp;&nbsp;&nbsp; VALABLE JUSQU'AU : <b>{it.expires:%d/%m/%Y}</b></p>"
        + stamp(it.prefecture.upper())
    )
    fields = it.fields(it.foreigner, it.nationality, "renewal_receipt")
    return sheet("residence_permit", html, fields, font=dice.pick(("Liberation Mono", "Liberation Serif")))


def second_online_form(dice: Dice) -> Paper:
    """The administration's online attestation as a form, its validity in the text, the expired card named beside."""
    it = _Stay(dice, 91)
    person = it.person
    html = (
        head(republic("MINISTÈRE DE L'INTÉRIEUR"), barcode(dice.digits(10)))
        + "<h1>ATTESTATION DE PROLONGATION D'INSTRUCTION<br>D'UNE DEMANDE DE TITRE DE SÉJOUR</h1>"
        + "".join(
            f"<p>{label} : {value}</p>"
            for label, value in (
                ("N° ÉTRANGER", it.foreigner), ("NOM", it.surname), ("PRÉNOM(S)", ", ".join(person.first_names)),
                (f"NÉ{person.e.upper()} LE", f"{person.birth_date:%d/%m/%Y} À {it.country.upper()}"), ("NATIONALITÉ", it.nationality),
            )
        )
        + f"<p>La présente attestation autorise son titulaire à séjourner en France du {it.issued:%d/%m/%Y} au {it.expires:%d/%m/%Y}. "
        + f"Elle n'est valable qu'accompagnée du titre de séjour expiré n° {dice.digits(10)}.</p><p>Fait le {it.issued:%d/%m/%Y}</p>"
    )  # fmt: skip
    return sheet("residence_permit", html, it.fields(it.foreigner, it.nationality, "extension"), font=dice.font())


def protection_receipt(dice: Dice) -> Paper:
    """`Récépissé` of somebody granted asylum, typed by the prefecture's program: capitals, renewals stamped below, dates of entry, of OFPRA's decision and of birth about the validity."""
    it = _Stay(dice, dice.pick((182, 183)))
    person = it.person
    decided = it.issued - dt.timedelta(days=dice.number(190, 330))
    before = it.issued - dt.timedelta(days=184)
    names = " ".join(person.first_names)
    html = (
        '<div style="border:1.5pt solid #355;padding:5mm;white-space:pre-wrap;line-height:1.5">'
        + f"REPUBLIQUE FRANCAISE                                {it.prefecture.upper()}\n\n"
        + "RECEPISSE CONSTATANT LA RECONNAISSANCE\nD'UNE PROTECTION INTERNATIONALE\n\n"
        + f"NUMERO PERSONNEL : {it.foreigner}           DUPLICATA : NON\n\nNOM      {it.surname}\nPRENOMS  {names}\nNE{person.e.upper()} LE    {person.birth_date:%d/%m/%Y}  SEXE {person.sex}\n"
        + f"PAYS     {it.country.upper()}\nNATIONALITE  {it.nationality}\nENTRE{person.e.upper()} EN FRANCE LE  {decided - dt.timedelta(days=dice.number(300, 900)):%d/%m/%Y}\nADRESSE  {it.address.line(' ', True)}\n\n"
        + f"DECISION OFPRA DU {decided:%d/%m/%Y} : {dice.pick(('REFUGIE', 'PROTECTION SUBSIDIAIRE'))}\nA DEMANDE LA DELIVRANCE D'UN PREMIER TITRE DE SEJOUR\n\nVALABLE DU {it.issued:%d/%m/%Y} AU {it.expires:%d/%m/%Y}\n"
        + f"(PRECEDENT RECEPISSE : {before:%d/%m/%Y} - {before + dt.timedelta(days=182):%d/%m/%Y})\nAUTORISE SON TITULAIRE A TRAVAILLER\n\nLE {it.issued:%d/%m/%Y}, LE PREFET</div>"
        + f'<div style="position:absolute;right:10mm;top:20mm">{portrait(it.seed, width=96)}</div>{stamp(it.prefecture.upper(), "#7a1f2b")}'
        + "<p class='tiny'>Code de l'entrée et du séjour des étrangers et du droit d'asile, articles L. 424-2 et R. 431-12. La carte de résident est délivrée dans un délai de trois mois. Droits de timbre : 25 €.</p>"
    )  # fmt: skip
    fields = it.fields(None, it.nationality, "renewal_receipt") | {
        "document_number": it.foreigner,
        "first_names": names,
    }
    return sheet("residence_permit", html, fields, font="Nimbus Mono PS", size=9.6, margin="14mm")


def model_2011(dice: Dice) -> Paper:
    """The ten-year card of the model used until 2020, back above face on the copy: birth and nationality stand on the back, dates without bars."""
    it = _Stay(dice, 3652)
    it.issued = dt.date(2017, 2, 1) + dt.timedelta(days=dice.number(0, 1150))
    it.expires = it.issued.replace(year=it.issued.year + 10, day=min(it.issued.day, 28)) - dt.timedelta(days=1)
    number = dice.letters(2) + dice.digits(7)
    mention = dice.pick(("TOUTE PROFESSION EN FRANCE MÉTROPOLITAINE", "AUTORISE SON TITULAIRE À TRAVAILLER", "L'ORIGINAL DU TITRE DOIT ÊTRE PRÉSENTÉ"))  # fmt: skip

    def small(left: float, top: float, label: str, value: str, points: float = 9) -> str:
        return at(
            left,
            top,
            f"<div style='font-size:5.4pt;color:#555'>{label}</div><div style='font-size:{points}pt'>{value}</div>",
        )

    def day(date: dt.date) -> str:
        return f"{date:%d %m %Y}"

    usual = f"<br>ép. {it.person.last_name.upper()}" if it.person.birth_name else ""
    face = card(
        at(4, 3, "TITRE DE SÉJOUR", "font-size:11pt;font-weight:bold;color:#1f3f6e") + at(4, 8.5, "RESIDENCE PERMIT", "font-size:6pt;color:#1f3f6e") + at(88, 3, f"<b>{number}</b>", "font-size:10pt") + at(74, 3, "<b>FRA</b>", "font-size:10pt")
        + at(4, 17, portrait(it.seed, width=112)) + small(38, 12, "NOM, PRÉNOM / <i>NAME</i>", f"<b>{it.surname}</b>{usual}<br>{', '.join(it.person.first_names)}")
        + small(38, 28, "VALABLE JUSQU'AU / <i>VALID UNTIL</i>", f"<b>{day(it.expires)}</b>") + small(38, 37, "DÉLIVRÉ À, LE / <i>PLACE AND DATE OF ISSUE</i>", f"{it.town.upper()} &nbsp; {day(it.issued)}")
        + small(38, 46, "TYPE DE TITRE / <i>TYPE OF PERMIT</i>", "CARTE DE RÉSIDENT") + small(38, 55, "REMARQUES / <i>REMARKS</i>", mention, 7.4) + at(82, 60, f"<div style='transform:scale(.6);transform-origin:0 0'>{signature(it.seed)}</div>"),
        width=122, height=77, ground="#dfe6f4", tint="#f3e1ea",
    )  # fmt: skip
    rows = td1(
        "IR", number, it.surname, it.person.first_names, born=it.person.birth_date, sex=it.person.sex, expires=it.expires, nationality=it.code, optional=it.foreigner,
    )  # fmt: skip
    back = card(
        small(5, 4, "DATE, LIEU DE NAISSANCE / <i>DATE, PLACE OF BIRTH</i>", f"{day(it.person.birth_date)} &nbsp; {it.country.upper()}") + small(5, 13, "NATIONALITÉ / <i>NATIONALITY</i>", it.nationality) + small(66, 13, "SEXE", it.person.sex)
        + small(5, 22, "ADRESSE / <i>ADDRESS</i>", "<br>".join(it.address.lines(True)), 7.6) + small(84, 22, "N° ÉTRANGER", it.foreigner, 8) + zone(rows, 6, 50, points=14, gap="1.3"),
        width=122, height=77, ground="#f3e1ea", tint="#dfe6f4",
    )  # fmt: skip
    return sheet(
        "residence_permit",
        f"<div style='padding:14mm 0 0 22mm'>{back}{face}</div>",
        it.fields(number, it.nationality, "card"),
    )


def withdrawal_agreement(dice: Dice) -> Paper:
    """The card of a Briton under the withdrawal agreement, European model of 2020: unlabelled number at the top, dates with spaces, both sides on one sheet."""
    person = replace(dice.person(age=(19, 80)), birth_name=None)
    issued, lasting = dice.day_before(1500, 60), dice.pick((5, 10))
    expires = issued.replace(year=issued.year + lasting, day=min(issued.day, 28)) - dt.timedelta(days=1)
    letters = "".join(dice.pick("ACDFHJKLMNPRTVXYZ") for _ in range(4))
    number, foreigner = f"{letters[:2]}{dice.number(2, 9)}{letters[2:]}{dice.digits(4)}", "99" + dice.digits(8)
    last, first = person.last_name.upper(), ", ".join(person.first_names)
    kind = "SÉJOUR PERMANENT - ARTICLE 50 TUE" if lasting == 10 else "SÉJOUR - ARTICLE 50 TUE"
    rows = td1("IR", number, last, person.first_names, born=person.birth_date, sex=person.sex, expires=expires, nationality="GBR", optional=foreigner)  # fmt: skip
    tag = "font-size:4.3pt;color:#234"
    face = card(
        at(3, 2, "<b>FRA</b>", "font-size:8pt") + at(14, 2.2, "TITRE DE SÉJOUR", "font-size:7pt;font-weight:bold;white-space:nowrap") + at(14, 5.2, "RESIDENCE PERMIT", "font-size:4.4pt")
        + at(61, 2, number, "font-size:8.6pt;letter-spacing:.5px") + at(3, 9, portrait(dice.number(0, 99), width=96))
        + at(33, 8.5, f'<div style="{tag}">NOM Prénoms / NAME Forenames</div><div style="font-size:8pt">{last}</div><div style="font-size:7.4pt">{first}</div>')
        + at(33, 19, f'<div style="{tag}">SEXE / SEX</div><div style="font-size:7.4pt">{person.sex}</div>') + at(44, 19, f'<div style="{tag}">NAT.</div><div style="font-size:7.4pt">GBR</div>')
        + at(56, 19, f'<div style="{tag}">DATE DE NAISS. / DATE OF BIRTH</div><div style="font-size:7.4pt">{person.birth_date:%d %m %Y}</div>')
        + at(33, 26, f'<div style="{tag}">TYPE DE TITRE / TYPE OF PERMIT</div><div style="font-size:6.6pt;white-space:nowrap">{kind}</div>')
        + at(33, 33, f'<div style="{tag}">NUM PERS / PERS NO</div><div style="font-size:7.4pt">{foreigner}</div>') + at(58, 33, f'<div style="{tag}">EXPIRE LE / EXPIRY</div><div style="font-size:7.4pt">{expires:%d %m %Y}</div>')
        + at(33, 41, signature(dice.number(0, 60), "#222"), "transform:scale(.6);transform-origin:left top"), ground="#f1e4ea", tint="#e3ecf5",
    )  # fmt: skip
    back = card(
        at(3, 3, f'<div style="{tag}">REMARQUES / REMARKS</div><div style="font-size:6pt">ARTICLE 18(1) ACCORD DE RETRAIT DU ROYAUME-UNI DE L\'UE<br>AUTORISE SON TITULAIRE À TRAVAILLER</div>')
        + at(3, 12, f'<div style="{tag}">LIEU DE NAISSANCE</div><div style="font-size:6.6pt">{dice.pick(("LEEDS", "CARDIFF", "BRISTOL", "GLASGOW"))} (GBR)</div>')
        + at(3, 19, f'<div style="{tag}">DÉLIVRÉ LE, PAR / ISSUED</div><div style="font-size:6.6pt">{issued:%d %m %Y} &nbsp; {dice.pick(_PREFECTURES)[0].upper()}</div>')
        + zone(rows, 4, 34, points=10.4), ground="#f1e4ea", tint="#e3ecf5",
    )  # fmt: skip
    fields = {
        "last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires,
        "nationality": "GBR", "permit_kind": "card",
    }  # fmt: skip
    return sheet(
        "residence_permit",
        f'<div style="margin:30mm 0 0 44mm">{face}{back}</div>',
        fields,
        font="DejaVu Sans Condensed",
        size=9,
    )


LAYOUTS = {"withdrawal_agreement": withdrawal_agreement, "model_2011": model_2011,
    "second_old_receipt": second_old_receipt,
    "second_online_form": second_online_form,
    "card_both": card_both, "card_face": card_face, "card_back": card_back, "renewal_receipt": renewal_receipt,
    "extension": extension, "long_stay_visa": long_stay_visa,
    "protection_receipt": protection_receipt,
}  # fmt: skip
LAYOUTS |= _sundry_residence_permits.LAYOUTS
LAYOUTS |= _motley_residence_permit.LAYOUTS
LAYOUTS |= _medley_residence_permit.LAYOUTS
LAYOUTS |= _potluck_residence_permit.LAYOUTS
LAYOUTS |= _mixed_residence_permit.LAYOUTS | _gathered_residence_permit.LAYOUTS
LAYOUTS |= _dealt_residence_permit.LAYOUTS
LAYOUTS |= _blind_residence_permit.LAYOUTS
LAYOUTS |= _strewn_residence_permit.LAYOUTS | _scattered_residence_permit.LAYOUTS
LAYOUTS |= _diverse_residence_permit.LAYOUTS | _apart_identity.PERMIT
