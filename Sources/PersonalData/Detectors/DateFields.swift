/// A birth date in the fields of a form: "Day: 14 Month: 02 Year: 1993".
enum DateFields {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    guard scan.runs.count >= 3 else { return }
    for run in 0..<(scan.runs.count - 2) where scan.runs[run].count <= 2 && scan.runs[run + 1].count <= 2 {
      let ranges = (0...2).map { scan.runs[run + $0].range }
      guard ranges[2].count == 4 || ranges[2].count == 2,
        label(scan.view, ranges[0].upperBound, ranges[1].lowerBound, ["month", "mm", "mis"]),
        label(scan.view, ranges[1].upperBound, ranges[2].lowerBound, ["year", "yyyy", "yy", "blwyddyn"]),
        scan.mentions(.birth, near: ranges[0], reach: 40)
      else { continue }
      hits += ranges.map { Hit(.dateOfBirth, $0, .birthWord) }
    }
  }

  /// Whether the only word between two places is one of these.
  private static func label(_ view: TextView, _ start: Int, _ end: Int, _ wanted: Set<String>) -> Bool {
    guard end - start <= 20 else { return false }
    let words = view.bytes[start..<end].split { !Byte.isLetter($0) }
    return words.count == 1 && wanted.contains(String(decoding: words[0], as: UTF8.self))
  }
}
