internal import Glibc

extension Descriptor {
  /// A stream of the entries of this folder, with a descriptor of its own; whoever asks for it closes it.
  ///
  /// - Parameter path: what the folder is called in an error.
  func openEntries(path: String) throws(SystemError) -> OpaquePointer {
    let copy = fcntl(raw, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .last("list the folder", path: path) }
    guard let stream = fdopendir(copy) else {
      let error = SystemError.last("list the folder", path: path)
      _ = close(copy)
      throw error
    }
    return stream
  }
}
