/// Puts digits together that stand one by one: "2 0 7" and "0 9 / 2 8".
enum CollapsedDigits {
  static func reading(of scan: Scan) -> Reading {
    let view = scan.view
    var reading = Reading(capacity: view.count)
    var (index, run) = (0, 0)
    while run < scan.runs.count {
      guard isPair(scan, run) else {
        run += 1
        continue
      }
      reading.keep(index..<Int(scan.runs[run].end), of: view)
      while run + 1 < scan.runs.count, isPair(scan, run) {
        run += 1
        let place = Int(scan.runs[run].start)
        reading.write(view.bytes[place], for: place..<(place + 1))
      }
      index = Int(scan.runs[run].end)
      run += 1
    }
    reading.keep(index..<view.count, of: view)
    return reading
  }

  /// Whether a digit alone has another alone behind one blank.
  static func isPair(_ scan: Scan, _ run: Int) -> Bool {
    run + 1 < scan.runs.count && scan.runs[run].count == 1 && scan.runs[run + 1].count == 1
      && scan.runs[run].gap == Byte.space
  }
}
