"""The attestation that a social-housing application is registered: the unique number of eighteen characters.

CCH, R.441-2-3 and R.441-2-4. The number: territory (3 digits), month and year of the first filing, a sequence of 6 digits,
five letters or digits of the desk. A renewal prints the first date and the new one.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_registration_certificate,
    _diverse_registration_certificate,
    _further_registration_certificate,
    _mixed_registration_certificate,
    _potluck_registration_certificate,
    _sorted_registration_certificate,
)
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import barcode, head, lines, pairs, paragraphs, republic, sheet, signature, spoken, table


class _Request:
    """One application and its dates."""

    def __init__(self, dice: Dice, renewed: bool) -> None:
        self.person, self.style = dice.person(age=(19, 80)), dice.pick(("LAST_first", "LAST_FIRST", "first_LAST"))
        self.filed = dice.day_before(2400, 380) if renewed else dice.day_before(330, 5)
        self.renewed = dice.day_before(300, 2) if renewed else None
        desk = dice.pick(("GDPUB", "03310", "LOGIS", "07501", "AQ001", "9300D"))
        self.number = f"{dice.pick(('033', '075', '093', '111', '069', '059'))}{self.filed:%m%y}{dice.digits(6)}{desk}"
        self.shown = dice.pick(
            (self.number, f"{self.number[:3]} {self.number[3:7]} {self.number[7:13]} {self.number[13:]}")
        )

    def fields(self) -> dict[str, Any]:
        return {
            "unique_number": self.number, "applicant_name": self.person.named(self.style), "first_filed_on": self.filed, "renewed_on": self.renewed,
        }  # fmt: skip

    @property
    def last(self) -> dt.date:
        return self.renewed or self.filed


def _attestation(dice: Dice, renewed: bool) -> Paper:
    it = _Request(dice, renewed)
    scope = dice.pick(("RÉGIONAL", "DÉPARTEMENTAL"))
    style = dice.pick(("slash", "slash", "long"))
    rows = [
        ("Numéro de votre demande de logement social", f"<b>{it.shown}</b>"),
        ("Date de dépôt initial", date_printed(it.filed, style)),
    ]
    if it.renewed:
        rows.append(("Date du dernier renouvellement", date_printed(it.renewed, style)))
    rows += [
        ("Demandeur", f"<b>{spoken(it.person, it.style)}</b>"),
        ("Adresse", dice.address().line()),
        ("Valable jusqu'au", date_printed(it.last + dt.timedelta(days=365), style)),
    ]
    what = "DU RENOUVELLEMENT D'UNE" if renewed else "D'UNE"
    html = (
        head(republic("MINISTÈRE CHARGÉ DU LOGEMENT", "Système national d'enregistrement"), f"<div class='r'>Édité le {date_printed(it.last, 'slash')}</div>")
        + f"<h1>ATTESTATION D'ENREGISTREMENT {scope}<br>{what} DEMANDE DE LOGEMENT LOCATIF SOCIAL</h1>" + pairs(rows, width="46%")
        + paragraphs(
            "Conservez précieusement ce numéro : il est unique et sera demandé lors de toutes vos démarches. Il garantit vos droits, notamment la prise en compte de l'ancienneté de votre demande.", "Votre demande est valable un an. Vous devrez la renouveler au moins un mois avant la fin de ce délai, faute de quoi elle sera radiée.",
            "Si aucune proposition adaptée ne vous a été faite dans un délai de 36 mois, vous pouvez saisir la commission de médiation (article L.441-2-3 du code de la construction et de l'habitation).", "Liste des organismes bailleurs et des pièces justificatives au verso.",
        )
    )  # fmt: skip
    return sheet("registration_certificate", html, it.fields(), font=dice.font("any"))


def first(dice: Dice) -> Paper:
    """The attestation after the first filing."""
    return _attestation(dice, False)


def renewal(dice: Dice) -> Paper:
    """The attestation after a renewal, with both dates."""
    return _attestation(dice, True)


def desk_letter(dice: Dice) -> Paper:
    """The letter of a desk (landlord, town hall) with the same facts in sentences."""
    it = _Request(dice, dice.chance(0.5))
    desk = dice.company("desk", "social_landlord")
    extra = f" Elle a été renouvelée le {long_date(it.renewed)}." if it.renewed else ""
    html = (
        head(lines(f"<b>{desk.name}</b>", "Service de la demande", desk.address.line()), "") + f"<div class='to'>{lines(spoken(it.person, it.style), *dice.address().lines(True))}</div>"
        + f"<p class='b'>Objet : attestation d'enregistrement de votre demande de logement locatif social</p><p>Numéro unique d'enregistrement : <b>{it.shown}</b></p>"
        + paragraphs(
            f"{'Madame' if it.person.sex == 'F' else 'Monsieur'},", f"Nous vous confirmons l'enregistrement de votre demande de logement locatif social, déposée pour la première fois le {long_date(it.filed)}.{extra}",
            "Ce numéro national est à rappeler dans toutes vos correspondances. Le délai à partir duquel vous pouvez saisir la commission de médiation vous est indiqué sur le site demande-logement-social.gouv.fr.",
        )
    )  # fmt: skip
    return sheet("registration_certificate", html, it.fields(), font=dice.font())


def second_plain(dice: Dice) -> Paper:
    """Another portal's page: the number in large type, the dates in a sentence."""
    it = _Request(dice, dice.chance(0.5))
    renewed = f" et renouvelée le {it.renewed:%d/%m/%Y}" if it.renewed else ""
    html = (
        "<p><b>Demande de logement social</b></p><h1>Attestation d'enregistrement de votre demande</h1>"
        + f"<p class='c'>Votre numéro unique</p><p class='c b' style='font-size:1.6em'>{it.shown}</p>"
        + paragraphs(f"{spoken(it.person, it.style)}, votre demande de logement locatif social a été déposée le {it.filed:%d/%m/%Y}{renewed}.", "Elle est valable un an. Vous devrez la renouveler avant son échéance, faute de quoi elle sera radiée.", "Article R.441-2-3 du code de la construction et de l'habitation.")
    )  # fmt: skip
    return sheet("registration_certificate", html, it.fields(), font=dice.font(), size=11)


