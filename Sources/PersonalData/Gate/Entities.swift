/// Character references of HTML: by number, and the names of signs and letters that stand in or between values.
enum Entities {
  private static let longest = 12

  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let end = bytes[index...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        let text = character(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      {
        decoded += text.utf8
        index = end + 1
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  static func character(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return named[name.lowercased()] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  private static let named = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "", "zwj": "", "zwnj": "", "lrm": "", "rlm": "",
    "commat": "@", "period": ".", "hyphen": "-", "dash": "-", "ndash": "-", "mdash": "-", "sol": "/", "lowbar": "_",
    "plus": "+", "lpar": "(", "rpar": ")", "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "comma": ",",
    "colon": ":", "tab": " ", "newline": "\n",
    "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "ouml": "ö",
    "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "wcirc": "ŵ", "ycirc": "ŷ", "yacute": "ý", "yuml": "ÿ",
    "ccedil": "ç", "ntilde": "ñ", "atilde": "ã", "otilde": "õ", "aring": "å", "oslash": "ø", "aelig": "æ",
  ]
}
