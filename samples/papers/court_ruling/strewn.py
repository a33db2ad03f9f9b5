"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc, table
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of, spaced

SURNAMES = ("Marchetti", "Oudot", "Belkacem", "Rocher", "Toussaint", "Pereira Lopes", "Grimaud", "Sané")


def _money(value: float) -> str:
    whole, cents = f"{value:,.2f}".split(".")
    return f"{whole.replace(',', ' ')},{cents} €"


def _sitting(case: Case) -> Case:
    """The same case decided and heard on days when courts sit."""
    decided, heard = (day - dt.timedelta(days=max(0, day.weekday() - 4)) for day in (case.decided_on, case.heard_on))
    return replace(case, decided_on=decided, heard_on=heard)


def _filed(case: Case, day: dt.date) -> Case:
    """The case with a number of the year in which it was filed."""
    return replace(case, rg=f"{day:%y}/{case.rg[3:]}")


def _grown(dice: Dice, case: Case, day: dt.date) -> Case:
    """The case of two people who were grown up on that day, unless a dossier fixed them."""
    if "person" in dice.given or "partner" in dice.given:
        return case
    born = [day - dt.timedelta(days=dice.number(7_900, 12_000)) for _ in range(2)]
    first, second = (replace(p, birth_date=b) for p, b in zip((case.first, case.second), born, strict=True))
    return replace(case, first=first, second=second)


def _full(person: Person) -> str:
    return f"{'MONSIEUR' if person.sex == 'M' else 'MADAME'} {person.named('FIRST_LAST')}"


def _child(dice: Dice, parent: Person, before: dt.date) -> Person:
    """A minor of the parent, born well before that day."""
    child = dice.children(parent, 1)[0]
    return replace(child, birth_date=before - dt.timedelta(days=dice.number(900, 5_400)))


def bailiff_copy(dice: Dice) -> Paper:
    """A bailiff's printed copy of an urgent eviction order: the parties in a band on the left, three other days, a neighbour, a curator and counsel."""
    case = _sitting(draw(dice, couple=False))
    case = _filed(case, case.heard_on - dt.timedelta(days=60))
    landlord, ward = dice.company("landlord", dice.pick(("sci", "social_landlord"))), case.first
    name, helper, neighbour, bailiff = (
        _full(ward),
        dice.person("", age=(30, 62)),
        dice.person("", age=(25, 70)),
        dice.person("", age=(32, 64)),
    )
    order, lease = case.heard_on - dt.timedelta(days=140), case.heard_on - dt.timedelta(days=dice.number(700, 1_900))
    debt, rent = dice.amount(1_900, 8_800), dice.amount(410, 820)
    received, printed = case.decided_on + dt.timedelta(days=12), case.decided_on + dt.timedelta(days=15)
    band = "".join(f"<p><span class='tiny'>{label}</span><br>{value}</p>" for label, value in (
        ("À LA REQUÊTE DE", f"<b>{esc(landlord.name.upper())}</b><br>{esc(landlord.address.line())}"), ("AYANT POUR AVOCAT", f"Maître {esc(case.first_lawyer)}"),
        ("CONTRE", f"<b>{esc(name)}</b><br>{esc(case.first_home.line())}"), ("ASSISTANCE", f"curateur : {esc(_full(helper))}"), ("REMISE", f"copie laissée à {esc(_full(neighbour))}, du voisinage, qui l'a acceptée"),
    ))  # fmt: skip
    html = f"""<table><tr><td style="width:52mm;background:#efe9dc;padding:4mm;height:262mm" class="small"><b style="font-size:11pt">SELARL {esc(bailiff.last_name.upper())}</b><br>Commissaires de justice associés<br>{dice.phone()}{band}</td>
<td style="padding-left:7mm"><p class="center" style="font-size:13pt;margin-top:6mm"><b>ORDONNANCE RENDUE EN RÉFÉRÉ</b><br><span class="small">(copie exécutoire)</span></p><p class="center">{esc(case.court)}<br>juge des contentieux de la protection</p>
<p class="center">{esc(case.town)}, {long_date(case.decided_on)}</p><p>Répertoire général {case.rg} — minute {case.minute}<br>Président : {esc(case.judge)} · Greffier : {esc(case.clerk)}</p>
<p class="justify">Le bail d'habitation du {long_date(lease)} a été consenti au nom de {esc(name)} moyennant un loyer de {_money(rent)}. Un commandement de payer visant la clause résolutoire a été délivré le {long_date(order)} pour {_money(round(debt * 0.6, 2))} et n'a pas été suivi d'effet dans les six semaines. L'affaire a été appelée le {long_date(case.heard_on)} ; la partie défenderesse, assistée de son curateur, a sollicité un délai de trente-six mois.</p>
<p><b>PAR CES MOTIFS</b></p><p class="justify">Nous, juge des contentieux de la protection, statuant en référé par ordonnance contradictoire, exécutoire par provision,</p>
<p>CONSTATONS l'acquisition de la clause résolutoire au {long_date(order + dt.timedelta(days=43))} ;</p><p>DISONS n'y avoir lieu à délais ;</p><p>ORDONNONS l'expulsion de {esc(name)} et de tous occupants de son chef, à défaut de départ volontaire deux mois après le commandement de quitter les lieux ;</p><p>CONDAMNONS cette même partie à payer, à titre provisionnel, {_money(debt)} et une indemnité d'occupation mensuelle de {_money(rent)} ;</p><p>REJETONS la demande de {_money(800)} au titre de l'article 700 du code de procédure civile ;</p><p>LAISSONS les dépens à la charge de la partie défenderesse.</p>
<p class="tiny" style="margin-top:10mm">Titre reçu à l'étude le {received:%d/%m/%Y} — imprimé le {printed:%d/%m/%Y} — effet du commandement à compter du {printed + dt.timedelta(days=61):%d/%m/%Y} — dossier {dice.digits(6)}/{dice.letters(2)}</p></td></tr></table>"""
    facts = case.truth("eviction", [landlord.name, ward.named("FIRST_LAST")], eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "", dice.font("serif"), 10.2, "12mm 13mm")  # fmt: skip


