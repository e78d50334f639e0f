public import Wording

/// A place in a draft on which the cursor can stand: a paragraph, or one line in an editable paragraph.
public struct ComposePlace: Hashable, Sendable {
  /// The paragraph, from 0 up.
  public var paragraph: Int
  /// The line in it, from 0 up; 0 for a paragraph without lines.
  public var line: Int

  /// A place.
  public init(paragraph: Int, line: Int = 0) {
    self.paragraph = paragraph
    self.line = line
  }
}

extension Composition {
  /// Every place on which the cursor can stand, in the order of the email.
  public var places: [ComposePlace] {
    paragraphs.indices.flatMap { index in
      let count = max(1, lines(of: paragraphs[index].name).count)
      return (0..<count).map { ComposePlace(paragraph: index, line: $0) }
    }
  }

  /// The place where something is to be fixed; the first one for what concerns the reply as a whole.
  public func place(of fault: ReplyFault) -> ComposePlace {
    guard let index = paragraphs.firstIndex(where: { $0.name == fault.paragraph }) else {
      return ComposePlace(paragraph: 0)
    }
    return ComposePlace(paragraph: index, line: fault.position ?? 0)
  }

  /// The nearest place that there is.
  public func nearest(to place: ComposePlace) -> ComposePlace {
    guard !paragraphs.isEmpty else { return ComposePlace(paragraph: 0) }
    let paragraph = min(max(0, place.paragraph), paragraphs.count - 1)
    let count = max(1, lines(of: paragraphs[paragraph].name).count)
    return ComposePlace(paragraph: paragraph, line: min(max(0, place.line), count - 1))
  }
}
