internal import SafeText

extension Action {
  static let chooseTemplate = Action(
    "reply template", keys: ["t"], in: [.compose], hint: "template", effect: "choose another template", .edits,
    priority: 6)
  static let insertLines = Action(
    "reply lines", keys: ["l"], in: [.compose], hint: "line", effect: "insert lines to take in this paragraph", .edits,
    priority: 1)
  static let fillFields = Action(
    "reply fields", keys: ["Enter"], in: [.compose], hint: "fields", effect: "fill the values of this line", .edits,
    priority: 1)
  static let toggleOption = Action(
    "reply option", keys: ["o", "Space"], in: [.compose], hint: "keep/leave",
    effect: "keep or leave out an optional paragraph", .edits, priority: 4)
  static let removeLine = Action(
    "reply remove", keys: ["x"], in: [.compose], hint: "remove", effect: "take this line out again", .edits, priority: 5
  )
  static let moveLineUp = Action(
    "reply move up", keys: ["["], in: [.compose], hint: "move up", effect: "put this line before the one above", .edits,
    priority: 8)
  static let moveLineDown = Action(
    "reply move down", keys: ["]"], in: [.compose], hint: "move down", effect: "put this line after the one below",
    .edits, priority: 8)
  static let check = Action(
    "reply check", keys: ["w"], in: [.compose], hint: "what is missing",
    effect: "all that is to be fixed before preview",
    priority: 7)
  static let preview = Action(
    "reply preview", keys: ["p"], in: [.compose], hint: "preview", effect: "see exactly what will be sent", priority: 2)
  static let discard = Action(
    "reply discard", keys: ["D"], in: [.compose, .drafts], hint: "discard",
    effect: "throw the draft away; undo brings it back",
    .writes, priority: 8)

  static let takeLines = Action(
    "lines insert", keys: ["Enter"], in: [.lines], hint: "insert",
    effect: "insert the marked lines, or the one you are on", .edits, priority: 1)
  static let readLine = Action(
    "line view", keys: ["Ctrl-O"], in: [.lines], hint: "read", effect: "show all of the line", priority: 4)
  static let showHidden = Action(
    "line list", keys: ["F3"], in: [.lines, .templates], hint: "hidden and why",
    effect: "show what may not be used, and why", priority: 5)
  static let takeTemplate = Action(
    "template choose", keys: ["Enter"], in: [.templates], hint: "choose", effect: "write the reply on this template",
    .edits, priority: 1)
  static let acceptField = Action(
    "field accept", keys: ["Enter"], in: [.field], hint: "accept", effect: "take the value and go to the next field",
    .edits, priority: 1)

  /// The one action of the program that sends an email.
  static let send = Action(
    "reply send", keys: ["S"], in: [.preview], hint: "send", effect: "approve it; it can be taken back for a while",
    .writes, priority: 1)
  static let changeReply = Action(
    "reply change", keys: ["e"], in: [.preview], hint: "change", effect: "go back to the draft", priority: 1)
  static let otherPart = Action(
    "reply part", keys: ["h"], in: [.preview], hint: "other part", effect: "show what else goes with it, or the text",
    priority: 5)
  static let shorterHold = Action(
    "hold shorter", keys: ["["], in: [.preview], hint: "shorter hold", effect: "less time to take it back", .edits,
    priority: 7)
  static let holdLonger = Action(
    "hold longer first", keys: ["]"], in: [.preview], hint: "longer hold", effect: "more time to take it back", .edits,
    priority: 7)

  static let openDraft = Action(
    "draft open", keys: ["Enter"], in: [.drafts], hint: "go on", effect: "go on with this draft", priority: 1)
  static let openWaiting = Action(
    "waiting open", keys: ["Enter"], in: [.waiting], hint: "message", effect: "open the message that it answers",
    priority: 1)
  static let holdUntilTold = Action(
    "reply hold", keys: ["H"], in: [.waiting], hint: "hold until told",
    effect: "hold it until you let it go, however long that takes", .writes, priority: 3)
  static let letGo = Action(
    "reply release", keys: ["L"], in: [.waiting], hint: "let it go",
    effect: "let go what is held until told, or send it before its time", .writes, priority: 2)

  static let replies: [Action] = [
    insertLines, fillFields, toggleOption, removeLine, moveLineUp, moveLineDown, chooseTemplate, check, preview,
    discard,
    takeLines, readLine, showHidden, takeTemplate, acceptField, send, changeReply, otherPart, shorterHold, holdLonger,
    openDraft, openWaiting, holdUntilTold, letGo,
  ]
}
