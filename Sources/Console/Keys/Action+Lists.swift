internal import SafeText
extension Action {
  static let up = Action("up", keys: ["Up"], in: [.list, .message], hint: "up", effect: "the row above")
  static let down = Action("down", keys: ["Down"], in: [.list, .message], hint: "down", effect: "the row below")
  static let pageUp = Action(
    "page up", keys: ["PgUp"], in: [.list, .message], hint: "page up", effect: "a screenful up")
  static let pageDown = Action(
    "page down", keys: ["PgDn"], in: [.list, .message], hint: "page down", effect: "a screenful down")
  static let first = Action(
    "first", keys: ["Home"], in: [.list, .message], hint: "first", effect: "the first row")
  static let last = Action("last", keys: ["End"], in: [.list, .message], hint: "last", effect: "the last row")
  static let choose = Action(
    "choose", keys: ["Enter"], in: [.help, .palette, .choices, .prompt], hint: "do it",
    effect: "run or take what is selected", priority: 1)
  static let openNotice = Action(
    "notices open", keys: ["Enter"], in: [.notices], hint: "open", effect: "open what the notice is about",
    priority: 1)

  static let lists: [Action] = [up, down, pageUp, pageDown, first, last, choose, openNotice]
}