def ward_of_spouse(dice: Dice) -> Paper:
    """A hospital's social sheet titled by the law: one header row and one row of values, a couple, the day alone on its line, doctor and notary."""
    case = _sitting(draw(dice, couple=False))
    case = _filed(case, case.heard_on - dt.timedelta(days=60))
    one, two = case.first, case.second
    if "person" not in dice.given:
        last = dice.pick(SURNAMES)
        one = replace(dice.person("", sex="M", age=(58, 86)), last_name=last)
        two = replace(dice.person("", sex="F", age=(55, 82)), last_name=last, birth_name=None)
    first, second = one.named("first_LAST"), two.named("first_LAST")
    child = replace(dice.person("", age=(24, 45)), last_name=one.last_name)
    doctor, notary, social = (dice.person("", age=(32, 64)) for _ in range(3))
    row = [
        [
            f"{one.civility} et {two.civility} {esc(one.last_name.upper())}<br>({esc(first)} et {esc(second)})",
            "curatelle renforcée",
            "soixante mois",
            f"<span>{case.rg}</span>",
            f"{esc(second)}, conjoint{two.e}",
        ]
    ]
    html = f"""<table style="border-bottom:2px solid #00758f"><tr><td><b style="color:#00758f">CENTRE HOSPITALIER {esc(of(case.town).upper())}</b><br><span class="small">Service social des patients — feuille interne, à classer au dossier administratif</span></td><td class="right small">Unité {dice.number(10, 89)} — poste {dice.digits(4)}<br>Assistante sociale : {esc(social.named("LAST_first"))}</td></tr></table>
<h2 style="margin:8mm 0 2mm">Articles 440 et 472 du code civil</h2><p>{esc(case.court)}, juge des contentieux de la protection exerçant les fonctions de juge des tutelles</p><p style="margin:5mm 0">{long_date(case.decided_on)}</p>
{table(row, "grid", ("Intéressés", "Régime", "Durée", "N° RG", "Organe"), ("33%", "17%", "13%", "14%", "23%"))}
<p style="margin-top:6mm" class="justify">Le juge, {esc(case.judge)}, assisté de {esc(case.clerk)}, greffier, après avoir entendu le {long_date(case.heard_on)} {esc(first)}, né{one.e} le {one.birth_date:%d/%m/%Y}, et son conjoint {esc(second)}, né{two.e} le {two.birth_date:%d/%m/%Y}, demeurant ensemble {esc(case.first_home.line())}, vu le certificat circonstancié du docteur {esc(doctor.named("first_LAST"))}, inscrit sur la liste du procureur, du {long_date(case.heard_on - dt.timedelta(days=75))} ;</p>
<p class="justify"><b>Par ces motifs</b>, statuant en chambre du conseil, en premier ressort :</p><p>– place {esc(first)} sous curatelle renforcée pour une durée de soixante mois ;</p><p>– désigne {esc(second)} en qualité de curateur ; dit que le curateur percevra seul les revenus et assurera le règlement des dépenses ;</p><p>– rejette la demande de {esc(child.named("first_LAST"))}, enfant du couple, tendant à être désigné{child.e} cocurateur ;</p><p>– dit que Maître {esc(notary.named("first_LAST"))}, notaire, dressera l'inventaire dans les trois mois ;</p><p>– fixe à {_money(192)} les frais du certificat ; ordonne l'exécution provisoire.</p>
<p class="small" style="margin-top:10mm">Décision notifiée aux intéressés ; appel possible dans les quinze jours. Prochaine révision : {long_date(case.decided_on + dt.timedelta(days=1_826))}. Pièce versée au dossier patient {dice.digits(8)} le {case.decided_on + dt.timedelta(days=6):%d/%m/%Y}.</p>"""
    return Paper(
        html, case.truth("guardianship", [first, second]), "court_ruling", "", dice.font("sans"), 10.2, "15mm 16mm"
    )


