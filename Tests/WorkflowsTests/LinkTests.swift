import Casework
import DeskFixtures
import SafeText
import Storage
import Testing
import Workflows

/// Whose a message is, and whether what the record has of them can be written to (IN-6, CH-3).
@Suite struct LinkTests {
  @Test func aMessageIsLinkedToACaseOfWhoeverWroteItAlone() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.takeIn(
      """
      {"type":"case","number":"C-2","receiving_parent":"121000000003","paying_parent":"121000000004",\
      "children":[{"first_name":"Cai"}],"team":"belfast-a","service_type":"direct_pay"}
      """)
    let (own, foreign) = (try #require(CaseNumber("C-1")), try #require(CaseNumber("C-2")))
    let id = try fixture.message("m-1")
    #expect(refusal { try fixture.desk.link(id, to: foreign) } == "link.not-theirs")
    #expect(refusal { try fixture.desk.link(id, to: foreign, as: .receivingParent) } == "link.not-theirs")
    #expect(refusal { try fixture.desk.link(id, to: own, as: .payingParent) } == "link.role")
    #expect(try fixture.desk.activity(id).caseNumber == own)
    #expect(try fixture.desk.link(id, to: own).scin?.digits == "121000000001")
  }

  @Test func aMessageThatSaysItIsFromTheOtherParentIsForAPersonToLink() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1", role: "paying_parent")
    #expect(try fixture.desk.activity(id).isUnlinked)
    #expect(try !fixture.desk.decision(on: id).isAllowed)
    #expect(try fixture.desk.link(id, to: try #require(CaseNumber("C-1"))).scin?.digits == "121000000001")
    let decision = try fixture.desk.decision(on: id)
    #expect(decision.refusals.map(\.rule) == [.in6] && decision.route == .telephone)
  }

  @Test func aWrongLinkOfAnUnknownReferenceIsCorrectedByAnotherLink() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1", scin: "129999999999")
    let number = try #require(CaseNumber("C-1"))
    try fixture.takeIn(
      """
      {"type":"case","number":"C-2","receiving_parent":"121000000003","paying_parent":"121000000002",\
      "children":[{"first_name":"Cai"}],"team":"belfast-a","service_type":"direct_pay"}
      """)
    let other = try #require(CaseNumber("C-2"))
    #expect(refusal { try fixture.desk.link(id, to: number, as: .payingParent) } == "link.role")
    #expect(try fixture.desk.link(id, to: other).scin?.digits == "121000000003")
    #expect(refusal { try fixture.desk.link(id, to: number) } == "link.again")
    #expect(try fixture.desk.activity(id).caseNumber == other)
    #expect(try fixture.desk.link(id, to: number, because: "mistyped").scin?.digits == "121000000001")
    let links = try fixture.desk.history(of: id).filter { $0.entry.kind == "activity.linked" }.map(\.detail.description)
    try #require(links.count == 2)
    #expect(links[1].contains("from_case C-2") && links[1].contains("from_reference 003"), "\(links[1])")
    #expect(links[1].contains("to_case C-1") && links[1].contains("to_reference 001"), "\(links[1])")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
    _ = try fixture.desk.take(id)
    let colleague = try fixture.colleague("k.boateng")
    #expect(refusal { try colleague.link(id, to: number) } == "activity.owned")
  }

  @Test func anAddressThatTheOtherParentHasTooIsNotWrittenTo() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    #expect(try fixture.desk.decision(on: id).isAllowed)
    try fixture.takeInCase(email: "JON@Example.org")
    let decision = try fixture.desk.decision(on: id)
    #expect(decision.refusals.map(\.rule) == [.ch3] && decision.route == .telephone)
    #expect(refusal { try fixture.desk.startReply(to: id) } == "email.refused")
  }

  @Test(arguments: ["", " ", "Rev. Dr. Anna", "07700900101"])
  func aFirstNameThatNoEmailMayUseIsAReasonBeforeAReplyIsBegun(_ name: String) throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    try fixture.takeInCase(firstName: name)
    let decision = try fixture.desk.decision(on: id)
    #expect(decision.refusals.map(\.rule) == [.em4] && decision.route == .telephone)
  }
}
