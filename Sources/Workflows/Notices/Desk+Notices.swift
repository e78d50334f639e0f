public import Storage

extension Desk {
  /// What this person has to be told, newest first.
  public func notices(all: Bool = false) throws -> [Notice] {
    try store.read { session in try session.notices(for: account, all: all) }
  }

  /// Marks everything that this person was told as seen; gives how many there were.
  public func markNoticesRead() throws -> Int {
    try write(at: now) { session in try session.markNoticesRead(for: account) }
  }
}
