"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A divorce asked for together with its references down a side column, a support that a second ruling lowers, an order of protection in a grid,
a form with boxes for a protected adult, parental authority delegated to a relative, an eviction of tenants who did not come, and a damp flat.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of, spaced
from samples.stationery import republic, signature, stamp, ticked


def _ends(case: Case, dice: Dice) -> str:
    return f"""<table style="margin-top:9mm"><tr><td>Le greffier<br>{esc(case.clerk)}{signature(dice.number(0, 40))}</td><td>Le juge<br>{esc(case.judge)}{signature(dice.number(41, 90))}</td></tr></table>"""


def joint_request(dice: Dice) -> Paper:
    """A divorce both asked for: the references run down a narrow column at the left of both pages, the text beside it is in short numbered lines."""
    case = draw(dice)
    first, second = case.first.named("first_LAST"), case.second.named("first_LAST")
    wedding = case.decided_on - dt.timedelta(days=dice.number(500, 1_600))
    cabinet, sent = dice.number(1, 12), case.decided_on + dt.timedelta(days=dice.number(3, 20))
    asked = case.heard_on - dt.timedelta(days=dice.number(60, 160))
    town = dice.address("").town

    def side(page: int) -> str:
        return f"""<div style="width:42mm;font-size:7.8pt;border-right:1px solid #000;padding-right:3mm">TRIBUNAL JUDICIAIRE<br>{esc(of(case.town))}<br><br>3e chambre<br>Cabinet {cabinet}<br><br>Rôle général<br>{case.rg}<br><br>Minute<br>{case.minute}<br><br>Portalis<br>{case.portalis}<br><br>Feuillet {page}/2<br><br>Expéditions<br>délivrées le<br>{date_printed(sent, "slash")}</div>"""

    html = f"""<div style="display:flex;gap:6mm;height:245mm">{side(1)}<div style="flex:1"><p class="center"><b>JUGEMENT DE DIVORCE</b><br><i>sur requête conjointe – articles 233 et 234 du code civil</i></p><p class="center">rendu publiquement le {long_date(case.decided_on)}<br>par mise à disposition au greffe</p><p style="margin-top:6mm"><b>ENTRE</b></p>
<p>{case.first.civility} {esc(first)}, né{case.first.e} le {long_date(case.first.birth_date)}, demeurant {esc(case.first_home.line())}, ayant pour avocat Me {esc(case.first_lawyer)},</p><p><b>ET</b></p><p>{case.second.civility} {esc(second)}, né{case.second.e} le {long_date(case.second.birth_date)}, demeurant {esc(case.second_home.line())}, ayant pour avocat Me {esc(case.second_lawyer)},</p><p>codemandeurs.</p>
<p style="margin-top:5mm"><b>Composition.</b> {esc(case.judge)}, juge aux affaires familiales, assisté{dice.pick(("", "e"))} de {esc(case.clerk)}, greffier. L'affaire a été évoquée en chambre du conseil le {long_date(case.heard_on)}.</p><p class="justify"><b>Faits.</b> Les époux se sont mariés le {long_date(wedding)} devant l'officier de l'état civil de {esc(town)}. Aucun enfant mineur n'est à charge. Par acte sous signature privée contresigné par avocats le {long_date(asked)}, chacun a accepté le principe de la rupture du mariage sans considération des faits à l'origine de celle-ci. Ils ont présenté ensemble une requête dont le tribunal est saisi.</p><p class="justify"><b>Motifs.</b> La juridiction française est compétente et la loi française applicable, la résidence habituelle des époux étant en France à la date de la requête. L'acceptation n'est pas susceptible de rétractation, même par la voie de l'appel. Le juge a acquis la conviction que chacun a librement donné son accord.</p><p class="justify">Sur la date des effets : les époux s'accordent pour dire qu'ils ont cessé de cohabiter et de collaborer le {long_date(asked)}, date à laquelle il convient de fixer les effets patrimoniaux. Sur l'usage du nom : aucun n'a demandé à conserver celui de l'autre. Sur le logement : le bail consenti le {long_date(wedding + dt.timedelta(days=90))} aux deux époux sera attribué à celui qui y demeure. Sur la liquidation : aucun bien commun n'est à partager, et les époux déclarent avoir réparti leurs meubles.</p></div></div>
<div class="break" style="display:flex;gap:6mm;height:245mm">{side(2)}<div style="flex:1;line-height:1.5"><p class="center"><b>PAR CES MOTIFS</b></p><p>Le juge, statuant en premier ressort,</p><p>1. PRONONCE sur le fondement de l'article 233 du code civil le divorce de {case.first.civility} {esc(first)} et de {case.second.civility} {esc(second)} ;</p><p>2. ORDONNE la mention du présent jugement en marge de l'acte de leur mariage et de leurs actes de naissance ;</p><p>3. DIT que les effets du divorce entre eux remontent au {long_date(asked)} ;</p><p>4. ATTRIBUE le droit au bail du domicile conjugal à {case.first.civility} {esc(first)} ;</p><p>5. CONSTATE qu'aucune prestation compensatoire n'est demandée ;</p><p>6. DIT que chacun perd l'usage du nom de l'autre ;</p><p>7. PARTAGE les dépens par moitié.</p>{_ends(case, dice)}</div></div>"""
    return Paper(html, case.truth("divorce", [first, second]), "court_ruling", "", dice.pick(("Liberation Serif", "Caladea")), 10.6, "18mm 17mm")  # fmt: skip


