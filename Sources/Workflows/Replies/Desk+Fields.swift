internal import Storage
public import Casework
public import Wording

/// One value on its way into a field: `amount=126`, or `line.amount=126` where several lines have that field.
public struct FieldAssignment: Hashable, Sendable {
  /// The line; nil where the field's name says enough.
  public let line: WordingID?
  /// The field.
  public let field: WordingName
  /// The value as it was typed; it goes nowhere unless it reads as the field's type.
  public let text: String

  /// Reads `field=value` or `line.field=value`; nil for anything else.
  public init?(_ argument: String) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let names = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard names.count <= 2, let last = names.last, let field = WordingName(String(last)) else { return nil }
    if names.count == 2 {
      guard let line = WordingID(String(names[0])) else { return nil }
      self.line = line
    } else {
      line = nil
    }
    self.field = field
    text = String(halves[1])
  }
}

extension Desk {
  /// Gives fields their values; nothing is saved unless every one of them reads as its field's type (EM-4).
  public func setFields(_ assignments: [FieldAssignment], in id: ActivityID) throws -> ReplyContext {
    try changeDraft(of: id) { context, _ in
      var reply = context.stored.reply
      for assignment in assignments { try set(assignment, in: &reply, context) }
      return reply
    }
  }

  private func set(_ assignment: FieldAssignment, in reply: inout Reply, _ context: ReplyContext) throws {
    let places = reply.lines.flatMap { paragraph, uses in
      uses.indices.compactMap { index -> (WordingName, Int, Field)? in
        let line = uses[index].line
        guard assignment.line == nil || assignment.line == line.id,
          let field = context.wording.library.lines[line]?.fieldsToFill.first(where: { $0.name == assignment.field })
        else { return nil }
        return (paragraph, index, field)
      }
    }
    guard let (paragraph, index, field) = places.first else { throw DeskError.noField(assignment, context) }
    guard places.count == 1 else {
      let lines = places.compactMap { reply.lines[$0.0]?[$0.1].line.id.text }.sorted()
      throw DeskError(
        .invalid, "field.ambiguous", "\(lines.count) lines of the reply have a field \(assignment.field).",
        advice: "Write \(lines.map { "\($0).\(assignment.field)=…" }.joined(separator: " or ")).")
    }
    switch FieldParser.parse(assignment.text, as: field.type, today: today) {
    case .success(let value): reply.lines[paragraph]?[index].values[field.name] = value
    case .failure(let fault):
      throw DeskError(
        .refused, "field.refused", "Field \(field.name) takes \(field.type.expectation): \(fault).",
        advice: "Nothing was changed.", rules: [.em4])
    }
  }
}

extension DeskError {
  fileprivate static func noField(_ assignment: FieldAssignment, _ context: ReplyContext) -> Self {
    let open = context.stored.reply.lines.values.flatMap(\.self).flatMap { use in
      (context.wording.library.lines[use.line]?.fieldsToFill ?? []).map { "\($0.name) (\($0.type.rawValue))" }
    }
    let names = Set(open).sorted().joined(separator: ", ")
    return Self(
      .notFound, "field.unknown", "No line of the reply has a field \(assignment.field).",
      advice: names.isEmpty ? "Its lines have no fields to fill." : "Fields to fill: \(names).")
  }
}

extension FieldType {
  /// What is to be typed, as it stands behind "takes".
  fileprivate var expectation: String {
    switch self {
    case .date: "a date"
    case .datePast: "a date that is not to come"
    case .dateToCome: "a date that is not past"
    case .money: "an amount of money"
    case .moneyWhole: "an amount of money in whole pounds"
    case .frequency: "how often a payment is made"
    case .days: "a number of days"
    case .firstName: "the first name of somebody on the case"
    case .referenceLastThree: "the last three digits of a reference"
    }
  }
}
