public import Casework
public import SafeText

/// A form that adds something to the record: questions in order, one of them in focus.
///
/// Nothing of it is ever sent to a client.
public struct Form: Hashable, Sendable {
  /// What it records.
  public let purpose: FormPurpose
  /// What it is about.
  public let activity: ActivityID
  /// The person and the time left, in words.
  public let heading: SafeText
  /// What must be said above the questions, each on a line of its own.
  public let remarks: [SafeText]
  /// What `+14d` counts from.
  public let today: CivilDate
  /// Every question, also those that are not asked yet.
  public private(set) var items: [FormItem]
  /// The question in focus, by name.
  public private(set) var focus: String
  /// What is wrong with an answer, by question; empty before saving was tried.
  public private(set) var problems: [String: SafeText] = [:]
  /// Counts the changes, so that marks for an older text are not taken for this one's.
  public private(set) var revision = 0

  /// A form with its questions; the first one is in focus.
  public init(
    _ purpose: FormPurpose, _ activity: ActivityID, heading: SafeText, remarks: [SafeText] = [], today: CivilDate,
    items: [FormItem]
  ) {
    self.purpose = purpose
    self.activity = activity
    self.heading = heading
    self.remarks = remarks
    self.today = today
    self.items = items
    focus = items.first?.id ?? ""
  }

  /// The questions that are asked now.
  public var asked: [FormItem] { items.filter(isAsked) }
  /// The question in focus.
  public var focused: FormItem? { items.first { $0.id == focus } }
  /// Whether letters are typed into the question in focus.
  public var isTyping: Bool { focused?.isTyped ?? false }

  /// The answer to a question; nil where there is none of that name.
  public subscript(id: String) -> FormItem? { items.first { $0.id == id } }

  /// Puts the focus on a question that is asked; a name that is not asked changes nothing.
  mutating func focus(on id: String) { if asked.contains(where: { $0.id == id }) { focus = id } }

  /// Goes to the next question, or to the one before; from the last to the first.
  public mutating func moveFocus(by step: Int) {
    let asked = asked
    guard let index = asked.firstIndex(where: { $0.id == focus }) else {
      focus = asked.first?.id ?? ""
      return
    }
    let count = asked.count
    focus = asked[((index + step) % count + count) % count].id
  }

  /// Moves among the options of the question in focus; of a single choice it is the choosing.
  public mutating func moveOption(by step: Int) {
    change { item in
      guard !item.options.isEmpty else { return }
      // The first move of a choice without an answer chooses where the cursor stands.
      let isFirst = item.kind == .choice && item.chosen.isEmpty
      if !isFirst { item.cursor = max(0, min(item.cursor + step, item.options.count - 1)) }
      if item.kind == .choice { item.chosen = [item.options[item.cursor].id] }
    }
  }

  /// Chooses the option of that number, from 1 up, or takes its tick away; an unknown number changes nothing.
  public mutating func choose(number: Int) {
    change { item in
      guard item.options.indices.contains(number - 1) else { return }
      item.cursor = number - 1
      Self.toggle(&item)
    }
  }

  /// Chooses the option under the cursor, or takes its tick away.
  public mutating func toggleOption() { change(Self.toggle) }

  /// Edits what is typed into the question in focus; nothing where nothing can be typed.
  public mutating func edit(_ work: (inout TextField) -> Void) {
    change { item in
      guard item.isTyped else { return }
      let before = item.line.text
      work(&item.line)
      // Marks were found in the text as it was.
      if item.line.text != before { item.marks = [] }
    }
  }

  /// Takes over where the desk found personal data in a typed answer; ignored where the answer has changed since.
  public mutating func mark(_ ranges: [Range<Int>], in id: String, of text: String) {
    guard let index = items.firstIndex(where: { $0.id == id }), items[index].line.text == text else { return }
    let end = text.utf8.count
    items[index].marks = ranges.filter { $0.lowerBound >= 0 && $0.upperBound <= end }
  }

  /// Goes over every answer, and puts the focus on the first that is wrong.
  ///
  /// - Returns: whether the form can be saved.
  public mutating func check() -> Bool {
    problems = [:]
    for item in asked { problems[item.id] = purpose.problem(with: item, in: self) }
    if let first = asked.first(where: { problems[$0.id] != nil }) { focus = first.id }
    return problems.isEmpty
  }

  /// Changes one question, whether it is in focus or not.
  mutating func answer(_ id: String, _ work: (inout FormItem) -> Void) {
    if let index = items.firstIndex(where: { $0.id == id }) { work(&items[index]) }
  }

  private func isAsked(_ item: FormItem) -> Bool {
    guard let condition = item.condition else { return true }
    guard let other = self[condition.item], isAsked(other) else { return false }
    return !other.chosen.isDisjoint(with: condition.options)
  }

  private mutating func change(_ work: (inout FormItem) -> Void) {
    guard let index = items.firstIndex(where: { $0.id == focus }) else { return }
    let before = items[index]
    work(&items[index])
    guard items[index] != before else { return }
    revision += 1
    problems[focus] = nil
  }

  private static func toggle(_ item: inout FormItem) {
    guard item.options.indices.contains(item.cursor) else { return }
    let id = item.options[item.cursor].id
    switch item.kind {
    case .choice: item.chosen = [id]
    case .ticks: item.chosen.formSymmetricDifference([id])
    case .text, .date, .time: break
    }
  }
}
