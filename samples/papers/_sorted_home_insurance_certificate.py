"""Sorted layouts: a cooperative's prose dated in its object line, a bilingual sheet of a foreign group, a framed certificate with labels at the right."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain, qr
from samples.stationery import lines, logo, sheet, signature, stamp


def cooperative_prose(dice: Dice) -> Paper:
    """A cooperative's letter of prose alone, its day in the object line; an expert and a notary told, two who sign, a telephone and an account near the name."""
    person, home = dice.person(age=(19, 82)), plain(dice.address())
    boss, deputy, expert, notary = (dice.person("", age=(30, 66)) for _ in range(4))
    issuer = dice.pick(("Mutuelle des Deux Rives", "Coopérative d'assurance du Ponant", "Mutuelle rurale Sainte-Anne", "L'Entraide mutualiste", "Caisse mutuelle du Causse"))  # fmt: skip
    day = dice.day_before(260, 2)
    start = dice.day_before(1500, 20, of=day)
    burst = dice.day_before(max(19, (day - start).days), 10, of=day)
    name = f"{person.first_name} {person.last_name.upper()}"
    kind = dice.pick(("l'appartement", "la maison", "le logement"))
    status = dice.pick(("locataire", "occupant à titre principal", "colocataire"))
    facts = [
        f"Par contrat n° {dice.digits(8)} {dice.letters(1)} souscrit le {long_date(start)}, notre mutuelle garantit {kind} que {person.civility} {esc(name)} occupe comme {status} à l'adresse suivante : {esc(home.line())}, contre l'incendie, l'explosion, les dégâts des eaux et les recours des voisins et des tiers.",
        f"Le dégât des eaux déclaré le {long_date(burst)} a été expertisé par {expert.civility} {esc(expert.named('first_last'))}, du cabinet {esc(dice.person('').last_name)} & associés ; il est clos et reste sans effet sur la garantie.",
        f"Le bien appartient à une indivision que représente Maître {esc(notary.named('first_last'))}, notaire à {esc(dice.address('').town)}, à qui copie peut être adressée.",
        f"Nos conseillers répondent au {dice.phone()} ; les cotisations sont prélevées sur le compte {dice.iban()}.",
    ]
    facts = [facts[0], *dice.random.sample(facts[1:], dice.number(2, 3))]
    verb = dice.pick(("Attestation d'assurance habitation", "Attestation d'assurance multirisque habitation", "Attestation d'assurance pour le logement"))  # fmt: skip
    html = f"""<div>{logo(issuer, dice.pick(("#7a4b00", "#0b6e4f", "#4a235a")))}</div><div style="margin:12mm 0 10mm 58%">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div>
<p><b>Concerne :</b> {person.civility} {esc(name)}, sociétaire<br><b>Objet :</b> {verb} du {long_date(day)}</p><p style="margin-top:7mm">{"Chère" if person.e else "Cher"} sociétaire,</p>{"".join(f"<p class='justify'>{one}</p>" for one in facts)}
<p class="justify">{dice.pick(("La présente attestation est délivrée pour servir et valoir ce que de droit ; elle n'emporte qu'une présomption de garantie.", "Cette attestation vaut justification de l'assurance des risques locatifs au sens de l'article 7 g) de la loi du 6 juillet 1989."))}</p>
<div class="sign"><div>{esc(initial(deputy))}<br><span class="small">gestionnaire de contrats</span><br>{signature(dice.number(0, 99))}</div><div>{esc(initial(boss))}<br><span class="small">{"directrice" if boss.e else "directeur"} de région</span><br>{signature(dice.number(0, 99))}</div></div>
<p class="tiny justify" style="border-top:.5pt solid #999;margin-top:16mm;padding-top:2mm">{issuer}, société d'assurance mutuelle à cotisations variables régie par le code des assurances, SIREN {dice.digits(9)}, siège social : {esc(dice.address("").line())}. Réassurée par la Fédérale de réassurance mutuelle. Statuts déposés le 14/03/{dice.number(1996, 2015)}, modifiés le 22/06/{day.year - 1}. Autorité de contrôle : ACPR, 4 place de Budapest, 75009 Paris. Réclamations : service relations sociétaires, même adresse.</p>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font("serif"), size=10.6, margin="15mm 20mm")


def two_tongues(dice: Dice) -> Paper:
    """A foreign group's sheet in French and another tongue: labels in one line and their values in the next, the day alone on its line; a neighbour and birth dates of two."""
    person, home = dice.person(age=(20, 75)), plain(dice.address())
    mate, neighbour = dice.partner(person, ""), dice.person("", age=(25, 80))
    day = dice.day_before(280, 1)
    start = dice.day_before(360, 1, of=day)
    end = start.replace(year=start.year + 1, day=min(start.day, 28))
    style = dice.pick(("dot", "slash", "long", "dash"))
    name = person.named("LAST_first")
    tongue = dice.pick(
        (
            ("Certificate of home insurance", "Policy holder", "Insured address", "Policy", "Date of birth", "valid until", "Other insured", "Your neighbour holding the keys", "We certify that a policy is in force in the name of", "Northgate Home Insurance plc", "Thistle & Hearth Insurance"),
            ("Versicherungsbestätigung Hausrat", "Versicherungsnehmer", "Risikoort", "Police", "Geburtsdatum", "gültig bis", "Mitversicherte Person", "Nachbar mit Schlüssel", "Wir bestätigen den Versicherungsschutz auf den Namen", "Zürcher Wohnschutz", "Helvetia Domus"),
            ("Certificado de seguro de hogar", "Tomador", "Dirección asegurada", "Póliza", "Fecha de nacimiento", "válido hasta", "Otro asegurado", "Vecino con llaves", "Certificamos el seguro a nombre de", "Seguros Del Norte", "Aseguradora Levante"),
        )
    )  # fmt: skip

    issuer = dice.pick(tongue[9:])

    def pair(*cells: tuple[str, str, str]) -> str:
        heads = "".join(f"<td>{fr} <i>/ {other}</i></td>" for fr, other, _ in cells)
        return f"<table style='margin:3mm 0;table-layout:fixed'><tr style='background:#eceff4;font-size:7.6pt'>{heads}</tr><tr>{''.join(f'<td>{value}</td>' for _, _, value in cells)}</tr></table>"

    blocks = [
        pair(("Assuré", tongue[1], esc(name)), ("Date de naissance", tongue[4], date_printed(person.birth_date, style)), ("Police", tongue[3], f"{dice.letters(2)} {dice.digits(7)}")),
        pair(("Adresse assurée", tongue[2], esc(home.line()))),
        pair(("Autre assuré", tongue[6], esc(mate.named("LAST_first"))), ("Date de naissance", tongue[4], date_printed(mate.birth_date, style)), ("Effet – échéance", tongue[5], f"{date_printed(start, style)} – {date_printed(end, style)}")),
        pair(("Voisin détenant les clés", tongue[7], f"{esc(neighbour.named('LAST_first'))}, {dice.phone()}"), ("Assistance", "24/7", dice.phone())),
    ]  # fmt: skip
    if dice.chance(0.5):
        blocks[1], blocks[2] = blocks[2], blocks[1]
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start;border-bottom:2.5pt solid #b3001b;padding-bottom:3mm"><b style="font-size:1.5em;color:#b3001b">{issuer}</b><span class="small r">Succursale pour la France<br>{esc(dice.address("").line())}<br>SIRET {dice.siret()} – IBAN {dice.iban()}</span></div>
<p style="margin:7mm 0 5mm">{date_printed(day, style)}</p><h1 style="text-align:left">{dice.pick(("Attestation d'assurance habitation", "Attestation d'assurance multirisque habitation"))}<br><i style="font-weight:normal;font-size:.75em">{tongue[0]}</i></h1>
<p>Nous attestons qu'un contrat d'assurance habitation est en vigueur au nom de {person.civility} {esc(name)}. <i>{tongue[8]} {esc(name)}.</i></p>{"".join(blocks)}
<p>{dice.pick(("Risques locatifs, incendie, dégâts des eaux, responsabilité civile vie privée.", "Garanties : incendie et explosion, dégât des eaux, catastrophes naturelles, recours des voisins."))} Seule la version française fait foi.</p><p class="tiny" style="margin-top:20mm">{issuer}, entreprise exerçant en libre établissement ; document sans signature, produit par le système de gestion.</p>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font("sans"), size=9.8)


