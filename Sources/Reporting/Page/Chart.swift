import SafeText

/// A drawing with a name and a description, for a place in a page where the same figures stand as a table.
struct Chart {
  /// The beginning of the names of its parts, unlike that of any other chart on the page.
  let id: SafeText
  /// What it shows.
  let title: SafeText
  /// What is to be seen in it, for those who do not see it.
  let description: SafeText
  /// Pixels from top to bottom; its width is that of the page.
  let height: Double
  /// Whether there is a scale on its left.
  var hasScale = false
  /// The shapes and words.
  let shapes: [Markup]

  /// The drawing as a figure.
  var markup: Markup {
    .element(
      "figure", ["role": "img", "aria-labelledby": "\(id)-title \(id)-desc"],
      [
        .element(
          "svg",
          ["class": hasScale ? "scaled" : "plain", "height": .length(height), "xmlns": "http://www.w3.org/2000/svg"],
          [
            .element("title", ["id": "\(id)-title"], title),
            .element("desc", ["id": "\(id)-desc"], description),
          ] + shapes)
      ])
  }

  /// Hatchings for all charts of a page: what differs in colour differs in pattern too.
  static let patterns = Markup.element(
    "svg", ["width": "0", "height": "0", "style": "position:absolute;width:0", "aria-hidden": "true"],
    [
      .element(
        "defs", [:],
        [
          pattern("under", 6, [path("M-1 1l2-2M0 6l6-6M5 7l2-2", "print-under")]),
          pattern("crossed", 5, [path("M0 0l5 5M5 0l-5 5", "print")]),
          pattern("hatched", 4, [path("M-1 1l2-2M0 4l4-4M3 5l2-2", "print thin")]),
          pattern("lined", 6, [path("M0 3h6", "print thin")]),
          pattern("dotted", 6, [.element("circle", ["class": "dot", "cx": "3", "cy": "3", "r": "1.2"])]),
        ])
    ])

  private static func pattern(_ id: SafeText, _ size: Int, _ shapes: [Markup]) -> Markup {
    .element(
      "pattern", ["id": id, "width": "\(size)", "height": "\(size)", "patternUnits": "userSpaceOnUse"], shapes)
  }

  private static func path(_ data: SafeText, _ kind: SafeText) -> Markup {
    .element("path", ["class": kind, "d": data])
  }

  /// Words in a drawing.
  static func words(_ text: SafeText, _ kind: SafeText, x: SafeText, y: Double, anchor: SafeText = "start") -> Markup {
    .element("text", ["class": kind, "x": x, "y": .length(y), "text-anchor": anchor], text)
  }
}
