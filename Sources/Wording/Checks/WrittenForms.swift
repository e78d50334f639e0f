public import Casework

/// The numbers and links that an email may give, by nation, and the words that it may not use.
public enum ContactDetails {
  /// The telephone numbers, written as they must be.
  public static func numbers(for nation: Nation) -> [String] {
    nation == .greatBritain ? ["0345 266 8792"] : ["0345 266 8978"]
  }

  /// What a link must begin with.
  public static func links(for nation: Nation) -> [String] {
    nation == .greatBritain ? ["www.gov.uk/"] : ["www.nidirect.gov.uk/", "www.gov.uk/"]
  }

  /// Letters that Welsh has beside the plain ones.
  static let welshLetters = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúàèìòùäëïöüÁÉÍÓÚÀÈÌÒÙÄËÏÖÜ"

  /// Terms that no client may read (TERM-1), word by word in small letters.
  static let oldTerms = [
    ["pwc"], ["pwcs"], ["pewc"], ["pewcs"], ["nrp"], ["nrps"], ["csa"], ["absent", "parent"], ["absent", "parents"],
    ["non", "resident", "parent"], ["non", "resident", "parents"], ["nonresident", "parent"],
    ["parent", "with", "care"], ["parents", "with", "care"], ["child", "support", "agency"],
    ["rhiant", "absennol"], ["rhiant", "dibreswyl"], ["rhiant", "â", "gofal"], ["rhiant", "gyda", "gofal"],
  ]
  static let oldTermBeginnings = Set(oldTerms.compactMap(\.first))
}
