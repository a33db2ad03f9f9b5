"""Mixed layouts: the second leaf of a host's letter, and a town's form with a stub to cut off."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import day_stamp, initial, kid, plain, renamed
from samples.stationery import sheet, signature

PARTICLES = ("de La Fontaine-Kaya", "Du Bois de Castelnau", "d'Almeida dos Santos", "Le Goff-Ben Salah", "de la Cruz Ibarra", "van der Meulen-Roux")  # fmt: skip


def second_leaf(dice: Dice) -> Paper:
    """Page two of a host's letter, its facts in three columns; the town hall's stamp gives the only day of its own."""
    person, home = dice.person(age=(20, 60)), plain(dice.address())
    host = renamed(dice, dice.person("host", age=(35, 80)), PARTICLES, "host")
    child, curator = kid(dice, person), dice.person("", age=(30, 62))
    day = dice.day_before(300, 2)
    since, older = day - dt.timedelta(days=dice.number(40, 700)), day - dt.timedelta(days=dice.number(710, 1200))
    money, name, mine = dice.money(), person.named("first_LAST"), host.named(dice.pick(("first_last", "first_LAST")))
    rows = [
        [dice.pick(("Qui je loge", "Personne logée", "Hébergé·e")), f"{person.civility} {esc(name)}", f"né{person.e} le {person.birth_date:%d/%m/%Y}"],
        [dice.pick(("Où", "Lieu", "Mon domicile")), esc(home.line()), dice.pick(("ma résidence principale", "trois pièces, dont une pour eux"))],
        ["Depuis", long_date(since), dice.pick(("sans interruption", "à titre gratuit, sans bail"))],
        ["Avec", f"{esc(child.first_name)}, son enfant", f"né{child.e} le {child.birth_date:%d/%m/%Y}"],
        [dice.pick(("Curatelle", "Assisté·e de")), f"{curator.civility} {esc(curator.named('first_LAST'))}", "à prévenir pour tout rendez-vous"],
    ]  # fmt: skip
    if dice.chance(0.4):
        rows[2], rows[3] = rows[3], rows[2]
    town = home.town
    html = f"""<div class="c small">– 2 –</div><p>{dice.pick(("…ce qui explique que nous ayons attendu si longtemps avant de nous adresser à vos services.", "…et c'est pourquoi la première demande, incomplète, nous avait été renvoyée sans suite."))} La quittance du {older:%d/%m/%Y}, d'un montant de {money(dice.amount(410, 890))}, que vous m'avez retournée portait sur son ancien logement et ne vaut plus rien aujourd'hui.</p>
