internal import Casework
public import CommandLineKit
public import Intake
internal import JSON
public import OperatingSystem
internal import SafeText
public import Settings
public import Storage
public import Workflows

extension DeskError: Failing {
  /// The refusal with its rules, every check behind it, and its exit status.
  public var failure: Failure {
    let exit: ExitStatus =
      switch kind {
      case .failed: .failed
      case .invalid: .usage
      case .notAllowed: .notAllowed
      case .notFound: .notFound
      case .refused: .refused
      case .conflict: .conflict
      case .faults: .faults
      }
    return Failure(
      code, exit, SafeText(escapingLines: message), now: SafeText(escapingLines: advice),
      reasons: decision?.refusals.map { SafeText(escaping: "\($0.rule.rawValue) \($0.finding)") } ?? [],
      details: details)
  }

  private var details: JSONValue {
    guard !rules.isEmpty || decision != nil else { return .null }
    var object = JSONObject([("rules", .array(rules.map { .string($0.rawValue) }))])
    object["route"] = decision.map { .string($0.route.rawValue) }
    return .object(object)
  }
}

extension StorageError: Failing {
  /// A busy store may be tried again; every other fault of it is one.
  public var failure: Failure {
    Failure(
      "store.\(code.rawValue)", code == .busy ? .tryLater : .failed, SafeText(escaping: message),
      now: SafeText(escaping: advice))
  }
}

extension SettingsError: Failing {
  /// Every fault of the configuration, each with its place.
  public var failure: Failure {
    Failure(
      "config", .usage, "The configuration has faults.", now: "Mend them; see the settings with: replydesk config list",
      reasons: faults.map { SafeText(escaping: $0.description) })
  }
}

extension SystemError: Failing {
  /// What the operating system refused.
  public var failure: Failure {
    Failure("system.\(code.rawValue)", .failed, SafeText(escaping: description))
  }
}

extension SpoolError: Failing {
  /// What is wrong with the spool folder as a whole.
  public var failure: Failure { Failure("spool", .failed, SafeText(escaping: "\(self)")) }
}
