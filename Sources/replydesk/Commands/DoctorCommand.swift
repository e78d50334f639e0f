internal import JSON
internal import Casework
internal import CommandLineKit
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Storage
internal import Wording
internal import Workflows

/// Whether everything is in order.
enum DoctorCommands {
  static let all = [
    Command<DeskSession>(
      "doctor", "Check that everything is in order; ends with 9 where something is not",
      examples: [Example("doctor", "after an installation, and when something is odd")],
      fields: ["check": "what was looked at", "ok": "whether it is in order", "finding": "what was found"]
    ) { session in
      var findings = Doctor()
      findings.look(session)
      return .table(findings.table, schema: "replydesk.doctor/1", exit: findings.isHealthy ? .done : .faults)
    }
  ]
}

/// Looks at everything that must be in order, and says of each what it found.
struct Doctor {
  private var rows: [(check: SafeText, isFine: Bool, finding: SafeText)] = []

  var isHealthy: Bool { rows.allSatisfy(\.isFine) }

  var table: Table {
    Table(
      columns: [
        Column("Check", key: "check"), Column("", key: "ok"), Column("Finding", key: "finding", mayShrink: true),
      ],
      rows: rows.map { [Cell($0.check), Cell($0.isFine ? "ok" : "FAULT", json: .bool($0.isFine)), Cell($0.finding)] })
  }

  mutating func look(_ session: DeskSession) {
    let zone = LondonZone.isZoneDataPresent
    add("time zone", zone, zone ? "Europe/London from the system's data" : "no zone data: install tzdata")
    let library = SQLiteLibrary.linked
    do {
      try library.check()
      add("SQLite", true, "\(escaping: "\(library)"), journal \(escaping: library.journalMode)")
    } catch {
      add("SQLite", false, "\(escaping: error.message): \(escaping: error.advice)")
    }
    do {
      let settings = try session.settings()
      add("configuration", true, "no faults")
      let desk = try session.reading()
      add("store", true, "\(escaping: settings.storePath), one person's, guarded by the mode of its folder")
      let damage = try desk.store.read { session in try session.fileFault(isQuick: true) }
      add(
        "database file", damage == nil,
        damage.map { "damaged (\(escaping: $0)): stop work, run replydesk audit verify, and restore a back-up" }
          ?? "SQLite finds nothing wrong; replydesk audit verify looks deeper")
      let isPlausible = desk.now >= .earliestPlausible
      add(
        "clock", isPlausible,
        isPlausible
          ? "the system's clock" : "the system's clock is years behind: set it, since every target is counted by it")
      try lookAtDisk(settings)
      try lookAtIntake(desk, settings)
      try lookAtWording(desk)
      try lookAtTriage(desk)
      try lookAtTargets(desk)
      lookAtMail(settings, configFile: session.configFile)
    } catch {
      let failure = Failure(wrapping: error)
      add("store", false, failure.now.map { "\(failure.what) \($0)" } ?? failure.what)
    }
  }

  /// The disks of the store and of the spool, once where they are one.
  private mutating func lookAtDisk(_ settings: Settings) throws {
    let folders = [settings.storePath, settings.spoolPath].filter(FilePath.isFolder)
    var seen: Set<UInt64> = []
    for folder in folders {
      let space = try DiskSpace(of: folder)
      guard seen.insert(space.device).inserted else { continue }
      let finding = DiskFinding(space, at: folder)
      add("disk", finding.isFine, finding.words)
    }
  }

  private mutating func lookAtIntake(_ desk: Desk, _ settings: Settings) throws {
    let isThere = FilePath.isFolder(settings.spoolPath)
    add(
      "spool", isThere,
      isThere
        ? "\(escaping: settings.spoolPath)"
        : "there is no folder \(escaping: settings.spoolPath), so nothing comes in: make it, or set spool.path")
    let quarantine = try desk.quarantineHealth()
    add("quarantine", quarantine.isFine, "\(escaping: quarantine.finding)")
  }

