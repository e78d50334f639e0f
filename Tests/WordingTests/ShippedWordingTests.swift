import Casework
import Testing
import Wording
import TestSupport

@Suite struct ShippedWordingTests {
  @Test func everyFileParsesAndHasNoFault() {
    #expect(ShippedFiles.sources.count >= 200)
    let faults = WordingLint.check(ShippedFiles.library)
    #expect(faults.map(\.description) == [])
  }

  @Test(arguments: ShippedFiles.audiences) func everyAudienceCanBeAnswered(_ audience: Audience) {
    #expect(ShippedFiles.usable.availability(for: audience) == .available)
    #expect(ShippedFiles.usable.usableLines(for: audience).count >= 10)
  }

  @Test(arguments: Language.allCases, Nation.allCases)
  func everyIntentHasTwoLines(_ language: Language, _ nation: Nation) {
    let lines = ShippedFiles.library.lines.values.filter {
      $0.header.language == language && $0.header.nation == nation
    }
    for intent in Intent.all(of: .missingPayment) + Intent.all(of: .calculation) {
      #expect(lines.count { $0.header.intents.contains(intent) } >= 2, "\(intent)")
    }
  }

  @Test func everyWordingHasItsFourEqualVersions() {
    let rows = WordingParity(ShippedFiles.library).rows
    #expect(rows.allSatisfy { $0.states.allSatisfy { $0 == .present } })
    #expect(rows.count { $0.kind == .line } >= 60)
    #expect(rows.count { $0.kind == .template } >= 4)
  }

  @Test func randomRepliesReadBackAndPrintAgainTheSame() throws {
    var generator = SeededNumbers.ofThisRun()
    let count = RandomRun.count("WORDING_RANDOM_REPLIES", or: 2_000)
    print("random replies: WORDING_SEED=\(generator.seed) WORDING_RANDOM_REPLIES=\(count)")
    for _ in 0..<count {
      let audience = try #require(ShippedFiles.audiences.randomElement(using: &generator))
      let reply = try #require(
        RandomReply.make(for: audience, wording: ShippedFiles.usable, using: &generator))
      let rendered = try ReplyRenderer.render(
        reply, wording: ShippedFiles.usable, audience: audience, names: Samples.names)
      let readings = ReplyProof.parseBack(
        rendered.body, template: reply.template, wording: ShippedFiles.usable, audience: audience,
        names: Samples.names)
      try #require(readings == [reply], "seed \(generator.seed)")
      let again = try ReplyRenderer.render(
        readings[0], wording: ShippedFiles.usable, audience: audience, names: Samples.names)
      try #require(again == rendered, "seed \(generator.seed)")
    }
  }

  /// Every byte at a coarse step for a few bodies; a changed letter may only be accepted as another value of a field.
  @Test func aChangedByteNeverReadsBackAsTheSameReply() throws {
    var generator = SeededNumbers.ofThisRun()
    print("changed bytes: WORDING_SEED=\(generator.seed)")
    for _ in 0..<RandomRun.count("WORDING_CHANGED_BODIES", or: 4) {
      let audience = try #require(ShippedFiles.audiences.randomElement(using: &generator))
      let reply = try #require(
        RandomReply.make(for: audience, wording: ShippedFiles.usable, using: &generator))
      let rendered = try ReplyRenderer.render(
        reply, wording: ShippedFiles.usable, audience: audience, names: Samples.names)
      let bytes = Array(rendered.body.utf8)
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= UInt8.random(in: 1...127, using: &generator)
        let body = String(decoding: changed, as: UTF8.self)
        let proven = ReplyProof.proves(
          body, isReply: reply, wording: ShippedFiles.usable, audience: audience, names: Samples.names)
        try #require(!proven, "byte \(position), seed \(generator.seed)")
      }
    }
  }
}