def support_lowered(dice: Dice) -> Paper:
    """A second ruling lowers the support: the former ruling, its number, its date and its amount come first and many times."""
    case = draw(dice)
    first, second = case.first.named("LAST_first"), case.second.named("LAST_first")
    former, amount = float(dice.number(24, 42) * 10), float(dice.number(90, 220))
    count = dice.number(1, 3)
    before = case.decided_on - dt.timedelta(days=dice.number(900, 2_500))
    old_rg = f"{before - dt.timedelta(days=300):%y}/{dice.number(100, 9_000):05d}"
    kids = [esc(child.first_name) for child in dice.children(case.first, count)]
    each = "par enfant" if count > 1 else "pour l'enfant"
    total = f", soit {amount * count:.0f} € au total" if count > 1 else ""
    html = f"""<table><tr><td style="width:50%">{republic(f"Cour d'appel {of(dice.pick(('Douai', 'Rennes', 'Lyon', 'Pau')))}", f"Tribunal judiciaire {of(case.town)}")}</td><td class="right">N° RG {case.rg} - {case.portalis}<br>Minute {case.minute}<br>Nature : demande de modification de la contribution<br>à l'entretien des enfants (code 22G)</td></tr></table>
<p class="center" style="margin:9mm 0 2mm"><b style="font-size:13pt">JUGEMENT</b><br>du {date_printed(case.decided_on, "padded")}</p><p><b>Requérant{case.first.e} :</b> {esc(first)}, {esc(case.first_home.line())}</p><p><b>En présence de :</b> {esc(second)}, {esc(case.second_home.line())}</p><p class="small">JAF : {esc(case.judge)} &nbsp; Greffe : {esc(case.clerk)} &nbsp; Audience : {date_printed(case.heard_on, "slash")}</p>
<p class="justify">De la relation des parties {"sont nés" if count > 1 else "est né"} {", ".join(kids)}. Par jugement du {long_date(before)} (RG {old_rg}), le juge aux affaires familiales a fixé la résidence chez {case.second.civility} {esc(second)} et la contribution du parent débiteur à {former:.0f} € par mois et par enfant. {case.first.civility} {esc(first)}, dont l'emploi a pris fin, sollicite sa réduction à {amount - 30:.0f} € ; l'autre parent demande le maintien des {former:.0f} €.</p>
<p class="justify">Les ressources du débiteur s'établissent désormais à {dice.number(900, 1_300)} € par mois, contre {dice.number(1_900, 2_500)} € lors de la précédente décision. Cet élément nouveau justifie une révision. Les besoins des enfants ne permettent pas de descendre au montant offert.</p>
<div style="border:1px solid;padding:3mm 5mm;margin-top:5mm"><p><b>PAR CES MOTIFS</b>, statuant après débats hors la présence du public, par décision contradictoire :</p><p>MODIFIE le jugement du {long_date(before)} ;</p><p>RAMÈNE de {former:.0f} € à <b>{amount:.0f} € ({amount_in_words(amount)})</b> par mois {each}{total} la contribution à l'entretien et à l'éducation due par {case.first.civility} {esc(first)} à compter de ce jour ;</p><p>DIT qu'elle sera versée par l'intermédiaire de l'organisme débiteur des prestations familiales et indexée sur l'indice des prix (série France entière, hors tabac) chaque 1er janvier ;</p><p>MAINTIENT les autres dispositions ; LAISSE à chacun ses dépens.</p></div>{_ends(case, dice)}"""
    truth = case.truth("child_support", [first, second], child_support_amount=amount)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Liberation Sans", "Carlito")), 10.2, "16mm 20mm")


