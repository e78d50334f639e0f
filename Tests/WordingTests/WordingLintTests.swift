import Casework
import Testing
import Wording

@Suite struct WordingLintTests {
  /// Why the line with that text may not be sent although it is approved.
  private func hidden(_ text: String) -> [HiddenReason]? {
    let file = Samples.line.replacing("has not reached us.", with: "has not reached us.\n\(text)")
    return Samples.usable(Samples.library([file])).line("some-line v1", for: Samples.audience)?.hidden
  }

  private func faults(_ text: String, header: (String, String)? = nil) -> [WordingFault] {
    var file = Samples.line.replacing("has not reached us.", with: "has not reached us.\n\(text)")
    if let header { file = file.replacing(header.0, with: header.1) }
    let library = Samples.library([file])
    return WordingLint.check(library)
  }

  @Test(arguments: [
    ("The PWC said so.", WordingFault.Code.oldTerm), ("A PeWC's money.", .oldTerm), ("The NRP pays.", .oldTerm),
    ("The absent parent pays.", .oldTerm), ("A non-resident parent pays.", .oldTerm), ("Ask the CSA.", .oldTerm),
    ("The Non-Resident Parents pay.", .oldTerm), ("NRP/PWC", .oldTerm), ("a parent with care", .oldTerm),
    ("See www.example.com/pay now.", .linkNotAllowed), ("See https://www.gov.uk/x now.", .linkNotAllowed),
    ("See gov.uk/pay now.", .linkNotAllowed), ("See www.gov.uk.example.com/ now.", .linkNotAllowed),
    ("Write to help@example.com now.", .linkNotAllowed), ("See www.nidirect.gov.uk/pay now.", .linkNotAllowed),
    ("See www.gov.uk/a?b=c now.", .linkNotAllowed), ("See bit.ly/abc now.", .linkNotAllowed),
    ("Call 0345 266 8978 now.", .numberNotAllowed), ("Call 03452668792 now.", .numberNotAllowed),
    ("Call 0345 266 879 now.", .numberNotAllowed), ("Pay to 12-34-56 now.", .numberNotAllowed),
    ("Pay to 12345678.", .numberNotAllowed), ("Call +44 345 266 8792.", .numberNotAllowed),
    ("It’s late.", .lookAlike), ("Pаy now.", .lookAlike), ("Pay – now.", .lookAlike), ("Siân knows.", .lookAlike),
    ("Pay 1000 000 now.", .numberNotAllowed),
  ])
  func findsWhatMustNotBeSent(_ text: String, _ code: WordingFault.Code) {
    let found = faults(text)
    #expect(found.map(\.code).contains(code), "\(found)")
    #expect(found.allSatisfy { $0.line == 13 && $0.severity == .error }, "\(found)")
    #expect(hidden(text) == [.faulty], "approved or not, nobody may send it")
  }

  @Test(arguments: [
    "Call 0345 266 8792.", "See www.gov.uk/manage-child-maintenance-case.", "It is 25% of £1,000, e.g. £250.",
    "From 52, 104, 156 or 175 nights.", "The receiving parent and the paying parent.", "Your parents care.",
    "In 2025 and 2026.", "An absent-minded parent.",
  ])
  func letsGoodTextBe(_ text: String) {
    #expect(faults(text) == [])
    #expect(hidden(text) == [])
  }

  @Test func numbersBrokenOverLinesAreSeenWhole() {
    #expect(faults("Call 0345\n266 8978 now.").map(\.code) == [.numberNotAllowed])
    #expect(faults("Call 0345\n266 8792 now.") == [])
    #expect(faults("The absent\nparent pays.").map(\.line) == [13])
  }

  @Test func longSentencesAreAWarning() {
    let found = faults(String(repeating: "word ", count: 25) + "word.")
    #expect(found.map(\.code) == [.longSentence])
    #expect(found.map(\.severity) == [.warning])
    #expect(faults(String(repeating: "word ", count: 24) + "word.") == [])
  }

  @Test func headersAreHeldAgainstTheRest() {
    #expect(faults("", header: ("owner: policy\n", "")).map(\.code) == [.noOwner])
    #expect(faults("", header: ("payment-overdue", "payment-overdew")).map(\.code) == [.unknownIntent])
    #expect(faults("", header: ("version: 1", "version: 2\nreplaces: some-line v1")).map(\.code) == [.replacesUnknown])
  }

  @Test func welshLettersAreAtHomeInWelshOnly() {
    let header = Samples.line.replacing("id: some-line", with: "id: some-line-cy").replacing("en\n", with: "cy\n")
    #expect(WordingLint.check(Samples.library([header.replacing("has not", with: "tŷ")], templates: [])) == [])
    #expect(
      WordingLint.check(Samples.library([header.replacing("has not", with: "ty\u{302}")], templates: []))
        .map(\.code) == [.lookAlike])
  }

  @Test func aTemplateMustBeOfUse() {
    func codes(_ from: String, _ to: String, lines: [String] = [Samples.line]) -> [WordingFault.Code] {
      WordingLint.check(Samples.library(lines, templates: [Samples.template.replacing(from, with: to)])).map(\.code)
    }
    #expect(codes("version: 1", "version: 3") == [])
    #expect(codes("missing-payment", "calculation") == [.noLineFits])
    #expect(codes("1-2]", "1-2, apology]") == [.noLineFits])
    #expect(codes("[editable answer 1-2]\n\n", "") == [.unreachable])
    #expect(codes("missing-payment", "feedback") == [.unreachable, .noLineFits])
    #expect(codes("version: 1", "version: 3", lines: []) == [.noLineFits])
  }
}
