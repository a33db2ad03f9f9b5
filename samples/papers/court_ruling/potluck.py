"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import draw, of


def newspaper(dice: Dice) -> Paper:
    """A divorce by fault refused and by consent pronounced, set in two narrow columns like a gazette; other sums beside the support."""
    case, money = draw(dice), lambda value: f"{value:.2f} €".replace(".", ",")
    names = dice.pick(("first_LAST", "LAST_first"))
    one, two = case.first.named(names), case.second.named(names)
    kids = dice.children(case.first, 2)
    support = float(dice.number(90, 320))
    wed, notary = case.heard_on - dt.timedelta(days=dice.number(2_500, 6_000)), dice.person("", age=(35, 65))
    html = f"""<p class="center bold">TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}<br>Affaires familiales — cabinet 4</p><h2 class="center">JUGEMENT DE DIVORCE</h2><p class="center small">N° RG {case.rg} · Portalis {case.portalis} · minute {case.minute}</p>
<div style="column-count:2;column-gap:9mm;text-align:justify" class="small"><p><b>Rendu le</b> {long_date(case.decided_on)} par {esc(case.judge)}, juge aux affaires familiales, assisté(e) de {esc(case.clerk)}, greffier ; débats en chambre du conseil le {long_date(case.heard_on)}.</p>
<p><b>Époux demandeur</b> : {case.first.civility} {esc(one)}, né{case.first.e} le {case.first.birth_date:%d/%m/%Y} à {esc(case.first.birth_place)}, demeurant {esc(case.first_home.line())} ; avocat Me {esc(case.first_lawyer)}.</p><p><b>Époux défendeur</b> : {case.second.civility} {esc(two)}, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}, demeurant {esc(case.second_home.line())} ; avocat Me {esc(case.second_lawyer)}.</p>
<p><b>Faits.</b> Mariés le {long_date(wed)}, les époux ont eu deux enfants, {esc(kids[0].first_name)} et {esc(kids[1].first_name)}. L'assignation est du {long_date(case.heard_on - dt.timedelta(days=800))}. L'ordonnance sur mesures provisoires du {long_date(case.heard_on - dt.timedelta(days=50))} avait fixé une contribution de {money(support - 20)} par enfant et un devoir de secours de {money(support + 140)}.</p>
<p><b>Motifs.</b> Les griefs ne sont pas établis. Les deux époux acceptent le principe de la rupture par procès-verbal du {long_date(case.heard_on - dt.timedelta(days=30))}. La prestation compensatoire demandée, {money(24_000)}, n'est pas justifiée.</p>
<p><b>PAR CES MOTIFS</b>, le juge :</p><p>REJETTE la demande en divorce pour faute ;</p><p>PRONONCE le divorce de {esc(one)} et de {esc(two)} sur le fondement des articles 233 et 234 du code civil ;</p><p>ORDONNE la mention en marge des actes ;</p><p>COMMET Me {esc(notary.named("first_LAST"))}, notaire, aux opérations de partage ;</p><p>FIXE la résidence des enfants chez {esc(one)} ;</p>
<p>FIXE à {money(support)} par mois et par enfant, soit {money(support * 2)} au total, la contribution de {esc(two)} à l'entretien et à l'éducation des enfants, avec intermédiation de l'organisme débiteur des prestations familiales ;</p><p>DÉBOUTE {esc(one)} de sa demande de prestation compensatoire ;</p><p>LAISSE à chacun ses dépens.</p></div>"""
    truth = case.truth("divorce", [one, two], child_support_amount=support)
    return Paper(html, truth, "court_ruling", "", dice.font("serif"), 11.5, "17mm 17mm")


