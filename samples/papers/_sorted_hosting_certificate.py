"""Sorted layouts: a ruled sheet by hand with one row of values, a village's struck form in typewriter, a mail with leaders."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import day_stamp, kid, plain, renamed
from samples.stationery import HAND, PEN, sheet, signature


def ruled_row(dice: Dice) -> Paper:
    """A ruled sheet by hand: one sentence, a table of one row, the day in letters; a child, two birth dates, a day of effect and a stamp of receipt."""
    host, guest, home = dice.person("host", age=(28, 80)), dice.person(age=(24, 65)), plain(dice.address())
    child = kid(dice, guest)
    issued = dice.day_before(110, 2)
    since = dice.day_before(500, 20, of=issued)
    got = issued + dt.timedelta(days=dice.number(1, 9))
    mine, name = f"{host.first_name} {host.last_name}", f"{guest.first_name} {guest.last_name}"
    kin = dice.pick(("une amie de ma sœur", "de ma famille", "une connaissance de travail", "du même village que moi"))
    heads = [
        "Nom de la personne",
        "Née le" if guest.sex == "F" else "Né le",
        "Chez moi depuis",
        "Avec elle" if guest.sex == "F" else "Avec lui",
    ]
    cells = [esc(name), f"{guest.birth_date:%d/%m/%Y}", f"{since:%d/%m/%Y}", f"{esc(child.first_name)}, {'sa fille' if child.sex == 'F' else 'son fils'} ({child.birth_date:%d/%m/%Y})"]  # fmt: skip
    if dice.chance(0.5):
        heads[1], heads[2], cells[1], cells[2] = heads[2], heads[1], cells[2], cells[1]
    end = dice.pick(("jusqu'à ce qu'un logement leur soit attribué", "le temps qu'il faudra", f"au moins jusqu'au {long_date(issued + dt.timedelta(days=dice.number(60, 200)))}"))  # fmt: skip
    title = dice.pick(("Déclaration d'accueil à mon domicile", "Attestation de logement à titre gratuit", "Certificat d'hébergement sur l'honneur", "Attestation sur l'honneur d'accueil d'un tiers"))  # fmt: skip
    where = dice.pick((f"J'habite {esc(home.line())}", f"Mon adresse est : {esc(home.line())}"))
    extra = f"<p>Ce papier remplace celui que j'ai fait le {long_date(issued - dt.timedelta(days=dice.number(90, 250)))}.</p>" if dice.chance(0.5) else ""  # fmt: skip
    html = f"""<div class="ruled"><p style="font-size:1.3em;text-align:center;text-decoration:underline">{title}</p>
