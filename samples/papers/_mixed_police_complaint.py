"""Mixed layouts: a complaint's slip with a stub and a dated stamp, and a ruled sheet filled in by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_legal import dated_stamp, seat
from samples.stationery import barcode, sheet, signature


def slip_with_stub(dice: Dice) -> Paper:
    """A narrow slip with a stub to cut off: every label in small print under its value, the day only in the round stamp, birth and married names, days of printing, of receipt and of effect."""
    person, home = dice.person(sex="F", age=(19, 74)), dice.address()
    if "person" not in dice.given and not person.birth_name:
        person = replace(person, birth_name=dice.partner(person, "", same_name=False).last_name)
    style = dice.pick(("LAST_first", "first_LAST"))
    name = person.named(style)
    called = f"{name} née {person.birth_name.upper()}" if person.birth_name else name
    mate = dice.partner(person, same_name=True)
    day = dice.day_before(300, 3)
    facts = day - dt.timedelta(days=dice.number(1, 9))
    got, effect, out = (day + dt.timedelta(days=count) for count in (dice.number(2, 6), dice.number(7, 15), dice.number(16, 40)))  # fmt: skip
    agent, chief, town = dice.person("", age=(24, 58)), dice.person("", age=(35, 60)), dice.address("").town
    number = f"{day.year}/{dice.digits(6)}"
    force = dice.pick(("POLICE NATIONALE", "GENDARMERIE NATIONALE"))
    what = dice.pick(("violences par conjoint", "menaces réitérées par conjoint", "harcèlement au sein du couple"))

    def under(value: str, label: str, width: str = "50%") -> str:
        return f'<div style="width:{width};padding:1mm 3mm 2mm 0"><div style="border-bottom:.5pt solid #333;min-height:1.3em">{value}</div><div class="tiny">{label}</div></div>'

    pieces = [
        under(f"{mate.civility} {esc(mate.named(style))}", "conjoint mis en cause"),
        under(what, "nature des faits dénoncés"),
        under(f"{facts:%d/%m/%Y}, {esc(town)}", "jour et lieu des faits"),
        under(f"{person.birth_date:%d/%m/%Y}, {esc(person.birth_place)}", "naissance"),
        under(esc(home.line()), "domicile déclaré", "100%"),
        under(f"{agent.civility} {esc(agent.named(style))}", "agent rédacteur"),
        under(f"{chief.civility} {esc(chief.named(style))}", "vu et contresigné, le chef de poste"),
        under(f"{got:%d/%m/%Y}", "réception au parquet", "33%"),
        under(f"{effect:%d/%m/%Y}", "effet de l'attestation d'éloignement", "34%"),
        under(f"{out:%d/%m/%Y}", "duplicata imprimé", "33%"),
    ]
    if dice.chance(0.5):
        pieces[0:2], pieces[2:4] = pieces[2:4], pieces[0:2]
    rubber = dated_stamp(force, dice.pick((f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day:%d-%m-%Y}")), town.upper())  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><div><b>{force}</b><br>{dice.pick(("Commissariat", "Brigade", "Poste"))} de {esc(town)}<br>{esc(seat(dice).street)} — {dice.phone()}</div><div class="r">procédure<br><b>{number}</b></div></div><h1 style="margin:5mm 0">RÉCÉPISSÉ DE DÉPÔT DE PLAINTE</h1><p><b>Concerne :</b> Mme {esc(called)}</p><div style="display:flex;flex-wrap:wrap">{"".join(pieces)}</div><div style="display:flex;justify-content:space-between;align-items:flex-end"><div class="small" style="width:95mm">La personne désignée ci-dessus a porté plainte au jour du timbre. Elle est informée de ses droits (articles 10-2 et 15-3 du code de procédure pénale).</div>{rubber}</div>
<div style="border-top:1pt dashed #444;margin:5mm 0 3mm" class="tiny">✂ {dice.pick(("talon à conserver par le service", "souche", "partie à détacher"))}</div><div style="display:flex;justify-content:space-between" class="small"><div>{barcode(dice.digits(12))}<br>{number}</div><div>{esc(person.last_name.upper())}<br><span class="tiny">nom d'usage</span></div><div>{esc(agent.named(style))}<br><span class="tiny">remis par</span></div><div>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [name], "issue_date": day}
    return sheet("police_complaint", html, fields, font=dice.font(), size=9.4, page="190mm 170mm", margin="9mm 12mm")  # fmt: skip


def ruled_by_hand(dice: Dice) -> Paper:
    """A daybook's sheet ruled and written by hand: numbered lines without a title, the day beside the reference, a guardian who complains on somebody's behalf, a neighbour, a deputy's hand."""
    person, home = dice.person(age=(19, 84)), dice.address()
    guard, near, agent, chief = (dice.person("", age=(25, 68)) for _ in range(4))
    name = f"{person.last_name} {person.first_name}"
    day = dice.day_before(260, 2)
    happened, named_on = day - dt.timedelta(days=dice.number(1, 6)), day - dt.timedelta(days=dice.number(200, 1500))
    town, money = dice.address("").town, dice.number(3, 90) * 10

    def comma(who: object) -> str:
        return f"{who.last_name}, {who.first_name}"  # type: ignore[attr-defined]

    whom = dice.pick(("pour le compte de", "au bénéfice de", "en faveur de"))
    role = dice.pick(("tuteur" if guard.sex == "M" else "tutrice", "curateur" if guard.sex == "M" else "curatrice", "mandataire judiciaire"))  # fmt: skip
    what = dice.pick((f"vol d'un portefeuille contenant {money} euros et des papiers", "menaces et coups au visage par un visiteur connu", f"escroquerie : un faux démarcheur a emporté {money} euros", "dégradations de la porte et menaces de mort"))  # fmt: skip
    dated = dice.pick((f"{day:%d/%m/%Y}", long_date(day), f"{day:%d.%m.%y}"))
    items = [
        f"Plainte déposée {whom} : {esc(comma(person))}, né{person.e} le {person.birth_date:%d/%m/%Y},",
        f"demeurant {esc(home.line())}.",
        f"Par : {esc(comma(guard))}, {role}, désigné{guard.e} par jugement du {named_on:%d/%m/%Y}.",
        f"Faits du {happened:%d/%m/%Y} : {what}.",
        f"Témoin : {esc(comma(near))}, voisin{near.e}, qui a tout entendu. Tél. {dice.phone()}.",
        dice.pick(("Pas de blessure. Certificat médical à venir.", "Certificat du médecin remis, deux jours d'ITT.", "Auteur non connu.")),
        f"Le plaignant demande des poursuites. Lu et signé. Copie de la plainte remise à {esc(comma(guard))}.",
    ]  # fmt: skip
    if dice.chance(0.5):
        items[3], items[4] = items[4], items[3]
    numbered = [f"{n}. {text}" for n, text in enumerate([f"{items[0]} {items[1]}", *items[2:]], 1)]
    force = dice.pick(("Gendarmerie, brigade", "Police, poste", "Commissariat"))
    rules = "".join(f"<div style='position:absolute;left:0;right:0;top:{n * 9 - 1.6:.1f}mm;border-top:.4pt solid #a9bbd6'></div>" for n in range(1, 29))  # fmt: skip
    body = "".join(f"<div>{text}</div>" for text in numbered)
    html = f"""<div style="line-height:9mm;height:252mm;padding:0 4mm 0 24mm;position:relative">{rules}<div style="position:absolute;left:18mm;top:0;height:252mm;border-left:.8pt solid #d66"></div><div>{force} de {esc(town)}</div><div>Réf. / date : {dice.pick(("n°", "PV"))} {dice.number(100, 2900)}/{day.year} — {dated}</div><div>&nbsp;</div>{body}<div>&nbsp;</div><div>Pour le commandant, par délégation, {chief.civility} {esc(comma(chief))}</div><div>Reçu par : {esc(comma(agent))}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    font = dice.pick(("Kalam", "Caveat"))
    return sheet("police_complaint", html, {"person_names": [name], "issue_date": day}, font=font, size=12.5 if font == "Kalam" else 15.5, margin="14mm 12mm")  # fmt: skip


LAYOUTS = {"slip_with_stub": slip_with_stub, "ruled_by_hand": ruled_by_hand}
