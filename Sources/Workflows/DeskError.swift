public import Casework

/// Why a use case was not carried out: what, why and what to do now; never with a client's personal data in it.
public struct DeskError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of refusal it is; each has its own exit code on the command line.
  public enum Kind: String, Sendable {
    /// It went wrong for a reason outside the request.
    case failed
    /// The request itself makes no sense.
    case invalid
    /// This person may not do it.
    case notAllowed = "not-allowed"
    /// There is no such thing.
    case notFound = "not-found"
    /// A rule of the casework refuses it.
    case refused
    /// Somebody else has it, or it changed meanwhile.
    case conflict
    /// A check found faults.
    case faults
  }

  /// What sort of refusal it is.
  public let kind: Kind
  /// A stable word for programs, such as `reply.not-previewed`.
  public let code: String
  /// What happened and why.
  public let message: String
  /// What to do now.
  public let advice: String
  /// The rules that refuse it.
  public let rules: [Rule]
  /// Every check behind a refused email; nil for anything else.
  public let decision: EmailDecision?
  /// What has to be mended before it goes, each by itself; empty where `message` says it all.
  public let findings: [String]

  /// A refusal.
  public init(
    _ kind: Kind, _ code: String, _ message: String, advice: String, rules: [Rule] = [], decision: EmailDecision? = nil,
    findings: [String] = []
  ) {
    self.kind = kind
    self.code = code
    self.message = message
    self.advice = advice
    self.rules = rules
    self.decision = decision
    self.findings = findings
  }

  /// What happened, why, and what to do now.
  public var description: String { "\(message) \(advice)" }
}

extension DeskError {
  static func unknown(_ activity: ActivityID) -> Self {
    Self(
      .notFound, "activity.unknown", "There is no activity \(activity).",
      advice: "See what is open with: replydesk queue list")
  }

  static func emailRefused(_ activity: ActivityID, _ decision: EmailDecision) -> Self {
    Self(
      .refused, "email.refused",
      "An email may not answer \(activity): \(decision.refusals.count == 1 ? "1 reason" : "\(decision.refusals.count) reasons").",
      advice: decision.instruction, rules: decision.refusals.map(\.rule), decision: decision)
  }

  static func owned(_ activity: ActivityID, by owner: Account) -> Self {
    Self(
      .conflict, "activity.owned", "\(activity) belongs to \(owner).",
      advice: "Ask them for it, or take it over with: replydesk message take \(activity) --steal")
  }

  static func open(_ activity: ActivityID, at reader: Account) -> Self {
    Self(
      .conflict, "activity.open", "\(reader) has \(activity) open now.",
      advice: "Wait until they leave it, or take it over with: replydesk message take \(activity) --steal")
  }
}
