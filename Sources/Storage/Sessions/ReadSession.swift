/// One consistent state of the store; valid only inside the call that gave it.
public class ReadSession {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }
}
