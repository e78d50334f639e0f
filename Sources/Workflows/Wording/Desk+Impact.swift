internal import Casework
internal import Cryptography
public import Storage
public import Wording

/// What hangs on one version of a template or line.
public struct WordingImpact: Sendable {
  /// The wording.
  public let reference: WordingReference
  /// The templates with a paragraph that takes it; for a template, itself.
  public let templates: [WordingReference]
  /// The drafts that use it.
  public let drafts: [LiveReply]
  /// The replies on their way or held that use it.
  public let waiting: [LiveReply]
  /// How often it was sent.
  public let sent: Int
}

/// One of the two sides of a comparison: a file as it is now, or a registered one.
public struct WordingSide: Hashable, Sendable {
  /// The version.
  public let reference: WordingReference
  /// Whether it is the file as it is now, or the one that the store keeps.
  public let isCurrentFile: Bool
  /// The bytes.
  public let source: WordingSource
}

extension Desk {
  /// What hangs on a version of a wording; the newest one where none is named.
  public func impact(of id: WordingID, _ kind: WordingKind, version: Int? = nil) throws -> WordingImpact {
    let library = try wording().library
    let reference = try known(id, kind, version: version)
    return try store.read { session in
      let live = try session.liveReplies(using: reference, kind: kind)
      return WordingImpact(
        reference: reference,
        templates: kind == .template ? [reference] : library.templatesTaking(reference),
        drafts: live.filter { $0.row == nil }, waiting: live.filter { $0.row != nil },
        sent: try session.uses(of: kind)[reference] ?? 0)
    }
  }

  /// Every registered file of a name, oldest first, with who approved and withdrew it.
  public func versions(of id: WordingID, _ kind: WordingKind) throws -> [WordingVersion] {
    try store.read { session in try session.versions(of: id, kind: kind) }
  }

  /// The newest file of a name as it is now, or a version that the store keeps.
  public func file(of id: WordingID, _ kind: WordingKind, version: Int? = nil) throws -> WordingSide {
    if let version { return try side(of: id, kind, version: version, try versions(of: id, kind)) }
    guard let side = try currentFile(of: id, kind) else { throw DeskError.unknownWording(kind, id) }
    return side
  }

  private func currentFile(of id: WordingID, _ kind: WordingKind) throws -> WordingSide? {
    let files = try wording().all(kind).filter { $0.reference.id == id }
    return files.max { $0.reference.version < $1.reference.version }.map { wording in
      WordingSide(reference: wording.reference, isCurrentFile: true, source: wording.source)
    }
  }

  /// The two files of a name that a reader wants to compare.
  ///
  /// - Parameters:
  ///   - old: a registered version; nil for the one that was approved last, else the one registered last.
  ///   - new: a registered version; nil for the file as it is now.
  public func sides(
    of id: WordingID, _ kind: WordingKind, from old: Int?, to new: Int?
  ) throws -> (old: WordingSide, new: WordingSide) {
    let versions = try versions(of: id, kind)
    let target = try new.map { try side(of: id, kind, version: $0, versions) } ?? currentFile(of: id, kind)
    guard let target else { throw DeskError.unknownWording(kind, id) }
    if let old { return (try side(of: id, kind, version: old, versions), target) }
    // A file that was approved as it is now has changed nothing since: its predecessor is meant.
    let earlier = versions.filter { $0.fileDigest != target.source.digest }
    guard let base = earlier.last(where: { $0.approval != nil }) ?? earlier.last else {
      throw DeskError(
        .notFound, "wording.no-earlier", "The store has no other version of \(kind.title) \(id) to compare with.",
        advice: "A version is kept when it is proposed or approved.")
    }
    return (try side(base, kind), target)
  }

  private func known(_ id: WordingID, _ kind: WordingKind, version: Int?) throws -> WordingReference {
    let files = try wording().all(kind).map(\.reference).filter { $0.id == id }
    let registered = try versions(of: id, kind).map(\.reference)
    let all = (files + registered).filter { version == nil || $0.version == version }
    guard let newest = all.max(by: { $0.version < $1.version }) else { throw DeskError.unknownWording(kind, id) }
    return newest
  }

  private func side(
    of id: WordingID, _ kind: WordingKind, version: Int, _ versions: [WordingVersion]
  ) throws -> WordingSide {
    let fitting = versions.filter { $0.reference.version == version }
    guard let found = fitting.last(where: { $0.approval != nil }) ?? fitting.last else {
      throw DeskError(
        .notFound, "wording.unknown", "The store has no version \(version) of \(kind.title) \(id).",
        advice: "See its versions with: replydesk \(kind.rawValue) view \(id)")
    }
    return try side(found, kind)
  }

  private func side(_ version: WordingVersion, _ kind: WordingKind) throws -> WordingSide {
    let bytes = try store.read { session in
      try session.wordingSource(version.reference, kind: kind, digest: version.fileDigest)
    }
    return WordingSide(
      reference: version.reference, isCurrentFile: false,
      source: WordingSource(kind: kind, path: "store", bytes: bytes ?? []))
  }
}