def grandparents(dice: Dice) -> Paper:
    """Grandparents are given days of visit: « jugement », the parties in a two-line table, numbered grounds, a sum for expenses."""
    case = draw(dice, couple=False)
    elder, parent = case.first.named("first_LAST"), case.second.named("first_LAST")
    child, social = dice.children(case.second, 1)[0], dice.person("", age=(30, 60))
    costs = dice.number(6, 15) * 100
    rows = [["demande", f"{case.first.civility} {esc(elder)}, aïeul{case.first.e and 'e'}, {esc(case.first_home.line())} — Me {esc(case.first_lawyer)}"], ["défense", f"{case.second.civility} {esc(parent)}, parent, {esc(case.second_home.line())} — Me {esc(case.second_lawyer)}"]]  # fmt: skip
    html = f"""<table><tr><td><b>JUGEMENT</b><br>{case.decided_on:%d/%m/%Y}</td><td class="right">Tribunal judiciaire {esc(of(case.town))}<br>2e chambre civile<br>RG n° {case.rg}</td></tr></table>
<p class="small" style="margin:5mm 0">Siégeant : {esc(case.judge)}, président(e) ; greffe : {esc(case.clerk)} ; ministère public avisé le {case.heard_on - dt.timedelta(days=21):%d/%m/%Y}. Audience du {case.heard_on:%d/%m/%Y}, délibéré à ce jour.</p>{table(rows, "grid", (), ("18%", "82%"))}
<p style="margin-top:6mm"><b>1.</b> {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}, n'a plus vu {"sa grand-mère" if case.first.sex == "F" else "son grand-père"} depuis le {case.heard_on - dt.timedelta(days=510):%d/%m/%Y}. La défense a chiffré à 180 euros par mois l'aide que la famille apportait à l'enfant.</p>
<p><b>2.</b> L'article 371-4 du code civil donne à l'enfant le droit d'entretenir des relations personnelles avec ses ascendants ; seul son intérêt peut y faire obstacle.</p><p><b>3.</b> L'enquête de {esc(social.named("first_LAST"))}, déposée le {case.heard_on - dt.timedelta(days=60):%d/%m/%Y}, ne révèle aucun danger.</p>
<p><b>Par ces motifs,</b> le tribunal, statuant publiquement, contradictoirement et en premier ressort, ACCORDE à {case.first.civility} {esc(elder)} un droit de visite le deuxième samedi de chaque mois de 10 heures à 18 heures et un droit d'hébergement d'une semaine en août ; DIT que les trajets sont à la charge de l'aïeul{case.first.e and "e"} ; REJETTE la demande d'astreinte de 100 euros par refus ; CONDAMNE {case.second.civility} {esc(parent)} aux dépens et au paiement de {costs} euros en application de l'article 700 du code de procédure civile.</p><p class="right">Le greffier &nbsp;&nbsp;&nbsp; Le président</p>"""
    return Paper(html, case.truth("other", [elder, parent]), "court_ruling", "", dice.font("any"), 11, "20mm 20mm")


