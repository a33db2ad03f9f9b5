"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person, unaccented
from samples.french import MoneyStyle, amount_in_words, date_in_words, date_printed, long_date
from samples.paper import Paper, esc
from samples.papers.court_ruling._draw import EXECUTION, Case, draw, of, spaced
from samples.stationery import STYLE, signature, table

EUROS = MoneyStyle(" ", ",", " euros")
PLAIN = MoneyStyle(" ", ",", "")
ISLANDS = ("Cayenne", "Fort-de-France", "Pointe-à-Pitre", "Basse-Terre", "Saint-Denis de La Réunion", "Mamoudzou")


def _comma(person: Person) -> str:
    return f"{person.last_name.upper()}, {person.first_name}"


def _plain(text: str) -> str:
    return unaccented(text).lower().replace(" ", "-").replace("'", "")


def _opposite(dice: Dice, case: Case) -> Case:
    """The two of a couple of a man and a woman, unless a dossier fixed the partner."""
    if "partner" in dice.given:
        return case
    other = dice.person("", sex="M" if case.first.sex == "F" else "F", age=(24, 66))
    return replace(case, second=other)


def _child(kid: Person, case: Case, rank: int = 0) -> Person:
    """The child born while both parents were grown, and before the case; the eldest first."""
    earliest = max(case.first.birth_date, case.second.birth_date) + dt.timedelta(days=6_600)
    latest = case.decided_on - dt.timedelta(days=1_100 - 600 * rank)
    return replace(kid, birth_date=min(max(kid.birth_date, earliest), latest))


def notified_columns(dice: Dice) -> Paper:
    """A print of even width in three columns, label, value, remarks; an order of protection under a general title, its day in the small print of the foot."""
    case = _opposite(dice, draw(dice))
    one, two = _comma(case.first), _comma(case.second)
    clerk = dice.person("", sex="M").last_name.upper()
    doctor, witness = dice.person("").last_name.upper(), dice.person("")
    seen = case.heard_on - dt.timedelta(days=dice.number(3, 12))
    ending = date_printed(case.decided_on + dt.timedelta(days=365), "slash")
    rows = [
        ["JURIDICTION", esc(case.court.upper()), "JUGE AUX AFFAIRES FAMILIALES"],
        ["N. ROLE", f"RG {case.rg}", f"MINUTE {case.minute}"],
        ["PARTIE 1", esc(one), f"NE{case.first.e.upper()} LE {date_printed(case.first.birth_date, 'slash')} - ADRESSE TENUE SECRETE"],
        ["PARTIE 2", esc(two), f"NE{case.second.e.upper()} LE {date_printed(case.second.birth_date, 'slash')} - {esc(case.second_home.line(', ', True))}"],
        ["AUDIENCE", date_printed(case.heard_on, "slash"), "CHAMBRE DU CONSEIL"],
        ["PIECES", f"CERTIFICAT DU DR {esc(doctor)}", f"DU {date_printed(seen, 'slash')} - 8 JOURS D'ITT"],
        ["", f"ATTESTATION DE {esc(_comma(witness))}", "VOISINAGE - ENTENDU PAR LES GENDARMES"],
        ["SENS", "FAIT DROIT A LA REQUETE", "VRAISEMBLANCE DES VIOLENCES ET DU DANGER"],
        ["MESURE 1", "INTERDICTION A PARTIE 2 DE RECEVOIR OU RENCONTRER PARTIE 1, ET D'ENTRER EN RELATION AVEC ELLE", "ART. 515-11 1 C. CIV."],
        ["MESURE 2", "INTERDICTION DE PARAITRE AU DOMICILE ET AU TRAVAIL DE PARTIE 1", "ART. 515-11 1 BIS"],
        ["MESURE 3", "JOUISSANCE DU LOGEMENT COMMUN ATTRIBUEE A PARTIE 1", "FRAIS A LA CHARGE DE PARTIE 2"],
        ["DUREE", "DOUZE MOIS", f"JUSQU'AU {ending}"],
    ]  # fmt: skip
    html = f"""<p>GREFFE {esc(of(case.town).upper())}<br>SERVICE DES AFFAIRES FAMILIALES</p><p class="c" style="font-size:14pt">*** NOTIFICATION ***</p><p>OBJET : ORDONNANCE DE PROTECTION, ARTICLES 515-9 ET SUIVANTS DU CODE CIVIL</p><p>PAR CES MOTIFS LE JUGE, STATUANT PAR ORDONNANCE CONTRADICTOIRE, EXECUTOIRE A TITRE PROVISOIRE, ORDONNE CE QUI SUIT :</p>{table(rows, ("RUBRIQUE", "CONTENU", "OBSERVATIONS"), cls="three")}
<p style="margin-top:5mm">LA VIOLATION DES MESURES EST PUNIE DE TROIS ANS D'EMPRISONNEMENT ET DE 45 000 EUROS D'AMENDE. APPEL DANS LES QUINZE JOURS.</p><p style="margin-left:90mm">POUR LE DIRECTEUR DE GREFFE,<br>PAR DELEGATION, M. {esc(clerk)}</p><p class="tiny" style="margin-top:20mm">ORDONNANCE RENDUE, SIGNEE PAR LE JUGE {esc(case.judge.upper())} ET EDITEE LE {date_printed(case.decided_on, "slash")} - WCI-CA V3.12 - P. 1</p>"""
    css = (
        STYLE
        + ".three td, .three th { padding: 1.1mm 2mm; border-bottom: 1px dashed #888 } .three td:first-child { width: 24mm }"
    )
    return Paper(
        html,
        case.truth("protection_order", [one.replace(",", ""), two.replace(",", "")]),
        "court_ruling",
        css,
        "Liberation Mono",
        9,
        "14mm 15mm",
    )


