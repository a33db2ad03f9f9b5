"""The lawyer's letter that says a divorce is under way: mutual consent being drafted, or a procedure before the family judge."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_lawyer_certificate,
    _further_lawyer_certificate,
    _mixed_lawyer_certificate,
    _sorted_lawyer_certificate,
    _sorted_lawyer_values,
)
from samples.papers._mixed_housing_kit import day_stamp, initial, kid, of, plain
from samples.stationery import head, lines, paragraphs, sheet, signature, spoken, stamp, table, ticked


def mutual_consent(dice: Dice) -> Paper:
    """Attestation: divorce by mutual consent, the agreement being drafted (code civil, art. 229-1)."""
    person, style, day = dice.person(age=(25, 65)), dice.name_style(), dice.day_before(120)
    other = dice.partner(person, same_name=False)
    lawyer, town = dice.person("", age=(28, 64)).named(), dice.address("").town
    html = (
        head(lines(f"<b>Maître {lawyer}</b>", f"Avocat au barreau de {town}", dice.address("").line(), dice.phone(), f"Toque {dice.letters(1)}{dice.number(100, 999)}"), f"{town}, le {long_date(day)}")
        + "<h1>ATTESTATION</h1>"
        + paragraphs(
            f"Je soussigné(e), Maître {lawyer}, avocat au barreau de {town}, atteste être le conseil de {spoken(person, style, birth_name=True)}, demeurant {dice.address().line()}, dans le cadre d'une procédure de divorce par consentement mutuel engagée avec {spoken(other, style)}, sur le fondement des articles 229-1 et suivants du code civil.",
            "La convention de divorce est en cours de rédaction entre les conseils des deux époux.",
            "La présente attestation est délivrée à l'intéressé(e) pour être produite à l'appui de sa demande de logement locatif social.",
        )
        + f"<div class='sign'>{stamp(f'BARREAU DE {town.upper()}')}<div>{signature(day.day)}<br>Maître {lawyer}</div></div>"
    )  # fmt: skip
    fields = {"person_names": [person.named(style), other.named(style)], "issue_date": day}
    return sheet("lawyer_certificate", html, fields, font=dice.font("any"), size=11)


def firm_letter(dice: Dice) -> Paper:
    """Letter of a firm: the petition or summons for divorce has been filed."""
    person, style, day = dice.person(age=(25, 65)), dice.name_style(), dice.day_before(120)
    other = dice.partner(person, same_name=True)
    firm = f"SELARL {dice.person('').last_name.upper()} & ASSOCIÉS"
    lawyer, town = dice.person("", age=(28, 64)).named(), dice.address("").town
    ref = f"{person.last_name.upper()} / {other.last_name.upper()} - {dice.digits(6)}"
    html = (
        head(lines(f"<b style='letter-spacing:2px'>{firm}</b>", "Société d'avocats", dice.address("").line()), lines(f"{lawyer}", "Avocat à la Cour", dice.phone()))
        + f"<p>N/Réf. : {ref}<br>Objet : attestation de procédure de divorce</p><p class='r'>{town}, le {day:%d/%m/%Y}</p><p>À qui de droit</p>"
        + paragraphs(
            f"En ma qualité d'avocat de {spoken(person, style)}, je vous confirme que le juge aux affaires familiales du tribunal judiciaire de {town} a été saisi d'une demande en divorce l'opposant à {spoken(other, style)}.",
            "La date de l'audience d'orientation et sur mesures provisoires n'est pas connue à ce jour. Les époux résident séparément.",
            "Vous souhaitant bonne réception de la présente, je vous prie de croire en l'assurance de mes sentiments distingués.",
        )
        + f"<div class='r'>{lawyer}<br>{signature(19)}</div><p class='tiny c'>Membre d'une association agréée, le règlement des honoraires par chèque est accepté.</p>"
    )  # fmt: skip
    fields = {"person_names": [person.named(style), other.named(style)], "issue_date": day}
    return sheet("lawyer_certificate", html, fields, font=dice.font("serif"), size=11)


def filed_with_judge(dice: Dice) -> Paper:
    """Certificate that a petition was filed, short, on the order's stationery."""
    person, style, day = dice.person(age=(25, 65)), "LAST_first", dice.day_before(120)
    lawyer, town = dice.person("", age=(28, 64)).named(), dice.address("").town
    html = (
        f"<div class='c'><b style='letter-spacing:3px'>CABINET D'AVOCAT</b><br>{lawyer}<br>{dice.address('').line()}</div><h1>CERTIFICAT</h1>"
        + paragraphs(
            f"Je, soussigné, {lawyer}, avocat inscrit au barreau de {town}, certifie que {spoken(person, style)} m'a chargé de la représenter dans la procédure de divorce en cours devant le juge aux affaires familiales de {town}.".replace("la représenter", "le représenter" if person.sex == "M" else "la représenter"),
            "La requête a été déposée au greffe. Aucune décision n'a été rendue à ce jour.", "Certificat délivré pour servir ce que de droit auprès des organismes de logement.", f"Le {long_date(day)}",
        )
        + f"<div class='r'>{signature(23)}</div>"
    )  # fmt: skip
    return sheet(
        "lawyer_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("serif"),
        size=12,
    )


