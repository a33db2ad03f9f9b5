# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Which date of a paper is which: the day it was made, paid, takes effect, ends; told by the words just before it.

Birth dates, laws, periods and deadlines stand on the same pages; a date whose words say so is never the date of issue.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.beside import beside_of, caption_of, under_of
from extractors.fields.dates import WEEKDAY, find_dates
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, celled
from extractors.fields.issue_words import ISSUE, NOT_ISSUE, TOWN_ALONE, TOWN_BARE, TOWN_THE
from extractors.fields.name_words import name_word
from extractors.fields.parsed import Parsed, fold, regex
from extractors.fields.prose import candidate_at
from extractors.fields.timelines import leads_a_row
from extractors.page import Box

_WHO_SIGNS = re.compile(
    r"[–—-] ?(?:la |le |l')?(?:chef|direct|responsable|gerant|president|agent|secretaire|maire\b|referent|assistant|travailleu|gestionnaire|conseill|charge)|(?:[–—-] ?)?(?:par delegation|p(?:our|/) ?l[ae']|pour le|p\. ?o\b|signe\b)|[–—-] ?l[ea'] ?[a-z]"
)
_WEEKDAY_LAST = re.compile(rf"\b(?:{WEEKDAY}|(?:lun|mar|mer|jeu|ven|sam|dim)\.)\W*$", re.I)
_REACH = 130  # letters before a date
_OPENING = 1500  # letters of the head of an act


_QUOTED = re.compile(
    r"(?:^|\n)\W{0,8}(?:message|courriel|mail) (?:d'origine|original|initial|precedent)\b|\boriginal message\b"
)


_HEAD_OF_A_MAIL = re.compile(
    r"(?:^|\n)\W{0,3}(?:de|from|expediteur)\b\s?:?\s[^\n]{2,90}\n\W{0,3}(?:date|envoyee?|recue?|sent|received|le)\b"
)


def _quoted_from(folded: str) -> int | None:
    """Where a mail that another answers begins: under words that say so, or with a second head."""
    said, heads = _QUOTED.search(folded), list(_HEAD_OF_A_MAIL.finditer(folded))
    begins = [*([said.end()] if said else []), *(head.start() for head in heads[1:2])]
    return min(begins, default=None)


def issue_dates(
    flow: Flow, extra: Sequence[tuple[str, float]] = (), never: str = "", copied: bool = False
) -> list[Candidate]:
    """Candidates for the day the paper was made, best cues first; `extra` are more cues of the type.

    `never` tells the days that no cue can make that of issue. Of a paper that tells much later days, an old one is
    doubtful, and so is every other day of an act that opens with its own (`L'an deux mille …`), unless `copied` later.
    """
    dates = find_dates(flow.text)
    newest = max((int(date.value[:4]) for date in dates), default=0)
    opening = next(
        (date for date in dates if date.start < _OPENING and flow.folded.startswith("l'an ", date.start)), None
    )
    quoted = _quoted_from(flow.folded)
    found: list[Candidate] = []
    for date in dates:
        before = _read_before(flow.folded, date)
        if never and regex(rf"(?:{never})\W*$").search(before):
            continue
        score = _issue_score(flow, date, before, extra)
        if score <= _LEAD_ALONE and leads_a_row(flow.words_in(date.start, date.end)):
            score = 0.0
        elif not score and re.search(r"(?:^|\n)\W*$", before) and _BY_MACHINE.match(flow.folded, date.end):
            score = 0.85
        elif not score and _plain(flow, date, before):
            score = 0.55
        if (opening not in (None, date) and not copied) or (score < 0.9 and int(date.value[:4]) < newest - 15):
            score *= 0.6
        if quoted is not None and found and date.start > quoted:
            score *= 0.5
        if score:
            found.append(
                candidate_at(flow, "issue_date", date.value, date.start, date.end, score * date.score, "issue")
            )
    return found


def _read_before(folded: str, date: Parsed) -> str:
    """What is printed before a date, without its weekday; a colon that begins its line belongs to the line above, dots lead."""
    before = _WEEKDAY_LAST.sub("", folded[max(0, date.start - _REACH) : date.start].replace("œ", "o"))
    before = re.sub(r"(?<=[\w:])\s*(?:\.{2,}|…+|_{2,})\s*$", " ", before)  # `Fait à Pau, le ........ 3 mai`
    return re.sub(r"\s?:?\n\s*:\s*$", " : ", before)


