"""Mixed layouts: a bailiff's report in questions and answers, and the sheet of how an act was handed over, typed in small letters."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_legal import child_of, seat
from samples.stationery import sheet, signature, stamp


def questions_on_site(dice: Dice) -> Paper:
    """A report asked for by a tenant: questions and answers of the caretaker, the day in a cell, the landlord's charges of two years, the kind of act in the band at the foot."""
    person, home = dice.person(age=(20, 76)), dice.address()
    name = person.named("LAST_first")
    day = dice.day_before(330, 4)
    officer, keeper, lawyer, agent = (dice.person("", age=(27, 64)) for _ in range(4))
    owner, money, study = dice.company("landlord", "social_landlord"), dice.money(), seat(dice)
    told, lease = day - dt.timedelta(days=dice.number(20, 90)), day - dt.timedelta(days=dice.number(700, 3000))
    last, now = dice.amount(380, 700), dice.amount(710, 1250)
    water, after = dice.amount(140, 240), dice.amount(250, 420)
    trouble = dice.pick(("le chauffage collectif", "l'ascenseur", "la ventilation", "l'eau chaude"))
    said = [
        ("Qui êtes-vous ?", f"{keeper.named('LAST_first')}, {dice.pick(('gardien', 'concierge', 'employé'))} de l'immeuble{' depuis ' + str(dice.number(3, 20)) + ' ans' if dice.chance(0.6) else ''}."),
        (f"Depuis quand {trouble} ne fonctionne plus ?", f"Depuis le {day - dt.timedelta(days=dice.number(8, 19)):%d/%m/%Y}, je l'ai signalé."),
        ("À qui l'avez-vous signalé ?", f"À l'agence de {esc(owner.name)}, qui m'a envoyé un courrier le {told:%d/%m/%Y}."),
        ("Combien de logements sont touchés ?", f"{dice.number(6, 40)}, tout l'escalier {dice.pick('ABCD')}."),
        ("Acceptez-vous de signer vos réponses ?", dice.pick(("Oui.", "Non, je dois demander.", "Je préfère ne rien signer."))),
    ]  # fmt: skip
    if dice.chance(0.4):
        said.pop(3)
    cells = [("Date", f"{day:%d/%m/%Y}"), ("Heure", f"{dice.number(8, 18)} h {dice.number(10, 59)}"), ("Dossier", f"{dice.digits(6)}"), ("Coût TTC", money(dice.amount(230, 420)))]  # fmt: skip
    if dice.chance(0.5):
        cells = [*cells[2:], *cells[:2]]
    grid = f"<table class='grid'><tr>{''.join(f'<th>{head}</th>' for head, _ in cells)}</tr><tr>{''.join(f'<td>{value}</td>' for _, value in cells)}</tr></table>"
    talk = "".join(f"<p style='margin:1mm 0'><b>{dice.pick(('D.', 'D.'))}</b> {question}<br><b>R.</b> {answer}</p>" for question, answer in said)  # fmt: skip
    bill = table([["Chauffage", money(last), money(now)], ["Eau chaude", money(water), money(after)], ["Total", money(last + water), money(now + after)]], "rows", ("Charges appelées", str(day.year - 1), str(day.year)))  # fmt: skip
    html = f"""<div class="c" style="color:#4a2c17"><b style="font-size:14pt;letter-spacing:2pt">ÉTUDE {esc(officer.last_name.upper())}</b><br>{dice.pick(("Commissaire de justice", "Commissaire de justice, successeur de l'office d'huissier"))}<br><span class="small">{esc(study.line())} — {dice.phone()}</span></div><div style="margin:6mm 0">{grid}</div>
<p class="justify">À la demande de {person.civility} <b>{esc(name)}</b>, {dice.pick(("locataire", "titulaire du bail"))} suivant contrat du {lease:%d/%m/%Y}, {esc(home.line())}, {dice.pick(("conseillé" + person.e + " par", "ayant pour avocat"))} Me {esc(lawyer.named("LAST_first"))}, nous, {esc(officer.named("LAST_first"))}, nous sommes transporté sur place et avons relevé {dice.number(11, 16)} degrés au centre du séjour.</p><p><b>Nous avons ensuite interpellé la personne présente :</b></p>{talk}
<p>Le courrier du {told:%d/%m/%Y}, annexé, annonce une réparation et porte : « Pour le directeur de {esc(owner.name)}, par délégation, {agent.civility} {esc(agent.named("LAST_first"))} ». Y est joint le décompte suivant :</p><div style="width:110mm">{bill}</div><p class="justify">De tout ce que dessus nous avons dressé le présent pour servir et valoir ce que de droit.</p><div class="sign"><div>{stamp("COMMISSAIRE DE JUSTICE", "#6a1b1b", under="CJ")}</div><div>{signature(dice.number(0, 99))}</div></div>
<div style="background:#4a2c17;color:#fff;text-align:center;padding:2.5mm;margin-top:4mm;letter-spacing:1pt">{dice.pick(("PROCÈS-VERBAL DE CONSTAT", "PROCÈS-VERBAL DE CONSTAT ET D'INTERPELLATION"))}</div>"""
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.4, margin="14mm 19mm")  # fmt: skip


