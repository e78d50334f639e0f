internal import ASCII
public import Casework

/// Where the relay is and how we talk to it; without its name and password.
public struct SMTPSettings: Hashable, Sendable {
  /// How the connection is protected.
  public enum Security: String, CaseIterable, Sendable {
    /// STARTTLS, and nothing at all where the server does not offer it.
    case startTLS = "starttls"
    /// TLS from the first byte.
    case implicitTLS = "tls"
    /// None; only where the relay is this machine.
    case plainOnLoopback = "none"
  }

  /// The relay's name or numeric address.
  public let host: String
  /// The relay's port.
  public let port: Int
  /// How the connection is protected.
  public let security: Security
  /// A file of PEM certificates to trust instead of the system's; nil for the system's.
  public let authorityFile: String?
  /// The name that we greet with.
  public let clientName: String
  /// The longest time to a connection, TLS included.
  public let connectTimeout: Interval
  /// The longest time to any one answer, the one after the last bytes included (RFC 5321 section 4.5.3.2.6).
  public let responseTimeout: Interval
  /// The longest time of a whole attempt; shorter than a lease.
  public let attemptTimeout: Interval

  /// Settings; throws where a value cannot be used, or where TLS is switched off for a relay that is not this machine.
  public init(
    host: String, port: Int, security: Security, authorityFile: String? = nil, clientName: String = "localhost",
    connectTimeout: Interval = .seconds(30), responseTimeout: Interval = .seconds(600),
    attemptTimeout: Interval = .minutes(15)
  ) throws(SMTPSettingsFault) {
    guard Self.isName(host) || Self.isNumericIPv6(host) else { throw .host }
    guard (1...65_535).contains(port) else { throw .port }
    guard Self.isName(clientName) else { throw .clientName }
    guard security != .plainOnLoopback || Self.isLoopback(host) else { throw .plainToElsewhere }
    guard authorityFile.map({ !$0.utf8.isEmpty && !$0.utf8.contains(0) }) ?? true else { throw .authorityFile }
    for limit in [connectTimeout, responseTimeout, attemptTimeout] {
      guard limit >= .seconds(1), limit <= .minutes(20) else { throw .limit }
    }
    self.host = host
    self.port = port
    self.security = security
    self.authorityFile = authorityFile
    self.clientName = clientName
    self.connectTimeout = connectTimeout
    self.responseTimeout = responseTimeout
    self.attemptTimeout = attemptTimeout
  }

  /// The relay as a URL; its path is the name that we greet with.
  var url: String {
    let scheme = security == .implicitTLS ? "smtps" : "smtp"
    return "\(scheme)://\(Self.isNumericIPv6(host) ? "[\(host)]" : host):\(port)/\(clientName)"
  }

  /// Whether a host can only be this machine: `localhost`, 127.0.0.0/8 or `::1`.
  public static func isLoopback(_ host: String) -> Bool {
    if host == "::1" || host.lowercased() == "localhost" { return true }
    let parts = host.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      let isPlain = (1...3).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      return isPlain ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    return parts.count == 4 && numbers.count == 4 && numbers[0] == 127 && numbers.allSatisfy { $0 <= 255 }
  }

  private static func isName(_ text: String) -> Bool {
    (1...253).contains(text.utf8.count) && text.utf8.first != 0x2D && text.utf8.first != 0x2E
      && text.utf8.allSatisfy { byte in
        byte.isHostLabel || byte == 0x2E
      }
  }

  private static func isNumericIPv6(_ text: String) -> Bool {
    (2...45).contains(text.utf8.count) && text.utf8.contains(0x3A)
      && text.utf8.allSatisfy { byte in
        (0x30...0x3A).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte) || byte == 0x2E
      }
  }
}

/// A value among the relay's settings that cannot be used.
public enum SMTPSettingsFault: String, Error, CaseIterable, Sendable, CustomStringConvertible {
  case host
  case port
  case clientName = "client_name"
  case plainToElsewhere = "plain_to_elsewhere"
  case authorityFile = "authority_file"
  case limit

  /// What is wrong and what to write instead.
  public var description: String {
    switch self {
    case .host: "The relay's host is not a host name or numeric address; write it without brackets, port or scheme."
    case .port: "The relay's port is not a number from 1 to 65535; 587 is usual."
    case .clientName: "The name to greet the relay with is not a host name."
    case .plainToElsewhere:
      "TLS is switched off for a relay that is not this machine; only localhost, 127.x.x.x and ::1 may go without."
    case .authorityFile: "The file of certificates has no usable path."
    case .limit: "A time limit of the relay is not between 1 second and 20 minutes."
    }
  }
}
