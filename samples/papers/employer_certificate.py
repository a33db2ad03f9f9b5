"""The employer's attestation: who works there, as what, since when, under which contract, for what pay.

Not to be taken for the `attestation employeur destinée à France Travail`, drawn up at the end of a contract (in `unknown`).
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_employer_certificate,
    _dealt_employer_certificate,
    _diverse_employer_certificate,
    _extra_employer_certificate,
    _further_employer_certificate,
    _gathered_employer_certificate,
    _mixed_employer_certificate,
    _potluck_employer_certificate,
    _scattered_employer_certificate,
    _sorted_employer_certificate,
    _strewn_employer_certificate,
)
from samples.stationery import (
    HAND,
    PEN,
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
)

_KINDS = (("permanent", "contrat à durée indéterminée", "CDI"), ("fixed_term", "contrat à durée déterminée", "CDD"))


class _Job:
    """Employee, employer and terms."""

    def __init__(self, dice: Dice) -> None:
        self.person, self.employer, self.style = dice.person(age=(18, 64)), dice.company(), dice.name_style()
        self.kind, self.words, self.short = dice.pick(_KINDS)
        self.issued = dice.day_before(75)
        self.start = dice.day_before(4000, 40, of=self.issued)
        self.job, self.seed = dice.pick(JOBS), dice.number(0, 99)
        self.gross = dice.amount(1300, 3600, "gross_pay")
        self.boss = dice.person("", age=(30, 64)).named()

    def fields(self, **more: Any) -> dict[str, Any]:
        return {
            "employee_name": self.person.named(self.style), "employer_name": self.employer.name, "contract_kind": self.kind,
            "start_date": self.start, "issue_date": self.issued,
        } | more  # fmt: skip


def letter(dice: Dice) -> Paper:
    """A letter of the firm, without the pay."""
    it = _Job(dice)
    role = dice.pick(("gérant", "directrice des ressources humaines", "responsable administratif"))
    html = (
        head(
            lines(
                f"<b>{it.employer.name}</b>",
                *it.employer.address.lines(),
                f"SIRET : {it.employer.siret}",
                f"APE : {it.employer.ape}",
            ),
            "",
        )
        + f"<h1>{dice.pick(('ATTESTATION DE TRAVAIL', 'ATTESTATION EMPLOYEUR', 'ATTESTATION D&#39;EMPLOI'))}</h1>"
        + paragraphs(
            f"Je soussigné(e), {it.boss}, agissant en qualité de {role} de {it.employer.name}, certifie que {spoken(it.person, it.style)}, {born(it.person, 'slash')}, demeurant {dice.address().line()}, est employé{it.person.e} dans notre établissement en qualité de {it.job} depuis le {long_date(it.start)}, en {it.words} ({it.short}).",
            f"{spoken(it.person, it.style)} n'est à ce jour ni démissionnaire, ni en procédure de licenciement{', ni en période d&#39;essai' if dice.chance(0.5) else ''}.",
            "Attestation établie à la demande de l'intéressé(e) pour servir et valoir ce que de droit.",
        )
        + signed(it.employer.address.town, long_date(it.issued), it.boss, seed=it.seed, seal=it.employer.name.upper())
    )
    return sheet("employer_certificate", html, it.fields(), font=dice.font("any"), size=11)


def with_pay(dice: Dice) -> Paper:
    """A form of the personnel office, with gross pay and hours."""
    it = _Job(dice)
    money = dice.money()
    rows = (
        ("Nom et prénom", f"<b>{it.person.named(it.style)}</b>"), ("N° de sécurité sociale", dice.nir(it.person)), ("Fonction", it.job), ("Date d'entrée", f"{it.start:%d/%m/%Y}"),
        ("Nature du contrat", f"{it.short} - {dice.pick(('temps complet', 'temps partiel 80 %'))}"), ("Salaire brut mensuel", money(it.gross)), ("Lieu de travail", it.employer.address.line()),
    )  # fmt: skip
    html = (
        head(logo(it.employer.name, "#5b2c6f"), lines("Direction des ressources humaines", it.employer.address.line(), dice.phone()))
        + f"<h1>ATTESTATION DE L'EMPLOYEUR</h1><p>L'employeur soussigné certifie l'exactitude des renseignements suivants concernant son salarié :</p>{pairs(rows)}<p>Attestation délivrée pour une demande de logement.</p>"
        + signed(it.employer.address.town, f"{it.issued:%d/%m/%Y}", it.boss, seed=it.seed, seal=it.employer.name.upper(), quality="Le responsable du personnel")
    )  # fmt: skip
    return sheet("employer_certificate", html, it.fields(gross_pay=it.gross), font=dice.font())


def transfer(dice: Dice) -> Paper:
    """A job transfer or a coming hire: where and from when."""
    it = _Job(dice)
    site = dice.address("")
    start = dice.day_after(60, 10, of=it.issued)
    html = (
        head(lines(f"<b>{it.employer.name.upper()}</b>", it.employer.address.line()), f"{it.employer.address.town}, le {long_date(it.issued)}")
        + "<p class='b'>Objet : attestation de mutation professionnelle</p>"
        + paragraphs(
            f"Nous attestons que {spoken(it.person, it.style)}, salarié{it.person.e} de notre société en {it.words}, est muté{it.person.e} à compter du {long_date(start)} sur notre site de {site.town} ({site.street}, {site.postcode} {site.town}), au poste de {it.job}.",
            "Cette mutation nécessite un changement de résidence. Nous vous remercions de l'attention que vous porterez à sa demande de logement.",
        )
        + f"<div class='r'>{it.boss}<br>Pour la direction<br>{signature(it.seed)}</div>"
    )  # fmt: skip
    return sheet("employer_certificate", html, it.fields(start_date=start), font=dice.font("serif"), size=11)


def second_table(dice: Dice) -> Paper:
    """A human-resources form: what is certified in a table."""
    person, company, day = dice.person(age=(19, 64)), dice.company(), dice.day_before(80)
    style, money = dice.name_style(), dice.money()
    start, gross = dice.day_before(3000, 200, of=day), float(dice.number(1500, 3600))
    html = (
        lines(f"<b>{company.name}</b>", *company.address.lines(), f"SIRET {company.siret}") + "<h1>ATTESTATION EMPLOYEUR</h1><p>Nous attestons que la personne désignée ci-dessous fait partie de nos effectifs :</p>"
        + table([("Salarié(e)", spoken(person, style)), ("Poste occupé", "Agent logistique"), ("Type de contrat", "CDI temps plein"), ("Date d'entrée", f"{start:%d/%m/%Y}"), ("Salaire mensuel brut", money(gross))])
        + paragraphs("La période d'essai est terminée et aucune procédure de licenciement n'est en cours.", f"Fait à {company.address.town}, le {day:%d/%m/%Y}", "Le service des ressources humaines")
    )  # fmt: skip
    fields = {
        "employee_name": person.named(style),
        "employer_name": company.name,
        "contract_kind": "permanent",
        "start_date": start,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employer_certificate", html, fields, font=dice.font(), size=10.5)


def town_decree(dice: Dice) -> Paper:
    """A public employer's certificate in the style of a decree (« Vu… », « certifie »): contract of fixed term, its end, an earlier contract, index and gross, the signer's name and delegation."""
    person, body = dice.person(age=(20, 63)), dice.company("employer", "public")
    day = dice.day_before(70)
    start = dice.day_before(330, 40, of=day)
    end = dice.day_after(300, 30, of=day)
    before = dice.day_before(500, 380, of=start)
    gross, money, boss = dice.amount(1_802, 2_700), dice.money(), dice.person("", age=(35, 62))
    name = person.named("LAST_first")
    html = (
        f"<div style='text-align:center;border-bottom:.6pt solid #000;padding-bottom:3mm'><b>{body.name.upper()}</b><br><span class='small'>Pôle ressources — direction des ressources humaines<br>{body.address.line(' · ')}</span></div><p class='small'>N° DRH/{day.year}/{dice.number(100, 4000)} &nbsp;—&nbsp; affaire suivie par {dice.person('', age=(25, 60)).named()}, {dice.phone()}</p><p class='c b' style='font-size:13pt;margin:9mm 0'>CERTIFICAT ADMINISTRATIF<br><span style='font-weight:normal;font-size:10pt'>valant attestation d'emploi</span></p>"
        + paragraphs(
            f"Vu le code général de la fonction publique, notamment son article L. 332-{dice.pick(('8', '13', '14'))} ;", f"Vu le contrat de droit public signé le {long_date(start - dt.timedelta(days=9))} ;", f"Vu la délégation de signature du {long_date(dice.day_before(900, 300, of=day))} ;",
            f"la personne responsable soussignée certifie que <b>{spoken(person, 'LAST_first')}</b>, matricule {dice.digits(5)}, né{person.e} le {person.birth_date:%d/%m/%Y}, est employé{person.e} en qualité d'agent contractuel sur un poste de {dice.pick(('adjoint technique', 'agent social', 'assistant de conservation', 'éducateur de jeunes enfants'))}, à temps complet, par contrat à durée déterminée conclu pour la période du <b>{long_date(start)}</b> au <b>{long_date(end)}</b>, après un premier engagement du {before:%d/%m/%Y} au {before + dt.timedelta(days=180):%d/%m/%Y}.",
            f"Sa rémunération, calculée par référence à l'indice brut {dice.number(367, 480)} (indice majoré {dice.number(366, 410)}), s'élève à {money(gross)} bruts par mois, supplément familial de traitement non compris.", "L'intéressé" + person.e + " n'est ni démissionnaire ni en instance de licenciement.",
        )
        + f"<p>Fait à {body.address.town}, le {long_date(day)}</p><div style='margin-left:95mm'>Pour l'autorité signataire et par délégation,<br>{boss.named('first_LAST')}{signature(8)}</div>"
    )  # fmt: skip
    fields = {"employee_name": name, "employer_name": body.name.upper(), "contract_kind": "fixed_term", "start_date": start, "issue_date": day, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, fields, font="Liberation Serif", size=11, margin="18mm 22mm")


def temping(dice: Dice) -> Paper:
    """A temporary work agency's certificate for one engagement: the customer where the work is done, a table of terms read downwards, the agency only at the top and foot."""
    it = _Job(dice)
    it.employer, it.kind = dice.company("employer", "company"), "temporary"
    agency, user, money = it.employer, dice.company("", "company"), dice.money()
    start = dice.day_before(200, 12, of=it.issued)
    end = it.issued + dt.timedelta(days=dice.number(10, 120))
    rows = (
        ("Nature du contrat", "contrat de mission (travail temporaire)"), ("Motif du recours", dice.pick(("accroissement temporaire d'activité", "remplacement d'un salarié absent", "emploi à caractère saisonnier"))),
        ("Mission n°", f"{dice.letters(2)} {dice.digits(6)}"), ("Début", f"{start:%d-%m-%Y}"), ("Terme prévu", f"{end:%d-%m-%Y}"), ("Qualification", it.job), ("Entreprise utilisatrice", f"{user.name}, {user.address.town}"),
        ("Horaire", "35 heures par semaine"), ("Brut mensuel de référence", money(it.gross)), ("Panier et trajet, par jour travaillé", money(dice.amount(4, 9))),
    )  # fmt: skip
    head_cells = "".join(f"<tr><td style='width:44%;border-right:2pt solid #c33;text-align:right;padding:1.3mm 4mm;color:#555'>{a}</td><td style='padding:1.3mm 4mm'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = (
        f"<div style='text-align:center;border-bottom:2pt solid #c33;padding-bottom:3mm'><span style='font-size:17pt;letter-spacing:.5px'>{agency.name}</span><br><span class='small'>entreprise de travail temporaire &middot; garantie financière au titre de l'article L. 1251-49 du code du travail</span></div>"
        f"<p style='margin:8mm 0 5mm'>Affaire suivie par {it.boss}, chargé{'e' if dice.chance(0.5) else ''} de recrutement, {dice.phone()}</p><h1 style='font-size:14pt'>Attestation de mission en cours</h1>"
        f"<p>Notre agence de {agency.address.town} confirme que <b>{spoken(it.person, it.style)}</b>, {born(it.person)}, n° de sécurité sociale {dice.nir(it.person)}, figure parmi ses salariés intérimaires et se trouve à ce jour en mission aux conditions suivantes.</p>"
        f"<table style='margin:6mm 0'>{head_cells}</table>"
        + paragraphs(
            f"{'Elle' if it.person.sex == 'F' else 'Il'} a effectué {dice.number(3, 19)} missions par notre intermédiaire depuis {dice.number(2016, 2021)}. Cette attestation, demandée par l'intéressé{it.person.e} pour ses démarches de logement, ne préjuge pas d'un renouvellement.",
        )
        + f"<p style='margin-top:8mm'>Édité à {agency.address.town} le {it.issued:%d-%m-%Y}. Cachet de l'agence :</p>"
        f"<div style='border:1.2pt solid #27408b;color:#27408b;width:62mm;padding:2mm 3mm;transform:rotate(-2deg);font-size:8.5pt'>{agency.name}<br>{'<br>'.join(agency.address.lines())}<br>SIRET {agency.siret} - NAF 7820Z</div>{signature(it.seed)}"
    )
    fields = it.fields(start_date=start, gross_pay=it.gross)
    return sheet("employer_certificate", html, fields, font="Nimbus Sans", size=10, margin="15mm 19mm")


