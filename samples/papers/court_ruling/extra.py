"""Extra layouts: a labour court's heading by labels, an appeal between two towns, a guardian's accounts, an order in a table where the file comes from another town."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, date_printed, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import TOWNS, draw, of
from samples.stationery import signature, stamp

EURO = MoneyStyle("\u00a0", ",", "\u00a0euros")
TRADES = (
    "Boulangerie Au Bon Levain",
    "Ambulances Tamaris",
    "La Fabrique du Fil",
    "Garage du Rond-Point",
    "Les Délices d'Aziza",
)
LANDLORDS = ("Habitat Côte d'Or", "Logis Bastide", "Toit et Soleil", "Maisons de la Vallée", "Immobilière Grand Lac")
SEATS = (("Riom", "Clermont-Ferrand"), ("Douai", "Lille"), ("Agen", "Cahors"), ("Caen", "Alençon"), ("Pau", "Bayonne"), ("Colmar", "Strasbourg"), ("Versailles", "Chartres"))  # fmt: skip


def _who(e: str) -> str:
    return "Madame" if e else "Monsieur"


def _other_town(dice: Dice, town: str) -> str:
    """A town that is not this one."""
    return dice.pick(tuple(one for one in TOWNS if one != town))


def counter_judges(dice: Dice) -> Paper:
    """A labour court: labels far at the left in small capitals and the parties far at the right, the firm a trade name without legal form, its liquidator beside it; the wages fund called in; the day of dismissal, the hearings and the transfer from another court's town before the day it was read."""
    case = draw(dice, couple=False)
    court, away = f"Conseil de prud'hommes {of(case.town)}", _other_town(dice, case.town)
    worker = case.first.named(dice.pick(("first_LAST", "LAST_first")))
    firm = dice.company("employer", "company").name if "employer" in dice.given else dice.pick(TRADES)
    seat, members = dice.address(""), [dice.person("", age=(32, 66)).named("first_last") for _ in range(4)]
    filed = dt.date(2000 + int(case.rg[:2]), 1, 8) + dt.timedelta(days=dice.number(0, 20))
    fired = filed - dt.timedelta(days=dice.number(40, 200))
    hired = fired - dt.timedelta(days=dice.number(600, 3_000))
    pay = dice.amount(1_800, 2_900)
    sums = (("rappel de salaire", dice.amount(900, 4_000)), ("indemnité de préavis", round(pay * 2, 2)), ("dommages et intérêts", float(dice.number(4, 14) * 1_000)))  # fmt: skip

    def line(label: str, value: str) -> str:
        return f"<tr><td style='width:48mm;font-variant:small-caps;color:#333'>{label}</td><td class='right'>{value}</td></tr>"

    html = f"""<table style="border-bottom:1.4pt solid #222"><tr><td style="width:55%"><span style="font-size:1.5em">{esc(court)}</span><br><span class="small">{esc(dice.address("").line())}</span></td><td class="right small">RÉPUBLIQUE FRANÇAISE<br>Au nom du peuple français</td></tr></table>
<table style="margin:5mm 0;line-height:1.5">{line("numéro du répertoire", f"RG F {case.rg}")}{line("section", "Activités diverses, bureau de jugement")}{line("demande reçue le", long_date(filed))}{line("conciliation tentée le", long_date(filed + dt.timedelta(days=42)))}{line("plaidoiries du", long_date(case.heard_on))}{line("jugement mis à disposition le", f"<b>{long_date(case.decided_on)}</b>")}{line("en demande", f"<b>{esc(worker)}</b><br>{esc(case.first_home.line())}<br>Me {esc(case.first_lawyer)}, avocat au barreau {esc(of(case.town))}")}{line("en défense", f"<b>{esc(firm)}</b><br>{esc(seat.line())}<br>Me {esc(case.second_lawyer)}, avocate au barreau {esc(of(away))}")}{line("composition", f"{esc(members[0])}, présidente employeur<br>{esc(members[1])}, {esc(members[2])}, {esc(members[3])}, assesseurs<br>{esc(case.clerk)}, greffier")}</table>
<p class="justify">Le conseil de prud'hommes {esc(of(away))}, d'abord saisi, s'est dessaisi le {long_date(filed - dt.timedelta(days=9))} au profit de la présente juridiction (article R. 1412-1 du code du travail).</p><p class="justify">{_who(case.first.e)} {esc(worker)}, employé{case.first.e} depuis le {date_printed(hired, "slash")} au salaire moyen de {EURO(pay)}, a reçu sa lettre de licenciement le {date_printed(fired, "slash")}. {_who(case.first.e)} {esc(case.first.last_name.upper())} demandait {EURO(float(dice.number(18, 40) * 1_000))}. L'employeur s'y oppose et invoque une faute grave, dont il ne rapporte pas la preuve.</p>
<p style="margin-top:5mm"><b>Par ces motifs</b>, le conseil, jugeant publiquement, contradictoirement, en premier ressort :</p><p>— dit le licenciement sans cause réelle et sérieuse ;</p><p>— condamne {esc(firm)} à payer à {_who(case.first.e)} {esc(worker)} :</p><table style="width:70%;margin-left:12mm">{"".join(f"<tr><td>{label}</td><td class='right'>{EURO(value)}</td></tr>" for label, value in sums)}</table><p>— rappelle l'exécution provisoire dans la limite de neuf mois de salaire ;</p><p>— condamne le même aux entiers dépens.</p>
<table style="margin-top:6mm"><tr><td>Le greffier<br>{signature(int(dice.digits(2)))}</td><td class="right">La présidente<br>{signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = case.truth("other", [worker, firm], court=court)
    return Paper(html, facts, "court_ruling", "p{margin-bottom:2.2mm}", dice.font("any"), 10, "15mm 19mm")


def between_two_towns(dice: Dice) -> Paper:
    """A lease before a court of appeal: the first court's town, day, number and sums above those that count; a landlord without legal form; each side's two lawyers, of either town; the eviction ordered anew."""
    case = draw(dice, couple=False)
    seat, first_town = dice.pick(SEATS)
    court = f"Cour d'appel {of(seat)}"
    owner = dice.company("landlord", "social_landlord").name if "landlord" in dice.given else dice.pick(LANDLORDS)
    site = dice.address("")
    tenant = case.first.named("first_LAST")
    old = case.decided_on - dt.timedelta(days=dice.number(330, 620))
    asked = old + dt.timedelta(days=dice.number(12, 28))
    number = f"{asked:%y}/{dice.number(100, 4_999):05d}"
    old_number = f"{old - dt.timedelta(days=200):%y}-{dice.number(100, 999):06d}"
    debt, now, monthly = dice.amount(1_900, 4_000), dice.amount(4_100, 9_000), dice.amount(380, 760)
    judges = [dice.person("", age=(38, 66)).named("first_LAST") for _ in range(2)]
    upheld = dice.chance(0.5)
    verb = "CONFIRME" if upheld else "INFIRME"
    html = f"""<div style="display:flex;gap:8mm"><div style="width:52mm;font-size:8.6pt;border-right:.6pt solid #444;padding-right:5mm"><p>Grosse délivrée à :<br>Me {esc(case.first_lawyer)}<br>Me {esc(case.second_lawyer)}</p><p>le</p><p style="margin-top:9mm">Décision attaquée :<br>tribunal judiciaire {esc(of(first_town))}, juge des contentieux de la protection<br>{date_printed(old, "slash")}<br>n° {old_number}</p><p style="margin-top:9mm">Déclaration d'appel :<br>{date_printed(asked, "slash")}</p><p style="margin-top:9mm">Clôture :<br>{date_printed(case.heard_on - dt.timedelta(days=12), "slash")}</p></div>
