/// Base 32 of RFC 4648 section 6 in small letters without padding: safe where a mail system folds capitals.
enum Base32 {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var (buffer, bits) = (UInt32(0), UInt32(0))
    for byte in bytes {
      buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        output.append(alphabet[Int(buffer >> bits & 31)])
      }
    }
    if bits > 0 { output.append(alphabet[Int(buffer << (5 - bits) & 31)]) }
    return String(decoding: output, as: UTF8.self)
  }
}