def two_applicants(dice: Dice) -> Paper:
    """The national system's summary: the number in a row of cells, applicant and co-applicant in columns, dates of filing, of the last change and of expiry mixed with them, towns asked for, ceilings' line."""
    it = _Request(dice, dice.chance(0.6))
    other, changed = dice.partner(it.person), max(it.last, dice.day_before(40, 1))
    cells = "".join(
        f"<td style='border:.6pt solid #333;padding:1mm 1.6mm;font-family:DejaVu Sans Mono;font-size:11pt'>{c}</td>"
        for c in it.number
    )
    dates = [("Demande déposée initialement le", f"{it.filed:%d/%m/%Y}")]
    if it.renewed:
        dates.append(("Renouvelée en dernier lieu le", f"{it.renewed:%d/%m/%Y}"))
    dates += [
        ("Dernière modification enregistrée le", f"{changed:%d/%m/%Y}"),
        ("À renouveler avant le", f"{it.last + dt.timedelta(days=365):%d/%m/%Y}"),
    ]
    people = [("Nom", it.person.last_name.upper(), other.last_name.upper()), ("Prénom", it.person.first_name, other.first_name), ("Date de naissance", f"{it.person.birth_date:%d/%m/%Y}", f"{other.birth_date:%d/%m/%Y}"), ("Téléphone", dice.phone(), dice.phone())]  # fmt: skip
    html = (
        f"<p class='small'>République française — Ministère chargé du logement — SNE &nbsp;&nbsp;&nbsp; page 1/1</p><p style='font-size:13pt;background:#000091;color:#fff;padding:2mm 4mm'>Attestation d'enregistrement départemental d'une demande de logement locatif social</p><p>Numéro unique :</p><table style='width:auto;margin-bottom:5mm'><tr>{cells}</tr></table>"
        + '<div style="display:flex;gap:8mm"><div style="flex:1.3">' + table(people, ("", "Demandeur", "Co-demandeur")) + f"<p class='small'>Adresse : {dice.address().line()}</p></div><div style='flex:1'>" + "".join(f"<div style='margin-bottom:2mm'><span class='tiny'>{label}</span><br><b>{value}</b></div>" for label, value in dates) + "</div></div>"
        + pairs((("Guichet enregistreur", dice.company("desk", "social_landlord").name), ("Communes souhaitées", ", ".join(dice.address("").town for _ in range(3))), ("Personnes à loger", str(dice.number(2, 6))), ("Plafond de ressources", "PLUS")), width="34%")
        + paragraphs("Le présent document atteste de l'enregistrement de votre demande dans le système national (articles R. 441-2-1 à R. 441-2-6 du code de la construction et de l'habitation). Il ne vaut pas attribution d'un logement.", "Votre demande est valable un an ; un mois avant son terme, un préavis de renouvellement vous sera adressé. En l'absence de renouvellement, elle sera radiée.")
    )  # fmt: skip
    fields = it.fields() | {"applicant_name": it.person.named("LAST_first")}
    return sheet("registration_certificate", html, fields, font="Liberation Sans Narrow", size=11, margin="14mm 16mm")


