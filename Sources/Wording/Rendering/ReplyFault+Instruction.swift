extension ReplyFault {
  /// Where it is, what is wrong and what to do, in words without personal data.
  public var description: String {
    [place, instruction].compactMap(\.self).joined(separator: ": ")
  }

  private var place: String? {
    let parts = [
      paragraph.map { "paragraph \($0)" }, line?.description, field.map { "field \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What is wrong and what to do.
  public var instruction: String {
    switch kind {
    case .templateUnusable(let reasons):
      "the template \(Self.list(reasons)); choose another template"
    case .noLine(let least):
      "it needs at least \(least) \(least == 1 ? "line" : "lines") to take; insert one"
    case .tooManyLines(let most):
      "it takes at most \(most) \(most == 1 ? "line" : "lines") to take; remove one"
    case .lineUnusable(let reasons): "the line \(Self.list(reasons)); replace it"
    case .lineTwice: "the same line stands in the reply already; remove one of them"
    case .missingValue: "it has no value; fill it in"
    case .wrongType(let wanted): "it takes a value of type \(wanted.rawValue) only; fill it in again"
    case .outOfRange: "the value is outside what the type allows; fill it in again"
    case .impossible(let fault): fault.description
    case .unknownField: "the line has no field of this name to fill in; remove the value"
    case .unknownParagraph: "the template has no paragraph of this name; remove what was given for it"
    case .notOptional: "the paragraph is always sent; remove the choice"
    case .notEditable: "the paragraph takes no lines; remove them"
    case .nameMissing: "the record has no first name that may be shown; use another line, or have the record corrected"
    case .notReadBack:
      "the finished text does not read back as the reply that was built; choose other lines and report this to the "
        + "owner of the wording"
    }
  }

  private static func list(_ reasons: [HiddenReason]) -> String {
    reasons.map(\.finding).joined(separator: " and ")
  }
}