def protection_grid(dice: Dice) -> Paper:
    """An order of protection as the clerk's program lays it out: a grid of measures with the article beside each, the dates of its six clocks below."""
    case = draw(dice)
    victim, other = case.first.named("first_LAST"), case.second.named("first_LAST")
    asked = case.decided_on - dt.timedelta(days=6)
    until = case.decided_on.replace(year=case.decided_on.year + 1) if (case.decided_on.month, case.decided_on.day) != (2, 29) else case.decided_on + dt.timedelta(days=365)  # fmt: skip
    measures = (
        ("515-11, 1°", f"FAIT INTERDICTION à {case.second.civility} {other} de recevoir ou de rencontrer {case.first.civility} {victim} et d'entrer en relation avec cette personne, de quelque façon que ce soit"),
        ("515-11, 1° bis", "INTERDIT de se rendre à l'école Louise-Michel et sur le lieu de travail de la partie demanderesse"),
        ("515-11, 2°", "INTERDIT de détenir ou de porter une arme et ORDONNE la remise des armes au service de police"),
        ("515-11, 3°", "ATTRIBUE la jouissance du logement du couple à la partie demanderesse, les frais restant partagés"),
        ("515-11, 6°", "AUTORISE la partie demanderesse à dissimuler son domicile et à élire domicile chez son avocat"),
        ("515-11, 7°", "ADMET provisoirement à l'aide juridictionnelle"),
    )  # fmt: skip
    rows = "".join(f"<tr><td style='white-space:nowrap'>{article}</td><td>{esc(text)}</td></tr>" for article, text in measures)  # fmt: skip
    html = f"""<table class="grid"><tr><td style="width:33%"><b>Tribunal judiciaire</b><br>{esc(of(case.town))}<br>Pôle des affaires familiales – urgences</td><td style="width:34%" class="center"><b style="font-size:12.5pt">ORDONNANCE DE PROTECTION</b><br>art. 515-9 à 515-13-1 du code civil</td><td>RG : {case.rg}<br>Minute : {case.minute}<br>Rendue le {date_printed(case.decided_on, "slash")}</td></tr>
<tr><td colspan="2"><span class="tiny">Partie demanderesse</span><br>{case.first.civility} {esc(victim)}, né{case.first.e} le {date_printed(case.first.birth_date, "slash")}, domicile dissimulé<br>Avocat : Me {esc(case.first_lawyer)}</td><td><span class="tiny">Partie défenderesse</span><br>{case.second.civility} {esc(other)}<br>{lines(case.second_home.lines())}</td></tr><tr><td colspan="3"><span class="tiny">Juge aux affaires familiales / greffier</span><br>{esc(case.judge)} / {esc(case.clerk)}</td></tr></table>
<p class="justify" style="margin-top:5mm">Saisi par requête du {date_printed(asked, "slash")} ; avis du procureur de la République ; parties entendues séparément. Il existe des raisons sérieuses de considérer comme vraisemblables la commission des faits de violence allégués, objet d'une plainte n° {dice.digits(5)}/{case.decided_on.year}, et le danger auquel la partie demanderesse est exposée.</p><table class="grid"><tr><th style="width:28mm">Article</th><th>Mesure ordonnée</th></tr>{rows}</table>
<table class="grid small" style="margin-top:5mm"><tr><td>Date d'effet<br><b>dès notification</b></td><td>Durée<br><b>douze mois</b></td><td>Fin prévue<br><b>{date_printed(until, "slash")}</b></td><td>Appel<br><b>15 jours</b></td></tr></table><p class="small" style="margin-top:4mm">Le fait de ne pas se conformer à ces obligations est puni de trois ans d'emprisonnement et de 45 000 € d'amende (article 227-4-2 du code pénal). La présente ordonnance est exécutoire par provision.</p>{_ends(case, dice)}"""
    return Paper(html, case.truth("protection_order", [victim, other]), "court_ruling", "td,th{padding:1.2mm 2mm}", dice.pick(("Roboto", "Open Sans")), 9.4, "14mm 15mm")  # fmt: skip


