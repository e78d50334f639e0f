import PersonalData

/// Counts over many texts, by the measures of the policy.
struct CorpusScore {
  struct Share {
    var part = 0
    var whole = 0
    var rate: Double { whole == 0 ? 0 : Double(part) / Double(whole) }
    mutating func add(_ isPart: Bool, _ weight: Int = 1) {
      whole += weight
      if isPart { part += weight }
    }
  }

  private(set) var texts = 0
  /// Letters and digits left uncovered in spans that must be found.
  private(set) var plainLeak = Share()
  private(set) var wholeLeak = Share()
  private(set) var adversarialLeak = Share()
  private(set) var welshLeak = Share()
  private(set) var kindLeak: [String: Share] = [:]
  /// Clean texts with a finding outside optional regions.
  private(set) var falseAlarms = Share()
  /// Covered letters and digits that belong to a span, optional ones left out.
  private(set) var precision = Share()
  /// Found spans whose kind is the right one.
  private(set) var kinds = Share()
  /// Known values, found to the last letter.
  private(set) var known = Share()

  /// Adds a text; what was wrong with it, in words.
  mutating func add(_ text: CorpusText) -> [String] {
    let found = PersonalData.findings(in: text.text, known: text.known)
    var problems: [String] = []
    texts += 1
    var isCovered = [Bool](repeating: false, count: text.scalars.count)
    for span in found { for index in span.scalars { isCovered[index] = true } }
    var isDue = [Bool](repeating: false, count: text.scalars.count)
    var isOptional = isDue
    for mark in text.marks {
      for index in mark.scalars {
        if mark.level == .optional { isOptional[index] = true } else { isDue[index] = true }
      }
      if mark.level != .optional { judge(mark, in: text, found, isCovered, &problems) }
    }
    var alarm = false
    for span in found {
      var stray = 0
      for index in span.scalars where Self.counts(text.scalars[index]) && !isOptional[index] {
        precision.add(isDue[index])
        if !isDue[index] { stray += 1 }
      }
      if stray > 0 {
        alarm = true
        problems.append("FALSE \(span.kind.policyName) «\(Self.part(text, span.scalars))» \(span.evidence.rawValue)")
      }
    }
    if text.tags.contains("clean") { falseAlarms.add(alarm) }
    return problems
  }

  private mutating func judge(
    _ mark: CorpusText.Mark, in text: CorpusText, _ found: [FoundSpan], _ isCovered: [Bool],
    _ problems: inout [String]
  ) {
    let letters = mark.scalars.filter { Self.counts(text.scalars[$0]) }
    let open = letters.count { !isCovered[$0] }
    func note(_ share: inout Share) {
      share.whole += letters.count
      share.part += open
    }
    note(&wholeLeak)
    if mark.level == .plain { note(&plainLeak) }
    if text.tags.contains("adversarial") { note(&adversarialLeak) }
    if text.tags.contains("welsh") { note(&welshLeak) }
    note(&kindLeak[mark.kind + (mark.level == .hard ? "!" : ""), default: Share()])
    if open > 0 {
      problems.append("MISS \(mark.kind)\(mark.level == .hard ? "!" : "") «\(Self.part(text, mark.scalars))» \(open)")
    }
    let best = found.max { $0.scalars.clamped(to: mark.scalars).count < $1.scalars.clamped(to: mark.scalars).count }
    if let best, best.scalars.overlaps(mark.scalars) {
      kinds.add(best.kind.policyName == mark.kind)
      if best.kind.policyName != mark.kind {
        problems.append("KIND \(mark.kind) as \(best.kind.policyName) «\(Self.part(text, mark.scalars))»")
      }
    }
    let value = Self.core(Self.part(text, mark.scalars))
    if mark.level == .plain, text.knownTexts.contains(where: { Self.core($0) == value }) { known.add(open == 0) }
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func core(_ text: String) -> String {
    String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(counts)))
  }

  private static func part(_ text: CorpusText, _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text.scalars[range]))
  }

  /// The measures that have a limit: name, value, whether the value must not be above the limit, and the limit.
  var measures: [(name: String, share: Share, isCeiling: Bool, limit: Double)] {
    [
      ("leak, plain", plainLeak, true, 0.01), ("leak, with hard", wholeLeak, true, 0.05),
      ("leak, adversarial", adversarialLeak, true, 0.05), ("leak, Welsh", welshLeak, true, 0.05),
      ("false alarms", falseAlarms, true, 0.01), ("precision", precision, false, 0.98), ("kinds", kinds, false, 0.97),
      ("known values", known, false, 1),
    ]
  }
}
