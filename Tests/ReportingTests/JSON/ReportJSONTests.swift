import Casework
import JSON
import Reporting
import SafeText
import Testing

@Suite struct ReportJSONTests {
  @Test func namesItsSchemaPeriodAndCommandFirst() {
    let summer = LocalZone { _ in 3600 }
    var report = SampleReport.document([])
    report.comparedWith = nil
    #expect(
      JSONValue.object(report.json(in: summer)).text == """
        {"schema":"replydesk.report.sla/1","title":"Answered in 48 hours","team":"Hastings B","filter":null,\
        "from":"2025-11-01T01:00:00+01:00","until":"2025-11-19T01:00:00+01:00","compared_from":null,\
        "compared_until":null,"as_of":"2025-11-18T15:32:00+01:00",\
        "command":"replydesk report sla --team hastings-b --since 2025-11-01 --until 2025-11-19","sections":[]}
        """)
  }

  @Test func sectionsCarryTheirFiguresWithUnitTextAndTheWayToWhatTheyCount() {
    let share = Headline(
      key: "in_target", name: "In target", .share(9, of: 10, target: 950, drill: .list("late")),
      previous: .share(Share(1, of: 1)))
    let report = SampleReport.document([
      ReportSection(
        key: "h", title: "H", remark: "R",
        .headlines([share, Headline(key: "median", name: "Median", .duration(.minutes(61)))])),
      ReportSection(
        key: "b", title: "B",
        .bars(
          BarTable(
            heading: "Left", measure: "Open", relation: .parts,
            rows: [.init("late", .count(1204, drill: .filter("is:late")))]))),
      ReportSection(
        key: "s", title: "S",
        .series(
          DailySeries(
            measure: "In target",
            points: [.init(SampleReport.day("2025-11-03"), .absent)]))),
      ReportSection(
        key: "t", title: "T",
        .table(
          ReportTable(
            columns: [.init(key: "name", name: "Name", unit: .text), .init(key: "last", name: "Last", unit: .time)],
            rows: [[.text("x"), .time(SampleReport.instant("2025-11-03T10:00:00Z"), drill: .ids(["ACT-1", "ACT-2"]))]]))
      ),
      ReportSection(key: "n", title: "N", .notes(["one"])),
    ])
    let texts = (report.json(in: .gmt)["sections"]?.array ?? []).map(\.text)
    #expect(
      texts == [
        """
        {"key":"h","title":"H","remark":"R","type":"headlines","figures":[{"key":"in_target","name":"In target",\
        "unit":"percent","value":90.0,"part":9,"whole":10,"target":95.0,"under":true,"text":"90.0%","list":"late",\
        "previous":{"unit":"percent","value":100.0,"part":1,"whole":1,"text":"100.0%"},\
        "change":{"unit":"points","value":-10.0,"text":"-10 points"}},\
        {"key":"median","name":"Median","unit":"seconds","value":3660,"text":"1h 01m"}]}
        """,
        """
        {"key":"b","title":"B","type":"bars","heading":"Left","measure":"Open","relation":"parts",\
        "rows":[{"label":"late","unit":"count","value":1204,"text":"1,204","filter":"is:late"}]}
        """,
        """
        {"key":"s","title":"S","type":"series","measure":"In target","target":null,\
        "points":[{"day":"2025-11-03","unit":null,"value":null,"text":"-"}]}
        """,
        """
        {"key":"t","title":"T","type":"table","columns":[{"key":"name","name":"Name","unit":"text"},\
        {"key":"last","name":"Last","unit":"time"}],"rows":[{"name":{"unit":"text","value":"x"},\
        "last":{"unit":"time","value":"2025-11-03T10:00:00+00:00","text":"3 Nov 2025 10:00","ids":["ACT-1","ACT-2"]}}]}
        """,
        """
        {"key":"n","title":"N","type":"notes","notes":["one"]}
        """,
      ])
  }

  @Test(arguments: ReportKind.allCases) func everyKindHasASchemaOfItsOwn(_ kind: ReportKind) {
    var report = SampleReport.document([])
    report.kind = kind
    #expect(report.json(in: .gmt)["schema"]?.string == "replydesk.report.\(kind.rawValue)/1")
  }

  @Test(arguments: HostileText.all) func isReadBackAsItWasWhateverTheText(_ raw: String) throws {
    let value = JSONValue.object(HostileText.report(raw).json(in: .gmt))
    #expect(try JSONReader.read(value.bytes) == value)
    #expect(value.object?["title"]?.string == SafeText(escaping: raw).description)
  }
}
