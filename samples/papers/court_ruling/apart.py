"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import draw, of
from samples.stationery import stamp


def _young(dice: Dice, parent: Person, day: dt.date, count: int) -> list[Person]:
    """Children of the parent who are minors on that day."""
    kids = dice.children(parent, count)
    return [replace(kid, birth_date=day - dt.timedelta(days=dice.number(900, 5_800))) for kid in kids]


def years_ago(dice: Dice) -> Paper:
    """A divorce that somebody kept since the time of the high courts: the old court's name, two leaves, the address of the former home, sums of its day."""
    case = draw(dice)
    first = dice.person("person", age=(47, 55))
    second = dice.person("partner", sex="M" if first.sex == "F" else "F", age=(45, 70))
    second = replace(second, birth_date=first.birth_date - dt.timedelta(days=dice.number(-1_500, 1_500)))
    wed = dt.date(first.birth_date.year + dice.number(22, 25), dice.number(4, 10), dice.number(1, 28))
    decided = dt.date(dice.number(2010, 2018), dice.number(1, 12), dice.number(1, 28))
    heard = decided - dt.timedelta(days=dice.number(30, 80))
    kids = _young(dice, first, decided, dice.pick((1, 2)))
    kids = [
        replace(k, birth_date=max(k.birth_date, wed + dt.timedelta(days=300 + 500 * n))) for n, k in enumerate(kids)
    ]
    each = float(dice.number(90, 260))
    rg = f"{decided.year % 100 - 1:02d}/{dice.number(300, 6_900):05d}"
    court = f"Tribunal de grande instance {of(case.town)}"
    case = replace(case, first=first, second=second, decided_on=decided, heard_on=heard, rg=rg, minute=f"{decided:%y}/{dice.number(40, 900)}")  # fmt: skip
    one, two = first.named("first_LAST"), second.named("first_LAST")
    born = "<br>".join(f"- {esc(k.first_name)}, né{k.e} le {long_date(k.birth_date)}" for k in kids)
    whole = f", soit {each * len(kids):.0f} euros au total" if len(kids) > 1 else ""
    html = f"""<div style="display:flex;gap:7mm"><div style="flex:0 0 40mm;font-size:9pt;border-right:1px solid;padding-right:3mm">MINUTE N° : {case.minute}<br>DOSSIER N° RG : {rg}<br>AFFAIRE : {esc(first.last_name.upper())} / {esc(second.last_name.upper())}<br><br>Grosse délivrée<br>le {decided + dt.timedelta(days=15):%d/%m/%Y}<br>à Me {esc(case.first_lawyer)}<br><br>Expédition à<br>Me {esc(case.second_lawyer)}</div><div style="flex:1"><div class="center"><b>{esc(court.upper())}</b><br>CHAMBRE DE LA FAMILLE — CABINET {dice.pick("ABCD")}<br><br><b style="font-size:14pt">JUGEMENT DE DIVORCE</b><br>du {long_date(decided)}</div>
<p style="margin-top:7mm"><b>DEMANDEUR</b><br>{first.civility} {esc(one)}<br>né{first.e} le {long_date(first.birth_date)} à {esc(first.birth_place)}<br>{esc(case.first_home.line())}<br>représenté{first.e} par Me {esc(case.first_lawyer)}</p><p><b>DÉFENDEUR</b><br>{second.civility} {esc(two)}<br>né{second.e} le {long_date(second.birth_date)}<br>{esc(case.second_home.line())}<br>représenté{second.e} par Me {esc(case.second_lawyer)}</p><p>Juge aux affaires familiales : {esc(case.judge)}<br>Greffier : {esc(case.clerk)}</p></div></div>
<p class="justify" style="margin-top:5mm">Les époux se sont mariés le {long_date(wed)} devant l'officier de l'état civil de {esc(first.birth_place)}, sans contrat préalable. {"Deux enfants sont issus" if len(kids) > 1 else "Un enfant est issu"} de cette union :<br>{born}</p><p class="justify">Par ordonnance de non-conciliation du {long_date(heard - dt.timedelta(days=dice.number(200, 420)))}, le juge a autorisé l'introduction de l'instance et mis à la charge de {second.civility} {esc(two)} une pension de {each + 25:.0f} euros par mois et par enfant. L'affaire a été plaidée le {long_date(heard)} et mise en délibéré à ce jour.</p>
<div class="break"></div><p><b>PAR CES MOTIFS</b></p><p>Le juge aux affaires familiales, statuant publiquement, par jugement contradictoire et en premier ressort,</p><p>Vu l'acceptation du principe de la rupture (articles 233 et 234 du code civil),</p><p><b>PRONONCE</b> le divorce de {first.civility} {esc(one)} et de {second.civility} {esc(two)} ;</p><p><b>ORDONNE</b> la mention du présent jugement en marge de l'acte de mariage et des actes de naissance ;</p><p><b>ATTRIBUE</b> à {first.civility} {esc(one)} le droit au bail de l'ancien domicile conjugal ;</p><p><b>FIXE</b> la résidence {"des enfants" if len(kids) > 1 else "de l'enfant"} chez {first.civility} {esc(one)} ;</p>
<p><b>FIXE</b> à {each:.0f} euros par mois et par enfant{whole} la contribution que {second.civility} {esc(two)} devra verser d'avance, avec indexation sur l'indice des prix (ménages urbains, hors tabac) ;</p><p><b>DIT</b> n'y avoir lieu à prestation compensatoire ; <b>DIT</b> que chacun gardera ses dépens.</p><p class="center" style="margin-top:10mm">LE GREFFIER &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; LE JUGE</p><p>{stamp("GREFFE DU T.G.I. " + case.town.upper()[:9])}</p>"""
    truth = case.truth("divorce", [one, two], court=court, child_support_amount=each)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Nimbus Roman", "Liberation Serif", "C059")), 11.5, "20mm 20mm")  # fmt: skip


