/// A setting that exists: its name, form, default and rules, with the type of its value.
struct SettingKey<Value: Sendable>: Sendable {
  let declaration: SettingDeclaration
  let form: SettingForm<Value>
  let fallback: @Sendable (SettingSurroundings) -> Value

  init(
    _ name: String, _ form: SettingForm<Value>, default words: String, policy: Bool = false, secret: Bool = false,
    _ summary: String, fallback: @escaping @Sendable (SettingSurroundings) -> Value
  ) {
    (self.form, self.fallback) = (form, fallback)
    declaration = SettingDeclaration(
      name: name, form: form.words, defaultWords: words, isPolicy: policy, isSecret: secret, summary: summary,
      check: { text, place in
        do throws(SettingRefusal) {
          _ = try form.read(text, place)
          return nil
        } catch {
          return error
        }
      },
      showDefault: { form.show(fallback($0)) })
  }
}

/// A row of the table of settings, from which files are read, values listed and the reference page printed.
public struct SettingDeclaration: Sendable {
  /// Section and key with a full stop between: `target.hours`, `view.1.filter`.
  public let name: String
  /// What to write, as a noun phrase.
  public let form: String
  /// What holds where nobody sets it, in words.
  public let defaultWords: String
  /// Whether only the organisation may set it: in the system file or a file that can be trusted like it.
  public let isPolicy: Bool
  /// Whether its value is never shown.
  public let isSecret: Bool
  /// What it does, a sentence.
  public let summary: String
  let check: @Sendable (String, SettingPlace) -> SettingRefusal?
  let showDefault: @Sendable (SettingSurroundings) -> String

  /// The part of the name before the last full stop.
  public var section: String { String(name.utf8.prefix(upTo: dot)) ?? name }
  /// The part of the name after the last full stop.
  public var key: String { String(name.utf8.suffix(from: dot).drop { $0 == 0x2E }) ?? name }
  /// The variable that sets it: `REPLYDESK_UI_AFTER_SEND`; nil for what only the organisation may set.
  public var variable: String? { isPolicy ? nil : variableName }

  var variableName: String { Self.variable(named: name) }

  /// The variable of a setting, or the beginning of those of a section.
  static func variable(named name: String) -> String {
    "REPLYDESK_" + String(decoding: name.uppercased().utf8.map { $0 == 0x2E || $0 == 0x2D ? 0x5F : $0 }, as: UTF8.self)
  }

  /// Where the last full stop stands; the start where there is none.
  private var dot: String.Index { name.utf8.lastIndex(of: 0x2E) ?? name.startIndex }
}
