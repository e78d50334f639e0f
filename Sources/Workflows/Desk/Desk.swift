public import Casework
public import Settings
public import Storage
internal import Wording
public import Cryptography

/// One person at work on one store: everything that a use case needs and that does not come with the request.
public final class Desk {
  /// The store.
  public let store: Store
  /// The settings.
  public let settings: Settings
  /// The zone in which times are shown.
  public let zone: LocalZone
  /// Who is at work.
  public let account: Account
  /// Tells the time, on any thread.
  public let clock: @Sendable () -> Instant
  /// Tells the time under which reads are recorded, also where `clock` tells another one.
  let recordClock: @Sendable () -> Instant
  private var shelf: WordingShelf?
  /// The state that files and approvals had just before the shelf was read.
  private var shelfState: Digest?
  private var note: AvailabilityNote?
  private var model: (live: LiveModel?, model: DecidingModel)?
  /// What the wording that was read last answers, for audiences that were asked for.
  private var availability: [Audience: EmailFacts.Wording] = [:]
  /// The clocks of the settings, built when they are first asked for.
  var knownClocks: TargetClocks?
  /// The state of the wording for which every live reply was last looked through.
  var stateWithoutUnusable: Digest?

  /// A desk for one person on an open store.
  ///
  /// - Parameter recordClock: tells the time under which reads are recorded; nil for `clock`.
  public init(
    store: Store, settings: Settings, zone: LocalZone, account: Account, clock: @escaping @Sendable () -> Instant,
    recordClock: (@Sendable () -> Instant)? = nil
  ) {
    self.store = store
    self.settings = settings
    self.zone = zone
    self.account = account
    self.clock = clock
    self.recordClock = recordClock ?? clock
  }

  /// A desk for the same person with a connection to the store of its own, so for another thread; it begins with the wording
  /// that this one has read.
  public func another() throws -> Desk {
    let desk = Desk(
      store: try Store(folder: store.folder), settings: settings, zone: zone, account: account, clock: clock,
      recordClock: recordClock)
    (desk.shelf, desk.shelfState) = (shelf, shelfState)
    return desk
  }

  /// What decides about messages, read again only where another model is live.
  func decidingModel() throws -> DecidingModel {
    try store.read { session in
      let live = try session.liveModels(limit: 1).first
      if let known = model, known.live == live { return known.model }
      let loaded = try DecidingModel(settings: settings, session: session)
      model = (live, loaded)
      return loaded
    }
  }

  /// The time now.
  public var now: Instant { clock() }
  /// Today in the zone of the desk.
  public var today: CivilDate { zone.wallTime(at: now).date }
  /// Who changes are recorded under.
  public var author: Author { Author(account: account, kind: .person) }

  /// The wording of the configured folders, read when it is first asked for on a day.
  public func wording() throws -> WordingShelf {
    if let shelf, shelf.usable.date == today { return shelf }
    forgetWording()
    let state = try WordingState.digest(settings: settings, store: store, today: today)
    let loaded = try WordingShelf(settings: settings, store: store, today: today)
    (shelf, shelfState) = (loaded, state)
    return loaded
  }

  /// Reads the wording anew unless files, approvals and day are those that it was read in, and gives a mark of them.
  @discardableResult
  public func refreshWording() throws -> Digest {
    let state = try WordingState.digest(settings: settings, store: store, today: today)
    if hasWording(of: state) { return state }
    forgetWording()
    _ = try wording()
    return state
  }

  /// Whether the wording was read in the state of files, approvals and day that a mark stands for.
  public func hasWording(of state: Digest) -> Bool { shelf != nil && shelfState == state }

  /// Reads the wording anew when it is next asked for, because an approval changed.
  func forgetWording() { (shelf, shelfState, note, availability) = (nil, nil, nil, [:]) }

  /// Whether approved wording answers an audience, from the wording of today.
  func availability(for audience: Audience) throws -> EmailFacts.Wording {
    let usable = try wording().usable
    if let known = availability[audience] { return known }
    let found = usable.availability(for: audience)
    availability[audience] = found
    return found
  }

  /// Whether approved wording answers an audience, for a list: from a note of the same state of the files and of today,
  /// where there is one.
  func notedAvailability(for audience: Audience) throws -> EmailFacts.Wording {
    if let known = note, known.day == today { return try known[audience] ?? availability(for: audience) }
    let made = try AvailabilityNote(settings: settings, store: store, today: today) { try wording().usable }
    note = made
    return try made[audience] ?? availability(for: audience)
  }

  /// The activity of that number.
  public func activity(_ id: ActivityID) throws -> Activity {
    try store.read { session in try known(id, in: session) }
  }
}
