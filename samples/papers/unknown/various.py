"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import barcode, pairs, sheet, signature, spoken, stamp, table


def baptism(dice: Dice) -> Paper:
    """A parish's extract of the register of baptisms: looks like a birth certificate, parents and margin notes included."""
    child, town = dice.person(age=(2, 60)), dice.address("").town
    day, issued = child.birth_date + dt.timedelta(days=dice.number(30, 400)), dice.day_before(300, 1)
    father, mother = dice.person("", "M"), dice.person("", "F")
    rows = [
        ("Nom de famille", birth_surname(child)), ("Prénoms", ", ".join(child.first_names)), ("Né(e) le", f"{long_date(child.birth_date)} à {esc(child.birth_place)}"), ("Fils / fille de", f"{' '.join(father.first_names)} {birth_surname(child)}"),
        ("et de", civil_name(mother)), ("A été baptisé(e) le", long_date(day)), ("Parrain", esc(dice.person("", "M").named())), ("Marraine", esc(dice.person("", "F").named())), ("Ministre du sacrement", f"Abbé {esc(dice.person('', 'M').last_name)}"),
        ("Confirmation", dice.pick(("—", f"{dice.address('').town}, à quatorze ans"))), ("Notes marginales", "Néant"),
    ]  # fmt: skip
    html = f"""<div class="c">DIOCÈSE DE {esc(town.upper())}<br><span style="font-size:1.5em">✠</span><br>Paroisse Saint-{dice.pick(("Martin", "Rémi", "Front", "Sernin"))}</div><div class="c" style="margin:10mm 0;font-size:1.4em">EXTRAIT DU REGISTRE DES ACTES DE BAPTÊME<br><span class="small">Année {day.year} — folio {dice.number(2, 90)} — acte n° {dice.number(2, 140)}</span></div>{pairs(rows, width="34%")}<p style="margin-top:9mm">Pour extrait conforme au registre de catholicité, délivré à {esc(town)}, le {long_date(issued)}.</p><div class="sign"><div>{stamp("PAROISSE", "#444", under="✠")}</div><div>Le curé<br>{signature(dice.number(0, 99))}</div></div><p class="tiny">Ne peut tenir lieu d'acte de l'état civil.</p>"""
    return sheet("unknown", html, {}, font="FreeSerif", size=12, margin="22mm 26mm")


def viewing_slip(dice: Dice) -> Paper:
    """An agency's « bon de visite »: dwelling, surface, rent and charges of a flat seen, signed, and nothing let."""
    agency, person, home, money = dice.company("", "agency"), dice.person(), dice.address(), dice.money()
    seen, rent = dice.day_before(60, 1), float(dice.number(380, 1100))
    rows = [[f"Réf. {dice.letters(2)}{dice.digits(4)}", esc(dice.address("").line()), f"T{dice.number(1, 4)}, {dice.number(18, 88)} m²", money(rent + 90 * i), money(float(dice.number(20, 110)))] for i in range(2)]  # fmt: skip
    html = f"""<div style="border-bottom:2pt solid #111"><b style="font-size:1.5em">{esc(agency.name)}</b> <span class="small">Transaction — Location — Carte professionnelle CPI {dice.digits(4)} 20{dice.digits(2)} 000 {dice.digits(3)}</span></div><div style="margin:7mm 0;font-size:1.35em">BON DE VISITE — LOCATION VIDE</div><p>Je soussigné(e) {spoken(person)}, demeurant {esc(home.line())}, reconnais avoir visité ce jour, par l'intermédiaire exclusif de l'agence, le(s) logement(s) à louer suivant(s) :</p>{table(rows, ("Référence", "Adresse", "Type", "Loyer hors charges", "Charges"), numbers=(3, 4))}<p style="margin-top:6mm">Le dépôt d'un dossier est soumis à l'accord du bailleur. Le visiteur s'interdit de traiter directement avec le propriétaire pendant six mois. Honoraires de location : 11 €/m² en zone tendue, dus seulement à la signature du bail.</p><p>Dossier à fournir : pièce d'identité, trois derniers bulletins de salaire, contrat de travail, avis d'imposition, trois dernières quittances de loyer.</p><p>Visite effectuée le {seen:%d/%m/%Y} à {dice.number(9, 18)} h {dice.pick(("00", "15", "30"))}.</p><div class="sign"><div>Le visiteur<br>{signature(dice.number(0, 99))}</div><div>Le négociateur<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("unknown", html, {}, font="Nimbus Sans", size=10.5)


def identity_request(dice: Dice) -> Paper:
    """The summary of an online pre-request for an identity card: State's heading, surname, first names, birth, a number and a bar code, no card."""
    person, home = dice.person(), dice.address()
    filed = dice.day_before(120, 1)
    rows = [
        ("Titre demandé", "Carte nationale d'identité"), ("Motif", dice.pick(("Renouvellement — titre périmé", "Perte", "Première demande", "Changement d'état civil"))), ("Nom de naissance", birth_surname(person)), ("Nom d'usage", person.last_name.upper() if person.birth_name else "—"),
        ("Prénom(s)", ", ".join(person.first_names)), ("Sexe", person.sex), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("Lieu de naissance", f"{esc(person.birth_place)} ({person.birth_postcode[:2]})"), ("Taille", f"{dice.number(150, 195)} cm"), ("Nationalité", "Française par filiation"), ("Adresse", esc(home.line())), ("Téléphone", dice.phone()),
    ]  # fmt: skip
    number = f"{dice.letters(2)}{dice.digits(4)}{dice.letters(3)}"
    html = f"""<table><tr><td style="width:55%"><b>France Titres — ANTS</b><br><span class="small">Agence nationale des titres sécurisés</span></td><td class="r"><div style="border:1pt solid;padding:3mm;display:inline-block;text-align:center">{barcode(dice.digits(12))}<br><b style="letter-spacing:2pt">{number}</b></div></td></tr></table><div style="margin:7mm 0 4mm;font-size:1.3em"><b>Récapitulatif de votre pré-demande de carte nationale d'identité</b></div><p>Pré-demande enregistrée le {filed:%d/%m/%Y} à {dice.number(8, 22)}:{dice.number(10, 59)}. Ce document n'est pas un titre d'identité et ne permet pas d'en justifier.</p>{pairs(rows, sep="", width="36%", bold=True)}<p style="margin-top:6mm"><b>Et maintenant ?</b> Prenez rendez-vous dans une mairie équipée d'une station de recueil et apportez ce récapitulatif (ou son numéro), une photo de moins de six mois, un justificatif de domicile de moins d'un an et, en cas de perte, la déclaration et un timbre fiscal de 25 €.</p><p class="small">La pré-demande est conservée douze mois. Elle ne vaut pas dépôt de dossier.</p>"""
    return sheet("unknown", html, {}, font="Open Sans", size=9.8)


