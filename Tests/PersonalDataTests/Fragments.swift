import TestSupport

/// Pieces from which random texts are put together: values in many forms, labels, and what tends to break parsers.
enum Fragments {
  /// Values of the sample case as they must never come out.
  static let secrets = [
    "AB123456C", "Kowalska", "121003957455", "07700 900123", "amelie.kowalska@example.org", "CF10 3AT", "03/04/1990",
    "12 Example Street", "131003957456", "O'Hara", "M1 1AE", "Rhys",
  ]

  private static let others = [
    "AB 12 34 56 C", "my PIN is 1234567", "PIN", "sort code 12-34-56", "12345678", "account", "dob", "3 April 1990",
    "and 5/6/2012", "4111 1111 1111 1111", "12/27", "cvv 123", "NHS 943 476 5919", "roll number D/1234567", "password:",
    "banana", "MORGA657054SM9IJ", "GB82 WEST 1234 5698 7654 32", "passport 123456789", "[NINO 1]", "[account 2]",
    "[date", "1]", "\u{200B}", "\u{301}", "\u{202E}", "é", "日本", "🙂", "ﬁ", "ß", "\r\n", "\n", "\n\n", ".", ",", "-",
    "/", "(", ")", "@", "£", "1", "22", "333", "4444", "0", "a", "B", "Mr", "the", "is", "born", "on", "gan", "yw",
    "ＡＢ", "१२", "Mark", "price", "12", "Street", "flat 3",
  ]

  static func text(_ random: inout SeededNumbers, count: Int, isGlued: Bool = true) -> String {
    (0..<count).map { _ in
      let all = secrets + others
      let piece = all[Int(random.next() % UInt64(all.count))]
      return piece + (isGlued && random.next() % 4 == 0 ? "" : " ")
    }.joined()
  }
}
