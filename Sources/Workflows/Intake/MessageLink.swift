internal import Casework
internal import Storage

/// The client and case that a message belongs to, as far as the record tells (IN-6).
///
/// By case number where the client is on that case; else the client's only case; else the one case among several that has
/// every child the message names. Anything else is for a person to link, and so is a message that says it is from the other
/// parent than the client is on that case.
struct MessageLink {
  /// The client; nil where the reference fits nobody.
  let client: CustomerReference?
  /// The case; nil where the message fits none, or more than one.
  let caseNumber: CaseNumber?
  /// The team whose queue it joins.
  let team: String

  /// The team that unlinked and employer work belongs to.
  static let unlinkedTeam = "unlinked"

  init(of message: InboundMessage, in session: ReadSession) throws {
    guard let scin = CustomerReference(message.scin.unmasked), try session.client(scin) != nil else {
      self.init(client: nil, found: nil)
      return
    }
    let cases = try session.cases(of: scin)
    let found = Self.found(among: cases, for: message)
    let isContradicted = message.role.isClient && found?.role(of: scin) != message.role
    self.init(client: scin, found: isContradicted ? nil : found)
  }

  private static func found(among cases: [Case], for message: InboundMessage) -> Case? {
    if let named = message.caseNumber {
      return cases.first { $0.number.text.utf8.elementsEqual(named.unmasked.utf8) }
    }
    if cases.count == 1 { return cases.first }
    let fitting = cases.filter { found in
      !message.children.isEmpty
        && message.children.allSatisfy { named in found.children.contains { $0.isNamed(named) } }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private init(client: CustomerReference?, found: Case?) {
    self.client = client
    caseNumber = found?.number
    team = found?.team ?? Self.unlinkedTeam
  }
}

extension Case.Child {
  /// Whether a name that a client typed is this child's: case and blanks around it aside.
  fileprivate func isNamed(_ name: ClientText) -> Bool { Self.folded(name) == Self.folded(firstName) }

  private static func folded(_ name: ClientText) -> [UInt8] {
    let words = name.unmasked.lowercased().utf8.split { $0 == 0x20 || $0 == 0x09 }
    return Array(words.joined(separator: [0x20]))
  }
}
