import Casework
import Reporting
import SafeText
import Testing

@Suite struct ReportPageTests {
  private func page(_ report: ReportDocument) -> String { String(decoding: report.page(in: .gmt), as: UTF8.self) }

  @Test func takesNothingFromElsewhereAndRunsNothing() {
    let page = page(SampleReport.sla)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\"><head>"))
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;"))
    for word in ["<script", "<link", "<img", "<iframe", "@import", "src=", "javascript:", " on"] where word != " on" {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(
      page.ranges(of: "http").allSatisfy {
        page[$0.lowerBound...].hasPrefix("http://www.w3.org/2000/svg") || page[$0.lowerBound...].hasPrefix("http-equiv")
      })
    #expect(page.ranges(of: "url(").allSatisfy { page[$0.upperBound...].hasPrefix("#") })
  }

  @Test func everyChartStandsBesideATableOfTheSameFigures() {
    let page = page(SampleReport.document([SampleReport.subjects]))
    #expect(
      page.contains(
        """
        <figure role="img" aria-labelledby="part-1-title part-1-desc"><svg class="plain" height="200" \
        xmlns="http://www.w3.org/2000/svg"><title id="part-1-title">In target, by subject</title>\
        <desc id="part-1-desc">5 rows. Highest: missing payments, 96.0%. Lowest: complaint, 92.7%. 2 under the target. \
        The table has all figures.</desc>
        """))
    #expect(
      page.contains(
        """
        <table><caption id="part-1-caption">In target, by subject: the same figures</caption><thead><tr>\
        <th scope="col" class="text">Subject</th><th scope="col">In target</th></tr></thead><tbody>\
        <tr><th scope="row">missing payments</th><td>96.0%</td></tr>
        <tr><th scope="row">general query</th><td>94.3% <span class="under">under</span></td></tr>
        """))
  }

  @Test func aWayToWhatIsBehindAFigureIsOneWordOfAShell() {
    let drill = DrillDown.filter("team:o'brien is:open")
    let section = ReportSection(
      key: "h", title: "H", .headlines([Headline(key: "open", name: "Open", .count(1, drill: drill))]))
    #expect(page(SampleReport.document([section])).contains("--filter &#39;team:o&#39;\\&#39;&#39;brien is:open&#39;"))
  }

  @Test(arguments: HostileText.all) func hostileTextOpensNoTag(_ raw: String) {
    let tame = tags(page(HostileText.report("tame")))
    let hostile = page(HostileText.report(raw))
    #expect(Set(tags(hostile)).subtracting(tame).isEmpty)
    for scalar in hostile.unicodeScalars {
      #expect(scalar == "\n" || !(scalar.properties.generalCategory == .control || scalar.properties.isBidiControl))
    }
  }

  /// The names of elements that begin, without those of the style sheet.
  private func tags(_ page: String) -> [Substring] {
    page.split(separator: "<").map { $0.prefix { $0 != ">" && $0 != " " } }
  }
}
