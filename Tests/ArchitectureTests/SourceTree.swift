import Glibc

/// One file of Swift, by the module folder that it is in.
struct SourceFile {
  let module: String
  let path: String
  let text: String

  var lineCount: Int { text.utf8.count { $0 == 0x0A } }

  /// The modules that it imports, whatever stands before the word, each once.
  var imports: Set<String> {
    var found: Set<String> = []
    for line in text.split(separator: "\n") {
      var words = line.split { $0 == " " || $0 == "\t" }[...]
      while let word = words.first, Self.modifiers.contains(String(word)) || word.hasPrefix("@") { words.removeFirst() }
      guard words.first == "import", words.count >= 2 else { continue }
      words.removeFirst()
      if let kind = words.first, Self.kinds.contains(String(kind)) { words.removeFirst() }
      if let name = words.first { found.insert(String(name.prefix { $0 != "." })) }
    }
    return found
  }

  private static let modifiers: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
}

/// The checkout that the tests were built from.
struct SourceTree {
  let root: String

  /// Finds the folder of the package from the place of this file.
  init(of file: String = #filePath) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    root = parts.dropLast(3).joined(separator: "/")
  }

  init(root: String) { self.root = root }

  /// The names in a folder, in order; empty where there is none.
  func names(in folder: String) -> [String] {
    guard let stream = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The content of a file; nil where it cannot be read.
  func text(of path: String) -> String? {
    guard let file = fopen("\(root)/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: content, as: UTF8.self) }
      content += buffer.prefix(count)
    }
  }

  /// Every Swift file beneath a folder whose sub-folders are modules.
  func swiftFiles(in folder: String) -> [SourceFile] {
    names(in: folder).flatMap { module in files(module: module, in: "\(folder)/\(module)") }
  }

  private func files(module: String, in folder: String) -> [SourceFile] {
    names(in: folder).flatMap { name -> [SourceFile] in
      let path = "\(folder)/\(name)"
      guard name.hasSuffix(".swift") else { return files(module: module, in: path) }
      return text(of: path).map { [SourceFile(module: module, path: path, text: $0)] } ?? []
    }
  }
}
