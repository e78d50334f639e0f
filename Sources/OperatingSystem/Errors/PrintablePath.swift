/// Makes a path safe to print: whatever could move a cursor, reorder text or hide becomes a visible escape.
public enum PrintablePath {
  /// The path with controls, format characters, separators and unassigned code points written as `\u{1B}`.
  public static func escape(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