LAYOUTS = {"mutual_consent": mutual_consent, "firm_letter": firm_letter, "filed_with_judge": filed_with_judge}  # fmt: skip


def joint_statement(dice: Dice) -> Paper:
    """Two lawyers of two bars sign one statement: letterheads facing, steps of the procedure as a table with dates, clients named under each lawyer."""
    wife, husband = dice.person(sex="F", age=(24, 66)), dice.person("partner", sex="M", age=(24, 68))
    issued, style = dice.day_before(120, 1), dice.pick(("first_LAST", "LAST_first"))
    one, two = (dice.person("", age=(29, 62)).named("first_LAST") for _ in range(2))
    towns = [dice.address("") for _ in range(2)]
    met, sent = dice.day_before(160, 90, of=issued), dice.day_before(60, 18, of=issued)
    rows = [
        (f"{met:%d/%m/%Y}", "Premier rendez-vous commun, choix du divorce par consentement mutuel (articles 229-1 et suivants du code civil)"),
        (f"{met + dt.timedelta(days=21):%d/%m/%Y}", "Échange des pièces et de l'état des charges"), (f"{sent:%d/%m/%Y}", "Projet de convention adressé à chacun des époux par lettre recommandée avec accusé de réception"),
        ("à venir", "Signature de la convention, au plus tôt quinze jours après réception ; dépôt au rang des minutes du notaire"),
    ]  # fmt: skip

    def firm(name: str, bar: str, client: str) -> str:
        return f'<div style="flex:1;padding:3mm;border-top:1pt solid #333"><b>{esc(name)}</b><br><i>Avocat(e) au barreau de {esc(bar)}</i><br><span class="small">Toque {dice.number(10, 900)} — {dice.phone()}</span><br><br><span class="small">conseil de</span><br>{client}</div>'

    html = f"""<div style="display:flex;gap:14mm">{firm(one, towns[0].town, spoken(wife, style))}{firm(two, towns[1].town, spoken(husband, style))}</div>
<div class="c" style="margin:13mm 0 8mm;letter-spacing:2pt">ATTESTATION COMMUNE</div><p style="text-align:justify">Les avocats soussignés, agissant chacun pour l'époux dont le nom figure ci-dessus et avec son accord pour lever le secret sur ce seul point, certifient qu'une procédure de divorce sans juge est en cours entre leurs clients et qu'elle en est au stade suivant :</p>
{table(rows, cls="rows")}<p style="text-align:justify;margin-top:6mm">Les époux résident séparément. Aucun des deux n'a demandé la conversion de la procédure devant le juge aux affaires familiales. Le notaire pressenti est l'office {esc(dice.person("", age=(30, 60)).last_name)} à {esc(towns[0].town)}.</p>
<p>Établi à la demande des intéressés, pour leur demande de logement social, à {esc(towns[0].town)} et {esc(towns[1].town)}, ce {long_date(issued)}.</p><div class="sign"><div>{signature(dice.number(0, 99))}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [wife.named(style), husband.named(style)], "issue_date": issued}
    return sheet("lawyer_certificate", html, fields, font="P052", size=11, margin="20mm 22mm")


LAYOUTS["joint_statement"] = joint_statement


def margin_of_partners(dice: Dice) -> Paper:
    """A firm whose partners fill a left margin: no title, the case as « X c/ Y », the hearing, the legal aid and the filing each with a day, the writer one of the names."""
    person, style = dice.person(age=(22, 66)), dice.pick(("first_LAST", "LAST_first"))
    other, home = dice.partner(person, same_name=False), dice.address()
    issued = dice.day_before(75, 1)
    filed = dice.day_before(200, 20, of=issued)
    aid, heard = dice.day_before(60, 5, of=filed), dice.day_after(160, 20, of=issued)
    firm = [dice.person("", sex="F" if index == 3 else None, age=(27, 65)) for index in range(5)]
    town, court = dice.address("").town, dice.address("").town
    margin = "".join(f"<p><b>{esc(who.named('first_LAST'))}</b><br>{dice.pick(('Avocat associé', 'Avocate', 'Avocat à la cour', 'D.E.A. droit privé', 'Spécialiste en droit de la famille'))}</p>" for who in firm)  # fmt: skip
    html = f"""<div style="display:flex;gap:9mm"><div style="width:44mm;border-right:1.2pt solid #5b1e2d;font-size:7.5pt;color:#5b1e2d;min-height:250mm"><div style="font-size:19pt;letter-spacing:1pt;margin-bottom:12mm">{esc(firm[0].last_name[:1])}{esc(firm[1].last_name[:1])}{esc(firm[2].last_name[:1])}<br><span style="font-size:7.5pt">SELARL D'AVOCATS</span></div>{margin}<p style="margin-top:14mm">Barreau de {esc(town)}<br>Toque {dice.number(10, 400)}<br>{dice.phone()}</p></div>