def _issue_score(flow: Flow, date: Parsed, before: str, extra: Sequence[tuple[str, float]]) -> float:
    """How much what stands before a date says that the paper was made that day."""
    head = max(0, date.start - 90)
    printed = _WEEKDAY_LAST.sub("", flow.text[head : date.start])  # `Bourges, vendredi 15 décembre`
    rest = flow.text[date.end : date.end + 20].partition("\n")[0].strip(" .,")
    rest = "" if _WHO_SIGNS.match(fold(rest)) else rest
    first = max(0, date.start - _REACH)
    cues = ((regex(pattern).search(before), s) for pattern, s in (*ISSUE, *extra))
    score = max((s for match, s in cues if match and _linked(flow, first + match.start(), date)), default=0.0)
    if (
        (town := TOWN_THE.search(printed))
        and not _NO_TOWN.match(fold(town.group()))
        and not _SOMEBODY.search(fold(printed[: town.end()]))
        and not _THERE.match(flow.text, date.end)
        and _linked(flow, head + town.start(), date)  # not the last head of a row, over the first cell of another
    ):
        score = max(score, 0.92) if "," in town.group() and not rest else score or 0.9
    if not score and (TOWN_ALONE.search(printed) or _behind_a_town(printed, flow.text[date.start : date.end])):
        score = 0.0 if rest or _of_a_child(flow, date) else 0.8
    alone = re.search(r"(?<!\w)Le\s*$", printed)
    if not score and alone and _linked(flow, head + alone.start(), date):
        score = 0.72
    if score < 0.92 and _in_letters_alone(flow.folded, date):
        score = 0.92
    if score == _LEAD_ALONE and _day_alone(flow, date):
        score = 0.9
    if score == _LEAD_ALONE and _alone(flow.folded, date) and _UNTIL.search(caption_of(flow, date)):
        score = 0.0  # `À déposer au plus tard` over `le 19 mai 2026`
    if flow.folded.startswith("l'an ", date.start):
        score = 0.95  # how notaries and bailiffs open their acts
    return 0.0 if _other_day(flow.folded, date, before, score) else score


_UNTIL = re.compile(
    r"\b(?:plus tard|avant|jusqu'(?:a|au)|limite|a compter|a partir|expir\w+|valable)\W*$"
)  # `le` goes on
_LEAD_ALONE = 0.8  # of a line's first word, `Le`
_NAMED_DAY = re.compile(r"\ble(?: [a-z]{5,8})? (?:\d|1er)\d? [a-z]{3}", re.I)


def _day_alone(flow: Flow, date: Parsed) -> bool:
    """Whether a line says nothing but `Le 3 octobre 2026`, the month in letters, and nothing over it or beside it names it."""
    line = flow.folded[flow.folded.rfind("\n", 0, date.start) + 1 : date.end].strip()
    said = (
        [caption_of(flow, date), beside_of(flow, date)]
        if _NAMED_DAY.match(line) and _alone(flow.folded, date)
        else [":"]
    )
    return not any(NOT_ISSUE.search(words) or words.endswith(":") for words in said)


def _behind_a_town(printed: str, date: str) -> bool:
    """Whether a day whose month is in letters goes on a line that a town begins: `Chinon 6 octobre 2025`."""
    town = TOWN_BARE.search(printed)
    return town is not None and name_word(town.group().strip()) and re.search(r"[^\W\d_]{3}", date) is not None


