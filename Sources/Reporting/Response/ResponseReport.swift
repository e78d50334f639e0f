public import Casework
internal import SafeText

/// The team leaders' report on the response target (SLA-5), put together from tallies.
public struct ResponseReport: Sendable {
  /// What was received in the period.
  public let tallies: ResponseTallies
  /// What was received in the period before.
  public let previous: ResponseTally
  /// What is open now.
  public let open: OpenWork
  /// Messages to which an answer by email was refused, by rule, each with its numbers.
  public let refusals: [(rule: String, activities: [ActivityID])]
  /// Messages of closed days that came in too late to be in any figure.
  public let lateArrivals: Int
  /// Records that could not be taken in and wait for a person; clients' messages may be among them (IN-5).
  public let inQuarantine: Int
  /// Who is away, and until when.
  public let away: [String: CivilDate?]
  /// The share that is to be answered in target, in tenths of a percent.
  public let wanted: Int
  /// Whether a filter chose the messages.
  public let isFiltered: Bool

  /// A report of those parts.
  public init(
    tallies: ResponseTallies, previous: ResponseTally, open: OpenWork,
    refusals: [(rule: String, activities: [ActivityID])], lateArrivals: Int, inQuarantine: Int = 0,
    away: [String: CivilDate?],
    wanted: Int = 950, isFiltered: Bool = false
  ) {
    (self.tallies, self.previous, self.open, self.refusals) = (tallies, previous, open, refusals)
    self.inQuarantine = inQuarantine
    (self.lateArrivals, self.away, self.wanted, self.isFiltered) = (lateArrivals, away, wanted, isFiltered)
  }

  /// Every section, most important first.
  public var sections: [ReportSection] {
    [headlines, openByTimeLeft, lateByAge, byDay, timeToAnswer]
      + [
        breakdown("teams", "Team", tallies.teams.map { (SafeText(escaping: $0.key), .team($0.key), $0.value) }),
        caseworkers,
        breakdown(
          "subjects", "Subject",
          tallies.subjects.map { (SafeText(escaping: $0.key.title), .subject($0.key), $0.value) }),
        breakdown(
          "channels", "Channel", tallies.channels.map { (SafeText(escaping: $0.key), .channel($0.key), $0.value) }),
        Self.refused(refusals), notes,
      ]
  }

  private var headlines: ReportSection {
    let all = tallies.all
    let (now, before) = (all.percentiles(50, 90), previous.percentiles(50, 90))
    func duration(_ interval: Interval?) -> ReportValue { interval.map(ReportValue.duration) ?? .absent }
    return ReportSection(
      key: "summary", title: "Summary",
      .headlines(
        [
          Headline(
            key: "received", name: "Received", .count(all.received, drill: Self.drill(.all, .received)),
            previous: .count(previous.received)),
          Headline(
            key: "answered", name: "Answered", .count(all.answered, drill: Self.drill(.all, .answered)),
            previous: .count(previous.answered)),
          Headline(
            key: "in_target", name: "In target",
            inTarget(all, .all),
            previous: .share(Share(previous.inTarget, of: previous.decided, target: wanted))),
          Headline(
            key: "missed", name: "Missed, answered or not", .count(all.missed, drill: Self.drill(.all, .missed)),
            previous: .count(previous.missed)),
          Headline(key: "median", name: "Median", .duration(now[0]), previous: duration(before[0])),
          Headline(key: "ninetieth", name: "90th percentile", .duration(now[1]), previous: duration(before[1])),
          Headline(
            key: "unanswered", name: "Not answered within 7 days, or yet",
            .count(all.received - all.answered, drill: Self.drill(.all, .unanswered))),
        ] + (inQuarantine > 0 ? [Headline(key: "quarantine", name: "In quarantine now", .count(inQuarantine))] : [])))
  }

  private var openByTimeLeft: ReportSection {
    ReportSection(
      key: "open", title: "Open \(open.count), by time left",
      .bars(
        BarTable(
          heading: "Time left", measure: "Open", relation: .parts,
          rows: open.left.map { BarTable.Row($0.name, .count($0.count, drill: .filter($0.filter))) })))
  }

  private var lateByAge: ReportSection {
    ReportSection(
      key: "late", title: "Late, by age",
      .bars(
        BarTable(
          heading: "Late by", measure: "Open", relation: .parts,
          rows: open.late.map { BarTable.Row($0.name, .count($0.count, drill: .filter($0.filter))) }
            + [
              BarTable.Row(
                "of these, no owner", .count(open.unownedLate, drill: .filter(open.filter("is:late owner:none"))))
            ])))
  }

  private var byDay: ReportSection {
    ReportSection(
      key: "days", title: "In target by day received",
      .series(
        DailySeries(
          measure: "In target",
          points: tallies.days.enumerated().compactMap { offset, tally in
            guard let day = tallies.firstDay.adding(days: offset) else { return nil }
            let figure: Figure =
              tally.decided == 0 ? .absent : inTarget(tally, .day(day))
            return DailySeries.Point(day, figure)
          })))
  }

  private var timeToAnswer: ReportSection {
    let steps: [(SafeText, Range<Int64>)] = [
      ("under 4h", 0..<4), ("4 to 12h", 4..<12), ("12 to 24h", 12..<24), ("24 to 36h", 24..<36),
      ("36 to 48h", 36..<48), ("48 to 72h", 48..<72), ("over 72h", 72..<1_000_000),
    ]
    return ReportSection(
      key: "time_to_answer", title: "Time to answer",
      .bars(
        BarTable(
          heading: "Hours", measure: "Answered", relation: .distribution,
          rows: steps.map { BarTable.Row($0.0, .count(tallies.all.answered(withinHours: $0.1))) })))
  }

