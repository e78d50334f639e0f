internal import Glibc

/// What a service tells the manager that started it (sd_notify): a datagram to the socket that NOTIFY_SOCKET names.
public enum ServiceNotice: String, CaseIterable, Sendable {
  /// It has started and does its work.
  case ready = "READY=1"
  /// It was told to stop and is ending.
  case stopping = "STOPPING=1"

  /// Tells it to the manager that the variables name; false where there is none or it cannot be reached.
  @discardableResult
  public func send(in variables: [String: String] = ProcessEnvironment.all()) -> Bool {
    guard let name = variables["NOTIFY_SOCKET"], let first = name.utf8.first, first == 0x2F || first == 0x40 else {
      return false
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(name.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path), !bytes.contains(0) else { return false }
    // A name that begins with @ is one without a file: its first byte is zero.
    if first == 0x40 { bytes[0] = 0 }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let (message, size) = (Array(rawValue.utf8), MemoryLayout<sa_family_t>.size + bytes.count)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
        sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), target, socklen_t(size)) == message.count
      }
    }
  }
}
