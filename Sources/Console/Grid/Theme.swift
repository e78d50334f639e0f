/// How each style looks on a terminal.
///
/// The shipped theme uses the terminal's own colours with bold, reverse and underline only, so that the person's palette
/// rules.
public enum Theme: String, CaseIterable, Sendable {
  /// Bold, reverse and underline in the terminal's own colours.
  case standard = "default"
  /// The terminal's own colours, reverse for what is selected and nothing else.
  case mono
  /// White on black with fixed colours, at least 7:1 each (WCAG 1.4.6).
  case contrast
  /// Black on white with fixed colours, at least 7:1 each.
  case light

  /// How a style looks.
  public func look(of style: Style) -> Look {
    switch self {
    case .mono: Look(isReverse: style == .selected)
    case .standard: Self.plainLook(of: style)
    case .contrast: Self.contrastLook(of: style)
    case .light: Self.lightLook(of: style)
    }
  }

  private static func plainLook(of style: Style) -> Look {
    switch style {
    case .normal, .unused, .hint: Look()
    case .title: Look(isBold: true, isReverse: false)
    case .heading: Look(isUnderlined: true)
    case .selected: Look(isReverse: true)
    case .late, .warning: Look(isBold: true)
    case .danger: Look(isBold: true, isUnderlined: true)
    case .field: Look(isUnderlined: true)
    }
  }

  private static func contrastLook(of style: Style) -> Look {
    let (white, black, yellow, cyan) = (Colour.white, Colour.black, Colour.yellow, Colour.cyan)
    return switch style {
    case .normal, .unused, .hint: Look(foreground: white, background: black)
    case .title: Look(foreground: black, background: white, isBold: true)
    case .heading: Look(foreground: cyan, background: black, isBold: true)
    case .selected: Look(foreground: black, background: yellow, isBold: true)
    case .late, .warning: Look(foreground: yellow, background: black, isBold: true)
    case .danger: Look(foreground: white, background: .darkRed, isBold: true)
    case .field: Look(foreground: white, background: black, isUnderlined: true)
    }
  }

  private static func lightLook(of style: Style) -> Look {
    let (white, black) = (Colour.white, Colour.black)
    return switch style {
    case .normal, .unused, .hint: Look(foreground: black, background: white)
    case .title: Look(foreground: white, background: .darkBlue, isBold: true)
    case .heading: Look(foreground: .darkBlue, background: white, isBold: true)
    case .selected: Look(foreground: white, background: black, isBold: true)
    case .late, .warning: Look(foreground: .darkRed, background: white, isBold: true)
    case .danger: Look(foreground: white, background: .darkRed, isBold: true)
    case .field: Look(foreground: black, background: white, isUnderlined: true)
    }
  }
}
