import Casework
import DeskFixtures
import OperatingSystem
import Outbox
import Storage
import Testing
import Workflows

@testable import Delivery

/// What a sender finds that died, was cut off from the store, or lost its journal.
@Suite struct RecoveryTests {
  private static func path(_ fixture: TestDesk) -> String { fixture.path + "/store/receipts.journal" }

  /// A row that a dead sender had claimed, with what its journal says.
  private func left(
    journal isOurs: Bool = true, intent boot: Int64? = nil, mark: Bool, receipt: Int? = nil, token: Int64 = 1
  ) throws -> (TestDesk, ActivityID) {
    let (fixture, id) = try TestDesk.withReplyDue()
    let journal = try ReceiptJournal(path: Self.path(fixture), boot: boot ?? ReceiptJournal.bootNumber)
    let now = fixture.clock.time
    try fixture.desk.store.write(by: .sender, at: now) { session in
      var row = try #require(try session.nextDue(at: now))
      let worker = "dead \(isOurs ? journal.name : "0123456789abcdef")"
      try session.record(try row.entry.claim(by: worker, at: now), of: row, evidence: nil)
    }
    let row = OutboxID(number: 1)
    if boot != nil { try journal.intend(row, generation: 1, token: token, at: now) }
    if mark { try journal.mark(row, generation: 1, token: token, at: now) }
    if let receipt { try journal.receive(row, code: receipt, at: now) }
    try journal.sync()
    return (fixture, id)
  }

  private func recover(_ fixture: TestDesk) throws -> (tally: Sender.Tally, sent: Int) {
    let transport = PlayedTransport(.dot, code: 250)
    fixture.clock.advance(.hours(1))
    let tally = try Sender(desk: fixture.desk, transport: transport, worker: "tests").pass()
    return (tally, transport.seen.count)
  }

  private func row(_ fixture: TestDesk, _ id: ActivityID) throws -> OutboxRow {
    try #require(try fixture.desk.outbox(of: id).last)
  }

  @Test func aReceiptSettlesTheRowAtTheTimeOfTheAnswer() throws {
    let (fixture, id) = try left(mark: true, receipt: 250)
    let answered = fixture.clock.time
    let (tally, sent) = try recover(fixture)
    #expect(sent == 0 && tally.recovered == 1 && tally.forPeople == 0)
    #expect(try row(fixture, id).entry.state == .sent)
    #expect(try row(fixture, id).smtpCode == 250)
    #expect(try fixture.desk.view(id).obligation.metAt == answered, "SLA-3: when the server said so")
    #expect(try recover(fixture).tally.recovered == 0, "once")
  }

  @Test func aMarkWithoutAReceiptIsADoubtThatSaysWhy() throws {
    let (fixture, id) = try left(mark: true)
    let (tally, sent) = try recover(fixture)
    #expect(sent == 0 && tally.forPeople == 1)
    #expect(try row(fixture, id).entry.state == .inDoubt)
    #expect(try row(fixture, id).detail?.contains("after the last bytes") == true)
  }

  @Test func noMarkMeansThatNoServerHasIt() throws {
    let (fixture, id) = try left(mark: false)
    #expect(try recover(fixture).sent == 1)
    #expect(try row(fixture, id).entry.state == .sent)
  }

  @Test func anIntentAloneIsNoDoubtWhileTheMachineRuns() throws {
    let (fixture, id) = try left(intent: ReceiptJournal.bootNumber, mark: false)
    #expect(try recover(fixture).sent == 1)
    #expect(try row(fixture, id).entry.state == .sent)
  }

  @Test func afterAPowerCutAnIntentIsADoubtBecauseItsMarkMayBeLost() throws {
    for boot in [ReceiptJournal.bootNumber ^ 1, 0] {
      let (fixture, id) = try left(intent: boot, mark: false)
      let (tally, sent) = try recover(fixture)
      #expect(sent == 0 && tally.forPeople == 1)
      #expect(try row(fixture, id).entry.state == .inDoubt)
    }
  }

  @Test func afterAPowerCutAReceiptCountsWithoutItsMark() throws {
    let (fixture, id) = try left(intent: ReceiptJournal.bootNumber ^ 1, mark: false, receipt: 250)
    #expect(try recover(fixture).sent == 0)
    #expect(try row(fixture, id).entry.state == .sent)
  }

  @Test func anIntentOfAnEarlierClaimDecidesNothing() throws {
    let (fixture, _) = try left(intent: ReceiptJournal.bootNumber ^ 1, mark: false, token: 0)
    #expect(try recover(fixture).sent == 1)
  }

