"""Dealt layouts: the other half of the due notices dealt by cards (a folded leaflet, a cooperative's prose, a village's form)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import signature, stamp

VILLAGES = (
    "Saint-Vaast-du-Bois",
    "Montreuil-les-Ormes",
    "La Chapelle-Verdon",
    "Buxy-sur-Aubette",
    "Champigny-le-Vieux",
)


def half_leaflet(dice: Dice) -> Paper:
    """A leaflet to fold: the parties in a band on the left, names in small letters, the day in a cell, no title; the sums on the right half."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=dice.chance(0.6)), dice.money()
    tenants = [tenant.named("first_last").lower() for tenant in rent.tenants]
    landlord, chief = rent.company.name.lower(), dice.person("", age=(35, 62)).named("first_last").lower()
    bank = dice.pick(("banque des deux rives", "caisse du littoral", "banque des artisans"))
    issued = rent.start - dt.timedelta(days=dice.number(5, 12))
    meeting, due = dice.day_after(40, 12, rent.start), rent.start + dt.timedelta(days=dice.number(4, 9))
    cells = [
        ["Date", f"<span>{date_printed(issued, dice.pick(('slash', 'dot', 'dash')))}</span>"],
        ["Dossier de", "<br>".join(esc(tenant) for tenant in tenants)],
        ["N° de dossier", f"<span>{dice.digits(6)}/{dice.digits(2)}</span>"],
        [dice.pick(("Terme", "Période appelée")), f"<span>du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</span>"],
        [dice.pick(("Payable avant le", "À régler avant le")), f"<span>{due:%d/%m/%Y}</span>"],
    ]
    sums = [
        ["loyer", money(rent.rent)],
        [dice.pick(("charges", "provisions pour charges", "acompte de charges")), money(rent.charges)],
        *([["à déduire : apl versée par la caf", money(rent.benefit, sign="− ")]] if rent.benefit else []),
        [f"<b>{dice.pick(('reste à votre charge', 'à payer pour ce terme'))}</b>", f"<b>{money(rent.total)}</b>"],
    ]
    news = [
        f"<h3>Prochain rendez-vous</h3><p>La visite de votre chaudière est fixée au {long_date(meeting)} entre {dice.number(8, 11)} h et {dice.number(12, 17)} h. Merci de rendre le coupon avant le {long_date(meeting - dt.timedelta(days=5))}.</p>",
        f"<h3>Votre prélèvement</h3><p>Notre compte ouvert à la {bank}, {esc(dice.address('').line()).lower()}, remplace l'ancien. Aucune démarche de votre part.</p>",
    ]
    if dice.chance(0.5):
        news.reverse()
    html = f"""<table><tr><td style="width:46mm;background:#eef0e4;padding:5mm 4mm;height:172mm"><span class="tiny">le bailleur</span><br><b>{esc(landlord)}</b><br>{lines(row.lower() for row in rent.company.address.lines())}<br><span class="tiny">{dice.phone()}</span>
<p style="margin-top:14mm"><span class="tiny">{"les locataires" if len(tenants) > 1 else "le locataire"}</span><br><b>{"<br>".join(esc(tenant) for tenant in tenants)}</b></p><p><span class="tiny">le logement</span><br>{lines(row.lower() for row in rent.home.lines())}</p>
<p style="margin-top:26mm" class="tiny">pour le directeur, par délégation,<br>{esc(chief)}<br>responsable de la gestion locative</p></td>
<td style="width:88mm;padding:4mm 8mm 0 6mm;border-right:1px dotted #999">{"".join(news)}<p class="small">Une question ? Votre gardien vous reçoit le {dice.pick(("mardi", "jeudi"))} de 17 h à 18 h 30.</p></td>
<td style="padding:4mm 0 0 8mm">{table(cells, "grid", (), ("42%", "58%"))}<div style="margin-top:9mm">{table(sums, "rows", (), ("68%", "32%"))}</div><p class="small" style="margin-top:8mm">Cet appel ne vaut pas quittance. Celle-ci est remise sans frais sur demande, une fois le terme encaissé.</p></td></tr></table>"""
    truth = notice_truth(rent, tenants, landlord, issued, address=rent.home.truth().lower())
    return Paper(html, truth, "rent_due_notice", "", dice.font("sans"), 9.5, "14mm 13mm", "A4 landscape")


