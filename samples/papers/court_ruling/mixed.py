"""Mixed layouts: rulings on wide sheets, in registers, leaflets, numbered forms, cards and rows, none with the usual headings."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_legal import (
    LEADER,
    MANY_PARTS,
    PARTICLES,
    child_of,
    code_square,
    day_between,
    leader,
    of_age,
    seat,
    surnamed,
    thrice,
)
from samples.papers.court_ruling._draw import draw, of
from samples.stationery import full_name, logo, republic, sheet, signature, stamp, table


def _days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)


def measures_across(dice: Dice) -> Paper:
    """A landscape sheet: the spouses in an upright band at the left, what each asked and what is decided in a wide table, the day in the opening sentence only."""
    case, money = draw(dice), dice.money()
    one, two = thrice(dice, case.first, "person"), thrice(dice, case.second, "partner")
    one, two = of_age(dice, one, "person", case.heard_on), of_age(dice, two, "partner", case.heard_on)
    names = [full_name(one), full_name(two)]
    former, child = dice.person("", age=(28, 66)), child_of(dice, one, case.heard_on)
    each, duty, rent = dice.number(9, 40) * 10, dice.number(15, 60) * 10, dice.amount(420, 980)
    adult = max(one.birth_date, two.birth_date) + _days(19 * 366)
    wed = day_between(dice, max(adult, case.heard_on - _days(5200)), case.heard_on - _days(1200))
    start = case.decided_on + _days(dice.number(3, 20))
    limit, again = case.decided_on + _days(dice.number(40, 60)), case.decided_on + _days(dice.number(75, 150))
    office = seat(dice)

    def party(role: str, who: str, person: object, home: str, lawyer: str) -> str:
        return f"<p class='tiny' style='color:#fff;letter-spacing:1pt'>{role}</p><p><b>{esc(who)}</b></p><p class='small'>n{person}<br>{esc(home)}<br>{dice.pick(('Conseil', 'Avocat', 'Ayant pour avocat'))} : Me {esc(lawyer)}</p>"

    band = party(dice.pick(("ÉPOUX DEMANDEUR", "PARTIE REQUÉRANTE")), names[0], f"é{one.e} le {one.birth_date:%d/%m/%Y} à {esc(one.birth_place)}", case.first_home.line(), case.first_lawyer) + "<hr>"  # fmt: skip
    band += party(dice.pick(("ÉPOUX DÉFENDEUR", "AUTRE PARTIE")), names[1], f"é{two.e} le {two.birth_date:%d/%m/%Y}, divorcé{two.e} en premières noces de {former.civility} {esc(former.named('first_last'))}", case.second_home.line(), case.second_lawyer)  # fmt: skip
    rows = [
        [dice.pick(("Résidence de l'enfant", "Enfant : résidence habituelle")), "chez la partie requérante", "en alternance", f"chez {one.civility} {esc(one.last_name.upper())}", f"{start:%d/%m/%Y}"],
        ["Contribution à l'entretien et à l'éducation", f"{money(each + 120)} par mois", f"{money(each - 40)} par mois", f"<b>{money(each)} par mois</b>, à la charge de {two.civility} {esc(two.last_name.upper())}", f"{start:%d/%m/%Y}"],
        ["Devoir de secours", f"{money(duty + 150)}", "rejet", f"{money(duty)} par mois", f"{start:%d/%m/%Y}"],
        [f"Logement du couple (loyer {money(rent)})", "jouissance", "ne s'oppose pas", "attribué à la partie requérante, à charge d'en régler le loyer", f"{case.decided_on:%d/%m/%Y}"],
    ]  # fmt: skip
    if dice.chance(0.6):
        rows.insert(dice.number(0, 4), ["Prêt automobile", "à la charge du défendeur", "partage par moitié", "provisoirement par moitié", f"{start:%d/%m/%Y}"])  # fmt: skip
    html = f"""<div style="display:flex;gap:7mm;min-height:172mm"><div style="width:58mm;background:#3d5266;color:#fff;padding:6mm 5mm">{band}</div><div style="flex:1"><div class="cols small"><div><b>{esc(case.court)}</b><br>Chambre de la famille — mise en état</div><div class="right">RG n° {case.rg}<br>Minute {case.minute}</div></div>
