internal import Casework
internal import SafeText
internal import Wording

/// What a form adds to the record.
public enum FormPurpose: Hashable, Sendable {
  /// A telephone call (CH-7, CH-8).
  case call
  /// Another way in which the work goes on or is finished: transfer, complaint, access request, letter, call-back.
  case outcome
  /// A note that is never sent to the client.
  case note
}

extension FormPurpose {
  /// Its name in files.
  public var name: String {
    switch self {
    case .call: "call"
    case .outcome: "outcome"
    case .note: "note"
    }
  }

  /// What is wrong with an answer; nil where it can be stored.
  func problem(with item: FormItem, in form: Form) -> SafeText? {
    switch item.kind {
    case .choice where item.choice == nil: "Choose one with Up or Down."
    case .choice:
      item.id == "outcome" && self == .call && item.choice?.id == "answered"
        && form["security"]?.choice?.id != "passed"
        ? "Answered by telephone needs the security check passed (CH-7). Choose another outcome, or repeat the check."
        : nil
    case .ticks: nil
    case .text: isRequired(item, in: form) && isBlank(item.line.text) ? "Say it in a few words." : nil
    case .date:
      switch FieldParser.parse(item.line.text, as: .date, today: form.today) {
      case .success(.date(let day)) where day < form.today: "That day is over. Type one from today on."
      case .success: nil
      case .failure(let fault): SafeText(escaping: fault.description)
      }
    case .time: TimeOfDay(item.line.text) == nil ? "That is no time of day. Type one such as 14:30 or 9." : nil
    }
  }

  /// A call or another outcome says enough by itself; a reason or a note is the thing itself.
  private func isRequired(_ item: FormItem, in form: Form) -> Bool {
    switch self {
    case .call: false
    case .outcome: item.id == "reason"
    case .note: true
    }
  }

  private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}

/// A time of day.
public struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Reads `14:30`, `14.30`, `1430` or `9`; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map { Array($0.utf8) }
    guard (1...4).contains(digits.count), parts.joined().elementsEqual(digits) else { return nil }
    func number(_ digits: some Collection<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    switch parts.count {
    case 1 where digits.count <= 2: (hour, minute) = (number(digits), 0)
    case 1: (hour, minute) = (number(digits.dropLast(2)), number(digits.suffix(2)))
    case 2 where (1...2).contains(parts[0].count) && parts[1].count == 2:
      (hour, minute) = (number(parts[0]), number(parts[1]))
    default: return nil
    }
    guard hour < 24, minute < 60 else { return nil }
  }
}
