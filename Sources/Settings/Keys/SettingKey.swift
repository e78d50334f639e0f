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
  public var section: String { String(name.reversed().drop { $0 != "." }.dropFirst().reversed()) }
  /// The part of the name after the last full stop.
  public var key: String { String(name.reversed().prefix { $0 != "." }.reversed()) }
  /// The variable that sets it: `REPLYDESK_UI_AFTER_SEND`; nil for what only the organisation may set.
  public var variable: String? { isPolicy ? nil : variableName }

  var variableName: String {
    "REPLYDESK_" + String(name.uppercased().map { $0 == "." || $0 == "-" ? "_" : $0 })
  }
}
