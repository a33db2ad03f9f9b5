"""Mixed layouts: a printed mail with labels below their values, and a window letter of tick boxes stamped with its day."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import cells_below, day_stamp, initial, kid, three
from samples.stationery import sheet, ticked


def mail_of_a_measure(dice: Dice) -> Paper:
    """A social worker's mail as it was printed: the sent line holds the day; an older paper, a child and two births in it."""
    person, worker, reader = dice.person(age=(20, 68)), dice.person("", age=(25, 60)), dice.person("", age=(28, 60))
    child = kid(dice, person)
    day = dice.day_before(300, 2)
    day -= dt.timedelta(days=max(0, day.weekday() - 4))
    start = day - dt.timedelta(days=dice.number(60, 500))
    older, money = start - dt.timedelta(days=dice.number(20, 300)), dice.money()
    town = unaccented(dice.address("").town).lower().replace(" ", "-").replace("'", "-")
    name, clock = (
        person.named(dice.pick(("first_LAST", "LAST_first"))),
        f"{dice.number(8, 18):02d}:{dice.number(10, 59)}",
    )
    domain = dice.pick((f"ccas-{town}.example", "departement.example", "udaf.example"))
    law = dice.pick(("Mesure d'accompagnement social personnalisé (art. L. 271-1 du CASF)", "MASP 1er niveau — articles L. 271-1 à L. 271-8 du code de l'action sociale et des familles", "Accompagnement social lié au logement (art. 6 de la loi n° 90-449 du 31 mai 1990)"))  # fmt: skip
    mails = [
        f"{unaccented(p.first_name[0] + '.' + p.last_name).lower().replace(' ', '').replace(chr(39), '')}@{domain}"
        for p in (worker, reader)
    ]
    head = [
        ("De", f"{esc(initial(worker))} &lt;{mails[0]}&gt;"),
        ("Envoyé", f"{long_date(day, True)} {clock}"),
        ("À", f"{esc(initial(reader))} &lt;{mails[1]}&gt;"),
        (
            "Objet",
            dice.pick(("Mesure en cours, pièce pour le dossier de logement", "RE: justificatif d'accompagnement")),
        ),
    ]
    cells = [
        (f"<b>{esc(name)}</b>", dice.pick(("Bénéficiaire", f"Intéressé{person.e}", "Usager"))),
        (f"{person.birth_date:%d/%m/%Y}", "né·e le"),
        (f"{esc(child.first_name)} ({child.birth_date:%d/%m/%Y})", dice.pick(("enfant au foyer", "à charge"))),
        (f"{start:%d/%m/%Y}", dice.pick(("début de la mesure", "contrat signé le"))),
        (dice.pick(("budget et accès au logement", "maintien dans les lieux", "recherche d'un logement autonome")), "objectif"),
        (f"{dice.number(6, 24)} mois", "durée"),
    ]  # fmt: skip
    rows = "".join(f'<tr><td class="b" style="width:18mm">{a} :</td><td>{b}</td></tr>' for a, b in head)
    html = f"""<div class="tiny r">Messagerie — page 1 sur 1</div><div class="b" style="border-bottom:2pt solid #000;margin-bottom:2mm">{esc(initial(reader))}</div><table>{rows}</table><hr>
<p>Bonjour,</p><p>{dice.pick(("Comme convenu au téléphone, voici ce que je peux attester pour la demande de logement.", "Suite à votre relance, je vous confirme que la personne ci-dessous est bien suivie par notre service."))}</p><p class="b" style="margin-top:4mm">{law}</p>{cells_below(cells, dice.pick((2, 2, 3)))}
<p>Le rapport du {older:%d/%m/%Y} faisait état d'une dette locative de {money(dice.amount(300, 2900))} ; {dice.pick(("elle a été soldée depuis", "un plan d'apurement est respecté"))}. {dice.pick(("L'adhésion à la mesure est réelle et les rendez-vous sont tenus.", "L'accompagnement se poursuit avec régularité."))}</p><p>Bien à vous,</p><p>{esc(initial(worker))}<br><span class="small">{dice.pick(("assistante de service social", "conseillère en économie sociale et familiale", "référent de parcours"))} — {dice.phone()}</span></p><p class="tiny">Avant d'imprimer ce message, pensez à l'environnement.</p>"""
    return sheet("social_support_certificate", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10, margin="14mm 18mm")  # fmt: skip


