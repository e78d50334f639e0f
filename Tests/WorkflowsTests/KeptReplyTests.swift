import Casework
import DeskFixtures
import OperatingSystem
import PersonalData
import SafeText
import Storage
import Testing
import Wording
import Workflows

/// What was approved can be shown again byte for byte, and what is pasted goes in only as approved lines.
@Suite struct KeptReplyTests {
  private func started() throws -> (TestDesk, ActivityID) {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    _ = try fixture.desk.startReply(to: id)
    return (fixture, id)
  }

  private let answer = WordingName("answer")

  @Test func anApprovedReplyIsShownAgainAfterEverythingChanged() throws {
    let (fixture, id) = try started()
    let desk = fixture.desk
    _ = try desk.setLines(of: try #require(answer), in: id, to: [try #require(WordingID("missing-payment-clearing"))])
    _ = try desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
    let body = try desk.previewReply(to: id).rendered.body
    _ = try desk.sendReply(to: id)
    for file in try FolderLister.files(under: fixture.path + "/lines", suffix: ".txt") { fixture.remove(file) }
    try fixture.takeIn(
      """
      {"type":"client","scin":"121000000001","role":"receiving_parent","first_name":"Amanda","surname":"Kirk",\
      "contact_preference":"self_service","email":"amada@example.org","special_record":false,"self_service":true,\
      "first_login":"2024-05-03","language":"cy","nation":"NI","suppressed":false}
      """)
    let kept = try fixture.colleague("a.reid").keptReplies(to: id)
    #expect(kept.map(\.rendered.body) == [body])
  }

  @Test func aReplyThatWasTakenBackIsNotAmongThem() throws {
    let (fixture, id) = try started()
    let desk = fixture.desk
    _ = try desk.setLines(of: try #require(answer), in: id, to: [try #require(WordingID("missing-payment-clearing"))])
    _ = try desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
    _ = try desk.previewReply(to: id)
    _ = try desk.sendReply(to: id)
    try desk.cancelReply(to: id)
    #expect(try desk.keptReplies(to: id).isEmpty)
  }

  @Test func anApprovedLineIsTakenFromAWordProcessor() throws {
    let (fixture, id) = try started()
    let text = """
      \u{2022}\u{A0}We collected a payment on 17 November 2026. It should reach your account within 5 working days of \
      that date.\r\nBanks can need some of this time, so it may not show straight away.
      """
    guard case .taken(let lines, let context) = try fixture.desk.paste(text, into: answer, of: id) else {
      Issue.record("an approved line must be taken")
      return
    }
    #expect(lines.map(\.description) == ["missing-payment-clearing v1"])
    #expect(context.faults.isEmpty)
    #expect(try fixture.desk.previewReply(to: id).rendered.body.contains("within 5 working days"))
  }

  @Test func anyOtherTextIsRefusedWithTheWordsThatDiffer() throws {
    let (fixture, id) = try started()
    let text = """
      We collected a payment on 17 November 2026. It should reach your account within 5 working days of that date. \
      Ring Jon Wharton on 07700 900123. Banks can need some of this time, so it may not show straight away.
      """
    guard
      case .refused(let nearest, let words) = try fixture.desk.paste(text, into: answer, of: id)
    else {
      Issue.record("changed wording must be refused")
      return
    }
    #expect(nearest?.description == "missing-payment-clearing v1")
    let shown = words.map { word -> String in
      switch word {
      case .extra(let text): "{\(text?.oneLine.description ?? "")}"
      case .missing(let text): "[\(text)]"
      case .field(let name, _): name
      case .same(let text): text
      }
    }.joined(separator: " ")
    #expect(shown.contains("{Ring ["))
    #expect(!shown.contains("900123") && !shown.contains("Wharton"))
    #expect(try fixture.desk.replyContext(of: id).stored.reply.lines.isEmpty, "nothing was changed")
  }

  @Test func onlyEditableParagraphsTakeAPaste() throws {
    let (fixture, id) = try started()
    #expect(throws: DeskError.self) {
      try fixture.desk.paste("We", into: WordingName("greeting"), of: id)
    }
    #expect(throws: DeskError.self) { try fixture.desk.paste("We", into: WordingName("none"), of: id) }
  }
}