def clerk_boxes(dice: Dice) -> Paper:
    """A tribunal that prints its eviction as a form: « expédition », boxes with small headings, figures in a table, who is who on the right."""
    case = draw(dice, couple=False)
    landlord, tenant = dice.company("landlord", "social_landlord"), case.first.named("LAST_first")
    lease, order = case.heard_on - dt.timedelta(days=1_900), case.heard_on - dt.timedelta(days=830)
    debt, rent, surety = dice.amount(2_100, 9_000), dice.amount(350, 790), dice.person("", age=(40, 70))

    def box(label: str, text: str) -> str:
        return f'<div style="border:0.7px solid #333;margin-bottom:2mm"><div style="background:#e5e5e5;padding:0.6mm 2mm" class="tiny">{label}</div><div style="padding:1.5mm 2mm">{text}</div></div>'

    sums = table([["Arriéré arrêté à l'audience", f"{debt:.2f}"], ["Indemnité d'occupation par mois", f"{rent:.2f}"], ["Article 700 du code de procédure civile", "150.00"], ["Provision demandée puis abandonnée", f"{debt * 1.2:.2f}"]], "rows", (), ("75%", "25%"))  # fmt: skip
    html = f"""<p class="center bold">EXPÉDITION — {esc(case.court)}<br>Pôle de proximité, protection</p><table><tr><td style="width:50%;padding-right:3mm">{box("Rôle général", case.rg)}{box("Minute", case.minute)}{box("Date du prononcé", f"{case.decided_on:%d/%m/%Y}")}{box("Date des débats", f"{case.heard_on:%d/%m/%Y}")}{box("Juge / greffier", f"{esc(case.judge)} / {esc(case.clerk)}")}</td>
<td>{box("Bailleur demandeur", f"{esc(landlord.name)}<br>{esc(landlord.address.line())}<br>Me {esc(case.first_lawyer)}")}{box("Locataire, partie défenderesse", f"{case.first.civility} {esc(tenant)}<br>{esc(case.first_home.line())}<br>non comparant{case.first.e}")}</td></tr></table>
{box("Ce qui est jugé acquis", f"Bail du {lease:%d/%m/%Y} ; commandement de payer du {order:%d/%m/%Y} demeuré sans effet ; préfet avisé le {order + dt.timedelta(days=80):%d/%m/%Y} ; caution {surety.civility} {esc(surety.named('LAST_first'))} mise hors de cause le {case.heard_on - dt.timedelta(days=50):%d/%m/%Y}. Aucun plan ni délai n'est demandé.")}
{box("Par ces motifs", f"Le juge des contentieux de la protection, par décision réputée contradictoire, exécutoire par provision : constate la résiliation du bail par l'effet de la clause résolutoire au {order + dt.timedelta(days=42):%d/%m/%Y} ; ordonne l'expulsion de {esc(tenant)} et de tout occupant, au besoin avec la force publique, deux mois après le commandement de quitter les lieux ; condamne {esc(tenant)} aux sommes ci-dessous et aux dépens.")}{box("Sommes (euros)", sums)}
<p class="tiny">Pour expédition conforme délivrée le {case.decided_on + dt.timedelta(days=9):%d/%m/%Y}. Formule exécutoire au verso.</p>"""
    truth = case.truth("eviction", [landlord.name, tenant], eviction_ordered=True)
    return Paper(html, truth, "court_ruling", "", dice.font("sans"), 9.5, "14mm 15mm")


def first_person(dice: Dice) -> Paper:
    """No heading at all: « Nous, juge des contentieux de la protection… » opens a curatelle, dates in letters, the certificate's doctor."""
    case = draw(dice, couple=False)
    adult, helper = case.first.named("first_LAST"), case.second.named("first_LAST")
    doctor, years = dice.person("", age=(35, 65)), dice.pick((3, 5))
    html = f"""<p class="right small">RG {case.rg}<br>{dice.letters(2)}/{dice.digits(4)}</p><p class="justify" style="line-height:1.7;margin-top:10mm">Nous, {esc(case.judge)}, juge des contentieux de la protection au tribunal judiciaire {esc(of(case.town))}, statuant en qualité de juge des tutelles, le {date_in_words(case.decided_on)}, assisté(e) de {esc(case.clerk)} ;</p>
<p class="justify">Vu la requête enregistrée sous le numéro ci-dessus ; vu l'avis du docteur {esc(doctor.named("first_LAST"))} du {date_in_words(case.heard_on - dt.timedelta(days=45))} ; après avoir entendu, le {date_in_words(case.heard_on)}, {case.first.civility} {esc(adult)}, né{case.first.e} le {long_date(case.first.birth_date)}, demeurant {esc(case.first_home.line())}, et {case.second.civility} {esc(helper)}, demeurant {esc(case.second_home.line())} ;</p>
<p class="justify">Attendu que {case.first.civility} {esc(adult)}, sans être hors d'état d'agir, a besoin d'être assisté{case.first.e} d'une manière continue dans les actes importants de la vie civile (articles 425 et 440 du code civil) ; que ses revenus sont de {amount_in_words(float(dice.number(900, 1_700)))} par mois et son loyer de {amount_in_words(float(dice.number(300, 600)))} ;</p>
<p class="justify">Plaçons {case.first.civility} {esc(adult)} sous curatelle renforcée pour une durée de {years} ans ; désignons {case.second.civility} {esc(helper)} en qualité de curat{"rice" if case.second.sex == "F" else "eur"} ; disons que l'inventaire sera remis avant le {date_in_words(case.decided_on + dt.timedelta(days=90))} ; maintenons le droit de vote ; ordonnons l'exécution provisoire ; laissons les dépens au Trésor public.</p>
<p class="tiny" style="margin-top:16mm">Notifié par lettre recommandée. Appel dans les quinze jours, au greffe. Copie à l'UDAF, mandataire pressenti et non retenu.</p>"""
    return Paper(
        html, case.truth("guardianship", [adult, helper]), "court_ruling", "", dice.font("serif"), 12, "22mm 24mm"
    )


