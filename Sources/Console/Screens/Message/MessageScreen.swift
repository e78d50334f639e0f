internal import Casework
internal import Reporting
internal import SafeText

/// A message, read line by line, with the client beside it and every reason about email.
struct MessageScreen: Screen {
  private(set) var view: MessageScreenView
  private var cursor = RowCursor()

  init(_ view: MessageScreenView) { self.view = view }

  /// The message.
  var id: ActivityID { view.row.id }
  var contexts: [Context] { [.message] }
  var title: SafeText { "message \(escaping: id.description)" }

  func refusal(of action: Action) -> SafeText? {
    switch action {
    case .ask where view.row.isOutside, .flag where view.row.isOutside: nil
    case _ where (action.kind == .writes || action == .reply) && view.row.isOutside && action != .reveal:
      Self.outside
    case .ask: view.otherReader.isEmpty ? "Nobody else has it open: it is yours to answer." : nil
    case .take: nil
    case .clearFlag where view.unclearable != nil: view.unclearable
    case .pauseClock where !view.clock.isEmpty: "The clock stands already."
    case .resumeClock where view.clock.isEmpty: "The clock is running."
    case .reply where !view.answered.isEmpty: "It is answered already: \(view.answered)."
    case .reveal: view.masked.isEmpty ? "Nothing in this message is masked." : nil
    case .eligibility, .history, .client, .copy: nil
    case .call where view.isUnlinked: "Nobody knows yet whose message this is. Link it to a case first."
    case _ where (action.kind == .writes || action == .reply) && !view.otherReader.isEmpty:
      "\(view.otherReader) You can read, and ask for it."
    default: nil
    }
  }

  private static let outside: SafeText = "Another team's work: you read it, or flag a danger."

  func isHinted(_ action: Action) -> Bool {
    guard view.answered.isEmpty else { return ![.reply, .call, .outcome, .take, .pauseClock].contains(action) }
    return action != .reply || view.emailAllowed
  }

  var urged: [Action] {
    guard view.answered.isEmpty, view.otherReader.isEmpty else { return [] }
    return view.emailAllowed ? [.reply] : view.remedies
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    let lines = lines(surroundings)
    if cursor.move(action, count: lines.lines.count, page: page(surroundings)) { return [] }
    switch action {
    case .back, .leave: return [.effect(.closeMessage(id)), .close]
    case .next, .previous: return [.effect(.openNext(after: id, backwards: action == .previous))]
    case .reply where view.emailAllowed: return [.effect(.reply(.start(id)))]
    case .reply:
      cursor.selected = lines.emailLine
      cursor.keepInside(count: lines.lines.count, page: page(surroundings))
      return [.notice(Notice(.refused, "Email is not allowed. Do this instead: \(view.remedy(surroundings.keys))"))]
    case .eligibility: return [.open(ReadingScreen.eligibility(of: view))]
    case .history: return [.effect(.loadHistory(id))]
    case .client: return [.effect(.loadClient(id))]
    case .copy:
      return [
        .effect(.copy(id)),
        .notice(Notice(.done, "\(escaping: id.description) was given to the terminal's clipboard.")),
      ]
    case .call: return [.effect(.form(.startCall(id)))]
    case .outcome: return [.effect(.form(.startOutcome(id)))]
    case .note: return [.effect(.form(.startNote(id)))]
    default: return change(action)
    }
  }

  private func change(_ action: Action) -> [Reaction] {
    switch action {
    case .take where !view.otherReader.isEmpty: [.open(QuestionScreen.takeOver(view.row))]
    case .take: [.effect(.change(.take, [id]))]
    case .ask: [.effect(.change(.ask, [id]))]
    case .give: [.effect(.loadPeople)]
    case .flag: [.open(ChoiceScreen.flag(on: [id]))]
    case .clearFlag: [.open(ChoiceScreen.clearedFlag(view.standing, on: id))]
    case .link: [.open(PromptScreen.link([id]))]
    case .subject: [.open(ChoiceScreen.subject(of: id))]
    case .reveal: [.open(ChoiceScreen.reveal(view.masked, of: id))]
    case .pauseClock:
      [.open(PromptScreen.reason(view.pauseQuestion) { .pause(reason: $0) }.about(id))]
    case .resumeClock: [.effect(.change(.resume, [id]))]
    default: []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    case .messageChanged(let changed) where changed.row.id == id:
      let newlyRead = !changed.otherReader.isEmpty && view.otherReader.isEmpty
      view = changed
      return newlyRead ? [.notice(Notice(.information, changed.otherReader))] : []
    case .people(let people) where surroundings.isOnTop: return [.open(ChoiceScreen.colleague(people, for: [id]))]
    default: return []
    }
  }

  private func lines(_ surroundings: Surroundings) -> MessageLines {
    MessageLines(view, width: surroundings.area.columns, page: page(surroundings), keys: surroundings.keys)
  }

  private func page(_ surroundings: Surroundings) -> Int {
    surroundings.area.rows - 1 - (surroundings.isSmall ? 0 : foot(surroundings).count + 1)
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    let clock = view.row.clock
    let left = TimeLeft(clock.left(at: surroundings.now)).text
    let time: SafeText =
      !view.answered.isEmpty
      ? "ANSWERED" : clock.isPaused ? "PAUSED" : clock.isLate(at: surroundings.now) ? left : "\(left) left"
    let place: SafeText = view.place.isEmpty ? "" : ", \(view.place)"
    let heading: SafeText = "Message \(escaping: id.description)\(place)"
    let long: SafeText = "\(time) (target \(view.target))"
    // How much time is left is said at every width, until when where there is room.
    let hasRoom = heading.columns + 2 + long.columns <= area.columns
    grid.writeTitle(heading, hasRoom ? long : time, in: area)
    let lines = lines(surroundings).lines
    let text = area.droppingTop(1).droppingBottom(surroundings.isSmall ? 0 : foot(surroundings).count + 1)
    let shown = cursor.shown(count: lines.count, page: text.rows)
    for index in shown {
      grid.writeLine(lines[index].text, row: index - shown.lowerBound, in: text, style: lines[index].style)
    }
    if !surroundings.isSmall { drawFoot(shown, of: lines.count, in: area, &grid, surroundings) }
    return Position(column: text.column, row: text.row + max(0, cursor.selected - shown.lowerBound))
  }

  /// Why this person only reads, and what else they can do, above the row that says how far they have read.
  private func foot(_ surroundings: Surroundings) -> [SafeText] {
    let keys = surroundings.keys
    let words: SafeText =
      view.row.isOutside
      ? Self.outside
      : view.otherReader.isEmpty
        ? ""
        : "\(view.otherReader) You can read; \(keys.words(for: .ask)) asks for it, \(keys.words(for: .take)) takes it over."
    return words.isEmpty ? [] : words.wrapped(toColumns: surroundings.area.columns)
  }

  private func drawFoot(
    _ shown: Range<Int>, of count: Int, in area: Area, _ grid: inout Grid, _ surroundings: Surroundings
  ) {
    let foot = foot(surroundings)
    for (index, line) in foot.enumerated() {
      grid.writeLine(line, row: area.rows - 1 - foot.count + index, in: area, style: .warning)
    }
    guard shown.count < count else { return }
    let keys = surroundings.keys
    grid.writeLine(
      "Lines \(shown.lowerBound + 1) to \(shown.upperBound) of \(count), \(keys.words(for: .pageDown)) and \(keys.words(for: .pageUp)).",
      row: area.rows - 1, in: area)
  }
}
