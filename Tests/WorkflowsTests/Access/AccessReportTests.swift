import Casework
import DeskFixtures
import Reporting
import SafeText
import Storage
import Testing
import Workflows

/// Who reads who opened what, and what stands in it (T2).
@Suite struct AccessReportTests {
  private func person(_ fixture: TestDesk, _ name: String, _ team: String?, _ roles: Person.Roles) throws -> Desk {
    try fixture.desk.set(Person(account: try #require(Account(name)), team: team, roles: roles))
    return try fixture.colleague(name)
  }

  private func rows(_ report: ReportDocument, of key: SafeText) throws -> [[String]] {
    let section = try #require(report.sections.first { $0.key == key })
    guard case .table(let table) = section.content else { return [] }
    return table.rows.map { row in
      row.map { figure in
        switch figure.value {
        case .text(let text): text.description
        case .count(let count): "\(count)"
        default: ""
        }
      }
    }
  }

  @Test func whoLooksAgainAndAgainIsListedAndWhoWorksIsNot() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let snooper = try person(fixture, "o.grady", "belfast-a", .caseworker)
    let worker = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    let leader = try person(fixture, "b.lead", "belfast-a", .teamLeader)
    try worker.note("rang", on: id)
    for _ in 0..<3 {
      _ = try worker.view(id)
      _ = try snooper.view(id, because: "check")
      fixture.clock.advance(.hours(24))
    }
    let report = try leader.accessReport(ReportRequest(), for: leader.account)
    #expect(report.team?.description == "belfast-a")
    let unusual = try rows(report, of: "unusual")
    #expect(unusual.map { [$0[0], $0[3]] } == [["o.grady", "\(id)"]])
    #expect(unusual[0][2].hasPrefix("one client on 3 days, without work; 3 reasons that say nothing"))
    #expect(
      try rows(report, of: "outside_reads").map { [$0[0], $0[2], $0[3], $0[4]] }
        == Array(repeating: ["o.grady", "\(id)", "no", "check"], count: 3))
    let all = try fixture.desk.accessReport(ReportRequest(), for: fixture.desk.account)
    #expect(try rows(all, of: "unusual").map { $0[0] } == ["o.grady"])
    let text = all.lines(columns: 100, in: .gmt).map(\.description).joined(separator: "\n")
    #expect(!text.contains("Kirk") && !text.contains("121000000001"))
  }

  @Test func leadersReadOfTheirOwnTeamAndOthersOfNobody() throws {
    let fixture = try TestDesk()
    let leader = try person(fixture, "b.lead", "belfast-a", .teamLeader)
    let worker = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    let administrator = try person(fixture, "an.admin", "hastings-b", .administrator)
    let everywhere = try person(fixture, "e.lead", nil, .teamLeader)
    try fixture.takeInCase()
    let hastings = ReportRequest(team: "hastings-b")
    let nobody = try #require(Account("nobody"))
    #expect(refusal { try leader.accessReport(hastings, for: leader.account) } == "report.other-team")
    #expect(refusal { try worker.accessReport(hastings, for: worker.account) } == "leader-only")
    #expect(refusal { try leader.accessReport(hastings, for: nobody) } == "leader-only")
    for desk in [administrator, everywhere] {
      #expect(try desk.accessReport(hastings, for: desk.account).team?.description == "hastings-b")
      #expect(try desk.accessReport(ReportRequest(), for: desk.account).team == nil)
    }
    #expect(try leader.accessReport(hastings, for: nil).team?.description == "hastings-b")
  }

  @Test func readsOfSpecialRecordsAreNotToldToWhoeverMayNotSeeThem() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    _ = try fixture.desk.view(id)
    let leader = try person(fixture, "e.lead", nil, .teamLeader)
    func reads(_ desk: Desk) throws -> [Figure] {
      let report = try desk.accessReport(ReportRequest(), for: desk.account)
      guard case .headlines(let headlines) = try #require(report.sections.first).content else { return [] }
      return headlines.filter { $0.key == "reads" }.map(\.figure)
    }
    #expect(try reads(leader) == [.count(0)])
    #expect(try reads(fixture.desk) == [.count(1)])
  }
}
