import SafeText

/// The words of a command line, sorted into options and operands, from which each argument takes its own.
struct ParsedWords: Sendable {
  /// The values by the first name of their option; a flag has an empty value for each time it was there.
  var values: [String: [String]] = [:]
  /// The operands that no argument has taken yet.
  var operands: ArraySlice<String> = []
  /// Reads standard input to its end.
  var input: @Sendable () throws -> [UInt8] = { [] }

  func has(_ spec: ArgumentSpec) -> Bool { values[spec.key] != nil }

  /// The values of an option, in the order in which they were written.
  func values<V: ArgumentValue>(of spec: ArgumentSpec, as type: V.Type) throws(Failure) -> [V] {
    var result: [V] = []
    for word in values[spec.key] ?? [] { result.append(try value(word, of: spec)) }
    return result
  }

  /// The value of a word.
  func value<V: ArgumentValue>(_ word: String, of spec: ArgumentSpec) throws(Failure) -> V {
    guard let value = V(argument: word) else {
      throw .invalidValue(word, of: spec, expectation: V.expectation)
    }
    return value
  }

  mutating func nextOperand() -> String? { operands.popFirst() }

  /// Standard input as text.
  func textOfInput() throws(Failure) -> String { String(decoding: try bytesOfInput(), as: UTF8.self) }

  private func bytesOfInput() throws(Failure) -> [UInt8] {
    do { return try input() } catch { throw Failure(wrapping: error) }
  }

  /// The lines of standard input that are not empty.
  func linesOfInput() throws(Failure) -> [String] {
    let bytes = try bytesOfInput()
    var lines: [String] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !content.isEmpty { lines.append(String(decoding: content, as: UTF8.self)) }
    }
    return lines
  }
}
