"""The deed of ownership: a notary's sale, or the short attestation de propriété handed over on the day of signature."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, civil_name, in_words, truth_name
from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, day_in_words, long_date, number_in_words
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_property_deed,
    _further_property_deed,
    _mixed_property_deed,
    _potluck_property_deed,
    _sorted_property_deed,
)
from samples.papers._mixed_housing_kit import initial, kid, leader, plain, renamed
from samples.stationery import born, full_name, head, lines, paragraphs, sheet, signature, signed, spoken, stamp


def sale(dice: Dice) -> Paper:
    """Acte de vente, its first pages."""
    buyer, seller = dice.person(age=(25, 75)), dice.person("seller", age=(35, 85))
    buyers = [buyer, dice.partner(buyer, same_name=False)] if dice.chance(0.4) else [buyer]
    day, home, notary = dice.day_before(6000, 60), dice.address(), dice.person("", age=(32, 65)).named()
    town, price = dice.address("").town, float(dice.number(62, 410) * 1000)
    who = "".join(
        f"<p><b>{p.civility} {civil_name(p)}</b>, {born(p)}, demeurant à {dice.address('').line()}.</p>" for p in buyers
    )
    html = (
        f"<div class='small'>{dice.digits(8)}<br>{notary[:2].upper()}/AL/</div><p><b>L'AN {day.year},<br>LE {long_date(day).upper()}</b></p><p>À {town.upper()}, au siège de l'office notarial, Maître {notary}, notaire, a reçu le présent acte contenant :</p><h1>VENTE</h1>"
        f"<p>à la requête des personnes ci-après identifiées.</p><h2>VENDEUR</h2><p>{seller.civility} {civil_name(seller)}, {born(seller)}, demeurant à {dice.address('').line()}.</p><h2>ACQUÉREUR</h2>{who}"
        f"<h2>QUOTITÉS ACQUISES</h2><p>L'acquéreur acquiert la pleine propriété du bien objet de la vente.</p><h2>IDENTIFICATION DU BIEN</h2><p>Dans un ensemble immobilier situé à {home.line()}, cadastré section {dice.letters(2)} n° {dice.number(10, 600)}, le lot numéro {dice.number(1, 90)} : un appartement au {dice.number(1, 6)}e étage et les {dice.number(10, 90)}/1000e des parties communes générales.</p>"
        f"<div class='new'></div><h2>EFFET RELATIF</h2><p>Acquisition suivant acte reçu par notaire, publié au service de la publicité foncière de {town}.</p><h2>PROPRIÉTÉ - JOUISSANCE</h2><p>L'acquéreur est propriétaire du bien à compter de ce jour. Il en a la jouissance par la prise de possession réelle.</p>"
        f"<h2>PRIX</h2><p>La vente est conclue moyennant le prix de {amount_in_words(price).upper()} ({int(price) // 1000} 000,00 EUR).</p>"
        + paragraphs("Le paiement de ce prix a eu lieu comptant à l'instant même, ainsi qu'il résulte de la comptabilité de l'office notarial.", "<b>DONT ACTE</b> sans renvoi. Généré en l'office notarial et visualisé sur support électronique aux lieu, jour, mois et an indiqués en en-tête du présent acte.")
        + f"<div class='r'>{signature(6)}</div>"
    )  # fmt: skip
    fields = {"person_names": [truth_name(p) for p in buyers], "issue_date": day}
    return sheet("property_deed", html, fields, font="Liberation Serif", size=11.5, footer="{page}")


def attestation(dice: Dice) -> Paper:
    """Attestation de propriété by the notary."""
    buyer, day, home = dice.person(age=(25, 75)), dice.day_before(6000, 60), dice.address()
    notary, town = dice.person("", age=(32, 65)).named(), dice.address("").town
    html = (
        head(lines(f"<b>SCP {notary.split()[-1].upper()}</b>", "Notaires associés", dice.address("").line(), dice.phone()), "")
        + "<h1>ATTESTATION DE PROPRIÉTÉ</h1>"
        + paragraphs(
            f"Aux termes d'un acte reçu par Maître {notary}, notaire à {town}, le {long_date(day)}, {buyer.civility} <b>{civil_name(buyer)}</b>, {born(buyer)}, a acquis la pleine propriété du bien immobilier dont la désignation suit :",
            f"À {home.line()}, une maison à usage d'habitation, cadastrée section {dice.letters(2)} numéro {dice.number(10, 600)}, d'une contenance de {dice.number(2, 9)} a {dice.number(10, 99)} ca.",
            f"L'acquéreur {birth_surname(buyer)} est propriétaire à compter du jour de l'acte. En foi de quoi la présente attestation est délivrée pour servir et valoir ce que de droit.",
        )
        + signed(town, long_date(day), f"Maître {notary}", seed=21, seal=f"NOTAIRE {town.upper()}")
    )  # fmt: skip
    return sheet(
        "property_deed",
        html,
        {"person_names": [truth_name(buyer)], "issue_date": day},
        font=dice.font("serif"),
        size=11,
    )


def registry_extract(dice: Dice) -> Paper:
    """A succession: attestation immobilière after a death, the heirs as owners."""
    heir, late, day, home = (
        dice.person(age=(25, 75)),
        dice.person("late", age=(60, 95)),
        dice.day_before(5000, 60),
        dice.address(),
    )
    notary = dice.person("", age=(32, 65)).named()
    html = (
        f"<div class='small'>{dice.digits(7)}</div><h1>ATTESTATION IMMOBILIÈRE<br>APRÈS DÉCÈS</h1><p>Le {long_date(day)}, Maître {notary}, notaire, soussigné, a établi l'acte authentique de propriété ci-après :</p>"
        + paragraphs(f"<b>DÉFUNT</b> : {late.civility} {civil_name(late)}, en son vivant demeurant à {home.line()}.", f"<b>HÉRITIER</b> : {heir.civility} {civil_name(heir)}, {born(heir)}, habile à se dire et porter seul héritier.", f"<b>BIEN TRANSMIS</b> : une maison d'habitation située {home.line()}, cadastrée section {dice.letters(2)} n° {dice.number(10, 600)}. Ledit bien appartient désormais en pleine propriété à l'héritier.", "Publié au service de la publicité foncière. DONT ACTE.")
        + f"<div class='r'>{signature(13)}</div>"
    )  # fmt: skip
    return sheet(
        "property_deed",
        html,
        {"person_names": [truth_name(heir)], "issue_date": day},
        font=dice.font("serif"),
        size=11.5,
    )


LAYOUTS = {"sale": sale, "attestation": attestation, "registry_extract": registry_extract}  # fmt: skip


def off_plan(dice: Dice) -> Paper:
    """The authentic copy of a sale off plan: a company sells, the buyers are in the second part, the day in words in the first line."""
    one = dice.person(age=(25, 60))
    buyers = [one, dice.partner(one, same_name=False)] if dice.chance(0.5) else [one]
    day, company, town = dice.day_before(1500, 30), dice.company("", "sci"), dice.address("")
    notary, price = dice.person("", age=(35, 64)), dice.number(128, 365) * 1000
    bought = "".join(f"<p style='text-align:justify'>{it.civility} <b>{civil_name(it, ' ')}</b>, {dice.pick(('salarié', 'fonctionnaire', 'artisan')) if it.sex == 'M' else dice.pick(('salariée', 'fonctionnaire', 'infirmière'))}, demeurant à {town.town} ({town.postcode}), {town.street}. Né{it.e} à {it.birth_place} ({it.birth_postcode}) le {long_date(it.birth_date)}. Célibataire. De nationalité française. Résident au sens de la réglementation fiscale.</p>" for it in buyers)  # fmt: skip
    html = (
        f"<p>10{dice.digits(4)}01<br>{notary.first_name[0]}{notary.last_name[0]}/{dice.letters(2)}/</p><p style='margin-left:35mm'><b>L'AN {in_words(day).split(' ', 2)[2].upper()},</b><br><b>Le {day_in_words(day).upper()}</b></p>"
        f"<p style='margin-left:35mm'>À {town.town}, au siège de l'Office Notarial, ci-après nommé,<br>Maître {notary.named()}, Notaire associé,</p><p style='margin-left:35mm'><b>A REÇU le présent acte contenant VENTE EN L'ÉTAT FUTUR D'ACHÈVEMENT,</b> à la requête des parties ci-après identifiées.</p>"
        f"<p class='c b'>PREMIÈRE PARTIE — VENDEUR</p><p style='text-align:justify'>La société dénommée <b>{company.name}</b>, société civile de construction-vente au capital de 1.000 €, dont le siège est à {company.address.town}, {company.address.street}, identifiée au SIREN sous le numéro {company.siret[:9]}.</p>"
        f"<p class='c b'>DEUXIÈME PARTIE — ACQUÉREUR</p>{bought}<p class='c b'>QUOTITÉS ACQUISES</p><p>{'Chacun des acquéreurs acquiert la moitié indivise en pleine propriété.' if len(buyers) > 1 else 'L’acquéreur acquiert la pleine propriété du bien.'}</p>"
        f"<div class='new'><p class='c b'>DÉSIGNATION</p><p>Dans un ensemble immobilier en cours d'édification à {dice.address('').town}, dénommé « {dice.pick(('Le Clos des Lilas', 'Villa Garance', 'Les Terrasses du Port'))} » :</p><p><b>Lot numéro {dice.number(2, 90)}</b> : au deuxième étage, un appartement de trois pièces, et les {dice.number(40, 190)}/10000èmes de la propriété du sol.</p><p class='c b'>DÉLAI D'ACHÈVEMENT</p><p>Le vendeur s'oblige à achever l'immeuble au plus tard au cours du {dice.pick(('premier', 'deuxième', 'quatrième'))} trimestre {day.year + 2}.</p>"
        f"<p class='c b'>PRIX</p><p>La vente est conclue moyennant le prix toutes taxes comprises de {amount_in_words(price).upper()} ({price:,}.00 EUR), payable au fur et à mesure de l'avancement des travaux.</p><p class='c b'>DONT ACTE sans renvoi</p><p>Généré en l'office et visualisé sur support électronique aux lieu, jour, mois et an indiqués en en-tête. Et lecture faite, les parties ont signé le présent acte avec le notaire.</p><div class='sign'><div>COPIE AUTHENTIQUE</div><div>Le notaire{signature(7)}</div></div></div>"
    ).replace(f"{price:,}.00", f"{price:,}.00".replace(",", " ").replace(".", ","))  # fmt: skip
    return sheet(
        "property_deed",
        html,
        {"person_names": [civil_name(it, " ") for it in buyers], "issue_date": day},
        font="Liberation Serif",
        size=12,
        margin="22mm 20mm 20mm 34mm",
        footer="{page}",
    )


LAYOUTS["off_plan"] = off_plan


def gift_to_children(dice: Dice) -> Paper:
    """A notary's copy of a gift of a house: the year in words opens the deed, donors and receivers in turn, the publication's stamp at the side, two pages."""
    giver, home = dice.person("", age=(66, 88)), dice.address("")
    person = dice.person(age=(38, 58))
    issued, money = dice.day_before(4200, 60), dice.money()
    notary, town, name = dice.person("", age=(35, 62)).named("first_LAST"), dice.address("").town, full_name(person)
    value = dice.number(70, 310) * 1000
    html = f"""<div style="display:flex;gap:7mm"><div style="width:38mm;border-right:.6pt solid #777;padding-right:3mm" class="small"><p>{dice.digits(6)} {dice.digits(2)}</p><p>{notary[:1]}{notary.split()[-1][:1]}/{dice.letters(2)}</p><p style="margin-top:16mm;border:.8pt solid #444;padding:2mm">Publié et enregistré le {issued + dt.timedelta(days=dice.number(12, 40)):%d/%m/%Y} au SPF de {esc(town)}<br>Vol. {issued.year} P n° {dice.digits(4)}<br>Droits : {money(dice.number(100, 900))}<br>CSI : {money(round(value / 1000, 2))}</p><p style="margin-top:20mm">Copie authentique<br>sur deux pages,<br>sans renvoi<br>ni mot nul</p></div>
