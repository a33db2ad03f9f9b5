"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A divorce whose parties stand side by side, a support order that quotes an older one, a lease ended at the tenant's own suit, a
resident of a hostel put out, a curatorship turned into guardianship, and an adoption, which is none of the kinds asked for.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, date_printed, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import EXECUTION, draw, of, spaced
from samples.stationery import signature, stamp


def divorce_side_by_side(dice: Dice) -> Paper:
    """A divorce for the break of the common life: spouses in two columns with their counsel, the date only in the running sentence, measures by letters; support for two children."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    wedding = case.decided_on - dt.timedelta(days=dice.number(2_500, 8_000))
    youngest = max(case.first.birth_date, case.second.birth_date)
    wedding = min(max(wedding, youngest + dt.timedelta(days=7_000)), case.decided_on - dt.timedelta(days=900))
    kids = [child.first_name for child in dice.children(case.first, 2)]
    each = dice.number(90, 320)

    def born(index: int) -> str:
        person = (case.first, case.second)[index]
        return f"né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}"

    def spouse(index: int, role: str) -> str:
        person, home, lawyer = ((case.first, case.first_home, case.first_lawyer), (case.second, case.second_home, case.second_lawyer))[index]  # fmt: skip
        return f"<b>{role}</b><br><br>{'Madame' if person.e else 'Monsieur'} {esc(person.named('first_LAST'))}<br>{born(index)}<br>demeurant {esc(home.line())}<br><br>ayant pour avocat Me {esc(lawyer)}"

    html = f"""<table class="grid"><tr><td style="width:40%;padding:3mm"><b>{esc(case.court.upper())}</b><br>Juge aux affaires familiales<br>Cabinet {dice.number(1, 9)}</td><td style="padding:3mm">RG n° {case.rg}<br>Portalis {case.portalis}<br>Minute n° {case.minute}</td><td style="padding:3mm">Grosse à Me ..........<br>Copie à Me ..........<br>Notifié le ..........</td></tr></table>
