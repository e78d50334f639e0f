public import Casework
public import SafeText

/// Figures in the words and digits of people: short for columns, or spoken in full.
struct FigureText {
  /// The zone of moments.
  let zone: LocalZone

  /// The value in a few columns: `1,204`, `95.1%`, `19h 10m`, `18 Nov 2025 14:32`; `-` where there is nothing to tell.
  func short(_ value: ReportValue) -> SafeText {
    switch value {
    case .text(let text): text.onOneLine
    case .count(let count): Self.grouped(count)
    case .share(let share): share.tenths.map(Self.percent) ?? "-"
    case .duration(let interval): Self.hours(interval)
    case .time(let instant): CalendarText(zone: zone).minute(instant)
    case .absent: "-"
    }
  }

  /// The value as it is read aloud, with what a share is of and how it stands to its target.
  func spoken(_ value: ReportValue) -> SafeText {
    switch value {
    case .share(let share):
      guard let tenths = share.tenths else { return "no figure" }
      let amount: SafeText = "\(Self.percent(tenths)), \(Self.grouped(share.part)) of \(Self.grouped(share.whole))"
      guard let target = share.target else { return amount }
      return "\(amount), \(share.isUnder ? "under" : "meets") the target of \(Self.roundPercent(target))"
    case .duration(let interval): return Self.words(interval)
    case .time(let instant): return CalendarText(zone: zone).spokenMinute(instant)
    case .absent: return "no figure"
    case .text, .count: return short(value)
    }
  }

  /// The value as it is read aloud, a share without what it is of.
  func brief(_ value: ReportValue) -> SafeText {
    if case .duration(let interval) = value { Self.words(interval) } else { short(value) }
  }

  /// The change in a few columns: `+8%`, `-0.7 points`, `+1h 05m`.
  func short(_ change: Headline.Change) -> SafeText {
    if change.direction == 0 { return "no change" }
    return "\(change.direction < 0 ? "-" : "+")\(amount(change, Self.hours))"
  }

  /// The change as it is read aloud: `up 8%`.
  func spoken(_ change: Headline.Change) -> SafeText {
    if change.direction == 0 { return "no change" }
    return "\(change.direction < 0 ? "down" : "up") \(amount(change, Self.words))"
  }

  private func amount(_ change: Headline.Change, _ time: (Interval) -> SafeText) -> SafeText {
    switch change {
    case .percent(let tenths): Self.roundPercent(abs(tenths))
    case .count(let count): Self.grouped(abs(count))
    case .points(let tenths): abs(tenths) == 10 ? "1 point" : "\(Self.decimal(abs(tenths))) points"
    case .duration(let interval): time(Interval(milliseconds: abs(interval.milliseconds)))
    }
  }

  /// Digits in groups of three: `12,045`.
  static func grouped(_ number: Int) -> SafeText {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return SafeText(escaping: text)
  }

  /// `95.1%`, always with its tenth, so that columns align.
  static func percent(_ tenths: Int) -> SafeText { self.tenths(tenths) + "%" }

  /// `95%` or `94.5%`: no tenth where it is 0.
  static func roundPercent(_ tenths: Int) -> SafeText { decimal(tenths) + "%" }

  /// `95.1`, for programs.
  static func tenths(_ tenths: Int) -> SafeText { "\(tenths / 10).\(tenths % 10)" }

  private static func decimal(_ tenths: Int) -> SafeText {
    tenths.isMultiple(of: 10) ? grouped(tenths / 10) : "\(grouped(tenths / 10)).\(tenths % 10)"
  }

  /// `19h 10m`; seconds are cut off.
  static func hours(_ interval: Interval) -> SafeText {
    let minutes = interval.milliseconds.magnitude / 60_000
    let rest = minutes % 60
    return "\(interval < .zero && minutes > 0 ? "-" : "")\(minutes / 60)h \(rest < 10 ? "0" : "")\(rest)m"
  }

  /// `19 hours 10 minutes`; seconds are cut off.
  static func words(_ interval: Interval) -> SafeText {
    let minutes = interval.milliseconds.magnitude / 60_000
    let (hours, rest) = (minutes / 60, minutes % 60)
    var parts: [SafeText] = []
    if hours > 0 { parts.append("\(hours) \(hours == 1 ? "hour" : "hours")") }
    if rest > 0 || hours == 0 { parts.append("\(rest) \(rest == 1 ? "minute" : "minutes")") }
    return (interval < .zero && minutes > 0 ? "minus " : "") + parts.joined(separator: " ")
  }
}

extension Headline.Change {
  /// -1 where the figure fell, 0 where it stayed, 1 where it grew.
  var direction: Int {
    switch self {
    case .percent(let amount), .count(let amount), .points(let amount): amount.signum()
    case .duration(let interval): Int(interval.milliseconds.signum())
    }
  }
}

extension Figure {
  /// The figure in a few columns, for screens: `1,204`, `95.1%`, `19h 10m`; `-` where there is nothing to tell.
  public func shown(in zone: LocalZone) -> SafeText { FigureText(zone: zone).short(value) }
}