<div style="flex:1;text-align:justify;line-height:1.6"><p>L'AN {number_in_words(issued.year).upper()},<br>Le {day_in_words(issued)}.</p><p>À {esc(town)}, en l'office notarial, {dice.number(2, 60)} place du Marché,</p><p>Maître {esc(notary)}, notaire, membre de la société civile professionnelle titulaire de l'office, a reçu le présent acte contenant <b>DONATION</b> entre :</p>
<p><b>1°) DONATEUR</b> — {giver.civility} {esc(full_name(giver, last=person.last_name))}, retraité{giver.e}, demeurant à {esc(dice.address("").line())}, né{giver.e} à {giver.birth_place} le {long_date(giver.birth_date)}, veu{"ve" if giver.sex == "F" else "f"} non remarié{giver.e}.</p><p><b>2°) DONATAIRE</b> — {person.civility} {esc(name)}, son enfant, {dice.pick(JOBS).lower()}, demeurant à {esc(dice.address().line())}, né{person.e} à {person.birth_place} le {long_date(person.birth_date)}, célibataire, non lié{person.e} par un pacte civil de solidarité. Ici présent{person.e} et qui accepte expressément.</p>
<p><b>BIEN DONNÉ.</b> En pleine propriété, une maison d'habitation avec jardin sise à {esc(home.line())}, cadastrée section {dice.letters(2)} n° {dice.number(10, 480)} pour {dice.number(2, 14)} a {dice.number(10, 99)} ca, évaluée à {money(value)} ({amount_in_words(value)}).</p><p class="new"><b>PROPRIÉTÉ – JOUISSANCE.</b> Le donataire est propriétaire du bien à compter de ce jour ; il en a la jouissance par la prise de possession réelle.</p><p><b>CONDITIONS.</b> La donation est faite en avancement de part successorale. Le donateur se réserve le droit de retour et interdit d'aliéner sans son accord, sa vie durant.</p><p><b>ORIGINE.</b> Le bien appartient au donateur pour l'avoir recueilli dans la succession de son conjoint, suivant attestation de Maître {esc(dice.person("", age=(40, 70)).named("first_LAST"))} du {long_date(dice.day_before(4000, 400, of=issued))}.</p><p><b>DÉCLARATIONS FISCALES.</b> Abattement de cent mille euros entre parent et enfant ; aucune donation de moins de quinze ans.</p><p>DONT ACTE, lu aux parties, qui l'ont signé avec le notaire sur tablette aux lieu, jour, mois et an ci-dessus.</p><p>Suivent les signatures.</p><div class="sign"><div>{stamp("OFFICE NOTARIAL " + town.upper(), "#7a1010", under="NOTAIRE")}</div><div>Pour copie authentique<br>{signature(dice.number(0, 99))}</div></div></div></div>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("property_deed", html, truth, font="Liberation Serif", size=11.5, margin="17mm 18mm")


