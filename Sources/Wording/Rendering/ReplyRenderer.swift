/// Makes the email's text from a reply: the one function behind preview and sending (EM-8).
public enum ReplyRenderer {
  /// The email that a reply stands for, proven to read back as that reply and no other.
  ///
  /// - Throws: everything that is to be fixed first; the same list as `ReplyCheck.faults`.
  public static func render(
    _ reply: Reply, wording: UsableWording, audience: Audience, names: RecordNames
  ) throws(ReplyFaults) -> RenderedReply {
    var assembly = ReplyAssembly(reply: reply, wording: wording, audience: audience, names: names)
    let rendered = assembly.assemble()
    guard let rendered, assembly.faults.isEmpty else { throw ReplyFaults(assembly.faults) }
    guard
      ReplyProof.proves(rendered.body, isReply: reply, wording: wording, audience: audience, names: names)
    else { throw ReplyFaults([ReplyFault(.notReadBack)]) }
    return rendered
  }
}

/// Says what is still to be done before a reply can be previewed.
public enum ReplyCheck {
  /// Everything to fix, in the order of the email; empty where the reply can be rendered.
  public static func faults(
    _ reply: Reply, wording: UsableWording, audience: Audience, names: RecordNames
  ) -> [ReplyFault] {
    do throws(ReplyFaults) {
      _ = try ReplyRenderer.render(reply, wording: wording, audience: audience, names: names)
      return []
    } catch {
      return error.faults
    }
  }
}
