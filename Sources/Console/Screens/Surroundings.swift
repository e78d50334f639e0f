public import Casework
public import SafeText

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
  /// Whether the screen that is asked is the one that gets the keys.
  public let isOnTop: Bool
}

extension Surroundings {
  /// Whether the screen is below 60 columns or 16 rows: then only what is needed is drawn, as a plain list.
  public var isSmall: Bool { size.columns < 60 || size.rows < 16 }

  /// The part of the screen in which screens are drawn.
  public var area: Area { Area(size).droppingBottom(isSmall ? 1 : 3) }
}