LAYOUTS["gift_to_children"] = gift_to_children


def gift(dice: Dice) -> Paper:
    """A gift of a flat by a parent: wide left margin with the deed's headings, who gives before who receives, the value in words, the mother's or father's own deed as the origin."""
    person = dice.person(age=(22, 44))
    giver = replace(dice.person("", age=(66, 88)), last_name=person.last_name)
    day, home, notary = dice.day_before(1400, 20), dice.address(), dice.person("", age=(34, 64))
    bought = dice.day_before(13000, 9300, of=day)
    value = dice.number(62, 310) * 1000
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    style = "first_LAST"
    office = dice.address("")
    bits = (
        ("DONATEUR", f"{giver.civility} {esc(giver.named(style))}, retraité{giver.e}, {born(giver)}, demeurant {esc(dice.address('').line())}, {'veuve' if giver.sex == 'F' else 'veuf'} et non remarié{giver.e}."),
        ("DONATAIRE", f"{person.civility} <b>{esc(name)}</b>, {born(person)}, demeurant {esc(dice.address('').line())}, son enfant et présomptif héritier."),
        ("OBJET", f"Le donateur fait donation entre vifs, en avancement de part successorale, au donataire qui accepte, de la pleine propriété du bien suivant : {esc(home.line())}, cadastré section {dice.letters(2)} n° {dice.number(11, 480)}, lot numéro {dice.number(2, 90)} et les {dice.number(40, 400)}/10 000 des parties communes."),
        ("ORIGINE", f"Bien acquis suivant acte reçu par Maître {esc(dice.person('', age=(40, 80)).named('first_last'))} le {long_date(bought)}, moyennant le prix de {dice.number(90, 480)} 000 francs."),
        ("ÉVALUATION", f"{amount_in_words(value).capitalize()} ({f'{value:,}'.replace(',', ' ')} €), sans charge ni rente. Abattement applicable : 100 000 €."),
        ("JOUISSANCE", "Le donataire est propriétaire à compter de ce jour ; il en a la jouissance immédiate, le bien étant libre de toute location."),
        ("PUBLICITÉ", f"Une expédition sera déposée au service de la publicité foncière de {esc(office.town)} dans le mois des présentes."),
    )  # fmt: skip
    rows = "".join(
        f"<tr><td style='width:42mm;color:#7b1c1c;font-size:8.4pt;padding-top:4mm'>{a}</td><td style='text-align:justify;padding-top:3.4mm;border-left:.8pt solid #7b1c1c;padding-left:5mm'>{b}</td></tr>"
        for a, b in bits
    )
    html = f"""<div class="small">{dice.digits(6)} 0{dice.number(1, 9)}<br>{notary.named("first_LAST").split()[0][:1]}{notary.last_name[:1]}/{dice.letters(2)}</div>
<p style="margin:7mm 0 3mm;text-align:justify">L'AN {number_in_words(day.year).upper()}, le {day_in_words(day)},</p><p style="text-align:justify">à {esc(office.town)}, {esc(office.street)}, au siège de l'office notarial, Maître {esc(notary.named(style))}, notaire soussigné{notary.e}, a reçu le présent acte authentique à la requête des personnes ci-après.</p>
<table>{rows}</table><p style="margin-top:9mm">DONT ACTE, lu, signé par les parties et par le notaire sur support électronique, aux lieu et jour susdits.</p>
<div class="sign"><div>{stamp("OFFICE NOTARIAL")}</div><div class="small">Pour copie authentique, délivrée sur papier<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet(
        "property_deed", html, {"person_names": [name], "issue_date": day}, font="C059", size=10.2, margin="15mm 20mm"
    )


LAYOUTS["gift"] = gift
LAYOUTS |= _further_property_deed.LAYOUTS
LAYOUTS |= _potluck_property_deed.LAYOUTS
LAYOUTS |= _mixed_property_deed.LAYOUTS
LAYOUTS |= _sorted_property_deed.LAYOUTS


def notary_leaders(dice: Dice) -> Paper:
    """A notary's attestation in dotted leaders: the buyer with a name of several parts, the seller under guardianship, the earlier home and the child beside."""
    person = renamed(
        dice,
        dice.person(age=(28, 54)),
        ("da Silva Gonçalves", "Ben Abdallah El Idrissi", "de la Cruz Mamani", "Nguyen Thi Phuong", "van den Abeele"),
    )
    seller, guardian, notary, past_owner = (dice.person("", age=(40, 84)) for _ in range(4))
    child = kid(dice, person)
    home, past, study = plain(dice.address()), plain(dice.address("")), plain(dice.address(""))
    day = dice.day_before(2200, 30)
    price, money = float(dice.number(78, 340) * 1000), dice.money()
    name = person.named("first_LAST")
    rows = (
        ("Acquéreur", f"{person.civility} {esc(name)}"),
        ("Né" + person.e, f"le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}"),
        ("Enfant à charge", esc(child.named("first_LAST"))),
        ("Demeure quittée", esc(past.line())),
        ("Ancien bailleur", f"{past_owner.civility} {esc(past_owner.named('first_LAST'))}"),
        ("Vendeur", f"{seller.civility} {esc(seller.named('first_LAST'))}, majeur{seller.e} protégé{seller.e}"),
        ("Représenté par son tuteur", f"{guardian.civility} {esc(guardian.named('first_LAST'))}"),
        (
            "Bien",
            f"lots {dice.number(2, 60)} et {dice.number(61, 130)}, cadastre section {dice.letters(2)} n° {dice.number(10, 400)}",
        ),
        ("Situation", esc(home.line())),
        ("Prix", money(price)),
        ("Entrée en jouissance", "ce jour, par la remise des clefs"),
    )
    html = f"""<div class="c"><span style="font-size:15pt;font-variant:small-caps">Office notarial</span><br>Maître {esc(notary.named("first_LAST"))}, notaire à {esc(study.town)}<br><span class="small">{esc(study.line())} — {dice.phone()}</span></div><hr>
<p class="c" style="font-size:1.25em;letter-spacing:.08em;margin:7mm 0"><b>CERTIFICAT DE MUTATION</b><br><span class="small">valant attestation de propriété immobilière</span></p><p>Le notaire soussigné certifie que, suivant acte reçu par lui aujourd'hui, en cours de publication au service de la publicité foncière, la vente suivante a été passée :</p>{"".join(leader(a, b) for a, b in rows)}
<p style="margin-top:6mm">En conséquence de cet acte, l'acquéreur est seul propriétaire du bien désigné. Le présent certificat est délivré pour servir et valoir ce que de droit.</p><div style="margin:9mm 0 0 85mm">Fait à {esc(study.town)}, le {long_date(day)}<br>{signature(dice.number(0, 90))}{stamp("NOTAIRE", "#7b1f3a")}</div>"""
    return sheet(
        "property_deed",
        html,
        {"person_names": [name], "issue_date": day},
        font=dice.pick(("Nimbus Roman", "C059")),
        size=11,
        margin="17mm 22mm",
    )


