"""Taxe foncière and taxe d'habitation: the same letterhead as the income tax notice, « avis d'impôt » too, and no income year."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers import (
    _apart_money,
    _blind_property_tax_notice,
    _diverse_property_tax_notice,
    _mixed_property_tax_notice,
    _potluck_property_tax_notice,
    _sorted_property_tax_notice,
)
from samples.papers._mixed_housing_kit import plain
from samples.papers.tax_notice._draw import grouped, tax_name
from samples.stationery import republic, sheet


def land(dice: Dice) -> Paper:
    """Taxes foncières: columns commune, intercommunalité, département; base, rate, cotisation."""
    person, home = dice.person("person"), dice.address("home")
    name, year = tax_name(person), dice.today.year - dice.number(0, 2)
    day = dt.date(year, 8, dice.number(20, 30))
    base = dice.number(900, 2_900)
    rows = [
        [f"Taux {year - 1}", "48,26 %", "", "0,152 %"],
        [f"Taux {year}", "48,51 %", "", "0,160 %"],
        ["Base", str(base), "", str(base)],
        ["Cotisation", str(round(base * 0.4851)), "", str(round(base * 0.0016))],
    ]
    html = f"""<table><tr><td><b>RÉPUBLIQUE FRANÇAISE</b><br>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</td><td class="right"><h2>TAXES FONCIÈRES {year}</h2>Avis d'impôt<br><span class="small">pour les propriétés bâties et non bâties</span></td></tr></table>
<div class="cols"><div class="box"><b>Vos références</b><br>Numéro fiscal : {grouped(dice.fiscal_number(person))}<br>Référence de l'avis : {year % 100} 33 {dice.digits(7)} {dice.digits(2)}<br>Numéro de propriétaire : 063 {dice.letters(1)}{dice.digits(5)}<br>Date d'établissement : {day:%d/%m/%Y}<br>Date de mise en recouvrement : {dt.date(year, 8, 31):%d/%m/%Y}</div><div>{"M" if person.sex == "M" else "MME"} {esc(name)}<br>{lines(unaccented(r).upper() for r in home.lines())}</div></div>
<p class="bold">Montant de votre impôt : {round(base * 0.4867)} € — Vous devez payer au plus tard le 15/10/{year}</p>{table(rows, "grid", ("Propriétés bâties", "Commune", "Syndicat", "Taxe GEMAPI"))}<p class="small">Département : 33 — Commune : {esc(home.town.upper())} — Frais de gestion 3 %</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": day}, "property_tax_notice", "", dice.font("sans"), 9.5, "14mm"
    )


def dwelling(dice: Dice) -> Paper:
    """Taxe d'habitation of the old kind, which does print a reference income and parts of the year before (a trap)."""
    person, home = dice.person("person"), dice.address("home")
    name, year = tax_name(person), dice.number(2019, 2022)
    day = dt.date(year, 10, dice.number(2, 15))
    html = f"""<h1 style="font-size:14pt">Taxe d'habitation {year}</h1><p>Contribution à l'audiovisuel public — avis d'imposition établi le {day:%d/%m/%Y}</p><p class="right">{esc(name)}<br>{lines(unaccented(r).upper() for r in home.lines())}</p>
{table([["Valeur locative brute", str(dice.number(1_800, 4_200))], ["Abattement général à la base", "450"], ["Base nette d'imposition", "2 310"], ["Cotisations", str(dice.number(180, 900))], ["Revenu fiscal de référence du foyer", f"{dice.number(8, 30)} {dice.digits(3)}"], ["Nombre de parts", "2"], ["Plafonnement selon le revenu", "0"]], "rows")}
<p>Somme à payer au plus tard le 15/11/{year} : {dice.number(138, 900)} €</p><p class="small">Numéro fiscal {dice.fiscal_number(person)} — Occupant au 1er janvier {year} — Local n° {dice.digits(7)}</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": day}, "property_tax_notice", "", dice.font("any"), 10, "18mm"
    )


LAYOUTS = {"land": land, "dwelling": dwelling}


def vacant_dwelling(dice: Dice) -> Paper:
    """The tax on vacant dwellings (TLV): figures in a strip at the foot, references stacked in a right-hand column, « avis d'impôt » in a small heading."""
    person, home = dice.person(age=(35, 88)), dice.address()
    year = dice.number(dice.today.year - 2, dice.today.year - 1)
    issued = dt.date(year, dice.pick((9, 10, 11)), dice.pick((15, 30)))
    place, base = dice.address(""), dice.number(900, 4_800)
    rate = dice.pick((17, 34))
    tax, fee = round(base * rate / 100), round(base * rate / 100 * 0.09)
    name = tax_name(person)
    number = dice.fiscal_number(person)
    rows = [["Année de vacance au 1er janvier", "1re" if rate == 17 else "2e et suivantes"], ["Base nette (valeur locative)", str(base)], ["Taux", f"{rate},00 %"], ["Cotisation", str(tax)], ["Frais de gestion (9 %)", str(fee)]]  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm"><div style="flex:1"><b>FINANCES PUBLIQUES</b><br><span class="tiny">Direction générale des finances publiques</span><div style="margin:22mm 0 12mm">{esc(name)}<br>{lines(unaccented(row).upper() for row in home.lines())}</div><div style="font-size:13pt"><b>TAXE SUR LES LOGEMENTS VACANTS</b></div><div>Avis d'impôt {year} — article 232 du code général des impôts</div></div>
