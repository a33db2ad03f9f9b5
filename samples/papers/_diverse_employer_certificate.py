"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import TYPEWRITER, lines, paragraphs, sheet, signature, spoken

KINDS = {"permanent": "CDI", "fixed_term": "CDD"}


def syndicate_print(dice: Dice) -> Paper:
    """A joint authority's even-width print: labels, values, remarks; the surname before a comma, the day only in the foot's small print."""
    person, day = dice.person(age=(20, 63)), dice.day_before(150, 2)
    spouse, chief = dice.partner(person), dice.person("", age=(38, 62))
    hired, kind = dice.day_before(4200, 200, of=day), dice.pick(("permanent", "permanent", "fixed_term"))
    gross, phone = dice.amount(1850, 3100), dice.phone()
    body = f"SYNDICAT INTERCOMMUNAL DES EAUX DE {dice.pick(('LA BRENNE', 'LA VAUNAGE', 'L HURIEL', 'LA PUISAYE'))}"
    rows = (
        ("MATRICULE", dice.digits(5), ""),
        ("AGENT", f"{person.last_name.upper()}, {person.first_name}", "NOM, PRENOM"),
        ("N SECU", dice.nir(person), "CLE COMPRISE"),
        ("EMPLOI", dice.pick(JOBS).lower(), "FICHE DE POSTE"),
        ("ENTREE", f"{hired:%d/%m/%Y}", "ANCIENNETE REPRISE : NEANT"),
        ("CONTRAT", KINDS[kind], "DROIT PRIVE (SPIC)" if kind == "permanent" else "REMPLACEMENT, TERME NON CONNU"),
        ("BRUT MENSUEL", f"{gross:.2f}".replace(".", ","), "EUROS, HORS PRIMES"),
        ("CONJOINT", f"{spouse.last_name.upper()}, {spouse.first_name}", f"MUTUELLE ; NE(E) LE {spouse.birth_date:%d/%m/%Y}"),
        ("TELEPHONE", phone, "SERVICE PAIE, POSTE 12"),
        ("PREAVIS", "NON", "NI DEMISSION NI LICENCIEMENT"),
    )  # fmt: skip
    grid = "".join(
        f"<tr><td style='width:32mm'>{label}</td><td style='width:62mm'>{value}</td><td>{note}</td></tr>"
        for label, value, note in rows
    )
    html = (
        f"<div>{lines(body, 'ROUTE DU CHATEAU D EAU', f'SIRET {dice.siret()}')}</div><p>{'=' * 72}</p><p class='c'>ATTESTATION DE L'EMPLOYEUR</p><p>{'=' * 72}</p><table>{grid}</table><p>{'-' * 72}</p>"
        + paragraphs("LE SYNDICAT ATTESTE QUE L'AGENT DESIGNE CI-DESSUS FAIT PARTIE DE SON PERSONNEL A LA DATE D'EDITION DE CET ETAT.")
        + f"<div style='margin-left:50%'>{lines('POUR LE PRESIDENT, PAR DELEGATION,', spoken(chief), 'secrétaire générale' if chief.sex == 'F' else 'secrétaire général')}{signature(18)}</div><p class='tiny' style='margin-top:70mm'>PAIE-EAU v4.12 — Édité le {long_date(day)} — page 1</p>"
    )  # fmt: skip
    fields = {
        "employee_name": f"{person.last_name.upper()} {person.first_name}",
        "employer_name": body,
        "contract_kind": kind,
        "start_date": hired,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employer_certificate", html, fields, font=TYPEWRITER, size=9.6)


def rail_pay_centre(dice: Dice) -> Paper:
    """The pay and family agency of a railway group answers: its own block left, who is certified in short paragraphs, the last in bold."""
    person, home, day = dice.person(age=(22, 60)), dice.address(), dice.day_before(120, 2)
    hired, clerk, boss = (
        dice.day_before(6500, 500, of=day),
        dice.person("", age=(26, 58)),
        dice.person("", age=(35, 60)),
    )
    asked, place, gross = dice.day_before(12, 2, of=day), dice.address(""), dice.amount(2050, 3400)
    firm = dice.pick(("Réseau Ferré Atlantique SA", "Trains du Grand Est SA", "Ferroviaire Voyageurs Alpes SA"))
    name = f"{person.last_name.upper()} {person.first_name}"
    side = f"<b>Agence Paie et Famille</b><br>Pôle certificats<br>{place.line('<br>')}<br><br>Dossier suivi par<br>{clerk.named('first_last')}<br>{dice.phone()}<br><br>N° CP : {dice.digits(7)}{dice.letters(1)}<br>Demande du {asked:%d/%m/%Y}<br>Responsable d'unité :<br>{boss.named('first_last')}"
    html = (
        f"<div style='height:9mm;background:linear-gradient(90deg,#5b2a86,#c4005a);margin-bottom:9mm'></div><table><tr><td style='width:52mm;font-size:.85em;color:#333'>{side}</td><td>"
        + f"<div style='margin-left:25mm;min-height:24mm'>{lines(spoken(person, 'LAST_first'), *home.lines(True))}</div><p class='r'>Le {day:%d/%m/%Y}</p><p class='b' style='margin:7mm 0'>CERTIFICAT DE PRÉSENCE À L'EFFECTIF</p>"
        + paragraphs(
            f"La société <b>{firm}</b>, dont le siège est 2 place aux Étoiles à Saint-Denis, certifie que :", f"<b>{spoken(person, 'LAST_first')}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}",
            f"est inscrit{person.e} à son effectif depuis le {hired:%d/%m/%Y} en vertu d'un contrat à durée indéterminée, à temps complet, au grade d'agent commercial, classe {dice.number(2, 5)}, rattaché{person.e} à l'établissement de {home.town}.",
            "Rémunération mensuelle brute, gratification de fin d'année et indemnités non comprises : " + f"{gross:.2f}".replace(".", ",") + " €.",
            "À ce jour, l'agent n'a ni présenté sa démission ni fait l'objet d'une procédure de radiation des cadres. Les facilités de circulation de ses ayants droit n'entrent pas dans ce certificat.",
        )
        + f"<div style='margin-top:8mm'>P/ le directeur de l'agence<br>{signature(25)}<br>{clerk.named('first_LAST')}</div></td></tr></table><p class='tiny' style='margin-top:35mm'>{firm}, société anonyme au capital de 157 789 960 €, RCS Bobigny {dice.siret()[:9]}</p>"
    )  # fmt: skip
    fields = {
        "employee_name": name,
        "employer_name": firm,
        "contract_kind": "permanent",
        "start_date": hired,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employer_certificate", html, fields, font="Lato", size=10.4)


LAYOUTS = {"diverse_syndicate_print": syndicate_print, "diverse_rail_pay_centre": rail_pay_centre}
