"""The attestation of a structure that lodges someone: CHRS, social residence, young workers' home, hotel paid by the 115, logement
de fonction. Says who, since when, until when, and at what cost."""

from __future__ import annotations

import datetime as dt

from samples.dice import Address, Dice
from samples.french import MoneyStyle, date_in_words, date_printed, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_shelter_certificate,
    _extra_shelter_certificate,
    _further_shelter_certificate,
    _mixed_shelter_certificate,
    _potluck_shelter_certificate,
    _sorted_shelter_certificate,
)
from samples.papers._mixed_housing_kit import day_stamp, initial, kid, plain, renamed
from samples.stationery import (
    born,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    ticked,
)

_STRUCTURES = (
    ("CHRS Le Relais", "centre d'hébergement et de réinsertion sociale"), ("Résidence sociale Les Oliviers - Adoma", "résidence sociale"), ("Foyer de jeunes travailleurs Habitat Jeunes", "foyer de jeunes travailleurs"),
    ("Centre d'hébergement d'urgence Simone de Beauvoir", "centre d'hébergement d'urgence"), ("Pension de famille La Passerelle", "pension de famille"), ("CADA France terre d'asile", "centre d'accueil pour demandeurs d'asile"),
)  # fmt: skip


def structure(dice: Dice) -> Paper:
    """Letter of a structure."""
    person, style, day = dice.person(age=(18, 70)), dice.name_style(), dice.day_before(80)
    name, kind = dice.pick(_STRUCTURES)
    home, since = dice.address(), dice.day_before(900, 30, of=day)
    director = dice.person("", age=(30, 60)).named()
    html = (
        head(logo(name, "#6a4c93", kind), lines(home.line(), dice.phone(), f"FINESS {dice.digits(9)}"))
        + f"<h1>{dice.pick(('ATTESTATION D&#39;HÉBERGEMENT', 'ATTESTATION DE LA STRUCTURE D&#39;HÉBERGEMENT', 'ATTESTATION DE SÉJOUR'))}</h1>"
        + paragraphs(
            f"Je soussigné(e), {director}, directeur de {name}, atteste que {spoken(person, style)}, {born(person, 'slash')}, est hébergé{person.e} au sein de notre {kind} situé {home.line()}, depuis le {long_date(since)}, dans le cadre d'un contrat de séjour conclu en application de l'article L.311-4 du code de l'action sociale et des familles.",
            f"{'Elle' if person.sex == 'F' else 'Il'} s'acquitte de sa participation financière. La prise en charge est temporaire et doit prendre fin dès qu'une solution de relogement sera trouvée.", "Attestation délivrée pour faire valoir ce que de droit.",
        )
        + signed(home.town, long_date(day), director, seed=5, seal=name.upper())
    )  # fmt: skip
    fields = {"host_name": name, "beneficiary_name": person.named(style), "address": home.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, fields, font=dice.font("any"))


def hotel(dice: Dice) -> Paper:
    """A hotel's or camp-site's receipt of stay."""
    person, style, day = dice.person(age=(18, 70)), "LAST_FIRST", dice.day_before(40)
    name, home = (
        dice.pick(("HÔTEL DU COMMERCE", "CAMPING LES PINS", "HÔTEL SOCIAL SAINT-MARTIN", "APPART'HÔTEL DES QUAIS")),
        dice.address(),
    )
    begin = dice.day_before(60, 20, of=day)
    html = (
        lines(f"<b style='font-size:1.3em'>{name}</b>", home.line(), dice.phone(), f"SIRET {dice.siret()}") + "<h1>ATTESTATION D'HÉBERGEMENT À L'HÔTEL</h1>".replace("À L'HÔTEL", "EN CAMPING" if "CAMPING" in name else "À L'HÔTEL")
        + pairs((("Client(e)", f"<b>{person.named(style)}</b>"), ("Chambre / emplacement", str(dice.number(1, 80))), ("Arrivée", f"{begin:%d/%m/%Y}"), ("Départ prévu", "non fixé"), ("Tarif", f"{dice.number(18, 65)},00 € par nuit"), ("Prise en charge", dice.pick(("SIAO 115", "Conseil départemental", "règlement personnel")))))
        + f"<p>Le gérant certifie que la personne ci-dessus désignée est hébergée dans notre établissement. Fait le {day:%d/%m/%Y}.</p>" + signed(home.town, f"{day:%d/%m/%Y}", "Le gérant", seed=8, seal=name)
    )  # fmt: skip
    fields = {"host_name": name, "beneficiary_name": person.named(style), "address": home.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, fields, font=dice.font())


