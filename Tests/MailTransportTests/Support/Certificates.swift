import Glibc

/// A private authority and certificates of it, made once with openssl for the whole run of the tests.
final class Certificates: Sendable {
  /// Where they are; removed when the process ends.
  let folder: String

  static let shared = Result { try Certificates() }

  /// Which certificate the server shows.
  enum Kind: String, CaseIterable, Sendable {
    case good
    case wrongName = "wrong-name"
    case expired
    case selfSigned = "self-signed"
  }

  private init() throws {
    var template = Array("/tmp/mail-test-ca-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw PeerProcess.Failure(what: "mkdtemp") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try openssl(
      ["req", "-x509", "-nodes", "-subj", "/CN=Test authority", "-days", "2"] + key("ca") + ["-out", "ca.pem"])
    write("01\n", "serial", "w")
    try leaf("good", name: "localhost", dates: [])
    try leaf("wrong-name", name: "elsewhere.example.org", dates: [])
    try leaf("expired", name: "localhost", dates: ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"])
    try openssl(
      ["req", "-x509", "-nodes", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
        + key("self-signed") + ["-out", "self-signed.pem"])
    atexit { Certificates.removeAll() }
  }

  var authority: String { "\(folder)/ca.pem" }
  func certificate(_ kind: Kind) -> String { "\(folder)/\(kind.rawValue).pem" }
  func key(_ kind: Kind) -> String { "\(folder)/\(kind.rawValue).key" }

  private func key(_ name: String) -> [String] {
    ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-keyout", "\(name).key"]
  }

  private func leaf(_ file: String, name: String, dates: [String]) throws {
    try openssl(["req", "-nodes", "-subj", "/CN=\(name)"] + key(file) + ["-out", "\(file).csr"])
    let configuration = """
      [ca]
      default_ca = own
      [own]
      database = index.txt
      serial = serial
      new_certs_dir = .
      default_md = sha256
      policy = any
      unique_subject = no
      default_days = 2
      x509_extensions = server
      [any]
      commonName = supplied
      [server]
      subjectAltName = DNS:\(name)

      """
    write(configuration, "ca.cnf", "w")
    write("", "index.txt", "a")
    try openssl(
      ["ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key"] + dates
        + ["-in", "\(file).csr", "-out", "\(file).pem"])
  }

  private func write(_ text: String, _ name: String, _ mode: String) {
    guard let file = fopen("\(folder)/\(name)", mode) else { return }
    fputs(text, file)
    fclose(file)
  }

  private func openssl(_ arguments: [String]) throws {
    let run = try PeerProcess(
      "/bin/sh", ["-c", "exec 2>/dev/null; exec /usr/bin/openssl \"$@\"", "sh"] + arguments, in: folder)
    _ = try run.finish()
    guard run.exitCode == 0 else { throw PeerProcess.Failure(what: "openssl \(arguments.first ?? "") failed") }
  }

  private static func removeAll() {
    guard case .success(let made) = shared else { return }
    removeTree(made.folder)
  }
}
