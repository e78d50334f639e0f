internal import SafeText
extension Action {
  static let dates = Action(
    "figures dates", keys: ["d"], in: [.figures], hint: "dates", effect: "figures of other days", priority: 3)
  static let groupBy = Action(
    "figures by", keys: ["b"], in: [.figures], hint: "by", effect: "by team, subject, channel or caseworker",
    priority: 3)
  static let asText = Action(
    "figures as text", keys: ["v"], in: [.figures], hint: "as text", effect: "the same figures as lines", priority: 4)
  static let export = Action(
    "report sla", keys: ["E"], in: [.figures, .overdue], hint: "export",
    effect: "write the figures to a file; recorded",
    .writes, priority: 4)
  static let drill = Action(
    "figures open", keys: ["Enter"], in: [.figures], hint: "open list", effect: "the messages behind the row",
    priority: 1)

  static let leader: [Action] = [drill, dates, groupBy, asText, export]
}
