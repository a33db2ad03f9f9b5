"""Mixed layouts: bilingual, typed, folded, handwritten, numbered and old printers' sheets that come near a type and are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle, long_date
from samples.paper import Paper
from samples.papers._mixed_legal import PARTICLES, child_of, of_age, seat, surnamed
from samples.stationery import HAND, full_name, lines, paragraphs, republic, sheet, signature, stamp, table

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")
PLAIN = MoneyStyle("", ",", "")
DAY = dt.timedelta(days=1)


def removal_certificate(dice: Dice) -> Paper:
    """An international mover certifies in two languages, in prose, that a couple's goods were carried home: for the customs, no proof of address."""
    person = of_age(dice, dice.person(), "person", dice.today)
    other = replace(dice.person("", sex="M" if person.sex == "F" else "F"), last_name=person.last_name, birth_name=None)
    other = of_age(dice, other, "", dice.today)
    home, old, office, day = dice.address(), dice.address(""), seat(dice), dice.today
    abroad = dice.pick((("Düsseldorf", "Allemagne", "Germany"), ("Rotterdam", "Pays-Bas", "the Netherlands"), ("Milano", "Italie", "Italy"), ("Casablanca", "Maroc", "Morocco")))  # fmt: skip
    packed, came = dice.day_before(60, 30, day), dice.day_before(20, 3, day)
    name = dice.pick(("Van Rijn Relocation B.V.", "Nordhaus Movers GmbH", "Bluegate Mobility Ltd", "Trasmondo S.p.A."))
    volume, boxes, boss = dice.number(14, 62), dice.number(40, 210), dice.person("")
    couple = f"M. et Mme {(person if person.sex == 'M' else other).first_name} {person.last_name.upper()}"
    cells = table([(f"{day:%d/%m/%Y}", f"{dice.letters(3)}-{dice.digits(6)}", office.town)], ("Date", "Ref.", "Lieu / Place"))  # fmt: skip
    french = f"La société {name}, établissement français (SIRET {dice.siret()}, téléphone {dice.phone()}, IBAN {dice.iban()}), certifie que {couple} — {person.first_name}, né{person.e} le {long_date(person.birth_date)}, et {other.first_name}, né{other.e} le {long_date(other.birth_date)} — lui ont confié {volume} m³ d'effets personnels, soit {boxes} colis, enlevés le {long_date(packed)} à {abroad[0]} ({abroad[1]}) et livrés le {long_date(came)} au {home.line()}. Avant leur départ, ils louaient un logement {old.line()}, à {dice.company('', 'agency').name}, qui n'est plus le leur."
    english = f"<i>We hereby certify that {volume} cbm of used household goods ({boxes} packages) belonging to Mr and Mrs {person.last_name} were collected in {abroad[0]}, {abroad[2]}, on {packed:%d/%m/%Y} and delivered in {home.town} on {came:%d/%m/%Y}. The goods are for private use only and shall not be sold within twelve months.</i>"
    last = "Le présent écrit est délivré pour l'application de la franchise des droits à l'importation (règlement (CE) n° 1186/2009, articles 3 à 11). La société n'a pas vérifié le titre auquel le logement d'arrivée est occupé. / <i>This paper is not a proof of residence.</i>"
    both = [f"<p class='justify'>{french}</p>", f"<p class='justify'>{english}</p>"]
    html = (
        f"<div style='border-top:3mm solid #14365f;padding-top:3mm;display:flex;justify-content:space-between'><div><b style='font-size:16pt'>{name}</b><br><span class='small'>A member of the {dice.pick(('Harrow & Lund', 'Okafor-Stein', 'Castellani'))} group — {office.line()}</span></div><div style='width:78mm'>{cells}</div></div>"
        f"<h1 style='margin:14mm 0 8mm'>{dice.pick(('CERTIFICAT DE TRANSFERT DE MOBILIER', 'ATTESTATION DE CHANGEMENT DE RÉSIDENCE'))}<br><span style='font-weight:normal;font-size:.75em'>{dice.pick(('Certificate of Removal', 'Household Goods Statement'))}</span></h1>"
        + ("".join(both) if dice.chance(0.6) else "".join(both[::-1]))
        + f"<p class='justify'>{last}</p><div style='margin:10mm 0 0 55%'>Branch manager / Le chef d'agence<br>{boss.named('first_last')}<br>{signature(dice.number(0, 60))}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.8, margin="15mm 20mm", css="p { line-height: 1.5; margin: 4mm 0 }")  # fmt: skip


def life_certificate(dice: Dice) -> Paper:
    """A village mayor types that somebody is alive, for a fund abroad: boxes ticked and struck, a grandchild beside."""
    person = dice.person("person", age=(62, 78))
    home, day, child = dice.address(), dice.today, dice.person("", age=(8, 30))
    deputy, clerk = dice.person(""), dice.person("")
    fund, place = dice.pick((("Caisse marocaine des retraites", "avenue Al Araar, Rabat (Maroc)"), ("Instituto da Segurança Social", "Rua Rosa Araújo 43, Lisboa (Portugal)"), ("INPS, Direzione provinciale", "via Ciro il Grande 21, Roma (Italie)"), ("Deutsche Rentenversicherung Bund", "Ruhrstraße 2, Berlin (Allemagne)")))  # fmt: skip
    village = dice.pick(("Saint-Aubin-des-Vignes", "Montclar-sur-Ource", "Les Essarts-le-Petit", "Vaux-en-Bocage"))
    papers = dice.random.sample(["carte nationale d'identité", "passeport", "carte de résident"], 3)
    alone = dice.chance(0.5)
    seen = dice.pick(("s'est présenté", "a été vu à son domicile"))

    def choice(text: str, on: bool) -> str:
        return f"[X] {text}" if on else f"[ ] <s>{text}</s>"

    name = f"<table style='margin:4mm 0'><tr><td style='width:22mm'>NOM</td><td class='b' style='border-bottom:.5pt dotted #000;width:52mm'>{person.last_name.upper()}</td><td style='width:24mm'></td><td style='width:22mm'>PRÉNOMS</td><td class='b' style='border-bottom:.5pt dotted #000'>{' '.join(person.first_names)}</td></tr></table>"  # fmt: skip
    came = ", ".join(choice(text, text == seen) for text in ("s'est présenté", "a été vu à son domicile"))
    html = (
        f"<div class='c'>DÉPARTEMENT - CANTON<br><b>MAIRIE DE {village.upper()}</b><br>Tél. {dice.phone()} - ouvert mardi et jeudi</div><h1 style='margin:12mm 0 6mm'>{dice.pick(('CERTIFICAT DE VIE', 'CERTIFICAT DE VIE (ou d’existence)'))}</h1>"
        f"<p>Le Maire de la commune soussigné certifie que la personne dont l'état civil suit :</p>{name}<p>né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place}, demeurant {home.line()},</p><p>{came}</p><p>est vivante pour l'avoir vue ce jour, sur présentation de :</p><p>{'<br>'.join(choice(text, n == 0) for n, text in enumerate(papers))}</p>"
        f"<p>Situation : {choice('célibataire', False)} &nbsp; {choice('marié(e)', not alone)} &nbsp; {choice('veuf(ve)', alone)} &nbsp; {choice('remarié(e)', False)}</p>"
        + (f"<p>Accompagné{person.e} de : {child.last_name.upper()} {child.first_name}, {'petit-fils' if child.sex == 'M' else 'petite-fille'}, né{child.e} le {child.birth_date:%d/%m/%Y}.</p>" if dice.chance(0.8) else "<p>Accompagné(e) de : <s>................</s> néant</p>")
        + f"<p>Délivré au nom de l'intéressé{person.e} pour l'organisme : {fund}, {place}, n° de pension {dice.digits(9)}.</p><p>Valable trois mois. Ne prouve ni le domicile ni les ressources.</p>"
        f"<p style='margin:10mm 0 0 80mm'>{village}, {day:%d/%m/%Y}<br>Le Maire, p.o. l'adjoint<br>{deputy.named()}{signature(dice.number(0, 50))}</p><div style='display:flex;justify-content:space-between'>{stamp('MAIRIE DE ' + village.upper())}<div>Vu, le secrétaire de mairie<br>{clerk.first_name[0]}. {clerk.last_name}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Courier Prime", "Liberation Mono", "Nimbus Mono PS")), size=10.5, margin="18mm 20mm")  # fmt: skip


