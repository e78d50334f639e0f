public import Casework
internal import SafeText

/// How long a reply can be taken back before it goes (EM-8).
public enum ReplyHold: Hashable, Sendable {
  /// So long.
  case lasting(Interval)
  /// Until whoever approved it lets it go.
  case untilTold
}

extension ReplyHold {
  /// How long, in words: `20 seconds`.
  var inWords: SafeText {
    switch self {
    case .lasting(let interval): interval.inWords
    case .untilTold: "until you let it go"
    }
  }
}
