import Testing

/// The whole corpus by the measures of the policy: files by which detectors were tuned, and those held out.
@Suite struct CorpusTests {
  @Test(arguments: [false, true]) func holdsItsFloors(areHeldOut: Bool) {
    var score = CorpusScore()
    for text in CorpusFolder.texts(areHeldOut: areHeldOut, in: CorpusFolder.besideTests()) { _ = score.add(text) }
    #expect(score.texts >= (areHeldOut ? 591 : 6_250))
    print("\(areHeldOut ? "held out" : "tuning"), \(score.texts) texts")
    for (name, share, isCeiling, _) in score.measures {
      print("  \(name): \(share.rate) of \(share.whole)")
      let floor = (areHeldOut ? Self.heldOut : Self.tuned)[name] ?? 0
      #expect(isCeiling ? share.rate <= floor : share.rate >= floor, "\(name): \(share.rate), held to \(floor)")
    }
  }

  /// What was once reached and must not be lost.
  static let tuned = [
    "leak, plain": 0.003, "leak, with hard": 0.016, "leak, adversarial": 0.006, "leak, Welsh": 0.0003,
    "false alarms": 0.0015, "precision": 0.9993, "kinds": 0.9985, "known values": 1,
  ]
  static let heldOut = [
    "leak, plain": 0.012, "leak, with hard": 0.0225, "leak, adversarial": 0.0125, "leak, Welsh": 0.0145,
    "false alarms": 0.013, "precision": 0.991, "kinds": 0.995, "known values": 1,
  ]
}
