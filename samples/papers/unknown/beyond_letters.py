"""Further layouts: letters that call somebody, ask for papers, warn or acknowledge, and grant or certify nothing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import WEEKDAYS, long_date
from samples.paper import Paper
from samples.papers.unknown.beyond import premises, workday
from samples.stationery import (
    barcode,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    spoken,
    table,
)


def jobcentre_summons(dice: Dice) -> Paper:
    """France Travail calls a jobseeker to a meeting: identifier, day, hour, an agency; no right and no payment."""
    person, home, agency = dice.person("person", age=(19, 63)), dice.address("home"), dice.address("")
    sent, meet = dice.today, workday(dice.day_after(20, 8))
    html = (
        f"<div style='display:flex;gap:8mm'><div style='width:52mm;font-size:8.4pt;border-right:1pt solid #283276;padding-right:4mm;color:#283276'><b style='font-size:16pt'>France<br>Travail</b><p>AGENCE {agency.town.upper()}<br>{lines(*agency.lines())}</p><p>Votre conseiller<br><b>{dice.person('').named('first_LAST')}</b></p><p>3949<br>francetravail.fr</p><p>Identifiant FT<br><b>{dice.digits(10)}{dice.letters(1)}</b></p><p>Inscription du<br>{dice.day_before(500, 40, of=sent):%d/%m/%Y}</p></div><div style='flex:1'>"
        f"<div style='margin:12mm 0 14mm 20mm'>{lines(spoken(person, 'LAST_FIRST'), *home.lines(True))}</div><p class='r'>Le {long_date(sent)}</p><p>Objet : <b>votre convocation à un entretien de suivi</b></p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Dans le cadre de votre projet personnalisé d'accès à l'emploi, je vous invite à vous présenter à l'agence le <b>{long_date(meet, weekday=True)} à {dice.number(9, 16)} h {dice.pick(('00', '15', '30'))}</b>. L'entretien durera environ quarante-cinq minutes.", "Munissez-vous de la présente, d'une pièce d'identité, de votre curriculum vitae à jour et, si vous avez travaillé le mois dernier, de votre bulletin de salaire.", f"En cas d'empêchement, prévenez-nous avant le {meet - dt.timedelta(days=2):%d/%m/%Y}. Une absence sans motif légitime peut entraîner la radiation de la liste des demandeurs d'emploi et la suppression de l'allocation d'aide au retour à l'emploi (articles L. 5412-1 et R. 5412-5 du code du travail).", "Vos frais de déplacement peuvent être pris en charge : 0,23 € par kilomètre au-delà de trente kilomètres.")
        + f"<p style='margin-top:10mm'>Le directeur de l'agence<br>{dice.person('').named('first_LAST')}</p></div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=10.2, margin="14mm 14mm")


def prefecture_appointment(dice: Dice) -> Paper:
    """The print of a booked hour at a prefecture for a residence card, without any title: name, foreigner's number, expiry of the present card; it is no permit."""
    person = dice.person("person", age=(19, 60))
    town, come = dice.address("").town, workday(dice.day_after(70, 12))
    number = dice.digits(10)
    cells = [("Numéro étranger", number), ("Nom", person.last_name.upper()), ("Prénom", person.first_name), ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("Nationalité", dice.pick(("malienne", "algérienne", "brésilienne", "géorgienne", "comorienne"))), ("Titre actuel expirant le", f"{dice.day_after(150, 75):%d/%m/%Y}"), ("Motif", dice.pick(("Remise de titre", "Renouvellement, prise d'empreintes", "Changement de statut"))), ("Guichet", str(dice.number(2, 14)))]  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between;align-items:center'>{republic(f'Préfecture — {town}', 'Bureau de l&#39;accueil et du séjour')}<div class='c'>{barcode(number + dice.digits(6), height=40)}<br><span class='small'>{dice.letters(4)}{dice.digits(6)}</span></div></div>"
        f"<p style='margin-top:12mm;font-size:13pt'>Votre rendez-vous est confirmé</p><p style='font-size:17pt;color:#000091'><b>{long_date(come, weekday=True)}, {dice.number(9, 15)} h {dice.pick(('05', '20', '40'))}</b></p><div style='display:grid;grid-template-columns:1fr 1fr 1fr 1fr;gap:4mm;background:#f5f5fe;padding:4mm'>"
        + "".join(f"<div><span class='tiny'>{name}</span><br><b>{value}</b></div>" for name, value in cells)
        + "</div>"
        + paragraphs("Présentez-vous dix minutes avant l'heure, seul(e), avec cette page imprimée ou sur votre téléphone, et les originaux suivants :", "• votre passeport et votre titre de séjour en cours de validité ou votre récépissé ;<br>• un justificatif de domicile de moins de six mois (facture d'électricité, quittance de loyer non manuscrite ou attestation d'hébergement avec la pièce d'identité de l'hébergeant) ;<br>• trois photographies d'identité récentes ;<br>• 225 € en timbres fiscaux dématérialisés (taxe : 200 €, droit de timbre : 25 €).", f"Demande enregistrée le {dice.day_before(60, 10):%d/%m/%Y}. <b>La présente confirmation n'autorise pas le séjour et n'ouvre aucun droit au travail.</b> Elle ne remplace pas un récépissé.", "Pour annuler ou déplacer le rendez-vous, utilisez le code reçu par courriel au plus tard trois jours avant.")
    )  # fmt: skip
    return sheet(
        "unknown", html, {}, font=dice.pick(("Open Sans", "Roboto", "Liberation Sans")), size=10.2, margin="14mm 17mm"
    )


