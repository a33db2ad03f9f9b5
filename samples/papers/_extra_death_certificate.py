"""Extra layouts: a copy with several mentions in the margin and the one who declared."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, hour, in_words, town_hall, truth_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def noted_in_margin(dice: Dice) -> Paper:
    """A whole copy: margin at the right with the transcription, a rectification and the act of notoriety, each with a person and a day; in the text the child who declares comes before the dead."""
    dead, hall, issued = dice.person(age=(48, 94)), town_hall(dice), dice.day_before(120, 1)
    left = dice.partner(dead, same_name=False)
    died = dice.day_before(1500, 90, of=issued)
    told = died + dt.timedelta(days=dice.number(0, 2))
    child, notary, judge = dice.person("", age=(30, 50)), dice.person("", age=(34, 64)), dice.person("", age=(36, 62))
    other = town_hall(dice)
    e = dead.e
    notes = (
        f"Transcrit le {long_date(told + dt.timedelta(days=4))} sur les registres de la mairie {other.of}, dernier domicile.",
        f"Rectifié par instruction du procureur, {esc(judge.named('first_LAST'))}, du {long_date(told + dt.timedelta(days=30))}, en ce sens que l'heure est celle de la constatation.",
        f"Acte de notoriété reçu le {long_date(told + dt.timedelta(days=60))} par Me {esc(notary.named('first_LAST'))}.",
    )
    margin = "".join(f"<p>{note}</p>" for note in notes)
    html = f"""<div style="display:flex;gap:7mm"><div style="flex:1"><p>Mairie {hall.of}<br><span class="small">{hall.department} — acte n° {dice.number(3, 1900)}</span></p><p style="margin-top:12mm" class="justify">Le {in_words(told)}, à {hour(dice)}, sur la déclaration de {esc(civil_name(child))}, {dice.pick(("nièce", "voisine", "fille") if child.sex == "F" else ("neveu", "voisin", "fils"))} {"du défunt" if dead.sex == "M" else "de la défunte"}, âgé{child.e} de {(told - child.birth_date).days // 366} ans, domicilié{child.e} {esc(dice.address("").line())}, qui, lecture faite et invité{child.e} à lire l'acte, a signé avec Nous, {esc(hall.officer)}, officier de l'état civil par délégation du maire,</p>
<p class="justify">nous dressons l'acte constatant que le {in_words(died)}, à {hour(dice)}, au {dice.number(2, 90)} {dice.pick(("rue de l'Hôpital", "avenue des Soins", "quai du Port"))} en cette commune, est décédé{e}</p><p style="margin:5mm 0 5mm 10mm"><b>{esc(civil_name(dead))}</b>,</p><p class="justify">domicilié{e} {esc(dice.address().line())}, né{e} à {esc(dead.birth_place)} le {in_words(dead.birth_date)}, retraité{e}, {"fille" if dead.sex == "F" else "fils"} de {esc(dice.person("", "M").first_name)} {birth_surname(dead)} et de {esc(dice.person("", "F").named("first_LAST"))}, décédés, {"épouse" if dead.sex == "F" else "époux"} de {esc(civil_name(left))}.</p>
<p style="margin-top:9mm">Copie certifiée conforme, {esc(hall.town)}, le {long_date(issued)}<br>{stamp("MAIRIE " + hall.of.upper())} {signature(dice.number(0, 99))}<br><span class="small">{esc(dice.person("", age=(25, 60)).named("first_LAST"))}, adjoint administratif</span></p></div><div style="width:48mm;border-left:.6pt solid #777;padding-left:4mm;font-size:.82em"><p>{esc(birth_surname(dead))}<br>{died:%d/%m/%Y}</p>{margin}</div></div>"""
    return sheet("death_certificate", html, {"person_names": [truth_name(dead)], "issue_date": issued}, font=dice.font("serif"), size=11.2, margin="17mm 17mm")  # fmt: skip


LAYOUTS = {"noted_in_margin": noted_in_margin}
