public import CommandLineKit
internal import Failures
public import MailTransport
internal import SafeText

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
