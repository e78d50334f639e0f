public import Casework
public import Reporting
internal import ResponseTargets
internal import SafeText
internal import Settings
internal import Storage

extension Desk {
  /// How many reads outside the own queue are listed one by one.
  private static let listedReads = 200

  /// The report on who opened what, and whose reading is unusual (T2).
  ///
  /// It is about people: those of one team for its leaders, everybody for administrators and for leaders of all teams. What is
  /// about special client records, or about a client whom the person at the desk knows privately, is left out for whoever may
  /// not see it.
  ///
  /// - Parameter receiver: who will read it; nil for the leaders of the team that the request names.
  /// - Throws: `notAllowed` where it is not theirs to read.
  public func accessReport(_ request: ReportRequest, for receiver: Account?) throws -> ReportDocument {
    let days = try days(of: request)
    return try store.read { session in
      var request = request
      let people = try session.people()
      if let receiver { request.team = try teamOfAccess(request.team, for: receiver, people) }
      let looker = try viewer(in: session)
      let seen = Viewer(
        account: receiver ?? account,
        person: receiver.map { name in people.first { $0.account == name } } ?? nil,
        conflicts: receiver == account ? looker.conflicts : try session.conflictReach(of: receiver ?? account))
      var reading = AccessReading(
        session: session, days: days, people: people, hours: settings.alertHours, zone: zone, viewer: seen)
      let reads = try session.reads(from: days.start, until: days.end)
      let known = try reads.filter { try reading.mayTell(of: $0) }
      let samples = try known.map { try reading.sample($0) }
      let leaders = Set(people.filter { $0.roles.contains(.teamLeader) }.map(\.account.name))
      let members = Set(
        people.filter { request.team == nil || $0.team == request.team }.map(\.account.name))
      func isAbout(_ reader: String) -> Bool { request.team == nil || members.contains(reader) }
      let rows = UnusualAccess(samples, leaders: leaders).rows.filter { isAbout($0.reader) }
      let own = zip(known, samples).filter { isAbout($1.reader) }
      return document(
        .access, "Who opened the record", request, days,
        sections: Self.sections(rows, own.map { (read: $0, sample: $1) }))
    }
  }

  /// The teams that people belong to; each has its own report for its leaders.
  public func staffTeams() throws -> [String] { Set(try people().compactMap(\.team)).sorted() }

  /// The team whose people somebody may read about; nil for everybody.
  private func teamOfAccess(_ asked: String?, for account: Account, _ people: [Person]) throws -> String? {
    let person = people.first { $0.account == account }
    if person?.roles.contains(.administrator) == true { return asked }
    guard let person, person.roles.contains(.teamLeader) else {
      throw DeskError(
        .notAllowed, "leader-only", "Only team leaders and administrators read who opened what.",
        advice: "Ask your team leader.")
    }
    guard let team = person.team else { return asked }
    guard asked == nil || asked == team else {
      throw DeskError(
        .notAllowed, "report.other-team", "\(account) leads \(team), and reads who opened what there alone.",
        advice: "Leave out --team.")
    }
    return team
  }

  private static func sections(
    _ rows: [UnusualAccess.Row], _ reads: [(read: RecordRead, sample: AccessSample)]
  ) -> [ReportSection] {
    let outside = reads.filter(\.sample.isOutside)
    let listed = outside.suffix(listedReads).reversed()
    return [
      ReportSection(
        key: "summary", title: "Summary",
        .headlines([
          Headline(key: "people", name: "People whose reading is unusual", .count(rows.count)),
          Headline(key: "reads", name: "Reads", .count(reads.count)),
          Headline(key: "outside", name: "Of these, outside the own queue", .count(outside.count)),
          Headline(key: "idle", name: "Of these, without any work", .count(reads.count { !$0.sample.hasWork })),
        ])),
      ReportSection(
        key: "unusual", title: "Unusual reading, the most unusual first",
        remark: "Each is a question to ask, not an answer: most have a good reason.",
        .table(
          ReportTable(
            columns: [
              ReportTable.Column(key: "person", name: "Person", unit: .text),
              ReportTable.Column(key: "points", name: "Points", unit: .count),
              ReportTable.Column(key: "why", name: "Why", unit: .text),
              ReportTable.Column(key: "activities", name: "Activities", unit: .text),
            ],
            rows: rows.map { row in
              [
                .text(SafeText(escaping: row.reader)), .count(row.points),
                .text(row.findings.map { words(for: $0.habit) }.joined(separator: "; ")),
                .text(
                  Set(row.findings.flatMap(\.activities)).sorted().prefix(8)
                    .map { SafeText(escaping: $0.description) }.joined(separator: ", ")),
              ]
            }))),
      ReportSection(
        key: "outside_reads", title: "Opened outside the own queue, newest first",
        remark: outside.count > listed.count ? "The newest \(listed.count) of \(outside.count) are listed." : nil,
        .table(
          ReportTable(
            columns: [
              ReportTable.Column(key: "person", name: "Person", unit: .text),
              ReportTable.Column(key: "at", name: "When", unit: .time),
              ReportTable.Column(key: "activity", name: "Activity", unit: .text),
              ReportTable.Column(key: "worked", name: "Worked on it", unit: .text),
              ReportTable.Column(key: "reason", name: "Reason", unit: .text),
            ],
            rows: listed.map { read, sample in
              [
                .text(SafeText(escaping: sample.reader)), .time(read.at),
                .text(read.matter.activity.map { SafeText(escaping: $0.description) } ?? "client record"),
                .text(sample.hasWork ? "yes" : "no"), .text(SafeText(escaping: sample.reason ?? "")),
              ]
            }))),
    ]
  }

