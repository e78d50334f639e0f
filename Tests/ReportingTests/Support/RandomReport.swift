import Casework
import Reporting
import SafeText

/// Reports of every shape with numbers that occur only once.
struct RandomReport {
  private var state: UInt64

  /// Reports that are the same for the same seed.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func number(_ range: Range<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  /// The next report.
  mutating func next() -> ReportDocument {
    let sections = (0..<number(1..<7)).map { section(index: $0) }
    var report = SampleReport.document(sections)
    if number(0..<2) == 0 { report.team = nil }
    if number(0..<2) == 0 { report.comparedWith = nil }
    return report
  }

  private mutating func section(index: Int) -> ReportSection {
    ReportSection(
      key: "part_\(index)", title: "Part \(index)", remark: index.isMultiple(of: 2) ? "A remark." : nil, content())
  }

  private mutating func content() -> ReportSection.Content {
    let unit = [ReportValue.Unit.count, .percent, .duration][number(0..<3)]
    switch number(0..<4) {
    case 0:
      return .headlines(
        (0..<number(0..<6)).map { index in
          Headline(key: "h\(index)", name: "Figure \(index)", figure(unit), previous: figure(unit).value)
        })
    case 1:
      let relation = [BarTable.Relation.categories, .parts, .distribution][number(0..<3)]
      return .bars(
        BarTable(
          heading: "Row", measure: "Measure", relation: relation,
          rows: (0..<number(0..<9)).map { index in .init("row \(index)", figure(unit)) }))
    case 2:
      let first = SampleReport.day("2025-11-01")
      return .series(
        DailySeries(
          measure: "Measure",
          points: (0..<number(0..<40)).compactMap { day in first.adding(days: day).map { .init($0, figure(unit)) } }))
    default:
      let units = (0..<number(1..<8)).map { _ in [ReportValue.Unit.count, .percent, .duration, .time][number(0..<4)] }
      return .table(
        ReportTable(
          columns: [.init(key: "name", name: "Name", unit: .text)]
            + units.enumerated().map { .init(key: "c\($0)", name: "Column \($0)", unit: $1) },
          rows: (0..<number(0..<6)).map { row in [.text("row \(row)")] + units.map { figure($0) } }))
    }
  }

  private mutating func figure(_ unit: ReportValue.Unit) -> Figure {
    if number(0..<9) == 0 { return .absent }
    let key = DrillDown.list("list-\(number(0..<1_000_000_000))")
    switch unit {
    case .text: return .text("words")
    case .count: return .count(number(0..<100_000_000), drill: key)
    case .percent:
      let whole = number(0..<100_000_000)
      return .share(number(0..<(whole + 1)), of: whole, target: number(0..<2) == 0 ? nil : number(0..<1001), drill: key)
    case .duration: return .duration(.seconds(Int64(number(0..<100_000_000))), drill: key)
    case .time: return .time(Instant(milliseconds: Int64(number(0..<2_000_000_000)) * 1000), drill: key)
    }
  }
}