def ticked_form(dice: Dice) -> Paper:
    """A printed form for protected adults, boxes ticked and words filled in by the clerk: which measure, for how long, by whom it is carried."""
    case = draw(dice, couple=False)
    person, asking = case.first.named("LAST_first"), case.second.named("LAST_first")
    kind = dice.pick(("Curatelle simple", "Curatelle renforcée", "Tutelle"))
    bearer = dice.pick(("UDAF, service mandataire", "Association tutélaire du Val", "ATMP, délégation départementale"))
    months = dice.pick((36, 60, 120))
    measures = "<br>".join(ticked(name, name == kind) for name in ("Sauvegarde de justice", "Curatelle simple", "Curatelle renforcée", "Tutelle"))  # fmt: skip

    def fill(text: str) -> str:
        return f"<span style=\"font-family:'Courier Prime'\">{esc(text)}</span>"

    html = f"""<div class="cols"><div><b>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</b><br>Juge des contentieux de la protection<br>Service de la protection des majeurs</div><div class="right">N° RG : {fill(case.rg)}<br>Cabinet : {fill(str(dice.number(1, 6)))} &nbsp; Dossier : {fill(f"{case.decided_on:%y}/A/{dice.digits(5)}")}</div></div>
<h1 style="text-align:center;font-size:13pt;margin:9mm 0 1mm">JUGEMENT D'OUVERTURE D'UNE MESURE DE PROTECTION</h1><p class="center small">(articles 425 et suivants du code civil)</p><div class="box" style="padding:3mm"><b>A. La personne protégée</b><br>Nom et prénom : {fill(person)}<br>Date de naissance : {fill(date_printed(case.first.birth_date, "slash"))}<br>Demeurant : {fill(case.first_home.line())}</div>
<div class="box" style="padding:3mm"><b>B. La personne qui demande la mesure</b><br>Nom et prénom : {fill(asking)}<br>Lien : {ticked("parent ou allié")} &nbsp; {ticked("conjoint", False)} &nbsp; {ticked("procureur de la République", False)}</div>
<div style="display:flex;gap:5mm"><div class="box" style="flex:1;padding:3mm"><b>C. La procédure</b><br>Requête reçue le {fill(date_printed(case.heard_on - dt.timedelta(days=90), "slash"))}<br>Certificat du docteur {fill(dice.person("").named("first_LAST"))}<br>Audition : {ticked("oui")} {ticked("non", False)} &nbsp; le {fill(date_printed(case.heard_on, "slash"))}</div><div class="box" style="flex:1;padding:3mm"><b>D. La mesure</b><br>{measures}</div></div>
<div class="box" style="padding:3mm;line-height:1.6"><b>E. La décision</b><br>Le juge, après débats en chambre du conseil, PLACE la personne désignée en A sous le régime coché en D pour une durée de {fill(str(months))} mois ; DÉSIGNE pour l'exercer : {fill(bearer)} ;<br>{ticked("DIT que le logement de la personne lui est conservé")}<br>{ticked("SUPPRIME son droit de vote", False)}<br>{ticked("DIT que le compte de gestion sera remis chaque année au greffe")}<br>ORDONNE l'exécution provisoire et la notification aux personnes désignées en A et B.</div>
<table style="margin-top:6mm"><tr><td>Ainsi jugé le {fill(date_printed(case.decided_on, "slash"))}<br>Le greffier : {fill(case.clerk)}</td><td>Le juge : {fill(case.judge)}<br>{signature(dice.number(0, 90))}</td><td>{stamp(f"TRIBUNAL {case.town.upper()}")}</td></tr></table>"""
    return Paper(html, case.truth("guardianship", [person, asking]), "court_ruling", "", dice.pick(("Nimbus Sans", "FreeSans")), 9.8, "14mm 17mm")  # fmt: skip