def combed_boxes(dice: Dice) -> Paper:
    """A town's housing desk: what the number is for stands first, then a frame with the eighteen characters in cells; who applied comes at the end."""
    it = _Request(dice, dice.chance(0.5))
    home, ends = dice.address(), it.last.replace(year=it.last.year + 1, day=min(it.last.day, 28))
    cells = "".join(f"<td style='border:.8pt solid #444;width:7.6mm;text-align:center;font:13pt Liberation Mono;padding:1.2mm 0'>{letter}</td>" for letter in it.number)  # fmt: skip
    renewed = f"<tr><td>Dernier renouvellement effectué le</td><td><b>{it.renewed:%d.%m.%Y}</b></td></tr>" if it.renewed else ""  # fmt: skip
    town = dice.address("").town
    html = (
        f"<div style='border-bottom:3pt double #2e6b5e;padding-bottom:3mm'><span style='font-size:15pt;color:#2e6b5e'>{town}</span> &nbsp; Direction de l'habitat - guichet enregistreur n° {dice.digits(5)}</div>"
        "<h1 style='font-size:13pt;margin:8mm 0 6mm'>Demande de logement locatif social<br>Attestation d'enregistrement</h1>"
        + paragraphs(
            "<b>À quoi sert ce document ?</b> Il prouve que votre demande figure dans le système national d'enregistrement. Il vous sera réclamé par les bailleurs, par la commission de médiation (droit au logement opposable) et pour toute mise à jour. Aucun autre justificatif d'inscription ne vous sera remis.",
            "<b>Combien de temps est-il valable ?</b> Douze mois. Un courrier vous parviendra un mois avant l'échéance ; sans réponse de votre part, la demande est radiée (article R. 441-2-8 du code de la construction et de l'habitation) et l'ancienneté est perdue.",
        )
        + f"<div style='border:1.2pt solid #2e6b5e;padding:4mm 5mm;margin:7mm 0'><div style='font-size:8.5pt'>N° unique attribué</div><table style='width:auto;margin:2mm 0 4mm'><tr>{cells}</tr></table>"
        f"<table style='width:80%'><tr><td style='width:60%'>Demande initiale déposée le</td><td><b>{it.filed:%d.%m.%Y}</b></td></tr>{renewed}<tr><td>À renouveler au plus tard le</td><td>{ends:%d.%m.%Y}</td></tr></table></div>"
        f"<table style='font-size:9pt'><tr><td style='width:50%'><i>Titulaire de la demande</i><br>{spoken(it.person, it.style)}<br>né{it.person.e} le {it.person.birth_date:%d.%m.%Y}</td><td><i>Adresse de correspondance</i><br>{lines(*home.lines())}</td></tr></table>"
        f"<p style='margin-top:9mm;font-size:8.5pt'>Communes demandées : {town}, {dice.address('').town}, {dice.address('').town} &middot; type de logement : T{dice.number(1, 5)}<br>Suivi en ligne : www.demande-logement-social.gouv.fr &middot; Délai au-delà duquel la commission de médiation peut être saisie : {dice.pick((15, 24, 30, 36))} mois.</p>"
    )
    return sheet("registration_certificate", html, it.fields(), font="Carlito", size=10.4, margin="14mm 18mm")


def summary_of_the_request(dice: Dice) -> Paper:
    """The portal's two pages after a renewal: a sentence with the number in groups, then the summary of the request; the first filing stands in the summary."""
    person, renewed = dice.person(age=(19, 80)), dice.day_before(330, 3)
    first = dice.day_before(2600, 370, renewed)
    territory = dice.pick(("033", "059", "069", "075", "013", "031"))
    groups = (
        territory,
        f"{first:%m%y}",
        dice.digits(6),
        dice.letters(3).translate({79: "P", 73: "K"}) + dice.digits(2),
    )
    style, home = dice.pick(("LAST_first", "first_LAST", "LAST_FIRST")), dice.address()
    towns = ", ".join(dict.fromkeys(dice.address("").town for _ in range(4)))
    rows = (
        ("Nature de la demande", dice.pick(("Logement social", "Mutation dans le parc social"))), ("Date de la première demande", f"{first:%d/%m/%Y}"), ("Communes souhaitées", towns),
        ("Type de logement", dice.pick(("T2", "T2 - T3", "T3", "T4"))), ("Personnes à loger", str(dice.number(1, 6))), ("Parking", dice.pick(("indifférent", "souhaité"))), ("Rez-de-chaussée", dice.pick(("accepté", "refusé"))),
        ("Motif principal", dice.pick(("logement trop petit", "logement trop cher", "sans logement propre", "rapprochement du lieu de travail"))), ("Montant maximal souhaité, charges comprises", f"{dice.number(40, 95) * 10} €"),
    )  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm;align-items:center">{republic()}<div style="font-size:13pt">Ma demande de logement social</div></div>
