"""Rulings of other courts and procedures: margins full of numbers, orders in chambers, agreements approved, appeals, extracts; with prior decisions as traps."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.court_ruling._draw import EXECUTION, draw, of, spaced


def _paper(
    html: str, truth: dict[str, object], dice: Dice, size: float = 11, font: str = "any", margin: str = "20mm"
) -> Paper:
    return Paper(html, truth, "court_ruling", "", dice.font(font), size, margin)


def margin_numbers(dice: Dice) -> Paper:
    """A great court near Paris: chamber, cabinet, minute and RG in the left margin, copies sent on another date, divorce with support in a list of measures."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    kids = dice.children(case.second, 2)
    amount = float(dice.number(90, 320))
    html = f"""<div style="display:flex;gap:6mm"><div class="small" style="width:40mm;border-right:1px solid #000"><b>TRIBUNAL JUDICIAIRE<br>{esc(of(case.town).upper())}</b><br><br>Chambre 2 / section {dice.number(1, 9)}<br>AFFAIRES FAMILIALES<br><br>N° du dossier :<br>N° RG {case.rg}<br>N° Portalis {case.portalis}<br>Minute : {case.minute.split("/")[1]}<br><br>Copie exécutoire délivrée le {case.decided_on + dt.timedelta(days=9):%d/%m/%Y}<br>à Me {esc(case.first_lawyer)}</div>
<div style="flex:1"><p class="center"><b>JUGEMENT DU {long_date(case.decided_on).upper()}</b></p><p class="center small">prononcé par mise à disposition, après débats le {long_date(case.heard_on)}</p><p><u>Partie demanderesse</u> :<br>{case.first.civility} {esc(a)}<br>né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}<br>ayant pour avocat Me {esc(case.first_lawyer)}, barreau de Paris, vestiaire D {dice.digits(4)}</p><p><u>Partie défenderesse</u> :<br>{case.second.civility} {esc(b)}<br>né{case.second.e} le {long_date(case.second.birth_date)}, demeurant {esc(case.second_home.line())}<br>ayant pour avocat Me {esc(case.second_lawyer)}</p><p>Devant {esc(case.judge)}, juge aux affaires familiales, et {esc(case.clerk)}, greffière</p></div></div>
<p class="justify">Par assignation du {long_date(case.heard_on - dt.timedelta(days=320))}, le divorce est demandé sur le fondement des articles 233 et suivants du code civil. L'ordonnance du {long_date(case.heard_on - dt.timedelta(days=200))} avait fixé la contribution à {amount + 30:.0f} euros par enfant.</p><h3>PAR CES MOTIFS</h3><ul><li>PRONONCE le divorce accepté de {case.first.civility} {esc(a)} et de {case.second.civility} {esc(b)} ;</li><li>DIT que l'autorité parentale sur {esc(kids[0].first_name)} et {esc(kids[1].first_name)} est conjointe, et fixe leur résidence chez {case.first.civility} {esc(a)} ;</li><li>FIXE la part contributive de l'autre parent à {amount:.0f} euros par mois et par enfant, soit {amount * 2:.0f} euros au total ;</li><li>DIT n'y avoir lieu à prestation compensatoire ;</li><li>DIT que chaque partie garde ses dépens.</li></ul>"""
    return _paper(html, case.truth("divorce", [a, b], child_support_amount=amount), dice, 10.4, "any", "16mm")


