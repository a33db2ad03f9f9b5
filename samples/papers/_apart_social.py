"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper
from samples.stationery import HAND, PEN, barcode, republic, sheet, signature, spoken, stamp, table, ticked


def _desk(dice: Dice, sep: str = ", ") -> str:
    """Where a body has its desk: a street and a town, nobody's home."""
    where = dice.address("")
    return f"{where.street}{sep}{where.postcode} {where.town}"


def carried_out(dice: Dice) -> Paper:
    """The minutes of an eviction done: hours down the left, what was found by rooms, a locksmith and two witnesses named, the goods' month and a hearing to come."""
    person, officer, day = dice.person(age=(22, 74)), dice.person("", age=(30, 62)), dice.day_before(300, 2)
    smith, witness, firm, home = dice.person("", sex="M", age=(25, 60)), dice.person("", age=(25, 70)), dice.company("landlord", "social_landlord"), dice.address()  # fmt: skip
    ruling, order = dice.day_before(700, 260, of=day), dice.day_before(200, 70, of=day)
    steps = (("9 h 10", f"Arrivée au {home.line()}, assisté de {spoken(smith)}, serrurier, du commissaire de police et de {spoken(witness)}, témoin."), ("9 h 25", "Personne ne répond. La porte est ouverte par le serrurier, sans dégât."), ("9 h 40", "L'occupant n'est pas présent. Le logement est vidé de ses effets personnels."), ("10 h 30", "Les clés sont changées et remises au bailleur."))  # fmt: skip
    found = (("Séjour", "un canapé usagé, une table, quatre chaises", "sans valeur"), ("Cuisine", "un réfrigérateur, une plaque", "40 €"), ("Chambre", "un lit, une armoire, des cartons de papiers", "sans valeur"))  # fmt: skip
    html = f"""<p class='r small'>{officer.named("FIRST_LAST")}, commissaire de justice<br>{_desk(dice)}</p><p style='font-size:1.3em'>PROCÈS-VERBAL D'EXPULSION</p><p class='small'>articles R. 432-1 et suivants du code des procédures civiles d'exécution</p>
<p>Le {date_in_words(day)}, à la demande de {firm.name}, en vertu d'un jugement du juge des contentieux de la protection du {ruling:%d/%m/%Y} signifié, et d'un commandement de quitter les lieux du {order:%d/%m/%Y}, j'ai procédé à l'expulsion de :</p><p class='c' style='font-size:1.15em'><b>{spoken(person)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}</p>
{"".join(f"<div style='display:flex;margin:2mm 0'><b style='width:18mm'>{when}</b><div style='flex:1'>{what}</div></div>" for when, what in steps)}<p style='margin-top:4mm'><b>Inventaire des biens laissés sur place</b></p>{table(found, ("Pièce", "Biens", "Valeur"))}
<p class='small' style='margin-top:4mm'>L'intéressé{person.e} peut retirer ses biens dans les deux mois de la signification du présent procès-verbal. À défaut, ceux qui sont sans valeur seront réputés abandonnés. Contestation : juge de l'exécution. Coût de l'acte : {dice.number(180, 420)},{dice.digits(2)} €.</p><div class='r'>{signature(24)}</div>"""
    return sheet("bailiff_act", html, {"person_names": [person.named()], "issue_date": day}, font="C059", size=10.4)