def mailed_boxes(dice: Dice) -> Paper:
    """A printed mail of a registry: the day of the order in its object, numbered boxes, the parties in the rows of a table."""
    case = draw(dice, couple=False)
    landlord = dice.company("landlord", "social_landlord")
    tenant = f"{case.first.first_name} {case.first.last_name.upper()}"
    sent = case.decided_on + dt.timedelta(days=dice.number(2, 9))
    ordered = case.heard_on - dt.timedelta(days=dice.number(150, 260))
    old, lord = dice.address(""), dice.person("")
    debt, month = dice.amount(2_000, 9_000), dice.amount(420, 900)
    parties = [
        ["Demande", esc(landlord.name), esc(landlord.address.line())],
        ["Défense", esc(tenant), esc(case.first_home.line())],
    ]
    boxes = [
        f"Le bail du {date_printed(ordered - dt.timedelta(days=1_400), 'long')} portant sur le logement {esc(case.first_home.line())} contient une clause résolutoire. Commandement de payer du {date_printed(ordered, 'long')}, resté sans effet deux mois.",
        f"Précédemment, la partie en défense logeait {esc(old.line())}, chez {lord.civility} {esc(lord.named('first_LAST'))}, bailleur, sans incident de paiement.",
        f"<b>Par ces motifs.</b> CONSTATONS l'acquisition de la clause résolutoire à la date du {date_printed(ordered + dt.timedelta(days=61), 'long')}.",
        "ORDONNONS, à défaut de départ volontaire dans les deux mois du commandement de quitter les lieux, l'expulsion de la partie en défense et de tous occupants de son chef, avec l'assistance de la force publique s'il y a lieu.",
        f"CONDAMNONS par provision au paiement de {EUROS(debt)} au titre de l'arriéré, et d'une indemnité d'occupation de {EUROS(month)} par mois jusqu'à la libération des lieux.",
        f"Appel : quinze jours. Pour des délais, audience du juge de l'exécution possible à compter du {date_printed(sent + dt.timedelta(days=40), 'long')}.",
    ]  # fmt: skip
    inner = "".join(f'<div class="box"><b>{n}.</b> {text}</div>' for n, text in enumerate(boxes, 1))
    html = f"""<table class="small" style="border-bottom:1.5px solid #000"><tr><td style="width:20mm"><b>De :</b></td><td>greffe-civil.{_plain(case.town)}@justice.example</td></tr><tr><td><b>À :</b></td><td>{_plain(case.first.first_name)}.{dice.digits(3)}@courriel.example</td></tr><tr><td><b>Objet :</b></td><td>Ordonnance de référé du {date_printed(case.decided_on, "long")} — RG {case.rg}</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(sent, weekday=True)} {dice.number(8, 18):02d}:{dice.number(10, 59)}</td></tr></table>
<p class="small" style="margin-top:3mm">Copie de la décision, sans valeur exécutoire. L'expédition revêtue de la formule vous sera signifiée.</p><p class="b c" style="margin:5mm">{esc(case.court)}<br>Juge des contentieux de la protection<br>Articles 834 et 835 du code de procédure civile</p>{table(parties, ("Qualité", "Nom", "Demeure ou siège"))}<p>Débats du {date_printed(case.heard_on, "long")}, {esc(case.judge)}, juge, et {esc(case.clerk)}, greffier.</p>{inner}<p class="right">pour le directeur de greffe, par délégation,<br>M. {esc(dice.person("", sex="M").named("first_LAST"))}</p><p class="tiny">Pensez à l'environnement avant d'imprimer ce message. Tél. {dice.phone()}</p>"""
    return Paper(
        html, case.truth("eviction", [landlord.name, tenant], eviction_ordered=True), "court_ruling", STYLE, dice.pick(("Carlito", "Liberation Sans")), 10, "15mm 18mm"
    )  # fmt: skip


