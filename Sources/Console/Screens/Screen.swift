public import Casework
public import SafeText

/// One screen: what it holds, what the keys do in it, and how it looks.
///
/// The model keeps a stack of them, the queue at the bottom; the one on top gets the keys. It draws everything but the
/// last three rows, which hold the notice, what is waiting to go, and the line of keys.
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
  /// Why an action of the table cannot be done now; nil where it can.
  func refusal(of action: Action) -> SafeText?
  /// Draws itself into an area and returns the cell that the next key acts on.
  ///
  /// The area is the screen without its last three rows (notice, waiting, keys), or without the last one where the
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
  /// Everything can be done.
  public func refusal(of action: Action) -> SafeText? { nil }
}

/// What a screen wants done.
public enum Reaction: Sendable {
  /// Outside the console.
  case effect(Effect)
  /// Put a screen on top.
  case open(any Screen)
  /// Put a screen in this one's place.
  case replace(any Screen)
  /// Leave this screen.
  case close
  /// Say something that stays until it is read.
  case notice(Notice)
  /// Do what an action stands for, on the screen below, after leaving this one.
  case closeAndPerform(Action)
}

/// What a screen may know of the rest.
public struct Surroundings: Sendable {
  /// The time.
  public let now: Instant
  /// The zone in which times are shown.
  public let zone: LocalZone
  /// The size of the screen.
  public let size: Size
  /// The keys.
  public let keys: KeyTable
  /// The person at the desk, as shown.
  public let person: SafeText
  /// Every notice so far, oldest first.
  public let notices: [Notice]
  /// Replies on hold, the next to go first.
  public let waiting: [WaitingReply]
  /// The screen below this one; nil for the lowest.
  public let below: (any Screen)?
}

extension Surroundings {
  /// Whether the screen is below 60 columns or 16 rows: then only what is needed is drawn, as a plain list.
  public var isSmall: Bool { size.columns < 60 || size.rows < 16 }
}

/// Something said to the person at the desk, in words.
public struct Notice: Hashable, Sendable {
  /// How it is to be taken.
  public enum Kind: Sendable {
    /// Something was done.
    case done
    /// Something is to be known.
    case information
    /// Something could not be done.
    case refused
  }

  /// How it is to be taken.
  public let kind: Kind
  /// What it says, in one or two sentences.
  public let text: SafeText
  /// When, set by the model.
  public var at = Instant(milliseconds: 0)

  /// Something to be said.
  public init(_ kind: Kind, _ text: SafeText) { (self.kind, self.text) = (kind, text) }

  /// A refusal as a notice: what, why, what now, code.
  public init(_ refusal: Refusal) {
    var text = refusal.message
    if !refusal.advice.isEmpty { text += " " + refusal.advice }
    if !refusal.code.isEmpty { text += " (\(refusal.code))" }
    self.init(.refused, text)
  }
}
