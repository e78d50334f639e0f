/// A value on its way into a statement.
enum SQLValue {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  static func integer(_ value: Int) -> Self { .integer(Int64(value)) }
  static func optional(_ value: String?) -> Self { value.map(Self.text) ?? .null }
  static func optional(_ value: Int64?) -> Self { value.map { .integer($0) } ?? .null }
  static func flag(_ value: Bool) -> Self { .integer(value ? 1 : 0) }
}
