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
    "Roll number for the book is «7A 4419 0032». My son's is with the same lot, «7A 4419 1187».",
    "SOCIETY | ROLL No. | SHEET\nHolmfirth | «J 0914/227-X» | 20250914",
    "Roll No.\n«6/\n0441 8837»",
    "It was roll number «B-667120-08», it's now «5566712008»",
    "We pay into «3/88120-7». They call it the roll number.",
    "take me off the roll of volunteers: ref V/118820",
    "I don't have a roll number, the account was closed in 2014",
    "Rhif y cyfrif: «BANK_ACCOUNT|8414 4704». Rhif rôl: «3/40918827-2».",
    "roll («7 / 002 / 61143 – X») opened 12.06.08",
    "the roll number is missing off your form. Mine is «P-77120/4», thanks",
    "MY ROLL NUMBER IS «3/88120-7»",
    "THEY WANT A ROLL NUMBER, IT'S «0542/709331-8»",
    "«4003 118827 2» is my roll number",
    "The till roll says 4462-03",
  ]
}
