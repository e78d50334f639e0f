public import Casework

/// Something that a message speaks of and that a typed field of an answer may need; offered, never filled in by itself.
public struct TriageAsk: Hashable, Sendable {
  /// What is spoken of.
  public enum Content: Hashable, Sendable {
    /// An amount of money, in pence.
    case amount(pence: Int)
    /// A day, as far as it is named.
    case date(NamedDay)
    /// Something that the client says was promised.
    case promise
  }

  /// A day as people name it: `the 25th`, `12 September`, `12/09/2026`.
  public struct NamedDay: Hashable, Sendable {
    /// The day of the month.
    public var day: Int
    /// The month; nil where only the day was named.
    public var month: Int?
    /// The year; nil where it was not named.
    public var year: Int?

    /// A day as it was named.
    public init(day: Int, month: Int? = nil, year: Int? = nil) {
      self.day = day
      self.month = month
      self.year = year
    }

    /// The day of that name that is nearest to a given one, such as the day the message came; nil where there is none.
    public func nearest(to given: CivilDate) -> CivilDate? {
      var best: CivilDate?
      let years = year.map { [$0] } ?? [given.year - 1, given.year, given.year + 1]
      for year in years {
        for month in month.map({ [$0] }) ?? Array(1...12) {
          guard let date = CivilDate(year: year, month: month, day: day) else { continue }
          let distance = abs(date.daysSinceEpoch - given.daysSinceEpoch)
          if best.map({ distance < abs($0.daysSinceEpoch - given.daysSinceEpoch) }) ?? true { best = date }
        }
      }
      return best
    }
  }

  /// What is spoken of.
  public var content: Content
  /// Where in the message it stands, in bytes of UTF-8.
  public var range: Range<Int>
  /// Whether its sentence is a question.
  public var isAsked: Bool
}