def overseas_account(dice: Dice) -> Paper:
    """Overseas, in prose alone, the ruling named in the object line and its day in a stamp; the ward's sums of two years, a bank with its address."""
    case = draw(dice, couple=False)
    if "court_town" not in dice.given:
        case = replace(case, town=dice.pick(ISLANDS))
    ward, helper = case.first, case.second
    names = [f"{p.first_name} {p.last_name}".upper() for p in (ward, helper)]
    called = [f"{p.civility} {esc(n)}" for p, n in zip((ward, helper), names, strict=True)]
    bank = dice.address("")
    year = case.decided_on.year - 1
    rows = [
        [f"Ressources {year - 1}", PLAIN(dice.amount(9_000, 14_000)), f"Ressources {year}", PLAIN(dice.amount(9_000, 14_000))],
        [f"Dépenses {year - 1}", PLAIN(dice.amount(7_000, 9_000)), f"Dépenses {year}", PLAIN(dice.amount(7_000, 9_000))],
    ]  # fmt: skip
    before = case.decided_on - dt.timedelta(days=1_826)
    stamp = f'<div style="display:inline-block;border:2px solid #27408b;color:#27408b;padding:3mm 5mm;transform:rotate(-5deg);text-align:center"><span class="small">TRIBUNAL JUDICIAIRE — GREFFE</span><br><b>{date_printed(case.decided_on, "capital")}</b><br><span class="small">DÉCISION RENDUE CE JOUR</span></div>'
    html = f"""<p class="c b">RÉPUBLIQUE FRANÇAISE<br>AU NOM DU PEUPLE FRANÇAIS</p><p>{esc(case.court)}<br>cabinet du juge des contentieux de la protection, service de la protection des majeurs</p><p>Dossier de {called[0]}<br>suivi sous le numéro {case.rg} du répertoire général</p><p><b>Objet : jugement de renouvellement d'une curatelle renforcée</b></p>
<p class="justify">Nous, {esc(case.judge)}, assistée de {esc(case.clerk)}, avons entendu en chambre du conseil {called[0]}, né{ward.e} le {long_date(ward.birth_date)} à {esc(ward.birth_place)}, demeurant {esc(case.first_home.line())}, ainsi que {called[1]}, né{helper.e} le {long_date(helper.birth_date)}, de sa famille. La mesure ouverte le {long_date(before)} vient à son terme. Le médecin inscrit sur la liste du procureur conclut au maintien de l'altération des facultés.</p>
<p class="justify">Les comptes ouverts à la Banque Postale des Outre-mer, {esc(bank.line())}, se présentent comme suit, et n'appellent pas d'observation.</p>{table(rows, cls="grid", numbers=(1, 3))}<p class="justify" style="margin-top:4mm">Par ces motifs, statuant publiquement et en premier ressort, vu les articles 425, 440, 442 et 472 du code civil, nous maintenons {called[0]} sous le régime de la curatelle renforcée pour une durée de soixante mois, désignons {called[1]} en qualité de curateur, à charge de percevoir seul les revenus sur un compte ouvert au nom de la personne protégée et de rendre ses comptes chaque année avant le 31 mars, et rappelons que le droit de vote est conservé.</p>
<div class="cols" style="margin-top:9mm"><div>{stamp}</div><div>Le juge<br>{signature(dice.number(1, 60))}</div></div><p class="small" style="margin-top:8mm">Il peut être fait appel dans les quinze jours, délai augmenté d'un mois pour qui demeure hors du département. Préfecture et conseil territorial avisés.</p>"""
    return Paper(html, case.truth("guardianship", names), "court_ruling", STYLE, "C059", 11, "18mm 22mm")


