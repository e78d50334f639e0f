import Casework
import Cryptography
import Outbox
import Storage
import Testing
import Wording

@Suite struct ReplyTests {
  @Test func aDraftComesBackAsItWasSaved() throws {
    let scratch = try Scratch()
    let (id, draft) = try drafted(scratch)
    let stored = try #require(try scratch.store.read { session in try session.draft(of: id) })
    #expect(stored.reply == draft)
    #expect(stored.state == .draft)
  }

  @Test func savingClearsWhatWasPreviewed() throws {
    let scratch = try Scratch()
    let (id, draft) = try drafted(scratch)
    try scratch.store.write(by: author(), at: start) { session in
      let reply = try #require(try session.draft(of: id)).id
      try session.markPreviewed(reply, SHA256.hash("body"))
      #expect(try session.reply(reply)?.previewedDigest == SHA256.hash("body"))
      try session.saveReply(reply, draft)
      #expect(try session.reply(reply)?.previewedDigest == nil)
    }
  }

  @Test func anActivityHasOneDraft() throws {
    let scratch = try Scratch()
    let (id, draft) = try drafted(scratch)
    let error = #expect(throws: StorageError.self) {
      try scratch.store.write(by: author(), at: start) { session in _ = try session.startReply(to: id, draft) }
    }
    #expect(error?.code == .constraint)
  }

  @Test func aSecondReplyToAMessageIsRefusedWhileOneWaits() throws {
    let scratch = try Scratch()
    let id = try queued(scratch).0
    func enqueueAnother() throws {
      try scratch.store.write(by: author(), at: start) { session in
        let reply = try #require(try session.outboxRows(of: id).last?.reply)
        _ = try session.enqueue(
          NewOutboxRow(
            reply: reply, activity: id, recipient: try #require(EmailAddress("amy@example.org")),
            messageID: "out-2@example.org", date: start, bodyDigest: SHA256.hash("other"), dueAt: start,
            names: try names()))
      }
    }
    let error = #expect(throws: StorageError.self) { try enqueueAnother() }
    #expect(error?.code == .constraint)
    try scratch.store.write(by: author(), at: start) { session in
      let row = try #require(try session.unendedReply(to: id))
      #expect(try session.unendedReply(to: id, before: row.id) == nil)
      #expect(try session.cancel(row.id))
      #expect(try session.unendedReply(to: id) == nil)
    }
    try enqueueAnother()
  }

  @Test func wordingThatIsNotRegisteredIsRefused() throws {
    let scratch = try Scratch()
    let id = try scratch.store.takeIn(1)[0]
    let error = #expect(throws: StorageError.self) {
      try scratch.store.write(by: author(), at: start) { session in
        _ = try session.startReply(to: id, Reply(template: try reference("unheard-of")))
      }
    }
    #expect(error?.code == .constraint)
  }

  /// Every column of the reply tables that takes text, with text that is not a name.
  @Test(arguments: [
    "UPDATE reply SET template = 'Dear Sir'", "UPDATE reply SET state = 'Call me'",
    "UPDATE reply SET previewed = 'Dear Sir'", "UPDATE reply SET kind = 'text'",
    "INSERT INTO reply_option VALUES (1, 'You will be paid.', 1)", "INSERT INTO reply_option VALUES (1, 'a', 'text')",
    "INSERT INTO reply_option VALUES (1, 'a', 2)",
    "INSERT INTO reply_line SELECT 1, 'Free text', 0, kind, line, line_version, line_digest FROM reply_line",
    "INSERT INTO reply_line SELECT 1, 'answer', 1, kind, 'free text', line_version, line_digest FROM reply_line",
    "INSERT INTO reply_line SELECT 1, 'answer', 1, kind, 'free-text', line_version, line_digest FROM reply_line",
    "INSERT INTO reply_value VALUES (1, 'answer', 0, 'f', 'text', 1)",
    "INSERT INTO reply_value VALUES (1, 'answer', 0, 'f', 'date', 'tomorrow')",
    "INSERT INTO reply_value VALUES (1, 'answer', 0, 'Dear Sir', 'date', 1)",
    "INSERT INTO reply_value VALUES (1, 'answer', 0, '\(String(repeating: "a", count: 65))', 'date', 1)",
  ])
  func thereIsNoPlaceForText(sql: String) throws {
    let scratch = try Scratch()
    _ = try drafted(scratch)
    let refusal = try #require(try scratch.raw("PRAGMA foreign_keys=ON; " + sql))
    #expect(refusal.contains("constraint failed") || refusal.contains("cannot store TEXT"))
  }

  @Test(arguments: [
    "DELETE FROM reply_line", "DELETE FROM reply_option", "DELETE FROM reply_value",
    "INSERT INTO reply_option VALUES (1, 'more', 1)", "UPDATE reply_option SET kept = 1 - kept",
    "UPDATE reply_value SET number = 1", "UPDATE reply_line SET position = 1", "UPDATE reply SET template_version = 2",
    "UPDATE outbox SET recipient = 'other@example.org'", "UPDATE outbox SET body_digest = zeroblob(32)",
    "DELETE FROM outbox",
  ])
  func whatWasApprovedCannotBeChanged(sql: String) throws {
    let scratch = try Scratch()
    try queued(scratch)
    let refusal = try #require(try scratch.raw(sql))
    #expect(["never changed", "replaced, not changed", "keeps every row"].contains { refusal.contains($0) })
  }

  @Test func approvingAndTakingBackMoveReplyAndRowTogether() throws {
    let scratch = try Scratch()
    let (id, row) = try queued(scratch)
    #expect(try scratch.store.read { session in try session.draft(of: id) } == nil)
    let isBack = try scratch.store.write(by: author(), at: start) { session in try session.cancel(row) }
    #expect(isBack)
    #expect(try scratch.store.read { session in try session.draft(of: id) } != nil)
    #expect(try scratch.store.read { session in try session.outboxRow(row) }?.entry.state == .cancelled)
    #expect(try scratch.store.write(by: author(), at: start) { session in try session.cancel(row) } == false)
    #expect(try scratch.raw("UPDATE outbox SET state = 'queued'")?.contains("ended") == true)
  }

  @Test func aRowThatAWorkerHasIsNotTakenBack() throws {
    let scratch = try Scratch()
    let (_, row) = try queued(scratch)
    let isBack = try scratch.store.write(by: author("mail"), at: start + .hours(1)) { session in
      var due = try #require(try session.nextDue(at: start + .hours(1)))
      try session.record(try due.entry.claim(by: "w1", at: start + .hours(1)), of: due, evidence: nil)
      return try session.cancel(row)
    }
    #expect(!isBack)
  }

  @Test func aLaterTokenShutsTheEarlierWorkerOut() throws {
    let scratch = try Scratch()
    let (_, row) = try queued(scratch)
    let now = start + .hours(1)
    let stale = try scratch.store.write(by: author("mail"), at: now) { session in
      var first = try #require(try session.nextDue(at: now))
      try session.record(try first.entry.claim(by: "w1", at: now), of: first, evidence: nil)
      var second = first
      try session.record(try second.entry.workerLost(token: 1, at: now), of: second, evidence: nil)
      try session.record(try second.entry.claim(by: "w2", at: now), of: second, evidence: nil)
      return first
    }
    let error = #expect(throws: StorageError.self) {
      try scratch.store.write(by: author("mail"), at: now) { session in
        var late = stale
        try session.record(try late.entry.reach(.connect, token: 1, at: now), of: late, evidence: nil)
      }
    }
    #expect(error?.code == .constraint)
    #expect(try scratch.store.read { session in try session.outboxRow(row) }?.entry.leaseToken == 2)
  }

  @Test(arguments: OutboxState.allCases) func aReplyIsLiveUntilItsRowHasComeToAnEnd(_ state: OutboxState) throws {
    let scratch = try Scratch()
    let (_, row) = try queued(scratch)
    #expect(try scratch.raw("UPDATE outbox SET state = '\(state.rawValue)'") == nil)
    let live = try scratch.store.read { session in try session.liveReplies() }
    let isOver = [.sent, .failed, .bounced, .cancelled, .delivered].contains(state)
    #expect(live.map(\.row) == (isOver ? [] : [row]) && live.map(\.state) == (isOver ? [] : [state]))
  }

  /// Whatever a program has in mind: the store lets a row go no further from there than so.
  @Test(
    arguments: zip(
      [OutboxState.sent, .failed, .bounced, .cancelled],
      [[OutboxState.sent, .bounced, .delivered], [.failed], [.bounced], [.cancelled]]))
  func anEndIsAnEnd(_ end: OutboxState, _ after: [OutboxState]) throws {
    for next in OutboxState.allCases {
      let scratch = try Scratch()
      try queued(scratch)
      #expect(try scratch.raw("UPDATE outbox SET state = '\(end.rawValue)'") == nil)
      #expect((try scratch.raw("UPDATE outbox SET state = '\(next.rawValue)'") == nil) == after.contains(next))
    }
  }

  @Test func registeredWordingIsKeptByteForByte() throws {
    let scratch = try Scratch()
    _ = try drafted(scratch)
    let source = try file(.line, "Line.")
    let bytes = try scratch.store.read { session in
      try session.wordingSource(reference("line-one"), kind: .line, digest: source.digest)
    }
    #expect(bytes == source.bytes)
    for sql in ["UPDATE wording_version SET source = x''", "DELETE FROM wording_version"] {
      #expect(try scratch.raw(sql)?.contains("never") == true)
    }
  }
}

