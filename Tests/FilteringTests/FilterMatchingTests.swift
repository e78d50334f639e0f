import Casework
import Filtering
import Testing

extension Viewpoint {
  static let example = Viewpoint(
    me: Account(service: "a.reid"), team: "Hastings B", now: Instant(milliseconds: Clock.november), zone: Clock.london)
}

@Suite struct FilterMatchingTests {
  private func facts(_ change: (inout FilterFacts) -> Void = { _ in }) -> FilterFacts {
    let now = Viewpoint.example.now
    let activity = Activity(
      id: ActivityID(number: 20_931), messageID: "m", scin: CustomerReference("123456789482"),
      caseNumber: CaseNumber("C-80412"), role: .receivingParent, declaredSubject: ClientText(""),
      classified: Classification(subject: .calculation, confidence: 90, isUnsure: true, model: "m"), correction: nil,
      flags: [], possibleFlags: Flags([.domesticAbuse]), status: .open, owner: nil, team: "Hastings B",
      receivedAt: now - .hours(45), dueAt: now + .hours(3), answeredAt: nil)
    var facts = FilterFacts(activity, isRestricted: false, language: .welsh, isEmailAllowed: true)
    change(&facts)
    return facts
  }

  private func finds(_ text: String, _ change: (inout FilterFacts) -> Void = { _ in }) throws -> Bool {
    try Filter(text).matches(facts(change), from: .example)
  }

  @Test(arguments: [
    "", "left:<4h email:yes -owner:any", "is:open,late", "-is:late", "is:unsure", "left:3h..3h", "left:<=3h",
    "-left:<3h",
    "age:45h..2d", "received:2026-11-18", "received:<yesterday", "received:7d", "-received:<7d", "due:today",
    "-due:>=tomorrow", "owner:none", "-owner:p.shah", "team:mine", "team:\"HASTINGS B\"", "subject:calc", "flag:sg,mp",
    "flag:abuse", "-flag:none", "role:rp", "language:cy", "case:c-80412", "client:..482", "client:123456789482",
    "20931", "ACT-20931", "-7", "unsure:yes", "is:unowned", "-late:>0m",
  ]) func aWordFindsWhatItNames(text: String) throws { #expect(try finds(text)) }

  @Test(arguments: [
    "left:<3h", "late:>=0m", "is:late", "is:closed", "is:mine", "-is:open", "age:<45h", "received:yesterday",
    "due:tomorrow", "owner:any", "owner:me", "team:plymouth", "subject:missing", "flag:none", "flag:suicide", "role:pp",
    "-language:cy", "case:C-1", "client:483", "20932", "email:no", "left:<4h owner:me",
  ]) func aWordPassesOverWhatItDoesNotName(text: String) throws { #expect(try !finds(text)) }

  @Test(arguments: [
    "prefer:phone", "-prefer:phone", "nation:ni", "-nation:ni", "is:draft", "-is:held", "source:message",
  ])
  func whatIsNotKnownMatchesNeitherAWordNorItsNegation(text: String) throws { #expect(try !finds(text)) }

  @Test(arguments: [
    "", "is:open", "-is:late", "left:<4h", "due:today", "received:2026-11-18", "team:mine", "-owner:any",
  ])
  func aRestrictedRecordIsFoundByItsClockStateTeamAndOwner(text: String) throws {
    #expect(try finds(text) { $0.isRestricted = true })
  }

  @Test func aRestrictedRecordIsNotProbedByAnythingElse() throws {
    let probes =
      try Word.allCases.filter { !$0.findsRestricted && $0 != .sort }.map { try Filter($0.example) }
      + ["is:unlinked", "is:marked-unsure", "is:held", "is:draft", "20931"].map { try Filter($0) }
    for probe in probes {
      for isNegated in [true, false] {
        let terms = probe.terms.map { Filter.Term($0.criterion, isNegated: isNegated) }
        var generator = Generator(seed: 66)
        let isFound = (0..<400).contains { _ in
          var facts = generator.facts()
          facts.isRestricted = true
          return Filter(terms).matches(facts, from: .example)
        }
        #expect(!terms.isEmpty && !isFound, "\(Filter(terms))")
      }
    }
  }

  @Test(arguments: ["is:paused", "is:open -is:late", "due:yesterday", "is:late,paused"])
  func aClockThatStandsIsFoundByItsState(text: String) throws {
    let now = Viewpoint.example.now
    #expect(try finds(text) { $0.clock = OpenClock(dueAt: now - .hours(20), pausedAt: now - .hours(30)) })
  }

  @Test(arguments: ["is:late", "late:>0m", "-late:>0m", "left:<48h", "-left:<48h", "-is:paused"])
  func nothingIsLateOrRunsOutWhileItsClockStands(text: String) throws {
    let now = Viewpoint.example.now
    #expect(try !finds(text) { $0.clock = OpenClock(dueAt: now - .hours(20), pausedAt: now - .hours(30)) })
  }

  @Test func whatIsNotOpenIsNotPaused() throws {
    let now = Viewpoint.example.now
    #expect(
      try !finds("is:paused") { ($0.clock, $0.status) = (OpenClock(dueAt: now, pausedAt: now), .answered) })
  }

  @Test func theTimeLeftOfWhatIsNotOpenIsNotKnown() throws {
    for text in ["left:<4h", "-left:<4h", "late:>1d", "-late:>1d"] {
      #expect(try !finds(text) { $0.status = .answered })
    }
  }

  @Test func aDayEndsAtLocalMidnight() throws {
    let lastSummerMoment = Instant(milliseconds: Clock.milliseconds("2026-10-24T22:59:59Z"))
    #expect(try finds("received:2026-10-24") { $0.receivedAt = lastSummerMoment })
    #expect(try finds("received:2026-10-25") { $0.receivedAt = lastSummerMoment + .seconds(1) })
  }
}