LAYOUTS["notary_leaders"] = notary_leaders
LAYOUTS |= _blind_property_deed.LAYOUTS


def option_taken_up(dice: Dice) -> Paper:
    """A notary's attestation that the occupier of a rent-to-own flat took up the option: the cooperative sells, the sums of the stay are set off."""
    buyer, home, study = dice.person(age=(26, 62)), dice.address(), dice.address("")
    notary, clerk, chair = dice.person("", age=(34, 66)), dice.person("", age=(25, 60)), dice.person("", age=(45, 66))
    day = dice.day_before(1200, 5)
    entry = dice.day_before(900, 400, of=day)
    price, set_off = dice.number(120, 260) * 1000, dice.number(20, 90) * 100
    money = MoneyStyle(" ", ",", " €")
    name = full_name(buyer)
    coop = dice.pick(("Coop'Habiter", "Terre de Toits, SCIC d'HLM", "Le Foyer Accession"))
    bank = dice.pick(("Banque du Ponant", "Caisse Mutuelle du Littoral"))
    title = "Madame" if buyer.sex == "F" else "Monsieur"
    html = f"""<div class="cols"><div style="flex:.6" class="small"><b>OFFICE NOTARIAL</b><br>{"<br>".join(esc(row) for row in study.lines())}<br><br>{dice.phone()}<br><br>Réf. : {dice.digits(6)} {notary.last_name[:2].upper()}/{clerk.last_name[:2].upper()}<br>Clerc : {esc(clerk.named("first_LAST"))}</div><div style="flex:2"><h1 style="text-decoration:underline">ATTESTATION</h1>
<p>Je soussigné{notary.e}, Maître {esc(notary.named("first_LAST"))}, notaire à {esc(study.town)},</p><p><b>CERTIFIE ET ATTESTE</b> qu'aux termes d'un acte reçu par mes soins ce jour, contenant transfert de propriété par levée d'option en exécution d'un contrat de location-accession (prêt social location-accession, loi n° 84-595 du 12 juillet 1984) conclu le {long_date(entry)},</p>
<p>La société coopérative dénommée <b>{coop}</b>, {esc(dice.address("").line())}, représentée par {chair.civility} {esc(chair.named("first_LAST"))},</p><p class="r">ci-après le VENDEUR,</p><p>A TRANSFÉRÉ LA PLEINE PROPRIÉTÉ À :</p><p style="margin-left:8mm"><b>{title} {esc(name)}</b>, né{buyer.e} à {esc(buyer.birth_place)} le {long_date(buyer.birth_date)}, célibataire, demeurant {esc(home.line())},</p><p class="r">ci-après l'ACCÉDANT,</p><p>des biens et droits immobiliers suivants, situés à la même adresse : le lot numéro {dice.number(2, 80)}, un appartement de type {dice.number(2, 5)}, et le lot numéro {dice.number(81, 160)}, un emplacement de stationnement, cadastrés section {dice.letters(2)} n° {dice.number(10, 400)}.</p>
<p>Prix : {money(price)}, payé à concurrence de {money(set_off)} par imputation de la fraction acquisitive des redevances et du solde par un prêt de {bank}. L'assemblée de la coopérative avait agréé la levée le {long_date(dice.day_before(90, 30, of=day))}.</p><p>Garantie de rachat pendant quinze ans. La présente attestation est délivrée pour valoir ce que de droit.</p>
<p>FAIT à {esc(study.town)},<br>Le {long_date(day)}</p>{stamp("NOTAIRE " + study.town[:14].upper())} {signature(dice.number(0, 99))}</div></div>"""
    return sheet("property_deed", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.5)