def portal(dice: Dice) -> Paper:
    """Made by a staff portal without anybody: a coloured margin with the employer in it, a sentence, bullets, a code to check, no signature."""
    person, employer, day = dice.person(age=(20, 62)), dice.company(), dice.day_before(50)
    kind, words, short = dice.pick(_KINDS)
    start = dice.day_before(3200, 100, day) if kind == "permanent" else dice.day_before(200, 20, day)
    end = (
        f" dont le terme est prévu le {long_date(day + dt.timedelta(days=dice.number(40, 300)))}"
        if kind == "fixed_term"
        else ""
    )
    style, money, pay = (
        dice.pick(("LAST_first", "LAST_FIRST", "first_last")),
        dice.money(),
        dice.amount(1420, 3900, "gross_pay"),
    )
    time = dice.pick(("temps plein, 35 h", "temps plein, forfait de 218 jours", "temps partiel, 80 %"))
    html = f"""<div style="display:flex;min-height:250mm"><div style="width:46mm;background:#15323f;color:#fff;padding:10mm 5mm;font-size:8.5pt"><div style="font-size:12.5pt;font-weight:bold;line-height:1.2">{esc(employer.name)}</div><br>{lines(*(esc(row) for row in employer.address.lines()))}<br>SIRET<br>{employer.siret}<br><br>APE {employer.ape}<br><br><br>Centre de services RH<br>{dice.phone()}</div>
<div style="flex:1;padding:10mm 6mm 0 12mm"><p class="small r">Édité en libre-service le {long_date(day)} à {dice.number(7, 22)} h {dice.number(10, 59)}</p><p style="font-size:18pt;margin:16mm 0 10mm;color:#15323f">Attestation d'emploi</p>
<p>À qui de droit,</p><p>La direction des ressources humaines confirme la présence dans nos effectifs, à la date d'édition de ce document, de :</p><p style="font-size:13pt;border-left:3px solid #e08a2e;padding-left:4mm;margin:6mm 0">{person.civility} {person.named(style)}<br><span class="small">matricule {dice.digits(6)} — {born(person)}</span></p>
<ul style="line-height:1.8;padding-left:5mm"><li>emploi : {dice.pick(JOBS).lower()}</li><li>nature du contrat : {dice.pick((words, short))}{end}</li><li>date d'entrée : {start:%d/%m/%Y}</li><li>durée du travail : {time}</li><li>salaire mensuel brut contractuel : {money(pay)}</li></ul>
<p>Aucune procédure de rupture n'est en cours{dice.pick((".", " et la période d'essai est achevée."))}</p><p class="small" style="margin-top:26mm;color:#555">Document produit automatiquement, valable sans signature. Authenticité : code {dice.letters(3)}{dice.digits(5)} sur le portail, rubrique « vérifier une attestation ».</p></div></div>"""
    fields = {
        "employee_name": person.named(style), "employer_name": employer.name, "contract_kind": kind, "start_date": start, "issue_date": day, "gross_pay": pay,
    }  # fmt: skip
    return sheet("employer_certificate", html, fields, font="Inter", size=10, margin="12mm 10mm")


