import Casework
import JSON

/// Reads members out of an object by name and type, and knows afterwards which ones nobody asked for.
struct RecordMembers {
  private let object: JSONObject
  /// Which members were asked for.
  private var known: [Bool]
  /// Where the next member is likely to be, since most senders keep one order.
  private var likely = 0
  /// A name to set before those in messages, such as `children`.
  private let prefix: String

  init(_ object: JSONObject, in prefix: String = "") {
    self.object = object
    self.prefix = prefix
    known = Array(repeating: false, count: object.members.count)
  }

  mutating func value(_ name: String) -> JSONValue? {
    guard let index = object.index(of: name, from: likely) else { return nil }
    known[index] = true
    likely = index + 1
    return object.members[index].value
  }

  mutating func text(_ name: String) throws(Rejection) -> String {
    guard let value = value(name) else {
      throw Rejection(.missingMember, prefix + name, "Member \(prefix + name) is missing; the sender must set it.")
    }
    guard case .string(let text) = value else { throw wrongType(name, "text", value) }
    return text
  }

  /// Text, or nil where the member is absent or null.
  mutating func optionalText(_ name: String) throws(Rejection) -> String? {
    guard let value = value(name), !value.isNull else { return nil }
    guard case .string(let text) = value else { throw wrongType(name, "text or null", value) }
    return text
  }

  /// Text of a client; nil where the member is absent, null or empty.
  mutating func clientText(_ name: String) throws(Rejection) -> ClientText? {
    guard let text = try optionalText(name), !text.utf8.isEmpty else { return nil }
    return ClientText(text)
  }

  mutating func flag(_ name: String, default missing: Bool? = nil) throws(Rejection) -> Bool {
    guard let value = value(name) else {
      if let missing { return missing }
      throw Rejection(.missingMember, prefix + name, "Member \(prefix + name) is missing; the sender must set it.")
    }
    guard case .bool(let flag) = value else { throw wrongType(name, "true or false", value) }
    return flag
  }

  mutating func list(_ name: String) throws(Rejection) -> [JSONValue] {
    guard let value = value(name), !value.isNull else { return [] }
    guard case .array(let values) = value else { throw wrongType(name, "a list", value) }
    return values
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) throws(Rejection) -> Choice {
    try choice(name, from: try text(name))
  }

  mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String
  ) throws(Rejection) -> Choice? {
    guard let text = try optionalText(name) else { return nil }
    return try choice(name, from: text)
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, from text: String
  ) throws(Rejection) -> Choice {
    for choice in Choice.allCases where choice.rawValue.utf8.elementsEqual(text.utf8) { return choice }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw invalid(name, "must be one of \(choices)")
  }

  mutating func date(_ name: String) throws(Rejection) -> CivilDate? {
    guard let text = try optionalText(name) else { return nil }
    guard let date = CivilDate(iso8601: text) else {
      throw invalid(name, "must be a day of the calendar such as 2026-11-07")
    }
    return date
  }

  mutating func reference(_ name: String) throws(Rejection) -> CustomerReference {
    guard let reference = CustomerReference(try text(name)) else { throw invalid(name, "must be 12 digits") }
    return reference
  }

  func invalid(_ name: String, _ demand: String) -> Rejection {
    Rejection(.invalidValue, prefix + name, "Member \(prefix + name) \(demand).")
  }

  func wrongType(_ name: String, _ wanted: String, _ value: JSONValue) -> Rejection {
    Rejection(.wrongType, prefix + name, "Member \(prefix + name) must be \(wanted), not \(value.kind).")
  }

  /// The members that nobody asked for, in the order of the record.
  var unknown: [(String, JSONValue)] {
    zip(object.members, known).compactMap { member, isKnown in isKnown ? nil : (member.key, member.value) }
  }
}

extension JSONValue {
  /// What kind of value it is, in words.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value with the members of every object in the order of their keys' bytes.
  var sorted: JSONValue {
    switch self {
    case .array(let values): .array(values.map(\.sorted))
    case .object(let object):
      .object(
        JSONObject(
          object.members.map { ($0.key, $0.value.sorted) }
            .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }))
    default: self
    }
  }
}
