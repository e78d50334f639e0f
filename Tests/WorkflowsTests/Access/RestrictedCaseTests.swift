import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// A special client record is not to be found by trying: not by case number, and not by giving work away (CH-3, T3).
@Suite struct RestrictedCaseTests {
  @Test func aRestrictedCaseIsAsUnknownAsOneThatIsNotThere() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let loose = try fixture.message("m-1", scin: "121000000099")
    let caseworker = try fixture.colleague("k.boateng")
    let (special, absent) = (try #require(CaseNumber("C-1")), try #require(CaseNumber("C-9")))
    func said(_ number: CaseNumber, _ work: () throws -> Void) throws -> String {
      let error = #expect(throws: DeskError.self) { try work() }
      return try #require(error).description.replacing(number.text, with: "C-?")
    }
    for role in [nil, Role.receivingParent, .payingParent] {
      let linked = try [special, absent].map { number in
        try said(number) { _ = try caseworker.link(loose, to: number, as: role) }
      }
      #expect(linked[0] == linked[1] && linked[0].contains("refer scrt \(loose)"))
    }
    let viewed = try [special, absent].map { number in try said(number) { _ = try caseworker.caseRecord(number) } }
    #expect(viewed[0] == viewed[1])
    #expect(try caseworker.activity(loose).scin == nil, "its finder has it still")
    let cleared = try fixture.cleared("s.okoro")
    #expect(try cleared.caseRecord(special).number == special)
    #expect(try cleared.link(loose, to: special).caseNumber == special)
  }

  @Test func givingWorkAwayTellsNothingOfIt() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    let (caseworker, friend) = (try fixture.colleague("k.boateng"), try fixture.colleague("a.friend"))
    #expect(refusal { try caseworker.give(id, to: friend.account) } == "activity.restricted")
    #expect(refusal { try fixture.desk.give(id, to: friend.account) } == "person.not-cleared")
  }
}
