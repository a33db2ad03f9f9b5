"""Mixed layouts: a mutual's health centre with boxes to tick and a dated stamp."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, ticked

_NEEDS = (
    "un logement de plain-pied ou desservi par un ascenseur", "une pièce supplémentaire pour le matériel ou l'aidant", "un logement exempt d'humidité",
    "l'éloignement de toute source de bruit la nuit", "la proximité d'un plateau technique", "une salle d'eau adaptée",
)  # fmt: skip


def _dater(day: dt.date, word: str, square: bool) -> str:
    """A rubber stamp whose middle line is the day."""
    middle = (
        f"{day.day:02d} {MONTHS[day.month - 1][:4].upper().rstrip('.')} {day.year}" if square else f"{day:%d-%m-%Y}"
    )
    shape = "border-radius:2mm;width:44mm;padding:3mm" if square else "border-radius:50%;width:34mm;height:34mm;padding-top:9mm"  # fmt: skip
    return f"<div style='border:1.6pt solid #7a2048;color:#7a2048;text-align:center;transform:rotate(-6deg);font-size:7.5pt;{shape}'>{word}<br><b style='font-size:11pt'>{middle}</b><br>cabinet 2</div>"  # fmt: skip


def mutual_boxes(dice: Dice) -> Paper:
    """A mutual health centre's « Certificat »: boxes ticked or struck, names in small letters, the insured and the patient's child with their days of birth; the day only on the stamp, a long legal footer."""
    person, doctor = dice.person(age=(20, 84)), dice.person("", age=(30, 66))
    name, issued = person.named("first_last").lower(), dice.day_before(85, 1)
    child, carer = dice.children(person, 1)[0], dice.person("", age=(25, 70))
    seen, firm = dice.day_before(500, 60, of=issued), dice.company("", "company")
    mutual = dice.pick(("Mutuelle de l'Estuaire", "Union mutualiste du Ponant", "Mutualité des Trois Vallées"))
    town, chosen = dice.address("").town, dice.number(0, 5)
    label = dice.pick(("Assuré(e)", "Bénéficiaire", "Usager"))
    other = dice.pick(("Ayant droit", "Enfant rattaché", "Autre bénéficiaire du contrat"))
    grid = f"<tr><td class='tiny'>{label}</td><td>{esc(name)}</td><td>{person.birth_date:%d/%m/%Y}</td></tr>"
    more = f"<tr><td class='tiny'>{other}</td><td>{esc(child.named('first_last').lower())}</td><td>{child.birth_date:%d/%m/%Y}</td></tr>"  # fmt: skip
    more += f"<tr><td class='tiny'>Personne à prévenir</td><td>{esc(carer.named('first_last').lower())}</td><td>{dice.phone()}</td></tr>"
    boxes = "".join(f"<p>{ticked(need if i in (chosen, (chosen + 2) % 6) else f'<s>{need}</s>', i in (chosen, (chosen + 2) % 6))}</p>" for i, need in enumerate(_NEEDS))  # fmt: skip
    kind = "".join(f"<span style='margin-right:7mm'>{ticked(word, on)}</span>" for word, on in (("médical", True), ("d'aptitude au sport", False), ("de vaccination", False), ("pour enfant malade", False)))  # fmt: skip
    sign = f"<div>Le praticien : dr {esc(doctor.named('first_last').lower())}<br>rpps 10{dice.digits(9)}<br>{signature(dice.number(0, 99))}</div>"
    dated = _dater(issued, f"CENTRE DE SANTE<br>{town.upper()[:16]}", dice.chance(0.5))
    html = f"""<div style="border-bottom:3pt solid #7a2048;padding-bottom:3mm;display:flex;justify-content:space-between"><div><b style="color:#7a2048;font-size:1.3em">{esc(mutual)}</b><br>Centre de santé mutualiste de {esc(town)}</div><div class="small r">{esc(dice.address("").line())}<br>{dice.phone()}<br>n° FINESS {dice.digits(9)}</div></div>
<h1>CERTIFICAT</h1><p class="c">{kind}</p><table class="grid" style="margin:5mm 0">{grid}{more}</table><p>Le médecin du centre, qui suit la personne désignée en première ligne depuis le {seen:%d/%m/%Y}, certifie que son état de santé {dice.pick(("justifie", "rend nécessaire", "requiert"))} :</p>{boxes}
<p>Durée : {ticked("définitive", False)} &nbsp; {ticked("jusqu'au réexamen du " + f"{issued + dt.timedelta(days=dice.number(90, 365)):%d/%m/%Y}")} &nbsp; Remis en main propre : {ticked("oui")} {ticked("non", False)}</p>
<div style="display:flex;justify-content:space-around;align-items:center;margin-top:7mm">{dated + sign if dice.chance(0.5) else sign + dated}</div>
<p class="tiny" style="border-top:.5pt solid #999;margin-top:12mm">{esc(mutual)}, mutuelle soumise aux dispositions du livre III du code de la mutualité, immatriculée au répertoire SIRENE, SIRET {firm.siret}, substituée par l'Union nationale de garantie, {esc(firm.address.line())}. Autorité de contrôle prudentiel et de résolution, Paris. Compte pour les dons : {dice.iban()}. Vos données sont conservées vingt ans ; vous pouvez vous opposer à leur traitement auprès du délégué, m. {esc(dice.person("", "M").named("first_last").lower())}.</p>"""
    return sheet("medical_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.2)  # fmt: skip


LAYOUTS = {"mutual_boxes": mutual_boxes}
