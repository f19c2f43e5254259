# Every command of the repository; `make` alone shows them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
UV_VERSION := 0.13.9
WORKERS ?= 2
s ?= orders
m ?=

.PHONY: help demo up down status logs audit check format test test-compose images planted faults simulation bench alerts api-check api-keep migration first-migrations released clean-data openapi examples pictures docs lock clean

help: ## show this
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/ready ## set everything up and play a day of a real community
	@WULIN_CLOCK=simulated $(BIN)/python -m deploy.local up
	@$(BIN)/python -m deploy.demo

up: .venv/ready ## start the platform on this machine (WULIN_CLOCK=simulated for a clock of its own)
	@$(BIN)/python -m deploy.local up

down: .venv/ready ## stop it; the data stays
	@$(BIN)/python -m deploy.local down

status: .venv/ready ## what runs, and where
	@$(BIN)/python -m deploy.local status

logs: .venv/ready ## follow all logs
	@$(BIN)/python -m deploy.local logs

audit: .venv/ready ## check every ledger, and the services against each other
	@$(BIN)/python -m deploy.audit

check: .venv/ready ## formatting, types, import rules, dead code, house rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/vulture
	@$(BIN)/python -m deploy.local install
	$(BIN)/pytest -q tests/architecture tests/contracts

format: .venv/ready ## let ruff put the code in form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: .venv/ready ## all tests, on private servers (CHANGED=1 for those that the change can touch)
	@$(BIN)/python -m deploy.local install chromium fonts-noto-cjk
	$(BIN)/pytest -n $(WORKERS) $(if $(CHANGED),$$($(BIN)/python -m tests.support.changed))

test-compose: .venv/ready ## the same stories and more on containers (needs a Docker engine)
	WULIN_TEST_COMPOSE=1 $(BIN)/pytest tests/compose --timeout 900

images: .venv/ready ## build the images and check what is in them (needs Docker)
	docker compose build -q
	$(BIN)/pytest -q -s tests/images.py

planted: .venv/ready ## plant one fault after the other; its test must notice (FAULT=words for some)
	@$(BIN)/python -m deploy.local install
	@$(BIN)/python -m tests.mutation $(FAULT)

bench: .venv/ready $(if $(BRIEF),,.venv-peers/ready) ## measure what must be fast (BENCH=P1,P4 for some points, BRIEF=1 to see that it works)
	@$(BIN)/python -m deploy.local install
	$(BIN)/python -m tests.performance $(BENCH)

simulation: .venv/ready ## run many seeded histories in memory (COUNT=100000, SEED=… for one again)
	@$(BIN)/python -m tests.simulation --count $(or $(COUNT),100000) $(if $(SEED),--seed $(SEED))

faults: .venv/ready ## kill, pause, fill and garble under load, then judge (SEED=7 MINUTES=10 FAULTS=kill,broker)
	@$(BIN)/python -m deploy.local install
	@SEED=$(SEED) MINUTES=$(MINUTES) FAULTS=$(FAULTS) $(BIN)/python -m tests.faults

alerts: .venv/ready ## try the alert rules, and Prometheus' configuration
	@$(BIN)/python -m deploy.local install prometheus
	promtool check config deploy/monitoring/prometheus.yml
	promtool test rules deploy/monitoring/alerts_test.yml

api-check: .venv/ready .venv-clients/ready tests/clients/node_modules/ready ## generate clients of the API and type-check a day with them; lint the documents
	@$(BIN)/python -m deploy.local install
	WULIN_TEST_CLIENTS=1 $(BIN)/pytest -q tests/clients

api-keep: .venv/ready ## before a release: keep docs/openapi.json as the document that later ones are compared with
	$(BIN)/python -m tests.support.api_changes

migration: .venv/ready ## write a migration: make migration s=orders m="what changes"
	$(BIN)/python -m deploy.local migration $(s) "$(m)"
	@$(BIN)/ruff format -q services/*/migrations gateway/migrations

first-migrations: .venv/ready ## before a release: write all first migrations anew (AT=202607011200 for their id)
	$(BIN)/python -m deploy.local first-migrations $(AT)
	@$(BIN)/ruff format -q services/*/migrations gateway/migrations

