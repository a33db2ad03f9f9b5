"""The lease of a dwelling: the standard contract (décret n° 2015-587), the social landlord's, the furnished let, by hand.

Several pages. Says who lets, who rents, where, how large, from when, for how much and with what charges; annexes follow.
Law n° 89-462 of 6 July 1989, articles 3 and 25-3 and following; social housing: CCH, articles L.442-1 and following.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from samples.civil_status import TownHall
from samples.dice import Dice, Person
from samples.french import amount_in_words, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_lease,
    _dealt_lease,
    _diverse_lease,
    _extra_lease,
    _further_lease,
    _gathered_lease,
    _medley_lease,
    _mixed_lease,
    _motley_lease,
    _potluck_lease,
    _scattered_lease,
    _sorted_lease,
    _strewn_lease,
)
from samples.stationery import (
    HAND,
    born,
    lines,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    spoken,
    stamp,
    table,
    ticked,
)

_CLAUSES = (
    ("VI. GARANTIES", "Pour la garantie de l'exécution des obligations du locataire, il est prévu un dépôt de garantie d'un montant inférieur ou égal à un mois de loyer hors charges."),
    ("VII. CLAUSE DE SOLIDARITÉ", "Pour l'exécution de toutes les obligations du présent contrat en cas de pluralité de locataires, il y aura solidarité et indivisibilité entre eux."),
    ("VIII. CLAUSE RÉSOLUTOIRE", "Le bail sera résilié de plein droit en cas d'inexécution des obligations du locataire, soit en cas de défaut de paiement des loyers et des charges locatives au terme convenu, de non-versement du dépôt de garantie, de défaut d'assurance du locataire contre les risques locatifs, de troubles de voisinage constatés par une décision de justice."),
    ("IX. HONORAIRES DE LOCATION", "La rémunération des personnes mandatées pour se livrer ou prêter leur concours à l'entremise ou à la négociation d'une mise en location d'un logement est à la charge exclusive du bailleur, à l'exception des honoraires mentionnés à l'article 5 de la loi du 6 juillet 1989."),
    ("X. OBLIGATIONS DU LOCATAIRE", "Le locataire est tenu de payer le loyer et les charges aux termes convenus, d'user paisiblement des locaux loués, de répondre des dégradations, de prendre à sa charge l'entretien courant du logement et les réparations locatives définies par le décret n° 87-712 du 26 août 1987, de laisser exécuter les travaux d'amélioration, de s'assurer contre les risques dont il doit répondre et d'en justifier chaque année."),
    ("XI. OBLIGATIONS DU BAILLEUR", "Le bailleur est tenu de remettre au locataire un logement décent ne laissant pas apparaître de risques manifestes pouvant porter atteinte à la sécurité physique ou à la santé, d'assurer la jouissance paisible du logement, d'entretenir les locaux en état de servir à l'usage prévu, et de remettre gratuitement une quittance au locataire qui en fait la demande."),
    ("XII. ANNEXES", "Sont annexées au contrat de location : un extrait du règlement de copropriété, un dossier de diagnostic technique comprenant le diagnostic de performance énergétique, le constat de risque d'exposition au plomb, l'état des risques, une notice d'information relative aux droits et obligations des locataires et des bailleurs, un état des lieux établi lors de la remise des clés."),
)  # fmt: skip


class _Let:
    """What the parties agreed on."""

    def __init__(self, dice: Dice, landlord_kind: str | None = None) -> None:
        first = dice.person(age=(20, 70))
        self.tenants: list[Person] = [first, dice.partner(first)] if dice.chance(0.45) else [first]
        self.home = dice.address()
        self.rent, self.charges = dice.amount(290, 1150, "rent"), dice.amount(15, 190, "charges")
        if dice.chance(0.5):
            self.rent, self.charges = float(round(self.rent)), float(round(self.charges))
        self.surface: float = dice.number(180, 980) / 10 if dice.chance(0.4) else float(dice.number(18, 98))
        self.start = dice.day_before(2200, 60).replace(day=dice.pick((1, 1, 1, 15)))
        self.signed = self.start - dt.timedelta(days=dice.number(0, 20))
        self.rooms, self.seed = dice.number(1, 5), dice.number(0, 99)
        self.style, self.money = dice.name_style(), dice.money()
        if landlord_kind:
            self.company = dice.company("landlord_company", landlord_kind)
            self.landlord = self.company.name
        else:
            self.owner = dice.person("landlord", age=(35, 85))
            self.landlord = self.owner.named(self.style)

    def fields(self) -> dict[str, Any]:
        return {
            "tenants": [tenant.named(self.style) for tenant in self.tenants], "landlord_name": self.landlord,
            "address": self.home.truth(), "start_date": self.start, "rent": self.rent, "charges": self.charges, "surface": self.surface,
        }  # fmt: skip

    def square_metres(self) -> str:
        return f"{self.surface:g}".replace(".", ",") + " m²"

    def signatures(self, town: str) -> str:
        return (
            f'<div class="keep"><p>Fait à {town}, le {self.signed:%d/%m/%Y}, en autant d\'originaux que de parties.</p><div class="sign">'
            f'<div>Le bailleur (ou son mandataire)<br><span class="small">« Lu et approuvé »</span><br>{signature(self.seed)}</div>'
            f'<div>Le(s) locataire(s)<br><span class="small">« Lu et approuvé »</span><br>{signature(self.seed + 7)}</div></div></div>'
        )


def standard_contract(dice: Dice) -> Paper:
    """The standard contract of the decree of 2015, let by an individual, unfurnished, three years."""
    it = _Let(dice)
    tenants = "<br>".join(f"{spoken(t, it.style)}, {born(t, 'slash')}" for t in it.tenants)
    owner_home = dice.address("landlord_address")
    dwelling = (
        ("Localisation du logement", it.home.line()), ("Type d'habitat", "immeuble collectif"), ("Régime juridique de l'immeuble", "copropriété"),
        ("Période de construction", "de 1949 à 1974"), ("Surface habitable", it.square_metres()), ("Nombre de pièces principales", str(it.rooms)),
        ("Niveau de performance du logement (DPE)", dice.pick("BCDEF")), ("Modalité de production de chauffage", "individuel"),
    )  # fmt: skip
    money = (
        ("1° Fixation du loyer initial : montant du loyer mensuel", it.money(it.rent)), ("2° Modalités de révision", "annuelle, au 1er du mois anniversaire, selon l'IRL"),
        ("B. Charges récupérables : provision sur charges", it.money(it.charges)), ("C. Modalités de paiement", "à échoir, le 5 de chaque mois"),
        ("D. Montant total dû à la première échéance", it.money(it.rent + it.charges)), ("Dépôt de garantie", it.money(it.rent)),
    )  # fmt: skip
    html = (
        "<h1>CONTRAT DE LOCATION<br><span style='font-size:.7em'>Logement à usage de résidence principale - location nue</span></h1>"
        '<p class="c small">Soumis au titre Ier de la loi n° 89-462 du 6 juillet 1989 tendant à améliorer les rapports locatifs et portant modification de la loi n° 86-1290 du 23 décembre 1986</p>'
        f'<h2>I. DÉSIGNATION DES PARTIES</h2><p>Le présent contrat est conclu entre les soussignés :</p><div class="box"><b>{spoken_owner(it)}</b><br>Domicile : {owner_home.line()}<br>Qualité du bailleur : personne physique<br>désigné(e) ci-après « le bailleur »</div>'
        f'<p>et</p><div class="box"><b>{tenants}</b><br>désigné(s) ci-après « le locataire »</div><p>Il a été convenu ce qui suit :</p>'
        "<h2>II. OBJET DU CONTRAT</h2>" + pairs(dwelling)
        + "<p>Destination des locaux : usage d'habitation. Désignation des locaux et équipements accessoires de l'immeuble à usage privatif du locataire : cave n° 12.</p>"
        f"<h2>III. DATE DE PRISE D'EFFET ET DURÉE DU CONTRAT</h2><p>La durée du contrat et sa date de prise d'effet sont ainsi définies :<br>A. Date de prise d'effet du contrat : <b>{dice.print_date(it.start, dice.pick(('slash', 'long')))}</b><br>B. Durée du contrat : trois ans</p>"
        '<p>En l\'absence de proposition de renouvellement du contrat, celui-ci est, à son terme, reconduit tacitement pour 3 ou 6 ans et dans les mêmes conditions. Le locataire peut mettre fin au bail à tout moment, après avoir donné congé.</p><div class="new"></div>'
        "<h2>IV. CONDITIONS FINANCIÈRES</h2><p>A. Loyer</p>" + pairs(money, width="56%")
        + f"<h2>V. TRAVAUX</h2><p>Néant.</p>{''.join(f'<h2>{title}</h2><p>{text}</p>' for title, text in _CLAUSES)}{it.signatures(it.home.town)}"
    )  # fmt: skip
    return sheet(
        "lease", html, it.fields(), font=dice.font("any"), size=10.5, footer="Paraphes :                page {page}"
    )


def spoken_owner(it: _Let) -> str:
    """The landlord when a person, with civility."""
    return f"{it.owner.civility} {it.landlord}"


def social_landlord(dice: Dice) -> Paper:
    """The contract of a social landlord, under a convention with the State (APL), particulars in a table."""
    it = _Let(dice, "social_landlord")
    base, money = it.home, it.money
    names = " et ".join(spoken(t, it.style) for t in it.tenants)
    conv = f"{base.postcode[:2]}/3/{dice.number(1, 12):02d}-{dice.number(1985, 2019)}/{dice.digits(5)}/{dice.number(100, 999)}"
    html = (
        f'<div class="head">{logo(it.landlord, dice.pick(("#006b5e", "#8a1538", "#e07a10", "#274b8f")))}<div class="small r">Société d\'habitations à loyer modéré<br>{it.company.address.line()}<br>SIRET {it.company.siret}</div></div>'
        "<h1>CONTRAT DE LOCATION<br>LOGEMENT CONVENTIONNÉ</h1><p class='c small'>régi par les articles L.441 et suivants, L.442-1 et suivants et L.353-1 et suivants du code de la construction et de l'habitation</p>"
        f"<p>Entre les soussignés :</p><p><b>{it.landlord}</b>, ayant son siège {it.company.address.line()}, représentée par son directeur général, ci-après dénommée <b>le bailleur</b>, d'une part,</p><p>et <b>{names}</b>, demeurant actuellement {dice.address('').line()}, ci-après dénommé(s) <b>le locataire</b>, d'autre part,</p><p>il a été arrêté et convenu ce qui suit :</p>"
        "<h2>CONDITIONS PARTICULIÈRES</h2>"
        + table((
            ("Référence du logement", f"{dice.digits(4)}.{dice.digits(2)}.{dice.digits(4)}"), ("Adresse du logement loué", base.line()), ("Type", f"T{it.rooms}"),
            ("Surface habitable", it.square_metres()), ("Convention APL n°", conv), ("Date d'effet du bail", f"{it.start:%d/%m/%Y}"),
            ("Durée", "un mois, renouvelable par tacite reconduction"), ("Loyer principal mensuel", money(it.rent)), ("Provisions pour charges", money(it.charges)),
            ("Total mensuel", money(it.rent + it.charges)), ("Dépôt de garantie", money(it.rent)),
        ))
        + "<p>Le loyer est payable mensuellement à terme échu. Il est révisé chaque année au 1er janvier dans la limite de l'indice de référence des loyers. Un supplément de loyer de solidarité peut être exigé en cas de dépassement des plafonds de ressources.</p>"
        + '<div class="new"></div><h2>CONDITIONS GÉNÉRALES</h2>'
        + "".join(f"<h2>Article {rank} - {title.split('. ')[1].capitalize()}</h2><p>{text}</p>" for rank, (title, text) in enumerate(_CLAUSES, 1))
        + it.signatures(it.company.address.town)
    )  # fmt: skip
    return sheet(
        "lease",
        html,
        it.fields(),
        font=dice.font(),
        size=10,
        footer=f"Contrat de location {it.landlord} - page {{page}}",
    )


def agency_furnished(dice: Dice) -> Paper:
    """A furnished let through an agency: parties in boxes, rent in words and digits."""
    it = _Let(dice)
    agency = dice.company("agency", "agency")
    money = it.money
    total = amount_in_words(it.rent)
    html = (
        f'<div class="head">{logo(agency.name, "#333")}<div class="small r">{agency.address.line()}<br>Carte professionnelle CPI {dice.digits(4)} {dice.digits(4)} {dice.digits(3)} {dice.digits(3)}<br>Garantie financière GALIAN</div></div>'
        "<h1>BAIL D'HABITATION MEUBLÉE</h1><p class='small c'>Titre Ier bis de la loi n° 89-462 du 6 juillet 1989 (articles 25-3 à 25-11)</p>"
        f'<div style="display:flex;gap:6mm"><div class="box" style="flex:1"><b>LE BAILLEUR</b><br>{spoken_owner(it)}<br>représenté(e) par son mandataire {agency.name}</div>'
        f'<div class="box" style="flex:1"><b>LE(S) PRENEUR(S)</b><br>{"<br>".join(spoken(t, it.style) for t in it.tenants)}</div></div>'
        f"<h2>ARTICLE 1 - LOCAUX LOUÉS</h2><p>Un appartement meublé de {it.rooms} pièce(s) principale(s), d'une superficie habitable de {it.square_metres()}, sis {it.home.line()}.</p><p>{ticked('cuisine équipée')} &nbsp; {ticked('literie')} &nbsp; {ticked('parking', False)} &nbsp; {ticked('cave', False)}</p>"
        f"<h2>ARTICLE 2 - DURÉE</h2><p>Le présent bail est consenti pour une durée d'un an qui commencera à courir le <b>{long_date(it.start)}</b>.</p>"
        f"<h2>ARTICLE 3 - LOYER ET CHARGES</h2><p>Le présent bail est consenti moyennant un loyer mensuel hors charges de <b>{money(it.rent)}</b> ({total}), payable d'avance le premier de chaque mois, outre un forfait de charges mensuel de <b>{money(it.charges)}</b>.</p><p>Dépôt de garantie : {money(it.rent * 2)} (deux mois de loyer hors charges).</p>"
        + '<div class="new"></div>' + paragraphs(*(f"<b>{title}</b><br>{text}" for title, text in _CLAUSES)) + "<h2>INVENTAIRE DU MOBILIER</h2>"
        + table((("Lit 140 × 190", "1", "bon état"), ("Table", "1", "bon état"), ("Chaises", "4", "état d'usage"), ("Réfrigérateur", "1", "neuf"), ("Plaques de cuisson", "1", "bon état")), ("Désignation", "Nombre", "État"))
        + it.signatures(agency.address.town)
    )  # fmt: skip
    return sheet("lease", html, it.fields(), font=dice.font("any"), size=9.5, footer="{page}")


def printed_form_by_hand(dice: Dice) -> Paper:
    """A form bought at a stationer's, the blanks filled with a pen."""
    it = _Let(dice)
    money = it.money

    def pen(text: str) -> str:
        return f'<span style="font-family:{HAND};color:#1a237e;font-size:1.2em;border-bottom:.4pt solid #999">{text}</span>'

    html = (
        "<h1>BAIL DE LOCATION<br><span style='font-size:.75em'>LOCAUX VACANTS NON MEUBLÉS</span></h1><p class='c small'>Loi du 6 juillet 1989 modifiée - Établi en deux exemplaires</p>"
        f"<p>Entre les soussignés : {pen(spoken_owner(it))}</p><p>demeurant à {pen(dice.address('landlord_address').line())}</p><p class='r'>dénommé « le bailleur »,</p>"
        f"<p>et {pen(' et '.join(spoken(t, it.style) for t in it.tenants))}</p><p class='r'>dénommé « le locataire »,</p>"
        f"<p>il a été convenu et arrêté ce qui suit : le bailleur loue au locataire les locaux désignés ci-après.</p><h2>DÉSIGNATION DES LOCAUX</h2><p>Adresse : {pen(it.home.line())}</p><p>Surface habitable : {pen(it.square_metres())} &nbsp; Nombre de pièces : {pen(str(it.rooms))}</p>"
        f"<h2>DURÉE</h2><p>Le bail est conclu pour une durée de {pen('trois ans')} et prendra effet le {pen(long_date(it.start))}</p>"
        f"<h2>LOYER</h2><p>Le loyer mensuel est fixé à la somme de {pen(money(it.rent))} et la provision mensuelle sur charges à {pen(money(it.charges))}</p><p>Dépôt de garantie : {pen(money(it.rent))}</p>"
        f"<p>Paiement : d'avance, le {pen('5')} de chaque mois.</p>"
        + '<div class="new"></div>' + lines(*(f"<b>{title.split('. ')[1]}</b> - {text}<br>" for title, text in _CLAUSES), cls="small")
        + it.signatures(pen(it.home.town))
    )  # fmt: skip
    return sheet("lease", html, it.fields(), font="Liberation Serif", size=11)


