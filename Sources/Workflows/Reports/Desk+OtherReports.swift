public import Casework
public import Reporting
internal import SafeText
internal import Storage

extension Desk {
  /// What each owner has open; what nobody owns under nil.
  public func openLoads() throws -> [String?: OpenWork.Load] {
    try store.read { session in try scope(of: ReportRequest(), in: session).openWork() }.loads
  }

  /// The levels of which somebody was told, about an activity.
  public func alertLevels(of id: ActivityID) throws -> [String] {
    Set(try store.read { session in try session.toldLevels(of: id) }.map(\.level)).sorted()
  }

  /// How many late messages a report lists one by one.
  private static let listedLate = 1000

  /// What is late, oldest first, and what was told of it (SLA-4, SLA-5).
  ///
  /// It tells of this moment: the days of the request count for nothing.
  public func overdueReport(_ request: ReportRequest) throws -> ReportDocument {
    let now = now
    let days = try ReportDays(from: today, until: today, today: today, zone: zone)
    return try store.read { session in
      let scope = try scope(of: request, in: session)
      let open = try scope.openWork()
      let quarantine = Int(try session.quarantineWaiting().count)
      let late = try scope.openItems().filter { $0.clock.isLate(at: now) }
      let rows = try late.prefix(Self.listedLate).map { fact -> [Figure] in
        let told = Set(try session.toldLevels(of: fact.activity).map(\.level)).sorted()
        return [
          .text(SafeText(escaping: fact.activity.description)), .duration(now - fact.clock.dueAt),
          .time(fact.clock.dueAt),
          .text(fact.owner.map { SafeText(escaping: $0) } ?? "(no owner)"),
          .text(told.isEmpty ? "none yet" : SafeText(escaping: told.joined(separator: ", "))),
        ]
      }
      let table = ReportTable(
        columns: [
          ReportTable.Column(key: "id", name: "Activity", unit: .text),
          ReportTable.Column(key: "late", name: "Late by", unit: .duration),
          ReportTable.Column(key: "due", name: "Was due", unit: .time),
          ReportTable.Column(key: "owner", name: "Owner", unit: .text),
          ReportTable.Column(key: "alerts", name: "Alerts", unit: .text),
        ], rows: rows)
      return document(
        .overdue, "Past the response target", request, days,
        sections: [
          ReportSection(
            key: "summary", title: "Summary",
            .headlines(
              [
                Headline(key: "late", name: "Late", .count(late.count, drill: .filter(open.filter("is:late")))),
                Headline(
                  key: "late_unowned", name: "Of these, no owner",
                  .count(open.unownedLate, drill: .filter(open.filter("is:late owner:none")))),
                Headline(key: "open", name: "Open", .count(open.count, drill: .filter(open.filter("is:open")))),
              ] + (quarantine > 0 ? [Headline(key: "quarantine", name: "In quarantine now", .count(quarantine))] : []))),
          ReportSection(
            key: "age", title: "Late, by age",
            .bars(
              BarTable(
                heading: "Late by", measure: "Open", relation: .parts,
                rows: open.late.map { BarTable.Row($0.name, .count($0.count, drill: .filter($0.filter))) }))),
          ReportSection(
            key: "late", title: "Late, oldest first",
            remark: late.count > rows.count ? "The \(rows.count) oldest of \(late.count) are listed." : nil,
            .table(table)),
        ])
    }
  }

  /// Messages to which an answer by email was refused, by rule (SLA-5).
  public func refusedReport(_ request: ReportRequest) throws -> ReportDocument {
    let days = try days(of: request)
    return try store.read { session in
      let refusals = try scope(of: request, in: session).refusals(of: days)
      let activities = Set(refusals.flatMap(\.activities))
      return document(
        .refused, "Emails refused", request, days,
        sections: [
          ReportSection(
            key: "summary", title: "Summary",
            .headlines([Headline(key: "refused", name: "Messages", .count(activities.count))])),
          ResponseReport.refused(refusals),
        ])
    }
  }

  /// Who has how much in hands, and what they answered (SLA-5).
  public func workloadReport(_ request: ReportRequest) throws -> ReportDocument {
    let report = try responseReport(request)
    let days = try days(of: request)
    return document(
      .workload, "Workload", request, days,
      sections: report.sections.filter { ["open", "caseworkers", "teams"].contains($0.key.description) })
  }

  /// Feedback and problems with the site, by theme and week, without a word of anybody (SS-3).
  public func feedbackReport(_ request: ReportRequest) throws -> ReportDocument {
    let days = try days(of: request)
    return try store.read { session in
      let rows = try scope(of: request, in: session).feedback(of: days)
      let themes = Dictionary(grouping: rows, by: \.theme).sorted {
        ($1.value.count, $0.key) < ($0.value.count, $1.key)
      }
      let byDay = Dictionary(grouping: rows) { days.index(of: $0.receivedAt) }
      return document(
        .feedback, "Feedback and problems with the site", request, days,
        sections: [
          ReportSection(
            key: "summary", title: "Summary",
            .headlines([Headline(key: "received", name: "Received", .count(rows.count))])),
          ReportSection(
            key: "themes", title: "By theme",
            .bars(
              BarTable(
                heading: "Theme", measure: "Received",
                rows: themes.map { theme, rows in
                  BarTable.Row(
                    SafeText(escaping: theme),
                    .count(rows.count, drill: .ids(rows.map { SafeText(escaping: $0.activity.description) })))
                }))),
          ReportSection(
            key: "days", title: "By day",
            .series(
              DailySeries(
                measure: "Received",
                points: (0..<days.count).compactMap { offset in
                  days.first.adding(days: offset).map { DailySeries.Point($0, .count(byDay[offset]?.count ?? 0)) }
                }))),
        ])
    }
  }
}