def medical_service_summons(dice: Dice) -> Paper:
    """The health insurance's doctors call somebody who is off work: number, stop from a day, nothing is paid."""
    person, home = dice.person("person", age=(20, 64)), dice.address("home")
    stop, meet = dice.day_before(120, 35), workday(dice.day_after(23, 8))
    html = (
        f"<div class='head'><div style='color:#005a9c'><b style='font-size:13pt'>l'Assurance Maladie</b><br>Service médical<br><span class='small'>{premises(dice)}</span></div><div class='small'>N° de Sécurité sociale : {dice.nir(person)}<br>Dossier : {dice.digits(3)}/{dice.letters(2)}/{dice.digits(5)}<br>Suivi par : Dr {dice.person('').last_name.upper()}<br>Médecin traitant : Dr {dice.person('').last_name.upper()}</div></div><div class='to'>{lines(spoken(person, 'FIRST_LAST'), *home.lines(True))}</div><p class='r'>{home.town}, le {long_date(dice.today)}</p><p><u>Convocation</u></p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Vous êtes en arrêt de travail depuis le {stop:%d/%m/%Y}. Afin de permettre au praticien conseil de donner un avis sur votre situation (article L. 315-1 du code de la sécurité sociale), vous êtes prié{person.e} de vous présenter :")
        + f"<div class='c' style='border:1pt solid #005a9c;padding:4mm;margin:4mm 25mm'><b>le {long_date(meet, weekday=True)} à {dice.number(8, 16)} h {dice.pick(('00', '20', '45'))}</b><br>{premises(dice)}<br>bureau {dice.number(1, 30)}, {dice.pick(('rez-de-chaussée', '2e étage'))}</div>"
        + paragraphs("Vous apporterez votre carte Vitale, une pièce d'identité, les ordonnances, les comptes rendus d'hospitalisation, les certificats médicaux et les examens en votre possession.", "Si votre état ne vous permet pas de vous déplacer, faites-le savoir par un certificat de votre médecin. À défaut de réponse, le versement de vos indemnités journalières pourra être suspendu.", f"Vos heures de sortie restent celles que porte l'avis d'arrêt, prolongé jusqu'au {dice.day_after(50, 26):%d/%m/%Y}.", "Veuillez agréer l'expression de mes salutations distinguées.")
        + f"<p style='margin:8mm 0 0 55%'>Pour le médecin-conseil chef de service,<br>le secrétariat<br>{signature(dice.number(0, 99))}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.6, margin="17mm 20mm")