def staff_lodging(dice: Dice) -> Paper:
    """A manager's attestation for a residence (student residence, logement-foyer): end of the title of occupation."""
    person, style, day = dice.person(age=(18, 70)), "first_LAST", dice.day_before(80)
    name = dice.pick(
        ("Adoma", "ALFI", "Coallia", "CROUS - Résidence universitaire du Parc", "Habitat et Humanisme Gestion")
    )
    home = dice.address()
    html = (
        head(logo(name, "#00796b"), lines("Direction de la gestion locative", dice.phone()))
        + f"<h1>ATTESTATION DE RÉSIDENCE</h1><p>Logement n° {dice.letters(1)}{dice.number(100, 499)}</p>"
        + f"<p>Le gestionnaire du logement-foyer certifie que {spoken(person, style)} occupe, en vertu d'un titre d'occupation prenant effet le {dice.day_before(1500, 60, of=day):%d/%m/%Y}, un logement meublé à l'adresse suivante :</p><p class='b'>{home.line()}</p><p>La redevance mensuelle est réglée à ce jour. L'occupation prend fin au plus tard le {long_date(dice.day_after(300, 30, of=day))}.</p>"
        + signed(home.town, f"{day:%d/%m/%Y}", "Le responsable de résidence", seed=2, seal=name.upper())
    )  # fmt: skip
    fields = {"host_name": name, "beneficiary_name": person.named(style), "address": home.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, fields, font=dice.font())


LAYOUTS = {"structure": structure, "hotel": hotel, "staff_lodging": staff_lodging}


def mothers_centre(dice: Dice) -> Paper:
    """A department's mother-and-child centre: an extract of the stay contract as numbered sentences, who is lodged in the heading, the address under the logo."""
    person, style = dice.person(sex="F", age=(18, 40)), dice.name_style()
    place, issued = dice.address(), dice.day_before(90, 1)
    since = dice.day_before(700, 30, of=issued)
    house = dice.pick(("Centre maternel Les Glycines", "Maison maternelle Louise Bourgeois", "Centre parental Le Nid", "Foyer mère-enfant Sainte-Anne"))  # fmt: skip
    kids = " et ".join(f"{kid.first_name}, né{kid.e} le {since - dt.timedelta(days=dice.number(20, 320) + 900 * rank):%d/%m/%Y}" for rank, kid in enumerate(dice.children(person, dice.pick((1, 1, 2)))))  # fmt: skip
    head_of = dice.person("", age=(35, 63)).named("first_last")
    ends = issued + dt.timedelta(days=dice.number(40, 200))
    html = f"""<div class="c"><span style="border:2pt solid #5e35b1;border-radius:8mm;padding:2mm 8mm;font-size:1.35em;color:#5e35b1">{esc(house)}</span><div class="small" style="margin-top:4mm">{esc(place.line(" — "))}<br>Établissement autorisé au titre de l'aide sociale à l'enfance (L.222-5, 4° du code de l'action sociale et des familles)</div></div>
<table style="margin-top:12mm"><tr><td style="width:32%;border-top:1pt solid #5e35b1">Concerne</td><td style="border-top:1pt solid #5e35b1">{spoken(person, style)}, née le {person.birth_date:%d/%m/%Y}</td></tr><tr><td>Enfant(s) présent(s)</td><td>{esc(kids)}</td></tr><tr><td>Objet</td><td>Situation d'hébergement, pour la demande de logement social (SIAO avisé)</td></tr></table>
<ol style="margin-top:10mm;line-height:1.7;text-align:justify"><li>L'admission dans l'établissement a été prononcée par le Département le {long_date(since - dt.timedelta(days=5))} ; l'entrée a eu lieu le <b>{since:%d/%m/%Y}</b>.</li><li>La famille occupe depuis lors, à l'adresse de l'établissement, {dice.pick(("une chambre avec kitchenette", "un studio n° " + str(dice.number(2, 28)), "un appartement partagé"))}, à titre temporaire et sans bail.</li><li>La participation demandée est de {dice.number(1, 6) * 15} euros par mois ; elle est réglée à ce jour.</li><li>La prise en charge prend fin le {ends:%d/%m/%Y}, au plus tard aux trois ans du plus jeune enfant. La sortie vers un logement autonome est préparée avec la référente.</li></ol>
<p style="margin-top:10mm">Attesté le {long_date(issued)} par {esc(head_of)}, {dice.pick(("cheffe de service", "directeur adjoint", "directrice"))}, dont la signature suit.</p><div style="display:flex;gap:14mm">{signature(dice.number(0, 99))}{stamp(house.upper(), "#5e35b1", under="CD")}</div>"""
    fields = {
        "host_name": house,
        "beneficiary_name": person.named(style),
        "address": place.truth(),
        "issue_date": issued,
    }
    return sheet("shelter_certificate", html, fields, font="Caladea", size=11)


