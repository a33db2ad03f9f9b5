"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid, plain
from samples.stationery import sheet, signature, stamp, ticked


def leaflet_two_halves(dice: Dice) -> Paper:
    """A folded leaflet of a workshop, two halves side by side: labels in a line with the values in the next, the name of the paper in a closing band; a witness and a child among the lines."""
    person, witness, chief = dice.person(age=(22, 52)), dice.person("", age=(25, 60)), dice.person("", age=(35, 62))
    child, firm = kid(dice, person), dice.company("employer")
    site = plain(firm.address)
    day = dice.day_before(90, 1)
    gross, money = dice.amount(1830, 3300), dice.money()
    kind, words = dice.pick(
        (
            ("permanent", "contrat à durée indéterminée"),
            ("fixed_term", "contrat à durée déterminée, terme à la fin du chantier"),
            ("apprenticeship", "contrat d'apprentissage"),
        )
    )
    start = dice.day_before(3000 if kind == "permanent" else 480, 60, of=day)
    job, name = (
        dice.pick(("Menuisier poseur", "Aide-comptable", "Agent de production", "Magasinière")),
        f"{' '.join(person.first_names)} {person.last_name.upper()}",
    )
    html = f"""<div style="display:flex;min-height:165mm"><div style="flex:1;border-right:.6pt dashed #888;padding-right:9mm"><b style="font-size:14pt">{esc(firm.name)}</b><br>{"<br>".join(site.lines())}<br>SIRET {firm.siret} · {dice.phone()}<p>Réf. / date : P{dice.digits(4)} / {day:%d/%m/%Y}</p>
<p style="margin-top:14mm">{chief.civility} {esc(initial(chief))}, pour la direction, certifie que {person.civility} <b>{esc(name)}</b> travaille dans nos ateliers et y est toujours en poste ce jour.</p><p>La relation de travail ne fait l'objet d'aucune procédure de rupture. La présente lui est remise pour un dossier de logement.</p><p class="small">A vu signer : {esc(initial(witness))}, déléguée du personnel.</p>{signature(dice.number(0, 90))}</div>
<div style="flex:1;padding-left:9mm"><table style="width:100%;margin-top:10mm"><tr><td class="tiny">Emploi</td><td class="tiny">Nature</td></tr><tr><td>{job}</td><td>{words}</td></tr></table><table style="width:100%;margin-top:10mm"><tr><td class="tiny">Présence depuis</td><td class="tiny">Horaire</td><td class="tiny">Salaire de base brut</td></tr><tr><td>{start:%d/%m/%Y}</td><td>35 h</td><td>{money(gross)}</td></tr></table><table style="width:100%;margin-top:10mm"><tr><td class="tiny">Né{person.e} le</td><td class="tiny">Mutuelle, ayant droit</td></tr><tr><td>{person.birth_date:%d/%m/%Y}</td><td>{esc(child.named("first_LAST"))} ({child.birth_date:%d/%m/%Y})</td></tr></table>{stamp("DIRECTION")}</div></div><div style="background:#5b4636;color:#fff;text-align:center;padding:2.5mm">ATTESTATION DE TRAVAIL ET DE SALAIRE</div>"""
    fields = {
        "employee_name": name,
        "employer_name": firm.name,
        "contract_kind": kind,
        "start_date": start,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet(
        "employer_certificate", html, fields, font=dice.font("any"), size=10.2, page="A4 landscape", margin="13mm 14mm"
    )


def window_ticks(dice: Dice) -> Paper:
    """A window letter with boxes: married name and birth name, the sort of contract ticked among those struck, handed over at the foot; a child's and two birth dates, numbers by the names."""
    person = dice.person(sex="F", age=(23, 50))
    maiden = person.birth_name or dice.person("", age=(40, 50)).last_name
    child, clerk, firm = kid(dice, person), dice.person("", age=(28, 60)), dice.company("employer")
    home, seat = plain(dice.address()), plain(firm.address)
    day = dice.day_before(80, 1)
    day -= dt.timedelta(days=max(0, day.weekday() - 4))
    gross, money = dice.amount(1830, 2900), dice.money()
    kind = dice.pick(("permanent", "fixed_term", "temporary"))
    start = dice.day_before(2600 if kind == "permanent" else 480, 60, of=day)
    name = person.named("first_LAST")
    choices = (
        ("permanent", "contrat à durée indéterminée (CDI)"),
        ("fixed_term", "contrat à durée déterminée (CDD)"),
        ("temporary", "contrat de mission (intérim)"),
        ("apprenticeship", "contrat d'apprentissage"),
    )
    boxes = "".join(
        f"<p style='margin:1mm 0'>{ticked(text if key == kind else f'<s>{text}</s>', key == kind)}</p>"
        for key, text in choices
    )
    html = f"""<table style="width:100%"><tr><td style="width:52%"><b>{esc(firm.name)}</b><br>{"<br>".join(seat.lines())}<br>SIRET {firm.siret}<br>Tél. {dice.phone()}<br>IBAN (paie) {dice.iban()}</td><td style="padding-top:22mm">{esc(seat.town)} — pli personnel<br>Service du personnel<br>{"<br>".join(home.lines())}</td></tr></table><p class="small" style="margin-top:8mm">Vos références : demande orale — Nos références : RH/{dice.digits(4)}</p><h1>ATTESTATION DE L'EMPLOYEUR</h1>
<p>Le présent document, établi ce jour, {long_date(day, True)}, concerne Mme {esc(name)}, née {esc(maiden.upper())} le {person.birth_date:%d/%m/%Y}, employée chez nous depuis le {start:%d/%m/%Y}, sous le régime suivant :</p>{boxes}<p>Horaire : {ticked("temps complet")} &nbsp; {ticked("<s>temps partiel</s>", False)}</p><p>Salaire mensuel brut : {money(gross)}. Enfant rattaché au contrat de santé : {esc(child.named("first_LAST"))}, né{child.e} le {child.birth_date:%d/%m/%Y}.</p><p>Période d'essai : {ticked("terminée")} &nbsp; {ticked("<s>en cours</s>", False)}. Préavis : {ticked("non")} &nbsp; {ticked("<s>oui</s>", False)}.</p>
<p style="margin-top:8mm">Le chef du personnel, {esc(initial(clerk))} {signature(dice.number(0, 90))}</p><p style="margin-top:40mm;border-top:.6pt solid #777;font-size:8.5pt">À remettre à : Mme {esc(name)}, contre émargement</p>"""
    fields = {
        "employee_name": name,
        "employer_name": firm.name,
        "contract_kind": kind,
        "start_date": start,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employer_certificate", html, fields, font=dice.font("sans"), size=10.3, margin="15mm 18mm")


LAYOUTS = {"leaflet_two_halves": leaflet_two_halves, "window_ticks": window_ticks}
