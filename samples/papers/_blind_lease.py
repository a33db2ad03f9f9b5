"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
    table,
)


def franchise_boxes(dice: Dice) -> Paper:
    """A franchised agency's print: a coloured band at the side, boxes with the caption over the value."""
    tenant, owner = dice.person(age=(22, 65)), dice.person("", age=(40, 80))
    home, own, desk = dice.address(), dice.address(""), dice.address("")
    rent, charges, surface = dice.number(420, 1150), dice.number(30, 160), dice.number(18, 92)
    start = dice.day_before(900, 20)
    signed_on = dice.day_before(20, 2, of=start)
    agent = dice.person("", age=(25, 60))
    fee = round(surface * 11.0, 2)
    money = MoneyStyle("\u202f", ",", " €")

    def box(label: str, value: str, wide: bool = False) -> str:
        return f'<div style="border:.7pt solid #c9a;flex:1 1 {"100%" if wide else "44%"};padding:1.5mm 2.5mm"><div class="tiny">{label}</div><div class="b">{value}</div></div>'

    zone_row = [["A", "13,46 €"], ["A bis", "13,46 €"], ["B1", "10,77 €"], ["B2 et C", "8,97 €"]]
    html = f"""<div style="display:flex"><div style="width:38mm;background:#8c1d40;color:#fff;padding:5mm 4mm;min-height:250mm"><div style="font-size:17pt;font-weight:bold">clé&amp;toit</div><p class="small">Agence franchisée indépendante<br>SARL Toits {esc(desk.town)}<br>{"<br>".join(desk.lines())}<br>{dice.phone()}<br>SIRET {dice.siret()}<br>Carte T n° {dice.digits(4)} {dice.digits(4)}</p><p class="small">Garantie financière : Compagnie Ardente de Caution, 9 rue des Lombards 69002 Lyon</p><p class="small">Votre interlocuteur : {esc(agent.named("first_LAST"))}</p></div>
<div style="flex:1;padding:4mm 0 0 6mm"><p><b>Objet : location vide à usage de résidence principale — acte du {long_date(signed_on)}</b><br><span class="small">Titre Ier de la loi n° 89-462 du 6 juillet 1989</span></p><p>Je soussigné{tenant.e} {esc(tenant.named("first_LAST"))} déclare prendre à bail le logement ci-dessous, aux conditions que voici.</p>
<div style="display:flex;flex-wrap:wrap;gap:2mm">{box("LE BAILLEUR", esc(owner.named("first_LAST")))}{box("LE PRENEUR", esc(tenant.named("first_LAST")))}{box("DEMEURE DU BAILLEUR", esc(own.line()))}{box("NAISSANCE DU PRENEUR", f"{tenant.birth_date:%d/%m/%Y} à {esc(tenant.birth_place)}")}{box("LE BIEN", esc(home.line()), True)}{box("SURFACE HABITABLE", f"{surface} m²")}{box("PIÈCES", str(max(1, surface // 20)))}{box("PRISE D'EFFET", f"{start:%d/%m/%Y}")}{box("DURÉE", "trois ans, reconductible")}{box("LOYER MENSUEL HORS CHARGES", money(rent))}{box("PROVISION POUR CHARGES", money(charges))}{box("TOTAL DE L'ÉCHÉANCE", money(rent + charges))}{box("DERNIER LOYER DU PRÉCÉDENT LOCATAIRE", money(rent - dice.number(5, 30)))}{box("DÉPÔT DE GARANTIE", money(rent))}{box("HONORAIRES À LA CHARGE DU PRENEUR", money(fee))}</div>
<p class="small b" style="margin-top:4mm">Plafonds des honoraires par m²</p>{table(zone_row, ("Zone", "Visite, dossier, bail et état des lieux"))}<p class="small">Clause résolutoire : à défaut de paiement du loyer ou des charges, le bail est résilié de plein droit six semaines après un commandement resté sans effet. Le loyer est révisé chaque année selon l'IRL.</p><p class="small">Assurance du preneur à remettre avant les clés. Annexes : diagnostics, état des lieux, notice.</p><div class="sign"><div>Le bailleur, par mandat {signature(dice.number(0, 99))}</div><div>Le preneur {signature(dice.number(0, 99))}</div></div></div></div>"""
    truth = {
        "tenants": [tenant.named("first_LAST")],
        "landlord_name": owner.named("first_LAST"),
        "address": home.truth(),
        "start_date": start,
        "rent": float(rent),
        "charges": float(charges),
        "surface": float(surface),
    }
    return sheet("lease", html, truth, font=dice.font("sans"), size=9, margin="10mm 12mm")


LAYOUTS = {"franchise_boxes": franchise_boxes}
