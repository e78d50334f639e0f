public import Casework
public import SafeText

/// A report before it takes a form: figures with their names, in the order of reading (SLA-5, SS-3).
///
/// Text, CSV, JSON and the page are written from this value alone, so they cannot differ in a figure.
public struct ReportDocument: Hashable, Sendable {
  /// The number of this shape of report in machine-readable forms; it grows when something is taken away or changes.
  public static let schema = 1

  /// What the report is about.
  public var kind: ReportKind
  /// The heading, such as `Answered in 48 hours`.
  public var title: SafeText
  /// The team reported on; nil for all teams.
  public var team: SafeText?
  /// What the messages were chosen by, as `--filter` takes it; nil for all of them.
  public var filter: SafeText?
  /// The time reported on.
  public var period: ReportPeriod
  /// The earlier time that changes are measured against; nil where nothing is compared.
  public var comparedWith: ReportPeriod?
  /// The moment whose state of affairs it shows.
  public var madeAt: Instant
  /// The command line that makes this report again, period and moment included.
  public var command: SafeText
  /// What there is to read, most important first; their keys differ.
  public var sections: [ReportSection]

  /// A report of the given sections.
  public init(
    kind: ReportKind, title: SafeText, team: SafeText? = nil, filter: SafeText? = nil, period: ReportPeriod,
    comparedWith: ReportPeriod? = nil, madeAt: Instant, command: SafeText, sections: [ReportSection] = []
  ) {
    self.kind = kind
    self.title = title
    self.team = team
    self.filter = filter
    self.period = period
    self.comparedWith = comparedWith
    self.madeAt = madeAt
    self.command = command
    self.sections = sections
  }
}

extension ReportDocument {
  /// The team and the filter in a few words, with what stands for every team.
  func scope(_ everybody: SafeText = "all teams") -> SafeText {
    let team = (team ?? everybody).onOneLine
    return filter.map { "\(team), only \($0.onOneLine)" } ?? team
  }
}

/// The subjects of reports, by the word that asks for each.
public enum ReportKind: String, Hashable, Sendable, CaseIterable {
  case sla, overdue, refused, workload, feedback, access
  case personalData = "personal-data"
}

/// A stretch of time: from a moment on, until and without another.
public struct ReportPeriod: Hashable, Sendable {
  /// The first moment in it.
  public var from: Instant
  /// The first moment after it.
  public var until: Instant

  /// The time between two moments; `until` is not before `from`.
  public init(from: Instant, until: Instant) {
    self.from = from
    self.until = until
  }
}