<p>Je soussigné{host.e} {esc(mine)}, né{host.e} le {long_date(host.birth_date)} à {esc(host.birth_place)}, déclare que la personne ci-dessous, {kin}, vit sous mon toit sans payer de loyer, {end}.</p><p>{where}.</p>{extra}</div>
<div style="margin:5mm 0">{table([cells], "grid hand", heads)}</div>
<div class="ruled"><p>Je sais qu'une fausse déclaration est punie par la loi (article 441-7 du code pénal).</p><p>{dice.pick(("Écrit à", "Fait de ma main à"))} {esc(home.town)}, le {date_in_words(issued)}.</p></div>
<div style="display:flex;justify-content:space-between;align-items:center"><div style="border:1.3pt solid #7a1f1f;color:#7a1f1f;padding:2mm 4mm;transform:rotate(3deg);font:8pt 'Liberation Sans'">COURRIER ARRIVÉ<br>{got:%d %m %Y}</div><div>{signature(dice.number(0, 99))}<br>{esc(mine)}</div></div>
<p style="font:7pt 'Liberation Sans';margin-top:12mm;color:#666">Bloc à réglure, 96 feuillets</p>"""
    fields = {"host_name": mine, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    css = ".ruled p { line-height: 8.5mm; border-bottom: .4pt solid #9bb7d6; margin: 0 } .hand td { padding: 3mm 2mm } .hand th { text-align: center }"
    return sheet("hosting_certificate", html, fields, font=dice.pick((HAND, PEN)), size=14.5, margin="18mm 20mm", css=css)  # fmt: skip


_FOREIGN = ("Tran Van", "García Márquez", "Quispe Mamani", "de Oliveira Lopes", "Ould Mohamed", "Essomba Ondoa", "Ngo Bassong", "Aït Ouarab", "Gonçalves Ferreira")  # fmt: skip


def struck_by_the_mayor(dice: Dice) -> Paper:
    """A village's form in typewriter, what does not apply struck out, the day only in the mayor's round stamp; a witness and a second signer."""
    host = dice.person("host", age=(30, 82))
    guest = renamed(dice, dice.person(age=(19, 66)), _FOREIGN)
    home = plain(dice.address())
    witness, mayor, clerk = (dice.person("", age=(30, 70)) for _ in range(3))
    issued = dice.day_before(200, 2)
    since, printed = dice.day_before(400, 10, of=issued), dice.day_before(2400, 700, of=issued)
    mine, name = host.named("first_LAST"), f"{' '.join(guest.first_names)} {guest.last_name}"
    cross = lambda text: f"<s>{text}</s>"  # noqa: E731
    own = dice.chance(0.5)
    man = host.sex == "M"
    word = dice.pick(("BÉNÉFICIAIRE", "INTÉRESSÉ(E)", "USAGER", "PERSONNE HÉBERGÉE (BÉNÉFICIAIRE)"))
    law = dice.pick(("APPLICATION DE L'ARTICLE 441-7 DU CODE PÉNAL", "DÉCLARATION PRÉVUE PAR LE DÉCRET N° 2000-1277 DU 26 DÉCEMBRE 2000", "FORMULAIRE M-12 — DOMICILE D'UN TIERS"))  # fmt: skip
    who = [
        f"{word} ....... : {esc(name)}",
        f"né(e) le ............. : {guest.birth_date:%d/%m/%Y} à {esc(guest.birth_place)}",
        f"logé(e) depuis le .... : {since:%d/%m/%Y}",
        f"venant de ............ : {esc(dice.address('').town)}",
    ]
    lodger = [
        f"Je, {cross('Mme') + ' M.' if man else 'Mme ' + cross('M.')} {esc(mine)},",
        f"{'propriétaire / ' + cross('locataire') if own else cross('propriétaire') + ' / locataire'} du logement situé",
        f"{esc(home.line())},",
        f"y héberge {'gratuitement / ' + cross('contre participation') if dice.chance(0.8) else cross('gratuitement') + ' / contre participation'} la personne dite",
        f"« {word.split()[0].lower()} » {dice.pick(('ci-contre', 'de la présente', 'au présent formulaire'))}.",
    ]
    blocks = [f"<p>{'<br>'.join(who)}</p>", f"<p>{'<br>'.join(lodger)}</p>"]
    if dice.chance(0.5):
        blocks.reverse()
    seal = day_stamp(dice, f"MAIRIE DE {home.town.upper()}", issued, dice.pick(("DÉPARTEMENT", "RÉPUBLIQUE FRANÇAISE")))
    html = f"""<div>MAIRIE<br>DE {esc(home.town.upper())}<br>------------</div><p style="text-align:center;margin:10mm 0 4mm"><b>{law}</b></p>
