import PersonalData
import Testing

@Suite struct RollNumberDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .rollNumber) }

  static let rows = [
    "roll number «D/12345678-9»", "roll no «1234567890»", "Roll number: «B 1234567»",
    "building society roll no. «AB12/3456»",
    "rhif rôl «1234/567890»", "roll number is «0123-456789»", "roll number\n«12345678X»",
    "roll number «123\u{200B}4567»",
    "roll number", "roll call 2024 was fine", "a roll of 12345678 stamps", "roll number unknown", "roll number 12",
    "on a roll",
    "It has a roll number or it goes nowhere!!! It's inside the cover of the book. «D/70418826-3».",
    "electoral roll number EL-44713",
    "rock and roll 1955-1963",
  ]
}
