import Casework
import DeskFixtures
import OperatingSystem
import PersonalData
import SafeText
import Storage
import Testing
import Wording
import Workflows

/// Personal data from the moment that it comes in: destroyed, masked, revealed on the record, and counted (EM-7).
@Suite struct PersonalDataUseTests {
  private func desk(_ body: String) throws -> (TestDesk, ActivityID) {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    return (fixture, try fixture.message("m-1", body: body))
  }

  /// Every file of the store and the spool as one stretch of bytes.
  private func everything(_ fixture: TestDesk) throws -> [UInt8] {
    try ["store", "spool"].flatMap { folder in
      try FolderLister.files(under: "\(fixture.path)/\(folder)", suffix: "").flatMap {
        try FileReader.read($0, limit: 1 << 24)
      }
    }
  }

  private func isSound(_ fixture: TestDesk) throws -> Bool {
    if case .sound = try fixture.desk.store.read({ session in try session.verifyHistory() }) { true } else { false }
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }

  @Test func whatIsNeverKeptIsInNoFile() throws {
    let body = "My PIN is 7391846, the card 4111 1111 1111 1111, cvv 739, password: Qzmxv-88. Ring 07700 900123."
    let (fixture, id) = try desk(body)
    let bytes = try everything(fixture)
    for value in ["7391846", "4111 1111", "cvv 739", "Qzmxv"] { #expect(!contains(bytes, value), "one is still there") }
    #expect(contains(bytes, "07700 900123"), "what work needs is kept")
    let shown = try fixture.desk.view(id).body.text.description
    #expect(shown.contains("My PIN is [PIN 1], the card [card 1], cvv [security code 1], password: [password 1]"))
    #expect(shown.contains("Ring [phone 1]"))
    #expect(try isSound(fixture))
  }

  @Test func theSameMessageAgainIsStillTheSame() throws {
    let (fixture, id) = try desk("My PIN is 7391846.")
    #expect(try fixture.message("m-1", body: "My PIN is 7391846.") == id)
  }

  @Test func quarantineKeepsTheRestOfALine() throws {
    let fixture = try TestDesk()
    #expect(throws: TestDesk.Unexpected.self) { try fixture.takeIn(#"{"message_id":"m-9","body":"PIN 7391846"}"#) }
    #expect(!contains(try everything(fixture), "7391846"))
    let item = try #require(try fixture.desk.store.read { session in try session.quarantine(limit: 1) }.first)
    #expect(String(decoding: item.original, as: UTF8.self) == #"{"message_id":"m-9","body":"PIN [PIN 1]"}"#)
    #expect(item.isWhole)
  }

  @Test func aRevealShowsOneValueAndIsRecorded() throws {
    let (fixture, id) = try desk("Ring 07700 900123 or 07700 900456. PIN 7391846.")
    let revealed = try fixture.desk.reveal("phone 2", of: id, reason: "to ring AB 12 34 56 C back")
    #expect(revealed.value.description == "07700 900456")
    #expect(try fixture.desk.reveal("[Phone 1]", of: id, reason: "again").value.description == "07700 900123")
    let notes = try fixture.desk.view(id).notes.map(\.text.description)
    #expect(notes == ["Revealed [phone 2]: to ring [NINO 1] back", "Revealed [phone 1]: again"])
    let told = try fixture.desk.store.read { session in try session.history(of: id) }
    #expect(told.count { $0.kind == "personal-data.revealed" } == 2)
    #expect(refusal { try fixture.desk.reveal("PIN 1", of: id, reason: "x") } == "reveal.destroyed")
    #expect(refusal { try fixture.desk.reveal("phone 3", of: id, reason: "x") } == "reveal.unknown")
    #expect(try isSound(fixture))
  }

  @Test func aSpecialRecordIsRevealedToNobodyElse() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1", body: "Ring 07700 900123.")
    let other = try fixture.colleague("k.boateng")
    #expect(refusal { try other.reveal("phone 1", of: id, reason: "x") } == "activity.restricted")
  }

  @Test func notesAreMaskedBeforeTheyAreStored() throws {
    let (fixture, id) = try desk("Where is it?")
    let noted = try fixture.desk.note("Jon Wharton rang from 07700 900123", on: id)
    #expect(noted.oneLine.description == "[name 1] rang from [phone 1]")
    #expect(!contains(try everything(fixture), "07700 900123"))
  }

  @Test func theReportCountsByDayAndKind() throws {
    let (fixture, id) = try desk("Ring 07700 900123 or 07700 900456. PIN 7391846.")
    _ = try fixture.desk.reveal("phone 1", of: id, reason: "to ring back")
    let rows = try fixture.desk.personalDataReport(from: nil, until: nil)
    #expect(
      rows.map { "\($0.day) \($0.event) \($0.kind) \($0.count)" } == [
        "2026-11-20 destroyed PIN 1", "2026-11-20 masked PHONE 2", "2026-11-20 revealed PHONE 1",
      ])
  }
}

/// A client whose surname is an ordinary word of the approved wording.
@Suite struct OrdinarySurnameTests {
  @Test func isAnsweredInWordsThatHoldIt() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.takeIn(
      """
      {"type":"client","scin":"121000000001","role":"receiving_parent","first_name":"Amada","surname":"Banks",\
      "contact_preference":"self_service","email":"amada@example.org","special_record":false,"self_service":true,\
      "first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false}
      """)
    try fixture.approveAll()
    let id = try fixture.message("m-1")
    _ = try fixture.desk.startReply(to: id)
    _ = try fixture.desk.setLines(
      of: try #require(WordingName("answer")), in: id, to: [try #require(WordingID("missing-payment-clearing"))])
    _ = try fixture.desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
    #expect(try fixture.desk.previewReply(to: id).rendered.body.contains("Banks can need some of this time"))
  }

  @Test(arguments: ["", "  \n\t", "\u{200B}\u{2060}\u{FEFF}"]) func aNoteThatSaysNothingIsRefused(_ text: String) throws
  {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    #expect(refusal { try fixture.desk.note(text, on: id) } == "note.empty")
    #expect(try fixture.desk.view(id).notes.isEmpty)
  }

  @Test func aNoteHasALimit() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let longest = String(repeating: "word ", count: Desk.longestNote / 5)
    try fixture.desk.note(longest, on: id)
    #expect(refusal { try fixture.desk.note(longest + "x", on: id) } == "note.too-long")
    #expect(try fixture.desk.view(id).notes.count == 1)
  }
}
