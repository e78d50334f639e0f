/// A JSON document (RFC 8259) whose objects keep the order of their members.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction or exponent that fits 64 bits.
  case integer(Int64)
  /// Any other finite number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// An object with the given members, in that order.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> Self {
    .object(JSONObject(members.map { ($0.key, $0.value) }))
  }

  /// The string, or nil where this is something else.
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The integer, or nil where this is something else.
  public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  /// The truth value, or nil where this is something else.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The elements, or nil where this is something else.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  /// The object, or nil where this is something else.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The value as a string, or `null` where there is none.
  public static func optional(_ value: String?) -> Self { value.map(Self.string) ?? .null }
  /// The value as an integer, or `null` where there is none.
  public static func optional(_ value: Int64?) -> Self { value.map(Self.integer) ?? .null }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  /// A string value.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An integer value.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array value.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
