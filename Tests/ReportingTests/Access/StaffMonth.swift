import Casework
import Reporting
import TestSupport

/// Thirty invented days of sixty people in six teams, of whom twenty snoop, in six ways; all from one seed.
struct StaffMonth {
  /// What was opened, in the order of days.
  private(set) var samples: [AccessSample] = []
  /// Who snoops, with the way.
  private(set) var snoopers: [String: Snooping] = [:]
  /// Who leads a team.
  let leaders: Set<String>

  /// Ways to snoop.
  enum Snooping: CaseIterable {
    /// Looks at the same client of the own team again and again: an ex-partner.
    case exPartner
    /// Looks at neighbours on other teams' cases, and gives reasons that say nothing.
    case neighbours
    /// Looks once at somebody who is in the papers.
    case celebrity
    /// Looks at the own team's clients in the evening.
    case evenings
    /// Opens far more than anybody needs to.
    case browser
    /// Gives good reasons, and still has no work with whomever they look at.
    case plausible
  }

  private static let teams = 6
  private static let clientsOfATeam = 500
  private static let goodReasons = [
    "client rang the wrong team about a payment", "warm transfer from general call handling", "covering for sickness",
    "asked by their caseworker for a second opinion", "linked to a case of ours through the other parent",
  ]
  private static let poorReasons = ["x", "work", "check", "needed to look", "asdf", "query on case", "."]

  private var random: SeededNumbers

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    leaders = Set((0..<Self.teams).map { "staff-\($0 * 10)" })
    // Three or four of each way; nobody who leads a team.
    var free = (0..<60).filter { $0 % 10 != 0 }
    for index in 0..<20 {
      let person = free.remove(at: random.number(below: free.count))
      snoopers["staff-\(person)"] = Snooping.allCases[index % Snooping.allCases.count]
    }
    for day in 0..<30 where day % 7 < 5 { for person in 0..<60 { work(person, on: day) } }
    for day in 0..<30 { for (name, way) in snoopers.sorted(by: { $0.key < $1.key }) { snoop(name, way, on: day) } }
    samples.sort { ($0.day, $0.reader, $0.client) < ($1.day, $1.reader, $1.client) }
  }

  /// An ordinary day: much work, some looking without work, now and then another team's client, some overtime.
  private mutating func work(_ person: Int, on day: Int) {
    let (name, team) = ("staff-\(person)", person / 10)
    let isLeader = leaders.contains(name)
    if random.number(below: 12) == 0 { return }
    for _ in 0..<(isLeader ? 8 : 22 + random.number(below: 14)) {
      read(name, client(of: team), day, hasWork: true, isOffShift: random.number(below: 40) == 0)
    }
    for _ in 0..<random.number(below: isLeader ? 12 : 5) {
      read(name, client(of: team), day, isOffShift: random.number(below: 60) == 0)
    }
    if random.number(below: 6) == 0 {
      let reason = random.number(below: 15) == 0 ? pick(Self.poorReasons) : pick(Self.goodReasons)
      let other = (team + 1 + random.number(below: Self.teams - 1)) % Self.teams
      read(name, client(of: other), day, isOutside: true, hasWork: random.number(below: 4) == 0, reason: reason)
    }
  }

  private mutating func snoop(_ name: String, _ way: Snooping, on day: Int) {
    let person = Int(name.drop { $0 != "-" }.dropFirst()) ?? 0
    let team = person / 10
    switch way {
    case .exPartner where day % 4 == person % 4 && day % 7 < 5: read(name, "ex-partner of \(name)", day)
    case .neighbours where day >= 8 && day < 26 && day % 4 == person % 4:
      read(
        name, client(of: (team + 2) % Self.teams), day, isOutside: true, reason: pick(Self.poorReasons))
    case .celebrity where day == 15 + person % 3:
      read(name, "celebrity", day, isOutside: true, reason: pick(Self.goodReasons))
    case .evenings where day % 6 == person % 6: read(name, client(of: team), day, isOffShift: true)
    case .browser where day >= 14 && day < 19:
      for _ in 0..<16 { read(name, client(of: team), day) }
    case .plausible where day >= 7 && day < 12:
      read(name, client(of: (team + 3) % Self.teams), day, isOutside: true, reason: pick(Self.goodReasons))
      read(name, client(of: (team + 4) % Self.teams), day, isOutside: true, reason: pick(Self.goodReasons))
    default: break
    }
  }

  private mutating func client(of team: Int) -> String {
    "client \(team)-\(random.number(below: Self.clientsOfATeam))"
  }

  private mutating func pick(_ texts: [String]) -> String { texts[random.number(below: texts.count)] }

  private mutating func read(
    _ reader: String, _ client: String, _ day: Int, isOutside: Bool = false, hasWork: Bool = false,
    isOffShift: Bool = false, reason: String? = nil
  ) {
    samples.append(
      AccessSample(
        reader: reader, day: day, activity: ActivityID(number: Int64(1 + samples.count)), client: client,
        isOutside: isOutside, hasWork: hasWork, isOffShift: isOffShift, reason: reason))
  }
}
