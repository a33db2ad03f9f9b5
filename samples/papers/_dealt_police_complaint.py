"""Dealt layouts: an on-line complaint printed from its portal, question by question."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid
from samples.stationery import sheet


def portal_questions(dice: Dice) -> Paper:
    """Questions and answers with the portal's address and the hour above and below, the title in a band at the foot, the day in letters."""
    person, home = dice.person(age=(22, 75)), dice.address()
    child = kid(dice, person)
    doctor, agent, chief = dice.person("", age=(32, 64)), dice.person("", age=(24, 55)), dice.person("", age=(35, 60))
    suspect = dice.person("", age=(20, 60))
    filed = dice.today
    done, seen = dice.day_before(9, 1), dice.day_after(40, 9)
    shown = f"{person.civility.upper()} {person.named('FIRST_LAST' if dice.chance(0.5) else 'LAST_FIRST')}"
    name = shown.split(" ", 1)[1]
    what = dice.pick(("un vol dans un véhicule", "des violences volontaires sans arme", "une dégradation de ma porte d'entrée", "des menaces répétées"))  # fmt: skip
    asked = [
        ("Au nom de qui la plainte est-elle déposée ?", f"au nom de {esc(shown)}, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}"),
        ("Où habitez-vous ?", esc(home.line())),
        ("De quels faits vous plaignez-vous ?", f"De {what}, survenu{'es' if what.startswith('des') else ''} le {done:%d/%m/%Y} vers {dice.number(7, 22)} heures à {esc(dice.address('').town)}."),
        ("Qui était présent ?", f"Mon enfant, {esc(child.named('FIRST_LAST'))}, {dice.pick(('qui a tout vu', 'dans la pièce voisine'))}."),
        ("Une personne est-elle mise en cause ?", f"Je pense à {esc(suspect.named('FIRST_LAST'))}, sans certitude."),
        ("Avez-vous consulté un médecin ?", f"Oui, le Dr {esc(doctor.named('FIRST_LAST'))}, le {done + dt.timedelta(days=1):%d/%m/%Y} : {dice.number(1, 7)} jour(s) d'incapacité totale de travail." if dice.chance(0.7) else f"J'ai rendez-vous avec le Dr {esc(doctor.named('FIRST_LAST'))}."),
        ("Souhaitez-vous être recontacté ?", f"Oui, {dice.phone()}. Rendez-vous de signature proposé : {seen:%d/%m/%Y}, {dice.number(9, 17)} h."),
    ]  # fmt: skip
    if dice.chance(0.5):
        asked[3], asked[4] = asked[4], asked[3]
    body = "".join(f"<p style='margin:3mm 0 0'><b>Q. </b>{q}</p><p style='margin:0 0 0 6mm'><b>R. </b>{r}</p>" for q, r in asked)  # fmt: skip
    clock = f"{dice.number(8, 22):02d}:{dice.number(0, 59):02d}"
    url = f"https://plainte-en-ligne.example/dossier/{dice.letters(2)}{dice.digits(8)}"
    band = dice.pick(("PLAINTE EN LIGNE – PROCÈS-VERBAL DE DÉPÔT", "RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", "PROCÈS-VERBAL DE PLAINTE DÉMATÉRIALISÉE"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="tiny"><span>{dice.day_after(6, 1):%d/%m/%Y} {clock}</span><span>{url}</span></div>
<p style="margin-top:6mm">Déclaration enregistrée le {date_in_words(filed)} par la plateforme nationale, dossier {dice.digits(5)}/{filed.year}/{dice.digits(6)}.</p>{body}
<p style="margin-top:6mm">Après lecture faite par moi-même, je persiste et signe. Toute dénonciation mensongère expose aux peines de l'article 226-10 du code pénal.</p>
<table class="grid" style="margin-top:4mm"><tr><td>Reçu et signé : {esc(initial(agent))}, {dice.pick(("gardien de la paix", "brigadier de police", "gendarme"))}</td><td>Contresigné : {esc(initial(chief))}, officier de police judiciaire</td></tr></table>
<div style="background:#1d3b72;color:#fff;padding:4mm;margin-top:12mm;text-align:center"><b>{band}</b></div><div class="tiny" style="display:flex;justify-content:space-between;margin-top:4mm"><span>{url}</span><span>1/1 · {clock}</span></div>"""
    truth = {"person_names": [name], "issue_date": filed}
    return sheet("police_complaint", html, truth, font=dice.font("sans"), size=10, margin="9mm 17mm")


LAYOUTS = {"portal_questions": portal_questions}
