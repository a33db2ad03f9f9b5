"""Further layouts: forms left blank, inspections, calls for funds, advertised posts; sheets with boxes that fill themselves like a paper's."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.papers.unknown.beyond import premises
from samples.stationery import (
    barcode,
    combed,
    lines,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    spoken,
    table,
    ticked,
)

_DOTS = "." * 46
_ROOMS = ("Entrée", "Séjour", "Cuisine", "Chambre 1", "Salle de bains", "W.-C.")
_BEFORE = ("bon", "neuf", "usage normal")
_STATES = ("bon", "usage normal", "taches", "rayures", "un trou chevillé", "à nettoyer")


def road_offence(dice: Dice) -> Paper:
    """A notice of an offence on the road: a person, a birth, an address, dates, three sums to choose from; nobody is judged."""
    person, home = dice.person("person"), dice.address("home")
    seen = dice.day_before(60, 12)
    issued = seen + dt.timedelta(days=dice.number(4, 9))
    limit = dice.pick((50, 80))
    low, fixed, high = (90, 135, 375) if limit == 50 else (45, 68, 180)
    speed = limit + dice.number(7, 17)
    box = "border:.7pt solid #446;padding:2mm;flex:1"
    sums = "".join(f"<div style='{box}' class='c'>{name}<br><b style='font-size:13pt'>{value} €</b><br><span class='tiny'>{when}</span></div>" for name, value, when in (("Amende minorée", low, f"jusqu'au {issued + dt.timedelta(days=15):%d/%m/%Y}"), ("Amende forfaitaire", fixed, f"jusqu'au {issued + dt.timedelta(days=45):%d/%m/%Y}"), ("Amende majorée", high, "au-delà")))  # fmt: skip
    html = (
        f"<div class='head'>{republic('Ministère de l&#39;intérieur')}<div class='r small'>Centre automatisé de constatation<br>des infractions routières<br>CS 41101 — 35911 RENNES CEDEX 9<br>N° de l'avis : {dice.digits(10)}<br>Date de l'avis : {issued:%d/%m/%Y}</div></div><div class='to'>{lines(spoken(person, 'LAST_FIRST'), *home.lines(True))}</div><p class='b c' style='font-size:14pt;background:#dde4f0'>AVIS DE CONTRAVENTION</p>"
        f"<div style='display:flex;gap:3mm'><div style='{box}'><b>Véhicule</b><br>{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}<br>{dice.pick(('PEUGEOT', 'CITROEN', 'DACIA'))}, VP</div><div style='{box}'><b>Titulaire du certificat d'immatriculation</b><br>{person.named('LAST_FIRST')}<br>né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place.upper()}</div></div>"
        + pairs([("Infraction", f"excès de vitesse inférieur à 20 km/h, vitesse maximale autorisée {limit} km/h"), ("Date et heure", f"le {seen:%d/%m/%Y} à {dice.number(6, 22)} h {dice.number(10, 59)}"), ("Lieu", f"{premises(dice).upper()}"), ("Vitesse enregistrée / retenue", f"{speed + 5} km/h / {speed} km/h"), ("Appareil", f"n° {dice.digits(5)}, vérifié le {seen - dt.timedelta(days=140):%d/%m/%Y}"), ("Agent verbalisateur", f"{dice.digits(6)}, service {dice.digits(5)}"), ("Perte de points", "1")])
        + f"<p class='b'>Montant de l'amende</p><div style='display:flex;gap:3mm'>{sums}</div>"
        + paragraphs("Si vous n'étiez pas le conducteur ou si vous contestez, n'effectuez aucun paiement et remplissez le formulaire de requête en exonération joint. Pour payer : amendes.gouv.fr, smartphone, timbre dématérialisé chez un buraliste agréé.", "L'original du procès-verbal est conservé par le service verbalisateur.")
        + f"<div style='border-top:1px dashed #555;margin-top:8mm;padding-top:3mm'>Télépaiement {dice.digits(14)} clé {dice.digits(2)}<br>{barcode(dice.digits(24))}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Liberation Sans", "FreeSans")), size=9.4, margin="11mm 15mm")


def vehicle_inspection(dice: Dice) -> Paper:
    """The minutes of a car's inspection: number, dates valid until, a centre's stamp, an owner's name."""
    person, home = dice.person("person"), dice.address("home")
    done = dice.day_before(400, 5)
    code = dice.number(1, 9)
    faults = dice.random.sample((("1.1.14.a.1", "TAMBOURS DE FREINS, DISQUES DE FREINS : usure légère, AVD AVG"), ("5.2.3.e.1", "PNEUMATIQUES : usure anormale ou présence d'un corps étranger, ARG"), ("4.1.2.a.1", "ORIENTATION (FEUX DE CROISEMENT) : hors tolérances, D"), ("6.1.1.c.1", "ÉTAT GÉNÉRAL DU CHÂSSIS : corrosion, AR"), ("8.4.1.a.1", "PERTE DE LIQUIDES : suintement sans gouttes")), 3)  # fmt: skip
    cells = [
        [f"(1) N° du procès-verbal<br><b>{dice.digits(8)}</b>", f"(2) Nature du contrôle<br><b>{dice.pick(('Contrôle technique périodique', 'Contre-visite'))}</b>", f"(3) Date du contrôle<br><b>{done:%d/%m/%Y}</b>"],
        [f"(4) Immatriculation<br><b>{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}</b>", f"(5) 1re mise en circulation<br><b>{done - dt.timedelta(days=dice.number(1500, 5200)):%d/%m/%Y}</b>", f"(6) Kilométrage<br><b>{dice.number(41, 240)} {dice.digits(3)}</b>"],
        ["(7) Résultat<br><b>A — FAVORABLE</b>", f"(8) Limite de validité<br><b>{done + dt.timedelta(days=730):%d/%m/%Y}</b>", f"(9) N° dans la série du type (VIN)<br><b>VF{dice.letters(3)}{dice.digits(12)}</b>"],
    ]  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between;font-size:8pt'><div>CENTRE AGRÉÉ S{dice.number(10, 95)}{code}T{dice.digits(3)}<br><b>AUTO CONTRÔLE {dice.address('').town.upper()}</b><br>{premises(dice)}<br>{dice.phone()}</div><div class='r'>Contrôleur : {dice.person('').named('LAST_first')}<br>agrément 0{dice.digits(2)}E{dice.digits(4)}<br>Propriétaire : {spoken(person, 'LAST_FIRST')}<br>{home.line()}</div></div><br>"
        + table(cells)
        + "<p style='background:#333;color:#fff;padding:2px 6px'>DÉFAILLANCES MINEURES</p>" + "".join(f"<p style='margin:1mm 0'>{mark} &nbsp; {text}</p>" for mark, text in sorted(faults))
        + "<p style='background:#333;color:#fff;padding:2px 6px'>MESURES RELEVÉES</p>"
        + table([("Ripage avant (m/km)", f"-{dice.number(0, 7)},{dice.digits(1)}", "Déséquilibre freinage AV", f"{dice.number(1, 17)} %"), ("Frein de service, efficacité", f"{dice.number(58, 79)} %", "Frein de stationnement", f"{dice.number(19, 34)} %"), ("CO ralenti accéléré", f"0,0{dice.digits(1)} %", "Lambda", f"1,00{dice.digits(1)}")], numbers=(1, 3))
        + f"<div class='sign'><div class='small'>Présence d'un rapport d'accident : non<br>Prochaine échéance : contrôle complémentaire pollution<br>avant le {done + dt.timedelta(days=365):%d/%m/%Y}</div><div>{signature(dice.number(0, 99))}</div></div><p class='tiny'>Le présent document est remis au client avec le certificat d'immatriculation. Prix : {dice.number(68, 95)},00 € TTC, réglé.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Liberation Sans Narrow", size=9.6, margin="11mm 14mm")


