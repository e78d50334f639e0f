/// What can be wrong with a file as a whole or a line as a line.
public enum FormFault: String, CaseIterable, Sendable {
  case emptyFile = "file-empty"
  case onlyLineEnds = "file-only-line-ends"
  case wideCharacters = "file-not-utf-8"
  case tornLine = "line-torn"
  case longLine = "line-too-long"

  var sentence: String {
    switch self {
    case .emptyFile: "The file is empty; deliver it again with its records."
    case .onlyLineEnds: "The file holds nothing but line ends; deliver it again with its records."
    case .wideCharacters: "The file is UTF-16 or UTF-32; deliver it as UTF-8."
    case .tornLine: "The last line has no line end, so part of it may be missing; deliver it again whole."
    case .longLine: "The line is longer than is allowed; shorten it."
    }
  }
}
