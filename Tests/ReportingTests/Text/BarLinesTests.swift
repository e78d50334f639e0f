import Casework
import SafeText
import Testing

@testable import Reporting

@Suite struct BarLinesTests {
  private func lines(_ rows: [(SafeText, ReportValue)], columns: Int = 60) -> [String] {
    BarLines(rows: rows.map { (label: $0.0, value: $0.1) }, text: FigureText(zone: .gmt)).lines(columns: columns)
      .map(\.description)
  }

  @Test func oneMarkIsOneThingWhereThatFits() {
    #expect(
      lines([("late", .count(2)), ("0 to 4h", .count(11))]) == ["  late      2 ##", "  0 to 4h  11 ###########"])
  }

  @Test func longBarsAreToScaleAndNoneThatIsMoreThanNothingVanishes() {
    let drawn = lines([("a", .count(1)), ("b", .count(0)), ("c", .count(4000)), ("d", .count(2000))])
    #expect(drawn.map { $0.utf8.count { $0 == UInt8(ascii: "#") } } == [1, 0, 40, 20])
  }

  @Test func sharesAreOfAHundredPercentAndUnderIsAWordInAColumn() {
    let drawn = lines([
      ("a", .share(Share(1, of: 2, target: 950))), ("b", .share(Share(1, of: 1, target: 950))), ("c", .absent),
    ])
    #expect(
      drawn == [
        "  a   50.0% ####################                      under",
        "  b  100.0% ########################################",
        "  c       -",
      ])
  }

  @Test(arguments: [40, 60, 80]) func longLabelsAreCutBeforeTheNumberIs(_ columns: Int) {
    let drawn = lines([("\(escaping: String(repeating: "x", count: 99))", .count(12_345))], columns: columns)
    #expect(drawn[0].utf8.count <= columns && drawn[0].contains("...  12,345 ####"))
  }
}
