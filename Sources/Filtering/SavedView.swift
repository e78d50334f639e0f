/// A filter that somebody keeps under a name and the key of a digit.
public struct SavedView: Hashable, Sendable {
  /// Why something is no saved view.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The number is not 1 to 9.
    case number(Int)
    /// The name is not 1 to 30 letters, digits, blanks and marks of one line, or begins or ends in a blank.
    case name
    /// The filter holds the whole reference of a client, which is personal data and is not kept.
    case personalData
    /// The filter cannot be read.
    case filter(FilterError)

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .number(let number): "the view's number is \(number); give it one of the keys 1 to 9"
      case .name: "the view's name is not plain text of 1 to 30 characters; write for example Mine"
      case .personalData:
        "the view's filter holds a whole client reference, which is not kept; write the last three digits, such as "
          + Word.client.example
      case .filter(let error): "the view's filter cannot be read: \(error)"
      }
    }
  }

  /// The key, 1 to 9.
  public let number: Int
  /// The name, 1 to 30 characters of printable ASCII.
  public let name: String
  /// The filter.
  public let filter: Filter

  /// A view with the given parts; throws the first that cannot be kept.
  public init(number: Int, name: String, filter text: String) throws(Fault) {
    guard (1...9).contains(number) else { throw .number(number) }
    guard (1...30).contains(name.utf8.count), name.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
      !name.hasPrefix(" "), !name.hasSuffix(" ")
    else { throw .name }
    let filter: Filter
    do { filter = try Filter(text) } catch { throw .filter(error) }
    guard !filter.holdsReference else { throw .personalData }
    (self.number, self.name, self.filter) = (number, name, filter)
  }
}

extension Filter {
  /// Whether the whole reference of a client stands in it.
  public var holdsReference: Bool {
    terms.contains { term in
      guard case .client(let choices) = term.criterion else { return false }
      return choices.contains { if case .reference = $0 { true } else { false } }
    }
  }
}
