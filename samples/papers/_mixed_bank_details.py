"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet


def bilingual_capitals(dice: Dice) -> Paper:
    """A foreign group's sheet in French and another language: capitals straight after colons, a couple, the day as dd.mm.yy, a neighbour and a child's account besides."""
    one, home = dice.person(age=(24, 76)), dice.address()
    two = dice.partner(one, same_name=True)
    names = [one.named("FIRST_LAST"), two.named("FIRST_LAST")]
    kid, near, desk = dice.children(one, 1)[0], dice.person("", age=(30, 75)), dice.person("", age=(24, 58))
    issued = dice.day_before(400)
    iban = dice.iban()
    flat = iban.replace(" ", "")
    german = dice.chance(0.4)
    bank, bic, group = dice.pick((("NORDHAFEN BANK SE, SUCCURSALE FRANCE", "NHBKFRPP", "Nordhafen Holding"), ("BANCO RIBERA SA, AGENCE EN FRANCE", "RIBPFRPP", "Ribera Group"), ("KESTREL INTERNATIONAL BANK PLC", "KSTRFRPP", "Kestrel Group")))  # fmt: skip
    terms = {
        "holder": ("Titulaires", "Kontoinhaber" if german else "Account holders"),
        "address": ("Adresse", "Anschrift" if german else "Address"),
        "bank": ("Établissement", "Bank" if german else "Bank and branch"),
        "phone": ("Téléphone", "Telefon" if german else "Telephone"),
        "child": ("Compte rattaché (enfant)", "Kinderkonto" if german else "Linked child account"),
        "near": ("Personne à joindre en cas d'absence (voisin)", "Nachbar" if german else "Neighbour, in absence"),
        "date": ("Émis le", "Datum" if german else "Issued"),
        "desk": ("Conseiller", "Berater" if german else "Adviser"),
    }

    def line(key: str, value: str) -> str:
        french, foreign = terms[key]
        return f"<p style='margin:2mm 0'><span class='small'>{french} / <i>{foreign}</i></span>:{value}</p>"

    couple = f"{'M. ET MME' if one.sex != two.sex else 'MM.' if one.sex == 'M' else 'MMES'} {one.last_name.upper()}"
    holder = f"{one.civility.upper()} {esc(names[0])} ET {two.civility.upper()} {esc(names[1])}"
    title = dice.pick(("Identifiant international de compte — règlement (UE) n° 260/2012", "Données d'identification du compte (règlement (UE) n° 260/2012, art. 5)", "Coordonnées de paiement SEPA — directive (UE) 2015/2366"))  # fmt: skip
    top = [
        line("holder", holder),
        line("address", esc(home.line(capital=True))),
        line("bank", f"{bank}, {esc(dice.address('').line(capital=True))}"),
    ]
    rest = [
        line("phone", f"{dice.phone()} — SIRET {dice.siret()}"),
        line("child", f"LIVRET {dice.digits(11)}, {esc(kid.named('FIRST_LAST'))}, {kid.birth_date:%d.%m.%y}"),
        line("near", f"{esc(near.named('FIRST_LAST'))}, {dice.phone()}"),
        line("desk", esc(desk.named("FIRST_LAST"))),
    ]
    if dice.chance(0.5):
        rest = [rest[3], rest[1], rest[2], rest[0]]
    box = f"<table class='grid' style='margin:6mm 0'><tr><th>IBAN</th><th>BIC</th></tr><tr><td>{iban}</td><td>{bic}{dice.digits(3)}</td></tr><tr><td colspan='2' class='small'>Code banque {flat[4:9]} · guichet {flat[9:14]} · compte {flat[14:25]} · clé {flat[25:]}</td></tr></table>"
    when = line("date", f"{issued:%d.%m.%y}")
    html = f"""<table style="border-bottom:2pt solid #003b49"><tr><td><b style="font-size:1.3em;color:#003b49">{bank.split(",")[0]}</b></td><td class="r small">Member of {group}</td></tr></table>
<p style="margin-top:7mm">Objet / <i>{"Betreff" if german else "Subject"}</i>:COMPTE {dice.pick(("JOINT", "COMMUN"))} {esc(couple)}</p><h1 style="text-align:left;font-size:1.15em">{title}</h1>{when if dice.chance(0.5) else ""}{"".join(top)}{box}{"".join(rest)}"""
    if when not in html:
        html += when
    html += f"<p class='tiny' style='margin-top:8mm'>À remettre aux organismes qui vous paient ou vous prélèvent. / <i>{'Bitte aushändigen.' if german else 'Give this to anyone who pays you or debits you.'}</i></p>"
    fields = {"person_names": names, "issue_date": issued}
    return sheet("bank_details", html, fields, font=dice.font("sans"), size=10, margin="16mm 18mm")


LAYOUTS = {"bilingual_capitals": bilingual_capitals}
