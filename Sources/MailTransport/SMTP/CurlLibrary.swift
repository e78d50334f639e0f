import CCurl
import Glibc

/// The linked libcurl: set up once in a process, and new enough.
public enum CurlLibrary {
  /// What a libcurl says of itself.
  struct Facts: Sendable {
    /// 16 bits major, 8 minor, 8 patch.
    let number: UInt32
    /// As libcurl writes it.
    let version: String
    let hasTLS: Bool
  }

  /// 7.79.0, the oldest version without the known STARTTLS faults.
  static let oldest: UInt32 = 0x07_4F00

  /// What the linked one says; nil where it cannot start.
  private static let linked: Facts? = {
    guard ccurl_global_init() == CURLE_OK, let info = ccurl_version() else { return nil }
    // A server that closes early must not end the process: libcurl leaves the signal to us when it may not set handlers.
    var current = sigaction()
    if sigaction(SIGPIPE, nil, &current) == 0, current.__sigaction_handler.sa_handler == nil {
      signal(SIGPIPE, SIG_IGN)
    }
    let version = info.pointee.version.map { String(cString: $0) } ?? ""
    return Facts(
      number: info.pointee.version_num, version: version, hasTLS: info.pointee.features & CURL_VERSION_SSL != 0)
  }()

  /// The version as libcurl writes it, such as `7.88.1`; empty where libcurl cannot start.
  public static var version: String { linked?.version ?? "" }

  /// Whether what follows an address in angle brackets is sent as it is (from 8.16).
  static var takesParameters: Bool { (linked?.number ?? 0) >= 0x08_1000 }

  /// Throws unless the linked libcurl started, has TLS and is at least 7.79.0.
  public static func check() throws(CurlFault) { try check(linked) }

  static func check(_ facts: Facts?) throws(CurlFault) {
    guard let facts else { throw CurlFault(code: .notStarted) }
    guard facts.number >= oldest else { throw CurlFault(code: .tooOld, version: facts.version) }
    guard facts.hasTLS else { throw CurlFault(code: .noTLS) }
  }
}

/// Why libcurl cannot be used at all; an attempt's own faults are in its evidence.
public struct CurlFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public enum Code: String, CaseIterable, Sendable {
    /// libcurl could not start.
    case notStarted = "not_started"
    /// The linked version has known faults.
    case tooOld = "too_old"
    /// It was built without TLS.
    case noTLS = "no_tls"
    /// It refused an option.
    case option
  }

  /// The kind of fault.
  public let code: Code
  /// libcurl's own code, where it gave one.
  public let curlCode: Int32?
  /// The version that is too old.
  public let version: String?

  init(code: Code, curlCode: Int32? = nil, version: String? = nil) {
    (self.code, self.curlCode, self.version) = (code, curlCode, version)
  }

  /// What is wrong and what to do now.
  public var description: String {
    switch code {
    case .notStarted: "libcurl could not start; check the machine's memory and the library's installation."
    case .tooOld: "The linked libcurl \(version ?? "") is older than 7.79.0 and unsafe with STARTTLS; upgrade it."
    case .noTLS: "The linked libcurl has no TLS; install libcurl4 with OpenSSL."
    case .option: "libcurl refused a setting (code \(curlCode ?? 0)); check the relay's settings and certificate file."
    }
  }
}
