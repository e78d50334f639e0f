import Casework
import JSON

extension RecordDecoder {
  /// A client of the record system's extract.
  ///
  /// What bars an email (`suppressed`, `special_record`) must be said: silence is not taken for no.
  func client(_ members: inout RecordMembers) throws(Rejection) -> DecodedRecord {
    let scin = try members.reference("scin")
    let role: Role = try members.choice("role")
    let client = Client(
      scin: scin, role: role, firstName: try members.clientText("first_name") ?? ClientText(""),
      surname: ClientText(try members.text("surname")), isRegistered: try members.flag("self_service"),
      firstLogin: try members.date("first_login"), preference: try members.choice("contact_preference"),
      email: try members.clientText("email"), emailBouncedAt: try bouncedAt(&members),
      mobile: try members.clientText("mobile"), smsOptOut: try members.flag("sms_opt_out", default: false),
      language: try members.choice("language"), nation: try members.choice("nation"),
      isDeceased: try members.flag("deceased", default: false), isSuppressed: try members.flag("suppressed"),
      isSpecialRecord: try members.flag("special_record"), dateOfBirth: try members.date("date_of_birth"),
      nino: try members.clientText("nino"), address: try members.clientText("address"))
    let unknown = members.unknown
    return DecodedRecord(
      record: .client(client, unknownMembers: unknown.isEmpty ? nil : JSONValue.object(JSONObject(unknown)).text),
      notes: [])
  }

  private func bouncedAt(_ members: inout RecordMembers) throws(Rejection) -> Instant? {
    guard let text = try members.optionalText("email_bounced_at") else { return nil }
    guard let time = Instant(rfc3339: text) else {
      throw members.invalid("email_bounced_at", "must be a time with its offset as in RFC 3339")
    }
    return time
  }

  /// A case of the record system's extract.
  func caseRecord(_ members: inout RecordMembers) throws(Rejection) -> DecodedRecord {
    guard let number = CaseNumber(try members.text("number")) else {
      throw members.invalid("number", "must be 1 to 20 capitals, digits and hyphens")
    }
    let receiving = try members.reference("receiving_parent")
    let paying = try members.reference("paying_parent")
    var children: [Case.Child] = []
    var unknownOfChildren: [JSONValue] = []
    for child in try members.list("children") {
      guard case .object(let object) = child else {
        throw members.wrongType("children", "a list of objects", child)
      }
      var own = RecordMembers(object, in: "children.")
      children.append(
        Case.Child(
          firstName: ClientText(try own.text("first_name")), isDeceased: try own.flag("deceased", default: false),
          dateOfBirth: try own.date("date_of_birth")))
      unknownOfChildren.append(.object(JSONObject(own.unknown)))
    }
    let record = Case(
      number: number, receivingParent: receiving, payingParent: paying, children: children,
      team: try members.text("team"), service: try members.choice("service_type"))
    var unknown = members.unknown
    if unknownOfChildren.contains(where: { $0 != .object([:]) }) {
      unknown.append(("children", .array(unknownOfChildren)))
    }
    return DecodedRecord(
      record: .case(record, unknownMembers: unknown.isEmpty ? nil : JSONValue.object(JSONObject(unknown)).text),
      notes: [])
  }
}
