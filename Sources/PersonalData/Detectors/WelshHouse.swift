/// Welsh houses known by name: "byw yn Nhyddyn Isaf", "byw ym Mryn Awel", "byw yn Hafod y Wern".
enum WelshHouse {
  private static let mostWords = 3

  /// The name behind "yn", "ym" or "yng" at a place; nil where its first word is none for a house, or stands alone.
  static func after(_ view: TextView, _ place: Int) -> Range<Int>? {
    let preposition = view.wordEnd(place + 1)
    guard view.at(place) == Byte.space, ["yn", "ym", "yng"].contains(view.text(place + 1, preposition)),
      view.isCapitalNext(preposition)
    else { return nil }
    let start = preposition + 1
    var (end, words) = (view.wordEnd(start), 1)
    guard houses.contains(view.text(start, end)) else { return nil }
    while words < mostWords {
      var next = end + 1
      guard view.at(end) == Byte.space || view.at(end) == Byte.hyphen else { break }
      let article = view.wordEnd(next)
      if ["y", "yr"].contains(view.text(next, article)), view.at(article) == view.at(end) { next = article + 1 }
      guard view.isCapital(next) else { break }
      (end, words) = (view.hyphenEnd(next), words + 1)
    }
    return words > 1 ? start..<end : nil
  }

  /// With the nasal mutation that the preposition calls for, and without.
  private static let houses: Set<String> = [
    "tyddyn", "nhyddyn", "bryn", "mryn", "hafod", "plas", "mhlas", "ty", "nhy", "bwthyn", "mwthyn", "llwyn", "fron",
    "fferm", "hendre", "cae", "nghae", "gelli", "ngelli", "gwynfa", "ysgubor", "beudy", "meudy", "tan", "maes", "maen",
    "bodlon", "rhos", "llys", "craig", "nghraig", "clogwyn", "nghlogwyn", "erw", "nant", "pant", "mhant", "perthi",
  ]
}