def coop_prose(dice: Dice) -> Paper:
    """A housing cooperative: prose, one boxed summary, the day in letters, surname, comma, given name; two who sign, a long legal footer."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.4)), dice.money()
    person, issued = rent.tenants[0], rent.start - dt.timedelta(days=dice.number(6, 13))
    name = f"{person.last_name.upper()}, {person.first_name}"
    clerk, second, tutor = dice.person("", age=(25, 60)), dice.person("", age=(35, 63)), dice.person("", age=(30, 62))
    due = rent.start + dt.timedelta(days=dice.number(4, 9))
    coop = f"Coopérative {rent.company.name}" if dice.chance(0.3) else rent.company.name
    helped = (
        f" L'aide au logement de {money(rent.benefit)}, versée directement à la coopérative, en a été déduite."
        if rent.benefit
        else ""
    )
    ceilings = [
        [zone, f"{base + 1_000} €", f"{base + 9_400} €"] for zone, base in (("Zone B2/C", 21_300), ("Zone B1", 23_900))
    ]
    title = dice.pick(("Terme à échoir", "Appel de terme", "Avis de terme à échoir"))
    legal = (
        f"{esc(coop)}, société coopérative d'intérêt collectif à responsabilité limitée et capital variable, régie par la loi n° 47-1775 du 10 septembre 1947 — siège : {esc(rent.company.address.line())} — "
        f"SIRET {rent.company.siret} — code APE {rent.company.ape} — capital social au 31 décembre {rent.start.year - 1} : {dice.number(1, 9)} {dice.digits(3)} 400 euros — agrément du 14 mars 1996 — "
        f"garantie financière n° {dice.digits(6)} — TVA FR{dice.digits(2)}{rent.company.siret[:9]} — médiateur : {esc(dice.address('').line())}"
    )
    html = f"""<p><b style="font-size:15pt;color:#2c5f2d">{esc(coop)}</b><br><span class="small">vos logements vous appartiennent un peu</span></p>
