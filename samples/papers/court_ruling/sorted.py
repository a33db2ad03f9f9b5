"""Sorted layouts: a register's row, a mailed judgment in small letters, an order by hand, a form, a monospace print, steps, a stub."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import draw, of, spaced
from samples.stationery import sheet, signature, stamp


def _back(day: dt.date, days: int) -> str:
    return f"{day - dt.timedelta(days=days):%d/%m/%Y}"


def register_row(dice: Dice) -> Paper:
    """« Notification » of a guardianship: the register's one row, surname and given name far apart, the day in the object, the doctor and the other days beside."""
    case = draw(dice, couple=False)
    ward, kin, doctor = case.first, case.second, dice.person("", age=(35, 65))
    years = dice.pick((5, 10))
    word = dice.pick(("tutelle", "curatelle renforcée"))
    helper = {"tutelle": ("tuteur", "tutrice")}.get(word, ("curateur", "curatrice"))[kin.sex == "F"]
    row = [case.rg, esc(ward.last_name.upper()), f"{ward.birth_date:%d/%m/%Y}", word, f"{years} ans", esc(ward.first_name)]  # fmt: skip
    html = f"""<p><b>{esc(case.court)}</b><br>Greffe des tutelles — répertoire civil</p><h1>{dice.pick(("NOTIFICATION", "EXTRAIT DU RÉPERTOIRE"))}</h1><p>Objet : jugement de {word} du {long_date(case.decided_on)}</p>
{table([row], "grid", ("N° RG", "Nom", "Naissance", "Mesure", "Durée", "Prénoms"), ("14%", "22%", "14%", "20%", "10%", "20%"))}
<p style="margin-top:6mm">À la demande de {kin.civility} {esc(kin.last_name.upper())} {esc(kin.first_name)}, demeurant {esc(case.second_home.line())} (requête reçue le {_back(case.heard_on, 160)}), et au vu du certificat du docteur {esc(doctor.named("first_LAST"))} du {_back(case.heard_on, 190)}, le juge des contentieux de la protection, {esc(case.judge)}, par jugement non public :</p>
<p>PLACE {ward.civility} {esc(ward.last_name.upper())} {esc(ward.first_name)}, demeurant {esc(case.first_home.line())}, sous {word} ;<br>DÉSIGNE {kin.civility} {esc(kin.last_name.upper())} {esc(kin.first_name)} en qualité de {helper} ;<br>DIT que le premier compte de gestion sera remis avant le {_back(case.decided_on, -365)} ;<br>DIT que le dossier sera revu à l'audience du {_back(case.decided_on, -330)} ;<br>ORDONNE l'exécution provisoire.</p>
<p class="small">Imprimé le {_back(case.decided_on, -6)}. Reçu par l'intéressé{ward.e} le {_back(case.decided_on, -11)}. Prise d'effet à l'égard des tiers : {_back(case.decided_on, -70)}. Appel : quinze jours. Le greffier, {esc(case.clerk)}</p>"""
    names = [ward.named("LAST_first"), kin.named("LAST_first")]
    return Paper(html, case.truth("guardianship", names), "court_ruling", "", dice.font("any"), 10.5, "18mm 18mm")