def measures_list(dice: Dice) -> Paper:
    """« Ordonnance » of protection: what is granted and until when in a table of yes and no, a support that takes effect meanwhile."""
    case = draw(dice)
    asks, answers = case.first.named("first_LAST"), case.second.named("first_LAST")
    child, support = dice.children(case.first, 1)[0], float(dice.number(100, 280))
    lawyer_home, end = dice.address(""), case.decided_on + dt.timedelta(days=365)
    given = (
        (f"Interdiction à {esc(answers)} de recevoir, de rencontrer ou de joindre {esc(asks)}", "accordé"),
        ("Interdiction de paraître à l'école de l'enfant", "accordé"),
        ("Interdiction de détenir une arme ; remise au commissariat sous 48 heures", "accordé"),
        (f"Logement du couple, {esc(case.first_home.line())} : jouissance à {esc(asks)}", "accordé"),
        ("Bracelet anti-rapprochement", "refusé"),
        (f"Adresse élue chez Me {esc(case.first_lawyer)}, {esc(lawyer_home.line())}", "accordé"),
        (
            f"Contribution à l'entretien de {esc(child.first_name)} : {support:.0f} euros par mois (demandé : {support + 150:.0f} euros)",
            "accordé en partie",
        ),
    )
    rows = "".join(
        f'<tr><td class="center">{n}</td><td>{text}</td><td><b>{said}</b></td></tr>'
        for n, (text, said) in enumerate(given, 1)
    )
    html = f"""<div class="cols"><div><b>{esc(case.court)}</b><br>Juge aux affaires familiales, urgences</div><div class="right">R.G. {case.rg}<br>Minute {case.minute}</div></div><h1 style="font-size:15pt;margin:8mm 0">ORDONNANCE DE PROTECTION</h1><p>prononcée le {long_date(case.decided_on, True)}, après audience du {long_date(case.heard_on)}</p>
<p>à la demande de {case.first.civility} {esc(asks)}, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}<br>contre {case.second.civility} {esc(answers)}, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}, {esc(case.second_home.line())}, conseil Me {esc(case.second_lawyer)}</p>
<p class="justify">Vu les articles 515-9 et suivants du code civil ; vu la plainte du {case.heard_on - dt.timedelta(days=8):%d/%m/%Y} et le certificat médical du {case.heard_on - dt.timedelta(days=7):%d/%m/%Y} ; attendu que les violences et le danger sont vraisemblables ;</p><p><b>PAR CES MOTIFS</b>, le juge {esc(case.judge)}, assisté de {esc(case.clerk)}, DÉCIDE :</p>
<table class="grid"><tr><th style="width:8mm"></th><th>Mesure demandée</th><th style="width:30mm">Décision</th></tr>{rows}</table><p style="margin-top:5mm">DIT que ces mesures valent douze mois, jusqu'au {end:%d/%m/%Y} ; RAPPELLE qu'y manquer est puni de trois ans d'emprisonnement et de 45 000 euros d'amende ; ORDONNE la signification par commissaire de justice.</p>"""
    truth = case.truth("protection_order", [asks, answers], child_support_amount=support)
    return Paper(html, truth, "court_ruling", "", dice.font("any"), 10.5, "18mm 19mm")


LAYOUTS = {
    "newspaper": newspaper,
    "grandparents": grandparents,
    "clerk_boxes": clerk_boxes,
    "first_person": first_person,
    "measures_list": measures_list,
}