def old_conciliation(dice: Dice) -> Paper:
    """A tribunal de grande instance before 2020: the judge's attempt failed; names in a run, « N° R.G. » with a long number, sheet all in justified prose."""
    case = draw(dice)
    decided = dt.date(dice.number(2012, 2019), dice.number(1, 12), dice.number(1, 28))
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    rg = f"{decided:%y}/{dice.number(100, 9_999):05d}"
    amount = float(dice.number(80, 260))
    kid = dice.children(case.second, 1)[0]
    html = f"""<p>TRIBUNAL<br>DE GRANDE INSTANCE<br>{esc(of(case.town).upper())}<br>J.A.F. Cabinet {dice.number(1, 9)}</p><p class="center bold">ORDONNANCE DE NON CONCILIATION<br><span style="font-weight:normal">(articles 252 et suivants du code civil)</span></p><p>R.G. n° {rg}</p><p class="justify">Nous, {esc(case.judge)}, vice-président{"e" if dice.chance(0.5) else ""} chargé des affaires familiales, assisté de {esc(case.clerk)}, greffier, avons rendu le {long_date(decided)} l'ordonnance dont la teneur suit, dans l'affaire entre {case.first.civility} {esc(a)}, assisté{case.first.e} de Maître {esc(case.first_lawyer)}, et {case.second.civility} {esc(b)}, assisté{case.second.e} de Maître {esc(case.second_lawyer)}, mariés le {long_date(decided - dt.timedelta(days=4100))} à {esc(case.first.birth_place)}.</p>
<p class="justify">La tentative de conciliation du {long_date(decided - dt.timedelta(days=21))} ayant échoué, chacun des époux maintient sa demande.</p><p>PAR CES MOTIFS,</p><p class="justify">Constatons la non conciliation ; autorisons les époux à assigner en divorce ; attribuons la jouissance du logement familial, bien en location, à {case.first.civility} {esc(a)} ; ordonnons à l'autre époux de quitter les lieux dans les trois mois ; fixons à {amount:.2f} € la pension alimentaire mensuelle due pour {esc(kid.first_name)}, indexée sur l'indice INSEE des ménages urbains.</p><p class="right">Le greffier — Le juge</p>"""
    truth = case.truth(
        "non_conciliation",
        [a, b],
        court=f"Tribunal de grande instance {of(case.town)}",
        decision_date=decided,
        case_number=rg,
        child_support_amount=amount,
    )
    return _paper(html, truth, dice, 11.5, "serif", "24mm")


def summary_eviction(dice: Dice) -> Paper:
    """« Ordonnance de référé » of the judge of protection: resolutory clause, arrears at two dates, eviction, the words « jugement » nowhere."""
    case = draw(dice, couple=False)
    landlord, tenant = dice.company("landlord", "social_landlord").name, case.first.named("LAST_first")
    order = case.heard_on - dt.timedelta(days=210)
    owed = dice.amount(1_800, 7_000)
    figures = f"{owed:,.2f}".replace(",", " ").replace(".", ",")
    html = f"""<table class="grid"><tr><td style="width:50%">TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}<br>Juge des contentieux de la protection</td><td>N° RG {case.rg} · N° minute {case.minute}<br>Nature : 5AA — baux d'habitation, impayés</td></tr></table><h2 class="center" style="margin:8mm 0 2mm">ORDONNANCE DE RÉFÉRÉ</h2><p class="center">du {long_date(case.decided_on, True)}</p>
<table><tr><td style="width:34mm"><b>Demandeur</b></td><td>{esc(landlord)}, ayant son siège {esc(dice.address("").line())}, représenté par Me {esc(case.first_lawyer)}</td></tr><tr><td><b>Défendeur</b></td><td>{case.first.civility} {esc(tenant)}, {esc(case.first_home.line())}, comparant en personne</td></tr><tr><td><b>Débats</b></td><td>audience du {long_date(case.heard_on)}, {esc(case.judge)}, juge ; {esc(case.clerk)}, greffier</td></tr></table>
<p class="justify" style="margin-top:5mm">Par contrat du {order - dt.timedelta(days=1500):%d/%m/%Y}, un logement a été donné à bail moyennant un loyer de {dice.number(390, 780)} € hors charges. Un commandement de payer visant la clause résolutoire a été signifié le {order:%d/%m/%Y}. La dette s'élevait à {figures} € au {case.heard_on:%d/%m/%Y}. La CCAPEX a été saisie.</p><p><b>PAR CES MOTIFS</b>, statuant publiquement, en référé, par ordonnance contradictoire et en premier ressort :</p><p>CONSTATONS l'acquisition de la clause résolutoire au {order + dt.timedelta(days=61):%d/%m/%Y} ;</p><p>ORDONNONS, à défaut de libération volontaire, l'expulsion de {case.first.civility} {esc(tenant)} et de tous occupants de son chef, avec le concours de la force publique ;</p><p>CONDAMNONS par provision le défendeur à payer {figures} € ;</p><p>RAPPELONS que l'exécution provisoire est de droit.</p><p class="tiny">{EXECUTION}</p>"""
    return _paper(html, case.truth("eviction", [landlord, tenant], eviction_ordered=True), dice, 10.6)