def on_appeal(dice: Dice) -> Paper:
    """A court of appeal changes what a parent pays: the first judgment with its court, number, day and sum, both sides' offers, three judges."""
    case = draw(dice, couple=False)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    seat = dice.pick(("Bordeaux", "Douai", "Aix-en-Provence", "Rennes", "Nîmes", "Besançon", "Riom", "Amiens"))
    kids = _young(dice, case.first, case.decided_on, dice.pick((1, 2, 3)))
    now = float(dice.number(110, 320))
    was, asked = now + dice.number(20, 70), now + dice.number(90, 200)
    below = case.decided_on - dt.timedelta(days=dice.number(300, 500))
    others = [dice.person("", age=(35, 64)).named("first_LAST") for _ in range(2)]
    html = f"""<p class="right small">ARRÊT N° {dice.number(20, 800)}<br>{case.portalis}</p><div class="center" style="line-height:1.6"><b style="font-size:16pt">COUR D'APPEL {esc(of(seat).upper())}</b><br>Chambre de la famille<br><b>ARRÊT DU {long_date(case.decided_on).upper()}</b></div><p style="margin-top:8mm">N° RG {case.rg}</p>
<p class="small">Décision déférée : jugement rendu le {long_date(below)} par le juge aux affaires familiales du tribunal judiciaire {esc(of(case.town))} (RG n° {below.year % 100 - 1}/{dice.number(100, 9_000):05d})</p><table style="margin:5mm 0"><tr><td style="width:50%;padding-right:6mm"><b>Appelant{case.second.e}</b><br>{esc(two)}<br>né{case.second.e} le {case.second.birth_date:%d/%m/%Y}<br>{esc(case.second_home.line())}<br><i>Me {esc(case.second_lawyer)}, avocat postulant</i></td><td style="border-left:1px solid;padding-left:6mm"><b>Intimé{case.first.e}</b><br>{esc(one)}<br>né{case.first.e} le {case.first.birth_date:%d/%m/%Y}<br>{esc(case.first_home.line())}<br><i>Me {esc(case.first_lawyer)}, aide juridictionnelle totale</i></td></tr></table>
<p class="small"><b>Composition de la cour</b>, débats du {long_date(case.heard_on)} en chambre du conseil : {esc(case.judge)}, président ; {esc(others[0])} et {esc(others[1])}, conseillers ; {esc(case.clerk)}, greffier.</p><p><b>FAITS ET PROCÉDURE</b></p><p class="justify">Des relations des parties, qui n'ont pas été mariées, {"est né" + kids[0].e if len(kids) == 1 else "sont nés"} {", ".join(f"{esc(k.first_name)} ({k.birth_date:%d/%m/%Y})" for k in kids)}. Le premier juge a mis à la charge de {esc(two)} une contribution de {was:.0f} euros par mois et par enfant. {esc(two)} propose {now - 60:.0f} euros ; {esc(one)} réclame {asked:.0f} euros.</p>
<p><b>SUR CE, LA COUR</b></p><p class="justify">L'article 371-2 du code civil proportionne la contribution aux ressources de chacun. L'appelant{case.second.e}, licencié{case.second.e} le {long_date(below + dt.timedelta(days=90))}, perçoit {dice.number(1_050, 1_500)} euros d'allocation et règle un loyer de {dice.number(420, 690)} euros. L'intimé{case.first.e} déclare un salaire de {dice.number(1_250, 1_900)} euros.</p>
<p><b>PAR CES MOTIFS</b></p><p class="justify">La cour, statuant par arrêt contradictoire, INFIRME le jugement en ce qu'il a fixé la contribution à {was:.0f} euros ; statuant à nouveau de ce chef, FIXE à <b>{amount_in_words(now)} ({now:.0f} €)</b> par mois et par enfant la contribution de {esc(two)} à l'entretien et à l'éducation {"de l'enfant" if len(kids) == 1 else "des enfants"}, à compter du présent arrêt ; CONFIRME le jugement pour le surplus ; LAISSE à chaque partie la charge de ses dépens.</p><p class="center small" style="margin-top:5mm">Le greffier &nbsp;&nbsp;&nbsp; Le président</p>"""
    truth = case.truth("child_support", [one, two], court=f"Cour d'appel {of(seat)}", child_support_amount=now)
    return Paper(html, truth, "court_ruling", "", dice.font("serif"), 10.8, "16mm 20mm")


