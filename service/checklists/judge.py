"""One paper for one option of an item → a judgement: theirs? legible? the right kind? of today?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from service.checklists.barcode import differences
from service.checklists.case import Case
from service.checklists.checks import CHECKS
from service.checklists.decisions import Decision, code_of
from service.checklists.matching import Owners, printed_names, same_name
from service.checklists.papers import Paper, traits
from service.checklists.remarks import Judgement, Remark, doubted, refused
from service.checklists.rules import Item, Option, Refusal
from service.checklists.situation import Person

TYPE_CONFIDENCE = 0.7  # below it the type itself is a doubt
CIVIL_STATUS = ("family_record_book", "birth_certificate")
BLOCKING = ("barcode_mismatch", "invalid_signature")


def judge(case: Case, item: Item, option: Option, paper: Paper, person: Person | None) -> Judgement:
    """The judgement of a paper for an option, a desk's decision before all."""
    decision = case.decisions.verdict((ref.key for ref in paper.refs), item.id)
    if decision:
        return Judgement(paper, option, _decided(decision))
    remarks = [*_whose(case, option, paper, person), *_kind(option, paper)]
    for name in option.needs:
        if paper.value(name) is None:
            remarks.append(doubted("low_confidence", f"{name}_unread"))
    for check in option.checks:
        remarks.extend(CHECKS[check](paper, case, option, person))
    remarks.extend(doubts_about(paper))
    if option.flag:
        remarks.append(doubted(option.flag.partition(":")[0], option.flag.partition(":")[2] or option.flag))
    return Judgement(paper, option, _legible(paper, remarks))


def refuse_by_name(case: Case, item: Item, refusal: Refusal, paper: Paper, person: Person | None) -> Judgement | None:
    """The judgement of a type that the table names with "→ rejected", if this paper is of that kind and theirs."""
    if any(paper.value(name) not in values for name, values in refusal.kind.items()):
        return None
    decision = case.decisions.verdict((ref.key for ref in paper.refs), item.id)
    if decision:
        return Judgement(paper, None, _decided(decision), by_name=True)
    whose = _whose(case, Option(types=[paper.type], whom="" if item.who == "dossier" else "person"), paper, person)
    if any(remark.code == "wrong_person" and not remark.doubt for remark in whose):
        return None
    return Judgement(paper, None, (refused(refusal.code, f"{refusal.code}_{paper.type}"),), by_name=True)


def doubts_about(paper: Paper) -> list[Remark]:
    """What makes any use of a paper doubtful: its type, its barcode, its signature place."""
    doubts = []
    if paper.confidence < TYPE_CONFIDENCE:
        doubts.append(doubted("low_confidence", "type_unsure"))
    if is_suspect(paper):
        doubts.append(doubted("suspect"))
    if paper.value("signed") is False:
        doubts.append(doubted("unsigned"))
    return doubts


def is_suspect(paper: Paper) -> bool:
    """Whether a blocking finding is about it: its barcode contradicts the print, or is not signed by who it says."""
    signed_wrong = any(barcode.signature == "invalid" for barcode in paper.barcodes)
    warned = any(warning.code in BLOCKING for warning in paper.warnings)
    return signed_wrong or warned or bool(paper.barcodes and differences(paper))


def _decided(decision: Decision) -> tuple[Remark, ...]:
    if decision.kind == "accept":
        return ()
    return (refused(code_of(decision), "refused_by_desk", text=decision.reason),)


def _legible(paper: Paper, remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """A paper that a person could not read: refused where a value that decides is not known, else doubtful."""
    remarks = tuple(remarks)
    if paper.legible:
        return remarks
    unread = any(remark.code == "low_confidence" for remark in remarks)
    return (*remarks, replace(doubted("illegible"), doubt=not unread))


def _kind(option: Option, paper: Paper) -> list[Remark]:
    remarks: list[Remark] = []
    for name, values in option.kind.items():
        found = paper.value(name)
        if found is None:
            remarks.append(doubted("low_confidence", f"{name}_unread"))
        elif found not in values:
            remarks.append(refused("wrong_type", f"other_{name}"))
    for name, values in option.kind_if_read.items():
        found = paper.value(name)
        if found is not None and found not in values:
            remarks.append(refused("wrong_type", f"other_{name}"))
    return remarks


def _whose(case: Case, option: Option, paper: Paper, person: Person | None) -> list[Remark]:
    """Remarks about whose paper it is, for what the option wants."""
    whom = option.whom or ("person" if person else "household")
    owners = case.owners[paper.key]
    if whom == "anyone":
        return []
    if whom == "host":
        return _hosts(case, paper)
    if not owners.read:
        return [doubted("low_confidence", "name_unread")] if traits(paper.type).printed else []
    if whom == "person" and person:
        return _persons(case, owners, paper, person)
    wanted = _wanted(case, whom)
    if owners.known & wanted or (whom == "outsider" and set(owners.strangers) & set(case.facts.outsiders)):
        return []
    if whom == "outsider" and any(same_name(a, b) for a in owners.strangers for b in case.facts.outsiders):
        return []
    if whom == "parents":
        return [doubted("low_confidence", "parents_elsewhere")]
    return [refused("wrong_person", name=_name_on(paper))]


def _wanted(case: Case, whom: str) -> frozenset[str]:
    people = case.situation.persons
    if whom == "applicants":
        return frozenset(one.id for one in people if one.role in ("applicant", "co_applicant"))
    if whom == "parents":
        return frozenset(one.id for one in case.situation.adults(case.on))
    return frozenset(one.id for one in people)


def _persons(case: Case, owners: Owners, paper: Paper, person: Person) -> list[Remark]:
    if person.id in owners.sure:
        return [doubted("low_confidence", "birth_differs")] if owners.birth_differs else []
    if person.id in owners.either:
        return [doubted("low_confidence", "two_people")]
    if person.id in owners.weak:
        return [doubted("low_confidence", "surname_only")]
    if paper.type in CIVIL_STATUS and owners.known and not _children_read(case, owners, paper):
        return [doubted("low_confidence", "child_unread")]
    return [refused("wrong_person", name=_name_on(paper))]


def _children_read(case: Case, owners: Owners, paper: Paper) -> bool:
    """Whether the children of a family record book were read: then a child it does not name is not in it."""
    minors = {one.id for one in case.situation.persons if one.role == "dependant"}
    return bool(paper.values("children") or paper.values("child_name") or owners.known & minors)


def _hosts(case: Case, paper: Paper) -> list[Remark]:
    """A paper of the person who houses them: the name on it is the host's on a hosting certificate."""
    hosts = [name for one in case.papers if one.type == "hosting_certificate" for name in one.values("host_name")]
    names = [name for spellings in printed_names(paper) for name in spellings]
    if not names or not hosts:
        return [doubted("low_confidence", "host_unread")]
    if any(same_name(name, host) for name in names for host in hosts):
        return []
    return [refused("wrong_person", "not_the_host", name=names[0], host=hosts[0])]


def _name_on(paper: Paper) -> str:
    names = printed_names(paper)
    return names[0][0] if names else ""
