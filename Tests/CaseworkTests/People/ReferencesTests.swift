import Casework
import Testing

@Suite struct ReferencesTests {
  @Test func aCustomerReferenceHasTwelveDigits() throws {
    let reference = try #require(CustomerReference("121004037930"))
    #expect(reference.digits == "121004037930")
    #expect(reference.lastThree == "930")
    #expect("\(reference)" == "*********930")
    #expect(CustomerReference("000000000000") != nil)
  }

  @Test(arguments: [
    "", "12100403793", "1210040379301", "12100403793a", "121 004 037 930", " 21004037930", "12100403793 ",
    "-21004037930",
    "+21004037930", "12100403793\n", "12100403793\u{0}", "\u{0661}21004037930", "\u{FF11}2100403793", "1.1004037930",
  ]) func otherReferencesAreRefused(text: String) {
    #expect(CustomerReference(text) == nil)
  }

  @Test(arguments: ["C-80412", "A", "0", "-", "C-80412-B", String(repeating: "9", count: 20)])
  func caseNumbers(text: String) {
    #expect(CaseNumber(text)?.text == text)
    #expect(CaseNumber(text)?.description == text)
  }

  @Test(arguments: [
    "", "c-80412", "C 80412", "C_80412", "C-80412\n", "C-80412\u{0}", "C\u{2010}80412", "\u{0421}-80412", "C-80412;",
    String(repeating: "9", count: 21),
  ]) func otherCaseNumbersAreRefused(text: String) {
    #expect(CaseNumber(text) == nil)
  }

  @Test(arguments: ["a", "anna.jones", "Anna_Jones-2", "root", ".", String(repeating: "a", count: 64)])
  func accounts(name: String) {
    #expect(Account(name)?.name == name)
    #expect(Account(name)?.description == name)
  }

  @Test(arguments: [
    "", "anna jones", "anna@host", "anna/..", "anna\n", "anna\u{0}", "\u{1B}[2J", "ann\u{00E4}", "a:b",
    String(repeating: "a", count: 65),
  ]) func otherAccountsAreRefused(name: String) {
    #expect(Account(name) == nil)
  }
}
