"""Dealt layouts: each follows a card of maker, geometry, names, day and decoys; support, homologation, eviction, separation."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import date_in_words, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import Case, draw
from samples.stationery import PEN, handwriting, signature


def _lately(dice: Dice, case: Case) -> Case:
    """The case with the number of one filed shortly before it was heard."""
    return replace(case, rg=f"{case.heard_on:%y}/{dice.number(12, 9999):05d}")


def _born_before(dice: Dice, parent: Person, count: int, day: dt.date) -> list[Person]:
    """Children already born on a day the paper speaks of."""
    drawn = dice.children(parent, count)
    late = [kid if kid.birth_date < day else replace(kid, birth_date=day - dt.timedelta(days=dice.number(200, 3200))) for kid in drawn]  # fmt: skip
    return drawn if "children" in dice.given else late


def _two_lines(person: Person) -> str:
    """Given names, and the surname under them."""
    return f"{person.civility} {esc(person.first_name)}<br>{esc(person.last_name.upper())}"


def agreement_made_binding(dice: Dice) -> Paper:
    """A lawyer's paper that the judge signs: numbered articles, parties in rows on two lines, the parents' older agreement with its sum."""
    case, money = _lately(dice, draw(dice)), dice.money()
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    office = dice.company("", "company")
    support, signed = float(dice.number(90, 420)), case.heard_on - dt.timedelta(days=dice.number(20, 70))
    asked = dice.pick(("Requête conjointe en homologation", "Homologation de convention parentale", "Homologation (article 373-2-7 du code civil)"))  # fmt: skip
    old = signed - dt.timedelta(days=dice.number(300, 900))
    child = _born_before(dice, case.first, 1, old)[0]
    points = [
        f"La convention signée par les parents le {long_date(signed)} est homologuée et recevra force exécutoire.",
        f"La résidence de {esc(child.first_name)}, né{child.e} le {long_date(child.birth_date)}, est fixée au domicile de {case.first.civility} {esc(one)}.",
        f"{case.second.civility} {esc(two)} versera, le 5 de chaque mois, {money(support)} à titre de {dice.pick(('contribution à l’entretien et à l’éducation', 'part contributive', 'pension alimentaire'))}.",
        f"L'accord verbal du {long_date(old)}, qui prévoyait {money(support + dice.number(15, 80))} par mois, cesse de s'appliquer.",
        "Chacun garde ses dépens.",
    ]
    rows = [(dice.pick(("Parent requérant", "Première requérante ou requérant")), case.first, case.first_home), ("Autre parent", case.second, case.second_home)]  # fmt: skip
    body = "".join(f'<tr><td style="width:30%">{a}</td><td style="width:30%">{_two_lines(b)}</td><td>{lines(c.lines())}</td></tr>' for a, b, c in rows)  # fmt: skip
    judge = dice.pick(("La juge aux affaires familiales", "Le juge aux affaires familiales"))
    html = f"""<div class="cols"><div style="border-left:2px solid #7a1f2b;padding-left:3mm"><b>SELARL {esc(case.first_lawyer.split()[-1])} & Associés</b><br>{lines(office.address.lines())}<br><span class="small">Tél. {dice.phone()} · SIRET {office.siret}<br>CARPA {dice.iban()}</span></div><div class="right">{esc(case.town)}, le {long_date(case.decided_on)}</div></div>
