internal import OperatingSystem

/// The lines of one configuration file, before it is known whether the file may set what they set.
struct SettingsFile: Sendable {
  /// A key that was set.
  struct Entry: Sendable {
    let declaration: SettingDeclaration
    let text: String
    let line: Int
  }

  /// The largest file, in bytes.
  static let sizeLimit = 256 * 1024
  /// The longest line, in bytes.
  static let lineLimit = 4096

  private let path: String
  private let place: SettingPlace
  private(set) var entries: [Entry] = []
  private(set) var faults: [SettingFault] = []
  private var section: String?
  private var firstLines: [String: Int] = [:]

  /// Reads `[section]`, `key = value`, `# comment` and empty lines; every fault is kept with its line.
  init(path: String, bytes: [UInt8], home: String?) {
    self.path = path
    place = SettingPlace(folder: FilePath.folder(of: path), home: home)
    guard bytes.count <= Self.sizeLimit else {
      faults.append(.tooLarge(path))
      return
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      add(.badText, 1, "the file is UTF-16", "Save it as UTF-8.")
      return
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let lines = bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if faults.count >= SettingsError.limit { return }
      read(line.last == 0x0D ? line.dropLast() : line, number: index + 1)
    }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) {
    guard bytes.count <= Self.lineLimit else {
      return add(.badLine, number, "the line is longer than \(Self.lineLimit) bytes", "Shorten it.")
    }
    if let byte = bytes.first(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) {
      return add(
        .badText, number, "the line holds the control byte \(String(byte, radix: 16, uppercase: true)) (hexadecimal)",
        "Remove it.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return add(.badText, number, "the line is not UTF-8", "Save the file as UTF-8.")
    }
    let line = trimmed(text)
    guard let first = line.utf8.first, first != 0x23 else { return }
    if first == 0x5B { open(line, number) } else { set(line, number) }
  }

  private mutating func open(_ line: String, _ number: Int) {
    guard line.utf8.last == 0x5D, line.utf8.count > 2 else {
      // What was meant is not known, so the keys below are passed over like those of an unknown section.
      section = line
      return add(.badLine, number, "a section is not closed", "Write [section], alone on its line.")
    }
    let name = trimmed(String(line.dropFirst().dropLast()))
    section = name
    guard SettingTable.sections.contains(name) else {
      return add(
        .unknownSection, number, "there is no section [\(PrintablePath.escape(name))]",
        SettingFault.advice(for: name, among: SettingTable.sections))
    }
  }

  private mutating func set(_ line: String, _ number: Int) {
    guard let equals = line.utf8.firstIndex(of: 0x3D) else {
      return add(
        .badLine, number, "the line is no section, setting or comment", "Write key = value, or # before a comment.")
    }
    let key = trimmed(String(line[..<equals]))
    let value = trimmed(String(line[line.utf8.index(after: equals)...]))
    guard let section else {
      return add(
        .badLine, number, "a key stands before the first section", "Write the section above it, such as [store].", key)
    }
    // The section has been named as unknown already; each of its keys would only say so again.
    guard SettingTable.sections.contains(section) else { return }
    let name = "\(section).\(key)"
    guard let declaration = SettingTable.declaration(named: name) else { return refuse(key, in: section, number) }
    if let first = firstLines[name] {
      return add(.duplicateKey, number, "it is set on line \(first) already", "Keep one of the two lines.", name)
    }
    firstLines[name] = number
    let origin = SettingOrigin.file(path: path, line: number)
    if let fault = SettingFault.ofValue(value, for: declaration, in: place, at: origin) {
      faults.append(fault)
    } else {
      entries.append(Entry(declaration: declaration, text: value, line: number))
    }
  }

  private mutating func refuse(_ key: String, in section: String, _ number: Int) {
    if ["password", "passwd", "pass", "secret"].contains(key.lowercased()) {
      return add(
        .secretInFile, number, "a secret is never written into the configuration",
        "Put it into a file of mode 0600 and name that with mail.password-file, and change it: others may have read it.",
        "\(section).\(key)")
    }
    let keys = SettingTable.all.filter { $0.section == section }.map(\.key)
    add(
      .unknownKey, number, "there is no such key in [\(section)]", SettingFault.advice(for: key, among: keys),
      "\(section).\(key)")
  }

  private mutating func add(
    _ code: SettingFault.Code, _ line: Int, _ reason: String, _ advice: String, _ key: String? = nil
  ) {
    faults.append(
      SettingFault(code, at: .file(path: path, line: line), key: key, reason: reason, advice: advice))
  }
}

extension SettingFault {
  static func tooLarge(_ path: String) -> Self {
    Self(
      .tooLarge, at: .file(path: path, line: 0), reason: "the file is larger than \(SettingsFile.sizeLimit) bytes",
      advice: "Check that it is the right file.")
  }

  /// What is wrong with a value, wherever it stands; nil where nothing is.
  static func ofValue(
    _ text: String, for declaration: SettingDeclaration, in place: SettingPlace, at origin: SettingOrigin
  ) -> Self? {
    let refusal: SettingRefusal?
    if text.isEmpty {
      refusal = SettingRefusal(reason: "it has no value", advice: "Write \(declaration.form), or remove it.")
    } else if text.utf8.count >= 2, text.utf8.first == 0x22, text.utf8.last == 0x22 {
      refusal = SettingRefusal(reason: "the value is in quotation marks", advice: "Write it without them.")
    } else {
      refusal = declaration.check(text, place)
    }
    return refusal.map {
      SettingFault(.badValue, at: origin, key: declaration.name, reason: $0.reason, advice: $0.advice)
    }
  }
}

/// A text without the blanks and tabs at its ends.
private func trimmed(_ text: String) -> String {
  let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
  let front = text.utf8.drop(while: isBlank)
  let count = front.reversed().drop(while: isBlank).count
  return String(front.prefix(count)) ?? text
}