def mailed_by_clerk(dice: Dice) -> Paper:
    """A judgment copied into a clerk's mail, everybody in small letters, numbered; last year's support and an older ruling quoted."""
    case = draw(dice)
    one, two = (p.named("first_last").lower() for p in (case.first, case.second))
    kids = dice.children(case.first, dice.pick((1, 2)))
    support = float(dice.number(110, 420))
    old = support - dice.number(15, 60)
    filed = case.decided_on - dt.timedelta(days=dice.number(900, 1_500))
    each = "et par enfant" if len(kids) > 1 else "pour l'enfant"
    sums = table([["contribution mensuelle", f"{old:.0f} €", f"{support:.0f} €"]], "grid", ("", str(case.decided_on.year - 1), str(case.decided_on.year)))  # fmt: skip
    html = f"""<div style="border-bottom:1pt solid #888" class="small"><b>De :</b> greffe.jaf@tj.exemple.invalid<br><b>Envoyé :</b> {long_date(case.decided_on + dt.timedelta(days=dice.number(1, 8)), True)} 09:{dice.number(10, 59)}<br><b>À :</b> {esc(one)} ; {esc(two)}<br><b>Objet :</b> rg {case.rg} – copie de la décision</div>
<p style="margin-top:7mm">{esc(case.court)}, juge aux affaires familiales</p><p><b>Articles 371-2 et 373-2-2 du code civil — {dice.pick(("jugement modificatif", "jugement après requête en modification"))}</b></p><p>{long_date(case.decided_on)}</p>
<p>{esc(one)}, {esc(case.first_home.line()).lower()}<br>contre<br>{esc(two)}, {esc(case.second_home.line()).lower()}</p>
<p>1. Par jugement du {filed:%d/%m/%Y} (rg {filed:%y}/{dice.digits(5)}), la contribution {each} avait été fixée à {old:.0f} euros.</p><p>2. À l'audience du {case.heard_on:%d/%m/%Y}, {esc(one)} a demandé {support + 90:.0f} euros ; {esc(two)} a offert {old:.0f} euros.</p><p>3. Enfants concernés : {", ".join(f"{esc(k.first_name.lower())}, {k.birth_date:%d/%m/%Y}" for k in kids)}.</p>
<p>4. Par ces motifs, le juge {esc(case.judge.lower())} fixe à {support:.0f} euros par mois {each} la contribution à l'entretien et à l'éducation que {esc(two)} versera à {esc(one)}, avant le 5 de chaque mois ; rappelle l'indexation au 1er janvier ; laisse à chacun ses dépens.</p>{sums}
<p style="margin-top:5mm">5. Délai d'appel : un mois. Prochain rendez-vous de médiation : {_back(case.decided_on, -40)}.</p><p class="small">le greffier, {esc(case.clerk.lower())}</p>"""
    truth = case.truth("child_support", [one, two], child_support_amount=support)
    return Paper(html, truth, "court_ruling", "", dice.font("sans"), 10.5, "18mm 20mm")


def order_by_hand(dice: Dice) -> Paper:
    """An abandoned dwelling: the judge's order written by hand on ruled paper under the request, what counts in the last paragraph and the foot."""
    case = draw(dice, couple=False)
    owner, tenant = case.second, case.first
    lord, name = owner.named("first_LAST"), " ".join((*tenant.first_names[:2], tenant.last_name))
    before, chief = dice.person("", age=(40, 80)), dice.person("", age=(40, 64))
    html = f"""<p>Objet : ordonnance sur requête — {dice.pick(("reprise d'un logement abandonné", "résiliation d'un bail, lieux abandonnés"))}</p><p>Vu la requête présentée au nom de {owner.civility} {esc(lord)} et reçue au greffe le {long_date(case.heard_on)} ; vu la mise en demeure du {long_date(case.heard_on - dt.timedelta(days=70))} et le procès-verbal du commissaire de justice du {long_date(case.heard_on - dt.timedelta(days=28))} ;</p>
<p>Attendu que l'occupant, qui venait du {esc(dice.address("").line())} où il louait à {before.civility} {esc(before.named("first_LAST"))}, a vidé les lieux ; que les voisins le disent parti ; que le loyer n'est plus payé ;</p>
<p>Par ces motifs, nous, {esc(case.judge)}, juge des contentieux de la protection, CONSTATONS la résiliation du bail consenti à {tenant.civility} {esc(name)} pour le logement du {esc(case.first_home.line())} ; AUTORISONS {owner.civility} {esc(lord)} à reprendre les lieux ; DÉCLARONS abandonnés les biens sans valeur marchande. Opposition possible dans le mois de la signification.</p>
<p style="font-family:'Liberation Sans';font-size:8pt;margin-top:14mm">{esc(case.court)} — RG {case.rg}<br>Pour le président, par délégation, {esc(chief.named("first_LAST"))}, directeur de greffe — imprimé le {_back(case.decided_on, -5)}<br>Ordonnance signée électroniquement le {case.decided_on:%d/%m/%Y} à {dice.number(9, 18):02d}:{dice.number(10, 59)}</p>{signature(dice.number(0, 99))}"""
    css = "body{background:repeating-linear-gradient(#fff,#fff 7.6mm,#b9c8e6 7.8mm);line-height:7.8mm} p{margin:0 0 7.8mm}"
    truth = case.truth("lease_termination", [lord, name])
    return sheet("court_ruling", html, truth, font=dice.pick(("Kalam", "Caveat")), size=14, margin="18mm 20mm", css=css)


