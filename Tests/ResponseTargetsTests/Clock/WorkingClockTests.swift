import Casework
import OperatingSystem
import ResponseTargets
import Testing
import TestSupport

@Suite struct WorkingClockTests {
  private func clock(_ hours: String) throws -> WorkingClock {
    WorkingClock(
      hours: try #require(OpeningHours(hours)), choice: .region(.englandAndWales), holidays: try Shipped.holidays.get(),
      zone: .europeLondon)
  }

  @Test(arguments: [
    "mon-fri=08:00-20:00", "sat-sun=00:00-24:00", "mon-sun=00:00-24:00", "sun=00:30-01:30+01:45-02:15",
    "mon-fri=08:00-12:00+13:00-17:00,sat=09:00-17:00",
  ]) func countingAndItsInverseUndoEachOther(hours: String) throws {
    let clock = try clock(hours)
    var numbers = SeededNumbers(seed: 42)
    let first = try at("2016-01-01T00:00:00Z")
    for _ in 0..<2000 {
      let start = first + Interval(milliseconds: .random(in: 0...300_000_000_000, using: &numbers))
      let length = Interval(milliseconds: .random(in: 0...300_000_000, using: &numbers))
      let end = try clock.instant(after: length, from: start)
      #expect(try clock.counted(from: start, to: end) == length)
      #expect(try clock.counted(from: end, to: start) == Interval(milliseconds: -length.milliseconds))
      if length > .zero {
        #expect(try clock.counted(from: start, to: end - Interval(milliseconds: 1)) < length)
      }
      let other = start + length
      let counted = try clock.counted(from: start, to: other)
      let back = try clock.instant(after: counted, from: start)
      #expect(back <= other)
      if try clock.isOpen(at: other), counted > .zero { #expect(back == other) }
    }
  }

  @Test(arguments: [
    ("2026-05-01T16:40:00+01:00", "2026-05-01T16:40:00+01:00"),
    ("2026-05-01T20:00:00+01:00", "2026-05-05T08:00:00+01:00"),
    ("2026-05-05T07:59:59+01:00", "2026-05-05T08:00:00+01:00"),
    ("2026-12-24T20:00:00Z", "2026-12-29T08:00:00+00:00"),
  ]) func theNextOpeningIsFound(from: String, opening: String) throws {
    let clock = try clock("mon-fri=08:00-20:00")
    #expect(try clock.opening(notBefore: at(from)).london == opening)
    #expect(try clock.isOpen(at: at(from)) == (try at(from) == at(opening)))
  }

  @Test func theTableEndsWithTheLastYearOfTheFile() throws {
    let clock = try clock("mon-fri=08:00-20:00")
    let end = try at("2031-01-01T00:00:00Z")
    #expect(try clock.counted(from: at("2030-12-31T19:00:00Z"), to: end) == .hours(1))
    #expect(try clock.instant(after: .hours(1), from: at("2030-12-31T19:00:00Z")).london == "2030-12-31T20:00:00+00:00")
    #expect(throws: TargetError.self) { try clock.counted(from: end, to: end + .seconds(1)) }
    #expect(throws: TargetError.self) {
      try clock.instant(after: Interval(milliseconds: 3_600_001), from: at("2030-12-31T19:00:00Z"))
    }
    #expect(throws: TargetError.self) { try clock.opening(notBefore: at("2030-12-31T20:00:00Z")) }
    #expect(throws: TargetError.self) { try clock.instant(after: Interval(milliseconds: .max), from: end) }
  }

  @Test func noTimeAtAllIsTheStartItself() throws {
    let clock = try clock("mon-fri=08:00-20:00")
    let night = try at("2026-05-01T23:00:00+01:00")
    #expect(try clock.instant(after: .zero, from: night) == night)
    #expect(try clock.instant(after: .hours(-3), from: night) == night)
  }
}
