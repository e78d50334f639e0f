import JSON
import PersonalData

/// One text of the corpus: what must be found in it, what may be, and what the record holds.
struct CorpusText {
  enum Level { case plain, hard, optional }

  struct Mark {
    var kind: String
    var level: Level
    var scalars: Range<Int>
  }

  private(set) var id = ""
  private(set) var tags: Set<String> = []
  private(set) var known = KnownFields()
  private(set) var knownTexts: [String] = []
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var marks: [Mark] = []
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// A line of a file: tags, known values and marked text with tabs between; nil where it is none.
  init?(line: Substring, id: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 3 else { return nil }
    self.id = id
    tags = Set(fields[0].split(separator: ",").map(String.init))
    if fields[1] != "-" { readKnown(String(fields[1])) }
    readMarked(Self.unescaped(String(fields[2])))
  }

  private mutating func readKnown(_ text: String) {
    guard let object = try? JSONReader.read(text).object else { return }
    for member in object.members {
      let values = member.value.array?.compactMap(\.string) ?? [member.value.string].compactMap(\.self)
      _ = known.set(member.key, to: values)
      knownTexts += values
    }
  }

  private mutating func readMarked(_ text: [Unicode.Scalar]) {
    var index = 0
    var open: (kind: String, start: Int)?
    while index < text.count {
      if text[index] == "⟦", let colon = text[index...].firstIndex(of: ":") {
        open = (String(String.UnicodeScalarView(text[(index + 1)..<colon])), scalars.count)
        index = colon + 1
      } else if text[index] == "⟧", let mark = open {
        let level: Level = mark.kind == "?" ? .optional : mark.kind.hasSuffix("!") ? .hard : .plain
        let kind = mark.kind.hasSuffix("!") ? String(mark.kind.dropLast()) : mark.kind
        marks.append(Mark(kind: kind, level: level, scalars: mark.start..<scalars.count))
        open = nil
        index += 1
      } else {
        scalars.append(text[index])
        index += 1
      }
    }
  }

  private static func unescaped(_ text: String) -> [Unicode.Scalar] {
    let source = Array(text.unicodeScalars)
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < source.count {
      guard source[index] == "\\", index + 1 < source.count else {
        result.append(source[index])
        index += 1
        continue
      }
      switch source[index + 1] {
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "t": result.append("\t")
      case "u":
        if let close = source[index...].firstIndex(of: "}"),
          let value = UInt32(String(String.UnicodeScalarView(source[(index + 3)..<close])), radix: 16),
          let scalar = Unicode.Scalar(value)
        {
          result.append(scalar)
          index = close + 1
          continue
        }
      default: result.append(source[index + 1])
      }
      index += 2
    }
    return result
  }
}
