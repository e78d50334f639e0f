import Casework
import Glibc
import Wording
import TestSupport

extension SeededNumbers {
  /// The numbers of this run: of the seed in the environment variable `WORDING_SEED`, else of a new one.
  static func ofThisRun() -> SeededNumbers {
    SeededNumbers(
      seed: getenv("WORDING_SEED").flatMap { UInt64(String(cString: $0)) } ?? UInt64.random(in: 1...UInt64.max))
  }
}

/// Sizes of the random tests, which the environment may make larger.
enum RandomRun {
  /// A count from the environment, else the given one.
  static func count(_ variable: String, or count: Int) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? count
  }
}

/// Replies that a caseworker could build from the usable wording.
enum RandomReply {
  static func make(
    for audience: Audience, wording: UsableWording, using generator: inout SeededNumbers
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

  private static func use(of line: LineToTake, using generator: inout SeededNumbers) -> Reply.LineUse {
    var values: [WordingName: FieldValue] = [:]
    for field in line.fieldsToFill { values[field.name] = value(of: field.type, using: &generator) }
    return Reply.LineUse(line: line.reference, values: values)
  }

  static func value(of type: FieldType, using generator: inout SeededNumbers) -> FieldValue {
    switch type {
    case .date: day(8_401...40_000, using: &generator)
    case .datePast: day(8_401...Samples.day.daysSinceEpoch, using: &generator)
    case .dateToCome: day(Samples.day.daysSinceEpoch...40_000, using: &generator)
    case .money: .money(pence: .random(in: 1...scale(&generator), using: &generator))
    case .moneyWhole: .moneyWhole(pence: .random(in: 100...scale(&generator), using: &generator) / 100 * 100)
    case .frequency: .frequency(Frequency.allCases.randomElement(using: &generator) ?? .weekly)
    case .days: .days(.random(in: 1...366, using: &generator))
    case .firstName: .firstName(.child(0))
    case .referenceLastThree: .referenceLastThree
    }
  }

  private static func day(_ days: ClosedRange<Int>, using generator: inout SeededNumbers) -> FieldValue {
    .date(CivilDate(daysSinceEpoch: .random(in: days, using: &generator)) ?? Samples.day)
  }

  private static func scale(_ generator: inout SeededNumbers) -> Int {
    [999, 99_999, 9_999_999, 999_999_999].randomElement(using: &generator) ?? 999
  }
}
