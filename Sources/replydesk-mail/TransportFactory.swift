internal import Casework
internal import CommandLineKit
internal import Glibc
internal import MailTransport
internal import OperatingSystem
internal import SafeText
internal import Settings

/// Makes the transports that the settings name, with the password from its file or credential.
struct TransportFactory {
  let settings: Settings

  /// As many as are used side by side; a Maildir needs one.
  func makeAll() throws -> [any Transport] {
    try MIMELibrary.check()
    guard case .smtp = settings.transport else { return [try make()] }
    return try (0..<settings.connections).map { _ in try make() }
  }

  func make() throws -> any Transport {
    switch settings.transport {
    case nil:
      throw Failure(
        "mail.no-transport", .usage, "No way out for mail is configured.",
        now: "Set mail.transport to maildir:PATH or smtp://HOST:PORT in the configuration.")
    case .maildir(let path): return Maildir(path: path)
    case .smtp(let relay): return try connection(to: relay)
    }
  }

  /// Makes a transport, and looks at what it needs on this machine before the first message does.
  func check() throws {
    let transport = try make()
    guard let maildir = transport as? Maildir else { return }
    do {
      try maildir.check()
    } catch {
      throw Failure(
        "mail.maildir", .failed,
        "Nothing can be delivered into \(escaping: maildir.path): \(escaping: String(cString: strerror(error.errno))).",
        now: "Check that it and tmp, new and cur in it are folders of yours, and the disk.")
    }
  }

  /// The file of authorities; nil where the system's are asked.
  private func authorities() throws -> String? {
    guard let path = settings.authoritiesPath else { return nil }
    let text = String(decoding: try FileReader.read(path, limit: 16 << 20), as: UTF8.self)
    guard text.contains("-----BEGIN ") else {
      throw Failure(
        "mail.ca-file", .usage, "\(escaping: path) holds no certificate, so no relay could be trusted.",
        now: "Name a PEM file in mail.ca-file, or leave it out.")
    }
    return path
  }

  private func connection(to relay: RelayAddress) throws -> any Transport {
    let security: SMTPSettings.Security =
      relay.isImplicitTLS ? .implicitTLS : settings.tls == .noneOnLoopback ? .plainOnLoopback : .startTLS
    let smtp = try SMTPSettings(
      host: relay.host, port: relay.port, security: security, authorityFile: try authorities())
    return try SMTPConnection(smtp, credentials: try credentials())
  }

  /// The name and password; nil where no name is configured.
  private func credentials() throws -> SMTPCredentials? {
    guard let username = settings.mailUsername else { return nil }
    var password: [UInt8]
    if let name = settings.passwordCredential {
      password = try SecretFile.readCredential(named: name, directory: settings.credentialsFolder)
    } else if let path = settings.passwordPath {
      password = try SecretFile.read(path)
    } else {
      throw Failure(
        "mail.no-password", .usage, "mail.username is set, but no password for it.",
        now: "Set mail.password-file or mail.password-credential.")
    }
    guard let credentials = SMTPCredentials(username: username, password: &password) else {
      throw Failure(
        "mail.bad-password", .usage, "The mail name or password cannot be used.",
        now: "Check both for blanks and control characters.")
    }
    return credentials
  }
}
