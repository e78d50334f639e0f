public import Casework

/// The first names that a message may show a client: their own, their children's and the other parent's (SG-2).
public struct FirstNames: Sendable {
  private let parts: [[UInt8]]

  /// The given first names; of several names in one, each.
  public init(_ names: some Sequence<ClientText>) {
    parts = names.flatMap { name in
      let bytes = TextView(name.unmasked).bytes
      return [KnownPattern.compact(bytes)] + bytes.split { !Byte.isAlphanumeric($0) }.map { Array($0) }
    }
  }

  /// The first names of the people on a case.
  public init(client: Client?, otherParty: Client?, children: [Case.Child]) {
    self.init([client?.firstName, otherParty?.firstName].compactMap(\.self) + children.map(\.firstName))
  }

  /// Whether the letters and digits of a value are one of them.
  func contain(_ key: [UInt8]) -> Bool { parts.contains(key) }

  /// Whether a part of a text is one of them.
  func contain(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.lazy.filter(Byte.isAlphanumeric)
    return parts.contains { $0.elementsEqual(letters) }
  }
}
