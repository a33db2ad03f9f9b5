"""Sorted layouts: a lawyer's certificate in prose."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import town_hall
from samples.dice import Dice, Person
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import sheet


def prose_with_electronic_signature(dice: Dice) -> Paper:
    """A lawyer's house style, prose only: surname and given name far apart in the object line, the day in the electronic signature."""
    client, other = dice.person(age=(25, 66)), dice.person("partner", age=(25, 66))
    lawyer, partner, deputy, neighbour = (dice.person("", age=(30, 64)) for _ in range(4))
    hall = town_hall(dice)
    office = dice.address("")
    issued = dice.day_before(120, 1)
    seized = dice.day_before(300, 30, of=issued)
    heard = issued + dt.timedelta(days=dice.number(20, 150))
    left = dice.day_before(90, 10, of=seized)
    names = [f"{p.last_name.upper()} {p.first_name}" for p in (client, other)]

    def cell(p: Person) -> str:
        return f"<td style='width:28%'>{p.last_name.upper()}</td><td style='width:20%;text-align:right'>{p.first_name}</td>"

    what = dice.pick(
        (
            "attestation de procédure en divorce",
            "attestation d'avocat — procédure de séparation de corps",
            "procédure de divorce en cours, attestation de diligences",
        )
    )
    prose = [
        f"Avocat{lawyer.e} au barreau {hall.of}, j'atteste être le conseil de la personne nommée en premier dans l'objet ci-dessus, et que le juge aux affaires familiales du tribunal judiciaire {hall.of} a été saisi d'une demande en divorce contre la seconde par assignation délivrée le {date_printed(seized, 'long')}.",
        f"L'affaire est appelée à l'audience d'orientation et sur mesures provisoires du {long_date(heard)}. Aucune décision n'a été rendue à ce jour et le conjoint a constitué avocat en la personne de Me {partner.named()}.",
        f"Les époux vivent séparément depuis le {date_printed(left, 'long')}, ce que confirme le témoignage écrit de {neighbour.civility} {neighbour.named()}, qui habite le même palier.",
        f"La présente est remise à {'ma cliente' if client.sex == 'F' else 'mon client'}, à sa demande, {dice.pick(('pour être produite à l’appui de sa demande de logement', 'afin de justifier de sa situation auprès des bailleurs sociaux', 'pour servir ce que de droit'))}.",
    ]  # fmt: skip
    if dice.chance(0.4):
        prose[1], prose[2] = prose[2], prose[1]
    hour = f"{dice.number(8, 19):02d}:{dice.number(10, 59)}"
    firm = dice.pick(
        (
            f"{lawyer.last_name} & {partner.last_name[0]}. Associés",
            f"Cabinet {lawyer.last_name}",
            f"SELARL {lawyer.last_name} Avocats",
        )
    )
    html = (
        f"<div class='c' style='border-bottom:.8pt solid #7b5b2b;padding-bottom:4mm'><span style='font-size:1.6em;letter-spacing:.12em'>{firm}</span><br><i>{office.line(' — ')} — case palais {dice.number(4, 410)}</i></div>"
        f"<table style='margin:16mm 0 8mm'><tr><td style='width:50%' colspan='2'><b>Objet : {what}</b></td></tr></table><table style='margin-bottom:12mm'><tr>{cell(client)}<td style='width:4%'>/</td>{cell(other)}</tr></table>"
        + "".join(f"<p style='text-align:justify;text-indent:10mm;line-height:1.6'>{p}</p>" for p in prose)
        + f"<div style='margin:14mm 0 0 45%;border:.6pt solid #888;padding:3mm' class='small'>Maître {lawyer.named()}<br>signé électroniquement le {date_printed(issued, dice.pick(('slash', 'dot')))} à {hour}<br>certificat e-Barreau n° {dice.digits(9)}</div>"
        f"<p class='small' style='margin-top:10mm'>Vu au secrétariat de l'ordre, pour le bâtonnier, par délégation, {deputy.civility} {deputy.named()}.</p>"
    )  # fmt: skip
    truth = {"person_names": names, "issue_date": issued}
    return sheet("lawyer_certificate", html, truth, font=dice.font("serif"), size=11.3, margin="18mm 24mm")


LAYOUTS = {"prose_with_electronic_signature": prose_with_electronic_signature}
