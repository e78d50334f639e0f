public import Casework
public import SafeText

/// The work of the full screen line by line: nothing is drawn again, and everything is said in sentences.
///
/// A line goes in, sentences and effects come out; what became of an effect goes in as well. Nothing here reads a clock, a
/// file or the terminal, as in `Model`.
public struct PlainConsole: Sendable {
  /// The queue as it was last listed.
  var queue: QueueView?
  /// What the numbers stand for: the rows of the list that was said last.
  var numbered: [ActivityID] = []
  /// What the numbers stand for in what could not be taken in, as it was said last.
  var quarantined: [QuarantineRow] = []
  /// Why this person may not discard what could not be taken in; empty where they may, as far as is known.
  var discardRefusal: SafeText = ""
  /// Which rows are said.
  var page = 0..<5
  /// The message that is open.
  var message: MessageScreenView?
  /// The draft that is open.
  var draft: Composition?
  /// What would be sent, once it was said.
  var preview: PreviewView?
  /// How long it will be held.
  var hold = ReplyHold.lasting(.seconds(60))
  /// The form that is being filled in.
  var form: Form?
  /// What is asked before anything else.
  var question: PlainQuestion?
  /// People to whom work can be given, while that is asked; and what is to be given.
  var giving: [ActivityID] = []
  /// The waiting reply that is being taken back by its number.
  var cancelled: ActivityID?
  /// Whether the next queue is to be said.
  var awaitsQueue = true
  /// The time of the last line.
  var now: Instant
  let zone: LocalZone
  /// What is said of a row beside who and how urgent; nil for what is shipped.
  var columns: [QueueColumn]?
  private var leases = LeaseKeeper()
  /// The lease whose end was told.
  private var warnedOf: Lease?
  private var lastSaid: [SafeText] = []

  /// Plain mode before anything is loaded; `start` says what to load.
  ///
  /// - Parameter columns: what the person chose to be told of a row; nil for what is shipped.
  public init(now: Instant, zone: LocalZone, columns: [QueueColumn]? = nil) {
    (self.now, self.zone, self.columns) = (now, zone, columns)
  }

  /// What is to be done first.
  public let start: [Effect] = [.loadQueue(filter: "is:open")]

  /// What stands before the cursor: where the person is, or what is asked.
  public var prompt: SafeText {
    if let question { return "\(question.prompt)> " }
    if let item = form?.focused { return "\(item.title)> " }
    return "\(place.prompt)> "
  }

  /// The place whose words apply.
  var place: PlainVerb.Place {
    preview != nil ? .preview : draft != nil ? .compose : message != nil ? .message : .queue
  }

  /// The words that apply, the nearest first.
  var verbs: [PlainVerb] { PlainVerb.all.filter { $0.places.contains(place) || $0.places.contains(.everywhere) } }

  /// Takes a line that was typed.
  public mutating func take(_ line: String, at instant: Instant) -> PlainStep {
    now = instant
    var step = answer(to: line)
    if !step.say.isEmpty { lastSaid = step.say }
    step.effects += leases.renewal(of: message?.row.id, at: now)
    return step
  }

  /// When `tick` has something to say; nil where nothing ends.
  public var deadline: Instant? { ending?.warnsAt }

  /// The lease on the message that is open, until its end was told.
  private var ending: Lease? { leases.lease(on: message?.row.id).flatMap { $0 == warnedOf ? nil : $0 } }

  /// Time has passed: says once that the lease on the message that is open ends, before it does.
  public mutating func tick(at instant: Instant) -> PlainStep {
    now = instant
    guard let lease = ending, lease.warnsAt <= now else { return PlainStep() }
    warnedOf = lease
    return .say(
      "Notice: press Enter by \(zone.timeOfDay(lease.until)) to keep \(escaping: lease.id.description) to yourself.")
  }

  private mutating func answer(to line: String) -> PlainStep {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased() else { return PlainStep() }
    if let question {
      self.question = nil
      return first == "back" ? .say("Nothing was done.") : question.answer(&self, words.joined(separator: " "))
    }
    if form != nil { return answerForm(line, first) }
    switch first {
    case "again": return PlainStep(say: lastSaid)
    case "where": return PlainStep(say: whereWords)
    case "?": return PlainStep(say: help)
    case "back": return back()
    default: break
    }
    // The words of commands begin with the same words as some of plain mode's, and have others behind them.
    guard let verb = verbs.first(where: { $0.name == first }), words.count == 1 || !verb.usage.isEmpty else {
      return elsewhere(first, words) ?? PlainStep(command: words)
    }
    return verb.act(&self, Array(words.dropFirst()))
  }

  /// What is said to a word that belongs to another place: it must not become a command of the same name.
  private func elsewhere(_ first: String, _ words: [String]) -> PlainStep? {
    guard words.count == 1, let verb = PlainVerb.all.first(where: { $0.name == first }) else { return nil }
    let places = verb.places.map { "\($0.prompt)" as SafeText }.sorted { $0.description < $1.description }
    return .say("Refused: \(escaping: first) can be said only at \(places.joined(separator: " or ")). Type ? for help.")
  }

  /// Takes what became of an effect, and says it.
  public mutating func receive(_ result: StoreResult) -> PlainStep {
    leases.follow(result, at: now)
    let step = told(result)
    if !step.say.isEmpty { lastSaid = step.say }
    return step
  }

  /// Leaves the place where the person is; nothing is lost.
  mutating func back() -> PlainStep {
    if preview != nil {
      preview = nil
      return PlainStep(say: draftWords)
    }
    if draft != nil {
      draft = nil
      return .say("The draft is kept. You are back at the message.")
    }
    guard let message else { return .say("You are at the queue. Type quit to end.") }
    self.message = nil
    return PlainStep(say: ["You are back at the queue."], effects: [.closeMessage(message.row.id)])
  }

  private var help: [SafeText] {
    ["Words that you can type at \(place.prompt):"]
      + verbs.map { "\(escaping: $0.name)\($0.usage.isEmpty ? "" : " " as SafeText)\($0.usage): \($0.effect)." }
      + [
        "again: say the last answer once more. where: say where you are. back: go back, nothing is lost.",
        "Any other line is a command of the program, such as: report overdue, line search, help.",
      ]
  }

  private var whereWords: [SafeText] {
    switch place {
    case .preview: ["You are at the preview of an email, not sent yet."]
    case .compose: ["You are writing an email: draft, kept."]
    case .message:
      message.map { ["You are reading message \(escaping: $0.row.id.description), \($0.row.client)."] } ?? []
    case .queue, .everywhere:
      ["You are at the queue. Messages that fit the filter: \(queue?.total ?? queue?.rows.count ?? 0)."]
    }
  }
}

extension PlainVerb.Place {
  /// What stands before the cursor there.
  var prompt: SafeText {
    switch self {
    case .queue, .everywhere: "queue"
    case .message: "message"
    case .compose: "compose"
    case .preview: "preview"
    }
  }
}
