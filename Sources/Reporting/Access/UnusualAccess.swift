public import Casework

/// Who opened the record in ways that call for a question, and which ways: the rule behind the weekly report (T2).
///
/// It looks for habits, not for guilt: every way has a threshold that ordinary work seldom reaches, counted in any seven days
/// running of the period, so that a report on a month finds what the report of any week in it would. A read counts as idle
/// where its reader has done no work at all on anything of the client.
public struct UnusualAccess: Sendable {
  /// One way in which somebody's reading is unusual.
  public enum Habit: Hashable, Sendable {
    /// One client on so many days, idle.
    case repeated(days: Int)
    /// So many clients outside the own queue within seven days, idle.
    case outside(clients: Int)
    /// So many reads outside the own queue for reasons that say nothing.
    case emptyReasons(count: Int)
    /// So many idle reads on so many days outside the reader's hours.
    case offShift(reads: Int, days: Int)
    /// A client whom so many people opened within seven days, idle.
    case crowd(readers: Int)
    /// So many clients within seven days, idle, where colleagues usually open so many.
    case browsing(clients: Int, usual: Int)
  }

  /// A habit with what it was seen by.
  public struct Finding: Hashable, Sendable {
    /// The habit.
    public let habit: Habit
    /// The activities by which it was seen, at most five.
    public let activities: [ActivityID]
  }

  /// Somebody whose reading is unusual.
  public struct Row: Hashable, Sendable {
    /// Who.
    public let reader: String
    /// What it adds up to; more is more unusual.
    public let points: Int
    /// The habits, the weightiest first.
    public let findings: [Finding]
  }

  /// Everybody whose reading is unusual, the most unusual first.
  public let rows: [Row]

  /// Looks through the reads of everybody in a period.
  ///
  /// - Parameter leaders: those who lead a team; they read more without working, and are compared among themselves.
  public init(_ samples: [AccessSample], leaders: Set<String>) {
    let idle = samples.filter { !$0.hasWork }
    let byReader = Dictionary(grouping: idle, by: \.reader)
    let crowds = Self.crowds(in: idle)
    let readers = Set(samples.map(\.reader))
    let breadths = Dictionary(uniqueKeysWithValues: readers.map { ($0, Self.breadth(of: byReader[$0] ?? [])) })
    rows = byReader.map { reader, reads in
      let colleagues = breadths.filter { $0.key != reader && leaders.contains($0.key) == leaders.contains(reader) }
      let findings =
        Self.repeated(reads) + Self.outside(reads) + Self.emptyReasons(reads) + Self.offShift(reads)
        + (crowds[reader].map { [$0] } ?? []) + Self.browsing(reads, colleagues.values.sorted())
      return Row(
        reader: reader, points: findings.reduce(0) { $0 + $1.habit.points },
        findings: findings.sorted { ($1.habit.points, "\($0)") < ($0.habit.points, "\($1)") })
    }.filter { !$0.findings.isEmpty }.sorted { ($1.points, $0.reader) < ($0.points, $1.reader) }
  }

  private static let span = 7

  /// Three days; more for whoever looks at so much that one client comes up again by chance.
  private static func repeated(_ reads: [AccessSample]) -> [Finding] {
    let least = 3 + reads.count / 50
    let clients = Dictionary(grouping: reads, by: \.client).values
      .map { (days: Set($0.map(\.day)).count, reads: $0) }.filter { $0.days >= least }
    guard let most = clients.map(\.days).max() else { return [] }
    return [Finding(.repeated(days: most), clients.flatMap(\.reads))]
  }

  private static func outside(_ reads: [AccessSample]) -> [Finding] {
    let outside = reads.filter(\.isOutside)
    let clients = breadth(of: outside)
    return clients >= 5 ? [Finding(.outside(clients: clients), outside)] : []
  }

  private static func emptyReasons(_ reads: [AccessSample]) -> [Finding] {
    let empty = reads.filter(\.hasEmptyReason)
    return empty.count >= 3 ? [Finding(.emptyReasons(count: empty.count), empty)] : []
  }

  /// Three on two days within seven, or five on four days at all.
  private static func offShift(_ reads: [AccessSample]) -> [Finding] {
    func days(_ reads: [AccessSample]) -> Int { Set(reads.map(\.day)).count }
    let late = reads.filter(\.isOffShift)
    let isHabit = late.count >= 5 && days(late) >= 4
    guard isHabit || windows(of: late).contains(where: { $0.count >= 3 && days($0) >= 2 }) else { return [] }
    return [Finding(.offShift(reads: late.count, days: days(late)), late)]
  }

  private static func browsing(_ reads: [AccessSample], _ colleagues: [Int]) -> [Finding] {
    let clients = breadth(of: reads)
    let usual = colleagues.isEmpty ? 15 : colleagues[colleagues.count / 2]
    let limit = max(20, usual * 5 / 2)
    return clients > limit ? [Finding(.browsing(clients: clients, usual: usual), reads)] : []
  }

  /// The most clients that were opened in seven days running.
  private static func breadth(of reads: [AccessSample]) -> Int {
    windows(of: reads).map { Set($0.map(\.client)).count }.max() ?? 0
  }

  /// For each reader the greatest crowd that they were part of: three people of other teams, or eight of any, who opened
  /// the same client within seven days.
  private static func crowds(in idle: [AccessSample]) -> [String: Finding] {
    var found: [String: Finding] = [:]
    for reads in Dictionary(grouping: idle, by: \.client).values {
      for window in windows(of: reads) {
        let (strangers, all) = (Set(window.filter(\.isOutside).map(\.reader)), Set(window.map(\.reader)))
        let crowd = all.count >= 8 ? all : strangers.count >= 3 ? strangers : []
        for reader in crowd {
          if case .crowd(let known)? = found[reader]?.habit, known >= crowd.count { continue }
          found[reader] = Finding(.crowd(readers: crowd.count), window.filter { $0.reader == reader })
        }
      }
    }
    return found
  }

  /// The reads of every seven days running that begin with one of them.
  private static func windows(of reads: [AccessSample]) -> [[AccessSample]] {
    let byDay = Dictionary(grouping: reads, by: \.day)
    return byDay.keys.sorted().map { first in (first..<first + span).flatMap { byDay[$0] ?? [] } }
  }
}

extension UnusualAccess.Finding {
  fileprivate init(_ habit: UnusualAccess.Habit, _ reads: [AccessSample]) {
    self.habit = habit
    activities = Array(Set(reads.compactMap(\.activity)).sorted().suffix(5))
  }
}

extension UnusualAccess.Habit {
  /// How much it weighs.
  public var points: Int {
    switch self {
    case .repeated(let days): 3 * days
    case .outside(let clients): clients
    case .emptyReasons(let count): 2 * count
    case .offShift(let reads, let days): reads + days
    case .crowd(let readers): 2 * readers
    case .browsing(let clients, let usual): clients / max(1, usual) + 2
    }
  }
}
