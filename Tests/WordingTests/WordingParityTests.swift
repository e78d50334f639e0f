import Casework
import Testing
import Wording

@Suite struct WordingParityTests {
  /// The sample line in a language and for a nation.
  private func line(_ suffix: String, _ change: (String, String) = ("", "")) -> String {
    var text = Samples.line.replacing("id: some-line", with: "id: some-line\(suffix)")
    if suffix.hasSuffix("cy") { text = text.replacing("language: en", with: "language: cy") }
    if suffix.hasPrefix("-ni") { text = text.replacing("nation: GB", with: "nation: NI") }
    return change.0.isEmpty ? text : text.replacing(change.0, with: change.1)
  }

  private func states(_ lines: [String], _ exemptions: [ParityExemption] = []) -> [WordingParity.State] {
    WordingParity(Samples.library(lines, templates: []), exemptions: exemptions).rows.first?.states ?? []
  }

  @Test func fourEqualVersionsHaveNoGap() {
    #expect(states(["", "-cy", "-ni", "-ni-cy"].map { line($0) }) == [.present, .present, .present, .present])
  }

  @Test func aMissingVersionIsAGapInEveryOtherToo() throws {
    let library = Samples.library([line(""), line("-ni"), line("-ni-cy")], templates: [])
    let parity = WordingParity(library)
    #expect(parity.rows.map(\.states) == [[.present, .missing, .present, .present]])
    #expect(library.sortedLines.allSatisfy { parity.hasGap($0) })
  }

  @Test(arguments: [
    ("{amount: money}", "{amount: money-whole}"), ("{amount: money}", "{sum: money}"),
    ("\nhas not reached us.", "\n\nhas not reached us."), ("payment-overdue", "first-payment"),
    ("subject: missing-payment", "subject: missing-payment, calculation"),
    ("owner: policy", "owner: policy\nroles: receiving-parent"),
  ])
  func anotherShapeIsADifference(_ from: String, _ to: String) {
    let versions = [line(""), line("-cy", (from, to)), line("-ni"), line("-ni-cy")]
    #expect(states(versions) == [.present, .different, .present, .present])
  }

  @Test func fieldsInAnotherOrderAreTheSame() {
    let turned = (
      "The payment of {amount: money} that was due on {due: date}", "On {due: date} the sum of {amount: money}"
    )
    #expect(states([line(""), line("-cy", turned), line("-ni"), line("-ni-cy")]).allSatisfy { $0 == .present })
  }

  @Test func anotherVersionNumberIsAnotherWording() {
    let parity = WordingParity(
      Samples.library([line(""), line("-cy", ("version: 1", "version: 2"))], templates: []))
    #expect(parity.rows.map(\.version) == [1, 2])
    #expect(parity.rows.allSatisfy { $0.states.contains(.missing) })
  }

  @Test func anExemptionExcusesOnePlaceOfOneFamily() throws {
    let exemption = ParityExemption(
      kind: .line, family: "some-line", language: .welsh, nation: .northernIreland,
      reason: ClientText("no Welsh service there"), account: try #require(Account("policy")))
    let library = Samples.library([line(""), line("-cy"), line("-ni")], templates: [])
    let parity = WordingParity(library, exemptions: [exemption])
    #expect(parity.rows.first?.states == [.present, .present, .present, .exempt])
    #expect(library.sortedLines.allSatisfy { !parity.hasGap($0) })
    var other = library
    other = Samples.library([line(""), line("-ni")], templates: [])
    #expect(WordingParity(other, exemptions: [exemption]).hasGap(try #require(other.sortedLines.first)))
  }

  @Test func wordingWithAGapCannotBeUsed() throws {
    let library = Samples.library([line(""), line("-ni"), line("-ni-cy")], templates: [])
    let usable = UsableWording(library, approvals: Samples.approvals(library), on: Samples.day)
    #expect(library.sortedLines.allSatisfy { usable.reasons(of: $0) == [.noParity] })
  }

  @Test func templatesMustHaveTheSameParagraphs() {
    let ni = Samples.template.replacing("id: some-template", with: "id: some-template-ni")
      .replacing("nation: GB", with: "nation: NI")
    func states(_ from: String, _ to: String) -> [WordingParity.State] {
      let library = Samples.library([], templates: [Samples.template, ni.replacing(from, with: to)])
      return WordingParity(library).rows.first?.states ?? []
    }
    #expect(states("", "") == [.present, .missing, .present, .missing])
    #expect(states("answer 1-2", "answer 1-3")[2] == .different)
    #expect(states("promotion, kept", "promotion, left-out")[2] == .different)
    #expect(states("greeting]", "opening]")[2] == .different)
    #expect(states("Dear {client: first-name}", "Dear client")[2] == .different)
    #expect(states("You can see", "See")[2] == .present)
  }
}