<div style="width:62mm;background:#f1f1f1;padding:3mm" class="small"><b>Pour nous joindre</b><br>SIP {esc(place.town)}<br>0 809 401 401 (prix d'un appel)<br><br><b>Numéro fiscal</b><br>{grouped(number)}<br><b>Référence de l'avis</b><br>{dice.digits(2)} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}<br><b>Date d'établissement</b><br>{issued:%d/%m/%Y}<br><b>Mise en recouvrement</b><br>{issued + dt.timedelta(days=16):%d/%m/%Y}<br><b>Contrat de prélèvement</b><br>néant</div></div>
<p style="margin-top:9mm">Madame, Monsieur,<br>selon les éléments connus de l'administration, le logement désigné ci-dessous, dont vous êtes propriétaire dans une commune où il existe un déséquilibre entre l'offre et la demande, n'était ni meublé ni occupé depuis plus d'un an au 1er janvier {year}.</p><p>Logement imposé : {esc(place.line())} — lot {dice.digits(4)} — invariant {dice.digits(10)}</p>
{table(rows, "rows", (), ("72%", "28%"))}<div style="display:flex;margin-top:12mm;background:#20407c;color:#fff;padding:4mm 6mm;font-size:12pt;justify-content:space-between"><span>Somme à payer au plus tard le 15/12/{year}</span><b>{tax + fee} €</b></div><p class="tiny">Si le logement était occupé ou vacant malgré vous (vente, travaux importants), adressez une réclamation au service ci-contre avant le 31 décembre de l'année suivante.</p>"""
    return Paper(
        html, {"person_names": [name], "issue_date": issued}, "property_tax_notice", "", "Liberation Sans", 9.6
    )


LAYOUTS["vacant_dwelling"] = vacant_dwelling
LAYOUTS |= _potluck_property_tax_notice.LAYOUTS
LAYOUTS |= _mixed_property_tax_notice.LAYOUTS
LAYOUTS |= _sorted_property_tax_notice.LAYOUTS


