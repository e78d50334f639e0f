import Testing

/// The whole corpus by the measures of the policy: files by which detectors were tuned, and those held out.
@Suite struct CorpusTests {
  @Test(arguments: [false, true]) func holdsItsFloors(areHeldOut: Bool) {
    var score = CorpusScore()
    for text in CorpusFolder.texts(areHeldOut: areHeldOut, in: CorpusFolder.besideTests()) { _ = score.add(text) }
    #expect(score.texts >= (areHeldOut ? 440 : 3_650))
    print("\(areHeldOut ? "held out" : "tuning"), \(score.texts) texts")
    for (name, share, isCeiling, _) in score.measures {
      print("  \(name): \(share.rate) of \(share.whole)")
      let floor = (areHeldOut ? Self.heldOut : Self.tuned)[name] ?? 0
      #expect(isCeiling ? share.rate <= floor : share.rate >= floor, "\(name): \(share.rate), held to \(floor)")
    }
  }

  /// What was once reached and must not be lost.
  static let tuned = [
    "leak, plain": 0.0015, "leak, with hard": 0.017, "leak, adversarial": 0.0025, "leak, Welsh": 0.0005,
    "false alarms": 0, "precision": 0.999, "kinds": 0.998, "known values": 1,
  ]
  static let heldOut = [
    "leak, plain": 0.0175, "leak, with hard": 0.031, "leak, adversarial": 0.012, "leak, Welsh": 0.0265,
    "false alarms": 0.011, "precision": 0.99, "kinds": 0.998, "known values": 1,
  ]
}
