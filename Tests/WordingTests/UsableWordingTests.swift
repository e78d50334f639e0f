import Casework
import Testing
import Wording

@Suite struct UsableWordingTests {
  static let line: WordingReference = "some-line v1"

  private func reasons(
    _ library: WordingLibrary = Samples.library(), approvals: [Approval]? = nil, on day: CivilDate = Samples.day,
    audience: Audience = Samples.audience
  ) -> [HiddenReason]? {
    UsableWording(
      library, approvals: approvals ?? Samples.approvals(library), exemptions: Samples.exemptions(library), on: day
    )
    .line(Self.line, for: audience)?.hidden
  }

  @Test func approvedWordingIsUsableOnEveryDayOfItsTime() {
    #expect(reasons() == [])
    #expect(reasons(on: .make(2026, 1, 1)) == [])
    #expect(reasons(on: .make(2035, 12, 31)) == [])
    #expect(reasons(on: .make(2025, 12, 31)) == [.notYetValid])
    #expect(reasons(on: .make(2036, 1, 1)) == [.expired])
  }

  @Test func anApprovalBindsTheBytesOfTheFile() {
    let approvals = Samples.approvals(Samples.library())
    for (from, to) in [("has not", "has\nnot"), ("owner: policy", "owner: policx"), ("2035-12-31", "2036-12-31")] {
      let library = Samples.library([Samples.line.replacing(from, with: to)])
      #expect(reasons(library, approvals: approvals) == [.changedSinceApproval])
    }
    #expect(reasons(approvals: []) == [.notApproved])
  }

  @Test func anApprovalHasItsOwnTimeAndKind() throws {
    let library = Samples.library()
    var approval = Samples.approval(try #require(library.lines[Self.line]))
    approval.until = .make(2026, 11, 19)
    #expect(reasons(approvals: [approval]) == [.expired])
    approval.until = Samples.day
    #expect(reasons(approvals: [approval]) == [])
    approval.from = .make(2026, 11, 21)
    #expect(reasons(approvals: [approval]) == [.notYetValid])
    approval = Samples.approval(try #require(library.lines[Self.line]))
    approval.kind = .template
    #expect(reasons(approvals: [approval]) == [.notApproved])
  }

  @Test func wordingForOthersIsHiddenWithEveryReason() {
    var audience = Samples.audience
    audience.language = .welsh
    #expect(reasons(audience: audience) == [.otherLanguage])
    audience.nation = .northernIreland
    audience.subject = .calculation
    #expect(reasons(audience: audience) == [.otherLanguage, .otherNation, .otherSubject])
    let library = Samples.library([Samples.line.replacing("owner: policy", with: "owner: policy\nroles: paying-parent")]
    )
    #expect(reasons(library) == [.otherRole])
  }

  @Test func aLaterVersionTakesThePlaceOnceItIsApproved() {
    let second = Samples.line.replacing("version: 1", with: "version: 2\nreplaces: some-line v1")
    let library = Samples.library([Samples.line, second])
    #expect(reasons(library) == [.replaced])
    #expect(reasons(library, approvals: Samples.approvals(library).filter { $0.reference.version == 1 }) == [])
  }

  @Test func linesAreOfferedByIntentAndFit() throws {
    let other = Samples.line.replacing("some-line", with: "a-line").replacing("payment-overdue", with: "first-payment")
      .replacing("The payment", with: "The first payment")
    let general = Samples.line.replacing("some-line", with: "b-line").replacing("payment-overdue", with: "apology")
    let wording = Samples.usable(Samples.library([other, Samples.line, general]))
    let template = try #require(wording.library.templates["some-template v1"])
    let answer = try #require(template.paragraph("answer"))
    let overdue = try #require(Intent("payment_overdue"))
    let offered = wording.lines(for: answer, audience: Samples.audience, intents: [overdue])
    #expect(offered.map(\.wording.reference) == ["some-line v1", "a-line v1", "b-line v1"])
    #expect(offered.map(\.hidden) == [[], [], [.otherIntent]])
    let greeting = try #require(template.paragraph("greeting"))
    #expect(wording.lines(for: greeting, audience: Samples.audience).allSatisfy { $0.hidden == [.otherIntent] })
  }

  @Test func availabilityNeedsATemplateAndItsLines() {
    func availability(_ library: WordingLibrary, _ change: (inout Audience) -> Void = { _ in }) -> EmailFacts.Wording {
      var audience = Samples.audience
      change(&audience)
      return Samples.usable(library).availability(for: audience)
    }
    #expect(availability(Samples.library()) == .available)
    #expect(availability(Samples.library()) { $0.language = .welsh } == .otherLanguageOrNationOnly)
    #expect(availability(Samples.library()) { $0.nation = .northernIreland } == .otherLanguageOrNationOnly)
    #expect(availability(Samples.library()) { $0.subject = .calculation } == .noneForSubject)
    #expect(availability(Samples.library([])) == .noneForSubject)
    #expect(availability(Samples.library(templates: [])) == .noneForSubject)
    #expect(
      Samples.usable(Samples.library([])).templates(for: Samples.audience).map(\.hidden) == [[.noLines]])
  }
}
