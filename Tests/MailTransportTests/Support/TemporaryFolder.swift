import Glibc

/// A folder that is gone, with all that is in it, when the value goes.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/mail-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw PeerProcess.Failure(what: "mkdtemp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { removeTree(path) }

  /// The names in a folder below it, sorted, without those that begin with a dot.
  func names(_ folder: String = ".") -> [String] {
    guard let stream = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  func read(_ name: String) -> [UInt8] {
    guard let file = fopen("\(path)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  func write(_ text: String, to name: String) {
    guard let file = fopen("\(path)/\(name)", "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}

/// Removes a file, a link, or a folder with all that is in it.
func removeTree(_ path: String) {
  if unlink(path) == 0 { return }
  guard let stream = opendir(path) else { return }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      })
  }
  closedir(stream)
  for name in names where name != "." && name != ".." { removeTree("\(path)/\(name)") }
  rmdir(path)
}
