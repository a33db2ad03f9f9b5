"""The household as the ceilings see it: category, zone, ceilings, bracket, the size of dwelling, the abnormal delay.

Categories are those of the arrêté du 29 juillet 1987 (domain/DOMAIN.md 2.1): persons, single people with dependants,
young couples (ages that sum to 55 or less), and one category more where somebody holds the disability card.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from service.checklists.figures import figures
from service.checklists.names import fold
from service.checklists.situation import Person, Situation

YOUNG_AGES, YOUNG_CATEGORY, LAST_CATEGORY = 55, 3, 6
COUPLES = ("married", "pacs", "cohabiting")
LOANS = ("plai", "plus", "pls")


def partner(situation: Situation) -> Person | None:
    """The co-applicant, if there is one."""
    return next((person for person in situation.persons if person.role == "co_applicant"), None)


def is_young_couple(situation: Situation, on: date) -> bool:
    """Two people, married, pacsés or living together, without dependants, whose ages sum to 55 at most."""
    other = partner(situation)
    if other is None or len(situation.persons) != 2 or situation.family_status not in COUPLES:
        return False
    return situation.applicant.age(on) + other.age(on) <= YOUNG_AGES


def category_with_supplements(situation: Situation, on: date) -> int:
    """The category, past six where further persons add a supplement each."""
    persons = len(situation.persons)
    dependants = sum(person.role == "dependant" for person in situation.persons)
    alone_with_dependants = dependants > 0 and persons - dependants == 1
    one_more = alone_with_dependants or any(person.disability for person in situation.persons)
    young = YOUNG_CATEGORY if is_young_couple(situation, on) else 0
    return max(persons + one_more, young)


def zone_of(situation: Situation) -> str | None:
    """The zone given, else that of the wanted department and city."""
    if situation.zone:
        return situation.zone
    department, data = (situation.department or "").upper(), figures("zones")
    if not department:
        return None
    if department == data["paris_department"]:
        return "paris"
    if department in data["neighbour_departments"] and fold(situation.city or "") in set(map(fold, data["neighbours"])):
        return "paris"
    return "ile_de_france" if department in data["ile_de_france"] else "other"


def ceilings(situation: Situation, on: date) -> tuple[dict[str, int], list[str]]:
    """The ceilings of the year of D in euros, and which of them are computed rather than printed in an act."""
    table, zone = figures("ceilings")["year"].get(str(on.year)), zone_of(situation)
    if table is None or zone is None:
        return {}, []
    category = category_with_supplements(situation, on)
    values, computed = {}, []
    for loan in LOANS:
        row = table[loan][zone]
        over = max(0, category - LAST_CATEGORY)
        values[loan] = row[min(category, LAST_CATEGORY) - 1] + over * row[LAST_CATEGORY]
        used = {min(category, LAST_CATEGORY), *((LAST_CATEGORY + 1,) if over else ())}
        if used & set(table[loan].get("computed", {}).get(zone, ())):
            computed.append(loan)
    return values, computed


def bracket(income: float, limits: Mapping[str, int]) -> str:
    """The lowest ceiling that the income does not pass."""
    return next((loan for loan in LOANS if income <= limits[loan]), "above")


def suggested_size(situation: Situation) -> str:
    """One person T1, a couple T2, one child T3, two or three T4, more T5 (domain/DOMAIN.md 2.8)."""
    others = len(situation.persons) - 1 - (partner(situation) is not None)
    if others == 0:
        return "T2" if partner(situation) else "T1"
    return {1: "T3", 2: "T4", 3: "T4"}.get(others, "T5")


def abnormal_delay(situation: Situation) -> int | None:
    """Months after which a wait is abnormally long, where the source says."""
    data, department = figures("delays"), (situation.department or "").upper()
    if department in data["sizes"]:
        return int(data["sizes"][department][suggested_size(situation)])
    if department in data["months"]:
        return int(data["months"][department])
    several = data["several"].get(department)
    return _local_delay(several, situation.city) if several else None


def _local_delay(several: Mapping[str, Any], city: str | None) -> int:
    """The delay of the city's group; of the rest of the department; the longest where no city settles it."""
    if not city or "else" not in several:
        return int(several["longest"])
    for place in several["places"]:
        if fold(city) in set(map(fold, place["communes"])):
            return int(place["months"])
    return int(several["else"])