<h1 style="font-size:14.5pt;margin:4mm 0">ORDONNANCE D'ORIENTATION<br>ET SUR MESURES PROVISOIRES</h1><p class="justify">Par la présente ordonnance, prononcée le {long_date(case.decided_on, dice.chance(0.4))} par mise à disposition au greffe, nous, {esc(case.judge)}, juge de la mise en état, assisté(e) de {esc(case.clerk)}, avons statué sur la demande introduite entre les époux nommés ci-contre, mariés le {wed:%d/%m/%Y}, parents de {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}.</p>
<p>{dice.pick(("Par ces motifs", "PAR CES MOTIFS"))}, statuant publiquement, par décision exécutoire à titre provisoire, DISONS :</p>{table(rows, ("Mesure", "Demande", "Réponse", "Décision du juge", "À compter du"))}
<p class="small" style="margin-top:4mm">Le versement passera par l'intermédiaire financier : Caisse d'allocations familiales, {esc(office.line())}. Conclusions au fond à notifier avant le {limit:%d/%m/%Y} ; l'affaire reviendra à l'audience de mise en état du {again:%d/%m/%Y} à 9 h 15. Chacun garde ses dépens.</p><div style="display:flex;justify-content:space-around" class="small"><div>La greffière</div><div>{signature(dice.number(0, 90))}</div><div>Le juge</div></div></div></div>"""
    truth = case.truth("provisional_measures", names, child_support_amount=float(each))
    return sheet("court_ruling", html, truth, font=dice.font("any"), size=9.4, page="A4 landscape", margin="9mm 12mm 14mm 9mm", footer=f"Expédition à remettre à {one.civility} {names[0]}")  # fmt: skip


def filed_by_the_service(dice: Dice) -> Paper:
    """The childhood service's own sheet of a placement: every line centred, both parents in the address, the kind of decision in the bottom band, the day in the footer."""
    case = draw(dice)
    one, two = case.first, case.second
    if one.last_name == two.last_name and "partner" not in dice.given:
        two = replace(two, last_name=dice.pick(("Lo Presti", "Kowalczyk", "Désir", "Ferraro", "Bézier")), birth_name=None)  # fmt: skip
    names = [f"{who.last_name.upper()} {who.first_name}" for who in (one, two)]
    child, social = child_of(dice, one, case.decided_on, two.last_name), dice.person("", age=(26, 60))
    asked = case.decided_on - _days(dice.number(2, 12))
    got, effect = case.decided_on + _days(dice.number(1, 4)), case.decided_on + _days(dice.number(5, 9))
    note, again = case.decided_on + _days(dice.number(130, 150)), case.decided_on + _days(dice.number(165, 180))
    service = dice.pick(("Aide sociale à l'enfance", "Pôle enfance et protection", "Service de protection de l'enfance"))  # fmt: skip
    word = dice.pick(("CONFIE", "DIT que le service accueillera", "ORDONNE que soit confié(e) au service"))
    html = f"""<div class="c" style="line-height:1.75"><div class="small">DÉPARTEMENT · DIRECTION DES SOLIDARITÉS<br><b>{service}</b> · unité {dice.number(1, 9)} · feuillet {dice.pick("BCD")} du dossier {dice.digits(5)}<br>Référent{social.e} : {esc(social.named("first_last"))}, {dice.phone()}</div>
<div style="margin:8mm auto;border-top:1pt solid #777;border-bottom:1pt solid #777;width:96mm;padding:3mm">{one.civility} {esc(names[0])}<br>{two.civility} {esc(names[1])}<br>{"<br>".join(esc(row) for row in case.first_home.lines())}</div>
<div><b>{esc(case.court)}</b><br>juge des enfants, cabinet de {esc(case.judge)}<br>RG {case.rg} — secteur {dice.number(1, 8)}, affaire {dice.letters(1)}{dice.digits(2)}/{dice.digits(4)}</div>
<p>Vu la requête du procureur de la République du {asked:%d/%m/%Y} ;<br>vu les articles 375 et suivants du code civil ;<br>les parents entendus à l'audience de ce jour, {"Me " + esc(case.first_lawyer) + " ayant été désigné(e) pour l'enfant" if dice.chance(0.6) else "l'enfant reçu seul"} ;</p><p><b>Par ces motifs,</b><br>{word} {esc(child.first_name)} {esc(child.last_name.upper())}, né{child.e} le {child.birth_date:%d/%m/%Y},<br>pour une durée de six mois à compter du {effect:%d/%m/%Y} ;<br>accorde aux parents un droit de visite médiatisée, deux fois par mois ;</p>
<p>fixe à {dice.number(4, 14) * 10} euros par mois la participation des parents ;<br>demande un rapport de situation avant le {note:%d/%m/%Y} ;<br>renvoie à l'audience du {again:%d/%m/%Y} à {dice.number(9, 15)} h 30.</p><p class="small">Le greffier : {esc(case.clerk)} — Le juge : {esc(case.judge)}</p>
<p style="color:#a33;font-family:Courier Prime">ARRIVÉ AU SERVICE LE<br>{got:%d/%m/%Y}</p><div style="background:#222;color:#fff;padding:3mm;margin-top:4mm;letter-spacing:.6pt"><b>{dice.pick(("ORDONNANCE DE PLACEMENT", "JUGEMENT EN ASSISTANCE ÉDUCATIVE", "DÉCISION DU JUGE DES ENFANTS"))}</b></div></div>"""
    html += f"<div style='position:fixed;bottom:-8mm;left:0;right:0;text-align:center;font-size:7pt;color:#444'>Édité le {case.decided_on:%d/%m/%Y} au prononcé de la décision, en quatre exemplaires</div>"
    return sheet("court_ruling", html, case.truth("other", names), font=dice.font(), size=10.4, margin="14mm 24mm")


