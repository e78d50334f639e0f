import Casework
import DeskFixtures
import Filtering
import SafeText
import Storage
import Testing
import Workflows

/// Who may open what, who has to say why, and what is recorded of it (T2).
@Suite struct ReadingTests {
  private func person(_ fixture: TestDesk, _ name: String, _ team: String?, _ roles: Person.Roles) throws -> Desk {
    try fixture.desk.set(Person(account: try #require(Account(name)), team: team, roles: roles))
    return try fixture.colleague(name)
  }

  private func reads(_ fixture: TestDesk) throws -> [RecordRead] {
    try fixture.desk.store.read { session in
      try session.reads(from: Instant(milliseconds: 0), until: Instant(milliseconds: .max))
    }
  }

  @Test func aReadInOnesOwnQueueIsRecordedOnceAnHour() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let own = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    _ = try own.view(id)
    _ = try own.history(of: id)
    _ = try own.client(try own.reference(of: id))
    try own.open(id)
    #expect(try reads(fixture).map(\.standing) == [.team])
    fixture.clock.advance(.minutes(61))
    _ = try own.decision(on: id)
    #expect(try reads(fixture).map(\.view) == [.message, .decision])
    #expect(try reads(fixture).allSatisfy { $0.reason == nil && $0.account == own.account })
  }

  @Test func aGlanceBesideAListIsNotRecorded() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let own = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    _ = try own.view(id, isGlance: true)
    _ = try own.history(ofClient: try own.reference(of: id), limit: 5, isGlance: true)
    #expect(refusal { try other.view(id, isGlance: true) } == "access.reason")
    #expect(try reads(fixture).isEmpty)
  }