_NO_TOWN = re.compile(
    r"\W*(?:nee?s?|tiree?s?|dictee?s?|frappee?s?|tapee?s?|payable|exigible|a (?:payer|regler)|mariee?s?|decedee?|pacsee?s?|delivree?|recue?|depuis|valable|date|jusqu|signee?|payee?|avant|pour|et|des|entre|apres|vers|courant|audience|rendez-vous|convoque\w*|notifiee?|fin|debut|expire|au plus tard"
    r"|(?:imprime|telecharge|exporte|scanne|numerise|converti|partage|quitte|vire|credite|encaisse|accorde|attribue|octroye|obtenu|consenti|approuve|autorise|renouvele|percu|regle|mandate|commis|constate|survenu|produit|observe|remis|transmis|depose|verse|rendu|prononce|realise|effectue|execute|opere|hospitalise|examine|consulte|entre|sorti|arrive|parti|revenu"
    r"|cree|modifie|inscrit|immatricule|enregistre|publie|achete|vendu|acquis|souscrit|resilie|libere|occupe|loue|divorce|separe|reconnu|celebre|contracte|incarcere|releve|mesure|controle|visite)(?:e?s?))\b"
)
_THERE = re.compile(r"[ \t]*,?[ \t]*[àÀ] [A-ZÀ-Þ]")  # `Anne ROUX, le 03/05/1990 à Pau`: a birth
_SOMEBODY = re.compile(  # `reçu de M. Jean ROUX et Mme Anne ROUX, le`: no town
    r"\b(?:m|mm|mr|mme|mlle|monsieur|madame|mademoiselle|messieurs|mesdames|epou(?:x|se)|conjointe?|concubine?|partenaire)\b(?:\.|(?![.;:]))[^.;:,\d\n]{1,60},?\s*le[\s:]{0,3}$"
)


def _other_day(folded: str, date: Parsed, before: str, score: float = 0.0) -> bool:
    """Whether the words around a date make it another day's: a birth, a law, a deadline, a period, a mail quoted."""
    if re.search(r"(?<!presente )convention[^\n.]{0,30}$", before):
        return True
    if _OF_MONEY.search(before) or (score <= _WEAK and _REFERRED.search(before)):
        return True
    if score <= _LEAD_ALONE and _HAPPENED.search(before):
        return True
    if score < 0.93 and NOT_ISSUE.search(_since_sentence(before)):
        return True
    after = folded[date.end : date.end + 8]
    if _UNDONE.match(folded, date.end) or _TO_ACCOUNT.match(folded, date.end):
        return True
    if _FORMALITY.search(before) or _ANOTHERS.search(before) or _MAIDEN_NAME.search(before):
        return True
    if re.match(r"[^\n]{0,70}\ba ecrit\b", folded[date.end : date.end + 90]):
        return True  # a mail that is quoted
    if _TELLS.match(folded, date.end) or (score < 0.85 and _ANNOUNCES.match(folded, date.end)):
        return True
    return bool(
        re.match(r"\s*(?:au|a)\s+\d(?!\d?\s?[:h])", after)
        or _HOUR_TO.match(folded, date.end)
        or (re.search(r"\d\W*(?:au|a|-)\W*$", before) and not _NUMBER_LAST.search(before))
    )


_HOUR_TO = re.compile(r",? (?:a|vers) \d{1,2} ?[h:] ?\d{0,2} (?:au|et le) \d")  # `du 12/11/2026 à 22h00 au 13/11/2026`
_NUMBER_LAST = re.compile(
    r"\b(?:n\s?[°ºo]?\W? ?|ref\W{1,4})[\w/]+ ?\W\s?$"
)  # `Étude n° 4585861 – 30/10/2026` is no period
_CHILD = re.compile(r"naissance|\bnee?s?\b|\bnee?\(|\benfants?\b|rattachee?s?\b|ayants? droit")


def _of_a_child(flow: Flow, date: Parsed) -> bool:
    """Whether `Anne, 03/04/2019` is a given name with its birth: words over it, left of it or under it say so."""
    return any(_CHILD.search(words(flow, date)) for words in (caption_of, beside_of, under_of))


_OF_MONEY = re.compile(  # the day on which money was sent: `Virement émis le 05/06/2025`
    r"(?<!avis de )(?<!avis des )(?<!ordre de )(?<!attestation de )(?<!releve de )(?<!bulletin de )(?<!notification de )\b(?:virement|versement|paiement|prelevement|cheque|mandat|reglement)s?"
    r"(?: (?:bancaire|automatique|sepa|par (?:virement|cheque|mandat))){0,2}(?: (?:au?|aux|a l[ae']|sur) ?[a-z' ]{3,30})?,? (?:emis|effectue|execute|realise|envoye|transmis|credite|date|initie|programme|prevu)e?s?,? (?:le|du)\W*$"
)


