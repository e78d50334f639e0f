internal import SafeText
extension Action {
  static let open = Action(
    "message view", keys: ["Enter"], in: [.queue, .overdue], hint: "open", effect: "read the message", priority: 1)
  static let next = Action(
    "queue next", keys: ["n"], in: [.queue, .message], hint: "next for me",
    effect: "open the next that needs me; nobody else gets it while it is open", priority: 2)
  static let previous = Action(
    "previous", keys: ["p"], in: [.queue, .message], hint: "previous", effect: "open the one before")
  static let take = Action(
    "message take", keys: ["A"], in: [.queue, .message], hint: "take",
    effect: "make me the owner of this or the marked; asks before it takes over", .writes, priority: 3)
  static let give = Action(
    "message give", keys: ["O"], in: [.queue, .message, .figures, .overdue], hint: "owner",
    effect: "give this or the marked messages to somebody", .writes, priority: 5)
  static let ask = Action(
    "message ask", keys: ["T"], in: [.queue, .message], hint: "ask for it",
    effect: "ask the person who has it open to hand it over", .writes, priority: 6)
  static let flag = Action(
    "message flag", keys: ["F"], in: [.queue, .message], hint: "flag", effect: "raise a flag on it", .writes,
    priority: 7)
  static let link = Action(
    "message link", keys: ["K"], in: [.queue, .message], hint: "link", effect: "link it to a case", .writes,
    priority: 8)
  static let mark = Action(
    "mark", keys: ["Space"], in: [.queue], hint: "mark", effect: "mark the row and go down", priority: 4)
  static let markRange = Action(
    "mark range", keys: ["v"], in: [.queue], hint: "range", effect: "mark from here to where you go")
  static let markAll = Action(
    "mark all", keys: ["*"], in: [.queue], hint: "mark all", effect: "mark every row that is shown")
  static let unmark = Action(
    "unmark", keys: ["-"], in: [.queue], hint: "unmark", effect: "mark nothing")
  static let sort = Action(
    "sort", keys: ["s"], in: [.queue], hint: "sort", effect: "put the rows in another order")
  static let columns = Action(
    "columns", keys: ["c"], in: [.queue], hint: "columns", effect: "choose which columns are shown; it is remembered")
  static let toggleColumn = Action(
    "columns choose", keys: ["Space", "Enter"], in: [.columns], hint: "show or not",
    effect: "show this column, or leave it out", priority: 1)
  static let shippedColumns = Action(
    "columns reset", keys: ["-"], in: [.columns], hint: "as shipped", effect: "the columns as they were shipped",
    priority: 2)
  static let filter = Action(
    "filter", keys: ["/"], in: [.queue, .history], hint: "filter", effect: "show only some of the rows", priority: 4)
  static let showNew = Action(
    "show new", keys: ["."], in: [.queue], hint: "show new", effect: "bring in what is new and put all in order")
  static let applyFilter = Action(
    "filter apply", keys: ["Enter"], in: [.filter], hint: "show these", effect: "show the rows that fit", priority: 1)

  static let views: [Action] = [
    Action("view 1", keys: ["1"], in: [.queue], hint: "view 1", effect: "the first saved view"),
    Action("view 2", keys: ["2"], in: [.queue], hint: "view 2", effect: "the second saved view"),
    Action("view 3", keys: ["3"], in: [.queue], hint: "view 3", effect: "the third saved view"),
    Action("view 4", keys: ["4"], in: [.queue], hint: "view 4", effect: "the fourth saved view"),
    Action("view 5", keys: ["5"], in: [.queue], hint: "view 5", effect: "the fifth saved view"),
    Action("view 6", keys: ["6"], in: [.queue], hint: "view 6", effect: "the sixth saved view"),
    Action("view 7", keys: ["7"], in: [.queue], hint: "view 7", effect: "the seventh saved view"),
    Action("view 8", keys: ["8"], in: [.queue], hint: "view 8", effect: "the eighth saved view"),
    Action("view 9", keys: ["9"], in: [.queue], hint: "view 9", effect: "the ninth saved view"),
  ]

  static let queue: [Action] =
    [
      open, next, previous, take, give, ask, flag, link, mark, markRange, markAll, unmark, filter, showNew, sort,
      columns, toggleColumn, shippedColumns, applyFilter,
    ] + views
}
