# The jobs of this project, each with one command; `make help` lists them.
# Each installs the Debian packages that it misses (with sudo where you are not root), builds, and does its job.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# The C++ library below Swift's goes into the programs too, and libraries are looked for where the system keeps them, not beside
# the programs first: at every start either costs a short command a tenth of its time.
STATIC = $(CURDIR)/.build/static
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --disable-local-rpath -Xlinker -L$(STATIC)
PROGRAMS = replydesk replydesk-mail
SHARED = Templates LinesToTake
bin = $(DESTDIR)$(PREFIX)/bin
share = $(DESTDIR)$(PREFIX)/share/replydesk
doc = $(DESTDIR)$(PREFIX)/share/doc/replydesk
man = $(DESTDIR)$(PREFIX)/share/man
completions = $(DESTDIR)$(PREFIX)/share
# The folder of the programs that are installed; they print their own manual and completions.
BUILT ?= .build/release
# Under sudo what the person has built is installed as it is: root need not have a compiler, nor own the build folder.
built = $(and $(SUDO_USER),$(wildcard .build/release/replydesk),$(wildcard .build/release/replydesk-mail))

.DEFAULT_GOAL := help
# Every point of the sweep of kills, instead of the 20 for each program that `make test` takes.
KILL_POINTS ?= 1000
# Points at which the sender is killed for each behaviour of a server; `make test` takes one. Mails through a real Postfix.
DELIVERY_POINTS ?= 100
POSTFIX_MAILS ?= 5000
# Moments in a run of the sender at which a back-up is taken and put back; random texts for headers.
RESTORE_POINTS ?= 100
HOSTILE_HEADERS ?= 1000000
# Mails that wait while a relay is away for a week on a clock that is moved a minute at a time.
OUTAGE_ROWS ?= 20000
# Calls on files that are made to fail, for each of 6 faults and each of 2 programs; `make test` takes 3.
FAULT_POINTS ?= 1000
# The full sizes of the random tests of the wording; `make test` takes a small part of each.
REPLIES ?= 100000
BODIES ?= 200
PASTES ?= 1000
FUZZ_SECONDS ?= 60
# Keys and texts of clients that the console is given at random; `make test` takes a twentieth of each.
RANDOM_KEYS ?= 1000000
HOSTILE_TEXTS ?= 100000
# Keys that the program is given at random in a pseudo-terminal, where every byte that it writes is looked at.
WIRE_KEYS ?= 100000

.PHONY: help run build test kill-sweep delivery-sweep fault-sweep outage wording-sweep random-keys fuzz bench lint install install-files clean dependencies test-dependencies

help:
	@echo 'make run                 build, then play the whole job on a demonstration store'
	@echo 'make build               build both programs into .build/release'
	@echo 'make test                run every test'
	@echo 'make kill-sweep          kill intake and sender at up to KILL_POINTS points each, and count'
	@echo 'make delivery-sweep      kill the sender at DELIVERY_POINTS points against each of 20 servers; POSTFIX_MAILS to Postfix'
	@echo 'make outage              a relay that is away for a week of simulated time, with OUTAGE_ROWS mails in a real store'
	@echo 'make fault-sweep         fail up to FAULT_POINTS calls of intake and sender in each way that a disk has, and count'
	@echo 'make wording-sweep       print and read back REPLIES random replies, change every byte of BODIES, paste PASTES texts'
	@echo 'make random-keys         give the console RANDOM_KEYS keys, HOSTILE_TEXTS texts, and WIRE_KEYS keys in a pseudo-terminal'
	@echo 'make fuzz                feed the detectors of personal data for FUZZ_SECONDS'
	@echo 'make bench               measure against the tools beside which it has to stand'
	@echo 'make lint                check format and banned patterns'
	@echo 'make install PREFIX=DIR  install into DIR (/usr/local unless named); DESTDIR=DIR puts it below another root'
	@echo 'make clean               remove what was built'

run: build
	@.build/release/replydesk demo

