"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, town_hall
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import combed, republic, sheet, signature, stamp, ticked


def diverse_census_at_sixteen(dice: Dice) -> Paper:
    """The attestation that a town hall hands to the young who came for the census of sixteen: births, parents, a deed's number; no deed at all."""
    person = dice.person(age=(16, 24))
    hall, home = town_hall(dice), plain(dice.address())
    father, mother = dice.person("", sex="M", age=(40, 62)), dice.person("", sex="F", age=(38, 60))
    listed = person.birth_date + dt.timedelta(days=16 * 365 + dice.number(10, 90))
    agent = dice.person("", age=(25, 60))
    facts = [("Nom de naissance", esc(birth_surname(person))), ("Prénoms", esc(", ".join(person.first_names))), ("Né(e) le", f"{person.birth_date:%d/%m/%Y} à {esc(person.birth_place)} ({person.birth_postcode[:2]})"), ("Fils / fille de", f"{esc(father.first_name)} {esc(birth_surname(person))} et de {esc(civil_name(mother))}"), ("Nationalité", "française"), ("Domicile", esc(home.line())), ("Numéro d'ordre", f"{listed.year}-{dice.digits(4)}")]  # fmt: skip
    rows = "".join(f'<tr><td style="width:42%;padding:2mm 0" class="small">{a}</td><td style="padding:2mm 0">{b}</td></tr>' for a, b in facts)  # fmt: skip
    html = f"""<div style="border:2pt solid #20407c;padding:7mm 9mm">{republic("Ministère des armées", "Direction du service national et de la jeunesse")}<h1 style="margin:9mm 0 1mm">ATTESTATION DE RECENSEMENT</h1><p class="c small">articles L. 113-1 à L. 113-7 et R. 113-1 du code du service national</p><p style="margin-top:8mm">Le maire de la commune {esc(hall.of)} ({esc(hall.department)}) atteste que la personne ci-dessous s'est fait recenser le {long_date(listed)} :</p><table class="rows">{rows}</table>
<p class="justify" style="margin-top:7mm">Cette attestation est à conserver : aucun duplicata n'est délivré. Elle est demandée pour l'inscription aux examens et concours avant 18 ans, puis remplacée par le certificat de participation à la journée défense et citoyenneté. Elle ne tient lieu ni de pièce d'identité ni d'acte de l'état civil.</p><div style="display:flex;justify-content:space-between;margin-top:8mm">{stamp("MAIRIE " + hall.of.upper())}<div>À {esc(hall.town)}, le {long_date(listed)}<br>Pour le maire, {esc(initial(agent))}<br>{signature(agent.birth_date.day)}</div></div></div>"""
    return sheet("unknown", html, {}, font="Liberation Sans", size=10.2, margin="20mm 22mm")


