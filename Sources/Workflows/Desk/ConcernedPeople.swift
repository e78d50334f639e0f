internal import Casework
internal import PersonalData
internal import Storage

extension Parties {
  /// Everything by which whoever an activity may concern could be recognised: the client, and everybody on any case of the
  /// client and on the case that the message names, whosever that is (P6).
  ///
  /// Until a message is linked nobody knows whose children it speaks of, and who is on two cases may speak of both in one
  /// message. The activity's own people come first, so that what is masked is numbered as on a case of their own.
  func concerned(by activity: Activity, in session: ReadSession) throws -> KnownValues {
    var cases = try client.map { try session.cases(of: $0.scin) } ?? []
    if let caseRecord { cases = [caseRecord] + cases.filter { $0.number != caseRecord.number } }
    if let named = try session.message(of: activity.id)?.caseNumber.flatMap({ CaseNumber($0.unmasked) }),
      !cases.contains(where: { $0.number == named }), let found = try session.caseRecord(named)
    {
      cases.append(found)
    }
    return try session.knownValues(of: client, on: cases)
  }
}

extension ReadSession {
  /// Everything by which a client, or anybody on some cases, could be recognised.
  func knownValues(of client: Client?, on cases: [Case]) throws -> KnownValues {
    var people = client.map { [KnownPerson(.client, client: $0)] } ?? []
    var seen = Set([client?.scin].compactMap(\.self))
    for parent in cases.flatMap({ [$0.receivingParent, $0.payingParent] }) where seen.insert(parent).inserted {
      if let found = try self.client(parent) { people.append(KnownPerson(.otherParty, client: found)) }
    }
    var children: [Case.Child] = []
    for child in cases.flatMap(\.children) where !children.contains(child) { children.append(child) }
    for (index, child) in children.enumerated() {
      var person = KnownPerson(.child(index), firstName: child.firstName, surname: ClientText(""))
      person.dateOfBirth = child.dateOfBirth
      people.append(person)
    }
    return KnownValues(people: people)
  }
}
