internal import Casework
internal import SafeText

/// What a notice is about, so that it can be opened from the list of notices.
enum NoticeMatter: Hashable, Sendable {
  case message(ActivityID)
  case quarantined(QuarantineID)
  /// Everything that could not be taken in.
  case quarantine

  /// What opens it.
  var effect: Effect {
    switch self {
    case .message(let id): .openMessage(id)
    case .quarantined(let id): .quarantine(.open(id))
    case .quarantine: .quarantine(.load(all: false))
    }
  }

  /// The first thing that a text names: a message, a record in quarantine, or the list of those; nil for none.
  init?(in text: SafeText) {
    let text = text.description
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
    let named = words.lazy.compactMap { word -> Self? in
      switch word.prefix(4) {
      case "ACT-": ActivityID(String(word)).map(Self.message)
      case "QUA-": QuarantineID(String(word)).map(Self.quarantined)
      default: nil
      }
    }
    if let first = named.first {
      self = first
    } else if text.contains("intake quarantine list") {
      self = .quarantine
    } else {
      return nil
    }
  }
}
