"""Further layouts: a deed signed on a platform by a guarantor, cards and a time log."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import amount_in_words, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, spoken


def signed_online(dice: Dice) -> Paper:
    """A manager's file signed on a platform, without the word « acte » at the top: three cards side by side, the guarantor's words in italics, the log of signature whose last line tells the day."""
    tenant, surety, style = dice.person(age=(18, 58)), dice.person("surety", age=(36, 74)), dice.pick(("first_LAST", "first_last"))  # fmt: skip
    home, money, owner = dice.address(), dice.money(), dice.person("landlord", age=(36, 84))
    day, rent, charges = dice.day_before(600, 5), dice.amount(340, 940, "rent"), float(dice.number(20, 110, "charges"))
    start, sent = dice.day_after(20, 2, of=day), dice.day_before(4, 1, of=day)
    names = [surety.named(style), tenant.named(style)]
    top = round((rent + charges) * 36, 2)
    agency = dice.company("", "agency")

    def cell(title: str, inner: str) -> str:
        return f"<div style='flex:1;border:.6pt solid #9bb;border-radius:2mm;padding:3mm 4mm'><div class='tiny' style='color:#387'>{title}</div>{inner}</div>"

    log = "".join(f"<tr><td>{when:%d/%m/%Y} {dice.number(8, 20):02d}:{dice.number(10, 59)}</td><td>{what}</td></tr>" for when, what in ((sent, f"Dossier envoyé par {esc(agency.name)}"), (sent, f"Ouvert par {esc(names[1])}"), (day, f"Identité vérifiée : {esc(names[0])}"), (day, f"Signé par {esc(names[0])} (caution)")))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><b style="color:#387;font-size:1.3em">{esc(agency.name)}</b><span class="tiny r">Enveloppe {dice.letters(4)}-{dice.digits(6)}<br>bail à effet du {start:%d/%m/%Y}</span></div><p style="font-size:1.35em;margin:8mm 0 5mm">Engagement d'un garant pour un logement</p>
<div style="display:flex;gap:4mm">{cell("LE GARANT", f"<b>{esc(names[0])}</b><br><span class='small'>né{surety.e} le {surety.birth_date:%d/%m/%Y}<br>{esc(dice.address('').line())}</span>")}{cell("LE LOCATAIRE", f"<b>{esc(names[1])}</b><br><span class='small'>né{tenant.e} le {tenant.birth_date:%d/%m/%Y}</span>")}{cell("LE BAILLEUR", f"{esc(owner.named(style))}<br><span class='small'>{esc(dice.address('').line())}</span>")}</div>
<p style="margin-top:6mm">Logement : {esc(home.line())}. Loyer {money(rent)}, charges {money(charges)}, révisé chaque année selon l'IRL du {dice.pick(("1er", "2e", "3e"))} trimestre {day.year - 1}.</p>
<p style="font-style:italic;border-left:2pt solid #387;padding-left:5mm">« En me portant caution de {spoken(tenant, style)}, je m'oblige à payer au bailleur ce que me doit le débiteur en cas de défaillance de celui-ci, dans la limite de {money(top)} ({amount_in_words(top)}), pour une durée de trois ans. Je reconnais ne pouvoir exiger du bailleur qu'il poursuive d'abord le débiteur (bénéfice de discussion). »</p>
<p class="small justify">« Lorsque le cautionnement d'obligations résultant d'un contrat de location ne comporte aucune indication de durée ou lorsque la durée du cautionnement est stipulée indéterminée, la caution peut le résilier unilatéralement. » (article 22-1 de la loi du 6 juillet 1989). Le garant déclare des revenus de {money(dice.amount(1900, 4800))} par mois et avoir reçu copie du bail.</p>
<p>Signé électroniquement le {long_date(day)}.</p><table class="grid small" style="width:75%;margin-top:6mm"><tr><th>Horodatage</th><th>Événement</th></tr>{log}</table><p class="tiny" style="margin-top:8mm">Certificat délivré par Signaclic SAS. Conservation jusqu'au {day.replace(year=day.year + 10, day=min(day.day, 28)):%d/%m/%Y}. Rédaction : {esc(dice.person("", age=(24, 60)).named("first_last"))}.</p>"""
    return sheet("surety_deed", html, {"person_names": names, "issue_date": day}, font="Inter", size=9.8, margin="15mm 17mm")  # fmt: skip


LAYOUTS = {"signed_online": signed_online}
