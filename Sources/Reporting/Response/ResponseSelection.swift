public import Casework

/// Which messages stand behind a figure of the report on the response target, in the words of `--list`.
///
/// `received`, `team:hastings-b.in-target`, `day:2026-11-03.missed`: a group, unless it is all of them, and what is counted.
public struct ResponseSelection: Hashable, Sendable, CustomStringConvertible {
  /// What is counted.
  public enum Measure: String, CaseIterable, Sendable {
    case received
    case answered
    case inTarget = "in-target"
    /// Answered after it was due, or late and not answered.
    case missed
    case unanswered
  }

  /// Which messages it is counted of.
  public enum Group: Hashable, Sendable {
    case all
    case team(String)
    /// Nil for those that nobody owns.
    case owner(String?)
    case subject(Subject)
    case channel(String)
    case day(CivilDate)
  }

  /// Which messages it is counted of.
  public let group: Group
  /// What is counted.
  public let measure: Measure

  /// What is counted, of a group.
  public init(_ group: Group, _ measure: Measure) {
    self.group = group
    self.measure = measure
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      guard let measure = Measure(rawValue: text) else { return nil }
      self.init(.all, measure)
      return
    }
    guard let dot = parts[1].lastIndex(of: "."), let measure = Measure(rawValue: String(parts[1][dot...].dropFirst()))
    else { return nil }
    let name = String(parts[1][..<dot])
    switch parts[0] {
    case "team": self.init(.team(name), measure)
    case "owner": self.init(.owner(name == "none" ? nil : name), measure)
    case "channel": self.init(.channel(name), measure)
    case "subject":
      guard let subject = Subject(rawValue: name) else { return nil }
      self.init(.subject(subject), measure)
    case "day":
      guard let day = CivilDate(iso8601: name) else { return nil }
      self.init(.day(day), measure)
    default: return nil
    }
  }

  /// The words of `--list`.
  public var description: String {
    switch group {
    case .all: measure.rawValue
    case .team(let name): "team:\(name).\(measure.rawValue)"
    case .owner(let name): "owner:\(name ?? "none").\(measure.rawValue)"
    case .subject(let subject): "subject:\(subject.rawValue).\(measure.rawValue)"
    case .channel(let name): "channel:\(name).\(measure.rawValue)"
    case .day(let day): "day:\(day).\(measure.rawValue)"
    }
  }

  /// Whether a message stands behind the figure at a moment; `first` is the day from which its day is counted.
  public func holds(_ sample: ResponseSample, daysFrom first: CivilDate, at now: Instant) -> Bool {
    let isOfGroup =
      switch group {
      case .all: true
      case .team(let name): sample.team == name
      case .owner(let name): sample.owner == name
      case .subject(let subject): sample.subject == subject
      case .channel(let name): sample.channel == name
      case .day(let day): first.daysSinceEpoch + sample.day == day.daysSinceEpoch
      }
    guard isOfGroup else { return false }
    return switch measure {
    case .received: true
    case .answered: sample.answeredAt != nil
    case .inTarget: sample.isInTarget
    case .missed: sample.isMissed(at: now)
    case .unanswered: sample.answeredAt == nil
    }
  }
}
