import CCurl
import Outbox

extension TransportProblem {
  /// What a libcurl code says about the connection; never what became of a message.
  init(_ code: CURLcode, in phase: SendPhase) {
    switch code {
    case CURLE_OK: self = .none
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT: self = .unreachable
    case CURLE_OPERATION_TIMEDOUT: self = phase <= .connect ? .unreachable : .timedOut
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      self = phase <= .tls ? .tls : .connectionLost
    // The server's own code tells a wrong password from a passing fault; without one we only know the phase.
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: self = .none
    case CURLE_WEIRD_SERVER_REPLY: self = .protocolViolation
    case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT, CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL,
      CURLE_BAD_FUNCTION_ARGUMENT, CURLE_NOT_BUILT_IN, CURLE_READ_ERROR:
      self = .local
    default: self = .connectionLost
    }
  }
}