def delegated_authority(dice: Dice) -> Paper:
    """Parental authority delegated: the date in letters at the head, the mother and a relative, a child who is no party; « Dit », « Rappelle » in italics."""
    case = draw(dice, couple=False)
    relative, mother = case.first, dice.person("", sex="F", age=(22, 44))
    child = dice.children(mother, 1, role="")[0]
    asking, other = relative.named("first_LAST"), mother.named("first_LAST")
    year = number_in_words(case.decided_on.year)
    kid = f"{child.first_name} {child.last_name.upper()}"
    html = f"""<p class="center" style="font-size:12pt">{spaced("RÉPUBLIQUE")}&nbsp;&nbsp; {spaced("FRANÇAISE")}<br><span class="small">AU NOM DU PEUPLE FRANÇAIS</span></p><p class="center" style="margin:5mm 0">{spaced("TRIBUNAL")}&nbsp;&nbsp; {spaced("JUDICIAIRE")}<br><b>{esc(of(case.town).upper())}</b></p>
<p style="line-height:1.6">L'an {year}, le {day_in_words(case.decided_on)},</p><p class="justify" style="line-height:1.6">Nous, {esc(case.judge)}, juge aux affaires familiales, avec l'assistance de {esc(case.clerk)}, greffier, avons rendu le jugement dont la teneur suit, dans l'instance inscrite au rôle sous le numéro <b>{case.rg}</b>, opposant :</p>
<p style="margin-left:14mm">{relative.civility} <b>{esc(asking)}</b>, {esc(case.first_home.line())},<br><i>partie demanderesse, représentée par Me {esc(case.first_lawyer)}</i></p><p style="margin-left:14mm">à &nbsp;{mother.civility} <b>{esc(other)}</b>, {esc(case.second_home.line())},<br><i>partie défenderesse, comparante en personne</i></p>
<p class="justify" style="line-height:1.6">Attendu que l'enfant {esc(kid)}, né{child.e} le {long_date(child.birth_date)}, vit depuis sa petite enfance au foyer {"de la demanderesse" if relative.sex == "F" else "du demandeur"}, membre de sa famille maternelle ; que la mère, seule titulaire de l'autorité parentale, consent à la délégation à l'audience du {long_date(case.heard_on)} ; que le parquet ne s'y oppose pas ;</p><p class="center" style="margin:4mm 0"><b>PAR CES MOTIFS</b></p>
<p style="line-height:1.6"><i>Délègue</i> totalement à {relative.civility} {esc(asking)} l'exercice de l'autorité parentale sur l'enfant {esc(kid)}, en application des articles 376 et 377 du code civil ;<br><i>Fixe</i> chez cette personne la résidence de l'enfant ;<br><i>Accorde</i> à {mother.civility} {esc(other)} un droit de visite, le deuxième dimanche de chaque mois ;<br><i>Rappelle</i> que la délégation peut prendre fin ou être transférée par un nouveau jugement ;<br><i>Dit</i> n'y avoir lieu à dépens.</p>{_ends(case, dice)}<p class="tiny">Copie exécutoire à Me {esc(case.first_lawyer)}. Minute {case.minute}. {case.portalis}.</p>"""
    return Paper(html, case.truth("other", [asking, other]), "court_ruling", "", dice.pick(("C059", "Nimbus Roman")), 10.8, "17mm 24mm")  # fmt: skip


