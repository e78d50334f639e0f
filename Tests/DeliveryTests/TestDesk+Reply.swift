import Casework
import DeskFixtures
import Testing
import Wording
import Workflows

extension TestDesk {
  /// A desk with one approved reply that is due.
  static func withReplyDue() throws -> (TestDesk, ActivityID) {
    let fixture = try withRepliesDue(1)
    return (fixture, try #require(try fixture.desk.activity(ofMessage: "m-1")))
  }

  /// A desk with that many approved replies that are due; their rows are numbered from 1.
  static func withRepliesDue(_ count: Int) throws -> TestDesk {
    try copy(of: "\(count) replies due") { try newWithRepliesDue(count) }
  }

  private static func newWithRepliesDue(_ count: Int) throws -> TestDesk {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    // What a client writes later would hold the replies that wait.
    for id in try (1...count).map({ try fixture.message("m-\($0)") }) {
      _ = try fixture.desk.startReply(to: id)
      _ = try fixture.desk.setLines(
        of: try #require(WordingName("answer")), in: id, to: [try #require(WordingID("missing-payment-clearing"))])
      _ = try fixture.desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
      _ = try fixture.desk.previewReply(to: id)
      _ = try fixture.desk.sendReply(to: id)
    }
    fixture.clock.advance(.minutes(1))
    return fixture
  }
}
