public import Casework
internal import JSON

/// Reads messages as JSON lines, one object a line, as `data/messages/README.md` describes them.
public enum TriageLines {
  /// Why a line could not be read.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it, without any text of it.
    public let sentence: String
    /// The line and what is wrong with it.
    public var description: String { "line \(line): \(sentence)" }
  }

  /// A message without its label.
  public struct Message: Hashable, Sendable {
    /// Its identifier.
    public var id: String
    /// What triage reads.
    public var input: TriageInput
    /// The language it says it is in; nil where it does not say.
    public var language: Language?
  }

  /// Every labelled message of a file; blank lines count as lines and hold nothing.
  public static func examples(_ bytes: [UInt8], group: String) throws(Fault) -> [TriageExample] {
    var examples: [TriageExample] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if isBlank(line) { continue }
      examples.append(try example(line, number: index + 1, group: group))
    }
    return examples
  }

  /// The message of one line; a label in it is not read.
  public static func message(_ line: ArraySlice<UInt8>, number: Int) throws(Fault) -> Message {
    try message(try object(line, number: number), number: number)
  }

  /// Whether a line holds only blanks.
  public static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
  }

  private static func example(_ line: ArraySlice<UInt8>, number: Int, group: String) throws(Fault) -> TriageExample {
    let object = try object(line, number: number)
    let message = try message(object, number: number)
    guard let label = object["label"]?.object else { throw Fault(line: number, sentence: "it has no label.") }
    guard let subject = label["subject"]?.string.flatMap({ Subject(labelName: $0) }) else {
      throw Fault(line: number, sentence: "its label names none of the eight subjects.")
    }
    var flags: Set<Flag> = []
    for value in label["flags"]?.array ?? [] {
      guard let flag = value.string.flatMap({ Flag(labelName: $0) }) else {
        throw Fault(line: number, sentence: "its label names a flag that is not known.")
      }
      flags.insert(flag)
    }
    var intent: TriageIntent?
    if let name = label["intent"]?.string {
      intent = TriageIntent(rawValue: name)
      guard intent?.subject == subject else {
        throw Fault(line: number, sentence: "its intent is none of its subject's.")
      }
    }
    return TriageExample(
      id: message.id, group: group, input: message.input, language: message.language ?? .english,
      label: TriageExample.Label(subject: subject, flags: Flags(flags), intent: intent))
  }

  private static func object(_ line: ArraySlice<UInt8>, number: Int) throws(Fault) -> JSONObject {
    do {
      guard let object = try JSONReader.read(line).object else {
        throw Fault(line: number, sentence: "it is no JSON object.")
      }
      return object
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(line: number, sentence: "it is no JSON: \(error)")
    }
  }

  private static func message(_ object: JSONObject, number: Int) throws(Fault) -> Message {
    guard let id = object["id"]?.string else { throw Fault(line: number, sentence: "it has no id.") }
    guard let body = object["body"]?.string else { throw Fault(line: number, sentence: "it has no body.") }
    guard let role = object["role"]?.string.flatMap({ Role(rawValue: $0) }) else {
      throw Fault(line: number, sentence: "its role is none that is known.")
    }
    let children = object["child_names"]?.array?.compactMap(\.string) ?? []
    return Message(
      id: id,
      input: TriageInput(
        declaredSubject: object["declared_subject"]?.string.map { ClientText($0) }, role: role,
        children: children.map { ClientText($0) }, body: ClientText(body)),
      language: object["lang"]?.string.flatMap { Language(rawValue: $0) })
  }
}
