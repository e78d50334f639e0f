internal import SafeText
extension Action {
  static let back = Action(
    "back", keys: ["Esc"], in: [.everywhere], hint: "back", effect: "go back; nothing is lost", priority: 3)
  static let leave = Action(
    "leave", keys: ["q"], in: [.everywhere], hint: "back", effect: "go back; from the queue, end when nothing is held")
  static let help = Action(
    "help", keys: ["?", "F1"], in: [.everywhere], hint: "help", effect: "what the keys do; type to narrow, Enter runs",
    priority: 0)
  static let commands = Action(
    "commands", keys: [":", "Ctrl-P", "F2"], in: [.everywhere], hint: "commands", effect: "run anything by its name",
    priority: 2)
  static let undo = Action(
    "undo", keys: ["u", "F4"], in: [.everywhere], hint: "undo",
    effect: "take back the last change, or a reply on hold")
  static let extendHold = Action(
    "hold longer", keys: ["+"], in: [.everywhere], hint: "longer", effect: "hold the reply that goes next longer")
  static let notices = Action(
    "notices", keys: ["m"], in: [.everywhere], hint: "notices", effect: "past notices and errors")
  static let go = Action(
    "go", keys: ["g"], in: [.everywhere], hint: "go to",
    effect: "another letter says where: the line of keys lists them")
  static let nextPane = Action(
    "next pane", keys: ["Tab"], in: [.everywhere], hint: "next pane", effect: "the next pane, table or field")
  static let previousPane = Action(
    "previous pane", keys: ["Shift-Tab"], in: [.everywhere], hint: "previous", effect: "the pane, table or field before"
  )
  static let redraw = Action(
    "redraw", keys: ["Ctrl-L"], in: [.everywhere], hint: "redraw", effect: "draw the screen again")
  static let mouse = Action(
    "mouse", keys: ["F8"], in: [.everywhere], hint: "mouse", effect: "mouse on or off")
  static let plain = Action(
    "plain", keys: ["F9"], in: [.everywhere], hint: "plain", effect: "go on in plain mode, line by line")
  static let hide = Action(
    "hide screen", keys: ["F12"], in: [.everywhere], hint: "hide", effect: "blank the screen until a key is pressed")
  static let suspend = Action(
    "suspend", keys: ["Ctrl-Z"], in: [.everywhere], hint: "suspend", effect: "blank the screen and go to the shell")

  static let everywhere: [Action] = [
    help, commands, back, leave, undo, extendHold, notices, go, nextPane, previousPane, redraw, mouse, plain, hide,
    suspend,
  ]
}
