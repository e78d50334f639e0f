public import Casework
public import SafeText

/// All that the console holds: a stack of screens and what they share.
///
/// `update` takes an event and returns what is to be done outside; `view` says how it looks. Neither reads a clock, a
/// file or the terminal.
public struct Model: Sendable {
  /// The screens, the queue at the bottom; the last one gets the keys. Never empty.
  public internal(set) var screens: [any Screen]
  /// The keys.
  public var keys: KeyTable
  /// The size of the terminal.
  public internal(set) var size: Size
  /// The time of the last event.
  public internal(set) var now: Instant
  /// The zone in which times are shown.
  public let zone: LocalZone
  /// The person at the desk, as shown.
  public let person: SafeText
  /// What was said to the person, oldest first; at most 200.
  public internal(set) var notices: [Notice] = []
  /// Whether the newest notice still stands on the screen.
  public internal(set) var isNoticeUnread = false
  /// Replies on hold, the next to go first.
  public internal(set) var waiting: [WaitingReply] = []
  /// Whether the screen is blanked until a key is pressed.
  public internal(set) var isHidden = false
  /// Whether `g` was pressed and the next letter says where to.
  var isGoing = false
  var burst = BurstGuard()
  var isMouseOn = false
  var leases = LeaseKeeper()
  var lastKeyAt: Instant
  /// When the time left was last told anew in lists.
  var listedAt: Instant
  /// After how long without a key the screen is blanked, nil for never; nothing is lost by it.
  public var hidesAfter: Interval? = .minutes(10)

  /// A console that starts with an empty queue; `start` says what to load.
  ///
  /// - Parameter columns: the columns of the queue that the person chose; nil for those that are shipped.
  public init(
    keys: KeyTable, size: Size, now: Instant, zone: LocalZone, person: SafeText, filter: String = "",
    columns: [QueueColumn]? = nil
  ) {
    (self.keys, self.size, self.now, self.zone, self.person) = (keys, size, now, zone, person)
    (lastKeyAt, listedAt) = (now, now)
    screens = [QueueScreen(filter: filter, columns: columns)]
  }

  /// Whether letters go into a field.
  public var isTyping: Bool { top.isTyping }

  /// The message that is open, if one is.
  public var openMessage: ActivityID? { screens.lazy.compactMap { ($0 as? MessageScreen)?.id }.last }

  /// What the email answers that is previewed, if one is.
  public var openPreview: ActivityID? { screens.lazy.compactMap { ($0 as? PreviewScreen)?.view.activity }.last }

  /// What is to be done first.
  public var start: [Effect] { [.loadQueue(filter: (screens.first as? QueueScreen)?.filter ?? "")] }

  /// The screen that gets the keys.
  var top: any Screen { screens[screens.count - 1] }

  /// The contexts that apply now, the nearest first.
  var contexts: [Context] { isGoing ? [.going] : top.contexts }

  /// Whether only what is needed is drawn.
  var isSmall: Bool { size.columns < 60 || size.rows < 16 }

  /// What screens may know.
  func surroundings(at index: Int) -> Surroundings {
    Surroundings(
      now: now, listedAt: listedAt, zone: zone, size: size, keys: keys, person: person, notices: notices,
      waiting: waiting, noticeRows: max(1, notice?.lines.count ?? 1),
      isOnTop: index == screens.count - 1)
  }
}