<div style="flex:1;padding-top:4mm"><p class="r">{esc(town)}, le {long_date(issued)}</p><p style="margin:10mm 0">À qui il appartiendra</p><p class="small">Aff. : {esc(person.last_name.upper())} c/ {esc(other.last_name.upper())}<br>RG {filed:%y}/0{dice.digits(4)} — TJ {esc(court)}, affaires familiales, cabinet {dice.number(1, 9)}<br>N/Réf. {issued:%Y}{dice.digits(4)}</p>
<p style="text-align:justify;margin-top:8mm">Je, {esc(firm[3].named("first_LAST"))}, avocate soussignée, suis le conseil de {person.civility} <b>{esc(person.named(style))}</b>, demeurant {esc(home.line())}, dans la procédure de divorce qui l'oppose à {other.civility} {esc(other.named(style))}.</p><p style="text-align:justify">L'assignation a été remise au greffe le {filed:%d/%m/%Y}, l'aide juridictionnelle ayant été accordée à m{"on client" if person.sex == "M" else "a cliente"} par décision du {aid:%d/%m/%Y}. L'audience d'orientation et sur mesures provisoires se tiendra le {heard:%d/%m/%Y} ; à ce jour, aucune décision n'a été rendue.</p><p style="text-align:justify">J'atteste que l'instance suit son cours, et que rien ne s'oppose à ce que m{"on client" if person.sex == "M" else "a cliente"} recherche dès maintenant un logement distinct.</p><p>J'établis la présente pour servir et valoir ce que de droit, dans le respect du secret professionnel.</p><div style="margin:10mm 0 0 40%">{esc(firm[3].named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div></div>"""
    truth = {"person_names": [person.named(style), other.named(style)], "issue_date": issued}
    return sheet("lawyer_certificate", html, truth, font="P052", size=10.8, margin="13mm 18mm 13mm 12mm")


LAYOUTS["margin_of_partners"] = margin_of_partners


LAYOUTS |= _further_lawyer_certificate.LAYOUTS


def to_the_client(dice: Dice) -> Paper:
    """A letter to the client on where the case stands, no title: the other party only in the case's name, the judge, the hearing and the other lawyer in the prose."""
    person = dice.person(age=(24, 64))
    other = dice.partner(person, same_name=False)
    issued, home = dice.day_before(110), dice.address()
    called, filed = dice.day_before(12, 2, of=issued), dice.day_before(90, 30, of=issued)
    hearing = dice.day_after(80, 25, of=issued)
    lawyer, peer, office = dice.person("", age=(28, 64)), dice.person("", age=(28, 64)), dice.address("")
    town = office.town
    hello = "Chère Madame" if person.sex == "F" else "Cher Monsieur"
    html = (
        f"<div style='border-left:3pt solid #5b1e2d;padding-left:4mm;color:#5b1e2d'><b style='font-size:15pt'>{lawyer.named()}</b><br>Avocat{lawyer.e} au Barreau — droit de la famille<br>{office.street}, {office.postcode} {office.town} · {dice.phone()}</div>"
        + f"<div class='to'>{spoken(person)}<br>{lines(*home.lines())}</div><p>{town}, le {long_date(issued)}</p><p><u>Aff.</u> : {person.named()} / {other.named()} — divorce<br><u>Dossier</u> : {dice.digits(6)} — RG {filed:%y}/{dice.digits(5)}</p><p>{hello},</p>"
        + paragraphs(
            f"Vous m'avez demandé, lors de notre entretien téléphonique du {called:%d/%m/%Y}, un écrit que vous puissiez remettre au bailleur auprès duquel vous déposez votre demande de logement.", f"Je vous confirme donc que j'assure la défense de vos intérêts et que l'assignation en divorce a été placée le {long_date(filed)} au greffe du tribunal judiciaire de {town}. L'audience d'orientation se tiendra le {long_date(hearing)} devant {spoken(dice.person('', age=(35, 62)))}, juge aux affaires familiales.",
            f"Mon confrère {peer.named()} s'est constitué pour votre conjoint. Aucune décision n'est intervenue ; vous résidez séparément depuis plusieurs mois.", "Vous pouvez produire le présent courrier à qui de droit, le secret professionnel ne s'y opposant pas de votre part.", f"Votre bien dévoué{lawyer.e},",
        )
        + f"<div style='margin-left:60%'>{signature(issued.day)}<br>{lawyer.named()}</div><p class='tiny c'>TVA intracommunautaire FR{dice.digits(11)} — consultations sur rendez-vous</p>"
    )  # fmt: skip
    truth = {"person_names": [person.named(), other.named()], "issue_date": issued}
    return sheet("lawyer_certificate", html, truth, font="P052", size=11)


LAYOUTS["to_the_client"] = to_the_client
LAYOUTS |= _mixed_lawyer_certificate.LAYOUTS
LAYOUTS |= _sorted_lawyer_certificate.LAYOUTS
LAYOUTS |= _sorted_lawyer_values.LAYOUTS


def printed_mail(dice: Dice) -> Paper:
    """A counsel's mail printed with its header, the attestation named in the object only: dotted leaders to values at the right, « à la demande de », the day on its own line; the day of print, the opponent's insurer and the firm's account beside."""
    person, other, counsel, clerk = (
        dice.person(age=(24, 70)),
        dice.person("", age=(24, 70)),
        dice.person("", age=(30, 62)),
        dice.person("", age=(22, 50)),
    )
    issued = dice.day_before(100, 2)
    printed, seen = issued + dt.timedelta(days=dice.number(0, 1)), issued - dt.timedelta(days=dice.number(20, 150))
    hearing, town, bank = issued + dt.timedelta(days=dice.number(25, 160)), dice.address("").town, dice.address("")
    name, second = f"{person.last_name.upper()}, {person.first_name}", f"{other.last_name.upper()}, {other.first_name}"
    domain = counsel.last_name.lower().replace(" ", "").replace("'", "")

    def leader(label: str, value: str) -> str:
        return f"<table><tr><td style='width:1%;white-space:nowrap;padding:1.4mm 1mm 0 0'>{label}</td><td style='border-bottom:1.2pt dotted #555'></td><td style='width:1%;white-space:nowrap;padding:1.4mm 0 0 1mm'>{value}</td></tr></table>"

    html = f"""<div style="font:8pt 'Liberation Sans';display:flex;justify-content:space-between"><span>Messagerie — {esc(clerk.named("first_last"))}</span><span>Imprimé le {printed:%d/%m/%Y}</span></div><hr>
<table style="font:9pt 'Liberation Sans'"><tr><td style="width:22mm"><b>De :</b></td><td>cabinet@{esc(domain)}-avocat.invalid</td></tr><tr><td><b>À :</b></td><td>service.logement@mairie.invalid</td></tr><tr><td><b>Envoyé :</b></td><td>{issued:%d/%m/%Y} {dice.number(8, 19):02d}:{dice.number(10, 59)}</td></tr><tr><td><b>Objet :</b></td><td>Attestation d'avocat — divorce en cours</td></tr><tr><td><b>Pièces jointes :</b></td><td>aucune</td></tr></table><hr>
<p style="margin-top:6mm">{long_date(issued)}</p>
<p>Madame, Monsieur,</p><p>À la demande de {esc(name)}, j'atteste être constitué{counsel.e} dans l'instance en divorce dont voici l'état, et que la séparation du couple est effective.</p>
<div style="margin:4mm 0">{leader("Ma cliente" if person.sex == "F" else "Mon client", esc(name))}{leader("Conjoint, partie adverse", esc(second))}{leader("Premier entretien au cabinet", f"{seen:%d/%m/%Y}")}{leader("Juridiction", f"tribunal judiciaire de {esc(town)}")}{leader("Procédure", dice.pick(("divorce accepté", "altération définitive du lien conjugal", "consentement mutuel")))}{leader("Audience d'orientation", f"{hearing:%d/%m/%Y}")}{leader("Aide juridictionnelle, accordée", f"{seen + dt.timedelta(days=12):%d/%m/%Y}")}{leader("Protection juridique", f"Mutuelle du Bâti, {esc(bank.town)}")}</div>
<p>Cette attestation peut être jointe à sa demande de logement social.</p>
<p>Votre bien dévoué{counsel.e},<br>Maître {esc(counsel.named("first_LAST"))}<br>avocat{counsel.e} au barreau de {esc(town)}</p>
<p class="small" style="color:#555">SIRET {dice.siret()} — {dice.phone()} — CARPA {dice.iban()}<br>Secrétariat : {esc(clerk.named("first_last"))}. Ce message est couvert par le secret professionnel.</p>"""
    fields = {"person_names": [name.replace(",", ""), second.replace(",", "")], "issue_date": issued}
    return sheet("lawyer_certificate", html, fields, font=dice.font("any"), size=10.6, margin="13mm 20mm")


LAYOUTS["printed_mail"] = printed_mail
LAYOUTS |= _blind_lawyer_certificate.LAYOUTS


def network_band(dice: Dice) -> Paper:
    """A network of law offices: a side band, the act named by its articles, boxes ticked or struck, the day in the first sentence."""
    person = dice.person(age=(24, 66))
    other = dice.partner(person, same_name=False)
    lawyer, boss, notary = (dice.person("", age=(32, 64)) for _ in range(3))
    office = dice.address("")
    issued = dice.day_before(150, 4)
    received, printed = dice.day_before(40, 9, of=issued), min(dice.today, issued + dt.timedelta(days=dice.number(1, 3)))  # fmt: skip
    effect = dice.day_after(60, 20, of=issued)
    network = dice.pick(("JURIS PROXIMITÉ", "ALINÉA & CO", "AVOCATS DU COIN", "LEXILIANCE"))
    given, surname = esc(person.first_name), esc((person.birth_name or person.last_name).upper())

    def line(text: str, on: bool) -> str:
        return f'<p style="margin:2mm 0">{ticked(text if on else f"<s>{text}</s>", on)}</p>'

    html = f"""<div style="display:flex;min-height:262mm"><div style="width:42mm;background:#3b2a55;color:#fff;padding:12mm 5mm;font-size:8pt"><div style="font-size:13pt;font-weight:bold">{network}</div><p>réseau national de cabinets indépendants</p><br><b>Cabinet de {esc(office.town)}</b><br>{"<br>".join(esc(row) for row in office.lines())}<br>{dice.phone()}<br><br>Directeur du cabinet<br>{esc(boss.named())}<br><br>Notaire correspondant<br>Me {esc(notary.named())}<br><br>SELARL — toque {dice.number(100, 990)}<br>SIRET {dice.siret()}<br><br>Chaque cabinet est juridiquement et financièrement autonome.</div>
<div style="flex:1;padding:10mm 12mm"><div style="font-size:15pt;border-bottom:1.5pt solid #3b2a55">ARTICLES 229-1 À 229-4 DU CODE CIVIL</div><div class="small">Formulaire interne F-{dice.digits(2)} · demande du client reçue le {received:%d/%m/%Y}</div>
<p style="margin-top:10mm;text-align:justify">Le {long_date(issued)}, et à la demande de :</p><div style="margin:3mm 0 5mm 12mm;font-size:12pt">{given}<br>{surname}</div><p style="text-align:justify">le cabinet certifie, pour être produit auprès d'un bailleur social, être chargé des intérêts de {"cette cliente" if person.sex == "F" else "ce client"} et que la situation de la procédure est celle cochée ci-dessous.</p>
<p><b>Procédure</b></p>{line("divorce par consentement mutuel, sans juge", True)}{line("divorce accepté ou pour faute, devant le juge aux affaires familiales", False)}{line("séparation de corps", False)}
<p><b>État d'avancement</b></p>{line("premier entretien et mandat signés", True)}{line("projet de convention transmis aux deux époux en recommandé", True)}{line("convention signée", False)}{line("convention déposée au rang des minutes d'un notaire", False)}
<p><b>Logement</b></p>{line("résidences déjà séparées", True)}{line("maintien au domicile commun", False)}
<p style="text-align:justify">L'autre époux, {other.civility} {esc(other.named())}, est assisté{other.e} par un confrère. Le dépôt chez Me {esc(notary.named())} est espéré vers le {effect:%d/%m/%Y}, date à laquelle la convention prendra effet.</p>
<div style="margin-top:9mm">Pour le directeur du cabinet, par délégation,<br>Maître {esc(lawyer.named())}, avocat au barreau de {esc(office.town)}<br>{signature(lawyer.birth_date.day)}</div><div class="tiny" style="margin-top:14mm">Imprimé le {printed:%d/%m/%Y} — original remis au client, sans valeur exécutoire.</div></div></div>"""
    names = [f"{person.first_name} {(person.birth_name or person.last_name).upper()}"]
    return sheet("lawyer_certificate", html, {"person_names": names, "issue_date": issued}, font="Carlito", size=10.6, margin="12mm 12mm")  # fmt: skip


LAYOUTS["network_band"] = network_band


def stamped_in_two_halves(dice: Dice) -> Paper:
    """A practice's sheet in two halves, the client left and the case right: the day only in the stamp, an old wording, a stand-in who signs, a child, numbers near the name."""
    person = replace(dice.person(sex="F", age=(24, 60)), birth_name=None)
    if "person" not in dice.given:
        person = replace(
            person,
            last_name=dice.pick(
                ("de La Bretonnière", "Le Guen-Marchetti", "de Sousa Pinto", "du Plessis-Arnaud", "van der Aa-Colin")
            ),
        )
    child, lawyer, stand_in = kid(dice, person), dice.person("", age=(38, 70)), dice.person("", age=(27, 40))
    issued = dice.day_before(90, 1)
    met = issued - dt.timedelta(days=dice.number(30, 160))
    seat, court = plain(dice.address("")), dice.address("").town
    half = "flex:1;padding:6mm 7mm;min-height:105mm"
    html = f"""<div class="c" style="letter-spacing:.3em;font-size:14pt">{esc(lawyer.last_name.upper())} &amp; ASSOCIÉS</div><div class="c small">Avocats au barreau {of(esc(seat.town))} — {esc(seat.line())}</div><div class="c" style="margin:12mm 0 8mm;font-size:13pt;font-variant:small-caps">Certificat du conseil constitué</div>
<div style="display:flex;border-top:1pt solid #222;border-bottom:1pt solid #222"><div style="{half};border-right:.5pt solid #222"><p class="small">Dossier de</p><p style="font-size:12.5pt"><b>{esc(person.named("first_LAST"))}</b></p><p>{dice.phone()}<br>{esc(dice.address().line())}</p><p class="small">Compte CARPA du cabinet<br>{dice.iban()}<br>SIRET {dice.siret()}</p><p>Enfant à charge : {esc(child.named("first_LAST"))}, né{child.e} le {child.birth_date:%d/%m/%Y}</p></div>
<div style="{half}"><p class="small">Affaire</p><p class="justify">Divorce — voie amiable, sans juge. Le cabinet atteste assurer la défense des intérêts de la personne désignée ci-contre, reçue pour la première fois le {met:%d/%m/%Y}, et avoir engagé en son nom la procédure des articles 229-1 et suivants du code civil.</p><p class="justify">Un confrère est constitué pour l'autre époux. Le projet est en cours de rédaction ; à défaut d'accord, le juge aux affaires familiales de {esc(court)} sera saisi par requête.</p><p class="justify">Remis sur sa demande pour être produit à l'appui d'une demande de logement séparé.</p></div></div>
<div style="display:flex;justify-content:space-between;margin-top:12mm"><div>{day_stamp(dice, "CABINET D'AVOCATS", issued, esc(seat.town.upper()))}</div><div>Pour Maître {esc(lawyer.named("first_LAST"))},<br>et par délégation, {esc(initial(stand_in))}, collaborateur{signature(stand_in.birth_date.day)}</div></div>"""
    return sheet("lawyer_certificate", html, {"person_names": [person.named("first_LAST")], "issue_date": issued}, font="C059", size=10.4, margin="16mm 18mm")  # fmt: skip


LAYOUTS["stamped_in_two_halves"] = stamped_in_two_halves


def diverse_mail_with_labels_above(dice: Dice) -> Paper:
    """A lawyer's mail printed: the day in the object, the couple concerned, labels in one line and values in the next; written for the lawyer by another."""
    person = dice.person(age=(26, 66))
    other = dice.partner(person, same_name=True)
    other = other if other.sex != person.sex or "partner" in dice.given else dice.person("", sex="F" if person.sex == "M" else "M", age=(26, 66))  # fmt: skip
    man, woman = (person, other) if person.sex == "M" else (other, person)
    issued = dice.day_before(150, 2)
    printed = issued + dt.timedelta(days=dice.number(1, 2))
    filed = issued - dt.timedelta(days=dice.number(15, 160))
    hearing = issued + dt.timedelta(days=dice.number(25, 120))
    boss, writer, clerk, notary = (dice.person("", age=(28, 64)) for _ in range(4))

    def box(text: str) -> str:
        return unaccented(text).lower().replace(" ", "").replace("'", "")

    firm, town = f"{box(boss.last_name)}-avocats.example", plain(dice.address("")).town
    same = man.last_name == woman.last_name
    couple = f"M. {esc(man.first_name)} et Mme {esc(woman.first_name)} {esc(man.last_name.upper())}" if same else f"M. {esc(man.named('first_LAST'))} et Mme {esc(woman.named('first_LAST'))}"  # fmt: skip
    labels = ("Client" + ("e" if person.sex == "F" else ""), "Partie adverse", "Juridiction", "Saisine", "N° de rôle")
    values = (esc(person.named("LAST_first")), esc(other.named("LAST_first")), f"TJ de {esc(town)}, JAF", f"{filed:%d/%m/%Y}", f"{filed:%y}/{dice.digits(5)}")  # fmt: skip

    def head_row(label: str, value: str) -> str:
        return f'<div style="display:flex"><b style="width:22mm">{label}</b><span>{value}</span></div>'

    html = f"""<div style="font-size:12pt;border-bottom:2pt solid #000;padding-bottom:1mm"><b>{esc(boss.named("first_last"))}</b></div><div style="margin:3mm 0 8mm;line-height:1.5">{head_row("De :", f"secretariat@{firm}")}{head_row("Envoyé :", f"{issued:%d/%m/%Y} {dice.number(8, 19):02d}:{dice.number(10, 59)}")}{head_row("À :", f"{box(person.first_name)}{dice.number(1, 99)}@courriel.example")}{head_row("Cc :", f"{box(clerk.last_name)}@{firm}")}{head_row("Objet :", f"Attestation du {long_date(issued)}")}{head_row("Pièces :", "aucune")}</div>
<p>Concerne : {couple}</p><p style="margin-top:5mm"><b>ATTESTATION</b></p><p class="justify">Je soussigné{writer.e}, avocat{writer.e} au barreau de {esc(town)}, atteste être le conseil de la partie que je représente dans la procédure de divorce qui oppose les époux ci-dessus et qui n'est pas achevée :</p>
<div style="margin:5mm 0"><div style="display:flex;font-size:8.4pt;color:#555">{"".join(f'<span style="flex:1">{a}</span>' for a in labels)}</div><div style="display:flex">{"".join(f'<span style="flex:1;padding-right:2mm">{a}</span>' for a in values)}</div></div>
<p class="justify">L'audience d'orientation et sur mesures provisoires est fixée au {long_date(hearing)}. La liquidation est confiée à Me {esc(notary.named("first_LAST"))}, notaire, commis à titre d'expert ; son projet d'état liquidatif daté du {filed - dt.timedelta(days=9):%d/%m/%Y} n'a pas été accepté. Les époux ont des domiciles séparés.</p><p>Cette attestation est donnée pour la demande de logement, à charge de n'en faire aucun autre usage.</p>
<p style="margin-top:9mm">Pour Maître {esc(boss.named("first_LAST"))}, par délégation,<br>Maître {esc(initial(writer))}, collabora{"trice" if writer.sex == "F" else "teur"}</p><p>--<br>Dossier suivi par {esc(initial(clerk))}, assistant{clerk.e} — {dice.phone()}<br>Société d'avocats {esc(boss.last_name)} — SIRET {dice.siret()} — toque {dice.number(2, 600)}</p><p class="tiny" style="margin-top:60mm">Imprimé le {printed:%d/%m/%Y} &nbsp; 1 / 1 &nbsp; Avant d'imprimer, pensez à l'environnement.</p>"""
    names = [person.named("first_LAST"), other.named("first_LAST")]
    return sheet("lawyer_certificate", html, {"person_names": names, "issue_date": issued}, font="Carlito", size=11, margin="15mm 18mm")  # fmt: skip


LAYOUTS["diverse_mail_with_labels_above"] = diverse_mail_with_labels_above
LAYOUTS |= _apart_civil.LAWYER