def portal_summary(dice: Dice) -> Paper:
    """The tax account on line, printed: values in capitals after a colon, two owners, last year's sums beside, the notary of the purchase."""
    person = dice.person(age=(28, 82))
    other = dice.partner(person, same_name=True)
    notary, home = dice.person("", age=(35, 65)), plain(dice.address())
    year = dice.today.year - 1
    issued = dt.date(year, 9, dice.number(2, 26))
    tax, waste = dice.number(620, 1900), dice.number(90, 240)
    before = round(tax * 0.962), round(waste * 0.97)
    fees = round((tax + waste) * 0.03)
    old_fees = round(sum(before) * 0.03)
    names = [it.named("LAST_FIRST") for it in (person, other)]
    clock = f"{issued + dt.timedelta(days=dice.number(3, 60)):%d/%m/%Y} {dice.number(8, 22):02d}:{dice.number(10, 59)}"
    facts = (
        ("DÉBITEURS LÉGAUX", f"{person.civility} ET {other.civility} {person.last_name}"),
        ("PROPRIÉTAIRE 1", names[0]),
        ("PROPRIÉTAIRE 2", names[1]),
        ("ADRESSE DU BIEN", home.line()),
        ("COMMUNE", home.town),
        ("IDENTIFIANT", dice.fiscal_number(person)),
        ("RÉFÉRENCE", f"{year % 100} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}"),
        ("PUBLICATION", f"ACTE REÇU PAR ME {notary.named('first_last')}, NOTAIRE"),
        ("COMPTE PRÉLEVÉ", f"{dice.iban()}"),
        ("SERVICE", f"SIP DE {home.town}, {dice.phone()}"),
    )
    body = "".join(
        f"<p style='margin:1.2mm 0'>{label}&nbsp;: <b>{esc(value.upper())}</b></p>" for label, value in facts
    )
    rows = "".join(
        f"<tr><td>{label}</td><td class='num'>{a}</td><td class='num'>{b}</td></tr>"
        for label, a, b in (
            ("Taxe foncière sur les propriétés bâties", before[0], tax),
            ("Enlèvement des ordures ménagères", before[1], waste),
            ("Frais de gestion", old_fees, fees),
            ("<b>Total</b>", sum(before) + old_fees, f"<b>{tax + waste + fees}</b>"),
        )
    )
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{clock}</span><span>Mon espace particulier - consulter mes documents</span></div><hr><p style="color:#000091;font-size:14pt">Impôts fonciers {year} : synthèse de votre avis</p><p>Le présent document, établi ce jour, {long_date(issued, True)}, pour le compte de la collectivité, reprend votre cotisation de taxe foncière {year}.</p>{body}
<table class="grid" style="margin-top:5mm;width:80%"><tr><th>Cotisations (€)</th><th>{year - 1}</th><th>{year}</th></tr>{rows}</table><p>À payer au plus tard le {dt.date(year, 10, 15):%d/%m/%Y} ({dt.date(year, 10, 20):%d/%m/%Y} en ligne).</p><p>Ce document ne vaut pas titre de propriété. Si vous avez vendu en cours d'année, vous restez redevable pour l'année entière.</p><hr><div class="tiny" style="display:flex;justify-content:space-between"><span>https://cfspart.example/mesdocuments/tf{year}?doc={dice.digits(8)}</span><span>{clock} — 1/1</span></div>"""
    return sheet(
        "property_tax_notice",
        html,
        {"person_names": names, "issue_date": issued},
        font="Open Sans",
        size=9.8,
        margin="10mm 16mm",
    )


LAYOUTS["portal_summary"] = portal_summary
LAYOUTS |= _blind_property_tax_notice.LAYOUTS


def typed_summary(dice: Dice) -> Paper:
    """A treasury mail in fixed pitch: dashes before sentences that hold the sums, two owners on two lines, the heading at the bottom."""
    person, home = dice.person(age=(32, 80)), dice.address()
    partner = dice.partner(person, same_name=False)
    day = dt.date(dice.today.year - 1, dice.number(8, 9), dice.number(2, 28))
    head_ = dice.person("", age=(45, 64))
    names = [unaccented(p.named("LAST_FIRST")) for p in (person, partner)]
    base = dice.number(1500, 5200)
    town = round(base * dice.number(32, 55) / 100)
    group = round(base * dice.number(2, 9) / 100)
    waste = dice.number(90, 280)
    fee = round((town + group) * 0.03 + waste * 0.08)
    total = town + group + waste + fee
    html = f"""<pre style="font-family:inherit;white-space:pre-wrap;margin:0">De      : sip.{dice.digits(3)}@finances-locales.example
A       : {unaccented(person.first_name).lower().replace(" ", "")}{dice.digits(2)}@courriel.example
Date    : {day:%d/%m/%Y} 07:{dice.number(10, 59)}
Objet   : vos references {day.year % 100} {dice.digits(3)} {dice.digits(7)} {dice.digits(2)}
------------------------------------------------------------------

          {esc(names[0])}
          {esc(names[1])}
          {esc(unaccented(home.line(" - ", True)))}

  - le bien impose est celui de l'adresse ci-dessus, lot {dice.number(2, 90)}, dont la base
    nette ressort a {base} euros ;
  - la commune en retient {town} euros et l'intercommunalite {group} euros ;
  - la taxe d'enlevement des ordures menageres y ajoute {waste} euros,
    dont le produit revient au Syndicat Mixte du Val, 4 rue du Port ;
  - les frais de gestion de la fiscalite directe locale sont de {fee} euros ;
  - vous devez donc {total} euros, a regler avant le 15/10/{day.year}, ou le
    20/10/{day.year} en ligne, compte ouvert a la Banque des Alizes compris ;
  - pour rappel, l'avis du 28/08/{day.year - 1} portait sur {total - dice.number(15, 90)} euros ; il
    est solde et ne peut plus etre conteste.


                         pour le directeur departemental,
                         par delegation, {esc(unaccented(f"{head_.civility} {head_.named('LAST_FIRST')}"))}

==================================================================
 T A X E S   F O N C I E R E S   {day.year}   -   A V I S
 a remettre a : {esc(names[0])}
                {esc(names[1])}
 Centre des finances publiques            tel. {dice.phone()}
==================================================================</pre>"""
    return sheet(
        "property_tax_notice", html, {"person_names": names, "issue_date": day}, font=dice.font("mono"), size=9.6
    )


