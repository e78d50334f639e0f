import Casework
import Reporting
import SafeText

/// Reports of invented figures.
enum SampleReport {
  /// An instant by its RFC 3339 text.
  static func instant(_ text: String) -> Instant { Instant(rfc3339: text) ?? Instant(milliseconds: 0) }

  /// A day by its ISO 8601 text.
  static func day(_ text: String) -> CivilDate { CivilDate(iso8601: text) ?? .earliest }

  private static let november = ReportPeriod(
    from: instant("2025-11-01T00:00:00Z"), until: instant("2025-11-19T00:00:00Z"))
  private static let october = ReportPeriod(
    from: instant("2025-10-01T00:00:00Z"), until: instant("2025-10-19T00:00:00Z"))

  /// A report around the given sections.
  static func document(
    title: SafeText = "Answered in 48 hours", team: SafeText? = "Hastings B", _ sections: [ReportSection]
  ) -> ReportDocument {
    ReportDocument(
      kind: .sla, title: title, team: team, period: november, comparedWith: october,
      madeAt: instant("2025-11-18T14:32:00Z"),
      command: "replydesk report sla --team hastings-b --since 2025-11-01 --until 2025-11-19", sections: sections)
  }

  /// The dashboard of a team leader.
  static let sla = document([headlines, timeLeft, days, answers, subjects, caseworkers, refused, advice])

  /// Every kind of figure to read first.
  static let headlines = ReportSection(
    key: "headlines", title: "Headline figures",
    .headlines([
      Headline(key: "received", name: "Received", .count(1612, drill: .list("received")), previous: .count(1488)),
      Headline(key: "answered", name: "Answered", .count(571, drill: .list("answered")), previous: .count(571)),
      Headline(
        key: "in_target", name: "In target", .share(537, of: 571, target: 950, drill: .list("in-target")),
        previous: .share(Share(546, of: 570))),
      Headline(
        key: "median", name: "Median time to answer", .duration(.minutes(1150)), previous: .duration(.minutes(1215))),
      Headline(key: "ninetieth", name: "90th percentile", .duration(.minutes(2465))),
      Headline(key: "refused", name: "Refused emails", .count(64, drill: .list("refused")), previous: .count(0)),
      Headline(key: "oldest", name: "Oldest open", .time(instant("2025-11-16T09:30:00Z"), drill: .ids(["ACT-20944"]))),
    ]))

  /// Open work in the parts of a whole.
  static let timeLeft = ReportSection(
    key: "open_by_time_left", title: "Open, by time left",
    .bars(
      BarTable(
        heading: "Time left", measure: "Open", relation: .parts,
        rows: [
          .init("late", .count(2, drill: .filter("is:late"))),
          .init("0 to 4h", .count(3, drill: .filter("left:<4h"))),
          .init("4 to 12h", .count(6, drill: .list("left-12h"))),
          .init("12 to 24h", .count(11, drill: .list("left-24h"))),
          .init("24 to 48h", .count(19, drill: .list("left-48h"))),
          .init("over 48h", .count(0)),
        ])))

  /// A share a day, with a day on which nothing was to be answered.
  static let days = ReportSection(
    key: "in_target_by_day", title: "In target by day",
    .series(
      DailySeries(
        measure: "In target",
        points: [98, 96, 95, nil, 97, 91, 99].enumerated().map { index, percent in
          .init(
            day("2025-11-\(index + 3 < 10 ? "0" : "")\(index + 3)"),
            percent.map { .share($0, of: 100, target: 950, drill: .list("day-\(index + 3)")) } ?? .absent)
        })))

  /// How long answers took.
  static let answers = ReportSection(
    key: "time_to_answer", title: "Time to answer", remark: "From the moment the message came in.",
    .bars(
      BarTable(
        heading: "Hours", measure: "Answers", relation: .distribution,
        rows: [
          .init("0 to 4", .count(61)), .init("4 to 12", .count(134)), .init("12 to 24", .count(201)),
          .init("24 to 36", .count(98)), .init("36 to 48", .count(43)), .init("over 48", .count(34)),
        ])))

  /// Shares side by side, some of them under their target.
  static let subjects = ReportSection(
    key: "by_subject", title: "In target, by subject",
    .bars(
      BarTable(
        heading: "Subject", measure: "In target",
        rows: [
          .init("missing payments", .share(289, of: 301, target: 950, drill: .filter("subject:missing"))),
          .init("general query", .share(115, of: 122, target: 950, drill: .filter("subject:general"))),
          .init("calculation", .share(84, of: 88, target: 950, drill: .filter("subject:calc"))),
          .init("complaint", .share(38, of: 41, target: 950, drill: .filter("subject:complaint"))),
          .init("annual assessment", .share(0, of: 0, target: 950)),
        ])))

  /// Columns of every unit.
  static let caseworkers = ReportSection(
    key: "by_caseworker", title: "By caseworker",
    .table(
      ReportTable(
        columns: [
          .init(key: "caseworker", name: "Caseworker", unit: .text), .init(key: "open", name: "Open", unit: .count),
          .init(key: "late", name: "Late", unit: .count), .init(key: "in_target", name: "In target", unit: .percent),
          .init(key: "median", name: "Median", unit: .duration), .init(key: "last", name: "Last answer", unit: .time),
        ],
        rows: [
          [
            .text("P. Shah"), .count(12, drill: .filter("owner:p.shah")), .count(1),
            .share(128, of: 140, target: 950), .duration(.minutes(1330)), .time(instant("2025-11-14T16:05:00Z")),
          ],
          [
            .text("A. Reid"), .count(14), .count(0), .share(147, of: 151, target: 950), .duration(.minutes(1022)),
            .time(instant("2025-11-18T14:20:00Z")),
          ],
          [.text("(no owner)"), .count(7), .count(1), .absent, .absent, .absent],
        ])))

  /// A table without rows.
  static let refused = ReportSection(
    key: "refused", title: "Refused emails",
    .table(ReportTable(columns: [.init(key: "reason", name: "Reason", unit: .text)], rows: [])))

  /// Sentences.
  static let advice = ReportSection(
    key: "notes", title: "Notes",
    .notes([
      "P. Shah is away with 12 open. Suggest A. Reid 4, K. Boateng 4, M. Evans 4. The list is shown before work moves.",
      "Late counts by the moment at which the mail server accepted the answer.",
    ]))
}