<h2 class="center" style="margin:8mm 0;letter-spacing:1px">JUGEMENT DE DIVORCE</h2><div class="cols"><div>{spouse(0, "Époux demandeur" if not case.first.e else "Épouse demanderesse")}</div><div style="border-left:1px solid;padding-left:5mm">{spouse(1, "Époux défendeur" if not case.second.e else "Épouse défenderesse")}</div></div>
<p class="justify" style="margin-top:8mm">Composition : {esc(case.judge)}, vice-présidente, juge aux affaires familiales, assistée de {esc(case.clerk)}, greffière. L'ordonnance sur mesures provisoires est du {long_date(case.decided_on - dt.timedelta(days=dice.number(240, 400)))}. Débats hors la présence du public le {long_date(case.heard_on)} ; jugement contradictoire, en premier ressort, prononcé par mise à disposition au greffe le {long_date(case.decided_on)}.</p>
<h3>Rappel des faits</h3><p class="justify">Les parties se sont unies le {long_date(wedding)} devant l'officier de l'état civil {esc(of(case.first.birth_place))}, sans contrat. Deux enfants sont issus de cette union, {esc(kids[0])} et {esc(kids[1])}. {"Madame" if case.first.e else "Monsieur"} {esc(case.first.last_name.upper())} sollicite une contribution de {each + 60} euros par enfant ; il lui est offert {max(each - 40, 50)} euros.</p>
<h3>Discussion</h3><p class="justify">Il ressort des pièces que les époux vivent séparés depuis plus d'un an à la date de la demande en divorce, de sorte que le lien conjugal est définitivement altéré au sens des articles 237 et 238 du code civil.</p><p class="justify">Au regard des ressources de chacun, il y a lieu de retenir la somme précisée ci-après.</p>
<div class="break"><p class="small right">RG n° {case.rg} – page 2</p><p><b>PAR CES MOTIFS,</b> le juge aux affaires familiales, statuant publiquement,</p><p>A. Prononce, pour altération définitive du lien conjugal, le divorce de {esc(one)} et de {esc(two)} ;</p><p>B. Ordonne la mention du présent jugement en marge de leur acte de mariage et de leurs actes de naissance ;</p><p>C. Fixe au {long_date(wedding + (case.decided_on - wedding) * 0.6)} la date des effets du divorce entre les époux, en ce qui concerne leurs biens ;</p><p>D. Dit que la résidence habituelle des deux enfants est établie chez {"la mère" if case.first.e else "le père"} ;</p>
<p>E. Fixe la part contributive de l'autre parent à leur entretien et à leur éducation à {2 * each} euros par mois, soit {each} euros par enfant, payable d'avance avant le cinq de chaque mois, et indexée sur l'indice des prix à la consommation ;</p><p>F. Attribue à {esc(one)} le droit au bail du logement sis {esc(case.first_home.line())} ;</p><p>G. Dit que chacun conservera la charge de ses dépens.</p>
<table style="margin-top:14mm"><tr><td>La greffière<br>{signature(3)}</td><td class="right">La juge<br>{signature(int(dice.digits(2)))}</td></tr></table></div>"""
    facts = case.truth("divorce", [one, two], child_support_amount=float(each))
    return Paper(html, facts, "court_ruling", "", "FreeSerif", 11, "16mm 20mm")


def support_revised(dice: Dice) -> Paper:
    """A judgment on the support of one child: an older judgment with its own number and sum is quoted, the new sum is in words then digits; no bold, no boxes."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    old_day = case.decided_on - dt.timedelta(days=dice.number(900, 2_400))
    old, new = dice.number(100, 160), dice.number(170, 390)
    kid = dice.children(case.first, 1)[0]
    he, him = ("Madame" if case.first.e else "Monsieur"), ("Madame" if case.second.e else "Monsieur")
    html = f"""<p>COUR D'APPEL {esc(of(dice.pick(("Bordeaux", "Douai", "Rennes", "Lyon"))).upper())}<br>{spaced("TRIBUNAL")} &nbsp; {spaced("JUDICIAIRE")}<br>{esc(of(case.town).upper())}</p><p>CHAMBRE DE LA FAMILLE – SERVICE DE L'APRÈS-DIVORCE</p>
<p>JUGEMENT DU {esc(date_in_words(case.decided_on).upper())}</p><p>Répertoire général : {case.rg}<br>Nature de l'affaire : 22G – demande de modification de la contribution</p><p style="margin-top:6mm">ENTRE :</p><p>{he} {esc(one)}, {esc(case.first_home.line())}, comparant{case.first.e} en personne, d'une part,</p><p>ET :</p><p>{him} {esc(two)}, {esc(case.second_home.line())}, représenté{case.second.e} par Me {esc(case.second_lawyer)}, d'autre part,</p>
<p class="justify">Devant {esc(case.judge)}, juge, et {esc(case.clerk)}, greffier, l'affaire a été appelée en chambre du conseil le {day_in_words(case.heard_on)} et mise en délibéré.</p><p class="justify" style="margin-top:5mm">Par jugement du {long_date(old_day)}, rendu sous le numéro {old_day:%y}/{dice.number(100, 9_999):05d}, le juge aux affaires familiales a mis à la charge de {him} {esc(case.second.last_name.upper())} une contribution mensuelle de {old} euros pour l'enfant {esc(kid.first_name)}, né{kid.e} le {long_date(kid.birth_date)}.</p>
<p class="justify">Par requête reçue au greffe, {he} {esc(case.first.last_name.upper())} demande que cette contribution soit portée à {new + 80} euros. Il est exposé que les besoins de l'enfant ont crû avec l'âge et que le débiteur a retrouvé un emploi.</p><p class="justify">L'article 373-2-2 du code civil permet la révision en cas d'élément nouveau. Le salaire de l'intéressé, passé à {dice.number(1_700, 2_600)} euros par mois, en est un. La demande est accueillie en partie.</p>
<p style="margin-top:6mm">PAR CES MOTIFS</p><p class="justify">Le juge aux affaires familiales, par jugement contradictoire et en premier ressort, déclare la demande recevable ; modifie le jugement du {long_date(old_day)} ; condamne {him} {esc(two)} à verser à {he} {esc(one)}, à compter du présent jugement, au titre de la contribution à l'entretien et à l'éducation de l'enfant, une somme mensuelle de {number_in_words(new)} euros ({new} €) ; dit qu'elle sera versée par l'intermédiaire de l'organisme débiteur des prestations familiales ; rappelle que les autres dispositions demeurent ; partage les dépens par moitié.</p><p style="margin-top:10mm">LE GREFFIER &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; LE JUGE</p>"""
    facts = case.truth("child_support", [one, two], child_support_amount=float(new))
    return Paper(html, facts, "court_ruling", "", "Nimbus Mono PS", 10, "18mm 20mm")


