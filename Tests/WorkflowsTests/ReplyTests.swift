import Outbox
import Storage
import Casework
import DeskFixtures
import OperatingSystem
import Testing
import Wording
import Workflows

@Suite struct ReplyTests {
  private let answer = WordingName("answer")
  private let line = WordingID("missing-payment-clearing")

  /// A desk with a draft that can be previewed.
  private func drafted() throws -> (TestDesk, ActivityID) {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    _ = try fixture.desk.startReply(to: id)
    _ = try fixture.desk.setLines(of: try #require(answer), in: id, to: [try #require(line)])
    let values = ["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init)
    _ = try fixture.desk.setFields(values, in: id)
    return (fixture, id)
  }

  @Test func whatIsPreviewedIsWhatIsApproved() throws {
    let (fixture, id) = try drafted()
    let preview = try fixture.desk.previewReply(to: id)
    #expect(preview.rendered.body.hasPrefix("Dear Amada,\n"))
    #expect(preview.rendered.body.contains("17 November 2026"))
    let pending = try fixture.desk.sendReply(to: id)
    #expect(pending.goesAt == fixture.clock.time + .seconds(20))
    let row = try #require(try fixture.desk.pendingReplies().first)
    #expect(row.bodyDigest == preview.rendered.digest)
    #expect(try fixture.desk.recheck([row])[0].get().digest == row.bodyDigest)
  }

  @Test func aSpecialRecordIsAnsweredForByWhoeverApprovedItAndNotByTheSender() throws {
    let (fixture, id) = try drafted()
    try fixture.takeInCase(special: true)
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    let row = try #require(try fixture.desk.pendingReplies().first)
    let sender = try fixture.stranger(Author.sender.account.name)
    #expect(try sender.recheck([row])[0].get().digest == row.bodyDigest)
    try fixture.desk.set(Person(account: try #require(Account("deputy")), team: nil, roles: .all))
    try fixture.desk.set(Person(account: row.approvedBy, team: nil, roles: .caseworker))
    #expect(refusal { try sender.recheck([row])[0].get() } == "email.refused")
  }

  @Test func aSecondReplyIsRefusedUntilTheOneThatWaitsIsTakenBack() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    #expect(refusal { try fixture.desk.startReply(to: id) } == "reply.waits")
    _ = try fixture.desk.holdReply(to: id)
    #expect(refusal { try fixture.desk.startReply(to: id) } == "reply.waits", "held is not taken back")
    try fixture.desk.cancelReply(to: id)
    try fixture.desk.discardReply(to: id)
    #expect(try fixture.desk.startReply(to: id).state == .draft)
  }

  @Test func anotherAnswerTakesBackTheReplyThatWaits() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    let row = try #require(try fixture.desk.pendingReplies().first)
    _ = try fixture.desk.record(CallRecord(security: .passed, outcome: .answered), on: id)
    #expect(try fixture.desk.fate(of: row) == "The reply that waited (OUT-1) was taken back and is not sent.")
    #expect(try fixture.desk.pendingReplies().isEmpty)
    #expect(try fixture.desk.outboxRow(row.id).entry.state == .cancelled)
    #expect(refusal { try fixture.desk.recheck([row])[0].get() } == "activity.answered")
  }

  @Test func nothingIsSentThatWasNotPreviewedAsItIs() throws {
    let (fixture, id) = try drafted()
    #expect(refusal { try fixture.desk.sendReply(to: id) } == "reply.not-previewed")
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.setFields([try #require(FieldAssignment("wait=6"))], in: id)
    #expect(refusal { try fixture.desk.sendReply(to: id) } == "reply.not-previewed")
  }

  @Test func whoeverSendsAReplyHasReadItThemself() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    let colleague = try fixture.colleague("k.boateng")
    _ = try colleague.take(id, steal: true)
    #expect(refusal { try colleague.sendReply(to: id) } == "reply.not-previewed")
    _ = try colleague.previewReply(to: id)
    _ = try colleague.give(id, to: fixture.desk.account)
    #expect(refusal { try fixture.desk.sendReply(to: id) } == "reply.not-previewed")
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.take(id)
    #expect(try fixture.desk.sendReply(to: id).activity == id, "what was theirs before stays read")
  }

  @Test func aClientWhoseNameIsAnOldTermIsWrittenTo() throws {
    let (fixture, id) = try drafted()
    try fixture.takeIn(
      """
      {"type":"client","scin":"121000000001","role":"receiving_parent","first_name":"Nrp","surname":"Kirk",\
      "contact_preference":"self_service","email":"amada@example.org","special_record":false,\
      "self_service":true,"first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false}
      """)
    #expect(try fixture.desk.previewReply(to: id).rendered.body.hasPrefix("Dear Nrp,\n"))
  }

  @Test func aReplyIsReadAgainOnceTheClientHasWrittenAgain() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.message("m-2")
    #expect(refusal { try fixture.desk.sendReply(to: id) } == "reply.not-previewed")
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
  }

  @Test func aChangedByteInAFileStopsTheReplyAtOnce() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    let row = try #require(try fixture.desk.pendingReplies().first)
    let path = fixture.path + "/lines/missing-payment-clearing.txt"
    let bytes = try FileReader.read(path, limit: 1 << 16)
    try AtomicFile.write(path, bytes + Array("More.\n".utf8), mode: .ownerOnly)
    try fixture.desk.refreshWording()
    #expect(refusal { try fixture.desk.recheck([row])[0].get() } == "reply.incomplete")
  }

  @Test func aChangedPreferenceStopsTheReply() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    try fixture.takeInCase(preference: "telephone")
    let row = try #require(try fixture.desk.pendingReplies().first)
    #expect(refusal { try fixture.desk.recheck([row])[0].get() } == "email.refused")
  }

