/// The 32 bytes of a SHA-256 hash or HMAC (FIPS 180-4, RFC 2104).
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The number of bytes in a digest.
  public static let count = 32

  /// The bytes, always 32.
  public let bytes: [UInt8]

  /// A digest from stored bytes; nil unless there are 32 of them.
  public init?(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.count else { return nil }
    self.bytes = bytes
  }

  /// A digest from 64 hexadecimal digits; nil for anything else.
  public init?(hexadecimal text: String) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 {
      guard let value = Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  init(filling fill: (UnsafeMutablePointer<UInt8>) -> Bool) {
    bytes = [UInt8](unsafeUninitializedCapacity: Self.count) { buffer, count in
      guard let start = buffer.baseAddress, fill(start) else { preconditionFailure("libcrypto has no SHA-256") }
      count = Self.count
    }
  }
}
