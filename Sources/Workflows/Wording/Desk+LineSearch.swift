internal import Storage
public import Wording

extension Desk {
  /// A search over the lines of today, with how often each was sent.
  public func lineSearch() throws -> LineSearch {
    LineSearch(try wording().usable, uses: try store.read { session in try session.uses(of: .line) })
  }
}
