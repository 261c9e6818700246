# Needs only Python 3.11+, pip and make. Everything else is set up in .venv.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run test check fix laws evals bench clean help

help:    ## this list
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*## */\t/'

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "watcher needs Python 3.11 or newer; set PYTHON=python3.12, say")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

run: $(READY)    ## set up what is missing, then poll every feed once and say what is new
	$(BIN)/watcher poll

test: $(READY)   ## set up what is missing, then everything CI runs
	$(MAKE) --no-print-directory lint
	$(BIN)/pytest -n auto --dist worksteal

check: $(READY)  ## format, lint, strict types, layers, tests; seconds, not minutes
	$(MAKE) --no-print-directory lint
	$(BIN)/pytest -n auto --dist worksteal -m 'not slow'

.PHONY: lint
lint: $(READY)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

fix: $(READY)    ## what a machine can repair
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

laws: $(READY)   ## every property test on twenty times as many examples
	HYPOTHESIS_PROFILE=laws $(BIN)/pytest -n auto --dist worksteal -m 'not slow' tests/core tests/render tests/config

evals: $(READY)  ## labelled data -> table of floors
	$(BIN)/python -m evals

bench: $(READY)  ## ratios against peers and floors
	$(BIN)/python -m benchmarks.polling

clean:           ## remove what `make` made
	rm -rf .venv .venv-bench .pytest_cache .mypy_cache .ruff_cache .hypothesis