def numbered_form(dice: Dice) -> Paper:
    """A form of numbered boxes without a title: an order to pay rents, the day in letters, a curator and a spouse in their own boxes."""
    case = draw(dice, couple=False)
    lord, debtor = dice.company("landlord", "social_landlord"), case.first.named("first_LAST")
    helper, spouse = dice.person("", age=(35, 65)), dice.partner(case.first, "")
    due, cost = dice.amount(600, 3_900), dice.amount(15, 52)
    boxes = [
        ("1. Juridiction", esc(case.court)), ("2. N° RG", case.rg), ("3. Créancier requérant", f"{esc(lord.name)}<br>{esc(lord.address.line())}"), ("4. Débiteur", f"{esc(debtor)}<br>{esc(case.first_home.line())}"),
        ("5. Curateur du débiteur", f"{esc(helper.named('first_LAST'))} (avisé)"), ("6. Conjoint, non poursuivi", esc(spouse.named("first_LAST"))), ("7. Requête reçue le", f"{case.heard_on:%d/%m/%Y}"), ("8. Créance", "loyers et charges impayés"),
        ("9. Principal", f"{due:.2f} €"), ("10. Frais", f"{cost:.2f} €"), ("11. Décision", "Enjoignons au débiteur de payer au créancier les sommes des cases 9 et 10"), ("12. Rendue le", date_in_words(case.decided_on)),
    ]  # fmt: skip
    cells = "".join(f'<div style="width:49%;border:.6pt solid #333;padding:1.5mm 2mm;margin:0 .5% 2mm;min-height:17mm"><span class="tiny">{a}</span><br>{b}</div>' for a, b in boxes)  # fmt: skip
    html = f"""<p class="small" style="display:flex;justify-content:space-between"><span>Cerfa n° 1{dice.digits(4)}*0{dice.number(1, 6)}</span><span>RÉPUBLIQUE FRANÇAISE — Au nom du peuple français</span></p><p>{case.first.civility} {esc(debtor)},</p><p>Objet : injonction de payer (articles 1405 et suivants du code de procédure civile)</p>
<div style="display:flex;flex-wrap:wrap">{cells}</div><p>Par ces motifs, nous, {esc(case.judge)}, juge des contentieux de la protection, rendons la présente ordonnance dont copie sera signifiée dans les six mois. Vous pouvez former opposition dans le mois.</p>
<p class="small">Imprimé le {_back(case.decided_on, -3)} — expédié le {_back(case.decided_on, -7)} — effet au {_back(case.decided_on, -45)} à défaut d'opposition. Greffier : {esc(case.clerk)}</p>"""
    truth = case.truth("other", [lord.name, debtor])
    return Paper(html, truth, "court_ruling", "", dice.font("sans"), 10, "14mm 15mm")