LAYOUTS = {"portal": portal, "temping": temping,
    "second_table": second_table, "letter": letter, "with_pay": with_pay, "transfer": transfer,
    "town_decree": town_decree,
}  # fmt: skip


def family_employer(dice: Dice) -> Paper:
    """Parents who employ somebody at home: a page by hand, the employer an individual with a CESU number, hours and hourly net, nothing monthly."""
    it = _Job(dice)
    it.start = dice.day_before(240, 20, of=it.issued) if it.kind == "fixed_term" else it.start
    boss, home = dice.person("private_employer", age=(28, 60)), dice.address("")
    called = boss.named("first_LAST")
    work = dice.pick(("la garde de nos deux enfants à notre domicile", "l'entretien de la maison et du linge", "l'accompagnement de ma mère, âgée et dépendante"))  # fmt: skip
    hours, rate = dice.number(8, 38), dice.amount(10.2, 14.5)
    net = f"{rate:.2f}".replace(".", ",")
    html = f"""<div style="line-height:1.55"><div>{esc(called)}<br>{"<br>".join(map(esc, home.lines()))}<br>{dice.phone()}</div><div class="r" style="margin-top:4mm">{esc(home.town)}, le {long_date(it.issued)}</div>
<div style="margin:9mm 0 6mm;text-decoration:underline">Attestation pour ma salariée / mon salarié</div><p>Je suis particulier employeur, n° Cesu Z{dice.digits(10)}.</p>
<p>J'atteste que {spoken(it.person, it.style)}, qui habite {esc(dice.address().line())}, travaille chez moi pour {work}, et cela depuis le {long_date(it.start)}. Nous avons signé ensemble un {it.words} ({it.short}) de {hours} heures par semaine.</p>
<p>Son salaire horaire net est de {net} euros, congés payés {dice.pick(("en plus", "compris"))}. Les heures sont déclarées chaque mois au Cesu.</p><p>{"Il n'est pas question que ce contrat s'arrête." if it.kind == "permanent" else f"Le contrat doit finir le {long_date(it.issued + dt.timedelta(days=dice.number(60, 300)))}."} Je lui remets ce papier pour sa demande de logement.</p>
<div style="margin:10mm 0 0 95mm">{esc(called)}<br>{signature(it.seed)}</div></div>"""
    return sheet("employer_certificate", html, it.fields(employer_name=called), font=dice.pick((HAND, PEN)), size=14, margin="20mm 22mm")  # fmt: skip


