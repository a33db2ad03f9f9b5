"""The attestation of the family-benefits offices: CAF and MSA.

Three papers bear nearly one name: the attestation of payment (a month, a benefit a line), the attestation of quotient
familial (the quotient, and often the month's payments too) and the statement of payments over several months. An
attestation of quotient alone holds no amount of benefit, so its truth has no `total`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from samples.dice import Dice, Person, month_ends, unaccented
from samples.french import amount_in_words, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_benefits_statement,
    _dealt_benefits_statement,
    _diverse_benefits_statement,
    _further_benefits_statement,
    _gathered_benefits_statement,
    _mixed_benefits_statement,
    _potluck_benefits_statement,
    _scattered_benefits_statement,
    _sorted_benefits_statement,
    _strewn_benefits_statement,
)
from samples.stationery import barcode, born, head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table

_CAF = (
    "de la Gironde",
    "de la Seine-Saint-Denis",
    "du Rhône",
    "du Nord",
    "des Bouches-du-Rhône",
    "de Paris",
    "d'Ille-et-Vilaine",
    "du Val-de-Marne",
)
_MSA = ("MSA Gironde", "MSA Nord-Pas de Calais", "MSA d'Armorique", "MSA Sud Champagne", "MSA Portes de Bretagne")
_BENEFITS = (
    ("Allocations familiales avec conditions de ressources", 75, 560), ("Revenu de solidarité active", 180, 980), ("Prime d'activité", 40, 420),
    ("Allocation aux adultes handicapés", 420, 1033), ("Complément familial", 196, 295), ("Allocation de base de la Paje", 97, 193),
    ("Allocation de soutien familial", 199, 399), ("Allocation d'éducation de l'enfant handicapé", 151, 340),
)  # fmt: skip
_HOUSING = ("Aide personnalisée au logement", "Allocation de logement familiale", "Allocation de logement sociale")
_LAW = (
    "Cette attestation est délivrée sur la base des éléments connus à ce jour dans votre dossier. Toute fausse déclaration est passible de sanctions (article L.114-13 du code de la sécurité sociale).",
    "La loi punit quiconque se rend coupable de fraudes ou de fausses déclarations (articles 313-1, 441-1 et 441-6 du code pénal).",
    "La loi n° 78-17 du 6 janvier 1978 modifiée relative à l'informatique, aux fichiers et aux libertés garantit un droit d'accès et de rectification.",
)  # fmt: skip


class _Claim:
    """One recipient and the payments of a month."""

    def __init__(self, dice: Dice) -> None:
        self.person = dice.person(age=(19, 75))
        self.home, self.style = dice.address(), dice.pick(("LAST_first", "LAST_FIRST", "first_LAST"))
        self.number = dice.digits(7) + (f" {dice.pick('ABCDEFGHJKLMNPRSTUVW')}" if dice.chance(0.6) else "")
        self.month = dice.month()
        self.housing = dice.amount(48, 420, "housing_benefit") if dice.chance(0.7) else 0.0
        kinds = sorted(dice.random.sample(range(len(_BENEFITS)), dice.number(0 if self.housing else 1, 3)))
        self.rows = [(_BENEFITS[k][0], dice.amount(*_BENEFITS[k][1:])) for k in kinds]
        self.label = dice.pick(_HOUSING)
        if self.housing:
            self.rows.insert(dice.number(0, len(self.rows)), (self.label, self.housing))
        self.total = round(sum(amount for _, amount in self.rows), 2)
        year, month = self.month
        after = dt.date(year + month // 12, month % 12 + 1, 1)
        self.issued = after + dt.timedelta(days=dice.number(4, 24))
        self.children: Sequence[Person] = dice.children(self.person, dice.number(0, 3))
        self.money = dice.money()

    def month_words(self) -> str:
        return month_printed(*self.month, "lower")

    def fields(self, paid: bool = True) -> dict[str, object]:
        fields: dict[str, object] = {
            "beneficiary_name": self.person.named(self.style), "file_number": self.number, "issue_date": self.issued,
            "period": f"{self.month[0]}-{self.month[1]:02d}",
        }  # fmt: skip
        if paid:
            fields |= {"total": self.total, "housing_benefit": self.housing or None}
        return fields


def caf_payment(dice: Dice) -> Paper:
    """CAF, attestation of payment of one month, with the quotient on a line of its own."""
    it, caf = _Claim(dice), dice.pick(_CAF)
    name = it.person.named(it.style)
    rows = [(label, it.money(amount)) for label, amount in it.rows]
    quotient = f"<p>Quotient familial du mois : <b>{dice.number(120, 1450)} €</b></p>" if dice.chance(0.6) else ""
    kids = "".join(f"<li>{child.named(it.style)}, {born(child, 'slash')}</li>" for child in it.children)
    html = (
        head(logo("CAF", "#005a9c", f"Caisse d'allocations familiales {caf}"), f"<div class='r'>Le {long_date(it.issued)}</div>")
        + f"<div class='head'><div>{lines('<b>Nous contacter</b>', '32 30 (service gratuit + prix appel)', 'caf.fr')}<p>N° allocataire : <b>{it.number}</b></p></div><div style='width:45%'>{lines(f'{it.person.civility} {name}', *it.home.lines(True))}</div></div>"
        + f"<h1>Attestation de paiement</h1><p>Le directeur de la Caisse d'allocations familiales {caf} certifie que {it.person.civility} {name}, {born(it.person, 'slash')}, a perçu pour le mois de <b>{it.month_words()}</b> les prestations suivantes :</p>"
        + table([*rows, ("<b>Total</b>", f"<b>{it.money(it.total)}</b>")], ("Nature des prestations", "Montant"), numbers=(1,))
        + (f"<p>Enfants à charge :</p><ul>{kids}</ul>" if kids else "<p>Aucun enfant à charge.</p>")
        + quotient + paragraphs(*_LAW[:2]) + f"<div class='r'>Le directeur<br>{signature(3)}</div>"
    )  # fmt: skip
    return sheet(
        "benefits_statement",
        html,
        it.fields(),
        font=dice.font(),
        footer=f"Attestation éditée le {it.issued:%d/%m/%Y} - {{page}}",
    )


def caf_quotient(dice: Dice) -> Paper:
    """CAF, attestation of quotient familial and of benefits, as downloaded from Mon Compte."""
    return quotient(dice, with_amounts=True)


def quotient(dice: Dice, with_amounts: bool) -> Paper:
    """The attestation of quotient familial; without the payments it proves none, and is `unknown`."""
    it, caf = _Claim(dice), dice.pick(_CAF)
    year, month = it.month
    rows = "".join(f"<tr><td>{label}</td><td class='num'>{it.money(amount)}</td></tr>" for label, amount in it.rows)
    paid = (
        f"<h2>Prestations versées pour {it.month_words()}</h2><table>{rows}<tr><td class='b'>Total versé</td><td class='num b'>{it.money(it.total)}</td></tr></table>"
        if with_amounts
        else ""
    )
    kids = ", ".join(f"{child.named(it.style)} ({child.birth_date:%d/%m/%Y})" for child in it.children)
    html = (
        f"<div style='background:#17365d;color:#fff;padding:8px 12px'><b style='font-size:1.3em'>Allocations familiales</b> &nbsp; Caf {caf}</div>"
        f"<h1 style='text-align:left'>Attestation de quotient familial{' et de prestations' if with_amounts else ''}</h1>"
        + pairs((("Document généré le", f"{it.issued:%d/%m/%Y}"), ("Numéro allocataire", it.number), ("Allocataire", spoken(it.person, it.style)), ("Né(e) le", f"{it.person.birth_date:%d/%m/%Y}"), ("Adresse", it.home.line()), ("Enfant(s) à charge", kids or "aucun")))
        + f"<div class='tint' style='margin:10px 0'>Quotient familial pour le mois de <b>{it.month_words()}</b> : <b>{dice.number(120, 1450)} €</b></div>" + paid
        + f"<p class='small'>Le quotient familial est calculé à partir des revenus {year - 2} et des prestations de {month_printed(year, month, 'lower')}. {_LAW[0]}</p>" + barcode(it.number + dice.digits(6))
    )  # fmt: skip
    type_id, fields = ("benefits_statement", it.fields(with_amounts)) if with_amounts else ("unknown", {})
    return sheet(type_id, html, fields, font=dice.font())


def msa_payment(dice: Dice) -> Paper:
    """MSA (farm workers): attestation of family benefits, one month."""
    it, msa = _Claim(dice), dice.pick(_MSA)
    nir = dice.nir(it.person)
    it.number = nir
    year, month = it.month
    rows = [(label, month_printed(year, month, "digits"), it.money(amount)) for label, amount in it.rows]
    html = (
        head(logo("MSA", "#00854a", "santé famille retraite services"), lines(f"<b>{msa}</b>", "Service Famille Logement", dice.phone()))
        + f"<div class='to'>{lines(spoken(it.person, it.style), *it.home.lines())}</div>"
        + pairs((("N° d'adhérent", nir), ("Objet", "attestation de paiement de prestations familiales")), width="18%")
        + f"<p>Le {long_date(it.issued)}</p><h1>ATTESTATION DE PAIEMENT</h1>"
        + f"<p>La Mutualité sociale agricole atteste que {spoken(it.person, it.style)} a bénéficié des prestations ci-dessous au titre du mois de {it.month_words()} :</p>"
        + table([*rows, ("TOTAL", "", it.money(it.total))], ("Prestation", "Mois de droit", "Montant net versé"), numbers=(2,))
        + paragraphs("Attestation établie pour servir et valoir ce que de droit.", _LAW[0]) + f"<div class='r'>Pour le directeur général,<br>{signature(11)}</div>"
    )  # fmt: skip
    return sheet("benefits_statement", html, it.fields(), font=dice.font())


def caf_statement(dice: Dice) -> Paper:
    """CAF, notice of rights and payments: what is due, what was held back, what was paid and when."""
    it, caf = _Claim(dice), dice.pick(_CAF)
    money = dice.table_money()
    year, month = it.month
    name = it.person.named(it.style)
    rows = [(label.upper(), month_printed(year, month, "digits"), money(amount)) for label, amount in it.rows]
    html = (
        head(lines(f"<b>CAISSE D'ALLOCATIONS FAMILIALES {caf.upper()}</b>", "TSA 41234", "www.caf.fr"), lines(f"Le {it.issued:%d/%m/%Y}", f"Vos références : {it.number}"))
        + f"<div class='to'>{lines(f'{it.person.civility} {name}', *it.home.lines(True))}</div><h2>RELEVÉ DE VOS DROITS ET PAIEMENTS</h2>"
        + f"<p>{'Madame' if it.person.sex == 'F' else 'Monsieur'},</p><p>Vous trouverez ci-dessous le détail des prestations qui vous ont été versées pour {it.month_words()}. Ce document vaut attestation de paiement.</p>"
        + table([*rows, ("<b>TOTAL DE VOS PRESTATIONS DU MOIS</b>", "", f"<b>{money(it.total)}</b>")], ("PRESTATION", "MOIS", "MONTANT EN EUROS"), numbers=(2,))
        + f"<p>Virement effectué le {it.issued - dt.timedelta(days=2):%d/%m/%Y} sur votre compte.</p><h2>VOTRE SITUATION CONNUE</h2>"
        + pairs((("Situation familiale", dice.pick(("célibataire", "vie maritale", "marié(e)", "séparé(e)"))), ("Nombre d'enfants à charge", str(len(it.children))), ("Logement", "locataire")))
        + paragraphs(*_LAW)
    )  # fmt: skip
    return sheet(
        "benefits_statement", html, it.fields(), font=dice.pick(("Liberation Mono", "Liberation Sans")), size=9
    )


def second_account(dice: Dice) -> Paper:
    """The member's page printed from the website: payments by line."""
    person, style, home = dice.person(age=(19, 75)), "first_LAST", dice.address()
    number = dice.digits(7)
    day = dice.day_before(25)
    first = dt.date(day.year, day.month, 1) - dt.timedelta(days=1)
    housing, rsa, money = dice.amount(90, 390), dice.amount(120, 600), dice.money()
    html = (
        "<p><b>CAF - Mon compte</b></p><h1>Attestation de paiement</h1>"
        + lines(spoken(person, style), *home.lines()) + f"<p>Numéro allocataire : {number}</p>"
        + f"<p>Votre Caf atteste que vous avez perçu pour le mois de {month_printed(first.year, first.month, 'lower')} :</p>"
        + table([("Revenu de solidarité active", money(rsa)), ("Allocation de logement sociale", money(housing)), ("Total", money(rsa + housing))], ("Prestation", "Montant"), numbers=(1,))
        + f"<p>Document édité le {day:%d/%m/%Y}</p>"
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "file_number": number,
        "period": f"{first:%Y-%m}",
        "total": rsa + housing,
        "housing_benefit": housing,
        "issue_date": day,
    }
    return sheet("benefits_statement", html, fields, font=dice.font(), size=10.5)


