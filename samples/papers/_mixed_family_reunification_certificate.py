"""Mixed layouts: the second page of a longer letter, its facts in a box in the middle."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import logo, sheet, signature


def second_page_boxed(dice: Dice) -> Paper:
    """Page two of a delegation's letter without a title: day upper left under the emblem, the couple on two lines of the address, the filing in a boxed summary; receipt, effect, printing, an older request with its fee, the hosting neighbour."""
    person = dice.person(age=(25, 60))
    family = dice.partner(person, same_name=False)
    day = dice.day_before(390, 4)
    if dice.chance(0.6) and not dice.given:
        day = day.replace(day=1)
    got = dice.day_before(30, 4, of=day)
    due, printed, old = day + dt.timedelta(days=183), day + dt.timedelta(days=dice.number(1, 3)), dice.day_before(1500, 400, of=got)  # fmt: skip
    kid = dice.children(person, 1)[0]
    names = [who.named(dice.pick(("first_LAST",))) for who in (person, family)]
    host, agent, number, fee = dice.person("", age=(40, 70)), dice.person("", age=(26, 60)), f"RF{dice.digits(8)}", dice.pick((200, 225))  # fmt: skip
    town, home = dice.address("").town, dice.address()
    said = dice.pick(("La présente vaut attestation de dépôt au sens de l'article R. 434-12 du code de l'entrée et du séjour des étrangers et du droit d'asile.", "Il vous est ainsi attesté du dépôt de votre demande de regroupement familial (article R. 434-12 du CESEDA)."))  # fmt: skip
    facts = [f"Dossier complet n° <b>{number}</b>, ouvert à {esc(town)}.", f"Formé par {person.civility} <b>{esc(names[0])}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}, au profit de {family.civility} <b>{esc(names[1])}</b>, né{family.e} le {family.birth_date:%d/%m/%Y}, son {'épouse' if family.sex == 'F' else 'époux'}.", f"Pièces reçues le {got:%d/%m/%Y} ; délai d'instruction jusqu'au {due:%d/%m/%Y}."]  # fmt: skip
    before = "Le maire de la commune vérifiera les conditions de ressources et de logement ; l'enquêteur prendra rendez-vous avec vous. Le silence gardé pendant six mois vaut rejet."
    older = f"Votre première demande, du {long_date(old)}, avait été classée sans suite, et la taxe de {fee} € versée à cette occasion ne vous sera pas rendue."
    near = f"L'attestation de votre voisin{host.e if host.sex == 'F' else ''} {host.civility} {esc(host.named('first_LAST'))}, qui vous loge à titre gratuit, a été versée au dossier. Votre enfant {esc(kid.first_name)}, déjà en France, n'est pas compris dans la demande."  # fmt: skip
    order = [older, near] if dice.chance(0.5) else [near, older]
    html = f"""<div style="display:flex;justify-content:space-between"><div>{logo("OFII", "#27408b", dice.pick(("Direction territoriale", "Délégation territoriale")) + " de " + esc(town))}<p>le {long_date(day)}</p></div><div style="padding-top:12mm">{person.civility} {esc(names[0])}<br>{family.civility} {esc(names[1])}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div><p class="r small">page 2/3</p>
<p style="text-align:justify;margin-top:6mm">(…) comme il vous l'a été indiqué à la page précédente. {before}</p><p style="text-align:justify">{order[0]}</p><div class="box" style="border:1.2pt solid #27408b;margin:5mm 8mm">{"<br>".join(facts)}</div><p style="text-align:justify">{said} {order[1]}</p>
<p style="text-align:justify">Les pièces manquantes éventuelles vous seront demandées par courriel. Il ne sera répondu à aucune question sur l'avancement avant le {day + dt.timedelta(days=90):%d/%m/%Y}. Les voies de recours figurent à la page suivante (…)</p>
<div style="margin:8mm 0 0 55%">{esc(agent.named("first_last"))}, pour la direction<br>{signature(dice.number(0, 99))}</div><p class="tiny" style="margin-top:14mm">Imprimé le {printed:%d/%m/%Y} — {number} — prise d'effet de la compétence territoriale : {dt.date(day.year, 1, 1):%d/%m/%Y}</p>"""
    return sheet("family_reunification_certificate", html, {"person_names": names, "issue_date": day}, font=dice.font("any"), size=10.6)  # fmt: skip


LAYOUTS = {"second_page_boxed": second_page_boxed}