def disorders_by_room(dice: Dice) -> Paper:
    """The town's health office tells a tenant what it found: rooms in rows with the rule broken and the delay, the owner in copy, visit and letter on different days."""
    person, home, owner, agent = dice.person(age=(20, 78)), dice.address(), dice.person("landlord", age=(35, 80)), dice.person("", age=(26, 60))  # fmt: skip
    day = dice.day_before(250, 3)
    seen, name = dice.day_before(30, 5, of=day), person.named("LAST_first")
    rows = (("Entrée, couloir", "absence de ventilation, porte bloquée", "art. 40 RSD", "1 mois"), ("Chambre sur cour", f"{dice.number(5, 8)},{dice.digits(1)} m², moisissures sur {dice.number(2, 5)} m²", "art. 40.3", "2 mois"), ("Salle d'eau", "évacuation fuyarde, conducteurs électriques nus", "art. 42, 51", "15 jours"), ("Séjour", "fenêtre qui ne ferme plus, infiltration en façade", "art. 33", "2 mois"))  # fmt: skip
    html = f"""<div style='display:flex;gap:6mm'><div style='background:#0c7c84;color:#fff;padding:4mm;width:62mm'><b>Ville de {home.town}</b><br>Service communal d'hygiène et de santé</div><div style='padding-top:3mm'>{name}<br>{home.line("<br>")}</div></div>
<table style='margin-top:8mm' class='small'><tr><td>Dossier HAB-{dice.digits(5)}</td><td>Visite : {seen:%d/%m/%Y}</td><td>Courrier : <b>{day:%d/%m/%Y}</b></td><td>Inspecteur : {agent.named("first_last")}</td></tr></table>
<p style='margin-top:6mm'><b>Constat de non-décence et de non-conformité au règlement sanitaire départemental</b></p><p>{person.civility}, à la suite de votre signalement, notre inspecteur a visité le logement que vous louez à {spoken(owner, "LAST_first")}. Les désordres relevés sont les suivants.</p>{table(rows, ("Pièce", "Désordre", "Texte", "Délai de mise en conformité"))}
<p style='margin-top:5mm'>Une mise en demeure est adressée ce jour au propriétaire. Le logement présente un risque pour la santé des occupants (deux enfants de moins de six ans). Conservez ce rapport : il peut être joint à une demande de logement social ou à un recours. Continuez de régler votre loyer.</p><p>Pour le maire, la médecin directrice</p>{signature(28)}<p class='tiny'>Copie : Agence régionale de santé, Caf, propriétaire.</p>"""
    return sheet("unfit_housing_report", html, {"person_names": [name], "issue_date": day}, font="Lato", size=10)


def fund_three_parties(dice: Dice) -> Paper:
    """The family fund's form for clearing arrears, three squares to be signed by owner, tenant and fund; instalments counted, sums in words, the last day of reply."""
    person, firm, day, money = dice.person(age=(21, 74)), dice.company("landlord", dice.pick(("sci", "social_landlord"))), dice.day_before(300, 2), dice.money()  # fmt: skip
    count, part = dice.pick((12, 18, 24, 30)), float(dice.number(35, 120))
    debt, name = round(count * part, 2), person.named("first_LAST")
    begin = (day.replace(day=1) + dt.timedelta(days=35)).replace(day=5)
    html = f"""<div style='display:flex;justify-content:space-between'><b style='color:#1a4a8a;font-size:1.3em'>Caf</b><b>PLAN D'APUREMENT D'UNE DETTE DE LOYER</b></div><p class='small'>à retourner à la Caf avant le {day + dt.timedelta(days=60):%d/%m/%Y} — allocataire {dice.digits(7)} — article R. 824-7 du code de la construction et de l'habitation</p>
<table class='grid'><tr><td style='width:50%'><b>Le locataire</b><br>{spoken(person)}<br>{dice.address().line("<br>")}</td><td><b>Le bailleur</b><br>{firm.name}<br>{firm.address.street}<br>{firm.address.postcode} {firm.address.town}</td></tr></table>
<p style='margin-top:5mm;line-height:1.8'>La dette arrêtée au {day - dt.timedelta(days=12):%d/%m/%Y} s'élève à <b>{money(debt)}</b> ({amount_in_words(debt)}). Elle sera réglée en {count} versements de {money(part)}, en plus du loyer courant, le 5 de chaque mois, le premier le {begin:%d/%m/%Y}.</p><p>{ticked("Le locataire s'engage à reprendre le paiement du loyer courant")}<br>{ticked("L'aide au logement est maintenue et versée au bailleur")}<br>{ticked("Un dossier FSL est déposé", False)}</p><p class='small'>Si le plan n'est pas suivi, l'aide est suspendue après mise en demeure.</p>
<p style='font-family:{HAND};font-size:1.1em'>Signé le {day:%d/%m/%Y}</p><table class='grid'><tr><td style='height:30mm'>Le locataire{signature(1)}</td><td>Le bailleur{signature(11)}</td><td>La Caf{stamp("CAF")}</td></tr></table>"""
    return sheet("debt_settlement_plan", html, {"person_names": [name], "issue_date": day}, font="FreeSans", size=10.4)


