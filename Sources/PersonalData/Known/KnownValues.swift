public import Casework

/// Every value that the record holds of the people on a case, to be found in a text in any format.
public struct KnownValues: Sendable {
  /// Whether the client's own record is among them; the outbound gate refuses to work without.
  public let hasClient: Bool
  /// Whether the other party's record is among them; the outbound gate refuses to work without.
  public let hasOtherParty: Bool
  let matcher: PatternMatcher
  let lookalikes: Lookalikes
  let birthDates: [CivilDate: KnownPerson.Place]

  /// Nothing known, as for a message that is not linked to a case.
  public static let none = KnownValues(people: [])

  /// The values of the people on a case; nil where the record has no such person.
  public init(client: Client?, otherParty: Client?, children: [Case.Child] = []) {
    var people: [KnownPerson] = []
    if let client { people.append(KnownPerson(.client, client: client)) }
    if let otherParty { people.append(KnownPerson(.otherParty, client: otherParty)) }
    for (index, child) in children.enumerated() {
      var person = KnownPerson(.child(index), firstName: child.firstName, surname: ClientText(""))
      person.dateOfBirth = child.dateOfBirth
      people.append(person)
    }
    self.init(people: people)
  }

  /// The values of the given people.
  public init(people: [KnownPerson]) {
    hasClient = people.contains { $0.place == .client }
    hasOtherParty = people.contains { $0.place == .otherParty }
    var patterns: [KnownPattern] = []
    for person in people { KnownPattern.add(person, to: &patterns) }
    lookalikes = Lookalikes(patterns)
    matcher = PatternMatcher(patterns, filter: StartFilter(patterns, lengths: lookalikes.lengths))
    birthDates = Dictionary(
      people.compactMap { person in person.dateOfBirth.map { ($0, person.place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many forms are looked for.
  public var count: Int { matcher.patterns.count }

  func find(in scan: Scan, scope: KnownPattern.Scope, into hits: inout [Hit]) {
    guard count > 0, !scan.starts.isEmpty || !scan.runs.isEmpty || !scan.lookalikes.isEmpty else { return }
    var names: [NameMatch] = []
    matcher.find(in: scan) { pattern, end in
      guard scope == .outbound || !pattern.isForGateOnly else { return }
      guard let match = pattern.match(endingAt: end, in: scan.view, scope: scope) else { return }
      if pattern.kind == .name {
        names.append(NameMatch(range: match, pattern: pattern))
      } else {
        hits.append(Hit(pattern.kind, match, .knownValue, subject: pattern.place))
      }
    }
    hits += NameMatch.resolved(names, in: scan)
    if scope == .viewing, !scan.lookalikes.isEmpty { lookalikes.find(in: scan, into: &hits) }
    guard !birthDates.isEmpty, !scan.runs.isEmpty else { return }
    for date in DateReader.dates(in: scan) {
      for day in date.days {
        if let place = birthDates[day] { hits.append(Hit(.dateOfBirth, date.range, .knownValue, subject: place)) }
      }
    }
  }
}
