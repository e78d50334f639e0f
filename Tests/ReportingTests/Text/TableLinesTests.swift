import Casework
import SafeText
import Testing

@testable import Reporting

@Suite struct TableLinesTests {
  private let table = ReportTable(
    columns: [
      .init(key: "team", name: "Team", unit: .text), .init(key: "open", name: "Open", unit: .count),
      .init(key: "share", name: "In target", unit: .percent),
    ],
    rows: [
      [.text("Hastings B"), .count(1_204), .share(9, of: 10, target: 950)],
      [.text("Leeds A"), .count(7), .share(99, of: 100, target: 950)], [.text("(none)"), .absent, .absent],
    ])

  private func lines(columns: Int) -> [String] {
    TableLines(table: table, text: FigureText(zone: .gmt)).lines(columns: columns).map(\.description)
  }

  @Test func numbersAlignOnTheRightAlsoBesideAMarker() {
    #expect(
      lines(columns: 60) == [
        "  Team         Open    In target", "  Hastings B  1,204  90.0% under", "  Leeds A         7  99.0%",
        "  (none)          -      -",
      ])
  }

  @Test func columnsThatDoNotFitBecomeLabelledValues() {
    #expect(
      lines(columns: 30) == [
        "  Hastings B", "    Open 1,204", "    In target 90.0% under", "  Leeds A", "    Open 7   In target 99.0%",
        "  (none)", "    Open -   In target -",
      ])
  }
}