def tenant_leaves(dice: Dice) -> Paper:
    """The tenant sues: the lease is ended for want of decency from the day the keys went back, the owner's claim for eviction is without object; a table of sums."""
    case = draw(dice, couple=False)
    tenant, company = case.first.named("first_LAST"), dice.company("landlord", "sci")
    keys = case.decided_on - dt.timedelta(days=dice.number(120, 300))
    sums = [["Trouble de jouissance", f"{dice.number(800, 3_000)},00"], ["Restitution du dépôt de garantie", f"{dice.number(400, 900)},00"], ["Article 700 du code de procédure civile", "700,00"]]  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm"><div style="width:46mm;font-size:8.4pt;border:1px solid;padding:3mm"><b>{esc(case.court)}</b><br>Pôle de proximité<br>Juge des contentieux de la protection<br><br>Rôle : {case.rg}<br>Minute : {case.minute}<br><br>Jugement du<br>{date_printed(case.decided_on, "padded")}<br><br>{esc(tenant)}<br>c/<br>{esc(company.name)}<br><br>Expédition exécutoire délivrée le<br>{date_printed(case.decided_on + dt.timedelta(days=dice.number(5, 20)), "padded")}</div>
<div style="flex:1"><p class="center">AU NOM DU PEUPLE FRANÇAIS</p><h2 class="center">JUGEMENT</h2><p><b>Demand{"eresse" if case.first.e else "eur"}</b> : {"Mme" if case.first.e else "M."} {esc(tenant)}, demeurant désormais {esc(case.second_home.line())}, comparant{case.first.e} assisté{case.first.e} de Me {esc(case.first_lawyer)}, avocat désigné au titre de l'aide juridictionnelle.</p><p><b>Défenderesse</b> : la société {esc(company.name)}, dont le siège est {esc(company.address.line())}, prise en la personne de son gérant, non comparante.</p><p>Audience du {long_date(case.heard_on)} – Président : {esc(case.judge)} – Greffier : {esc(case.clerk)}</p></div></div>
<h3 style="margin-top:7mm">Faits et prétentions</h3><p class="justify">Par contrat du {long_date(keys - dt.timedelta(days=1_100))}, la société {esc(company.name)} a donné à bail à {esc(tenant)} un logement situé {esc(case.first_home.line())}. Se plaignant d'infiltrations et d'une installation électrique hors d'usage, {"la locataire" if case.first.e else "le locataire"} a quitté les lieux et remis les clés le {long_date(keys)}. La bailleresse avait, par lettre, sollicité son expulsion pour défaut de paiement.</p>
<h3>Sur ce</h3><p class="justify">Le bailleur est tenu de délivrer un logement décent (article 6 de la loi du 6 juillet 1989). Le rapport du service communal d'hygiène établit des manquements suffisamment graves pour justifier la résolution du contrat aux torts de la bailleresse. Les lieux ayant été rendus, il n'y a pas matière à expulsion.</p>
<h3>PAR CES MOTIFS</h3><p class="justify">Le tribunal, statuant publiquement, par jugement réputé contradictoire et en premier ressort,</p><p>PRONONCE la résiliation du bail aux torts exclusifs de la société {esc(company.name)}, à effet du {long_date(keys)} ;</p><p>DIT n'y avoir lieu à ordonner l'expulsion, les lieux étant libres de toute occupation ;</p><p>CONDAMNE la société {esc(company.name)} à payer à {esc(tenant)} les sommes suivantes, en euros :</p>{table(sums, "grid", (), ("70%", "30%"))}<p style="margin-top:3mm">DÉBOUTE les parties du surplus et CONDAMNE la défenderesse aux dépens.</p>
<table style="margin-top:8mm"><tr><td>{stamp("TRIBUNAL JUDICIAIRE")}</td><td class="right">Le greffier &nbsp; Le président<br>{signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = case.truth("lease_termination", [tenant, company.name], eviction_ordered=False)
    return Paper(html, facts, "court_ruling", "", "Carlito", 10.6, "15mm 17mm")


def hostel_resident(dice: Dice) -> Paper:
    """An urgent order against a resident of a hostel: no lease but a contract of residence; two-level numbering, the first page in capitals, three pages."""
    case = draw(dice, couple=False)
    resident, owner = case.first.named("LAST_first"), dice.company("landlord", "social_landlord").name
    debt = dice.amount(1_300, 4_900)
    due = f"{debt:.2f}".replace(".", ",")
    fee = f"{dice.amount(380, 520):.2f}".replace(".", ",")
    ended = case.heard_on - dt.timedelta(days=dice.number(60, 200))
    who = "Madame" if case.first.e else "Monsieur"
    html = f"""<p class="center">RÉPUBLIQUE FRANÇAISE – AU NOM DU PEUPLE FRANÇAIS</p><p class="center" style="font-size:13pt;margin:6mm 0"><b>{esc(case.court.upper())}</b><br>ORDONNANCE DE RÉFÉRÉ</p><p class="center">rendue le {esc(date_in_words(case.decided_on))}</p>
<p>N° {case.rg} &nbsp;–&nbsp; N° Portalis {case.portalis}<br>Décision : réputée contradictoire, premier ressort, exécutoire par provision</p><p style="margin-top:5mm">REQUÉRANTE : LA SOCIÉTÉ {esc(owner.upper())}, GESTIONNAIRE DE RÉSIDENCES SOCIALES, REPRÉSENTÉE PAR MAÎTRE {esc(case.second_lawyer.upper())}</p><p>CITÉ{"E" if case.first.e else ""} : {who.upper()} {esc(resident.upper())}, RÉSIDENCE SOCIALE, CHAMBRE {dice.number(101, 618)}, {esc(case.first_home.street.upper())}, {esc(case.first_home.postcode)} {esc(case.first_home.town.upper())}, NON COMPARANT{case.first.e.upper()}</p>
<p>JUGE DES CONTENTIEUX DE LA PROTECTION : {esc(case.judge.upper())}<br>GREFFIER : {esc(case.clerk.upper())}<br>DATE DES DÉBATS : {date_printed(case.heard_on, "capital")}</p>
<div class="break"><p><b>1. Le litige</b></p><p class="justify">1.1 Un contrat de résidence a été consenti à {who} {esc(resident)} moyennant une redevance mensuelle de {fee} euros. 1.2 Après mise en demeure restée vaine, la gestionnaire s'est prévalue de la clause de résiliation, le {long_date(ended)}. 1.3 Elle a fait citer la personne résidente par acte de commissaire de justice et produit un décompte de {due} euros.</p><p><b>2. Les motifs</b></p><p class="justify">2.1 Les logements-foyers sont soumis aux articles L. 633-1 et suivants du code de la construction et de l'habitation. 2.2 L'impayé équivaut à plus de trois termes consécutifs ; les conditions de l'article R. 633-3 sont réunies. 2.3 Le maintien dans les lieux constitue dès lors un trouble manifestement illicite. 2.4 Aucun délai n'est demandé.</p></div>
<div class="break"><p><b>3. PAR CES MOTIFS</b></p><p>Statuant en référé :</p><p>3.1 CONSTATONS que le contrat de résidence est résilié depuis le {long_date(ended)} ;</p><p>3.2 ORDONNONS à {who} {esc(resident)} de quitter la chambre et de rendre les clés dans les quinze jours de la signification ;</p><p>3.3 À défaut, AUTORISONS la société {esc(owner)} à faire procéder à son expulsion et à celle de tous occupants de son chef, avec le concours de la force publique s'il y a lieu ;</p><p>3.4 CONDAMNONS {who} {esc(resident)} à payer, à titre de provision, {due} euros ({amount_in_words(debt)}) ;</p><p>3.5 FIXONS l'indemnité d'occupation au montant de la redevance ;</p><p>3.6 DISONS que la présente ordonnance sera transmise au représentant de l'État dans le département.</p><p class="small justify" style="margin-top:6mm">{EXECUTION.replace("ledit jugement", "ladite ordonnance")}</p><table style="margin-top:8mm"><tr><td>Le greffier<br>{signature(7)}</td><td class="right">Le juge<br>{signature(int(dice.digits(2)))}</td></tr></table></div>"""
    facts = case.truth("eviction", [owner, resident], eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "", "Liberation Serif", 11, "20mm 22mm")


def into_guardianship(dice: Dice) -> Paper:
    """A curatorship made heavier: a printed form of the clerks' program with its blanks filled, the decision at the end by ticked lines, numbers in a band at the foot."""
    case = draw(dice)
    ward, kin = case.first.named("first_LAST"), case.second.named("first_LAST")
    years = dice.pick((5, 10))
    earlier = case.decided_on - dt.timedelta(days=dice.number(700, 1_700))

    def blank(label: str, value: str) -> str:
        return f"<tr><td style='width:44%;background:#f3f3f3'>{label}</td><td>{value}</td></tr>"

    def tick(on: bool, text: str) -> str:
        return f"<p><span style='font-family:DejaVu Sans'>{'☑' if on else '☐'}</span> {text}</p>"

    html = f"""<table><tr><td><b>{esc(case.court)}</b><br>Protection des majeurs – Cabinet {dice.letters(1)}</td><td class="right">JUGEMENT<br>Aggravation d'une mesure de protection</td></tr></table>
<table class="grid" style="margin-top:6mm">{blank("Personne à protéger", f"{case.first.civility} {esc(ward)}")}{blank("née le, à" if case.first.e else "né le, à", f"{date_printed(case.first.birth_date, 'slash')}, {esc(case.first.birth_place)}")}{blank("résidant", esc(case.first_home.line()))}{blank("Requérant", f"{case.second.civility} {esc(kin)}, {'sœur' if case.second.e else 'frère'}")}{blank("Mesure en cours", f"curatelle renforcée, jugement du {date_printed(earlier, 'slash')}")}{blank("Requête reçue le", date_printed(case.heard_on - dt.timedelta(days=96), "slash"))}{blank("Audition du majeur", date_printed(case.heard_on, "slash"))}{blank("Certificat médical circonstancié", f"Dr {esc(dice.person('').named('first_LAST'))}, {date_printed(case.heard_on - dt.timedelta(days=120), 'slash')}")}{blank("Avis du procureur de la République", "favorable")}{blank("Décision prise le", f"<b>{date_printed(case.decided_on, 'slash')}</b>")}{blank("Juge / greffier", f"{esc(case.judge)} / {esc(case.clerk)}")}</table>
<p class="justify" style="margin-top:5mm">Vu les articles 425, 440 et 442 du code civil ; attendu que l'altération des facultés mentales, médicalement constatée, s'est accentuée ; que l'assistance d'un curateur ne suffit plus et qu'une représentation continue est nécessaire ;</p><p><b>Par ces motifs, le juge :</b></p>
{tick(False, "maintient la mesure en cours")}{tick(False, "donne mainlevée de la mesure")}{tick(True, f"place {case.first.civility} {esc(ward)} sous tutelle, pour une durée de {number_in_words(years)} ans ({years * 12} mois)")}{tick(True, f"désigne {case.second.civility} {esc(kin)} en qualité de {'tutrice' if case.second.e else 'tuteur'} à la personne et aux biens")}{tick(False, "désigne un mandataire judiciaire à la protection des majeurs")}{tick(True, "dit qu'un compte de gestion sera remis chaque année au directeur des services de greffe judiciaires")}{tick(True, "ordonne l'exécution provisoire")}
<table style="margin-top:8mm"><tr><td>{stamp("TRIBUNAL JUDICIAIRE", "#8b1a1a")}</td><td class="right">{signature(int(dice.digits(2)))}</td></tr></table><table style="margin-top:6mm;border-top:2px solid;border-bottom:2px solid" class="small"><tr><td>N° RG {case.rg}</td><td>Portalis {case.portalis}</td><td>Dossier tutelles {dice.digits(2)}/{dice.letters(1)}/{dice.digits(4)}</td><td class="right">Minute {case.minute}</td></tr></table>"""
    return Paper(html, case.truth("guardianship", [ward, kin]), "court_ruling", "", "Open Sans", 9.6, "13mm 17mm")


def adoption(dice: Dice) -> Paper:
    """A simple adoption of a spouse's grown child: « en la cause de », whereas-clauses that begin with Attendu, hand stamps; none of the kinds of the list but « other »."""
    case = draw(dice, couple=False)
    adopter, adopted = case.first.named("first_LAST"), case.second.named("first_LAST")
    who = "Madame" if case.first.e else "Monsieur"
    whom = "Madame" if case.second.e else "Monsieur"
    html = f"""<table><tr><td style="width:50%">{esc(case.court)}<br>PREMIÈRE CHAMBRE CIVILE<br>Chambre du conseil</td><td class="right">Extrait des minutes du greffe<br>R.G. : {case.rg}<br>Minute {case.minute}</td></tr></table><p class="center" style="margin:9mm 0;font-size:13pt">Jugement prononcé le {long_date(case.decided_on)}<br><span style="font-size:10pt">adoption simple</span></p>
<p>En la cause de :</p><p style="margin-left:12mm">{who} <b>{esc(adopter)}</b>, demeurant {esc(case.first_home.line())}, requérant{case.first.e}, ayant pour avocat Me {esc(case.first_lawyer)},</p><p>tendant à l'adoption de :</p><p style="margin-left:12mm">{whom} <b>{esc(adopted)}</b>, majeur{case.second.e}, enfant de son conjoint, demeurant {esc(case.second_home.line())}.</p>
<p class="justify">Le tribunal, composé de {esc(case.judge)}, président, et de deux assesseurs, avec l'assistance de {esc(case.clerk)}, greffier, après débats non publics tenus le {long_date(case.heard_on)}, le ministère public ayant conclu par écrit ;</p><p class="justify">Attendu que le consentement à l'adoption a été reçu par notaire et n'a pas été rétracté dans le délai de deux mois ;</p><p class="justify">Attendu que les conditions des articles 370 et suivants du code civil sont réunies ; que l'adoption n'est pas de nature à compromettre la vie familiale ;</p>
<p class="center" style="margin:6mm 0">PAR CES MOTIFS</p><p class="justify">Prononce, avec toutes conséquences de droit, l'adoption simple de {whom} {esc(adopted)} par {who} {esc(adopter)} ;</p><p class="justify">Dit que l'adopté{case.second.e} portera désormais le nom de {esc(case.second.last_name.upper())} {esc(case.first.last_name.upper())} ;</p><p class="justify">Ordonne la transcription du dispositif en marge de l'acte de naissance de l'adopté{case.second.e}, à la diligence du procureur de la République ;</p><p class="justify">Laisse les dépens à la charge de la partie requérante.</p><table style="margin-top:12mm"><tr><td>{stamp("GREFFE", "#27408b", under="COPIE")}</td><td>Le greffier<br>{signature(11)}</td><td class="right">Le président<br>{signature(int(dice.digits(2)))}</td></tr></table>"""
    return Paper(html, case.truth("other", [adopter, adopted]), "court_ruling", "", "URW Bookman", 10, "19mm 21mm")


LAYOUTS = {
    "divorce_side_by_side": divorce_side_by_side, "support_revised": support_revised, "tenant_leaves": tenant_leaves,
    "hostel_resident": hostel_resident, "into_guardianship": into_guardianship, "adoption": adoption,
}  # fmt: skip
