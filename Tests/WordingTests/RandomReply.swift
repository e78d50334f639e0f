import Casework
import Glibc
import Wording

/// A generator whose numbers follow from its seed, so that a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  let seed: UInt64

  /// A seed from the environment variable `WORDING_SEED`, else a new one.
  init() {
    seed = getenv("WORDING_SEED").flatMap { UInt64(String(cString: $0)) } ?? UInt64.random(in: 1...UInt64.max)
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A count from the environment, else the given one.
  static func count(_ variable: String, or count: Int) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? count
  }
}

/// Replies that a caseworker could build from the usable wording.
enum RandomReply {
  static func make(
    for audience: Audience, wording: UsableWording, using generator: inout SeededGenerator
  ) -> Reply? {
    let templates = wording.templates(for: audience).filter(\.isUsable).map(\.wording)
    guard let template = templates.randomElement(using: &generator) else { return nil }
    var reply = Reply(template: template.reference)
    for paragraph in template.paragraphs {
      switch paragraph.kind {
      case .readOnly: break
      case .optional: reply.options[paragraph.name] = Bool.random(using: &generator)
      case .editable(let count, _):
        let lines = wording.usableLines(for: audience).filter { paragraph.takes($0.header.intents) }
          .shuffled(using: &generator).prefix(Int.random(in: count, using: &generator))
        guard !lines.isEmpty else { continue }
        reply.lines[paragraph.name] = lines.map { use(of: $0, using: &generator) }
      }
    }
    return reply
  }

  private static func use(of line: LineToTake, using generator: inout SeededGenerator) -> Reply.LineUse {
    var values: [WordingName: FieldValue] = [:]
    for field in line.fieldsToFill { values[field.name] = value(of: field.type, using: &generator) }
    return Reply.LineUse(line: line.reference, values: values)
  }

  static func value(of type: FieldType, using generator: inout SeededGenerator) -> FieldValue {
    switch type {
    case .date: .date(CivilDate(daysSinceEpoch: .random(in: 8_401...40_000, using: &generator)) ?? Samples.day)
    case .money: .money(pence: .random(in: 0...scale(&generator), using: &generator))
    case .moneyWhole: .moneyWhole(pence: .random(in: 0...scale(&generator), using: &generator) / 100 * 100)
    case .frequency: .frequency(Frequency.allCases.randomElement(using: &generator) ?? .weekly)
    case .days: .days(.random(in: 0...366, using: &generator))
    case .firstName: .firstName(.child(0))
    case .referenceLastThree: .referenceLastThree
    }
  }

  private static func scale(_ generator: inout SeededGenerator) -> Int {
    [999, 99_999, 9_999_999, 999_999_999].randomElement(using: &generator) ?? 999
  }
}
