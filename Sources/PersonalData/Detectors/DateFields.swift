/// A birth date in the fields of a form: "Day: 14 Month: 02 Year: 1993".
enum DateFields {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    guard scan.runs.count >= 3, scan.features.contains(.birth) else { return }
    for run in 0..<(scan.runs.count - 2) where scan.runs[run].count <= 2 && scan.runs[run + 1].count <= 2 {
      let (day, month, year) = (scan.runs[run].range, scan.runs[run + 1].range, scan.runs[run + 2].range)
      guard year.count == 4 || year.count == 2,
        label(scan.view, day.upperBound, month.lowerBound, months),
        label(scan.view, month.upperBound, year.lowerBound, years),
        scan.mentions(.birth, near: day, reach: 40)
      else { continue }
      hits += [day, month, year].map { Hit(.dateOfBirth, $0, .birthWord) }
    }
  }

  private static let months: Set<String> = ["month", "mm", "mis"]
  private static let years: Set<String> = ["year", "yyyy", "yy", "blwyddyn"]

  /// Whether the only word between two places is one of these.
  private static func label(_ view: TextView, _ start: Int, _ end: Int, _ wanted: Set<String>) -> Bool {
    guard end - start <= 20, end - start > 2 else { return false }
    let words = view.slice(start, end).split { !Byte.isLetter($0) }
    return words.count == 1 && wanted.contains(String(decoding: words[0], as: UTF8.self))
  }
}
