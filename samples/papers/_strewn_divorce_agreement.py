"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def extract_for_the_fund(dice: Dice) -> Paper:
    """A notary's extract of the agreement for the fund that collects maintenance: payer and receiver in a table, three days in a row of steps."""
    wife, husband = dice.person(sex="F", age=(26, 60)), dice.person("partner", sex="M", age=(27, 62))
    child = dice.person("", age=(2, max(3, min(15, (dice.today - wife.birth_date).days // 365 - 22))))
    notary, first, second = (dice.person("", age=(32, 66)) for _ in range(3))
    office = dice.address("")
    issued = dice.day_before(400, 4)
    filed = issued - dt.timedelta(days=dice.number(3, 30))
    signed_on = filed - dt.timedelta(days=dice.number(2, 7))
    sent = signed_on - dt.timedelta(days=dice.number(16, 40))
    wed = dice.day_before(5000, 1500, of=sent)
    wed = max(wed, max(wife.birth_date, husband.birth_date) + dt.timedelta(days=19 * 366))
    wed = min(wed, sent - dt.timedelta(days=60))
    aid = dice.number(11, 38) * 10
    cell = "border:.5pt solid #7b8a99;padding:1.6mm 3mm;vertical-align:top"

    def party(who: Person) -> str:
        return f"<b>{esc(' '.join(who.first_names))} {esc(birth_surname(who))}</b><br>né{who.e} le {who.birth_date:%d/%m/%Y} à {esc(who.birth_place)}<br>{esc(dice.address('').line())}"

    html = f"""<div class="tiny">{dice.digits(8)}<br>{notary.first_name[0]}{notary.last_name[0]}/{dice.letters(2)}/</div>
<div style="display:flex;justify-content:space-between;margin-top:2mm"><div><b style="font-size:13pt;color:#6d5a2a">{esc(notary.last_name.upper())} &amp; ASSOCIÉS</b><br><span class="small">notaires — {esc(office.line())}<br>{dice.phone()}</span></div><div class="small r">Agence de recouvrement et d'intermédiation<br>des pensions alimentaires<br>dossier reçu sous n° {dice.digits(9)}</div></div>
<h1 style="margin:9mm 0 5mm;font-size:14pt">EXTRAIT DE LA CONVENTION DE DIVORCE</h1><p class="c small">par consentement mutuel, par acte sous signature privée contresigné par avocats<br>articles 229-1 et 373-2-2 du code civil — intermédiation financière</p>
<table style="width:100%;border-collapse:collapse;margin-top:5mm"><tr><td style="{cell};width:50%"><span class="small">Parent créancier</span><br>{party(wife)}</td><td style="{cell}"><span class="small">Parent débiteur</span><br>{party(husband)}</td></tr><tr><td style="{cell}"><span class="small">Avocat</span> Me {esc(first.named())}</td><td style="{cell}"><span class="small">Avocat</span> Me {esc(second.named())}</td></tr></table>
<p style="text-align:justify;margin-top:5mm">Mariés à {esc(dice.address("").town)} le {long_date(wed)}, sans contrat préalable, les époux sont convenus de leur divorce. De cette union est issu{child.e} {esc(" ".join(child.first_names))} {esc(birth_surname(husband))}, né{child.e} le {child.birth_date:%d/%m/%Y}, dont la résidence est fixée chez sa mère.</p>
<table style="width:100%;border-collapse:collapse;margin:4mm 0" class="small"><tr><th style="{cell}">Projet adressé aux époux</th><th style="{cell}">Convention signée</th><th style="{cell}">Dépôt au rang des minutes</th><th style="{cell}">Première échéance</th></tr><tr><td style="{cell};text-align:center">{sent:%d/%m/%Y}</td><td style="{cell};text-align:center">{signed_on:%d/%m/%Y}</td><td style="{cell};text-align:center">{filed:%d/%m/%Y}</td><td style="{cell};text-align:center">5 du mois suivant</td></tr></table>
<p><b>Clause reproduite</b></p><p style="text-align:justify;margin-left:10mm;font-style:italic">« Le père versera à la mère, au titre de sa contribution à l'entretien et à l'éducation de l'enfant, la somme mensuelle de {aid} euros, indexée chaque année sur l'indice des prix. Les époux conviennent que le versement se fera par l'intermédiaire de l'organisme débiteur des prestations familiales. »</p>
<p style="text-align:justify">Le dépôt a conféré à la convention ses effets en lui donnant date certaine et force exécutoire. Pour extrait littéral, le surplus de la convention étant étranger à l'objet de la demande, établi sur une page sans renvoi ni mot nul.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm">{stamp("OFFICE NOTARIAL", "#8a1c1c", under="NOTAIRE")}<div>Délivré à {esc(office.town)}, le {long_date(issued)}<br>Maître {esc(notary.named())}{signature(notary.birth_date.day)}</div></div>"""
    return sheet("divorce_agreement", html, {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": issued}, font="Nimbus Roman", size=11, margin="14mm 20mm")  # fmt: skip


LAYOUTS = {"extract_for_the_fund": extract_for_the_fund}