<div style="flex:1"><p class="center" style="font-size:15pt">{esc(court)}</p><p class="center">1re chambre civile</p><p class="center" style="margin:4mm 0"><b>Arrêt du {long_date(case.decided_on)}</b><br>rôle général {number}</p>
<p><b>{esc(tenant)}</b><br>né{case.first.e} le {long_date(case.first.birth_date)}<br>{esc(case.first_home.line())}<br><span class="small">postulant : Me {esc(case.first_lawyer)}, avocat à {esc(seat)} ; plaidant : Me {esc(judges[1].split()[0])} {esc(dice.person("").last_name.upper())}, avocat à {esc(first_town)}</span></p><p class="right">appelant{case.first.e}</p>
<p><b>{esc(owner)}</b><br>{esc(site.line())}<br><span class="small">postulant : Me {esc(case.second_lawyer)}, avocat à {esc(seat)}</span></p><p class="right">intimé</p></div></div>
<p class="justify" style="margin-top:6mm">Débats du {long_date(case.heard_on)} devant {esc(case.judge)}, présidente, {esc(judges[0])} et {esc(judges[1])}, conseillers, avec {esc(case.clerk)}, greffière.</p>
<p class="justify">{esc(owner)} a donné à bail un logement à {_who(case.first.e)} {esc(tenant)}. Le premier juge a constaté l'acquisition de la clause résolutoire, {"ordonné" if upheld else "refusé"} l'expulsion et fixé la dette à {EURO(debt)}. L'appelant{case.first.e} fait valoir qu'{"elle" if case.first.e else "il"} a repris le paiement du loyer de {EURO(monthly)} ; l'intimé produit un décompte de {EURO(now)}, que rien ne vient contredire. Les délais de l'article 24 de la loi du 6 juillet 1989 supposent la reprise du loyer courant, qui n'est pas établie.</p>
<p class="center" style="margin:4mm 0"><b>PAR CES MOTIFS</b></p><p class="justify"><b>{verb}</b> le jugement du {long_date(old)} {"sauf sur le montant de la dette" if upheld else "en toutes ses dispositions relatives au logement"} ;</p><p class="justify">Statuant à nouveau, <b>CONDAMNE</b> {_who(case.first.e)} {esc(tenant)} à payer à {esc(owner)} la somme de {EURO(now)} ;</p><p class="justify">{"<b>DIT</b> que l'expulsion ordonnée par le premier juge se poursuivra" if upheld else "<b>ORDONNE</b> l'expulsion"} de {_who(case.first.e)} {esc(tenant)} et de tous occupants de son chef, au besoin avec la force publique, deux mois après le commandement de quitter les lieux ;</p><p class="justify"><b>FIXE</b> l'indemnité d'occupation à {EURO(monthly)} par mois et laisse les dépens à l'appelant{case.first.e}.</p><p class="right">La greffière {signature(4)} La présidente {signature(int(dice.digits(2)))}</p>"""
    facts = case.truth("eviction", [tenant, owner], court=court, case_number=number, eviction_ordered=True)
    return Paper(html, facts, "court_ruling", "p{margin-bottom:2.2mm}", dice.font("serif"), 10.6, "16mm 18mm")


