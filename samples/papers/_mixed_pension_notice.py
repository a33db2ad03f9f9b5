"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import three_given
from samples.papers._mixed_social_people import euros, rows_of
from samples.stationery import sheet, signature


def arrears_window(dice: Dice) -> Paper:
    """A window letter of an old local scheme: references and day together, one row of values, the file's holder after « Dossier de »."""
    person, home, (year, month) = dice.person(age=(62, 90)), dice.address(), dice.month()
    name, money, ds = person.named("LAST_first"), dice.table_money(), dice.pick(("slash", "dot", "dash"))
    other, neighbour, bank = dice.person("", age=(62, 88)), dice.person("", age=(40, 75)), dice.address("")
    paid_on = month_ends(year, month)[1] + dt.timedelta(days=dice.number(1, 8))
    issued = paid_on + dt.timedelta(days=dice.number(1, 9))
    base, extra = dice.amount(480, 1350), dice.amount(40, 190)
    tax = round((base + extra) * 0.043, 2)
    net = round(base + extra - tax, 2)
    scheme = dice.pick(("Caisse régionale de vieillesse — régime local d'Alsace et de Moselle", "Caisse autonome de retraite des mines et carrières", "Caisse de retraites du Nord et des Flandres", "Caisse des clercs et employés de l'Ouest"))  # fmt: skip
    title = dice.pick(("Bordereau d'arrérages", "Avis de mise en paiement d'arrérages", "Décompte de rente de vieillesse", "Extrait d'arrérages de pension"))  # fmt: skip
    columns = [("Échéance", month_printed(year, month, "digits")), ("Principal", money(base)), (dice.pick(("Bonification", "Majoration", "Supplément local")), money(extra)), (dice.pick(("Contributions", "CSG, CRDS")), money(tax)), (dice.pick(("Net versé", "Net réglé", "Somme versée")), f"<b>{money(net)}</b>"), ("Réglé le", date_printed(paid_on, ds))]  # fmt: skip
    ref = f"VX/{dice.digits(4)} / {date_printed(issued, ds)}"
    html = f"""<table><tr><td style="width:50%"><b>{scheme}</b><br><span class="small">Service des rentes, {esc(dice.address("").line())}<br>Tél. {dice.phone()}</span><div class="small" style="margin-top:8mm">Vos références : {dice.nir(person, key=False)}<br>Nos réf. / date : {ref}<br>Affaire suivie par : {esc(dice.person("", age=(25, 60)).named("LAST_first"))}</div></td>
<td style="padding-top:26mm;padding-left:8mm">{"Madame" if person.sex == "F" else "Monsieur"} {esc(name)}<br>{rows_of(home.lines(True))}</td></tr></table>
<p style="margin-top:12mm">Dossier de <b>{esc(name)}</b>, né{person.e} le {date_printed(person.birth_date, ds)}</p><h1 style="text-align:left;font-size:1.3em">{title}</h1>
<p>{dice.pick(("Les arrérages du mois indiqué ont été mandatés comme il suit (en euros) :", "Nous avons porté à votre compte les sommes ci-après, en euros :"))}</p>
<table class="grid c"><tr>{"".join(f"<th>{a}</th>" for a, _ in columns)}</tr><tr>{"".join(f"<td>{b}</td>" for _, b in columns)}</tr></table>
<p>Le mandat a été exécuté par la {dice.pick(("Banque coopérative des Deux-Rives", "Caisse de crédit du Ried", "Banque postale régionale"))}, {esc(bank.line())}, sur le compte {dice.iban()[:9]} **** {dice.digits(3)}.</p>
<p>Le certificat de vie a été dressé le {date_printed(issued - dt.timedelta(days=dice.number(40, 200)), ds)} devant votre voisin{"e" if neighbour.sex == "F" else ""}, {neighbour.civility} {esc(neighbour.named("LAST_first"))}, témoin. Le prochain vous sera réclamé en {dice.pick(("janvier", "mars", "octobre"))} {year + 1}.</p>
<p>Une majoration pour conjoint a cessé d'être servie : {"M." if other.sex == "M" else "Mme"} {esc(other.named("LAST_first"))}, {dice.pick(("votre conjoint", "votre ex-conjoint"))}{"e" if other.sex == "F" else ""}, perçoit depuis le {date_printed(issued - dt.timedelta(days=900), ds)} une retraite personnelle de {money(dice.amount(700, 1500))} EUR.</p><p>Gardez ce {"bordereau" if "ordereau" in title else "courrier"} sans limitation de durée.</p>
<p style="margin-left:58%">L'agent comptable<br>{signature(dice.number(0, 99))}</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "amount": net, "issue_date": issued}
    return sheet("pension_notice", html, truth, font=dice.font("any"), size=10, margin="15mm 18mm")


def grid_two_years(dice: Dice) -> Paper:
    """A landscape « Relevé »: boxes with labels above, all given names, this year's monthly sum beside last year's, the day alone on its line."""
    person = three_given(dice, dice.person(age=(62, 92)))
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    other, home = dice.person("", age=(58, 88)), dice.address()
    issued = dice.day_before(300, 5)
    since = dt.date(person.birth_date.year + dice.number(60, 62), dice.number(1, 12), 1)
    since = min(since, issued.replace(day=1) - dt.timedelta(days=800)).replace(day=1)
    gross = dice.amount(620, 2300)
    old = round(gross / 1.022, 2)
    csg, old_csg = round(gross * 0.074, 2), round(old * 0.074, 2)
    money, ds = MoneyStyle() if dice.chance(0.5) else euros(dice), dice.pick(("slash", "long", "dash"))
    net, old_net = round(gross - csg, 2), round(old - old_csg, 2)
    boss, agent = dice.person("", age=(42, 64)), dice.person("", age=(28, 60)).named("first_LAST")
    boxes = [("Noms et prénoms", esc(name)), ("Né" + person.e + " le", date_printed(person.birth_date, ds)), ("Commune de naissance", esc(person.birth_place)), ("Immatriculation", dice.nir(person)), ("Conjoint déclaré", esc(other.named("first_LAST"))), ("Conjoint : né" + other.e + " le", date_printed(other.birth_date, ds)), ("Point de départ", date_printed(since, ds)), ("Trimestres", str(dice.number(150, 176))), ("Régime", dice.pick(("Général", "Agricole", "Indépendants")))]  # fmt: skip
    if dice.chance(0.5):
        boxes = boxes[:1] + boxes[3:4] + boxes[1:3] + boxes[4:]
    cells = [f"<td style='border:.6pt solid #557;width:33%;padding:1.5mm 2mm'><div class='tiny'>{a}</div>{b}</td>" for a, b in boxes]  # fmt: skip
    grid = "".join(f"<tr>{''.join(cells[i : i + 3])}</tr>" for i in (0, 3, 6))
    y = issued.year
    label = dice.pick(("Net versé par mois", "Net mensuel payé", "Mensualité nette"))
    years = [(f"{y - 1}", old, old_csg, old_net), (f"{y} (en cours)", gross, csg, net)]
    if dice.chance(0.5):
        years.reverse()
    body = "".join(f"<tr><td>{a}</td>{''.join(f'<td class=num>{money(x)}</td>' for x in xs)}</tr>" for a, *xs in years)
    html = f"""<table><tr><td style="width:30%"><b style="font-size:13pt;color:#7a3b10">{dice.pick(("l'assurance vieillesse", "Carsat", "Caisse de retraite"))}</b><br><span class="small">{esc(dice.address("").town)}</span></td><td class="c"><span style="font-size:20pt">{dice.pick(("RELEVÉ", "NOTIFICATION", "Relevé", "Attestation"))}</span></td><td class="r small">N° {dice.digits(10)}<br>feuillet unique</td></tr></table>
