"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A divorce in extract, a protection order under secret address, a support ruling read out in one sentence, an eviction with a surety,
a change of guardian by order, and a labour court, which is none of the kinds asked for.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, date_printed, long_date, number_in_words
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import EXECUTION, draw, of
from samples.stationery import signature, stamp


def _who(e: str) -> str:
    return "Madame" if e else "Monsieur"


def divorce_in_extract(dice: Dice) -> Paper:
    """The extract handed out for third parties: label and value in a table, the operative part within quotation marks, certificate of no appeal and a delivery day after it."""
    case = draw(dice)
    one, two = case.first.named("LAST_first"), case.second.named("LAST_first")
    youngest = max(case.first.birth_date, case.second.birth_date)
    wedding = case.decided_on - dt.timedelta(days=dice.number(1_600, 6_000))
    wedding = min(max(wedding, youngest + dt.timedelta(days=7_000)), case.decided_on - dt.timedelta(days=1_300))
    filed = dt.date(2000 + int(case.rg[:2]), 1, 10) + dt.timedelta(days=dice.number(0, 20))
    served = case.decided_on + dt.timedelta(days=dice.number(9, 25))
    given = served + dt.timedelta(days=dice.number(40, 80))

    def row(label: str, value: str) -> str:
        return f"<tr><td style='width:37%;color:#333'>{label}</td><td>{value}</td></tr>"

    def spouse(index: int) -> str:
        person = (case.first, case.second)[index]
        return f"<b>{esc(person.named('LAST_first'))}</b>, né{person.e} le {date_printed(person.birth_date, 'slash')} à {esc(person.birth_place)}"

    html = f"""<table><tr><td>{stamp("GREFFE DU TRIBUNAL")}</td><td class="right"><b>{esc(case.court)}</b><br>Greffe des affaires familiales<br>délivré le {date_printed(given, "slash")}<br>à la demande de {esc(one)}</td></tr></table>
<p class="center" style="font-size:14pt;margin:3mm 0 6mm">Extrait de décision<br><span style="font-size:9pt">(article 1082-1 du code de procédure civile — sans les motifs)</span></p>
<table class="rows lab">{row("Numéro d'inscription au répertoire général", case.rg)}{row("Numéro de minute", case.minute)}{row("Introduction de l'instance", long_date(filed))}{row("Ordonnance sur mesures provisoires", "sans objet, les époux y ayant renoncé")}{row("Clôture et débats", long_date(case.heard_on))}{row("Rendu le", long_date(case.decided_on))}{row("Juge aux affaires familiales", esc(case.judge))}{row("Greffier", esc(case.clerk))}{row("Premier époux", spouse(0))}{row("Conseil du premier", f"Me {esc(case.first_lawyer)}")}{row("Second époux", spouse(1))}{row("Conseil du second", f"Me {esc(case.second_lawyer)}")}{row("Mariage célébré", f"le {long_date(wedding)}, mairie {esc(of(case.second.birth_place))}")}</table>
<p style="margin-top:6mm"><u>Teneur du dispositif</u> :</p><p class="justify">« Le juge aux affaires familiales, statuant en audience non publique, par décision contradictoire susceptible d'appel, vu les articles 233 et suivants du code civil, vu la déclaration d'acceptation annexée aux conclusions ; PRONONCE le divorce de {case.first.civility} {esc(one)} et de {case.second.civility} {esc(two)} ; ORDONNE sa transcription en marge des actes de l'état civil ; DIT que {case.second.civility} {esc(case.second.last_name.upper())} ne conservera pas l'usage du nom de son conjoint ; FIXE la prestation compensatoire à {dice.number(8, 40)} 000 euros, payable en huit ans ; ATTRIBUE le droit au bail du domicile conjugal, {esc(case.first_home.line())}, à {case.first.civility} {esc(one)} ; CONSTATE l'absence d'enfant mineur ; PARTAGE les dépens. »</p>
<p class="justify" style="margin-top:5mm">Le greffier soussigné certifie que cette décision a été signifiée le {long_date(served)} et qu'aucun appel n'est inscrit au registre à ce jour.</p><p style="margin-left:105mm">Le directeur des services de greffe<br>{signature(int(dice.digits(2)))}</p>"""
    facts = case.truth("divorce", [one, two])
    return Paper(html, facts, "court_ruling", ".lab td{padding:1.3mm 2mm}", "Nimbus Sans", 10, "15mm 20mm")


