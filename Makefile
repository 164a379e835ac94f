# Treadle's chores. `make help` lists them.

SHELL = /bin/sh
PREFIX ?= /usr/local
FILE ?= Examples/job-poller.asl.json

SOURCES = Package.swift Sources Tests Examples themes Benchmarks
MODULES_DOCUMENTED = StatesLanguage Simulator JSONataQuery StepFunctions \
	StepFunctionsTasks StepFunctionsTesting

# One binary that needs no Swift runtime beside it. lld is quicker, and silent about the runtime's
# own objects.
RELEASE = -c release
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib -Xswiftc -use-ld=lld
endif

.DEFAULT_GOAL = help

help: ## list these targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | \
		awk -F '\t' '{ printf "  make %-8s %s\n", $$1, $$2 }'

setup: ## install what building and testing need and this machine lacks
	@Scripts/setup build test

setup-build:
	@Scripts/setup build

build: setup-build ## build the release binary
	swift build $(RELEASE) --product treadle

run: build ## build, then open the studio on the Job Poller (FILE=path for another)
	@"$$(swift build $(RELEASE) --show-bin-path)/treadle" $(FILE)

test: setup ## run all tests; the last line counts them
	@Scripts/test

lint: ## check the code's format
	swift format lint --strict --recursive --parallel $(wildcard $(SOURCES))

format: ## bring the code into its format
	swift format --in-place --recursive --parallel $(wildcard $(SOURCES))

fuzz: ## run random definitions and expressions for TREADLE_FUZZ_SECONDS (60)
	TREADLE_FUZZ_SECONDS="$${TREADLE_FUZZ_SECONDS:-60}" \
		swift test --filter 'SimulatorTests.FuzzTests|ExpressionFuzzTests'

bench: build ## measure, against the budgets
	TREADLE_BINARY="$$(swift build $(RELEASE) --show-bin-path)/treadle" TREADLE_BENCHMARKS=1 \
		swift package --scratch-path .build/benchmarks benchmark \
		--grouping metric --no-progress $(BENCHMARK_ARGUMENTS)
	@if command -v python3 >/dev/null; then \
		python3 Benchmarks/compare_with_moto.py \
			"$$(swift build $(RELEASE) --show-bin-path)/treadle" \
			"$${TREADLE_SHARED:-../shared}/benchmarks/workloads"; \
		python3 Benchmarks/compare_with_jsonata.py \
			"$$(swift build $(RELEASE) --show-bin-path)/treadle" \
			"$${TREADLE_SHARED:-../shared}/benchmarks"; \
	else echo "moto and jsonata-python: skipped, there is no python3"; fi

docs: setup-build ## build the DocC archives of the libraries
	@for module in $(MODULES_DOCUMENTED); do \
		TREADLE_DOCS=1 swift package --scratch-path .build/documentation \
			generate-documentation --target $$module || exit 1; \
	done

install: build ## install the binary into PREFIX/bin (PREFIX=/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/treadle" \
		"$(DESTDIR)$(PREFIX)/bin/treadle"
	-@command -v strip >/dev/null && strip "$(DESTDIR)$(PREFIX)/bin/treadle"

uninstall: ## remove it again
	rm -f "$(DESTDIR)$(PREFIX)/bin/treadle"

print-release:
	@echo $(RELEASE)

clean: ## remove everything that was built
	rm -rf .build

.PHONY: help setup setup-build print-release build run test lint format fuzz bench docs install uninstall clean