def on_call_slip(dice: Dice) -> Paper:
    """A doctor on call leaves a narrow slip at a bed: hand on printed lines, the call's number, the visited person between dots, a health centre to be told."""
    person, doctor, day = dice.person(age=(19, 85)), dice.person("", age=(29, 64)), dice.day_before(100)
    other = dice.person("", age=(30, 66))
    name, birth = person.named("first_LAST"), f"{person.birth_date:%d/%m/%Y}"

    def pen(text: str) -> str:
        return f"<span style='font-family:{PEN};font-size:14pt;color:#12235e;border-bottom:.6pt dotted #444'>&nbsp;{text}&nbsp;</span>"

    html = f"""<div class='c'><b>GARDE MÉDICALE 24 / 24</b><br><span class='small'>association de médecins de garde — {dice.phone()}</span></div><p class='small' style='margin-top:4mm'>Appel n° {dice.digits(6)} &nbsp; Médecin : Dr {doctor.named()}<br>RPPS {dice.digits(11)}</p>
<p style='margin-top:4mm'><b>CERTIFICAT MÉDICAL</b></p><p>Patient {pen(name)}<br>né(e) le {pen(birth)}<br>vu(e) à domicile le {pen(f"{day:%d/%m/%Y}")} à {pen(f"{dice.number(19, 23)} h {dice.number(10, 59)}")}</p><p>Constatations : {pen(dice.pick(("crise d'asthme, chambre humide", "dyspnée, murs moisis, 4e sans ascenseur", "toux chronique, logement surchauffé et humide")))}</p><p>Conclusion : {pen("état incompatible avec le logement actuel")}</p><p class='small'>À revoir par le médecin traitant, Dr {pen(other.last_name)}. Remis en main propre pour valoir ce que de droit.</p>{signature(30)}"""
    return sheet("medical_certificate", html, {"person_names": [name], "issue_date": day}, font="Liberation Sans", size=9.4, page="100mm 160mm", margin="7mm 8mm")  # fmt: skip


def large_letters(dice: Dice) -> Paper:
    """The disability house writes in letters easy to read: big type, one idea a line, rate and days of the card, an adviser to call; an earlier request mentioned."""
    person, day, adviser = dice.person(age=(20, 78)), dice.day_before(400, 5), dice.person("", age=(25, 60))
    asked, name = dice.day_before(200, 60, of=day), person.named("first_last")
    rate, mention = dice.pick((("80 % ou plus", "invalidité"), ("50 % à 79 %", "priorité")))
    ends = day.replace(year=day.year + dice.pick((2, 5, 10)), day=min(day.day, 28))
    html = f"""<p>MDPH de {dice.pick(("la Gironde", "l'Isère", "la Somme", "Paris"))}<br>{_desk(dice, "<br>")}</p><p>{person.civility} {name}<br>{dice.address().line("<br>")}</p><p>Le {long_date(day)}</p>
<p><b>Votre demande est acceptée.</b></p><p>Vous avez demandé une aide le {long_date(asked)}.<br>Votre numéro de dossier est le {dice.digits(6)}.</p><p>La commission des droits et de l'autonomie (CDAPH) s'est réunie.<br>Elle reconnaît un taux d'incapacité de {rate}.</p><p>Elle vous donne la carte mobilité inclusion, mention {mention}.<br>La carte est valable jusqu'au {long_date(ends)}.</p><p>Vous n'êtes pas d'accord ?<br>Écrivez à la MDPH avant deux mois.</p><p>Une question ? Appelez {adviser.named("first_last")} : {dice.phone()}.</p><p>La présidente de la commission</p>{signature(6)}"""
    return sheet("disability_decision", html, {"person_names": [name], "issue_date": day}, font="Open Sans", size=14, margin="18mm 20mm", css="p{margin:.7em 0}")  # fmt: skip


