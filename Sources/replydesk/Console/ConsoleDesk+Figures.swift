internal import Casework
internal import Console
internal import Filtering
internal import OperatingSystem
internal import Reporting
internal import SafeText
internal import Settings
internal import Storage
internal import Wording
internal import Workflows

extension ConsoleDesk {
  /// The leader's figures of the last thirty days, or of the days that were typed.
  func figures(_ effect: Effect) throws -> FiguresView {
    var request = ReportRequest()
    switch effect {
    case .loadFiguresOf(let text): figureDays = try days(text)
    case .loadFiguresBy(let part): figureSection = part.hasSuffix("s") ? part : "\(part)s"
    default: break
    }
    if let days = figureDays { (request.from, request.until) = (days.lowerBound, days.upperBound) }
    var figures = view(of: try desk.responseReport(request), section: figureSection)
    let until = request.until ?? desk.today
    let from = request.from.map(ConsoleWords.day) ?? "thirty days"
    figures.remarks = try awayWithWork() + figures.remarks
    figures.heading = "\(figures.heading): \(from) to \(ConsoleWords.day(until)), all teams"
    return figures
  }

  /// Two days, or one, as they are typed: `1 nov to 18 nov`, `2026-11-01 to 2026-11-18`.
  private func days(_ text: String) throws -> ClosedRange<CivilDate> {
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if word.lowercased() == "to" { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    let days = parts.compactMap { words -> CivilDate? in
      let text = words.joined(separator: " ")
      if let day = CivilDate(iso8601: text) { return day }
      guard case .success(.date(let day)) = FieldParser.parse(text, as: .date, today: desk.today) else { return nil }
      return day
    }
    guard days.count == parts.count, days.count <= 2, let from = days.first, let until = days.last, from <= until else {
      throw Refusal("Those are no days.", advice: "Type two days such as 1 nov to 18 nov.", code: "report.days")
    }
    return from...until
  }

  /// What is late, oldest first.
  func overdue() throws -> OverdueView {
    let lines = try desk.queue(Filter("is:late"), limit: 500)
    return OverdueView(
      heading: "oldest first",
      rows: try lines.map { line in
        let told = try desk.alertLevels(of: line.activity.id)
        return OverdueView.Row(
          row(of: line), alerts: told.isEmpty ? "none yet" : SafeText(escaping: told.joined(separator: ", ")))
      })
  }

  /// Everybody to whom work can be given, with what they have.
  func people() throws -> [Colleague] {
    let loads = try desk.openLoads()
    let away = Dictionary(try desk.absences().map { ($0.account, $0) }) { first, _ in first }
    return try desk.workers().map { person in
      let load = loads[person.account.name] ?? OpenWork.Load()
      let absence = away[person.account].map(awayWords) ?? ", here"
      return Colleague(account: person.account.name, words: "\(load.open) open, \(load.late) late\(absence)")
    }
  }

  /// Whose work waits while they are away, and how it is given to others.
  private func awayWithWork() throws -> [SafeText] {
    let loads = try desk.openLoads()
    return try desk.absences().compactMap { absence in
      guard let load = loads[absence.account.name], load.open > 0 else { return nil }
      return
        "\(ConsoleWords.name(of: absence.account)) is away with \(load.open) open; from their row it can be given to others."
    }
  }

  private func awayWords(_ absence: Absence) -> SafeText {
    absence.until.map { ", away until \(ConsoleWords.day(desk.zone.wallTime(at: $0).date))" } ?? ", away"
  }

  /// Writes the figures as a page beside the store; the export is recorded.
  func exportFigures() throws -> SafeText {
    var request = ReportRequest()
    if let days = figureDays { (request.from, request.until) = (days.lowerBound, days.upperBound) }
    let report = try desk.responseReport(request)
    let path = "\(settings.storePath)/../report-sla-\(desk.today).html"
    try desk.recordExport(of: report)
    try AtomicFile.write(path, report.page(in: desk.zone), mode: .ownerOnly)
    return "The figures are in \(escaping: PrintablePath.escape(path))."
  }

  private func view(of report: ReportDocument, section name: String) -> FiguresView {
    var view = FiguresView(
      heading: report.title, asAt: ConsoleWords.time(report.madeAt, desk.zone), totals: [], open: [], days: [],
      target: 95, columns: [], rows: [], remarks: [])
    for section in report.sections {
      switch section.content {
      case .headlines(let headlines):
        view.totals = headlines.map { "\($0.name) \($0.figure.shown(in: desk.zone))" }
      case .bars(let bars) where section.key == "open":
        view.open = bars.rows.map { FiguresView.Bar($0.label, count($0.figure)) }
      case .series(let series):
        view.days = series.points.suffix(14).compactMap { point in
          guard case .share(let share) = point.figure.value, let tenths = share.tenths else { return nil }
          return FiguresView.Bar(ConsoleWords.day(point.day), tenths / 10, isUnder: share.isUnder)
        }
      case .table(let table) where section.key.description == name:
        view.columns = table.columns.map(\.name)
        view.rows = table.rows.map { row in
          FiguresView.Row(
            row.first.map { $0.shown(in: desk.zone) } ?? "", row.dropFirst().map { $0.shown(in: desk.zone) },
            filter: filter(row))
        }
      case .bars(let bars) where section.key == "refused" && !bars.rows.isEmpty:
        let rules = bars.rows.map { "\($0.label) \(count($0.figure))" as SafeText }
        view.remarks.append("Emails refused, by rule: \(rules.joined(separator: ", "))")
      case .notes(let notes): view.remarks += notes
      default: break
      }
    }
    return view
  }

  private func count(_ figure: Figure) -> Int { if case .count(let count) = figure.value { count } else { 0 } }

  private func filter(_ row: [Figure]) -> String {
    for figure in row {
      switch figure.drill {
      case .filter(let text): return text.description
      // The open work of a subject has the same word in a filter as in a selection.
      case .list(let text) where text.description.hasPrefix("subject:"):
        return "is:open \(text.description.prefix { $0 != "." })"
      default: break
      }
    }
    return ""
  }
}