def for_the_sale(dice: Dice) -> Paper:
    """A small « proximité » court: owners gave notice to sell, the tenants stayed; notice held good and eviction ordered, no debt at all, the price of the flat told."""
    case = draw(dice)
    tenants = [p.named("LAST_first") for p in (case.first, case.second)]
    owner = dice.person("", age=(40, 80))
    landlord = owner.named("LAST_first")
    town = dice.pick(
        ("Puteaux", "Roubaix", "Martigues", "Palaiseau", "Illkirch-Graffenstaden", "Saint-Denis", "Montmorency")
    )
    court = f"Tribunal de proximité {of(town)}"
    ended = case.heard_on - dt.timedelta(days=dice.number(150, 300))
    pay = dice.number(480, 990)
    items = (
        f"VALIDE le congé pour vendre délivré le {ended - dt.timedelta(days=190):%d/%m/%Y} pour le {ended:%d/%m/%Y} ;",
        f"CONSTATE que {esc(tenants[0])} et {esc(tenants[1])} sont occupants sans droit ni titre depuis le {ended + dt.timedelta(days=1):%d/%m/%Y} ;",
        "ORDONNE, à défaut de départ volontaire dans les deux mois du commandement de quitter les lieux, leur expulsion et celle de tous occupants de leur chef, avec si besoin l'aide d'un serrurier et de la force publique ;",
        f"FIXE l'indemnité d'occupation à {pay} euros par mois, charges comprises, jusqu'à la remise des clefs ;",
        "CONSTATE qu'aucun loyer n'est dû à ce jour ;",
        "REJETTE la demande de délai d'un an et la demande de dommages et intérêts de 2 000 euros ;",
        f"CONDAMNE in solidum les défendeurs aux dépens et à payer {dice.number(2, 8)}00 euros au titre de l'article 700 ;",
        "RAPPELLE que l'exécution provisoire est de droit.",
    )  # fmt: skip
    html = f"""<table class="grid"><tr><td style="width:62mm;padding:2mm"><b>{esc(court)}</b><br>{dice.number(1, 80)} {dice.pick(("rue", "place", "avenue"))} du Palais<br>{dice.phone()}</td><td style="padding:2mm">R.G. : <b>{case.rg}</b><br>Nature : 5AB — bail d'habitation, validité d'un congé<br>Minute : {case.minute}</td><td style="padding:2mm">JUGEMENT<br>du <b>{case.decided_on:%d.%m.%Y}</b><br>réputé contradictoire</td></tr></table>
<p style="margin-top:6mm;text-align:center">AU NOM DU PEUPLE FRANÇAIS</p><table style="line-height:1.5"><tr><td style="width:34mm"><i>entre</i></td><td>{owner.civility} <b>{esc(landlord)}</b>, {esc(dice.address("").line())}, bailleur,<br>ayant pour avocat Me {esc(case.first_lawyer)}</td></tr><tr><td><i>et</i></td><td>{case.first.civility} <b>{esc(tenants[0])}</b>, comparant{case.first.e} en personne,<br>{case.second.civility} <b>{esc(tenants[1])}</b>, non comparant{case.second.e},<br>locataires, tous deux {esc(case.first_home.line())}</td></tr><tr><td><i>siégeaient</i></td><td>{esc(case.judge)}, magistrat à titre temporaire ; {esc(case.clerk)}, adjoint faisant fonction de greffier ; débats le {case.heard_on:%d.%m.%Y}</td></tr></table>
<p class="justify" style="margin-top:5mm"><b>1.</b> Le bail du {ended - dt.timedelta(days=3 * 365 + 1):%d/%m/%Y} a été conclu pour trois ans. Le congé, signifié par acte de M<sup>e</sup> {esc(dice.person("", age=(30, 60)).named("first_LAST"))}, commissaire de justice, contenait une offre de vente au prix de {dice.number(92, 310)} 000 euros, qui n'a pas été acceptée.</p><p class="justify"><b>2.</b> {esc(tenants[0])} expose avoir déposé une demande de logement social le {ended - dt.timedelta(days=100):%d/%m/%Y} et un recours amiable devant la commission de médiation, sans réponse. Le loyer est payé chaque mois.</p><p class="justify"><b>3.</b> Le congé est régulier au regard de l'article 15 de la loi du 6 juillet 1989. Les locataires sont déchus de tout titre d'occupation.</p>
<p><b>PAR CES MOTIFS</b>, le tribunal :</p>{"".join(f'<p class="justify" style="margin-left:8mm;text-indent:-4mm">– {text}</p>' for text in items)}<p class="right small">La minute est signée du juge et du greffier.</p>"""
    truth = case.truth("eviction", [landlord, *tenants], court=court, eviction_ordered=True)
    return Paper(html, truth, "court_ruling", "", dice.font("any"), 10.2, "15mm 18mm")


