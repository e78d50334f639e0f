internal import SafeText

extension Action {
  static let goQuarantine = Action(
    "go quarantine", keys: ["i"], in: [.going], hint: "quarantine", effect: "what could not be taken in", priority: 0)
  static let openQuarantined = Action(
    "quarantine view", keys: ["Enter"], in: [.quarantine], hint: "read", effect: "read what came, masked",
    priority: 1)
  static let takeIn = Action(
    "quarantine retry", keys: ["I"], in: [.quarantine, .quarantined], hint: "take in",
    effect: "try to take it in as a message after all; asks first", .writes, priority: 2)
  static let discardQuarantined = Action(
    "quarantine discard", keys: ["D"], in: [.quarantine, .quarantined], hint: "discard",
    effect: "take it out of the list for a reason; team leaders only", .writes, priority: 3)
  static let allQuarantined = Action(
    "quarantine list", keys: ["a"], in: [.quarantine], hint: "all or waiting",
    effect: "list what was dealt with too, or only what waits", priority: 4)

  static let quarantine: [Action] = [openQuarantined, takeIn, discardQuarantined, allQuarantined]
}