def secret_address(dice: Dice) -> Paper:
    """A protection order: the woman or man protected lives at counsel's, two children supported, the term of the measures and an earlier complaint bear other days; roman articles in two columns."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    each = dice.number(80, 260)
    kids = [kid.first_name for kid in dice.children(case.first, 2)]
    heard = case.decided_on - dt.timedelta(days=dice.number(1, 2))
    asked = heard - dt.timedelta(days=4)
    ends = case.decided_on + dt.timedelta(days=365)
    case = replace(case, rg=f"{asked:%y}/{dice.number(12, 9999):05d}")
    complaint = asked - dt.timedelta(days=dice.number(3, 30))
    html = f"""<p class="small">Copies : parties (par voie administrative), ministère public, préfet</p><table style="border-top:2px solid;border-bottom:2px solid;margin-bottom:6mm"><tr><td style="width:34%;padding:2mm 0">{esc(case.court)}</td><td class="center" style="padding:2mm 0"><b>ORDONNANCE</b><br>{esc(date_in_words(case.decided_on))}</td><td class="right" style="width:34%;padding:2mm 0">JAF, cabinet {dice.number(2, 9)}<br>{case.rg}<br>Min. {case.minute}</td></tr></table>
<p class="justify"><b>{_who(case.first.e)} {esc(one)}</b>, né{case.first.e} le {long_date(case.first.birth_date)}, qui dissimule son domicile et élit celui de son conseil, Me {esc(case.first_lawyer)}, {esc(dice.address("").line())},</p><p class="right">partie requérante</p><p class="justify"><b>{_who(case.second.e)} {esc(two)}</b>, né{case.second.e} le {long_date(case.second.birth_date)}, {esc(case.second_home.line())}, assisté{case.second.e} de Me {esc(case.second_lawyer)},</p><p class="right">partie en défense</p>
<p class="justify">Nous, {esc(case.judge)}, assistée de {esc(case.clerk)}, avons tenu audience le {long_date(heard)}, sur l'ordonnance fixant la date de celle-ci du {long_date(asked)}. Une plainte a été déposée le {long_date(complaint)} au commissariat ; le certificat médical retient cinq jours d'incapacité. Les enfants {esc(kids[0])} et {esc(kids[1])} étaient présents. {_who(case.second.e)} {esc(case.second.last_name.upper())} conteste et propose, à titre subsidiaire, {each - 30} euros par enfant. Il existe des raisons sérieuses de considérer comme vraisemblables les violences alléguées et le danger (articles 515-9 à 515-11 du code civil).</p>
<p class="center" style="margin:4mm 0"><b>Par ces motifs</b></p><div style="column-count:2;column-gap:9mm" class="justify"><p>I. — Interdisons à {_who(case.second.e)} {esc(two)} de recevoir, de rencontrer et d'entrer en relation avec {_who(case.first.e)} {esc(one)}, de quelque façon que ce soit.</p><p>II. — Lui interdisons de paraître à moins de cinq cents mètres de l'école des enfants.</p><p>III. — Lui interdisons de détenir une arme.</p><p>IV. — Attribuons la jouissance du logement commun à la partie requérante, les frais restant à l'autre.</p><p>V. — Fixons la résidence des enfants chez {_who(case.first.e)} {esc(case.first.last_name.upper())} ; réservons le droit de visite.</p><p>VI. — Fixons à {each} euros par mois et par enfant, soit {2 * each} euros en tout, la contribution due pour leur entretien et leur éducation.</p><p>VII. — Disons que ces mesures valent douze mois, jusqu'au {long_date(ends)}.</p><p>VIII. — Rappelons que leur violation est punie de trois ans d'emprisonnement et de 45 000 euros d'amende.</p></div>
<table style="margin-top:6mm"><tr><td>Le greffier<br>{signature(5)}</td><td class="right">Le juge<br>{signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = case.truth("protection_order", [one, two], child_support_amount=float(each))
    return Paper(html, facts, "court_ruling", "", "P052", 10.2, "15mm 20mm")


def read_in_one_breath(dice: Dice) -> Paper:
    """No title and no headings: unmarried parents of three, one sentence after the other with Vu and Considérant, sums asked and offered before the one fixed, a caution printed as letterhead at the foot."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    kids = dice.children(case.second, 3)
    each = dice.number(70, 210)
    ask, offer = each + dice.number(30, 90), max(each - dice.number(15, 40), 30)
    days = [min(kid.birth_date, case.heard_on - dt.timedelta(days=500)) - dt.timedelta(days=390 * rank) for rank, kid in enumerate(kids)]  # fmt: skip
    born = ", ".join(f"{esc(k.first_name)} (le {date_printed(day, 'dot')})" for k, day in zip(kids, days, strict=True))
    html = f"""<p class="right">RG {case.rg}<br>minute {case.minute}</p><p style="margin-top:5mm">Le {esc(long_date(case.decided_on))}, le juge aux affaires familiales du {esc(case.court[0].lower() + case.court[1:])}, en la personne de {esc(case.judge)}, {esc(case.clerk)} tenant la plume, a rendu la décision qui suit,</p>
<p class="justify"><b>entre</b> {_who(case.first.e)} {esc(one)}, demeurant {esc(case.first_home.line())}, qui a saisi la juridiction par requête et s'explique en personne, <b>et</b> {_who(case.second.e)} {esc(two)}, demeurant {esc(case.second_home.line())}, qui a reçu la convocation et a écrit ;</p>
<p class="justify">Vu les débats tenus hors la présence du public le {long_date(case.heard_on)} ; vu les articles 371-2 et 373-2-2 du code civil ; vu les attestations de la caisse d'allocations familiales ;</p><p class="justify">Considérant que de la vie commune des parties, rompue l'an passé, sont nés : {born} ; que le parent demandeur, chez qui ils vivent, réclame {ask} € pour chacun, alors que l'autre, qui gagne {dice.number(1500, 2300)} € par mois et paie un loyer de {dice.number(420, 690)} €, en propose {offer} ;</p>
<p class="justify">Considérant que l'allocation de soutien familial, d'un montant de 199,18 €, n'entre pas en compte ; que les besoins des enfants, encore jeunes, et la charge de transport du parent éloigné conduisent à la mesure ci-après ;</p>
<p class="justify" style="margin-top:5mm"><b>En conséquence</b>, statuant par décision contradictoire, exécutoire de droit à titre provisoire : maintient l'exercice en commun de l'autorité parentale et la résidence des enfants chez {_who(case.first.e)} {esc(one)} ; accorde à l'autre parent les première, troisième et cinquième fins de semaine ; met à sa charge, pour l'entretien et l'éducation, une pension de {number_in_words(3 * each)} euros le mois, à raison de {number_in_words(each)} euros ({each} €) pour chacun des trois ; la dit due jusqu'à ce qu'ils subviennent à leurs besoins, réévaluée au 1er janvier ; confie son recouvrement à l'agence de recouvrement et d'intermédiation ; laisse à chacun ses frais.</p>
<p style="margin-top:9mm">Ont signé : le juge {signature(int(dice.digits(2)))} le greffier {signature(8)}</p><p class="tiny center" style="margin-top:12mm;border-top:1px solid;padding-top:2mm">Cette décision peut être déférée à la cour d'appel dans le mois de sa notification. En cas de difficulté : point-justice, {dice.phone()}, {esc(dice.address("").line())}</p>"""
    facts = case.truth("child_support", [one, two], child_support_amount=float(each))
    return Paper(html, facts, "court_ruling", "p{margin-bottom:3mm}", "Caladea", 11, "19mm 24mm")


def with_surety(dice: Dice) -> Paper:
    """Three names, one the tenant's surety: reference panel at the right, paragraphs numbered on from end to end, a table of the debt; time to pay is refused; the command to pay is quoted."""
    case = draw(dice, couple=False)
    landlord = dice.person("landlord_person", age=(40, 82))
    owner, tenant = landlord.named("first_LAST"), case.first.named("first_LAST")
    surety = case.second.named("first_LAST")
    rent, debt = dice.amount(480, 910), dice.amount(2_900, 8_800)
    command = case.heard_on - dt.timedelta(days=dice.number(200, 260))
    case = replace(case, rg=f"{command + dt.timedelta(days=60):%y}/{dice.number(12, 9999):05d}")
    over = command + dt.timedelta(days=43)
    lease = command - dt.timedelta(days=dice.number(500, 1_800))

    def euro(value: float) -> str:
        return f"{value:,.2f}".replace(",", "\u00a0").replace(".", ",") + "\u00a0€"

    points = [
        f"Par acte sous seing privé du {long_date(lease)}, {landlord.civility} {esc(owner)} a loué à {case.first.civility} {esc(tenant)} un appartement sis {esc(case.first_home.line())}. {case.second.civility} {esc(surety)} s'est porté{case.second.e} caution solidaire par acte séparé.",
        f"Un commandement visant la clause résolutoire a été délivré le {long_date(command)} et dénoncé à la caution. La commission de coordination des actions de prévention a été saisie ; le diagnostic social n'est pas parvenu.",
        "La partie locataire, entendue, reconnaît la dette, demande trois ans pour la payer et à rester. La caution soutient que son engagement est nul, faute de mention manuscrite.",
        "L'article 24 de la loi du 6 juillet 1989 subordonne les délais à la reprise du versement intégral du loyer courant avant l'audience. Tel n'est pas le cas : aucun terme n'a été payé depuis cinq mois.",
        "L'article 22-1 de la même loi n'exige plus de mention manuscrite ; l'acte signé satisfait à ses prescriptions.",
    ]
    orders = [
        f"Constate l'acquisition de la clause résolutoire au {long_date(over)} ;",
        f"Dit n'y avoir lieu à délais et ordonne, faute de départ volontaire dans les deux mois du commandement de quitter les lieux, l'expulsion de {case.first.civility} {esc(tenant)} et de tout occupant de son chef ;",
        f"Condamne solidairement {case.first.civility} {esc(tenant)} et {case.second.civility} {esc(surety)} à payer à {landlord.civility} {esc(owner)} {euro(debt)} ({amount_in_words(debt)}), compte arrêté à la veille de l'audience ;",
        f"Fixe l'indemnité d'occupation à {euro(rent)} par mois ;",
        "Rejette toute autre demande et rappelle que l'exécution provisoire est de droit.",
    ]

    def numbered(rows: list[str], first: int) -> str:
        return "".join(f"<p class='justify' style='padding-left:9mm;text-indent:-9mm'>[{first + i}]&nbsp;&nbsp; {row}</p>" for i, row in enumerate(rows))  # fmt: skip

    html = f"""<div style="float:right;width:58mm;background:#efefef;padding:3mm 4mm;margin-left:6mm;font-size:8.6pt">Répertoire {case.rg}<br>Minute {case.minute}<br>Portalis {case.portalis}<br><br><b>Audience tenue le</b><br>{date_printed(case.heard_on, "padded")}<br><b>Délibéré vidé le</b><br>{date_printed(case.decided_on, "padded")}<br><br>Exécutoire : Me {esc(case.second_lawyer)}<br>Expédition : préfecture</div>
<p>RÉPUBLIQUE FRANÇAISE<br>Au nom du peuple français</p><p style="font-size:13pt"><b>{esc(case.court)}</b><br><span style="font-size:10pt">Contentieux de la protection</span></p><p style="margin-top:5mm"><b>A assigné</b> : {landlord.civility} {esc(owner)}, retraité{landlord.e}, représenté{landlord.e} par Me {esc(case.second_lawyer)}</p><p><b>Ont été assignés</b> :<br>— {case.first.civility} {esc(tenant)}, {lines([case.first_home.line()])}, comparant{case.first.e}<br>— {case.second.civility} {esc(surety)}, {esc(case.second_home.line())}, ayant pour avocat Me {esc(case.first_lawyer)}</p><p>Juge : {esc(case.judge)} ; cadre greffier : {esc(case.clerk)}</p>
<p style="clear:both;margin-top:5mm"><b>Les faits, la procédure, les moyens</b></p>{numbered(points, 1)}
<table class="grid" style="width:70%;margin:3mm auto"><tr><td>Loyers et charges échus</td><td class="n">{euro(debt + 310)}</td></tr><tr><td>À déduire : frais de relance non dus</td><td class="n">- 310,00 €</td></tr><tr><td>Reste</td><td class="n">{euro(debt)}</td></tr></table>
<p style="margin-top:4mm"><b>PAR CES MOTIFS</b>, le juge des contentieux de la protection, par jugement contradictoire mis à disposition au greffe :</p>{numbered(orders, 6)}<p class="tiny justify">{EXECUTION}</p><table style="margin-top:4mm"><tr><td>{signature(4)}</td><td class="right">{signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = case.truth("eviction", [owner, tenant, surety], eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "", "Liberation Serif", 10.2, "14mm 18mm")


def another_guardian(dice: Dice) -> Paper:
    """An order that relieves a guardian of the charge and names an association: letter-like, the first judgment and the doctor's word with their days, two persons and a body."""
    case = draw(dice)
    ward, guardian = case.first.named("LAST_first"), case.second.named("LAST_first")
    opened = case.decided_on - dt.timedelta(days=dice.number(600, 1_500))
    body = dice.pick(("l'association Tutélaire des Deux Rives", "l'UDAF", "l'association Appui et Sauvegarde"))
    until = opened + dt.timedelta(days=3_652)
    e, f = case.first.e, case.second.e
    html = f"""<div style="display:flex;gap:8mm"><div style="width:52mm"><div style="border:1px solid #555;padding:3mm" class="center small"><b>{esc(case.court.upper())}</b><br><br>SERVICE DE LA PROTECTION DES MAJEURS<br><br>{esc(dice.address("").line())}<br>{dice.phone()}<br>le matin seulement</div><p class="small" style="margin-top:4mm">Dossier {dice.letters(1)} {dice.digits(5)}<br>R.G. {case.rg}<br>à rappeler dans toute correspondance</p></div>
<div style="flex:1"><p style="font-size:13pt"><b>Ordonnance de changement de tuteur</b></p><p>Nous, {esc(case.judge)}, juge des tutelles,</p><p class="justify">Vu le jugement du {long_date(opened)} ayant placé sous tutelle, jusqu'au {long_date(until)}, {_who(e)} <b>{esc(ward)}</b>, né{e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}, vivant {esc(case.first_home.line())} ;</p><p class="justify">Vu la requête de {_who(f)} <b>{esc(guardian)}</b>, {"tutrice" if f else "tuteur"}, reçue au greffe le {long_date(case.heard_on - dt.timedelta(days=33))}, tendant à être déchargé{f} de ses fonctions en raison de son éloignement ;</p><p class="justify">Vu l'avis du docteur {esc(dice.person("").named("first_LAST"))} du {long_date(case.heard_on - dt.timedelta(days=12))} et l'audition du {long_date(case.heard_on)} ; vu l'article 396 du code civil ;</p></div></div>
<p class="justify" style="margin-top:6mm">Attendu que {_who(f)} {esc(case.second.last_name.upper())} réside désormais à plus de six cents kilomètres et ne peut plus accomplir les actes courants ; qu'aucun autre proche ne s'est proposé ; qu'il convient de désigner un mandataire inscrit sur la liste préfectorale ;</p>
<p style="margin-top:4mm">PAR CES MOTIFS,</p><p style="margin-left:8mm">déchargeons {_who(f)} {esc(guardian)} de ses fonctions de {"tutrice" if f else "tuteur"} ;</p><p style="margin-left:8mm">désignons en remplacement {body}, aux fins de représenter {_who(e)} {esc(ward)} dans l'administration de ses biens et la protection de sa personne ;</p><p style="margin-left:8mm">disons que le compte de gestion définitif sera remis dans les trois mois ;</p><p style="margin-left:8mm">autorisons le dépôt d'une demande de logement adapté, le bail en cours pouvant être résilié ;</p><p style="margin-left:8mm">rappelons que la durée de la mesure n'est pas modifiée.</p>
<p style="margin-top:8mm">Fait en notre cabinet, à {esc(case.town)}, le {long_date(case.decided_on)}</p><table><tr><td>{stamp("PROTECTION DES MAJEURS", "#355e3b")}</td><td class="right">{signature(int(dice.digits(2)))}<br>Notifiée le {long_date(case.decided_on + dt.timedelta(days=6))}<br>Pour copie, {esc(case.clerk)}</td></tr></table>"""
    facts = case.truth("guardianship", [ward, guardian])
    return Paper(html, facts, "court_ruling", "", "URW Bookman", 9.8, "17mm 19mm")


def labour_court(dice: Dice) -> Paper:
    """A labour court between a worker and an employer: section and number with a letter before it, sums of wages in a list; a dwelling that went with the post is mentioned; none of the kinds but « other »."""
    case = draw(dice, couple=False)
    worker, company = case.first.named("first_LAST"), dice.company("employer", "company")
    court = f"Conseil de prud'hommes {of(case.town)}"
    fired = case.decided_on - dt.timedelta(days=dice.number(820, 950))
    hired = fired - dt.timedelta(days=dice.number(700, 2_500))
    sums = [("indemnité de licenciement sans cause réelle et sérieuse", dice.amount(4_000, 12_000)), ("rappel d'heures supplémentaires", dice.amount(500, 3_000)), ("congés payés afférents", dice.amount(50, 300)), ("article 700 du code de procédure civile", 1_200.0)]  # fmt: skip
    rows = "".join(f"<li>{label} : {value:,.2f} euros ;</li>".replace(",", " ").replace(".", ",") for label, value in sums)  # fmt: skip
    members = [dice.person("", age=(30, 64)).named("first_LAST") for _ in range(3)]
    html = f"""<p class="center"><b style="font-size:13pt">{esc(court.upper())}</b><br>{esc(dice.address("").line())}</p><table class="grid" style="margin-top:5mm"><tr><td style="width:33%;padding:2mm">SECTION<br>Commerce, départage</td><td style="width:33%;padding:2mm">RG N° F {case.rg}<br>N° Portalis {case.portalis}</td><td style="padding:2mm">MINUTE {case.minute}<br>Notification : voir lettre jointe</td></tr></table>
<p class="center" style="margin:6mm 0"><b>JUGEMENT</b><br>Qualification : contradictoire, premier ressort</p><table><tr><td style="width:50%;padding-right:6mm"><b>{_who(case.first.e)} {esc(worker)}</b><br>{lines(case.first_home.lines())}<br>Assisté{case.first.e} de M. {esc(members[2])}, défenseur syndical</td><td style="border-left:1px solid;padding-left:6mm"><b>{esc(company.name)}</b><br>{lines(company.address.lines())}<br>SIRET {company.siret}<br>Représentée par Me {esc(case.second_lawyer)}</td></tr><tr><td class="small"><i>partie en demande</i></td><td class="small" style="border-left:1px solid;padding-left:6mm"><i>partie en défense</i></td></tr></table>
<p style="margin-top:5mm">Bureau de jugement du {long_date(case.heard_on)} : {esc(case.judge)}, président (juge départiteur) ; {esc(members[0])}, conseiller employeur ; {esc(members[1])}, conseiller salarié ; {esc(case.clerk)}, greffière.</p><p>Prononcé par mise à disposition le <b>{long_date(case.decided_on)}</b>.</p>
<p class="justify"><b>Exposé.</b> Engagé{case.first.e} le {long_date(hired)} en qualité de gardien, avec logement de fonction sis {esc(case.first_home.line())}, {_who(case.first.e)} {esc(worker)} a été licencié{case.first.e} le {long_date(fired)}. L'employeur demande reconventionnellement la libération du logement et son expulsion, ainsi qu'une indemnité d'occupation de {dice.number(300, 600)} euros par mois. Son salaire brut moyen est de {dice.number(1_800, 2_500)} euros.</p><p class="justify"><b>Discussion.</b> La lettre de licenciement ne vise aucun fait précis. Les relevés produits étayent la demande d'heures. La demande reconventionnelle relève d'une autre juridiction ; le conseil n'en connaîtra pas.</p>
<p style="margin-top:4mm"><b>PAR CES MOTIFS</b> — Le conseil, après en avoir délibéré, DIT le licenciement dénué de cause réelle et sérieuse ; CONDAMNE {esc(company.name)} à verser à {_who(case.first.e)} {esc(worker)} :</p><ul>{rows}</ul><p class="justify">ORDONNE la remise d'un bulletin de paie et d'une attestation destinée à France Travail conformes ; SE DÉCLARE incompétent pour le surplus ; CONDAMNE la défenderesse aux dépens.</p><table style="margin-top:6mm"><tr><td>La greffière<br>{signature(9)}</td><td class="right">Le président<br>{signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = case.truth("other", [worker, company.name], court=court)
    return Paper(html, facts, "court_ruling", "", "Liberation Sans", 10, "15mm 19mm")


LAYOUTS = {
    "divorce_in_extract": divorce_in_extract, "secret_address": secret_address,
    "read_in_one_breath": read_in_one_breath, "with_surety": with_surety, "another_guardian": another_guardian,
    "labour_court": labour_court,
}  # fmt: skip
