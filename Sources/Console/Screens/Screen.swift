internal import Casework
public import SafeText

/// One screen: what it holds, what the keys do in it, and how it looks.
///
/// The model keeps a stack of them, the queue at the bottom; the one on top gets the keys. It draws everything but the
/// last three rows, which hold the notice, what is waiting to go, and the line of keys; a notice may take more than one.
public protocol Screen: Sendable {
  /// Which rows of the key table apply, beside those that apply everywhere; the nearest first.
  var contexts: [Context] { get }
  /// What the window is called; no personal data.
  var title: SafeText { get }
  /// Whether characters go into a field: then no letter is a command.
  var isTyping: Bool { get }
  /// Whether a paste may be brought here: into a field, or as approved lines.
  var takesPaste: Bool { get }
  /// Whether `undo` and `extendHold` concern something on this screen, and not the newest reply on hold.
  func takes(_ action: Action) -> Bool
  /// Whether it lies over the screen below, which keeps its look around it.
  var isOverlay: Bool { get }

  /// Does what a key of the table stands for; never called with an action that `refusal` refuses.
  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Reaction]
  /// Takes a key that stands in no row of the table, while `isTyping`; a paste arrives as `paste`.
  mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction]
  /// Takes a paste while `takesPaste`.
  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction]
  /// Takes what became of an effect; every screen of the stack is asked.
  mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction]
  /// Takes another size of the terminal.
  mutating func resized(_ surroundings: Surroundings) -> [Reaction]
  /// Why an action of the table cannot be done now; nil where it can.
  func refusal(of action: Action) -> SafeText?
  /// Whether an action that can be done belongs on the line of keys.
  func isHinted(_ action: Action) -> Bool
  /// What is to be done here before all else; the line of keys begins with it.
  var urged: [Action] { get }
  /// Draws itself into an area and returns the cell that the next key acts on.
  ///
  /// The area is the screen without its last rows (notice, waiting, keys), or without the last one where the
  /// screen is too small for more (`Surroundings.isSmall`).
  func draw(in area: Area, of grid: inout Grid, _ surroundings: Surroundings) -> Position
}

extension Screen {
  /// No field.
  public var isTyping: Bool { false }
  /// A field takes it.
  public var takesPaste: Bool { isTyping }
  /// Nothing to undo here.
  public func takes(_ action: Action) -> Bool { false }
  /// The whole screen.
  public var isOverlay: Bool { false }
  /// Nothing is typed here.
  public mutating func type(_ key: Key, _ surroundings: Surroundings) -> [Reaction] { [] }
  /// Nothing is pasted here.
  public mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Reaction] { [] }
  /// No result belongs here.
  public mutating func receive(_ result: StoreResult, _ surroundings: Surroundings) -> [Reaction] { [] }
  /// Nothing depends on the size but the drawing.
  public mutating func resized(_ surroundings: Surroundings) -> [Reaction] { [] }
  /// Everything that can be done.
  public func isHinted(_ action: Action) -> Bool { true }
  /// Nothing before the rest.
  public var urged: [Action] { [] }
  /// Everything can be done.
  public func refusal(of action: Action) -> SafeText? { nil }
}