def claim_refused(dice: Dice) -> Paper:
    """« Jugement réputé contradictoire »: an owner asks for eviction after a notice, the judge finds the notice void; the lease goes on, no eviction."""
    case = draw(dice, couple=False)
    owner, tenant = case.second.named("first_LAST"), case.first.named("first_LAST")
    end = case.heard_on - dt.timedelta(days=300)
    html = f"""<p class="center">{spaced("EXTRAIT DES MINUTES DU GREFFE")}</p><p><b>Tribunal judiciaire {esc(of(case.town))}</b> — pôle de proximité et de protection</p><p>Affaire : {esc(owner)} c/ {esc(tenant)}<br>N° de répertoire général : {case.rg}<br>Jugement réputé contradictoire en date du {long_date(case.decided_on)}</p><p>ENTRE : {case.second.civility} {esc(owner)}, propriétaire, comparant ;<br>ET : {case.first.civility} {esc(tenant)}, locataire, ni comparant{case.first.e} ni représenté{case.first.e}.</p>
<p class="justify">Un congé pour reprise a été délivré le {long_date(end - dt.timedelta(days=150))} pour le {long_date(end)}. Le bailleur demande que le congé soit validé et que l'expulsion soit ordonnée. Le délai de six mois de l'article 15 de la loi du 6 juillet 1989 n'a pas été respecté. L'assignation est du {long_date(case.heard_on - dt.timedelta(days=80))} ; l'audience s'est tenue le {long_date(case.heard_on)}.</p><p><b>P A R &nbsp; C E S &nbsp; M O T I F S</b></p><p>DÉCLARE nul le congé délivré à {case.first.civility} {esc(tenant)} ;</p><p>DÉBOUTE {case.second.civility} {esc(owner)} de sa demande d'expulsion et de toutes ses autres demandes ;</p><p>LAISSE les dépens à sa charge.</p><p>Signé : {esc(case.judge)}, présidente — {esc(case.clerk)}, greffier</p>"""
    return _paper(html, case.truth("eviction", [owner, tenant], eviction_ordered=False), dice, 11.4)


def protection(dice: Dice) -> Paper:
    """« Ordonnance de protection »: numbered measures (ban, home, weapons, support for a child), six or twelve months, a warning of the prosecutor."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    amount = float(dice.number(60, 250))
    kid = dice.children(case.first, 1)[0]
    heard = case.decided_on - dt.timedelta(days=dice.number(1, 4))
    html = f"""<div class="cols"><div>COUR D'APPEL {esc(of(dice.pick(("Lyon", "Versailles", "Douai"))).upper())}<br><b>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</b><br>Juge aux affaires familiales — violences</div><div class="right">RG {case.rg}<br>{long_date(case.decided_on)}</div></div><h2 class="center" style="margin:6mm">ORDONNANCE DE PROTECTION</h2><p class="center small">articles 515-9 à 515-13-1 du code civil — 1136-3 du code de procédure civile</p>