def places_by_age(dice: Dice) -> Paper:
    """A department changes a minder's places: before and after in two columns by age of children, the doctor of the service and the older licence in the text."""
    person, day, chief = dice.person(sex="F", age=(25, 63)), dice.day_before(400, 5), dice.person("", age=(34, 62))
    old, doctor, name = dice.day_before(1700, 700, of=day), dice.person("", age=(30, 62)), person.named("LAST_first")
    valid = old.replace(year=old.year + 5, day=min(old.day, 28))
    html = f"""<div style='background:linear-gradient(90deg,#ffd54f,#fff);padding:5mm'><b>Le Département</b> — solidarités, enfance, santé<br><span class='small'>Protection maternelle et infantile, {_desk(dice)}</span></div>
<p style='margin-top:8mm'>Réf. AM/{dice.digits(5)}</p><p style='font-size:1.2em'>Décision de modification de l'agrément d'assistante maternelle</p><p><b>{person.civility} {name}</b><br>née le {person.birth_date:%d/%m/%Y}, {dice.address().line()}</p><p class='small'>Agrément accordé le {old:%d/%m/%Y}, valable jusqu'au {valid:%d/%m/%Y}. Avis favorable du Dr {doctor.named()} après visite du {dice.day_before(40, 6, of=day):%d/%m/%Y}.</p>
{table((("moins de 18 mois", "1", "2"), ("de 18 mois à 3 ans", "1", "1"), ("plus de 3 ans, périscolaire", "1", "1"), ("<b>ensemble, présents à la fois</b>", "<b>3</b>", "<b>4</b>")), ("Enfants accueillis", "Avant", "À compter de ce jour"))}<p style='margin-top:5mm'>L'accueil se fait au domicile, à la journée. Tout changement d'adresse ou de composition du foyer est déclaré dans les huit jours (article R. 421-38 du code de l'action sociale et des familles). Recours gracieux : deux mois.</p>
<p>Pris le {day:%d.%m.%Y}<br>Pour le président du conseil départemental, {chief.named()}</p>{signature(20)}"""
    return sheet("childminder_approval", html, {"person_names": [name], "issue_date": day}, font="Carlito", size=11)


def meetings_of_support(dice: Dice) -> Paper:
    """An association that supports towards a dwelling tells its meetings: dated rows of what was done, a referee, a measure begun long before, children counted."""
    person, day, worker = dice.person(age=(20, 68)), dice.day_before(80), dice.person("", age=(24, 60))
    begun, body = dice.day_before(300, 110, of=day), dice.pick(("Habitat et Lien", "Association Le Fil", "Un Toit Pour Demain"))  # fmt: skip
    dates = [begun + dt.timedelta(days=dice.number(8, 16) + 22 * rank) for rank in range(4)]
    did = ("ouverture des droits Caf, carte de bus", "constitution du dossier de demande de logement", "point budget, mise en place d'un prélèvement", "visite d'un logement proposé, refus motivé du bailleur")  # fmt: skip
    name = person.named("first_LAST")
    html = f"""<table><tr><td><svg width='46' height='40'><path d='M4 22 L23 4 L42 22 V38 H4 Z' fill='none' stroke='#c0392b' stroke-width='4'/></svg></td><td style='width:100%;padding-left:4mm'><b style='font-size:1.3em'>{body}</b><br>accompagnement vers et dans le logement (AVDL)<br><span class='small'>{_desk(dice)} — {dice.phone()}</span></td></tr></table>
<p style='margin-top:10mm'>À qui de droit</p><p style='line-height:1.7'>{name} est accompagné{person.e} par notre service depuis le {begun:%d/%m/%Y}, à raison d'une rencontre par quinzaine, sur orientation de la commission de médiation. Sa référente ou son référent est {worker.named("first_last")}, intervenant social.</p>
{table([(f"{when:%d/%m/%Y}", what) for when, what in zip(dates, did, strict=True)], ("Rencontre", "Objet"))}<p style='margin-top:5mm;line-height:1.7'>Le ménage compte {dice.number(1, 3)} enfant(s). Les démarches sont faites, le loyer actuel est payé. Nous poursuivrons l'accompagnement six mois après l'entrée dans les lieux. Cette attestation de suivi social est remise à l'intéressé{person.e}.</p><p>{day:%d/%m/%Y}</p>{signature(15)}"""
    return sheet("social_support_certificate", html, {"person_names": [name], "issue_date": day}, font="Roboto", size=10.2)  # fmt: skip