def values_before_their_labels(dice: Dice) -> Paper:
    """A framed certificate with logo, seal and square code: small letters, values left of their labels, the day in the first sentence; a guardian, an expert and an older paper."""
    person, home, before = dice.person(age=(20, 80)), plain(dice.address()), dice.address("")
    guardian, expert, agent = (dice.person("", age=(28, 66)) for _ in range(3))
    issuer = dice.pick(("Lumio Assurances", "Ardoise", "Cocoon Habitat", "Assurance du Faubourg", "Nestia"))
    day = dice.day_before(240, 1)
    start = dice.day_before(900, 30, of=day)
    older, worth = dice.day_before(29, 6, of=day), dice.number(9, 60) * 1000
    name = person.named("first_last").lower()
    money = dice.pick((f"{worth:,}".replace(",", " "), f"{worth}"))
    rows = [
        (esc(name), dice.pick(("assuré" + person.e, "titulaire du contrat", "souscripteur"))),
        (esc(home.line().lower()), dice.pick(("logement garanti", "adresse du risque", "lieu assuré"))),
        (f"{dice.digits(4)}-{dice.letters(3).lower()}-{dice.digits(3)}", "référence du contrat"),
        (date_printed(start, "slash"), dice.pick(("début des garanties", "date d'effet"))),
        (esc(guardian.named("first_last").lower()), dice.pick(("curatrice" if guardian.e else "curateur", "mandataire, reçoit les courriers"))),
        (esc(expert.named("first_last").lower()), dice.pick(("expert ayant fixé le capital", "expert missionné en cas de sinistre"))),
        (f"{money} euros", "capital mobilier"),
    ]  # fmt: skip
    tail = rows[2:]
    dice.random.shuffle(tail)
    body = "".join(f"<tr><td style='width:62%;text-align:right;padding-right:5mm'><b>{value}</b></td><td style='color:#666'>{label}</td></tr>" for value, label in rows[:2] + tail)  # fmt: skip
    moved = f" Le contrat couvrait auparavant {esc(before.line().lower())}." if dice.chance(0.6) else ""
    html = f"""<div style="border:3pt double #355c7d;padding:9mm 10mm;min-height:245mm"><div style="display:flex;justify-content:space-between;align-items:center">{logo(issuer.lower(), "#355c7d")}{qr(dice, 80)}</div>
<h1 style="font-weight:normal;letter-spacing:.1em">{dice.pick(("Attestation", "Certificat"))}</h1><p>{"Madame" if person.e else "Monsieur"},</p><p><b>Objet :</b> {dice.pick(("votre assurance habitation", "votre contrat habitation", "assurance des risques locatifs"))}</p>
<p>{dice.pick(("Nous certifions ce", "Nous vous confirmons en ce"))} {long_date(day)} que vous êtes assuré{person.e} pour le logement ci-après. Ce document remplace celui du {long_date(older)}, qui indiquait un capital de {worth - 2000} euros.{moved}</p><table class="rows" style="margin:6mm 0">{body}</table>
<p class="small">{dice.pick(("incendie – dégât des eaux – responsabilité locative – recours des voisins", "responsabilité civile – dégât des eaux – incendie, explosion – vol"))}</p><div class="sign"><div>{stamp(issuer.upper())}</div><div class="small">{lines("pour l'assureur,", esc(agent.named("first_last").lower()), "responsable des souscriptions")}{signature(dice.number(0, 99))}</div></div>
<p class="tiny">{issuer} est une marque d'un intermédiaire immatriculé à l'orias sous le n° {dice.digits(8)}. Vérifiez ce document en lisant le carré ci-dessus.</p></div>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font=dice.font("any"), size=10.2, margin="12mm 13mm", css="td { padding: 5px 6px }")  # fmt: skip


LAYOUTS = {
    "cooperative_prose": cooperative_prose,
    "two_tongues": two_tongues,
    "values_before_their_labels": values_before_their_labels,
}
