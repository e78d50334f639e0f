internal import Casework
internal import SafeText

/// The only screen that can send: what the client will get, byte for byte, and every check on it (EM-8).
struct PreviewScreen: Screen {
  /// What would be sent.
  private(set) var view: PreviewView
  /// The first row of the text that is shown, from 0 up.
  var top = 0
  /// Whether what goes with the text is shown instead of it.
  var showsOtherPart = false
  /// How long it will be held.
  private(set) var hold: ReplyHold
  /// Whether the end of the text was on the screen, without which nothing is sent (EM-8).
  private(set) var hasShownEnd = false
  /// Whether it was approved and the answer has not come yet.
  private(set) var isSending = false

  init(_ view: PreviewView) {
    self.view = view
    hold = view.hold.isUntilTold ? .untilTold : .lasting(view.hold.usual)
  }

  let contexts: [Context] = [.preview, .list]
  let title: SafeText = "Email to a client: preview"

  func refusal(of action: Action) -> SafeText? {
    isSending && (action == .send || action == .changeReply) ? "It is being sent. Wait for the answer." : nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    noteEnd(surroundings)
    let shown = sheet(in: surroundings.area, surroundings).shown(rows: surroundings.area.rows)
    let page = max(1, shown.count - 1)
    switch action {
    case .send:
      guard hasShownEnd else {
        let next = surroundings.keys.words(for: .pageDown)
        return [.notice(Notice(.refused, "Not sent: you have not seen the end of it. \(next) shows the rest."))]
      }
      isSending = true
      return [.effect(.reply(.send(view.activity, hold: hold)))]
    case .back, .leave, .changeReply: return [.close]
    case .otherPart:
      guard !view.otherPart.isEmpty else { return [.notice(Notice(.information, "The text is all there is."))] }
      showsOtherPart.toggle()
      top = 0
    case .reveal:
      let prompt = PromptScreen.reason("Reveal the address: why? It is recorded.") { .reveal("address", reason: $0) }
      return [.open(prompt.about(view.activity))]
    case .shorterHold: chooseHold(by: -1)
    case .holdLonger: chooseHold(by: 1)
    case .up: scroll(by: -1, surroundings)
    case .down: scroll(by: 1, surroundings)
    case .pageUp: scroll(by: -page, surroundings)
    case .pageDown: scroll(by: page, surroundings)
    case .first: top = 0
    case .last: scroll(by: Int.max / 2, surroundings)
    default: break
    }
    noteEnd(surroundings)
    return []
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    switch result {
    case .reply(.sent(let waiting)) where waiting.id == view.activity: return [.close]
    case .reply(.previewRefused(view.activity, _)): return [.close]
    // The same email, rendered anew, comes on top.
    case .reply(.preview(let other)) where other.activity == view.activity: return [.close]
    case .reply(.othersChanged(view.activity, let others)) where others != view.others && !isSending:
      view.others = others
      return [.notice(Notice(.information, "\(others.asSentence) Look at the message before you send."))]
    case .refused: isSending = false
    default: break
    }
    return []
  }

  /// What is shown between the rules: the text, or what goes with it.
  var text: SafeText { showsOtherPart ? view.otherPart : view.body }

  /// Whether the target passes while the reply is held.
  func isTargetInHold(at now: Instant) -> Bool {
    guard case .lasting(let interval) = hold else { return false }
    return view.dueAt > now && view.dueAt <= now + interval
  }

  /// The holds that can be chosen, the shortest first.
  private var holds: [ReplyHold] {
    let limits = view.hold.limits
    let steps = [5, 10, 20, 30, 60, 120, 300, 600].map { Interval.seconds($0) }.filter { limits.contains($0) }
    return Set(steps + [limits.lowerBound, limits.upperBound, view.hold.usual]).sorted().map(ReplyHold.lasting)
      + [.untilTold]
  }

  private mutating func chooseHold(by step: Int) {
    let holds = holds
    let index = (holds.firstIndex(of: hold) ?? 0) + step
    if holds.indices.contains(index) { hold = holds[index] }
  }

  private mutating func scroll(by count: Int, _ surroundings: Surroundings) {
    let sheet = sheet(in: surroundings.area, surroundings)
    let shown = sheet.shown(rows: surroundings.area.rows)
    top = max(0, min(shown.lowerBound + count, sheet.body.count - shown.count))
  }

  private mutating func noteEnd(_ surroundings: Surroundings) {
    guard !showsOtherPart else { return }
    let sheet = sheet(in: surroundings.area, surroundings)
    if sheet.shown(rows: surroundings.area.rows).upperBound == sheet.body.count { hasShownEnd = true }
  }
}
