internal import Casework

/// How the values of a key are written: in words, and as a reader and a printer.
struct SettingForm<Value: Sendable>: Sendable {
  /// What to write, as a noun phrase: `whole hours from 1 to 720`.
  let words: String
  /// Reads a text that is neither empty nor padded.
  let read: @Sendable (String, SettingPlace) throws(SettingRefusal) -> Value
  /// The value as the text that reads back as it.
  let show: @Sendable (Value) -> String

  /// The same form, where no value is allowed too.
  var optional: SettingForm<Value?> {
    SettingForm<Value?>(words: words) { (text, place) throws(SettingRefusal) in
      try read(text, place)
    } show: { value in
      value.map(show) ?? "(not set)"
    }
  }
}

extension SettingForm where Value == Int {
  static func whole(_ range: ClosedRange<Int>, _ unit: String) -> Self {
    let words = "whole \(unit) from \(range.lowerBound) to \(range.upperBound)"
    return Self(words: words) { (text, _) throws(SettingRefusal) in
      // Int's own reader also takes a plus sign.
      guard let value = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), range.contains(value) else {
        throw SettingRefusal(reason: "this is not a number that it can be", advice: "Write \(words).")
      }
      return value
    } show: { value in
      "\(value)"
    }
  }
}

extension SettingForm where Value == Interval {
  static func duration(_ range: ClosedRange<Interval>) -> Self {
    let words = "a length of time from \(DurationText.show(range.lowerBound)) to \(DurationText.show(range.upperBound))"
    return Self(words: words) { (text, _) throws(SettingRefusal) in
      guard let value = DurationText.read(text), range.contains(value) else {
        throw SettingRefusal(
          reason: "this is not a length of time that it can be", advice: "Write \(words), such as 20s or 1m.")
      }
      return value
    } show: { value in
      DurationText.show(value)
    }
  }
}

extension SettingForm where Value == Bool {
  static var yesNo: Self {
    Self(words: "yes or no") { (text, _) throws(SettingRefusal) in
      switch text.lowercased() {
      case "yes", "true", "on", "1": return true
      case "no", "false", "off", "0": return false
      default: throw SettingRefusal(reason: "this is neither yes nor no", advice: "Write yes or no.")
      }
    } show: { value in
      value ? "yes" : "no"
    }
  }
}

extension SettingForm where Value: RawRepresentable<String> & CaseIterable {
  static func choice() -> Self {
    let words = Value.allCases.map(\.rawValue)
    return Self(words: "one of \(words.joined(separator: ", "))") { (text, _) throws(SettingRefusal) in
      guard let value = Value(rawValue: text) else {
        throw SettingRefusal(
          reason: "this is not one of its words", advice: "Write one of \(words.joined(separator: ", ")).")
      }
      return value
    } show: { value in
      value.rawValue
    }
  }
}