LAYOUTS["family_employer"] = family_employer


def housing_fund_form(dice: Dice) -> Paper:
    """The housing fund's form that the employer fills in: every kind of contract with a box, one ticked, pay for the year and for the month, a company stamp."""
    person, company, money = dice.person(age=(28, 62)), dice.company(kind="company"), dice.money()
    issued = dice.day_before(80)
    kind, name = dice.pick(("permanent", "fixed_term", "temporary", "apprenticeship")), person.named("LAST_first")
    start = dice.day_before(3500 if kind == "permanent" else 400, 60, of=issued)
    labels = {
        "permanent": "CDI",
        "fixed_term": "CDD",
        "temporary": "Intérim",
        "apprenticeship": "Contrat d'apprentissage",
    }
    gross = dice.amount(900, 3400, "gross_pay")
    ticks = " &nbsp; ".join(
        f"<span style='font-family:DejaVu Sans'>{'☒' if key == kind else '☐'}</span> {label}"
        for key, label in labels.items()
    )

    def row(label: str, value: str) -> str:
        return f"<div style='display:flex;border-bottom:.5pt dotted #555;padding:1.6mm 0'><div style='width:45%'>{label}</div><div style='flex:1'>{value}</div></div>"

    html = (
        "<div style='background:#e2001a;color:#fff;padding:3mm 5mm;font-size:12pt'>Fiche n° 3 — À faire remplir par l'employeur</div><p class='small'>Cette fiche est à joindre à votre demande de logement auprès de votre organisme collecteur (participation des employeurs à l'effort de construction). Écrire en capitales.</p>"
        "<h2>A. Entreprise</h2>" + row("Raison sociale", company.name.upper()) + row("N° SIRET", company.siret) + row("Adresse de l'établissement", company.address.line()) + row("Effectif de plus de 10 salariés", "☒ oui ☐ non")
        + "<h2>B. Salarié(e) demandeur(se)</h2>" + row("Nom et prénom", name) + row("Né(e) le", f"{person.birth_date:%d/%m/%Y}") + row("Emploi occupé", dice.pick(JOBS)) + row("Présent(e) dans l'entreprise depuis le", f"{start:%d/%m/%Y}") + row("Nature du contrat en cours", ticks)
        + row("Période d'essai", "☒ terminée ☐ en cours" if kind != "temporary" else "☒ sans objet") + row("Salaire mensuel brut", money(gross)) + row("Primes annuelles éventuelles", money(dice.amount(0, 900)))
        + f"<h2>C. Visa de l'employeur</h2><p>Je certifie l'exactitude des renseignements portés sur la présente fiche.</p><div style='display:flex'><div style='width:50%'>Date : {issued:%d/%m/%Y}<br>Nom et qualité du signataire : {dice.person('', age=(30, 60)).named()}, responsable paie<br>{signature(dice.number(0, 99))}</div><div style='flex:1'>{stamp(company.name.upper(), under='RH')}</div></div>"
    )  # fmt: skip
    truth = {"employee_name": name, "employer_name": company.name.upper(), "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet(
        "employer_certificate",
        html,
        truth,
        font="Liberation Sans Narrow",
        size=11,
        margin="14mm 18mm",
        css="h2{border-bottom:1.5pt solid #e2001a}",
    )


