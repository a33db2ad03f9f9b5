"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def letter_of_neighbours(dice: Dice) -> Paper:
    """A small association's letter: the day under its sign, a couple, labels in a row above their values, a guardian, two who sign."""
    one, two = dice.person(age=(25, 68)), dice.person("partner", age=(25, 68))
    issued = dice.day_before(60, 1).replace(day=1)
    begun = dice.day_before(800, 60, of=issued)
    worker, head_of, guardian = (dice.person("", age=(27, 63)) for _ in range(3))
    home, seat = dice.address(), dice.address("")
    m, f = (one, two) if one.sex == "M" else (two, one)
    same = one.last_name == two.last_name
    couple = f"M. et Mme {esc(m.first_name)} et {esc(f.first_name)} {esc(m.last_name.upper())}" if same and m.sex != f.sex else f"{one.civility} {esc(one.named())} et {two.civility} {esc(two.named())}"  # fmt: skip
    seed = dice.pick(("La Passerelle des Quais", "Un Palier pour Tous", "Les Voisins du Moulin"))
    html = f"""<div style="width:66mm"><svg width="70" height="44"><path d="M4 40 L35 6 L66 40 Z" fill="none" stroke="#7a3b8f" stroke-width="3"/><circle cx="35" cy="28" r="6" fill="#e0a030"/></svg><div style="color:#7a3b8f;font-weight:bold">{seed}</div><div class="tiny">association loi 1901 — {esc(seat.line())}</div><p>le {long_date(issued)}</p></div>
<p style="margin:10mm 0 2mm">Objet : attestation d'accompagnement social lié au logement</p><p>Concerne : {couple}</p>
<p style="margin-top:8mm">Madame, Monsieur,</p><p style="text-align:justify">Nous suivons le ménage cité ci-dessus dans ses démarches. Voici, comme vous nous le demandez, l'état de cet accompagnement.</p>
<div style="font-size:9.5pt;margin:6mm 0"><div style="display:flex;color:#7a3b8f"><span style="width:20%">Depuis le</span><span style="width:22%">Référente</span><span style="width:18%">Rythme</span><span style="width:40%">Logement occupé</span></div><div style="display:flex"><span style="width:20%">{begun:%d/%m/%Y}</span><span style="width:22%">{esc(worker.named())}</span><span style="width:18%">2 fois / mois</span><span style="width:40%">{esc(home.line())}</span></div></div>
<p style="text-align:justify">Monsieur et Madame, nés respectivement le {m.birth_date:%d/%m/%Y} et le {f.birth_date:%d/%m/%Y}, ont repris le paiement régulier de leur loyer. La mesure de gestion du budget est exercée par {guardian.civility} {esc(guardian.named())}, mandataire judiciaire, qui a été informé{guardian.e} de la présente.</p><p style="text-align:justify">Le suivi se poursuivra dans le futur logement pendant six mois au moins ; un bilan est prévu avec la commission à l'issue. Nous soutenons sans réserve la demande.</p><p>Bien à vous,</p>
<div style="display:flex;justify-content:space-between;margin-top:10mm"><div>{esc(worker.named())}<br><span class="small">travailleuse sociale</span><br>{signature(worker.birth_date.day)}</div><div>Vu, {esc(head_of.named())}<br><span class="small">présidence du bureau</span><br>{signature(head_of.birth_date.day)}</div></div>"""
    if m.sex == f.sex:
        html = html.replace(
            "Monsieur et Madame, nés respectivement",
            f"{'Toutes' if one.sex == 'F' else 'Tous'} deux, né{one.e}s respectivement",
        )
    truth = {"person_names": [one.named(), two.named()], "issue_date": issued}
    return sheet("social_support_certificate", html, truth, font="Open Sans", size=10.5, margin="16mm 24mm")


LAYOUTS = {"letter_of_neighbours": letter_of_neighbours}
