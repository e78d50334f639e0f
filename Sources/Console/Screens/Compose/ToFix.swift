public import SafeText
public import Wording

/// One row of what is to be fixed before preview, with the key that fixes it.
public struct ToFix: Hashable, Sendable {
  /// Where to go.
  public let place: ComposePlace
  /// The field to open; nil where no field is meant.
  public let field: WordingName?
  /// What is wrong, without personal data.
  public let what: SafeText
  /// What to press, there.
  public let how: SafeText
  /// The key alone, for a narrow screen.
  public let key: SafeText
}

extension Composition {
  /// What is to be fixed, in the order of the email, with the key that fixes it.
  public func toFix(_ keys: KeyTable = .shipped) -> [ToFix] {
    faults.map { fault in
      let place = place(of: fault)
      let (action, verb) = Self.remedy(of: fault)
      let key = keys.words(for: action)
      let number = place.paragraph + 1
      let isReply = fault.paragraph == nil
      let line: SafeText = fault.line.map { " in \(escaping: $0.id.text)" } ?? ""
      let field: SafeText = fault.field.map { ", \(escaping: $0.text)" } ?? ""
      return ToFix(
        place: place, field: fault.field,
        what: isReply
          ? "the reply: \(Self.finding(fault))" : "paragraph \(number)\(field)\(line) \(Self.finding(fault))",
        how: isReply ? "press \(key)" : "press \(key) on paragraph \(number)\(verb)", key: key)
    }
  }

  private static func remedy(of fault: ReplyFault) -> (action: Action, verb: SafeText) {
    switch fault.kind {
    case .noLine: (.insertLines, "")
    case .missingValue, .wrongType, .outOfRange, .impossible: (.fillFields, "")
    case .tooManyLines, .lineUnusable, .lineTwice: (.removeLine, ", which takes the line out")
    case .nameMissing: (.removeLine, ", or have the record corrected")
    case .unknownField: (.removeLine, " and insert the line again")
    case .templateUnusable, .unknownParagraph, .notOptional, .notEditable, .notReadBack:
      (.chooseTemplate, " for another template")
    }
  }

  private static func finding(_ fault: ReplyFault) -> SafeText {
    switch fault.kind {
    case .noLine(let least): least == 1 ? "has no line to take" : "needs \(least) lines to take"
    case .tooManyLines(let most): "takes at most \(most) \(most == 1 ? "line" : "lines")"
    case .missingValue: "is empty"
    case .wrongType, .outOfRange: "holds a value that cannot be sent"
    case .impossible(let fault): impossible(fault)
    case .lineTwice: "stands in the reply twice"
    case .nameMissing: "has no first name on the record that may be shown"
    case .unknownField: "is no field of the line"
    case .lineUnusable(let reasons), .templateUnusable(let reasons):
      SafeText(escaping: reasons.map(\.finding).joined(separator: " and "))
    case .unknownParagraph, .notOptional, .notEditable: "does not belong to this template"
    case .notReadBack: "does not read back as what was chosen"
    }
  }

  private static func impossible(_ fault: FieldFault) -> SafeText {
    switch fault.code {
    case .notYetCome: "is a day that has not come yet"
    case .alreadyPast: "is a day that is past"
    case .tooSmall: "is less than 1"
    default: "holds a value that cannot be sent"
    }
  }
}

extension ToFix {
  /// The row of a list of what is to be fixed: `a  paragraph 3 has no line to take   press l`.
  func row(_ index: Int, columns: Int) -> Sheet.Row {
    let letter = SafeText(escaping: String(UnicodeScalar(UInt8(97 + index % 26))))
    let room = columns - 5
    let how = what.columns + self.how.columns + 2 > room ? key : self.how
    let width = max(0, room - how.columns - 2)
    return Sheet.Row(
      "  \(letter)  \(what.truncated(toColumns: width).padded(toColumns: min(width, 44)))  \(how)", .warning)
  }
}
