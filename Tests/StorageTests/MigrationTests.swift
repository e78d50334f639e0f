import Casework
import Cryptography
import Glibc
import Intruder
import Outbox
import Testing
import Wording

@testable import Storage

/// A store that the first release made, opened by this one: nothing is lost, and what is new is filled from what was there.
@Suite struct MigrationTests {
  /// A folder with a store of the first schema: an approved template and line, a reply that was sent, one that waits.
  private func firstRelease() throws -> String {
    var template = Array("/tmp/storage-tests-XXXXXX".utf8CString)
    let folder = try template.withUnsafeMutableBufferPointer { buffer in
      String(cString: try #require(buffer.baseAddress.flatMap { mkdtemp($0) }))
    }
    let intruder = Intruder(file: "\(folder)/replydesk.sqlite")
    try intruder.run("PRAGMA application_id = 1380994116")
    try #require(chmod("\(folder)/replydesk.sqlite", 0o600) == 0)
    try intruder.run("\(M001.migration.sql)")
    let digest = "\(SHA256.hash("file"))"
    func detail(_ kind: String, _ wording: String) -> String {
      "{\"kind\":\"\(kind)\",\"wording\":\"\(wording) v1\",\"digest\":\"\(digest)\"}"
    }
    try intruder.run(
      """
      INSERT INTO migration VALUES (1);
      INSERT INTO person VALUES ('a.reid', NULL, 31);
      INSERT INTO message VALUES ('m-1', zeroblob(32), 1, '1', NULL, 'receiving_parent', 'x', 'send_message', '[]', NULL,
        'Where is it?', NULL);
      INSERT INTO activity (id, message_id, role, declared_subject, classified_subject, confidence, unsure, model, flags,
        safeguarding, status, team, received_at, due_at)
        VALUES (20001, 'm-1', 'receiving_parent', 'x', 'missing-payment', 650, 0, 'declared-subject/1', 0, 0, 'open', 't', 1, 2);
      INSERT INTO wording_version VALUES ('template', 'some-template', 1, x'\(digest)', x'41', 1),
        ('line', 'some-line', 1, x'\(digest)', x'41', 1);
      INSERT INTO history VALUES
        (1, 1, 'policy', 'person', 'wording.approved', NULL, NULL, NULL, '\(detail("template", "some-template"))', zeroblob(32)),
        (2, 1, 'policy', 'person', 'wording.approved', NULL, NULL, NULL, '\(detail("line", "some-line"))', zeroblob(32));
      UPDATE history_head SET seq = 2;
      INSERT INTO approval VALUES ('template', 'some-template', 1, x'\(digest)', 'policy', 1, 0, NULL),
        ('line', 'some-line', 1, x'\(digest)', 'policy', 1, 0, NULL);
      INSERT INTO reply (id, activity_id, template, template_version, template_digest, state, author, created_at, updated_at)
        VALUES (1, 20001, 'some-template', 1, x'\(digest)', 'draft', 'a.reid', 1, 1);
      INSERT INTO reply_line (reply_id, paragraph, position, line, line_version, line_digest)
        VALUES (1, 'answer', 0, 'some-line', 1, x'\(digest)'), (1, 'answer', 1, 'some-line', 1, x'\(digest)');
      UPDATE reply SET state = 'approved';
      INSERT INTO outbox VALUES (1, 1, 20001, 1, 'sent', 'dot', 1, NULL, 1, NULL, NULL, NULL, NULL, 1, NULL, 0,
        'amy@example.org', 'a@example.org', 1, zeroblob(32), NULL, 'a.reid', 1, 250, NULL, NULL, NULL);
      """)
    return folder
  }

  @Test func everythingIsStillThereAndFilledIn() throws {
    let folder = try firstRelease()
    let store = try Store(folder: folder)
    try store.read { session in
      let approvals = try session.approvals()
      #expect(Set(approvals.map(\.reference.description)) == ["some-template v1", "some-line v1"])
      #expect(approvals.allSatisfy { !$0.isWithdrawn })
      let line = WordingReference(id: try #require(WordingID("some-line")), version: 1)
      #expect(try session.uses(of: .line) == [line: 2])
      let rows = try session.outboxRows(of: ActivityID(number: 20001))
      #expect(rows.map(\.reply) == [ReplyID(number: 1)])
      #expect(rows.map(\.entry.state) == [.sent])
      let activity = try #require(try session.activity(ActivityID(number: 20001)))
      #expect(activity.possibleFlags.isEmpty && activity.classified.runnerUp == nil)
      #expect(try session.people().map(\.email) == [nil])
      #expect(try session.reads(from: Instant(milliseconds: 0), until: Instant(milliseconds: .max)).isEmpty)
      #expect(try session.conflicts().isEmpty)
      #expect(try session.conflictReach(of: try #require(Account("a.reid"))).isEmpty)
    }
    let intruder = Intruder(file: "\(folder)/replydesk.sqlite")
    #expect(try intruder.number("SELECT max(number) FROM migration") == Int64(Migration.all.count))
    #expect(throws: Intruder.Refused.self) { try intruder.run("DELETE FROM outbox") }
    #expect(throws: Intruder.Refused.self) { try intruder.run("UPDATE approval SET seq = NULL") }
  }

  @Test func aPossibleThreatThatCameInBeforeMovesToTheTop() throws {
    let folder = try firstRelease()
    _ = try Store(folder: folder)
    let intruder = Intruder(file: "\(folder)/replydesk.sqlite")
    try intruder.run("UPDATE activity SET possible_flags = 1, safeguarding = 1")
    try intruder.run("\(M011.migration.sql)")
    #expect(try intruder.number("SELECT safeguarding FROM activity") == 2)
  }

  @Test func anApprovalWithoutItsEntryStaysUncounted() throws {
    let folder = try firstRelease()
    try Intruder(file: "\(folder)/replydesk.sqlite").runWithoutTriggers(
      "UPDATE history SET author = 'somebody' WHERE seq = 2")
    let approvals = try Store(folder: folder).read { session in try session.approvals() }
    #expect(approvals.map(\.reference.description) == ["some-template v1"])
  }
}
