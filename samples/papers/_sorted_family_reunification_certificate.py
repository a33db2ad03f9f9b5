"""Sorted layouts: a numbered form of the State whose facts stand in the last paragraph, the day in the mail's header alone."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import initial, plain, renamed
from samples.stationery import republic, sheet, signature, stamp, ticked

_PARTICLES = ("de Oliveira Lopes", "El Amrani-Haddad", "dos Santos", "Ben Salah-Cherif", "da Silva-Koné", "Ould Mohamed", "de la Cruz Ibarra")  # fmt: skip


def form_with_last_paragraph(dice: Dice) -> Paper:
    """A form with a number and boxes: the day in the mail's header alone, « Dossier de », the facts in the last paragraph and the footer; counts of two years, two signers, a telephone and a SIRET near the name."""
    person = renamed(dice, dice.person(age=(24, 62)), _PARTICLES)
    agent, head = dice.person("", age=(26, 60)), dice.person("", age=(36, 64))
    home, town = plain(dice.address()), dice.address("").town
    day = dice.day_before(380, 3)
    filed = dice.day_before(60, 3, of=day)
    asked = dice.day_before(120, 25, of=filed)
    mate = dice.person("partner", sex="F" if person.sex == "M" else "M", age=(21, 60))
    name = f"{person.first_name} {person.last_name}"
    a, b = dice.number(300, 1900), dice.number(300, 1900)
    boxes = [
        ("Nature de la démarche", ticked("regroupement familial") + " &nbsp; " + ticked("réunification (réfugiés)", False)),
        ("Pièces", ticked("complètes") + " &nbsp; " + ticked("à compléter", False)),
        ("Instruction", ticked("logement") + " &nbsp; " + ticked("ressources") + " &nbsp; " + ticked("autres", False)),
        ("Service", f"direction territoriale de {esc(town)}, {dice.phone()}, SIRET {dice.siret()}"),
    ]  # fmt: skip
    dice.random.shuffle(boxes)
    rows = "".join(f"<div style='display:flex;border:.8pt solid #333;margin-bottom:-1px'><b style='width:9mm;border-right:.8pt solid #333;padding:2mm;text-align:center'>{i}</b><span style='padding:2mm 3mm'><span class='tiny'>{label}</span><br>{value}</span></div>" for i, (label, value) in enumerate(boxes, 1))  # fmt: skip
    counts = table([["Demandes enregistrées", str(a), str(b)], ["Décisions rendues", str(a * 3 // 4), str(b * 2 // 3)]], "grid small", ("Activité du service", str(day.year - 1), str(day.year)))  # fmt: skip
    law = dice.pick(("Articles L. 434-1 à L. 434-9 du code de l'entrée et du séjour des étrangers", "Code de l'entrée et du séjour des étrangers et du droit d'asile, article R. 434-12", "Formulaire d'enregistrement — livre IV, titre III du CESEDA"))  # fmt: skip
    said = dice.pick(("sa demande de regroupement familial a été déposée", "le dépôt de sa demande de regroupement familial a été enregistré", "une demande de regroupement familial a été reçue complète"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between">{republic("Office français de l'immigration", "et de l'intégration")}<div class="r small">cerfa n° 1{dice.digits(4)}*0{dice.number(1, 6)}<br>{esc(town)}, le {long_date(day)}</div></div>
<p style="margin:9mm 0 2mm"><b>{law}</b></p><p>Dossier de {person.civility} {esc(name)}<br><span class="small">{esc(home.line())} — {dice.phone()}</span></p>{rows}<div style="margin:5mm 0 5mm">{counts}</div>
<p class="justify">Il est attesté que {person.civility} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}, a engagé la procédure : {said} le {long_date(filed)}, après un premier envoi du {long_date(asked)} jugé incomplet, en faveur de {"son épouse" if mate.e else "son époux"}, restée à l'étranger. Le préfet statue dans les six mois. Cette attestation ne vaut pas autorisation d'entrée.</p>
<div class="sign"><div>{stamp("OFII", under="OFII")}</div><div>{esc(initial(agent))}<br><span class="small">{"instructrice" if agent.e else "instructeur"}</span><br>{signature(dice.number(0, 99))}</div><div>Contresigné<br>{esc(initial(head))}<br><span class="small">{"la directrice territoriale" if head.e else "le directeur territorial"}</span></div></div>
<p class="small" style="border-top:.5pt solid #666;margin-top:12mm;padding-top:2mm">Dossier n° {dice.digits(2)}-{dice.digits(7)} · {esc(name)} · regroupement familial · dépôt du {filed:%d/%m/%Y}</p>""".replace("son époux, restée", "son époux, resté")  # fmt: skip
    fields = {"person_names": [name], "issue_date": day}
    return sheet("family_reunification_certificate", html, fields, font=dice.font("sans"), size=9.9, margin="13mm 16mm")


LAYOUTS = {"form_with_last_paragraph": form_with_last_paragraph}