<p style="margin-top:9mm"><b>Objet :</b> {asked} — ordonnance<br>{esc(case.court)}, affaires familiales — RG n° {case.rg}</p><table class="grid" style="margin:4mm 0">{body}</table><p>Nous, {esc(case.judge)}, juge aux affaires familiales, vu la requête qui précède et l'audition du {long_date(case.heard_on)}, {dice.pick(("ordonnons", "disons", "décidons"))} :</p>
{"".join(f"<p><b>{n}.</b> {text}</p>" for n, text in enumerate(points, 1))}<div class="cols" style="margin-top:7mm"><div>Le greffier<br>{esc(case.clerk)}</div><div>{judge}<br>{signature(dice.number(1, 90))}</div></div>"""
    return Paper(html, case.truth("child_support", [one, two], child_support_amount=support), "court_ruling", "", dice.font("serif"), 11, "17mm 19mm")  # fmt: skip


def judge_hand_ruled(dice: Dice) -> Paper:
    """Written by hand on ruled paper, dashes, no title: a couple gets months to pay before the clause may operate; three near days."""
    case, money = draw(dice, couple=False), dice.money()
    tenant, spouse = case.first, dice.partner(case.first, same_name=True)
    couple = tenant.sex != spouse.sex
    who = (
        f"M. et Mme {esc(tenant.last_name)}"
        if couple
        else f"{tenant.civility} et {spouse.civility} {esc(tenant.last_name)}"
    )
    owner, guardian = case.second.named("first_last"), dice.person("", age=(30, 65))
    one, two = tenant.named("first_last"), spouse.named("first_last")
    debt, months = dice.amount(900, 5200), dice.pick((12, 18, 24, 36))
    items = [
        f"{case.second.civility} {esc(owner)}, bailleur, demande la résiliation et l'expulsion ; Me {esc(case.first_lawyer)} pour lui",
        f"la dette est de {money(debt)} au {long_date(case.heard_on - dt.timedelta(days=9))}, elle n'est pas contestée",
        f"{esc(one)}, né{tenant.e} le {long_date(tenant.birth_date)}, et {esc(two)}, né{spouse.e} le {long_date(spouse.birth_date)}, ont repris le loyer ; {guardian.civility} {esc(guardian.named('first_last'))}, curat{'rice' if guardian.sex == 'F' else 'eur'}, les assiste",
        f"accordons {months} mois, {money(round(debt / months, 2))} par mois en plus du loyer, la clause de résiliation {dice.pick(('est suspendue', 'ne jouera pas tant que ces délais sont tenus'))}",
        f"{dice.pick(('disons n’y avoir lieu à', 'rejetons la demande d’'))} expulsion en l'état ; dépens partagés",
        f"effet au {long_date(case.decided_on + dt.timedelta(days=15))} ; pièces reçues au greffe le {long_date(case.heard_on - dt.timedelta(days=4))}",
    ]  # fmt: skip
    items[0:2] = items[0:2] if dice.chance(0.5) else items[1::-1]
    html = f"""<p style="margin-left:55%">{who}<br>{lines(case.first_home.lines())}</p><p>{dice.pick(("Chambre de proximité", "Pôle de la protection", "Service des contentieux de la protection"))}<br>{esc(case.court)}<br>RG {case.rg}</p>
<p style="margin-top:7mm">Le présent document, établi ce jour, {long_date(case.decided_on, True)}, par nous {esc(case.judge)}, juge des contentieux de la protection, vaut décision entre les parties.</p>{"".join(f"<p>— {text} ;</p>" for text in items)}
<p style="margin-top:8mm">Le juge {signature(dice.number(1, 99))} le greffier, {esc(case.clerk)}</p><p class="tiny" style="font-family:Liberation Sans">Photocopie tirée le {date_printed(case.decided_on + dt.timedelta(days=dice.number(2, 40)), "slash")}</p>"""
    css = handwriting() + "p { border-bottom: 1px solid #bcd; line-height: 1.7; margin: 0 0 2mm }"
    facts = case.truth("lease_termination", [owner, one, two], eviction_ordered=False)
    return Paper(html, facts, "court_ruling", css, dice.pick((PEN, "Kalam")), 13, "16mm 18mm")


def second_page_of_letter(dice: Dice) -> Paper:
    """Page two of the registry's letter: the separation in its middle, capitals after colons, the day in the object line, title below."""
    case, style = draw(dice), dice.pick(("long", "slash"))
    wife = case.first if case.first.sex == "F" else case.second
    one, two = case.first.named("FIRST_LAST"), case.second.named("FIRST_LAST")
    born = wife.birth_name or dice.person("").last_name
    notary, doctor, old, landlord, agent = dice.person("", age=(35, 64)), dice.person("", age=(35, 64)), dice.address(""), dice.person(""), dice.person("")  # fmt: skip

    def called(person: Person, name: str) -> str:
        return f"{person.civility.upper()} {esc(name)}" + (
            f" NÉE {esc(born.upper())}" if person is wife and person.sex == "F" else ""
        )

    rows = [
        ("Juridiction", case.court.upper()), ("Numéro RG", case.rg), ("Au nom de", called(case.first, one)), ("Et de", called(case.second, two)),
        ("Sens de la décision", dice.pick(("SÉPARATION DE CORPS PRONONCÉE", "LA SÉPARATION DE CORPS EST PRONONCÉE"))), ("Fondement", dice.pick(("ARTICLES 296 ET 297 DU CODE CIVIL", "ARTICLE 296 DU CODE CIVIL"))),
        ("Notaire commis", f"ME {esc(notary.named('FIRST_LAST'))}"), ("Logement de la famille", f"ATTRIBUÉ À {esc(one)}"),
    ]  # fmt: skip
    html = f"""<p class="right small">— {dice.pick(("suite", "feuillet 2", "page 2/3"))} —</p><p>Objet : {dice.pick(("jugement du", "décision du", "votre décision rendue le"))} {date_printed(case.decided_on, style)}</p><p class="justify">…de sorte que votre courrier du {date_printed(case.decided_on + dt.timedelta(days=12), style)} reste sans objet. Le certificat du docteur {esc(doctor.named("first_LAST"))}, du {date_printed(case.heard_on - dt.timedelta(days=30), style)}, et la quittance de l'ancien bailleur, {landlord.civility} {esc(landlord.named())}, pour le {esc(old.line())}, vous sont rendus.</p>
<p>Le dispositif se lit ainsi :</p>{"".join(f"<p>{a} : <b>{esc(b) if a == 'Juridiction' else b}</b></p>" for a, b in rows)}<p class="justify">Cette décision a été rendue après l'audience du {date_printed(case.heard_on, style)}, par {esc(case.judge)}, juge aux affaires familiales. Elle laisse subsister le mariage et le devoir de secours ; elle met fin au devoir de cohabitation. L'extrait vaut expédition.</p>
<p style="margin:14mm 0 0 50%">Pour le directeur de greffe, par délégation,<br>{agent.civility} {esc(agent.named())}</p><p class="center" style="margin-top:{dice.number(30, 60)}mm;border:1px solid #222;padding:2mm"><b>{dice.pick(("JUGEMENT DE SÉPARATION DE CORPS — EXPÉDITION", "SÉPARATION DE CORPS : JUGEMENT, COPIE AUX PARTIES"))}</b></p>"""
    facts = case.truth("legal_separation", [one, two], court=case.court)
    return Paper(html, facts, "court_ruling", "", dice.font("any"), 11, "18mm 22mm")


