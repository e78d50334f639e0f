import Casework
import Glibc
import OperatingSystem
import ResponseTargets
import Testing

/// The files of the checkout that the tests were built from, and what is made of them.
enum Shipped {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
  static let holidayFile = "\(root)/Packaging/calendars/bank-holidays.txt"
  static let holidays = Result { try BankHolidays(parsing: text(of: holidayFile)) }

  static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: content, as: UTF8.self) }
      content += buffer.prefix(count)
    }
  }

  /// The clock of a calendar's name without its last part, on the shipped holidays.
  static func clock(_ name: String) throws -> TargetClock {
    let holidays = try holidays.get()
    let whole = name.hasPrefix("elapsed") ? "\(name)/1" : "\(name)/\(holidays.version)"
    return try TargetClock(named: whole, holidays: holidays, zone: .europeLondon)
  }

  static let office = "england-and-wales/mon-fri=08:00-20:00"
  static let sixDays = "england-and-wales/mon-fri=08:00-20:00,sat=09:00-17:00"
}

/// An instant of RFC 3339, which the tests write.
func at(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

extension Instant {
  /// The time as the tests write it, with London's offset.
  var london: String { rfc3339(in: .europeLondon) }
}

extension Interval {
  static func hm(_ hours: Int64, _ minutes: Int64) -> Self { .minutes(hours * 60 + minutes) }
}