def exit_inventory(dice: Dice) -> Paper:
    """The state of a flat at the leaving, beside that at the coming: tenant, landlord, dwelling, new address, meters."""
    tenant, owner, home, new = (
        dice.person("person"),
        dice.person("landlord_person", age=(35, 80)),
        dice.address("home"),
        dice.address(""),
    )
    out = dice.day_before(120, 2)
    came = dice.day_before(2200, 500, of=out)
    rows = [
        (
            room,
            dice.pick(_BEFORE),
            dice.pick(_STATES),
            dice.pick(_BEFORE),
            dice.pick(_STATES),
            dice.pick(("", "", "retenue à chiffrer", "joint à refaire")),
        )
        for room in _ROOMS
    ]
    html = (
        f"<div style='display:flex;justify-content:space-between'><b style='font-size:14pt'>ÉTAT DES LIEUX DE SORTIE</b><span>fait contradictoirement le {out:%d/%m/%Y}, à {dice.number(9, 17)} h</span></div>"
        f"<div style='columns:3;font-size:8.6pt;border:.6pt solid #444;padding:2mm;margin:2mm 0'>Bailleur : {spoken(owner)}<br>{premises(dice)}<br><br>Locataire sortant : {spoken(tenant)}<br>Entré{tenant.e} le {came:%d/%m/%Y}<br>Nouvelle adresse : {new.line()}<br><br>Logement : {home.line()}<br>{dice.number(1, 5)} pièce(s), {dice.number(24, 92)} m²<br>Loyer du dernier mois réglé : {dice.pick(('oui', 'non'))}</div>"
        + table(rows, ("Pièce", "Sols, entrée", "Sols, sortie", "Murs, entrée", "Murs, sortie", "Observations"))
        + f"<div style='display:flex;gap:6mm;margin-top:3mm'><div class='tint' style='flex:1'>Électricité : {dice.digits(6)} kWh<br>Eau froide : {dice.digits(4)} m³<br>Gaz : {dice.digits(5)} m³</div><div class='tint' style='flex:1'>Clés rendues : {dice.number(2, 4)} (entrée), {dice.number(1, 2)} (boîte aux lettres), {dice.number(0, 2)} badge(s)</div><div class='tint' style='flex:1'>Dépôt de garantie versé à l'entrée : {dice.number(350, 900)},00 €<br>à restituer dans le délai légal</div></div>"
        + f"<div class='sign'><div>Le bailleur ou son mandataire{signature(dice.number(0, 99))}</div><div>Le locataire{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9, page="A4 landscape", margin="10mm 14mm")


def energy_label(dice: Dice) -> Paper:
    """A dwelling's energy diagnosis: address, owner, surface, letters, yearly costs; it says no dwelling unfit."""
    home, owner = dice.address("home"), dice.person("person", age=(30, 80))
    done, area, rank = dice.day_before(700, 10), dice.number(22, 110), dice.number(2, 6)
    low = dice.number(5, 22) * 100
    colours = ("#319834", "#33cc31", "#cbfc34", "#fbfe06", "#fbcc05", "#fc9935", "#fc0205")
    scale = "".join(f"<div style='background:{colour};width:{34 + 9 * at}mm;margin:1px 0;padding:1mm 3mm;{'border:2pt solid #000' if at == rank else ''}'><b>{letter}</b>{f' &nbsp; {dice.number(80 + 60 * at, 130 + 60 * at)} kWh/m²/an &nbsp; {dice.number(8 + 12 * at, 18 + 12 * at)} kg CO₂/m²/an' if at == rank else ''}</div>" for at, (letter, colour) in enumerate(zip("ABCDEFG", colours, strict=True)))  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'><div style='font-size:22pt;color:#2a7f9e'><b>DPE</b> <span style='font-size:11pt'>diagnostic de performance énergétique (logement)</span></div><div class='small r'>N° ADEME : {dice.digits(4)}E{dice.digits(7)}{dice.letters(1)}<br>établi le : {done:%d/%m/%Y}<br>valable jusqu'au : {done.replace(year=done.year + 10, day=min(done.day, 28)):%d/%m/%Y}</div></div>"
        f"<div style='display:flex;gap:8mm;margin:4mm 0'><div style='flex:1'>{pairs([('adresse', home.line()), ('type de bien', dice.pick(('appartement', 'maison individuelle'))), ('année de construction', dice.pick(('avant 1948', '1948-1974', '1978-1982', '1989-2000'))), ('surface de référence', f'{area} m²'), ('propriétaire', spoken(owner, 'first_last')), ('adresse', premises(dice))])}</div><div style='flex:1'>{scale}</div></div>"
        f"<div class='tint'>Estimation des coûts annuels d'énergie du logement<br><b style='font-size:14pt'>entre {low} € et {round(low * 1.35 / 10) * 10} € par an</b><br><span class='tiny'>prix moyens des énergies indexés au 1er janvier {done.year - 1} (abonnements compris)</span></div>"
        + table([("murs", "mur en moellons, isolation inconnue", dice.pick(("insuffisante", "très insuffisante"))), ("toiture", "combles perdus, 15 cm de laine", "moyenne"), ("fenêtres", "double vitrage, bois ou PVC", dice.pick(("bonne", "moyenne"))), ("ventilation", "par ouverture des fenêtres", "non conforme"), ("chauffage", dice.pick(("convecteurs électriques", "chaudière gaz individuelle")), "à améliorer")], ("", "description", "qualité"))
        + paragraphs(f"<b>Recommandations.</b> Travaux essentiels : isoler les murs par l'extérieur ({dice.number(9, 19)} 000 €), poser une ventilation mécanique ({dice.number(1, 3)} 500 €). Un logement classé G est considéré comme énergétiquement non décent pour toute location conclue depuis le 1er janvier 2025.")
        + f"<div style='font-size:8pt;border-top:1px solid #2a7f9e;margin-top:5mm;padding-top:2mm'>Informations diagnostiqueur : <b>{dice.person('').named('first_LAST')}</b>, {dice.company('', 'company').name}, {premises(dice)}, certification n° C{dice.digits(5)}, visite du {done - dt.timedelta(days=3):%d/%m/%Y} en présence de {dice.person('').named('LAST_first')}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Carlito", size=10, margin="12mm 15mm")