  @Test func anotherJournalKnowsNothingOfTheRow() throws {
    let (fixture, id) = try left(journal: false, mark: false)
    #expect(try recover(fixture).sent == 0)
    #expect(try row(fixture, id).entry.state == .inDoubt)
    #expect(try row(fixture, id).detail?.contains("journal is lost or damaged") == true)
  }

  @Test func theRecordOfAnEarlierClaimDecidesNothing() throws {
    let (fixture, _) = try left(mark: true, receipt: 250, token: 0)
    #expect(try recover(fixture).sent == 1)
  }

  /// The store is older than its journal, so what became of its rows since is unknown.
  @Test func theRecordOfALaterClaimShowsThatTheStoreWasRestored() throws {
    let (fixture, id) = try left(mark: true, receipt: 250, token: 7)
    let (tally, sent) = try recover(fixture)
    #expect(sent == 0 && tally.restored == 1)
    #expect(try row(fixture, id).entry.state == .inDoubt)
    #expect(try fixture.desk.store.read { try $0.epoch() } == 2)
  }

  @Test func aStoreThatSentBeforeAndHasNoJournalWasRestored() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    let others = (2...3).map { OutboxID(number: $0) }
    for row in others { _ = try fixture.desk.hold(row) }
    #expect(try recover(fixture).sent == 1)
    for row in others { _ = try fixture.desk.release(row) }
    fixture.remove(Self.path(fixture))
    let (tally, sent) = try recover(fixture)
    #expect(sent == 0 && tally.restored == 2 && tally.forPeople == 2)
    let rows = try fixture.desk.outbox(all: false, limit: 10)
    #expect(rows.count == 2 && rows.allSatisfy { $0.entry.holdReason == .restored })
    #expect(try recover(fixture).tally.restored == 0, "once")
  }

  /// Whoever said that the store was restored, and let rows go, is not made to say it again.
  @Test func aPersonWhoSaidSoIsBelieved() throws {
    let fixture = try TestDesk.withRepliesDue(3)
    _ = try fixture.desk.hold(OutboxID(number: 3))
    #expect(try recover(fixture).sent == 2)
    fixture.remove(Self.path(fixture))
    #expect(try fixture.desk.beginNewLife() == 1)
    _ = try fixture.desk.release(OutboxID(number: 3))
    let (tally, sent) = try recover(fixture)
    #expect(sent == 1 && tally.restored == 0)
  }

  @Test func aNewStoreIsNoRestoredOne() throws {
    let (tally, sent) = try recover(try TestDesk.withRepliesDue(3))
    #expect(sent == 3 && tally.restored == 0)
  }

  /// Every record flipped in turn: nothing goes out twice, and the damage is told.
  @Test(arguments: [(1, OutboxState.sent), (2, .inDoubt)])
  func aFlippedRecordLeavesADoubtAtMost(_ place: Int, _ expected: OutboxState) throws {
    let (fixture, id) = try left(mark: true, receipt: 250)
    var bytes = try FileReader.read(Self.path(fixture), limit: 1 << 20)
    bytes[place * 64 + 20] ^= 0x10
    try AtomicFile.write(Self.path(fixture), bytes)
    let (tally, sent) = try recover(fixture)
    #expect(sent == 0 && tally.damaged == 1)
    #expect(try row(fixture, id).entry.state == expected)
    #expect(try recover(fixture).tally.damaged == 0, "once it is settled the journal is made anew")
  }

  @Test func aReceiptThatTurnsUpLaterSettlesTheDoubt() throws {
    let (fixture, id) = try left(mark: true, receipt: 250)
    let kept = try FileReader.read(Self.path(fixture), limit: 1 << 20)
    var damaged = kept
    damaged[2 * 64 + 20] ^= 1
    try AtomicFile.write(Self.path(fixture), damaged)
    _ = try recover(fixture)
    try AtomicFile.write(Self.path(fixture), kept)
    _ = try recover(fixture)
    #expect(try row(fixture, id).entry.state == .sent)
  }

  @Test func theJournalIsEmptyWhenTheStoreTellsEverything() throws {
    let (fixture, _) = try TestDesk.withReplyDue()
    _ = try recover(fixture)
    let journal = try ReceiptJournal(path: Self.path(fixture))
    try journal.forget(Array(journal.entries.keys))
    #expect(journal.entries.isEmpty && journal.room == 1365)
  }
}