def second_two_columns(dice: Dice) -> Paper:
    """A letting agency's lease: the parties in two columns, the money in a table."""
    it = _Let(dice)
    owner_home = dice.address("landlord_address")
    tenants = "<br>".join(spoken(t, it.style) for t in it.tenants)
    html = (
        "<h1>BAIL D'HABITATION</h1><p class='c'>Soumis à la loi n° 89-462 du 6 juillet 1989</p><table class='grid'><tr><th>LE BAILLEUR</th><th>LE LOCATAIRE</th></tr>"
        f"<tr><td>{spoken(it.owner, it.style)}<br>{'<br>'.join(owner_home.lines())}</td><td>{tenants}</td></tr></table>"
        f"<h2>1. LE LOGEMENT</h2>{paragraphs(f'Le bien loué est situé {it.home.line()}. Il s{chr(39)}agit d{chr(39)}un appartement de {it.rooms} pièce(s) d{chr(39)}une superficie habitable de {it.square_metres()}.')}"
        f"<h2>2. DURÉE</h2><p>Le présent bail est consenti pour trois ans à compter du {long_date(it.start)}.</p><h2>3. CONDITIONS FINANCIÈRES</h2>"
        + table([("Loyer hors charges", it.money(it.rent)), ("Provision sur charges", it.money(it.charges)), ("Total mensuel charges comprises", it.money(it.rent + it.charges)), ("Dépôt de garantie", it.money(it.rent))], ("Désignation", "Montant"), numbers=(1,))
        + "".join(f"<h2>{title}</h2><p>{text}</p>" for title, text in _CLAUSES[:4]) + it.signatures(it.home.town)
    )  # fmt: skip
    return sheet("lease", html, it.fields(), font=dice.font(), size=10, footer="page {page}")


