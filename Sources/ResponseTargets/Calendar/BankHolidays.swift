public import Casework

/// The bank holidays of the three parts of the country, for whole years in a row.
///
/// Made by `init(parsing:)`; a year that the file does not hold is never taken to have no holidays.
public struct BankHolidays: Hashable, Sendable {
  /// The file's version, kept in the name of every calendar built on it, such as `2026.1`.
  public let version: String
  /// The years that every part of the country has data for.
  public let years: ClosedRange<Int>
  /// The first year whose days follow the usual pattern but are not yet published; nil where all are.
  public let provisionalFrom: Int?
  let days: [HolidayRegion: [CivilDate: String]]

  /// Whether the days of a year may still change.
  public func isProvisional(year: Int) -> Bool { provisionalFrom.map { year >= $0 } ?? false }

  /// The name of a day's bank holiday; nil where it is none, or the year is not in the file (`years`).
  ///
  /// Where parts of the country name the same day differently, the first one's name stands.
  public func name(of day: CivilDate, for choice: HolidayChoice) -> String? {
    for region in choice.regions {
      if let name = days[region]?[day] { return name }
    }
    return nil
  }

  /// The bank holidays of one part of the country, in order.
  public func list(of region: HolidayRegion) -> [(day: CivilDate, name: String)] {
    (days[region] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
