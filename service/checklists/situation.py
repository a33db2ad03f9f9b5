"""Who asks, who will live there, with what income and why: the situation of CONTRACT.md section 4.

`Situation.of(values)` is whole or nothing: a key that nobody knows, a day that is no day, no applicant, two applicants
or a child older than its parents raises a `SituationError` with a French sentence that names the key.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, ValidationError

from service.checklists.errors import SituationError
from service.checklists.situation_errors import first_error

Role = Literal["applicant", "co_applicant", "adult", "dependant"]
Nationality = Literal["french", "eu", "other"]
Activity = Literal["employee", "self_employed", "student", "apprentice", "retired", "unemployed", "other"]
Income = Literal[
    "salary",
    "self_employment",
    "pension",
    "disability_pension",
    "unemployment",
    "daily_allowance",
    "child_support",
    "benefits",
    "scholarship",
]
FamilyStatus = Literal["single", "married", "pacs", "cohabiting", "divorced", "separating", "pacs_dissolved", "widowed"]
Housing = Literal[
    "tenant",
    "social_tenant",
    "hosted",
    "sheltered",
    "hotel_camping",
    "homeless",
    "owner",
    "employer_housing",
]
Reason = Literal[
    "no_housing",
    "unfit",
    "unhealthy_or_dangerous",
    "not_dwelling",
    "repossessed",
    "eviction",
    "violence",
    "rape_or_assault",
    "leaving_prostitution",
    "rent_too_high",
    "too_small",
    "disability",
    "health",
    "divorce_or_separation",
    "pacs_dissolution",
    "family_reunification",
    "childminder",
    "job_transfer",
    "closer_to_work",
    "owner_in_difficulty",
    "back_to_work",
]
TaxSituation = Literal["own", "abroad", "protected_or_recent", "parents_household"]
ContractKind = Literal["permanent", "fixed_term", "temporary"]
Zone = Literal["paris", "ile_de_france", "other"]

ADULT_AGE = 18
OLDEST = date(1900, 1, 1)


def _iso_day(value: Any) -> Any:
    """Days are written YYYY-MM-DD: numbers and times of day, which pydantic would take too, are mistakes here."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or len(value) != len("YYYY-MM-DD"):
        raise ValueError("not a day")
    return date.fromisoformat(value)


Day = Annotated[date, BeforeValidator(_iso_day)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Person(_Model):
    """One person who will live in the dwelling."""

    id: str = Field(min_length=1, max_length=64)
    role: Role
    first_name: str = Field(min_length=1, max_length=120)
    last_name: str = Field(min_length=1, max_length=120)
    birth_name: str | None = Field(default=None, max_length=120)
    birth_date: Day
    nationality: Nationality = "french"
    activities: tuple[Activity, ...] = ()
    incomes: tuple[Income, ...] = ()
    guardianship: StrictBool = False
    disability: StrictBool = False
    alternating_custody: StrictBool = False
    tax_situation: TaxSituation = "own"
    contract_kind: ContractKind | None = None

    @property
    def full_name(self) -> str:
        """First name and usual name, as the applicant wrote them."""
        return f"{self.first_name} {self.last_name}"

    def age(self, on: date) -> int:
        """Full years on that day."""
        return on.year - self.birth_date.year - ((on.month, on.day) < (self.birth_date.month, self.birth_date.day))

    def is_adult(self, on: date) -> bool:
        """18 or more on that day, or somebody who signs the application."""
        return self.role in ("applicant", "co_applicant") or self.age(on) >= ADULT_AGE


class Situation(_Model):
    """The whole household and what it asks for."""

    requested_on: Day | None = None
    checklist: str = "national"
    department: str | None = Field(default=None, max_length=3)
    city: str | None = Field(default=None, max_length=120)
    zone: Zone | None = None
    persons: tuple[Person, ...] = Field(min_length=1, max_length=30)
    family_status: FamilyStatus = "single"
    pregnancy: StrictBool = False
    housing: Housing | None = None
    reasons: tuple[Reason, ...] = ()
    income_drop: StrictBool = False
    guarantor_required: StrictBool = False
    social_support: StrictBool = False
    current_surface: float | None = Field(default=None, gt=0, le=10_000)
    first_filed_on: Day | None = None

    @staticmethod
    def of(values: Mapping[str, Any]) -> Situation:
        """The situation that these JSON values describe, or a `SituationError`."""
        if not isinstance(values, Mapping):
            raise SituationError("", "La situation doit être un objet JSON : commencez par « persons ».")
        try:
            situation = Situation.model_validate(dict(values))
        except ValidationError as error:
            raise first_error(error) from None
        _check_people(situation)
        _check_days(situation)
        return situation

    @property
    def applicant(self) -> Person:
        """The person who asks."""
        return next(person for person in self.persons if person.role == "applicant")

    def adults(self, on: date) -> tuple[Person, ...]:
        """The adults on that day, in the order given."""
        return tuple(person for person in self.persons if person.is_adult(on))

    def minors(self, on: date) -> tuple[Person, ...]:
        """The minors on that day, in the order given."""
        return tuple(person for person in self.persons if not person.is_adult(on))


def _check_people(situation: Situation) -> None:
    applicants = [person for person in situation.persons if person.role == "applicant"]
    if len(applicants) != 1:
        raise SituationError(
            "persons",
            "%(key)s : %(count)d personne(s) avec le rôle « applicant » ; indiquez une seule personne qui fait "
            "la demande.",
            count=len(applicants),
        )
    ids = [person.id for person in situation.persons]
    for index, person_id in enumerate(ids):
        if person_id in ids[:index]:
            raise SituationError(
                f"persons[{index}].id",
                "%(key)s : l'identifiant « %(id)s » sert deux fois ; donnez-en un autre.",
                id=person_id,
            )


def _check_days(situation: Situation) -> None:
    latest = situation.requested_on
    for index, person in enumerate(situation.persons):
        key = f"persons[{index}].birth_date"
        if person.birth_date < OLDEST or (latest and person.birth_date > latest):
            raise SituationError(
                key,
                "%(key)s : %(name)s ne peut pas être né(e) le %(day)s ; corrigez.",
                name=person.full_name,
                day=f"{person.birth_date:%d/%m/%Y}",
            )
        if person.role == "dependant":
            _check_child(situation, person, key)
    if situation.first_filed_on and latest and situation.first_filed_on > latest:
        raise SituationError(
            "first_filed_on", "%(key)s : la demande ne peut pas être déposée après « requested_on » ; corrigez."
        )


def _check_child(situation: Situation, person: Person, key: str) -> None:
    """A dependant is a child of an applicant, or an ascendant with a disability card (CGI, art. 196 A bis)."""
    parents = [other for other in situation.persons if other.role in ("applicant", "co_applicant")]
    if not person.disability and person.birth_date <= min(parent.birth_date for parent in parents):
        raise SituationError(
            key,
            "%(key)s : %(name)s serait plus âgé(e) que ses parents ; corrigez la date de naissance, "
            "ou donnez le rôle « adult » à cette personne.",
            name=person.full_name,
        )
