import Testing

/// The whole corpus by the measures of the policy: odd files, by which detectors were tuned, and even ones, held out.
@Suite struct CorpusTests {
  @Test(arguments: [false, true]) func holdsItsFloors(areHeldOut: Bool) {
    var score = CorpusScore()
    for text in CorpusFolder.texts(areHeldOut: areHeldOut, in: CorpusFolder.besideTests()) { _ = score.add(text) }
    #expect(score.texts > 50)
    print("\(areHeldOut ? "held out" : "tuning"), \(score.texts) texts")
    for (name, share, isCeiling, _) in score.measures {
      print("  \(name): \(share.rate) of \(share.whole)")
      let floor = Self.floors[name] ?? 0
      #expect(isCeiling ? share.rate <= floor : share.rate >= floor, "\(name): \(share.rate), held to \(floor)")
    }
  }

  /// What was once reached and must not be lost.
  static let floors = [
    "leak, plain": 0.025, "leak, with hard": 0.055, "leak, adversarial": 0.05, "leak, Welsh": 0.04,
    "false alarms": 0.02, "precision": 0.985, "kinds": 0.97, "known values": 1,
  ]
}
