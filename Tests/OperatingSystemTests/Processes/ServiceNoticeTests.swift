import Glibc
import OperatingSystem
import Testing

@Suite struct ServiceNoticeTests {
  @Test(arguments: ServiceNotice.allCases) func theManagerHearsIt(_ notice: ServiceNotice) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/notify"
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let listener = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(listener) }
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    try #require(isBound)
    #expect(notice.send(in: ["NOTIFY_SOCKET": path]))
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = recv(listener, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == notice.rawValue)
  }

  @Test(arguments: [nil, "", "relative", "/nonexistent/socket", String(repeating: "/long", count: 40)])
  func nobodyToTellIsNoFault(_ path: String?) {
    #expect(!ServiceNotice.ready.send(in: path.map { ["NOTIFY_SOCKET": $0] } ?? [:]))
  }
}