def hospital_hearing(dice: Dice) -> Paper:
    """The hospital's sheet of an order of the judge of liberties: centred lines, staff by initials, a stamp with the day, « certifie que »."""
    case = _lately(dice, draw(dice, couple=False))
    case = replace(case, rg=f"{case.decided_on:%y}/{case.rg[3:]}")
    patient = case.first.named("first_LAST")
    director, doctor = dice.person("", age=(38, 63)), dice.person("", age=(33, 64))
    come = case.decided_on - dt.timedelta(days=dice.number(8, 11))

    def short(person: Person) -> str:
        return f"{person.first_name[0]}. {person.last_name.upper()}"

    hospital = f"Centre hospitalier {dice.pick(('Les Tilleuls', 'Camille-Roussel', 'du Val-Fleuri', 'Sainte-Élodie'))}"
    freed = dice.chance(0.5)
    order = "ORDONNE la mainlevée de la mesure, différée de vingt-quatre heures pour établir un programme de soins" if freed else "AUTORISE le maintien de l'hospitalisation complète"  # fmt: skip
    scale = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (("1er contrôle", "12 jours"), ("contrôle suivant", "6 mois"), ("isolement", "48 heures"), ("contention", "24 heures")))  # fmt: skip
    ring = f'<div style="display:inline-block;transform:rotate(-5deg);border:2px solid #27408b;color:#27408b;padding:2mm 5mm;margin:5mm">GREFFE<br><b>{case.decided_on:%d/%m/%Y}</b><br>{esc(case.town.upper())}</div>'
    curator = dice.person("", age=(30, 64))
    head = [f"<b>{hospital}</b>", dice.pick(("Bureau des soins sans consentement", "Secrétariat des hospitalisations")), f"{esc(case.court)}, salle d'audience de l'hôpital"]  # fmt: skip
    body = f"""<p>Le juge chargé du contrôle des hospitalisations, {esc(case.judge)}, {dice.pick(("certifie que", "constate et certifie que"))}<br><b>{case.first.civility} {esc(patient)}</b><br>né{case.first.e} le {long_date(case.first.birth_date)}<br>demeurant {esc(case.first_home.line())}<br>a été entendu{case.first.e}, Me {esc(case.first_lawyer)} l'assistant</p>
<p>Requête du directeur, {short(director)}, reçue le {long_date(come + dt.timedelta(days=3))}<br>Admission à effet du {long_date(come)} — certificats du Dr {short(doctor)}</p><p><b>Par ces motifs,</b><br>statuant publiquement et en premier ressort,<br>{order} de {case.first.civility} {esc(patient)} ;<br>laisse les dépens à la charge du Trésor public.</p>"""
    html = f"""<div class="center"><p>{"<br>".join(head)}</p><h2 style="margin:6mm 0">{dice.pick(("ORDONNANCE EN CHAMBRE DU CONSEIL", "ORDONNANCE SUR LE PLACEMENT", "Minute d'ordonnance"))}</h2><p>RG {case.rg}</p>{body}{ring}<p class="small">Greffe : {esc(case.clerk[0])}. {esc(case.clerk.split()[-1])}</p></div>
<table class="grid small" style="width:70mm;margin:4mm auto"><tr><th colspan="2">Délais légaux de contrôle</th></tr>{scale}</table><p class="center tiny">Tirage pour le dossier du patient, {case.decided_on + dt.timedelta(days=1):%d/%m/%Y}. Avisé : {esc(short(curator))}, {"curatrice" if curator.sex == "F" else "curateur"}.</p>"""
    return Paper(html, case.truth("other", [patient]), "court_ruling", "", dice.font("any"), 11, "16mm 20mm")


