import Casework
import Reporting
import SafeText
import Testing

@Suite struct ReportCSVTests {
  private func csv(_ report: ReportDocument) -> [UInt8] { report.csv(in: .gmt) }

  @Test func isOneTableWithTheSectionInTheFirstColumn() {
    let report = SampleReport.document([SampleReport.headlines, SampleReport.days, SampleReport.advice])
    let text = String(decoding: csv(report), as: UTF8.self)
    #expect(
      text.split(separator: "\r\n").joined(separator: "\n") == """
        "section","row","measure","value","unit","part","whole","target","under","previous","drill","drill_key"
        "report",,"schema",1,"count",,,,,,,
        "report",,"kind","sla","text",,,,,,,
        "report",,"title","Answered in 48 hours","text",,,,,,,
        "report",,"team","Hastings B","text",,,,,,,
        "report",,"filter",,,,,,,,,
        "report",,"from","2025-11-01T00:00:00+00:00","time",,,,,,,
        "report",,"until","2025-11-19T00:00:00+00:00","time",,,,,,,
        "report",,"compared_from","2025-10-01T00:00:00+00:00","time",,,,,,,
        "report",,"compared_until","2025-10-19T00:00:00+00:00","time",,,,,,,
        "report",,"as_of","2025-11-18T14:32:00+00:00","time",,,,,,,
        "report",,"command","replydesk report sla --team hastings-b --since 2025-11-01 --until 2025-11-19","text",,,,,,,
        "headlines","Received","received",1612,"count",,,,,1488,"list","received"
        "headlines","Answered","answered",571,"count",,,,,571,"list","answered"
        "headlines","In target","in_target",94.0,"percent",537,571,95.0,"yes",95.8,"list","in-target"
        "headlines","Median time to answer","median",69000,"seconds",,,,,72900,,
        "headlines","90th percentile","ninetieth",147900,"seconds",,,,,,,
        "headlines","Refused emails","refused",64,"count",,,,,0,"list","refused"
        "headlines","Oldest open","oldest","2025-11-16T09:30:00+00:00","time",,,,,,"ids","ACT-20944"
        "in_target_by_day","2025-11-03","In target",98.0,"percent",98,100,95.0,"no",,"list","day-3"
        "in_target_by_day","2025-11-04","In target",96.0,"percent",96,100,95.0,"no",,"list","day-4"
        "in_target_by_day","2025-11-05","In target",95.0,"percent",95,100,95.0,"no",,"list","day-5"
        "in_target_by_day","2025-11-06","In target",,,,,,,,,
        "in_target_by_day","2025-11-07","In target",97.0,"percent",97,100,95.0,"no",,"list","day-7"
        "in_target_by_day","2025-11-08","In target",91.0,"percent",91,100,95.0,"yes",,"list","day-8"
        "in_target_by_day","2025-11-09","In target",99.0,"percent",99,100,95.0,"no",,"list","day-9"
        "notes",,"note","P. Shah is away with 12 open. Suggest A. Reid 4, K. Boateng 4, M. Evans 4. \
        The list is shown before work moves.","text",,,,,,,
        "notes",,"note","Late counts by the moment at which the mail server accepted the answer.","text",,,,,,,
        """)
  }

  @Test func everyRecordHasAFieldForEveryHeading() throws {
    var random = RandomReport(seed: 7)
    let reports = (0..<100).map { _ in random.next() } + HostileText.all.map(HostileText.report)
    for report in reports {
      let records = try CSVReader.records(csv(report))
      #expect(records.allSatisfy { $0.count == 12 })
      let rows = report.tabSeparated(in: .gmt).split(separator: UInt8(ascii: "\n"))
      #expect(rows.allSatisfy { $0.count { $0 == UInt8(ascii: "\t") } == 11 })
      #expect(rows.count == records.count - 1, "no headings in a pipe")
    }
  }

  @Test(arguments: HostileText.all) func noCellOpensAFormula(_ raw: String) throws {
    let records = try CSVReader.records(csv(HostileText.report(raw)))
    for cell in records.dropFirst().flatMap({ $0 }) where !cell.utf8.allSatisfy({ (0x2D...0x39).contains($0) }) {
      #expect(!"=+-@\t\r\n\u{0}＝＋－＠".unicodeScalars.contains { $0 == cell.unicodeScalars.first })
    }
  }

  @Test func negativeNumbersStayNumbers() throws {
    let report = SampleReport.document([
      ReportSection(
        key: "left", title: "Time left",
        .headlines([Headline(key: "left", name: "Time left", .duration(.minutes(-90)))]))
    ])
    #expect(String(decoding: csv(report), as: UTF8.self).contains("\"Time left\",\"left\",-5400,\"seconds\""))
  }
}
