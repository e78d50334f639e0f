import Casework
import Intake
import Testing

@Suite struct ExtractDecodingTests {
  static let decoder = RecordDecoder(now: testNow)

  @Test func readsAClient() throws {
    let line = MessageLine(client: "121003957455").with("representative", #"{"trn":"123"}"#).with("suppressed", "true")
      .with("email_bounced_at", #""2026-01-02T03:04:05Z""#)
    guard case .client(let client, let unknown) = try Self.decoder.decode(line.bytes).record else {
      Issue.record("not a client")
      return
    }
    #expect(client.scin.digits == "121003957455" && client.role == .receivingParent)
    #expect(client.firstName.unmasked == "Ada" && client.surname.unmasked == "Example")
    #expect(client.isRegistered && client.firstLogin?.description == "2020-02-29" && client.preference == .selfService)
    #expect(client.email?.unmasked == "ada@example.org" && client.mobile?.unmasked == "07700900123")
    #expect(client.emailBouncedAt == Instant(rfc3339: "2026-01-02T03:04:05Z"))
    #expect(!client.smsOptOut && client.language == .english && client.nation == .greatBritain)
    #expect(!client.isDeceased && client.isSuppressed && !client.isSpecialRecord)
    #expect(client.dateOfBirth?.description == "1985-03-04" && client.nino?.unmasked == "QQ123456C")
    #expect(client.address?.unmasked == "1 High Street, Town, ZZ1 1ZZ")
    #expect(unknown == #"{"representative":{"trn":"123"}}"#)
  }

  @Test(arguments: [
    "email", "mobile", "nino", "address", "first_login", "date_of_birth", "email_bounced_at", "first_name",
  ])
  func readsAClientWithout(_ member: String) throws {
    let absent = try Self.decoder.decode(MessageLine(client: "121003957455").with(member, nil).bytes)
    #expect(try Self.decoder.decode(MessageLine(client: "121003957455").with(member, "null").bytes) == absent)
  }

  @Test(arguments: [
    ("scin", #""12100395745""#, "member-invalid"), ("scin", nil, "member-missing"), ("role", nil, "member-missing"),
    ("surname", nil, "member-missing"), ("self_service", #""Y""#, "member-wrong-type"),
    ("self_service", nil, "member-missing"), ("suppressed", nil, "member-missing"),
    ("suppressed", "null", "member-wrong-type"), ("suppressed", "0", "member-wrong-type"),
    ("special_record", nil, "member-missing"), ("special_record", #""false""#, "member-wrong-type"),
    ("deceased", "null", "member-wrong-type"), ("contact_preference", #""sms""#, "member-invalid"),
    ("nation", #""UK""#, "member-invalid"), ("language", nil, "member-missing"),
    ("date_of_birth", #""1985-02-30""#, "member-invalid"), ("first_login", #""31/12/2012""#, "member-invalid"),
    ("email_bounced_at", #""2026-01-02""#, "member-invalid"), ("email", "[]", "member-wrong-type"),
    ("schema", "2", "record-unknown-schema"),
  ])
  func refusesAClient(_ member: String, _ json: String?, _ code: String) {
    let line = MessageLine(client: "121003957455").with(member, json)
    let rejection = #expect(throws: Rejection.self) { try Self.decoder.decode(line.bytes) }
    #expect(rejection?.code == code && rejection?.member == member)
    #expect(rejection?.offset == (json == nil ? 0 : line.offset(of: member)))
  }

  @Test func readsACase() throws {
    let line = MessageLine(case: "C-80412").with(
      "children",
      #"[{"first_name":"Amada"},{"first_name":"Ben","deceased":true,"date_of_birth":"2015-06-07","school":"x"}]"#)
    guard case .case(let record, let unknown) = try Self.decoder.decode(line.bytes).record else {
      Issue.record("not a case")
      return
    }
    #expect(record.number.text == "C-80412" && record.team == "T1" && record.service == .collectAndPay)
    #expect(record.receivingParent.digits == "121003957455" && record.payingParent.digits == "121003957456")
    #expect(record.children.map(\.firstName.unmasked) == ["Amada", "Ben"])
    #expect(record.children.map(\.isDeceased) == [false, true])
    #expect(record.children.map(\.dateOfBirth) == [nil, CivilDate(iso8601: "2015-06-07")])
    #expect(unknown == #"{"children":[{},{"school":"x"}]}"#)
  }

  @Test(arguments: [
    ("number", #""c-1""#, "member-invalid", "number"), ("number", nil, "member-missing", "number"),
    ("receiving_parent", #""x""#, "member-invalid", "receiving_parent"),
    ("paying_parent", nil, "member-missing", "paying_parent"), ("team", "7", "member-wrong-type", "team"),
    ("service_type", #""pay""#, "member-invalid", "service_type"),
    ("children", #"["Amada"]"#, "member-wrong-type", "children"),
    ("children", "[{}]", "member-missing", "children.first_name"),
    ("children", #"[{"first_name":"A","deceased":1}]"#, "member-wrong-type", "children.deceased"),
  ])
  func refusesACase(_ member: String, _ json: String?, _ code: String, _ named: String) {
    let line = MessageLine(case: "C-1").with(member, json)
    let rejection = #expect(throws: Rejection.self) { try Self.decoder.decode(line.bytes) }
    #expect(rejection?.code == code && rejection?.member == named)
    #expect(rejection?.offset == (json == nil ? 0 : line.offset(of: member)))
  }
}
