"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import truth_name, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import full_name, sheet, signature


def articles_with_box(dice: Dice) -> Paper:
    """A law firm's prose: the day inside the first sentence, the spouses with civility in capitals, one boxed summary of what was agreed, a former home, the lender and a counsel absent who gave delegation."""
    wife, husband = dice.person(sex="F", age=(38, 56)), dice.person("", "M", (38, 58))
    day = dice.day_before(200, 5)
    wed = min(wedding_day(dice, (wife, husband)), day - dt.timedelta(days=400))
    town, home, new, bank = dice.address("").town, dice.address(), dice.address(""), dice.address("")
    one, two, absent, notary = (dice.person("", age=(30, 64)) for _ in range(4))
    child = dice.children(husband, 1)[0]
    if child.birth_date > day - dt.timedelta(days=2900):
        child = replace(child, birth_date=child.birth_date - dt.timedelta(days=3200))
    sent = day - dt.timedelta(days=dice.number(17, 34))
    support, debt = dice.number(12, 45) * 10, dice.number(18, 160) * 1000
    w, h = f"Madame {truth_name(wife).upper()}", f"Monsieur {truth_name(husband).upper()}"
    html = f"""<div class="c" style="letter-spacing:.12em"><b>{esc(one.last_name.upper())} &amp; ASSOCIÉS</b></div><div class="c small">Société d'avocats au barreau de {esc(town)} — toque {dice.number(10, 400)} — {dice.phone()}</div>
<h1 style="margin:9mm 0 5mm;font-size:1.3em">ACTE D'AVOCATS CONTRESIGNÉ<br><span class="small">valant accord des époux pour mettre fin au mariage sans juge (articles 229-1 et suivants du code civil)</span></h1>
<p class="justify">Le {long_date(day)}, à {esc(town)}, ont comparu et signé {esc(w)}, {dice.pick(("aide-soignante", "comptable", "professeure des écoles"))}, née le {long_date(wife.birth_date)} à {esc(wife.birth_place)}, assistée de Maître {esc(one.named("first_last"))}, et {esc(h)}, {dice.pick(("chauffeur", "technicien", "infirmier"))}, né le {long_date(husband.birth_date)} à {esc(husband.birth_place)}, assisté de Maître {esc(two.named("first_last"))}, substituant Maître {esc(absent.named("first_last"))}, empêché(e), qui lui a donné délégation.</p>
<p class="justify">Mariés à {esc(husband.birth_place)} le {long_date(wed)} sans contrat, les époux ont reçu le projet par lettre recommandée du {long_date(sent)} et ont laissé courir les quinze jours de réflexion que la loi leur garantit. Leur dernière résidence commune était {esc(home.line())}, louée par {esc(dice.company("", "social_landlord").name)}, bail résilié depuis. L'épouse demeure désormais {esc(new.line())}.</p>
<div class="box" style="border:1pt solid #222;padding:4mm 5mm;margin:4mm 0"><b>Ce dont les époux conviennent</b><br>Divorce : consentement mutuel, effet entre eux au dépôt de l'acte.<br>Enfant : {esc(full_name(child))}, né{child.e} le {long_date(child.birth_date)}, résidence alternée une semaine sur deux.<br>Contribution du père : {support} € par mois. Prestation compensatoire : aucune.<br>Dette commune : {debt} € dus au Crédit Rural de l'Ouest, {esc(bank.line())}, repris par l'époux.</div>
<p class="justify">L'enfant, informé de son droit d'être entendu par un juge, n'a pas souhaité l'être. Chaque époux reprend l'usage de son nom. L'acte sera transmis sous sept jours à Maître {esc(notary.named("first_last"))}, notaire, pour être déposé au rang de ses minutes ; à défaut, il est caduc.</p>
<div style="display:flex;justify-content:space-between;margin-top:7mm"><div>L'épouse<br>{signature(dice.number(0, 99))}</div><div>L'époux<br>{signature(dice.number(0, 99))}</div><div>Les avocats<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [truth_name(wife).upper(), truth_name(husband).upper()], "issue_date": day}
    return sheet("divorce_agreement", html, fields, font=dice.font("serif"), size=11, margin="17mm 23mm")


LAYOUTS = {"articles_with_box": articles_with_box}