build: dependencies
	@mkdir -p '$(STATIC)' && for compiler in clang gcc; do \
	  library=$$($$compiler -print-file-name=libstdc++.a 2>/dev/null) && [ -f "$$library" ] || continue; \
	  ln -sf "$$library" '$(STATIC)/' && break; \
	done
	$(RELEASE)

test: test-dependencies
	$(SWIFT) test

kill-sweep: test-dependencies
	KILL_POINTS=$(KILL_POINTS) $(SWIFT) test --filter KillSweepTests

# The programs as they are shipped take a tenth of the time of those that are built for tests.
delivery-sweep: build test-dependencies
	BINARIES='$(CURDIR)/.build/release' DELIVERY_POINTS=$(DELIVERY_POINTS) POSTFIX_MAILS=$(POSTFIX_MAILS) RESTORE_POINTS=$(RESTORE_POINTS) \
	  HOSTILE_HEADERS=$(HOSTILE_HEADERS) \
	  $(SWIFT) test --filter 'DeliverySweepTests|PostfixTests|RestoreDrillTests|HostileHeaderTests'

outage: test-dependencies
	OUTAGE_ROWS=$(OUTAGE_ROWS) OUTAGE_STEP=1 $(SWIFT) test --filter StoreOutageTests

fault-sweep: test-dependencies
	FAULT_POINTS=$(FAULT_POINTS) $(SWIFT) test --filter aFaultOfTheDisk

wording-sweep: test-dependencies
	WORDING_RANDOM_REPLIES=$(REPLIES) WORDING_CHANGED_BODIES=$(BODIES) WORDING_RANDOM_PASTES=$(PASTES) \
	  $(SWIFT) test --filter WordingTests

random-keys: test-dependencies
	RANDOM_KEYS=$(RANDOM_KEYS) HOSTILE_TEXTS=$(HOSTILE_TEXTS) WIRE_KEYS=$(WIRE_KEYS) \
	  $(SWIFT) test --filter 'RandomKeyTests|ConsoleWireTests'

fuzz: test-dependencies
	Tests/Benchmarks/fuzz-personal-data -max_total_time=$(FUZZ_SECONDS)

bench: build
	Tests/Benchmarks/run

lint: dependencies
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	Packaging/check-sources

install: $(if $(built),,build)
	@$(MAKE) --no-print-directory install-files

install-files:
	install -d '$(bin)' '$(share)' '$(doc)'
	install -m 755 $(PROGRAMS:%=$(BUILT)/%) '$(bin)'
	@set -e; for folder in $(SHARED); do \
	  [ -d "$$folder" ] || continue; \
	  find "$$folder" -type f ! -name '.*' | while IFS= read -r file; do \
	    install -D -m 644 "$$file" '$(share)'/"$$file"; \
	  done; \
	done
	find Packaging/examples Packaging/triage Packaging/calendars Packaging/systemd Packaging/cron -type f | while IFS= read -r file; do \
	  install -D -m 644 "$$file" '$(share)'/"$${file#Packaging/}"; \
	done
	install -m 644 $(wildcard README.md LICENSE Documentation/*.md) '$(doc)'
	@set -e; for program in $(PROGRAMS); do \
	  for page in $$('$(BUILT)'/$$program manual list); do \
	    install -d '$(man)'/man$${page##*.}; \
	    '$(BUILT)'/$$program manual $$page > '$(man)'/man$${page##*.}/$$page; \
	  done; \
	  install -d '$(completions)/bash-completion/completions' '$(completions)/zsh/site-functions' \
	    '$(completions)/fish/vendor_completions.d'; \
	  '$(BUILT)'/$$program completion bash > '$(completions)/bash-completion/completions/'$$program; \
	  '$(BUILT)'/$$program completion zsh > '$(completions)/zsh/site-functions/_'$$program; \
	  '$(BUILT)'/$$program completion fish > '$(completions)/fish/vendor_completions.d/'$$program.fish; \
	done

clean:
	rm -rf .build

dependencies:
	@Packaging/install-dependencies build

test-dependencies:
	@Packaging/install-dependencies test