  @Test func anIneligibleMessageIsRefusedWithEveryReason() throws {
    let fixture = try TestDesk.withApprovedWording()
    try fixture.takeInCase(preference: "telephone")
    let id = try fixture.message(
      "m-1", subject: "general query", body: "Please change the address on my record, I moved house last week.")
    do {
      _ = try fixture.desk.startReply(to: id)
      Issue.record("an email must not be begun")
    } catch let error as DeskError {
      #expect(error.kind == .refused)
      #expect(error.decision?.refusals.map(\.rule) == [.ch1, .ch1, .ch1])
      #expect(error.decision?.route == .telephone)
    }
  }

  @Test func wordingThatNobodyApprovedCannotBeUsed() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    #expect(try fixture.desk.decision(on: id).refusals.map(\.rule) == [.ch1])
    #expect(refusal { try fixture.desk.startReply(to: id) } == "email.refused")
  }

  @Test func aReplyIsTakenBackWhileItIsOnHold() throws {
    let (fixture, id) = try drafted()
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    try fixture.desk.cancelReply(to: id)
    #expect(try fixture.desk.pendingReplies().isEmpty)
    #expect(try fixture.desk.replyContext(of: id).faults.isEmpty, "it is a draft again")
    #expect(refusal { try fixture.desk.cancelReply(to: id) } == "reply.too-late")
  }

  @Test func oneDraftAMessage() throws {
    let (fixture, id) = try drafted()
    #expect(refusal { try fixture.desk.startReply(to: id) } == "reply.exists")
    try fixture.desk.discardReply(to: id)
    #expect(refusal { try fixture.desk.replyContext(of: id) } == "reply.none")
    _ = try fixture.desk.startReply(to: id)
  }

  @Test func valuesOfAnotherTypeGoNowhere() throws {
    let (fixture, id) = try drafted()
    for text in [
      "collected=tomorrow please", "collected=30/2/2026", "wait=-1", "wait=five", "wait=0", "collected=1/1/2030",
    ] {
      let assignment = try #require(FieldAssignment(text))
      #expect(refusal { try fixture.desk.setFields([assignment], in: id) } == "field.refused")
    }
    #expect(refusal { try fixture.desk.setFields([try #require(FieldAssignment("sum=1"))], in: id) } == "field.unknown")
  }
}
