# Gangmu. `make` alone lists the targets. Debian packages that a target needs are installed when they are missing.

SWIFT ?= swift
PREFIX ?= /usr/local
OUT ?= out
VERSION := $(shell sed -n 's/.*version = "\(.*\)".*/\1/p' Sources/gangmu/Version.swift)
BINARY := .build/release/gangmu
DIST := gangmu-$(VERSION)-linux-$(shell uname -m)
NEED := sh Tests/Tools/need.sh

.PHONY: help build demo test test-web test-shells test-viewer family-accuracy lint-accuracy test-outputs test-pipelines bless fmt bench bench-smoke clean install dist

help:
	@echo "make build        the release binary: $(BINARY)"
	@echo "make demo         build it, compile Examples, say where the pages are"
	@echo "make test         all tests"
	@echo "make test-web     the example pages and every formula command in a real browser (Chromium)"
	@echo "make test-shells  completions in bash, zsh and fish, the manual page in mandoc and groff"
	@echo "make test-viewer  what a Markdown viewer shows of Examples (cmark-gfm)"
	@echo "make family-accuracy  seeded faults in the example families: how many are found; a big family in time"
	@echo "make lint-accuracy  seeded drafting mistakes in clean prose: how many are found, rule by rule"
	@echo "make test-outputs  every form of findings against its schema or a reader of it"
	@echo "make test-pipelines  Templates/ci and the hooks, run as pre-commit, GitHub and GitLab run them"
	@echo "make bless        rewrite the expectations of tests; read the difference"
	@echo "make fmt          format the Swift sources"
	@echo "make bench        speed against cmark in the same run"
	@echo "make bench-smoke  the same, brief, against the committed ratios; every construct in linear time"
	@echo "make dist         a tarball that runs on a machine without Swift"
	@echo "make install      into PREFIX=$(PREFIX)"
	@echo "make clean        remove what was built"

# The Swift build does not notice that a file it embeds has changed.
.PHONY: embedded
embedded:
	@for unit in Sources/CTemplates/CTemplates.c Sources/CProfile/CProfile.c; do \
		if [ -n "$$(find Templates -type f -newer $$unit | head -n 1)" ]; then touch $$unit; fi; done

build: embedded
	@$(NEED) libxml2-dev pkg-config
	$(SWIFT) build -c release

demo: build
	$(BINARY) build Examples --out $(OUT)
	@echo
	@echo "The pages are here; open the first in a browser:"
	@find $(CURDIR)/$(OUT) -name '*.html' | sort | sed '/index/!d;s/^/  file:\/\//'
	@find $(CURDIR)/$(OUT) -name '*.html' | sort | sed '/index/d;s/^/  file:\/\//'

test: embedded
	@$(NEED) libxml2-dev pkg-config python3 python3-wcwidth python3-jsonschema
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

test-web: build
	@$(NEED) chromium fonts-noto-cjk poppler-utils python3
	$(BINARY) build Examples --out .build/web --quiet
	python3 Tests/Web/pages.py .build/web
	python3 Tests/Web/formulas.py $(BINARY) .build/web-formulas

test-shells:
	@$(NEED) libxml2-dev pkg-config bash zsh fish mandoc groff
	$(SWIFT) test --filter 'ShellTests|ManualPageTests'

test-viewer:
	@$(NEED) cmark-gfm python3
	find Examples -name '*.std.md' | sort | xargs python3 Tests/Viewer/viewer.py

test-outputs: build
	@$(NEED) python3 python3-jsonschema python3-junitparser libxml2-utils
	python3 Tests/Outputs/outputs.py $(BINARY)

test-pipelines: build
	@$(NEED) python3 python3-yaml python3-jsonschema python3-junitparser libxml2-utils pre-commit git curl
	python3 Tests/Pipelines/pipelines.py $(BINARY)

# Both always run: a family that is slow says nothing of what is found in it.
family-accuracy: build
	@failed=0; \
	.build/release/FamilyAccuracy $(BINARY) --scale 500,1000,2000 || failed=1; \
	.build/release/FamilyAccuracy $(BINARY) || failed=1; \
	exit $$failed

# Seeded drafting mistakes: recall, place and precision of each rule.
lint-accuracy: build
	.build/release/LintAccuracy $(BINARY)

bless: embedded
	-BLESS=1 $(SWIFT) test
	@git --no-pager diff --stat -- Tests Sources/Manual

fmt:
	$(SWIFT) format format --in-place --parallel --recursive Sources Tests Package.swift

bench: build
	@$(NEED) cmark python3
	python3 Tests/Bench/bench.py --peers

bench-smoke: build
	@$(NEED) cmark python3
	python3 Tests/Bench/bench.py --smoke
	python3 Tests/Bench/linear.py

dist: build
	rm -rf .build/dist && mkdir -p .build/dist/$(DIST)
	cp $(BINARY) .build/release/gangmu-validate README.md LICENSE CHANGELOG.md .build/dist/$(DIST)/
	cp -r Examples .build/dist/$(DIST)/
	mkdir .build/dist/$(DIST)/Templates && cp -r Templates/ci .build/dist/$(DIST)/Templates/
	mkdir .build/dist/$(DIST)/Sources && cp -r Sources/Manual .build/dist/$(DIST)/Sources/
	$(call pages,.build/dist/$(DIST)/share)
	strip .build/dist/$(DIST)/gangmu .build/dist/$(DIST)/gangmu-validate
	tar -C .build/dist --sort=name --owner=0 --group=0 --numeric-owner --mtime='2000-01-01' -czf .build/dist/$(DIST).tar.gz $(DIST)
	@echo "$(CURDIR)/.build/dist/$(DIST).tar.gz"

# What the program writes of itself, below the folder $(1).
define pages
install -d $(1)/man/man1 $(1)/man/zh_CN/man1 $(1)/bash-completion/completions $(1)/zsh/site-functions $(1)/fish/vendor_completions.d
$(BINARY) man --lang en >$(1)/man/man1/gangmu.1
$(BINARY) man --lang zh >$(1)/man/zh_CN/man1/gangmu.1
$(BINARY) completions bash --lang zh >$(1)/bash-completion/completions/gangmu
$(BINARY) completions zsh --lang zh >$(1)/zsh/site-functions/_gangmu
$(BINARY) completions fish --lang zh >$(1)/fish/vendor_completions.d/gangmu.fish
endef

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) .build/release/gangmu-validate $(DESTDIR)$(PREFIX)/bin/
	$(call pages,$(DESTDIR)$(PREFIX)/share)

clean:
	rm -rf .build $(OUT)