def others_on(flow: Flow) -> set[str]:
    """The days on which the text says that money was sent, or that another paper was made."""
    told = ((date.value, _read_before(flow.folded, date)) for date in find_dates(flow.text))
    return {day for day, before in told if any(other.search(before) for other in (_OF_MONEY, _ANOTHERS, _FORMALITY))}


_WEAK = 0.85  # what a noun before `du` is worth
_REFERRED = re.compile(  # another paper that a sentence speaks of: `ma dernière facture d'eau du`, `alors que la décision du`
    r"\b(?:ma|mon|mes|sa|son|ses|leurs?|une?|cette|ladite|ledit|par|selon|suivant|vu|[a-z]{2,}(?<!\bde)(?<!\bpresent)(?<!\bpresente),? (?:l[ae]|l'))\s?(?:(?:derniere?|precedente?) )?"
    r"(?:facture|attestation|quittance|certificat|avis|releve|notification|courrier|lettre|copie|extrait|decision|etude|simulation|rapport|constat|recepisse|proces-verbal)\b[^.;:\n\d]{0,30} (?:du|en date du)\W*$"
    r"|\b(?:derniere?|precedente?|ancien(?:ne)?) (?:facture|attestation|quittance|certificat|avis|releve|courrier|lettre|decision|appel|recu)\b[^.;:\n\d]{0,30} (?:du|en date du)\W*$"
)


_HAPPENED = re.compile(  # `des faits commis` over `le 06/12/2025 devant chez vous`
    r"\b(?:commis|survenu|produit|denonce|constate|subi|passe|deroule|arrive|hospitalise|examine|opere)(?:e?s?)\W+le\W*$"
)


_FORMALITY = re.compile(  # told of another paper: `La déclaration à l'embauche a été faite à l'Urssaf le 4 avril`
    r"(?<!presente )\b(?:declaration|demande|inscription|immatriculation|formalite|signalement|dpae|due|visite|consultation|examen|seance)s?\b[^.;\n]{0,60}"
    r"\b(?:a|ont)(?: bien)? ete (?:faite?s?|effectuee?s?|adressee?s?|envoyee?s?|transmise?s?)[^.;\d]{0,40}\ble\W*$"
)


