/// What the name of a number says.
enum NumberName: Hashable {
  case unit(Int)
  case teen(Int)
  case ten(Int)
  case ordinal(Int)
  case times(Int)
  case thousand
  case hundred
  case and

  /// The number that a word of a view names; nil where it names none.
  static func named(_ bytes: [UInt8], _ start: Int, _ end: Int) -> NumberName? {
    if end - start == 1, bytes[start] == UInt8(ascii: "a") { return .and }
    guard let words = Lexicon.all.lookUp(bytes, start, end)?.words,
      words.contains(.digitName) || words.contains(.joiner)
    else { return nil }
    return names[Array(bytes[start..<end])]
  }

  private static let names: [[UInt8]: NumberName] = {
    var names: [[UInt8]: NumberName] = [:]
    func add(_ list: String, _ name: (Int) -> NumberName, from first: Int) {
      for (offset, words) in list.split(separator: ",").enumerated() {
        for word in words.split(separator: " ") { names[Array(word.utf8)] = name(first + offset) }
      }
    }
    add(
      "zero oh o nought naught nil dim sero,one un mil,two dau dwy ddau ddwy,three tri tair dri dair,"
        + "four pedwar pedair bedwar bedair,five pump pum bump bum phump,six chwech chwe,seven saith,eight wyth,nine naw",
      NumberName.unit, from: 0)
    add(
      "ten deg ddeg,eleven,twelve deuddeg ddeuddeg,thirteen,fourteen,fifteen pymtheg bymtheg,sixteen,seventeen,"
        + "eighteen deunaw ddeunaw,nineteen", NumberName.teen, from: 10)
    add("twenty ugain hugain,thirty,forty fourty,fifty,sixty,seventy,eighty,ninety", NumberName.ten, from: 2)
    add(
      "first cyntaf gyntaf,second ail,third trydydd drydydd,fourth pedwerydd bedwerydd,fifth pumed bumed,"
        + "sixth chweched,seventh seithfed,eighth wythfed,ninth nawfed,tenth degfed ddegfed,eleventh,"
        + "twelfth deuddegfed ddeuddegfed,thirteenth,fourteenth,fifteenth pymthegfed bymthegfed,sixteenth,seventeenth,"
        + "eighteenth deunawfed ddeunawfed,nineteenth,twentieth ugeinfed", NumberName.ordinal, from: 1)
    names[Array("thirtieth".utf8)] = .ordinal(30)
    add("double dwbl,triple treble", NumberName.times, from: 2)
    for word in ["thousand", "fil"] { names[Array(word.utf8)] = .thousand }
    names[Array("hundred".utf8)] = .hundred
    names[Array("and".utf8)] = .and
    return names
  }()
}