<p style="margin-top:12mm;font-size:15pt;font-weight:bold">Votre demande est renouvelée</p><p>{spoken(person, style)}<br>{home.line()}</p>
<p style="margin-top:6mm">Le renouvellement de votre demande a bien été enregistré le {long_date(renewed)} dans le système national d'enregistrement. Elle conserve son numéro unique, à rappeler dans toutes vos démarches :</p><p class="c" style="font:16pt 'DejaVu Sans Mono';margin:6mm 0;padding:3mm;background:#e3e3fd">{" ".join(groups)}</p>
<p>Cette attestation est délivrée en application de l'article R. 441-2-3 du code de la construction et de l'habitation. Elle vaut pour un an : sans nouveau renouvellement de votre part, la demande sera radiée. Un message vous sera adressé un mois avant le terme.</p><p>L'ancienneté acquise est conservée. Passé le délai anormalement long fixé par arrêté préfectoral, vous pourrez saisir la commission de médiation.</p><p class="small" style="margin-top:10mm">Service gestionnaire : guichet {groups[3]} — les pièces déposées sont partagées entre tous les organismes.</p>
<div class="new"><p style="font-size:12pt;font-weight:bold">Récapitulatif</p>{table(rows, cls="rows")}<p class="small" style="margin-top:8mm">Les renseignements portés ci-dessus sont ceux que vous avez déclarés. Vous pouvez les modifier à tout moment.</p></div>"""
    fields = {
        "unique_number": "".join(groups),
        "applicant_name": person.named(style),
        "first_filed_on": first,
        "renewed_on": renewed,
    }
    return sheet(
        "registration_certificate",
        html,
        fields,
        font="DejaVu Sans",
        size=9.6,
        footer="demande de logement social - page {page}",
    )


LAYOUTS = {"summary_of_the_request": summary_of_the_request, "combed_boxes": combed_boxes,
    "second_plain": second_plain, "first": first, "renewal": renewal, "desk_letter": desk_letter,
    "two_applicants": two_applicants,
}  # fmt: skip


def portal_print(dice: Dice) -> Paper:
    """A page of the applicant's account sent to the printer: address bar, menu, cards with values before captions, the two dates far apart."""
    it = _Request(dice, dice.chance(0.7))
    home, printed = dice.address(), dice.today
    ends = it.last + dt.timedelta(days=365)
    known = '<div style="flex:1;border:.5pt solid #ccc;border-radius:2mm;padding:4mm"><div style="font-size:1.2em;font-weight:bold">{}</div><div class="small" style="color:#555">{}</div></div>'
    steps = [f"<b>{long_date(it.filed)}</b><br>Première demande déposée et attestée"]
    steps += (
        [f"<b>{long_date(it.renewed)}</b><br>Demande renouvelée — nouvelle attestation disponible"]
        if it.renewed
        else []
    )
    steps += [f"<b>{long_date(ends)}</b><br>Date limite de validité"]
    timeline = "".join(f'<div style="border-left:2pt solid #000091;padding:0 0 5mm 5mm;margin-left:3mm">{step}</div>' for step in steps)  # fmt: skip
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between;border-bottom:.4pt solid #999"><span>Mon dossier | Demande de logement social</span><span>https://www.demande-logement-social.gouv.fr/espace/attestation/consulter</span></div>
<div style="display:flex;justify-content:space-between;margin-top:5mm"><div><b>RÉPUBLIQUE<br>FRANÇAISE</b></div><div class="small" style="color:#000091">Accueil &nbsp; | &nbsp; <u>Mon dossier</u> &nbsp; | &nbsp; Mes pièces &nbsp; | &nbsp; Messagerie ({dice.number(0, 4)}) &nbsp; | &nbsp; Se déconnecter</div></div>
<div style="margin:9mm 0 2mm;font-size:1.5em;font-weight:bold">Attestation d'enregistrement de la demande</div><p>{spoken(it.person, it.style)}, votre demande de logement locatif social est <span style="background:#b8fec9;padding:0 2mm">active</span>.</p>
<div style="display:flex;gap:5mm;margin:5mm 0">{known.format(it.shown, "NUR — numéro unique régional ou départemental")}{known.format(esc(it.person.named(it.style)), "titulaire du dossier")}</div><div style="display:flex;gap:5mm;margin-bottom:8mm">{known.format(esc(home.town), "commune de résidence")}{known.format(f"T{dice.number(1, 5)}", "type de logement souhaité")}{known.format(dice.number(1, 6), "personnes à loger")}</div>
<div style="font-size:1.2em;margin-bottom:4mm">Vie de la demande</div>{timeline}<p class="small">Cette page tient lieu d'attestation (article R.441-2-4 du code de la construction et de l'habitation). Un seul numéro est attribué par demande : ne déposez pas d'autre dossier dans le même département, ou dans la même région en Île-de-France.</p>
<p class="small">Communes demandées : {esc(dice.address("").town)}, {esc(dice.address("").town)}. Guichet d'enregistrement : internet (SNE).</p><div class="tiny" style="margin-top:20mm;border-top:.4pt solid #999">{printed:%d/%m/%Y} {dice.number(8, 22)}:{dice.number(10, 59)} &nbsp;&nbsp;&nbsp; 1 sur 1</div>"""
    return sheet("registration_certificate", html, it.fields(), font="Inter", size=9.6)


