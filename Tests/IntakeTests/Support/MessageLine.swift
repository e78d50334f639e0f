/// A message as the site writes it, to be changed member by member.
struct MessageLine {
  /// Each member's JSON text.
  var members: [(key: String, json: String)]

  init(_ id: String = "ss-2026-000123") {
    members = [
      ("message_id", "\"\(id)\""), ("received_at", #""2026-11-20T16:52:11Z""#), ("scin", #""121003957455""#),
      ("case_number", #""C-80412""#), ("role", #""receiving_parent""#), ("subject", #""missing payments""#),
      ("source", #""send_message""#), ("children", #"["Amada"]"#), ("language", #""en""#),
      ("body", #""I have not had the payment due on 7 November, and would like to know when it comes.""#),
    ]
  }

  init(client scin: String) {
    members = [
      ("type", #""client""#), ("scin", "\"\(scin)\""), ("role", #""receiving_parent""#), ("first_name", #""Ada""#),
      ("surname", #""Example""#), ("self_service", "true"), ("first_login", #""2020-02-29""#),
      ("contact_preference", #""self_service""#), ("email", #""ada@example.org""#), ("email_bounced_at", "null"),
      ("mobile", #""07700900123""#), ("sms_opt_out", "false"), ("language", #""en""#), ("nation", #""GB""#),
      ("deceased", "false"), ("suppressed", "false"), ("special_record", "false"),
      ("date_of_birth", #""1985-03-04""#), ("nino", #""QQ123456C""#), ("address", #""1 High Street, Town, ZZ1 1ZZ""#),
    ]
  }

  init(case number: String) {
    members = [
      ("type", #""case""#), ("number", "\"\(number)\""), ("receiving_parent", #""121003957455""#),
      ("paying_parent", #""121003957456""#), ("children", #"[{"first_name":"Amada"}]"#), ("team", #""T1""#),
      ("service_type", #""collect_and_pay""#),
    ]
  }

  /// The line with one member set to other JSON, or taken out where that is nil.
  func with(_ key: String, _ json: String?) -> Self {
    var line = self
    if let index = members.firstIndex(where: { $0.key == key }) {
      if let json { line.members[index].json = json } else { line.members.remove(at: index) }
    } else if let json {
      line.members.append((key, json))
    }
    return line
  }

  var text: String { "{" + members.map { "\"\($0.key)\":\($0.json)" }.joined(separator: ",") + "}" }
  var bytes: [UInt8] { Array(text.utf8) }

  /// The byte at which a member's value starts.
  func offset(of key: String) -> Int {
    var at = 1
    for member in members {
      at += member.key.utf8.count + 3
      if member.key == key { return at }
      at += member.json.utf8.count + 1
    }
    return -1
  }
}