def question_and_answer(dice: Dice) -> Paper:
    """A court's program of the 1990s: a separation « de corps » in questions and answers, three given names in full, a guardian for the child."""
    case = draw(dice)
    one, two = (f"{' '.join(p.first_names)} {p.last_name.upper()}" for p in (case.first, case.second))
    child, minder = dice.children(case.first, 1)[0], dice.person("", age=(32, 64))
    support = float(dice.number(90, 330))
    rows = [
        ("Juridiction ?", case.court.upper()), ("Numéro du rôle (RG) ?", case.rg), ("Qui demande ?", one), ("Contre qui ?", two), ("Bénéficiaire de l'aide juridictionnelle ?", one), ("Débats le ?", f"{case.heard_on:%d/%m/%Y}"),
        ("Enfant ?", f"{child.first_name} né{child.e} {child.birth_date:%d/%m/%Y}"), ("Administrateur ad hoc ?", minder.named("LAST_first")), ("Le mariage est-il dissous ?", "NON"), ("Séparation de corps prononcée ?", "OUI (articles 296 et suivants du code civil)"),
        ("Résidence de l'enfant ?", f"chez {one}"), ("Contribution de l'autre parent ?", f"{support:.2f} euros par mois"), ("Devoir de secours demandé ?", f"{support + 170:.2f} euros, REJETÉ"),
    ]  # fmt: skip
    body = "".join(f"<div>{esc(a)}</div><div>&nbsp;&nbsp;&nbsp;=&gt; {esc(b)}</div>" for a, b in rows)
    html = f"""<p>*** AFFAIRES FAMILIALES *** ÉDITION {dice.digits(6)}</p><p>{dice.pick(("JUGEMENT SUR LA SÉPARATION DES ÉPOUX", "DÉCISION : SÉPARATION DE CORPS"))}</p><p>{esc(case.town.upper())} {long_date(case.decided_on)}</p><p>------------------------------------------------------------</p>{body}<p>------------------------------------------------------------</p>
<p>PAR CES MOTIFS, le juge aux affaires familiales PRONONCE la séparation de corps des époux, FIXE la contribution à l'entretien et à l'éducation comme dit ci-dessus, RAPPELLE que les époux restent tenus du devoir de secours.</p><p>Signé : {esc(case.judge)}, juge &nbsp; Contresigné : {esc(case.clerk)}, greffier</p>"""
    truth = case.truth("legal_separation", [one, two], child_support_amount=support)
    return Paper(html, truth, "court_ruling", "", dice.font("mono"), 10, "18mm 18mm")


def dated_steps(dice: Dice) -> Paper:
    """The family pole's sheet: an order of provisional measures under a table of dated steps, spouses on two lines, guardian and former home beside."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    helper, before = dice.person("", age=(35, 62)), dice.address("")
    steps = [
        [_back(case.heard_on, 140), "Assignation en divorce délivrée"], [_back(case.heard_on, 90), f"Désignation de {helper.civility} {esc(helper.named('first_LAST'))}, curateur de l'un des époux"], [_back(case.heard_on, 45), f"Départ de l'ancien domicile, {esc(before.line())}"],
        [f"{case.heard_on:%d/%m/%Y}", "Audience d'orientation"], [f"<b>{case.decided_on:%d/%m/%Y}</b>", "<b>Ordonnance rendue</b> par mise à disposition"], [_back(case.decided_on, -60), "Renvoi à la mise en état"],
    ]  # fmt: skip
    rows = "".join(f"<tr><td style='width:28mm'>{a}</td><td>{b}</td></tr>" for a, b in steps)
    html = f"""<div class="cols"><div><b>{esc(case.court)}</b><br>Pôle famille — fiche de décision</div><div class="right">RG {case.rg}<br>Portalis {case.portalis}</div></div><h2 class="center" style="margin:6mm 0">ORDONNANCE D'ORIENTATION ET SUR MESURES PROVISOIRES</h2>