def halves_reversed(dice: Dice) -> Paper:
    """A leaflet in two halves: values on the left, their labels on the right of them; given names over surnames; the day in the head alone."""
    case = _opposite(dice, draw(dice))
    one, two = (f"{p.first_name} {p.last_name.upper()}" for p in (case.first, case.second))
    kid = dice.children(case.second, 1)[0]
    kid = _child(kid, case)
    amount = float(dice.number(80, 340))
    adhoc = dice.person("", age=(30, 60))

    def reversed_row(value: str, label: str) -> str:
        return f'<tr><td style="width:58%">{value}</td><td class="small" style="color:#555">{label}</td></tr>'

    def over(person: Person) -> str:
        return f"{esc(person.first_name)}<br>{esc(person.last_name.upper())}"

    left = "".join(
        [
            reversed_row(case.rg, "numéro du répertoire général"),
            reversed_row(over(case.first), "partie qui demande"),
            reversed_row(long_date(case.first.birth_date), "naissance"),
            reversed_row(f"Me {esc(case.first_lawyer)}", "avocat"),
            reversed_row(over(case.second), "partie adverse"),
            reversed_row(long_date(case.second.birth_date), "naissance"),
            reversed_row(f"Me {esc(case.second_lawyer)}", "avocat"),
            reversed_row(esc(kid.first_name), "enfant commun"),
            reversed_row(str(kid.birth_date.year), "année de naissance de l'enfant"),
            reversed_row(f"{adhoc.civility} {esc(adhoc.named('first_LAST'))}", "administrateur ad hoc de l'enfant"),
        ]
    )
    right = "".join(
        [
            reversed_row("exercée en commun", "autorité parentale"),
            reversed_row(f"chez {esc(case.first.first_name)}", "résidence de l'enfant"),
            reversed_row("fins de semaine paires, moitié des vacances", "droit de visite et d'hébergement"),
            reversed_row(f"<b>{EUROS(amount)} par mois</b>", "contribution à l'entretien et à l'éducation de l'enfant"),
            reversed_row("1er janvier, indice des ménages hors tabac", "revalorisation"),
            reversed_row("caisse d'allocations familiales", "intermédiaire du paiement"),
            reversed_row("par moitié", "frais scolaires et médicaux"),
        ]
    )
    scale = [
        ["revenu 1 200 €", "88 €"],
        ["revenu 1 500 €", "129 €"],
        ["revenu 2 000 €", "196 €"],
        ["revenu 2 500 €", "264 €"],
    ]
    html = f"""<p class="small" style="border-bottom:1px solid #000">{esc(case.court)} — envoi du greffe, {long_date(case.decided_on)}, décision de ce jour</p><div style="display:flex"><div style="width:50%;padding-right:9mm;border-right:1px dotted #999"><h2>DÉCISION DU JUGE AUX AFFAIRES FAMILIALES</h2><p class="small">rendue en chambre du conseil, contradictoire, en premier ressort, par {esc(case.judge)}</p><table class="rows">{left}</table></div>
<div style="width:50%;padding-left:9mm"><p class="b">Par ces motifs, le juge, au nom du peuple français, décide et fixe au nom de l'enfant :</p><table class="rows">{right}</table><p class="small" style="margin-top:6mm"><b>Table de référence</b>, un enfant, droit de visite classique (donnée à titre indicatif)</p>{table(scale, cls="grid small")}<p class="small" style="margin-top:5mm">La présente est exécutoire de droit à titre provisoire. Appel dans le mois de la signification.</p></div></div>"""
    return Paper(
        html, case.truth("child_support", [one, two], child_support_amount=amount), "court_ruling", STYLE, "Lato", 10, "12mm 14mm", "A4 landscape"
    )  # fmt: skip