LAYOUTS["portal_print"] = portal_print


def shared_file_letter(dice: Dice) -> Paper:
    """A one-stop desk's letter about the shared file: the number under bars at the foot, both days inside sentences, the wished towns in a list."""
    again = dice.chance(0.5)
    person, style, home = dice.person(age=(19, 80)), dice.pick(("first_last", "first_LAST")), dice.address()
    filed = dice.day_before(2200, 400) if again else dice.day_before(320, 4)
    renewed = dice.day_before(300, 2) if again else None
    number = f"{dice.pick(('038', '031', '044', '067', '021'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GUIPA', '38185', 'AL038', 'SNE44', '67482'))}"
    name, towns = person.named(style), sorted({dice.address("").town for _ in range(4)})
    end = (renewed or filed) + dt.timedelta(days=365)
    life = (
        f"Déposée pour la première fois le {long_date(filed)}, elle a été renouvelée le {long_date(renewed)}"
        if renewed
        else f"Elle a été enregistrée le {long_date(filed)}, date qui fait foi de son ancienneté"
    )
    html = f"""<table><tr><td style="width:50%"><span style="font-size:19pt;color:#c2410c">Ma&nbsp;Maison<b>Partagée</b></span><br><span class="small">Guichet commun des bailleurs et des communes<br>Fichier partagé de la demande de logement social</span></td><td style="padding-top:14mm">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<p style="margin-top:14mm"><b>Preuve d'inscription comme demandeur d'un logement locatif social</b><br><span class="small">Articles L. 441-2-1 et R. 441-2-4 du code de la construction et de l'habitation</span></p><p>Bonjour,</p><p style="text-align:justify;line-height:1.6">Votre demande figure dans le système national d'enregistrement, sous le numéro unique rappelé au bas de cette page ; il n'y en a qu'un par ménage et par département, et vous le citerez dans tous vos échanges. {life}. Elle reste active jusqu'au {long_date(end)} ; un mois avant, nous vous inviterons à la prolonger, faute de quoi elle sera radiée.</p>
<p>Les communes que vous souhaitez :</p><ol>{"".join(f"<li>{esc(town)}</li>" for town in towns)}</ol><p style="text-align:justify;line-height:1.6">Type recherché : T{dice.number(1, 5)}. Si aucune offre ne vous est faite dans le délai de {dice.pick((18, 24, 36))} mois fixé par le préfet, vous pouvez saisir la commission de médiation.</p><p style="text-align:justify;line-height:1.6">Signalez tout changement (naissance, séparation, emploi, adresse). Aucun versement ne peut vous être demandé pour l'enregistrement d'une demande.</p><p style="margin-top:8mm">L'équipe du guichet</p>
<div class="c" style="margin-top:16mm;border-top:.8pt solid #c2410c;padding-top:6mm">{barcode(number, height=34)}<br><span style="font-family:Liberation Mono;font-size:13pt;letter-spacing:1pt">{number}</span></div>"""
    truth = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, truth, font="Open Sans", size=10, margin="16mm 21mm")


LAYOUTS["shared_file_letter"] = shared_file_letter


