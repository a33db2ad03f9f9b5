"""Everyday papers that have nothing to do with a housing application."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import HAND, PEN, barcode, head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table

_DISHES = (
    ("Velouté de potimarron, éclats de châtaigne", 8), ("Œuf parfait, crème de lard", 9), ("Terrine de campagne", 7), ("Filet de bar, beurre blanc", 21), ("Entrecôte bordelaise, frites maison", 24),
    ("Risotto aux cèpes", 18), ("Moelleux au chocolat", 8), ("Crème brûlée à la vanille", 7), ("Assiette de fromages", 9),
)  # fmt: skip
_VERSES = (
    "Le vent du soir a pris la barque,", "Et la rivière, sans un bruit,", "Emporte au loin la dernière arche", "Des ponts dormants dans la nuit.", "Je garde au fond de ma mémoire",
    "Un peu de sable et de clarté,", "Le goût salé d'une autre histoire", "Et tout l'azur de cet été.",
)  # fmt: skip


def menu(dice: Dice) -> Paper:
    """A restaurant's menu."""
    rows = "".join(
        f"<p class='c'>{name} ................ {price} €</p>" for name, price in dice.random.sample(_DISHES, 7)
    )
    html = f"<h1 style='font-size:2.2em'>{dice.pick(('Le Bistrot du Port', 'Chez Mado', 'La Table d&#39;Émile'))}</h1><p class='c'><i>Carte de la semaine - prix nets, service compris</i></p>{rows}<p class='c small'>La liste des allergènes est disponible sur demande. Menu du jour à 17,50 € le midi en semaine.</p>"
    return sheet("unknown", html, {}, font=dice.font("serif"), size=14)


def newsletter(dice: Dice) -> Paper:
    """A town's or association's newsletter in two columns."""
    town = dice.address().town
    text = paragraphs(
        f"<b>Édito.</b> La rentrée a été riche à {town} : forum des associations, ouverture de la médiathèque, reprise des ateliers. Merci à tous les bénévoles.",
        "<b>Travaux.</b> La rue de la Gare sera fermée à la circulation pendant quatre semaines pour la réfection des trottoirs.",
        "<b>Culture.</b> Le festival de jazz revient les 12 et 13 juin. Entrée libre, buvette sur place.",
        "<b>Jeunesse.</b> Les inscriptions au centre de loisirs ouvrent lundi. Se munir du carnet de santé.",
        "<b>Environnement.</b> Collecte des encombrants le premier mardi du mois.",
    )
    html = f"<div style='background:#2e7d32;color:#fff;padding:12px;font-size:1.6em'>{town} Infos - n° {dice.number(20, 180)}</div><div style='columns:2;column-gap:8mm;margin-top:8px'>{text}{text}</div>"
    return sheet("unknown", html, {}, font=dice.font())