def letter_second_page(dice: Dice) -> Paper:
    """Page two of the registry's letter: an object line for a title, labels in one line and their values in the next, given names over surnames."""
    case = _sitting(draw(dice))
    one, two = case.first, case.second
    if "person" not in dice.given:
        last = dice.pick([name for name in SURNAMES if name != one.last_name])
        two = replace(two, last_name=last, birth_name=None)
    child = _child(dice, two, case.heard_on)
    support, asked = float(dice.number(12, 45) * 10), dice.number(46, 70) * 10
    head_clerk, doctor = dice.person("", age=(35, 62)), dice.person("", age=(35, 62))

    def cell(person: Person) -> str:
        return f"{esc(' '.join(person.first_names[:1]))}<br><b>{esc(person.last_name.upper())}</b>"

    row = [[f"<span>{case.rg}</span>", cell(one), cell(two), f"{esc(child.first_name)}<br>né{child.e} le {child.birth_date:%d/%m/%Y}", f"<b>{_money(support)}</b> par mois", "le 5 du mois"]]  # fmt: skip
    html = f"""<p class="small">— 2 —<span style="float:right">{esc(case.town)}, le {long_date(case.decided_on)}</span></p><p style="margin-top:10mm">ne dispense pas du paiement des termes échus, lesquels restent dus jusqu'à leur complet règlement ainsi qu'il a été dit en première page.</p>
<p><b>Objet : décision du juge aux affaires familiales rendue ce jour — {esc(case.court)}</b></p>
<p class="justify">Le jugement, dont la minute {case.minute} est conservée au greffe, a été prononcé ce jour par {esc(case.judge)}, juge aux affaires familiales, après débats du {long_date(case.heard_on)}. Ses dispositions essentielles sont les suivantes :</p>
{table(row, "grid", ("N° RG", "Parent créancier (demande)", "Parent débiteur (défense)", "Enfant", "Contribution", "Exigible"), ("12%", "19%", "19%", "19%", "19%", "12%"))}
<p style="margin-top:5mm" class="justify">PAR CES MOTIFS, le juge constate l'exercice conjoint de l'autorité parentale ; fixe la résidence de l'enfant au domicile du parent créancier ; réserve le droit d'hébergement jusqu'au compte rendu du docteur {esc(doctor.named("first_LAST"))} ; FIXE à {_money(support)} par mois la contribution du parent débiteur à l'entretien et à l'éducation de l'enfant, quand {_money(float(asked))} étaient demandés ; dit qu'elle sera indexée chaque 1er janvier et versée par l'intermédiaire de l'organisme débiteur des prestations familiales ; partage les dépens.</p>
<p>Vous disposez d'un mois pour interjeter appel à compter de la signification. L'affaire n'est rappelée à l'audience du {long_date(case.decided_on + dt.timedelta(days=120))}, à 9 heures, que pour le droit d'hébergement ; vos pièces sont attendues avant le {long_date(case.decided_on + dt.timedelta(days=90))}.</p>
<p style="margin-top:14mm">Pour le directeur de greffe, par délégation,<br>{head_clerk.civility} {esc(head_clerk.named("first_LAST"))}, greffier</p><p class="tiny" style="margin-top:60mm">Page 2 sur 2 — jointe : notice sur l'intermédiation financière des pensions alimentaires</p>"""
    names = [one.named("first_LAST"), two.named("first_LAST")]
    return Paper(html, case.truth("child_support", names, child_support_amount=support), "court_ruling", "", dice.font("any"), 10.5, "16mm 18mm")  # fmt: skip


