internal import SafeText
internal import Wording

/// Chooses the template of a reply that is not begun yet.
struct TemplateScreen: Screen {
  private var picker: TemplatePicker

  init(_ choices: TemplateChoices) { picker = TemplatePicker(choices) }

  let contexts: [Context] = [.templates, .list]
  let title: SafeText = "Email to a client: template"

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction] {
    switch action {
    case .back, .leave: return [.close]
    case .takeTemplate:
      guard let choice = picker.selected else { return [] }
      guard choice.isUsable else { return [.notice(.unusable(choice))] }
      return [.close, .effect(.reply(.startOn(picker.offer.activity, choice.wording.reference)))]
    default:
      picker.perform(action)
      return []
    }
  }

  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] {
    // The same choice, offered anew, comes on top.
    guard case .reply(.templates(let other)) = result, other.activity == picker.offer.activity else { return [] }
    return [.close]
  }

  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position {
    picker.draw(in: area, of: &grid)
  }
}