def roll_row_answered(dice: Dice) -> Paper:
    """An extract of the court's list about one tenant, question by question, the decision's day in the opening sentence; deadlines follow."""
    case, money = draw(dice, couple=False), dice.money()
    landlord, tenant = dice.company("landlord", dice.pick(("social_landlord", "sci"))), case.first.named("LAST_first")
    agent, second = dice.person("", age=(25, 60)), dice.person("", age=(25, 60))
    debt, leave = dice.amount(1900, 8000), case.decided_on + dt.timedelta(days=dice.number(60, 75))

    def on(day: dt.date) -> str:
        return date_printed(day, "slash")

    asked = [
        ("Qui demandait ?", f"{esc(landlord.name)}, SIRET {landlord.siret}, {esc(landlord.address.line())}"), ("Qui était appelé ?", f"{esc(tenant)}, {esc(case.first_home.line())}"),
        ("Le bail prend-il fin ?", f"Oui, clause résolutoire acquise le {on(case.heard_on - dt.timedelta(days=150))}."),
        (dice.pick(("L'expulsion est-elle ordonnée ?", "Faut-il quitter les lieux ?")), dice.pick(("Oui. Expulsion de l'occupant et de tous ceux de son chef, avec la force publique s'il le faut.", "Oui : le tribunal ordonne l'expulsion, au besoin avec le concours de la force publique."))),
        ("Combien est dû ?", f"{money(debt)}, et {money(dice.number(380, 790))} par mois d'occupation."), ("Quand, au plus tard ?", f"Départ avant le {on(leave)} ; rendez-vous de prévention le {on(leave - dt.timedelta(days=20))}."),
        ("Qui joindre ?", f"Accueil du tribunal, {dice.phone()} ; versements au bailleur, IBAN {dice.iban()}"),
    ]  # fmt: skip
    asked[4:6] = asked[4:6] if dice.chance(0.5) else asked[5:3:-1]
    html = f"""<p class="small">{esc(case.court)} — {dice.pick(("registre des décisions", "répertoire général", "rôle des audiences"))}, ligne {dice.number(3, 80)}</p><h1 class="center" style="margin:6mm 0">{dice.pick(("NOTIFICATION", "RELEVÉ", "Notification"))}</h1><p>{case.first.civility} {esc(tenant)},</p><p>Objet : votre affaire {case.rg}</p>
<p>Le juge des contentieux de la protection, {esc(case.judge)}, a rendu le {long_date(case.decided_on)} le jugement dont voici la teneur, exécutoire de droit à titre provisoire, après débats du {on(case.heard_on)}.</p>{"".join(f'<p style="margin-top:3mm"><i>{q}</i><br>{a}</p>' for q, a in asked)}
<div class="cols" style="margin-top:9mm"><div>L'agent du registre<br>{esc(agent.named("LAST_first"))}</div><div>Vu, le greffier<br>{esc(case.clerk)}</div><div>Visa<br>{esc(second.named("LAST_first"))}</div></div><p class="small">Appel possible dans le mois de la signification. Tirée du registre le {on(case.decided_on + dt.timedelta(days=dice.number(4, 30)))}.</p>"""
    facts = case.truth("eviction", [landlord.name, tenant], eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "", dice.font("sans"), 10.5, "16mm 19mm")