def paris_local(dice: Dice) -> Paper:
    """The two leaves of the Paris pole of local civil justice: bracketed note, black square, bar places of counsel; the lease ended and the eviction without object."""
    case = replace(draw(dice, couple=False), town="Paris")
    landlord = dice.company("landlord", "social_landlord")
    person = case.first
    tenant = f"{person.first_name} {person.last_name.upper()}"
    word = "Monsieur" if person.sex == "M" else "Madame"
    portalis = f"352J-W-B7{dice.letters(1)}-C{dice.number(3, 9)}{dice.letters(3)}"
    took = case.heard_on - dt.timedelta(days=dice.number(1_500, 4_000))
    ended = case.heard_on - dt.timedelta(days=dice.number(120, 260))
    left = case.heard_on - dt.timedelta(days=dice.number(8, 60))
    debt = dice.amount(1_200, 6_000)
    flat = (
        case.first_home if "home" in dice.given else replace(case.first_home, postcode="75020", town="Paris", extra="")
    )
    day = long_date(case.decided_on)
    html = f"""<p class="b">TRIBUNAL<br>JUDICIAIRE<br>DE PARIS <span class="small">[1]</span></p><p class="tiny">[1] Copie conforme délivrée<br>le : {date_printed(case.decided_on + dt.timedelta(days=3), "slash")}<br>à : Maître {esc(case.first_lawyer)}<br><br>Copie exécutoire délivrée<br>le : {date_printed(case.decided_on + dt.timedelta(days=3), "slash")}<br>à : Maître {esc(case.second_lawyer)}</p><div style="margin:-24mm 0 0 62mm"><p>Pôle civil de proximité</p><p>■</p><p>PCP JCP fond<br>N° RG {case.rg} - N° Portalis {portalis}</p><p>N° MINUTE : {dice.number(1, 15)} JCP</p></div>
<p class="c b" style="margin:8mm 0">JUGEMENT<br>rendu le {long_date(case.decided_on, weekday=True)}</p><p><b><u>DEMANDERESSE</u></b><br>{esc(landlord.name)}, dont le siège social est situé {esc(landlord.address.line())}<br>représentée par Maître {esc(case.second_lawyer)}, avocat au barreau de Paris, vestiaire : #P0{dice.digits(3)}</p><p><b><u>DÉFENDEUR</u></b><br>{word} {esc(tenant)}, demeurant désormais {esc(case.second_home.line())}<br>assisté{person.e} de Maître {esc(case.first_lawyer)}, avocat au barreau de Paris, vestiaire : #C1{dice.digits(3)}, bénéficiaire de l'aide juridictionnelle totale numéro C-75056-{ended.year}-0{dice.digits(5)} du {date_printed(ended + dt.timedelta(days=22), "slash")}</p>
<p><b><u>COMPOSITION DU TRIBUNAL</u></b><br>{esc(case.judge)}, vice-présidente, juge des contentieux de la protection, assistée de {esc(case.clerk)}, greffière,</p><p><b><u>DATE DES DÉBATS</u></b><br>Audience publique du {long_date(case.heard_on)}</p><p><b><u>JUGEMENT</u></b><br>contradictoire, en premier ressort, prononcé par mise à disposition le {day}</p><div class="break"></div><p class="small">Décision du {day}<br>PCP JCP fond - N° RG {case.rg} - N° Portalis {portalis}</p><p class="b c">EXPOSÉ DU LITIGE</p>
<p class="justify">Par acte sous seing privé du {long_date(took)}, {esc(landlord.name)} a donné à bail à {word} {esc(tenant)} un appartement situé {esc(flat.line())}. Le bailleur a signalé des troubles de voisinage, confirmés par un rapport du gardien du {long_date(ended)}, et a fait assigner aux fins de résiliation du bail et d'expulsion. À l'audience, les parties s'accordent pour dire que les clés ont été remises le {long_date(left)}.</p><p class="b c">MOTIFS DE LA DÉCISION</p><p class="justify">Il résulte des articles 1728 et 1741 du code civil que le locataire doit user paisiblement de la chose louée. Les manquements sont établis. La remise des clés prive d'objet la demande d'expulsion.</p>
<p class="b c">PAR CES MOTIFS</p><p class="justify">Le juge des contentieux de la protection, statuant publiquement,</p><p class="justify">PRONONCE la résiliation judiciaire du bail conclu le {long_date(took)} entre {esc(landlord.name)} et {word} {esc(tenant)} ;</p><p class="justify">DIT n'y avoir lieu à ordonner l'expulsion, les lieux étant libres de toute occupation depuis le {long_date(left)} ;</p><p class="justify">CONDAMNE {word} {esc(tenant)} à verser la somme de {EUROS(debt)} (décompte arrêté au {long_date(left)}) au titre des loyers et charges ;</p><p class="justify">AUTORISE le règlement en 24 mensualités de {EUROS(round(debt / 24, 2))} ;</p><p class="justify">RAPPELLE que l'exécution provisoire est de droit.</p><div class="cols"><div>La greffière</div><div>La juge</div></div>"""
    return Paper(
        html, case.truth("lease_termination", [landlord.name, tenant], eviction_ordered=False), "court_ruling", STYLE, "Liberation Serif", 11, "16mm 20mm"
    )  # fmt: skip