def school_letter(dice: Dice) -> Paper:
    """A school writes to the parents about an outing."""
    html = (
        head(lines("<b>École élémentaire Jules Ferry</b>", dice.address("").line(), dice.phone()), f"Le {long_date(dice.today)}") + "<p>Chers parents,</p>"
        + paragraphs("La classe de CM1 se rendra au musée d'Aquitaine le mardi 14. Le départ est prévu à 8 h 30 en autobus, le retour vers 16 h.", "Merci de prévoir un pique-nique et une gourde. Une participation de 4 € est demandée ; l'attestation d'assurance scolaire doit nous avoir été remise.", "Merci de retourner le coupon ci-dessous signé.")
        + "<p>- - - - - - - - - - - - - - - - - - - - - - - - - - - - - -</p><p>M. / Mme ........................ autorise mon enfant ........................ à participer à la sortie.</p><p>Signature :</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=11)


def advert(dice: Dice) -> Paper:
    """A flyer of a shop or of an estate agency."""
    html = (
        "<div class='c' style='background:#ffd600;padding:14mm'><div style='font-size:3em;font-weight:bold;color:#d50000'>-50 %</div><div style='font-size:1.6em'>sur tous les canapés</div><p>du 12 au 24 janvier, dans la limite des stocks disponibles</p></div>"
        if dice.chance(0.5)
        else f"<div class='c' style='background:#263238;color:#fff;padding:14mm'><div style='font-size:2em'>VENDEZ VOTRE APPARTEMENT</div><p style='font-size:1.3em'>Estimation gratuite en 48 h - loyers, vente, gestion locative</p><p>{dice.phone()}</p></div><p class='small'>Ne pas jeter sur la voie publique.</p>"
    )
    return sheet("unknown", html, {}, font=dice.font())


def shopping_ticket(dice: Dice) -> Paper:
    """A till receipt."""
    goods = (
        ("LAIT DEMI ECREME 6X1L", 5.94),
        ("PAIN COMPLET", 1.35),
        ("POMMES GALA KG", 2.79),
        ("RIZ LONG 1KG", 1.89),
        ("LESSIVE 2L", 8.49),
        ("YAOURTS NATURE X8", 1.62),
    )
    total = sum(price for _, price in goods)
    rows = "".join(f"<tr><td>{name}</td><td class='num'>{price:.2f}</td></tr>" for name, price in goods)
    html = f"<div class='c'><b>SUPER MARCHE DU COIN</b><br>{dice.address().line()}<br>TEL {dice.phone()}</div><p>LE {dice.today:%d/%m/%Y} 18:42 CAISSE 04</p><table>{rows}<tr><td class='b'>TOTAL EUR</td><td class='num b'>{total:.2f}</td></tr><tr><td>CB SANS CONTACT</td><td class='num'>{total:.2f}</td></tr></table><p class='c'>MERCI DE VOTRE VISITE</p>{barcode(dice.digits(13))}"
    return sheet("unknown", html, {}, font="Liberation Mono", size=8.5, page="80mm 150mm", margin="5mm")


def poem(dice: Dice) -> Paper:
    """Verses by hand."""
    html = "<h1>Soir</h1>" + "".join(f"<p>{verse}</p>" for verse in _VERSES)
    return sheet("unknown", html, {}, font=dice.pick((HAND, PEN)), size=17, margin="25mm", css="body{color:#222}")


def quote(dice: Dice) -> Paper:
    """A craftsman's devis."""
    person, money = dice.person(), dice.money()
    rows = [
        ("Dépose de l'ancien lave-mains", "1", money(80)),
        ("Fourniture et pose d'une douche 90 × 90", "1", money(1240)),
        ("Main-d'œuvre", "12 h", money(540)),
    ]
    html = (
        head(logo(dice.company().name, "#37474f", "Plomberie - Chauffage"), lines(f"SIRET {dice.siret()}", f"Le {dice.today:%d/%m/%Y}")) + f"<div class='to'>{lines(spoken(person), *dice.address().lines())}</div><h1>DEVIS N° {dice.digits(5)}</h1>"
        + table([*rows, ("<b>Total HT</b>", "", money(1860)), ("TVA 10 %", "", money(186)), ("<b>Total TTC</b>", "", money(2046))], ("Désignation", "Qté", "Montant"), numbers=(2,)) + "<p>Devis valable trois mois. Bon pour accord, date et signature du client :</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def garage_invoice(dice: Dice) -> Paper:
    """A garage's invoice: a bill that proves no address."""
    person, money = dice.person(), dice.money()
    html = (
        head(logo("GARAGE DE LA BARRIÈRE", "#b71c1c"), lines(f"Facture F{dice.digits(6)}", f"du {dice.day_before(60):%d/%m/%Y}")) + f"<p>Client : {spoken(person)}</p><p>Véhicule : {dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)} - {dice.number(40, 190)} 000 km</p>"
        + table([("Vidange et filtre à huile", money(89.9)), ("Plaquettes de frein avant", money(74.5)), ("Main-d'œuvre 1,5 h", money(97.5)), ("<b>Total TTC</b>", money(261.9))], ("Désignation", "Montant"), numbers=(1,))
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def private_letter(dice: Dice) -> Paper:
    """A private letter by hand."""
    html = paragraphs(
        f"{dice.address().town}, le {long_date(dice.today)}",
        "Chère tante,",
        "Merci pour ton colis, les confitures sont arrivées entières ! Ici tout va bien, les enfants grandissent et parlent souvent de toi.",
        "Nous espérons venir à Pâques si le travail le permet. Je t'embrasse fort.",
        dice.person().first_name,
    ) + signature(3)
    return sheet("unknown", html, {}, font=dice.pick((HAND, PEN)), size=15, margin="24mm")


def co_owners_meeting(dice: Dice) -> Paper:
    """Notice of the co-owners' general meeting."""
    html = (
        head(lines(f"<b>{dice.company('', 'agency').name}</b>", "Syndic de copropriété"), f"Le {dice.today:%d/%m/%Y}") + "<h1>CONVOCATION À L'ASSEMBLÉE GÉNÉRALE</h1><p>Résidence Les Acacias</p>"
        + pairs((("Date", "jeudi 14 mars à 18 h"), ("Lieu", "salle polyvalente"), ("Ordre du jour", "approbation des comptes, budget prévisionnel, ravalement"))) + paragraphs("Vous pouvez vous faire représenter en retournant le pouvoir joint.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


LAYOUTS = {
    "menu": menu, "newsletter": newsletter, "school_letter": school_letter, "advert": advert, "shopping_ticket": shopping_ticket, "poem": poem,
    "quote": quote, "garage_invoice": garage_invoice, "private_letter": private_letter, "co_owners_meeting": co_owners_meeting,
}  # fmt: skip
