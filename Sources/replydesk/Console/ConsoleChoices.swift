internal import Console
internal import Settings

extension ThemeSetting {
  /// The theme of the screen.
  var theme: Theme {
    switch self {
    case .standard: .standard
    case .mono: .mono
    case .contrast: .contrast
    case .light: .light
    }
  }
}

extension KeyLayoutSetting {
  /// The layout of the keys.
  var layout: KeyTable.Layout {
    switch self {
    case .letters: .letters
    case .alt: .alt
    case .menu: .menu
    }
  }
}
