import Casework
import Filtering
import Glibc
import Storage
import Testing

@Suite struct QueueTests {
  @Test func aReadingGivesWayToWhatIsUrgentAndLeavesTheStoreUsable() throws {
    let scratch = try Scratch()
    let store = scratch.store
    try store.takeIn(200)
    let query = Filter().query(from: Viewpoint(me: try account("j.morgan"), team: nil, now: start, zone: .gmt))
    func count() throws -> Int {
      try store.read { session in
        var found = 0
        try session.eachActivity(query) { _ in
          found += 1
          return true
        }
        return found
      }
    }
    var asked = 0
    let cutShort = try store.reading(unless: {
      asked += 1
      return true
    }) { try count() }
    #expect(cutShort == nil)
    #expect(asked == 1)
    let whole = try store.reading(unless: { false }) { try count() }
    #expect(whole == 200)
    try store.takeIn(1, prefix: "later")
    #expect(try count() == 201)
  }

  @Test func safeguardingComesFirstThenTheEarliestDue() throws {
    let scratch = try Scratch()
    try scratch.store.write(by: author("intake"), at: start) { session in
      _ = try session.store(new("late", at: start + .hours(9)))
      _ = try session.store(new("early", at: start))
      _ = try session.store(new("abuse", at: start + .hours(20), flags: Flags([.domesticAbuse])))
    }
    let queue = try scratch.store.read { session in
      try session.activities(
        Filter().query(from: Viewpoint(me: account("j.morgan"), team: nil, now: start, zone: .gmt)), limit: 10)
    }
    #expect(queue.map(\.messageID) == ["abuse", "early", "late"])
  }

  @Test func aPossibleThreatToLifeStandsBeforeAbuse() throws {
    let scratch = try Scratch()
    let stored = try scratch.store.write(by: author("intake"), at: start) { session in
      var possible = new("possible threat", at: start + .hours(30))
      possible.possibleFlags = Flags([.suicideOrSelfHarm])
      _ = try session.store(new("abuse", at: start, flags: Flags([.domesticAbuse])))
      _ = try session.store(new("threat", at: start + .hours(20), flags: Flags([.suicideOrSelfHarm])))
      return try session.store(possible)
    }
    guard case .stored(let id) = stored else {
      Issue.record("\(stored)")
      return
    }
    func queue() throws -> [String] {
      try scratch.store.read { session in
        try session.activities(
          Filter().query(from: Viewpoint(me: account("j.morgan"), team: nil, now: start, zone: .gmt)), limit: 10)
      }.map(\.messageID)
    }
    #expect(try queue() == ["threat", "possible threat", "abuse"])
    try scratch.store.write(by: author(), at: start) { session in
      try session.clearFlag(.suicideOrSelfHarm, on: id, reason: ClientText("spoken to, no risk"))
    }
    #expect(try queue() == ["threat", "abuse", "possible threat"])
  }

  static let claims: [(Bool, String?, String?)] = [
    (false, nil, "early"), (true, nil, "abuse"), (false, "south", "other"), (true, "west", nil),
  ]
  @Test(arguments: claims)
  func claimingTakesTheMostUrgentOneThatFits(safeguarding: Bool, team: String?, expected: String?) throws {
    let scratch = try Scratch()
    try scratch.store.write(by: author("intake"), at: start) { session in
      _ = try session.store(new("early"))
      _ = try session.store(new("abuse", at: start + .hours(1), flags: Flags([.childAtRisk])))
      _ = try session.store(new("other", at: start + .hours(2), team: "south"))
    }
    let taken = try scratch.store.write(by: author(), at: start) { session in
      try session.claimNext(
        for: account("j.morgan"), includingSafeguarding: safeguarding, includingRestricted: true,
        teams: team.map { [$0] }
      )
      .flatMap { try session.activity($0) }
    }
    #expect(taken?.messageID == expected)
    #expect(taken.map { $0.owner?.name == "j.morgan" } ?? true)
  }

  @Test func ownersChangeOnlyFromWhomTheyAreThoughtToBe() throws {
    let scratch = try Scratch()
    let id = try scratch.store.takeIn(1)[0]
    let (anna, ben) = (try account("anna"), try account("ben"))
    let results = try scratch.store.write(by: author(), at: start) { session in
      [
        try session.setOwner(of: id, to: anna, expecting: nil), try session.setOwner(of: id, to: ben, expecting: nil),
        try session.setOwner(of: id, to: ben, expecting: anna), try session.setOwner(of: id, to: nil, expecting: ben),
      ]
    }
    #expect(results == [true, false, true, true])
  }

