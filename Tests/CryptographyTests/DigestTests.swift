import Cryptography
import Testing

@Suite("A digest is 32 bytes and nothing else")
struct DigestTests {
  @Test("Hexadecimal goes there and back")
  func roundTrip() {
    let digest = SHA256.hash("abc")
    #expect(Digest(hexadecimal: digest.description) == digest)
    #expect(Digest(hexadecimal: digest.description.uppercased()) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
  }

  @Test(
    "Other lengths and other letters are refused",
    arguments: [
      "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "0", count: 66), "g" + String(repeating: "0", count: 63),
      " " + String(repeating: "0", count: 63),
    ])
  func refused(text: String) {
    #expect(Digest(hexadecimal: text) == nil)
  }

  @Test("Every single changed bit makes another digest")
  func everyBitCounts() {
    let digest = SHA256.hash("abc")
    #expect(digest.matches(digest))
    for bit in 0..<256 {
      var bytes = digest.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(Digest(bytes: bytes).map(digest.matches) == false)
    }
  }

  @Test("Bytes of another count are refused", arguments: [0, 31, 33])
  func wrongCount(count: Int) {
    #expect(Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
  }
}
