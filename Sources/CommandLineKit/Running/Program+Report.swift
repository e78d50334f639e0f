import JSON
import SafeText

extension Program {
  /// A failure as it is written: for people on standard error, for programs as one object on standard output.
  func report(_ failure: Failure, style: OutputStyle) -> Outcome {
    if style.isJSON {
      return Outcome(output: failure.json(program: name).terminalSafeBytes + [UInt8(ascii: "\n")], exit: failure.exit)
    }
    var lines: [SafeText] = ["\(escaping: name): \(failure.what)"]
    if let place = failure.place { lines.append("  where: \(place)") }
    if let why = failure.why { lines.append("  why: \(why)") }
    for reason in failure.reasons { lines.append("  - \(reason)") }
    if let now = failure.now { lines.append("  now: \(now)") }
    return Outcome(errors: (lines.joined(separator: "\n") + "\n").bytes, exit: failure.exit)
  }
}

extension Failure {
  /// `{"schema":"replydesk.error/1","error":{"code":…,"message":…,…}}`; members without a value are left out.
  func json(program: String) -> JSONValue {
    var error = JSONObject([("code", .string(code)), ("message", .string(what.description))])
    error["where"] = place.map { .string($0.description) }
    error["why"] = why.map { .string($0.description) }
    error["now"] = now.map { .string($0.description) }
    if !reasons.isEmpty { error["reasons"] = .array(reasons.map { .string($0.description) }) }
    error["exit"] = .integer(Int64(exit.rawValue))
    if !details.isNull { error["details"] = details }
    return .object(["schema": .string(program + ".error/1"), "error": .object(error)])
  }
}
