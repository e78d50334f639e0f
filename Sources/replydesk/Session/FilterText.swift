internal import CommandLineKit
internal import Filtering
internal import SafeText
internal import Settings
internal import Workflows

/// Filters of the queue as people type them.
enum FilterText {
  /// The filter; everything open where there is no text.
  static func read(_ text: String?) throws -> Filter {
    guard let text else { return Filter() }
    do {
      return try Filter(text)
    } catch {
      throw Failure(
        "filter", .usage, "The filter cannot be read: \(escaping: error.description).",
        now: "See the words with: replydesk help filters")
    }
  }

  /// The saved views, by number.
  static func views(in session: DeskSession) throws -> [SavedView] {
    try session.settings().views.map { view in
      do throws(SavedView.Fault) {
        return try SavedView(number: view.number, name: view.name, filter: view.filter)
      } catch {
        throw Failure(
          "view", .faults, "The saved view \(view.number) cannot be used: \(escaping: error.description).",
          now: "Correct [view.\(view.number)] in the configuration.")
      }
    }
  }

  /// The saved view of a number.
  static func view(_ number: Int, in session: DeskSession) throws -> SavedView {
    guard let view = try views(in: session).first(where: { $0.number == number }) else {
      throw Failure(
        "view", .notFound, "There is no saved view \(number).",
        now: "See them with: replydesk queue views, or write [view.\(number)] into the configuration.")
    }
    return view
  }
}

extension Filter {
  /// Both filters at once, in the order of the second where it asks for one.
  func and(_ other: Filter) -> Filter { Filter(terms + other.terms, sort: other.sort ?? sort) }
}

/// The number of a saved view.
struct ViewNumber: ArgumentValue {
  let number: Int
  init?(argument: String) {
    guard let number = Int(argument), (1...9).contains(number) else { return nil }
    self.number = number
  }
  static var placeholder: String { "VIEW" }
  static var expectation: SafeText { "a view from 1 to 9" }
}
