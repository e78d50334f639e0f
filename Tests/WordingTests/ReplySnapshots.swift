/// The recorded emails by template and role; the extensions are written by `ReplySnapshotTests`.
enum ReplySnapshots {
  static let all = [englishGB, englishNI, welshGB, welshNI].reduce(into: [String: String]()) { all, some in
    all.merge(some) { first, _ in first }
  }
}
