extension Person {
  /// What somebody may do, and what they may do as soon as a second person confirms it.
  public struct Roles: OptionSet, Hashable, Sendable {
    /// One bit a role, and one for each that is only asked for.
    public let rawValue: Int64
    /// The roles of those bits.
    public init(rawValue: Int64) { self.rawValue = rawValue }
    /// Works the queue and answers clients.
    public static let caseworker = Self(rawValue: 1)
    /// Decides on safeguarding, reassigns, settles doubts.
    public static let teamLeader = Self(rawValue: 2)
    /// Belongs to the Special Client Records Team.
    public static let specialRecords = Self(rawValue: 4)
    /// Writes and approves wording.
    public static let wordingOwner = Self(rawValue: 8)
    /// Looks after people and settings.
    public static let administrator = Self(rawValue: 16)
    /// Everything, which whoever owns a new store has.
    public static let all: Self = [.caseworker, .teamLeader, .specialRecords, .wordingOwner, .administrator]

    /// The roles by their names, each with the bit that says that it is only asked for.
    private static let table: [(name: String, role: Self, asked: Self)] = [
      ("caseworker", .caseworker, Self(rawValue: 64)), ("team-leader", .teamLeader, Self(rawValue: 128)),
      ("special-records", .specialRecords, Self(rawValue: 32)), ("wording-owner", .wordingOwner, Self(rawValue: 256)),
      ("administrator", .administrator, Self(rawValue: 512)),
    ]
    private static let askedEnding = "-asked"

    /// The names of all roles.
    public static var names: [String] { table.map(\.name) }

    /// The role of a name; nil where there is none.
    public init?(named name: String) {
      guard let row = Self.table.first(where: { $0.name == name }) else { return nil }
      self = row.role
    }

    /// The roles that a list of `words` tells of, as the history has them.
    public init(words: String) {
      let words = words.split(separator: " ").map(String.init)
      self = Self.table.reduce(into: []) { roles, row in
        if words.contains(row.name) { roles.formUnion(row.role) }
        if words.contains(row.name + Self.askedEnding) { roles.formUnion(row.asked) }
      }
    }

    /// What they may do now.
    public var held: Self { intersection(.all) }
    /// What they may do as soon as a second person confirms it; until then it gives nothing.
    public var asked: Self { Self.table.reduce(into: []) { if contains($1.asked) { $0.formUnion($1.role) } } }
    /// The same roles as they are while they are only asked for.
    public var onlyAsked: Self { Self.table.reduce(into: []) { if contains($1.role) { $0.formUnion($1.asked) } } }
    /// The names of what they may do, then of what is asked for, such as `caseworker` and `team-leader-asked`.
    public var names: [String] {
      Self.table.filter { contains($0.role) }.map(\.name)
        + Self.table.filter { contains($0.asked) }.map { $0.name + Self.askedEnding }
    }
    /// The names in one text, with a blank between them.
    public var words: String { names.joined(separator: " ") }
  }
}
