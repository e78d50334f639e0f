/// Where mail goes out: a folder on this machine, or a mail server.
public enum TransportSetting: Hashable, Sendable, CustomStringConvertible {
  /// A Maildir at an absolute path; for the demonstration and for trying out.
  case maildir(path: String)
  /// A relay.
  case smtp(RelayAddress)

  /// The setting as it is written in the configuration.
  public var description: String {
    switch self {
    case .maildir(let path): "maildir:\(path)"
    case .smtp(let relay): relay.description
    }
  }
}

/// The address of a mail relay: a host, a port, and whether TLS comes before the first word of SMTP.
public struct RelayAddress: Hashable, Sendable, CustomStringConvertible {
  /// A host name in lower case, an IPv4 address, or an IPv6 address without brackets.
  public let host: String
  /// 1 to 65535.
  public let port: Int
  /// Whether TLS opens the connection (`smtps`, RFC 8314) instead of STARTTLS (RFC 3207).
  public let isImplicitTLS: Bool

  /// Whether the host is this machine by its very name: `localhost`, 127.0.0.0/8 in full, `::1`.
  public var isLoopback: Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0].elementsEqual("127".utf8)
      && parts.allSatisfy { UInt8(String(decoding: $0, as: UTF8.self)) != nil }
  }

  /// The address as a URL with its port: `smtp://relay.example:587`.
  public var description: String {
    let host = host.utf8.contains(0x3A) ? "[\(host)]" : host
    return "\(isImplicitTLS ? "smtps" : "smtp")://\(host):\(port)"
  }

  /// The address in a URL; nil for another scheme, an account, a path, or a bad host or port. Ports default to 25 and 465.
  init?(url: String) {
    let lower = url.lowercased()
    guard let scheme = ["smtp://", "smtps://"].first(where: { lower.hasPrefix($0) }) else { return nil }
    isImplicitTLS = scheme == "smtps://"
    let rest = String(lower.dropFirst(scheme.count))
    let name: Substring
    let end: Substring
    if rest.hasPrefix("["), let close = rest.firstIndex(of: "]") {
      name = rest[rest.index(after: rest.startIndex)..<close]
      end = rest[rest.index(after: close)...]
      let isHexadecimal = name.utf8.allSatisfy {
        (0x30...0x3A).contains($0) || (0x61...0x66).contains($0) || $0 == 0x2E
      }
      guard name.utf8.contains(0x3A), isHexadecimal else { return nil }
    } else {
      name = rest.prefix { $0 != ":" }
      end = rest[name.endIndex...]
      guard Self.isHostName(name) else { return nil }
    }
    host = String(name)
    if end.isEmpty {
      port = isImplicitTLS ? 465 : 25
    } else {
      let digits = end.dropFirst()
      guard end.hasPrefix(":"), (1...5).contains(digits.utf8.count),
        digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
        (1...65_535).contains(number)
      else { return nil }
      port = number
    }
  }

  private static func isHostName(_ name: Substring) -> Bool {
    (1...253).contains(name.utf8.count)
      && name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
      }
  }
}
