"""Sorted layouts: a telephone's app of centred lines, a portal's grid of boxes, a folded leaflet with last year beside this one."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import initial, plain, swap
from samples.stationery import sheet


def centred_app(dice: Dice) -> Paper:
    """A page of an app: centred lines, the holder in a row of a table, title in the band at the foot; a spouse, a guardian and a contact next door; signed by a machine with its hour."""
    person, home = dice.person(age=(20, 76)), plain(dice.address())
    mate, guardian, near = dice.partner(person, ""), dice.person("", age=(30, 65)), dice.person("", age=(25, 75))
    issuer = dice.pick(("Voltéa", "Onde Mobile", "Énergie Pays d'Oc", "Kilowatt & Co", "Fibrane", "Gaz Alpin"))
    day = dice.day_before(200, 1)
    start = dice.day_before(1500, 30, of=day)
    name = person.named("first_LAST")
    rows = [
        ["Titulaire", esc(name), f"depuis le {start:%d/%m/%Y}"],
        [dice.pick(("Cotitulaire", "Conjoint déclaré", "2e utilisateur")), esc(mate.named("first_LAST")), f"ajouté{mate.e} le {dice.day_before(max(2, (day - start).days - 1), 1, of=day):%d/%m/%Y}"],
        [dice.pick(("Tiers de confiance", "Curatelle", "Reçoit un double")), esc(guardian.named("first_LAST")), "accès en lecture"],
        [dice.pick(("Contact voisin", "Contact sur place")), esc(near.named("first_LAST")), dice.phone()],
    ]  # fmt: skip
    rows = rows[:1] + dice.random.sample(rows[1:], dice.number(2, 3))
    hour = f"{dice.number(6, 23):02d}:{dice.number(0, 59):02d}"
    place = dice.pick(("Point de livraison", "Logement desservi", "Adresse de fourniture", "Chez vous"))
    html = f"""<div style="display:flex;justify-content:space-between;font-size:7.5pt;color:#666"><span>{hour}</span><span>▂▄▆ 4G &nbsp; {dice.number(12, 99)} %</span></div>
<div class="c"><div style="font-size:1.9em;color:#0a7a6c;margin:6mm 0 2mm"><b>{issuer}</b></div><div class="small">‹ Mes documents</div><div style="margin:6mm 0">{place}<br><b>{"<br>".join(esc(row) for row in home.lines())}</b></div>
<div>{dice.pick(("Contrat actif", "Contrat en cours", "Offre en service"))} · n° {dice.digits(10)}</div><div style="margin:5mm 0">{table(rows, "rows app")}</div>
<p>{dice.pick(("Nous attestons que le titulaire ci-dessus dispose d'un contrat à cette adresse.", "Ce document justifie du domicile du titulaire."))}</p><p>Dernière facture : {dice.amount(24, 160):.2f} € · payée</p><p>signé électroniquement le {day:%d/%m/%Y} à {hour}</p>
<p class="small">empreinte {dice.digits(4)}{dice.letters(4).lower()}{dice.digits(6)}</p></div><div style="background:#0a7a6c;color:#fff;text-align:center;padding:4mm;margin-top:8mm"><b>{dice.pick(("JUSTIFICATIF DE DOMICILE", "Attestation de contrat", "Attestation de titulaire de contrat"))}</b></div>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font=dice.font("sans"), size=9.6, page=dice.pick(("110mm 210mm", "A5", "105mm 220mm")), margin="6mm 7mm", css=".app td { text-align: center; font-size: 8.4pt } ")  # fmt: skip


