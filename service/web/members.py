"""The administrator's pages of accounts: who there is, a new one, one of them; the link is shown once, or e-mailed."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from service.accounts import (
    ROLES,
    Invited,
    Person,
    change_account,
    create_account,
    disable_account,
    enable_account,
    get_account,
    list_accounts,
    renew_account_link,
)
from service.backend import Backend
from service.errors import InvalidRequestError
from service.language import gettext as _
from service.store.models import Account, utc_now
from service.web.staff import here
from service.web.wording import staff_words


def add_pages(blueprint: Blueprint, backend: Backend) -> None:
    """Adds the pages to the administrator's blueprint."""
    pages = _Pages(backend)
    blueprint.add_url_rule("/comptes", "accounts", pages.everybody, methods=["GET", "POST"])
    blueprint.add_url_rule("/comptes/<account_id>", "account", pages.one, methods=["GET", "POST"])
    for path, view in (("lien", pages.link), ("fermer", pages.close), ("ouvrir", pages.open_again)):
        blueprint.add_url_rule(f"/comptes/<account_id>/{path}", f"account_{path}", view, methods=["POST"])


class _Pages:
    """The views; each asks a use case and renders."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend

    def everybody(self) -> str | tuple[str, int]:
        """The list, and the form for a new account."""
        if request.method == "GET":
            return self._list("")
        try:
            email = request.form.get("email", "")
            made = create_account(self.backend, here(), email, _described(), request.host_url)
        except InvalidRequestError as error:
            return self._list(_(error.sentence, **error.values)), 400
        return _made(made)

    def one(self, account_id: str) -> BaseResponse | str | tuple[str, int]:
        """One account, and the form to change it."""
        account = get_account(self.backend, here(), account_id)
        if request.method == "GET":
            return self._shown(account, "")
        try:
            change_account(self.backend, here(), account_id, _described())
        except InvalidRequestError as error:
            return self._shown(account, _(error.sentence, **error.values)), 400
        flash(_("Le compte de %(name)s est changé.", name=_described().name))
        return redirect(url_for("web.admin.accounts"), 303)

    def link(self, account_id: str) -> str:
        return _made(renew_account_link(self.backend, here(), account_id, request.host_url))

    def close(self, account_id: str) -> BaseResponse:
        disable_account(self.backend, here(), account_id)
        flash(_("Le compte est fermé. La personne n'est plus connectée nulle part."))
        return redirect(url_for("web.admin.account", account_id=account_id), 303)

    def open_again(self, account_id: str) -> BaseResponse:
        enable_account(self.backend, here(), account_id)
        flash(_("Le compte est rouvert, avec le même mot de passe."))
        return redirect(url_for("web.admin.account", account_id=account_id), 303)

    def _list(self, error: str) -> str:
        accounts = list_accounts(self.backend, here())
        return render_template(
            "admin/accounts.html",
            accounts=[(account, _state(account)) for account in accounts],
            organisations=sorted({one.organisation for one in accounts if one.organisation}),
            roles=ROLES,
            error=error,
            words=staff_words(),
        )

    def _shown(self, account: Account, error: str) -> str:
        return render_template(
            "admin/account.html",
            account=account,
            state=_state(account),
            mine=here().id == f"account:{account.id}",
            roles=ROLES,
            error=error,
            words=staff_words(),
        )


def _described() -> Person:
    return Person(*(request.form.get(name, "") for name in ("name", "role", "organisation")))


def _made(made: Invited) -> str:
    """Shown in the answer itself: the link is a secret, it goes neither into an address nor into the session."""
    return render_template("admin/link.html", account=made.account, url=made.url, words=staff_words())


def _state(account: Account) -> str:
    if account.disabled_at:
        return _("Fermé")
    if account.password_hash:
        return _("Ouvert")
    waits = account.link_until is not None and account.link_until > utc_now()
    return _("Invitation envoyée") if waits else _("Invitation périmée")