LAYOUTS["option_taken_up"] = option_taken_up


def heirs_of_the_house(dice: Dice) -> Paper:
    """A notary's paper after a death: who died, who is widowed, and to whom the house now belongs."""
    heirs = [dice.person(age=(30, 60)), dice.person("", age=(30, 60))]
    gone = dice.person("", age=(85, 96))
    heirs = [heirs[0], replace(heirs[1], last_name=heirs[0].last_name)]
    gone = replace(gone, last_name=heirs[0].last_name, birth_name=None)
    day = dice.day_before(2500, 20)
    died = day - dt.timedelta(days=dice.number(120, 300))
    notary, witness = dice.person("", age=(36, 64)), dice.person("", age=(40, 80))
    bought = dice.day_before(5200, 2500, of=died)
    town, house, worth = plain(dice.address("")).town, plain(dice.address()), dice.number(96, 340) * 1000
    names = [f"{' '.join(h.first_names)} {h.last_name.upper()}" for h in heirs]
    who = "".join(f"<p style='margin-left:10mm'>{n}°) {h.civility} <b>{esc(x)}</b>, né{h.e} à {esc(h.birth_place)} le {long_date(h.birth_date)}, demeurant à {esc(plain(dice.address('')).line())}, pour la moitié indivise en pleine propriété.</p>" for n, (h, x) in enumerate(zip(heirs, names, strict=True), 1))  # fmt: skip
    title = dice.pick(("ATTESTATION IMMOBILIÈRE APRÈS DÉCÈS", "ATTESTATION DE TRANSMISSION PAR DÉCÈS", "ATTESTATION DE PROPRIÉTÉ — SUCCESSION"))  # fmt: skip
    html = f"""<div class="small">{dice.digits(6)} {dice.number(1, 9):02d}<br>{esc(initial(notary))[:1]}{esc(notary.last_name[0])}/{dice.letters(2)}/</div><p class="c b" style="margin:6mm 0">L'AN {number_in_words(day.year).upper()},<br>LE {day_in_words(day).upper()}</p><p class="justify">Maître {esc(notary.named("first_LAST"))}, notaire associé de la société « {esc(notary.last_name)} & associés », titulaire d'un office notarial à {esc(town)}, a établi le présent acte en vue de constater la mutation immobilière résultant du décès ci-après.</p><h2 class="c">{title}</h2>
<p class="justify"><b>Personne décédée.</b> {gone.civility} {esc(" ".join(gone.first_names))} {esc(gone.last_name.upper())}, en son vivant retraité{gone.e}, né{gone.e} à {esc(gone.birth_place)} le {long_date(gone.birth_date)}, est décédé{gone.e} à {esc(plain(dice.address("")).town)} le {long_date(died)}, sans laisser de conjoint survivant ni de testament connu.</p>
<p class="justify"><b>Qualité des requérants.</b> L'acte de notoriété reçu par le notaire soussigné le {long_date(died + dt.timedelta(days=dice.number(20, 90)))}, sur la déclaration de {esc(witness.named("first_LAST"))}, établit que {gone.civility} {esc(gone.last_name.upper())} laisse pour seuls héritiers ses deux enfants :</p>{who}
<p class="justify"><b>Désignation.</b> Une maison d'habitation située à {esc(house.line())}, cadastrée section {dice.letters(2)} numéro {dice.number(11, 480)}, pour {dice.number(1, 9)} a {dice.number(10, 99)} ca.</p><p class="justify"><b>Origine.</b> Bien acquis de la SCI {dice.pick(("du Verger", "Mirabeau", "des Deux Ponts"))} suivant acte du {long_date(bought)}, moyennant {MoneyStyle(".", ",", " €", False)(dice.number(30, 95) * 1000)}.</p><p class="justify"><b>Évaluation.</b> {MoneyStyle(".", ",", " €", False)(worth)} ({amount_in_words(float(worth))}) en pleine propriété. Contribution de sécurité immobilière : {round(worth / 1000)} €.</p>
<p class="justify">En conséquence, les requérants sont propriétaires du bien depuis le décès. DONT ACTE sur une page, fait en l'office les jour, mois et an en tête des présentes.</p><div class="sign"><div>{stamp("OFFICE NOTARIAL", under="NOTAIRE")}</div><div>{signature(dice.number(0, 90))}<br>{esc(notary.named("first_LAST"))}</div></div>"""
    return sheet("property_deed", html, {"person_names": names, "issue_date": day}, font=dice.font("serif"), size=10.8, margin="18mm 20mm 18mm 34mm", footer="{page}")  # fmt: skip


