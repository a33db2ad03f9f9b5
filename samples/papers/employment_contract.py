"""The contract of employment: permanent, fixed-term, temporary (contrat de mission), apprenticeship (Cerfa 10103).

Code du travail: L.1221-1 (permanent), L.1242-12 (what a fixed-term contract must say), L.1251-16 (temporary work), L.6221-1
(apprenticeship). A promise to hire (promesse d'embauche) is not yet a contract.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from samples.dice import Company, Dice
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_employment_contract,
    _dealt_employment_contract,
    _diverse_employment_contract,
    _extra_employment_contract,
    _further_employment_contract,
    _gathered_employment_contract,
    _medley_employment_contract,
    _mixed_employment_contract,
    _potluck_employment_contract,
    _scattered_employment_contract,
    _sorted_employment_contract,
    _strewn_employment_contract,
)
from samples.stationery import (
    born,
    combed,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    spoken,
    stamp,
    table,
)

_AGREEMENTS = (
    "entreprises de propreté (IDCC 3043)",
    "commerce de détail (IDCC 2216)",
    "hôtels, cafés, restaurants (IDCC 1979)",
    "aide à domicile (IDCC 2941)",
    "bureaux d'études techniques (IDCC 1486)",
)
_REASONS = (
    "l'accroissement temporaire de l'activité de l'entreprise",
    "le remplacement d'une salariée absente pour congé de maternité",
    "l'emploi à caractère saisonnier",
)


class _Hire:
    """Employee, employer, dates and pay."""

    def __init__(self, dice: Dice, kind: str) -> None:
        self.person, self.employer = dice.person(age=(18, 62)), dice.company()
        self.home, self.style, self.kind = dice.address(), dice.name_style(), kind
        self.start = dice.day_before(2500, 10)
        self.signed = self.start - dt.timedelta(days=dice.number(0, 14))
        self.gross = dice.amount(1823, 3900, "gross_pay")
        self.job, self.seed, self.money = dice.pick(JOBS), dice.number(0, 99), dice.money()

    def fields(self, **more: Any) -> dict[str, Any]:
        return {
            "employee_name": self.person.named(self.style), "employer_name": self.employer.name, "contract_kind": self.kind,
            "start_date": self.start, "issue_date": self.signed, "gross_pay": self.gross,
        } | more  # fmt: skip

    def parties(self, dice: Dice) -> str:
        company = self.employer
        return (
            f"<p>Entre les soussignés :</p><p><b>{company.name}</b>, dont le siège est situé {company.address.line()}, immatriculée sous le numéro SIRET {spaced(company)}, code APE {company.ape}, représentée par {dice.person('', age=(30, 64)).named()}, ci-après « l'employeur », d'une part,</p>"
            f"<p>et <b>{spoken(self.person, self.style)}</b>, né{self.person.e} le {self.person.birth_date:%d/%m/%Y} à {self.person.birth_place}, demeurant {self.home.line()}, numéro de sécurité sociale {dice.nir(self.person)}, ci-après « le salarié », d'autre part,</p><p>il a été convenu ce qui suit :</p>"
        )

    def end(self) -> str:
        town = self.employer.address.town
        return (
            f"<div class='keep'><p>Fait en deux exemplaires à {town}, le {self.signed:%d/%m/%Y}</p><div class='sign'><div>Pour l'employeur<br>{signature(self.seed)}</div>"
            f"<div>Le salarié<br><span class='small'>(« lu et approuvé »)</span><br>{signature(self.seed + 8)}</div></div></div>"
        )


def spaced(company: Company) -> str:
    """123 456 789 00012."""
    return f"{company.siret[:3]} {company.siret[3:6]} {company.siret[6:9]} {company.siret[9:]}"


def permanent(dice: Dice) -> Paper:
    """CDI: articles of a contract, two pages."""
    it = _Hire(dice, "permanent")
    articles = (
        ("Engagement", f"Le salarié est engagé à compter du <b>{long_date(it.start)}</b> pour une durée indéterminée, sous réserve des résultats de la visite d'information et de prévention."),
        ("Fonctions", f"Le salarié exercera les fonctions de {it.job}, statut employé, coefficient {dice.number(140, 260)}."),
        ("Convention collective", f"Le contrat est régi par la convention collective nationale : {dice.pick(_AGREEMENTS)}."),
        ("Période d'essai", "Le présent contrat ne deviendra définitif qu'à l'issue d'une période d'essai de deux mois, renouvelable une fois."),
        ("Durée du travail", "La durée du travail est fixée à 35 heures par semaine, soit 151,67 heures par mois."),
        ("Rémunération", f"En contrepartie de son travail, le salarié percevra une rémunération mensuelle brute de <b>{it.money(it.gross)}</b>."),
        ("Lieu de travail", f"Le salarié exercera ses fonctions à {it.employer.address.line()}."),
        ("Congés payés", "Le salarié bénéficiera des congés payés institués par la loi, soit deux jours et demi ouvrables par mois de travail effectif."),
        ("Protection sociale", "Le salarié sera affilié à la caisse de retraite complémentaire et au régime de prévoyance de l'entreprise."),
        ("Obligations professionnelles", "Le salarié s'engage à observer les instructions qui lui seront données, à faire connaître sans délai tout changement de situation et à garder la plus grande discrétion sur les affaires de l'entreprise."),
        ("Rupture du contrat", "Au-delà de la période d'essai, chacune des parties pourra mettre fin au contrat dans les conditions prévues par la loi et sous réserve d'un préavis."),
    )  # fmt: skip
    html = (
        f"<h1>CONTRAT DE TRAVAIL<br>À DURÉE INDÉTERMINÉE</h1>{it.parties(dice)}"
        + "".join(f"<h2>Article {n} - {title}</h2><p>{text}</p>" for n, (title, text) in enumerate(articles, 1)) + it.end()
    )  # fmt: skip
    return sheet("employment_contract", html, it.fields(), font=dice.font("any"), size=11, footer="{page}")


def fixed_term(dice: Dice) -> Paper:
    """CDD: reason and end date, in a letter-like contract with a logo."""
    it = _Hire(dice, "fixed_term")
    end = it.start + dt.timedelta(days=dice.number(60, 400))
    hourly = round(it.gross / 151.67, 2)
    html = (
        f"<div class='head'>{logo(it.employer.name, '#3c6e47')}<div class='small r'>{it.employer.address.line()}<br>SIRET {it.employer.siret}</div></div><h1>Contrat de travail à durée déterminée</h1>{it.parties(dice)}"
        + paragraphs(
            f"<b>1. Objet.</b> Le présent contrat est conclu en application de l'article L.1242-2 du code du travail pour {dice.pick(_REASONS)}.",
            f"<b>2. Durée.</b> Le contrat prend effet le <b>{it.start:%d/%m/%Y}</b> et prendra fin le <b>{end:%d/%m/%Y}</b>. Il comporte une période d'essai de quinze jours.",
            f"<b>3. Emploi.</b> {spoken(it.person, it.style)} est engagé{it.person.e} en qualité de {it.job}.",
            f"<b>4. Rémunération.</b> Le salaire mensuel brut est de <b>{it.money(it.gross)}</b> pour 151,67 heures, soit un taux horaire de {it.money(hourly)}.",
            "<b>5. Indemnité de fin de contrat.</b> À l'issue du contrat, le salarié percevra une indemnité égale à 10 % de la rémunération totale brute (article L.1243-8 du code du travail).",
            f"<b>6. Convention collective.</b> {dice.pick(_AGREEMENTS).capitalize()}. Caisse de retraite complémentaire : AGIRC-ARRCO. Prévoyance : AG2R La Mondiale.",
        )
        + it.end()
    )
    return sheet("employment_contract", html, it.fields(), font=dice.font(), size=10.5)


def temporary(dice: Dice) -> Paper:
    """Contrat de mission of a temporary-work agency: a form in boxes, pay by the hour."""
    it = _Hire(dice, "temporary")
    agency = dice.pick(
        ("INTERIM ATLANTIQUE SAS", "MISSIONS PLUS SA", "TEMPO TRAVAIL TEMPORAIRE", "ACTUEL INTÉRIM OUEST")
    )
    user, end = dice.company("user"), it.start + dt.timedelta(days=dice.number(5, 90))
    rows = (
        ("N° de contrat", f"{dice.digits(8)}-001"), ("Salarié", f"<b>{it.person.named(it.style)}</b>"), ("N° SS", dice.nir(it.person)), ("Adresse", it.home.line()), ("Nationalité", "Française"),
        ("Entreprise utilisatrice", f"{user.name}, {user.address.line()}"), ("Motif du recours", "Accroissement temporaire d'activité - commande exceptionnelle"), ("Poste à pourvoir", it.job), ("Qualification", "N2P1"),
        ("Mission", f"du <b>{it.start:%d/%m/%Y}</b> au <b>{end:%d/%m/%Y}</b>"), ("Période d'essai", "2 jours"), ("Souplesse", f"du {end - dt.timedelta(days=2):%d/%m/%Y} au {end + dt.timedelta(days=2):%d/%m/%Y}"),
        ("Horaires", "35 h / semaine"), ("Taux horaire de référence", f"{dice.number(1202, 1890) / 100:.2f} €".replace(".", ",")), ("IFM / ICCP", "10 % / 10 %"), ("Caisse de retraite", "AG2R"),
    )  # fmt: skip
    html = (
        f"<div class='head'>{logo(agency, '#c0392b', 'Entreprise de travail temporaire')}<div class='small r'>{dice.address('').line()}<br>SIRET {dice.siret()}</div></div>"
        + "<h1>CONTRAT DE MISSION TEMPORAIRE</h1><p class='c small'>Établi en application des articles L.1251-16 et L.1251-17 du code du travail</p>" + table(rows)
        + f"<p class='tiny'>L'embauche par l'entreprise utilisatrice à l'issue de la mission n'est pas interdite (article L.1251-44). Le salarié dispose d'un droit d'accès aux données le concernant.</p><p>Le {it.signed:%d/%m/%Y}</p>"
        + f"<div class='sign'><div>L'entreprise de travail temporaire<br>{signature(it.seed)}</div><div>Le salarié intérimaire<br>{signature(it.seed + 4)}</div></div>"
    )  # fmt: skip
    fields = it.fields(employer_name=agency, gross_pay=None)
    return sheet("employment_contract", html, fields, font=dice.font("sans"), size=9.5)


def apprenticeship(dice: Dice) -> Paper:
    """Cerfa 10103: combed boxes, employer, apprentice, master, pay by year in per cent and in euros."""
    it = _Hire(dice, "apprenticeship")
    it.person = dice.person(age=(16, 27))
    end = it.start + dt.timedelta(days=dice.pick((364, 729)))
    it.gross = dice.amount(492, 1500)
    style = it.style = "LAST_first"
    last, firsts = it.person.last_name.upper(), ", ".join(it.person.first_names[:1])
    html = (
        head(lines("<b style='font-size:1.4em'>cerfa</b>", "N° 10103*11"), "<div class='c'><b style='font-size:1.3em'>CONTRAT D'APPRENTISSAGE</b><br><span class='small'>(art. L.6211-1 et suivants du code du travail)</span></div>")
        + "<h2 class='tint'>L'EMPLOYEUR</h2>" + pairs((("Nom et prénom ou dénomination", f"<b>{it.employer.name}</b>"), ("Adresse de l'établissement d'exécution du contrat", it.employer.address.line()), ("N° SIRET", combed(it.employer.siret)), ("Code activité (NAF)", it.employer.ape), ("Code IDCC de la convention", dice.digits(4))), width="44%")
        + "<h2 class='tint'>L'APPRENTI(E)</h2>" + pairs((("Nom de naissance de l'apprenti(e)", f"<b>{last}</b>"), ("Prénom", f"<b>{firsts}</b>"), ("NIR de l'apprenti(e)", combed(dice.nir(it.person))), ("Date de naissance", f"{it.person.birth_date:%d/%m/%Y}"), ("Adresse", it.home.line()), ("Nationalité", "1"), ("Régime social", "1")), width="44%")
        + f"<h2 class='tint'>LE MAÎTRE D'APPRENTISSAGE</h2><p>{dice.person('', age=(30, 60)).named('LAST_first')}</p>"
        + "<h2 class='tint'>LE CONTRAT</h2>" + pairs((("Type de contrat", "11"), ("Date de conclusion", f"{it.signed:%d/%m/%Y}"), ("Date de début d'exécution du contrat", f"<b>{it.start:%d/%m/%Y}</b>"), ("Date de fin du contrat", f"{end:%d/%m/%Y}"), ("Durée hebdomadaire du travail", "35 heures"), ("Rémunération 1re année", "43 % du SMIC"), ("Salaire brut mensuel à l'embauche", f"<b>{it.money(it.gross)}</b>"), ("Caisse de retraite", "AGIRC-ARRCO")), width="44%")
        + f"<h2 class='tint'>LA FORMATION</h2><p>CFA : {dice.pick(('CFA BTP', 'Campus des métiers', 'CFA de la Chambre de métiers'))} de {dice.address('').town}. Diplôme ou titre visé : {dice.pick(('CAP Cuisine', 'BTS Comptabilité et gestion', 'CAP Maçon', 'BP Coiffure'))}.</p>"
        + f"<div class='sign'><div>Signature de l'employeur<br>{signature(it.seed)}</div><div>Signature de l'apprenti(e)<br>{signature(it.seed + 6)}</div></div>"
    )  # fmt: skip
    return sheet(
        "employment_contract", html, it.fields(employee_name=it.person.named(style)), font=dice.font(), size=9.5
    )


def second_letter(dice: Dice) -> Paper:
    """A fixed-term contract in the form of a letter."""
    person, company, day = dice.person(age=(19, 64)), dice.company(), dice.day_before(400, 30)
    style, money = "first_LAST", dice.money()
    start, gross = dice.day_after(15, 1, of=day), float(dice.number(1750, 2900))
    end = dice.day_after(300, 60, of=start)
    html = (
        f"<h1>CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE</h1><p>ENTRE</p><p>{company.name}, immatriculée sous le n° {company.siret}, dont le siège est situé {company.address.line()}, ci-après « l'Employeur »</p><p>ET</p><p>{spoken(person, style)}, demeurant {dice.address().line()}, ci-après « le Salarié »</p>"
        + "<h2>Article 1 - Engagement</h2>" + paragraphs(f"Le Salarié est engagé à compter du {long_date(start)} en qualité de préparateur de commandes, pour un surcroît temporaire d'activité. Le contrat prendra fin le {long_date(end)}.")
        + "<h2>Article 2 - Rémunération</h2>" + paragraphs(f"En contrepartie de son travail, le Salarié percevra une rémunération mensuelle brute de {money(gross)} pour 151,67 heures.") + f"<p>Fait en deux exemplaires à {company.address.town}, le {day:%d/%m/%Y}</p><div class='sign'><div>L'Employeur</div><div>Le Salarié</div></div>"
    )  # fmt: skip
    fields = {
        "employee_name": person.named(style),
        "employer_name": company.name,
        "contract_kind": "fixed_term",
        "start_date": start,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employment_contract", html, fields, font=dice.font("serif"), size=10.5)


def home_help(dice: Dice) -> Paper:
    """A private person hires a home help for good: the Urssaf's model filled by keyboard, blanks ruled, hourly pay gross and net before the month's gross, the trial's days, another date of first visit."""
    boss, person, money = dice.person("employer_person", age=(35, 88)), dice.person(age=(20, 63)), dice.money()
    signed_on = dice.day_before(1800, 20)
    start = signed_on + dt.timedelta(days=dice.number(1, 20))
    hours, rate = dice.number(40, 150), dice.number(1_201, 1_560) / 100
    gross = round(hours * rate, 2)
    style = dice.pick(("first_LAST", "LAST_first"))

    def blank(label: str, value: str, width: str = "100%") -> str:
        return f"<div style='display:inline-block;width:{width};margin:1.2mm 0'>{label} <span style='border-bottom:.5pt dotted #555;font-family:Courier Prime'>&nbsp;{value}&nbsp;</span></div>"

    html = (
        "<p class='small'>Particuliers employeurs et emploi à domicile — IDCC 3239</p><p style='font-size:15pt;border-bottom:2pt solid #e2711d'>Contrat de travail à durée indéterminée <span class='small'>(hors assistant maternel)</span></p>"
        "<p class='b'>1. Le particulier employeur</p>" + blank("Nom et prénom", boss.named(style)) + blank("Adresse", dice.address("").line()) + blank("N° Urssaf / Cesu", f"Z {dice.digits(9)}", "48%") + blank("Code NAF", "9700Z", "48%")
        + "<p class='b'>2. Le salarié</p>" + blank("Nom et prénom", person.named(style)) + blank("Adresse", dice.address().line()) + blank("N° d'immatriculation à la Sécurité sociale", dice.nir(person))
        + "<p class='b'>3. L'engagement</p>" + blank("Date d'effet de l'embauche", f"{start:%d/%m/%Y}", "48%") + blank("Période d'essai", "1 mois, renouvelable", "48%") + blank("Visite d'information au plus tard le", f"{start + dt.timedelta(days=90):%d/%m/%Y}", "60%")
        + blank("Emploi repère", dice.pick(("employé familial B, niveau II", "assistant de vie A, niveau III", "garde d'enfants A, niveau III")), "100%") + blank("Lieu habituel de travail", "domicile de l'employeur")
        + "<p class='b'>4. Horaires et rémunération</p>" + blank("Durée mensuelle", f"{hours} heures", "48%") + blank("Jour de repos hebdomadaire", "dimanche", "48%") + blank("Salaire horaire brut", money(rate), "48%") + blank("soit net (indicatif)", money(round(rate * 0.781, 2)), "48%")
        + blank("Salaire mensuel brut", money(gross), "48%") + blank("Payé le", "30 du mois", "48%") + blank("Indemnité kilométrique", money(0.42), "60%")
        + "<p class='small justify'>Les congés payés sont de 2,5 jours ouvrables par mois. Le préavis en cas de rupture est celui de la convention collective. Conformément à l'article L. 1221-5-1 du code du travail, l'employeur remet au salarié les informations principales de la relation de travail. L'Ircem assure la retraite complémentaire et la prévoyance.</p>"
        + f"<p>Établi en deux exemplaires, à {dice.address('').town}, le {signed_on:%d/%m/%Y}</p><div class='sign'><div>L'employeur{signature(11)}</div><div>Le salarié{signature(33)}</div></div>"
    )  # fmt: skip
    fields = {"employee_name": person.named(style), "employer_name": boss.named(style), "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, fields, font="Open Sans", size=9.4, margin="13mm 17mm")


def public_agent(dice: Dice) -> Paper:
    """A contract under public law: the texts seen, numbered articles, pay by index with its gross amount, trial weeks, the delegation that signs."""
    it = _Hire(dice, "fixed_term")
    it.employer = dice.company("employer", "public")
    body, person, boss = it.employer, it.person, dice.person("", age=(40, 64))
    ends = it.start + dt.timedelta(days=dice.pick((182, 364, 729)))
    index = dice.number(366, 560)
    vacancy = dice.day_before(60, 20, of=it.signed)
    grade = dice.pick(("adjoint administratif territorial", "adjoint technique", "agent social", "attaché d'administration", "technicien hospitalier"))  # fmt: skip
    articles = (
        ("Engagement", f"{spoken(person, it.style)}, né{person.e} le {long_date(person.birth_date)}, domicilié{person.e} {it.home.line()}, est recruté{person.e} en qualité d'agent contractuel de droit public pour exercer les fonctions de {it.job.lower()}, par référence au grade de {grade}."),
        ("Durée", f"L'engagement court du <b>{long_date(it.start)}</b> au <b>{long_date(ends)}</b> inclus. Il est à durée déterminée et peut être renouvelé par décision expresse, dans la limite de six ans."),
        ("Période d'essai", f"Une période d'essai de {dice.pick(('deux semaines', 'un mois', 'deux mois'))} est prévue, renouvelable une fois."),
        ("Rémunération", f"L'agent perçoit le traitement afférent à l'indice majoré {index}, soit à la date de signature {it.money(it.gross)} bruts par mois, auquel s'ajoutent le cas échéant l'indemnité de résidence et le supplément familial de traitement."),
        ("Temps de travail et congés", "Le service est à temps complet, 35 heures par semaine. Les congés annuels sont de cinq fois les obligations hebdomadaires."),
        ("Protection sociale", "L'agent est affilié au régime général de la sécurité sociale et, pour la retraite complémentaire, à l'Ircantec."),
        ("Fin du contrat", "Les règles de licenciement, de démission et de fin d'engagement sont celles du décret applicable aux agents contractuels."),
    )  # fmt: skip
    text = "".join(f"<p style='text-align:justify'><span style='text-decoration:underline'>Article {n}</span> - {title}. {words}</p>" for n, (title, words) in enumerate(articles, 1))  # fmt: skip
    html = (
        f"<table><tr><td style='width:50%;font-size:9pt'><b>{body.name}</b><br>Pôle ressources humaines<br>{'<br>'.join(body.address.lines())}<br>SIRET {spaced(body)}</td><td style='text-align:right;font-size:9pt'>Acte n° RH-{it.signed.year}-{dice.digits(4)}<br>Matricule {dice.digits(5)}</td></tr></table>"
        "<h1 style='font-size:13pt;margin:9mm 0'>CONTRAT D'ENGAGEMENT D'UN AGENT NON TITULAIRE</h1>"
        + paragraphs(
            "Vu le code général de la fonction publique, notamment ses articles L. 332-8 à L. 332-14 ;", "Vu le décret n° 88-145 du 15 février 1988 modifié relatif aux agents contractuels ;",
            f"Vu la déclaration de vacance d'emploi du {long_date(vacancy)} et la candidature de l'intéressé{person.e} ;",
            f"Entre {body.name}, représenté par {boss.civility} {boss.named()}, directeur général des services, agissant par délégation, et l'agent désigné à l'article 1, il a été convenu ce qui suit :",
        )
        + text
        + f"<p style='margin-top:6mm'>Fait en deux originaux à {body.address.town}, le {it.signed:%d/%m/%Y}</p><table><tr><td style='width:50%'>L'agent (« lu et approuvé »)<br>{signature(it.seed)}</td><td>Pour l'autorité de recrutement<br>{signature(it.seed + 31)}<br>{boss.named()}</td></tr></table>"
        "<p style='font-size:7.5pt'>Voies et délais de recours : le présent acte peut être déféré au tribunal administratif dans un délai de deux mois.</p>"
    )  # fmt: skip
    return sheet("employment_contract", html, it.fields(), font="Caladea", size=10.2, margin="15mm 20mm")


def back_to_work(dice: Dice) -> Paper:
    """A fixed-term contract of an integration site (CDDI): a form in numbered frames, who works first, the employer's name in the last frame."""
    person, employer = dice.person(age=(18, 60)), dice.company(kind="association")
    start = dice.day_before(240, 5)
    signed_on, months = start - dt.timedelta(days=dice.number(0, 8)), dice.pick((4, 6, 8, 12))
    last_month = start.month - 1 + months
    end = dt.date(start.year + last_month // 12, last_month % 12 + 1, min(start.day, 28)) - dt.timedelta(days=1)
    hours, money, style = dice.pick((20, 24, 26, 30)), dice.money(), dice.pick(("LAST_first", "first_LAST"))
    gross = round(hours * 52 / 12 * dice.pick((11.65, 11.88, 12.02)), 2)

    def frame(number: int, title: str, inner: str) -> str:
        return f'<div class="keep" style="display:flex;border:1px solid #2f6f5e;margin-bottom:2.5mm"><div style="width:9mm;background:#2f6f5e;color:#fff;font-size:14pt;text-align:center;padding-top:1mm">{number}</div><div style="flex:1;padding:1.5mm 3mm"><div class="tiny b">{title}</div>{inner}</div></div>'

    html = f"""<p class="r small">Insertion par l'activité économique — articles L. 5132-1 et s. du code du travail</p><h1 style="font-size:15pt;text-align:left">Contrat à durée déterminée d'insertion <span style="font-weight:normal">(C.D.D.I.)</span></h1>
{frame(1, "LE SALARIÉ / LA SALARIÉE", f"{person.civility} <b>{person.named(style)}</b> &nbsp; {born(person)}<br>{dice.address().line()}<br>N° de sécurité sociale {dice.nir(person)} &nbsp; PASS IAE n° 999992{dice.digits(6)}")}
{frame(2, "L'EMPLOI", f"Poste : {dice.pick(('agent polyvalent espaces verts', 'valoriste en ressourcerie', 'ouvrier maraîcher', 'aide de cuisine', 'opérateur de tri textile'))}, convention collective des ateliers et chantiers d'insertion (IDCC 3016), niveau A, coefficient {dice.number(340, 360)}")}
{frame(3, "LA DURÉE", f"Du <b>{start:%d/%m/%Y}</b> au <b>{end:%d/%m/%Y}</b>, soit {months} mois, renouvelable dans la limite de 24 mois. Essai : {dice.pick((15, 30))} jours. Agrément de l'inspection du {dice.day_before(60, 20, signed_on):%d/%m/%Y}.")}
{frame(4, "LE TEMPS DE TRAVAIL ET LA PAYE", table((("Durée hebdomadaire", f"{hours} h 00"), ("Équivalent mensuel", f"{hours * 52 / 12:.2f}".replace(".", ",") + " h"), ("Rémunération brute du mois", f"<b>{money(gross)}</b>"), ("Versement", "par virement, le dernier jour ouvré")), cls="rows"))}
{frame(5, "L'ACCOMPAGNEMENT", f"Un suivi socio-professionnel est assuré par {spoken(dice.person('', age=(28, 60)))} (service insertion). Des périodes de mise en situation en milieu professionnel peuvent être prescrites.")}
{frame(6, "L'EMPLOYEUR", f"<b>{esc(employer.name)}</b>, {esc(employer.address.line())}<br>SIRET {employer.siret} — code NAF {employer.ape} — représentée par {spoken(dice.person('', age=(35, 65)))}")}
<div class="sign"><div>Lu et approuvé, l'intéressé{person.e}<br>{signature(dice.number(0, 99))}</div><div>Établi en deux exemplaires le {signed_on:%d/%m/%Y}<br>Pour la structure,<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {
        "employee_name": person.named(style), "employer_name": employer.name, "contract_kind": "fixed_term", "start_date": start,
        "issue_date": signed_on, "gross_pay": gross,
    }  # fmt: skip
    return sheet("employment_contract", html, fields, font="Carlito", size=10.5, margin="13mm 16mm")


LAYOUTS = {"back_to_work": back_to_work, "public_agent": public_agent,
    "second_letter": second_letter,
    "permanent": permanent,
    "fixed_term": fixed_term,
    "temporary": temporary,
    "apprenticeship": apprenticeship,
    "home_help": home_help,
}  # fmt: skip


def farm_season(dice: Dice) -> Paper:
    """The simplified farm form (titre emploi simplifié agricole): numbered frames for a seasonal worker, hourly gross in words of the form, no prose."""
    it = _Hire(dice, "fixed_term")
    farm, style = dice.company(kind="company"), "first_LAST"
    if "employer" not in dice.given:
        farm = replace(
            farm,
            name=f"{dice.pick(('EARL', 'SCEA', 'GAEC'))} {dice.pick(('du Grand Chêne', 'Vergers de Maylis', 'Château Bellegrave', 'des Trois Ruisseaux', 'Les Jardins du Moulin'))}",
        )
    it.employer = farm
    rate, hours = dice.amount(11.9, 14.2), dice.pick((35, 35, 39))
    crop = dice.pick(("taille et palissage de la vigne", "tri et conditionnement de fruits", "travaux maraîchers sous abri", "entretien des vergers"))  # fmt: skip
    ends = it.start + dt.timedelta(days=dice.number(20, 150))

    def cell(number: str, label: str, value: str, width: str = "50%") -> str:
        return f'<td style="width:{width};border:.6pt solid #2a6b2a;padding:1mm 2mm"><span class="tiny">{number}. {label}</span><br>{value}</td>'

    monthly = round(rate * hours * 52 / 12, 2)
    html = f"""<div style="display:flex;align-items:center;gap:6mm"><div style="background:#2a6b2a;color:#fff;font-weight:bold;font-size:1.5em;padding:3mm 5mm">TESA+</div><div><b>TITRE EMPLOI SIMPLIFIÉ AGRICOLE</b><br><span class="small">Déclaration préalable à l'embauche — Volet contrat de travail à remettre au salarié — MSA</span></div><div class="small r" style="margin-left:auto">N° {dice.digits(11)}<br>Feuillet 2/3</div></div>
<div class="b" style="margin-top:6mm;color:#2a6b2a">EMPLOYEUR</div><table><tr>{cell("1", "Nom ou raison sociale", f"<b>{esc(farm.name)}</b>", "60%")}{cell("2", "N° SIRET", spaced(farm), "40%")}</tr><tr>{cell("3", "Adresse", esc(farm.address.line()), "60%")}{cell("4", "Convention collective", "Production agricole / CUMA (IDCC 7024)", "40%")}</tr></table>
<div class="b" style="margin-top:5mm;color:#2a6b2a">SALARIÉ(E)</div><table><tr>{cell("5", "Nom de famille", f"<b>{it.person.last_name.upper()}</b>")}{cell("6", "Prénom", f"<b>{esc(it.person.first_name)}</b>")}</tr><tr>{cell("7", "Date et lieu de naissance", f"{it.person.birth_date:%d/%m/%Y} — {esc(it.person.birth_place)}")}{cell("8", "N° de sécurité sociale", combed(dice.nir(it.person)))}</tr><tr><td colspan="2" style="border:.6pt solid #2a6b2a;padding:1mm 2mm"><span class="tiny">9. Domicile</span><br>{esc(it.home.line())}</td></tr></table>
<div class="b" style="margin-top:5mm;color:#2a6b2a">CONTRAT</div><table><tr>{cell("10", "Nature", "☒ CDD saisonnier &nbsp; ☐ CDD remplacement &nbsp; ☐ CDI")}{cell("11", "Motif", crop)}</tr><tr>{cell("12", "Entrée le", f"{it.start:%d/%m/%Y} &nbsp; à {dice.pick(('7', '8'))} h 00")}{cell("13", "Terme", f"fin de saison — durée minimale : {max(7, (ends - it.start).days - 10)} jours")}</tr><tr>{cell("14", "Emploi / niveau / coefficient", f"ouvrier(ère) agricole saisonnier(ère) — palier {dice.number(1, 3)}")}{cell("15", "Période d'essai", f"{dice.number(2, 8)} jours")}</tr><tr>{cell("16", "Durée du travail", f"{hours} h hebdomadaires")}{cell("17", "Salaire horaire brut", it.money(rate))}</tr><tr>{cell("18", "Salaire mensuel brut", it.money(monthly))}{cell("19", "Primes, avantages en nature", "panier : selon accord")}</tr></table>
<table style="margin-top:5mm"><tr>{cell("20", "Caisse de retraite complémentaire — prévoyance", "AGRICA")}{cell("21", "Fait en double exemplaire le", f"{it.signed:%d/%m/%Y} à {esc(farm.address.town)}")}</tr></table><div class="sign"><div class="small">L'employeur<br>{signature(it.seed)}</div><div class="small">Le salarié<br>{signature(it.seed + 4)}</div></div><p class="tiny">Le salarié saisonnier peut bénéficier du contrat vendanges (L.718-4 du code rural). Exemplaire à conserver : aucune indemnité de fin de contrat n'est due (L.1243-10 du code du travail).</p>"""
    truth = it.fields(employee_name=it.person.named(style), gross_pay=monthly)
    return sheet("employment_contract", html, truth, font="DejaVu Sans Condensed", size=9.2, margin="12mm 14mm")


LAYOUTS["farm_season"] = farm_season


def childminder_at_home(dice: Dice) -> Paper:
    """Parents hire a childminder: a printed form with boxes, a person as the employer, pay by the hour and by the month."""
    worker, boss = dice.person(sex="F", age=(24, 62)), dice.person("", age=(24, 45))
    start, money = dice.day_before(1500, 20), dice.money()
    signed_on = start - dt.timedelta(days=dice.number(1, 20))
    hourly, hours, weeks = dice.number(350, 520) / 100, dice.number(24, 45), dice.pick((46, 47, 52))
    monthly = round(hourly * hours * weeks / 12, 2)
    child = dice.children(boss, 1, "")[0]
    child_born = start - dt.timedelta(days=dice.number(80, 800))
    one, two = worker.named("LAST_first"), boss.named("LAST_first")

    def box(title: str, rows: list[tuple[str, str]]) -> str:
        return f"<fieldset style='border:.8pt solid #4a7c59;border-radius:3mm;margin:3mm 0;padding:2mm 4mm'><legend style='color:#4a7c59;font-weight:bold'>{title}</legend>{pairs(rows, width='40%')}</fieldset>"

    html = (
        "<p class='c' style='font-size:15pt;color:#4a7c59'>Contrat de travail — assistante maternelle agréée</p><p class='c small'>Convention collective nationale des particuliers employeurs et de l'emploi à domicile (IDCC 3239)</p>"
        + box("Le particulier employeur", [("Nom, prénom", two), ("En qualité de", "parent"), ("Adresse", dice.address("").line()), ("N° Pajemploi", f"Y{dice.digits(10)}")])
        + box("La salariée", [("Nom, prénom", one), ("Nom de naissance", (worker.birth_name or worker.last_name).upper()), ("Adresse", dice.address().line()), ("N° de sécurité sociale", dice.nir(worker)), ("Agrément délivré le", f"{signed_on - dt.timedelta(days=dice.number(200, 1400)):%d/%m/%Y}")])
        + box("L'enfant accueilli", [("Prénom", child.first_name), ("Né(e) le", f"{child_born:%d/%m/%Y}")])
        + box("Durée et horaires", [("Nature du contrat", "contrat à durée indéterminée"), ("Date d'embauche (1er jour d'adaptation)", f"{start:%d/%m/%Y}"), ("Période d'essai", "3 mois"), ("Accueil", f"{hours} h par semaine, {weeks} semaines sur 12 mois consécutifs")])
        + box("Rémunération", [("Salaire horaire brut", money(hourly)), ("Salaire mensuel brut de base", f"<b>{money(monthly)}</b>"), ("Indemnité d'entretien", f"{money(dice.amount(3, 5))} par jour"), ("Indemnité de repas", f"{money(dice.amount(2, 5))} par repas"), ("Versement", "le 5 de chaque mois")])
        + f"<div class='keep'><p>Fait en deux exemplaires le {signed_on:%d/%m/%Y}</p><div class='sign'><div>L'employeur{signature(3)}</div><div>La salariée{signature(18)}</div></div></div>"
    )  # fmt: skip
    truth = {"employee_name": one, "employer_name": two, "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": monthly}  # fmt: skip
    return sheet("employment_contract", html, truth, font="Roboto", size=9.6, margin="13mm 18mm")


LAYOUTS["childminder_at_home"] = childminder_at_home


def worksite(dice: Dice) -> Paper:
    """A builder's contract for the length of a site, open-ended in law: a summary in numbered lines, an hourly rate beside the month's pay, then articles in two columns."""
    person, company, money = dice.person(age=(20, 58)), dice.company(kind="company"), dice.money()
    start, name, home = dice.day_before(900, 20), person.named("LAST_first"), dice.address()
    signed_on = start - dt.timedelta(days=dice.number(1, 14))
    hourly = dice.number(1230, 1890) / 100
    gross = round(hourly * 151.67, 2)
    site, job = (
        dice.address(""),
        dice.pick(("Maçon coffreur", "Plaquiste", "Électricien", "Conducteur d'engins", "Carreleur")),
    )

    def line(rank: int, label: str, value: str) -> str:
        return f"<tr><td style='width:8mm;background:#f2b705;text-align:center'>{rank}</td><td style='width:38%;border-bottom:.5pt solid #999'>{label}</td><td style='border-bottom:.5pt solid #999'>{value}</td></tr>"

    html = f"""<p style="font-size:18pt;margin:0;font-weight:bold">{esc(company.name)}</p><p class="small">{esc(company.address.line(" — "))} — SIRET {company.siret} — NAF 4399C — Caisse de congés payés du bâtiment n° {dice.digits(6)}</p>
<p style="border-top:2mm solid #f2b705;padding-top:3mm;font-size:13.5pt">CONTRAT À DURÉE INDÉTERMINÉE DE CHANTIER <span class="small">(article L. 1223-8 du code du travail — convention collective des ouvriers du bâtiment)</span></p>
<table>{line(1, "Salarié", f"{person.civility} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}, de nationalité {dice.pick(('française', 'portugaise', 'turque', 'malienne'))}")}{line(2, "Adresse", esc(home.line()))}{line(3, "N° de sécurité sociale", dice.nir(person))}{line(4, "Emploi, classification", f"{job}, niveau {dice.pick(('I', 'II', 'III'))}, coefficient {dice.pick((150, 170, 185, 210))}")}{line(5, "Embauche", f"le {long_date(start)} à 7 h 30, période d'essai de deux mois")}{line(6, "Chantier", f"« {dice.pick(('Les Terrasses', 'Îlot Gare', 'Groupe scolaire Pagnol', 'Tramway ligne E'))} », {esc(site.line())}, durée prévisible {dice.number(8, 26)} mois")}{line(7, "Horaire", "35 heures par semaine, soit 151,67 heures par mois")}{line(8, "Taux horaire", f"{money(hourly)} brut")}{line(9, "Salaire mensuel", f"<b>{money(gross)}</b> brut, plus indemnités de trajet et de panier")}{line(10, "Retraite, prévoyance", "Pro BTP")}</table>
<div style="column-count:2;column-gap:8mm;text-align:justify;margin-top:6mm" class="small"><p><b>A. Objet.</b> Le présent contrat est conclu pour la réalisation des travaux du chantier désigné à la ligne 6. Il n'a pas de terme daté.</p><p><b>B. Fin du chantier.</b> L'achèvement de la tâche confiée constitue une cause réelle et sérieuse de rupture ; elle suit la procédure du licenciement et ouvre droit à l'allocation d'assurance chômage. L'entreprise propose d'abord le réemploi sur un autre chantier.</p><p><b>C. Déplacements.</b> Les indemnités de petits déplacements sont versées selon la zone ; le grand déplacement donne lieu à un ordre de mission.</p><p><b>D. Sécurité.</b> Le port des équipements est obligatoire. La carte d'identification professionnelle du BTP est remise dès l'embauche.</p><p><b>E. Préavis.</b> En cas de démission, deux jours ou deux semaines selon l'ancienneté.</p><p><b>F. Données.</b> La déclaration préalable à l'embauche a été faite à l'Urssaf.</p></div>
<table style="margin-top:9mm"><tr><td style="width:50%">Établi en deux exemplaires le {signed_on:%d/%m/%Y}<br>Pour l'entreprise, le gérant {stamp(company.name.upper(), "#444", under="BTP")}</td><td>Le salarié, « lu et approuvé »<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font="Roboto", size=9.6, margin="13mm 17mm")


LAYOUTS["worksite"] = worksite

LAYOUTS |= _medley_employment_contract.LAYOUTS
LAYOUTS |= _further_employment_contract.LAYOUTS
LAYOUTS |= _extra_employment_contract.LAYOUTS
LAYOUTS |= _potluck_employment_contract.LAYOUTS
LAYOUTS |= _mixed_employment_contract.LAYOUTS
LAYOUTS |= _sorted_employment_contract.LAYOUTS | _gathered_employment_contract.LAYOUTS
LAYOUTS |= _dealt_employment_contract.LAYOUTS | _blind_employment_contract.LAYOUTS
LAYOUTS |= _strewn_employment_contract.LAYOUTS | _scattered_employment_contract.LAYOUTS
LAYOUTS |= _diverse_employment_contract.LAYOUTS | _apart_income.CONTRACT