def portal_boxes_dated_inside(dice: Dice) -> Paper:
    """A print of a municipal works' portal with its URL and hour in head and foot: labels above values in boxes, « nom, prénom », the day in the first sentence; a delegation and two birth dates."""
    person, home = dice.person(age=(21, 80)), plain(dice.address())
    payer, boss, deputy = dice.person("", age=(24, 80)), dice.person("", age=(40, 66)), dice.person("", age=(28, 60))
    issuer = dice.pick((f"Régie municipale d'électricité de {home.town}", f"Syndicat des eaux de {home.town}", f"Usine d'électricité de {home.town}", f"Régie du gaz de {home.town}"))  # fmt: skip
    day = dice.day_before(180, 1)
    printed = day + dt.timedelta(days=dice.number(0, 6))
    start = dice.day_before(2500, 60, of=day)
    url = f"https://monespace.regie-exemple.fr/abonne/{dice.digits(5)}/attestation"
    mark = f"<div class='tiny' style='display:flex;justify-content:space-between'><span>{printed:%d/%m/%Y %d:%m}</span><span>{url}</span><span>1/1</span></div>".replace(f"{printed:%d:%m}", f"{dice.number(7, 22):02d}:{dice.number(0, 59):02d}")  # fmt: skip
    cells = [
        (dice.pick(("Abonné" + person.e, "Titulaire de l'abonnement", "Usager")), esc(swap(person))),
        (dice.pick(("Né" + person.e + " le", "Date de naissance")), f"{person.birth_date:%d/%m/%Y}"),
        (dice.pick(("Adresse du branchement", "Lieu de consommation", "Point desservi")), "<br>".join(esc(row) for row in home.lines())),
        (dice.pick(("Payeur", "Titulaire du compte prélevé")), f"{esc(swap(payer))}, né{payer.e} le {payer.birth_date:%d/%m/%Y}"),
        ("Entrée dans les lieux", f"{start:%d/%m/%Y}"),
        (dice.pick(("N° de compteur", "Compteur")), f"{dice.letters(1)}{dice.digits(8)}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        cells[2], cells[3] = cells[3], cells[2]
    grid = "".join(f"<div style='border:.8pt solid #8c9db5;width:49%;margin:0 0 2.5mm;padding:2mm 3mm'><span class='tiny'>{a}</span><br>{b}</div>" for a, b in cells)  # fmt: skip
    said = dice.pick((f"Attestation délivrée le {long_date(day)} à la demande de l'abonné{person.e}, pour justifier de son domicile.", f"En ce {long_date(day)}, le service de la régie certifie que l'abonnement ci-dessous est souscrit et en service."))  # fmt: skip
    html = f"""{mark}<h1 style="text-align:left;margin-top:9mm">{dice.pick(("Certificat d'abonnement", "Attestation de fourniture", "Attestation d'abonnement au service", "Certificat de branchement"))}</h1><p><b>{esc(issuer)}</b> — {esc(dice.address("").line())}</p><p>{"Madame" if person.e else "Monsieur"},<br><b>Objet :</b> votre abonnement n° {dice.digits(7)}</p><p>{said}</p>
<div style="display:flex;flex-wrap:wrap;justify-content:space-between;margin:5mm 0">{grid}</div><p class="small">{dice.pick(("Un agent peut vérifier ce document auprès du service clientèle.", "Toute rature rend cette attestation nulle."))}</p>
<p style="margin:10mm 0 0 55%">{"Pour la directrice" if boss.e else "Pour le directeur"}, {boss.civility} {esc(initial(boss))},<br>par délégation,<br>{deputy.civility} {esc(deputy.named("first_LAST"))}, agent comptable</p><div style="margin-top:40mm">{mark}</div>"""
    fields = {"holder_name": swap(person).replace(",", ""), "issuer": issuer, "address": home.truth(), "issue_date": day}  # fmt: skip
    return sheet("proof_of_address", html, fields, font=dice.font("any"), size=10, margin="9mm 15mm")


def folded_leaflet(dice: Dice) -> Paper:
    """A leaflet of two halves: left the letter with its addressee block and « Réf. / date », right three columns and last year's sums; a bank and the biller's subsidiary with their addresses."""
    person, home = dice.person(age=(22, 82)), plain(dice.address())
    agent = dice.person("", age=(25, 60))
    issuer = dice.pick(("Eau de Garonne", "Compagnie des eaux du Littoral", "Énergies du Terroir", "Chaleur Urbaine Ouest", "Gaz du Rhône"))  # fmt: skip
    branch = dice.pick(("Relève & Services", "Compteurs de France", "Travaux Réseaux Sud"))
    day = dice.day_before(220, 2)
    due, due_old = day + dt.timedelta(days=dice.number(14, 25)), day - dt.timedelta(days=dice.number(350, 380))
    fixed, used = dice.amount(20, 60), dice.amount(40, 210)
    fixed_old, used_old = round(fixed * 0.96, 2), dice.amount(40, 200)
    f = lambda x: f"{x:.2f}".replace(".", ",")  # noqa: E731
    remarks = [
        "",
        "",
        dice.pick(("jamais ouverte au public", "guichet fermé le lundi")),
        f"facture du {due_old:%d/%m/%Y}",
    ]
    facts = [("N° client", f"{dice.digits(3)} {dice.digits(6)}"), ("Votre banque", f"{dice.pick(('Crédit Mutuel', 'Banque Postale', 'Caisse du Ponant'))}, {esc(dice.address('').line())} — {dice.iban()[:14]}…"), ("Relève", f"{branch}, {esc(dice.address('').line())}"), ("L'an passé", f"{f(fixed_old + used_old)} €")]  # fmt: skip
    notes = "".join(f"<tr><td style='width:17mm;color:#777'>{a}</td><td>{b}</td><td style='width:25mm;font-style:italic'>{c}</td></tr>" for (a, b), c in zip(facts, remarks, strict=True))  # fmt: skip
    sums = table([["Abonnement", f(fixed_old), f(fixed)], ["Consommation", f(used_old), f(used)], ["Total TTC", f(fixed_old + used_old), f"<b>{f(fixed + used)}</b>"]], "grid", ("", str(day.year - 1), str(day.year)))  # fmt: skip
    where = dice.pick(
        ("desservant le logement de l'adresse ci-dessus", "pour votre logement, à l'adresse où ce pli vous est remis")
    )
    ref = f"{dice.letters(2)}{dice.digits(5)} / {day:%d/%m/%Y}"
    html = f"""<div style="display:flex"><div style="width:50%;padding-right:9mm;border-right:.5pt dashed #999;min-height:170mm"><b style="font-size:1.4em;color:#00558c">{issuer}</b><div class="tiny">SIRET {dice.siret()} · {dice.phone()}</div>
<div style="margin:16mm 0 10mm 30%">{esc(swap(person))}<br>{"<br>".join(esc(row) for row in home.lines())}</div><p>Réf. / date : {ref}</p><p><b>Objet :</b> {dice.pick(("facture et justificatif de domicile", "votre facture annuelle", "attestation de contrat en cours"))}</p>
<p class="justify">Vous trouverez ci-contre le décompte de votre abonnement, {where}. {dice.pick(("Ce feuillet vaut justificatif de domicile pendant un an.", "Conservez ce feuillet, il justifie de votre domicile."))} Le prélèvement aura lieu le {long_date(due)}.</p><p style="margin-top:9mm">{esc(initial(agent))}, votre conseill{"ère" if agent.e else "er"}</p></div>
<div style="width:50%;padding-left:9mm"><table class="rows small" style="margin:6mm 0">{notes}</table>{sums}<p class="small" style="margin-top:5mm">Montant à prélever : {f(fixed + used)} €, le {due:%d/%m/%Y}. Le montant de l'an passé a été réglé le {due_old + dt.timedelta(days=16):%d/%m/%Y}.</p><p class="tiny">{issuer}, SA au capital de {dice.number(1, 9)} 000 000 €, {esc(dice.address("").line())}. {branch} est sa filiale.</p></div></div>"""
    fields = {"holder_name": swap(person).replace(",", ""), "issuer": issuer, "address": home.truth(), "issue_date": day}  # fmt: skip
    return sheet("proof_of_address", html, fields, font=dice.font("sans"), size=9.4, page="A4 landscape", margin="12mm 13mm")  # fmt: skip


LAYOUTS = {
    "centred_app": centred_app,
    "portal_boxes_dated_inside": portal_boxes_dated_inside,
    "folded_leaflet": folded_leaflet,
}
