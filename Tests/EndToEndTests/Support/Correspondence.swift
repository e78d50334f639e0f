import JSON

/// Mail as an independent parser reads it.
enum Correspondence {
  /// Headers in lower case, the text with LF line ends, and how many defects Python's strict parser found.
  static func parse(_ path: String) throws -> JSONObject {
    let program = """
      import email, email.policy, json, sys
      message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.SMTP)
      found = {name.lower(): str(value) for name, value in message.items()}
      found["defects"] = len(message.defects)
      found["body"] = message.get_content().replace("\\r\\n", "\\n")
      print(json.dumps(found))
      """
    let text = try ChildOutput.of("/usr/bin/python3", ["-c", program, path])
    return try JSONReader.read(Array(text.utf8.dropLast())).object ?? JSONObject()
  }
}
