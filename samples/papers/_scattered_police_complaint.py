"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import (
    sheet,
)


def gendarmes_mail(dice: Dice) -> Paper:
    """A printed mail of a brigade, prose alone: the article of the code for a title, the day in the mail's header, the victim only as addressee; the former husband, the lawyer, two gendarmes."""
    person = dice.person(sex="F", age=(22, 66))
    former, lawyer = dice.person("", sex="M", age=(24, 70)), dice.person("", age=(28, 64))
    clerk, chief = dice.person("", age=(24, 50)), dice.person("", age=(32, 56))
    issued = dice.day_before(120, 2)
    facts = issued - dt.timedelta(days=dice.number(1, 9))
    place = plain(dice.address("")).town
    name = person.named("FIRST_LAST")
    top = [("De", f"Gendarmerie nationale — Brigade de {esc(place)} &lt;bta.accueil@brigade.example&gt;"), ("À", f"Mme {esc(name)} &lt;{unaccented(person.first_name).lower().replace(' ', '')}.{dice.digits(3)}@courriel.example&gt;"), ("Envoyé", f"{long_date(issued, weekday=True)} {dice.number(8, 21)}:{dice.number(10, 59)}"), ("Objet", "Article 15-3 du code de procédure pénale")]  # fmt: skip
    html = f"""<div class="small" style="border-bottom:1pt solid #222;padding-bottom:3mm">{"".join(f"<div><b>{a} :</b> {b}</div>" for a, b in top)}</div><p style="margin-top:8mm">Madame,</p>
<p class="justify">Vous vous êtes présentée à notre unité pour dénoncer des faits de violences par ancien conjoint et de menaces réitérées, que vous situez au {facts:%d/%m/%Y} dans les parties communes de votre immeuble. Votre plainte a été reçue sur procès-verbal {dice.digits(5)}/{dice.number(100, 2900):05d}/{issued.year} ; le présent courriel, qui reproduit le récépissé que l'imprimante du poste n'a pas permis de vous remettre, vous en donne acte ainsi que le veut l'article cité en objet.</p>
<p class="justify">La personne que vous mettez en cause, M. {esc(former.named("FIRST_LAST"))}, demeurant {esc(plain(dice.address("")).line())}, sera entendue. Le conseil que vous avez désigné, Maître {esc(lawyer.named("first_LAST"))}, pourra demander copie de la procédure au tribunal judiciaire. Une main courante antérieure, du {facts - dt.timedelta(days=dice.number(60, 300)):%d/%m/%Y}, a été jointe.</p>
<p class="justify">Votre déclaration a été recueillie par la maréchale des logis {esc(initial(clerk))}, agente de police judiciaire, et transmise au parquet sous le contreseing du major {esc(initial(chief))}, commandant de brigade. À défaut de réponse dans les trois mois, vous pourrez saisir le doyen des juges d'instruction. L'association d'aide aux victimes répond au 116 006 et vous recevra sur rendez-vous, le premier créneau étant celui du {issued + dt.timedelta(days=9):%d/%m/%Y}.</p>
<p class="justify">Vous pouvez produire ce message auprès de votre bailleur, de la caisse d'allocations familiales et des services du logement.</p><p>Respectueusement,<br>la brigade de {esc(place)}</p><p class="tiny" style="margin-top:14mm">Ce message et ses pièces jointes sont confidentiels. Imprimé depuis une messagerie — page 1 sur 1</p>"""
    return sheet("police_complaint", html, {"person_names": [name], "issue_date": issued}, font="Carlito", size=11.5, margin="16mm 20mm")  # fmt: skip


LAYOUTS = {"gendarmes_mail": gendarmes_mail}
