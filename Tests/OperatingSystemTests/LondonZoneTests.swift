import Casework
import Glibc
import OperatingSystem
import Testing

@Suite struct LondonZoneTests {
  @Test(arguments: [
    ("2026-03-29T00:59:59Z", "2026-03-29T00:59:59+00:00"), ("2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00"),
    ("2026-10-25T00:59:59Z", "2026-10-25T01:59:59+01:00"), ("2026-10-25T01:00:00Z", "2026-10-25T01:00:00+00:00"),
    ("2026-07-15T12:00:00Z", "2026-07-15T13:00:00+01:00"), ("2026-12-31T23:59:59Z", "2026-12-31T23:59:59+00:00"),
    ("2099-07-01T00:00:00Z", "2099-07-01T01:00:00+01:00"),
  ])
  func changesTheClocksOnTheRightNight(utc: String, local: String) throws {
    let instant = try #require(Instant(rfc3339: utc))
    #expect(instant.rfc3339(in: .europeLondon) == local)
  }

  @Test func theMillisecondBeforeAChangeIsBefore() throws {
    let change = try #require(Instant(rfc3339: "2026-03-29T01:00:00Z"))
    #expect(LocalZone.europeLondon.offsetSeconds(change - Interval(milliseconds: 1)) == 0)
    #expect(LocalZone.europeLondon.offsetSeconds(change) == 3600)
    #expect(LocalZone.europeLondon.offsetSeconds(Instant(milliseconds: -1)) == 3600)
  }

  @Test(arguments: [Int64.min, .max]) func theEndsOfTimeDoNotTrap(milliseconds: Int64) {
    _ = LocalZone.europeLondon.offsetSeconds(Instant(milliseconds: milliseconds))
  }

  @Test func manyThreadsSeeTheSame() async throws {
    let summer = try #require(Instant(rfc3339: "2026-07-01T00:00:00Z"))
    let winter = try #require(Instant(rfc3339: "2026-01-01T00:00:00Z"))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<2000).allSatisfy { _ in
            LocalZone.europeLondon.offsetSeconds(summer) == 3600 && LocalZone.europeLondon.offsetSeconds(winter) == 0
          }
        }
      }
      for await right in group { #expect(right) }
    }
    #expect(LondonZone.isZoneDataPresent)
  }

  @Test func aMachineWithoutZoneDataSaysSoAndStillChangesTheClocks() async {
    await #expect(processExitsWith: .exitCode(3)) {
      setenv("TZDIR", "/nonexistent", 1)
      guard !LondonZone.isZoneDataPresent else { exit(4) }
      for (time, offset) in [
        ("2026-03-29T00:59:59Z", 0), ("2026-03-29T01:00:00Z", 3600), ("2026-10-25T00:59:59Z", 3600),
        ("2026-10-25T01:00:00Z", 0),
      ] {
        guard let instant = Instant(rfc3339: time), LocalZone.europeLondon.offsetSeconds(instant) == offset else {
          exit(5)
        }
      }
      exit(3)
    }
  }

  @Test func theClockIsThatOfTheMachine() {
    let now = SystemClock.now()
    #expect(abs(now.milliseconds / 1000 - Int64(time(nil))) <= 1)
    #expect(SystemClock.monotonicNow() <= SystemClock.monotonicNow())
  }
}