<p><b>Demandeur :</b> {case.first.civility} {esc(a)} (adresse dissimulée), assisté{case.first.e} de Me {esc(case.first_lawyer)}, aide juridictionnelle n° {case.decided_on.year}/{dice.digits(6)}<br><b>Défendeur :</b> {case.second.civility} {esc(b)}, né{case.second.e} le {case.second.birth_date:%d/%m/%Y}, demeurant {esc(case.second_home.line())}<br><b>Ministère public</b> avisé. Requête du {heard - dt.timedelta(days=4):%d/%m/%Y}, audience du {heard:%d/%m/%Y}, plainte du {heard - dt.timedelta(days=12):%d/%m/%Y}.</p><p>PAR CES MOTIFS, le juge, {esc(case.judge)}, statuant en chambre du conseil :</p>
<ol><li>Fait interdiction à {case.second.civility} {esc(b)} de recevoir, de rencontrer et d'entrer en relation avec {case.first.civility} {esc(a)} ;</li><li>Lui interdit de détenir ou de porter une arme ;</li><li>Attribue à la partie demanderesse la jouissance du logement conjugal, pris en location ;</li><li>Dit que l'autorité parentale sur {esc(kid.first_name)} sera exercée par le seul demandeur ;</li><li>Fixe à {amount:.0f} € par mois la contribution à l'entretien et à l'éducation de l'enfant ;</li><li>Dit que ces mesures sont prises pour douze mois à compter de la notification.</li></ol><p class="small">La violation d'une de ces mesures est punie de trois ans d'emprisonnement et de 45 000 € d'amende.</p>"""
    return _paper(html, case.truth("protection_order", [a, b], child_support_amount=amount), dice, 10.6, "any", "18mm")


def interim_measures(dice: Dice) -> Paper:
    """« Ordonnance sur mesures provisoires » (since 2021): « orientation » hearing, the measures under roman numerals, date only at the end."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    kids = dice.children(case.second, dice.number(2, 3))
    amount = float(dice.number(80, 300))
    html = f"""<p>Tribunal judiciaire {esc(of(case.town))}<br>{dice.number(1, 4)}e chambre civile — JAF cabinet {dice.letters(1)}</p><p>N° RG {case.rg} — N° Portalis {case.portalis}</p><p class="bold center">ORDONNANCE D'ORIENTATION ET SUR MESURES PROVISOIRES</p><p>{case.first.civility} {esc(a)}<br><span class="small">avocat postulant Me {esc(case.first_lawyer)} — avocat plaidant Me {esc(dice.person("").named())}</span><br>contre<br>{case.second.civility} {esc(b)}<br><span class="small">avocat Me {esc(case.second_lawyer)}</span></p>
<p class="justify">Vu l'assignation en divorce délivrée le {long_date(case.heard_on - dt.timedelta(days=75))} pour l'audience d'orientation du {long_date(case.heard_on)} ; vu l'article 254 du code civil ; les époux se sont mariés le {long_date(case.heard_on - dt.timedelta(days=5200))} et ont {len(kids)} enfants : {", ".join(esc(k.first_name) for k in kids)}.</p><p>I. Sur les époux : CONSTATONS qu'ils résident séparément ; ATTRIBUONS la jouissance du logement à {case.first.civility} {esc(a)}, à charge pour l'occupant de payer le loyer ; FIXONS la pension au titre du devoir de secours à {amount + 75:.0f} € par mois.</p>
<p>II. Sur les enfants : FIXONS leur résidence chez {case.first.civility} {esc(a)} ; FIXONS la contribution de {case.second.civility} {esc(b)} à leur entretien à la somme de {amount:.0f} € par enfant et par mois, soit {amount * len(kids):.0f} €.</p><p>III. RENVOYONS l'affaire à la mise en état du {case.decided_on + dt.timedelta(days=90):%d/%m/%Y}.</p><p>Fait en notre cabinet, le {long_date(case.decided_on)}.<br>{esc(case.clerk)}, greffière &nbsp;&nbsp; {esc(case.judge)}, juge de la mise en état</p>"""
    return _paper(html, case.truth("provisional_measures", [a, b], child_support_amount=amount), dice, 11)


