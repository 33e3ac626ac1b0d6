# The two commands to know are `make demo` and `make test`. Both set up what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make lock" pyproject.toml

.PHONY: demo test check lint docs golden lock clean
.DEFAULT_GOAL := demo

$(STAMP): pyproject.toml requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "readaloud needs Python 3.11 or later; run: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src  # so that the first command starts as fast as the second
	@touch $(STAMP)

demo: $(STAMP)  ## articles/ to audio, pages and an audit
	$(BIN)/readaloud publish articles/ -o build/
	@echo "Open build/index.html"

test: $(STAMP)  ## everything that needs nothing but Python
	$(BIN)/python -m pytest -n 2 --ignore=tests/check

check: $(STAMP)  ## what needs a browser, Java and npm; installs them
	bash tools/check.sh

lint: $(STAMP)  ## format, lint, types, and the laws of the house
	$(BIN)/ruff format --check src tests tools benchmarks
	$(BIN)/ruff check src tests tools benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tools/make_docs.py --check

docs: $(STAMP)  ## write the generated pages of docs/reference
	$(BIN)/python tools/make_docs.py

golden: $(STAMP)  ## rewrite the golden files; read the difference before you commit it
	$(BIN)/python tools/golden.py

lock:  ## pin every dependency by version and hash; needs uv on the PATH
	$(LOCK) --extra audio --extra piper --group test --group lint --group build -o requirements/dev.txt
	$(LOCK) --all-extras --group test --group lint --group build --group check -o requirements/check.txt

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