def family_chamber(dice: Dice) -> Paper:
    """A family judge's ruling outside divorce as a big court near Paris prints it: two children, a sum each and in all, payment through the family fund."""
    case = _opposite(dice, draw(dice))
    one, two = (f"{p.first_name} {p.last_name.upper()}" for p in (case.first, case.second))
    words = ["Monsieur" if p.sex == "M" else "Madame" for p in (case.first, case.second)]
    kids = dice.children(case.second, 2)
    kids = sorted((_child(kid, case, n) for n, kid in enumerate(kids)), key=lambda kid: kid.birth_date)
    each = float(dice.number(6, 26) * 10)
    offered = each - 30
    born = "".join(f"<p style='margin-left:10mm'>- {esc(k.first_name)}, né{k.e} le {long_date(k.birth_date)} à {esc(k.birth_place)},</p>" for k in kids)  # fmt: skip
    pairs = " et ".join(esc(k.first_name) for k in kids)
    html = f"""<div class="cols"><div><p class="b">TRIBUNAL JUDICIAIRE<br>{esc(of(case.town).upper())}</p><p class="small">Chambre {dice.number(1, 9)}/Section {dice.number(1, 4)}<br>Affaires familiales</p></div><div class="small"><p>R.G. : {case.rg}<br>N° Portalis : {case.portalis}<br>Minute : {case.minute}<br>Nature : 2{dice.letters(1)}{dice.letters(1)}, demande relative à l'exercice de l'autorité parentale</p></div></div><p class="c b" style="margin:7mm 0">JUGEMENT DU {long_date(case.decided_on).upper()}</p><p class="c small">RENDU EN CHAMBRE DU CONSEIL — PREMIER RESSORT — CONTRADICTOIRE</p>
<p>Le juge aux affaires familiales : {esc(case.judge)}<br>assisté lors du prononcé de {esc(case.clerk)}, greffier.</p><p><b>DANS L'AFFAIRE ENTRE :</b></p><p>{words[0]} {esc(one)}<br>né{case.first.e} le {long_date(case.first.birth_date)} à {esc(case.first.birth_place)}<br>demeurant {esc(case.first_home.line())}</p><p class="b">requérant{case.first.e}, représenté{case.first.e} par Me {esc(case.first_lawyer)}, avocat plaidant</p><p class="c">ET</p><p>{words[1]} {esc(two)}<br>né{case.second.e} le {long_date(case.second.birth_date)} à {esc(case.second.birth_place)}<br>demeurant {esc(case.second_home.line())}</p><p class="b">défendant en personne</p><p>DÉBATS À l'audience du {long_date(case.heard_on)}.</p>
<p class="justify">De l'union libre des parties sont issus :</p>{born}<p class="justify">La partie défenderesse propose {EUROS(offered)} par enfant ; ses revenus mensuels s'élèvent à {EUROS(dice.amount(1_500, 2_600))} et son loyer à {EUROS(dice.amount(500, 900))}. Une médiation a été proposée par ordonnance du {long_date(case.heard_on - dt.timedelta(days=95))}.</p><p class="c b">{spaced("PAR CES MOTIFS")}</p><p>CONSTATE que l'autorité parentale sur {pairs} est exercée conjointement ;</p><p>FIXE la résidence habituelle des enfants au domicile de {words[0]} {esc(one)} ;</p>
<p class="justify">FIXE la part contributive de {words[1]} {esc(two)} à l'entretien et à l'éducation des enfants à la somme de {EUROS(each)} ({amount_in_words(each)}) par mois et par enfant, soit au total {EUROS(each * 2)} par mois, et au besoin l'y CONDAMNE ;</p><p class="justify">DIT qu'elle sera versée par l'intermédiaire de l'organisme débiteur des prestations familiales ; qu'à défaut de recouvrement le débiteur encourt 15 000 euros d'amende ;</p><p class="justify">DIT que cette somme variera de plein droit le 1er janvier de chaque année, la première fois le 1er janvier {case.decided_on.year + 1} ;</p><p>DIT que chaque partie garde ses dépens.</p><div class="cols" style="margin-top:5mm"><div>LE GREFFIER</div><div>LE JUGE AUX AFFAIRES FAMILIALES</div></div>"""
    return Paper(
        html, case.truth("child_support", [one, two], child_support_amount=each), "court_ruling", STYLE, "Liberation Sans", 10.5, "16mm 20mm"
    )  # fmt: skip