def protected_register(dice: Dice) -> Paper:
    """A guardianship judgment without that word on top: file numbers of the cabinet and of the register, the protected person's former measure by another town's judge, a deputy and a doctor named beside the guardian."""
    case = draw(dice, couple=False)
    aged = replace(case.first, birth_date=dt.date(case.decided_on.year - dice.number(70, 96), case.first.birth_date.month, min(case.first.birth_date.day, 28)))  # fmt: skip
    ward, kin = aged.named(dice.pick(("LAST_first", "first_LAST"))), case.second.named("first_LAST")
    doctor, deputy = (dice.person("", age=(35, 64)).named("first_LAST") for _ in range(2))
    away, years = _other_town(dice, case.town), dice.pick((5, 10))
    old = case.decided_on - dt.timedelta(days=dice.number(1_300, 1_800))
    asked = case.heard_on - dt.timedelta(days=dice.number(60, 140))
    case = replace(case, rg=f"{asked:%y}/{dice.number(12, 9_999):05d}")
    ends = dt.date(case.decided_on.year + years, case.decided_on.month, min(case.decided_on.day, 28))
    bond = dice.pick(("fille", "nièce", "sœur")) if case.second.e else dice.pick(("fils", "neveu", "frère"))
    law = ((1, "Aggravons la curatelle renforcée en tutelle à la personne et aux biens"), (2, f"Fixons à {years} ans la durée, soit jusqu'au {long_date(ends)}"), (3, f"Désignons {_who(case.second.e)} {esc(kin)} tut{'rice' if case.second.e else 'eur'}"), (4, f"Nommons {esc(deputy)} en qualité de subrogé"), (5, "Disons qu'un inventaire sera remis sous trois mois pour les meubles, six pour le reste"), (6, "Dispensons de l'approbation annuelle des comptes, sauf emploi de plus de 5 000 euros"), (7, "Maintenons le droit de vote et ordonnons la mention au répertoire civil"))  # fmt: skip
    html = f"""<table><tr><td style="width:30%">{stamp("JUGE DES TUTELLES")}</td><td class="right"><span style="font-size:13pt">{esc(case.court)}</span><br>juge des contentieux de la protection<br>service de la protection des majeurs<br><span class="small">{esc(dice.address("").line())}</span></td></tr></table>
<table class="grid small" style="margin:5mm 0"><tr><td>Cabinet {dice.number(1, 6)}</td><td>Dossier {old:%y}/A/{dice.digits(5)}</td><td>N° RG {case.rg}</td><td>Répertoire civil {dice.digits(4)}/{dice.digits(2)}</td><td>Minute {case.minute}</td></tr></table>
<p class="justify">L'an {number_in_words(case.decided_on.year)} et le {day_in_words(case.decided_on)},</p>
<p class="justify">Nous, {esc(case.judge)}, vice-présidente, assistée de {esc(case.clerk)}, greffier,</p><p class="justify">Vu la requête du {long_date(asked)} présentée par {_who(case.second.e)} <b>{esc(kin)}</b>, {esc(case.second_home.line())}, {bond} de {_who(aged.e)} <b>{esc(ward)}</b>, né{aged.e} le {long_date(aged.birth_date)} à {esc(aged.birth_place)}, résidant {esc(case.first_home.line())} ;</p><p class="justify">Vu le jugement du {long_date(old)} du tribunal judiciaire {esc(of(away))} ouvrant une curatelle ; vu le certificat du docteur {esc(doctor)} du {date_printed(asked - dt.timedelta(days=dice.number(8, 40)), "slash")}, honoraires 192 euros ;</p><p class="justify">Vu l'audition du {long_date(case.heard_on)} en établissement, et l'avis écrit du ministère public ;</p>
<p class="justify">Considérant que l'altération des facultés, médicalement constatée, ne permet plus d'exprimer une volonté éclairée pour les actes civils ; que les revenus sont de {EURO(dice.amount(900, 2_100))} par mois et l'épargne de {EURO(dice.amount(3_000, 40_000))} ; que la famille s'accorde ;</p>
<table style="margin-top:4mm">{"".join(f"<tr><td style='width:12mm'>{n}°</td><td>{text} ;</td></tr>" for n, text in law)}</table><p class="small" style="margin-top:4mm">Recours dans les quinze jours devant la cour d'appel, par lettre recommandée adressée à ce greffe.</p><p class="right" style="margin-top:5mm">{signature(6)} {signature(int(dice.digits(2)))}</p>"""
    facts = case.truth("guardianship", [ward, kin])
    return Paper(html, facts, "court_ruling", "p{margin-bottom:2mm}", dice.font("serif"), 10.6, "15mm 20mm")