def savings_tax_form(dice: Dice) -> Paper:
    """A bank's yearly tax slip (imprimé fiscal unique): boxes 2DC, 2TR, 2CK of the income return, neither a statement nor a tax notice."""
    person, home, money = dice.person(), dice.address(), dice.table_money()
    year = dice.today.year - 1
    issued = dt.date(year + 1, 2, dice.number(3, 25))
    interest, shares = dice.amount(12, 900), dice.amount(0, 420)
    paid = round((interest + shares) * 0.128)
    rows = [["2DC", "Revenus des actions et parts", money(round(shares), cents=False)], ["2TR", "Intérêts et autres produits de placement à revenu fixe", money(round(interest), cents=False)], ["2BH", "Revenus déjà soumis aux prélèvements sociaux avec CSG déductible", money(round(interest + shares), cents=False)], ["2CK", "Prélèvement forfaitaire non libératoire déjà versé (crédit d'impôt)", money(paid, cents=False)], ["3VG", "Plus-values de cession", "0"]]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div style="font-size:1.3em;color:#8b0000"><b>{dice.pick(("Banque Privée du Parc", "Caisse Mutuelle du Rouergue", "Épargne &amp; Avenir"))}</b></div><div class="small r">Service fiscalité des particuliers<br>Édité le {issued:%d/%m/%Y}</div></div><div style="margin:12mm 0 10mm 95mm">{esc(spoken(person))}<br>{"<br>".join(map(esc, home.lines()))}</div><div style="font-size:1.25em"><b>IMPRIMÉ FISCAL UNIQUE (IFU) — REVENUS {year}</b></div><p class="small">Document d'aide à la déclaration des revenus n° 2042, établi en application de l'article 242 ter du code général des impôts. Titulaire n° {dice.digits(10)}.</p>{table(rows, ("Case", "Nature", "Montant en euros"), numbers=(2,))}<p style="margin-top:6mm">Ces montants ont été transmis à l'administration fiscale et figurent en principe sur votre déclaration préremplie. Vérifiez-les avant de signer ; conservez ce document trois ans sans le joindre.</p><p class="small">Total brut soumis à l'impôt : {money(interest + shares)} euros. Prélèvements sociaux retenus à la source : {money((interest + shares) * 0.172)} euros.</p>"""
    return sheet("unknown", html, {}, font="Lato", size=10.2)


LAYOUTS = {
    "baptism": baptism, "viewing_slip": viewing_slip, "identity_request": identity_request,
    "savings_tax_form": savings_tax_form,
}  # fmt: skip
