import CCurl

/// One libcurl easy handle: a single owner, so that it is cleaned up once, and options that are typed by what they take.
struct CurlHandle: ~Copyable {
  let raw: UnsafeMutableRawPointer

  init() throws(CurlFault) {
    guard let raw = curl_easy_init() else { throw CurlFault(code: .notStarted, curlCode: nil) }
    self.raw = raw
  }

  deinit { curl_easy_cleanup(raw) }

  func set(_ option: CURLoption, _ value: Int) throws(CurlFault) { try check(ccurl_set_long(raw, option, value)) }
  func set(_ option: CURLoption, _ value: String) throws(CurlFault) { try check(ccurl_set_string(raw, option, value)) }
  func set(_ option: CURLoption, _ value: UnsafePointer<CChar>?) throws(CurlFault) {
    try check(ccurl_set_string(raw, option, value))
  }
  func set(_ option: CURLoption, list: UnsafeMutablePointer<curl_slist>?) throws(CurlFault) {
    try check(ccurl_set_list(raw, option, list))
  }
  func set(_ option: CURLoption, context: UnsafeMutableRawPointer?) throws(CurlFault) {
    try check(ccurl_set_pointer(raw, option, context))
  }

  /// A text that libcurl lends, such as the peer's address.
  func text(_ info: CURLINFO) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    guard ccurl_get_string(raw, info, &value) == CURLE_OK, let value else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The socket of the last transfer's connection, while it is still open.
  var socket: Int32? {
    var value: curl_socket_t = -1
    return ccurl_get_socket(raw, &value) == CURLE_OK && value >= 0 ? value : nil
  }

  func check(_ code: CURLcode) throws(CurlFault) {
    guard code == CURLE_OK else { throw CurlFault(code: .option, curlCode: Int32(bitPattern: code.rawValue)) }
  }
}
