/// The members of a JSON object in the order in which they were added; keys are compared as bytes.
public struct JSONObject: Hashable, Sendable {
  /// One key and its value.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public var key: String
    /// The value.
    public var value: JSONValue
  }

  /// The members, first added first.
  public private(set) var members: [Member]

  /// An object with the given members; the caller vouches that no key occurs twice.
  public init(_ members: [(String, JSONValue)] = []) {
    self.members = members.map { Member(key: $0.0, value: $0.1) }
  }

  /// An object of members whose keys are known to differ.
  init(distinct members: [Member]) { self.members = members }

  /// The value of a key, or nil where the object has no such key; setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Where the member of a key is among ``members``, looked for from a place on and then from the first one.
  public func index(of key: String, from start: Int = 0) -> Int? {
    let count = key.utf8.count
    func isIt(_ index: Int) -> Bool {
      let other = members[index].key
      return other.utf8.count == count && other.utf8.elementsEqual(key.utf8)
    }
    let start = min(max(start, 0), members.count)
    return (start..<members.count).first(where: isIt) ?? (0..<start).first(where: isIt)
  }

  /// The keys, in order.
  public var keys: [String] { members.map(\.key) }
}