  @Test func linkingAndCorrectingNeverMoveTheClock() throws {
    let scratch = try Scratch()
    let id = try scratch.store.takeIn(1)[0]
    let before = try scratch.store.read { session in try session.obligation(of: id) }
    try scratch.store.write(by: author(), at: start + .hours(5)) { session in
      let scin = try #require(CustomerReference("121000000001"))
      try session.link(id, client: scin, case: try #require(CaseNumber("C-1")), team: "south")
      try session.correctSubject(of: id, to: .calculation)
      _ = try session.setOwner(of: id, to: account("ben"), expecting: nil)
    }
    let (activity, after) = try scratch.store.read { session in
      (try session.activity(id), try session.obligation(of: id))
    }
    #expect(after == before)
    #expect(activity?.subject == .calculation)
    #expect(activity?.classified.subject == .missingPayment)
    #expect(activity?.team == "south")
  }

  @Test func changingWhatIsNotThereIsAnError() throws {
    let scratch = try Scratch()
    let nobody = ActivityID(number: 7)
    let changes: [(WriteSession) throws -> Void] = [
      { session in try session.correctSubject(of: nobody, to: .calculation) },
      { session in try session.setFlag(.complaint, on: nobody) },
      { session in try session.clearFlag(.complaint, on: nobody, reason: ClientText("seen")) },
      { session in try session.addNote(ClientText("note"), to: nobody) },
      { session in
        try session.link(
          nobody, client: try #require(CustomerReference("121000000001")), case: try #require(CaseNumber("C-1")),
          team: "south")
      },
    ]
    for change in changes {
      #expect(throws: StorageError.self) { try scratch.store.write(by: author(), at: start, change) }
    }
    #expect(try scratch.number("SELECT count(*) FROM history") == 0)
  }

  @Test func aBreachIsWrittenOnceAndStays() throws {
    let scratch = try Scratch()
    let id = try scratch.store.takeIn(2)[0]
    let due = start + .hours(48)
    let counts = try [due, due + Interval(milliseconds: 1), due + .hours(1)].map { now in
      try scratch.store.write(by: author("intake"), at: now) { session in try session.noteBreaches() }
    }
    #expect(counts == [0, 1, 1])
    try scratch.store.write(by: author(), at: due + .hours(9)) { session in try session.markAnswered(id, by: .letter) }
    let obligation = try #require(try scratch.store.read { session in try session.obligation(of: id) })
    #expect(obligation.breachedAt == due + Interval(milliseconds: 1))
    #expect(obligation.metAt == due + .hours(9))
    #expect(
      try scratch.raw("UPDATE obligation SET breached_at = NULL WHERE breached_at > 0")?.contains("never") == true)
  }

  @Test func lateAnswersLeaveAMarkThoughNobodyLooked() throws {
    let scratch = try Scratch()
    let id = try scratch.store.takeIn(1)[0]
    try scratch.store.write(by: author(), at: start + .hours(49)) { session in try session.markAnswered(id, by: .email)
    }
    #expect(try scratch.store.read { session in try session.obligation(of: id) }?.breachedAt == start + .hours(49))
  }

  /// Claims from a queue by threads with connections of their own: none twice, none lost.
  @Test func claimersNeverGetTheSameActivity() async throws {
    let scratch = try Scratch()
    let (folder, count) = (scratch.folder, 600)
    try scratch.store.takeIn(count)
    let taken = try await withThrowingTaskGroup(of: [ActivityID].self) { group in
      for worker in 0..<4 {
        group.addTask {
          let store = try Store(folder: folder, busyLimit: .seconds(60))
          let me = try account("worker-\(worker)")
          var taken: [ActivityID] = []
          while let id = try store.write(
            by: author("worker-\(worker)"), at: start,
            { session in
              try session.claimNext(for: me, includingSafeguarding: true, includingRestricted: true, teams: nil)
            })
          {
            taken.append(id)
          }
          return taken
        }
      }
      return try await group.reduce(into: [ActivityID]()) { $0 += $1 }
    }
    #expect(taken.count == count)
    #expect(Set(taken).count == count)
    #expect(try scratch.store.read { session in try session.verifyHistory() }.isSound)
  }
}