LAYOUTS["mothers_centre"] = mothers_centre


def refugee_flat(dice: Dice) -> Paper:
    """A centre for refugees lodges people in flats of the town: its own postal box in the head, the flat's address further down, presence counted in nights."""
    person, style, place = dice.person(age=(20, 58)), dice.pick(("LAST_first", "LAST_FIRST")), dice.address()
    issued = dice.day_before(80, 1)
    since = dice.day_before(400, 40, of=issued)
    house = dice.pick(
        (
            "Centre provisoire d'hébergement Les Coquelicots",
            "CPH Olympe de Gouges",
            "Dispositif d'hébergement d'urgence Passerelle",
            "CPH du Pays de Redon",
            "Centre d'hébergement et de réinsertion sociale L'Escale",
        )
    )
    name, kids = person.named(style), dice.children(person, dice.number(0, 3))
    home = "".join(
        f"<tr><td>{esc(kid.named(style))}</td><td>{kid.birth_date:%d/%m/%Y}</td><td>enfant</td></tr>" for kid in kids
    )
    html = f"""<table><tr><td style="width:60%;border-left:5pt solid #d1495b;padding-left:5mm"><b style="font-size:12.5pt">{esc(house)}</b><br><span class="small">Boîte postale {dice.number(10, 900)} — {esc(dice.address("").postcode)} {esc(place.town)} Cedex<br>Astreinte {dice.phone()} — FINESS {dice.digits(9)}</span></td><td class="r small">Réf. : {dice.letters(3)}/{issued.year}/{dice.digits(3)}<br>Convention État : BOP 104</td></tr></table>
<p style="margin:15mm 0 6mm;font-size:14pt;color:#d1495b">Attestation de prise en charge</p><p style="text-align:justify;line-height:1.6">L'équipe certifie que le ménage dont la composition suit est pris en charge par notre structure depuis le <b>{since:%d/%m/%Y}</b>, soit {(issued - since).days} nuitées à la date d'édition, sans interruption :</p>
<table class="grid" style="margin:4mm 0"><tr><th>Nom et prénom</th><th>Date de naissance</th><th>Lien</th></tr><tr><td>{esc(name)}</td><td>{person.birth_date:%d/%m/%Y}</td><td>titulaire du contrat de séjour</td></tr>{home}</table>
<table style="margin:5mm 0"><tr><td style="width:48%">Lieu d'hébergement (appartement en diffus)</td><td><b>{esc(place.line())}</b></td></tr><tr><td>Nature de l'occupation</td><td>temporaire, contrat de séjour n° {dice.digits(4)}</td></tr><tr><td>Participation aux frais</td><td>{dice.number(0, 15)} % des ressources, à jour</td></tr><tr><td>Fin de prise en charge prévue</td><td>{issued + dt.timedelta(days=dice.number(60, 240)):%d/%m/%Y}</td></tr></table>
<p style="text-align:justify;line-height:1.6">Le ménage est autonome dans la gestion de son logement et remplit les conditions d'accès au parc social. Les courriers sont à adresser à la boîte postale ci-dessus.</p><table style="margin-top:10mm"><tr><td style="width:50%">{stamp(house.upper(), "#a52a3a", under="CPH")}</td><td>Édité le {date_printed(issued, "slash")}<br>{esc(dice.person("", age=(26, 58)).named("first_last"))}<br><i>intervenante sociale</i><br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, truth, font="Lato", size=10.4, margin="16mm 20mm")


LAYOUTS["refugee_flat"] = refugee_flat


def boarding_house(dice: Dice) -> Paper:
    """A house for people who have lived without a home: a green column at the left with the team's names, the letter at the right « À toutes fins utiles »; where the person came from and who sent them."""
    person, style, place = dice.person(age=(24, 70)), dice.name_style(), dice.address()
    issued = dice.day_before(90, 1)
    since = dice.day_before(1100, 60, of=issued)
    sent = dice.day_before(45, 8, of=since)
    house = dice.pick(("Pension de famille La Passerelle", "Résidence accueil Le Figuier", "Maison relais Les Quatre Vents", "Foyer d'urgence Saint-Éloi"))  # fmt: skip
    team = [dice.person("", age=(25, 62)) for _ in range(3)]
    old, money = dice.address(""), dice.money()
    name = person.named(style)
    html = f"""<div style="display:flex;gap:9mm"><div style="width:47mm;background:#e3efe4;padding:6mm 4mm;min-height:235mm;font-size:8pt"><b style="font-size:1.5em;color:#2d6a37">{house}</b><br><br>{"<br>".join(esc(row) for row in place.lines())}<br>{dice.phone()}<br><br><b>L'équipe</b><br>{esc(team[0].named("first_last"))}, responsable<br>{esc(team[1].named("first_last"))}, hôte<br>{esc(team[2].named("first_last"))}, conseil en économie sociale<br><br><b>Places</b> : {dice.number(15, 28)}<br><b>Agrément</b> : arrêté du {dice.day_before(4000, 2500, of=issued):%d/%m/%Y}<br><br>Visites de 14 h à 19 h</div>
<div style="flex:1;padding-top:22mm"><p class="r">{esc(place.town)}, le {long_date(issued)}</p><p class="b" style="margin:12mm 0 8mm">À toutes fins utiles</p>
<p>{person.civility} <b>{esc(name)}</b>, né{person.e} le {long_date(person.birth_date)}, est logé{person.e} et accompagné{person.e} dans notre établissement, à l'adresse ci-contre, depuis le {long_date(since)}.</p>
<p>Orienté{person.e} par le service intégré de l'accueil et de l'orientation le {long_date(sent)}, {"elle" if person.e else "il"} vivait auparavant à l'hôtel, {esc(old.line())}. {"Elle" if person.e else "Il"} s'acquitte d'une redevance mensuelle de {money(dice.amount(280, 480))}, dont {money(dice.amount(150, 270))} d'aide au logement perçue par nos soins.</p>
<p>Cet accueil est temporaire au sens du titre d'occupation signé avec nous, qui prendra fin le {long_date(issued + dt.timedelta(days=dice.number(40, 300)))}. Nous soutenons sa demande de logement social.</p>
<p style="margin-top:12mm">{"La" if team[0].sex == "F" else "Le"} responsable,</p>{signature(dice.number(0, 99))}<p>{esc(team[0].named("first_last"))}</p></div></div>"""
    truth = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, truth, font="URW Bookman", size=10, margin="14mm 15mm")


