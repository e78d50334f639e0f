import Casework
import Glibc
import Wording

/// The wording files of this repository.
enum ShippedFiles {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }

  static let sources: [WordingSource] =
    files(in: "Templates").map { WordingSource(kind: .template, path: $0.path, bytes: $0.bytes) }
    + files(in: "LinesToTake").map { WordingSource(kind: .line, path: $0.path, bytes: $0.bytes) }
  static let library = WordingLibrary(sources: sources)
  static let usable = Samples.usable(library)

  /// Everybody whom an email may answer.
  static let audiences: [Audience] = [Subject.missingPayment, .calculation].flatMap { subject in
    [Role.receivingParent, .payingParent].flatMap { role in
      Language.allCases.flatMap { language in
        Nation.allCases.map { Audience(subject: subject, role: role, language: language, nation: $0) }
      }
    }
  }

  private static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    names(in: "\(root)/\(folder)").flatMap { name -> [(path: String, bytes: [UInt8])] in
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".txt") { return [(path, read("\(root)/\(path)"))] }
      return name.contains(".") ? [] : files(in: path)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.sorted()
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
