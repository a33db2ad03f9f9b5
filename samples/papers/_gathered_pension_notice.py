"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid, plain
from samples.stationery import sheet


def old_print_halves(dice: Dice) -> Paper:
    """A line printer's notice of an invalidity pension in two halves, person and right: surname and given name cells apart, the law for a title, the medical adviser and the child beside."""
    person, doctor = dice.person(age=(32, 54)), dice.person("", age=(35, 63))
    child, home, desk = kid(dice, person), plain(dice.address()), plain(dice.address(""))
    day = dice.day_before(500, 10)
    start = (day.replace(day=1) - dt.timedelta(days=dice.number(1, 50))).replace(day=1)
    money = MoneyStyle("", dice.pick((",", ".")), " EUR")
    base = dice.amount(9800, 26000)
    gross = round(base * 0.5 / 12, 2)
    csg, crds = round(gross * 0.083, 2), round(gross * 0.008, 2)
    net = round(gross - csg - crds, 2)
    up = unaccented
    left = (
        ("NOM", person.last_name.upper()),
        ("", ""),
        ("NE" + person.e.upper() + " LE", f"{person.birth_date:%d/%m/%Y}"),
        ("NUMERO", dice.nir(person)),
        ("ADRESSE", home.street.upper()),
        ("", f"{home.postcode} {home.town.upper()}"),
        ("ENFANT", child.named("FIRST_LAST")),
        ("PRENOM", person.first_name.upper()),
    )
    right = (
        ("DATE", f"{day:%d/%m/%Y}"),
        ("CATEGORIE", "2"),
        ("EFFET", f"{start:%d/%m/%Y}"),
        ("SALAIRE MOYEN", money(base)),
        ("TAUX", "50 %"),
        ("BRUT MENSUEL", money(gross)),
        ("CSG/CRDS/CASA", money(round(csg + crds, 2))),
        ("NET MENSUEL", money(net)),
    )

    def half(rows: tuple[tuple[str, str], ...]) -> str:
        return (
            "<table style='width:100%'>"
            + "".join(f"<tr><td style='width:36mm'>{up(a)}</td><td>{esc(up(b))}</td></tr>" for a, b in rows)
            + "</table>"
        )

    name = up(person.named("LAST_FIRST"))
    html = f"""<p>CAISSE PRIMAIRE D ASSURANCE MALADIE<br>{esc(up(desk.line()).upper())}<br>TEL {dice.phone()} - SIRET {dice.siret()}</p><p>********************************************************************</p>
<p>OBJET : {esc(name)} - ART. L.341-1 ET R.341-4 DU CODE DE LA SECURITE SOCIALE<br>ATTRIBUTION AU TITRE DE L INVALIDITE</p><div style="display:flex;gap:6mm;margin:6mm 0"><div style="flex:1;border:.6pt dashed #333;padding:2mm">L ASSURE{half(left)}</div><div style="flex:1;border:.6pt dashed #333;padding:2mm">LE DROIT{half(right)}</div></div>
<p>SUR AVIS DU MEDECIN CONSEIL, DR {esc(up(doctor.named("FIRST_LAST")))}, VOTRE CAPACITE DE TRAVAIL EST REDUITE DES DEUX TIERS AU MOINS.</p><p>LA PENSION EST PAYEE A TERME ECHU SUR LE COMPTE {dice.iban()}.<br>ELLE PEUT ETRE REVISEE, SUSPENDUE OU SUPPRIMEE EN CAS DE REPRISE DU TRAVAIL.</p><p>RECOURS DANS LES DEUX MOIS DEVANT LA COMMISSION DE RECOURS AMIABLE.</p><p>********************************************************************<br>LE DIRECTEUR</p>"""
    fields = {"beneficiary_name": name, "issue_date": day, "amount": net}
    return sheet(
        "pension_notice", html, fields, font=dice.pick(("Liberation Mono", "Courier Prime")), size=9, margin="16mm 15mm"
    )


LAYOUTS = {"old_print_halves": old_print_halves}