def candidate_sheet(dice: Dice) -> Paper:
    """What a would-be tenant writes of himself for an agency: birth, employer, pay, present rent; declared, proved by nothing."""
    person, home, boss, agency = (
        dice.person("person", age=(20, 62)),
        dice.address("home"),
        dice.company("employer"),
        dice.company("", "agency"),
    )
    pay, rent = dice.number(1_420, 2_650), dice.number(390, 820)
    wish = dice.number(450, 890)
    left = [("Nom", person.last_name.upper()), ("Prénoms", ", ".join(person.first_names)), ("Né(e) le", f"{person.birth_date:%d/%m/%Y} à {person.birth_place}"), ("Adresse actuelle", home.line()), ("Téléphone", dice.phone()), ("Situation", dice.pick(("célibataire", "marié(e)", "pacsé(e)", "divorcé(e)"))), ("Actuellement", f"locataire, loyer {rent} €"), ("Propriétaire actuel", dice.person("").named("LAST_first"))]  # fmt: skip
    right = [("Profession", dice.pick(("aide-soignant(e)", "vendeur(se)", "technicien(ne)", "chauffeur-livreur"))), ("Employeur", boss.name), ("Adresse", boss.address.line()), ("Contrat", f"{dice.pick(('CDI', 'CDD', 'intérim'))} depuis {dice.day_before(2500, 100):%m/%Y}"), ("Salaire net", f"{pay} €"), ("Prime, 13e mois", dice.pick(("non", "oui"))), ("CAF", f"{dice.number(0, 240)} €"), ("Crédits en cours", f"{dice.number(0, 210)} €/mois")]  # fmt: skip
    html = (
        f"<div class='head'><div><b>{agency.name}</b><br>{agency.address.line()}</div><div>Bien visité : {premises(dice)}<br>Loyer demandé : {wish} € charges comprises</div></div><p style='font-size:14pt' class='c'>Fiche de renseignements — candidat à la location</p>"
        f"<div style='display:flex;gap:8mm'><div style='flex:1'><b>Vous</b>{pairs(left, width='36%')}</div><div style='flex:1'><b>Vos revenus</b>{pairs(right, width='36%')}</div></div>"
        f"<p><b>Garant</b> &nbsp; {spoken(dice.person('', age=(45, 75)))}, {dice.pick(('parent', 'grand-parent', 'ami de la famille'))}, revenu net {dice.number(1_900, 3_800)} €, {premises(dice)}</p><p class='b'>Pièces à joindre</p><div style='columns:2'>"
        + "".join(f"<p>{ticked(text, dice.chance(0.5))}</p>" for text in ("Pièce d'identité", "3 derniers bulletins de salaire", "Contrat de travail ou attestation de l'employeur", "Dernier avis d'imposition", "3 dernières quittances de loyer", "Justificatif de domicile", "RIB"))
        + f"</div><p class='small'>Je certifie exacts les renseignements ci-dessus. La remise de cette fiche ne vaut ni réservation ni engagement de louer de la part de l'agence.</p><p class='r'>Le {dice.today:%d/%m/%Y}<br>{signature(dice.number(0, 99))}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=9.6, margin="13mm 15mm")


def funds_call(dice: Dice) -> Paper:
    """The syndic's quarterly call to a co-owner: a dwelling, a period, charges and a total to pay by a day; the co-owner lets from nobody."""
    person, home, syndic, money = (
        dice.person("person", age=(30, 80)),
        dice.address("home"),
        dice.company("", "agency"),
        dice.table_money(),
    )
    quarter = (dice.today.month - 1) // 3 + 1
    year = dice.today.year
    start = dt.date(year, 3 * quarter - 2, 1)
    end = dt.date(year + quarter // 4, (3 * quarter) % 12 + 1, 1) - dt.timedelta(days=1)
    shares = dice.number(58, 240)
    account = f"450{dice.digits(5)}"
    rows, total = [], 0.0
    for name, budget, base in (("Charges communes générales", dice.number(9_000, 16_000), 10_000), ("Ascenseur, bâtiment B", dice.number(900, 2_400), 1_000), ("Chauffage collectif", dice.number(7_000, 13_000), 10_000), ("Fonds de travaux (loi Alur)", dice.number(900, 1_900), 10_000)):  # fmt: skip
        part = shares if base == 10_000 else shares // 6
        due = round(budget * part / base, 2)
        total += due
        rows.append((name, money(float(budget)), str(base), str(part), money(due)))
    before = dice.amount(20, 140)
    html = (
        f"<div style='display:flex;justify-content:space-between'><div><b style='font-size:13pt;color:#37474f'>{syndic.name}</b><br>Syndic de copropriété<br>{lines(*syndic.address.lines())}<br><span class='tiny'>Carte pro. CPI {dice.digits(4)} {dice.digits(4)} {dice.digits(3)}</span></div><div style='margin-top:18mm'>{lines(spoken(person, 'LAST_first'), *home.lines())}</div></div>"
        f"<p>Copropriété {dice.pick(('LES TILLEULS', 'LE CLOS FLEURI', 'RÉSIDENCE BELLEVUE'))} — {premises(dice)}<br>Lots {dice.number(1, 60)} (appartement), {dice.number(61, 99)} (cave) &nbsp; Compte copropriétaire {account}</p><p class='b' style='font-size:12pt'>Appel de provisions — {quarter}{'er' if quarter == 1 else 'e'} trimestre {year}<br><span style='font-weight:normal;font-size:9pt'>période du {start:%d/%m/%Y} au {end:%d/%m/%Y}, budget voté par l'assemblée du {dt.date(year - 1, 6, dice.number(3, 27)):%d/%m/%Y}</span></p>"
        + table(rows, ("Nature", "À répartir", "Base", "Tantièmes", "Quote-part"), numbers=(1, 2, 3, 4))
        + f"<div style='margin-left:50%'>{table([('Total de cet appel', money(total)), ('Solde antérieur', money(before)), ('Votre virement reçu', '-' + money(before)), (f'<b>À régler au plus tard le {start:%d/%m/%Y}</b>', f'<b>{money(total)}</b>')], cls='', numbers=(1,))}</div>"
        + f"<p class='small'>Part récupérable sur votre locataire éventuel : {money(round(total * 0.61, 2))}. Les provisions sont exigibles le premier jour du trimestre (article 14-1 de la loi du 10 juillet 1965). IBAN du syndicat : {dice.iban()}.</p>"
        + f"<div style='border-top:1px dashed;padding-top:3mm;margin-top:12mm' class='small'>Coupon à joindre à votre chèque &nbsp; {person.last_name.upper()} &nbsp; {account} &nbsp; {money(total)}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.8, margin="14mm 17mm")


def blank_lease(dice: Dice) -> Paper:
    """The first page of a printed contract of letting that nobody has filled in."""
    law = (
        "I. Désignation des parties",
        "II. Objet du contrat",
        "III. Date de prise d'effet et durée du contrat",
        "IV. Conditions financières",
    )
    html = (
        "<p class='tiny'>Modèle conforme au décret n° 2015-587 du 29 mai 2015 — Réf. 1045-V7 — toute reproduction interdite</p><p class='c b' style='font-size:13pt'>CONTRAT DE LOCATION<br><span style='font-size:9pt'>(soumis au titre Ier bis de la loi du 6 juillet 1989, logement meublé, résidence principale)</span></p>"
        f"<h2>{law[0]}</h2><p>Le présent contrat est conclu entre les soussignés :<br>— nom et prénom, ou dénomination du bailleur : {_DOTS}<br>domicile ou siège social : {_DOTS}<br>qualité : {ticked('personne physique', False)} {ticked('personne morale', False)}<br>— le cas échéant, représenté par le mandataire : {_DOTS}<br>désigné(s) ci-après « le bailleur » ;<br>— nom et prénom du ou des locataires : {_DOTS}<br>désigné(s) ci-après « le locataire ».</p>"
        f"<h2>{law[1]}</h2><p>Adresse du logement : {_DOTS}<br>{ticked('immeuble collectif', False)} {ticked('immeuble individuel', False)} — {ticked('mono propriété', False)} {ticked('copropriété', False)}<br>Surface habitable : ............ m² &nbsp; Nombre de pièces principales : ......<br>Modalité de production de chauffage : {ticked('individuel', False)} {ticked('collectif', False)}</p>"
        f"<h2>{law[2]}</h2><p>Prise d'effet du contrat : ...... / ...... / ............ &nbsp; Durée : {ticked('un an', False)} {ticked('neuf mois (étudiant)', False)}</p>"
        f"<h2>{law[3]}</h2>{table([('Montant du loyer mensuel', '................ €'), ('Charges récupérables', '................ €'), ('Total mensuel', '................ €'), ('Loyer de référence majoré', '................ €/m²'), ('Dépôt de garantie (deux mois maximum)', '................ €')])}"
        "<p>Le loyer est payable d'avance, le ...... de chaque mois. Dernier loyer acquitté par le précédent locataire : ................ €, versé le ....................</p><div class='sign'><div>Le bailleur</div><div>Le locataire</div><div>La caution</div></div><p class='tiny r'>Paraphes : .......... &nbsp; page 1 / 6</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=dice.pick((9.4, 10)), margin="13mm 17mm")


def blank_oath(dice: Dice) -> Paper:
    """A CAF's blank form of a statement on honour of living alone, with an invented example in the margin."""
    combs = combed(" " * 8)
    sample = dice.person("")
    html = (
        f"<div class='head'><div style='color:#0b6bb0'><b style='font-size:15pt'>caf</b><br>Allocations familiales</div><div class='r'><b>Déclaration sur l'honneur</b><br>Vie isolée — changement de situation<br><span class='tiny'>S 7{dice.digits(3)}{dice.letters(1)} — {dice.number(1, 12):02d}/{dice.pick((2023, 2024, 2025))}</span></div></div>"
        f"<div style='display:flex;gap:6mm'><div style='flex:3'><p>Nom de naissance : {_DOTS}</p><p>Nom d'usage : {_DOTS}</p><p>Prénoms : {_DOTS}</p><p>Date de naissance : {combs}</p><p>N° allocataire : {combed('       ')}</p><p>Adresse complète : {_DOTS}<br>{_DOTS}</p><p>{ticked('Je vis seul(e) depuis le', False)} {combs}</p><p>{ticked('Je suis hébergé(e) par', False)} {_DOTS[:30]}</p><p>{ticked('Je me suis séparé(e) de', False)} {_DOTS[:30]}</p><p>{ticked('Je ne perçois pas de pension alimentaire', False)}</p></div>"
        f"<div style='flex:1;background:#fff4d6;padding:3mm;font-size:8pt'><b>Comment remplir ?</b><p>Écrivez en majuscules, au stylo noir.</p><p>Exemple :<br>Nom : {sample.last_name.upper()}<br>Prénom : {sample.first_name.upper()}<br>Date : {sample.birth_date:%d %m %Y}<br>Loyer : 452,00 €</p><p>Joignez une copie de votre bail ou une attestation d'hébergement.</p></div></div>"
        "<p>Je certifie sur l'honneur que les renseignements donnés sont exacts. Je prends connaissance que toute fausse déclaration m'expose à des sanctions (article 441-1 du code pénal, L. 114-17 du code de la sécurité sociale).</p><p>À ............................................, le ........................... &nbsp;&nbsp; Signature :</p><div style='border:.6pt solid #888;height:22mm;width:70mm;margin-left:55%'></div><p class='tiny'>À retourner à votre Caf. Cadre réservé à l'organisme : reçu le ............ &nbsp; agent ............</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=10, margin="13mm 16mm")


def vacancy(dice: Dice) -> Paper:
    """A post advertised by a town: employer, kind of contract, hours, pay, a day to answer by; nobody is hired."""
    boss, start = dice.company("employer", "public"), dice.day_after(120, 45)
    low = dice.number(1_840, 2_100)
    html = (
        f"<div style='border-left:6mm solid #00796b;padding-left:5mm'><b style='font-size:15pt'>{boss.name}</b><br>recrute {dice.pick(('un agent d&#39;accueil', 'un assistant administratif', 'un chargé de relation aux usagers', 'un instructeur des demandes de logement'))} (F/H)<br><span class='small'>Offre n° 0{dice.digits(2)}{dice.digits(12)} — publiée le {dice.today:%d/%m/%Y}</span></div>"
        + pairs([("Lieu de travail", boss.address.line()), ("Nature du contrat", dice.pick(("CDD de 12 mois, renouvelable", "Emploi permanent, titulaire ou contractuel", "Contrat de projet, 24 mois"))), ("Date de prise de poste", long_date(start)), ("Durée hebdomadaire", "35 heures, temps complet"), ("Rémunération", f"de {low} à {low + dice.number(120, 400)} € bruts par mois, plus régime indemnitaire et CNAS"), ("Poste à pourvoir à la suite de", f"départ de {dice.person('').named('first_LAST')}, retraite"), ("Responsable hiérarchique", dice.person("").named("first_LAST"))])
        + "<p class='b'>Vos missions</p><p>— accueillir et renseigner les usagers ;<br>— suivre les dossiers, saisir les demandes, tenir les tableaux de bord ;<br>— participer aux réunions du service et remplacer les collègues absents.</p><p class='b'>Profil</p><p>Diplôme de niveau 4 apprécié, goût du travail en équipe, discrétion professionnelle, permis B. Une première expérience dans une collectivité serait un plus.</p>"
        + f"<p class='b'>Pour postuler</p><p>Adressez une lettre de motivation, un curriculum vitae, la copie de vos diplômes et, pour les agents titulaires, le dernier arrêté de situation, avant le <b>{start - dt.timedelta(days=30):%d/%m/%Y}</b> à {spoken(dice.person(''))}, direction des ressources humaines. Entretiens prévus la semaine suivante. Renseignements : {dice.phone()}.</p><p class='tiny'>Une période d'essai est prévue au contrat. L'employeur respecte la diversité des candidatures.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.6, margin="18mm 22mm")


LAYOUTS = {
    "road_offence": road_offence,
    "vehicle_inspection": vehicle_inspection,
    "exit_inventory": exit_inventory,
    "energy_label": energy_label,
    "candidate_sheet": candidate_sheet,
    "funds_call": funds_call,
    "blank_lease": blank_lease,
    "blank_oath": blank_oath,
    "vacancy": vacancy,
}