def line_of_time(dice: Dice) -> Paper:
    """A renewed request told along a line of time at the left: filed, changed, renewed, ends; the number in spaced groups above a bar code, two people, wishes below."""
    person, home, first = dice.person(age=(20, 74)), dice.address(), dice.day_before(2300, 800)
    renewed = dice.day_before(200, 3)
    number = f"{dice.pick(('033', '069', '093', '059', '013'))}{first:%m%y}{dice.digits(6)}{dice.digits(2)}HLM"
    changed, co, name = dice.day_before(400, 220), dice.partner(person), person.named("LAST_first")

    def dot(when: dt.date, what: str, on: bool = False) -> str:
        return f"<div style='border-left:2pt solid #2a7f9e;padding:0 0 7mm 5mm'><span style='background:{'#2a7f9e' if on else '#fff'};border:1.4pt solid #2a7f9e;border-radius:4mm;padding:0 2mm'>&nbsp;</span> <b>{when:%d/%m/%Y}</b><br>{what}</div>"

    html = f"""<div style='display:flex;justify-content:space-between'>{republic("Demande de logement social")}<div class='r'>{name}<br>{home.line("<br>")}</div></div><p style='margin-top:10mm;font-size:1.2em' class='b'>Attestation de renouvellement d'une demande de logement locatif social</p>
<div style='display:flex;gap:10mm;margin-top:6mm'><div style='width:72mm'>{dot(first, "dépôt initial de la demande")}{dot(changed, "modification : revenus mis à jour")}{dot(renewed, "renouvellement enregistré", True)}{dot(renewed.replace(year=renewed.year + 1, day=min(renewed.day, 28)), "fin de validité, à défaut de renouvellement")}</div>
<div style='flex:1'><span class='tiny'>Votre numéro unique</span><br><b style='font-size:1.35em'>{number}</b><br>{barcode(number)}<p style='margin-top:5mm'>Demandeur : {name}, né{person.e} le {person.birth_date:%d/%m/%Y}<br>Co-demandeur : {co.named("LAST_first")}</p><p class='small'>Logement souhaité : T{dice.number(2, 4)}, {home.town} et communes voisines. Loyer maximum souhaité : {dice.number(380, 700)} €. Les bailleurs du département voient cette demande. Toute nouvelle naissance ou séparation est à signaler sur le portail.</p></div></div>"""
    fields = {"unique_number": number, "applicant_name": name, "first_filed_on": first, "renewed_on": renewed}
    return sheet("registration_certificate", html, fields, font="Inter", size=9.6)


