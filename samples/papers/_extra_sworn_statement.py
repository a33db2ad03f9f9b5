"""Extra layouts: a landlord's site with a contact and two declarants, a household's sheet with people who declare nothing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import PEN, born, sheet, signature, ticked


def two_on_the_site(dice: Dice) -> Paper:
    """A site's form printed: the contact and the landlord's adviser at the top, declarants 1 and 2 in rows with their day of birth, a former declarant struck off; opened, signed and received on three days."""
    one, style, home = dice.person(age=(22, 66)), dice.pick(("LAST_first", "first_last", "LAST_FIRST")), dice.address()
    two = dice.partner(one, same_name=dice.chance(0.4))
    contact, adviser, gone = (dice.person("", age=(24, 64)).named(style) for _ in range(3))
    issued = dice.day_before(80, 2)
    opened, since = dice.day_before(12, 1, of=issued), dice.day_before(1800, 60, of=issued)
    names = [one.named(style), two.named(style)]
    said = dice.pick(("ne disposer d'aucun autre logement", "vivre séparément de leurs anciens conjoints respectifs", "n'avoir aucune dette de loyer", "vivre en couple sous le même toit"))  # fmt: skip
    rows = "".join(f"<tr><td>Déclarant {i}</td><td><b>{esc(name)}</b></td><td>{it.birth_date:%d/%m/%Y}</td><td>signé</td></tr>" for i, (it, name) in enumerate(zip((one, two), names, strict=True), 1))  # fmt: skip
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>portail-locatif.example / mes-formulaires / {dice.digits(6)}</span><span>1/1</span></div><div style="background:#124e78;color:#fff;padding:4mm 6mm;margin:3mm 0">Mes pièces justificatives — formulaire signé</div>
<table style="font-size:.9em"><tr><td style="width:50%"><span class="tiny">Personne à contacter</span><br>{esc(contact)} — {dice.phone()}</td><td><span class="tiny">Votre conseillère ou conseiller</span><br>{esc(adviser)}, agence de {esc(dice.address("").town)}</td></tr><tr><td><span class="tiny">Adresse actuelle</span><br>{esc(home.line())}</td><td><span class="tiny">Formulaire ouvert le</span><br>{opened:%d/%m/%Y}</td></tr></table>
<table class="grid" style="margin-top:6mm"><tr><th>Rôle</th><th>Nom et prénom</th><th>Né(e) le</th><th>État</th></tr>{rows}<tr style="color:#999"><td>Retiré</td><td><s>{esc(gone)}</s></td><td></td><td>n'est plus au dossier</td></tr></table>
<p style="margin-top:7mm;font-size:1.05em">Les déclarants attestent sur l'honneur {said} depuis le {long_date(since)}.</p><p>{ticked("Nous avons connaissance des peines encourues en cas de fausse déclaration (article 441-1 du code pénal).")}<br>{ticked("Nous confirmons l'exactitude des renseignements ci-dessus.")}</p>
<p style="margin-top:8mm">Signé électroniquement par les deux déclarants le {issued:%d/%m/%Y}.</p><p class="small">Reçu par {esc(adviser)} ; à vérifier avant le {issued + dt.timedelta(days=30):%d/%m/%Y}.</p>"""
    return sheet("sworn_statement", html, {"person_names": names, "issue_date": issued}, font="Roboto", size=10.4, margin="11mm 16mm")  # fmt: skip


def who_lives_here(dice: Dice) -> Paper:
    """A sheet filled with a pen: one declares who lives with him, four lines of people with their days; the social worker who helped, the host; the place and day in the upper right."""
    person, home, style = dice.person(age=(24, 45)), dice.address(), dice.pick(("first_last", "LAST_first"))
    name, issued = person.named(style), dice.day_before(90, 1)
    mate, kids = dice.partner(person), dice.children(person, dice.number(1, 3))
    helper, host = dice.person("", age=(25, 60)), dice.person("", age=(30, 80))
    arrived = dice.day_before(900, 40, of=issued)
    folk = [(mate.named(style), mate.birth_date, dice.pick(("conjoint", "concubin", "partenaire")) + ("e" if mate.sex == "F" else "")), *((k.named(style), k.birth_date, "fille" if k.sex == "F" else "fils") for k in kids), (dice.person("", age=(60, 84)).named(style), dice.day_before(31000, 22500), "parent à charge")]  # fmt: skip
    folk = [(n, d, k.replace("partenairee", "partenaire")) for n, d, k in folk]
    body = "".join(f"<tr><td class='pen'>{esc(n)}</td><td class='pen'>{d:%d/%m/%Y}</td><td class='pen'>{k}</td></tr>" for n, d, k in folk)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div class="small">Document rempli avec l'aide de : <span class="pen">{esc(helper.named(style))}</span><br>(point conseil, maison des solidarités de {esc(home.town)})</div><div>À <span class="pen">{esc(home.town)}</span>, le <span class="pen">{issued:%d/%m/%Y}</span></div></div>
<p class="b" style="margin:9mm 0 5mm">COMPOSITION DU FOYER — ATTESTATION SUR L'HONNEUR</p><p>Je soussigné(e) <span class="pen">{esc(name)}</span>, {born(person, "slash")}, hébergé(e) par <span class="pen">{esc(host.named(style))}</span> depuis le <span class="pen">{arrived:%d/%m/%Y}</span> à l'adresse <span class="pen">{esc(home.line())}</span>, déclare sur l'honneur que les personnes suivantes vivent avec moi et vivront dans le logement demandé :</p>
<table class="grid" style="margin:5mm 0"><tr><th>Nom, prénom</th><th>Date de naissance</th><th>Lien avec moi</th></tr>{body}</table>
<p>Une grossesse est en cours : {ticked("oui", False)} {ticked("non")}. Enfants en résidence alternée : {ticked("oui", False)} {ticked("non")}.</p><p>Je sais que toute fausse déclaration peut entraîner le rejet de ma demande.</p><p>Signature du déclarant : {signature(dice.number(0, 99))}</p><p class="tiny">Imprimé mis à jour le {dt.date(issued.year - 1, 3, 14):%d/%m/%Y}. À renvoyer à l'attention de {esc(dice.person("").named(style))}, service logement.</p>"""
    return sheet("sworn_statement", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10.8, margin="16mm 19mm", css=f".pen{{font-family:{PEN};font-size:1.45em;color:#1b2a78;line-height:1;padding:0 1.5mm}}")  # fmt: skip


LAYOUTS = {"two_on_the_site": two_on_the_site, "who_lives_here": who_lives_here}
