public import Casework
internal import JSON

extension ReadSession {
  /// Whether a case, a person or a message belongs to a team of that name.
  public func isTeam(_ name: String) throws -> Bool {
    try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM person WHERE team=$1) OR EXISTS (SELECT 1 FROM case_record WHERE team=$1)
        OR EXISTS (SELECT 1 FROM activity WHERE team=$1) OR EXISTS (SELECT 1 FROM report_fact WHERE team=$1)
      """,
      .text(name)
    ) { row throws(StorageError) in try row.flag(0) } ?? false
  }

  /// Whether the store knows anybody.
  public func hasPeople() throws -> Bool {
    try connection.first("SELECT EXISTS (SELECT 1 FROM person)") { row throws(StorageError) in try row.flag(0) }
      ?? false
  }

  /// The teams of people and of cases, by name.
  public func teams() throws -> [String] {
    try connection.query(
      "SELECT team FROM person WHERE team IS NOT NULL UNION SELECT team FROM case_record ORDER BY 1"
    ) { row throws(StorageError) in try row.text(0) }
  }

  /// The client of a reference; nil where the record has none.
  public func client(_ scin: CustomerReference) throws -> Client? {
    try connection.first(
      """
      SELECT scin, role, first_name, surname, registered, first_login, preference, email, email_bounced_at, mobile,
        sms_opt_out, language, nation, deceased, suppressed, special_record, date_of_birth, nino, address
      FROM client WHERE scin=$1
      """,
      .text(scin.digits)
    ) { row throws(StorageError) in
      Client(
        scin: try row.value(0, row.text, CustomerReference.init), role: try row.choice(1),
        firstName: ClientText(try row.text(2)), surname: ClientText(try row.text(3)), isRegistered: try row.flag(4),
        firstLogin: try date(row, 5), preference: try row.choice(6), email: try clientText(row, 7),
        emailBouncedAt: try row.optionalInteger(8).map(Instant.init(milliseconds:)), mobile: try clientText(row, 9),
        smsOptOut: try row.flag(10), language: try row.choice(11), nation: try row.choice(12),
        isDeceased: try row.flag(13), isSuppressed: try row.flag(14), isSpecialRecord: try row.flag(15),
        dateOfBirth: try date(row, 16), nino: try clientText(row, 17), address: try clientText(row, 18))
    }
  }

  /// The case of a number; nil where the record has none.
  public func caseRecord(_ number: CaseNumber) throws -> Case? {
    let found = try connection.first(
      "SELECT number, receiving_parent, paying_parent, team, service FROM case_record WHERE number=$1",
      .text(number.text), read: caseWithoutChildren)
    return try found.map(withChildren)
  }

  /// Every case that a client is a parent on, by number.
  public func cases(of client: CustomerReference) throws -> [Case] {
    try connection.query(
      """
      SELECT number, receiving_parent, paying_parent, team, service FROM case_record
      WHERE receiving_parent=$1 OR paying_parent=$1 ORDER BY number
      """,
      .text(client.digits), read: caseWithoutChildren
    ).map(withChildren)
  }

  /// The person of an account; nil where the store knows none.
  public func person(_ account: Account) throws -> Person? {
    try connection.first(
      "SELECT account, team, roles, email, hours FROM person WHERE account=$1", .text(account.name), read: readPerson)
  }

  private func caseWithoutChildren(_ row: Row) throws(StorageError) -> Case {
    Case(
      number: try row.value(0, row.text, CaseNumber.init),
      receivingParent: try row.value(1, row.text, CustomerReference.init),
      payingParent: try row.value(2, row.text, CustomerReference.init), children: [], team: try row.text(3),
      service: try row.choice(4))
  }

  private func withChildren(_ found: Case) throws -> Case {
    var found = found
    found.children = try connection.query(
      "SELECT first_name, deceased, date_of_birth FROM case_child WHERE case_number=$1 ORDER BY position",
      .text(found.number.text)
    ) { row throws(StorageError) in
      Case.Child(
        firstName: ClientText(try row.text(0)), isDeceased: try row.flag(1), dateOfBirth: try date(row, 2))
    }
    return found
  }
}

func date(_ row: Row, _ column: Int32) throws(StorageError) -> CivilDate? {
  guard let days = try row.optionalInteger(column) else { return nil }
  guard let date = Int(exactly: days).flatMap(CivilDate.init(daysSinceEpoch:)) else { throw row.damaged(column) }
  return date
}

func clientText(_ row: Row, _ column: Int32) throws(StorageError) -> ClientText? {
  try row.optionalText(column).map { ClientText($0) }
}

extension ReadSession {
  /// Everybody whom the store knows, by account.
  public func people() throws -> [Person] {
    try connection.query("SELECT account, team, roles, email, hours FROM person ORDER BY account", read: readPerson)
  }

  /// Who asked last for roles of somebody, by the history; nil where nobody did.
  public func clearanceAsker(for account: Account) throws -> Account? {
    try connection.first(
      "SELECT author FROM history WHERE kind='person.clearance-asked' AND detail=$1 ORDER BY seq DESC LIMIT 1",
      .text(WriteSession.clearance(of: account).text)
    ) { row throws(StorageError) in try row.value(0, row.text, Account.init) }
  }
}

private func readPerson(_ row: Row) throws(StorageError) -> Person {
  Person(
    account: try row.value(0, row.text, Account.init), team: try row.optionalText(1),
    roles: Person.Roles(rawValue: try row.integer(2)),
    email: row.isNull(3) ? nil : try row.value(3, row.text, EmailAddress.init),
    hours: try row.optionalText(4))
}