_ANOTHERS = re.compile(  # `Ma demande auprès de la Caf, faite le`, `la réponse qui lui avait été faite le`, `l'acte de naissance dressé le`
    r"\b(?:ma|mon|mes|sa|son|ses|leurs?|votre|vos) (?:\w+ )?(?:demande|inscription|declaration|requete|reclamation|candidature|recours|signalement)s?\b[^.;\d]{0,60}?"
    r"\b(?:faite?|deposee?|effectuee?|adressee?|envoyee?|introduite?|formee?)s?(?: [^.;:\d\n]{2,30})? le\W*$"
    r"|\b(?:votre|vos|son|leur|notre|mon) (?:accord|exemplaire|contrat|devis|mandat|engagement|convention|proposition)\b[^.;:\d]{0,50}\bsignee?s? le\W*$"
    r"|\b(?:par|selon|suivant|en (?:vertu|execution) d'un|aux termes d'un) (?:contrat|bail|convention|acte)\b[^.;:\d]{0,40}\b(?:signee?|conclue?|passee?|recue?)s?(?: a [^.;:\d\n]{2,30})?,? le\W*$"
    r"|\b(?:titulaire|porteu(?:r|se)|munie?|detent(?:eur|rice)|en possession|sur (?:presentation|production)) (?:du|de la|de l'|d'une?|de son|de sa) ?(?:passeport|carte|titre|permis|cni|visa|recepisse|certificat|agrement|diplome|brevet|livret)\b[^.;:\d]{0,50}\bdelivree?s?(?: [^.;:\d]{2,40})?,? le\W*$"
    r"|\b(?:carte (?:de (?:sejour|resident)|pluriannuelle|temporaire|(?:nationale )?d'identite)|titre de sejour|passeport|cni)\b[^.;:\d]{0,40}\bn\W{0,3}[\da-z][\da-z ]{4,20},? delivree?(?: [^.;:\d]{2,40})?,? le\W*$"
    r"|\b(?:pass iae|agrement|licence|habilitation|diplome|permis|caces|autorisation)\b[^.;:\d]{0,30}\bn\W{0,3}[\da-z][\da-z ]{3,20},? delivree?(?: [^.;:\d]{2,40})?,? le\W*$"
    r"|\b(?:recu|recue|recus|recevons|recois)\b[^.;:\d]{0,60}\b(?:signe|date|etabli|rempli|delivre|complete)e?s? (?:par [^.;:\d]{2,40} )?(?:le|du)\W*$"  # what came in
    r"|\bav(?:ais|ait|ions|iez|aient)(?: bien| deja)?(?: ete)? [a-z]+(?: [^.;:\d\n]{2,30})? le\W*$"  # a pluperfect
    r"|\bprescri(?:te?s?|ption)(?: par)?\s(?!fait\b)[^.;:\d]{2,60},? le\W*$"
    r"|\bl'offre (?:de pret )?(?:de l|du |d'un)[^.;:\d]{2,50}\b(?:editee?|emise?|etablie?|datee?|recue?) (?:du|le)\W*$"  # a bank's
    r"|\b(?:l'|(?:d'un|son|votre|leur|un) )acte de (?:naissance|mariage|deces|reconnaissance)(?: n\W{0,3}\d+)? (?:dresse|etabli|recu)e?(?: a [^.;:\d\n]{2,30})? le\W*$"
    r"|\bqu[e'] ?(?:j'ai|nous avons|(?:il|elle|on) a) (?:moi-meme |bien )?faite?s? (?:[^.;:\d\n]{2,30} )?le\W*$"  # `l'échographie que j'ai faite le`
    r"|\b(?:echographie|evaluation|visite|enquete|formation|stage|recyclage)s?\b[^.;\n]{0,20} (?:qui a ete )?faite?s?(?: [^.;:\d]{2,40})? le\W*$"
    r"|\b(?:une?|l[ae]|votre|notre|mon|ma|par) (?:commandement|mise en demeure|sommation|assignation|acte|exploit)\b[^.;:\d]{0,40} (?:delivre|signifie|notifie|adresse|envoye|remis)e?(?: [^.;:\d\n]{2,30})?,? le\W*$"
    r"|\b(?:imprime|formulaire|formule|modele|cerfa|gabarit)\b[^\n]{0,50}\b(?:tirage|edition|version|revision|mise a jour)s?(?: du| de| le)?\W*$"  # of the empty form
    r"|\b(?:legalis(?:ation|ee?s?)|apostille)\b(?:(?!\bdelivr)[^\d]){0,100}(?:\ble|,)\W*$"  # the mayor's, of the signatures
    r"|\bcel(?:ui|le) (?:dresse|etabli|recu|delivre|emis)e?(?: a [^.;:\d\n]{2,30})? le\W*$"
    r"|\bavis (?:(?:conforme|favorable|defavorable|motive|technique) )?(?:du|de l[ae']|des?|d') ?(?:medecin|docteur|dr\b|service (?:medical|social)|controle medical|praticien|expert|comite|commission|conseil)[^.;:\d]{0,80}?\b(?:emis|rendu|donne|formule|etabli)e?s?,? le\W*$"
    r"|\b(?:apres|vu|sur|selon|suivant|conformement a) (?:l'|un |leur |son )?avis\b[^.;:\d]{2,80}?\b(?:emis|rendu|donne|formule)e?s?,? le\W*$"  # of a doctor, of a board
)


_MAIDEN_NAME = re.compile(r"\bnee\s(?:[a-z'’-]{2,20}\s){1,4}le\W*$")  # `née` over `ROUX le`: no town


_TO_ACCOUNT = re.compile(  # `le 02/10/2026 - compte …5023`: when money came
    r"\W{1,4}(?:sur )?(?:le |votre )?compte (?:[…•*.]|n\W|se term|finissant)"
)
_UNDONE = re.compile(  # `La décision du 16 mars 2025 est retirée`, `Notre avis du 3 mai, d'un montant de 650 €, a bien été soldé`
    r"(?:,? (?:de|d'un montant de|pour) [\d ]{1,8}(?:[.,]\d{2,3}){0,2} ?(?:€|euros?)?)?,?\s(?:(?:est|sont)(?: bien)?|(?:a|ont)(?: bien| deja)? ete)\s(?:donc |ainsi |bien |entierement )?"
    r"(?:retire|annule|rapporte|abroge|modifie|infirme|reforme|suspendu|remplace|confirme|maintenu|solde|regle|paye|acquitte|encaisse|honore)e?s?\b"
)


