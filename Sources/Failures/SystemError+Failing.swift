public import CommandLineKit
public import OperatingSystem
internal import SafeText

extension SystemError: Failing {
  /// What the operating system refused.
  public var failure: Failure {
    let place: SafeText = subject.map { " \(escaping: $0)" } ?? ""
    return Failure(
      "system.\(code.rawValue)", Exits.ofSystem, "Cannot \(escaping: operation)\(place): \(escaping: reason).",
      now: SafeText(escaping: advice))
  }
}
