/// The letters that wording may use beside the plain ones, and the words that it may not.
enum WrittenForms {
  /// Letters that Welsh has beside the plain ones.
  static let welshLetters = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúàèìòùäëïöüÁÉÍÓÚÀÈÌÒÙÄËÏÖÜ"

  /// Terms that no client may read (TERM-1), word by word in small letters.
  static let oldTerms = [
    ["pwc"], ["pwcs"], ["pewc"], ["pewcs"], ["nrp"], ["nrps"], ["csa"], ["absent", "parent"], ["absent", "parents"],
    ["non", "resident", "parent"], ["non", "resident", "parents"], ["nonresident", "parent"],
    ["parent", "with", "care"], ["parents", "with", "care"], ["child", "support", "agency"],
    ["rhiant", "absennol"], ["rhiant", "dibreswyl"], ["rhiant", "â", "gofal"], ["rhiant", "gyda", "gofal"],
  ]
}