def conciliator_invitation(dice: Dice) -> Paper:
    """A conciliator of justice invites a tenant and an owner to talk: parties, arrears, a tribunal's name, a day; nothing is ordered."""
    tenant, owner, home = dice.person("person"), dice.person("landlord_person", age=(35, 80)), dice.address("home")
    meet, asked, owed = workday(dice.day_after(40, 12)), dice.day_before(40, 8), dice.number(780, 4_200)
    town = home.town
    html = (
        f"<p>{spoken(dice.person('', age=(60, 76)))}<br><i>conciliateur de justice près le tribunal judiciaire de {town}</i><br>permanence : mairie annexe, {dice.address('').street}<br>les {dice.pick(WEEKDAYS[:5])}s de 14 h à 17 h, sur rendez-vous</p><p class='r'>{town}, le {long_date(dice.today)}</p>"
        f"<div style='display:flex;justify-content:space-between;margin:6mm 0'><div>{lines(spoken(owner), *dice.address('').lines())}</div><div>{lines(spoken(tenant), *home.lines())}</div></div><p>Dossier n° {dice.today.year}/{dice.number(20, 400)} — <b>{owner.last_name} / {tenant.last_name}</b></p>"
        + paragraphs("Madame, Monsieur,", f"J'ai été saisi le {asked:%d/%m/%Y} par {spoken(owner)}, propriétaire du logement occupé par {spoken(tenant)} au {home.line()}, d'un différend qui porte sur des loyers et charges impayés d'un montant allégué de {owed} euros, ainsi que sur des infiltrations signalées par la partie locataire.", f"Conformément aux articles 1536 et suivants du code de procédure civile, je vous propose de nous rencontrer le <b>{long_date(meet, weekday=True)} à {dice.number(14, 16)} heures</b>, afin de rechercher une solution amiable. La conciliation est gratuite et confidentielle. Vous pouvez vous faire assister par la personne de votre choix.", "Merci d'apporter le bail, l'état des lieux, les dernières quittances ou avis d'échéance, la correspondance échangée et, le cas échéant, le commandement de payer.", f"Si un accord est trouvé, je rédigerai un constat que le juge pourra homologuer. Dans le cas contraire, la partie la plus diligente pourra saisir le juge des contentieux de la protection. Sans nouvelles de votre part avant le {meet - dt.timedelta(days=5):%d/%m/%Y}, je délivrerai un bulletin de non-conciliation.", "Je vous prie de croire, Madame, Monsieur, à l'assurance de ma considération.")
        + f"<div style='margin-left:60%'>{signature(dice.number(0, 99))}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("serif"), size=11.2, margin="20mm 23mm")


def tax_rate_letter(dice: Dice) -> Paper:
    """The tax office tells the new rate of withholding: fiscal number, income, a rate and three instalments; no notice of tax."""
    person, home, money = dice.person("person", age=(24, 70)), dice.address("home"), dice.money()
    income = float(dice.number(19, 52) * 1000 + dice.number(0, 999))
    rate, old = dice.number(11, 92) / 10, dice.number(11, 92) / 10
    start = (dice.today.replace(day=1) + dt.timedelta(days=40)).replace(day=1)
    part = float(dice.number(18, 96))
    days = [(start + dt.timedelta(days=31 * at)).replace(day=15) for at in range(3)]
    html = (
        f"<div class='head'>{republic('Direction générale', 'des Finances publiques')}<div class='small'>SIP DE {dice.address('').town.upper()}<br>{premises(dice)}<br>Accueil : 0 809 401 401<br>Numéro fiscal : {dice.fiscal_number(person)}<br>Réf. : PAS/{dice.digits(9)}</div></div><div class='to'>{lines(spoken(person, 'LAST_FIRST'), *home.lines(True))}</div><p>Le {dice.today:%d/%m/%Y}</p><p>Objet : modulation de votre prélèvement à la source</p>"
        + paragraphs(f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Vous avez signalé le {dice.day_before(30, 6):%d/%m/%Y} un changement de votre situation sur impots.gouv.fr. D'après les revenus que vous avez estimés pour l'année {dice.today.year}, vos nouvelles modalités de prélèvement sont les suivantes.")
        + table([("Revenu imposable estimé du foyer", money(income)), ("Nombre de parts retenu", dice.pick(("1", "1,5", "2", "2,5", "3"))), ("Taux actuel", f"{old:.1f} %".replace(".", ",")), ("<b>Nouveau taux du foyer</b>", f"<b>{rate:.1f} %</b>".replace(".", ","))], numbers=(1,))
        + f"<p>Ce taux sera transmis à vos verseurs de revenus (employeur, France Travail, caisse de retraite) et s'appliquera au plus tard le {start:%d/%m/%Y}. Pour vos revenus sans collecteur (loyers, pensions alimentaires), un acompte sera prélevé sur votre compte :</p>"
        + table([(f"{day:%d/%m/%Y}", money(part)) for day in days], ("Date du prélèvement", "Acompte"), numbers=(1,))
        + paragraphs("Cette estimation vous engage. Si elle est inférieure de plus de 10 % à l'impôt réellement dû, une pénalité pourra être appliquée. L'impôt définitif sera calculé d'après votre prochaine déclaration ; vous recevrez alors un avis d'impôt. La présente lettre ne peut en tenir lieu auprès de tiers.", "Nous vous prions d'agréer nos salutations distinguées.")
        + f"<p class='r'>L'administrateur des Finances publiques,<br>{dice.person('').named('first_LAST')}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.8, margin="15mm 19mm")


def debt_collector(dice: Dice) -> Paper:
    """A collecting firm's threatening letter, with a settled tone of an act: creditor, principal, fees, eight days; it is no officer's act."""
    person, home, money = dice.person("person"), dice.address("home"), dice.money()
    owed, fees = dice.amount(240, 2_900), dice.amount(15, 90)
    due = dice.day_before(400, 90)
    client = dice.pick((dice.company("", "agency").name, dice.company("", "social_landlord").name, "Mobilia Télécom"))
    name = dice.pick(("Recouvrea", "Cabinet Solvens", "Contentia & Associés"))
    html = (
        f"<div style='background:#222;color:#fff;padding:4mm;display:flex;justify-content:space-between'><span style='font-size:16pt;letter-spacing:2px'>{name.upper()}</span><span>PÔLE CONTENTIEUX</span></div><div style='display:flex;margin-top:8mm'><div style='flex:1;font-size:8.6pt'>{lines(*dice.address('').lines())}<br>Ouvert du lundi au samedi<br>{dice.phone()}<br><br>Référence à rappeler<br><b>{dice.digits(8)}/{dice.letters(2)}</b></div><div style='flex:1'>{lines(spoken(person, 'LAST_FIRST'), *home.lines(True))}</div></div>"
        f"<p class='r'>{dice.today:%d.%m.%Y}</p><p style='border:1.5pt solid #c00;color:#c00;padding:3mm' class='b c'>DERNIER AVIS AVANT REMISE DU DOSSIER À UN COMMISSAIRE DE JUSTICE</p>"
        + paragraphs(f"Notre cliente, {client}, nous a chargés de recouvrer amiablement la créance suivante, restée impayée malgré la lettre recommandée du {due + dt.timedelta(days=40):%d.%m.%Y} :")
        + table([(f"Principal (facture du {due:%d.%m.%Y})", money(owed)), ("Intérêts au taux légal", money(fees)), ("Règlement reçu", money(0.0)), ("<b>SOMME EXIGIBLE</b>", f"<b>{money(owed + fees)}</b>")], numbers=(1,))
        + paragraphs("<b>Vous disposez de huit jours</b> pour régler cette somme par carte bancaire sur notre site, par virement ou par mandat. Passé ce délai, notre cliente pourra demander au tribunal une injonction de payer, et, une fois muni d'un titre exécutoire, un commissaire de justice pourrait procéder à la saisie de vos biens, de vos comptes ou de vos rémunérations.", f"Si vous ne pouvez payer en une fois, appelez {dice.person('').named('first_last')} : un échéancier de {dice.number(3, 8)} mensualités peut être étudié.", "Si vous avez réglé entre-temps, ne tenez pas compte de cette lettre.")
        + f"<p class='tiny' style='margin-top:14mm'>{name}, SAS. Activité de recouvrement amiable pour le compte d'autrui, articles L. 124-1 et R. 124-1 à R. 124-7 du code des procédures civiles d'exécution. Les frais de recouvrement sans titre exécutoire restent à la charge du créancier (article L. 111-8). SIRET {dice.siret()}.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=10, margin="12mm 17mm")


def grant_receipt(dice: Dice) -> Paper:
    """The Crous acknowledges a student's file and asks for papers: INE, parents' income, wishes; no grant is told."""
    person, home, crous = dice.person("person", age=(17, 25)), dice.address("home"), dice.address("")
    year, filed = dice.today.year - (dice.today.month < 4), dice.day_before(28, 2)
    wishes = [(str(rank), dice.pick(("Licence de droit", "BUT techniques de commercialisation", "Licence de psychologie", "BTS comptabilité et gestion", "Licence de sciences de la vie")), dice.pick(("Université", "Lycée", "Institut")) + " — " + dice.address("").town, dice.pick(("Bourse", "Bourse et logement"))) for rank in range(1, 4)]  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'>{logo('Crous', '#e3001b', crous.town)}<div class='small'>Dossier social étudiant {year}-{year + 1}<br>INE : {dice.digits(9)}{dice.letters(2)}<br>N° de dossier : {dice.digits(7)}</div></div><div class='to'>{lines(spoken(person, 'first_LAST'), *home.lines())}</div><p>{crous.town}, le {long_date(dice.today)}</p>"
        + paragraphs("Bonjour,", f"Nous accusons réception de votre demande de bourse et de logement saisie le {filed:%d/%m/%Y} sur messervices.etudiant.gouv.fr. Voici ce que vous avez déclaré :")
        + pairs([("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("Parents", f"{dice.person('', sex='M', age=(42, 62)).first_name} et {dice.person('', sex='F', age=(42, 62)).first_name} {person.last_name.upper()}"), (f"Revenu brut global {year - 2}", f"{dice.number(14, 46)} {dice.digits(3)} €"), ("Enfants à charge fiscale", str(dice.number(1, 5))), ("Distance domicile - études", f"{dice.number(3, 290)} km")])
        + "<p class='b'>Vos vœux</p>" + table(wishes, ("Rang", "Formation", "Établissement", "Demande"))
        + f"<div class='tint'><b>Pièces manquantes</b> — à déposer avant le {dice.day_after(30, 10):%d/%m/%Y} :<br>☐ avis d'imposition {year - 1} des parents sur les revenus de {year - 2} (toutes les pages)<br>☐ certificat de scolarité du ou des enfants étudiants<br>☐ jugement de divorce fixant la pension alimentaire, s'il y a lieu<br>☐ relevé d'identité bancaire à votre nom</div>"
        + paragraphs("Votre dossier ne pourra être étudié qu'une fois complet. L'échelon éventuel et le montant annuel vous seront indiqués dans la notification conditionnelle. Le présent accusé de réception ne préjuge pas de la décision et n'exonère pas de la CVEC.")
        + f"<p class='small'>Le service des bourses — {dice.phone()} — {crous.line()}</p>"
    )  # fmt: skip
    return sheet(
        "unknown", html, {}, font=dice.pick(("Lato", "Open Sans", "Inter", "DejaVu Sans")), size=9.8, margin="14mm 18mm"
    )


LAYOUTS = {
    "jobcentre_summons": jobcentre_summons,
    "prefecture_appointment": prefecture_appointment,
    "medical_service_summons": medical_service_summons,
    "conciliator_invitation": conciliator_invitation,
    "tax_rate_letter": tax_rate_letter,
    "debt_collector": debt_collector,
    "grant_receipt": grant_receipt,
}