LAYOUTS["housing_fund_form"] = housing_fund_form


def two_languages(dice: Dice) -> Paper:
    """A French branch of a foreign group: one text in two columns, French and English, the months written in letters and the employer only in the head and the signature."""
    person, company, money = dice.person(age=(22, 62)), dice.company(kind="company"), dice.money()
    kind = dice.pick(("permanent", "permanent", "fixed_term"))
    issued, name, job = dice.day_before(80), person.named("first_LAST"), dice.pick(JOBS)
    start, gross = (
        dice.day_before(2600 if kind == "permanent" else 500, 70, of=issued),
        dice.amount(1750, 4300, "gross_pay"),
    )
    signer = dice.person("", age=(30, 60)).named("first_last")
    end = issued + dt.timedelta(days=dice.number(40, 300))
    french = (
        "à durée indéterminée (CDI), sa période d'essai étant achevée"
        if kind == "permanent"
        else f"à durée déterminée (CDD), dont le terme est fixé au {long_date(end)}"
    )
    english = (
        "a permanent contract (trial period completed)"
        if kind == "permanent"
        else f"a fixed-term contract ending on {end:%d/%m/%Y}"
    )
    html = f"""<table style="border-bottom:.5pt solid #b08d57"><tr><td style="font-size:17pt;letter-spacing:1.5pt;padding-bottom:4mm">{esc(company.name)}</td><td class="r small">{esc(company.address.line(" · "))}<br>RCS {company.siret[:3]} {company.siret[3:6]} {company.siret[6:9]}</td></tr></table>
<table style="margin-top:14mm"><tr><td style="width:50%;padding-right:7mm"><p style="font-size:13pt"><i>Attestation d'emploi</i></p></td><td style="padding-left:7mm;color:#555"><p style="font-size:13pt"><i>Employment verification letter</i></p></td></tr>
<tr><td style="text-align:justify;padding-right:7mm;border-right:.5pt solid #b08d57"><p>{company.address.town}, le {long_date(issued)}</p><p>Nous confirmons par la présente que {person.civility} <b>{esc(name)}</b>, né{person.e} le {date_printed(person.birth_date, "slash")}, fait partie de nos effectifs depuis le {long_date(start)}.</p><p>{"Elle" if person.sex == "F" else "Il"} y exerce les fonctions de : {job.lower()}.</p><p>Le contrat en cours est {french}. {"Elle" if person.sex == "F" else "Il"} n'est ni démissionnaire ni en procédure de licenciement.</p><p>Sa rémunération s'élève à {money(gross)} bruts par mois, versés sur douze mois.</p><p>Cette attestation est établie à la demande de l'intéressé{person.e}.</p></td>
<td style="text-align:justify;padding-left:7mm;color:#555"><p>{issued:%d/%m/%Y}</p><p>We hereby confirm that {name} (date of birth {person.birth_date:%d/%m/%Y}) has been on our payroll since {start:%d/%m/%Y}.</p><p>{name} works as: {job.lower()}.</p><p>The current agreement is {english}. No notice has been given by either party.</p><p>Gross monthly salary: {money(gross)}, paid twelve times a year.</p><p>Issued at the employee's request.</p></td></tr></table>
<p style="margin-top:14mm">{esc(signer)}<br><i>Partenaire ressources humaines / HR Business Partner</i><br>Pour / <i>for</i> {esc(company.name)}</p>{signature(dice.number(0, 99), "#111")}"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font="Lato", size=10, margin="17mm 19mm")


LAYOUTS["two_languages"] = two_languages


def to_whom_it_may_concern(dice: Dice) -> Paper:
    """A shared personnel centre answers a ticket: « À qui de droit », five lettered statements, the provider's own name and address in the heading's other half."""
    person, company = dice.person(age=(19, 62)), dice.company("employer", "company")
    name = person.named("first_LAST")
    kind, words = dice.pick((("permanent", "sans limitation de durée (CDI)"), ("fixed_term", "à terme précis (CDD)")))
    issued = dice.day_before(60, 1)
    start = dice.day_before(1500, 420, of=issued) if kind == "permanent" else dice.day_before(170, 60, of=issued)
    ends = issued + dt.timedelta(days=dice.number(60, 200))
    asked = issued - dt.timedelta(days=dice.number(2, 9))
    moved = issued - dt.timedelta(days=dice.number(20, 50))
    gross, money = dice.amount(1830, 4100, "gross_pay"), dice.money()
    net = [round(gross * share, 2) for share in (0.778, 0.781, 0.774)]
    clerk = dice.person("", age=(25, 58))
    provider = dice.pick(("Hexapaie Services", "Centre de services RH Mosaïque", "Paie & Cie Gestion"))
    term = "" if kind == "permanent" else f" Le terme en est fixé au {long_date(ends)}."
    items = (
        f"{person.civility} {esc(name)}, né{person.e} le {long_date(person.birth_date)}, est au service de la société <b>{esc(company.name)}</b> (SIRET {company.siret}) depuis le {long_date(start)}.",
        f"La relation de travail est {words}, à temps complet.{term}",
        f"L'emploi tenu est celui de « {esc(dice.pick(JOBS))} ». Il s'exerce à {esc(dice.address('').town)} depuis le {long_date(moved)}, auparavant à {esc(company.address.town)}.",
        f"Le salaire mensuel de base s'élève à {money(gross)} brut. Les trois derniers virements nets ont été de {money(net[0])}, {money(net[1])} et {money(net[2])}.",
        "L'intéressé"
        + person.e
        + " n'est, à ce jour, ni démissionnaire, ni en période de préavis, ni sous le coup d'une mesure de licenciement.",
    )
    listed = "".join(
        f"<p style='margin-left:9mm;text-indent:-7mm'>{'abcde'[i]})&nbsp;&nbsp;{text}</p>"
        for i, text in enumerate(items)
    )
    html = f"""<table style="font-size:8pt"><tr><td style="width:55%;border-left:3pt solid #2f5d50;padding-left:4mm"><b>{provider}</b><br>pour le compte de ses entreprises clientes<br>{esc(dice.address("").line())}<br>Tél. {dice.phone()}</td><td class="r">Ticket n° {dice.digits(7)} du {asked:%d/%m/%Y}<br>Traité par : {esc(clerk.named("first_last"))}</td></tr></table>