def entrusted(dice: Dice) -> Paper:
    """A mother abroad hands her parental authority to an aunt of the child: both ask together, a side rail of headings, prosecutor's view; neither support nor lodging."""
    case = draw(dice, couple=False)
    mother, aunt = dice.person("", sex="F", age=(26, 48)), dice.person("person", age=(28, 60))
    child = _young(dice, mother, case.decided_on, 1)[0]
    one, two = aunt.named("first_LAST"), mother.named("first_LAST")
    rail = "vertical-align:top;width:34mm;color:#5b4a8a;font-size:8.5pt;text-align:right;padding-right:5mm;border-right:2px solid #5b4a8a"

    def block(label: str, text: str) -> str:
        return f'<tr><td style="{rail}">{label}</td><td style="padding:0 0 4mm 5mm;text-align:justify">{text}</td></tr>'

    kin = "tante" if aunt.sex == "F" else "oncle"
    html = f"""<table style="margin-bottom:7mm"><tr><td><b>{esc(case.court)}</b><br>Pôle famille, chambre du conseil</td><td class="right">N° RG {case.rg}<br><span class="small">{case.portalis}</span></td></tr></table><p style="font-size:14pt;margin-bottom:6mm"><b>Jugement</b> <span style="font-size:11pt">délégation de l'exercice de l'autorité parentale</span></p><table>
{block("Rendu le", f"<b>{long_date(case.decided_on, weekday=True)}</b>, par {esc(case.judge)}, juge aux affaires familiales, assisté de {esc(case.clerk)}, greffier ; affaire examinée le {long_date(case.heard_on)}.")}{block("Requérants", f"{aunt.civility} <b>{esc(one)}</b>, né{aunt.e} le {aunt.birth_date:%d/%m/%Y} à {esc(aunt.birth_place)}, demeurant {esc(case.first_home.line())}, {kin} de l'enfant, présent{aunt.e} ;<br>Mme <b>{esc(two)}</b>, née le {mother.birth_date:%d/%m/%Y}, demeurant à l'étranger, mère de l'enfant, représentée par Me {esc(case.first_lawyer)}.")}{block("Enfant", f"{esc(child.first_name)} {esc(child.last_name.upper())}, né{child.e} le {long_date(child.birth_date)}, entendu{child.e} avec son avocat, Me {esc(case.second_lawyer)}. Filiation paternelle non établie.")}{block("Ministère public", f"Avis favorable du {case.heard_on - dt.timedelta(days=12):%d/%m/%Y}.")}
{block("Motifs", f"La mère, retenue hors de France par son travail depuis le {case.heard_on - dt.timedelta(days=600):%d/%m/%Y}, ne peut accomplir les démarches scolaires et médicales. L'enfant vit depuis lors chez {'son oncle' if kin == 'oncle' else 'sa tante'}, dont le foyer perçoit les prestations familiales, soit {dice.number(140, 460)} euros. L'article 377 du code civil permet la délégation lorsque les circonstances l'exigent.")}{block("Par ces motifs", f"Le juge, statuant en premier ressort, DÉLÈGUE à {aunt.civility} {esc(one)} l'exercice de l'autorité parentale sur {esc(child.first_name)} {esc(child.last_name.upper())} ; DIT que la mère exercera un droit de visite libre ; DIT que la délégation produira effet jusqu'à la majorité, le {long_date(child.birth_date.replace(year=child.birth_date.year + 18, day=min(child.birth_date.day, 28)))} ; ORDONNE l'exécution provisoire ; LAISSE les dépens à la charge des requérants.")}</table>
<p class="tiny">Notifié le {case.decided_on + dt.timedelta(days=6):%d/%m/%Y}. Appel : quinze jours.</p>"""
    truth = case.truth("other", [one, two])
    return Paper(html, truth, "court_ruling", "", dice.font("any"), 10.5, "18mm 18mm 16mm 14mm")


