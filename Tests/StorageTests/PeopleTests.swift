import Casework
import Storage
import Testing

@Suite struct PeopleTests {
  @Test func aClientComesBackAsTheRecordHasIt() throws {
    let scratch = try Scratch()
    let full = try client()
    var bare = try client("121000000002")
    (bare.email, bare.mobile, bare.nino, bare.address) = (nil, nil, nil, nil)
    (bare.firstLogin, bare.dateOfBirth, bare.emailBouncedAt) = (nil, nil, start)
    try scratch.store.write(by: author("intake"), at: start) { session in
      try session.upsert(full, unknownMembers: nil)
      try session.upsert(bare, unknownMembers: #"{"x":1}"#)
    }
    #expect(try scratch.store.read { session in try session.client(full.scin) } == full)
    #expect(try scratch.store.read { session in try session.client(bare.scin) } == bare)
  }

  @Test func onlyAChangeMakesAnEntryAndItHoldsNoPersonalData() throws {
    let scratch = try Scratch()
    var client = try client()
    for email in ["amy@example.org", "amy@example.org", "new@example.org"] {
      client.email = ClientText(email)
      try scratch.store.write(by: author("intake"), at: start) { session in
        try session.upsert(client, unknownMembers: nil)
      }
    }
    let entries = try scratch.store.read { session in try session.latestHistory(limit: 10) }
    #expect(entries.map(\.kind) == ["client.updated", "client.updated"])
    #expect(!entries.contains { $0.detail.contains("example.org") || $0.detail.contains("Amy") })
  }

  @Test func aCaseIsFoundByEitherParentWithItsChildrenInOrder() throws {
    let scratch = try Scratch()
    let (one, other) = (try reference("121000000001"), try reference("121000000002"))
    let children = ["Zoe", "Amada"].map { Case.Child(firstName: ClientText($0), isDeceased: false, dateOfBirth: nil) }
    var record = Case(
      number: try #require(CaseNumber("C-1")), receivingParent: one, payingParent: other, children: children,
      team: "north", service: .directPay)
    for isDeceased in [false, false, true] {
      record.children[1].isDeceased = isDeceased
      try scratch.store.write(by: author("intake"), at: start) { session in
        try session.upsert(record, unknownMembers: nil)
      }
    }
    #expect(try scratch.store.read { session in try session.cases(of: one) } == [record])
    #expect(try scratch.store.read { session in try session.cases(of: other) } == [record])
    #expect(try scratch.store.read { session in try session.latestHistory(limit: 10).count } == 2)
  }

  @Test func peopleKeepTheirRoles() throws {
    let scratch = try Scratch()
    let person = Person(account: try account("anna"), team: "north", roles: [.caseworker, .teamLeader])
    try scratch.store.write(by: author(), at: start) { session in try session.upsert(person) }
    #expect(try scratch.store.read { session in try session.person(person.account) } == person)
    #expect(try scratch.store.read { session in try session.person(account("ben")) } == nil)
  }
}

private func reference(_ digits: String) throws -> CustomerReference { try #require(CustomerReference(digits)) }

private func client(_ digits: String = "121000000001") throws -> Client {
  Client(
    scin: try reference(digits), role: .receivingParent, firstName: ClientText("Amy"), surname: ClientText("O'Neill"),
    isRegistered: true, firstLogin: CivilDate(year: 2012, month: 12, day: 31), preference: .selfService,
    email: ClientText("amy@example.org"), emailBouncedAt: nil, mobile: ClientText("07000000000"), smsOptOut: false,
    language: .welsh, nation: .greatBritain, isDeceased: false, isSuppressed: false, isSpecialRecord: true,
    dateOfBirth: CivilDate(year: 1968, month: 2, day: 29), nino: ClientText("QQ123456C"),
    address: ClientText("1 Y Stryd"))
}