LAYOUTS["typed_summary"] = typed_summary


def split_ownership(dice: Dice) -> Paper:
    """The land-tax paper of a dwelling whose ownership is split: who has the use pays, who has the bare title is only named."""
    person, bare = dice.person(age=(58, 88)), dice.person("", age=(28, 55))
    year = dice.income_year()
    day, due = dt.date(year, 8, dice.number(20, 28)), dt.date(year, 10, 15)
    home, where = plain(dice.address()), plain(dice.address(""))
    base = dice.number(980, 3100)
    town, group, bin_ = round(base * 0.3874), round(base * 0.0215), round(base * 0.0931)
    fee = round((town + group) * 0.03 + bin_ * 0.08)
    total, old = town + group + bin_ + fee, round((town + group + bin_) * 0.97)
    money, name = MoneyStyle(" ", ",", " €", False), person.named("LAST_FIRST")
    html = f"""<div class="head"><div>{republic("DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES", "Service des impôts des particuliers de " + esc(home.town))}</div><div style="padding-top:20mm;width:46%">{person.civility} {esc(name)}<br>{"<br>".join(map(esc, home.lines(True)))}</div></div>
<table><tr><td style="width:34%;background:#eef0fa;padding:3mm" class="small"><b>Références du redevable</b><br>Numéro fiscal : {dice.fiscal_number(person)}<br>Rôle : {year % 100}-22101<br>Référence : {year % 100} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}<br>Compte de propriétaire : {dice.letters(1)}{dice.digits(5)}<br><br><b>Établi le</b> {day:%d/%m/%Y}<br><b>Mis en recouvrement le</b> 31/08/{year}<br><br>Une question ? {dice.phone()}</td><td style="padding-left:6mm"><b style="font-size:13pt">{dice.pick((f"Taxes foncières pour {year}", f"Avis {year} — propriétés bâties"))}</b><p>Votre cotisation de l'année s'élève à <b>{money(total)}</b>. Elle est à régler au plus tard le <b>{due:%d/%m/%Y}</b> (le {due + dt.timedelta(days=5):%d/%m/%Y} en ligne).</p>
<table class="grid small"><tr><th></th><th>Base</th><th>Taux</th><th>Cotisation</th></tr><tr><td>Commune et département</td><td class="num">{base}</td><td class="num">38,74 %</td><td class="num">{town}</td></tr><tr><td>Intercommunalité</td><td class="num">{base}</td><td class="num">2,15 %</td><td class="num">{group}</td></tr><tr><td>Ordures ménagères</td><td class="num">{base}</td><td class="num">9,31 %</td><td class="num">{bin_}</td></tr><tr><td>Frais de gestion</td><td></td><td></td><td class="num">{fee}</td></tr><tr><td>Rappel {year - 1}</td><td></td><td></td><td class="num">{old}</td></tr></table></td></tr></table>
<p style="margin-top:4mm"><b>Propriété imposée</b> : {esc(where.line())}. Débiteur légal : usufruitier {person.civility} {esc(name)}. Nu-propriétaire, pour information : {bare.civility} {esc(bare.named("LAST_FIRST"))}, né{bare.e} le {bare.birth_date:%d/%m/%Y}. Acte de donation publié le {dice.day_before(3000, 900, of=day):%d/%m/%Y}.</p><p class="small">Vous pouvez réclamer jusqu'au 31 décembre {year + 1}. Si vous êtes âgé de plus de 75 ans et sous condition de revenus, un dégrèvement s'applique.</p>
<div style="border-top:1pt dashed #555;margin-top:8mm;padding-top:3mm"><table><tr><td><b>TALON DE PAIEMENT</b> — TIP SEPA<br>{esc(name)}<br>Centre d'encaissement<br>{esc(plain(dice.address("")).line(" ").upper())}</td><td class="r">Montant : {money(total)}<br>ICS FR46ZZZ{dice.digits(6)}<br>{dice.digits(12)} {dice.digits(12)}</td></tr></table></div>"""
    return sheet(
        "property_tax_notice", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.8
    )


LAYOUTS["split_ownership"] = split_ownership
LAYOUTS |= _diverse_property_tax_notice.LAYOUTS | _apart_money.LAND