def ward_again(dice: Dice) -> Paper:
    """The guardianship judge's printed form, filled by keyboard: a measure of years ago is kept for ten more, the child stays guardian; boxes, the older order's day and number."""
    case = draw(dice, couple=False)
    adult, helper = dice.person("person", age=(50, 78)), dice.person("", age=(26, 48))
    one, two = adult.named("LAST_FIRST"), helper.named("LAST_FIRST")
    old = case.decided_on - dt.timedelta(days=5 * 365 + dice.number(-40, 20))
    typed = "font-family:'Courier Prime';font-size:10.5pt"

    def put(text: str) -> str:
        return f'<span style="{typed}">{text}</span>'

    def box(text: str, on: bool = False) -> str:
        return f'<div style="margin:.8mm 0">{"☒" if on else "☐"} {text}</div>'

    html = f"""<table style="border:1px solid"><tr><td style="padding:3mm;width:70mm"><b>{esc(case.court)}</b><br>Juge des contentieux de la protection<br>statuant comme juge des tutelles des majeurs</td><td style="padding:3mm;border-left:1px solid">Dossier n° RG {put(case.rg)}<br>Cabinet {put(str(dice.number(1, 6)))}<br>Décision du {put(f"{case.decided_on:%d/%m/%Y}")}</td></tr></table><h2 class="center" style="margin:6mm 0">JUGEMENT DE RÉVISION D'UNE MESURE DE PROTECTION</h2>
<p><b>I. Personne protégée</b><br>Nom, prénom : {put(f"{adult.civility} {esc(one)}")}<br>Né(e) le {put(f"{adult.birth_date:%d/%m/%Y}")} à {put(esc(adult.birth_place))}<br>Résidence : {put(esc(case.first_home.line()))}</p><p><b>II. Requérant</b><br>{put(f"{helper.civility} {esc(two)}")}, {put("fille" if helper.sex == "F" else "fils")}, demeurant {put(esc(case.second_home.line()))}</p>
<p><b>III. Mesure en cours</b><br>Jugement du {put(f"{old:%d/%m/%Y}")}, n° {put(f"{old:%y}/A/{dice.digits(5)}")}</p>{box("sauvegarde de justice")}{box("curatelle renforcée")}{box("tutelle aux biens et à la personne, 60 mois", True)}<p style="margin-top:4mm"><b>IV. Pièces et auditions</b><br>Certificat du docteur {put(esc(dice.person("", age=(33, 64)).named("first_LAST")))}, du {put(f"{case.heard_on - dt.timedelta(days=40):%d/%m/%Y}")}. Personne protégée entendue à domicile le {put(f"{case.heard_on:%d/%m/%Y}")} par {put(esc(case.judge))}, greffier {put(esc(case.clerk))}. Compte annuel approuvé : excédent de {put(f"{dice.number(200, 2_400)} euros")}.</p>
<p><b>V. Décision</b> — Par ces motifs, le juge, statuant en premier ressort :</p>{box("donne mainlevée de la mesure")}{box("allège la mesure en curatelle")}{box(f"maintient la mesure de tutelle pour une durée de {put('120 mois')}", True)}{box(f"maintient {put(f'{helper.civility} {esc(two)}')} en qualité de tut{'rice' if helper.sex == 'F' else 'eur'}", True)}{box("désigne un mandataire judiciaire à la protection des majeurs")}{box("autorise la résiliation du bail du logement de la personne protégée")}{box("ordonne l'exécution provisoire", True)}
<p class="small" style="margin-top:5mm">Mention en sera portée au répertoire civil. Copie : {put("procureur, personne protégée, tuteur")}. Recours dans les quinze jours de la notification, au greffe.</p><p>{stamp("TUTELLES MAJEURS")}</p>"""
    truth = case.truth("guardianship", [one, two])
    return Paper(html, truth, "court_ruling", "", "DejaVu Sans Condensed", 10.2, "15mm 18mm")


