public import Casework
public import SafeText

/// What could not be taken in, to choose from (IN-5).
public struct QuarantineView: Sendable {
  /// The records, the oldest first.
  public var rows: [QuarantineRow]
  /// Whether those are listed too that were dealt with.
  public var showsAll: Bool
  /// Why this person may not discard any; empty where they may.
  public var discardRefusal: SafeText

  /// A list of records.
  public init(rows: [QuarantineRow], showsAll: Bool = false, discardRefusal: SafeText = "") {
    (self.rows, self.showsAll, self.discardRefusal) = (rows, showsAll, discardRefusal)
  }
}

/// A record that could not be taken in.
public struct QuarantineRow: Hashable, Sendable {
  /// What was done about it.
  public enum State: Hashable, Sendable {
    case waits, takenIn, discarded
  }

  /// Its number.
  public let id: QuarantineID
  /// When it came: `Tue 18 Nov 14:02`.
  public let when: SafeText
  /// Where it stood: `night.jsonl, line 12`.
  public let place: SafeText
  /// The stable code of the reason.
  public let code: SafeText
  /// The reason as a sentence without content.
  public let reason: SafeText
  /// What was done about it.
  public let state: State

  /// A record.
  public init(
    id: QuarantineID, when: SafeText, place: SafeText, code: SafeText, reason: SafeText, state: State = .waits
  ) {
    (self.id, self.when, self.place, self.code, self.reason) = (id, when, place, code, reason)
    self.state = state
  }
}

/// A record that could not be taken in, to be read: its bytes as they came, masked (EM-7).
public struct QuarantinedView: Sendable {
  /// Which it is.
  public var row: QuarantineRow
  /// How many bytes came.
  public var size: SafeText
  /// The first 4096 bytes, masked.
  public var text: SafeText
  /// Why it was discarded; empty where it never was.
  public var discarded: SafeText
  /// Why this person may not discard it; empty where they may.
  public var discardRefusal: SafeText

  /// A record of these parts.
  public init(
    row: QuarantineRow, size: SafeText, text: SafeText, discarded: SafeText = "", discardRefusal: SafeText = ""
  ) {
    (self.row, self.size, self.text) = (row, size, text)
    (self.discarded, self.discardRefusal) = (discarded, discardRefusal)
  }
}

extension QuarantineRow.State {
  /// What was done, in a word.
  var words: SafeText {
    switch self {
    case .waits: "waits"
    case .takenIn: "taken in"
    case .discarded: "discarded"
    }
  }
}

extension QuarantineRow {
  /// Why an action on it cannot be done; nil where it can.
  func refusal(of action: Action, discarding refusal: SafeText) -> SafeText? {
    switch action {
    case .takeIn where state == .takenIn: "\(escaping: id.description) is taken in already."
    case .discardQuarantined where state != .waits: "\(escaping: id.description) does not wait: \(state.words)."
    case .discardQuarantined where !refusal.isEmpty: refusal
    default: nil
    }
  }

  /// What an action on it leads to: a question before it is taken in, the reason before it is discarded.
  func reactions(to action: Action) -> [Reaction] {
    switch action {
    case .takeIn: [.open(QuestionScreen.takeIn(self))]
    case .discardQuarantined: [.open(PromptScreen.discarding(self))]
    default: []
    }
  }
}

extension QuestionScreen {
  /// Whether a record is to be tried again.
  static func takeIn(_ row: QuarantineRow) -> Self {
    Self(
      "Take \(escaping: row.id.description) in as a message now?",
      details: ["Its clock runs from when the client sent it. Where it still cannot be read, it stays here."],
      yes: [.effect(.quarantine(.retry(row.id)))])
  }
}
