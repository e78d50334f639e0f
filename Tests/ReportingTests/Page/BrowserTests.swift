import Casework
import JSON
import Reporting
import SafeText
import Testing

/// What Chromium makes of the page.
@Suite(
  .serialized, .enabled(if: Helper.chromium != nil && Helper.python != nil, "Chromium is not installed here"))
struct BrowserTests {
  private func look(_ report: ReportDocument) throws -> JSONObject {
    try Helper.run("browse.py", program: Helper.chromium ?? "", on: report.page(in: .gmt), named: "page.html").object
      ?? JSONObject()
  }

  private func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
  private func numbers(_ value: JSONValue?) -> [Double] { (value?.array ?? []).compactMap(number) }
  private func number(_ value: JSONValue?) -> Double? {
    switch value {
    case .integer(let value)?: Double(value)
    case .number(let value)?: value
    default: nil
    }
  }

  /// What has to hold for every page, whatever is in it.
  private func checkSafety(_ page: JSONObject, _ name: String) {
    #expect(page["complaints"]?.array == [], "\(name)")
    #expect(page["requests"]?.array == [], "\(name)")
    #expect(page["loaded"]?.integer == 0 && page["scripts"]?.integer == 0 && page["handlers"]?.integer == 0, "\(name)")
    #expect(page["mode"]?.string == "CSS1Compat" && page["lang"]?.string == "en-GB")
    #expect(page["repeated"]?.array == [] && page["skip"]?.bool == true)
    for table in page["tables"]?.array ?? [] {
      #expect(table.object?["caption"]?.string?.isEmpty == false)
      #expect(table.object?["bare"]?.integer == 0 && table.object?["uneven"]?.bool == false)
    }
    for figure in page["figures"]?.array ?? [] {
      let names = strings(figure.object?["names"])
      #expect(figure.object?["role"]?.string == "img")
      #expect(names.count == 2 && names[0].hasPrefix("title: ") && names[1].hasPrefix("desc: "))
    }
  }

  @Test func showsAQuietPageWithItsFiguresInChartsAndTables() throws {
    let page = try look(SampleReport.sla)
    checkSafety(page, "sample")
    #expect(page["title"]?.string == "Answered in 48 hours: Hastings B, 1 to 18 Nov 2025")
    #expect(page["headings"]?.array == [1, 2, 2, 2, 2, 2, 2, 2, 2])
    #expect(page["images"]?.array?.count == 4, "each chart is one image to a screen reader")
    #expect(page["pdf"]?.string == "%PDF-")
    for (width, seen) in page["overflow"]?.object?.members.map({ ($0.key, $0.value.object) }) ?? [] {
      #expect(seen?["page"]?.integer.map(String.init) == width, "the page fits a window of \(width)")
      #expect(seen?["words"]?.array == [] && seen?["met"]?.integer == 0, "words stay apart at \(width)")
    }
    let colours = page["colours"]?.object
    #expect(colours?["light"]?.object?["paper"]?.string == "rgb(253, 252, 249)")
    #expect(colours?["dark"]?.object?["paper"]?.string == "rgb(20, 24, 27)")
    #expect(colours?["print"]?.object?["paper"]?.string == "rgb(255, 255, 255)", "no dark ground on paper")
    #expect(colours?["print"]?.object?["ink"]?.string == colours?["light"]?.object?["ink"]?.string)
  }

  @Test func drawsWhatTheTablesSay() throws {
    let pairs = try look(SampleReport.sla)["pairs"]?.array?.compactMap(\.object) ?? []
    #expect(pairs.count == 4)
    guard pairs.count == 4 else { return }
    for pair in [pairs[0], pairs[2], pairs[3]] {
      let cells = strings(pair["cells"]).map { $0.split(separator: " ").first.map(String.init) ?? "" }
      #expect(strings(pair["values"]) == cells)
    }
    #expect(strings(pairs[1]["values"]) == ["91.0% under", "99.0%"])
    // Lengths: parts of 41, columns against 201, bars against 100%.
    let svg = number(pairs[0]["svg"]) ?? 0
    expect(sizes(pairs[0], "width"), near: [2, 3, 6, 11, 19].map { $0 / 41 * (svg) }, within: 1.5)
    expect(sizes(pairs[2], "height"), near: [61, 134, 201, 98, 43, 34].map { $0 / 201 * 172 }, within: 0.6)
    expect(sizes(pairs[3], "width"), near: [96, 94.3, 95.5, 92.7].map { $0 / 100 * svg }, within: 1.5)
    // The dots stand as far apart as the percentages of their days do, 15 percentage points being 190 pixels.
    let dots = numbers(pairs[1]["dots"])
    expect(dots.map { $0 - (dots.first ?? 0) }, near: [0, 2, 3, 1, 7, -1].map { $0 * 190 / 15 }, within: 0.6)
  }

  private func sizes(_ pair: JSONObject, _ side: String) -> [Double] {
    (pair["bars"]?.array ?? []).compactMap { number($0.object?[side]) }
  }

  private func expect(_ found: [Double], near wanted: [Double], within tolerance: Double) {
    #expect(found.count == wanted.count)
    for (found, wanted) in zip(found, wanted) { #expect(abs(found - wanted) <= tolerance, "\(found) \(wanted)") }
  }

  @Test func hostileTextStaysTextAndTheNarrowestPageDoesNotScroll() throws {
    let known = Set(strings(try look(SampleReport.sla)["elements"]))
    for raw in [HostileText.all[0], HostileText.all[3], HostileText.all[9], HostileText.all[23]] {
      let page = try look(HostileText.report(raw))
      checkSafety(page, raw)
      #expect(Set(strings(page["elements"])).isSubset(of: known))
      let shown = SafeText(escaping: raw).description
      #expect(page["text"]?.string?.contains(shown) == true, "it is on the page as it was written")
      #expect(page["overflow"]?.object?["320"]?.object?["page"]?.integer == 320, "\(raw)")
    }
  }

  @Test func longSeriesAndManyRowsKeepTheirWordsApart() throws {
    let first = SampleReport.day("2025-01-01")
    let days = (0..<366).compactMap { day in
      first.adding(days: day).map { DailySeries.Point($0, .count(day * 7919 % 400)) }
    }
    let steps = (0..<10).map { BarTable.Row("\($0 * 10) to \($0 * 10 + 9)", .count($0 * 12_345)) }
    let report = SampleReport.document([
      ReportSection(key: "days", title: "Days", .series(DailySeries(measure: "Received", points: days))),
      ReportSection(
        key: "steps", title: "Steps",
        .bars(BarTable(heading: "Step", measure: "Count", relation: .distribution, rows: steps))),
      ReportSection(
        key: "one", title: "One day",
        .series(DailySeries(measure: "Time", points: [.init(first, .duration(.hours(30)))]))),
      ReportSection(
        key: "none", title: "No day", .series(DailySeries(measure: "Time", points: [.init(first, .absent)]))),
    ])
    let page = try look(report)
    checkSafety(page, "long")
    for (width, seen) in page["overflow"]?.object?.members.map({ ($0.key, $0.value.object) }) ?? [] {
      #expect(seen?["page"]?.integer.map(String.init) == width)
      #expect(seen?["words"]?.array == [] && seen?["met"]?.integer == 0, "words stay apart at \(width)")
    }
  }
}