def kept_message(dice: Dice) -> Paper:
    """The renewal told by an electronic message that was printed: a centred narrow column, number alone on its line, the days in sentences; the adviser, the end of validity and another file's number around."""
    person, home = dice.person(age=(19, 78)), dice.address()
    name = person.named("first_LAST")
    filed = dice.day_before(2300, 400)
    renewed = dice.day_before(300, 3)
    number = f"{dice.pick(('033', '069', '044', '031', '035'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('GDPUB', '03320', 'LYON1', 'AQ002', '4401K'))}"
    ends, printed = renewed + dt.timedelta(days=365), renewed + dt.timedelta(days=dice.number(1, 3))
    other, desk = dice.partner(person), dice.address("")
    clerk = dice.person("", age=(25, 60))
    mail = f"{person.first_name[:1].lower()}.{dice.digits(3)}@courriel.example"
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>ne-pas-repondre@demandes-logement.example → {mail}</span><span>imprimé le {printed:%d/%m/%Y}</span></div>
<div style="width:128mm;margin:9mm auto;border:.6pt solid #d5d5d5;border-radius:2mm"><div style="background:#000091;color:#fff;padding:5mm 8mm;font-size:1.15em">Demande de logement social</div><div style="padding:7mm 8mm">
<p>Bonjour {person.civility} {esc(name)},</p><p>Nous vous confirmons que votre demande de logement locatif social reste active : elle a été renouvelée le {long_date(renewed)}. Votre ancienneté est conservée, elle court depuis le {long_date(filed)}, jour du premier dépôt.</p>
<p class="small">Votre numéro unique</p><p style="font-size:1.5em;letter-spacing:.06em;text-align:center" class="b">{number}</p>
<p>Ce message vaut attestation d'enregistrement (article R.441-2-3 du code de la construction et de l'habitation) jusqu'au {long_date(ends)}. Vous recevrez un rappel un mois avant, vers le {ends - dt.timedelta(days=30):%d/%m/%Y}.</p>
<p>Cotitulaire déclaré : {esc(other.named("first_LAST"))}. Adresse actuelle : {esc(home.line())}. L'ancienne demande n° {dice.digits(9)} du bailleur est close depuis le {dice.day_before(200, 30, of=filed):%d/%m/%Y}.</p>
<p>Communes souhaitées : {esc(dice.address("").town)}, {esc(dice.address("").town)}.</p><p>Votre guichet : {esc(desk.line())} — {esc(clerk.named("first_last"))}, {dice.phone()}</p><p class="tiny">Ne communiquez votre mot de passe à personne. Pensez à joindre votre dernier avis d'impôt avant le {renewed + dt.timedelta(days=60):%d/%m/%Y}.</p></div></div>"""
    truth = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, truth, font="Roboto", size=10)


LAYOUTS["kept_message"] = kept_message
LAYOUTS |= _further_registration_certificate.LAYOUTS
LAYOUTS |= _potluck_registration_certificate.LAYOUTS
LAYOUTS |= _mixed_registration_certificate.LAYOUTS
LAYOUTS |= _sorted_registration_certificate.LAYOUTS


def overseas_last_lines(dice: Dice) -> Paper:
    """A letter of an overseas prefecture: an account of rights first, the number and the days in the last paragraph and the footer only; a neighbour to reach and the earlier home."""
    person, near, past_owner = dice.person(age=(20, 74)), dice.person("", age=(30, 75)), dice.person("", age=(40, 80))
    past, clerk = plain(dice.address("")), dice.person("", age=(28, 60))
    where, code, desk = dice.pick(
        (
            ("La Réunion", "974", "GD974"),
            ("la Guadeloupe", "971", "97101"),
            ("la Martinique", "972", "LOGMQ"),
            ("la Guyane", "973", "GD973"),
        )
    )
    filed = dice.day_before(1500, 400)
    renewed = filed + dt.timedelta(days=dice.number(325, 364))
    number = f"{code}{filed:%m%y}{dice.digits(6)}{desk}"
    name = person.named("first_LAST")
    issued = renewed + dt.timedelta(days=dice.number(1, 6))
    html = f"""<div style="display:flex;justify-content:space-between">{republic(f"PRÉFET DE {where.upper()}", "Direction de l'environnement, de l'aménagement et du logement")}<div class="r small">Guichet logement social<br>{dice.phone()}</div></div>
<p style="margin:10mm 0 2mm">{long_date(issued)}</p><p>Concerne : {person.civility} {esc(name)}</p><p style="font-size:1.2em;margin:8mm 0"><b>Accusé d'enregistrement d'une demande de logement locatif social</b></p>
<p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>Votre demande est inscrite au système national d'enregistrement. Les bailleurs de l'île peuvent tous la consulter ; il est inutile de la déposer ailleurs. Vous avez déclaré avoir quitté le {esc(past.line())}, loué par {past_owner.civility} {esc(past_owner.named("first_LAST"))}, et pouvoir être joint{person.e} par votre voisin{near.e}, {near.civility} {esc(near.named("first_LAST"))} ({dice.phone()}).</p>
<p>Le délai à partir duquel la commission de médiation peut être saisie est de trente mois dans le territoire. Un entretien peut vous être proposé ; le prochain passage du bus logement a lieu le {long_date(issued + dt.timedelta(days=dice.number(9, 40)))}. Toute demande non renouvelée avant son terme est radiée : la vôtre expire le {long_date(renewed + dt.timedelta(days=365))}.</p>
<p>Signalez sans attendre tout changement de composition familiale, de ressources ou d'adresse. Ce courrier n'est pas une offre de logement.</p>
<p>En dernier lieu, nous vous confirmons que cette demande, déposée pour la première fois le {long_date(filed)}, a été renouvelée le {long_date(renewed)} et porte le numéro unique rappelé au pied de cette page.</p><div style="margin:8mm 0 0 95mm">L'agent instructeur<br>{esc(initial(clerk))}{signature(dice.number(0, 90))}</div>
<div style="border-top:1pt solid #000091;margin-top:26mm;padding-top:2mm;text-align:center">Numéro unique : <b>{number}</b></div>"""
    fields = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet(
        "registration_certificate",
        html,
        fields,
        font=dice.pick(("Liberation Sans", "Carlito")),
        size=10.5,
        margin="14mm 20mm",
    )