<p>Concerne :<br><b>{case.first.civility} {esc(one)}</b>, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}<br><b>{case.second.civility} {esc(two)}</b>, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}</p><table class="grid"><tr><th>Date</th><th>Étape</th></tr>{rows}</table>
<p style="margin-top:6mm"><b>PAR CES MOTIFS</b>, le juge de la mise en état, {esc(case.judge)}, statuant sur les mesures provisoires, ATTRIBUE à {esc(one)} la jouissance du logement familial, {esc(case.first_home.line())}, à titre {dice.pick(("onéreux", "gratuit"))} ; CONSTATE que {esc(two)} réside {esc(case.second_home.line())} ; DIT que le crédit de {dice.number(380, 890)} euros par mois sera réglé par moitié ; RÉSERVE les dépens.</p><p class="right">La greffière ou le greffier, {esc(case.clerk)}</p>"""
    return Paper(html, case.truth("provisional_measures", [one, two]), "court_ruling", "", dice.font("any"), 10.3, "16mm 18mm")  # fmt: skip


def stub_to_cut(dice: Dice) -> Paper:
    """An eviction served as a three-column slip with a stub: the clerk certifies, an electronic signature's day, the spouse and the former landlord in the remarks."""
    case = draw(dice, couple=False)
    owner, tenant = case.second.named("first_LAST"), case.first.named("first_LAST")
    spouse, former, before = dice.partner(case.first, ""), dice.person("", age=(40, 80)), dice.address("")
    debt, rent = dice.amount(1_900, 8_800), dice.amount(340, 890)
    rows = [
        ("Décision", f"Jugement, RG n° {case.rg}", f"minute {case.minute}"), ("Bailleur", esc(owner), esc(case.second_home.line())), ("Locataire", esc(tenant), f"conjoint non partie : {esc(spouse.named('first_LAST'))}"), ("Logement", esc(case.first_home.line()), f"auparavant {esc(before.line())}, bailleur {esc(former.named('first_LAST'))}"),
        ("Audience", f"{case.heard_on:%d/%m/%Y}", "réputé contradictoire"), ("Dette", f"{debt:.2f} €", "barème de l'aide : plafond de 3 000,00 €"), ("Indemnité", f"{rent:.2f} € par mois", "jusqu'au départ"), ("Dispositif", "PAR CES MOTIFS, CONSTATE la résiliation du bail, ORDONNE l'expulsion du locataire et de tout occupant de son chef", "deux mois après commandement"),
    ]  # fmt: skip
    inner = "".join(f'<tr><td style="width:24mm"><b>{a}</b></td><td>{b}</td><td style="width:55mm" class="small">{c}</td></tr>' for a, b, c in rows)  # fmt: skip
    html = f"""<p class="center bold">{spaced("TRIBUNAL JUDICIAIRE")} {esc(of(case.town).upper())}</p><p class="center">{dice.pick(("Décision de résiliation et d'expulsion", "Jugement en matière d'expulsion locative"))}</p><p>Le greffier, {esc(case.clerk)}, certifie que le juge des contentieux de la protection, {esc(case.judge)}, a rendu ce jour la décision suivante entre les parties ci-dessous.</p>
<table class="grid">{inner}</table><p class="small" style="margin-top:5mm">Jugement signé électroniquement le {case.decided_on:%d/%m/%Y} à {dice.number(9, 18):02d}:{dice.number(10, 59)} — copie exécutoire délivrée le {_back(case.decided_on, -12)}</p>{stamp("GREFFE", under="TJ")}
<div style="border-top:1pt dashed #000;margin-top:8mm;padding-top:3mm" class="small">✂ Récépissé à retourner — reçu le ____ / ____ / ______ &nbsp; RG {case.rg} &nbsp; Signature :</div>"""
    truth = case.truth("eviction", [owner, tenant], court=f"TRIBUNAL JUDICIAIRE {of(case.town).upper()}", eviction_ordered=True)  # fmt: skip
    return sheet("court_ruling", html, truth, font=dice.font("any"), size=10.2, margin="16mm 17mm")


LAYOUTS = {
    "register_row": register_row,
    "mailed_by_clerk": mailed_by_clerk,
    "order_by_hand": order_by_hand,
    "numbered_form": numbered_form,
    "question_and_answer": question_and_answer,
    "dated_steps": dated_steps,
    "stub_to_cut": stub_to_cut,
}
