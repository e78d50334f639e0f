public import Casework
internal import Cryptography
internal import JSON

extension WriteSession {
  /// Keeps what the record system says of a client; an entry is made only where something changed.
  public func upsert(_ client: Client, unknownMembers: String?) throws {
    let changed = try connection.run(
      """
      INSERT INTO client (scin, role, first_name, surname, registered, first_login, preference, email,
        email_bounced_at, mobile, sms_opt_out, language, nation, deceased, suppressed, special_record, date_of_birth,
        nino, address, unknown_members)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
      ON CONFLICT (scin) DO UPDATE SET role=$2, first_name=$3, surname=$4, registered=$5, first_login=$6,
        preference=$7, email=$8, email_bounced_at=$9, mobile=$10, sms_opt_out=$11, language=$12, nation=$13,
        deceased=$14, suppressed=$15, special_record=$16, date_of_birth=$17, nino=$18, address=$19,
        unknown_members=$20
      WHERE (role, first_name, surname, registered, first_login, preference, email, email_bounced_at, mobile,
        sms_opt_out, language, nation, deceased, suppressed, special_record, date_of_birth, nino, address,
        unknown_members)
        IS NOT ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
      """,
      .text(client.scin.digits), .text(client.role.rawValue), .text(client.firstName.unmasked),
      .text(client.surname.unmasked), .flag(client.isRegistered),
      .optional(client.firstLogin.map { Int64($0.daysSinceEpoch) }), .text(client.preference.rawValue),
      .optional(client.email?.unmasked), .optional(client.emailBouncedAt?.milliseconds),
      .optional(client.mobile?.unmasked), .flag(client.smsOptOut), .text(client.language.rawValue),
      .text(client.nation.rawValue), .flag(client.isDeceased), .flag(client.isSuppressed),
      .flag(client.isSpecialRecord), .optional(client.dateOfBirth.map { Int64($0.daysSinceEpoch) }),
      .optional(client.nino?.unmasked), .optional(client.address?.unmasked), .optional(unknownMembers))
    guard changed > 0 else { return }
    try append("client.updated", scin: client.scin.digits, .object(["role": .string(client.role.rawValue)]))
  }

  /// Keeps what the record system says of a case; an entry is made only where something changed.
  public func upsert(_ new: Case, unknownMembers: String?) throws {
    guard try caseRecord(new.number) != new else { return }
    try connection.run(
      """
      INSERT INTO case_record (number, receiving_parent, paying_parent, team, service, unknown_members)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (number) DO UPDATE SET receiving_parent=$2, paying_parent=$3, team=$4, service=$5, unknown_members=$6
      """,
      .text(new.number.text), .text(new.receivingParent.digits), .text(new.payingParent.digits), .text(new.team),
      .text(new.service.rawValue), .optional(unknownMembers))
    try connection.run("DELETE FROM case_child WHERE case_number=$1", .text(new.number.text))
    for (position, child) in new.children.enumerated() {
      try connection.run(
        "INSERT INTO case_child (case_number, position, first_name, deceased, date_of_birth) VALUES ($1, $2, $3, $4, $5)",
        .text(new.number.text), .integer(position), .text(child.firstName.unmasked), .flag(child.isDeceased),
        .optional(child.dateOfBirth.map { Int64($0.daysSinceEpoch) }))
    }
    try append(
      "case.updated", caseNumber: new.number.text,
      .object(["team": .string(new.team), "children": .integer(Int64(new.children.count))]))
  }

  /// Keeps a member of staff with team and roles.
  public func upsert(_ person: Person) throws {
    guard try self.person(person.account) != person else { return }
    try connection.run(
      """
      INSERT INTO person (account, team, roles, email, hours) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (account) DO UPDATE SET team=$2, roles=$3, email=$4, hours=$5
      """,
      .text(person.account.name), .optional(person.team), .integer(person.roles.rawValue),
      .optional(person.email?.wireForm), .optional(person.hours))
    try append(
      "person.updated",
      .object([
        "account": .string(person.account.name), "team": .optional(person.team),
        "roles": .string(person.roles.words),
      ]))
  }

  /// Keeps that this author asks for roles of somebody, which a second person has to confirm.
  public func askClearance(for account: Account) throws {
    try append("person.clearance-asked", Self.clearance(of: account))
  }

  /// Keeps that this author confirms the roles that somebody else asked for; who was told that it waits need not look any more.
  public func confirmClearance(for account: Account, askedWith ending: String) throws {
    try append("person.clearance-confirmed", Self.clearance(of: account))
    try connection.run(
      "UPDATE notice SET read_at=$1 WHERE kind=$2 AND read_at IS NULL AND substr(detail, -length($3)) = $3",
      .integer(now.milliseconds), .text(Notice.Kind.clearance.rawValue), .text(ending))
  }

  static func clearance(of account: Account) -> JSONValue { .object(["account": .string(account.name)]) }
}