def small_typed_letters(dice: Dice) -> Paper:
    """How an order was handed over: an old printer's sheet all in small letters, boxes ticked and lines struck out, « certifie que », the town and day at the top right, only the law as title."""
    person, home = dice.person(age=(22, 74)), dice.address()
    mate = dice.partner(person)
    day = dice.day_before(280, 4)
    name = person.named("first_last").lower()
    officer, owner, town = dice.person("", age=(28, 62)), dice.company("landlord", dice.pick(("agency", "social_landlord"))), dice.address("").town  # fmt: skip
    child = child_of(dice, person, day)
    lease = max(day - dt.timedelta(days=dice.number(500, 2500)), person.birth_date + dt.timedelta(days=18 * 366))
    end, visit = day + dt.timedelta(days=42), day + dt.timedelta(days=dice.number(44, 60))
    due, cost = dice.amount(900, 6200), dice.amount(98, 160)
    money = dice.table_money()
    ways = [
        "à sa personne, qui a reçu la copie",
        f"à domicile, à son conjoint ainsi déclaré : {esc(mate.named('first_last').lower())}",
        "à l'étude, personne n'étant présent, avis de passage laissé ce jour",
        "procès-verbal de recherches, article 659",
    ]
    chosen = 1 if dice.chance(0.6) else 2 * dice.number(0, 1)
    cross = dice.pick(("[x]", "[X]", "(x)"))
    empty = "( )" if cross == "(x)" else "[ ]"
    strike = dice.chance(0.5)

    def way(index: int, text: str) -> str:
        if index == chosen:
            return f"{cross} {text}"
        return f"{empty} <s>{text}</s>" if strike and index != 1 else f"{empty} {text}"

    facts = [("bail du", f"{lease:%d/%m/%y}"), ("bailleur", esc(owner.name.lower())), ("principal", f"{money(due)} eur"), ("coût de l'acte", f"{money(cost)} eur"), ("total à régler", f"{money(due + cost)} eur")]  # fmt: skip
    if dice.chance(0.5):
        facts = [facts[1], facts[0], *facts[2:]]
    listed = "\n".join(f"   {label:.<22} {value}" for label, value in facts)
    title = dice.pick(("loi n° 89-462 du 6 juillet 1989, article 24", "code de procédure civile, articles 653 à 664-1", "l. 6 juill. 1989, art. 24 - c. proc. civ., art. 655"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div>scp {esc(officer.last_name.lower())} et associés<br>commissaires de justice<br>{esc(seat(dice).line().lower())}<br>réf. {dice.digits(6)}/{dice.letters(2).lower()}</div><div>{town.lower()}, le {long_date(day)}</div></div><p style="text-align:center;margin:9mm 0"><u>{title}</u></p>
<p>je, {esc(officer.named("first_last").lower())}, commissaire de justice soussigné{officer.e},</p><p>certifie que {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%y}, demeurant<br>{esc(home.line().lower())}<br>s'est vu délivrer ce jour commandement de payer visant la clause<br>résolutoire, pour les sommes que voici :</p><pre style="font-family:inherit;margin:4mm 0">{listed}</pre><p>acte remis :</p><div style="margin-left:8mm">{"<br>".join(way(i, text) for i, text in enumerate(ways))}</div>
<p style="margin-top:5mm">vit aussi au foyer : {empty if not dice.chance(0.7) else cross} enfant mineur{child.e} {esc(child.first_name.lower())} {esc(child.last_name.lower())}, né{child.e} le {child.birth_date:%d/%m/%y}<br>{"&nbsp;" * 21}{empty} autre occupant</p><p>délai de six semaines expirant le {end:%d/%m/%y}. à défaut, nouveau passage<br>le {visit:%d/%m/%y} à {dice.number(8, 17)} h. fonds de solidarité pour le logement : tél. {dice.phone()}</p><p style="margin-top:8mm">{esc(officer.named("first_last").lower())}</p>{signature(dice.number(0, 99), "#222")}"""
    font = dice.pick(("Courier Prime", "Nimbus Mono PS", "Liberation Mono", "DejaVu Sans Mono"))
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font=font, size=9.6 if font == "DejaVu Sans Mono" else 10.4, margin="16mm 17mm")  # fmt: skip


LAYOUTS = {"questions_on_site": questions_on_site, "small_typed_letters": small_typed_letters}
