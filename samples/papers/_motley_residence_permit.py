"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import barcode, sheet


def visa_validated(dice: Dice) -> Paper:
    """The page that says an online visa's stay is validated: an account's print with sentences, numbers in a grey band and two spans of validity."""
    person, home = dice.person(age=(19, 60)), dice.address()
    begins = dice.day_before(320, 20)
    expires, entered = begins + dt.timedelta(days=364), begins + dt.timedelta(days=dice.number(1, 30))
    checked = entered + dt.timedelta(days=dice.number(3, 60))
    number, nation = f"{dice.pick(('VLSTS', 'FRA'))}{dice.digits(9)}", dice.pick(("Sénégalaise", "Marocaine", "Indienne", "Colombienne", "Libanaise", "Vietnamienne"))  # fmt: skip
    last, first = person.last_name.upper(), " ".join(person.first_names)

    def cell(label: str, value: str) -> str:
        return f"<div style='width:33%;padding:2.5mm 0'><div style='font-size:7.5pt;color:#555'>{label}</div><div>{value}</div></div>"

    html = f"""<table><tr><td><b>Ministère de l'Intérieur</b><br><span class="small">Direction générale des étrangers en France</span></td><td class="r small">Administration numérique pour les étrangers en France<br>Étape 4 sur 4 · terminée</td></tr></table><div style="background:#000091;height:1.2mm;margin:3mm 0 9mm"></div>
<p style="font-size:17pt;color:#000091">Confirmation de la validation de votre visa de long séjour valant titre de séjour</p><p>{person.civility} {last},</p><p>Vous avez déclaré être entré{person.e} en France le {long_date(entered)}. Cet enregistrement a été validé le {long_date(checked)} : vous séjournez régulièrement sur le territoire jusqu'au terme du visa, et ce document est à présenter avec votre passeport.</p>
<div style="display:flex;flex-wrap:wrap;background:#f0f0f4;padding:4mm 6mm;margin:7mm 0">{cell("Nom", last)}{cell("Prénom(s)", first)}{cell("Sexe", person.sex)}{cell("Né(e) le", f"{person.birth_date:%d/%m/%Y}")}{cell("Nationalité", nation)}{cell("N° étranger", dice.digits(10))}{cell("Numéro du visa", number)}{cell("Valable du", f"{begins:%d/%m/%Y}")}{cell("au", f"{expires:%d/%m/%Y}")}{cell("Motif du séjour", dice.pick(("Étudiant", "Salarié", "Visiteur", "Conjoint de Français")))}{cell("Nombre d'entrées", "MULT")}{cell("Timbre électronique", "acquitté, " + str(dice.pick((50, 200, 225))) + " €")}</div>
<p>Adresse déclarée : {esc(home.line())}</p><p>Si vous souhaitez rester en France après l'expiration de votre visa, demandez un titre de séjour dans les deux derniers mois de sa validité, soit au plus tôt le {expires - dt.timedelta(days=60):%d/%m/%Y}. Passé ce délai, un droit de 180 € peut vous être réclamé.</p><p class="small" style="margin-top:14mm">Ce document, édité automatiquement, ne comporte pas de signature. Son authenticité peut être vérifiée auprès de la préfecture du lieu de résidence.</p><div>{barcode(dice.digits(18))}</div>"""
    truth = {"last_name": last, "first_names": first, "birth_date": person.birth_date, "document_number": number, "expiry_date": expires, "nationality": nation, "permit_kind": "visa"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Open Sans", size=10, margin="15mm 18mm")


LAYOUTS = {"visa_validated": visa_validated}
