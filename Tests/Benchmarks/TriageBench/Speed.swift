import Casework
import Glibc
import Triage

/// Measures a model on ordinary and on hostile messages.
struct Speed {
  let model: TriageModel

  func measure(_ examples: [TriageExample]) throws {
    let start = Clock.seconds
    _ = try TriageModel(bytes: model.encoded)
    print("encoded and read back in \(milliseconds(since: start)) ms")
    for round in 1...3 {
      let start = Clock.seconds
      var unsure = 0
      for example in examples where model.decide(example.input).isUnsure { unsure += 1 }
      print("round \(round): \(Int(Double(examples.count) / (Clock.seconds - start))) messages/s (\(unsure) unsure)")
    }
    let reasons = Clock.seconds
    for example in examples { _ = model.triage(example.input) }
    print("with reasons and asks: \(Int(Double(examples.count) / (Clock.seconds - reasons))) messages/s")
    for unit in [
      "where is my payment ", "i cant see any point in ", "a", "not ", "?", "£1 on the 3rd. ", "e\u{301}", "日本",
    ] {
      let times = [256 << 10, 512 << 10, 1 << 20].map { size -> Double in
        let text = ClientText(String(repeating: unit, count: size / unit.utf8.count))
        let start = Clock.seconds
        _ = model.triage(TriageInput(declaredSubject: text, role: .payingParent, body: text))
        return milliseconds(since: start)
      }
      print("256 KB, 512 KB, 1 MB of \"\(unit)\": \(times.map { "\($0) ms" }.joined(separator: ", "))")
    }
  }

  private func milliseconds(since start: Double) -> Double { ((Clock.seconds - start) * 10_000).rounded() / 10 }
}

/// Seconds that only go forward.
enum Clock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
