import Casework
import Cryptography
import Glibc
import Storage
import Testing

@Suite struct HistoryTests {
  @Test(arguments: [
    "UPDATE history SET detail = '{}' WHERE seq = 1", "DELETE FROM history WHERE seq = 1",
    "UPDATE message SET body = 'other'", "DELETE FROM message", "UPDATE note SET text = 'other'", "DELETE FROM note",
    "UPDATE call_record SET outcome = 'answered'", "DELETE FROM call_record",
    "UPDATE obligation SET due_at = due_at + 1",
  ])
  func whatHappenedCannotBeRewritten(sql: String) throws {
    let scratch = try Scratch()
    try busy(scratch)
    let refusal = try #require(try scratch.raw(sql))
    #expect(refusal.contains("never"))
  }

  @Test func everyChangeAppendsOneEntryByItsAuthor() throws {
    let scratch = try Scratch()
    let id = try busy(scratch)
    let entries = try scratch.store.read { session in try session.history(of: id) }
    #expect(
      entries.map(\.kind) == [
        "message.stored", "owner.set", "note.added", "flag.raised", "call.recorded", "subject.corrected",
        "activity.answered", "outcome.recorded", "notice.told", "note.added", "personal-data.revealed", "target.paused",
      ])
    #expect(entries.dropFirst().allSatisfy { $0.author == "j.morgan" && $0.authorKind == .person })
    #expect(entries.map(\.sequence) == entries.map(\.sequence).sorted())
    #expect(!entries.contains { $0.detail.contains("rings on Monday") || $0.detail.contains("When will it come") })
  }

  @Test func anUntouchedStoreIsSound() throws {
    let scratch = try Scratch()
    try busy(scratch)
    #expect(try scratch.store.read { session in try session.verifyHistory() }.isSound)
  }

  /// What was done to the file, what the check says it is, and at which entry it shows.
  struct Tampering: CustomTestStringConvertible, Sendable {
    let name: String
    let sql: String
    let kind: AuditFault.Kind
    let sequence: Int64
    var testDescription: String { name }
  }

  @Test(arguments: [
    Tampering(
      name: "a detail changed", sql: "UPDATE history SET detail = replace(detail, 'north', 'nortj') WHERE seq = 2",
      kind: .changed, sequence: 2),
    Tampering(name: "a time changed", sql: "UPDATE history SET at = at + 1 WHERE seq = 3", kind: .changed, sequence: 3),
    Tampering(
      name: "an author changed", sql: "UPDATE history SET author = 'x' WHERE seq = 4", kind: .changed, sequence: 4),
    Tampering(
      name: "a hash changed", sql: "UPDATE history SET hash = zeroblob(32) WHERE seq = 1", kind: .changed, sequence: 1),
    Tampering(name: "an entry deleted", sql: "DELETE FROM history WHERE seq = 4", kind: .missing, sequence: 4),
    Tampering(
      name: "two entries exchanged",
      sql: """
        UPDATE history SET seq = 1000 WHERE seq = 3; UPDATE history SET seq = 3 WHERE seq = 4;
        UPDATE history SET seq = 4 WHERE seq = 1000
        """, kind: .changed, sequence: 3),
    Tampering(name: "the tail cut off", sql: "DELETE FROM history WHERE seq > 5", kind: .truncated, sequence: 5),
    Tampering(
      name: "tail and head cut off",
      sql: """
        DELETE FROM history WHERE seq > 5;
        UPDATE history_head SET seq = 5, hash = (SELECT hash FROM history WHERE seq = 5)
        """, kind: .stateDiffers, sequence: 0),
    Tampering(
      name: "a body changed", sql: "UPDATE message SET body = body || '!' WHERE id = 'm-1'", kind: .contentChanged,
      sequence: 2),
    Tampering(
      name: "a named child changed", sql: "UPDATE message SET children = '[]' WHERE id = 'm-1'",
      kind: .contentChanged, sequence: 2),
    Tampering(
      name: "a message's own hash changed", sql: "UPDATE message SET digest = zeroblob(32) WHERE id = 'm-1'",
      kind: .contentChanged, sequence: 2),
    Tampering(name: "a note changed", sql: "UPDATE note SET text = 'other'", kind: .contentChanged, sequence: 5),
    Tampering(
      name: "an owner changed", sql: "UPDATE activity SET owner = 'x' WHERE id = 20002", kind: .stateDiffers,
      sequence: 0),
    Tampering(
      name: "a flag taken away", sql: "UPDATE activity SET flags = 0, safeguarding = 0 WHERE id = 20001",
      kind: .stateDiffers, sequence: 0),
    Tampering(
      name: "a status changed", sql: "UPDATE activity SET status = 'closed' WHERE id = 20003", kind: .stateDiffers,
      sequence: 0),
    Tampering(name: "a call deleted", sql: "DELETE FROM call_record", kind: .rowMissing, sequence: 7),
    Tampering(
      name: "what came of a call changed", sql: "UPDATE call_record SET outcome = 'answered'", kind: .rowMissing,
      sequence: 7),
    Tampering(
      name: "a call put in",
      sql:
        "INSERT INTO call_record (activity_id, at, author, security, outcome) VALUES (20001, 1, 'x', 'passed', 'answered')",
      kind: .rowSurplus, sequence: 0),
    Tampering(name: "an outcome deleted", sql: "DELETE FROM outcome_record", kind: .rowMissing, sequence: 10),
    Tampering(name: "a notice deleted", sql: "DELETE FROM notice", kind: .rowMissing, sequence: 11),
    Tampering(name: "a reveal deleted", sql: "DELETE FROM personal_data_event", kind: .rowMissing, sequence: 13),
    Tampering(name: "a pause deleted", sql: "DELETE FROM pause", kind: .rowMissing, sequence: 14),
    Tampering(name: "a quarantined record deleted", sql: "DELETE FROM quarantine", kind: .rowMissing, sequence: 15),
    Tampering(
      name: "a quarantined record changed", sql: "UPDATE quarantine SET original = x'42'", kind: .contentChanged,
      sequence: 15),
    Tampering(
      name: "a role given behind the history", sql: "UPDATE person SET roles = roles | 4", kind: .stateDiffers,
      sequence: 0),
    Tampering(name: "a person deleted", sql: "DELETE FROM person", kind: .stateDiffers, sequence: 0),
  ])
  func theCheckNamesTheFirstBadEntry(tampering: Tampering) throws {
    let scratch = try Scratch()
    try busy(scratch)
    try scratch.tamper(tampering.sql)
    let verdict = try scratch.store.read { session in try session.verifyHistory() }
    guard case .broken(let fault) = verdict else {
      Issue.record("not noticed")
      return
    }
    #expect(fault.kind == tampering.kind)
    #expect(fault.sequence == tampering.sequence)
  }

  @Test(arguments: [8, 20, 40, 60])
  func aDamagedFileIsToldOfFirst(page: Int) throws {
    let scratch = try Scratch()
    try busy(scratch)
    let file = try #require(fopen(scratch.file, "r+"))
    try #require(fseek(file, page * 4096, SEEK_SET) == 0)
    fwrite([UInt8](repeating: 0, count: 4096), 1, 4096, file)
    fclose(file)
    let store = try Store(folder: scratch.folder)
    guard case .broken(let fault) = try store.read({ session in try session.verifyHistory() }) else {
      Issue.record("not noticed")
      return
    }
    #expect(fault.kind == .fileDamaged && fault.description.contains("restore a backup"))
    #expect(try store.read { session in try session.fileFault(isQuick: true) } != nil)
  }

  /// Three messages, and one of each kind of change to the first.
  @discardableResult
  private func busy(_ scratch: Scratch) throws -> ActivityID {
    let id = try scratch.store.takeIn(3)[0]
    try scratch.store.write(by: author(), at: start + .hours(1)) { session in
      _ = try session.claimNext(
        for: account("j.morgan"), includingSafeguarding: false, includingRestricted: true, teams: nil)
      try session.addNote(ClientText("rings on Monday"), to: id)
      try session.setFlag(.complaint, on: id)
      try session.recordCall(CallRecord(security: .passed, outcome: .noAnswer), on: id)
      try session.correctSubject(of: id, to: .calculation)
      try session.markAnswered(id, by: .call)
    }
    try scratch.store.write(by: author(), at: start + .hours(2)) { session in
      try session.recordOutcome(.complaintLogged, on: id)
      try session.tell(account("j.morgan"), .workMoved, about: id, "it moved", once: "moved")
      try session.recordReveal(of: "name 1", kind: "NAME", on: id, note: ClientText("to look"))
      try session.pause(id, reason: ClientText("as agreed"))
      try session.quarantine(
        QuarantineRecord(
          identity: SHA256.hash("bad"), file: "a.jsonl", line: 1, byteOffset: 0, reasonCode: "line-torn",
          reason: "It is torn.", original: [0x41], originalSize: 1))
      try session.upsert(Person(account: account("j.morgan"), team: "north", roles: .caseworker))
      var masked = new("masked")
      masked.masks = [MaskCount(kind: "NINO", found: 1, isDestroyed: false)]
      _ = try session.store(masked)
    }
    return id
  }
}
