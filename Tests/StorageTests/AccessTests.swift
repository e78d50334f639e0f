import Casework
import Storage
import Testing

/// Who opened what, and whom somebody knows privately.
@Suite struct AccessTests {
  private let receiver = "121003957455"
  private let payer = "121003957456"

  private func client(_ scin: String) throws -> CustomerReference { try #require(CustomerReference(scin)) }

  /// A store with five messages of one client on the case C-80412, whose other parent is on the case C-2 too.
  private func prepared() throws -> (Scratch, [ActivityID]) {
    let made = try Scratch()
    let ids = try made.store.takeIn(5)
    try made.store.write(by: author("intake"), at: start) { session in
      for (number, receiving) in [("C-80412", receiver), ("C-2", "121003957457")] {
        try session.upsert(
          Case(
            number: try #require(CaseNumber(number)), receivingParent: try client(receiving),
            payingParent: try client(payer), children: [], team: "north", service: .directPay), unknownMembers: nil)
      }
    }
    return (made, ids)
  }

  @Test func aReadIsKnownForItsActivityAndItsClientUntilItIsOld() throws {
    let (scratch, ids) = try prepared()
    let reader = try account("j.morgan")
    try scratch.store.write(by: author(), at: start) { session in
      try session.recordRead(of: .activity(ids[0]), .message, as: .team, reason: nil)
    }
    try scratch.store.read { session in
      #expect(try session.hasRead(.activity(ids[0]), by: reader, since: start - .hours(1)))
      #expect(try session.hasRead(.client(try client(receiver)), by: reader, since: start - .hours(1)))
      #expect(try !session.hasRead(.client(try client(payer)), by: reader, since: start - .hours(1)))
      #expect(try !session.hasRead(.activity(ids[1]), by: reader, since: start - .hours(1)))
      #expect(try !session.hasRead(.activity(ids[0]), by: reader, since: start))
      #expect(try !session.hasRead(.activity(ids[0]), by: try account("k.osei"), since: start - .hours(1)))
      let reads = try session.reads(from: start, until: start + .hours(1))
      #expect(reads.map(\.matter) == [.activity(ids[0])])
      #expect(reads.first?.client == (try client(receiver)))
      #expect(try session.history(of: ids[0]).allSatisfy { $0.kind != "record.read" })
      #expect(try session.history(of: try client(receiver), limit: 100).allSatisfy { $0.kind != "record.read" })
    }
  }

  @Test func aReadOutsideOnesOwnQueueHasAReason() throws {
    let (scratch, ids) = try prepared()
    #expect(throws: StorageError.self) {
      try scratch.store.write(by: author(), at: start) { session in
        try session.recordRead(of: .activity(ids[0]), .message, as: .outside, reason: nil)
      }
    }
  }

  @Test func aConflictReachesTheClientWhoeverSharesACaseAndThoseCases() throws {
    let (scratch, ids) = try prepared()
    let person = try account("j.morgan")
    let matters: [(Conflict.Matter, reaches: [String], not: [String])] = [
      (.client(try client(receiver)), [receiver, payer], ["121003957457"]),
      (.client(try client(payer)), [receiver, payer, "121003957457"], []),
      (.caseNumber(try #require(CaseNumber("C-2"))), [receiver, payer, "121003957457"], []),
    ]
    for (matter, reaches, not) in matters {
      let id = try scratch.store.write(by: author(), at: start) { session in
        try #require(try session.declareConflict(of: person, with: matter))
      }
      try scratch.store.read { session in
        let reach = try session.conflictReach(of: person)
        for scin in reaches { #expect(try reach.holds(client(scin)), "\(matter)") }
        for scin in not { #expect(try !reach.holds(client(scin)), "\(matter)") }
        #expect(reach.holds(try #require(try session.activity(ids[0]))))
        #expect(try session.conflictReach(of: account("k.osei")).isEmpty)
      }
      try scratch.store.write(by: author("p.shah"), at: start) { session in
        #expect(try session.declareConflict(of: person, with: matter) == nil)
        #expect(
          try session.claimNext(for: person, includingSafeguarding: true, includingRestricted: true, teams: nil) == nil)
        let standing = try #require(try session.conflicts().first { $0.id == id })
        try session.withdraw(standing, reason: ClientText("declared by mistake"))
        #expect(try session.conflictReach(of: person).isEmpty)
      }
    }
    guard case .sound = try scratch.store.read({ try $0.verifyHistory() }) else {
      Issue.record("the history does not agree with its rows")
      return
    }
  }

  @Test(arguments: [
    "DELETE FROM record_read", "UPDATE record_read SET account='k.osei'", "UPDATE record_read SET reason='other'",
    "UPDATE record_read SET standing='team'", "DELETE FROM conflict_end", "UPDATE conflict_end SET reason='other'",
    "UPDATE conflict SET scin='121003957457'",
    "INSERT INTO conflict_end (conflict_id, at, author, reason) VALUES (2, 1, 'j.morgan', 'x')",
  ])
  func whatIsTamperedWithIsFound(_ sql: String) throws {
    let (scratch, ids) = try prepared()
    try scratch.store.write(by: author(), at: start) { session in
      try session.recordRead(of: .activity(ids[0]), .message, as: .outside, reason: ClientText("they rang me"))
      for scin in [receiver, payer] {
        _ = try session.declareConflict(of: account("j.morgan"), with: .client(try client(scin)))
      }
      try session.withdraw(try session.conflicts()[0], reason: ClientText("declared by mistake"))
    }
    #expect(try scratch.store.read { try $0.verifyHistory() }.isSound)
    // Rows can be added, but not without being found.
    if !sql.hasPrefix("INSERT") { #expect(try scratch.raw(sql) != nil) }
    try scratch.tamper(sql)
    #expect(try !scratch.store.read { try $0.verifyHistory() }.isSound)
  }

  @Test func takingAndRevealingAreNoWorkButANoteIs() throws {
    let (scratch, ids) = try prepared()
    let person = try account("j.morgan")
    func hasWorked() throws -> Bool { try scratch.store.read { try $0.hasWorked(person, on: ids[0]) } }
    try scratch.store.write(by: author(), at: start) { session in
      _ = try session.setOwner(of: ids[0], to: person, expecting: nil)
      try session.recordReveal(of: "[phone 1]", kind: "PHONE", on: ids[0], note: ClientText("Revealed"))
    }
    #expect(try !hasWorked())
    try scratch.store.write(by: author("k.osei"), at: start) { try $0.addNote(ClientText("rang"), to: ids[0]) }
    #expect(try !hasWorked())
    try scratch.store.write(by: author(), at: start) { try $0.addNote(ClientText("rang"), to: ids[0]) }
    #expect(try hasWorked())
  }
}
