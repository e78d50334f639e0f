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
