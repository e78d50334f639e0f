import SafeText

/// A piece of HTML or SVG in which text can only be text: every value is escaped here and nowhere else.
///
/// It is made from elements with names of our own, and from safe text; there is no way in for a `String`.
struct Markup: Hashable, Sendable {
  /// The piece as it is written to the page.
  private(set) var html: String

  /// Text between tags.
  init(_ text: SafeText) {
    html = ""
    Self.escape(text, to: &html)
  }

  /// A style sheet; it holds nothing that was read at run time, and so needs no escapes, which CSS does not know.
  init(_ style: StyleSheet) { html = "<style>\(style.css)</style>" }

  private init(html: String) { self.html = html }

  /// Nothing.
  static let empty = Self(html: "")
  /// What opens a page of HTML5.
  static let doctype = Self(html: "<!DOCTYPE html>")

  /// An element around other pieces.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, SafeText> = [:], _ children: [Markup] = []
  ) -> Markup {
    var html = opening(name, attributes)
    for child in children { html += child.html }
    html += "</\(name)>"
    return Markup(html: html)
  }

  /// An element around text.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, SafeText> = [:], _ text: SafeText
  ) -> Markup {
    element(name, attributes, [Markup(text)])
  }

  /// An element that has no content and no closing tag, such as `meta`.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, SafeText>) -> Markup {
    Markup(html: opening(name, attributes))
  }

  /// One piece after the other, each on a line of its own.
  static func lines(_ pieces: [Markup]) -> Markup {
    Markup(html: pieces.map { $0.html + "\n" }.joined())
  }

  private static func opening(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, SafeText>) -> String {
    var html = "<\(name)"
    for (key, value) in attributes {
      html += " \(key)=\""
      escape(value, to: &html)
      html += "\""
    }
    return html + ">"
  }

  /// The five characters that mean something in text or in a quoted attribute.
  private static func escape(_ text: SafeText, to html: inout String) {
    for scalar in text.description.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }
}

extension SafeText {
  /// A length or a place in a drawing, with at most two decimals.
  static func length(_ value: Double) -> SafeText {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign: SafeText = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A length or a place as a percentage of the drawing's width.
  static func share(_ value: Double) -> SafeText { length(value) + "%" }
}
