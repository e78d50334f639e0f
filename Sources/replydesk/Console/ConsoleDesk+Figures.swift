internal import Casework
internal import Console
internal import Filtering
internal import OperatingSystem
internal import Reporting
internal import SafeText
internal import Settings
internal import Storage
internal import Workflows

extension ConsoleDesk {
  /// The leader's figures of the last thirty days, or of the days that were typed.
  func figures(_ effect: Effect) throws -> FiguresView {
    var request = ReportRequest()
    if case .loadFiguresOf(let text) = effect {
      let days = text.split { $0 == " " || $0 == "." }.compactMap { CivilDate(iso8601: String($0)) }
      guard let from = days.first, let until = days.last else {
        throw Refusal("Those are no days.", advice: "Type two days such as 2026-11-01 2026-11-20.", code: "report.days")
      }
      (request.from, request.until) = (from, until)
    }
    var section = "caseworkers"
    if case .loadFiguresBy(let part) = effect { section = part.hasSuffix("s") ? part : "\(part)s" }
    return view(of: try desk.responseReport(request), section: section)
  }

  /// What is late, oldest first.
  func overdue() throws -> OverdueView {
    let lines = try desk.queue(Filter("is:late"), limit: 500)
    return OverdueView(
      heading: "Late, oldest first",
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
    return try desk.people().filter { !$0.roles.isDisjoint(with: [.caseworker, .teamLeader]) }.map { person in
      let load = loads[person.account.name] ?? OpenWork.Load()
      let absence: SafeText = away[person.account].map { _ in ", away" } ?? ""
      return Colleague(account: person.account.name, words: "\(load.open) open, \(load.late) late\(absence)")
    }
  }

  /// Writes the figures as a page beside the store; the export is recorded.
  func exportFigures() throws -> SafeText {
    let report = try desk.responseReport(ReportRequest())
    let path = "\(settings.storePath)/../report-sla-\(desk.today).html"
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
      case .notes(let notes): view.remarks = notes
      default: break
      }
    }
    return view
  }

  private func count(_ figure: Figure) -> Int { if case .count(let count) = figure.value { count } else { 0 } }

  private func filter(_ row: [Figure]) -> String {
    for figure in row { if case .filter(let text) = figure.drill { return text.description } }
    return ""
  }
}