def screen(dice: Dice) -> Paper:
    """The CAF's application on a telephone: the month's sums under their dates of payment, the next payment foretold, the quotient; the attestation's sentence at the end."""
    it = _Claim(dice)
    year, month = it.month
    name = it.person.named("first_LAST")
    paid = dt.date(year + month // 12, month % 12 + 1, 5)
    coming = it.money(round(it.total * 0.93, 2))
    rows = "".join(
        f"<div class='l'><span>{label}<br><span class='tiny'>versement du {paid:%d/%m/%Y}</span></span><span class='b'>{it.money(amount)}</span></div>"
        for label, amount in it.rows
    )
    html = (
        f"<div class='l tiny'><span>{dice.number(7, 22)}:{dice.number(10, 59)}</span><span>▪▪▪ {dice.number(20, 99)} %</span></div><div style='background:#005a9c;color:#fff;padding:3mm;margin:2mm 0'>‹ &nbsp;<b>Attestation de paiement</b></div>"
        f"<p class='small'>Caf {dice.pick(_CAF)}<br>Allocataire {it.number}</p><p><b>{it.person.civility} {name}</b><br><span class='small'>{it.home.line(' ')}</span></p><p>Prestations de <b>{it.month_words()}</b></p>{rows}"
        f"<div class='l' style='border-top:1pt solid #005a9c'><b>Montant total</b><b>{it.money(it.total)}</b></div><p class='small' style='background:#eef4fa;padding:2mm'>À venir : {coming} le {dt.date(paid.year + paid.month // 12, paid.month % 12 + 1, 5):%d/%m/%Y}<br>Quotient familial : {dice.number(150, 1300)}</p>"
        f"<p class='small'>La Caf certifie que ces sommes ont été versées à la personne désignée ci-dessus. Attestation du {it.issued:%d/%m/%Y}, valable sans signature.</p><p class='tiny c'>Accueil &nbsp; Démarches &nbsp; Paiements &nbsp; Profil</p>"
    )  # fmt: skip
    css = ".l{display:flex;justify-content:space-between;padding:1mm 0}"
    fields = it.fields() | {"beneficiary_name": name}
    return sheet(
        "benefits_statement", html, fields, page="84mm 182mm", margin="4mm 6mm", css=css, font="Roboto", size=9
    )


def change_letter(dice: Dice) -> Paper:
    """The fund's letter after a change of situation: rights in short lines, what goes straight to the landlord, the sum of the month in a sentence."""
    it, caf = _Claim(dice), dice.pick(_CAF)
    to_landlord = bool(it.housing) and dice.chance(0.5)
    why = dice.pick(("le changement de vos ressources", "votre déménagement", "la reprise de votre activité", "la naissance de votre enfant", "l'étude de votre demande"))  # fmt: skip
    rows = "".join(
        f"<div style='display:flex;border-bottom:.4pt dotted #888;padding:1mm 0'><span style='flex:1'>{label}</span><span>{it.money(amount)}</span></div>" for label, amount in it.rows
    )  # fmt: skip
    year, month = it.month
    before = month_printed(year - (month == 1), (month - 2) % 12 + 1, "lower")
    html = (
        f"<table><tr><td style='width:36%;font-size:8.4pt'><b style='font-size:12pt;color:#00619e'>CAF {caf}</b><br>TSA {dice.digits(5)}<br>Nous écrire : messagerie de Mon compte<br>Nous joindre : 3230 (prix d'un appel local)<br><br>Dossier n° <b>{it.number}</b><br>Courrier {dice.letters(2)}{dice.digits(5)}</td><td style='padding:14mm 0 0 22mm'>{spoken(it.person, it.style)}<br>{'<br>'.join(it.home.lines(True))}</td></tr></table>"
        f"<p style='text-align:right;margin:8mm 0'>Le {long_date(it.issued)}</p><p><b>Objet : vos droits ont été recalculés</b></p>"
        + paragraphs(
            f"{'Madame' if it.person.sex == 'F' else 'Monsieur'},",
            f"Nous avons pris en compte {why}. En {before}, il vous avait été versé {it.money(dice.amount(20, 1200))}. Vos droits sont désormais les suivants, pour {it.month_words()} :",
        )
        + f"<div style='margin:3mm 12mm 4mm 6mm'>{rows}</div>"
        + paragraphs(
            f"{'Le paiement' if it.total else 'Votre droit'} de {it.month_words()} s'élève donc à <b>{it.money(it.total)}</b>, sous réserve d'une éventuelle retenue.",
            f"{it.label} : {it.money(it.housing)} sont adressés directement à votre bailleur, qui les déduit de votre loyer ; ils sont compris dans cette somme." if to_landlord else "",
            f"Ces droits restent valables jusqu'au 31 décembre {year}, si votre situation ne change pas. Pensez à déclarer vos ressources trimestrielles. Vous pouvez télécharger à tout moment une attestation depuis Mon compte sur caf.fr.",
            f"Si vous contestez cette décision, vous avez deux mois pour saisir la commission de recours amiable (article R. 142-1 du code de la sécurité sociale). {_LAW[1]}",
        )
        + f"<p style='margin-top:8mm'>Votre Caf</p><p class='tiny'>{barcode(dice.digits(12), height=16)}</p>"
    )  # fmt: skip
    fields = {
        "beneficiary_name": it.person.named(it.style), "file_number": it.number, "issue_date": it.issued, "period": f"{year}-{month:02d}", "total": it.total,
        "housing_benefit": it.housing or None,
    }  # fmt: skip
    return sheet("benefits_statement", html, fields, font="Roboto", size=9.8, margin="14mm 17mm")


def month_in_columns(dice: Dice) -> Paper:
    """The MSA's web page as printed: a menu's crumbs, one column a benefit, the month over them, the number at the very foot."""
    person, money = dice.person(age=(20, 66)), dice.table_money()
    year, month = dice.month()
    day = month_ends(year, month)[1] + dt.timedelta(days=dice.number(4, 25))
    chosen = dice.random.sample(_BENEFITS, dice.number(1, 3))
    sums = [(label, round(dice.amount(low, high), 2)) for label, low, high in chosen]
    housing = dice.amount(95, 420, "housing_benefit") if dice.chance(0.7) else None
    if housing is not None:
        sums.insert(dice.number(0, len(sums)), (dice.pick(_HOUSING), housing))
    total, number, office = round(sum(value for _, value in sums), 2), dice.digits(13), dice.pick(_MSA)
    style = dice.pick(("first_LAST", "LAST_first"))
    heads = "".join(f'<th style="width:{74 // len(sums)}%;font-weight:normal;font-size:8.5pt;vertical-align:bottom;text-align:center">{label}</th>' for label, _ in sums)  # fmt: skip
    cells = "".join(f'<td class="c" style="font-size:11.5pt;padding:3mm 1mm">{money(value)}</td>' for _, value in sums)
    html = f"""<p class="tiny" style="color:#777">Accueil › Mon espace privé › Prestations familiales et logement › Attestation de paiement</p><div style="border-bottom:4px solid #00713d;padding-bottom:2mm;display:flex;justify-content:space-between"><b style="font-size:17pt;color:#00713d">{office}</b><span class="small" style="padding-top:3mm">santé, famille, retraite, services</span></div>
<p style="font-size:14pt;margin:10mm 0 2mm">Attestation de paiement</p><p>délivrée à {spoken(person, style)}, {born(person)}<br>{dice.address().line()}</p>
<p style="margin-top:8mm">Au titre de <b>{month_printed(year, month, "lower")}</b>, les versements suivants ont été effectués (en euros) :</p>
<table class="grid" style="margin:3mm 0"><tr><th style="width:13%"></th>{heads}<th class="c" style="width:13%">Total</th></tr><tr><td style="padding-top:3mm">Montant</td>{cells}<td class="c b" style="padding-top:3mm;font-size:11.5pt">{money(total)}</td></tr></table>
<p class="small">Personnes à charge au dernier jour du mois : {dice.number(0, 4)}. Quotient familial : {dice.number(180, 980)}.</p><p class="small">{dice.pick(_LAW)}</p>
<p style="margin-top:12mm">Éditée le {day:%d/%m/%Y} sur le site de votre MSA.</p><div style="position:fixed;bottom:0;width:100%;border-top:1px solid #00713d;padding-top:2mm;font-size:8pt">Numéro à rappeler : {number} — {office}, caisse de mutualité sociale agricole, CS 5000{dice.digits(1)}</div>"""
    fields = {
        "beneficiary_name": person.named(style), "file_number": number, "period": f"{year}-{month:02d}", "total": total,
        "housing_benefit": housing, "issue_date": day,
    }  # fmt: skip
    return sheet("benefits_statement", html, fields, font="Liberation Sans", size=10.3)


LAYOUTS = {"month_in_columns": month_in_columns, "change_letter": change_letter,
    "second_account": second_account,
    "caf_payment": caf_payment,
    "caf_quotient": caf_quotient,
    "msa_payment": msa_payment,
    "caf_statement": caf_statement,
    "screen": screen,
}  # fmt: skip


def dotted_printout(dice: Dice) -> Paper:
    """An office printer's page in type of even width: dotted leaders, a deduction for what was paid in excess, the sum after it."""
    person, home, (year, month) = dice.person(age=(20, 70)), dice.address(), dice.month()
    name, number = unaccented(person.named("LAST_FIRST")), dice.digits(7)
    issued = month_ends(year, month)[1] + dt.timedelta(days=dice.number(6, 20))
    housing, other = dice.amount(90, 380, "housing_benefit"), dice.amount(150, 640)
    kept = dice.pick((0.0, 48.0, 51.2))
    total = round(housing + other - kept, 2)
    label = dice.pick(
        ("ALLOCATIONS FAMILIALES", "REVENU DE SOLIDARITE ACTIVE", "PRIME D'ACTIVITE", "ALLOCATION DE SOUTIEN FAMILIAL")
    )

    def row(text: str, amount: float, sign: str = "") -> str:
        value = f"{sign}{amount:.2f}".replace(".", ",")
        return f"  {text} ".ljust(52, ".") + f" {value:>9} EUR\n"

    body = (
        f"CAISSE D'ALLOCATIONS FAMILIALES {dice.pick(('DU GARD', 'DE LA SARTHE', 'DES VOSGES', 'DU VAR'))}\nSERVICE AUX ALLOCATAIRES\n\n\n" + "".join(" " * 36 + row + "\n" for row in [f"{person.civility.upper()} {name}", *(unaccented(part).upper() for part in home.lines())])
        + f"\n\nLE {issued:%d/%m/%Y}\nVOS REFERENCES : ALLOCATAIRE N° {number}\n\n\n            A T T E S T A T I O N   D E   P A I E M E N T\n            =============================================\n\nNOUS CERTIFIONS QUE {person.civility.upper()} {name}\nA BENEFICIE POUR LE MOIS DE {unaccented(month_printed(year, month, 'upper'))}\nDES PRESTATIONS SUIVANTES :\n\n"
        + row(label, other) + row(dice.pick(("ALLOCATION DE LOGEMENT SOCIALE", "AIDE PERSONNALISEE AU LOGEMENT")), housing) + (row("RETENUE SUR TROP-PERCU", kept, "-") if kept else "") + " " * 53 + "---------\n" + row("MONTANT VERSE", total)
        + f"\n\nPERSONNES A CHARGE : {dice.number(0, 3)}\n\nATTESTATION DELIVREE POUR SERVIR ET VALOIR CE QUE DE DROIT.\nTOUTE FAUSSE DECLARATION EST PUNIE PAR LA LOI.\n\n\n                                    LE DIRECTEUR"
    )  # fmt: skip
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet(
        "benefits_statement",
        f"<pre style='font-family:inherit;font-size:inherit;line-height:1.3'>{esc(body)}</pre>",
        truth,
        font="Liberation Mono",
        size=9.6,
        margin="20mm 20mm",
    )


LAYOUTS["dotted_printout"] = dotted_printout


def desk_sentences(dice: Dice) -> Paper:
    """A counter's attestation for a third party, in sentences: each benefit in a clause, the sum in words and figures, no table at all."""
    person, home, money = dice.person(age=(22, 66)), dice.address(), dice.money()
    year, month = dice.month()
    issued = month_ends(year, month)[1] + dt.timedelta(days=dice.number(6, 26))
    body = dice.pick(("Mutualité sociale agricole Beauce Cœur de Loire", "Caisse d'allocations familiales de la Drôme", "Caisse d'allocations familiales du Finistère", "Caisse de mutualité sociale agricole Portes de Provence"))  # fmt: skip
    number = dice.digits(7) if "familiales" in body else dice.nir(person, key=False)
    housing, minimum, family = dice.amount(110, 420, "housing_benefit"), dice.amount(210, 690), dice.amount(75, 350)
    total, name = round(housing + minimum + family, 2), person.named("first_last")
    minimum_name = dice.pick(("du revenu de solidarité active (RSA)", "de la prime d'activité (PPA)"))
    past = month_printed(year if month > 1 else year - 1, month - 1 or 12, "lower")
    html = f"""<div style="border-left:3mm solid #00857c;padding-left:6mm"><p style="font-size:13pt">{esc(body)}</p><p class="small">Pôle accueil — agence de {esc(home.town)} — {dice.phone()}</p></div>
<p style="margin-top:16mm;font-size:12pt;letter-spacing:.4pt">Attestation délivrée pour servir et faire valoir auprès d'un tiers</p><p class="small">Dossier : paiements. Matricule {number}. Document remis au guichet le {long_date(issued)}.</p>
<p style="text-align:justify;margin-top:9mm;line-height:1.75">La directrice de l'organisme désigné ci-dessus atteste que {person.civility} {esc(name)}, né{person.e} le {long_date(person.birth_date)}, demeurant {esc(home.line())}, qui figure dans ses fichiers sous le matricule {number}, a été réglé{person.e} au titre du mois {"d'" if month in (4, 8, 10) else "de "}{month_printed(year, month, "lower")} des prestations suivantes : une somme de {money(minimum)} au titre {minimum_name}, une somme de {money(family)} au titre du complément familial, enfin une somme de {money(housing)} au titre de l'aide personnalisée au logement (APL), cette dernière étant portée au crédit de son compte comme les deux autres, soit ensemble {money(total)} ({amount_in_words(total)}).</p>
<p style="text-align:justify;line-height:1.75">Les droits du mois précédent, {past}, ont été soldés et ne sont pas repris ici. Le quotient familial s'établit à {dice.number(190, 980)} au jour de la présente. Aucune retenue n'est en cours.</p><p style="text-align:justify;line-height:1.75">La situation peut changer à tout moment : nous vous invitons à consulter le service en ligne. Quiconque se rend coupable de fraude ou de fausse déclaration est passible de sanctions (article 441-1 du code pénal).</p>
<p style="margin:12mm 0 0 50%">P/ la directrice et par délégation,<br>le conseiller service aux allocataires<br>{signature(dice.number(0, 99))}</p>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font="P052", size=11, margin="19mm 23mm")


LAYOUTS["desk_sentences"] = desk_sentences


def for_a_third_party(dice: Dice) -> Paper:
    """A rural fund's certificate asked for by another office: the household in a table with birthdays, then rights as bullets with the month in the sentence; who gets the housing aid, the sum before, the quotient around."""
    person, home, (year, month) = dice.person(age=(20, 60)), dice.address(), dice.month()
    other, kids = dice.partner(person), dice.children(person, dice.pick((1, 2, 3)))
    name, money = person.named("LAST_first"), dice.money()
    number = dice.digits(13)
    issued = month_ends(year, month)[1] + dt.timedelta(days=dice.number(6, 22))
    housing, family, bonus = dice.amount(90, 420, "housing_benefit"), dice.amount(140, 520), dice.amount(60, 310)
    total = round(housing + family + bonus, 2)
    before = round(total - dice.amount(15, 55), 2)
    clerk = dice.person("", age=(28, 60))
    folk = "".join(
        f"<tr><td>{esc(one.named('LAST_first'))}</td><td>{place}</td><td>{one.birth_date:%d/%m/%Y}</td></tr>"
        for one, place in [(person, "allocataire"), (other, "conjoint"), *((kid, "à charge") for kid in kids)]
    )
    place = dice.pick(("Gironde", "Dordogne, Lot et Garonne", "Ain-Rhône", "Sèvres-Vienne", "Portes de Bretagne"))
    html = f"""<table><tr><td style="width:60%"><b style="color:#00804a;font-size:1.5em">MSA</b> <span style="color:#00804a">{place}</span><br><span class="small">santé · famille · retraite · services</span></td><td class="small">Vos références<br>Dossier : <b>{number}</b><br>Suivi par : {esc(clerk.named("first_last"))}<br>{dice.phone()}</td></tr></table>
<div style="margin:10mm 0 8mm 95mm">{esc(person.civility)} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines(True))}</div>
<p class="b">Document à remettre à l'organisme demandeur (service logement)</p>
<p>La Mutualité sociale agricole confirme que le foyer ci-après relève de ses prestations :</p><table class="grid" style="width:82%"><tr><th>Nom et prénom</th><th>Qualité</th><th>Né(e) le</th></tr>{folk}</table>
<p style="margin-top:6mm">Au titre du mois de {month_printed(year, month, "lower")}, les droits suivants ont été ouverts et mis en paiement :</p>
<ul><li>allocations familiales et complément : {money(family)} ;</li><li>prime d'activité : {money(bonus)} ;</li><li>allocation de logement, adressée directement au propriétaire, {esc(dice.company("", "agency").name)} : {money(housing)} ;</li></ul>
<p>soit, toutes prestations confondues, <b>{money(total)}</b>. Le mois d'avant, ce montant était de {money(before)}. Quotient familial retenu : {dice.number(320, 980)}. Une créance de {money(dice.number(60, 400))} reste par ailleurs à l'étude ; elle n'a donné lieu à aucune retenue.</p>
<p>Situation examinée au {issued - dt.timedelta(days=3):%d/%m/%Y}, sous réserve de changement déclaré depuis.</p>
<div style="margin:10mm 0 0 90mm">Le {long_date(issued)}<br>Pour le directeur général,<br>{signature(dice.number(0, 99))}</div>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font="Carlito", size=10.6, margin="16mm 20mm")


LAYOUTS["for_a_third_party"] = for_a_third_party


LAYOUTS |= _further_benefits_statement.LAYOUTS
LAYOUTS |= _potluck_benefits_statement.LAYOUTS
LAYOUTS |= _mixed_benefits_statement.LAYOUTS
LAYOUTS |= _sorted_benefits_statement.LAYOUTS
LAYOUTS |= _gathered_benefits_statement.LAYOUTS
LAYOUTS |= _dealt_benefits_statement.LAYOUTS
LAYOUTS |= _blind_benefits_statement.LAYOUTS
LAYOUTS |= _strewn_benefits_statement.LAYOUTS | _scattered_benefits_statement.LAYOUTS
LAYOUTS |= _diverse_benefits_statement.LAYOUTS | _apart_income.BENEFITS
