import Casework
import Testing
import Wording
import TestSupport

@Suite struct PasteMatcherTests {
  static let text = "The payment of £126.90 that was due on 7 November 2026 has not reached us."
  static let use = Reply.LineUse(
    line: "some-line v1", values: ["amount": .money(pence: 12_690), "due": .date(.make(2026, 11, 7))])

  private func match(_ text: String, lines: [String] = [Samples.line]) -> PasteMatcher.Outcome {
    let library = Samples.library(lines)
    return PasteMatcher(lines: Samples.usable(library).usableLines(for: Samples.audience), names: Samples.names)
      .match(text)
  }

  @Test(arguments: [
    text, "  \(text)\r\n", text.replacing(" ", with: "\u{A0}"), text.replacing(" that", with: "\n\tthat"),
    "• \(text)", "\u{B7}\t\(text)", "- \(text)", text.replacing("payment", with: "pay\u{AD}ment"),
    "\u{FEFF}\(text)\u{200B}",
  ])
  func takesAnApprovedLineHoweverAWordProcessorSetIt(_ text: String) {
    #expect(match(text) == .lines([Self.use]))
  }

  @Test func quotesAndDashesAreFolded() {
    let line = Samples.line.replacing("has not", with: "- as we're told, \"late\" - has not")
    let pasted = Self.text.replacing("has not", with: "– as we’re told, “late” — has not")
    #expect(match(pasted, lines: [line]) == .lines([Self.use]))
  }

  @Test func twoLinesPastedTogetherAreTwoLines() {
    let second = Samples.line.replacing("some-line", with: "other-line").replacing("The payment", with: "A payment")
    let other = Self.text.replacing("The payment", with: "A payment")
    let uses = [Self.use, Reply.LineUse(line: "other-line v1", values: Self.use.values)]
    #expect(match("\(Self.text)\n\n• \(other)", lines: [Samples.line, second]) == .lines(uses))
  }

  @Test(arguments: [
    text.replacing("has not", with: "has never"), text + " Sorry.", "Sorry. " + text, String(text.dropLast()),
    text.replacing("7 November", with: "30 February"), text.replacing("£126.90", with: "lots"), "", "   ", "Hello",
    text.replacing("The", with: "the"), text.replacing("payment", with: "p\u{430}yment"),
  ])
  func refusesAnyOtherWord(_ text: String) {
    guard case .refused = match(text) else { return #expect(Bool(false), "\(text)") }
  }

  @Test func showsTheNearestLineWithTheWordsThatDiffer() throws {
    guard case .refused(let nearest) = match(Self.text.replacing("has not", with: "has really never")) else {
      return #expect(Bool(false))
    }
    let words = try #require(nearest?.words)
    #expect(nearest?.line == "some-line v1")
    #expect(Set(words.filter(\.isDifferent)) == [.missing("not"), .extra("really"), .extra("never")])
    #expect(words.contains(.field("amount", pasted: ["£126.90"])))
    #expect(words.contains(.field("due", pasted: ["7", "November", "2026"])))
  }

  @Test func longTextIsRefusedWithoutALook() {
    #expect(match(String(repeating: "a ", count: 6_000)) == .refused(nearest: nil))
  }

  /// Approved lines as a word processor would set them are taken; with one word changed they are refused.
  @Test func randomPastesOfShippedLines() throws {
    var generator = SeededNumbers.ofThisRun()
    let count = RandomRun.count("WORDING_RANDOM_PASTES", or: 150)
    print("random pastes: WORDING_SEED=\(generator.seed) WORDING_RANDOM_PASTES=\(count)")
    for _ in 0..<count {
      let audience = try #require(ShippedFiles.audiences.randomElement(using: &generator))
      let lines = ShippedFiles.usable.usableLines(for: audience)
      let reply = try #require(
        RandomReply.make(for: audience, wording: ShippedFiles.usable, using: &generator))
      let rendered = try ReplyRenderer.render(
        reply, wording: ShippedFiles.usable, audience: audience, names: Samples.names)
      let part = try #require(rendered.parts.last { $0.kindName == "editable" })
      let use = try #require(reply.lines[part.paragraph]?.last)
      let matcher = PasteMatcher(lines: lines, names: Samples.names)
      let pasted = part.text.replacing("'", with: "\u{2019}").replacing(" ", with: "\u{A0} ")
      try #require(matcher.match("\u{2022}\t\(pasted)\r\n") == .lines([use]), "seed \(generator.seed)")
      var words = part.text.split(separator: " ").map(String.init)
      words[Int.random(in: words.indices, using: &generator)] += "x"
      guard case .refused(let nearest) = matcher.match(words.joined(separator: " ")) else {
        Issue.record("a changed word was taken, seed \(generator.seed)")
        continue
      }
      try #require(nearest?.line == use.line, "seed \(generator.seed)")
    }
  }
}