def agreement_approved(dice: Dice) -> Paper:
    """Parents who agree: the judge approves their agreement on support (« homologue »), amount quoted from the agreement, in letters and figures."""
    case = draw(dice)
    a, b = case.first.named("LAST_first"), case.second.named("LAST_first")
    kid = dice.children(case.second, 1)[0]
    amount = float(dice.pick((90, 110, 150, 175, 200, 260)))
    signed = case.decided_on - dt.timedelta(days=dice.number(20, 60))
    html = f"""<p class="right small">Minute n° {case.minute}</p><p class="center"><b>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</b><br>JUGE AUX AFFAIRES FAMILIALES</p><p class="center" style="font-size:13pt">DÉCISION D'HOMOLOGATION</p><p class="center">(article 373-2-7 du code civil)</p>{table([["Dossier", f"RG n° {case.rg}"], ["Requérants", f"{case.first.civility} {esc(a)}<br>{case.second.civility} {esc(b)}"], ["Enfant", f"{esc(kid.first_name)}, né{kid.e} le {kid.birth_date:%d/%m/%Y} à {esc(kid.birth_place)}"], ["Convention du", f"{signed:%d/%m/%Y}"], ["Décision du", f"{case.decided_on:%d/%m/%Y}"]], "grid", (), ("30%", "70%"))}
<p class="justify" style="margin-top:5mm">Vu la requête conjointe reçue au greffe le {signed + dt.timedelta(days=5):%d/%m/%Y}, par laquelle les parents demandent l'homologation de la convention sur l'exercice de l'autorité parentale et la contribution à l'entretien et à l'éducation de leur enfant ; attendu qu'elle préserve l'intérêt de l'enfant et que le consentement a été donné librement ;</p><p>HOMOLOGUE la convention annexée, qui prévoit notamment que le père et la mère fixent à {amount_in_words(amount)} ({amount:.0f} €) par mois la pension alimentaire due pour {esc(kid.first_name)} ;</p><p>DIT qu'elle a force exécutoire.</p><p>{esc(case.judge)}, juge</p>"""
    return _paper(html, case.truth("child_support", [a, b], child_support_amount=amount), dice, 11)


def appeal_of_eviction(dice: Dice) -> Paper:
    """A court of appeal confirms an eviction: the first court, its date and RG named first; « ARRÊT DU » in a margin; code NAC."""
    case = draw(dice, couple=False)
    tenant, owner = case.first.named("first_LAST"), dice.company("landlord", "sci").name
    before = case.heard_on - dt.timedelta(days=dice.number(240, 420))
    html = f"""<table><tr><td style="width:50%"><b>COUR D'APPEL<br>{esc(of(case.town).upper())}</b><br><br>Code nac : 51A<br>1ère chambre 2ème section<br><br>ARRÊT N°<br>CONTRADICTOIRE<br><br>DU {long_date(case.decided_on).upper()}<br><br>N° RG {case.rg}<br>N° Portalis {case.portalis}</td><td class="small">Décision déférée à la cour : jugement rendu le {long_date(before)} par le juge des contentieux de la protection du tribunal judiciaire de Pontoise<br>N° RG : {before:%y}/{dice.number(100, 999):05d}</td></tr></table>
<p class="center">RÉPUBLIQUE FRANÇAISE<br>AU NOM DU PEUPLE FRANÇAIS</p><p>LE {date_in_words(case.decided_on).upper()}, la cour d'appel {esc(of(case.town))} a rendu l'arrêt suivant dans l'affaire entre :</p><p>{case.first.civility} {esc(tenant)}, né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}, APPELANT, plaidant Me {esc(case.first_lawyer)}</p><p>****************</p><p>{esc(owner)}, prise en la personne de son gérant, INTIMÉE, représentant Me {esc(case.second_lawyer)}</p><p>Composition de la cour : audience publique du {long_date(case.heard_on)}, {esc(case.judge)}, président ; greffier lors des débats : {esc(case.clerk)}</p>
<p>PAR CES MOTIFS,</p><p>La cour, CONFIRME le jugement en ce qu'il a constaté la résiliation du bail et ordonné l'expulsion de {case.first.civility} {esc(tenant)} ; y ajoutant, ORDONNE l'expulsion de tous occupants de son chef ; DÉBOUTE l'appelant de sa demande de délais ; le CONDAMNE aux dépens d'appel.</p>"""
    return _paper(
        html,
        case.truth("eviction", [tenant, owner], court=f"Cour d'appel {of(case.town)}", eviction_ordered=True),
        dice,
        10.8,
        "any",
        "18mm",
    )


