internal import ASCII

/// The words of an HTML text, read once from front to back: tags become blanks or line ends, common entities letters.
enum HTMLText {
  private static let entities: [String: UInt8] = [
    "lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "#39": 0x27, "#64": 0x40,
    "#60": 0x3C, "#62": 0x3E, "#160": 0x20, "#43": 0x2B,
  ]
  private static let breaks: Set<String> = [
    "br", "p", "div", "tr", "td", "th", "li", "ul", "ol", "h1", "h2", "h3", "h4", "table", "pre", "hr", "blockquote",
  ]
  private static let unseen: Set<String> = ["style", "script", "head", "title"]

  /// The words of the text.
  static func words(of html: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    var hidden: String?
    var index = 0
    while index < html.count {
      let byte = html[index]
      if byte == 0x3C, index + 1 < html.count, html[index + 1].isASCIILetter || "/!?".utf8.contains(html[index + 1]) {
        let end = html[index...].firstIndex(of: 0x3E) ?? html.count
        let (name, isEnd) = tag(html[(index + 1)..<end])
        if isEnd, name == hidden { hidden = nil } else if hidden == nil, !isEnd, unseen.contains(name) { hidden = name }
        if breaks.contains(name), output.last != 0x0A { output.append(0x0A) }
        index = end + 1
      } else if hidden != nil {
        index += 1
      } else if byte == 0x26, let end = html[index...].prefix(9).firstIndex(of: 0x3B),
        let letter = entities[String(decoding: html[(index + 1)..<end], as: UTF8.self)]
      {
        output.append(letter)
        index = end + 1
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  private static func tag(_ content: ArraySlice<UInt8>) -> (name: String, isEnd: Bool) {
    let isEnd = content.first == 0x2F
    let name = content.drop { $0 == 0x2F }.prefix(12).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    return (String(decoding: name.map(\.lowercasedASCII), as: UTF8.self), isEnd)
  }
}
