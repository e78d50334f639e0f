import Casework
import Delivery
import DeskFixtures
import MailTransport
import OperatingSystem
import Wording
import Workflows

struct Unprepared: Error {}

/// Milliseconds of a processor that this process has taken so far, in steps of ten.
func processorTime() throws -> Int {
  let facts = String(decoding: try FileReader.read("/proc/self/stat", limit: 4096), as: UTF8.self)
  // The name, in brackets, may hold blanks; user and kernel ticks are the twelfth and thirteenth words behind it.
  let words = facts.split(separator: ")").last?.split(separator: " ") ?? []
  guard words.count > 12, let user = Int(words[11]), let kernel = Int(words[12]) else { throw Unprepared() }
  return (user + kernel) * 10
}

/// Sends a number of approved replies to a server on this machine over one connection and prints how long that took.
///
/// usage: delivery-bench COUNT PORT
let words = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard words.count == 2, let line = WordingID("missing-payment-clearing"), let slot = WordingName("answer") else {
  throw Unprepared()
}
let (count, port) = (words[0], words[1])
let fixture = try TestDesk()
try fixture.approveAll()
let values = ["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init)
// A client each, since a client who writes again stops the replies that wait.
let references = (1...count).map { "\(131_000_000_000 + $0)" }
try fixture.takeInCase()
try fixture.takeIn(
  references.enumerated().map { number, reference in
    """
    {"type":"client","scin":"\(reference)","role":"receiving_parent","first_name":"Amada","surname":"Kirk",\
    "contact_preference":"self_service","email":"amada@example.org","special_record":false,"self_service":true,\
    "first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false}
    {"type":"case","number":"C-\(number + 2)","receiving_parent":"\(reference)","paying_parent":"121000000002",\
    "children":[{"first_name":"Bea"}],"team":"hastings-b","service_type":"collect_and_pay"}
    """
  }.joined(separator: "\n"))
for (number, reference) in references.enumerated() {
  let id = try fixture.message("m-\(number)", scin: reference)
  _ = try fixture.desk.startReply(to: id)
  _ = try fixture.desk.setLines(of: slot, in: id, to: [line])
  _ = try fixture.desk.setFields(values, in: id)
  _ = try fixture.desk.previewReply(to: id)
  _ = try fixture.desk.sendReply(to: id)
}
fixture.clock.advance(.minutes(1))
let connection = try SMTPConnection(SMTPSettings(host: "127.0.0.1", port: port, security: .plainOnLoopback))
let sender = Sender(desk: fixture.desk, transport: connection, worker: "bench")
let (start, processor) = (SystemClock.monotonicNow(), try processorTime())
let tally = try sender.pass()
let taken = SystemClock.monotonicNow().milliseconds - start.milliseconds
guard tally.sent == count else { throw Unprepared() }
let spent = try processorTime() - processor
print("{\"sent\": \(tally.sent), \"milliseconds\": \(taken), \"processor_milliseconds\": \(spent)}")
