public import CommandLineKit
public import MailTransport
public import OperatingSystem
internal import SafeText
public import Settings
public import Storage
public import Workflows

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

extension DeskError: Failing {
  /// What the casework refused.
  public var failure: Failure {
    Failure(
      code, kind == .notFound ? .notFound : .failed, SafeText(escapingLines: message),
      now: SafeText(escapingLines: advice))
  }
}

extension SystemError: Failing {
  /// What the operating system refused.
  public var failure: Failure { Failure("system.\(code.rawValue)", .failed, SafeText(escaping: description)) }
}

extension CurlFault: Failing {
  /// Why the mail library is not used.
  public var failure: Failure { Failure("mail.curl.\(code.rawValue)", .failed, SafeText(escaping: description)) }
}

extension MIMEFault: Failing {
  /// Why no message is built or read.
  public var failure: Failure { Failure("mail.gmime", .failed, SafeText(escaping: description)) }
}

extension SMTPSettingsFault: Failing {
  /// What is wrong with the relay's settings.
  public var failure: Failure { Failure("mail.\(rawValue)", .usage, SafeText(escaping: description)) }
}
