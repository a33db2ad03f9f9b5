"""The attestation of home insurance: who is insured, where, from when to when, and that the risks of a tenant are covered.

Law of 6 July 1989, art. 7 g. Not to be taken for the bill of the premium, a quote, or a school's civil-liability attestation.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_home_insurance_certificate,
    _dealt_home_insurance_certificate,
    _extra_home_insurance_certificate,
    _further_home_insurance_certificate,
    _mixed_home_insurance_certificate,
    _potluck_home_insurance_certificate,
    _sorted_home_insurance_certificate,
)
from samples.papers._mixed_housing_kit import initial, kid, plain
from samples.stationery import barcode, head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table, ticked

_INSURERS = (
    ("MAIF", "#e2001a"),
    ("MACIF", "#00529b"),
    ("GMF", "#0e4c92"),
    ("Matmut", "#005ca9"),
    ("AXA France IARD", "#00008f"),
    ("Groupama", "#006a53"),
    ("Luko", "#4b3fe4"),
    ("Crédit Agricole Assurances Pacifica", "#007d3c"),
)


def letter(dice: Dice) -> Paper:
    """A letter: the insurer attests."""
    person, style, day = dice.person(age=(19, 80)), dice.name_style(), dice.day_before(200)
    name, colour = dice.pick(_INSURERS)
    home = dice.address()
    start = day.replace(day=1)
    end = start.replace(year=start.year + 1)
    html = (
        head(logo(name, colour), lines(f"N° de sociétaire / contrat : {dice.digits(8)} {dice.letters(1)}", f"Le {long_date(day)}"))
        + f"<div class='to'>{lines(spoken(person, style), *home.lines(True))}</div><h1>{dice.pick(('ATTESTATION D&#39;ASSURANCE HABITATION', 'ATTESTATION D&#39;ASSURANCE', 'ATTESTATION MULTIRISQUE HABITATION'))}</h1>"
        + paragraphs(
            f"{name} atteste que {spoken(person, style)} est titulaire d'un contrat multirisque habitation garantissant, en qualité de locataire, le logement de {dice.number(1, 5)} pièce(s) situé : <b>{home.line()}</b>.",
            "Ce contrat couvre la responsabilité locative (risques locatifs) : incendie, explosion, dégâts des eaux, ainsi que la responsabilité civile vie privée et le recours des voisins et des tiers.",
            f"La présente attestation est valable du <b>{start:%d/%m/%Y}</b> au <b>{end:%d/%m/%Y}</b>, sous réserve du paiement de la cotisation. Elle ne peut engager l'assureur en dehors des limites prévues par le contrat.",
        )
        + f"<div class='r'>Le directeur général<br>{signature(13)}</div><p class='tiny'>Société d'assurance mutuelle à cotisations variables, entreprise régie par le code des assurances.</p>"
    )  # fmt: skip
    return sheet(
        "home_insurance_certificate",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font("any"),
    )


def table_form(dice: Dice) -> Paper:
    """A form with ticked guarantees."""
    person, style, day = dice.person(age=(19, 80)), "LAST_first", dice.day_before(200)
    name, colour = dice.pick(_INSURERS)
    home = dice.address()
    html = (
        f"<div style='background:{colour};color:#fff;padding:10px;font-size:1.3em'>{name}</div><h1>Attestation d'assurance - Garanties risques locatifs</h1>"
        + pairs((("Assuré", f"<b>{person.named(style)}</b>"), ("Contrat n°", f"{dice.letters(2)} {dice.digits(9)}"), ("Adresse du risque", home.line()), ("Qualité de l'assuré", "locataire"), ("Période de validité", f"du {day:%d/%m/%Y} au {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}")))
        + "".join(f"<p>{ticked(text)}</p>" for text in ("Incendie et événements assimilés", "Dégâts des eaux", "Responsabilité civile du locataire envers le propriétaire", "Vol et vandalisme", "Bris de glaces"))
        + f"<p>Fait pour servir et valoir ce que de droit, le {day:%d/%m/%Y}.</p>{signature(4)}<p class='small'>Cette attestation n'implique qu'une présomption de garantie à la charge de l'assureur (article L.112-3 du code des assurances).</p>"
    )  # fmt: skip
    return sheet(
        "home_insurance_certificate",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
    )


def online(dice: Dice) -> Paper:
    """An online insurer's attestation, two insured people, for the landlord."""
    person, style, day, home = dice.person(age=(19, 60)), "first_LAST", dice.day_before(200), dice.address()
    other = dice.partner(person)
    end = day.replace(year=day.year + 1, day=min(day.day, 28))
    html = (
        f"<div class='head'>{logo('Lovys', '#111', 'assurance 100 % en ligne')}<div class='small r'>Contrat HAB-{dice.digits(8)}</div></div><h1 style='text-align:left'>Attestation d'assurance habitation</h1>"
        + paragraphs(
            f"Émise le {day:%d/%m/%Y} et valable jusqu'au {end:%d/%m/%Y}", "<b>À l'attention du propriétaire ou de son représentant</b>",
            f"Nous certifions que {spoken(person, style)} et {spoken(other, style)} ont souscrit auprès de Lovys un contrat multirisque habitation pour l'appartement qu'ils occupent en tant que locataires :",
        )
        + f"<div class='box'>{lines(*home.lines())}</div>" + table([("Responsabilité civile locative", "incluse"), ("Incendie, explosion, dégâts des eaux", "inclus"), ("Responsabilité civile vie privée", "incluse"), ("Vol", "inclus")], ("Garantie", "Statut"))
        + "<p class='tiny'>Contrat assuré par La Parisienne Assurances, entreprise régie par le code des assurances, 30 rue de Mogador, Paris.</p>"
    )  # fmt: skip
    fields = {"holder_name": person.named(style), "issuer": "Lovys", "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font())


def second_mail(dice: Dice) -> Paper:
    """A short attestation downloaded from an account."""
    person, style, day = dice.person(age=(19, 80)), dice.name_style(), dice.day_before(200)
    name, home = dice.pick(("MAIF", "Matmut", "GMF", "Direct Assurance")), dice.address()
    html = (
        f"<p><b>{name}</b></p><h1>Attestation d'assurance multirisque habitation</h1>"
        + paragraphs(f"Nous soussignés, {name}, certifions que :", f"<b>{person.named(style)}</b>", f"a souscrit auprès de notre société un contrat d'assurance n° {dice.digits(9)} couvrant ses risques locatifs pour le logement suivant :", "<br>".join(home.lines()), f"Le contrat est valable pour la période du {day:%d/%m/%Y} au {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}.", f"Niort, le {long_date(day)}")
    )  # fmt: skip
    return sheet(
        "home_insurance_certificate",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
        size=11,
    )


def general_agent(dice: Dice) -> Paper:
    """A general agent's one-page certificate: the agency and its holder at the left, postal address unlike the risk's, guarantees in a ticked list, the day at the top corner."""
    person, style, risk, post = dice.person(age=(20, 75)), dice.name_style(), dice.address(), dice.address("post")
    issued = dice.day_before(120)
    start = dice.day_before(300, 1, of=issued)
    end = start.replace(year=start.year + 1, day=min(start.day, 28)) - dt.timedelta(days=1)
    agent = dice.person("", age=(30, 62))
    issuer, colour = dice.pick((("Thélem assurances", "#c2002f"), ("Mutuelle de Poitiers Assurances", "#0a5c36"), ("Areas Assurances", "#e46a00"), ("MMA IARD", "#c60c30"), ("SMACL Assurances", "#0069b4")))  # fmt: skip
    rooms, surface = dice.number(1, 5), dice.number(18, 110)
    cover = ("Responsabilité civile de l'occupant (risques locatifs)", "Recours des voisins et des tiers", "Incendie, explosion, foudre", "Dégâts des eaux et gel", "Catastrophes naturelles et technologiques", "Vol et vandalisme", "Bris de glaces", "Responsabilité civile vie privée")  # fmt: skip
    picked = "".join(f"<div style='width:50%'>{ticked(text, index < 5 or dice.chance(0.6))}</div>" for index, text in enumerate(cover))  # fmt: skip
    html = (
        f"<div style='display:flex;gap:7mm'><div style='width:47mm;border-top:4mm solid {colour};padding-top:4mm;font-size:8.2pt'><b style='font-size:13pt;color:{colour}'>{issuer}</b><br><br><b>Votre agence</b><br>{agent.civility} {agent.named()}<br>Agent général exclusif<br>{'<br>'.join(dice.address('').lines())}<br>{dice.phone()}<br>Orias {dice.digits(8)}<br><br>Ouvert du mardi au samedi<br>9 h - 12 h 30, 14 h - 18 h<br><br><b>Vos références</b><br>Sociétaire {dice.digits(7)}<br>Contrat {dice.letters(1)}{dice.digits(9)}</div>"
        f"<div style='flex:1'><div style='text-align:right'>{issued:%d/%m/%Y}</div><div style='margin:16mm 0 14mm 22mm'>{spoken(person, style)}<br>{'<br>'.join(post.lines(True))}</div><h1 style='font-size:14pt;text-align:left'>Certificat d'assurance habitation</h1>"
        + paragraphs(
            f"Nous garantissons votre {dice.pick(('appartement', 'logement', 'habitation'))} de {rooms} pièce{'s' if rooms > 1 else ''} ({surface} m²), dont vous êtes locataire, contre les événements cochés :",
        )
        + f"<div style='display:flex;flex-wrap:wrap;font-size:8.6pt;margin:3mm 0'>{picked}</div><div style='background:#f4f4f4;padding:3mm 4mm;margin:5mm 0'><span style='font-size:8pt'>Situation du risque</span><br>{'<br>'.join(risk.lines())}</div>"
        + paragraphs(
            f"Garantie acquise du {start:%d/%m/%Y} au {end:%d/%m/%Y} à minuit, puis reconduite chaque année sauf résiliation. Prime à jour.",
            "Ce certificat n'engage l'assureur que dans les limites du contrat et cesse de valoir en cas de résiliation ou de suspension. Il satisfait à l'article 7 g de la loi du 6 juillet 1989.",
        )
        + f"<div style='margin-top:8mm'>Pour {issuer}, le directeur général<br>{signature(dice.number(0, 99))}</div></div></div><p style='font-size:6.8pt;margin-top:9mm'>{issuer}, entreprise régie par le code des assurances, siège social : {dice.address('').line()}. RCS {dice.digits(9)}. Autorité de contrôle : ACPR, 4 place de Budapest, 75436 Paris Cedex 09.</p>"
    )
    fields = {
        "holder_name": person.named(style), "issuer": issuer, "address": risk.truth(), "issue_date": issued,
    }  # fmt: skip
    return sheet("home_insurance_certificate", html, fields, font="Roboto", size=9.6, margin="13mm 15mm")


def bank_insurer(dice: Dice) -> Paper:
    """A bank's insurer: prose in the insurer's name with the tenant's capacity ticked off by words, cover shown as a list, the day at the foot."""
    person, home, day = dice.person(age=(19, 78)), dice.address(), dice.day_before(120)
    insurer, colour = dice.pick((("ACM IARD SA", "#1d4f9c"), ("BPCE Assurances IARD", "#5a2d81"), ("La Banque Postale Assurances IARD", "#123a7c"), ("Cardif IARD", "#00915a")))  # fmt: skip
    start, style = dice.day_before(300, 0, day), dice.pick(("first_LAST", "LAST_FIRST", "LAST_first"))
    end = start.replace(year=start.year + 1, day=min(start.day, 28)) - dt.timedelta(days=1)
    covers = dice.random.sample(
        (
            "l'incendie et l'explosion",
            "les dégâts des eaux",
            "le bris de glace",
            "le vol",
            "les catastrophes naturelles",
            "les attentats",
            "le recours des voisins et des tiers",
        ),
        5,
    )
    html = f"""<div style="border-top:5mm solid {colour};padding-top:5mm"><div class="r small">{person.civility} {person.named(style)}<br>{"<br>".join(home.lines())}</div><p style="font-size:16pt;color:{colour};margin:14mm 0 6mm">Assurance de votre habitation :<br>attestation à remettre à votre bailleur</p>
<p>{insurer} atteste que {person.civility} {person.named(style)} est titulaire du contrat multirisque habitation n° {dice.letters(2)} {dice.digits(8)}, en vigueur du {start:%d/%m/%Y} au {end:%d/%m/%Y} et reconduit ensuite d'année en année, sous réserve du paiement de la cotisation.</p>
<p>Ce contrat couvre, en qualité de locataire occupant, l'{dice.pick(("appartement", "habitation"))} de {dice.number(1, 6)} pièce(s) principale(s) situé(e) :</p><p style="margin-left:12mm;font-size:11.5pt">{lines(*home.lines())}</p><p>Il garantit la responsabilité civile du locataire à l'égard du propriétaire (articles 1732 à 1735 du code civil) ainsi que :</p><ul>{"".join(f"<li>{cover}</li>" for cover in covers)}</ul>
<p>La présente attestation ne peut engager l'assureur au-delà des limites prévues par les conditions du contrat auquel elle se réfère.</p><div style="display:flex;justify-content:space-between;margin-top:16mm"><div class="small">Document établi le {day:%d/%m/%Y}<br>Votre conseiller : agence de {home.town}</div><div>Le directeur général délégué<br>{signature(dice.number(0, 99), "#111")}</div></div></div>"""
    fields = {"holder_name": person.named(style), "issuer": insurer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font="Lato", size=10.4, margin="0 24mm 16mm")


LAYOUTS = {"bank_insurer": bank_insurer, "general_agent": general_agent, "second_mail": second_mail, "letter": letter, "table_form": table_form, "online": online}  # fmt: skip


def students_mutual(dice: Dice) -> Paper:
    """A students' mutual: a folded certificate of three panels on a landscape sheet, dates of a school year, the lodging in a middle panel."""
    person, style, home = dice.person(age=(18, 27)), dice.name_style(), dice.address()
    issued = dice.day_before(330, 2)
    start = issued + dt.timedelta(days=dice.number(0, 20))
    ends = start + dt.timedelta(days=364)
    issuer = dice.pick(("Mutuelle Étudiante du Sud-Ouest", "SMENO Assurances", "La Mutuelle des Campus", "Étudiants Prévoyance"))  # fmt: skip
    cover = ("Risques locatifs (incendie, explosion, dégâts des eaux)", "Recours des voisins et des tiers", "Responsabilité civile vie privée", "Vol et vandalisme du mobilier : 3 000 €", "Villégiature : 3 mois")  # fmt: skip
    panel = "flex:1;padding:7mm;min-height:165mm;border-right:1pt dashed #999"
    html = f"""<div style="display:flex"><div style="{panel};background:#fff4d6"><div style="font-size:1.5em;font-weight:bold;color:#c2185b;line-height:1.1">{esc(issuer)}</div><p class="small" style="margin-top:4mm">Mutuelle soumise au livre II du code de la mutualité<br>{esc(dice.address("").line(" - "))}</p><p style="margin-top:14mm">À présenter à votre propriétaire<br>lors de la remise des clés.</p><p class="small" style="margin-top:38mm">Sinistre ? {dice.phone()}<br>Déclaration sous 5 jours (vol : 2 jours).</p><div>{barcode(dice.digits(13), height=22)}</div></div>
<div style="{panel}"><div class="b" style="color:#c2185b">CERTIFICAT D'ASSURANCE<br>LOGEMENT ÉTUDIANT</div><div style="margin-top:6mm" class="small">Adhérent(e)</div><div>{spoken(person, style)}</div><div class="small">né{person.e} le {person.birth_date:%d/%m/%Y}</div><div style="margin-top:5mm" class="small">Adhésion n°</div><div>{dice.digits(3)} {dice.digits(3)} {dice.letters(2)}</div><div style="margin-top:5mm" class="small">Logement garanti</div><div>{lines(*map(esc, home.lines()))}</div><div class="small">{dice.number(9, 34)} m² — {dice.pick(("chambre", "studio", "T1", "colocation"))} — occupant à titre de locataire</div><div style="margin-top:5mm" class="small">Période garantie</div><div>{start:%d/%m/%Y} → {ends:%d/%m/%Y} (minuit)</div></div>
<div style="{panel};border-right:0"><div class="b" style="color:#c2185b">GARANTIES ACQUISES</div><ul style="padding-left:4mm">{"".join(f"<li>{row}</li>" for row in cover)}</ul><p class="small">Conforme à l'article 7 g) de la loi n° 89-462 du 6 juillet 1989. Le présent certificat vaut présomption de garantie ; il n'engage la mutuelle que dans les limites du contrat collectif auquel il se réfère.</p><p style="margin-top:10mm" class="small">Délivré le {long_date(issued)}<br>pour servir et valoir ce que de droit.<br>Le directeur général</p>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"holder_name": person.named(style), "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, fields, font="Roboto", size=10, page="A4 landscape", margin="10mm")


LAYOUTS["students_mutual"] = students_mutual


def proof_by_telephone(dice: Dice) -> Paper:
    """A mutual's telephone centre: a dark band with the member, then a sentence an idea in big type, the landlord to whom it goes at the head, the former home and the premium around; no word of certificate."""
    person, style, home, money = (
        dice.person(age=(20, 78)),
        dice.pick(("first_LAST", "first_last")),
        dice.address(),
        dice.money(),
    )
    issuer = dice.pick(("Mutuelle Ligérienne d'Assurance", "Assurance mutuelle des Cheminots", "Mutuelle du Soleil Levant", "Matmutuelle"))  # fmt: skip
    issued = dice.day_before(300, 2)
    start = issued + dt.timedelta(days=dice.number(-20, 25))
    ends = start.replace(year=start.year + 1, day=min(start.day, 28)) - dt.timedelta(days=1)
    owner, old, advisor = (
        dice.company("landlord_company", "social_landlord"),
        dice.address(""),
        dice.person("", age=(22, 55)),
    )
    name = person.named(style)
    html = f"""<div class="small" style="display:flex;justify-content:space-between"><div>Transmis à :<br>{esc(owner.name)}<br>{esc(owner.address.line())}</div><div class="r">{issued:%d/%m/%Y}<br>votre interlocuteur : {esc(advisor.named("first_last"))}</div></div>
<div style="background:#16324f;color:#fff;padding:6mm 8mm;margin:8mm 0;border-radius:2mm"><div style="font-size:1.4em">{esc(name)}</div><div class="small">sociétaire {dice.digits(8)} {dice.letters(1)} — contrat « Chez moi » n° {dice.digits(10)}</div></div>
<p style="font-size:1.1em">Vous êtes assuré{person.e} par <b>{issuer}</b>, société d'assurance mutuelle à cotisations variables régie par le code des assurances.</p>
<p style="font-size:1.1em">Le logement garanti : {esc(home.line())}, que vous occupez comme locataire à titre de résidence principale ({dice.number(1, 5)} pièces).</p>
<p style="font-size:1.1em">Vous y êtes couvert{person.e} du {long_date(start)} au {long_date(ends)} pour votre responsabilité envers le propriétaire, les voisins et les tiers (risques locatifs : incendie, explosion, dégât des eaux), le vol, le bris de glace et la responsabilité civile de la vie privée.</p>
<p style="font-size:1.1em">La garantie de l'ancien logement, {esc(old.line())}, a cessé à la remise des clés.</p>
<p style="margin-top:8mm">Cotisation annuelle : {money(dice.amount(98, 290))}, à jour. Franchise : {money(dice.pick((120.0, 150.0, 200.0)))}. Ce document n'implique qu'une présomption de garantie (article L.112-3 du code des assurances) et n'engage la mutuelle que dans les limites du contrat.</p>
<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:16mm"><div>{barcode(dice.digits(16))}</div><div class="tiny r">{issuer} – siège social : {esc(dice.address("").line())}<br>SIREN {dice.siret()[:9]} – Autorité de contrôle : 4 place de Budapest, 75436 Paris</div></div>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, truth, font="Open Sans", size=10)


LAYOUTS["proof_by_telephone"] = proof_by_telephone
LAYOUTS |= _further_home_insurance_certificate.LAYOUTS
LAYOUTS |= _extra_home_insurance_certificate.LAYOUTS
LAYOUTS |= _potluck_home_insurance_certificate.LAYOUTS
LAYOUTS |= _mixed_home_insurance_certificate.LAYOUTS
LAYOUTS |= _sorted_home_insurance_certificate.LAYOUTS


def broker_mail_prose(dice: Dice) -> Paper:
    """A printed mail in prose: the insured in the block of the addressee alone, given names above the surname; the earlier dwelling and its landlord, a scale of excesses, the day in the small print."""
    person, past_owner, clerk = dice.person(age=(21, 78)), dice.person("", age=(40, 80)), dice.person("", age=(24, 60))
    home, past, seat = plain(dice.address()), plain(dice.address("")), plain(dice.address(""))
    issuer = dice.pick(
        ("La Prévoyante du Littoral", "Assurances Mutuelles du Rouergue", "Garantie des Foyers", "Cigogne Assurances")
    )
    day = dice.day_before(120, 1)
    start = dice.day_before(330, 8, of=day)
    end = start.replace(year=start.year + 1) if (start.month, start.day) != (2, 29) else start + dt.timedelta(days=365)
    given = " ".join(person.first_names)
    money = dice.money()
    html = f"""<div style="font:8.8pt 'Liberation Sans';border-bottom:1pt solid #aaa;padding-bottom:2mm"><b>De :</b> contrats@{issuer.split()[-1].lower().replace("é", "e").replace("è", "e")}.example<br><b>À :</b> client {dice.digits(7)}<br><b>Envoyé :</b> voir bas de page<br><b>Objet :</b> votre garantie des risques locatifs</div>
<div style="margin:10mm 0 10mm 100mm">{esc(given)}<br>{esc(person.last_name.upper())}<br>{"<br>".join(home.lines())}</div><p style="font-size:1.2em"><b>Certificat d'assurance contre l'incendie et risques annexes du locataire</b></p><p>Bonjour,</p>
<p>Par le présent certificat, {esc(issuer)}, dont le siège est situé {esc(seat.line())}, confirme que vous êtes assuré chez elle, sous la police {dice.letters(2)} {dice.digits(8)}, pour le logement où nous vous écrivons, en qualité de locataire. Sont garantis l'incendie, l'explosion, le dégât des eaux et votre responsabilité d'occupant envers le propriétaire et les voisins, du {long_date(start)} au {long_date(end)}.</p>
<p>Ce contrat remplace celui du {esc(past.line())}, que vous louiez à {past_owner.civility} {esc(past_owner.named("first_LAST"))} et qui a pris fin le {long_date(start - dt.timedelta(days=1))}. Pour mémoire, l'échéance de la prochaine cotisation est fixée au {long_date(end)}, et votre rendez-vous annuel avec votre conseiller au {long_date(end - dt.timedelta(days=dice.number(20, 40)))}.</p>
<p>Les franchises et plafonds de votre formule sont les suivants :</p><table class="grid"><tr><th>Événement</th><th>Franchise</th><th>Plafond</th></tr><tr><td>Dégât des eaux</td><td>{money(150)}</td><td>{money(20000)}</td></tr><tr><td>Vol</td><td>{money(200)}</td><td>{money(9000)}</td></tr><tr><td>Responsabilité d'occupant</td><td>néant</td><td>{money(1500000)}</td></tr></table>
<p>Il ne constitue qu'une présomption de garantie et n'engage pas l'assureur au-delà des conditions du contrat.</p><p>Bien à vous,<br>{esc(initial(clerk))}, service contrats</p><p class="tiny" style="margin-top:30mm;border-top:.5pt solid #bbb">Édité le {day:%d/%m/%Y} par nos soins, sans valeur après la date d'échéance. {esc(issuer)}, SIREN {dice.siret()[:9]}, entreprise régie par le code des assurances, soumise à l'ACPR.</p>"""
    fields = {
        "holder_name": f"{given} {person.last_name.upper()}",
        "issuer": issuer,
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("home_insurance_certificate", html, fields, font=dice.font("serif"), size=10.6, margin="14mm 20mm")


LAYOUTS["broker_mail_prose"] = broker_mail_prose
LAYOUTS |= _dealt_home_insurance_certificate.LAYOUTS
LAYOUTS |= _blind_home_insurance_certificate.LAYOUTS


def personal_terms(dice: Dice) -> Paper:
    """A regional mutual's leaf from the personal terms of a contract: the guarantees ticked in a table, the former address, the premium and its share."""
    person, home, old = dice.person(age=(22, 76)), dice.address(), dice.address("")
    day = dice.day_before(250, 2)
    start = dice.day_before(900, 20, of=day)
    spouse, agent = dice.person("", age=(22, 76)), dice.person("", age=(28, 60))
    issuer = dice.pick(
        ("Mutuelle d'assurance des Terroirs", "Assurances Mutuelles de l'Estuaire", "Caisse régionale Prévaloire")
    )
    name = person.named("LAST_first")
    money = MoneyStyle(" ", ",", " €")
    premium = dice.amount(98, 320)
    covers = [
        ("Incendie et événements annexes", True),
        ("Dégâts des eaux, gel", True),
        ("Responsabilité civile locative (risques locatifs)", True),
        ("Recours des voisins et des tiers", True),
        ("Vol et vandalisme", dice.chance(0.5)),
        ("Bris de glace", False),
        ("Objets précieux", False),
    ]
    html = f"""<div class="head"><div><b style="font-size:14pt;color:#00693c">{issuer}</b><br><span class="small">Agence de {esc(home.town)} — {esc(dice.address("").street)}<br>{dice.phone()}</span></div><div class="small">Sociétaire n° {dice.digits(8)}<br>Contrat HABITATION n° {dice.digits(9)} 0002<br>Dossier suivi par {esc(agent.named("first_LAST"))}</div></div>
<h2>Conditions personnelles — attestation d'assurance</h2><p class="small">Avenant n° {dice.number(1, 4)} : changement de risque, sans effet sur la date d'échéance</p>
{pairs([("Souscripteur", esc(name)), ("Assurés", f"le souscripteur, {esc(spouse.named('LAST_first'))}, leurs enfants à charge"), ("Situation du risque", esc(home.line())), ("Qualité", "locataire"), ("Nature", f"appartement de {dice.number(1, 5)} pièces principales, sans dépendance"), ("Ancien risque, garanti jusqu'au " + f"{start:%d/%m/%Y}", esc(old.line())), ("Effet de la garantie", f"{start:%d/%m/%Y}"), ("Échéance annuelle", "1er avril")], width="52mm")}
<table class="grid" style="margin:5mm 0;width:125mm"><tr><th>Garantie</th><th>Souscrite</th></tr>{"".join(f"<tr><td>{label}</td><td>{ticked('oui' if on else 'non', on)}</td></tr>" for label, on in covers)}</table>
<p>Cotisation annuelle : {money(premium)} TTC, dont contribution attentats 6,50 €. Franchise générale : 150,00 €. Prélèvement du compte de {esc(spouse.named("LAST_first"))}.</p><p>Le présent document atteste que le contrat est en cours ; il n'engage la mutuelle que dans les limites de ses clauses.</p>
<p style="margin-top:8mm">Fait à {esc(dice.address("").town)}, le {long_date(day)}, pour la mutuelle {signature(dice.number(0, 99))}</p><p class="tiny">{issuer}, société régie par le code des assurances, siège {esc(dice.address("").line())}. Assistance : Secours Estuaire SA.</p>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, truth, font=dice.font("sans"), size=9.8)


LAYOUTS["personal_terms"] = personal_terms


def second_leaf_of_terms(dice: Dice) -> Paper:
    """The second leaf of an insurer's letter: dated steps of a contract in the middle, its day in the running head alone."""
    person, child, guardian = dice.person(age=(23, 70)), None, dice.person("", age=(35, 66))
    child = kid(dice, person)
    home, past, lawyer = plain(dice.address()), plain(dice.address("")), dice.person("", age=(32, 62))
    day = dice.day_before(200, 1)
    begun = dice.day_before(2300, 700, of=day)
    moved = dice.day_before(300, 10, of=day)
    issuer = dice.pick(("Garantia Foyer", "Assurances du Beffroi", "Prévalence IARD", "La Sauvegarde du Nord"))
    policy = f"{dice.digits(4)} {dice.digits(6)} {dice.letters(1)}"
    steps = [
        (begun, f"Souscription de la formule Locataire pour {esc(past.line())}, loué alors à {esc(dice.person('', age=(40, 75)).named('first_LAST'))}"),
        (begun + dt.timedelta(days=dice.number(90, 400)), f"Dégât des eaux réglé, {dice.number(180, 900)},00 €, recours suivi par Me {esc(lawyer.named('first_LAST'))}"),
        (moved, f"Avenant de changement d'adresse : le risque assuré est désormais <b>{esc(home.line())}</b>"),
        (moved, f"Ajout de {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}, à la responsabilité civile de la vie privée"),
    ]  # fmt: skip
    name = f"{person.first_name} {person.last_name.upper()}"
    html = f"""<div class="small" style="display:flex;justify-content:space-between;border-bottom:.5pt solid #555"><span>{issuer}</span><span>Lettre du {long_date(day)}</span><span>page 2 / 2</span></div>
<p style="margin-top:6mm">[suite] … conformément à votre appel, et comme indiqué au recto, la franchise applicable reste fixée à {dice.number(120, 280)} €. Le tuteur d'un assuré majeur, tel que {esc(guardian.named("first_LAST"))} pour votre parent, peut intervenir au contrat ; cela n'est pas votre cas.</p>
<p><b>Objet : multirisque habitation, attestation à remettre au bailleur</b></p><p>Concerne :</p><p style="margin-left:12mm;font-size:12pt"><b>{esc(person.first_name)}<br>{esc(person.last_name.upper())}</b></p><p>La compagnie certifie garantir les risques locatifs (incendie, explosion, dégâts des eaux) sous la police {policy}. Déroulé du contrat :</p>
<table style="border-left:2pt solid #2b6f8f;margin:4mm 0 4mm 6mm">{"".join(f"<tr><td style='width:26%;padding:2mm 4mm'>{a:%d/%m/%Y}</td><td style='padding:2mm'>{b}</td></tr>" for a, b in steps)}</table>
<p>Garantie en cours jusqu'au {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}, sous réserve du paiement de la cotisation. La présente ne vaut pas quittance.</p><p>Nous vous prions d'agréer nos salutations distinguées.</p><p style="margin-left:55%">Le service clients{signature(dice.number(0, 90))}</p><p class="tiny c" style="margin-top:20mm">{issuer}, SA au capital de {dice.number(11, 88)} 000 000 € — siège : {esc(plain(dice.address("")).line())} — entreprise régie par le code des assurances</p>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, truth, font=dice.font("serif"), size=10.8)


LAYOUTS["second_leaf_of_terms"] = second_leaf_of_terms


def western_mutual(dice: Dice) -> Paper:
    """A western mutual's certificate in its agency's model: contract in a strip of three, guarantees as a paragraph, the former dwelling struck out."""
    person, home, day = dice.person(age=(19, 80)), dice.address(), dice.day_before(200, 2)
    agent, flatmate, owner = (
        dice.person("", age=(30, 62)),
        dice.person("", age=(20, 60)),
        dice.company("landlord", "agency"),
    )
    issuer = dice.pick(
        (
            "Mutuelle du Haut-Poitou Assurances",
            "Assurance mutuelle de l'Ouest Vendéen",
            "Mutuelle des Pays de Brocéliande",
        )
    )
    start, old = dice.day_before(340, 5, of=day), dice.address("")
    desk, premium = dice.address("desk"), dice.amount(96, 280)
    strip = "<td style='background:#fbeedd;border-right:3mm solid #fff;padding:3mm'><div class='tiny'>{}</div>{}</td>"
    html = (
        f"<table><tr><td style='width:50%'>{logo(issuer.split()[0].upper(), '#a63d17', issuer)}<div class='small' style='margin-top:3mm'>{lines('Votre bureau :', f'{agent.named()}, agent sociétaire', *desk.lines(), dice.phone(), f'Orias {dice.digits(8)}')}</div></td><td style='padding-top:16mm'>{lines(spoken(person, 'LAST_first'), *old.lines(True))}</td></tr></table>"
        f"<p style='margin-top:8mm'>{desk.town}, {long_date(day)}</p><h2>Attestation d'assurance Domicile</h2>"
        f"<table style='margin:4mm 0'><tr>{strip.format('Contrat', f'{dice.digits(3)} {dice.digits(6)} {dice.letters(1)}')}{strip.format('Formule', 'Locataire, résidence principale')}{strip.format('Cotisation annuelle', f'{premium:.2f} €'.replace('.', ','))}</tr></table>"
        f"<p>{issuer}, société d'assurance mutuelle à cotisations variables régie par le code des assurances, atteste que le contrat ci-dessus, souscrit par {spoken(person, 'LAST_first')} avec effet du {start:%d/%m/%Y}, garantit depuis votre changement d'adresse l'appartement situé :</p><p style='margin-left:20mm'><b>{home.line('<br>')}</b></p>"
        f"<p>et non plus <s>{old.line()}</s>. L'autre occupant déclaré est {spoken(flatmate)}. L'assuré y est couvert contre les conséquences de sa responsabilité de locataire envers le propriétaire (incendie, explosion, dégâts des eaux — articles 1732 à 1735 du code civil), le recours des voisins et des tiers, le vol, le bris de glaces et les catastrophes naturelles, dans les limites et sous les franchises des conditions particulières.</p>"
        f"<p>Gestionnaire désigné par l'assuré : {owner.name}, {owner.address.line()}, à qui un double est adressé. L'attestation vaut jusqu'à la prochaine échéance, le {start.replace(year=day.year + 1, day=min(start.day, 28)):%d/%m/%Y}, sauf suspension ou résiliation, et n'engage l'assureur que dans les termes du contrat.</p>"
        f"<table style='margin-top:6mm'><tr><td>{barcode(dice.digits(14))}</td><td>La directrice générale<br>{signature(11)}</td></tr></table><p class='tiny'>{issuer}, siège social : 8 bois de la Garenne, 86000 Poitiers. RCS {dice.digits(9)}. Autorité de contrôle : ACPR, 4 place de Budapest, 75436 Paris.</p>"
    )  # fmt: skip
    fields = {"holder_name": person.named("LAST_first"), "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font="Roboto", size=10)


LAYOUTS["diverse_western_mutual"] = western_mutual
LAYOUTS |= _apart_housing.COVER
