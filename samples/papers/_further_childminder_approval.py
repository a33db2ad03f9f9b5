"""Further layouts: the order of the department's president, in articles."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
    number_in_words,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def order_in_articles(dice: Dice) -> Paper:
    """The order: recitals, articles, the childminder named in the first; request, visit, term and the nurse's name before the day of signing at the foot."""
    person = dice.person(age=(24, 62))
    name, issued = person.named("first_LAST"), dice.day_before(1600, 10)
    asked = dice.day_before(95, 60, of=issued)
    visit = dice.day_before(30, 6, of=issued)
    effect = issued + dt.timedelta(days=dice.number(1, 20))
    ends = effect.replace(year=effect.year + 5, day=min(effect.day, 28)) - dt.timedelta(days=1)
    department = dice.pick(("DU GARD", "DE LA SARTHE", "DES ARDENNES", "DE L'OISE", "DU LOT"))
    home = dice.address()
    html = f"""<p><b>DÉPARTEMENT {department}</b><br>Direction de la protection maternelle et infantile<br>N° PMI-{issued.year}-{dice.number(20, 900)}</p>
<p class="c" style="font-size:13pt;margin:8mm 0">A R R Ê T É</p><p class="c"><i>Le Président du Conseil départemental,</i></p>
<p>Vu le code de l'action sociale et des familles, notamment ses articles L. 421-1 à L. 421-18 ;<br>Vu la demande reçue complète le {asked:%d/%m/%Y} ;<br>Vu l'évaluation conduite au domicile le {visit:%d/%m/%Y} par {dice.person("", "F").named("first_LAST")}, puéricultrice ;<br>Vu les extraits de casier judiciaire de {dice.partner(person).named("first_LAST")} et des majeurs du foyer ;<br>Considérant que les conditions d'accueil garantissent la santé, la sécurité et l'épanouissement des mineurs,</p><p class="c">ARRÊTE</p>
<p><b>Article 1.</b> {person.civility} {name}, né{person.e} le {person.birth_date:%d/%m/%Y}, domicilié{person.e} {home.line()}, est agréé{person.e} pour exercer la profession d'assistant{person.e} maternel{"le" if person.sex == "F" else ""} à cette adresse.</p>
<p><b>Article 2.</b> L'accueil simultané est limité à {number_in_words(dice.number(2, 4))} enfants de la naissance à dix-huit ans, dont deux de moins de dix-huit mois.</p>
<p><b>Article 3.</b> L'agrément court du {effect:%d/%m/%Y} au {ends:%d/%m/%Y}. Le renouvellement est à demander trois mois avant ce terme.</p>
<p><b>Article 4.</b> Les 120 heures de formation obligatoire seront suivies ; les 80 premières l'ont été avant tout accueil.</p><p><b>Article 5.</b> Le directeur général des services est chargé de l'exécution du présent arrêté, qui sera notifié à l'intéressé{person.e} et au maire.</p>
<div style="margin:8mm 0 0 50%">Fait le {long_date(issued)}<br>Pour le Président, la vice-présidente à l'enfance<br>{dice.person("", "F", (38, 66)).named("first_LAST")}<br>{signature(dice.number(0, 99))}{stamp("DEPARTEMENT " + department)}</div>"""
    return sheet("childminder_approval", html, {"person_names": [name], "issue_date": issued}, font=dice.font("serif"), size=11, margin="16mm 22mm")  # fmt: skip


LAYOUTS = {"order_in_articles": order_in_articles}
