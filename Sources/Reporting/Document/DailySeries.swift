public import Casework
public import SafeText

/// A figure day by day.
public struct DailySeries: Hashable, Sendable {
  /// One day.
  public struct Point: Hashable, Sendable {
    /// The day, by the calendar of whoever reads the report.
    public var day: CivilDate
    /// The figure; absent on days with nothing to measure.
    public var figure: Figure

    /// A figure of a day.
    public init(_ day: CivilDate, _ figure: Figure) {
      self.day = day
      self.figure = figure
    }
  }

  /// What is measured, such as `In target`.
  public var measure: SafeText
  /// The days, oldest first, each at most once; all of one unit: counts, shares or durations.
  public var points: [Point]

  /// A measure by days.
  public init(measure: SafeText, points: [Point]) {
    self.measure = measure
    self.points = points
  }

  /// The percentage to be reached on each day, in tenths of a percent; nil where there is no target.
  public var target: Int? {
    for point in points {
      if case .share(let share) = point.figure.value, let target = share.target { return target }
    }
    return nil
  }
}