  private mutating func lookAtWording(_ desk: Desk) throws {
    let shelf = try desk.wording()
    let errors = try WordingKind.allCases.flatMap { try desk.wordingFaults($0) }.filter { $0.severity == .error }
    let counts: SafeText =
      "\(shelf.library.templates.count) templates, \(shelf.library.lines.count) lines, \(errors.count) errors"
    add(
      "wording files", errors.isEmpty,
      errors.first.map { "\(counts), such as \(escaping: $0.description)" } ?? counts)
    let audience = Audience(subject: .missingPayment, role: .receivingParent, language: .english, nation: .greatBritain)
    let usable = shelf.usable.availability(for: audience) == .available
    add(
      "wording approved", usable,
      usable
        ? "a missing payment can be answered in English for GB"
        : "approve wording with: replydesk template approve --all, and line approve --all")
  }

  private mutating func lookAtTriage(_ desk: Desk) throws {
    let list = try desk.models()
    let name = list.entries.first(where: \.isLive)?.name ?? ""
    add(
      "triage model", list.fault == nil,
      list.fault.map { "a person must decide about every message: \(escaping: $0)" } ?? "\(escaping: name) decides")
    let alerts = try desk.safeguardingHealth()
    add("safeguarding alerts", alerts.isFine, "\(escaping: alerts.finding)")
  }

  private mutating func lookAtTargets(_ desk: Desk) throws {
    do {
      let warning = desk.targetWarning().map { "; \($0)" } ?? ""
      add("response target", true, "\(escaping: try desk.targetCalendar() + warning)")
    } catch let error as DeskError {
      add("response target", false, "\(escaping: error.description)")
    }
    do {
      let years = try desk.holidayYears()
      let reaches = years.contains(desk.today.adding(days: 90)?.year ?? desk.today.year)
      add(
        "bank holidays", reaches,
        reaches
          ? "known from \(years.lowerBound) to \(years.upperBound)"
          : "known to \(years.upperBound) only: put the coming years into the file of target.holidays")
    } catch let error as DeskError {
      add("bank holidays", false, "\(escaping: error.description)")
    }
    let health = try desk.alertHealth()
    add("alerts", health.isFine, "\(escaping: health.finding)")
    let outbox = try desk.outboxHealth()
    add("outbox", outbox.isFine, "\(escaping: outbox.finding)")
  }

  private mutating func lookAtMail(_ settings: Settings, configFile: String?) {
    guard let transport = settings.transport else {
      return add("mail", false, "no transport: set mail.transport to maildir:PATH or smtp://HOST:PORT")
    }
    add("mail", true, SafeText(escaping: "\(transport)"))
    guard let sender = Executable.siblingPath(named: "replydesk-mail") else {
      return add("sender", false, "replydesk-mail is not beside replydesk: install both from the same build")
    }
    do {
      let fault = try Self.fault(of: sender, configFile)
      add("sender", fault == nil, fault ?? "\(escaping: sender) is ready")
    } catch {
      add("sender", false, "\(escaping: "\(error)")")
    }
  }

  /// Why the sender cannot work; nil where it can. It alone links the mail library and may read the password, so it looks
  /// for itself.
  private static func fault(of sender: String, _ configFile: String?) throws(SystemError) -> SafeText? {
    let said = try CapturedStream()
    let words = ["check", "--json"] + (configFile.map { ["--config", $0] } ?? [])
    let child = try ChildProcess.start(
      sender, arguments: words, environment: ProcessEnvironment.all(), input: .discard,
      output: .descriptor(said.end), error: .descriptor(said.end))
    let text = said.finish()
    guard try child.wait().shellCode != 0 else { return nil }
    let error = (try? JSONReader.read(text))?.object?["error"]?.object
    let sentences = ["message", "now"].compactMap { error?[$0]?.string }.joined(separator: " ")
    return sentences.isEmpty ? "see why with: replydesk-mail check" : "\(escaping: sentences)"
  }

  private mutating func add(_ check: SafeText, _ isFine: Bool, _ finding: SafeText) {
    rows.append((check, isFine, finding))
  }
}

extension Instant {
  /// 2026-01-01: a clock before the program's own time is wrong.
  fileprivate static let earliestPlausible = Instant(milliseconds: 1_767_225_600_000)
}