def dotted_payment_order(dice: Dice) -> Paper:
    """A dotted form filled by pen: an order to pay under the articles of the code, name cells far apart, last year's sums beside."""
    case, money = _lately(dice, draw(dice, couple=False)), dice.money()
    creditor, debtor = dice.company("", "company"), case.first
    main, before = dice.amount(480, 3900), dice.amount(200, 2400)
    costs = round(dice.amount(20, 60), 2)

    def pen(text: str) -> str:
        return f'<span style="font-family:Caveat;font-size:135%;color:#1b2a6b;border-bottom:1px dotted #000;padding:0 2mm">{text}</span>'

    cells = f"""<table><tr><td style="width:36%">Nom : {pen(esc(debtor.last_name.upper()))}</td><td style="width:34%">Tél. : {pen(dice.phone())}</td><td>Prénoms : {pen(esc(debtor.first_name))}</td></tr></table>"""
    scale = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (("jusqu'à 5 000 €", "tribunal de proximité"), ("jusqu'à 10 000 €", "chambre civile"), ("au-delà", "avocat obligatoire")))  # fmt: skip
    years = f"<table class='grid small'><tr><th></th><th>{case.heard_on.year - 1}</th><th>{case.heard_on.year}</th></tr><tr><td>Factures impayées</td><td>{money(before)}</td><td>{money(main)}</td></tr><tr><td>Mises en demeure</td><td>1</td><td>{dice.number(1, 3)}</td></tr></table>"
    blocks = [f'<div>{years}</div>', f'<div><table class="grid small"><tr><th>Montant</th><th>Compétence</th></tr>{scale}</table></div>']  # fmt: skip
    blocks = blocks if dice.chance(0.5) else blocks[::-1]
    html = f"""<p class="center"><b>{dice.pick(("ARTICLES 1405 À 1422 DU CODE DE PROCÉDURE CIVILE", "Art. 1405 et suivants du code de procédure civile", "CODE DE PROCÉDURE CIVILE, LIVRE III, TITRE IV, CHAPITRE II"))}</b></p><p>Dossier de</p>{cells}<p>Demeurant : {pen(esc(case.first_home.line()))}</p>
<p>À la requête de : {pen(esc(creditor.name))}<br>SIRET {pen(creditor.siret)}<br>IBAN {pen(dice.iban())}</p><p>Requête déposée : {pen(f"{case.heard_on:%d/%m/%Y}")} &nbsp; par Me {pen(esc(case.first_lawyer))}</p><div class="cols" style="margin:6mm 0">{"".join(blocks)}</div><p>Pièces jointes : {pen(dice.pick(("contrat, 3 factures, relance", "bon de commande, facture, lettre recommandée", "devis signé, factures")))}</p>
<p class="justify" style="margin-top:10mm">Nous, {pen(esc(case.judge))}, juge, {dice.pick(("vu la requête et les pièces, enjoignons à la personne nommée ci-dessus de payer", "au vu des pièces, faisons injonction au débiteur ci-dessus de payer"))} la somme de {pen(money(main))} en principal et {pen(money(costs))} de frais ; rejetons le surplus. L'opposition est ouverte un mois à compter de la signification.</p>
<p>{esc(case.town)}, {pen(long_date(case.decided_on))} {signature(dice.number(1, 99))}</p><p class="tiny" style="margin-top:{dice.number(15, 45)}mm;border-top:1px solid #555">{esc(case.court)} — ordonnance portant injonction de payer — RG {case.rg} — formulaire {dice.digits(5)}*0{dice.number(2, 6)}</p>"""
    facts = case.truth("other", [creditor.name, f"{debtor.last_name.upper()} {debtor.first_name}"])
    return Paper(html, facts, "court_ruling", handwriting(), dice.font("sans"), 10.5, "15mm 18mm")


