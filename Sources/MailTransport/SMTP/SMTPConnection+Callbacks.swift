import CCurl

extension SMTPConnection {
  /// Hands libcurl the functions that it calls; each finds its attempt behind the context pointer.
  static func setCallbacks(_ handle: borrowing CurlHandle) throws(CurlFault) {
    try handle.check(ccurl_set_transfer_callback(handle.raw, CURLOPT_READFUNCTION, fillBuffer))
    try handle.check(ccurl_set_transfer_callback(handle.raw, CURLOPT_HEADERFUNCTION, takeReply))
    try handle.check(ccurl_set_transfer_callback(handle.raw, CURLOPT_WRITEFUNCTION, discard))
    try handle.check(ccurl_set_debug_callback(handle.raw, watch))
    try handle.check(ccurl_set_progress_callback(handle.raw, isOver))
  }
}

private func conversation(_ context: UnsafeMutableRawPointer?) -> Conversation? {
  context.map { Unmanaged<Conversation>.fromOpaque($0).takeUnretainedValue() }
}

private func fillBuffer(
  _ buffer: UnsafeMutablePointer<CChar>, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
  return conversation(context)?.fill(room) ?? Int(CURL_READFUNC_ABORT)
}

private func takeReply(
  _ buffer: UnsafeMutablePointer<CChar>, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  // With no attempt to give it to, the line is the answer to a QUIT.
  guard let conversation = conversation(context) else { return size * count }
  return conversation.received(UnsafeRawBufferPointer(start: buffer, count: size * count)) ? size * count : 0
}

private func discard(
  _ buffer: UnsafeMutablePointer<CChar>, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int { size * count }

private func watch(
  _ handle: UnsafeMutableRawPointer, _ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  guard let conversation = conversation(context) else { return 0 }
  let piece = UnsafeRawBufferPointer(start: bytes, count: count)
  switch kind {
  case CURLINFO_HEADER_OUT:
    conversation.sent(piece)
    // Nothing hangs on the answer to a QUIT, so nobody waits long for it.
    if piece.starts(with: "QUIT".utf8) { _ = ccurl_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, 1) }
  case CURLINFO_TEXT: conversation.remarked(piece)
  default: break
  }
  return 0
}

private func isOver(
  _ context: UnsafeMutableRawPointer?, _ downTotal: curl_off_t, _ down: curl_off_t, _ upTotal: curl_off_t,
  _ up: curl_off_t
) -> Int32 { conversation(context)?.mustStop() ?? false ? 1 : 0 }
