import Casework
import Filtering
import TestSupport

/// Makes filters and activities that meet often: few names, times near now and exactly on the edges.
struct Generator {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
  private mutating func one<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  private mutating func perhaps<Value>(_ values: [Value]) -> Value? { below(4) == 0 ? nil : one(values) }

  private static let spans = ["0m", "30m", "1h", "4h", "12h", "1d", "2d"]
  private static let days = ["today", "yesterday", "tomorrow", "2026-11-20", "2026-10-25", "2026-10-24"]
  private static let names = ["a.reid", "\"me\"", "p.shah", "ME", "none", "any", "K.Boateng"]

  private mutating func bounds(_ values: [String], bare: Bool) -> String {
    let (first, last) = (below(values.count), below(values.count))
    switch below(bare ? 8 : 7) {
    case 0: return "<" + values[first]
    case 1: return "<=" + values[first]
    case 2: return ">" + values[first]
    case 3: return ">=" + values[first]
    case 4: return values[first] + ".."
    case 5: return ".." + values[first]
    case 6 where !bare: return values[min(first, last)] + ".." + values[max(first, last)]
    case 6: return "2026-10-24..2026-11-20"
    default: return values[first]
    }
  }

  private mutating func value(of word: Word) -> String {
    switch word {
    case .left, .late, .age: bounds(Self.spans, bare: false)
    case .received: bounds(Self.days + ["7d"], bare: true)
    case .due: bounds(Self.days, bare: true)
    case .owner: one(Self.names)
    case .team: one(["mine", "\"mine\"", "\"hastings b\"", "plymouth", "Plymouth"])
    case .case: one(["C-1", "c-2", "C-80412"])
    case .client: one(["482", "..217", "123456789482"])
    default: word.values.isEmpty ? "" : quoted(one(word.values))
    }
  }

  private func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }

  mutating func filter() -> String {
    var words: [String] = []
    for _ in 0..<below(4) {
      let sign = below(3) == 0 ? "-" : ""
      let count = 1 + below(3)
      if below(12) == 0 {
        words.append(sign + (0..<count).map { _ in one(["7", "ACT-8", "act-9"]) }.joined(separator: ","))
      } else {
        let word = one(Word.allCases.filter { $0 != .sort })
        words.append("\(sign)\(word.name):" + (0..<count).map { _ in value(of: word) }.joined(separator: ","))
      }
    }
    if below(3) == 0 { words.append("sort:" + one(Word.sort.values)) }
    return words.joined(separator: one([" ", "  "]))
  }

  mutating func viewpoint() -> Viewpoint {
    let now = Instant(milliseconds: one([Clock.november, Clock.october]) + Int64(below(3) - 1))
    let me = one(["a.reid", "p.shah", "me"])
    return Viewpoint(
      me: Account(me) ?? Account(service: "a.reid"), team: perhaps(["Plymouth", "Hastings B", "plymouth"]), now: now,
      zone: Clock.london)
  }

  mutating func moment() -> Instant {
    let hours = one([-48, -24, -12, -4, -1, 0, 1, 4, 12, 13, 23, 24, 25, 48, 200])
    return Instant(milliseconds: one([Clock.november, Clock.october]))
      + .hours(Int64(hours)) + Interval(milliseconds: Int64(one([-60_000, -1, 0, 1, 3_600_000])))
  }

  mutating func facts() -> FilterFacts {
    let subject = one(Subject.allCases)
    let correction = SubjectCorrection(
      subject: one(Subject.allCases), by: Account(service: "p.shah"), at: Instant(milliseconds: 0))
    let activity = Activity(
      id: ActivityID(number: Int64(6 + below(4))), messageID: "m",
      scin: perhaps(["123456789482", "123456789217", "000000000000"]).flatMap { CustomerReference($0) },
      caseNumber: perhaps(["C-1", "C-2", "C-3"]).flatMap { CaseNumber($0) }, role: one(Role.allCases),
      declaredSubject: ClientText("text"),
      classified: Classification(subject: subject, confidence: 50, isUnsure: below(2) == 0, model: "m"),
      correction: below(3) == 0 ? correction : nil,
      flags: Flags(Flag.allCases.filter { _ in below(5) == 0 }),
      possibleFlags: Flags(Flag.allCases.filter { _ in below(8) == 0 }),
      status: one([.open, .open, .answered, .closed]),
      owner: perhaps(["a.reid", "p.shah", "me", "k.boateng", "K.Boateng"]).flatMap { Account($0) },
      team: one(["Plymouth", "Hastings B", "plymouth", "mine"]), receivedAt: moment(), dueAt: moment(), answeredAt: nil)
    return FilterFacts(
      activity, pausedAt: below(4) == 0 ? moment() : nil, isRestricted: below(4) == 0,
      source: perhaps(InboundMessage.Source.allCases),
      preference: perhaps(ContactPreference.allCases), language: perhaps(Language.allCases),
      nation: perhaps(Nation.allCases), hasDraft: perhaps([true, false]), isHeld: perhaps([true, false]),
      isEmailAllowed: perhaps([true, false]))
  }
}

enum Clock {
  /// 20 November 2026, 12:00 in London.
  static let november = milliseconds("2026-11-20T12:00:00Z")
  /// 25 October 2026, 12:00 in London: the day of 25 hours.
  static let october = milliseconds("2026-10-25T12:00:00Z")
  private static let endOfSummer = milliseconds("2026-10-25T01:00:00Z")

  static let london = LocalZone { $0.milliseconds < endOfSummer ? 3600 : 0 }

  static func milliseconds(_ text: String) -> Int64 { Instant(rfc3339: text)?.milliseconds ?? 0 }
}
