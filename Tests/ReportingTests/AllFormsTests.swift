import Casework
import JSON
import Reporting
import SafeText
import Testing

/// What is in one form of a report is in all of them.
@Suite struct AllFormsTests {
  private static let reports = (1...40).map { seed in
    var random = RandomReport(seed: UInt64(seed))
    return random.next()
  }

  /// The objects of the JSON that are figures, in order; not those of the period compared with.
  private func figures(_ value: JSONValue) -> [JSONObject] {
    switch value {
    case .array(let values): return values.flatMap(figures)
    case .object(let object):
      // A column of a table has a unit too, but no value.
      if object["unit"] != nil && object["value"] != nil { return [object] }
      return object.members.flatMap { figures($0.value) }
    default: return []
    }
  }

  private func list(_ figure: Figure) -> String? {
    if case .list(let key) = figure.drill { key.description } else { nil }
  }

  private func number(_ figure: Figure) -> String {
    switch figure.value {
    case .count(let count): "\(count)"
    case .share(let share): share.tenths.map { "\($0 / 10).\($0 % 10)" } ?? ""
    case .duration(let interval): "\(interval.milliseconds / 1000)"
    case .time(let instant): instant.rfc3339(in: .gmt)
    case .text(let text): text.description
    case .absent: ""
    }
  }

  @Test(arguments: reports) func everyFigureIsInTheJSONWithItsKey(_ report: ReportDocument) {
    let expected = report.sections.flatMap(\.figures)
    let found = figures(.object(report.json(in: .gmt)))
    #expect(found.count == expected.count)
    for (object, figure) in zip(found, expected) {
      #expect(object["list"]?.string == list(figure))
      switch object["value"] {
      case .integer(let value)?: #expect("\(value)" == number(figure))
      case .number(let value)?: #expect("\(value)" == number(figure))
      case .string(let value)?: #expect(value == number(figure))
      default: #expect(number(figure).isEmpty)
      }
    }
  }

  @Test(arguments: reports) func everyFigureIsInTheFilesForProgramsWithItsKey(_ report: ReportDocument) throws {
    let expected = report.sections.flatMap(\.figures).map { [number($0), list($0) ?? ""] }
    func figures(_ records: [[String]]) -> [[String]] {
      records.filter { $0[0] != "report" && $0[2] != "remark" }.map { [$0[3], $0[11]] }
    }
    #expect(try figures(Array(CSVReader.records(report.csv(in: .gmt)).dropFirst())) == expected)
    let lines = report.tabSeparated(in: .gmt).split(separator: UInt8(ascii: "\n"))
    let fields = lines.map {
      $0.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(figures(fields) == expected)
  }

  @Test(arguments: reports) func everyTextOfTheJSONIsOnTheScreenAndOnThePage(_ report: ReportDocument) {
    let texts = figures(.object(report.json(in: .gmt))).compactMap { $0["text"]?.string }
    let page = String(decoding: report.page(in: .gmt), as: UTF8.self)
    for text in texts { #expect(page.contains(">\(text)<") || page.contains(">\(text) <span"), "\(text)") }
    for columns in [60, 80, 120] {
      var words = report.lines(columns: columns, in: .gmt).map(\.description).joined(separator: " ")[...]
      words = Substring(words.split(separator: " ").joined(separator: " "))
      // Charts that stand abreast, and rows that stand on two lines, are not in the order of the figures.
      for text in texts { #expect(words.contains(text), "\(text)") }
    }
  }

  @Test(arguments: reports) func everyCountAndPercentageIsReadAloudInOrder(_ report: ReportDocument) {
    let texts = figures(.object(report.json(in: .gmt))).filter { $0["unit"]?.string != "seconds" }
      .filter { $0["unit"]?.string != "time" && $0["value"]?.isNull == false }.compactMap { $0["text"]?.string }
    var rest = report.sentences(in: .gmt).map(\.description).joined(separator: "\n")[...]
    for text in texts {
      let place = rest.range(of: text)
      #expect(place != nil, "\(text)")
      if let place { rest = rest[place.upperBound...] }
    }
  }
}

extension Substring {
  /// Where a text first occurs.
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
