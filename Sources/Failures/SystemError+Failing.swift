public import CommandLineKit
public import OperatingSystem
internal import SafeText

extension SystemError: Failing {
  /// What the operating system refused.
  public var failure: Failure { Failure("system.\(code.rawValue)", Exits.ofSystem, SafeText(escaping: description)) }
}
