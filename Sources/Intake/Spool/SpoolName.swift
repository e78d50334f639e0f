/// The name of an entry of the spool folder: any bytes but a slash and NUL, up to 255 of them.
public struct SpoolName: Hashable, Sendable, CustomStringConvertible {
  /// The bytes of the name.
  public let bytes: [UInt8]

  /// A name of those bytes; nil where no folder can have an entry of that name.
  public init?(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard (1...255).contains(bytes.count), !bytes.contains(0), !bytes.contains(UInt8(ascii: "/")) else { return nil }
    guard bytes != [UInt8(ascii: ".")], bytes != Array("..".utf8) else { return nil }
    self.bytes = bytes
  }

  /// A name of that text's UTF-8.
  public init?(_ text: String) { self.init(bytes: text.utf8) }

  /// Whether the entry is not for intake: names that start with a dot, and names of files that are still being written.
  public var isIgnored: Bool {
    bytes.first == UInt8(ascii: ".") || bytes.ends(with: ".tmp") || bytes.ends(with: ".part")
  }

  /// The name in printable ASCII; a backslash is doubled and every other byte is `\xNN`, so that no two names look alike.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"): text.append(contentsOf: [byte, byte])
      case 0x20...0x7E: text.append(byte)
      default:
        text.append(contentsOf: #"\x"#.utf8)
        text.append(Self.hexDigits[Int(byte >> 4)])
        text.append(Self.hexDigits[Int(byte & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Calls C with the name as a string.
  func withCString<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var terminated = bytes.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return try terminated.withUnsafeBufferPointer { (buffer) throws(Failure) in
      guard let start = buffer.baseAddress else {
        preconditionFailure("an array of one element or more has an address")
      }
      return try body(start)
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: StaticString) -> Bool {
    let suffix = suffix.description.utf8
    return count > suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
