# Two commands for a newcomer: `make run` and `make test`. `make help` lists the rest.
SHELL := /bin/bash
PYTHON ?= python3
UV := .tools/bin/uv
BIN := .venv/bin
RASA_PORT_TEST := 5735
export XDG_RUNTIME_DIR ?= $(CURDIR)/build/runtime

.PHONY: help run test setup train check figures lock pictures clean

help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## make run       install what is missing, train what changed, start everything, say where to go
run: setup
	@$(BIN)/aman train
	@echo "Aman is starting; Ctrl-C stops it."
	@AMAN_DEMO=$${AMAN_DEMO-1} $(BIN)/aman run

## make test      install what is missing and prove that everything works
test: setup check
	@$(BIN)/aman train
	$(BIN)/python -m pytest
	$(BIN)/python -m tests.assistant

## make setup     both environments, nothing started
setup: .venv/.ready .venv-rasa/.ready
	@mkdir -p $(XDG_RUNTIME_DIR) && chmod 700 $(XDG_RUNTIME_DIR)

.tools/.ready: requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 8) else "python3 is too old (3.8 or newer is needed to install the rest)")'
	@echo "  installing the installer (uv) …"
	@$(PYTHON) -m venv .tools || { echo "python3 cannot make environments: install its venv module (Debian: apt-get install python3-venv)"; exit 1; }
	@.tools/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

.venv/.ready: requirements/service.txt pyproject.toml | .tools/.ready
	@echo "  installing the service (Python 3.11, under a minute) …"
	@$(UV) venv --quiet --allow-existing .venv -p 3.11 || { echo "Python 3.11 is missing and could not be fetched: install it (pyenv install 3.11, or your system's python3.11), then run make again"; exit 1; }
	@$(UV) pip sync --quiet -p .venv requirements/service.txt
	@$(UV) pip install --quiet -p .venv --no-deps -e .
	@touch $@

.venv-rasa/.ready: requirements/rasa.txt | .tools/.ready
	@echo "  installing the assistant (Python 3.10, about a minute) …"
	@$(UV) venv --quiet --allow-existing .venv-rasa -p 3.10 || { echo "Python 3.10 is missing and could not be fetched: install it (pyenv install 3.10, or your system's python3.10), then run make again"; exit 1; }
	@$(UV) pip sync --quiet -p .venv-rasa requirements/rasa.txt
	@touch $@

## make train     train what changed (by content), nothing else
train: setup
	@$(BIN)/aman train

## make check     ruff, mypy, import-linter, and everything written in nlu/ and locales/
check: setup
	@$(BIN)/ruff check --quiet bot tests nlu stories actions docs
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache > build/imports.log 2>&1 || { cat build/imports.log; exit 1; }
	@$(BIN)/aman check

## make figures   measure every figure the docs name, print them as a table, and write docs/how-good-is-it.md
figures: setup train
	@$(BIN)/python -m tests.figures
	@$(BIN)/python -m docs.how_good

## make pictures  screenshots of /try and /desk/ for the docs (needs a Chromium)
pictures: setup train
	@$(BIN)/python -m docs.pictures

## make lock      renew both locks from pyproject.toml
lock: .tools/.ready
	$(UV) pip compile pyproject.toml --group dev --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header --quiet --upgrade -o requirements/service.txt
	$(UV) pip compile --group rasa --python-version 3.10 --generate-hashes --no-emit-index-url --no-header --quiet --upgrade -o requirements/rasa.txt

## make clean     remove what was built (never var/, where people's messages are)
clean:
	rm -rf build .tools .venv .venv-rasa *.egg-info