def signed_online(dice: Dice) -> Paper:
    """The first order in a divorce, as the new software writes it: blue headings, paragraph numbers in the margin, a signature's certificate; who keeps the flat, what is paid."""
    case = draw(dice)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    kids = _young(dice, case.first, case.decided_on, dice.pick((2, 3)))
    each = dice.number(80, 230)
    spouse = dice.number(150, 450)
    count = iter(range(1, 40))

    def para(text: str) -> str:
        return f'<div style="display:flex;margin-bottom:1.8mm"><span style="flex:0 0 9mm;color:#888">§ {next(count)}</span><span style="flex:1">{text}</span></div>'

    def title(text: str) -> str:
        return f'<p style="color:#0b4f8a;border-bottom:1px solid #0b4f8a;margin:4mm 0 2mm"><b>{text}</b></p>'

    html = f"""<div style="display:flex;justify-content:space-between"><div style="border-left:5px solid #0b4f8a;padding-left:3mm"><b>{esc(case.court)}</b><br>Affaires familiales — cabinet {dice.number(1, 12)}</div><div class="right small">RG {case.rg}<br>{case.portalis}<br>NAC 20L</div></div><p style="font-size:13.5pt;margin:6mm 0 1mm"><b>Ordonnance d'orientation et sur mesures provisoires</b></p><p>Mise à disposition au greffe le {long_date(case.decided_on)} — audience d'orientation le {long_date(case.heard_on)}</p>
{title("Les époux")}{para(f"{case.first.civility} {esc(one)}, né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}, demeurant {esc(case.first_home.line())} ; conseil : Me {esc(case.first_lawyer)}.")}{para(f"{case.second.civility} {esc(two)}, né{case.second.e} le {long_date(case.second.birth_date)}, demeurant {esc(case.second_home.line())} ; conseil : Me {esc(case.second_lawyer)}.")}{para("Enfants communs : " + ", ".join(f"{esc(k.first_name)} ({k.birth_date:%d.%m.%Y})" for k in kids) + ".")}
{title("Ce qui est demandé")}{para(f"L'assignation du {case.heard_on - dt.timedelta(days=70):%d.%m.%Y} n'indique pas le fondement du divorce. {case.first.civility} {esc(one)} sollicite {each + 90} euros par enfant et {spouse + 200} euros au titre du devoir de secours. {case.second.civility} {esc(two)} offre {each - 30} euros par enfant.")}{para(f"Le loyer du logement familial est de {dice.number(450, 890)} euros ; le bail est aux deux noms depuis le {case.heard_on - dt.timedelta(days=2_300):%d.%m.%Y}.")}
{title("Dispositif")}{para(f"Le juge {esc(case.judge)}, assisté de {esc(case.clerk)}, statuant sur les mesures provisoires par ordonnance contradictoire, susceptible d'appel :")}{para(f"AUTORISE les époux à résider séparément ; ATTRIBUE à {case.first.civility} {esc(one)} la jouissance du logement familial, à charge d'en payer le loyer ; ORDONNE à {case.second.civility} {esc(two)} de reprendre ses effets personnels dans le mois ;")}{para(f"FIXE la résidence des enfants chez {case.first.civility} {esc(one)}, avec un droit de visite et d'hébergement une fin de semaine sur deux pour l'autre parent ;")}{para(f"FIXE la contribution de {case.second.civility} {esc(two)} à l'entretien des enfants à {each} euros par mois et par enfant, soit {each * len(kids)} euros, par l'intermédiaire de l'organisme débiteur des prestations familiales ;")}{para(f"FIXE à {spouse} euros par mois la pension due au titre du devoir de secours ;")}{para(f"RENVOIE l'affaire à la mise en état du {long_date(case.decided_on + dt.timedelta(days=84))} ; RAPPELLE que l'ordonnance est exécutoire de plein droit ; RÉSERVE les dépens.")}
<div style="border:1px solid #0b4f8a;border-radius:2mm;padding:2mm 3mm;margin-top:7mm;font-size:7.5pt;color:#0b4f8a">Document signé électroniquement — certificat {dice.letters(4)}-{dice.digits(6)} — signataires : {esc(case.judge)} (juge), {esc(case.clerk)} (greffier) — horodatage {case.decided_on:%d/%m/%Y} {dice.number(9, 17):02d}:{dice.number(10, 59)}</div>"""
    truth = case.truth("provisional_measures", [one, two], child_support_amount=float(each))
    return Paper(html, truth, "court_ruling", "", dice.font("sans"), 10.2, "15mm 19mm")


LAYOUTS = {
    "apart_years_ago": years_ago, "apart_on_appeal": on_appeal, "apart_for_the_sale": for_the_sale, "apart_entrusted": entrusted,
    "apart_ward_again": ward_again, "apart_signed_online": signed_online,
}  # fmt: skip
