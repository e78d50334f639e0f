import Glibc

/// A name and password for the relay; the password's memory is wiped when the value ends.
public struct SMTPCredentials: ~Copyable {
  /// The name.
  let username: String
  private let secret: UnsafeMutableBufferPointer<CChar>

  /// Takes the password and wipes the caller's bytes; nil where either is empty, too long or holds a control byte.
  public init?(username: String, password: inout [UInt8]) {
    let isUsable =
      (1...255).contains(username.utf8.count) && username.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
      && (1...1024).contains(password.count) && password.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    defer { password.withUnsafeMutableBytes { wipe($0) } }
    guard isUsable else { return nil }
    self.username = username
    secret = .allocate(capacity: password.count + 1)
    for (index, byte) in password.enumerated() { secret[index] = CChar(bitPattern: byte) }
    secret[password.count] = 0
  }

  deinit {
    wipe(UnsafeMutableRawBufferPointer(secret))
    secret.deallocate()
  }

  /// Lends the password as a C string.
  func withPassword<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result { body(secret.baseAddress) }
}

private func wipe(_ memory: UnsafeMutableRawBufferPointer) {
  if let start = memory.baseAddress { explicit_bzero(start, memory.count) }
}
