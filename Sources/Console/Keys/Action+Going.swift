internal import SafeText
extension Action {
  static let goQueue = Action(
    "go queue", keys: ["q"], in: [.going], hint: "queue", effect: "the queue", priority: 0)
  static let goMine = Action("go mine", keys: ["m"], in: [.going], hint: "mine", effect: "my work", priority: 0)
  static let goDrafts = Action(
    "go drafts", keys: ["d"], in: [.going], hint: "drafts", effect: "my drafts", priority: 0)
  static let goWaiting = Action(
    "go waiting", keys: ["w"], in: [.going], hint: "waiting to go", effect: "replies on hold", priority: 0)
  static let goFigures = Action(
    "go figures", keys: ["s"], in: [.going], hint: "figures", effect: "the leader's figures", priority: 0)
  static let goOverdue = Action(
    "go late", keys: ["o"], in: [.going], hint: "late", effect: "what is past its target", priority: 0)
  static let yes = Action("yes", keys: ["y"], in: [.question], hint: "yes", effect: "do it", priority: 0)
  static let no = Action("no", keys: ["n"], in: [.question], hint: "no", effect: "do nothing", priority: 0)

  static let going: [Action] = [goQueue, goMine, goDrafts, goWaiting, goFigures, goOverdue, goQuarantine]
  static let questions: [Action] = [yes, no]
}

extension KeyTable {
  /// Every action of the console, in the order in which help lists them.
  static let declared: [Action] =
    Action.queue + Action.message + Action.replies + Action.forms + Action.leader + Action.quarantine
    + Action.going + Action.lists
    + Action.questions + Action.everywhere
}