def converted_separation(dice: Dice) -> Paper:
    """A legal separation turned into a divorce: the former judgment with its day, number and sum comes first; two pages, letter-spaced headings."""
    case = _sitting(draw(dice))
    former = case.heard_on - dt.timedelta(days=dice.number(850, 1_400))
    former -= dt.timedelta(days=max(0, former.weekday() - 4))
    wed = former - dt.timedelta(days=dice.number(2_600, 6_000))
    case = _grown(dice, _filed(case, case.heard_on - dt.timedelta(days=100)), wed)
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    child = replace(dice.children(case.first, 1)[0], birth_date=former - dt.timedelta(days=dice.number(400, 2_200)))
    support = float(dice.number(13, 38) * 10)
    notary = dice.person("", age=(35, 65))
    old_rg = f"{former - dt.timedelta(days=300):%y}/{dice.number(200, 8_900):05d}"
    html = f"""<p class="center bold" style="font-size:12pt">{spaced("TRIBUNAL JUDICIAIRE")}<br>{esc(of(case.town).upper())}</p><table style="margin:5mm 0"><tr><td style="width:50%">Affaires familiales, cabinet {dice.number(1, 9)}<br>N° RG {case.rg}<br>N° Portalis {case.portalis}<br>NAC : 20I</td><td>MINUTE N° {case.minute}<br><b>JUGEMENT DU {long_date(case.decided_on).upper()}</b><br>DÉBATS DU {long_date(case.heard_on).upper()}<br>1 CE + 1 CCC délivrées le {case.decided_on + dt.timedelta(days=8):%d/%m/%Y}</td></tr></table>
<p class="center bold" style="border:1px solid #000;padding:2mm">CONVERSION DE SÉPARATION DE CORPS EN DIVORCE</p>
<p style="margin-top:6mm"><b>ENTRE</b></p><p>{case.first.civility} {esc(one)}, né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}, demeurant {esc(case.first_home.line())}<br>ayant pour avocat Maître {esc(case.first_lawyer)}</p><p><b>ET</b></p><p>{case.second.civility} {esc(two)}, né{case.second.e} le {long_date(case.second.birth_date)} à {esc(case.second.birth_place)}, demeurant {esc(case.second_home.line())}<br>ayant pour avocat Maître {esc(case.second_lawyer)}</p>
<p>Composition : {esc(case.judge)}, vice-président ; greffier : {esc(case.clerk)}</p><p class="bold" style="margin-top:5mm">{spaced("FAITS ET PROCÉDURE")}</p>
<p class="justify">Les parties se sont mariées le {long_date(wed)} devant l'officier de l'état civil de Chartres. Par jugement du {long_date(former)} (RG {old_rg}), le tribunal judiciaire de Chartres a prononcé leur séparation de corps et fixé à {_money(support - 30)} la contribution pour {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}. Plus de deux ans s'étant écoulés, la conversion est demandée sur le fondement de l'article 306 du code civil. L'autre partie ne s'y oppose pas et offre {_money(support - 10)}.</p>
<p class="right small">1/2</p><div class="break"></div><p class="small">RG {case.rg} — page 2/2</p><p class="bold">{spaced("MOTIFS")}</p><p class="justify">La conversion est de droit à la demande d'un époux lorsque la séparation de corps a duré deux ans. La cause de la séparation devient celle du divorce. Les ressources des parents, soit {_money(dice.amount(1_500, 2_900))} et {_money(dice.amount(1_400, 2_600))} par mois, justifient de porter la contribution à {_money(support)}.</p>
<p class="bold">{spaced("PAR CES MOTIFS")}</p><p>Le juge aux affaires familiales, statuant par jugement contradictoire, susceptible d'appel, débats hors la présence du public,</p><p>CONVERTIT en divorce la séparation de corps prononcée le {long_date(former)} entre {esc(one)} et {esc(two)} ;</p><p>PRONONCE en conséquence le divorce des époux ;</p><p>ORDONNE la mention du dispositif en marge de l'acte de mariage dressé le {long_date(wed)} ;</p><p>RENVOIE les parties devant Maître {esc(notary.named("first_LAST"))}, notaire, pour les opérations de partage ;</p><p>FIXE à la somme de {_money(support)} par mois la contribution due par {case.second.civility} {esc(two)} pour l'enfant {esc(child.first_name)}, à compter de ce jour ;</p><p>CONDAMNE chaque partie à conserver ses dépens.</p><p class="justify small">{EXECUTION}</p><div class="cols"><div>Le greffier</div><div class="right">Le vice-président</div></div>"""
    truth = case.truth("divorce", [one, two], child_support_amount=support)
    return Paper(html, truth, "court_ruling", "", dice.pick(("Liberation Serif", "Nimbus Roman", "FreeSerif")), 11, "18mm 20mm")  # fmt: skip