def notarial_deed(dice: Dice) -> Paper:
    """A lease received by a notary: dense justified text, civil status of everybody, sums in words and figures, the deed's own date before the day it takes effect, former tenant and rent, two pages."""
    it = _Let(dice)
    it.style = "first_LAST"
    it.landlord = it.owner.named(it.style)
    notary, former = dice.person("", age=(35, 65)).named(), dice.person("", age=(30, 70)).named()
    town = dice.address("").town
    who = ", et ".join(f"<b>{spoken(t, it.style)}</b>, {born(t)}, de nationalité française" for t in it.tenants)
    html = (
        f"<p class='small'>{dice.digits(6)} 01<br>NB/{dice.letters(2)}/</p><p class='c' style='margin:5mm 0'>L'AN {number_in_words(it.signed.year).upper()},<br>LE {day_in_words(it.signed).upper()}</p><p class='c'>À {town.upper()}, au siège de l'office notarial, ci-après nommé,</p><p><b>Maître {notary}</b>, notaire, A REÇU LE PRÉSENT ACTE CONTENANT <b>BAIL À USAGE D'HABITATION PRINCIPALE</b>,</p>"
        + paragraphs(
            f"<b>À LA REQUÊTE DE :</b> <b>{spoken_owner(it)}</b>, retraité{it.owner.e}, {born(it.owner)}, demeurant à {dice.address('').line()}, ci-après dénommé{it.owner.e} « LE BAILLEUR »,", f"<b>ET DE :</b> {who}, {'demeurant ensemble' if len(it.tenants) > 1 else 'demeurant'} à {dice.address('').line()}, ci-après « LE PRENEUR »{', tenus solidairement entre eux' if len(it.tenants) > 1 else ''}.",
            "LESQUELS ont convenu ce qui suit, le présent bail étant soumis au titre Ier de la loi n° 89-462 du 6 juillet 1989 modifiée.", f"<b>DÉSIGNATION.</b> Dans un immeuble situé à {it.home.line()}, cadastré section {dice.letters(2)} n° {dice.digits(3)}, le lot numéro {dice.number(2, 80)} : un appartement de {it.rooms} pièce{'s' if it.rooms > 1 else ''} principale{'s' if it.rooms > 1 else ''}, d'une surface habitable, au sens de l'article R. 156-1 du code de la construction et de l'habitation, de {it.square_metres()} ; et les {dice.number(12, 96)}/1000 des parties communes. Une cave d'environ 4 m² y est attachée.",
            f"<b>PRÉCÉDENT LOCATAIRE.</b> Le bien était loué à {former} moyennant un loyer de {it.money(round(it.rent * 0.96, 2))}, dernier loyer acquitté le {dice.day_before(200, 40, of=it.signed):%d/%m/%Y}.", f"<b>DURÉE.</b> Le bail est consenti pour trois années entières et consécutives qui commencent à courir le <b>{long_date(it.start)}</b>, pour se terminer le {long_date(it.start.replace(year=it.start.year + 3) - dt.timedelta(days=1))}.",
            f"<b>LOYER.</b> Le présent bail est consenti et accepté moyennant un loyer mensuel de {amount_in_words(it.rent).upper()} ({it.money(it.rent)}), payable d'avance le premier de chaque mois en l'étude. Outre le loyer, le preneur remboursera sa quote-part de charges, pour lesquelles il versera une provision mensuelle de {amount_in_words(it.charges)} ({it.money(it.charges)}).",
            f"<b>DÉPÔT DE GARANTIE.</b> À la garantie de ses obligations, le preneur verse ce jour {it.money(it.rent)}, dont quittance.", f"<b>FRAIS.</b> Émoluments du notaire : {it.money(round(it.rent / 2, 2))}, partagés par moitié, dans la limite de 11 € par mètre carré pour le preneur.",
        )
        + '<div class="new"></div>' + "".join(f"<p class='justify'><b>{title.split('. ')[1]}.</b> {text}</p>" for title, text in _CLAUSES[1:])
        + f"<p>DONT ACTE sur deux pages, lu et signé les jour, mois et an indiqués en tête. Annexes : DPE classe {dice.pick('BCDE')}, état des risques du {it.signed - dt.timedelta(days=30):%d/%m/%Y}.</p>"
    )  # fmt: skip
    return sheet(
        "lease", html, it.fields(), font="C059", size=10.4, margin="20mm 20mm 18mm 45mm", css="p{text-align:justify}"
    )


