# Every target sets up what it needs and skips at once what is already there.
.PHONY: install install-dev demo test serve bench lint lock samples clean
VENV := .venv
UV ?= uv
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check -q
RUNTIME := $(VENV)/.bordereau-runtime
DEV := $(VENV)/.bordereau-dev

install: $(RUNTIME)
	@scripts/system-packages.sh run

install-dev: $(DEV)
	@scripts/system-packages.sh test

$(VENV)/bin/python:
	@scripts/system-packages.sh run
	python3 -m venv $(VENV)

$(RUNTIME): requirements.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements-dev.txt $(RUNTIME) | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

demo: install
	@$(VENV)/bin/bordereau demo

serve: install
	@$(VENV)/bin/bordereau serve

lint: install-dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

test: lint
	$(VENV)/bin/python -m pytest -n 2 --dist loadfile

bench: install-dev
	@scripts/system-packages.sh bench
	$(VENV)/bin/python -m bench

samples: install-dev
	@scripts/system-packages.sh bench
	$(VENV)/bin/python -m samples.committed

# Makes the two lock files anew (needs the `uv` command); no index is named in them.
lock:
	$(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q pyproject.toml --extra build -o requirements.txt
	$(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q pyproject.toml --extra build --extra dev -c requirements.txt -o requirements-dev.txt

clean:
	rm -rf $(VENV) build dist