LAYOUTS["boarding_house"] = boarding_house
LAYOUTS |= _further_shelter_certificate.LAYOUTS
LAYOUTS |= _extra_shelter_certificate.LAYOUTS
LAYOUTS |= _potluck_shelter_certificate.LAYOUTS
LAYOUTS |= _mixed_shelter_certificate.LAYOUTS
LAYOUTS |= _sorted_shelter_certificate.LAYOUTS


def association_ticks(dice: Dice) -> Paper:
    """A small association's letter with boxes ticked and struck: the person in the addressee's block alone, the day in the stamp, a neighbour association and two birth dates beside."""
    person = renamed(
        dice,
        dice.person(age=(19, 66)),
        ("Ben Youssef Al Amri", "Tran Van Duc", "Mukendi wa Kabongo", "Santos de Oliveira", "Abdul Rahman Noorzai"),
    )
    mate, agent, chief = dice.person("", age=(20, 60)), dice.person("", age=(25, 60)), dice.person("", age=(35, 65))
    place, office = plain(dice.address()), plain(dice.address(""))
    house = dice.pick(
        (
            "Maison d'accueil Le Seuil",
            "Association Toits Ouverts",
            "La Halte du Faubourg",
            "Association Escale Solidaire",
        )
    )
    partner_house = dice.pick(("Samu social du Pays", "Banque alimentaire du Bassin", "Entraide des Deux Ponts"))
    day = dice.day_before(75, 1)
    since = dice.day_before(600, 25, of=day)
    name = person.named("first_LAST")
    strike = "text-decoration:line-through;color:#777"
    html = f"""<p><b>{esc(house)}</b><br>association loi 1901, hébergement d'insertion<br>{dice.phone()}</p><div style="margin:8mm 0 10mm 95mm">{person.civility} {esc(name)}<br>{"<br>".join(place.lines())}</div><h1>ATTESTATION</h1>
<p>{"Madame" if person.sex == "F" else "Monsieur"}, à votre demande, nous attestons votre situation chez nous :</p>
<p>{ticked("vous êtes hébergé(e) par notre association à l'adresse ci-dessus ;")}</p><p>{ticked(f"depuis le {since:%d/%m/%Y}, sans interruption ;")}</p><p style="{strike}">{ticked("vous avez quitté notre hébergement le ..................... ;", False)}</p><p>{ticked(f"vous partagez la chambre {dice.number(2, 40)} avec {mate.civility} {esc(mate.named('first_LAST'))}, né{mate.e} le {mate.birth_date:%d/%m/%Y} ;")}</p><p>{ticked(f"date de naissance déclarée par vous : {person.birth_date:%d/%m/%Y} ;")}</p><p style="{strike}">{ticked("vous êtes accueilli(e) à la nuitée ;", False)}</p><p>{ticked("votre participation financière est à jour.")}</p>
<p>Vos repas sont fournis par {esc(partner_house)}, {esc(office.line())}, qui n'assure pas votre hébergement.</p><p>Cette attestation est établie pour vos démarches de logement.</p><table style="width:100%;margin-top:8mm"><tr><td>{day_stamp(dice, "HEBERGEMENT", day, "Accueil")}</td><td>La travailleuse sociale<br>{esc(initial(agent))}{signature(dice.number(0, 90))}</td><td>Vu, la présidente<br>{esc(initial(chief))}{signature(dice.number(0, 90))}</td></tr></table>"""
    fields = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": day}
    return sheet(
        "shelter_certificate", html, fields, font=dice.pick(("Caladea", "Carlito")), size=11, margin="18mm 20mm"
    )