<p style="margin:18mm 0 8mm;font-size:1.15em">À qui de droit,</p><p>Pour faire suite à la demande de l'intéressé{person.e}, et d'après les données de paie tenues pour son employeur, nous sommes en mesure de certifier que :</p>{listed}
<p style="margin-top:8mm">La présente est remise le {long_date(issued)} et n'engage pas l'entreprise au-delà des faits énoncés.</p>
<div style="margin-top:9mm;display:flex;gap:20mm;align-items:center"><div>Par délégation de l'employeur,<br>{esc(company.name)}<br>{esc(company.address.line())}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font="Lato", size=10.2, margin="18mm 22mm")


LAYOUTS["to_whom_it_may_concern"] = to_whom_it_may_concern


LAYOUTS |= _further_employer_certificate.LAYOUTS
LAYOUTS |= _extra_employer_certificate.LAYOUTS
LAYOUTS |= _potluck_employer_certificate.LAYOUTS
LAYOUTS |= _mixed_employer_certificate.LAYOUTS
LAYOUTS |= _sorted_employer_certificate.LAYOUTS
LAYOUTS |= _gathered_employer_certificate.LAYOUTS
LAYOUTS |= _dealt_employer_certificate.LAYOUTS
LAYOUTS |= _blind_employer_certificate.LAYOUTS
LAYOUTS |= _strewn_employer_certificate.LAYOUTS | _scattered_employer_certificate.LAYOUTS
LAYOUTS |= _diverse_employer_certificate.LAYOUTS | _apart_income.EMPLOYER