def mobility(dice: Dice) -> Paper:
    """A « bail mobilité » of some months: money in a frame at the head (rent, lump sum of charges, their sum), the dwelling next, the parties only at the foot of the second page."""
    it = _Let(dice, "sci")
    months = dice.number(3, 10)
    last = it.start.month + months - 1
    end = dt.date(it.start.year + last // 12, last % 12 + 1, it.start.day) - dt.timedelta(days=1)
    manager, money = dice.person("", age=(35, 75)), it.money
    surface = f"{it.surface:.2f}".replace(".", ",")
    why = dice.pick(("formation professionnelle", "études supérieures", "contrat d'apprentissage", "stage", "mutation professionnelle", "mission temporaire"))  # fmt: skip
    rows = (
        ("Loyer net de charges", it.rent), ("Forfait de charges (sans régularisation)", it.charges), ("À verser le 5 de chaque mois", round(it.rent + it.charges, 2)),
    )  # fmt: skip
    figures = "".join(f"<td style='width:33%;text-align:center;border-left:.5pt solid #999;padding:2mm'><span style='font-size:8pt'>{a}</span><br><b style='font-size:13pt'>{money(b)}</b></td>" for a, b in rows)  # fmt: skip
    tenants = "".join(f"<p>{spoken(tenant, it.style)}, {born(tenant)}</p>" for tenant in it.tenants)
    html = (
        f"<h1 style='font-size:17pt;text-align:left;border-bottom:3pt solid #333'>Bail mobilité <span style='font-size:9pt;font-weight:normal'>logement meublé, articles 25-12 à 25-18 de la loi n° 89-462 du 6 juillet 1989, issus de la loi Élan</span></h1>"
        f"<div style='border:.5pt solid #999;margin:5mm 0'><table><tr>{figures}</tr></table></div><p style='font-size:8.6pt'>Aucun dépôt de garantie n'est dû : la loi l'interdit pour ce bail. La garantie Visale peut être demandée. Loyer de référence majoré : {f'{dice.amount(14, 31):.1f}'.replace('.', ',')} €/m² ; dernier loyer acquitté par le précédent occupant : {money(round(it.rent * 0.97, 2))}.</p>"
        f"<h2>1 &nbsp; Ce qui est loué</h2><p>Un logement meublé de {it.rooms} pièce{'s' if it.rooms > 1 else ''} principale{'s' if it.rooms > 1 else ''}, {surface} m² de surface habitable, situé {it.home.line()}, étage {dice.number(1, 6)}, porte {dice.number(1, 40)}. Chauffage {dice.pick(('individuel électrique', 'collectif', 'individuel au gaz'))}. Annexe : cave de {dice.number(3, 8)} m². Année de construction : {dice.number(1905, 2015)}. DPE : classe {dice.pick('BCDE')}.</p>"
        f"<h2>2 &nbsp; Pour combien de temps</h2><p>{months} mois non renouvelables, du {it.start:%d/%m/%Y} au {end:%d/%m/%Y}. Le contrat ne peut être ni reconduit ni dépasser dix mois. Motif justifiant la mobilité : {why} (justificatif annexé).</p>"
        "<h2>3 &nbsp; Obligations</h2>"
        + paragraphs(
            "Le preneur use paisiblement des lieux, répond des dégradations, s'assure contre les risques locatifs et peut donner congé à tout moment avec un préavis d'un mois. Il ne sous-loue pas sans accord écrit.",
            "Le bailleur remet un logement décent, entretient les équipements de l'inventaire et transmet gratuitement une quittance sur demande. Le loyer n'est pas révisable pendant la durée du bail. Aucune clause de solidarité ne peut être exigée des colocataires.",
        )
        + "<h2>4 &nbsp; Annexes remises</h2><p>Notice d'information, diagnostics techniques, inventaire et état détaillé du mobilier, état des lieux.</p>"
        f"<div class='new'></div><h2>5 &nbsp; Parties au contrat</h2><table style='margin-top:3mm'><tr><td style='width:50%;padding-right:6mm'><i>Le bailleur</i><br><b>{it.landlord}</b>, société civile immobilière familiale, {it.company.address.line()}, Siret {it.company.siret}, représentée par {manager.civility} {manager.named(it.style)}, gérant{manager.e}</td><td><i>Preneur{'s' if len(it.tenants) > 1 else ''}</i>{tenants}</td></tr></table>"
        f"<p style='margin-top:8mm'>Signé à {it.company.address.town} le {it.signed:%d/%m/%Y}, en autant d'exemplaires que de parties.</p><table><tr><td style='width:50%'>{signature(it.seed)}</td><td>{signature(it.seed + 7)}{signature(it.seed + 40) if len(it.tenants) > 1 else ''}</td></tr></table>"
    )
    return sheet("lease", html, it.fields(), font="Inter", size=9.4, margin="16mm 18mm", footer="Bail mobilité - paraphes : ........ - {page}")  # fmt: skip


def student_residence(dice: Dice) -> Paper:
    """A landlord's residence for students: special conditions as cells, the place before the people, then the general ones in three tiny columns."""
    it = _Let(dice, "social_landlord")
    it.tenants = [tenant := dice.person(age=(18, 28))]
    room = f"{dice.pick('ABC')}{dice.number(1, 5)}{dice.number(1, 24):02d}"
    it.home = dice.given.get(
        "home",
        replace(
            it.home,
            extra=f"{dice.pick(('Résidence Galilée', 'Résidence Flora Tristan', 'Résidence Le Phare'))} logement {room}",
        ),
    )
    it.surface = dice.number(160, 320) / 10
    end = it.start.replace(year=it.start.year + 1, day=min(it.start.day, 28)) - dt.timedelta(days=1)
    deposit = it.rent

    def cell(label: str, value: str, span: int = 1, strong: bool = False) -> str:
        return f'<td colspan="{span}" style="border:.7pt solid #a33c5c;padding:1.2mm 2mm"><div style="font-size:6.8pt;color:#a33c5c">{label}</div><div style="{"font-weight:bold" if strong else ""}">{value}</div></td>'

    grid = (
        f"<tr>{cell('Résidence et logement', it.home.line(), 3, True)}{cell('Surface habitable', it.square_metres())}</tr>"
        f"<tr>{cell('Type', dice.pick(('T1 meublé', 'T1 bis meublé', 'studio meublé')))}{cell('Étage', str(dice.number(0, 6)))}{cell('Chauffage', dice.pick(('collectif', 'individuel électrique')))}{cell('DPE', dice.pick('BCD'))}</tr>"
        f"<tr>{cell('Preneur', f'{tenant.civility} {tenant.named(it.style)}', 2, True)}{cell('Né(e) le', f'{tenant.birth_date:%d/%m/%Y}')}{cell('Statut', dice.pick(('étudiant(e)', 'apprenti(e)', 'stagiaire')))}</tr>"
        f"<tr>{cell('Bailleur', f'{it.landlord}, {it.company.address.line()}', 4, True)}</tr>"
        f"<tr>{cell('Prise d&#39;effet', f'{it.start:%d/%m/%Y}', 1, True)}{cell('Terme', f'{end:%d/%m/%Y}')}{cell('Durée', '12 mois, sans tacite reconduction', 2)}</tr>"
        f"<tr>{cell('Loyer mensuel', it.money(it.rent), 1, True)}{cell('Charges, eau froide et internet compris', it.money(it.charges), 1, True)}{cell('Échéance mensuelle', it.money(round(it.rent + it.charges, 2)))}{cell('Dépôt de garantie', it.money(deposit))}</tr>"
        f"<tr>{cell('Paiement', 'à terme échu, le 5 du mois suivant')}{cell('Indexation', 'au 1er janvier, dans la limite de l&#39;IRL', 2)}{cell('Assurance', 'à justifier avant la remise des clés')}</tr>"
    )
    body = "".join(f"<p><b>{title.split('. ')[-1].capitalize()}.</b> {text}</p>" for title, text in _CLAUSES)
    extra = "<p><b>Occupation.</b> Le logement est réservé aux personnes de moins de trente ans en études, en formation ou en stage (article L. 631-12 du code de la construction et de l'habitation). Le preneur justifie chaque année de ce statut. L'hébergement de tiers et la sous-location sont interdits.</p><p><b>Congé du preneur.</b> Le preneur peut donner congé à tout moment, avec un préavis d'un mois, par lettre remise contre récépissé à l'accueil de la résidence.</p>"
    html = f"""<div style="display:flex;justify-content:space-between;align-items:center;color:#a33c5c"><div style="font-size:19pt">Bail de résidence étudiante</div><div class="small r">{it.landlord}<br>contrat n° {dice.digits(7)}</div></div><p class="small">Conditions particulières — logement conventionné, article L. 353-2 du code de la construction et de l'habitation</p>
<table style="margin:4mm 0">{grid}</table><p class="small">L'état des lieux, l'inventaire du mobilier et le règlement intérieur sont annexés aux présentes. Le preneur déclare avoir pris connaissance des conditions générales qui suivent.</p>
<div class="sign"><div>Le preneur, « lu et approuvé »<br>{signature(it.seed)}</div><div>À {it.home.town}, le {long_date(it.signed)}<br>Pour le bailleur<br>{signature(it.seed + 9)}</div></div>
<div class="new" style="columns:3;column-gap:5mm;font-size:7.4pt;text-align:justify"><p class="b" style="color:#a33c5c">Conditions générales</p>{extra}{body}</div>"""
    return sheet("lease", html, it.fields(), font="Nimbus Sans", size=10, margin="14mm 15mm")


LAYOUTS = {"student_residence": student_residence, "mobility": mobility,
    "second_two_columns": second_two_columns,
    "standard_contract": standard_contract, "social_landlord": social_landlord, "agency_furnished": agency_furnished,
    "printed_form_by_hand": printed_form_by_hand,
    "notarial_deed": notarial_deed,
}  # fmt: skip


def town_lets(dice: Dice) -> Paper:
    """A village lets the flat over its school: a deed by articles authorised by the council, amounts in words then figures, heading like a deliberation."""
    it, mayor = _Let(dice), dice.person("", age=(35, 75))
    hall = TownHall(it.home.town, "", "")
    owner = f"Commune {hall.of}"
    tenants = " et ".join(f"{spoken(one, it.style)}, {born(one)}" for one in it.tenants)
    voted = it.signed - dt.timedelta(days=dice.number(8, 50))
    plural = len(it.tenants) > 1
    articles = (
        ("Objet", f"La commune donne à loyer, pour servir exclusivement d'habitation principale, un logement communal de type T{it.rooms}, d'une superficie habitable de {it.square_metres()}, sis {esc(it.home.line())}, dépendant du domaine privé communal. Il comprend une entrée, un séjour, {it.rooms} pièce(s) au total, une cuisine, une salle d'eau et un cellier de {dice.number(2, 9)} m²."),
        ("Durée", f"Le bail est fait pour six années entières et consécutives qui courent du {long_date(it.start)} ; il se renouvelle par tacite reconduction."),
        ("Loyer", f"Il est consenti moyennant un loyer mensuel de {amount_in_words(it.rent)} ({it.money(it.rent)}), payable d'avance le cinq de chaque mois au comptable public, Service de gestion comptable. Il est révisé chaque premier juillet selon l'indice de référence des loyers de l'INSEE."),
        ("Charges", f"En sus, le preneur verse chaque mois une provision de {amount_in_words(it.charges)} ({it.money(it.charges)}) pour le chauffage collectif, l'eau froide et la taxe d'enlèvement des ordures ménagères, régularisée au vu des dépenses de l'exercice."),
        ("Garantie", f"Un dépôt de {it.money(round(it.rent))} est encaissé par le régisseur à la remise des clés. Il ne produit pas d'intérêts."),
        ("Obligations", "Le preneur use paisiblement des lieux, les assure contre les risques locatifs et en justifie chaque année, n'y exerce aucun commerce, ne sous-loue pas sans l'accord écrit du maire, laisse le passage aux agents communaux pour l'entretien de la chaufferie pendant les heures de classe."),
        ("Résiliation", "Le preneur donne congé avec un préavis de trois mois, ramené à un mois dans les cas prévus à l'article 15 de la loi n° 89-462 du 6 juillet 1989. À défaut de paiement, et deux mois après un commandement resté sans effet, le bail est résilié de plein droit."),
    )  # fmt: skip
    body = "".join(f'<p style="text-align:justify"><span style="text-decoration:underline">Article {number}</span> — <i>{title}</i>. {text}</p>' for number, (title, text) in enumerate(articles, 1))  # fmt: skip
    html = f"""<div style="display:flex;gap:6mm"><div class="c" style="width:58mm;border:1pt solid;padding:3mm">DÉPARTEMENT<br>———<br>{stamp(f"MAIRIE {hall.of.upper()}")}<br>{esc(owner.upper())}</div><div style="flex:1;padding-top:12mm"><div style="font-size:1.45em;font-weight:bold">BAIL D'HABITATION</div>Logement communal non conventionné<br><span class="small">Délibération du conseil municipal n° {voted.year}-{dice.number(10, 99)} du {long_date(voted)}, reçue en préfecture</span></div></div>
<p style="margin-top:9mm">Entre la <b>{esc(owner)}</b>, représentée par son maire en exercice, {esc(mayor.named("first_LAST"))}, bailleresse, et {tenants}, preneur{"s solidaires" if plural else ""}, il est convenu :</p>{body}
<div class="keep"><p>Acte passé en la forme administrative, en deux exemplaires, à la mairie, le {long_date(it.signed)}.</p><div class="sign"><div>Le maire<br>{signature(it.seed)}</div><div>{"Les preneurs" if plural else "Le preneur"}<br>{signature(it.seed + 6)}</div></div></div>"""
    truth = {**it.fields(), "landlord_name": owner}
    return sheet("lease", html, truth, font="Caladea", size=10.6, margin="18mm 22mm")


LAYOUTS["town_lets"] = town_lets


def special_terms(dice: Dice) -> Paper:
    """A manager's sheet of special terms in lettered boxes, money first and parties last; the general terms in small print overleaf."""
    first, owner = dice.person(age=(20, 65)), dice.person("landlord", age=(35, 85))
    tenants = [first, dice.partner(first)] if dice.chance(0.4) else [first]
    home, money, style = dice.address(), dice.money(), dice.pick(("LAST_first", "first_LAST", "LAST_FIRST"))
    rent, charges, surface = dice.amount(330, 1180, "rent"), dice.amount(20, 170, "charges"), dice.number(190, 940) / 10
    start = dice.day_before(2000, 40)
    named = [tenant.named(style) for tenant in tenants]

    def box(letter: str, title: str, text: str, width: str = "100%") -> str:
        return f"<div style='width:{width};box-sizing:border-box;padding:1mm'><div style='border:.7pt solid #345;padding:2mm;min-height:17mm'><span style='background:#345;color:#fff;padding:0 2mm'>{letter}</span> <b>{title}</b><br>{text}</div></div>"

    small = " ".join((
        "Article 1. Le locataire use paisiblement des locaux suivant la destination prévue au contrat.", "Article 2. Il répond des dégradations et pertes survenues pendant la durée du contrat, à moins qu'il ne prouve qu'elles ont eu lieu par cas de force majeure.",
        "Article 3. Il s'assure contre les risques dont il doit répondre et en justifie chaque année.", "Article 4. La sous-location est interdite sans l'accord écrit du bailleur.", "Article 5. Le bailleur délivre un logement décent et en assure la jouissance paisible.",
        "Article 6. À défaut de paiement à l'échéance, et deux mois après un commandement demeuré infructueux, le bail est résilié de plein droit.", "Article 7. Le congé du locataire est donné avec un préavis de trois mois, réduit à un mois en zone tendue.", "Article 8. Les charges sont régularisées chaque année.",
    ) * 3)  # fmt: skip
    html = (
        "<p style='font-size:13pt'><b>BAIL D'HABITATION</b> <span class='small'>— conditions particulières — logement vide, loi du 6 juillet 1989</span></p><div style='display:flex;flex-wrap:wrap'>"
        + box("A", "Conditions financières", f"Loyer mensuel principal : {money(rent)}<br>Provision mensuelle pour charges : {money(charges)}<br>Soit à chaque terme : {money(round(rent + charges, 2))}<br>Dépôt de garantie : {money(rent)}", "50%")
        + box("B", "Durée", f"Trois ans, tacitement reconductible<br>Prise d'effet : {start:%d/%m/%Y}<br>Terme payable d'avance, le 1er", "50%")
        + box("C", "Désignation", f"Les locaux loués sont sis :<br>{home.line()}<br>{dice.number(1, 5)} pièce(s) — surface habitable {f'{surface:.2f}'.replace('.', ',')} m² — étage {dice.number(0, 6)} — cave n° {dice.number(1, 40)}")
        + box("D", "Équipements et annexes", "Chauffage individuel gaz ; eau chaude individuelle ; interphone ; fibre.", "50%") + box("E", "Diagnostics", f"DPE : classe {dice.pick('BCDE')} ; plomb : néant ; ERP : joint.", "50%")
        + box("F", "Bailleur", f"{spoken(owner, style)}<br>{dice.address('').line()}", "50%") + box("G", "Locataire(s)", "<br>".join(spoken(tenant, style) for tenant in tenants) + ("<br><i>solidairement tenus</i>" if len(tenants) > 1 else ""), "50%")
        + box("H", "Signatures", f"Établi le {start - dt.timedelta(days=dice.number(1, 12)):%d/%m/%Y}, deux pages, mots rayés nuls : 0<div style='display:flex;justify-content:space-between'>{signature(4)}{signature(15)}</div>")
        + f"</div><div class='new' style='font-size:7pt;column-count:2;column-gap:8mm;text-align:justify'><b>CONDITIONS GÉNÉRALES</b><br>{small}</div>"
    )  # fmt: skip
    truth = {"tenants": named, "landlord_name": owner.named(style), "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface}  # fmt: skip
    return sheet("lease", html, truth, font="FreeSans", size=9.8, margin="13mm 15mm")


LAYOUTS["special_terms"] = special_terms
LAYOUTS |= _motley_lease.LAYOUTS

LAYOUTS |= _medley_lease.LAYOUTS
LAYOUTS |= _further_lease.LAYOUTS
LAYOUTS |= _extra_lease.LAYOUTS
LAYOUTS |= _potluck_lease.LAYOUTS
LAYOUTS |= _mixed_lease.LAYOUTS
LAYOUTS |= _sorted_lease.LAYOUTS
LAYOUTS |= _gathered_lease.LAYOUTS
LAYOUTS |= _dealt_lease.LAYOUTS
LAYOUTS |= _blind_lease.LAYOUTS
LAYOUTS |= _strewn_lease.LAYOUTS | _scattered_lease.LAYOUTS | _diverse_lease.LAYOUTS | _apart_housing.LEASE