def margin_of_roll(dice: Dice) -> Paper:
    """A local court's judgment with its roll in the left margin: works ordered in a dwelling that is not decent, rents held back, damages; reports of two others quoted."""
    case = draw(dice, couple=False)
    tenant, owner = (f"{p.last_name.upper()} {p.first_name}" for p in (case.first, case.second))
    words = ["M." if p.sex == "M" else "Mme" for p in (case.first, case.second)]
    court = f"Tribunal de proximité {of(case.town)}"
    seen = case.heard_on - dt.timedelta(days=dice.number(90, 240))
    expert = dice.person("").named("first_LAST")
    html = f"""<div style="display:flex"><div class="small" style="width:44mm;padding-right:5mm"><p>MINUTE<br>{case.minute}</p><p>RÔLE<br>RG {case.rg}</p><p>{esc(case.first.last_name.upper())}<br>C/<br>{esc(case.second.last_name.upper())}</p><p>Exécutoire le<br>{date_printed(case.decided_on + dt.timedelta(days=9), "slash")}<br>à Me {esc(case.first_lawyer)}</p><p>Expédition le<br>{date_printed(case.decided_on + dt.timedelta(days=9), "slash")}<br>à Me {esc(case.second_lawyer)}</p></div><div style="flex:1"><p class="b c">RÉPUBLIQUE FRANÇAISE<br>AU NOM DU PEUPLE FRANÇAIS</p><p class="b c">{esc(court.upper())}</p><p class="c">À l'audience publique du juge des contentieux de la protection, tenue le {date_in_words(case.heard_on)},</p><p class="c">sous la présidence de {esc(case.judge)}, assistée de {esc(case.clerk)}, greffier,</p>
<p class="c">après débats, le jugement suivant a été rendu par mise à disposition au greffe le <b>{date_in_words(case.decided_on)}</b> :</p><p><b>ENTRE</b><br>{words[0]} {esc(tenant)}, locataire, demeurant {esc(case.first_home.line())}</p><p><b>ET</b><br>{words[1]} {esc(owner)}, propriétaire bailleur, demeurant {esc(case.second_home.line())}</p></div></div>
<p class="b">Faits et procédure</p><p class="justify">Le service communal d'hygiène et de santé a visité le logement le {long_date(seen)} et relevé l'absence de ventilation, des moisissures et une installation électrique dangereuse. L'expert judiciaire, {esc(expert)}, a déposé son rapport le {long_date(seen + dt.timedelta(days=45))} et chiffre les travaux à {EUROS(dice.amount(4_000, 16_000))}. Le bailleur soutient que le locataire n'aère pas.</p><p class="b">Motifs</p><p class="justify">Vu l'article 6 de la loi du 6 juillet 1989 et le décret du 30 janvier 2002 relatif aux caractéristiques du logement décent ; les désordres tiennent au bâti et le logement ne répond pas aux critères de décence.</p>
<p class="b">Par ces motifs</p><p class="justify">Le juge, par jugement contradictoire et en premier ressort, DÉCLARE indécent le logement loué ; CONDAMNE {words[1]} {esc(owner)} à exécuter les travaux préconisés par l'expert dans les quatre mois de la signification, sous astreinte de 50 euros par jour ; AUTORISE {words[0]} {esc(tenant)} à consigner les loyers à la Caisse des dépôts jusqu'à l'achèvement ; RÉDUIT le loyer à {EUROS(dice.amount(200, 420))} par mois dans l'intervalle ; CONDAMNE {words[1]} {esc(owner)} à payer {EUROS(float(dice.number(10, 50) * 100))} en réparation du trouble de jouissance ; REJETTE la demande reconventionnelle en paiement.</p><p class="justify small">{EXECUTION}</p><div class="cols"><div>Le greffier {signature(dice.number(1, 60))}</div><div>Le président {signature(dice.number(1, 60))}</div></div>"""
    return Paper(
        html, case.truth("unfit_housing", [tenant, owner], court=court), "court_ruling", STYLE, dice.pick(("Liberation Serif", "FreeSerif")), 11, "16mm 18mm"
    )  # fmt: skip


LAYOUTS = {
    "diverse_notified_columns": notified_columns, "diverse_mailed_boxes": mailed_boxes, "diverse_overseas_account": overseas_account,
    "diverse_halves_reversed": halves_reversed, "diverse_paris_local": paris_local, "diverse_family_chamber": family_chamber,
    "diverse_margin_of_roll": margin_of_roll,
}  # fmt: skip
