"""What goes in and out of the API, as `/api/v1/openapi.json` describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from flask_openapi3.models.file import FileStorage
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from service.api.problems import Problem
from service.store.models import Dossier

Text = Annotated[str, StringConstraints(max_length=200)]
LONGEST_ID = 64


class DossierPath(BaseModel):
    """The dossier in the address."""

    dossier_id: str = Field(max_length=LONGEST_ID)


class SharePath(DossierPath):
    """The landlord in the address."""

    landlord: str = Field(max_length=200)


class FilePath(BaseModel):
    """The file in the address."""

    file_id: str = Field(max_length=LONGEST_ID)


class PagePath(FilePath):
    """The page in the address, from 1."""

    number: int = Field(ge=1, le=10_000)


class DocumentPath(BaseModel):
    """The document in the address."""

    document_id: str = Field(max_length=LONGEST_ID)


class WebhookPath(BaseModel):
    """The webhook in the address."""

    webhook_id: str = Field(max_length=LONGEST_ID)


class SituationBody(BaseModel):
    """`{"situation": {…}}` as in CONTRACT.md section 4."""

    situation: dict[str, Any] = Field(description="la situation (CONTRACT.md, section 4)")


class NoteBody(BaseModel):
    """The applicant's own words."""

    note: str = Field(max_length=5000)


class ListingQuery(BaseModel):
    """Filters of the list."""

    status: Literal["", "complete", "incomplete", "to_review"] = ""
    checklist: Text = ""
    q: Text = Field("", description="des mots du nom ou du numéro")
    page: int = Field(1, ge=1, le=1_000_000)


class PageQuery(BaseModel):
    """How fine a page's picture is."""

    dpi: int = Field(110, ge=36, le=300)


class UploadForm(BaseModel):
    """The files, in as many `file` parts as wanted."""

    file: list[FileStorage] = Field(min_length=1)


class DocumentBody(BaseModel):
    """A correction or a decision; a key that is absent changes nothing, one that is null takes back what was said."""

    model_config = ConfigDict(extra="forbid")

    type: Text | None = None
    fields: dict[str, Any] | None = None
    person: Text | None = None
    decision: Literal["accepted", "rejected"] | None = None
    reason: str | None = Field(None, max_length=1000)


class WaiverBody(BaseModel):
    """An item that is not asked for here, and why; a reason of null asks for it again."""

    model_config = ConfigDict(extra="forbid")

    item: str = Field(max_length=64)
    person: str | None = Field(None, max_length=64)
    reason: str | None = Field(max_length=1000)


class WebhookBody(BaseModel):
    """Where to call, for which events."""

    model_config = ConfigDict(extra="forbid")

    url: str = Field(max_length=2000)
    events: list[Literal["document.done", "report.changed"]] = Field(min_length=1, max_length=2)


class DossierView(BaseModel):
    """A dossier."""

    id: str
    status: str
    checklist: str
    situation: dict[str, Any]
    note: str
    created_at: str
    changed_at: str
    retained_until: str


class OpenedView(DossierView):
    """A new dossier, with the key and the link that open it alone: shown this once."""

    applicant_key: str
    applicant_url: str


class ListingView(BaseModel):
    """One page of dossiers."""

    dossiers: list[DossierView]
    page: int
    pages: int
    total: int


class UploadedFile(BaseModel):
    """A file that is safely stored."""

    id: str
    name: str
    sha256: str
    status: str


class UploadedView(BaseModel):
    """The files of an upload, in its order."""

    files: list[UploadedFile]


class FileView(UploadedFile):
    """A file, and its reading once there is one."""

    dossier_id: str
    size: int
    position: int | None
    received_at: str
    finished_at: str | None
    result: dict[str, Any] | None


class FilesView(BaseModel):
    """Every file of a dossier."""

    files: list[FileView]


class WebhookView(BaseModel):
    """A registered address."""

    id: str
    url: str
    events: list[str]
    created_at: str


class NewWebhookView(WebhookView):
    """A new address, with its signing secret: shown this once."""

    secret: str


class WebhooksView(BaseModel):
    """Every registered address."""

    webhooks: list[WebhookView]


class AnyObject(BaseModel):
    """A JSON object described elsewhere (the report: CONTRACT.md section 5)."""

    model_config = ConfigDict(extra="allow")


def dossier_view(row: Dossier) -> dict[str, Any]:
    """A row as `DossierView`."""
    return DossierView(
        id=row.id,
        status=row.status,
        checklist=row.checklist,
        situation=row.situation,
        note=row.note,
        created_at=row.created_at.isoformat(),
        changed_at=row.changed_at.isoformat(),
        retained_until=row.retained_until.isoformat(),
    ).model_dump()


def problems(*statuses: int) -> dict[str | int, Any]:
    """The errors that a call may answer with, for the description."""
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    about = {"description": Problem.__doc__ or "", "content": {"application/problem+json": schema}}
    return {str(status): about for status in (*statuses, 400, 401, 404, 422, 500)}