def diverse_minor_leaves_the_country(dice: Dice) -> Paper:
    """The State's form by which a parent lets a minor travel: two identities in combs, ticked boxes, the number of a passport, signed on honour."""
    parent = dice.person(age=(27, 58))
    child, home = dice.person("", age=(3, 9)), plain(dice.address())
    issued = dice.day_before(300)
    leaving = issued + dt.timedelta(days=dice.number(8, 60))
    last = birth_surname(parent)

    def comb(label: str, value: str) -> str:
        return f'<div style="display:flex;margin:2.4mm 0"><span style="width:44mm" class="small">{label}</span>{combed(value)}</div>'

    def bar(text: str) -> str:
        return f'<div style="background:#e3e3fd;padding:1.4mm 3mm;margin-top:6mm" class="b">{text}</div>'

    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start">{republic("Ministère de l'intérieur")}<div class="r"><b>cerfa</b><br>N° 15646*01</div></div><h1 style="font-size:13pt;margin-top:7mm">AUTORISATION DE SORTIE DU TERRITOIRE D'UN MINEUR NON ACCOMPAGNÉ PAR UN TITULAIRE DE L'AUTORITÉ PARENTALE</h1><p class="c tiny">article 371-6 du code civil — décret n° 2016-1483 du 2 novembre 2016</p>
{bar("1. Le mineur autorisé à quitter le territoire")}{comb("Nom", esc(last[:20]))}{comb("Prénoms", esc(child.first_name.upper()[:20]))}{comb("Né(e) le", f"{child.birth_date:%d%m%Y}")}{comb("À", esc(child.birth_place.upper()[:18]))}<p>Nationalité : {dice.pick(("française", "italienne", "portugaise"))}</p>{bar("2. Le titulaire de l'autorité parentale, signataire")}{comb("Nom", esc(last[:20]))}{comb("Prénom", esc(parent.first_name.upper()[:20]))}{comb("Né(e) le", f"{parent.birth_date:%d%m%Y}")}<p>Adresse : {esc(home.line())}<br>Téléphone : {dice.phone()}</p><p>En qualité de : {ticked("père", parent.sex == "M")} &nbsp; {ticked("mère", parent.sex == "F")} &nbsp; {ticked("autre", False)}</p>
{bar("3. Durée de l'autorisation")}<p>Valable du {leaving:%d/%m/%Y} au {leaving + dt.timedelta(days=dice.number(6, 21)):%d/%m/%Y} inclus (un an au plus).</p><p>{ticked("Copie de la pièce d'identité du signataire jointe")} : passeport n° {dice.digits(2)}{dice.letters(2)}{dice.digits(5)}, délivré le {issued - dt.timedelta(days=1100):%d/%m/%Y}</p><p class="small">Je certifie sur l'honneur l'exactitude des renseignements ci-dessus.</p><div style="display:flex;justify-content:space-between;margin-top:5mm"><div>Fait à {esc(home.town)}, le {issued:%d/%m/%Y}</div>{signature(dice.number(0, 99))}</div>"""
    return sheet("unknown", html, {}, font="Nimbus Sans", size=10, margin="14mm 18mm")


def diverse_custom_of_the_consulate(dice: Dice) -> Paper:
    """A consulate's certificate of custom and of capacity to marry: both future spouses, births, articles quoted; nobody is married yet."""
    one = dice.person(age=(21, 55))
    two, consul = dice.person("", sex="F" if one.sex == "M" else "M", age=(21, 55)), dice.person("", age=(35, 62))
    issued, hall = dice.day_before(300), town_hall(dice)
    country, code = dice.pick((("République du Bénin", "loi n° 2002-07 portant code des personnes et de la famille"), ("République de Colombie", "articles 113 et suivants du code civil colombien"), ("Royaume de Thaïlande", "code civil et commercial, livre V"), ("République de Moldavie", "code de la famille, articles 9 à 16")))  # fmt: skip
    planned = issued + dt.timedelta(days=dice.number(60, 170))
    bride = "la future épouse" if two.sex == "F" else "le futur époux"
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:3pt double #7a1f2b;padding-bottom:3mm"><div><b style="font-size:13pt;color:#7a1f2b">{country}</b><br>Section consulaire de l'ambassade en France</div><div class="r small">{"<br>".join(map(esc, plain(dice.address("")).lines()))}<br>{dice.phone()}</div></div><p style="margin-top:5mm">N° {dice.number(20, 900)}/CONS/EC/{issued.year}</p><h1 style="color:#7a1f2b;margin:9mm 0">CERTIFICAT DE COUTUME ET DE CAPACITÉ MATRIMONIALE</h1>
<p class="justify" style="line-height:1.6">Nous, {esc(consul.named("first_LAST"))}, chargé{consul.e} des affaires consulaires, certifions que {one.civility} {esc(civil_name(one))}, né{one.e} le {long_date(one.birth_date)} à {esc(one.birth_place)}, ressortissant{one.e} de notre pays, {dice.pick(("célibataire", "divorcé" + one.e + ", libre de tout lien"))} d'après les pièces produites, n'est sous le coup d'aucun empêchement et peut contracter mariage en France avec {two.civility} {esc(civil_name(two))}, né{two.e} le {long_date(two.birth_date)} à {esc(two.birth_place)}, {bride}.</p>
<p class="justify">Selon notre droit ({code}), le mariage requiert dix-huit ans révolus et le consentement libre des deux époux ; la célébration par l'officier de l'état civil français est reconnue après transcription. La cérémonie est projetée à la mairie {esc(hall.of)} le {planned:%d/%m/%Y}.</p><p class="justify">Délivré à l'intéressé{one.e} pour être joint au dossier de mariage. Valable six mois. Droits : {dice.number(20, 60)} €, quittance n° {dice.digits(6)}.</p><div style="display:flex;justify-content:space-between;margin-top:14mm">{stamp("SECTION CONSULAIRE", "#7a1f2b", under="CONSUL")}<div>Paris, le {long_date(issued)}<br>{esc(consul.named("first_LAST"))}<br>{signature(consul.birth_date.day)}</div></div>"""
    return sheet("unknown", html, {}, font="C059", size=11, margin="16mm 20mm")


LAYOUTS = {
    "diverse_census_at_sixteen": diverse_census_at_sixteen,
    "diverse_minor_leaves_the_country": diverse_minor_leaves_the_country,
    "diverse_custom_of_the_consulate": diverse_custom_of_the_consulate,
}
