internal import CommandLineKit
internal import SafeText

/// What became of several things that were to be changed one after another: one that fails keeps no other from being done.
struct EachInTurn<Value> {
  /// What was done, in the order in which it was named.
  let done: [Value]
  /// What was not, each with why and what to do now.
  let notices: [SafeText]
  /// Done; done in part; or where nothing was done, how the first failed.
  let exit: ExitStatus

  /// What help says of it.
  static var words: SafeText {
    "Of several, one that fails keeps no other from being done: each that failed is named with the reason, and the exit code is 8."
  }

  /// Does them all.
  ///
  /// - Throws: what went wrong with the only one.
  init<Name: CustomStringConvertible>(_ names: [Name], _ body: (Name) throws -> Value) throws {
    var (done, failures): ([Value], [(name: Name, failure: Failure)]) = ([], [])
    for name in names {
      do { done.append(try body(name)) } catch let error as any Failing {
        if names.count == 1 { throw error }
        failures.append((name, error.failure))
      }
    }
    self.done = done
    notices = failures.map { "Not done, \(escaping: $0.name.description): \($0.failure.what) \($0.failure.now ?? "")" }
    exit = failures.first.map { done.isEmpty ? $0.failure.exit : .partial } ?? .done
  }
}
