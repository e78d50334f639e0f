public import Casework

/// One time that somebody opened something of the record, as far as it tells the usual from the unusual (T2).
public struct AccessSample: Hashable, Sendable {
  /// Who opened it.
  public var reader: String
  /// The day, counted from the first one of the period.
  public var day: Int
  /// The activity; nil where a client's record was opened as a whole.
  public var activity: ActivityID?
  /// What tells one client from another; never shown.
  public var client: String
  /// Whether it was outside the reader's own queue.
  public var isOutside: Bool
  /// Whether the reader worked on anything of the client up to now.
  public var hasWork: Bool
  /// Whether it was outside the hours in which the reader works.
  public var isOffShift: Bool
  /// The reason that was given, masked; nil where none was asked for.
  public var reason: String?

  /// A read with all that is known of it.
  public init(
    reader: String, day: Int, activity: ActivityID?, client: String, isOutside: Bool = false, hasWork: Bool = false,
    isOffShift: Bool = false, reason: String? = nil
  ) {
    (self.reader, self.day, self.activity, self.client) = (reader, day, activity, client)
    (self.isOutside, self.hasWork, self.isOffShift, self.reason) = (isOutside, hasWork, isOffShift, reason)
  }

  /// Whether the reason for it says nothing.
  var hasEmptyReason: Bool { isOutside && !EmptyWords.saysSomething(reason ?? "") }
}