def absent_tenants(dice: Dice) -> Paper:
    """Tenants who did not come: a landlord's company, a couple, the sums in a table between « CONDAMNE » and « ORDONNE », the enforcement clause on page two."""
    case = draw(dice, couple=False)
    landlord = dice.company("landlord", "social_landlord")
    partner = dice.partner(case.first)
    tenants = [p.named("LAST_first") for p in (case.first, partner)]
    rent, owed, money = dice.amount(380, 780), dice.amount(1_900, 9_800), dice.money()
    lease = case.decided_on - dt.timedelta(days=dice.number(1_000, 3_500))
    order = case.heard_on - dt.timedelta(days=dice.number(150, 260))
    html = f"""<div style="border:2px solid #000;padding:3mm;display:flex;justify-content:space-between"><div><b>TRIBUNAL JUDICIAIRE {esc(of(case.town).upper())}</b><br>Pôle de proximité – contentieux de la protection</div><div class="right">RG n° {case.rg}<br>JUGEMENT DU {date_printed(case.decided_on, "slash")}</div></div>
<table style="margin:5mm 0"><tr><td style="width:50%;border-right:1px solid #000"><span class="small">EN DEMANDE</span><br><b>{esc(landlord.name)}</b><br>{lines(landlord.address.lines())}<br><span class="small">représenté par Me {esc(case.first_lawyer)}</span></td><td style="padding-left:5mm"><span class="small">EN DÉFENSE</span><br>{"<br>".join(f"<b>{p.civility} {esc(n)}</b>" for p, n in zip((case.first, partner), tenants, strict=True))}<br>{lines(case.first_home.lines())}<br><span class="small">non comparants, ni représentés</span></td></tr></table>
<p class="small">Tenue de l'audience du {date_printed(case.heard_on, "slash")} : {esc(case.judge)}, juge ; {esc(case.clerk)}, greffier. Décision réputée contradictoire, en premier ressort, exécutoire de droit.</p>
<p><b>I. – Exposé des faits et de la procédure</b></p><p class="justify">Par bail du {long_date(lease)}, {esc(landlord.name)} a loué aux défendeurs un logement à usage d'habitation pour un loyer de {money(float(dice.number(300, 370)))} hors charges. Des échéances étant restées impayées, un commandement visant la clause résolutoire leur a été délivré le {long_date(order)} pour une somme de {money(round(owed * 0.55, 2))} en principal. Il est demeuré sans effet pendant six semaines. L'assignation, du {long_date(order + dt.timedelta(days=60))}, a été remise à étude ; elle a été dénoncée au préfet le {long_date(order + dt.timedelta(days=62))}. Le diagnostic social et financier n'a pu être établi, les intéressés ne s'étant pas présentés au rendez-vous du {long_date(order + dt.timedelta(days=95))}.</p>
<p class="justify">À l'audience, {esc(landlord.name)} actualise sa créance et s'oppose à tout délai.</p><p><b>II. – Réponse du tribunal</b></p><p class="justify"><u>Recevabilité.</u> La commission de coordination des actions de prévention des expulsions locatives a été saisie plus de deux mois avant l'assignation, conformément à l'article 24 de la loi du 6 juillet 1989. La demande est recevable.</p><p class="justify"><u>Clause résolutoire.</u> Le bail contient une clause de résiliation de plein droit. Les sommes réclamées n'ayant pas été payées dans le délai du commandement, les conditions de son jeu sont réunies.</p><p class="justify"><u>Délais.</u> Selon le même article, le juge peut d'office accorder des délais au locataire qui a repris le versement intégral du loyer courant avant la date de l'audience. Le décompte produit montre que tel n'est pas le cas.</p>
<p class="justify"><u>Indemnité.</u> L'occupation sans droit cause au bailleur un préjudice égal au loyer et aux charges qui auraient été dus.</p>
<p class="center"><b>PAR CES MOTIFS</b></p><p>CONSTATE que la clause résolutoire est acquise depuis le {long_date(order + dt.timedelta(days=43))} ;</p><p>CONDAMNE solidairement les défendeurs à payer, en deniers ou quittances :</p><table class="grid" style="width:120mm;margin:2mm auto"><tr><td>arriéré arrêté au {date_printed(case.heard_on, "slash")}</td><td class="n">{money(owed)}</td></tr><tr><td>indemnité d'occupation, par mois, jusqu'au départ</td><td class="n">{money(rent)}</td></tr><tr><td>article 700 du code de procédure civile</td><td class="n">{money(150.0)}</td></tr></table>
<p>ORDONNE, faute de départ volontaire dans les deux mois du commandement de quitter les lieux, l'expulsion de {case.first.civility} {esc(tenants[0])} et de {partner.civility} {esc(tenants[1])}, ainsi que de tous occupants de leur chef, au besoin avec le concours de la force publique ;</p><p>DIT que le sort des meubles est réglé par les articles L. 433-1 et suivants du code des procédures civiles d'exécution ;</p><p>DÉBOUTE {esc(landlord.name)} du surplus.</p>
<div class="break"><p class="small">{case.rg} – suite et fin – minute {case.minute}</p><p class="justify">{EXECUTION}</p><p class="justify">En foi de quoi le présent jugement a été signé par le juge et le greffier.</p>{_ends(case, dice)}<div style="margin-top:8mm">{stamp("COPIE EXÉCUTOIRE", under="CERTIFIÉ")}</div></div>"""
    truth = case.truth("eviction", [landlord.name, *tenants], eviction_ordered=True)
    return Paper(html, truth, "court_ruling", "", dice.pick(("URW Bookman", "DejaVu Serif")), 9.4, "15mm 18mm")