  private static func words(for habit: UnusualAccess.Habit) -> SafeText {
    switch habit {
    case .repeated(let days): "one client on \(days) days, without work"
    case .outside(let clients): "\(clients) clients outside the own queue in 7 days, without work"
    case .emptyReasons(let count): "\(count) reasons that say nothing"
    case .offShift(let reads, let days): "\(reads) reads outside working hours on \(days) days, without work"
    case .crowd(let readers): "a client whom \(readers) people opened in 7 days, without work"
    case .browsing(let clients, let usual): "\(clients) clients in 7 days without work, colleagues \(usual)"
    }
  }
}

/// Turns recorded reads into what the rule asks of them, each look-up made once.
private struct AccessReading {
  let session: ReadSession
  let days: ReportDays
  let people: [Person]
  let hours: String
  let zone: LocalZone
  let viewer: Viewer
  private var worked: [String: Bool] = [:]
  private var restricted: [CustomerReference: Bool] = [:]
  private var shifts: [Account: OpeningHours?] = [:]

  init(
    session: ReadSession, days: ReportDays, people: [Person], hours: String, zone: LocalZone, viewer: Viewer
  ) {
    (self.session, self.days, self.people) = (session, days, people)
    (self.hours, self.zone, self.viewer) = (hours, zone, viewer)
  }

  /// Whether whoever reads the report may learn of a read.
  mutating func mayTell(of read: RecordRead) throws -> Bool {
    guard let client = read.client else { return true }
    if viewer.conflicts.holds(client) { return false }
    if viewer.isCleared { return true }
    if let known = restricted[client] { return !known }
    let isRestricted = try session.client(client)?.isSpecialRecord ?? false
    restricted[client] = isRestricted
    return !isRestricted
  }

  mutating func sample(_ read: RecordRead) throws -> AccessSample {
    AccessSample(
      reader: read.account.name, day: days.index(of: read.at), activity: read.matter.activity,
      client: key(of: read), isOutside: read.standing == .outside, hasWork: try hasWorked(read),
      isOffShift: isOffShift(read), reason: read.reason?.unmasked)
  }

  private func key(of read: RecordRead) -> String {
    read.client?.digits ?? read.matter.activity.map { "\($0)" } ?? ""
  }

  /// Whether the reader worked on anything of the client.
  private mutating func hasWorked(_ read: RecordRead) throws -> Bool {
    let key = "\(read.account) \(key(of: read))"
    if let known = worked[key] { return known }
    let activities = try read.client.map { try session.activities(of: $0) } ?? [read.matter.activity].compactMap(\.self)
    let has = try activities.contains { try session.hasWorked(read.account, on: $0) }
    worked[key] = has
    return has
  }

  /// Whether it was more than an hour outside the reader's hours; never where those cannot be read.
  private mutating func isOffShift(_ read: RecordRead) -> Bool {
    let shift: OpeningHours?
    if let known = shifts[read.account] {
      shift = known
    } else {
      let text = people.first { $0.account == read.account }?.hours ?? hours
      shift = OpeningHours(text.spelled)
      shifts[read.account] = shift
    }
    let time = zone.wallTime(at: read.at)
    return shift.map {
      !$0.holds(minute: time.hour * 60 + time.minute, ofWeekday: time.date.weekday, margin: 60)
    } ?? false
  }
}
