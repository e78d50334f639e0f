import Casework
import Cryptography
import DeskFixtures
import Intake
import JSON
import OperatingSystem
import Reporting
import Storage
import Testing
import Workflows

/// A record that could not be taken in is somebody's message all the same (IN-5, SG-1).
@Suite struct QuarantineTests {
  private let fixture: TestDesk

  init() throws {
    fixture = try TestDesk()
    try fixture.takeInCase()
    try fixture.nameLeader()
  }

  /// Takes in a line that no decoder reads.
  private func torn(_ words: String) throws {
    try AtomicFile.write(
      fixture.path + "/spool/torn.jsonl", Array("{\"message_id\":\"q-1\",\"body\":\"\(words)\"\n".utf8),
      mode: .ownerOnly)
    #expect(try fixture.desk.takeIn(from: fixture.path + "/spool").outcome.quarantined == 1)
  }

  @Test func leadersAreToldOfWhatCouldNotBeTakenIn() throws {
    try torn("where is my payment")
    let leader = try fixture.colleague("p.shah")
    #expect(try leader.notices().map(\.kind) == [.quarantined])
    #expect(try fixture.desk.alerts().isEmpty, "no mail for a query that waits a little")
  }

  @Test func dangerInARecordThatCouldNotBeReadIsToldAtOnce() throws {
    try torn("I am going to k1ll myself tonight")
    let leader = try fixture.colleague("p.shah")
    #expect(Set(try leader.notices().map(\.kind)) == [.quarantined, .safeguarding])
    #expect(try fixture.desk.alerts().map(\.account?.name) == ["p.shah"])
  }

  @Test func whatWaitsForHoursIsAFault() throws {
    try torn("where is my payment")
    #expect(try fixture.desk.quarantineHealth().isFine)
    fixture.clock.advance(.hours(5))
    _ = try fixture.desk.runAlerts(MachineTime(uptime: .hours(6), boot: "b"))
    let health = try fixture.desk.alertHealth()
    #expect(!health.isFine)
    #expect(health.finding.contains("1 record waits in quarantine"))
    #expect(try !fixture.desk.quarantineHealth().isFine)
    let report = try fixture.desk.responseReport(ReportRequest())
    #expect("\(report.sections)".contains("In quarantine now"))
    let item = try #require(try fixture.desk.store.read { try $0.quarantine(limit: 1) }.first)
    try fixture.desk.discardQuarantined(item.id, reason: "asked for it anew")
    #expect(try fixture.desk.quarantineHealth().finding == "nothing is in quarantine")
  }

  @Test func onlyALeaderDiscardsARecordAndNothingOfItIsLost() throws {
    try torn("where is my payment, 07700 900123")
    let item = try #require(try fixture.desk.store.read { try $0.quarantine(limit: 1) }.first)
    let caseworker = try fixture.colleague("k.boateng")
    #expect(refusal { try caseworker.discardQuarantined(item.id, reason: "spam") } == "leader-only")
    #expect(try fixture.desk.quarantined(item.id).state == .open)
    let leader = try fixture.colleague("p.shah")
    try leader.discardQuarantined(item.id, reason: "the sender of 07700 900123 sends it anew")
    let kept = try fixture.desk.quarantined(item.id)
    #expect(kept.state == .discarded && kept.original == item.original)
    #expect(kept.discardReason?.unmasked.contains("sends it anew") == true)
    #expect(kept.discardReason?.unmasked.contains("900123") == false)
    #expect(try fixture.desk.notices().contains { $0.text.contains("p.shah discarded \(item.id)") })
    #expect(try leader.notices().allSatisfy { !$0.text.contains("discarded") })
    #expect(refusal { try leader.discardQuarantined(item.id, reason: "again") } == "quarantine.discarded")
    #expect(try fixture.desk.store.read { try $0.quarantine(limit: 9) }.isEmpty)
    #expect(try fixture.desk.store.read { try $0.quarantine(all: true, limit: 9) }.map(\.id) == [item.id])
  }