<p class="small" style="text-align:center">imprimé communal, tirage du {printed:%d/%m/%Y} — rayer ce qui ne convient pas</p>{"".join(blocks)}
<p>TÉMOIN de la signature : {witness.civility} {esc(witness.named("first_LAST"))}, {dice.pick(("voisin" + ("e" if witness.e else ""), "du voisinage immédiat", "de la même rue"))}, demeurant {esc(dice.address("").line())}.</p>
<p>{cross("Le déclarant ne sait pas signer.")} Le déclarant a signé devant nous.</p>
<div style="display:flex;justify-content:space-between;margin-top:8mm"><div>Signature<br>{signature(dice.number(0, 99))}</div><div>{seal}</div><div>Le Maire,<br>{esc(mayor.named("first_LAST"))}<br><br>Pour légalisation,<br>{esc(clerk.named("first_LAST"))}<br><span class="small">secrétaire de mairie</span></div></div>
<p class="small" style="margin-top:8mm">Prend effet au jour du cachet. Valable trois mois.</p>"""
    fields = {"host_name": mine, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("hosting_certificate", html, fields, font=dice.font("mono"), size=10.2, margin="17mm 18mm")


def mail_with_leaders(dice: Dice) -> Paper:
    """A mail printed with its header: a couple of two surnames lodges a friend, dotted leaders to the values; a neighbour, a doctor and a guardian."""
    host, guest, home = dice.person("host", age=(28, 80)), dice.person(age=(20, 68)), plain(dice.address())
    mate = dice.partner(host, "", same_name=False)
    neighbour, doctor, guardian = (dice.person("", age=(32, 68)) for _ in range(3))
    issued = dice.day_before(150, 1)
    since, seen = dice.day_before(600, 15, of=issued), dice.day_before(80, 4, of=issued)
    mine, name = host.named("first_LAST"), guest.named("first_LAST")
    box = f"{dice.pick(('accueil', 'logement', 'guichet'))}@{dice.pick(('ccas-exemple', 'mairie-exemple', 'bailleur-exemple'))}.fr"
    rows = [
        (dice.pick(("Personne que nous logeons", "Hébergé" + guest.e, "Nom de notre hôte")), f"{guest.civility} {esc(name)}"),
        (dice.pick(("Né" + guest.e + " le", "Date de naissance")), f"{guest.birth_date:%d/%m/%Y}"),
        (dice.pick(("Sous notre toit depuis", "Arrivée")), long_date(since)),
        (dice.pick(("Contribution demandée", "Loyer")), dice.pick(("aucune", "néant", "gratuit"))),
        (dice.pick(("Du voisinage, peut en témoigner", "À joindre en notre absence")), f"{neighbour.civility} {esc(neighbour.named('first_LAST'))}, {dice.phone()}"),
        (dice.pick(("Médecin traitant", "Suivi médical")), f"Dr {esc(doctor.named('first_LAST'))}, vu le {seen:%d/%m/%Y}"),
        (dice.pick(("Curatelle (gestion des comptes)", "Mandataire judiciaire")), f"{guardian.civility} {esc(guardian.named('first_LAST'))}"),
    ]  # fmt: skip
    rows = rows[:4] + dice.random.sample(rows[4:], dice.number(2, 3))
    led = "".join(f"<div class='led'><span>{a}</span><i></i><span>{b}</span></div>" for a, b in rows)
    slug = f"{host.first_name}.{host.last_name}".lower().replace(" ", "").replace("'", "")
    html = f"""<div style="border-bottom:2pt solid #444;padding-bottom:1mm"><b>{esc(host.first_name)} {esc(host.last_name)}</b></div>
<table class="small" style="margin:3mm 0 6mm"><tr><td style="width:22mm"><b>De :</b></td><td>{esc(host.first_name)} {esc(host.last_name)} &lt;{esc(slug)}@courriel-exemple.fr&gt;</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(issued, weekday=True)} {dice.number(7, 22):02d}:{dice.number(0, 59):02d}</td></tr><tr><td><b>À :</b></td><td>{box}</td></tr><tr><td><b>Cc :</b></td><td>{esc(guardian.named("first_last"))}</td></tr><tr><td><b>Objet :</b></td><td>{dice.pick(("Certificat de résidence chez nous", "Attestation d'hébergement (pour dossier)", "Certificat d'hébergeant"))}</td></tr></table>
<p>le {long_date(issued)}</p><p>Bonjour,</p><p>je soussigné{host.e}<br><b>{esc(mine)}</b><br>{"et" if dice.chance(0.5) else "avec mon" + (" épouse" if mate.e else " époux")} <br>{esc(mate.named("first_LAST"))}<br>demeurant {esc(home.line())}</p><p>certifie sur l'honneur {dice.pick(("donner le gîte à", "loger à titre gracieux à notre foyer", "héberger chez nous"))} :</p>
<div style="margin:4mm 0">{led}</div><p>{dice.pick(("Nous avons connu cette personne par notre paroisse et elle peut rester tant que de besoin.", "Il n'y a plus de place pour tous dans notre deux-pièces, d'où la demande de logement."))}</p><p>Pièces jointes : pièce d'identité, facture d'eau du {dice.day_before(70, 20, of=issued):%d/%m/%Y}.</p><p>Bien à vous,<br>{esc(host.first_name)}</p><p class="tiny" style="margin-top:10mm">Pensez à l'environnement avant d'imprimer ce message. Page 1 sur 1</p>"""
    fields = {"host_name": mine, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    css = (
        ".led { display: flex; margin: 1.6mm 0 } .led i { flex: 1; border-bottom: 1pt dotted #555; margin: 0 2mm 1mm }"
    )
    return sheet("hosting_certificate", html, fields, font=dice.font("sans"), size=10.6, css=css)


LAYOUTS = {"ruled_row": ruled_row, "struck_by_the_mayor": struck_by_the_mayor, "mail_with_leaders": mail_with_leaders}
