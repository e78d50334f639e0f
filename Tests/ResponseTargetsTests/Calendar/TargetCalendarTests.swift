import Casework
import ResponseTargets
import Testing

@Suite struct TargetCalendarTests {
  @Test(arguments: [
    "elapsed-48h/1", "elapsed-24h/1", "elapsed-1ms/1",
    "working-16h/at-once/england-and-wales/mon-fri=08:00-20:00/2026.1",
    "working-2d/next-day/all/mon-fri=08:00-12:00+13:00-17:00,sat=09:00-17:00/2026.1",
    "working-90000ms/at-once/northern-ireland/sun=01:00-02:00/draft",
  ]) func aNameReadsBackAsItself(name: String) throws {
    #expect(try #require(TargetCalendar(name: name)).name == name)
  }

  @Test(arguments: [
    "", "elapsed", "elapsed-48h", "elapsed-48h/2", "elapsed-048h/1", "elapsed-0h/1", "elapsed--1h/1", "elapsed-48/1",
    "elapsed-3600000ms/1", "elapsed-99999999999999999h/1", "elapsed-+48h/1",
    "working-16h/at-once/wales/mon=08:00-09:00/1",
    "working-0d/at-once/all/mon=08:00-09:00/1", "working-2d/later/all/mon=08:00-09:00/1",
    "working-2d/at-once/all/mon=08:00-09:00/", "working-2d/at-once/all/tue=08:00-09:00,mon=08:00-09:00/1",
    "working-2d/at-once/all/mon=08:00-09:00/1/2",
  ]) func aNameThatNobodyWroteIsRefused(name: String) {
    #expect(TargetCalendar(name: name) == nil)
  }

  @Test func aSettingLeavesTheVersionOut() throws {
    let setting = "working-16h/at-once/england-and-wales/mon-fri=08:00-20:00"
    let calendar = try #require(TargetCalendar(setting: setting, holidayVersion: "2026.2"))
    #expect(calendar.name == "\(setting)/2026.2")
    #expect(calendar.setting == setting)
    #expect(TargetCalendar(setting: "elapsed-48h", holidayVersion: "2026.2") == .twoDays)
    #expect(TargetCalendar.twoDays.setting == "elapsed-48h")
    #expect(TargetCalendar(setting: calendar.name, holidayVersion: "2026.2") == nil)
    #expect(TargetCalendar(setting: setting, holidayVersion: "") == nil)
  }

  @Test func theNamesOfElapsedTargetsAreThoseKeptSoFar() {
    #expect(TargetCalendar.twoDays.name == "elapsed-48h/1")
    let odd = Interval(milliseconds: 5_400_000)
    #expect(TargetCalendar.elapsed(odd).name == "elapsed-5400000ms/1")
  }

  @Test func aLengthIsPositive() throws {
    let hours = try #require(OpeningHours("mon-fri=08:00-20:00"))
    for length in [WorkingTarget.Length.days(0), .days(-1), .time(.zero), .time(.hours(-1))] {
      #expect(
        WorkingTarget(length: length, start: .atOnce, hours: hours, holidays: .anywhere, holidayVersion: "1") == nil)
    }
  }
}
