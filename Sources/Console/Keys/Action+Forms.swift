internal import SafeText

extension Action {
  /// The contexts of forms.
  private static let inForms: Set<Context> = [.call, .outcome, .note]

  static let saveForm = Action(
    "form save", keys: ["W", "F10"], in: inForms, hint: "save to the record", effect: "write it to the record", .writes,
    priority: 1)
  static let chooseOption = Action(
    "form choose", keys: ["Space"], in: inForms, hint: "choose", effect: "choose this, or take its tick away", .edits,
    priority: 2)
  static let nextQuestion = Action(
    "form next", keys: ["Enter"], in: inForms, hint: "next", effect: "go to the next question", priority: 4)

  static let forms: [Action] = [saveForm, chooseOption, nextQuestion]
}
