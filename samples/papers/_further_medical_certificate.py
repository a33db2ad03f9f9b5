"""Further layouts: a hospital consultant's letter about the home."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
)


def consultant_on_the_home(dice: Dice) -> Paper:
    """A hospital unit's letter: colleagues down the left side, the patient in an address label at the right, the reasons for a home without stairs; operation, next visit and a colleague's name."""
    person = dice.person(age=(19, 86))
    name, issued, doctor = person.named("LAST_FIRST"), dice.day_before(85), dice.person("", age=(34, 66))
    operated = dice.day_before(400, 20, of=issued)
    team = "<br>".join(f"Dr {dice.person('').named('first_last')}" for _ in range(4))
    html = f"""<div style="display:flex;gap:7mm"><div style="width:42mm;color:#335;border-right:.6pt solid #99a" class="small"><b>HÔPITAL {dice.pick(("SAINT-ROCH", "DE LA CROIX-VERTE", "JEAN-MERMET"))}</b><br><br>{dice.pick(("Service de rhumatologie", "Chirurgie orthopédique", "Pneumologie", "Neurologie"))}<br><br><i>Chef de service</i><br>Pr {dice.person("", age=(50, 66)).named("first_last")}<br><br><i>Praticiens</i><br>{team}<br><br><i>Cadre de santé</i><br>{dice.person("").named("first_last")}<br><br>Secrétariat<br>{dice.phone()}</div>
<div style="flex:1"><div style="border:.5pt dashed #888;padding:3mm;width:75mm;margin-left:auto;font-family:'Liberation Mono';font-size:8.5pt">{name}<br>DDN {person.birth_date:%d/%m/%Y} {person.sex}<br>IPP {dice.digits(8)}<br>ENTREE {operated:%d/%m/%Y}</div>
<p style="margin:9mm 0">Le {long_date(issued)},</p><p>Cher confrère, Madame, Monsieur,</p>
<p style="text-align:justify">Le patient désigné sur l'étiquette est suivi dans notre unité depuis l'intervention du {operated:%d/%m/%Y}. L'examen de ce jour, en présence de {dice.partner(person).named("first_last")}, montre un périmètre de marche inférieur à cent mètres et une impossibilité durable de monter plus de quelques marches.</p>
<p style="text-align:justify">Son état de santé rend nécessaire l'attribution d'un logement en rez-de-chaussée ou desservi par un ascenseur, avec une douche de plain-pied, à proximité des soins. Le logement actuel, au {dice.number(3, 6)}<sup>e</sup> étage sans ascenseur, est incompatible avec cet état.</p>
<p>Prochaine consultation : {(issued + dt.timedelta(days=dice.number(30, 120))):%d/%m/%Y}, Dr {dice.person("").named("first_last")}.</p><p>Remis en main propre pour faire valoir ce que de droit.</p><div style="margin-left:35mm">Docteur {doctor.named("first_LAST")}<br>RPPS 10{dice.digits(9)}<br>{signature(dice.number(0, 99))}</div></div></div>"""
    return sheet(
        "medical_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.4
    )


LAYOUTS = {"consultant_on_the_home": consultant_on_the_home}
