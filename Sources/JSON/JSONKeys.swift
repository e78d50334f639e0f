/// The keys that an object has so far: a look at each while they are few, a hash table from then on.
///
/// Without the table an object of a hundred thousand keys would take minutes.
struct JSONKeys {
  /// A key that compares as its bytes: `String` would find é and e with an accent equal.
  private struct Key: Hashable {
    let text: String

    static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  private static let few = 24
  private var table: Set<Key> = []

  /// Adds a key; false where one of the members has it already.
  mutating func insert(_ key: String, among members: [JSONObject.Member]) -> Bool {
    if members.count < Self.few {
      let count = key.utf8.count
      for member in members where member.key.utf8.count == count && member.key.utf8.elementsEqual(key.utf8) {
        return false
      }
      return true
    }
    if table.isEmpty { table = Set(members.map { Key(text: $0.key) }) }
    return table.insert(Key(text: key)).inserted
  }
}
