"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name
from samples.dice import Address, Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import of, plain
from samples.stationery import (
    sheet,
    signature,
)


def publishers_formula(dice: Dice) -> Paper:
    """The deed as a legal publisher's program sets it, two pages of centred heads and prose: marriage, notary, child, draft's day and the day of signing at the end."""
    one = dice.person(sex="F", age=(32, 47))
    two = dice.person("partner", sex="M", age=(32, 54))
    first, second, notary = dice.person("", age=(29, 65)), dice.person("", age=(29, 65)), dice.person("", age=(35, 64))
    signed_on = dice.day_before(600, 12)
    draft = signed_on - dt.timedelta(days=dice.number(16, 40))
    child = dice.person("", age=(2, 12))
    wed = min(
        dice.day_before(5000, 900, of=signed_on),
        signed_on - dt.timedelta(days=800),
        child.birth_date - dt.timedelta(days=200),
    )
    wed = max(wed, max(one.birth_date, two.birth_date) + dt.timedelta(days=19 * 366))
    home, his, town = plain(dice.address()), plain(dice.address("")), dice.address("").town
    pay, extra = dice.number(120, 380), dice.number(6, 40) * 1000

    def party(who: Person, where: Address, lawyer: Person) -> str:
        return f"""<p class="justify"><b>{"Madame" if who.sex == "F" else "Monsieur"} {esc(", ".join(who.first_names))} {esc(birth_surname(who))}</b>, {dice.pick(("employée", "sans profession", "aide-soignante") if who.sex == "F" else ("employé", "conducteur", "technicien"))}, né{who.e} le {long_date(who.birth_date)} à {esc(who.birth_place)}, de nationalité française, demeurant {esc(where.line())},</p><p class="r"><i>assisté{who.e} de Maître {esc(lawyer.named("first_LAST"))}, avocat au barreau de {esc(dice.address("").town)}, toque {dice.number(10, 900)},</i></p>"""

    html = f"""<h1 style="font-size:13pt;margin-top:4mm">CONVENTION DE DIVORCE<br>PAR CONSENTEMENT MUTUEL</h1><p class="c small">Acte sous signature privée contresigné par avocats<br>Articles 229-1 à 229-4 du code civil</p><p class="c" style="margin-top:7mm">ENTRE LES SOUSSIGNÉS</p>{party(one, home, first)}<p class="c">ET</p>{party(two, his, second)}
<p class="c" style="margin-top:4mm">IL A ÉTÉ PRÉALABLEMENT EXPOSÉ CE QUI SUIT</p><p class="justify">Les époux ont contracté mariage le {long_date(wed)} par-devant l'officier de l'état civil {of(esc(town))}, sans contrat préalable. De cette union est issu{child.e} {esc(child.first_name)} {esc(birth_surname(two))}, né{child.e} le {long_date(child.birth_date)}, informé{child.e} de son droit d'être entendu{child.e} et n'ayant pas souhaité l'être.</p><p class="justify">Un projet de convention a été adressé à chacun par lettre recommandée reçue le {long_date(draft)} ; le délai de réflexion de quinze jours de l'article 229-4 a été respecté.</p>
<p class="c">CECI EXPOSÉ, IL A ÉTÉ CONVENU</p><p class="justify"><b>Article 1 — Principe.</b> Les époux s'accordent sur la rupture du mariage et sur l'ensemble de ses effets, dans les termes ci-après.</p><p class="justify"><b>Article 2 — Nom.</b> L'épouse ne conservera pas l'usage du nom de son conjoint.</p><p class="justify"><b>Article 3 — Logement.</b> Le droit au bail du logement sis {esc(his.line())} est attribué à l'époux ; l'épouse justifie rechercher un logement.</p>
<div class="new"></div><p class="justify"><b>Article 4 — Enfant.</b> L'autorité parentale demeure conjointe ; la résidence de l'enfant est fixée chez la mère. Le père versera {pay} € par mois, indexés le 1er janvier de chaque année.</p><p class="justify"><b>Article 5 — Prestation compensatoire.</b> L'époux s'oblige à verser un capital de {extra} € dans les trente jours du dépôt.</p><p class="justify"><b>Article 6 — Régime matrimonial.</b> Les époux déclarent n'y avoir lieu à état liquidatif notarié, en l'absence de bien soumis à publicité foncière.</p><p class="justify"><b>Article 7 — Dépôt.</b> La présente sera transmise sous sept jours à Maître {esc(notary.named("first_LAST"))}, notaire à {esc(dice.address("").town)}, aux fins de dépôt au rang de ses minutes, qui lui confère date certaine et force exécutoire.</p><p class="justify"><b>Article 8 — Frais.</b> Chacun conserve les honoraires de son conseil ; le coût du dépôt (50,00 €) est partagé par moitié.</p>
<p style="margin-top:8mm">Fait à {esc(town)}, le {long_date(signed_on)}, en quatre exemplaires.</p><table style="margin-top:6mm"><tr><td>L'épouse{signature(11)}</td><td>L'époux{signature(23)}</td></tr><tr><td>Me {esc(first.last_name.upper())}{signature(37)}</td><td>Me {esc(second.last_name.upper())}{signature(5)}</td></tr></table><p class="tiny">Paraphes : ______ ______ ______ ______ — modèle F12-440 mis à jour le {draft - dt.timedelta(days=100):%d/%m/%Y}</p>"""
    return sheet("divorce_agreement", html, {"person_names": [truth_name(one), truth_name(two)], "issue_date": signed_on}, font="Nimbus Roman", size=11.3, margin="18mm 25mm", footer="Convention de divorce — {page}")  # fmt: skip


LAYOUTS = {"publishers_formula": publishers_formula}