def civil_sponsorship(dice: Dice) -> Paper:
    """A folded leaflet of a town hall for a republican baptism: child, parents, sponsors in a band; it has no effect in civil status."""
    parent = dice.person("person", age=(24, 44))
    other, day = dice.partner(parent, "", same_name=False), dice.today
    child, elder = child_of(dice, parent, day), child_of(dice, parent, day)
    born = day - dice.number(100, 2200) * DAY
    child = replace(child, birth_date=born)
    elder = replace(elder, birth_date=born - dice.number(400, 1600) * DAY)
    god = [dice.person("", sex="F", age=(22, 60)), dice.person("", sex="M", age=(22, 60))]
    mayor, deputy, clerk = dice.person(""), dice.person(""), dice.person("")
    home = dice.address()
    town = home.town
    parties = [
        ("L'enfant", child),
        ("Ses parents", parent),
        ("", other),
        ("La marraine", god[0]),
        ("Le parrain", god[1]),
    ]
    band = "".join(f"<p>{f'<span class=tiny>{label}</span><br>' if label else ''}<b>{who.first_name} {who.last_name.upper()}</b>{f'<br>né{who.e} le {who.birth_date:%d.%m.%y}' if who is child else ''}</p>" for label, who in parties)  # fmt: skip
    title = dice.pick(("PARRAINAGE CIVIL", "BAPTÊME RÉPUBLICAIN", "Acte de parrainage républicain"))
    oath = dice.pick(("s'engagent à suppléer les parents, dans l'esprit civique, s'ils venaient à manquer", "promettent d'aider l'enfant à devenir un citoyen dévoué au bien public"))  # fmt: skip
    inside = paragraphs(
        f"Le {day:%d.%m.%y}, en l'hôtel de ville de {town}, devant nous, ont comparu les parents domiciliés {home.line()}, accompagnés de {elder.first_name}, leur aîné{elder.e}.",
        f"La marraine et le parrain {oath} (décret du 20 prairial an II).",
        "Cet engagement est moral. Le présent n'est pas un acte de l'état civil et ne remplace ni la copie de l'acte de naissance ni le livret de famille.",
    )  # fmt: skip
    html = (
        f"<div style='display:flex;height:175mm'><div style='width:44mm;background:#eef1f8;border-right:2pt solid #20407c;padding:4mm;font-size:9pt'>{band}</div>"
        f"<div style='flex:1;padding:0 8mm;border-right:.5pt dashed #888'><div class='c'>{republic(f'Ville de {town}')}</div><h1 style='margin-top:24mm;color:#20407c'>{title}</h1><p class='c'>n° {dice.number(2, 60)} du registre</p><p class='c' style='font-size:15pt;margin-top:12mm'><i>{child.first_name}</i></p></div>"
        f"<div style='flex:1;padding:0 8mm;font-size:10pt'>{inside}<p>Pour le maire, {mayor.civility} {mayor.first_name} {mayor.last_name.upper()}, par délégation,<br>{deputy.first_name} {deputy.last_name.upper()}, adjoint{deputy.e}{signature(dice.number(0, 50))}</p><p>Contresigné : {clerk.first_name} {clerk.last_name.upper()}, officier d'état civil délégué</p><p style='display:flex;justify-content:space-between'><span>La marraine<br>{signature(dice.number(0, 40))}</span><span>Le parrain<br>{signature(dice.number(0, 40))}</span></p></div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("serif"), size=11, page="A4 landscape", margin="12mm 12mm 14mm", footer=f"À remettre à {parent.first_name} {parent.last_name.upper()}")  # fmt: skip


def keepers_report(dice: Dice) -> Paper:
    """The caretaker's handwritten account of noise to a tenant on ruled paper, uploaded afterwards; no notice, no complaint."""
    person, home, day = dice.person(), dice.address(), dice.today
    keeper, chief, boss, neighbour = dice.person(""), dice.person(""), dice.person(""), dice.person("")
    office = dice.company("", "social_landlord")
    past = dice.day_before(30, 6, day)

    def staff(who: Person) -> str:
        return f"{who.first_name[0]}. {who.last_name}"

    noise = dice.pick(("de la musique et des coups dans le mur après vingt-trois heures", "un chien qui aboie quand la porte se ferme", "des encombrants laissés sur le palier et des cris la nuit"))  # fmt: skip
    text = [
        f"{'Madame' if person.sex == 'F' else 'Monsieur'},",
        "je vous écris comme je l'ai dit en passant. Vous savez que je n'aime pas faire des papiers, mais on m'en a demandé un.",
        f"Plusieurs personnes de la cage d'escalier sont venues à la loge. {neighbour.civility} {neighbour.last_name}, qui habite en dessous, a signé le cahier.",
        "Le règlement de la maison est affiché dans le hall, article 7. Je ne prends parti pour personne et je ne demande le départ de personne.",
        f"En résumé : le {long_date(past)} vers {dice.number(21, 23)} h {dice.pick(('10', '30', '45'))}, au n° {home.street}, porte {dice.number(11, 68)}, il a été constaté {noise}. Passez à la loge avant le {long_date(day + 12 * DAY)}, on en parle avec {staff(boss)}.",
    ]  # fmt: skip
    foot = f"Pour le directeur de {office.name}, par délégation, {staff(chief)}. Signé électroniquement le {day:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(0, 59):02d}"
    css = "body { line-height: 9mm; background: linear-gradient(#fff 8.6mm, #9bb7d8 8.6mm) 0 0 / 100% 9mm } p { margin: 0 0 9mm } @page { @bottom-center { font: 8pt 'Liberation Sans'; content: '" + foot.replace("'", "\\27 ") + "' } }"  # fmt: skip
    html = (
        f"<div>Loge — {office.name}</div><div style='margin-left:85mm'>{lines(person.civility + ' ' + ' '.join(person.first_names) + ' ' + person.last_name, *home.lines())}</div>"
        f"<p class='c b' style='margin:9mm 0'>{dice.pick(('Rapport du concierge', 'Relation de la conciergerie', 'Avertissement de la loge'))}</p>"
        + "".join(f"<p>{part}</p>" for part in text)
        + f"<div style='display:flex;justify-content:space-between'><div>Le gardien,<br>{staff(keeper)}</div><div>Vu : {staff(boss)}<br>{signature(dice.number(0, 60))}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=HAND if dice.chance(0.6) else "Caveat", size=13, margin="18mm 20mm", css=css)


def wage_seizure_form(dice: Dice) -> Paper:
    """The Treasury orders an employer to pay a couple's taxes out of the wage: numbered boxes, labels under their values, the legal scale."""
    person = dice.person("person", age=(25, 64))
    other, home, office = dice.partner(person, "", same_name=False), dice.address(), seat(dice)
    firm, day, year = dice.company("employer", "company"), dice.today, dice.today.year
    adviser, head = dice.person(""), dice.person("")
    two = f"{person.first_name} {person.last_name.upper()}<br>{other.first_name} {other.last_name.upper()}"
    before, now, fee = dice.number(180, 1400), dice.number(300, 2600), dice.number(3, 26) * 10
    left = before - dice.number(0, before // 2)
    debts = table([(f"Impôt sur le revenu {year - 3}", PLAIN(before), PLAIN(left)), (f"Impôt sur le revenu {year - 2}", PLAIN(now), PLAIN(now)), ("Majoration de 10 %", "", PLAIN(fee)), ("<b>Total à saisir</b>", "", f"<b>{PLAIN(left + now + fee)}</b>")], ("Nature", "Rôle", "Reste dû (€)"), numbers=(1, 2))  # fmt: skip
    who = table([(dice.fiscal_number(person), f"<span style='white-space:nowrap'>{two}</span>", home.line(), dice.pick(("salaire", "salaires et primes")))], ("N° fiscal", "Redevables", "Adresse connue", "Somme visée"))  # fmt: skip
    scale = table([("jusqu'à 373,33 €", "1/20"), ("de 373,33 à 727,50 €", "1/10"), ("de 727,50 à 1 083,33 €", "1/5"), ("de 1 083,33 à 1 436,67 €", "1/4"), ("au-delà", "1/3 puis 2/3")], ("Tranche du salaire mensuel", "Part saisissable"))  # fmt: skip

    def numbered(n: int, value: str, label: str) -> str:
        return f"<div style='border:.6pt solid #333;padding:2mm 3mm;margin-bottom:2mm;display:flex'><div style='width:9mm'><span style='border:.5pt solid #333;padding:0 1.5mm;font-size:8pt'>{n}</span></div><div style='flex:1'>{value}<div class='tiny'>{label}</div></div></div>"

    boxes = [
        (f"<b>{firm.name}</b><br>{firm.address.line()} — SIRET {firm.siret}", "Tiers détenteur (employeur)"),
        (who, dice.pick(("Redevables concernés", "Débiteurs"))),
        (debts, "Créances exigibles, deux derniers rôles"),
        (f"{adviser.named()}, expert-comptable, {seat(dice).line()}", "Cabinet chargé de la paie, pour copie"),
        (scale, "Barème annuel des quotités (à titre indicatif, hors personnes à charge)"),
        (f"Sous trente jours, au comptable : {office.line()} — réf. {dice.digits(4)} {dice.letters(2)} {dice.digits(6)}", "Versement attendu"),
    ]  # fmt: skip
    html = (
        f"<div style='border-bottom:1pt solid #000;font-size:8.8pt;margin-bottom:4mm'>De : sip.recouvrement@dgfip.example &nbsp; Transmis le : {day:%d/%m/%Y} {dice.number(7, 18):02d}:{dice.number(0, 59):02d} &nbsp; À : paie@{dice.pick(('accueil', 'siege', 'compta'))}.example<br><b>Objet : {dice.pick(('saisie administrative à tiers détenteur', 'SATD employeur — notification'))}</b></div>"
        f"<div style='display:flex;justify-content:space-between'>{republic('Direction générale des finances publiques', 'Pôle de recouvrement')}<div class='r small'>n° 37{dice.digits(2)}*0{dice.number(1, 9)}<br>articles L. 262 et L. 263 du livre des procédures fiscales</div></div><br>"
        + "".join(numbered(n, *box) for n, box in enumerate(boxes if dice.chance(0.75) else boxes[:4] + boxes[5:], 1))
        + f"<p class='small'>Cet acte emporte attribution immédiate de la somme. Il ne vaut ni avis d'impôt ni bulletin. Le comptable public, {head.named()}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.3, margin="11mm 14mm")


def self_employed_contributions(dice: Dice) -> Paper:
    """An old printer's statement of contributions asked of a self-employed: two years side by side, the spouse who helps, numbers near the names."""
    person = surnamed(dice, dice.person("person", age=(25, 64)), "person", PARTICLES)
    spouse, home, office = dice.partner(person, "", same_name=True), dice.address(), seat(dice)
    day, year = dice.today, dice.today.year
    rows, was, now = [], 0, 0
    for label, low, high in (("MALADIE-MATERNITE", 90, 900), ("INDEMNITES JOURN.", 20, 190), ("RETRAITE DE BASE", 600, 4200), ("RETRAITE COMPL.", 200, 1700), ("INVALIDITE-DECES", 40, 320), ("CSG-CRDS", 300, 2500), ("FORMATION PROF.", 80, 130)):  # fmt: skip
        a = dice.number(low, high)
        b = a + dice.number(-a // 5, a // 4)
        rows.append(f"{label:<22}{a:>14},00{b:>14},00")
        was, now = was + a, now + b
    name = full_name(person).upper()
    gap = now - was

    def two(heads: list[str], values: list[str], width: int) -> list[str]:
        return ["".join(f"{head:<{width}}" for head in heads).rstrip(), "".join(f"{value:<{width}}" for value in values).rstrip(), ""]  # fmt: skip

    asked = f"{dice.pick(('RELEVE', 'RELEVE ANNUEL', 'NOTIFICATION'))} DU {day:%d/%m/%Y} - COTISATIONS {year}"
    text = [
        f"URSSAF - TRAVAILLEURS INDEPENDANTS{'':<12}ED. {dice.digits(4)}-{dice.letters(1)}", office.line().upper(), "",
        f"OBJET : {asked}", "",
        f"ETABLI POUR LE COMPTE DE : {person.civility.upper()} {name}",
        f"SIRET {dice.siret()}   TEL {dice.phone()}", f"IBAN  {dice.iban()}", "",
        *two(["N° COTISANT", "NE(E) LE", "ACTIVITE"], [dice.digits(11), f"{person.birth_date:%d/%m/%Y}", dice.pick(("PEINTRE EN BATIMENT", "TAXI", "COIFFURE", "COMMERCE AMBULANT"))], 22),
        *two(["CONJOINT COLLABORATEUR", "NE(E) LE"], [f"{spouse.last_name} {spouse.first_name}".upper()[:27], f"{spouse.birth_date:%d/%m/%Y}"], 30),
        *two(["DOMICILE"], [home.line().upper()], 10),
        f"{'NATURE':<22}{f'{year - 1} DEFINITIF':>17}{f'{year} PROVIS.':>17}", "-" * 56, *rows, "-" * 56,
        f"{'TOTAL EUR':<22}{was:>14},00{now:>14},00", f"{'ECART':<22}{'':>17}{gap:>14},00", "",
        f"PRELEVEMENT LE 5 DE CHAQUE MOIS, A COMPTER DU {dt.date(year + (day.month == 12), day.month % 12 + 1, 5):%d/%m/%Y}",
        dice.pick(("CE RELEVE N'EST PAS UNE ATTESTATION DE VIGILANCE.", "CE DOCUMENT NE JUSTIFIE PAS DE VOS REVENUS.")),
    ]  # fmt: skip
    html = f"<pre style=\"font-family:'Liberation Mono';margin:0;line-height:1.35\">{'<br>'.join(text)}</pre>"
    return sheet("unknown", html, {}, font="Liberation Mono", size=10, margin="16mm 14mm")


LAYOUTS = {
    "removal_certificate": removal_certificate,
    "life_certificate": life_certificate,
    "civil_sponsorship": civil_sponsorship,
    "keepers_report": keepers_report,
    "wage_seizure_form": wage_seizure_form,
    "self_employed_contributions": self_employed_contributions,
}
