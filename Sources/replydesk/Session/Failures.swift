public import CommandLineKit
internal import Failures
public import Intake
internal import SafeText

extension SpoolError: Failing {
  /// What is wrong with the spool folder as a whole.
  public var failure: Failure {
    Failure(
      code.rawValue, .failed, "\(escaping: message).", why: reason.map { "\(escaping: $0)." },
      now: SafeText(escaping: advice))
  }
}
