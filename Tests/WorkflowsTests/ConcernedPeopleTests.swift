import Casework
import DeskFixtures
import PersonalData
import SafeText
import Storage
import Testing
import Workflows

/// Whose names are masked: everybody's whom a message may concern (P6).
@Suite struct ConcernedPeopleTests {
  private let fixture: TestDesk

  /// Beside the case of the receiving parent one more of theirs, C-2, and one of two strangers, C-3.
  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    let common = """
      "self_service":true,"first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false,\
      "contact_preference":"telephone","special_record":false
      """
    let people = [("3", "paying_parent", "Marek", "Nowicki"), ("4", "receiving_parent", "Wanda", "Zielinska")]
    for (digit, role, first, last) in people {
      try fixture.takeIn(
        """
        {"type":"client","scin":"12100000000\(digit)","role":"\(role)","first_name":"\(first)","surname":"\(last)",\
        "email":"\(first)@example.org",\(common)}
        """)
    }
    for (number, receiving, child) in [("C-2", "1", "Casimir"), ("C-3", "4", "Zofia")] {
      try fixture.takeIn(
        """
        {"type":"case","number":"\(number)","receiving_parent":"12100000000\(receiving)",\
        "paying_parent":"121000000003","children":[{"first_name":"\(child)"}],"team":"hastings-b",\
        "service_type":"collect_and_pay"}
        """)
    }
  }

  private static let words = "Amada Kirk, Jon Wharton, Bea, Marek Nowicki, Casimir, Wanda Zielinska, Zofia"

  private func shown(_ extra: String, scin: String = "121000000001") throws -> String {
    let id = try fixture.message("m\(extra.count)\(scin.suffix(1))", scin: scin, body: Self.words, extra: extra)
    return try fixture.desk.view(id).body.text.description
  }

  @Test func aCaseNumberOfSomebodyElseHidesThePeopleOfBoth() throws {
    let text = try shown(#","case_number":"C-3""#)
    for name in Self.words.split(whereSeparator: { ", ".contains($0) }) { #expect(!text.contains(name), "\(text)") }
  }

  @Test func theClientsOtherCaseIsHiddenInAMessageAboutTheFirst() throws {
    let text = try shown(#","case_number":"C-1""#)
    for name in ["Kirk", "Wharton", "Bea", "Nowicki", "Casimir"] { #expect(!text.contains(name), "\(text)") }
    #expect(text.contains("Zofia"), "who has nothing to do with the client is not known here")
  }

  @Test func aNumberOfACaseAloneHidesItsPeople() throws {
    let text = try shown(#","case_number":"C-3""#, scin: "129999999999")
    for name in ["Nowicki", "Zielinska", "Zofia"] { #expect(!text.contains(name), "\(text)") }
    #expect(text.contains("Kirk"))
  }

  @Test func aNoteHidesThemToo() throws {
    let id = try fixture.message("m-1", extra: #","case_number":"C-3""#)
    let kept = try fixture.desk.note("Zofia Nowicki rang", on: id).text.description
    #expect(!kept.contains("Zofia") && !kept.contains("Nowicki"), "\(kept)")
    let reason = try fixture.desk.history(ofClient: try fixture.desk.reference(of: id), limit: 9).map(\.detail)
    #expect(!reason.contains { $0.description.contains("Nowicki") })
  }
}
