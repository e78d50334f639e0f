internal import SafeText

extension Grid {
  /// The same grid where a terminal draws ASCII only: accents are left out, a pound sign is `L`, and any other character
  /// is `?`, each as wide as before.
  public var inASCII: Grid {
    mapCells { cell in
      let text = cell.glyph.description
      if text.utf8.allSatisfy({ $0 < 0x80 }) { return cell }
      let plain = text.unicodeScalars.first.flatMap { Self.plain[$0] }.map { "\(escaping: String($0))" as SafeText }
      return Cell(glyph: cell.columns == 2 ? "??" : plain ?? "?", columns: cell.columns, style: cell.style)
    }
  }

  private static let plain: [Unicode.Scalar: Character] = {
    let letters: [(Character, String)] = [
      ("a", "àáâäãå"), ("e", "èéêë"), ("i", "ìíîï"), ("o", "òóôöõ"), ("u", "ùúûü"), ("w", "ẁẃŵẅ"), ("y", "ỳýŷÿ"),
      ("A", "ÀÁÂÄÃÅ"), ("E", "ÈÉÊË"), ("I", "ÌÍÎÏ"), ("O", "ÒÓÔÖÕ"), ("U", "ÙÚÛÜ"), ("W", "ẀẂŴẄ"), ("Y", "ỲÝŶŸ"),
      ("c", "ç"), ("n", "ñ"), ("L", "£"), ("'", "\u{2018}\u{2019}"), ("\"", "\u{201C}\u{201D}"),
      ("-", "\u{2013}\u{2014}"),
    ]
    return Dictionary(letters.flatMap { plain, marked in marked.unicodeScalars.map { ($0, plain) } }) { first, _ in
      first
    }
  }()
}
