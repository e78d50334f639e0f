/// Why wording may not be used (EM-5, EM-6); the raw value is stable and part of the JSON output.
public enum HiddenReason: String, CaseIterable, Sendable {
  /// No file holds this name and version, or its file has faults.
  case unknown
  case notApproved = "not-approved"
  /// Its approval was taken back.
  case withdrawn
  /// The file is not the one that was approved.
  case changedSinceApproval = "changed-since-approval"
  case notYetValid = "not-yet-valid"
  case expired
  /// A later version that is approved and valid took its place.
  case replaced
  case otherLanguage = "other-language"
  case otherNation = "other-nation"
  case otherSubject = "other-subject"
  case otherRole = "other-role"
  /// The paragraph takes lines of other intents.
  case otherIntent = "other-intent"
  /// Its check finds an error in it, whoever approved it.
  case faulty
  /// Its finished text holds a term that no client may read (TERM-1).
  case oldTerm = "old-term"
  /// Its version in another language or for another nation is missing or differs, and no exemption is recorded.
  case noParity = "no-parity"
  /// A template whose editable paragraphs cannot be filled with usable lines.
  case noLines = "no-lines"

  /// The reason in words, to follow the wording's name and the word "is" or "has".
  public var finding: String {
    switch self {
    case .unknown: "is in no file that can be read"
    case .notApproved: "is not approved"
    case .withdrawn: "was withdrawn"
    case .changedSinceApproval: "was changed since it was approved"
    case .notYetValid: "is not valid yet"
    case .expired: "is no longer valid"
    case .replaced: "was replaced by a later version"
    case .otherLanguage: "is in another language than the client's"
    case .otherNation: "is for another nation than the client's"
    case .otherSubject: "answers other subjects"
    case .otherRole: "is for the other parent"
    case .otherIntent: "does not belong in this paragraph"
    case .faulty: "has an error that its check finds"
    case .oldTerm: "makes a text with an old term (TERM-1)"
    case .noParity: "has no equal version in another language or for another nation"
    case .noLines: "has a paragraph that no usable line fits"
    }
  }

  /// Whether it lies in who the client is or what they ask, and not in the wording: nothing is wrong with the file then.
  public var isMisfit: Bool {
    switch self {
    case .otherLanguage, .otherNation, .otherSubject, .otherRole, .otherIntent: true
    case .unknown, .notApproved, .withdrawn, .changedSinceApproval, .notYetValid, .expired, .replaced, .faulty,
      .oldTerm, .noParity, .noLines:
      false
    }
  }
}

/// A template or line with every reason for which it may not be used here.
public struct WordingChoice<Wording: ApprovableWording>: Hashable, Sendable {
  /// The wording.
  public let wording: Wording
  /// Why it may not be used; empty where it may.
  public let hidden: [HiddenReason]
  /// Whether it may be used.
  public var isUsable: Bool { hidden.isEmpty }
}