LAYOUTS["association_ticks"] = association_ticks
LAYOUTS |= _blind_shelter_certificate.LAYOUTS


def asked_by_the_sheltered(dice: Dice) -> Paper:
    """A small association's word-processor sheet in questions and answers: an old wording for the stay, a scale of shares, a neighbour and a guardian."""
    person, place = dice.person(age=(20, 68)), dice.address()
    house = dice.pick(
        (
            "Association Le Relais de la Gare",
            "Association Toit et Partage",
            "Les Amis de l'Abri",
            "Association Pas à Pas du Val",
        )
    )
    day = dice.day_before(250, 2)
    since = dice.day_before(500, 40, of=day)
    guard, neighbour, chair = (dice.person("", age=(35, 72)) for _ in range(3))
    name = person.named("FIRST_LAST")
    money = MoneyStyle(" ", ",", " €")
    scale = [
        [f"jusqu'à {money(600)}", "10 %"],
        [f"de {money(600)} à {money(900)}", "15 %"],
        [f"plus de {money(900)}", "20 %"],
    ]
    asked = "Madame" if person.sex == "F" else "Monsieur"

    def answer(question: str, reply: str) -> str:
        return f'<p style="margin:0 0 1mm"><i>{question}</i></p><p style="margin:0 0 3.5mm 8mm">— {reply}</p>'

    html = f"""<p style="font-size:13pt"><b>{house}</b></p><p class="small">loi de 1901 — {esc(dice.address("").line())} — {dice.phone()}</p>
<h1 style="text-align:left;margin-top:8mm">Certificat de gîte et d'accueil</h1><p>dressé à la demande de {asked.upper()} {esc(name)}</p>
{answer("Qui accueillons-nous ?", f"{asked.upper()} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}.")}{answer("Où la personne est-elle logée ?", f"{esc(place.line())}, dans un logement dont nous sommes locataires.")}{answer("Depuis quel jour ?", f"Depuis le {long_date(since)}, sans interruption.")}{answer("À quel titre ?", "Hébergement d'insertion, contrat de séjour de six mois renouvelable.")}{answer("Qui l'accompagne ?", f"{guard.civility} {esc(guard.named('FIRST_LAST'))}, curat{'rice' if guard.sex == 'F' else 'eur'}, service des majeurs protégés.")}{answer("Qui peut le confirmer ?", f"{neighbour.civility} {esc(neighbour.named('FIRST_LAST'))}, qui habite au même palier.")}{answer("Quelle participation ?", f"{money(dice.number(60, 180))} le mois dernier, selon le barème qui suit.")}
<table class="grid small" style="width:80mm;margin:3mm 0 6mm 8mm"><tr><th>Ressources du mois</th><th>Participation</th></tr>{"".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in scale)}</table>
<table class="grid" style="width:110mm"><tr><th>Date</th><th>Pour l'association</th><th>Signature</th></tr><tr><td>{day:%d/%m/%Y}</td><td>{esc(chair.named("FIRST_LAST"))}<br>{"présidente" if chair.sex == "F" else "président"}</td><td>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, truth, font=dice.font("serif"), size=11)


LAYOUTS["asked_by_the_sheltered"] = asked_by_the_sheltered


def department_of_the_islands(dice: Dice) -> Paper:
    """An overseas département's paper: the facts in dashed sentences, who signs and who countersigns by an initial."""
    person, child = dice.person(sex="F", age=(18, 40)), None
    child = kid(dice, person)
    town = dice.pick((("97200", "Fort-de-France"), ("97400", "Saint-Denis"), ("97110", "Pointe-à-Pitre"), ("97300", "Cayenne")))  # fmt: skip
    drawn = plain(dice.address(""))
    house = Address(drawn.street, *town)
    seat = dice.pick(("rue de l'Hôtel du Département", "avenue de la Préfecture"))
    land = {"97200": "Martinique", "97400": "La Réunion", "97110": "Guadeloupe", "97300": "Guyane"}[town[0]]
    structure = f"Centre maternel {dice.pick(('Les Filaos', 'Les Alizés', 'Anse-Douce', 'Les Flamboyants'))}"
    day = dice.day_before(120, 1)
    day -= dt.timedelta(days=max(0, day.weekday() - 4))
    entered = dice.day_before(330, 15, of=day)
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    one, two, social = dice.person("", age=(30, 60)), dice.person("", age=(38, 63)), dice.person("", age=(28, 60))
    items = (
        f"est hébergée par le {structure}, {esc(house.line())}, au titre de l'article L. 222-5 du code de l'action sociale et des familles ;",
        f"y est entrée le {long_date(entered)} avec {'sa fille' if child.sex == 'F' else 'son fils'} {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}, elle-même étant née le {person.birth_date:%d/%m/%Y} ;",
        f"verse une participation de {dice.number(30, 120)},00 euros par mois et ne supporte aucun loyer ;",
        f"dispose d'une prise en charge accordée jusqu'au {long_date(day + dt.timedelta(days=dice.number(40, 160)))}, terme auquel elle devra quitter les lieux ;",
        f"sera reçue par {esc(initial(social))}, référente, le {dice.day_after(30, 5, of=day):%d/%m/%Y} à 9 h, {seat}.",
    )
    html = f"""<div class="head"><div>{logo("DÉPARTEMENT", "#0a6b58", f"{land} — pôle solidarités, protection de l'enfance")}</div><div class="r small">{seat}<br>{town[0]} {town[1]}<br>Réf. ASE/{dice.digits(4)}</div></div><h1 style="letter-spacing:.2em;margin:10mm 0">ATTESTATION</h1>
<p>Concerne : <b>{esc(name)}</b></p><p>Le présent document, établi ce jour, {long_date(day, weekday=True)}, par les services du Département, certifie que l'intéressée :</p>{"".join(f"<p style='margin:2.5mm 0 2.5mm 10mm;text-indent:-5mm'>– {x}</p>" for x in items)}<p>Il est remis à sa demande, aux fins de relogement, et ne vaut pas titre d'occupation.</p>
<div class="sign"><div>L'agent instructeur<br>{esc(initial(one))}{signature(dice.number(0, 90))}</div><div>Vu et contresigné<br>la cheffe de service, {esc(initial(two))}{signature(dice.number(0, 90))}</div></div>"""
    truth = {"host_name": structure, "beneficiary_name": name, "address": house.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, truth, font=dice.font("serif"), size=11)


