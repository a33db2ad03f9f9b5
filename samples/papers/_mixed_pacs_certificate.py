"""Mixed layouts: a notary's certificate with the labels in one line and the values in the next."""

from __future__ import annotations

from samples.civil_status import birth_surname
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def notary_lines(dice: Dice) -> Paper:
    """A notary's sheet: « Réf. / date » above, labels in a line and values in the next, names all in capitals; an earlier deed with its day and sum, a clerk who signs by delegation, the scale of fees, title in the band below."""
    one = dice.person(age=(22, 66))
    two, style = dice.partner(one, same_name=False), dice.pick(("dot", "slash", "long"))
    issued = dice.day_before(80, 1)
    done = dice.day_before(1500, 5, of=issued)
    loan = dice.day_before(900, 60, of=done)
    notary, clerk, office = dice.person("", age=(40, 66)), dice.person("", age=(27, 60)), dice.address("")
    sum_, ref = (
        f"{dice.number(12, 190) * 1000:,}".replace(",", " "),
        f"{dice.number(100, 999)}{dice.letters(2)}/{clerk.last_name[:2].upper()}",
    )
    names = [" ".join((*who.first_names, birth_surname(who))).upper() for who in (one, two)]

    def strip(*items: tuple[str, str]) -> str:
        heads, values = "".join(f"<td class='lab'>{a}</td>" for a, _ in items), "".join(f"<td>{b}</td>" for _, b in items)  # fmt: skip
        return f"<table style='margin:3mm 0'><tr>{heads}</tr><tr>{values}</tr></table>"

    def party(who: str, person: Person) -> str:
        return strip(("Partenaire", f"<b>{person.civility.upper()} {esc(who)}</b>"), ("Naissance", f"{person.birth_date:%d/%m/%Y}"), ("Lieu", esc(person.birth_place)))  # fmt: skip

    kind = dice.pick(("ATTESTATION D'ENREGISTREMENT D'UN PACTE CIVIL DE SOLIDARITÉ", "CERTIFICAT DE PACS", "ATTESTATION DE PACTE CIVIL DE SOLIDARITÉ"))  # fmt: skip
    fees = "".join(f"<tr><td>{a}</td><td class='num'>{b}</td></tr>" for a, b in (("Enregistrement (forfait HT)", "84,51 €"), ("Convention rédigée par l'office", "230,77 €"), ("Copie authentique, la page", "1,13 €")))  # fmt: skip
    html = f"""<div class="c" style="font-variant:small-caps;font-size:1.25em;letter-spacing:1pt">Maître {esc(notary.named("first_LAST"))}<br><span style="font-size:.7em">Notaire à {esc(office.town)} — {esc(office.line())}</span></div>
{strip(("Réf. / date", f"{ref} / {dice.print_date(issued, style)}"), ("Dossier suivi par", esc(clerk.named("first_last"))), ("Ligne directe", dice.phone()))}<p>Dossier de <b>{one.civility.upper()} {esc(names[0])}</b> et <b>{two.civility.upper()} {esc(names[1])}</b></p>
{party(names[0], one)}{party(names[1], two)}{strip(("Convention reçue le", f"{done:%d/%m/%Y}"), ("Enregistrée sous le n°", f"{done.year}/{dice.number(3, 90)}"), ("Résidence commune", esc(dice.address().line())))}
<p style="text-align:justify">Il est attesté que le pacte ci-dessus désigné, conclu sous le régime de {dice.pick(("l'indivision des acquêts", "la séparation des patrimoines"))}, n'a été ni modifié ni dissous depuis son enregistrement. {dice.pick(("Pour mémoire,", "Il est rappelé que"))} par acte du {long_date(loan)}, mon prédécesseur Maître {esc(dice.person("").named("first_LAST"))} avait reçu une reconnaissance de dette de {sum_} euros entre les mêmes personnes.</p>
<div style="display:flex;justify-content:space-between;align-items:end;margin-top:6mm"><table class="grid tiny" style="width:75mm"><tr><th>Émoluments (tarif en vigueur)</th><th></th></tr>{fees}</table><div>Pour le notaire, par délégation,<br>{clerk.civility} {esc(clerk.named("FIRST_LAST"))}, clerc habilité{clerk.e}<br>{signature(dice.number(0, 99))}{stamp("OFFICE NOTARIAL", "#7a1020", under="PACS")}</div></div>
<div class="c" style="background:#5c1a24;color:#fff;padding:3mm;margin-top:9mm;letter-spacing:.8pt">{kind}</div>"""
    css = ".lab{font-size:.75em;color:#6b3038;border-bottom:.5pt solid #6b3038}"
    return sheet("pacs_certificate", html, {"person_names": names, "issue_date": issued}, font=dice.font("serif"), size=10.6, css=css)  # fmt: skip


LAYOUTS = {"notary_lines": notary_lines}
