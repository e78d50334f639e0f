import Bounces
import Casework
import Testing

@Suite struct BounceTagTests {
  private let key = [UInt8](repeating: 7, count: 32)
  private let tag = BounceTag(id: OutboxID(number: 123), generation: 2, key: [UInt8](repeating: 7, count: 32))

  @Test func isReadBackFromItsAddress() throws {
    let address = try #require(tag.address(domain: "desk.example.org"))
    let read = try #require(BounceTag(address: address.wireForm))
    #expect(read == tag)
    #expect(read.id == OutboxID(number: 123))
    #expect(read.isGenuine(generation: 2, key: key))
  }

  @Test func survivesFoldingOfCase() throws {
    for text in [tag.localPart.uppercased(), tag.localPart.lowercased()] {
      let read = try #require(BounceTag(address: "\(text)@desk.example.org"))
      #expect(read.isGenuine(generation: 2, key: key))
    }
  }

  @Test func isNotGenuineForAnotherRowGenerationOrKey() throws {
    #expect(!tag.isGenuine(generation: 1, key: key))
    #expect(!tag.isGenuine(generation: 3, key: key))
    #expect(!tag.isGenuine(generation: 2, key: [UInt8](repeating: 8, count: 32)))
    let letters = tag.localPart.suffix(BounceTag.length)
    let moved = try #require(BounceTag(address: "bounces+OUT-124.\(letters)@desk.example.org"))
    #expect(!moved.isGenuine(generation: 2, key: key))
  }

  @Test func isNotGenuineWithAnyLetterChanged() throws {
    let local = Array(tag.localPart)
    for index in (local.count - BounceTag.length)..<local.count {
      var changed = local
      changed[index] = changed[index] == "a" ? "b" : "a"
      let read = try #require(BounceTag(address: "\(String(changed))@desk.example.org"))
      #expect(!read.isGenuine(generation: 2, key: key))
    }
  }

  @Test(arguments: [
    "", "bounces@desk.example.org", "bounces+OUT-123@desk.example.org", "bounces+OUT-123.abc@desk.example.org",
    "bounces+OUT-.aaaaaaaaaaaaaaaa@desk.example.org", "bounces+123.aaaaaaaaaaaaaaaa@desk.example.org",
    "bounces+OUT-0.aaaaaaaaaaaaaaaa@desk.example.org", "bounces+OUT-1.aaaaaaaaaaaaaaaa", "+OUT-1.aaaaaaaaaaaaaaaa@x",
    "bounces+OUT-1.aaaaaaaaaaaaaaaa.b@x", "bounces+OUT-99999999999999999999.aaaaaaaaaaaaaaaa@x",
  ])
  func anotherAddressHasNoTag(address: String) {
    #expect(BounceTag(address: address) == nil)
  }

  @Test func theLongestNumberStillFitsALocalPart() throws {
    let longest = BounceTag(id: OutboxID(number: 999_999_999_999_999_999), generation: .max, key: key)
    #expect(longest.localPart.utf8.count == 47)
    #expect(longest.address(domain: "desk.example.org") != nil)
    #expect(BounceTag(address: "\(longest.localPart)@desk.example.org") == longest)
  }

  @Test(arguments: ["Delivered-To", "x-original-to", "To"])
  func isFoundInTheHeadersOfDelivery(name: String) {
    let message = MailPart(fields: [
      .init(name, "Desk <\(tag.localPart)@desk.example.org>"), .init("To", "a@example.org"),
    ])
    #expect(BounceTag(deliveredTo: message) == tag)
  }

  @Test func theHeaderOfDeliveryBeatsWhatTheSenderWrote() {
    let forged = BounceTag(id: OutboxID(number: 9), generation: 1, key: key)
    let message = MailPart(fields: [
      .init("To", "\(forged.localPart)@desk.example.org"), .init("Delivered-To", "\(tag.localPart)@desk.example.org"),
    ])
    #expect(BounceTag(deliveredTo: message) == tag)
    #expect(BounceTag(deliveredTo: MailPart(fields: [])) == nil)
  }
}
