"""Dealt layouts: a host's mail printed with its header, boxes ticked or struck."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import sheet, ticked


def _choice(dice: Dice, yes: str, no: str) -> str:
    """Two lines, the one that does not apply struck or left unticked."""
    other = f"<s>{ticked(no, False)}</s>" if dice.chance(0.5) else ticked(no, False)
    both = [ticked(yes), other]
    if dice.chance(0.5):
        both.reverse()
    return "<br>".join(both)


def mail_of_the_couple(dice: Dice) -> Paper:
    """A couple's mail without title; the day stands in the first sentence, the header has the day of sending, an older paper is quoted."""
    guest, home = dice.person(age=(19, 60)), plain(dice.address())
    host = dice.person("host", sex="M", age=(32, 75))
    wife = dice.person("", sex="M" if host.sex == "F" else "F", age=(30, 75))
    agent, second = dice.person("", age=(25, 60)), dice.person("", age=(30, 62))
    issued = dice.today
    sent, older = dice.day_after(4, 1), dice.day_before(700, 200)
    seen, late = dice.day_after(24, 8), dice.day_after(50, 30)
    mine, other = host.named(), guest.named()
    since = dice.day_before(400, 30)
    boxes = [
        _choice(dice, "de façon stable, comme à son domicile", "de façon passagère"),
        _choice(dice, "gratuitement", "contre une participation de ........ € par mois"),
        _choice(dice, "nous sommes locataires de ce logement", "nous en sommes propriétaires"),
    ]
    dice.random.shuffle(boxes)
    verb = dice.pick(("héberger", "loger chez nous", "accueillir sous notre toit"))
    html = f"""<div style="font-size:9pt;border-top:2pt solid #333;border-bottom:.5pt solid #333;padding:2mm 0;margin-bottom:6mm"><table><tr><td style="width:20mm"><b>De :</b></td><td>M. et Mme {esc(mine)} &lt;famille.{esc(host.last_name.lower().replace(" ", "").replace("'", ""))}@courriel.example&gt;</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(sent, True)} {dice.number(8, 21):02d}:{dice.number(0, 59):02d}</td></tr><tr><td><b>À :</b></td><td>{esc(agent.named())}, service du logement</td></tr><tr><td><b>Objet :</b></td><td>{dice.pick(("RE: pièce manquante", "TR: complément demandé", "votre message d'hier"))}</td></tr></table></div>
<p>{"Madame" if agent.sex == "F" else "Monsieur"},</p><p class="justify">Je soussigné{host.e} {esc(mine)}, né{host.e} le {host.birth_date:%d/%m/%Y}, d'accord avec mon {"épouse" if wife.sex == "F" else "époux"} {esc(wife.first_name)}, déclare ce {long_date(issued)} sur l'honneur {verb} {esc(guest.civility)} {esc(other)}, né{guest.e} le {guest.birth_date:%d/%m/%Y}, au {esc(home.line())}, depuis le {long_date(since)} :</p>
{"".join(f"<p style='margin-left:8mm'>{box}</p>" for box in boxes)}
<p class="justify">La feuille que je vous avais donnée le {older:%d/%m/%Y}, avec la mention d'une participation de {dice.number(8, 30) * 10} €, ne vaut plus. Je sais qu'une fausse déclaration est punie par l'article 441-7 du code pénal. La copie de ma carte d'identité et une facture sont jointes.</p><p>Nous serons au rendez-vous du {seen:%d/%m/%Y} ; vous aviez fixé au {late:%d/%m/%Y} la date limite du dossier.</p><p>Cordialement,<br>M. et Mme {esc(mine)}</p>
<p class="small" style="margin-top:14mm;border-top:.5pt dotted #555">Visa de l'agent d'accueil : {esc(initial(agent))} — contresigné : {esc(initial(second))}, responsable de pôle — versé au dossier le {dice.day_after(7, 5):%d/%m/%Y}</p>"""
    truth = {"host_name": mine, "beneficiary_name": other, "address": home.truth(), "issue_date": issued}
    return sheet("hosting_certificate", html, truth, font=dice.font("any"), size=10.5, margin="16mm 20mm")


LAYOUTS = {"mail_of_the_couple": mail_of_the_couple}