def seen_and_considered(dice: Dice) -> Paper:
    """A mediation commission's decision of the overseas kind: seen and considered in small capitals, dates of filing and sitting at the right edge, the chair alone signs."""
    person, day, chair = dice.person(age=(22, 70)), dice.day_before(300, 4), dice.person("", age=(50, 74))
    filed, name = dice.day_before(170, 60, of=day), person.named("first_LAST")
    need = dice.pick(("menacé d'expulsion sans relogement", "logé dans des locaux impropres à l'habitation", "hébergé de façon continue dans une structure depuis plus de six mois", "en délai anormalement long"))  # fmt: skip
    aside = f"<div style='width:42mm;border-left:1.4pt solid #7a1f3d;padding-left:4mm;font-size:.84em;line-height:1.7'>Recours n°<br><b>{dice.digits(3)} {day.year} {dice.digits(6)}</b><br><br>Reçu le<br>{filed:%d/%m/%Y}<br><br>Séance du<br>{day:%d/%m/%Y}<br><br>Demande de logement<br>{filed - dt.timedelta(days=900):%d/%m/%Y}<br><br>Secrétariat<br>{dice.phone()}</div>"
    html = f"""<p>COMMISSION DE MÉDIATION<br>DU DROIT AU LOGEMENT OPPOSABLE<br><span class='small'>{dice.pick(("Val-de-Marne", "Rhône", "Hérault", "Seine-et-Marne"))}</span></p><div style='display:flex;gap:6mm;margin-top:8mm'><div style='flex:1;line-height:1.6'>
<p style='font-variant:small-caps'>Vu le code de la construction et de l'habitation, notamment ses articles L. 441-2-3 et R. 441-14-1 ;</p><p style='font-variant:small-caps'>Vu la saisine de {spoken(person)}, né{person.e} le {person.birth_date:%d/%m/%Y}, tendant à une offre de logement ;</p><p style='font-variant:small-caps'>Considérant que l'intéressé{person.e} est {need} ; que ses démarches antérieures sont établies ; que sa bonne foi n'est pas contestée ;</p>
<p class='c b' style='letter-spacing:4px;margin:5mm 0'>DÉCIDE</p><p><b>Article 1<sup>er</sup></b> — {spoken(person)} est reconnu{person.e} prioritaire et devant être logé{person.e} d'urgence.</p><p><b>Article 2</b> — Un logement de type T{dice.number(1, 4)} répond à ses besoins et capacités.</p><p><b>Article 3</b> — Le préfet dispose de six mois pour faire une offre ; passé ce délai, le tribunal administratif peut être saisi dans les quatre mois.</p><p style='margin-top:8mm'>Pour la commission, {chair.named()}, qui préside{signature(13)}</p></div>{aside}</div>"""
    return sheet("dalo_decision", html, {"person_names": [name], "issue_date": day}, font="Caladea", size=10.6)


def for_a_student_room(dice: Dice) -> Paper:
    """A hall of residence's form of surety filled by pen: the surety above, the student below, income ticked, a copied sentence; both persons concern the paper."""
    student, surety, home = dice.person(age=(18, 29)), dice.person("surety", age=(42, 68)), dice.address()
    day, rent = dice.day_before(400, 5), float(dice.number(230, 520))

    def pen(text: str) -> str:
        return f"<span style='font-family:{HAND};color:#1c2f80'>{text}</span>"

    html = f"""<div style='border:1.2pt solid #555;padding:5mm'><div style='display:flex;justify-content:space-between'><b>Résidence universitaire {dice.pick(("Les Arceaux", "Pierre Curie", "du Lac"))}</b><span>ACTE DE CAUTION SOLIDAIRE — année {day.year}/{day.year + 1}</span></div></div>
<div style='border:1.2pt solid #555;border-top:0;padding:5mm;line-height:2'><b>A. La caution</b><br>Nom, prénom : {pen(surety.named("LAST_first"))} &nbsp; né(e) le {pen(f"{surety.birth_date:%d/%m/%Y}")}<br>Adresse : {pen(home.line())}<br>Lien : {ticked("parent")} {ticked("autre", False)} &nbsp; Profession : {pen(dice.pick(("agent territorial", "chauffeur", "infirmier")))} &nbsp; Revenu : {ticked("plus de trois fois la redevance")}</div>
<div style='border:1.2pt solid #555;border-top:0;padding:5mm;line-height:2'><b>B. L'étudiant(e)</b><br>Nom, prénom : {pen(student.named("LAST_first"))} &nbsp; chambre {pen(str(dice.number(101, 460)))}<br>Redevance mensuelle : {pen(f"{rent:.2f} €".replace(".", ","))} &nbsp; INE {dice.digits(9)}{dice.letters(2)}</div>
<div style='border:1.2pt solid #555;border-top:0;padding:5mm'><b>C. À recopier</b> <span class='tiny'>(article 22-1 de la loi du 6 juillet 1989)</span><p style='font-family:{HAND};color:#1c2f80;line-height:1.7'>En me portant caution, je m'engage à payer au bailleur ce que me doit le débiteur en cas de défaillance de celui-ci, dans la limite de {amount_in_words(rent * 12)} ({rent * 12:.0f} €), pour douze mois.</p><p>Le {pen(f"{day:%d/%m/%Y}")} &nbsp;&nbsp; Signature de la caution {signature(19)}</p></div><p class='tiny'>À joindre : pièce d'identité, avis d'impôt, trois derniers bulletins de salaire de la caution. Formulaire remis à l'entrée, rempli en deux exemplaires.</p>"""
    names = [surety.named("LAST_first"), student.named("LAST_first")]
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font="Liberation Sans", size=10)


