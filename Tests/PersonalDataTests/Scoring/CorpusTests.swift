import Testing

/// The whole corpus by the measures of the policy: files by which detectors were tuned, and those held out.
@Suite struct CorpusTests {
  @Test(arguments: [false, true]) func holdsItsFloors(areHeldOut: Bool) {
    var score = CorpusScore()
    for text in CorpusFolder.texts(areHeldOut: areHeldOut, in: CorpusFolder.besideTests()) { _ = score.add(text) }
    #expect(score.texts >= (areHeldOut ? 791 : 8_692))
    print("\(areHeldOut ? "held out" : "tuning"), \(score.texts) texts")
    for (name, share, isCeiling, _) in score.measures {
      print("  \(name): \(share.rate) of \(share.whole)")
      let floor = (areHeldOut ? Self.heldOut : Self.tuned)[name] ?? 0
      #expect(isCeiling ? share.rate <= floor : share.rate >= floor, "\(name): \(share.rate), held to \(floor)")
    }
  }

  /// What was once reached and must not be lost.
  static let tuned = [
    "leak, plain": 0.0036, "leak, with hard": 0.0125, "leak, adversarial": 0.004, "leak, Welsh": 0.001,
    "false alarms": 0.001, "precision": 0.9995, "kinds": 0.999, "known values": 1,
  ]
  static let heldOut = [
    "leak, plain": 0.006, "leak, with hard": 0.016, "leak, adversarial": 0.005, "leak, Welsh": 0.005,
    "false alarms": 0.01, "precision": 0.992, "kinds": 0.995, "known values": 1,
  ]
}