def row_of_the_register(dice: Dice) -> Paper:
    """An extract of the registry's roll with one row: given names over the surname in its cells, the day under the emblem, the ministry's scale beneath."""
    case = draw(dice)
    one, two = case.first, of_age(dice, case.second, "partner", case.heard_on)
    child = child_of(dice, two, case.heard_on - _days(200))
    share = {1: ("18", "13,5", "9"), 2: ("15,5", "11,5", "7,8"), 3: ("13,3", "10", "6,7"), 4: ("11,7", "8,8", "5,9")}
    income, kids = dice.number(1300, 2900), 1
    each = round((income - 646) * 0.135)
    money = dice.table_money()
    start, lodged = case.decided_on + _days(dice.number(3, 25)), case.heard_on - _days(dice.number(90, 200))
    office = seat(dice)

    def cell(person: object) -> str:
        return f"{esc(' '.join(person.first_names))}<br><b>{esc(person.last_name.upper())}</b>"  # type: ignore[attr-defined]

    who = dice.pick(("Bénéficiaire", "Créancier d'aliments", "Parent bénéficiaire"))
    heads = ["N° RG", who, "Débiteur", "Né(e) le", "Enfant", "Né(e) le", "Par mois (€)"]
    row = [case.rg, cell(one), cell(two), f"{two.birth_date:%d/%m/%Y}", cell(child), f"{child.birth_date:%d/%m/%Y}", money(each)]  # fmt: skip
    if dice.chance(0.5):
        order = [0, 4, 5, 1, 2, 3, 6]
        heads, row = [heads[i] for i in order], [row[i] for i in order]
    scale = table([[f"{n} enfant{'s' if n > 1 else ''}", *(f"{cell_} %" for cell_ in share[n])] for n in share], ("Foyer", "Réduite", "Classique", "Alternée"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div>{logo("GREFFE", dice.pick(("#1b4d8f", "#444", "#7a1f2b")), esc(case.court))}<p>le {long_date(case.decided_on)}</p></div><div class="r small">Affaires familiales<br>Requête enregistrée le {lodged:%d/%m/%Y}<br>Débats du {case.heard_on:%d/%m/%Y}</div></div><h1 style="margin:8mm 0 5mm">{dice.pick(("NOTIFICATION", "RELEVÉ DE DÉCISION", "EXTRAIT"))}</h1>
<p class="small">Extrait du {dice.pick(("répertoire des minutes", "registre des décisions", "rôle des affaires terminées"))}, année {case.decided_on.year}, feuille {dice.number(12, 380)}</p>{table([row], heads)}<p style="margin-top:6mm">À la date portée ci-dessus, le juge aux affaires familiales ({esc(case.judge)}, assisté(e) de {esc(case.clerk)}), par ces motifs, <b>condamne le débiteur</b> à verser au bénéficiaire la somme portée en dernière colonne au titre de sa contribution à l'entretien et à l'éducation de l'enfant, d'avance, avant le cinq de chaque mois, la première fois le {start:%d/%m/%Y} ; dit que la somme suivra l'indice des prix ; laisse les dépens à chacun.</p>
<p>Le bénéficiaire habite {esc(case.first_home.line())}. Le règlement passe par l'agence de recouvrement des pensions : <b>CAF</b>, service ARIPA, {esc(office.line())}.</p><div style="display:flex;gap:9mm;margin-top:5mm"><div style="width:95mm" class="small"><b>Table de référence</b> (part du revenu, par enfant, après déduction de 646 €){scale}</div><div class="small" style="flex:1">Calcul présenté à l'audience : revenu {money(income)} − 646,00, {kids} enfant, droit classique 13,5 % = {money(each)} (arrondi).<br><br>Pour extrait conforme<br>{stamp("GREFFE " + case.town.upper())}</div></div>"""
    names = [full_name(one), full_name(two)]
    return sheet("court_ruling", html, case.truth("child_support", names, child_support_amount=float(each)), font=dice.font("any"), size=9.6, margin="14mm 14mm")  # fmt: skip


def folded_grosse(dice: Dice) -> Paper:
    """A leaflet folded in two: the protected person at the left, the measure at the right; doctor, association and who signs by delegation beside them."""
    case = draw(dice, couple=False)
    ward, kin = case.first.named("first_LAST"), case.second.named("first_LAST")
    doctor, agent = dice.person("", age=(35, 66)), dice.person("", age=(30, 62))
    firm, office, years = dice.company("", "association"), seat(dice), dice.pick((60, 120))
    asked, seen = case.heard_on - _days(dice.number(90, 160)), case.heard_on - _days(dice.number(30, 80))
    measure = dice.pick(("tutelle", "curatelle renforcée"))
    title = dice.pick(("GROSSE", "COPIE EXÉCUTOIRE dite « grosse »", "JUGEMENT EN CHAMBRE DU CONSEIL"))
    left = f"""<p class="b">Concerne : {ward}</p><p>né{case.first.e} le {long_date(case.first.birth_date)}<br>à {esc(case.first.birth_place)}<br>{"<br>".join(esc(row) for row in case.first_home.lines())}</p><p>{dice.pick(("À l'initiative de", "Sur requête de"))} : {kin}, {dice.pick(("proche parent", "enfant du majeur", "allié"))},<br>{esc(case.second_home.line())}<br><span class="small">requête du {asked:%d/%m/%Y}</span></p><p>Médecin inscrit : Dr {doctor.named("first_LAST")}<br><span class="small">certificat circonstancié du {seen:%d/%m/%Y}</span></p><p class="small">Audition du {case.heard_on:%d/%m/%Y}, {dice.pick(("au domicile", "au tribunal", "à l'hôpital"))} ; avocat : Me {case.first_lawyer}</p>"""
    right = f"""<p class="r">{esc(case.town)} {long_date(case.decided_on)}</p><p class="c b">{title}<br>{"— majeurs protégés —" if dice.chance(0.6) else "— Matière VI, service civil —"}</p><p class="justify">Le juge des tutelles, {esc(case.judge)}, assisté{dice.pick(("", "e"))} de {esc(case.clerk)}, par ces motifs :</p><p class="justify">PLACE sous {measure} pour {years} mois la personne nommée ci-contre ;</p><p class="justify">DÉSIGNE pour l'exercer {esc(firm.name)}, {esc(office.line())} ;</p><p class="justify">AUTORISE le mandataire à percevoir les revenus sur le compte ouvert à la {dice.pick(("Banque du Rhin", "Caisse mutuelle du Bassin", "Banque de l'Octroi"))}, {esc(seat(dice).line())} ; DIT que l'inventaire sera déposé pour le {case.decided_on + _days(90):%d/%m/%Y} et que la mesure sera revue avant le {case.decided_on + _days(years * 30 - 90):%d/%m/%Y} ;</p><p>RAPPELLE l'exécution provisoire ; dépens au Trésor.</p><p class="small">Pour le directeur des services de greffe, par délégation, {agent.civility} {agent.named("first_LAST")}</p>{signature(dice.number(0, 80))}"""
    top = f"<div class='c'><b>{esc(case.court.upper())}</b><br><span class='small'>RG {case.rg} · minute {case.minute}</span></div>"
    if dice.chance(0.5):
        top = f"{logo('TJ', '#5b1e2d', esc(case.court))}<p class='small'>R.G. {case.rg}, minute {case.minute}</p>"
    html = f"""<div style="display:flex;min-height:178mm"><div style="flex:1;padding-right:10mm;border-right:.6pt dashed #999">{top}<div style="margin-top:14mm;line-height:1.6">{left}</div></div><div style="flex:1;padding-left:10mm;line-height:1.5">{right}</div></div>"""
    return sheet("court_ruling", html, case.truth("guardianship", [ward, kin]), font=dice.font("serif"), size=10.6, page="A4 landscape", margin="13mm 13mm")  # fmt: skip


def numbered_boxes(dice: Dice) -> Paper:
    """A State form with numbered boxes and dotted lines: a protection order told to whom it protects, the kind only in the object line, the day alone on a line, the scale of legal aid."""
    case = draw(dice)
    one, two = case.first.named("FIRST_LAST"), case.second.named("FIRST_LAST")
    civil = {"F": "MADAME", "M": "MONSIEUR"}
    group, office = dice.pick(("Aide aux victimes du ressort", "SOS Violences familiales", "Association Horizon Justice")), seat(dice)  # fmt: skip
    until, filed = case.decided_on + _days(365), case.heard_on - _days(dice.number(4, 10))
    child = child_of(dice, case.first, case.heard_on)
    support = float(dice.number(8, 30) * 10) if dice.chance(0.6) else None
    last = case.decided_on + _days(15)

    def box(number: int, head: str, rows: list[tuple[str, str]]) -> str:
        return f'<div class="keep" style="border:.8pt solid #234;margin:0 0 2.4mm"><span style="background:#234;color:#fff;padding:.6mm 2mm" class="b">{number}</span> <b>{head}</b><div style="padding:0 3mm 1mm">{"".join(leader(label, value) for label, value in rows)}</div></div>'

    measures = [("Interdiction d'entrer en relation", "OUI"), ("Interdiction de paraître au domicile", "OUI"), (f"Jouissance du logement, {esc(case.first_home.street)}", f"à {civil[case.first.sex]}"), ("Dispositif anti-rapprochement", dice.pick(("NON", "OUI")))]  # fmt: skip
    if support:
        measures.append(("Contribution à l'entretien de l'enfant, par mois", f"{support:.0f} EUR".replace(".", ",")))
    sides = [("Partie protégée", f"{civil[case.first.sex]} {esc(one)}"), ("née le" if case.first.sex == "F" else "né le", f"{case.first.birth_date:%d/%m/%Y}"), ("Partie visée par l'interdiction", f"{civil[case.second.sex]} {esc(two)}"), ("née le" if case.second.sex == "F" else "né le", f"{case.second.birth_date:%d/%m/%Y}")]  # fmt: skip
    blocks = [("LA JURIDICTION", [("Siège", esc(case.court)), ("N° RG", case.rg), ("Saisine du", f"{filed:%d/%m/%Y}"), ("Audience du", f"{case.heard_on:%d/%m/%Y}"), ("Juge aux affaires familiales", esc(case.judge.upper()))]), ("LES PERSONNES", sides), ("CE QUI EST DÉCIDÉ", [*measures, ("Terme des mesures", f"{until:%d/%m/%Y}")]), ("POUR VOUS AIDER", [(esc(group), esc(office.line())), ("Recours possible jusqu'au", f"{last:%d/%m/%Y}")])]  # fmt: skip
    if dice.chance(0.5):
        blocks[0], blocks[1] = blocks[1], blocks[0]
    scale = table([["12 862 €", "100 %"], ["15 203 €", "55 %"], ["19 290 €", "25 %"]], ("Revenu fiscal annuel jusqu'à", "Part prise en charge"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between">{republic("MINISTÈRE DE LA JUSTICE")}<div class="r"><b style="font-size:13pt">cerfa</b><br>N° {dice.number(15100, 16900)}*0{dice.number(1, 4)}<br>{code_square(dice, 46)}</div></div><p style="margin:5mm 0 2mm 120mm">{dice.pick((f"{case.decided_on:%d/%m/%Y}", long_date(case.decided_on)))}</p>
<p><b>Objet :</b> {dice.pick(("ordonnance de protection rendue en votre faveur", "votre ordonnance de protection", "ordonnance de protection, articles 515-9 à 515-13 du code civil"))}</p><p>{"Madame" if case.first.sex == "F" else "Monsieur"},</p><p class="justify">Par la présente ordonnance, exécutoire de droit, le juge aux affaires familiales a statué comme suit, au vu des violences vraisemblables et du danger auquel vous et {esc(child.first_name)} êtes exposé(e)s. Par ces motifs, il prononce :</p>
{"".join(box(n, head, rows) for n, (head, rows) in enumerate(blocks, 1))}<div style="display:flex;gap:8mm" class="small"><div style="width:90mm">Aide juridictionnelle, plafonds (personne seule){scale}</div><div>Le greffier, {esc(case.clerk)}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = case.truth("protection_order", [one, two], child_support_amount=support)
    return sheet("court_ruling", html, truth, font=dice.font(), size=9.4, margin="11mm 15mm", css=LEADER)


def typed_in_three_cards(dice: Dice) -> Paper:
    """A small court's typed form: landlord, couple and dwelling on three cards side by side, the names in full only in the rows of the table, the day in letters."""
    case = draw(dice)
    one, two = case.first, case.second
    if "partner" not in dice.given:
        two = replace(two, last_name=one.last_name, sex="M" if one.sex == "F" else "F", first_names=dice.person("", sex="M" if one.sex == "F" else "F").first_names)  # fmt: skip
    one, two = of_age(dice, one, "person", case.heard_on), of_age(dice, two, "partner", case.heard_on)
    town = dice.address("").town
    owner, court = f"Commune de {town}", f"Tribunal de proximité {of(case.town)}"
    names = [f"{who.last_name} {who.first_name}" for who in (one, two)]
    guardian, child = dice.person("", age=(30, 62)), child_of(dice, one, case.heard_on)
    adult = max(one.birth_date, two.birth_date) + _days(18 * 366)
    lease = max(case.heard_on - _days(dice.number(1500, 3000)), adult)
    order = case.heard_on - _days(dice.number(170, 300))
    told, printed = order + _days(dice.number(50, 70)), case.decided_on + _days(dice.number(4, 20))
    rent, due, money = dice.amount(320, 690), dice.amount(1900, 6400), dice.money()

    def side(head: str, body: str) -> str:
        return f'<div style="flex:1;border:1pt solid #000;padding:2.5mm"><u>{head}</u><br>{body}</div>'

    cards = [side("LE PROPRIETAIRE", f"{esc(owner)}, prise en la personne de son maire, en mairie, {esc(seat(dice).street)}"), side("LES OCCUPANTS", f"M. et Mme {esc(one.last_name)}<br>{esc(case.first_home.line())}"), side("LE LOGEMENT", f"bail du {lease:%d/%m/%Y}<br>loyer {money(rent)}<br>dû au jour des débats : {money(due)}")]  # fmt: skip
    if dice.chance(0.5):
        cards.reverse()
    rows = [["demandeur", esc(owner), "-", f"Me {esc(case.first_lawyer)}"], ["défendeur", esc(names[0]), f"{one.birth_date:%d/%m/%Y}", "en personne"], ["défendeur", esc(names[1]), f"{two.birth_date:%d/%m/%Y}", f"curateur : {esc(guardian.named('LAST_first'))}"]]  # fmt: skip
    title = dice.pick(("JUGEMENT METTANT FIN AU BAIL ET ORDONNANT LE DEPART", "JUGEMENT DE RESILIATION ET DE LIBERATION DES LIEUX", "JUGEMENT SUR L'OCCUPATION D'UN LOGEMENT COMMUNAL"))  # fmt: skip
    html = f"""<p>{esc(court.upper())}<br>Répertoire général no {case.rg}{"<br>Minute " + case.minute if dice.chance(0.5) else ""}</p><p class="c" style="margin:6mm 0"><u>{title}</u><br>rendu le {date_in_words(case.decided_on)}</p><div style="display:flex;gap:4mm">{"".join(cards)}</div>
<p style="margin-top:5mm">COMPARUTION A L'AUDIENCE DU {case.heard_on:%d/%m/%Y}</p>{table(rows, ("Qualité", "Nom et prénom", "Né(e) le", "Représenté(e) par"))}<p class="justify" style="margin-top:5mm">Attendu que le commandement de payer du {order:%d/%m/%Y} est demeuré sans effet ; que l'assignation a été reçue en préfecture le {told:%d/%m/%Y} ; que le foyer compte un enfant, {esc(child.first_name)} {esc(child.last_name)}, né{child.e} le {child.birth_date:%d/%m/%Y} ;</p>
<p>PAR CES MOTIFS, le juge des contentieux de la protection, {esc(case.judge)}, assisté de {esc(case.clerk)},</p><p class="justify">CONSTATE la résiliation du bail à effet du {order + _days(60):%d/%m/%Y} ;<br>ORDONNE l'expulsion des défendeurs et de tous occupants de leur chef, passé deux mois après commandement de quitter les lieux ;<br>LES CONDAMNE solidairement à payer {money(due)}, outre une indemnité mensuelle de {money(rent)} jusqu'à la remise des clés ;<br>DIT que le surplus des demandes est rejeté.</p>
<div style="display:flex;justify-content:space-between;margin-top:8mm"><div>le greffier</div>{stamp("TRIBUNAL DE PROXIMITE")}<div>le juge</div></div><p class="tiny">Imprimé le {printed:%d/%m/%Y} — formulaire greffe n° {dice.number(11, 99)}</p>"""
    truth = case.truth("eviction", [owner, *names], court=court, eviction_ordered=True)
    return sheet("court_ruling", html, truth, font=dice.pick(("Courier Prime", "Liberation Mono", "Nimbus Mono PS")), size=9.6, margin="16mm 17mm")  # fmt: skip


def farm_lease_letter(dice: Dice) -> Paper:
    """A farm leases court that writes like an association: values in capitals right after the colon, the parties in the object line, the day only where it was made, the cash desk's IBAN."""
    case, money = draw(dice, couple=False), dice.money()
    farmer = surnamed(dice, case.first, "person", PARTICLES)
    owner = surnamed(dice, case.second, "other_party", PARTICLES, farmer.last_name)
    names = [owner.named("LAST_FIRST"), farmer.named("LAST_FIRST")]
    court = f"Tribunal paritaire des baux ruraux {of(case.town)}"
    agent, lease = dice.person("", age=(30, 63)), case.heard_on - _days(dice.number(2400, 6000))
    insurer, office = dice.pick(("MUTUELLE DES CHAMPS", "ASSURANCES DU TERROIR", "CAISSE RURALE DE CRÉDIT")), seat(dice)  # fmt: skip
    leave, rent, costs = case.decided_on + _days(dice.number(60, 200)), dice.amount(1800, 6200), dice.number(5, 15) * 100  # fmt: skip
    facts = [("Bailleur", names[0]), ("demeurant", case.second_home.line().upper()), ("Preneur", names[1]), ("demeurant", case.first_home.line().upper()), ("Bail rural du", f"{lease:%d/%m/%Y}"), ("Fermage annuel", money(rent)), ("Assureur de la grange", f"{insurer}, {office.line().upper()}")]  # fmt: skip
    if dice.chance(0.5):
        facts = [*facts[2:4], *facts[0:2], *facts[4:]]
    decided = [
        f"prononce la résiliation du bail aux torts du preneur, avec effet au {leave:%d/%m/%Y} ;",
        "constate que les lieux sont déjà libres et dit n'y avoir lieu à expulsion ;" if dice.chance(0.5) else "rejette la demande d'expulsion, le preneur s'engageant à partir de lui-même ;",
        f"condamne le preneur à verser {money(costs)} au titre de l'article 700 du code de procédure civile.",
    ]  # fmt: skip
    html = f"""<p><b>{esc(court)}</b><br>{esc(seat(dice).line())}<br>Tél. : {dice.phone()} — SIRET : {dice.siret()}<br>Régie : {dice.iban()}</p><h1 style="text-align:left;margin:9mm 0 5mm;font-size:14pt">{dice.pick(("NOTIFICATION", "Notification de décision", "DÉCISION"))}</h1>
<p><b>Objet :</b> {dice.pick(("affaire", "litige", "bail rural"))} {esc(names[0])} / {esc(names[1])}, numéro {case.rg}</p><p>{"<br>".join(f"{label}:{esc(value)}" for label, value in facts)}</p><p class="justify">Après échec de la conciliation du {case.heard_on - _days(dice.number(50, 120)):%d/%m/%Y} et débats à l'audience du {case.heard_on:%d/%m/%Y}, le tribunal, présidé par {esc(case.judge)}, avec quatre assesseurs, greffier {esc(case.clerk)}, a jugé, {dice.pick(("PAR CES MOTIFS", "par ces motifs"))} :</p>{"".join(f"<p style='margin-left:9mm'>{n}) {text}</p>" for n, text in enumerate(decided, 1))}
<p>Le présent jugement est susceptible d'appel dans le mois de sa réception.</p><p style="margin-top:8mm">Fait et jugé à {esc(case.town)}, le {long_date(case.decided_on)}</p><div style="margin-left:80mm">Pour le directeur de greffe, par délégation,<br>{agent.civility} {agent.named()}<br>{signature(dice.number(0, 99))}</div>"""
    truth = case.truth("lease_termination", names, court=court, eviction_ordered=False)
    return sheet("court_ruling", html, truth, font=dice.pick(("Carlito", "Liberation Sans", "Caladea")), size=11, margin="20mm 23mm")  # fmt: skip


def overseas_row(dice: Dice) -> Paper:
    """A court overseas: the labels in one line and every value in the next, names of several parts, the day with dots and two digits, a neighbour heard and a table of reductions."""
    case, money = draw(dice, couple=False), dice.money()
    who = surnamed(dice, case.first, "person", MANY_PARTS)
    owner = surnamed(dice, case.second, "other_party", MANY_PARTS, who.last_name)
    style = dice.pick(("LAST_first", "first_LAST"))
    names = [who.named(style), owner.named(style)]
    court, postcode, town = dice.pick((("Tribunal judiciaire de Cayenne", "97300", "Cayenne"), ("Tribunal judiciaire de Mamoudzou", "97600", "Mamoudzou"), ("Tribunal de première instance de Saint-Pierre", "97500", "Saint-Pierre"), ("Tribunal judiciaire de Saint-Pierre de La Réunion", "97410", "Saint-Pierre"), ("Tribunal judiciaire de Pointe-à-Pitre", "97110", "Pointe-à-Pitre")))  # fmt: skip
    home = case.first_home if "home" in dice.given else replace(case.first_home, postcode=postcode, town=town)
    near, seen = dice.person("", age=(25, 80)), case.heard_on - _days(dice.number(40, 150))
    rent, cut = dice.number(35, 80) * 10, dice.pick((30, 50))
    works, again = case.decided_on + _days(120), case.decided_on + _days(dice.number(130, 170))
    label = dice.pick(("Intéressé(e)", "Usager du logement", "Occupant"))
    lines_ = [((label, "Propriétaire", "N° RG", "Date"), (esc(names[0]), esc(names[1]), case.rg, f"{case.decided_on:%d.%m.%y}")), (("Né(e) le", "Constat du", "Débats du", "Loyer"), (f"{who.birth_date:%d.%m.%y}", f"{seen:%d.%m.%y}", f"{case.heard_on:%d.%m.%y}", money(rent)))]  # fmt: skip
    widths = ("36%", "34%", "17%", "13%")

    def strip(cells: tuple[str, ...], style: str) -> str:
        inner = "".join(f"<div style='width:{width};padding-right:3mm'>{cell}</div>" for cell, width in zip(cells, widths, strict=True))  # fmt: skip
        return f"<div style='display:flex;padding:1mm;{style}'>{inner}</div>"

    strips = "".join(strip(heads, "margin-top:3mm;font-size:8pt;background:#dfe9e2") + strip(values, "font-weight:bold") for heads, values in lines_)  # fmt: skip
    grid = table([["étanchéité", "15 %", money(rent * 0.85)], ["eau potable", "30 %", money(rent * 0.7)], ["péril ou insalubrité", "50 %", money(rent * 0.5)]], ("Désordre", "Réduction maximale", "Loyer plafonné à"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between">{republic("COUR D'APPEL DU RESSORT")}<div class="c"><b>{esc(court.upper())}</b><br>{dice.pick(("Section détachée", "Chambre civile", "Audience foraine"))}</div></div><h1 style="letter-spacing:2pt;margin:8mm 0 3mm">{dice.pick(("GROSSE", "JUGEMENT CIVIL", "JUGEMENT — première grosse"))}</h1>{strips}
<p class="justify" style="margin-top:6mm">Vu le rapport du service d'hygiène ; entendu {near.civility} {esc(near.named())}, voisin{near.e}, témoin de l'effondrement du plafond ; attendu que le logement, {esc(home.line())}, ne répond pas aux normes de décence (article 6 de la loi du 6 juillet 1989) et qu'il est insalubre ;</p><p><b>PAR CES MOTIFS</b></p><p class="justify">Ordonne au propriétaire de remettre les lieux en état au plus tard le {works:%d.%m.%y}, sous astreinte de {dice.number(3, 10) * 10} € par jour de retard ;<br>réduit le loyer de {cut} % à compter de la présente décision, soit {money(rent * (100 - cut) / 100)} par mois ;<br>alloue à l'intéressé{who.e} {money(dice.number(8, 40) * 100)} pour trouble de jouissance ;<br>rappelle l'affaire à l'audience du {again:%d.%m.%y}, 8 h 00, pour contrôle des travaux.</p>
<p class="small">Barème appliqué par la juridiction</p><div style="width:118mm" class="small">{grid}</div><div class="sign"><div>{stamp("GREFFE", "#14532d")}</div><div>{esc(case.clerk)}, greffier<br>{esc(case.judge)}, président<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("court_ruling", html, case.truth("unfit_housing", names, court=court), font=dice.font("any"), size=10.2, margin="15mm 17mm")  # fmt: skip


LAYOUTS = {
    "measures_across": measures_across,
    "filed_by_the_service": filed_by_the_service,
    "row_of_the_register": row_of_the_register,
    "folded_grosse": folded_grosse,
    "numbered_boxes": numbered_boxes,
    "typed_in_three_cards": typed_in_three_cards,
    "farm_lease_letter": farm_lease_letter,
    "overseas_row": overseas_row,
}