def mailed_interim_leaders(dice: Dice) -> Paper:
    """A printed mail of the registry: the person's own « je soussigné », the interim measures on dotted leaders, the day in the footer."""
    case, money = draw(dice), dice.money()
    one, two = case.first.named("first_LAST"), case.second.named("first_LAST")
    count, support = dice.pick((1, 2, 2, 3)), float(dice.number(80, 330))
    kids, past, old = dice.children(case.first, count), dice.person("", age=(30, 70)), dice.address("")

    def on(day: dt.date) -> str:
        return date_printed(day, "slash")

    def led(a: str, b: str) -> str:
        return f'<div style="display:flex"><span>{a}</span><span style="flex:1;border-bottom:1px dotted #000;margin:0 1mm 1mm"></span><b>{b}</b></div>'

    rows = [
        led("Jouissance du logement", esc(one)), led("Résidence habituelle", f"chez {esc(one)}"),
        led(f"{dice.pick(('Contribution', 'Pension'))} de {esc(two)}, par mois et par enfant", money(support)), led("Devoir de secours", dice.pick((money(dice.number(100, 260)), "néant"))),
        led("Crédit de la voiture, remboursé par", esc(two)), led("Enfants", ", ".join(esc(kid.first_name) for kid in kids)),
    ]  # fmt: skip
    rows = rows if dice.chance(0.5) else [rows[2], rows[3], *rows[:2], *rows[4:]]
    scale = "".join(f"<tr><td>{income} €</td><td>{round(income * 0.094)} €</td><td>{round(income * 0.081)} €</td></tr>" for income in (1500, 2000, 2500))  # fmt: skip
    html = f"""<table class="small" style="border-bottom:1px solid #000"><tr><td style="width:18mm"><b>De :</b></td><td>greffe.jaf@{dice.pick(("tj-courriel", "justice-envois"))}.example</td></tr><tr><td><b>À :</b></td><td>{esc(one)} ; {esc(two)}</td></tr><tr><td><b>Objet :</b></td><td>RG {case.rg}</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(case.decided_on + dt.timedelta(days=dice.number(1, 9)), True)} {dice.number(8, 17)}:{dice.number(10, 59)}</td></tr></table>
<h2 style="margin:5mm 0">{dice.pick(("Notification", "NOTIFICATION", "Relevé"))}</h2><p class="justify"><i>Rappel de la demande :</i> « Je soussigné{case.first.e} {esc(one)}, né{case.first.e} le {on(case.first.birth_date)}, ai quitté en {case.heard_on.year - 3} le {esc(old.line())}, loué par {past.civility} {esc(past.named("first_LAST"))}, et demeure {esc(case.first_home.line())} ; je demande qu'il soit statué avant le divorce d'avec {esc(two)}. »</p>
<p>Le jugement du {on(case.heard_on - dt.timedelta(days=dice.number(200, 900)))}, qui mettait {money(support + 55)} à la charge de l'autre parent, est remplacé. Après l'audience du {on(case.heard_on)}, le juge de la mise en état fixe ainsi les <b>mesures provisoires</b> jusqu'au divorce (articles 254 et 255 du code civil) :</p>{"".join(rows)}
<table class="grid small" style="width:75mm;margin:6mm 0"><tr><th>Revenu</th><th>1 enfant</th><th>2 enfants</th></tr>{scale}</table><p>{esc(case.judge)}, juge<br>{esc(case.clerk)}, greffier</p><p class="tiny" style="margin-top:{dice.number(20, 50)}mm">{esc(case.court)} — ordonnance sur mesures provisoires. Édité le {on(case.decided_on)}, jour du prononcé. Table de référence donnée pour information.</p>"""
    facts = case.truth("provisional_measures", [one, two], child_support_amount=support)
    return Paper(html, facts, "court_ruling", "", dice.font("any"), 10.5, "15mm 18mm")


def band_of_small_letters(dice: Dice) -> Paper:
    """A landscape judgment: the parties in small letters in a left band, a wide table of asked, offered and judged, the day in letters."""
    case, money = draw(dice), dice.table_money()
    one, two = case.first.named("first_last").lower(), case.second.named("first_last").lower()
    support = float(dice.number(90, 380))
    earlier = case.heard_on - dt.timedelta(days=dice.number(500, 1800))
    kids = _born_before(dice, case.first, dice.pick((1, 2, 2)), earlier)
    former = support - dice.number(15, 60)
    rows = [
        (kid.first_name.lower(), f"{kid.birth_date:%d/%m/%Y}", money(former), money(support + 120), money(former - 10), f"<b>{money(support)}</b>")
        for kid in kids
    ]  # fmt: skip
    heads = ("enfant", "né(e) le", f"jugement du {earlier:%d/%m/%Y}", "demandé", "offert", dice.pick(("alloué par mois et par enfant", "fixé ce jour, par enfant et par mois")))  # fmt: skip
    scale = "".join(f"<td>{n} enf.<br>{rate} %</td>" for n, rate in ((1, "13,5"), (2, "11,5"), (3, "10,1"), (4, "8,8")))
    band = f"""<b>{dice.pick(("en faveur de", "à la demande de"))}</b><br>{esc(one)}<br>{lines(case.first_home.lines()).lower()}<br>Me {esc(case.first_lawyer)}<br><br><b>contre</b><br>{esc(two)}<br>{lines(case.second_home.lines()).lower()}<br>Me {esc(case.second_lawyer)}"""
    text = f"""<h2>{dice.pick(("JUGEMENT", "JUGEMENT EN LA FORME ORDINAIRE", "Jugement"))}</h2><p>{esc(case.court)} — {dice.pick(("juge aux affaires familiales", "cabinet des affaires familiales"))} — rg {case.rg}<br>rendu le {date_in_words(case.decided_on)} par {esc(case.judge)} ; greffe : {esc(case.clerk)} ; débats : {date_in_words(case.heard_on)}</p>
<table class="grid"><tr>{"".join(f"<th>{h}</th>" for h in heads)}</tr>{"".join(f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in rows)}</table><p style="margin-top:4mm">Par ces motifs, modifie la {dice.pick(("contribution à l'entretien et à l'éducation", "part contributive"))} due par {esc(two)} comme il est dit à la dernière colonne, en euros, avec indexation chaque premier janvier ; maintient la résidence chez {esc(one)} ; partage les dépens.</p>
<p class="small">Pour mémoire, part du revenu selon la table de référence :</p><table class="grid small" style="width:90mm"><tr>{scale}</tr></table>"""
    html = f'<div style="display:flex"><div style="width:58mm;background:#e9e9e4;padding:4mm;min-height:{dice.number(120, 160)}mm">{band}</div><div style="flex:1;padding-left:6mm">{text}</div></div>'  # fmt: skip
    facts = case.truth("child_support", [one, two], child_support_amount=support)
    return Paper(html, facts, "court_ruling", "", dice.font("any"), 10.5, "13mm 14mm", "A4 landscape")


