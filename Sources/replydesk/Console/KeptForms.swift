internal import Casework
internal import Console
internal import Glibc
internal import JSON
internal import OperatingSystem
internal import PersonalData
internal import SafeText

/// Forms that are not finished, kept in the folder of the store so that they outlive the session and the machine.
///
/// What looks like personal data in a typed answer is masked before it is written (EM-7).
struct KeptForms {
  private let folder: String

  init(store: String, account: Account) { folder = "\(store)/forms/\(account.name)" }

  /// Keeps a form as it is now.
  func keep(_ form: Form) throws {
    let kept = form.kept
    let answers = kept.answers.map { answer in
      JSONValue.object([
        "item": .string(answer.item), "chosen": .array(answer.chosen.map(JSONValue.string)),
        "text": .string(masked(answer.text)),
      ])
    }
    try FolderMaker.makePrivate(folder)
    let value = JSONValue.object(["focus": .string(kept.focus), "answers": .array(answers)])
    try AtomicFile.write(path(form.purpose, form.activity), value.bytes, mode: .ownerOnly)
  }

  /// A new form with the answers that were kept for it, if there are any.
  func filled(_ form: Form) -> Form {
    guard let bytes = try? FileReader.read(path(form.purpose, form.activity), limit: 1 << 16),
      let object = try? JSONReader.read(bytes).object
    else { return form }
    var form = form
    let answers = (object["answers"]?.array ?? []).compactMap(\.object).map { answer in
      KeptForm.Answer(
        item: answer["item"]?.string ?? "", chosen: (answer["chosen"]?.array ?? []).compactMap(\.string),
        text: answer["text"]?.string ?? "")
    }
    form.restore(KeptForm(focus: object["focus"]?.string ?? "", answers: answers))
    return form
  }

  /// Forgets a form, once it is on the record.
  func forget(_ purpose: FormPurpose, _ id: ActivityID) { _ = unlink(path(purpose, id)) }

  private func path(_ purpose: FormPurpose, _ id: ActivityID) -> String { "\(folder)/\(id)-\(purpose.name).json" }

  private func masked(_ text: String) -> String {
    let nobody = KnownValues(client: nil, otherParty: nil, children: [])
    return Masker(known: nobody).mask(ClientText(text)).text.description
  }
}