def in_portuguese_too(dice: Dice) -> Paper:
    """A person swears to be neither owner nor tenant elsewhere, in French with the Portuguese beneath each sentence; an interpreter and an old address mentioned."""
    person, home, day, helper = dice.person(age=(22, 74)), dice.address(), dice.day_before(90), dice.person("", age=(24, 64))  # fmt: skip
    name = person.named("first_LAST")
    texts = (
        (f"Je soussigné{person.e} {name}, né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place},", "Eu, abaixo assinado(a), nascido(a) na data e no lugar acima indicados,"), (f"logé{person.e} à ce jour au {home.line()},", "residente na morada acima,"), ("déclare sur l'honneur n'être propriétaire d'aucun logement, en France ni à l'étranger,", "declaro sob compromisso de honra não possuir qualquer habitação, em França ou no estrangeiro,"),
        ("vivre seul" + person.e + " et ne pas être engagé" + person.e + " dans un mariage ou un Pacs,", "viver só e não estar casado(a) nem em união registada,"), ("et avoir quitté mon précédent logement sans dette.", "e ter deixado a habitação anterior sem dívidas."),
    )  # fmt: skip
    html = f"""<p class='c' style='font-size:1.25em'>Déclaration sur l'honneur<br><i style='font-size:.75em'>Declaração sob compromisso de honra</i></p><div style='margin:12mm 8mm'>{"".join(f"<p style='margin:5mm 0'>{french}<br><i style='color:#555'>{other}</i></p>" for french, other in texts)}<p class='small' style='margin-top:10mm'>Je sais que toute fausse déclaration m'expose aux peines de l'article 441-7 du code pénal. <i>Tenho conhecimento das sanções previstas.</i></p><p>Traduction lue par {spoken(helper)}, permanence d'accès aux droits.</p><p style='margin-top:8mm'>Feito em / Fait à {home.town}, {day:%d-%m-%Y}</p>{signature(23)}</div>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": day}, font="P052", size=11)


ACT = {"apart_carried_out": carried_out}
UNFIT = {"apart_disorders_by_room": disorders_by_room}
DEBT = {"apart_fund_three_parties": fund_three_parties}
MEDICAL = {"apart_on_call_slip": on_call_slip}
DISABILITY = {"apart_large_letters": large_letters}
MINDER = {"apart_places_by_age": places_by_age}
SUPPORT = {"apart_meetings_of_support": meetings_of_support}
REGISTRATION = {"apart_line_of_time": line_of_time}
DALO = {"apart_seen_and_considered": seen_and_considered}
SURETY = {"apart_for_a_student_room": for_a_student_room}
SWORN = {"apart_in_portuguese_too": in_portuguese_too}