def framed_values_first(dice: Dice) -> Paper:
    """A framed extract of a divorce with seal and code: values left of their labels, staff by initials, the title in the band below."""
    case, money = draw(dice), dice.money()
    order = dice.pick(("first_LAST", "LAST_first"))
    one, two = case.first.named(order), case.second.named(order)
    landlord, old, wed = dice.person(""), dice.address(""), case.heard_on - dt.timedelta(days=dice.number(1500, 7000))

    def short(name: str) -> str:
        return f"{name[0]}. {name.split()[-1]}"

    interim = case.heard_on - dt.timedelta(days=dice.number(200, 500))
    cells = [
        (f"{case.first.civility} {esc(one)}", "au nom de"), (f"{case.second.civility} {esc(two)}", "conjoint d'avec qui le divorce est prononcé"), (case.rg, "rôle général (RG)"),
        (f"mariage du {wed:%d/%m/%Y}, {esc(case.first.birth_place)}", "union dissoute"), (dice.pick(("acceptation du principe de la rupture", "altération définitive du lien conjugal")), "cause"),
        (esc(case.first_home.line()), "domicile du premier époux"), (f"{esc(old.line())} (bail de {landlord.civility} {esc(landlord.named())})", "dernier logement commun, quitté"),
        (f"{money(dice.number(200, 700))} par mois, ordonnance du {interim:%d/%m/%Y}", "devoir de secours, prend fin"), (f"{esc(short(case.judge))} / {esc(short(case.clerk))}", "juge / greffe"),
    ]  # fmt: skip
    cells[3:5] = cells[3:5] if dice.chance(0.5) else cells[4:2:-1]
    body = "".join(f'<tr><td style="width:62%;padding:1.4mm"><b>{a}</b></td><td class="small" style="color:#555;padding:1.4mm">{b}</td></tr>' for a, b in cells)  # fmt: skip
    dots = "".join(f'<rect x="{2 * (n % 17)}" y="{2 * (n // 17)}" width="2" height="2"/>' for n in range(289) if dice.chance(0.5))  # fmt: skip
    html = f"""<div style="border:3px double #345;padding:9mm;min-height:235mm"><div class="cols"><div><b>{esc(case.court)}</b><br>Affaires familiales</div><div class="right"><svg width="68" height="68" viewBox="0 0 34 34">{dots}</svg></div></div><p style="margin:6mm 0">Le juge aux affaires familiales, statuant publiquement et en premier ressort, prononce le divorce, en ordonne la mention aux actes et renvoie les parties au partage amiable.</p>
<table class="rows">{body}</table><p style="margin-top:8mm">{dice.pick(("Fait et jugé à", "Fait à"))} {esc(case.town)}, le {long_date(case.decided_on)}</p><div style="width:30mm;height:30mm;border:1.5px solid #27408b;border-radius:15mm;color:#27408b;text-align:center;padding-top:9mm;margin-left:5mm;transform:rotate(-8deg)" class="small">GREFFE<br><b>RF</b><br>{esc(case.town)}</div><p class="small">Extrait délivré par l'agent {esc(short(dice.person("").named()))} le {case.decided_on + dt.timedelta(days=dice.number(35, 90)):%d/%m/%Y}, sans recours connu.</p>
<div style="background:#345;color:#fff;text-align:center;padding:3mm;margin-top:8mm"><b>{dice.pick(("JUGEMENT DE DIVORCE — EXTRAIT", "EXTRAIT DE JUGEMENT DE DIVORCE"))}</b></div></div>"""
    return Paper(html, case.truth("divorce", [one, two]), "court_ruling", "", dice.font("any"), 10.5, "14mm 15mm")


