public import CommandLineKit
internal import SafeText
public import Storage

extension StorageError: Failing {
  /// What is wrong with the store, and what to do.
  public var failure: Failure {
    Failure("store.\(code.rawValue)", Exits.of(code), "\(escaping: message).", now: SafeText(escaping: advice))
  }
}