LAYOUTS["overseas_last_lines"] = overseas_last_lines
LAYOUTS |= _blind_registration_certificate.LAYOUTS


def desk_stub(dice: Dice) -> Paper:
    """A desk's slip with a stub to cut off: one row of headings over one of values, a scale of ceilings, the agent's and the head's names."""
    person, home = dice.person(age=(22, 70)), dice.address()
    renewed = dice.day_before(330, 10)
    years = dice.number(1, 4)
    filed = renewed.replace(year=renewed.year - years, day=min(renewed.day, 28)) + dt.timedelta(days=dice.number(3, 25))
    day = dice.day_after(9, 1, of=renewed)
    agent, head_, witness = dice.person("", age=(25, 60)), dice.person("", age=(40, 62)), dice.person("", age=(30, 70))
    name = person.named("LAST_first")
    number = f"{dice.pick(('034', '076', '054', '080', '029'))}{filed:%m%y}{dice.digits(6)}{dice.pick(('CCAS7', 'GDPUB', '76540', 'MET04', 'OPH29'))}"
    scale = [
        ["1 personne", "24 008 €", "13 205 €"],
        ["2 personnes", "32 061 €", "19 242 €"],
        ["3 personnes", "38 556 €", "23 138 €"],
    ]
    end = renewed.replace(year=renewed.year + 1, day=min(renewed.day, 28))
    html = f"""<div class="head"><div><b>Maison de l'habitat</b><br><span class="small">Guichet enregistreur — {esc(dice.address("").line())}<br>{dice.phone()}</span></div><div>{esc(home.town)}, le {day:%d/%m/%Y}</div></div>
<h1>ATTESTATION</h1><p class="c">demande de logement locatif social enregistrée au nom de <b>{esc(name)}</b></p>
{table([[number, f"{filed:%d/%m/%Y}", f"{renewed:%d/%m/%Y}", f"{end:%d/%m/%Y}", str(dice.number(1, 4))]], ("Numéro unique national", "Déposée initialement", "Dernier renouvellement", "À renouveler avant", "Personnes à loger"))}
<p style="margin-top:5mm">Ce numéro atteste du dépôt de la demande et fait courir le délai d'attente. La proposition d'un logement dépend des ressources du foyer, comparées aux plafonds en vigueur :</p>
<table class="grid small" style="width:110mm"><tr><th>Foyer</th><th>PLUS</th><th>PLAI</th></tr>{"".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in scale)}</table>
<p style="margin-top:4mm">Pièces remises au guichet en présence de {witness.civility} {esc(witness.named("LAST_first"))}, qui a servi d'interprète.</p>
<table style="margin-top:4mm"><tr><td>Reçu par {esc(agent.named("LAST_first"))}<br>{signature(dice.number(0, 99))}</td><td>Vu, {esc(head_.named("LAST_first"))}, responsable<br>{signature(dice.number(0, 99))}</td></tr></table>
<div style="border-top:1.2pt dashed #333;margin-top:8mm;padding-top:3mm"><p class="tiny">✂ — — — — — talon à conserver par le guichet</p><table class="small"><tr><td>Dossier {dice.digits(4)}/{filed.year}</td><td>{esc(person.last_name.upper()[:3])}{dice.digits(3)}</td><td>classé le {day + dt.timedelta(days=1):%d/%m/%Y}</td></tr></table></div>"""
    truth = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, truth, font=dice.font("sans"), size=10)