def renewed_curatelle(dice: Dice) -> Paper:
    """Reinforced curatelle renewed, a professional (MJPM) as curateur; the adult before the court's name, dates of three earlier decisions."""
    case = draw(dice, couple=False)
    adult, helper = case.first.named("first_LAST"), case.second.named("first_LAST")
    old = [case.decided_on - dt.timedelta(days=days) for days in (3_600, 1_815)]
    html = f"""<p>Majeur protégé : <b>{case.first.civility} {esc(adult)}</b>, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}<br>{lines(case.first_home.lines())}</p><p class="center">TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}<br>Service de la protection des majeurs</p><p class="center"><b>CURATELLE RENFORCÉE — JUGEMENT PORTANT RENOUVELLEMENT DE LA MESURE</b></p><p>N° RG {case.rg} &nbsp; Cabinet {dice.number(1, 5)} &nbsp; Décision du {long_date(case.decided_on)}</p>
<p class="justify">Vu le jugement du {long_date(old[0])} ouvrant une curatelle simple, celui du {long_date(old[1])} l'ayant transformée en curatelle renforcée pour soixante mois ; vu le certificat du docteur {esc(dice.person("").last_name)} du {long_date(case.heard_on)} ; vu l'audition de l'intéressé ;</p><p>Par ces motifs, le juge des contentieux de la protection statuant en matière de tutelle, {esc(case.judge)} :</p><p>Renouvelle la curatelle renforcée pour une durée de cent vingt mois ;</p><p>Maintient {case.second.civility} {esc(helper)}, mandataire judiciaire à la protection des majeurs, comme curateur ;</p><p>Dit que le curateur perçoit seul les revenus et règle les dépenses, dont le loyer.</p>"""
    return _paper(html, case.truth("guardianship", [adult, helper]), dice, 11.4)


def first_and_last(dice: Dice) -> Paper:
    """Only the first and the last page of a divorce judgment, numbered 1/9 and 9/9: the parties on one, the orders on the other."""
    case = draw(dice)
    a, b = case.first.named("first_LAST"), case.second.named("first_LAST")
    html = f"""<p class="center">{spaced("RÉPUBLIQUE FRANÇAISE")}</p><p>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())} — Chambre de la famille</p><p>RG : {case.rg} / MINUTE : {case.minute}</p><p class="center bold">JUGEMENT DE DIVORCE</p><p>prononcé publiquement le {long_date(case.decided_on)}, l'affaire ayant été plaidée le {long_date(case.heard_on)}</p><p>{case.first.civility} {esc(a)}, né{case.first.e} à {esc(case.first.birth_place)} le {long_date(case.first.birth_date)}, demandeur</p><p>{case.second.civility} {esc(b)}, né{case.second.e} à {esc(case.second.birth_place)} le {long_date(case.second.birth_date)}, défendeur</p><p>Avocats : Me {esc(case.first_lawyer)} et Me {esc(case.second_lawyer)}</p>
<p>EXPOSÉ DU LITIGE</p><p class="justify">Les époux ont contracté mariage le {long_date(case.heard_on - dt.timedelta(days=6100))} sans contrat préalable. Par acte du {long_date(case.heard_on - dt.timedelta(days=410))}, l'époux demandeur</p><p class="right small">1/9</p><div class="break"></div><p>altération définitive du lien conjugal, la séparation remontant au {long_date(case.heard_on - dt.timedelta(days=900))}.</p><p class="bold">PAR CES MOTIFS</p><p>PRONONCE, pour altération définitive du lien conjugal, le divorce des époux ;</p><p>ORDONNE la mention du dispositif en marge des actes de naissance et de mariage ;</p><p>ATTRIBUE le droit au bail du logement à {case.first.civility} {esc(a)} ;</p><p>DIT que le divorce prend effet entre les époux, pour leurs biens, au {long_date(case.heard_on - dt.timedelta(days=405))}.</p><p>La greffière, {esc(case.clerk)} — Le juge, {esc(case.judge)}</p><p class="small">Copie certifiée conforme à la minute, le {long_date(case.decided_on + dt.timedelta(days=30))}</p><p class="right small">9/9</p>"""
    return _paper(html, case.truth("divorce", [a, b]), dice, 11.2)


LAYOUTS = {
    "second_margin_numbers": margin_numbers, "second_old_conciliation": old_conciliation, "second_summary_eviction": summary_eviction, "second_claim_refused": claim_refused, "second_protection": protection,
    "second_interim_measures": interim_measures, "second_agreement_approved": agreement_approved, "second_appeal_of_eviction": appeal_of_eviction, "second_renewed_curatelle": renewed_curatelle, "second_first_and_last": first_and_last,
}  # fmt: skip