<p>J'en viens à ce que vous me demandez.</p><h1 style="font-size:13pt;text-align:{dice.pick(("left", "center"))}">Attestation d'hébergement</h1>
<p>Je soussigné{host.e} {esc(mine)}, né{host.e} le {host.birth_date:%d/%m/%Y} à {esc(host.birth_place)}, {dice.pick(("déclare sur l'honneur héberger chez moi", "certifie loger sous mon toit"))} la personne dont voici l'état :</p>
{table(rows, dice.pick(("grid", "rows")), (), ("18%", "50%", "32%"))}
<p style="margin-top:6mm">{dice.pick(("Je joins ma facture d'eau et la copie de ma pièce d'identité.", "Ma carte d'identité et mon dernier avis de taxe foncière sont joints à la première page."))} Je sais qu'une fausse déclaration m'exposerait aux peines de l'article 441-7 du code pénal.</p>
<p>Dans l'attente de votre réponse, je vous prie de croire, Madame, Monsieur, à ma considération distinguée.</p>
<div class="sign"><div>{day_stamp(dice, "MAIRIE", day, dice.pick(("SIGNATURE LÉGALISÉE", "VU POUR LA SIGNATURE", "ÉTAT CIVIL")))}<div class="tiny">{esc(town)}</div></div><div>{signature(dice.number(0, 99))}<br>{esc(mine)}</div></div>"""
    fields = {"host_name": mine, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, fields, font=dice.font("serif"), size=dice.pick((10.6, 11.4)), margin="22mm 24mm")  # fmt: skip


def stub_to_detach(dice: Dice) -> Paper:
    """A town's form in one paragraph and a box, a stub beneath; printed day in the footer, two agents, an ex-spouse and an appointment."""
    person, home = dice.person(age=(19, 70)), plain(dice.address())
    host, gone = dice.person("host", age=(30, 82)), dice.person("", age=(30, 80))
    agent, chief = dice.person("", age=(25, 60)), dice.person("", age=(40, 64))
    day = dice.day_before(300, 2)
    since = day - dt.timedelta(days=dice.number(20, 900))
    back, meeting = day + dt.timedelta(days=dice.number(80, 190)), day + dt.timedelta(days=dice.number(6, 30))
    mine, name = host.named("LAST_first"), person.named("LAST_first")
    title = dice.pick(("Certificat d'hébergement à titre gracieux", "Déclaration de logement à titre gratuit", "Certificat de gîte et de couvert", "Attestation de l'hébergeant (tiers)"))  # fmt: skip
    when = f"{day:%d/%m/%Y}"
    box = table(
        [
            [f"Hébergeant : <b>{esc(mine)}</b>", f"Hébergé{person.e} : <b>{esc(name)}</b>"],
            [f"Depuis le {since:%d/%m/%Y}", f"{dice.pick(('À revoir avant le', 'Pièces à compléter au plus tard le'))} {back:%d/%m/%Y}"],
        ],
        "grid",
    )  # fmt: skip
    story = f"Mon ex-{'époux' if gone.sex == 'M' else 'épouse'}, {gone.civility} {esc(gone.named('LAST_first'))}, {dice.pick(('a quitté les lieux', 'ne réside plus ici'))} depuis le {since - dt.timedelta(days=dice.number(30, 400)):%d/%m/%Y}."
    html = f"""<div class="cols"><div class="b">Commune de {esc(home.town)}<br><span class="small">Guichet unique — {esc(dice.phone())}</span></div><div class="r small">Formulaire {dice.letters(3)}-{dice.digits(2)}</div></div><h1>{title}</h1>
<p class="justify">Je soussigné{host.e} {esc(mine)}, né{host.e} le {host.birth_date:%d/%m/%Y} à {esc(host.birth_place)}, demeurant {esc(home.line())}, {dice.pick(("propriétaire", "locataire en titre", "usufruitier"))} de ce logement, {dice.pick(("y héberge gratuitement", "déclare y recevoir et loger sans contrepartie"))} {person.civility} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}, depuis le {long_date(since)}. {story} Je m'engage à signaler tout départ.</p>
<div style="margin:6mm 0">{box}</div><div class="sign"><div>Signature de l'hébergeant<br>{signature(dice.number(0, 99))}</div><div class="small">Recueilli par {agent.civility} {esc(initial(agent))}<br>Contresigné : {chief.civility} {esc(initial(chief))},<br>{dice.pick(("cheffe de service", "responsable de l'accueil"))}<br>{signature(dice.number(0, 99), "#222")}</div></div>
<div style="border-top:1.2pt dashed #444;margin-top:12mm;padding-top:3mm"><div class="tiny">✂ {dice.pick(("Talon à détacher et à présenter au guichet", "Partie à découper, à rapporter le jour du rendez-vous"))}</div><p>Rendez-vous le <b>{long_date(meeting, True)}</b> à {dice.number(9, 16)} h {dice.pick(("00", "15", "30"))}, bureau {dice.number(1, 24)} — agent : {esc(initial(agent))} — n° {dice.digits(6)}</p></div>
<p class="tiny" style="margin-top:8mm">{dice.pick(("Édité le", "Formulaire édité le"))} {when} à {dice.number(8, 17):02d}:{dice.number(10, 59)} — poste {dice.digits(3)} — à conserver par l'usager</p>"""
    fields = {"host_name": mine, "beneficiary_name": name, "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, fields, font=dice.font("sans"), size=dice.pick((9.8, 10.4)))


LAYOUTS = {"second_leaf": second_leaf, "stub_to_detach": stub_to_detach}
