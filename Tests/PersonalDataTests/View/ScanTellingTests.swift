import Testing

@testable import PersonalData

@Suite struct ScanTellingTests {
  @Test(arguments: [
    "My account number, which you asked for again, has changed to «40281933».",
    "My account number is on the letter. Here you go: «40281933»", "Account number:\n\n«40281933»",
    "What is your account number?\n\n«40281933»\n\nThanks", "I typed «40281933» into the account box.",
    "The account is «40281933», previously «40281934».", "My account was charged, ticket 40281933",
    "My account was charged on 20261103", "What is your account number?\n\nI do not know. Ticket 40281933",
  ])
  func readsAccountsThroughTheirSentence(_ marked: String) { MarkedText.expect(marked, kind: .bankAccount) }

  @Test(arguments: [
    "Mae'n gofyn am y PIN a dwi'n rhoi «7233796»", "I put «7233796» as the PIN",
  ])
  func readsPINsThroughTheirSentence(_ marked: String) { MarkedText.expect(marked, kind: .pin) }

  @Test(arguments: [
    "Ganwyd y mab hynaf ddydd Mawrth «4 Mehefin 2013»", "My date of birth was put as «03/05/1988», not that it matters",
    "My birthday card to them was returned on 22 October 2026",
    "He was born «2 April 1968» and died on 11 September 2025",
  ])
  func readsBirthDatesThroughTheirSentence(_ marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }
}