released: .venv/ready ## at a release: keep its schema with a little data and its busiest SQL for tests/deploy/test_upgrade.py
	@$(BIN)/python -m deploy.local install
	$(BIN)/python -m tests.deploy.release
	$(BIN)/python -m tests.support.api_changes

clean-data: .venv/ready ## stop the platform and take its data away (backups and secrets stay)
	@$(BIN)/python -m deploy.local clean-data

openapi: .venv/ready ## write docs/openapi.json and docs/errors.md anew
	$(BIN)/python -m gateway openapi

pictures: .venv/ready ## take the pictures of docs/pictures anew: it plays the demo
	@$(BIN)/python -m deploy.local install chromium fonts-noto-cjk
	@WULIN_CLOCK=simulated $(BIN)/python -m deploy.local up
	@$(BIN)/python -m tests.web.pictures

examples: .venv/ready ## write docs/api/examples.json anew: it plays the demo (then make openapi)
	@WULIN_CLOCK=simulated $(BIN)/python -m deploy.local up
	@$(BIN)/python -m tests.support.api_examples

docs: .venv/ready ## write docs/events.md and docs/asyncapi.json anew
	$(BIN)/python -m deploy.docs

lock: .venv/ready ## choose versions anew (requirements/*.lock)
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 -q --upgrade pyproject.toml -o requirements/run.lock
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 -q --extra tools -c requirements/run.lock pyproject.toml -o requirements/tools.lock
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 -q --extra pages -c requirements/run.lock pyproject.toml -o requirements/pages.lock
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 -q --upgrade --extra local --extra pages --extra tools --group dev pyproject.toml -o requirements/dev.lock
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 -q --upgrade -c requirements/run.lock --group peers pyproject.toml -o requirements/peers.lock
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 -q --upgrade --group clients -o requirements/clients.lock
	cd tests/clients && npm update --package-lock-only

clean: ## take away the environment and caches (not the data in .local)
	rm -rf .venv .venv-peers .venv-clients tests/clients/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# What the bench is measured beside, apart from everything of ours.
.venv-peers/ready: requirements/peers.lock .venv/ready
	@$(BIN)/uv venv -q --clear --python $(BIN)/python .venv-peers
	@VIRTUAL_ENV=.venv-peers $(BIN)/uv pip install -q --require-hashes -r requirements/peers.lock
	@touch $@

# What reads the API documents as integrators do: a generator of Python clients, and the tools of Node.js.
.venv-clients/ready: requirements/clients.lock .venv/ready
	@$(BIN)/uv venv -q --clear --python $(BIN)/python .venv-clients
	@VIRTUAL_ENV=.venv-clients $(BIN)/uv pip install -q --require-hashes -r requirements/clients.lock
	@touch $@

tests/clients/node_modules/ready: tests/clients/package-lock.json
	@command -v npm >/dev/null || { echo "需要 Node.js 与 npm Node.js and npm are needed"; exit 1; }
	@cd tests/clients && npm ci --silent
	@touch $@

# The environment follows the lock: made once, brought in line when the lock has changed.
.venv/ready: requirements/dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "需要 Python 3.11 以上 Python 3.11 or newer is needed (make PYTHON=python3.x …)"; exit 1; }
	@test -x $(BIN)/uv || $(PYTHON) -m venv .venv >/dev/null 2>&1 || { rm -rf .venv; \
	  if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else \
	    echo "请先执行 Please run: sudo apt-get install python3-venv"; exit 1; fi; \
	  $$as apt-get update -qq && $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null \
	    && $(PYTHON) -m venv .venv; }
	@test -x $(BIN)/uv || $(BIN)/pip install -q --disable-pip-version-check uv==$(UV_VERSION)
	@VIRTUAL_ENV=.venv $(BIN)/uv pip install -q --require-hashes -r requirements/dev.lock
	@touch $@