LAYOUTS["department_of_the_islands"] = department_of_the_islands


def lower_case_workbook(dice: Dice) -> Paper:
    """A workbook printed with its grid, all in small letters: numbered articles, the day in words, a spouse and two birth dates."""
    person, home, day = dice.person(age=(20, 66)), dice.address(), dice.day_before(150, 3)
    spouse, chief, head_ = (
        dice.partner(person, same_name=False),
        dice.person("", age=(30, 62)),
        dice.person("", age=(40, 64)),
    )
    since, until = dice.day_before(420, 60, of=day), dice.day_after(120, 30, of=day)
    house = dice.pick(
        (
            "résidence d'accueil le pas de côté",
            "centre de stabilisation les tilleuls",
            "chrs l'arbre à pain",
            "hébergement d'insertion la halte",
        )
    )
    name = person.named("first_last").lower()
    rows = (
        ("attestation", "", ""),
        ("art. 1", "qui atteste", f"{head_.named('first_last').lower()}, directeur général, et pour le directeur, par délégation, {'m.' if chief.sex == 'M' else 'mme'} {chief.named('first_last').lower()}"),
        ("art. 2", "structure", house), ("", "géré par", "association solidaires du val (siège : 8 rue du puits, 63000 clermont-ferrand)"),
        ("art. 3", "en faveur de", name), ("", "né(e) le", f"{person.birth_date:%d/%m/%Y}"),
        ("art. 4", "accueilli depuis le", f"{since:%d/%m/%Y}, sans interruption"), ("", "à l'adresse", home.line().lower()), ("", "prise en charge jusqu'au", f"{until:%d/%m/%Y}, renouvelable"),
        ("art. 5", "autre personne", f"{spouse.named('first_last').lower()}, conjoint non hébergé, né(e) le {spouse.birth_date:%d/%m/%Y}"),
        ("art. 6", "participation", f"{dice.number(8, 15)} % des ressources, payée à ce jour"), ("art. 7", "usage", "dossier de logement social ; ne vaut pas contrat de location"),
        ("", "à", home.town.lower()), ("", "le", date_in_words(day)),
    )  # fmt: skip
    cell = "style='border:.4pt solid #b5b5b5;padding:1.6mm 2mm'"
    top = (
        f"<tr style='background:#eee'><td {cell}></td>"
        + "".join(f"<td {cell}><div class='c'>{letter}</div></td>" for letter in "abc")
        + "</tr>"
    )
    body = "".join(
        f"<tr><td {cell.replace('padding', 'background:#eee;padding')}>{number}</td>"
        + "".join(f"<td {cell}>{text}</td>" for text in row)
        + "</tr>"
        for number, row in enumerate(rows, 3)
    )
    html = f"<table><colgroup><col style='width:8mm'><col style='width:18mm'><col style='width:45mm'><col></colgroup>{top}{body}</table><div class='r'>{signature(12)}</div><p class='tiny c'>feuil1 — attestations.ods</p>"
    fields = {"host_name": house, "beneficiary_name": name, "address": home.truth().lower(), "issue_date": day}
    return sheet("shelter_certificate", html, fields, font="Carlito", size=10.5)


LAYOUTS["diverse_lower_case_workbook"] = lower_case_workbook
LAYOUTS |= _apart_housing.SHELTER
