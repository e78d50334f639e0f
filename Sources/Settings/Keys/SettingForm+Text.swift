internal import Casework
internal import OperatingSystem

extension SettingForm where Value == String {
  /// A path; `~/` is the home folder, a relative one starts from the file that it is written in.
  static var path: Self {
    Self(words: "a path") { (text, place) throws(SettingRefusal) in
      try absolutePath(text, place)
    } show: { value in
      value
    }
  }

  /// A short name of letters, digits and `.`, `_`, `-`, `@`.
  static var name: Self {
    Self(words: "a name of at most 64 letters, digits and . _ - @") { (text, _) throws(SettingRefusal) in
      let isPlain = text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x40...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == 0x2E || byte == 0x5F || byte == 0x2D
      }
      guard isPlain, text.utf8.count <= 64 else {
        throw SettingRefusal(
          reason: "this is not a plain name", advice: "Write at most 64 letters, digits and . _ - @, without blanks.")
      }
      return text
    } show: { value in
      value
    }
  }

  /// A short sentence of small letters, digits and punctuation, whose meaning is checked where it is used.
  static func sentence(_ what: String) -> Self {
    Self(words: "\(what), such as `mon-fri 09:00-17:00, sat 10:00-14:00`") { (text, _) throws(SettingRefusal) in
      let isPlain = text.utf8.allSatisfy { byte in
        (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte) || [0x20, 0x2C, 0x2D].contains(byte)
      }
      guard isPlain, text.utf8.count <= 200 else {
        throw SettingRefusal(
          reason: "these are no \(what)", advice: "Write them as in mon-fri 09:00-17:00, sat 10:00-14:00.")
      }
      return text
    } show: { value in
      value
    }
  }

  /// Text for one header field of a message; files hold no control characters, variables are checked here.
  static func header(limit: Int) -> Self {
    Self(words: "one line of text of at most \(limit) bytes") { (text, _) throws(SettingRefusal) in
      let isPlain = text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
        }
      }
      guard isPlain, text.utf8.count <= limit else {
        throw SettingRefusal(
          reason: "this is too long or holds characters that cannot be seen",
          advice: "Write one line of at most \(limit) bytes.")
      }
      return text
    } show: { value in
      value
    }
  }
}

extension SettingForm where Value == [String] {
  /// Values separated by a comma and a blank, each of letters, digits, blanks and `.`, `/`, `-`.
  static func list(_ what: String) -> Self {
    Self(words: "\(what), separated by a comma and a blank") { (text, _) throws(SettingRefusal) in
      let values = text.split(separator: ",").map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      let arePlain = values.allSatisfy { value in
        (1...100).contains(value.utf8.count)
          && value.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || [0x20, 0x2D, 0x2E, 0x2F].contains(byte)
          }
      }
      guard !values.isEmpty, arePlain else {
        throw SettingRefusal(
          reason: "one of these is not written as it must be",
          advice: "Write \(what) in small letters, digits, blanks and . / - only, separated by a comma and a blank.")
      }
      return values
    } show: { value in
      value.joined(separator: ", ")
    }
  }
}

extension SettingForm where Value == [Interval] {
  /// Lengths of time separated by a comma and a blank, each once.
  static func durations(_ range: ClosedRange<Interval>) -> Self {
    let words =
      "lengths of time from \(DurationText.show(range.lowerBound)) to \(DurationText.show(range.upperBound)), separated by a comma and a blank"
    return Self(words: words) { (text, _) throws(SettingRefusal) in
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap { DurationText.read(String($0.drop { $0 == " " })) }.filter(range.contains)
      guard values.count == parts.count, Set(values).count == values.count else {
        throw SettingRefusal(
          reason: "one of these is not a length of time that it can be, or stands there twice",
          advice: "Write \(words), such as 12h, 4h.")
      }
      return values
    } show: { value in
      value.map(DurationText.show).joined(separator: ", ")
    }
  }
}

extension SettingForm where Value == EmailAddress {
  static var address: Self {
    Self(words: "a plain email address") { (text, _) throws(SettingRefusal) in
      guard let value = EmailAddress(text) else {
        throw SettingRefusal(
          reason: "this is not a plain email address", advice: "Write name@host.example, without a name in front.")
      }
      return value
    } show: { value in
      value.wireForm
    }
  }
}

extension SettingForm where Value == [EmailAddress] {
  static var addresses: Self {
    Self(words: "plain email addresses, separated by a comma and a blank") { (text, _) throws(SettingRefusal) in
      let parts = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
      let values = parts.compactMap { EmailAddress($0) }
      guard values.count == parts.count, !values.isEmpty else {
        throw SettingRefusal(
          reason: "one of these is not a plain email address",
          advice: "Write name@host.example, without names, separated by a comma and a blank.")
      }
      return values
    } show: { value in
      value.isEmpty ? "(not set)" : value.map(\.wireForm).joined(separator: ", ")
    }
  }
}

extension SettingForm where Value == TransportSetting {
  static var transport: Self {
    Self(words: "maildir:PATH, smtp://HOST:PORT or smtps://HOST:PORT") { (text, place) throws(SettingRefusal) in
      if text.hasPrefix("maildir:") {
        return .maildir(path: try absolutePath(String(text.dropFirst("maildir:".count)), place))
      }
      guard !text.utf8.contains(0x40) else {
        throw SettingRefusal(
          reason: "an account or password does not belong in the relay's address",
          advice: "Write it without anything before an @; use mail.username and mail.password-file.")
      }
      guard let relay = RelayAddress(url: text) else {
        throw SettingRefusal(
          reason: "this is not a way to send mail",
          advice: "Write maildir:PATH, smtp://HOST:PORT or smtps://HOST:PORT, with a port from 1 to 65535.")
      }
      return .smtp(relay)
    } show: { value in
      value.description
    }
  }
}

private func absolutePath(_ text: String, _ place: SettingPlace) throws(SettingRefusal) -> String {
  guard !text.isEmpty, text.utf8.count <= 4000, !text.utf8.contains(0) else {
    throw SettingRefusal(reason: "this is not a path", advice: "Write the path of a file or folder.")
  }
  if text == "~" || text.hasPrefix("~/") {
    guard let home = place.home else {
      throw SettingRefusal(reason: "there is no home folder for ~ to stand for", advice: "Write the whole path.")
    }
    return home + text.dropFirst()
  }
  return FilePath.resolve(text, in: place.folder)
}