<h2 style="margin-top:9mm">{title} — {month_printed(rent.start.year, rent.start.month, "lower")}</h2>
<p class="justify">Le {date_in_words(issued)}, la coopérative a arrêté l'avis d'échéance qui suit, {dice.pick(("établi pour le compte de", "dressé en faveur de", "délivré à la demande de"))} {person.civility} {esc(name)}, sociétaire locataire, occupant le logement sis {esc(rent.home.line())}.</p>
<p class="justify">Pour le terme qui court du {long_date(rent.start)} au {long_date(rent.end)}, le loyer s'élève à {money(rent.rent)} et {dice.pick(("la provision pour charges", "l'acompte sur charges"))} à {money(rent.charges)}.{helped} Le règlement nous parviendra au plus tard le {long_date(due)}.</p>
<div style="border:1.6px solid #2c5f2d;padding:4mm;margin:6mm 12mm;text-align:center">{dice.pick(("Somme à acquitter", "Montant du terme", "Net à payer"))} : <b style="font-size:13pt">{money(rent.total)}</b><br><span class="small">période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</span></div>
<p class="justify">Un exemplaire est communiqué à {tutor.civility} {esc(tutor.last_name.upper())}, {esc(tutor.first_name)}, {"tutrice" if tutor.sex == "F" else "tuteur"} désigné{tutor.e} par jugement du {long_date(dice.day_before(900, 100, issued))}. Les plafonds de ressources applicables aux nouvelles attributions sont rappelés ci-dessous ; ils ne modifient pas votre loyer.</p>
{table(ceilings, "grid small", ("Plafonds annuels", "1 personne", "2 personnes"))}
<div class="cols" style="margin-top:6mm"><div>L'agent{"e" if clerk.sex == "F" else ""} de quittancement<br>{clerk.civility} {esc(clerk.last_name.upper())}, {esc(clerk.first_name)}<br>{signature(dice.number(1, 90))}</div><div>Contreseing de la trésorerie<br>{second.civility} {esc(second.last_name.upper())}, {esc(second.first_name)}<br>{signature(dice.number(1, 90))}</div></div>
<p class="tiny justify" style="border-top:1px solid #2c5f2d;margin-top:8mm;padding-top:2mm">{legal}</p>"""
    truth = notice_truth(rent, [name], coop, issued)
    return Paper(html, truth, "rent_due_notice", "", dice.font("serif"), 10.5, "17mm 20mm")


def commune_halves(dice: Dice) -> Paper:
    """A village that lets the old school's flat: a typed form of two halves, person and dwelling, the title in the band at its foot."""
    rent, money = draw(dice), dice.money()
    village, postcode = dice.pick(VILLAGES), f"{dice.pick(('76', '71', '02', '43', '87'))}{dice.number(210, 690)}"
    if "home" in dice.given:
        village, postcode = rent.home.town, rent.home.postcode
    rent = replace(rent, home=replace(rent.home, postcode=postcode, town=village))
    person, town = rent.tenants[0], f"Commune de {village}"
    name = f"{' '.join(person.first_names)} {person.last_name}" if dice.chance(0.5) else person.named("first_LAST")
    clerk, mayor, notary = dice.person("", age=(25, 62)), dice.person("", age=(38, 75)), dice.person("", age=(35, 66))
    issued, deed = rent.start - dt.timedelta(days=dice.number(5, 14)), dice.day_before(2_000, 420, rent.start)
    older = rent.start - dt.timedelta(days=dice.number(35, 42))
    honor = "Madame" if person.sex == "F" else "Monsieur"
    left = [
        ("Nom, prénoms", esc(name)),
        ("Qualité", f"locataire depuis le {date_printed(deed + dt.timedelta(days=12), 'slash')}"),
        ("Adresse", lines(rent.home.lines())),
        ("N° au rôle", dice.digits(3)),
    ]
    right = [
        (
            "Bien",
            dice.pick(
                ("ancien logement de l'instituteur", "appartement au-dessus de la poste", "ancien presbytère, étage")
            ),
        ),
        ("Terme", f"du {date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}"),
        (dice.pick(("Loyer", "Loyer hors charges")), money(rent.rent)),
        (dice.pick(("Charges", "Chauffage et charges")), money(rent.charges)),
        (dice.pick(("TOTAL À PAYER", "À VERSER")), f"<b>{money(rent.total)}</b>"),
        ("Avant le", date_printed(rent.start + dt.timedelta(days=9), "slash")),
    ]

    def half(title: str, items: list[tuple[str, str]]) -> str:
        inner = "".join(f'<p style="margin:0 0 2.5mm"><u>{label}</u> : {value}</p>' for label, value in items)
        return f'<div style="border:1px solid #000;padding:4mm"><p class="center"><b>{title}</b></p>{inner}</div>'

    halves = [half("LA PERSONNE", left), half("LA CHOSE LOUÉE", right)]
    tariff = [[f"Foyer de {n}", f"{78 + 31 * n} €"] for n in (1, 2, 3)]
    html = f"""<table><tr><td>MAIRIE DE {esc(village.upper())}<br>{postcode} {esc(village)} — tél. {dice.phone()}<br>Ouverte mardi et vendredi</td><td class="right">RÉPUBLIQUE FRANÇAISE<br>Liberté - Égalité - Fraternité</td></tr></table>
<p style="margin-top:8mm">{honor} {esc(person.last_name)},</p><p><b>Objet : {dice.pick(("loyer communal à échoir", "votre prochain loyer", "terme à venir du logement communal"))}, {month_printed(rent.start.year, rent.start.month, "lower")}</b></p>
<p class="justify">La {town} vous donne en location le bien ci-dessous, suivant bail reçu par Me {notary.first_name[0]}. {esc(notary.last_name)}, notaire, le {date_printed(deed, "slash")}. Nous rappelons le titre n° {dice.number(12, 88)} du {date_printed(older, "slash")}, d'un montant de {money(rent.total - dice.number(3, 15))}, soldé.</p>
<div class="cols" style="margin:5mm 0">{"".join(f"<div>{piece}</div>" for piece in halves)}</div>
<p class="small">Rappel du tarif des ordures ménagères voté au conseil (par an) :</p>{table(tariff, "grid small", ("Composition", "Tarif"))}
<p style="margin-top:5mm">Établi le {date_in_words(issued)}, pour la somme de {amount_in_words(rent.total)}.</p>
<table><tr><td>{stamp(f"MAIRIE DE {village}"[:26])}</td><td>La secrétaire de mairie,<br>{clerk.first_name[0]}. {esc(clerk.last_name)}<br>{signature(dice.number(1, 90))}</td><td>Le maire,<br>{mayor.first_name[0]}. {esc(mayor.last_name)}</td></tr></table>
<p class="center" style="background:#ddd;border:1px solid #000;padding:2mm;margin-top:6mm"><b>{dice.pick(("AVIS D'ÉCHÉANCE", "AVIS DE SOMME À PAYER AU TITRE DU LOYER", "AVIS D'ÉCHÉANCE DE LOYER"))}</b></p>"""
    truth = notice_truth(rent, [name], town, issued)
    css = "table.small{width:75mm}"
    return Paper(
        html,
        truth,
        "rent_due_notice",
        css,
        dice.pick(("Courier Prime", "Nimbus Mono PS", "FreeMono")),
        9.5,
        "14mm 16mm",
    )


LAYOUTS = {"half_leaflet": half_leaflet, "coop_prose": coop_prose, "commune_halves": commune_halves}
