/// The steps of a scale that people can read: 1, 2 or 5 times a power of ten.
struct Axis: Hashable, Sendable {
  /// The values of the gridlines, lowest first; at least two.
  let ticks: [Double]

  /// An axis around the given values in at most so many steps and two more at the ends.
  init(from lowest: Double, to highest: Double, steps: Double = 4) {
    var power = 1.0
    while power * 5 * steps < highest - lowest { power *= 10 }
    let step = [1, 2, 5].map { $0 * power }.first { $0 * steps >= highest - lowest } ?? power
    let first = (lowest / step).rounded(.down)
    let last = max((highest / step).rounded(.up), first + 1)
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// Where on the axis a value is: 0 at the lowest gridline, 1 at the highest.
  func fraction(of value: Double) -> Double {
    guard let low = ticks.first, let high = ticks.last, high > low else { return 0 }
    return (value - low) / (high - low)
  }
}
