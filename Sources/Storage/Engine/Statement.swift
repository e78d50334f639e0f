internal import CSQLite

/// A prepared statement, kept for as long as its connection.
///
/// Its SQL is a literal of the program, so nothing that comes in can become part of it.
final class Statement {
  let raw: OpaquePointer
  /// The place of `$1`, `$2`, … among SQLite's parameters, which are numbered by first use.
  private let places: [Int32]

  init(_ raw: OpaquePointer) {
    self.raw = raw
    let count = sqlite3_bind_parameter_count(raw)
    places = count == 0 ? [] : (1...count).map { sqlite3_bind_parameter_index(raw, "$\($0)") }
  }

  deinit { sqlite3_finalize(raw) }

  func bind(_ values: [SQLValue]) -> Int32 {
    guard values.count == places.count else { return SQLITE_RANGE }
    for (place, value) in zip(places, values) {
      let result: Int32
      switch value {
      case .null: result = sqlite3_bind_null(raw, place)
      case .integer(let number): result = sqlite3_bind_int64(raw, place, number)
      case .text(var text):
        result = text.withUTF8 { bytes in
          // The empty string may have no address, and SQLite would take none for NULL.
          guard let start = bytes.baseAddress else { return csqlite_bind_text(raw, place, "", 0) }
          return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
            csqlite_bind_text(raw, place, start, Int32(clamping: bytes.count))
          }
        }
      case .blob(let bytes): result = csqlite_bind_blob(raw, place, bytes, Int32(clamping: bytes.count))
      }
      guard result == SQLITE_OK else { return result }
    }
    return SQLITE_OK
  }
}

/// The current row of a statement; each read checks that the value is of the type that the schema promises.
struct Row {
  let raw: OpaquePointer

  func integer(_ column: Int32) throws(StorageError) -> Int64 {
    guard sqlite3_column_type(raw, column) == SQLITE_INTEGER else { throw damaged(column) }
    return sqlite3_column_int64(raw, column)
  }

  func text(_ column: Int32) throws(StorageError) -> String {
    guard sqlite3_column_type(raw, column) == SQLITE_TEXT, let start = sqlite3_column_text(raw, column) else {
      throw damaged(column)
    }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw damaged(column) }
    return text
  }

  func blob(_ column: Int32) throws(StorageError) -> [UInt8] {
    guard sqlite3_column_type(raw, column) == SQLITE_BLOB else { throw damaged(column) }
    let count = Int(sqlite3_column_bytes(raw, column))
    guard count > 0, let start = sqlite3_column_blob(raw, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }
  func optionalInteger(_ column: Int32) throws(StorageError) -> Int64? { isNull(column) ? nil : try integer(column) }
  func optionalText(_ column: Int32) throws(StorageError) -> String? { isNull(column) ? nil : try text(column) }
  func flag(_ column: Int32) throws(StorageError) -> Bool { try integer(column) != 0 }

  /// A stored word as a case of the program's own; a word that it does not know is damage.
  func choice<Value: RawRepresentable<String>>(_ column: Int32) throws(StorageError) -> Value {
    guard let value = Value(rawValue: try text(column)) else { throw damaged(column) }
    return value
  }

  /// A stored value in the form that the program gives it; what does not fit is damage.
  func value<Stored, Value>(
    _ column: Int32, _ read: (Int32) throws(StorageError) -> Stored, _ make: (Stored) -> Value?
  ) throws(StorageError) -> Value {
    guard let value = make(try read(column)) else { throw damaged(column) }
    return value
  }

  func damaged(_ column: Int32) -> StorageError {
    let name = sqlite3_column_name(raw, column).map { String(cString: $0) } ?? "\(column)"
    return StorageError(.damaged, "The store holds a value in \(name) that cannot be there")
  }
}