def damp_dwelling(dice: Dice) -> Paper:
    """A tenant against the owner of an unfit flat: dated inspections in a table before the grounds, works under a penalty, the rent stopped."""
    case = _sitting(draw(dice, couple=False))
    case = _filed(case, case.heard_on - dt.timedelta(days=190))
    tenant, owner = case.first.named("LAST_first"), dice.company("landlord", "sci")
    expert, officer = dice.person("", age=(35, 64)), dice.person("", age=(28, 60))
    rent, harm = dice.amount(430, 880), float(dice.number(8, 42) * 100)
    steps = [case.heard_on - dt.timedelta(days=days) for days in (610, 480, 395, 210)]
    rows = [
        [f"{steps[0]:%d.%m.%Y}", "Signalement au service communal d'hygiène et de santé"], [f"{steps[1]:%d.%m.%Y}", f"Rapport de l'inspecteur de salubrité, {esc(officer.named('first_LAST'))} : humidité de 78 %, absence de ventilation, plomb"],
        [f"{steps[2]:%d.%m.%Y}", "Arrêté préfectoral de traitement de l'insalubrité (article L. 511-11 du code de la construction et de l'habitation)"], [f"{steps[3]:%d.%m.%Y}", f"Rapport d'expertise de {esc(expert.named('first_LAST'))}, travaux chiffrés à {_money(dice.amount(9_000, 28_000))}"],
    ]  # fmt: skip
    html = f"""<div class="cols"><div><b>{esc(case.court.upper())}</b><br>Juge des contentieux de la protection<br>Place du Palais</div><div class="right"><b>N° RG {case.rg}</b><br>{case.portalis}<br>Minute : {case.minute}</div></div>
<p style="margin:8mm 0 2mm" class="center bold">AU NOM DU PEUPLE FRANÇAIS</p><p class="center">Audience publique de ce tribunal, tenue le <b>{case.decided_on:%d %B %Y}</b></p>
<table style="margin:5mm 0"><tr><td style="width:35mm" class="bold">Demandeur</td><td>{case.first.civility} {esc(tenant)}, locataire, {esc(case.first_home.line())}, bénéficiaire de l'aide juridictionnelle totale (décision du {case.heard_on - dt.timedelta(days=330):%d.%m.%Y}), Me {esc(case.first_lawyer)}</td></tr><tr><td class="bold">Défendeur</td><td>{esc(owner.name)}, {esc(owner.address.line())}, prise en la personne de son gérant {esc(case.second.named("LAST_first"))}, Me {esc(case.second_lawyer)}</td></tr><tr><td class="bold">Tribunal</td><td>{esc(case.judge)}, statuant à juge unique ; {esc(case.clerk)}, greffier ; débats du {case.heard_on:%d.%m.%Y}</td></tr></table>
<p><b>I. Ce qui s'est passé</b></p>{table(rows, "rows", (), ("17%", "83%"))}<p style="margin-top:4mm" class="justify"><b>II. Ce que le tribunal en pense.</b> Le bailleur doit un logement décent ne laissant pas apparaître de risques manifestes (articles 6 et 20-1 de la loi du 6 juillet 1989). Depuis l'arrêté, le loyer de {_money(rent)} a cessé d'être dû. Sa demande reconventionnelle de {_money(round(rent * 9, 2))} et d'expulsion est donc écartée. Le préjudice de jouissance, évalué par la demande à {_money(harm * 2)}, sera réparé par {_money(harm)}.</p>
<p><b>III. Par ces motifs</b>, le tribunal, par jugement contradictoire en premier ressort :</p><p>DIT que le logement est impropre à l'habitation en son état et qu'aucun loyer n'est dû depuis le {steps[2].replace(day=1):%d.%m.%Y} jusqu'à la mainlevée de l'arrêté ;</p><p>CONDAMNE {esc(owner.name)} à faire exécuter les travaux prescrits par l'arrêté dans les quatre mois, sous astreinte de 60 euros par jour ;</p><p>CONDAMNE {esc(owner.name)} à payer à {case.first.civility} {esc(tenant)} {_money(harm)} de dommages et intérêts ;</p><p>DÉBOUTE {esc(owner.name)} de toutes ses demandes et la CONDAMNE aux dépens, qui comprendront l'expertise.</p>
<p style="margin-top:8mm">La minute a été signée par le juge et le greffier.</p><p class="tiny">Copies : préfecture, agence régionale de santé, caisse d'allocations familiales — le {case.decided_on + dt.timedelta(days=5):%d.%m.%Y}</p>"""
    html = html.replace(f"{case.decided_on:%d %B %Y}", long_date(case.decided_on, True))
    return Paper(html, case.truth("unfit_housing", [tenant, owner.name]), "court_ruling", "", dice.font("any"), 10.3, "16mm 18mm")  # fmt: skip