LAYOUTS["desk_stub"] = desk_stub


def village_typescript(dice: Dice) -> Paper:
    """A village hall's typed form: a row of labels, then a row of values; the article of the code stands for a title."""
    person, spouse = dice.person(sex="F", age=(24, 70)), dice.person("partner", sex="M", age=(24, 70))
    spouse = replace(spouse, last_name=person.last_name)
    filed = dice.day_before(900, 30)
    again = filed.replace(year=filed.year + 1, day=min(filed.day, 28)) - dt.timedelta(days=dice.number(2, 25))
    renewed = again if again <= dice.today else None
    home = plain(dice.address())
    number = f"{home.postcode[:2] if home.postcode[:2] != '97' else '97'}0{filed:%m%y}{dice.digits(6)}{dice.pick(('MAIRI', '0CCAS', 'VILL1'))}"[:18]  # fmt: skip
    number = number if home.postcode[:2] != "97" else f"97{home.postcode[2]}{number[3:]}"
    name = f"{person.first_name.upper()} {person.last_name.upper()}"
    guardian, friend, clerk = (
        dice.person("", age=(30, 64)),
        dice.person("", age=(30, 70)),
        dice.person("", age=(30, 62)),
    )
    village = dice.pick(("SAINT-AUBIN-LE-CLOUD", "VILLERS-SOUS-BOIS", "LA CHAPELLE-AUX-LYS", "MONTREUIL-LE-VIEUX"))
    day = (renewed or filed) + dt.timedelta(days=dice.number(0, 4))

    def band(*cells: tuple[str, str]) -> str:
        width = 100 // len(cells)
        return "<table style='margin:2.5mm 0'>" + "".join("<tr>" + "".join(f"<td style='width:{width}%'>{c[i]}</td>" for c in cells) + "</tr>" for i in (0, 1)) + "</table>"  # fmt: skip

    html = f"""<div class="head"><div>REPUBLIQUE FRANCAISE<br>MAIRIE DE {village}<br>Tel. {dice.phone()}  Siret {dice.siret()}</div><div>{village.title()}, le {day:%d.%m.%Y}</div></div>
<p style="margin:8mm 0">Objet : M. et Mme {esc(person.last_name.upper())} {esc(person.first_name.upper())}</p><p class="c b">ARTICLES L. 441-2-1 ET R.* 441-2-3<br>DU CODE DE LA CONSTRUCTION ET DE L'HABITATION</p><p>La demande de logement locatif social deposee par les personnes ci-dessous est inscrite au systeme national d'enregistrement.</p>
{band(("NUMERO UNIQUE", f"<b>{number}</b>"), ("DEMANDEUR", f"<b>{esc(name)}</b>"))}{band(("CONJOINT", esc(f"{spouse.first_name.upper()} {spouse.last_name.upper()}")), ("NE(E) LE", f"{person.birth_date:%d.%m.%Y}"), ("TELEPHONE", dice.phone()))}{band(("ADRESSE", esc(home.line().upper())))}{band(("DEPOT", f"{filed:%d.%m.%Y}"), ("RENOUVELLEMENT", f"{renewed:%d.%m.%Y}" if renewed else "SANS OBJET"), ("PERSONNES", str(dice.number(2, 6))))}{band(("COMMUNES DEMANDEES", f"{village}, {esc(plain(dice.address('')).town.upper())}"), ("TYPE", dice.pick(("T3", "T4", "T2/T3"))))}{band(("MANDATAIRE JUDICIAIRE DU CONJOINT", esc(guardian.named("FIRST_LAST"))), ("PERSONNE AYANT AIDE A REMPLIR", esc(friend.named("FIRST_LAST"))))}
<p>La demande garde son anciennete si elle est renouvelee chaque annee. La presente ne vaut pas attribution d'un logement.</p><p>Loyer supporte actuellement : {dice.number(380, 760)} euros. Compte tresorerie : {dice.iban()}.</p><p style="margin-left:55%">Le secretaire de mairie,<br>{esc(initial(clerk))}{signature(dice.number(0, 90))}</p>"""
    truth = {"unique_number": number, "applicant_name": name, "first_filed_on": filed, "renewed_on": renewed}
    return sheet("registration_certificate", html, truth, font="Courier Prime", size=10.5)


LAYOUTS["village_typescript"] = village_typescript
LAYOUTS |= _diverse_registration_certificate.LAYOUTS | _apart_social.REGISTRATION