_TELLS = re.compile(  # what goes on with a story, after its day: `le 27/02/2026, vers midi`, `du 3 mars, que vous m'avez rendue`
    r"[ ,]{1,3}(?:(?:d'un montant de [\d ]{1,9}(?:[.,]\d\d)?(?: ?(?:€|euros?))?,? )?que (?:vous|nous|j[e'])\b|(?:vers|aux? (?:alentours|environs)|entre|alors qu[e']|(?:dans|pendant|durant) la (?:nuit|soiree|matinee|journee)|en (?:soiree|matinee|pleine)"
    r"|au matin|au soir|lorsqu[e']|quand)\b|j'(?:ai|etais)\b|il (?:a|m'a|est)\b|elle (?:a|m'a|est)\b|mon \w+ (?:a|m'a)\b|(?:l[ae] |l'|une? |nos |notre )(?!commission|tribunal|juge|conseil|cour\b)[a-z' -]{4,50}? (?:a|ont|avons) (?:releve|constate|visite|mesure|inspecte|procede a)\b)"
)


_ANNOUNCES = re.compile(  # what will be done that day: `Le 5 octobre 2026, nous prélèverons la somme de`
    r"[ ,]{1,3}(?:nous|on|vous|il|elle|ils|votre|vos|le|la|les|l'|un|une)\b(?:[^.;:\n]|\.\d){0,80}?"
    r"\b[a-z]+(?:[eidvts]r|aur)(?:ons|ez|a|ont)\b"
)


def _since_sentence(before: str) -> str:
    """What stands before a date, without a sentence that ends with a date of its own: `(arrêté du 22 mai 2020)`."""
    return re.split(r"(?:19|20)\d\d ?\)|(?:19|20)\d\d\.\s", before)[-1]


def _plain(flow: Flow, date: Parsed, before: str) -> bool:
    """Whether a date stands alone, no cell of a table, and no words make it another day's."""
    alone = (_alone(flow.folded, date) or _at_an_hour(flow, date)) and not _in_a_table(flow, date)
    return (
        alone
        and not _other_day(flow.folded, date, before)
        and not any(NOT_ISSUE.search(words) for words in (caption_of(flow, date), beside_of(flow, date)))
    )


_NO_WORDS = re.compile(rf"(?:\b(?:le|{WEEKDAY})\b|\W)*")  # stops at the first true word: a line may be long


_HOUR = re.compile(r",? (?:a )?[0-2]?\d ?[:h] ?[0-5]\d(?: ?[:m] ?[0-5]\d)?")  # of a till's slip: `07/09/2026 17:33`


_BY_MACHINE = re.compile(  # `02/02/2025 10:18 AUTOMATE 37577`: the head of a slip
    r",? (?:a )?[0-2]?\d ?[:h] ?[0-5]\d(?: ?[:m] ?[0-5]\d)?\W{1,4}(?:automate|borne|guichet automatique|terminal|imprimante)\b[^\n]{0,20}(?=\n|$)"
)
_PAGE = re.compile(r"\W{1,5}page \d{1,2}(?: ?(?:/|sur|de) ?\d{1,2})?")  # `08/10/2026 – page 1 sur 1`


def _alone(folded: str, date: Parsed) -> bool:
    """Whether the date is all its line says."""
    line_start = folded.rfind("\n", 0, date.start) + 1
    line_end = folded.find("\n", date.end)
    line_end = line_end if line_end >= 0 else len(folded)
    before = _NO_WORDS.fullmatch(folded, line_start, date.start)
    after = _PAGE.match(folded, date.end)
    return before is not None and _NO_WORDS.fullmatch(folded, after.end() if after else date.end, line_end) is not None