def protection_pole(dice: Dice) -> Paper:
    """The protection pole's program: codes and copies on the right, the day « Du … » above them, two tenants, a social inquiry, eviction in numbered orders."""
    case = _sitting(draw(dice))
    landlord = dice.company("landlord", "social_landlord")
    lease, order = case.heard_on - dt.timedelta(days=dice.number(900, 2_600)), case.heard_on - dt.timedelta(days=190)
    case = _grown(dice, _filed(case, case.heard_on - dt.timedelta(days=75)), lease)
    one, two = case.first.named("LAST_first"), case.second.named("LAST_first")
    debt, rent, agent = dice.amount(2_300, 9_900), dice.amount(380, 760), dice.person("", age=(28, 60))
    numbered = (
        f"CONSTATE que les conditions d'acquisition de la clause résolutoire étaient réunies à la date du {long_date(order + dt.timedelta(days=44))} ;",
        "DIT n'y avoir lieu de suspendre les effets de cette clause, le versement intégral du loyer courant n'ayant pas repris avant l'audience ;",
        f"ORDONNE à {esc(one)} et à {esc(two)} de libérer le logement et de restituer les clés ;",
        "DIT qu'à défaut il sera procédé à leur expulsion et à celle de tous occupants de leur chef, avec le concours de la force publique si besoin, sous réserve de la trêve hivernale ;",
        f"CONDAMNE solidairement les locataires à verser à {esc(landlord.name)} {_money(debt)}, échéance du mois de l'audience incluse ;",
        f"FIXE l'indemnité mensuelle d'occupation à {_money(rent)} ;",
        "REJETTE le surplus des demandes, y compris celle relative aux frais irrépétibles ;",
    )  # fmt: skip
    items = "".join(f'<tr><td style="width:9mm">{n}°</td><td class="justify">{text}</td></tr>' for n, text in enumerate(numbered, 1))  # fmt: skip
    html = f"""<table><tr><td style="width:58%"></td><td><b>Du {long_date(case.decided_on)}</b></td></tr><tr><td></td><td style="padding-top:4mm">5AA<br>{dice.letters(3)}/{dice.letters(2)}</td></tr><tr><td></td><td style="padding-top:4mm">PPP Contentieux général<br>N° RG {case.rg} - N° Portalis {case.portalis}</td></tr></table>
<p style="margin:8mm 0 8mm 58%">{esc(landlord.name)}<br><br>C/<br><br>{esc(one)}<br>{esc(two)}</p><table><tr><td style="width:58%"></td><td class="small">– Expéditions délivrées aux parties<br>– FE délivrée à {esc(landlord.name)}<br><br>Le {case.decided_on + dt.timedelta(days=4):%d/%m/%Y}<br><br>Avocat : Me {esc(case.first_lawyer)}</td></tr></table>
<p class="center bold" style="margin-top:8mm">{esc(case.court.upper())}<br>Pôle protection et proximité</p><p class="center bold">JUGEMENT EN DATE DU {long_date(case.decided_on).upper()}</p>
<table><tr><td style="width:30mm">JUGE :</td><td>{esc(case.judge)}, magistrat à titre temporaire</td></tr><tr><td>GREFFIER :</td><td>{esc(case.clerk)}</td></tr><tr><td>DEMANDERESSE :</td><td>{esc(landlord.name)}, RCS {dice.digits(9)}, {esc(landlord.address.line())}, représentée par Maître {esc(case.first_lawyer)}</td></tr><tr><td>DÉFENDEURS :</td><td>{case.first.civility} {esc(one)}, né{case.first.e} le {long_date(case.first.birth_date)}, présent{case.first.e}<br>{case.second.civility} {esc(two)}, né{case.second.e} le {long_date(case.second.birth_date)}, absent{case.second.e}<br>{esc(case.first_home.line())}</td></tr><tr><td>DÉBATS :</td><td>Audience publique en date du {long_date(case.heard_on)}</td></tr></table>
<div class="break"></div><p class="bold" style="text-decoration:underline">EXPOSÉ DU LITIGE</p><p class="justify">Par acte sous seing privé du {long_date(lease)}, {esc(landlord.name)} a donné à bail aux défendeurs un logement conventionné, moyennant un loyer initial de {_money(round(rent * 0.83, 2))}. Le {long_date(order)}, un commandement de payer la somme de {_money(round(debt * 0.55, 2))} leur a été signifié ; la commission de coordination des actions de prévention a été saisie le lendemain. Par acte du {long_date(case.heard_on - dt.timedelta(days=75))}, dénoncé au préfet, le bailleur les a assignés. Le diagnostic social établi par {agent.civility} {esc(agent.named("LAST_first"))} a été lu. {case.first.civility} {esc(one)} a demandé à s'acquitter de la dette par versements de {_money(60)}.</p>
<p class="bold" style="text-decoration:underline">MOTIFS DE LA DÉCISION</p><p class="justify">L'article 24 de la loi du 6 juillet 1989, dans sa rédaction applicable au litige, subordonne l'octroi de délais à la reprise du paiement. Elle fait ici défaut.</p><p class="bold" style="text-decoration:underline">PAR CES MOTIFS</p><p>Le juge des contentieux de la protection, statuant publiquement, par jugement réputé contradictoire, en premier ressort,</p><table>{items}</table><p style="margin-top:4mm">RAPPELLE que la présente décision est exécutoire de plein droit.</p><p>Ainsi jugé et mis à disposition, les jour, mois et an susdits.</p><div class="cols"><div>LE GREFFIER</div><div class="right">LE JUGE</div></div>"""
    facts = case.truth("eviction", [landlord.name, one, two], eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "", dice.pick(("Liberation Sans", "FreeSans", "Nimbus Sans")), 10.5, "17mm 20mm")  # fmt: skip