def ticks_in_window(dice: Dice) -> Paper:
    """A window letter of tick boxes to the landlord; the day only in a stamp, who it is for at the foot, a child and an operator named."""
    person = dice.person(age=(21, 70))
    child = kid(dice, person)
    lessor, partner = dice.company("", "social_landlord"), dice.company("", "association")
    service = dice.pick(("Fonds de solidarité pour le logement", "Maison des solidarités", "Service social départemental", "Pôle insertion par le logement"))  # fmt: skip
    day = dice.day_before(300, 2)
    begin, end = day - dt.timedelta(days=dice.number(10, 240)), day + dt.timedelta(days=dice.number(60, 300))
    name = f"{three(dice, person)} {person.last_name.upper()}"
    boxes = [
        ("accompagnement vers et dans le logement (AVDL)", 0),
        ("accompagnement social lié au logement (ASLL)", 1),
        ("gestion locative adaptée", 2),
        ("mesure d'accompagnement judiciaire", 3),
    ]
    chosen, struck = dice.number(0, 2), dice.chance(0.5)
    ticks = "".join(f"<div>{ticked(text if i == chosen or not struck else f'<s>{text}</s>', i == chosen)}</div>" for text, i in boxes)  # fmt: skip
    ages = "".join(f"<div>{ticked(t, on)}</div>" for t, on in (("seul·e", False), (f"avec un enfant : {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}", True), ("en couple", False)))  # fmt: skip
    title = dice.pick(("Mesure au titre de l'article L. 300-2 du code de la construction et de l'habitation", "Formulaire FSL-4 « suivi social lié au logement »", "Fiche de liaison — loi n° 90-449 du 31 mai 1990"))  # fmt: skip
    html = f"""<div class="cols"><div><b>{service}</b><br><span class="small">{esc(dice.address("").line())}<br><br>Vos références : {dice.letters(2)} {dice.digits(5)}<br>Nos références : {dice.digits(4)}/AS/{dice.digits(3)}</span></div><div style="border:.6pt solid #bbb;padding:5mm;margin-top:12mm">{esc(lessor.name)}<br>{"<br>".join(esc(row) for row in lessor.address.lines())}</div></div>
<h1 style="font-size:12.5pt;text-align:left;margin-top:9mm">{title}</h1><p>Madame, Monsieur,</p><p>Nous vous confirmons qu'une mesure est en place pour le ménage nommé au bas de cette lettre.</p><div class="cols"><div class="box">{ticks}</div><div class="box">{ages}</div></div>
<p>Elle est confiée à {esc(partner.name)}, {esc(partner.address.line())}, et court du {begin:%d/%m/%Y} au {end:%d/%m/%Y}. {dice.pick(("Un point d'étape est fixé le", "Prochain rendez-vous le"))} {day + dt.timedelta(days=dice.number(8, 50)):%d/%m/%Y}.</p>
<p>{ticked("visites à domicile", dice.chance(0.5))} &nbsp; {ticked("aide au budget", True)} &nbsp; {ticked("démarches administratives", dice.chance(0.5))} &nbsp; {ticked("relogement", dice.chance(0.5))}</p><div class="sign"><div>Le service</div><div>{day_stamp(dice, service.upper()[:22], day, dice.pick(("COURRIER DÉPART", "EXPÉDIÉ", "ENVOYÉ")))}</div></div>
<p class="small" style="border-top:.8pt solid #333;padding-top:2mm;margin-top:8mm">{dice.pick(("À remettre à", "Copie à remettre à", "Exemplaire à remettre à"))} : {person.civility} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}</p>"""
    return sheet("social_support_certificate", html, {"person_names": [name], "issue_date": day}, font=dice.font("any"), size=10.2)  # fmt: skip


LAYOUTS = {"mail_of_a_measure": mail_of_a_measure, "ticks_in_window": ticks_in_window}
