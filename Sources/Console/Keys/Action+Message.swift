internal import SafeText
extension Action {
  static let reply = Action(
    "reply start", keys: ["Enter"], in: [.message], hint: "reply",
    effect: "write the email, or see why it is refused", priority: 1)
  static let eligibility = Action(
    "eligibility", keys: ["e"], in: [.message], hint: "all email rules", effect: "every rule on email, and the route",
    priority: 7)
  static let history = Action(
    "message history", keys: ["h"], in: [.message, .client], hint: "history", effect: "all that happened", priority: 5)
  static let client = Action(
    "client view", keys: ["i"], in: [.message, .history], hint: "client", effect: "the client and the case",
    priority: 7)
  static let copy = Action(
    "copy number", keys: ["y"], in: [.message], hint: "copy", effect: "copy the number of the message")
  static let call = Action(
    "call record", keys: ["C"], in: [.message], hint: "call", effect: "record a telephone call", .writes, priority: 2)
  static let outcome = Action(
    "transfer", keys: ["X"], in: [.message], hint: "other outcome",
    effect: "a transfer, complaint, letter or call-back instead", .writes, priority: 4)
  static let note = Action(
    "message note", keys: ["N"], in: [.message], hint: "note", effect: "write a note; it is never sent", .writes,
    priority: 6)
  static let subject = Action(
    "message subject", keys: ["J"], in: [.message], hint: "subject", effect: "correct the subject", .writes,
    priority: 6)
  static let reveal = Action(
    "message reveal", keys: ["R"], in: [.message, .preview, .call], hint: "reveal",
    effect: "show one masked item; asks why, and is recorded", .writes, priority: 5)
  static let clearFlag = Action(
    "message clear-flag", keys: ["Z"], in: [.message], hint: "clear flag",
    effect: "clear a flag for a reason; team leaders only", .writes, priority: 8)
  static let pauseClock = Action(
    "target pause", keys: ["P"], in: [.message], hint: "stop clock",
    effect: "stop the clock of the target for a reason; team leaders only", .writes, priority: 8)
  static let resumeClock = Action(
    "target resume", keys: ["G"], in: [.message], hint: "clock goes on",
    effect: "let a clock go on that stands; team leaders only", .writes, priority: 8)

  static let message: [Action] = [
    reply, call, outcome, note, subject, reveal, clearFlag, pauseClock, resumeClock, eligibility, history, client, copy,
  ]
}