def social_pole(dice: Dice) -> Paper:
    """The social pole of a court grants an allowance for disability: no large title, day in letters, the consulted doctor, other decisions quoted."""
    case = _sitting(draw(dice, couple=False))
    name = case.first.named("first_LAST")
    body = f"Maison départementale des personnes handicapées {dice.pick(('de la Gironde', 'du Nord', 'du Rhône', 'de la Loire-Atlantique'))}"
    doctor, agent, one, two = (dice.person("", age=(30, 64)) for _ in range(4))
    asked = case.heard_on - dt.timedelta(days=dice.number(500, 620))
    refused, again = asked + dt.timedelta(days=130), asked + dt.timedelta(days=250)
    case = _filed(case, again + dt.timedelta(days=40))
    day, year = date_in_words(case.decided_on).split(" deux mille", 1)
    html = f"""<p>{esc(case.court)}<br>Pôle social — contentieux technique<br>{case.rg}</p><p class="right">notification le {case.decided_on + dt.timedelta(days=7):%d/%m/%Y}<br>en copie : {esc(body)}</p>
<p style="margin-top:8mm" class="justify">L'an deux mille{year} et le {day}, le tribunal, composé de {esc(case.judge)}, président, de {esc(one.named("first_LAST"))}, assesseur représentant les salariés, et de {esc(two.named("first_LAST"))}, assesseur représentant les employeurs, assistés de {esc(case.clerk)}, a rendu la décision suivante, après débats du {long_date(case.heard_on)}, dans l'affaire opposant :</p>
<p style="margin-left:15mm">{case.first.civility} <b>{esc(name)}</b>, né{case.first.e} le {case.first.birth_date:%d/%m/%Y}, demeurant {esc(case.first_home.line())}, comparant{case.first.e} en personne,</p><p style="margin-left:15mm">à la <b>{esc(body)}</b>, représentée par {agent.civility} {esc(agent.named("first_LAST"))}, ayant pouvoir.</p>
<p class="justify" style="margin-top:5mm">Le {long_date(asked)}, {case.first.civility} {esc(name)} a sollicité l'allocation aux adultes handicapés. Par décision du {long_date(refused)}, confirmée le {long_date(again)} sur recours préalable (dossier {dice.digits(6)}), la commission des droits et de l'autonomie a retenu un taux compris entre 50 et 79 % sans restriction substantielle et durable pour l'accès à l'emploi.</p>
<p class="justify">Le docteur {esc(doctor.named("first_LAST"))}, consulté à l'audience, conclut à un taux de 60 % et à une telle restriction. Le montant maximal de l'allocation, {_money({2022: 956.65, 2023: 971.37, 2024: 1_016.05}.get(case.heard_on.year, 1_033.32))} par mois, n'est pas débattu, non plus que la rente de {_money(dice.amount(180, 390))} déjà perçue.</p>
<p class="justify">Le tribunal, statuant publiquement, par décision contradictoire et en premier ressort, <b>par ces motifs</b> : dit le recours recevable et bien fondé ; dit que {case.first.civility} {esc(name)} présentait, au {long_date(asked)}, un taux d'incapacité de 60 % avec restriction substantielle et durable pour l'accès à l'emploi ; lui accorde l'allocation aux adultes handicapés pour trois ans à compter du {long_date((asked.replace(day=28) + dt.timedelta(days=5)).replace(day=1))} ; met les frais de consultation à la charge de la caisse nationale ; dit n'y avoir lieu à dépens.</p>
<div class="cols" style="margin-top:10mm"><div>le greffier</div><div class="right">le président</div></div><p class="tiny" style="margin-top:30mm">Appel dans le mois de la notification devant la cour d'appel désignée, par déclaration au greffe. Minute {case.minute}.</p>"""
    return Paper(html, case.truth("other", [name, body]), "court_ruling", "", dice.font("serif"), 11, "20mm 22mm")


LAYOUTS = {
    "bailiff_copy": bailiff_copy,
    "ward_of_spouse": ward_of_spouse,
    "letter_second_page": letter_second_page,
    "converted_separation": converted_separation,
    "damp_dwelling": damp_dwelling,
    "protection_pole": protection_pole,
    "social_pole": social_pole,
}
