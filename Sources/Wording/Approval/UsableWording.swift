public import Casework

/// What may be sent on one day: a library seen through its approvals (EM-5, EM-6).
public struct UsableWording: Sendable {
  /// The files.
  public let library: WordingLibrary
  /// The day.
  public let date: CivilDate
  /// Whether a finished text is looked through for old terms and values that the day belies: not where it was sent already.
  let judgesTexts: Bool
  /// Reasons that do not depend on the audience, by kind, for each wording of the library.
  private let templateReasons: [WordingReference: [HiddenReason]]
  private let lineReasons: [WordingReference: [HiddenReason]]
  /// The lines that nothing but the audience's subject and role can hide, by name and version.
  private let lines: [Place: [LineToTake]]

  private struct Place: Hashable {
    let language: Language
    let nation: Nation
  }

  /// What the approvals let be sent on a day; what has an error is not, whoever approved it (TERM-1).
  public init(
    _ library: WordingLibrary, approvals: [Approval], exemptions: [ParityExemption] = [],
    limits: WordingLimits = .standard, on date: CivilDate
  ) {
    let judge = Judge(
      approvals: Dictionary(grouping: approvals, by: \.reference),
      parity: WordingParity(library, exemptions: exemptions), limits: limits, date: date)
    self.init(
      library, on: date, judgesTexts: true, templateReasons: judge.reasons(library.templates),
      lineReasons: judge.reasons(library.lines))
  }

  /// The wording of an email that was sent, from the files that were registered for it: nothing in it is hidden.
  public init(ofSentReply library: WordingLibrary, on date: CivilDate) {
    self.init(
      library, on: date, judgesTexts: false, templateReasons: library.templates.mapValues { _ in [] },
      lineReasons: library.lines.mapValues { _ in [] })
  }

  private init(
    _ library: WordingLibrary, on date: CivilDate, judgesTexts: Bool,
    templateReasons: [WordingReference: [HiddenReason]],
    lineReasons: [WordingReference: [HiddenReason]]
  ) {
    self.library = library
    self.date = date
    self.judgesTexts = judgesTexts
    self.templateReasons = templateReasons
    self.lineReasons = lineReasons
    lines = Dictionary(grouping: library.sortedLines.filter { lineReasons[$0.reference]?.isEmpty == true }) {
      Place(language: $0.header.language, nation: $0.header.nation)
    }
  }

  /// A template for an audience; nil where no file holds it.
  public func template(_ reference: WordingReference, for audience: Audience) -> WordingChoice<Template>? {
    library.templates[reference].map { choice($0, for: audience) }
  }

  /// A line to take for an audience, whatever the paragraph; nil where no file holds it.
  public func line(_ reference: WordingReference, for audience: Audience) -> WordingChoice<LineToTake>? {
    library.lines[reference].map { choice($0, for: audience) }
  }

  /// Why a line may not be used, whoever the client is; empty where it may.
  public func reasons(of line: LineToTake) -> [HiddenReason] { lineReasons[line.reference] ?? [.unknown] }

  /// Why a template may not be used, whoever the client is; empty where it may.
  public func reasons(of template: Template) -> [HiddenReason] { templateReasons[template.reference] ?? [.unknown] }

  /// Why a template or line of a reply may not be used, whoever the client is; `unknown` where no file holds it.
  public func reasons(of reference: WordingReference, kind: WordingKind) -> [HiddenReason] {
    (kind == .line ? lineReasons : templateReasons)[reference] ?? [.unknown]
  }

  /// Every template, with the reasons for which it may not answer this audience, by name and version.
  public func templates(for audience: Audience) -> [WordingChoice<Template>] {
    library.sortedTemplates.map { choice($0, for: audience) }
  }

  /// Every line, with the reasons for which it may not stand in a paragraph: usable ones first, of those the ones that
  /// meet most of the wanted intents, then by name and version.
  public func lines(
    for paragraph: Template.Paragraph, audience: Audience, intents: [Intent] = []
  ) -> [WordingChoice<LineToTake>] {
    let choices = library.sortedLines.map { line in
      let choice = choice(line, for: audience)
      return paragraph.takes(line.header.intents)
        ? choice : WordingChoice(wording: line, hidden: choice.hidden + [.otherIntent])
    }
    func rank(_ choice: WordingChoice<LineToTake>) -> Int {
      choice.isUsable ? intents.count { choice.wording.header.intents.contains($0) } : -1
    }
    return choices.enumerated().sorted { left, right in
      let (first, second) = (rank(left.element), rank(right.element))
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  /// The lines that may be sent to an audience, in whatever paragraph takes them, by name and version.
  public func usableLines(for audience: Audience) -> [LineToTake] {
    lines(at: audience).filter { Self.fits($0.header, audience) }
  }

  /// Whether approved wording answers the audience (CH-1, EM-6).
  public func availability(for audience: Audience) -> EmailFacts.Wording {
    if library.sortedTemplates.contains(where: { choice($0, for: audience).isUsable }) { return .available }
    for language in Language.allCases {
      for nation in Nation.allCases {
        var other = audience
        (other.language, other.nation) = (language, nation)
        if library.sortedTemplates.contains(where: { choice($0, for: other).isUsable }) {
          return .otherLanguageOrNationOnly
        }
      }
    }
    return .noneForSubject
  }

  private func choice(_ template: Template, for audience: Audience) -> WordingChoice<Template> {
    var reasons = (templateReasons[template.reference] ?? [.unknown]) + Self.misfits(template.header, audience)
    if reasons.isEmpty, !template.paragraphs.allSatisfy({ canFill($0, for: audience) }) { reasons = [.noLines] }
    return WordingChoice(wording: template, hidden: reasons)
  }

  private func choice(_ line: LineToTake, for audience: Audience) -> WordingChoice<LineToTake> {
    let reasons = (lineReasons[line.reference] ?? [.unknown]) + Self.misfits(line.header, audience)
    return WordingChoice(wording: line, hidden: reasons)
  }

  private func canFill(_ paragraph: Template.Paragraph, for audience: Audience) -> Bool {
    guard case .editable(let count, _) = paragraph.kind, count.lowerBound > 0 else { return true }
    return lines(at: audience).contains { line in
      Self.fits(line.header, audience) && paragraph.takes(line.header.intents)
    }
  }

  private func lines(at audience: Audience) -> [LineToTake] {
    lines[Place(language: audience.language, nation: audience.nation)] ?? []
  }

  private static func fits(_ header: WordingHeader, _ audience: Audience) -> Bool {
    header.language == audience.language && header.nation == audience.nation
      && header.subjects.contains(audience.subject) && header.roles.contains(audience.role)
  }

  private static func misfits(_ header: WordingHeader, _ audience: Audience) -> [HiddenReason] {
    var reasons: [HiddenReason] = []
    if header.language != audience.language { reasons.append(.otherLanguage) }
    if header.nation != audience.nation { reasons.append(.otherNation) }
    if !header.subjects.contains(audience.subject) { reasons.append(.otherSubject) }
    if !header.roles.contains(audience.role) { reasons.append(.otherRole) }
    return reasons
  }
}