LAYOUTS["heirs_of_the_house"] = heirs_of_the_house


def wide_prose(dice: Dice) -> Paper:
    """A notary's wide sheet of prose alone about a couple, headed in the band at the foot; an older deed, a former flat and its landlord."""
    one, home, day = dice.person(age=(28, 68)), dice.address(), dice.day_before(700, 5)
    two = dice.partner(one, same_name=True)
    deed, lease = dice.day_before(400, 6, of=day), dice.day_before(3200, 1600, of=day)
    notary, seller, former = (dice.person("", age=(34, 70)) for _ in range(3))
    price, study, old = float(dice.number(118, 340) * 1000), dice.address(""), dice.address("")
    html = (
        f"<p class='small'>Dossier de {one.civility} et {two.civility} {one.last_name.upper()} — n° {dice.digits(6)} — étude {notary.last_name}, {study.line()}, tél. {dice.phone()}, compte d'étude {dice.iban()}</p><p class='r'>{study.town}, {long_date(day)}</p>"
        + paragraphs(
            f"Par-devant nous, maître {notary.named('first_LAST')}, notaire à la résidence de {study.town}, a été reçu le {long_date(deed)} un acte aux termes duquel {spoken(seller)}, demeurant à {old.town}, a vendu à {one.civility} et {two.civility} {one.last_name.upper()}, c'est-à-dire {one.named()}, né{one.e} le {long_date(one.birth_date)} à {one.birth_place}, et {two.named()}, né{two.e} le {long_date(two.birth_date)} à {two.birth_place}, mariés sous le régime de la communauté, qui ont acquis ensemble, la pleine propriété d'une maison d'habitation avec jardin située {home.line()}, cadastrée section {dice.letters(2)} numéro {dice.number(12, 980)}.",
            f"Le prix, de {amount_in_words(price)} ({price:,.0f} €), a été payé comptant par la comptabilité de l'étude, pour partie au moyen d'un prêt ; il en a été donné quittance dans l'acte. Les acquéreurs, qui louaient auparavant un appartement {old.line()}, à {spoken(former)}, selon un bail du {long_date(lease)} au loyer mensuel de {dice.number(520, 990)} euros, ont la jouissance du bien depuis le jour de l'acte.".replace(",000", " 000"),
            "En conséquence, les acquéreurs sont seuls propriétaires du bien désigné. Une copie authentique sera délivrée après publication au service de la publicité foncière. En foi de quoi la présente est délivrée pour servir et valoir ce que de droit.",
        )
        + f"<div class='sign' style='margin-top:6px'><div>{stamp('NOTAIRE', under='MARIANNE')}</div><div>{signature(14)}</div></div>"
        + "<div style='border-top:2pt solid #6b4e16;border-bottom:2pt solid #6b4e16;text-align:center;padding:2mm;font-variant:small-caps;font-size:1.3em'>Attestation notariée de propriété</div>"
    )  # fmt: skip
    fields = {"person_names": [one.named(), two.named()], "issue_date": day}
    return sheet("property_deed", html, fields, font="C059", size=10.4, page="A4 landscape", margin="14mm 20mm")


LAYOUTS["diverse_wide_prose"] = wide_prose
LAYOUTS |= _apart_housing.DEED