  @Test func whoReadsWhatCameIsRecordedAndNobodyReadsWhatIsNotTheirs() throws {
    try torn(#"where is it","scin":"121000000001"#)
    let id = try #require(try fixture.desk.quarantine(all: false, limit: 1).first?.id)
    let caseworker = try fixture.colleague("k.boateng")
    _ = try caseworker.quarantined(id)
    let entry = try #require(try fixture.desk.latestHistory(limit: 1, includesReads: true).first?.entry)
    #expect(entry.kind == "quarantine.read" && entry.author == "k.boateng")
    #expect(entry.members?["item"]?.string == id.description)
    #expect(try !fixture.desk.latestHistory(limit: 9).contains { $0.entry.kind == "quarantine.read" })
    _ = try caseworker.declareConflict(with: .client(try #require(CustomerReference("121000000001"))))
    #expect(refusal { try caseworker.quarantined(id) } == "quarantine.kept")
    try fixture.desk.set(Person(account: try #require(Account("a.dmin")), team: nil, roles: .administrator))
    #expect(refusal { try fixture.colleague("a.dmin").quarantined(id) } == "work.role")
    #expect(refusal { try fixture.stranger("n.body").quarantine(all: true, limit: 9) } == "user.unknown")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func aDiscardedRecordIsStillTakenIn() throws {
    let client = """
      {"type":"client","scin":"121000000009","role":"receiving_parent","first_name":"Cai","surname":"Dent",\
      "contact_preference":"self_service","email":"cai@example.org","special_record":false,\
      "self_service":true,"first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false}
      """
    let id = try #require(
      try fixture.desk.store.write(by: .intake, at: fixture.clock.time) { session in
        try session.quarantine(
          QuarantineRecord(
            identity: SHA256.hash(client), file: "a.jsonl", line: 1, byteOffset: 0, reasonCode: "member-missing",
            reason: "Member x is missing.", original: Array(client.utf8), originalSize: Int64(client.utf8.count)))
      })
    try fixture.desk.discardQuarantined(id, reason: "not wanted")
    #expect(try fixture.desk.retryQuarantined(id))
    #expect(try fixture.desk.quarantined(id).state == .retried)
    #expect(refusal { try fixture.desk.retryQuarantined(id) } == "quarantine.retried")
  }

  @Test func aPasswordAmongTheChildrenIsNotKept() throws {
    try fixture.takeIn(
      """
      {"message_id":"m-10","received_at":"2026-11-20T10:00:00Z","scin":"121000000001","role":"receiving_parent",\
      "subject":"missing payments","source":"send_message","children":["Bea","my password is Hunter2x"],"body":"Where?"}
      """)
    let kept = try #require(try fixture.desk.activity(ofMessage: "m-10"))
    let children = try fixture.desk.store.read { try $0.message(of: kept)?.children.map(\.unmasked) } ?? []
    #expect(children.first == "Bea")
    #expect(children.count == 2 && !children.joined().contains("Hunter2x"))
  }

  @Test(arguments: [Person.Roles.administrator, .wordingOwner, []])
  func whoWorksOnNoMessagesNeitherSeesNorRetriesThem(roles: Person.Roles) throws {
    try torn("where is my payment")
    let item = try #require(try fixture.desk.quarantine(all: false, limit: 1).first)
    try fixture.desk.set(Person(account: try #require(Account("w.jones")), team: nil, roles: roles))
    let stranger = try fixture.stranger("w.jones")
    #expect(refusal { try stranger.quarantine(all: true, limit: 9) } == "work.role")
    #expect(refusal { try stranger.quarantined(item.id) } == "work.role")
    #expect(refusal { try stranger.retryQuarantined(item.id) } == "work.role")
    #expect(refusal { try fixture.stranger("nobody").quarantined(item.id) } == "user.unknown")
    #expect(refusal { try fixture.stranger("nobody").retryQuarantined(item.id) } == "user.unknown")
  }

  @Test(arguments: ["121000000001", "C-1"])
  func whatNamesAClientWhomSomebodyMayNotSeeIsKeptFromThem(name: String) throws {
    try torn("my number is \(name).")
    let item = try #require(try fixture.desk.quarantine(all: false, limit: 1).first)
    let (friend, caseworker) = (try fixture.colleague("a.friend"), try fixture.colleague("k.boateng"))
    _ = try friend.declareConflict(with: .caseNumber(try #require(CaseNumber("C-1"))))
    #expect(refusal { try friend.quarantined(item.id) } == "quarantine.kept")
    #expect(try friend.quarantine(all: true, limit: 9).isEmpty)
    #expect(try caseworker.quarantined(item.id).id == item.id)
    try fixture.takeInCase(special: true)
    #expect(refusal { try caseworker.retryQuarantined(item.id) } == "quarantine.kept")
    #expect(try fixture.cleared("s.okoro").quarantined(item.id).id == item.id)
  }
}
