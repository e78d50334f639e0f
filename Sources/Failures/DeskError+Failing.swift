internal import Casework
public import CommandLineKit
internal import JSON
internal import SafeText
public import Workflows

extension DeskError: Failing {
  /// The refusal with its rules, every check behind it, and its exit status.
  public var failure: Failure {
    Failure(
      code, Exits.of(kind), SafeText(escapingLines: message), now: SafeText(escapingLines: advice),
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
