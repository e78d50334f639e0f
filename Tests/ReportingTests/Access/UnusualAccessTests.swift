import Casework
import Reporting
import Testing

/// Which ways of reading are unusual.
@Suite struct UnusualAccessTests {
  /// Reads on the days given, each of another client unless one is named.
  private func reads(
    _ reader: String = "a", on days: [Int], of client: String? = nil, outside: Bool = false, work: Bool = false,
    offShift: Bool = false, reason: String? = nil
  ) -> [AccessSample] {
    days.enumerated().map { index, day in
      AccessSample(
        reader: reader, day: day, activity: ActivityID(number: Int64(index + 1)),
        client: client ?? "\(reader) \(index)", isOutside: outside, hasWork: work, isOffShift: offShift, reason: reason)
    }
  }

  private func habits(_ samples: [AccessSample], of reader: String = "a") -> [UnusualAccess.Habit] {
    UnusualAccess(samples, leaders: []).rows.first { $0.reader == reader }?.findings.map(\.habit) ?? []
  }

  @Test func oneClientOnThreeDaysWithoutWorkIsUnusual() {
    #expect(habits(reads(on: [1, 9, 20], of: "x")) == [.repeated(days: 3)])
    #expect(habits(reads(on: [1, 1, 20], of: "x")).isEmpty)
    #expect(habits(reads(on: [1, 9, 20], of: "x", work: true)).isEmpty)
  }

  @Test func fiveClientsOutsideTheQueueInSevenDaysAreUnusual() {
    let reason = "rang the wrong team"
    #expect(habits(reads(on: [1, 2, 3, 4, 7], outside: true, reason: reason)) == [.outside(clients: 5)])
    #expect(habits(reads(on: [1, 2, 3, 4, 8], outside: true, reason: reason)).isEmpty)
    #expect(habits(reads(on: [1, 2, 3, 4, 7])).isEmpty)
  }

  @Test func threeReasonsThatSayNothingAreUnusual() {
    #expect(habits(reads(on: [1, 9, 20], outside: true, reason: "check")) == [.emptyReasons(count: 3)])
    #expect(habits(reads(on: [1, 9], outside: true, reason: "check")).isEmpty)
  }

  @Test(arguments: [
    ("x", false), ("", false), ("work", false), ("needed to look at this", false), ("asdf", false),
    ("aaa bbb", false),
    ("query on case", false), ("client rang the wrong team", true), ("covering for sickness", true),
    ("warm transfer from GICH", true), ("ffoniodd y cleient y tîm anghywir", true),
  ])
  func aReasonIsWordsThatNotEverybodyCouldWrite(_ reason: String, _ says: Bool) {
    #expect(EmptyWords.saysSomething(reason) == says)
  }

  @Test func readingOutsideWorkingHoursOnTwoDaysIsUnusual() {
    #expect(habits(reads(on: [1, 1, 2], offShift: true)) == [.offShift(reads: 3, days: 2)])
    #expect(habits(reads(on: [1, 1, 1], offShift: true)).isEmpty)
    #expect(habits(reads(on: [1, 1, 2], work: true, offShift: true)).isEmpty)
  }

  @Test func aClientWhomThreePeopleOfOtherTeamsOpenIsACrowd() {
    let names = ["a", "b", "c"]
    let crowd = names.flatMap { reads($0, on: [3], of: "x", outside: true, reason: "rang the wrong team") }
    for name in names { #expect(habits(crowd, of: name) == [.crowd(readers: 3)]) }
    #expect(habits(Array(crowd.dropLast())).isEmpty)
    let team = (0..<8).flatMap { reads("t\($0)", on: [3], of: "x") }
    #expect(habits(team, of: "t0") == [.crowd(readers: 8)])
    #expect(habits(Array(team.dropLast()), of: "t0").isEmpty)
  }

  @Test func openingFarMoreThanColleaguesIsUnusual() {
    let usual = ["b", "c", "d"].flatMap { name in reads(name, on: (0..<12).map { $0 % 5 }) }
    #expect(habits(usual + reads(on: (0..<31).map { $0 % 5 })) == [.browsing(clients: 31, usual: 12)])
    #expect(habits(usual + reads(on: (0..<30).map { $0 % 5 })).isEmpty)
  }

  @Test func theMostUnusualComesFirst() {
    let samples = reads("few", on: [1, 2, 3], of: "x") + reads("many", on: Array(1...9), of: "y")
    #expect(UnusualAccess(samples, leaders: []).rows.map(\.reader) == ["many", "few"])
  }

  @Test(arguments: 1...20) func everySnooperOfAMonthIsListedAndFewOthersAre(_ seed: Int) {
    let month = StaffMonth(seed: UInt64(seed))
    let listed = Set(UnusualAccess(month.samples, leaders: month.leaders).rows.map(\.reader))
    let missed = month.snoopers.filter { !listed.contains($0.key) }
    #expect(month.snoopers.count == 20)
    #expect(missed.isEmpty, "seed \(seed): \(missed)")
    #expect(listed.subtracting(month.snoopers.keys).count <= 3, "seed \(seed)")
  }

  @Test(arguments: 1...20) func theReportsOfItsWeeksListFewWhoDidNothing(_ seed: Int) {
    let month = StaffMonth(seed: UInt64(seed))
    for first in stride(from: 0, to: 28, by: 7) {
      let week = month.samples.filter { (first..<first + 7).contains($0.day) }
      let listed = Set(UnusualAccess(week, leaders: month.leaders).rows.map(\.reader))
      #expect(listed.subtracting(month.snoopers.keys).count <= 2, "seed \(seed), week of day \(first)")
    }
  }
}
