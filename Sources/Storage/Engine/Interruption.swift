/// What cuts a reading short once: the statements after it, which end the transaction, run on.
final class Interruption {
  private let isUrgent: () -> Bool
  /// Whether something urgent came.
  private(set) var hasBegun = false

  init(_ isUrgent: @escaping () -> Bool) { self.isUrgent = isUrgent }

  /// Whether the statement under way has to stop now.
  var begins: Bool {
    if hasBegun || !isUrgent() { return false }
    hasBegun = true
    return true
  }
}
