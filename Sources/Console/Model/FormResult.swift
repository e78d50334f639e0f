public import Casework
public import SafeText

/// What became of a `FormEffect`.
public enum FormResult: Sendable {
  /// A form to fill in, with the answers that were kept.
  case form(Form)
  /// Where personal data stands in a typed answer, as ranges of its UTF-8 bytes.
  case marks([Range<Int>], of: String, item: String, ActivityID)
  /// It is on the record; what was done, in one sentence.
  case saved(ActivityID, SafeText)
}

extension FormResult {
  /// The screen that this result opens; nil where it belongs to one that is open.
  var screen: (any Screen)? {
    switch self {
    case .form(let form): FormScreen(form)
    case .marks, .saved: nil
    }
  }
}
