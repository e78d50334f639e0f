import Casework
import CommandLineKit
import Failures
import JSON
import OperatingSystem
import SafeText
import Settings
import Testing
import Workflows

@testable import Storage

/// The statuses of Section 4 of the manual, `help exit-codes`, for what every program meets.
@Suite struct FailuresTests {
  @Test(
    arguments: [
      (.failed, .failed), (.invalid, .usage), (.notAllowed, .notAllowed), (.notFound, .notFound), (.refused, .refused),
      (.conflict, .conflict), (.faults, .faults),
    ] as [(DeskError.Kind, CommandLineKit.ExitStatus)])
  func whatTheCaseworkRefusesHasAStatusOfItsOwn(kind: DeskError.Kind, status: CommandLineKit.ExitStatus) {
    let failure = DeskError(kind, "made.up", "It is so.", advice: "Do this.", rules: [.sg1]).failure
    #expect(failure.exit == status && failure.code == "made.up")
    #expect(failure.what == "It is so." && failure.now == "Do this.")
    #expect(failure.details == .object(JSONObject([("rules", .array([.string("SG-1")]))])))
  }

  @Test(arguments: StorageError.Code.allCases)
  func onlyABusyStoreIsTriedAgain(code: StorageError.Code) {
    let failure = StorageError(code, "It is so").failure
    #expect(failure.exit == (code == .busy ? .tryLater : .failed) && failure.code == "store.\(code.rawValue)")
    #expect(failure.what == "It is so." && failure.now?.description.hasSuffix(".") == true)
  }

  @Test func everyFaultOfTheConfigurationIsListed() throws {
    let surroundings = SettingSurroundings(
      environment: [:], account: "a.reid", accountNumber: 1000, home: nil, executable: nil, currentFolder: "/",
      readFile: { (_, _) throws(SystemError) in
        .init(bytes: Array("[nowhere]\n[elsewhere]\n".utf8), owner: 0, mode: FileMode(0o644))
      }, folderExists: { _ in false })
    do {
      _ = try SettingsLoader.load(flags: [], configFile: nil, in: surroundings)
      Issue.record("a section that does not exist was taken")
    } catch {
      #expect(error.failure.exit == .usage && error.failure.reasons.count == error.faults.count)
      #expect(error.faults.count > 1)
    }
  }

  @Test func whatTheSystemRefusesHasItsName() throws {
    do {
      _ = try FileReader.read("/nonexistent/file", limit: 10)
      Issue.record("a file that does not exist was read")
    } catch {
      #expect(error.failure.exit == .failed && error.failure.code == "system.os-not-found")
      #expect(error.failure.what == "Cannot open /nonexistent/file: there is no such file or folder.")
      #expect(error.failure.now == "Check the path, or make it.")
    }
  }
}