def portal_tenant_freed(dice: Dice) -> Paper:
    """A portal's print-out: the tenant's own request, then the judge ends the lease without any eviction, told in prose and one box."""
    case, money = draw(dice, couple=False), dice.money()
    tenant, owner = case.first.named("first_LAST"), case.second.named("first_LAST")
    child, former = dice.children(case.first, 1)[0], dice.person("", age=(24, 66))
    lease, gone = case.heard_on - dt.timedelta(days=dice.number(900, 2500)), case.heard_on - dt.timedelta(days=dice.number(100, 140))  # fmt: skip
    rent, back = float(dice.number(380, 950)), dice.amount(200, 1800)

    def on(day: dt.date) -> str:
        return date_printed(day, "slash")

    bar = f'<div class="tiny" style="display:flex;justify-content:space-between"><span>{on(case.decided_on + dt.timedelta(days=dice.number(3, 60)))} {dice.number(8, 22)}:{dice.number(10, 59)}</span><span>https://dossier.portail-greffe.example/affaires/{dice.digits(7)}</span></div>'
    box = f"""<div style="border:2px solid #000091;padding:4mm;margin:5mm 0">Le juge {dice.pick(("prononce la résiliation du bail", "met fin au bail par résiliation judiciaire"))} aux torts du bailleur au {on(gone)} ; dit qu'il n'y a pas lieu à expulsion, le logement ayant été rendu ; condamne {case.second.civility} {esc(owner)} à rendre {money(back)} de dépôt de garantie.</div>"""
    asked = f"""<p class="justify">Je soussigné{case.first.e} {esc(tenant)}, né{case.first.e} le {on(case.first.birth_date)}, demeurant {esc(case.first_home.line())}, ai pris à bail le {on(lease)} une maison de {case.second.civility} {esc(owner)}, au loyer de {money(rent)}, avec {former.civility} {esc(former.named())}, mon ex-{"épouse" if former.sex == "F" else "époux"}, qui n'est plus au bail. L'eau chaude manquait et {esc(child.first_name)}, né{child.e} le {on(child.birth_date)}, en a souffert. J'ai demandé la fin de ce contrat.</p>"""
    judged = f"""<p class="justify">Après l'audience du {on(case.heard_on)}, où {case.second.civility} {esc(owner)}, {dice.pick(("propriétaire", "bailleur"))}, demeurant {esc(case.second_home.line())}, a été entendu{case.second.e}, {esc(case.judge)}, juge des contentieux de la protection, assisté(e) de {esc(case.clerk)}, greffier, a statué en premier ressort.</p>"""
    html = f"""{bar}<p style="margin-top:6mm"><b>{esc(case.court)}</b></p><p class="small">Réf. / date : RG {case.rg} / {on(case.decided_on)}</p><h1>{dice.pick(("Notification", "Relevé de décision", "Notification d'une décision"))}</h1>{asked}{box if dice.chance(0.4) else ""}{judged}@@<p>Chaque partie peut faire appel dans le mois de la signification. La copie exécutoire est à demander au greffe.</p><div style="margin-top:70mm">{bar}</div>"""
    html = html.replace("@@", "" if box in html else box)
    facts = case.truth("lease_termination", [tenant, owner], eviction_ordered=False)
    return Paper(html, facts, "court_ruling", "", dice.font("sans"), 10.5, "10mm 17mm")


LAYOUTS = {
    "agreement_made_binding": agreement_made_binding,
    "judge_hand_ruled": judge_hand_ruled,
    "second_page_of_letter": second_page_of_letter,
    "hospital_hearing": hospital_hearing,
    "roll_row_answered": roll_row_answered,
    "dotted_payment_order": dotted_payment_order,
    "mailed_interim_leaders": mailed_interim_leaders,
    "band_of_small_letters": band_of_small_letters,
    "framed_values_first": framed_values_first,
    "portal_tenant_freed": portal_tenant_freed,
}
