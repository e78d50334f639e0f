public import Settings
public import Casework
public import Intake
public import OperatingSystem
internal import Storage
internal import PersonalData
internal import ResponseTargets
internal import SafeText
internal import Triage

extension Desk {
  /// Takes in what is in a spool folder now; nothing leaves it before its rows are committed and flushed.
  public func takeIn(from spool: String, isStopRequested: () -> Bool = { false }) throws -> IntakeSummary {
    var sink = try sink()
    let summary = try IntakeRun(folder: try SpoolFolder(path: spool, options: Self.spoolOptions)).run(
      into: &sink, now: { now }, isStopRequested: isStopRequested)
    try noteBreaches()
    return summary
  }

  /// Writes down, once, that unanswered messages are late; whatever runs regularly calls it.
  public func noteBreaches() throws {
    guard try store.read({ session in try session.hasUnnotedBreach(at: now) }) else { return }
    _ = try store.write(by: .intake, at: now) { session in try session.noteBreaches() }
  }

  /// Takes in what is there and what comes, until a stop signal; tells of every pass that took something in or left other
  /// files than the one before.
  public func watch(_ spool: String, stop: StopSignal, afterPass: (IntakeSummary) -> Void) throws {
    var folder = try SpoolFolder(path: spool, options: Self.spoolOptions)
    var watcher = try SpoolWatcher(folder)
    var left: [IntakeSummary.Left] = []
    while !stop.isRequested {
      if !folder.isInPlace {
        folder = try SpoolFolder(path: spool, options: Self.spoolOptions)
        watcher = try SpoolWatcher(folder)
      }
      // Another model may have been put live since the last pass.
      var sink = try sink()
      let summary = try IntakeRun(folder: folder).run(into: &sink, now: { now }, isStopRequested: { stop.isRequested })
      if summary.records > 0 || summary.left != left { afterPass(summary) }
      left = summary.left
      try noteBreaches()
      // The signal ends the wait at once, because it interrupts the call underneath.
      if watcher.wait(milliseconds: 1000) == .stopped { return }
    }
  }

  /// Tries a quarantined record again, after a fix of the program or of the record that it refers to; one that was discarded
  /// too, since nothing is dropped (IN-5).
  ///
  /// - Returns: whether it was taken in; otherwise it stays, with the reason of today.
  public func retryQuarantined(_ id: QuarantineID) throws -> Bool {
    let item = try store.read { session in try openItem(id, in: session) }
    guard item.state != .retried else { throw DeskError.dealtWith(item) }
    guard item.isWhole else {
      throw DeskError(
        .refused, "quarantine.partial", "\(id) keeps only the first part of what came.",
        advice: "Take the whole file from the spool's folder `rejected`, mend it, and deliver it again.")
    }
    let decoded: DecodedRecord
    do {
      decoded = try RecordDecoder(now: now).decode(item.original)
    } catch {
      throw DeskError(
        .refused, error.code, "\(id) still cannot be read, byte \(error.offset): \(error.sentence)",
        advice: "Ask the sender for it anew, or discard it with a reason.")
    }
    var sink = try sink()
    return try write(at: now) { session in
      guard try sink.retake(decoded, in: session) else { return false }
      guard try session.markRetried(id) else { throw DeskError.dealtWith(item) }
      return true
    }
  }

  /// How many records wait in quarantine for a person, and since when the oldest does; a fault where that is too long.
  public func quarantineHealth() throws -> AlertHealth {
    let (count, since) = try store.read { session in try session.quarantineWaiting() }
    guard let since else { return AlertHealth(isFine: true, finding: "nothing is in quarantine") }
    return AlertHealth(
      isFine: now - since <= QuarantineNotice.longestWait,
      finding:
        "records that wait: \(count), the oldest since \(since.rfc3339(in: zone)); see them with: replydesk intake quarantine list"
    )
  }

  /// What in the settings keeps intake from giving a message its due time, and so from taking anything in; nil where nothing does.
  public static func intakeFault(of settings: Settings, zone: LocalZone) -> DeskError? {
    do {
      _ = try TargetClocks(settings: settings, zone: zone)
      return nil
    } catch {
      return error as? DeskError
        ?? DeskError(
          .faults, "target", "The response target cannot be worked out: \(error)", advice: "See the settings target.*.",
          rules: [.sla1])
    }
  }

  /// What a target in working hours comes to, where that is more than the two days that clients are promised; nil otherwise,
  /// and where the target cannot be worked out (SLA-1).
  public static func targetWarning(of settings: Settings, zone: LocalZone) -> String? {
    guard let clocks = try? TargetClocks(settings: settings, zone: zone),
      case .working(let target) = clocks.target.calendar, target.openDays > 2
    else { return nil }
    let (hours, minutes) = (settings.responseTarget.milliseconds / 3_600_000, target.usualDayMinutes)
    return
      "target.clock = working counts opening hours only: target.hours = \(hours) are \(target.openDays) working days with "
      + "target.opening = \(settings.openingHours), and clients are promised two days. For two working days set "
      + "target.hours = \((2 * minutes + 59) / 60); otherwise nothing is to be done."
  }

  /// What `targetWarning` says of the settings of this desk; nil where nothing is to be said.
  public func targetWarning() -> String? { Self.targetWarning(of: settings, zone: zone) }

  /// Takes a quarantined record out of the list, which only a team leader decides, with a reason; its bytes are kept, and it
  /// can still be taken in (IN-5). Every other leader is told.
  public func discardQuarantined(_ id: QuarantineID, reason: String) throws {
    let item = try store.read { session in try openItem(id, in: session) }
    guard item.state == .open else { throw DeskError.dealtWith(item) }
    try write(at: now) { session in
      try requireLeader("discards what could not be taken in", in: session)
      let masked = Masker().mask(ClientText(reason)).oneLine.description
      guard try session.discardQuarantined(id, reason: ClientText(masked)) else { throw DeskError.dealtWith(item) }
      for leader in try session.people() where leader.roles.contains(.teamLeader) && leader.account != account {
        try session.tell(
          leader.account, .quarantined, about: nil,
          "\(account) discarded \(id): \(masked). If that is wrong: replydesk intake quarantine retry \(id)",
          once: "discarded \(id) \(now.milliseconds)")
      }
    }
  }

  /// What was taken in is removed: a file that was kept would hold the PINs and passwords that the store does not (EM-7).
  private static let spoolOptions = SpoolOptions(disposal: .remove)

  private func sink() throws -> StoreSink {
    StoreSink(
      store: store, author: .intake,
      target: try clocks().target, classifier: try decidingModel(),
      alert: SafeguardingAlert(settings: settings), clock: clock)
  }
}

extension DeskError {
  fileprivate static func dealtWith(_ item: QuarantineItem) -> Self {
    Self(
      .conflict, "quarantine.\(item.state.rawValue)", "\(item.id) does not wait any more.",
      advice: "See what was done about it with: replydesk intake quarantine view \(item.id)")
  }
}