  @Test func anotherTeamsWorkIsOpenedForAReasonThatIsMasked() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    let scin = try other.reference(of: id)
    for reason in [nil, "", " 12 "] {
      #expect(refusal { try other.view(id, because: reason) } == "access.reason")
      #expect(refusal { try other.history(of: id, because: reason) } == "access.reason")
      #expect(refusal { try other.decision(on: id, because: reason) } == "access.reason")
      #expect(refusal { try other.open(id, because: reason) } == "access.reason")
      #expect(refusal { try other.client(scin, because: reason) } == "access.reason")
      #expect(refusal { try other.history(ofClient: scin, limit: 9, because: reason) } == "access.reason")
    }
    #expect(refusal { try other.keptReplies(to: id) } == "access.reason")
    #expect(refusal { try other.replyContext(of: id) } == "access.reason")
    _ = try other.view(id, because: "Amada Kirk rang me by mistake, on 07700 900123")
    _ = try other.history(of: id)
    _ = try other.client(scin)
    let read = try #require(try reads(fixture).first)
    #expect(try reads(fixture).count == 1)
    #expect(read.standing == .outside)
    let reason = try #require(read.reason?.unmasked)
    #expect(reason.contains("rang me by mistake"))
    #expect(!reason.contains("Kirk") && !reason.contains("900123"))
    #expect(try other.handler(of: id) == nil && fixture.desk.presences().isEmpty)
    fixture.clock.advance(.minutes(61))
    #expect(refusal { try other.view(id) } == "access.reason")
  }

  @Test func theReasonForAClientsRecordNamesNobodyOfTheirCase() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    let scin = try #require(CustomerReference("121000000001"))
    _ = try other.client(scin, because: "Jon Wharton rang about Bea, and \(String(repeating: "on and ", count: 100))")
    let read = try #require(try reads(fixture).first)
    let reason = try #require(read.reason?.unmasked)
    #expect(read.matter == .client(scin))
    #expect(!reason.contains("Wharton") && !reason.contains("Bea"))
    #expect(reason.count == 300)
  }

  @Test func aCaseIsReadForBothParentsAndOutsideTheOwnQueueForAReason() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let number = try #require(CaseNumber("C-1"))
    let own = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    #expect(try own.caseRecord(number).children.count == 1)
    #expect(refusal { try other.caseRecord(number) } == "access.reason")
    _ = try other.caseRecord(number, because: "Jon Wharton rang about Bea")
    _ = try other.caseRecord(number)
    let reads = try reads(fixture)
    #expect(reads.map(\.standing) == [.team, .team, .outside, .outside])
    #expect(reads.allSatisfy { $0.view == .caseRecord })
    #expect(Set(reads.map(\.client)) == [CustomerReference("121000000001"), CustomerReference("121000000002")])
    let reason = try #require(reads.last?.reason?.unmasked)
    #expect(reason.contains("rang about") && !reason.contains("Wharton") && !reason.contains("Bea"))
    let entry = try #require(try fixture.desk.latestHistory(limit: 1, includesReads: true).first?.entry)
    #expect(entry.kind == "record.read" && entry.caseNumber == "C-1")
    #expect(try fixture.desk.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func aCaseWithWorkOfOnesOwnTakesNoReason() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    _ = try fixture.desk.give(id, to: other.account)
    _ = try other.caseRecord(try #require(CaseNumber("C-1")))
    #expect(try reads(fixture).map(\.standing) == [.team, .team])
  }

  @Test func aCaseWithASpecialRecordIsNotThereForOthers() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let number = try #require(CaseNumber("C-1"))
    let own = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    #expect(refusal { try own.caseRecord(number, because: "they rang") } == "case.unknown")
    let cleared = try person(fixture, "s.crt", "scrt", [.caseworker, .specialRecords])
    _ = try cleared.caseRecord(number)
    #expect(try reads(fixture).map(\.standing) == [.special, .special])
  }

  @Test func whoWorksOnNoMessagesSeesNoQueueAndNoRecord() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    _ = try fixture.message("m-1")
    let outsiders = [
      (try person(fixture, "a.dmin", nil, .administrator), "work.role"),
      (try person(fixture, "w.owner", nil, .wordingOwner), "work.role"),
      (try fixture.stranger("n.body"), "user.unknown"),
    ]
    for (desk, code) in outsiders {
      let doors: [() throws -> Void] = [
        { _ = try desk.queue() }, { _ = try desk.count(Filter()) }, { _ = try desk.queueCounts() },
        { _ = try desk.caseRecord(try #require(CaseNumber("C-1")), because: "they rang") },
      ]
      for (index, door) in doors.enumerated() { #expect(refusal { try door() } == code, "\(desk.account) \(index)") }
    }
    #expect(refusal { try fixture.stranger("n.body").outbox(all: true, limit: 9) } == "user.unknown")
    #expect(refusal { try fixture.stranger("n.body").pendingReplies() } == "user.unknown")
  }

  @Test func ownWorkTakesNoReason() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let unlinked = try fixture.message("m-2", scin: "999999999999")
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    let everywhere = try person(fixture, "e.where", nil, .caseworker)
    _ = try everywhere.view(id)
    _ = try other.view(unlinked)
    _ = try fixture.desk.give(id, to: other.account)
    _ = try other.view(id)
    #expect(try reads(fixture).map(\.standing) == [.allTeams, .unlinked, .owned])
  }

  @Test func specialRecordsAreTheirTeamsOwnWhoseverTheCaseIs() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let id = try fixture.message("m-1")
    let cleared = try person(fixture, "s.crt", "scrt", [.caseworker, .specialRecords])
    _ = try cleared.view(id)
    _ = try cleared.client(try cleared.reference(of: id))
    #expect(try reads(fixture).map(\.standing) == [.special])
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    #expect(refusal { try other.view(id, because: "they rang") } == "activity.restricted")
  }

  @Test func anotherTeamsWorkIsNotWrittenOn() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let id = try fixture.message("m-1")
    let other = try person(fixture, "o.grady", "belfast-a", .caseworker)
    let leader = try person(fixture, "l.north", "belfast-a", [.caseworker, .teamLeader])
    _ = try other.view(id, because: "they rang me")
    let writes: [() throws -> Void] = [
      { _ = try other.take(id) }, { _ = try other.take(id, steal: true) },
      { _ = try other.give(id, to: other.account) },
      { _ = try other.startReply(to: id) }, { try other.note("x", on: id) },
      { _ = try other.raise(.complaint, on: id) },
      { _ = try other.correctSubject(of: id, to: .complaint) }, { _ = try other.record(.letterIssued, on: id) },
      { _ = try other.record(CallRecord(security: .notAsked, outcome: .noAnswer), on: id) },
      { _ = try other.link(id, to: try #require(CaseNumber("C-1"))) }, { _ = try leader.give(id, to: leader.account) },
      { _ = try leader.note("x", on: id) },
    ]
    for (index, write) in writes.enumerated() { #expect(refusal { try write() } == "work.other-team", "\(index)") }
    // Whoever reads of danger says so, whosever work it is (SG-1).
    #expect(try other.raise(.suicideOrSelfHarm, on: id).flags.contains(.suicideOrSelfHarm))
    let own = try person(fixture, "k.boateng", "hastings-b", .caseworker)
    _ = try own.take(id)
    _ = try own.give(id, to: other.account)
    _ = try other.correctSubject(of: id, to: .complaint)
  }

  @Test func oneTeamWithoutNamesWorksAsBefore() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let colleague = try fixture.colleague("k.boateng")
    #expect(try colleague.claimNext()?.id == id)
    try colleague.note("rang", on: id)
    #expect(try !fixture.desk.queue().contains(where: \.isOutside))
  }

  @Test func whoOpenedWhatIsInTheAuditWhenAskedFor() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    _ = try fixture.desk.view(id)
    #expect(try fixture.desk.latestHistory(limit: 100).allSatisfy { $0.entry.kind != "record.read" })
    let line = try #require(try fixture.desk.latestHistory(limit: 1, includesReads: true).first)
    #expect(line.entry.kind == "record.read" && line.entry.activity == id)
    #expect(line.detail.description == "what message, standing all-teams")
  }
}
