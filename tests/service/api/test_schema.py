"""The description of the API, held against the API by schemathesis: no answer that it does not foresee."""

from __future__ import annotations

import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.service.api.conftest import Caller

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES_A_CALL = 12


def test_every_answer_is_as_described(app: Flask, callers: dict[str, Caller]) -> None:
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    headers = {"Authorization": f"Bearer {callers['admin'].key}"}
    tried = 0
    for operation in schema.get_all_operations():
        call = operation.ok()
        if call.path.endswith("/events"):
            continue  # endless by nature

        @settings(
            max_examples=EXAMPLES_A_CALL,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def attempt(case: schemathesis.Case) -> None:
            case.call_and_validate(headers=headers, checks=CHECKS)

        schemathesis_run(call, attempt)
        tried += 1
    assert tried >= 20


def schemathesis_run(call: object, attempt: object) -> None:
    from hypothesis import given

    given(case=call.as_strategy())(attempt)()  # type: ignore[attr-defined]
