import PersonalData
import Testing

@Suite struct DestructionTests {
  @Test(arguments: [
    ("My PIN is 1234567, thanks.", "My PIN is [PIN 1], thanks."),
    ("password: Tulip99! ok", "password: [password 1] ok"),
    ("card 4111 1111 1111 1111 exp 09/27 cvv 123", "card [card 1] exp [expiry 1] cvv [security code 1]"),
    ("PIN 1234567 then PIN 1234567 then PIN 7654321", "PIN [PIN 1] then PIN [PIN 1] then PIN [PIN 2]"),
    ("NI AB 12 34 56 C, ring 07700 900123", "NI AB 12 34 56 C, ring 07700 900123"), ("", ""),
    ("The PIN does not work", "The PIN does not work"),
  ])
  func nothingIsLeftOfThem(_ text: String, _ kept: String) {
    let remains = Destruction.remains(of: text)
    #expect(remains.text == kept)
    #expect(Destruction.remains(of: remains.text).text == kept, "what is left holds none")
  }

  @Test func theyAreCounted() {
    let counts = Destruction.remains(of: "PIN 1234567 or PIN 7654321, card 4111 1111 1111 1111").counts
    #expect(counts == [.pin: 2, .cardNumber: 1])
  }

  @Test func bytesThatAreNoTextStayButWhatStandsBetweenGoes() {
    let bytes = Array("PIN 1234567 ".utf8) + [0xFF, 0xC3] + Array(" card 4111111111111111".utf8)
    let kept = Destruction.remains(of: bytes)
    #expect(kept == Array("PIN [PIN 1] ".utf8) + [0xFF, 0xC3] + Array(" card [card 1]".utf8))
  }

  @Test func aMaskInItsPlaceKeepsAJSONLineReadable() {
    let line = #"{"body":"my PIN is 1234567","scin":"121003957455"}"#
    #expect(Destruction.remains(of: line).text == #"{"body":"my PIN is [PIN 1]","scin":"121003957455"}"#)
  }

  @Test func theFilterKeepsEveryOtherByte() {
    let text = "a\tb\r\n\u{1B}[31m AB 12 34 56 C \u{2003}z\n"
    #expect(PersonalData.masked(text) == "a\tb\r\n\u{1B}[31m [NINO 1] \u{2003}z\n")
    #expect(PersonalData.masked("nothing") == "nothing")
  }
}