private func reference(_ id: String) throws -> WordingReference {
  WordingReference(id: try #require(WordingID(id)), version: 1)
}

private func file(_ kind: WordingKind, _ text: String) throws -> WordingSource {
  WordingSource(kind: kind, path: "\(kind.rawValue).txt", bytes: Array(text.utf8))
}

/// An activity with a draft of one line, one value and one option.
private func drafted(_ scratch: Scratch) throws -> (ActivityID, Reply) {
  let id = try scratch.store.takeIn(1)[0]
  let (answer, promotion) = (try #require(WordingName("answer")), try #require(WordingName("promotion")))
  let use = Reply.LineUse(
    line: try reference("line-one"), values: [try #require(WordingName("collected")): .money(pence: 12_345)])
  let draft = Reply(template: try reference("template-one"), options: [promotion: true], lines: [answer: [use]])
  try scratch.store.write(by: author(), at: start) { session in
    try session.register(try file(.template, "Template."), as: try reference("template-one"))
    try session.register(try file(.line, "Line."), as: try reference("line-one"))
    _ = try session.startReply(to: id, draft)
  }
  return (id, draft)
}

/// The same, approved and in the outbox, due in a minute.
@discardableResult
private func queued(_ scratch: Scratch) throws -> (ActivityID, OutboxID) {
  let id = try drafted(scratch).0
  let row = try scratch.store.write(by: author(), at: start) { session in
    let reply = try #require(try session.draft(of: id)).id
    return try session.enqueue(
      NewOutboxRow(
        reply: reply, activity: id, recipient: try #require(EmailAddress("amy@example.org")),
        messageID: "out-1@example.org", date: start, bodyDigest: SHA256.hash("body"), dueAt: start + .minutes(1),
        names: try names()))
  }
  return (id, row)
}

/// What the record says of the client of these tests.
private func names() throws -> ReplyNames {
  ReplyNames(
    audience: Audience(
      subject: .missingPayment, role: .receivingParent, language: .english, nation: .greatBritain),
    names: RecordNames(
      client: ClientText("Amy"), otherParent: ClientText("Jon"), children: [ClientText("Bea"), ClientText("Cai")],
      reference: try #require(CustomerReference("121003957455")),
      received: try #require(CivilDate(daysSinceEpoch: 20_000))))
}