def damp_flat(dice: Dice) -> Paper:
    """A flat that is not decent: the tenant sues, an expert measured the damp; a works order under penalty, the rent cut, damages, in two columns."""
    case = draw(dice, couple=False)
    tenant, owner = case.first.named("first_LAST"), case.second.named("first_LAST")
    expert = dice.person("", age=(35, 68)).named("first_LAST")
    rent, cut = dice.number(450, 820), dice.pick((30, 40, 50, 60))
    seen = case.heard_on - dt.timedelta(days=dice.number(90, 240))
    points = (f"ORDONNE à {case.second.civility} {owner} de mettre le logement en conformité avec les caractéristiques de la décence : ventilation, étanchéité des menuiseries, mise en sécurité de l'installation électrique", f"ASSORTIT cette obligation d'une astreinte de {dice.pick((30, 50, 80))} € par jour à l'issue d'un délai de trois mois", f"RÉDUIT le loyer de {cut} %, soit {rent * (100 - cut) / 100:.2f} € au lieu de {rent}.00 €, jusqu'à l'achèvement des travaux", f"CONDAMNE {case.second.civility} {owner} à verser {dice.number(8, 40) * 100} € pour le trouble de jouissance", "SUSPEND le versement de l'aide au logement au bailleur jusqu'à la production du constat de conformité", f"CONDAMNE {case.second.civility} {owner} aux dépens, frais d'expertise compris")  # fmt: skip
    html = f"""<p><b>Tribunal judiciaire {esc(of(case.town))}</b> — juge des contentieux de la protection</p><p style="font-size:8.6pt;border-top:1px solid;border-bottom:1px solid;padding:1mm 0">{case.rg} &emsp; minute {case.minute} &emsp; {case.portalis} &emsp; décision du {date_printed(case.decided_on, "dot")}</p><p class="center" style="margin:5mm 0"><b>{esc(tenant)}</b> &nbsp;c/&nbsp; <b>{esc(owner)}</b><br><span class="small">bail d'habitation – logement non décent – article 20-1 de la loi du 6 juillet 1989</span></p>
<div style="column-count:2;column-gap:8mm;column-rule:.6px solid #999" class="justify"><p><b>Parties.</b> {case.first.civility} {esc(tenant)}, locataire, {esc(case.first_home.line())}, aide juridictionnelle totale, Me {esc(case.first_lawyer)} ; {case.second.civility} {esc(owner)}, bailleur, {esc(case.second_home.line())}, Me {esc(case.second_lawyer)}.</p><p><b>Débats.</b> Audience publique du {long_date(case.heard_on)}, {esc(case.judge)} présidant, {esc(case.clerk)} greffier.</p><p><b>Faits.</b> Le logement est loué {rent} € par mois. Le service communal d'hygiène y a relevé des infiltrations. L'expert judiciaire {esc(expert)}, venu le {long_date(seen)}, a mesuré un taux d'humidité de {dice.number(68, 94)} % dans la chambre et décrit des moisissures étendues, un tableau électrique sans différentiel et l'absence de chauffage dans la pièce principale.</p>
<p><b>Procédure.</b> Par acte du {long_date(seen - dt.timedelta(days=200))}, le locataire a fait citer son bailleur. Un jugement avant dire droit du {long_date(seen - dt.timedelta(days=75))} a commis l'expert, dont le rapport a été déposé le {long_date(seen + dt.timedelta(days=40))}. Le locataire réclame des travaux, la moitié des loyers versés depuis l'entrée dans les lieux et {dice.number(50, 90) * 100} € de dommages et intérêts. Le bailleur conclut au rejet et, à titre subsidiaire, à des délais pour faire réaliser les travaux par l'entreprise de son choix.</p><p><b>Discussion.</b> Aux termes de l'article 1719 du code civil et du décret du 30 janvier 2002, le bailleur est tenu de remettre un logement décent ne laissant pas apparaître de risques manifestes pouvant porter atteinte à la santé. Il soutient que l'humidité vient de l'usage des lieux. L'expert écarte cette cause : les grilles d'aération sont libres, le taux relevé dans l'appartement voisin, identique, est de même ampleur, et la façade n'a pas été ravalée depuis {dice.number(1978, 1999)}. Les désordres constituent un manquement qui appelle des travaux et une réduction du loyer.</p><p class="center"><b>PAR CES MOTIFS</b></p><p>Statuant publiquement, contradictoirement, en premier ressort :</p>{"".join(f"<p>— {esc(point)} ;</p>" for point in points)}<p>RAPPELLE l'exécution provisoire de droit.</p></div>{_ends(case, dice)}"""
    return Paper(html, case.truth("unfit_housing", [tenant, owner]), "court_ruling", "", dice.pick(("Caladea", "Liberation Serif")), 10.2, "16mm 18mm")  # fmt: skip


LAYOUTS = {
    "joint_request": joint_request, "support_lowered": support_lowered, "protection_grid": protection_grid, "ticked_form": ticked_form,
    "delegated_authority": delegated_authority, "absent_tenants": absent_tenants, "damp_flat": damp_flat,
}  # fmt: skip