def order_in_cells(dice: Dice) -> Paper:
    """Provisional measures in a ruled table, a cell a party with the lawyer under it; the file sent on by another town's court, whose number and day stand first; sums asked, offered and fixed, the home given."""
    case = draw(dice)
    style = dice.pick(("first_LAST", "LAST_first"))
    one, two = case.first.named(style), case.second.named(style)
    away = _other_town(dice, case.town)
    filed = dt.date(2000 + int(case.rg[:2]), 1, 9) + dt.timedelta(days=dice.number(0, 20))
    moved = filed - dt.timedelta(days=dice.number(15, 50))
    old = f"{moved:%y}/{dice.number(100, 4_999):05d}"
    each = dice.number(90, 290)
    kids = dice.children(case.first, 2)
    days = tuple(case.heard_on - dt.timedelta(days=dice.number(*span)) for span in ((1_300, 1_600), (850, 950)))
    lodge = dice.number(420, 790)

    def cell(label: str, value: str, wide: int = 1) -> str:
        return f"<td colspan='{wide}' style='padding:2mm 3mm'><div class='tiny'>{label}</div>{value}</td>"

    def spouse(person_name: str, index: int) -> str:
        person, home = ((case.first, case.first_home), (case.second, case.second_home))[index]
        lawyer = (case.first_lawyer, case.second_lawyer)[index]
        bar = (case.town, away)[index]
        return f"<b>{esc(person_name)}</b><br>né{person.e} le {date_printed(person.birth_date, 'slash')}<br>{lines(home.lines())}<div style='border-top:.4pt dotted #555;margin-top:2mm'>Me {esc(lawyer)}<br><span class='small'>barreau {esc(of(bar))}</span></div>"

    html = f"""<table class="grid"><colgroup><col style="width:50%"><col></colgroup><tr>{cell("juridiction d'origine", f"tribunal judiciaire {esc(of(away))}<br>dossier {old} transmis le {date_printed(moved, 'slash')}")}{cell("juridiction", f"<b style='font-size:1.2em'>{esc(case.court)}</b><br>juge aux affaires familiales, cabinet {dice.number(1, 9)}")}</tr>
<tr>{cell("inscrite au rôle le", long_date(filed))}{cell("répertoire général", f"<b>{case.rg}</b> &nbsp; (Portalis {case.portalis})")}</tr><tr>{cell("époux demandeur", spouse(one, 0))}{cell("époux défendeur", spouse(two, 1))}</tr>
<tr>{cell("entendus le", long_date(case.heard_on))}{cell("ordonnance rendue le", f"<b>{long_date(case.decided_on)}</b>")}</tr><tr>{cell("magistrat", esc(case.judge))}{cell("greffe", esc(case.clerk))}</tr></table>
<p class="justify" style="margin-top:5mm">Vu l'assignation en divorce, les articles 254 à 256 du code civil et les débats tenus en chambre du conseil. De l'union sont nés {esc(kids[0].first_name)} ({date_printed(days[0], "slash")}) et {esc(kids[1].first_name)} ({date_printed(days[1], "slash")}). {_who(case.first.e)} {esc(case.first.last_name.upper())} réclame {each + 60} euros par enfant et {dice.number(200, 500)} euros au titre du devoir de secours ; {_who(case.second.e)} {esc(case.second.last_name.upper())} offre {max(each - 40, 30)} euros.</p>
<table class="grid" style="margin-top:4mm"><tr><td style="width:40mm">Logement</td><td>jouissance à {_who(case.first.e)} {esc(one)}, à charge d'en payer le loyer de {lodge} euros</td></tr><tr><td>Enfants</td><td>résidence habituelle chez {_who(case.first.e)} {esc(one)} ; fins de semaine paires à l'autre parent</td></tr><tr><td>Contribution</td><td>{each} euros ({amount_in_words(each)}) par mois et par enfant, soit {2 * each} euros, dus par {_who(case.second.e)} {esc(two)}, indexés</td></tr><tr><td>Devoir de secours</td><td>demande rejetée</td></tr><tr><td>Véhicule</td><td>à {_who(case.second.e)} {esc(two)}, crédit de {dice.number(120, 290)} euros par mois à sa charge</td></tr><tr><td>Suite</td><td>mise en état du {date_printed(case.decided_on + dt.timedelta(days=70), "slash")} à 9 h ; mesures provisoires exécutoires de droit</td></tr></table>
<table style="margin-top:7mm"><tr><td>{stamp("TRIBUNAL JUDICIAIRE")}</td><td class="right">{signature(3)} {signature(int(dice.digits(2)))}</td></tr></table>"""
    facts = case.truth("provisional_measures", [one, two], child_support_amount=float(each))
    return Paper(html, facts, "court_ruling", "", dice.font("sans"), 9.8, "14mm 17mm")


LAYOUTS = {
    "counter_judges": counter_judges, "between_two_towns": between_two_towns, "protected_register": protected_register,
    "order_in_cells": order_in_cells,
}  # fmt: skip