def _at_an_hour(flow: Flow, date: Parsed) -> bool:
    """Whether a date and an hour are all their line says, as on a till's slip; in a margin a browser prints them."""
    hour = _HOUR.match(flow.folded, date.end)
    box = flow.words_in(date.start, date.end)[0][0].box
    whole = hour is not None and _alone(flow.folded, Parsed(date.value, date.start, hour.end()))
    return whole and _MARGIN < box.y0 < 1 - _MARGIN


_MARGIN = 0.08  # of the page


def _in_a_table(flow: Flow, date: Parsed) -> bool:
    """Whether a date is one of three cells or more of a row, that do not all say the same: each signed that day."""
    words = flow.words_in(date.start, date.end)
    here = Box.around(word.box for word, _ in words)
    level = [line.text for line in words[0][1].lines if line.box.overlap_y(here) > 0.5]
    return len(level) > 2 and len(set(level)) > 1


def _in_letters_alone(folded: str, date: Parsed) -> bool:
    """Whether the date, in letters, is all its line says: how bailiffs and notaries date their acts."""
    return not re.search(r"\d", folded[date.start : date.end]) and _alone(folded, date)


_TO = re.compile(rf"\s*(?:inclus(?:ive)?s?,? )?(?:au|jusqu'au|-|–|→|>)\s*(?:{WEEKDAY} )?\d")
_FROM = re.compile(r"\d(?:\s+inclus)?\s+(?:au|jusqu'au)\s*$|\d\s*[–→-]\s*$")
_LITTLE = rf"(?:le|du|au|{WEEKDAY})"
_LEADS = rf"\W*(?:{_LITTLE}\W*)*$"
_ANNOUNCING = re.compile(r"(?:\b(?:le|du)|:)\W*$")


def _linked(flow: Flow, cue: int, date: Parsed) -> bool:
    """Whether a cue on an earlier line can announce the date: its sentence runs on, or it stands left of it or over it.

    The last word of a row of headers (`Payé le`) announces nothing in the first cell of the row below.
    """
    page = flow.words_in(date.start, date.end)[0][1]
    here = Box.around(word.box for word, _ in flow.words_in(date.start, date.end))
    between = flow.text[cue : date.start]
    cue += len(between) - len(between.lstrip())  # a line's end before a cue is none of it
    said = [word for word, where in flow.words_in(cue, date.start) if where is page]
    above = [word.box for word in said if word.box.overlap_y(here) <= 0.5]
    beside = [word for word in said if word.box.overlap_y(here) > 0.5 and not re.fullmatch(_LITTLE, fold(word.text))]
    if not above or beside or any(box.overlap_x(here) > 0 for box in above):
        return True
    row = [line for line in page.lines if line.box.overlap_y(above[0]) > 0.5]
    cell = next((line for line in row if line.box.overlap_x(above[0]) > 0.5), None)
    if cell and cell.box.overlap_x(here) > 0 and not celled(cell.words) and _ANNOUNCING.search(fold(cell.text)):
        return True  # the cue ends its cell: `Visite et constat établis le :` over the day
    if len(row) > 1 or celled(row[0].words):
        return False
    return "\n" not in flow.text[cue : date.start] or _alone(flow.folded, date)


def cued_dates(
    flow: Flow, field: str, cues: Sequence[tuple[str, float]], reach: int = 90, lone: bool = False
) -> list[Candidate]:
    """Dates announced by one of the cues, each a pattern that must end where the date begins.

    `reach`: how many letters before a date are looked at; `lone`: the ends of a period (`du … au …`) are no such
    dates, and no cue announces a second one.
    """
    folded = flow.folded
    found = []
    dates = find_dates(flow.text)
    for earlier, date in zip([None, *dates], dates, strict=False):
        if lone and (_TO.match(folded, date.end) or _FROM.search(folded[max(0, date.start - 30) : date.start])):
            continue
        first = max(0, date.start - reach, earlier.end if lone and earlier is not None else 0)
        found_before = ((regex(rf"(?:{p}){_LEADS}").search(folded[first : date.start]), s) for p, s in cues)
        score = max(
            (s for match, s in found_before if match and _linked(flow, first + match.start(), date)), default=0.0
        )
        if score:
            found.append(candidate_at(flow, field, date.value, date.start, date.end, score * date.score, "cue"))
    return found