  private func breakdown(
    _ key: SafeText, _ heading: SafeText,
    _ rows: [(name: SafeText, group: ResponseSelection.Group, tally: ResponseTally)]
  ) -> ReportSection {
    let ordered = rows.sorted { ($1.tally.received, $0.name.description) < ($0.tally.received, $1.name.description) }
    return ReportSection(
      key: key, title: "By \(SafeText(escaping: heading.description.lowercased()))",
      .table(
        ReportTable(
          columns: [ReportTable.Column(key: "name", name: heading, unit: .text)] + Self.columns,
          rows: ordered.map { [.text($0.name)] + figures(of: $0.tally, $0.group) })))
  }

  private var caseworkers: ReportSection {
    let names = Set(tallies.owners.keys).union(open.loads.keys)
    let rows = names.map { name in (name, open.loads[name] ?? OpenWork.Load(), tallies.owners[name] ?? ResponseTally())
    }
    // What nobody owns stands last, as a row of its own.
    .sorted { ($0.0 == nil ? 1 : 0, $0.0 ?? "") < ($1.0 == nil ? 1 : 0, $1.0 ?? "") }
    return ReportSection(
      key: "caseworkers", title: "By caseworker",
      .table(
        ReportTable(
          columns: [
            ReportTable.Column(key: "name", name: "Caseworker", unit: .text),
            ReportTable.Column(key: "open", name: "Open", unit: .count),
            ReportTable.Column(key: "late", name: "Late", unit: .count),
            ReportTable.Column(key: "due_soon", name: "Due 4h", unit: .count),
          ] + Self.columns + [ReportTable.Column(key: "present", name: "Present", unit: .text)],
          rows: rows.map { name, load, tally in
            let owner = Self.word(for: name)
            return [
              .text(name.map { SafeText(escaping: $0) } ?? "(no owner)"),
              .count(load.open, drill: .filter(open.filter("is:open owner:\(owner)"))),
              .count(load.late, drill: .filter(open.filter("is:late owner:\(owner)"))),
              .count(load.dueSoon, drill: .filter(open.filter("is:open left:>=0h left:<4h owner:\(owner)"))),
            ] + figures(of: tally, .owner(name)) + [name.map(presence) ?? .absent]
          })))
  }

  /// The value of `owner:` in a filter; a name that is one of the filter's own words stands in quotes.
  private static func word(for owner: String?) -> SafeText {
    guard let owner else { return "none" }
    return ["any", "me", "mine", "none"].contains(owner) ? "\"\(escaping: owner)\"" : SafeText(escaping: owner)
  }

  private func presence(of name: String) -> Figure {
    guard let until = away[name] else { return .text("yes") }
    return .text(until.map { "away until \(escaping: $0.description)" } ?? "away")
  }

  /// The section on messages to which an answer by email was refused, by rule.
  public static func refused(_ refusals: [(rule: String, activities: [ActivityID])]) -> ReportSection {
    ReportSection(
      key: "refused", title: "Emails refused, by rule",
      remark:
        "A message counts once for each rule that barred an email when one was asked for, or when it was answered another way.",
      .bars(
        BarTable(
          heading: "Rule", measure: "Messages",
          rows: refusals.map { refusal in
            BarTable.Row(
              SafeText(escaping: refusal.rule),
              .count(
                refusal.activities.count,
                drill: .ids(refusal.activities.map { SafeText(escaping: $0.description) })))
          })))
  }

  private var notes: ReportSection {
    var notes: [SafeText] = [
      "In target is the share of those answered in time among those answered and those that are late; what is not due yet counts for neither.",
      "A message counts on the day it was received. Its figures are kept as they stood seven days later and do not move after that.",
    ]
    if isFiltered {
      notes.append(
        "A filter chose the messages. Those of days that were closed are chosen by the team, owner, subject and due time that were kept, and by the record as it is now for everything else, so figures for the same days can differ from one report to the next."
      )
    }
    if lateArrivals > 0 {
      notes.append("\(lateArrivals) messages of days that were closed came in later and are in no figure.")
    }
    return ReportSection(key: "notes", title: "How to read this", .notes(notes))
  }

  static let columns: [ReportTable.Column] = [
    ReportTable.Column(key: "received", name: "Received", unit: .count),
    ReportTable.Column(key: "answered", name: "Answered", unit: .count),
    ReportTable.Column(key: "in_target", name: "In target", unit: .percent),
    ReportTable.Column(key: "median", name: "Median", unit: .duration),
    ReportTable.Column(key: "ninetieth", name: "90th", unit: .duration),
  ]

  private func inTarget(_ tally: ResponseTally, _ group: ResponseSelection.Group) -> Figure {
    .share(tally.inTarget, of: tally.decided, target: wanted, drill: Self.drill(group, .inTarget))
  }

  private func figures(of tally: ResponseTally, _ group: ResponseSelection.Group) -> [Figure] {
    let times = tally.percentiles(50, 90)
    return [
      .count(tally.received, drill: Self.drill(group, .received)),
      .count(tally.answered, drill: Self.drill(group, .answered)),
      tally.decided == 0 ? .absent : inTarget(tally, group),
      .duration(times[0]), .duration(times[1]),
    ]
  }

  private static func drill(_ group: ResponseSelection.Group, _ measure: ResponseSelection.Measure) -> DrillDown {
    .list(SafeText(escaping: ResponseSelection(group, measure).description))
  }
}