<div style="margin:3mm 0 4mm">{date_printed(issued, dice.pick(("long", "slash", "capital")))}</div><table>{grid}</table>
<table class="grid" style="margin-top:6mm"><tr><th>Retraite personnelle, par mois</th><th>Brut</th><th>Prélèvements sociaux</th><th>{label}</th></tr>{body}</table>
<table style="margin-top:5mm"><tr><td style="width:60%" class="small">Le montant de l'année en cours est payé le 9 de chaque mois, à terme échu. Il tient compte de la revalorisation du 1er janvier {y}. Pension de réversion : sans objet. Compte payeur ouvert à {esc(dice.address("").town)}.</td><td>Pour {"la directrice" if boss.sex == "F" else "le directeur"} {esc(boss.named("first_LAST"))}, par délégation,<br>{esc(agent)}<br>{signature(dice.number(0, 99))}</td></tr></table>
<div class="small" style="border-top:.6pt solid #999;margin-top:4mm;padding-top:1mm">À remettre à {person.civility} {esc(name)}, {esc(home.line())}</div>"""
    truth = {"beneficiary_name": name, "issue_date": issued, "amount": net}
    return sheet("pension_notice", html, truth, font=dice.font("sans"), size=10, page="A4 landscape", margin="13mm 16mm")  # fmt: skip


LAYOUTS = {"arrears_window": arrears_window, "grid_two_years": grid_two_years}
