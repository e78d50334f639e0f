public import JSON
public import SafeText

/// Why a command did not do what it was asked: what, where, why, and what to do now.
public struct Failure: Error, Failing {
  /// A stable word for programs, such as `not-found` or `refused.rule`.
  public var code: String
  /// How the run ends.
  public var exit: ExitStatus
  /// What went wrong, in one sentence.
  public var what: SafeText
  /// Where: a file and line, a record, a word of the command line.
  public var place: SafeText?
  /// The cause.
  public var why: SafeText?
  /// What the person can do about it.
  public var now: SafeText?
  /// More lines for people, such as one for each rule that refuses.
  public var reasons: [SafeText]
  /// More for programs: rule ids and route of a refusal, for instance.
  public var details: JSONValue

  /// A failure.
  public init(
    _ code: String, _ exit: ExitStatus, _ what: SafeText, place: SafeText? = nil, why: SafeText? = nil,
    now: SafeText? = nil, reasons: [SafeText] = [], details: JSONValue = .null
  ) {
    self.code = code
    self.exit = exit
    self.what = what
    self.place = place
    self.why = why
    self.now = now
    self.reasons = reasons
    self.details = details
  }

  /// The failure that an error stands for; one that does not say is reported as it describes itself.
  public init(wrapping error: any Error) {
    if let error = error as? any Failing {
      self = error.failure
    } else {
      self.init(
        "unexpected", .failed, SafeText(escaping: "\(error)"),
        now: "Try again; if it stays, report it with the output of doctor.")
    }
  }

  /// Itself.
  public var failure: Failure { self }
}

/// An error that says how it is reported to the person at the command line.
public protocol Failing: Error {
  /// The error as it is reported.
  var failure: Failure { get }
}
