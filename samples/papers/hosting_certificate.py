"""The attestation d'hébergement: someone declares that they lodge someone, since when and where.

Often written by hand. Model of service-public (R39697); a false attestation is punished by article 441-7 of the code pénal.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from samples.dice import Address, Dice, Person, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_hosting_certificate,
    _dealt_hosting_certificate,
    _diverse_hosting_certificate,
    _extra_hosting_certificate,
    _further_hosting_certificate,
    _mixed_hosting_certificate,
    _potluck_hosting_certificate,
    _scattered_hosting_certificate,
    _sorted_hosting_certificate,
    _strewn_hosting_certificate,
)
from samples.papers._mixed_housing_kit import initial, plain, renamed
from samples.stationery import HAND, PEN, born, lines, pairs, paragraphs, sheet, signature, spoken, stamp, table, ticked


class _Stay:
    """Host, guest and dates."""

    def __init__(self, dice: Dice) -> None:
        self.guest: Person = dice.person(age=(18, 70))
        self.host: Person = dice.person("host", age=(25, 80))
        self.home: Address = dice.address()
        self.issued: dt.date = dice.day_before(100)
        self.since: dt.date = dice.day_before(900, 20, of=self.issued)
        self.style, self.seed = dice.name_style(), dice.number(0, 99)

    def fields(self, **more: Any) -> dict[str, Any]:
        return {
            "host_name": self.host.named(self.style), "beneficiary_name": self.guest.named(self.style), "address": self.home.truth(),
            "issue_date": self.issued,
        } | more  # fmt: skip


def by_hand(dice: Dice) -> Paper:
    """A handwritten letter on a plain or a ruled sheet."""
    it = _Stay(dice)
    verb = dice.pick(
        (
            "certifie sur l'honneur héberger à mon domicile",
            "déclare sur l'honneur héberger à mon domicile",
            "atteste héberger chez moi",
        )
    )
    html = (
        "<div class='c' style='font-size:1.3em;margin-bottom:8mm'>Attestation d'hébergement</div>"
        + paragraphs(
            f"Je soussigné{it.host.e} {spoken(it.host, it.style)}, {born(it.host)},", f"demeurant {it.home.line()},", f"{verb} {spoken(it.guest, it.style)}, {born(it.guest)}, depuis le {long_date(it.since)}.",
            dice.pick(("Fait pour valoir ce que de droit.", "Je sais que toute fausse déclaration est punie par la loi.")),
        )
        + f"<p style='margin-top:8mm'>Fait à {it.home.town}, le {dice.print_date(it.issued, dice.pick(('slash', 'long')))}</p><div style='margin-left:60%'>{signature(it.seed)}</div>"
    )  # fmt: skip
    ruled = (
        "body{background-image:linear-gradient(#b9d3ee .4pt,transparent .4pt);background-size:100% 9mm}"
        if dice.chance(0.4)
        else ""
    )
    font = dice.pick((HAND, PEN))
    css = ruled + "body{color:#1a237e;line-height:1.9} p{margin:0 0 4mm}"
    return sheet(
        "hosting_certificate", html, it.fields(), font=font, size=15 if font == HAND else 19, margin="22mm", css=css
    )


def typed(dice: Dice) -> Paper:
    """A typed letter after the model of the administration."""
    it = _Stay(dice)
    html = (
        "<h1>ATTESTATION D'HÉBERGEMENT</h1>"
        + paragraphs(
            f"Je soussigné{it.host.e}, {spoken(it.host, it.style)},", f"né{it.host.e} le {it.host.birth_date:%d/%m/%Y} à {it.host.birth_place},", f"demeurant : {it.home.line()},",
            "déclare sur l'honneur héberger à titre gratuit à mon domicile :", f"{spoken(it.guest, it.style)}, {born(it.guest, 'slash')},", f"depuis le {it.since:%d/%m/%Y} et jusqu'à ce jour.",
            "J'ai connaissance que la présente attestation pourra être produite en justice et qu'une fausse déclaration de ma part m'exposerait à des sanctions pénales (article 441-7 du code pénal).", "Fait pour servir et valoir ce que de droit.",
            f"À {it.home.town}, le {long_date(it.issued)}",
        )
        + f"<div class='r'>Signature de l'hébergeant<br>{signature(it.seed)}</div><p class='small'>Pièces jointes : copie de la pièce d'identité de l'hébergeant, justificatif de domicile.</p>"
    )  # fmt: skip
    return sheet("hosting_certificate", html, it.fields(), font=dice.font("any"), size=11.5)


def form(dice: Dice) -> Paper:
    """A printed form, its blanks filled in by pen."""
    it = _Stay(dice)

    def pen(text: str) -> str:
        return f"<span style='font-family:{HAND};color:#1a237e;font-size:1.2em;border-bottom:.4pt solid #999'>{text}</span>"

    html = (
        "<h1 style='border:1pt solid #333;padding:8px'>ATTESTATION SUR L'HONNEUR D'HÉBERGEMENT</h1><h2>L'HÉBERGEANT</h2>"
        + pairs((("Nom et prénom", pen(it.host.named(it.style))), ("Né(e) le", pen(f"{it.host.birth_date:%d/%m/%Y}")), ("Adresse complète", pen(it.home.line())), ("Téléphone", pen(dice.phone()))))
        + "<p>certifie héberger à mon domicile :</p><h2>LA PERSONNE HÉBERGÉE</h2>"
        + pairs((("Nom et prénom", pen(it.guest.named(it.style))), ("Né(e) le", pen(f"{it.guest.birth_date:%d/%m/%Y}")), ("Depuis le", pen(f"{it.since:%d/%m/%Y}")), ("Lien", pen(dice.pick(("ami", "famille", "cousin", "parents"))))))
        + f"<p>Fait à {pen(it.home.town)} le {pen(f'{it.issued:%d/%m/%Y}')}</p>{lines('Signature :', signature(it.seed))}"
    )  # fmt: skip
    return sheet("hosting_certificate", html, it.fields(), font=dice.font(), size=11)


def second_two_hosts(dice: Dice) -> Paper:
    """A couple lodges somebody; names in a sentence without civility."""
    it = _Stay(dice)
    html = (
        f"<p class='r'>{it.home.town}, le {long_date(it.issued)}</p><h2>Objet : attestation d'hébergement à titre gratuit</h2>"
        + paragraphs(
            "Madame, Monsieur,", f"Par la présente, je soussigné(e) {it.host.named(it.style)}, né(e) le {it.host.birth_date:%d.%m.%Y}, résidant au {it.home.line()}, atteste sur l'honneur que {spoken(it.guest, it.style)} réside à mon domicile, à l'adresse ci-dessus, depuis le {it.since:%d/%m/%Y}.",
            "Cette attestation est délivrée à la demande de l'intéressé(e) pour faire valoir ses droits.", it.host.named(it.style),
        )
    )  # fmt: skip
    return sheet("hosting_certificate", html, it.fields(), font=dice.font("serif"), size=11)


def town_form(dice: Dice) -> Paper:
    """A welfare centre's form in two columns, host and lodger side by side, number of the host's card and the lodger's last address among them; the law's fines below, a stamp of receipt with a later day."""
    it = _Stay(dice)
    last, reason = (
        dice.address(""),
        dice.pick(("perte du logement précédent", "arrivée dans la commune", "séparation", "fin de bail")),
    )
    got = dice.day_after(25, 1, of=it.issued)
    sides = [
        ("Nom", it.host.last_name.upper(), it.guest.last_name.upper()), ("Prénom", it.host.first_name, it.guest.first_name), ("Né(e) le", f"{it.host.birth_date:%d/%m/%Y}", f"{it.guest.birth_date:%d/%m/%Y}"), ("À", it.host.birth_place, it.guest.birth_place),
        ("Pièce d'identité", f"CNI {dice.digits(12)}", f"titre {dice.digits(10)}"), ("Adresse", "<br>".join(it.home.lines()), "<i>la même</i>"), ("Dernière adresse", "—", f"{last.line()}"), ("Qualité", dice.pick(("locataire", "propriétaire")), reason),
    ]  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'><div><b>CCAS</b><br><span class='small'>{it.home.town}, service logement</span></div><div style='border:1.5pt solid #a33;color:#a33;padding:2mm 4mm;transform:rotate(4deg)'>REÇU LE<br>{got:%d.%m.%Y}</div></div><p class='c' style='font-size:14pt;margin:6mm 0'><b>Déclaration d'hébergement à titre gratuit</b></p>"
        + table(sides, ("", "L'HÉBERGEANT", "LA PERSONNE HÉBERGÉE"))
        + f"<p style='margin-top:5mm'>L'hébergeant certifie sur l'honneur héberger à son domicile la personne ci-dessus depuis le <b>{it.since:%d/%m/%Y}</b>, sans contrepartie financière. Surface du logement : {dice.number(28, 95)} m². Nombre d'occupants : {dice.number(2, 7)}.</p><p>Fait à {it.home.town}, le {it.issued:%d/%m/%Y}</p><div class='sign'><div>Signature de l'hébergeant{signature(it.seed)}</div><div>Signature de l'hébergé{signature(it.seed + 12)}</div></div>"
        + "<p class='tiny' style='margin-top:6mm'>Article 441-7 du code pénal : est puni d'un an d'emprisonnement et de 15 000 euros d'amende le fait d'établir une attestation faisant état de faits matériellement inexacts ; les peines sont portées à trois ans et 45 000 euros lorsque l'infraction est commise en vue de porter préjudice au Trésor public ou au patrimoine d'autrui. Joindre un justificatif de domicile de moins de trois mois.</p>"
    )  # fmt: skip
    fields = it.fields() | {"host_name": it.host.named("LAST_first"), "beneficiary_name": it.guest.named("LAST_first")}
    return sheet("hosting_certificate", html, fields, font="DejaVu Sans Condensed", size=9.8, margin="15mm 17mm")


def guest_first(dice: Dice) -> Paper:
    """A page from a form-filling site: the guest's column first, then the host's, a former address beside, the date at the end of a sentence."""
    it = _Stay(dice)
    guest, host, former = it.guest, it.host, dice.address("")
    free = dice.pick(("à titre gratuit", "gracieusement", "à titre gratuit et sans contrepartie"))

    def column(title: str, rows: tuple[tuple[str, str], ...]) -> str:
        inner = "".join(
            f"<div style='color:#777;font-size:7.4pt;margin-top:2.4mm'>{a}</div><div>{b}</div>" for a, b in rows
        )
        return f"<td style='width:50%;padding:3mm 5mm;border-left:2pt solid #e07a3f'><b style='color:#e07a3f'>{title}</b>{inner}</td>"

    hosted = column("La personne accueillie", (
        ("Identité", spoken(guest, it.style)), ("Naissance", f"{guest.birth_date:%d/%m/%Y}, {guest.birth_place}"),
        ("Pièce présentée", f"carte nationale d'identité n° {dice.letters(1)}{dice.digits(2)}{dice.letters(2)}{dice.digits(4)}"),
        ("Domicile précédent", former.line(" - ")),
    ))  # fmt: skip
    hosting = column("La personne qui accueille", (
        ("Identité", spoken(host, it.style)), ("Naissance", f"{host.birth_date:%d/%m/%Y}, {host.birth_place}"),
        ("Qualité d'occupation", dice.pick(("propriétaire", "locataire", "usufruitier"))), ("Logement où a lieu l'accueil", "<br>".join(it.home.lines())),
    ))  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between;font-size:8pt;color:#777'><span>Modèle LOG-{dice.number(10, 99)} &middot; à joindre à votre dossier</span><span>Référence {dice.letters(3)}-{dice.digits(6)}</span></div>"
        "<h1 style='text-align:left;font-weight:normal;margin:9mm 0 2mm'>Hébergement d'un proche : attestation sur l'honneur</h1>"
        "<p style='color:#777;font-size:8.5pt'>Article 441-7 du code pénal : une attestation inexacte expose à un an d'emprisonnement et à 15 000 € d'amende.</p>"
        f"<table style='margin:7mm 0'><tr>{hosted}{hosting}</tr></table>"
        + paragraphs(
            f"L'hébergeant{'e' if host.sex == 'F' else ''} désigné{host.e} ci-dessus atteste, sur l'honneur, loger {free} l'intéressé{guest.e} depuis le {long_date(it.since)}, de façon stable, et s'engage à signaler tout départ dans les quinze jours.",
            f"Cette attestation, établie le {long_date(it.issued, weekday=True)} à {it.home.town}, est destinée à l'organisme chargé de la demande de logement social. Sont jointes une copie de la pièce d'identité et une facture au nom de l'hébergeant{host.e}.",
        )
        + f"<div style='margin:10mm 0 0 105mm'><span style='color:#777;font-size:7.4pt'>Signature de la personne qui accueille</span><br>{signature(it.seed)}</div>"
    )
    return sheet("hosting_certificate", html, it.fields(), font="Open Sans", size=9.4, margin="15mm 17mm")


def to_the_landlord(dice: Dice) -> Paper:
    """A typed letter to the landlord's office: who writes stands at the top left with no label, the guest in the third line, the day under the object."""
    guest, host, home = dice.person(age=(18, 70)), dice.person("host", age=(28, 80)), dice.address()
    day = dice.day_before(70)
    since, style = dice.day_before(900, 20, day), dice.pick(("first_LAST", "first_last", "LAST_first"))
    office = dice.company("", "social_landlord")
    tie = dice.pick(
        (
            "un parent éloigné",
            "une relation de travail",
            "une personne de ma famille",
            "un proche de mon épouse",
            "une amie d'enfance",
        )
    )
    html = f"""<p>{host.named(style)}<br>{"<br>".join(home.lines())}<br>tél. {dice.phone()}</p><p style="margin:6mm 0 0 95mm">{office.name}<br>Service des attributions<br>{"<br>".join(office.address.lines())}</p>
<p style="margin-top:14mm"><u>Objet</u> : hébergement à titre gratuit de {guest.civility} {guest.named(style)}<br>Le {day:%d/%m/%Y}</p><p style="margin-top:8mm">Madame, Monsieur,</p>
<p>À l'appui de la demande de logement qui vous a été présentée par {guest.civility} {guest.named(style)}, {born(guest, "slash")}, je vous confirme que cette personne vit chez moi, à l'adresse portée en tête de cette lettre, depuis le {since:%d/%m/%Y}. Il s'agit d'{tie}.</p>
<p>Je précise que je suis {dice.pick(("locataire", "propriétaire"))} de ce logement de {dice.number(2, 5)} pièces, où nous sommes désormais {dice.number(3, 7)}, et que je ne perçois aucun loyer. Je ne pourrai pas prolonger indéfiniment cette solution.</p>
<p>J'atteste sur l'honneur l'exactitude de ce qui précède et n'ignore pas que toute fausse déclaration m'exposerait aux peines de l'article 441-7 du code pénal. Vous trouverez ci-joint la copie de ma pièce d'identité et ma dernière quittance d'électricité.</p>
<p>Veuillez recevoir, Madame, Monsieur, mes salutations distinguées.</p><div style="margin:8mm 0 0 100mm">{signature(dice.number(0, 99), "#111")}</div><p class="small">P.J. : 2</p>"""
    fields = {
        "host_name": host.named(style),
        "beneficiary_name": guest.named(style),
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet(
        "hosting_certificate",
        html,
        fields,
        font=dice.pick(("Liberation Serif", "Carlito")),
        size=11.5,
        margin="20mm 22mm",
    )


LAYOUTS = {"to_the_landlord": to_the_landlord, "guest_first": guest_first,
    "second_two_hosts": second_two_hosts, "by_hand": by_hand, "typed": typed, "form": form,
    "town_form": town_form,
}  # fmt: skip


def bank_form(dice: Dice) -> Paper:
    """A bank's printed form filled by pen: frame A for the customer who is lodged, frame B for who lodges, papers to join, a box for the branch."""
    it = _Stay(dice)
    pen = HAND

    def blank(label: str, value: str) -> str:
        return f'<div style="margin:2.2mm 0">{label} <span style="font-family:{pen};font-size:1.15em;color:#1a2a7a;border-bottom:.5pt dotted #444">&nbsp;{value}&nbsp;</span></div>'

    def box(letter: str, title: str, inner: str) -> str:
        return f'<div style="border:1pt solid #00594c;margin-top:5mm"><div style="background:#00594c;color:#fff;padding:1mm 3mm"><b>{letter}</b> — {title}</div><div style="padding:1mm 4mm 3mm">{inner}</div></div>'

    guest = blank("☐ M.&nbsp; ☒ Mme" if it.guest.sex == "F" else "☒ M.&nbsp; ☐ Mme", esc(it.guest.named(it.style))) + blank("Date et lieu de naissance", f"{it.guest.birth_date:%d/%m/%Y} {esc(it.guest.birth_place)}") + blank("N° de client (s'il existe)", dice.digits(7))  # fmt: skip
    tie = dice.pick(("son fils / sa fille", "un(e) ami(e)", "un membre de la famille", "son conjoint"))
    host = blank("Nom et prénom", esc(it.host.named(it.style))) + blank("Né(e) le", f"{it.host.birth_date:%d/%m/%Y}") + blank("Lien avec la personne hébergée", tie) + blank("Adresse complète du logement", esc(it.home.line(" "))) + blank("Qualité :", dice.pick(("propriétaire", "locataire")))  # fmt: skip
    html = f"""<table><tr><td><b style="font-size:1.2em;color:#00594c">Banque Rhodanienne Coopérative</b><br><span class="tiny">Réf. imprimé 3.0417 / 02-24</span></td><td class="r small">Connaissance client — justification du domicile</td></tr></table><div class="c" style="font-size:1.3em;margin-top:4mm;font-weight:bold">ATTESTATION D'HÉBERGEMENT</div><p class="small c">Remplir en lettres capitales. Tout imprimé incomplet sera retourné.</p>
{box("A", "PERSONNE HÉBERGÉE", guest)}{box("B", "PERSONNE QUI HÉBERGE", host)}<p style="margin-top:5mm">La personne désignée en B déclare que la personne désignée en A réside chez elle, à titre <span style="font-family:{pen};color:#1a2a7a">{dice.pick(("gratuit", "gratuit", "onéreux"))}</span>, depuis le <span style="font-family:{pen};color:#1a2a7a;border-bottom:.5pt dotted">{it.since:%d/%m/%Y}</span>, et s'engage à prévenir de tout changement.</p>
<p class="small">Pièces à joindre : copie de la pièce d'identité de B ☒ &nbsp; facture d'énergie, d'eau ou de téléphone de B de moins de 3 mois ☒</p><p class="small">Toute fausse déclaration expose aux peines de l'article 441-7 du code pénal (un an d'emprisonnement et 15 000 € d'amende).</p>
<div style="display:flex;gap:6mm;margin-top:4mm"><div style="flex:1;border:.6pt solid;padding:2mm;min-height:34mm"><span class="small">Signature de A</span><br>{signature(it.seed)}</div><div style="flex:1;border:.6pt solid;padding:2mm"><span class="small">Date et signature de B</span><br><span style="font-family:{pen};color:#1a2a7a">{it.issued:%d/%m/%Y}</span><br>{signature(it.seed + 11)}</div><div style="flex:1;border:.6pt solid #999;padding:2mm;background:#eee" class="tiny">Cadre réservé à l'agence<br>Code guichet {dice.digits(5)}<br>Vu les originaux ☐</div></div>"""
    return sheet("hosting_certificate", html, it.fields(), font="Liberation Sans Narrow", size=10.5)


LAYOUTS["bank_form"] = bank_form


def facing(dice: Dice) -> Paper:
    """A student service's sheet: who lodges on the left, who is lodged on the right, the dwelling under both, the day at the top."""
    guest, host, home = dice.person(age=(18, 40)), dice.person("host", age=(30, 80)), dice.address()
    issued, style = dice.day_before(90), dice.name_style()
    since = dice.day_before(700, 15, of=issued)

    def side(title: str, it: Person, link: str) -> str:
        rows = [
            ("Nom complet", it.named(style)),
            ("Naissance", f"{it.birth_date:%d/%m/%Y} à {it.birth_place}"),
            ("Lien", link),
            ("Téléphone", dice.phone()),
        ]
        inner = "".join(f"<p><span class='tiny'>{label}</span><br>{value}</p>" for label, value in rows)
        return f"<div style='flex:1;border-top:3px solid #e07a1f;padding-top:3mm'><p class='b'>{title}</p>{inner}</div>"

    html = (
        f"<p class='r'>Le {long_date(issued)}</p><p style='font-size:17pt;margin:6mm 0'>Hébergement à titre gratuit</p><p class='small'>Service logement étudiant et jeunes actifs — modèle d'attestation sur l'honneur</p><div style='display:flex;gap:12mm;margin:8mm 0'>"
        + side("L'hébergeant", host, dice.pick(("ami de la famille", "grand-parent", "tante", "cousin"))) + side("L'hébergé", guest, "hébergé(e) à titre gratuit")
        + f"</div><div style='background:#fbefe3;padding:4mm'><span class='tiny'>Adresse du domicile où l'hébergé est logé de façon stable</span><br>{home.line()}<br><span class='tiny'>Depuis le</span> {since:%d/%m/%Y} &nbsp; <span class='tiny'>Pièces jointes</span> pièce d'identité et facture de l'hébergeant</div>"
        + paragraphs("L'hébergeant certifie sur l'honneur l'exactitude de ces renseignements ; l'hébergé les confirme. Quiconque établit une attestation inexacte s'expose aux peines de l'article 441-7 du code pénal.")
        + f"<div style='display:flex;gap:12mm;margin-top:10mm'><div style='flex:1'>Signature de l'hébergeant<br>{signature(11)}</div><div style='flex:1'>Signature de l'hébergé<br>{signature(26)}</div></div>"
    )  # fmt: skip
    truth = {"host_name": host.named(style), "beneficiary_name": guest.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font="Open Sans", size=10.5, margin="18mm 22mm")


LAYOUTS["facing"] = facing


def letters_in_cells(dice: Dice) -> Paper:
    """A prefecture's leaflet filled in letter by letter: the hosted person's block first, names and dates in cells, the address on ruled lines."""
    host, guest, home = dice.person("host", age=(28, 78)), dice.person(age=(18, 55)), dice.address()
    since, issued = dice.day_before(700, 40), dice.day_before(35)

    def cells(text: str, least: int = 0) -> str:
        inner = "".join(
            f"<td style='border:.6pt solid #5b6f8f;width:5.2mm;height:6.4mm;text-align:center;padding:0;font-family:Liberation Mono;font-size:11pt'>{letter if letter != ' ' else '&nbsp;'}</td>"
            for letter in text.ljust(least)
        )
        return f"<table style='width:auto;margin:.6mm 0 2.6mm'><tr>{inner}</tr></table>"

    def block(title: str, person: Person) -> str:
        return f"<div style='background:#5b6f8f;color:#fff;padding:1mm 3mm;margin-top:5mm'>{title}</div><div class='small' style='margin-top:2mm'>Nom (en majuscules)</div>{cells(unaccented(person.last_name).upper(), 28)}<div class='small'>Prénom</div>{cells(unaccented(person.first_name).upper(), 28)}<div class='small'>Né(e) le (JJ MM AAAA)</div>{cells(f'{person.birth_date:%d%m%Y}')}<div class='small'>à &nbsp; {esc(person.birth_place)}</div>"

    html = f"""<table><tr><td style="width:60%"><span style="font-size:14pt">Attestation d'hébergement à titre gratuit</span><br><span class="small">Pièce n° 7 de la demande. À remplir à l'encre noire, une lettre par case, sans accent.</span></td><td class="r small">Page 1 sur 1<br>Joindre : pièce d'identité de l'hébergeant et justificatif de domicile</td></tr></table>
{block("CADRE 1 — PERSONNE HÉBERGÉE", guest)}{block("CADRE 2 — PERSONNE QUI HÉBERGE", host)}
<div style="background:#5b6f8f;color:#fff;padding:1mm 3mm;margin-top:5mm">CADRE 3 — LOGEMENT ET ENGAGEMENT</div><p style="margin-top:3mm">La personne du cadre 2 déclare sur l'honneur loger chez elle la personne du cadre 1, de façon stable, au domicile suivant :</p><p style="border-bottom:.6pt solid #5b6f8f;font-family:Kalam;font-size:12.5pt">{esc(home.line(" "))}</p><p>depuis le : </p>{cells(f"{since:%d%m%Y}")}<p class="small">Toute fausse déclaration expose aux peines de l'article 441-7 du code pénal (un an d'emprisonnement et 15 000 € d'amende).</p>
<table style="margin-top:2mm"><tr><td style="width:50%">Date de la déclaration : {cells(f"{issued:%d%m%Y}")}</td><td>Signature de l'hébergeant :<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"host_name": unaccented(host.named("LAST_FIRST")), "beneficiary_name": unaccented(guest.named("LAST_FIRST")), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font="Roboto", size=10, margin="12mm 16mm")


LAYOUTS["letters_in_cells"] = letters_in_cells


def two_way_sheet(dice: Dice) -> Paper:
    """A housing desk's loose sheet filled at the machine: questions numbered at the left and answers at the right, who is lodged first, yes and no to tick, the desk's own received stamp after the signature."""
    guest, host, home, style = (
        dice.person(age=(18, 66)),
        dice.person("host", age=(26, 80)),
        dice.address(),
        dice.name_style(),
    )
    issued = dice.day_before(95, 3)
    since, got = dice.day_before(800, 25, of=issued), issued + dt.timedelta(days=dice.number(1, 3))
    old, kin = dice.address(""), dice.pick(("frère ou sœur", "ami", "oncle ou tante", "aucun lien de famille"))
    asks = (
        ("Qui est logé chez vous ?", f"{guest.civility} {esc(guest.named(style))}"),
        ("Date et lieu de naissance de cette personne", f"{guest.birth_date:%d/%m/%Y}, {esc(guest.birth_place)}"),
        ("Où vivait-elle auparavant ?", esc(old.line())),
        ("Depuis quand est-elle chez vous ?", long_date(since)),
        ("À quelle adresse ?", esc(home.line())),
        ("Votre nom et votre prénom", f"{host.civility} {esc(host.named(style))}"),
        ("Votre date de naissance", f"{host.birth_date:%d/%m/%Y}"),
        ("Lien avec la personne logée", kin),
        ("Vous êtes", f"{ticked('locataire', True)} &nbsp; {ticked('propriétaire', False)}"),
        ("Recevez-vous une participation ?", f"{ticked('non', True)} &nbsp; {ticked('oui', False)} &nbsp; montant : ............"),
        ("Jusqu'à quand pouvez-vous l'accueillir ?", f"{long_date(issued + dt.timedelta(days=90))} au plus tard"),
    )  # fmt: skip
    rows = "".join(
        f"<tr><td style='width:9mm' class='c'>{i}</td><td style='width:72mm;color:#555'>{ask}</td><td>{said}</td></tr>"
        for i, (ask, said) in enumerate(asks, 1)
    )
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>Guichet logement</b><br><span class="small">Maison des solidarités de {esc(dice.address("").town)}</span></div><div class="small r">Feuillet H – version de janvier {issued.year - 1}<br>à rendre à {esc(dice.person("", "F", (28, 60)).named("first_last"))}, instructrice</div></div>
<p style="margin:8mm 0 4mm">À remplir par la personne qui accueille. Vos réponses valent déclaration sur l'honneur : toute fausse déclaration est punie d'un an d'emprisonnement et de 15 000 euros d'amende (article 441-7 du code pénal).</p>
<table class="rows wide">{rows}</table>
<p style="margin-top:7mm">{ticked("Je certifie accueillir gratuitement et de façon stable, à mon domicile, la personne nommée au n° 1.")}</p>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div>{esc(home.town)}, {long_date(issued)}<br><span class="small">Signature de la personne nommée au n° 6</span><br>{signature(dice.number(0, 99))}</div><div style="border:1.4pt solid #a33;color:#a33;padding:3mm 6mm;height:17mm;transform:rotate(-4deg)" class="b c">REÇU LE<br>{got:%d.%m.%Y}</div></div>"""
    truth = {"host_name": host.named(style), "beneficiary_name": guest.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font="Lato", size=10.2, css=".wide td { padding: 5px 6px }")


LAYOUTS["two_way_sheet"] = two_way_sheet
LAYOUTS |= _further_hosting_certificate.LAYOUTS
LAYOUTS |= _extra_hosting_certificate.LAYOUTS
LAYOUTS |= _potluck_hosting_certificate.LAYOUTS
LAYOUTS |= _mixed_hosting_certificate.LAYOUTS
LAYOUTS |= _sorted_hosting_certificate.LAYOUTS


def town_hall_dashes(dice: Dice) -> Paper:
    """A village's form in a typewriter's letters: the host speaks, the facts in dashed sentences, no title; countersigned by two agents, an older lease and an insurer quoted."""
    host = renamed(
        dice,
        dice.person("host", age=(30, 80)),
        ("de La Roche-Martin", "Le Goff de Kervern", "du Plessis-Bellière", "d'Arrentières"),
        "host",
    )
    guest, agent, mayor = dice.person(age=(18, 62)), dice.person("", age=(28, 60)), dice.person("", age=(45, 70))
    home, owner = plain(dice.address()), dice.company("", "agency")
    bank = dice.pick(("Groupement du Bocage", "Mutuelle des Trois Vallées", "Assurances Paysannes"))
    day = dice.day_before(80, 1)
    since, lease = dice.day_before(700, 30, of=day), dice.day_before(4200, 900, of=day)
    mine, name = host.named("first_LAST"), guest.named("first_LAST")
    items = (
        f"que j'habite {esc(home.line())} comme locataire de {esc(owner.name)}, par bail du {lease:%d/%m/%Y} au loyer de {dice.number(310, 720)} euros ;",
        f"que je loge chez moi, sans contrepartie, {guest.civility} {esc(name)}, né{guest.e} le {guest.birth_date:%d/%m/%Y} à {esc(guest.birth_place)} ;",
        f"que cela dure depuis le {since:%d/%m/%Y} et continue à ce jour ;",
        f"que mon logement est assuré par {bank}, {esc(plain(dice.address('')).line())}, qui en a été avisée ;",
        "que je sais les peines qu'encourt l'auteur d'une fausse attestation (article 441-7 du code pénal).",
    )
    html = f"""<p>COMMUNE DE {esc(home.town.upper())}<br>Bureau de la population<br>Formule n° 12</p><p style="margin-top:12mm">Je soussigné{host.e} {esc(mine)}, né{host.e} le {host.birth_date:%d/%m/%Y}, déclare sur l'honneur :</p>{"".join(f"<p style='margin-left:8mm;text-indent:-5mm'>- {text}</p>" for text in items)}<p style="margin-top:10mm">{esc(home.town)}, {long_date(day)}</p><p>Signature du déclarant : {signature(dice.number(0, 90))}</p>
<table style="width:100%;margin-top:12mm;font-size:9pt"><tr><td>Vu pour légalisation,<br>l'agent : {esc(initial(agent))}{signature(dice.number(0, 90))}</td><td>Le maire,<br>{esc(initial(mayor))}<br>{stamp("MAIRIE")}</td></tr></table>"""
    fields = {"host_name": mine, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet(
        "hosting_certificate",
        html,
        fields,
        font=dice.pick(("Courier Prime", "Liberation Mono")),
        size=10.3,
        margin="18mm 20mm",
    )


LAYOUTS["town_hall_dashes"] = town_hall_dashes
LAYOUTS |= _dealt_hosting_certificate.LAYOUTS
LAYOUTS |= _blind_hosting_certificate.LAYOUTS
LAYOUTS |= _strewn_hosting_certificate.LAYOUTS | _scattered_hosting_certificate.LAYOUTS
LAYOUTS |= _diverse_hosting_certificate.LAYOUTS | _apart_housing.HOSTING
