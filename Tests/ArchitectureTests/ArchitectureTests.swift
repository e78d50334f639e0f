import Testing

@Suite struct ArchitectureTests {
  private let tree = SourceTree()
  private var sources: [SourceFile] { tree.swiftFiles(in: "Sources") }

  @Test func theSourcesAreFound() {
    #expect(sources.count > 20)
    #expect(Set(sources.map(\.module)).isSuperset(of: Architecture.pure))
  }

  @Test func importsFollowTheLayers() {
    for file in sources {
      for imported in file.imports where !Architecture.allows(file.module, importing: imported) {
        Issue.record("\(file.path): \(file.module) may not import \(imported).")
      }
    }
  }

  @Test func nobodyImportsFoundation() {
    for folder in ["Sources", "Tests"] {
      for file in tree.swiftFiles(in: folder) {
        for name in ["Foundation", "FoundationNetworking", "FoundationXML"] where file.imports.contains(name) {
          Issue.record("\(file.path) imports \(name), which costs every start tens of megabytes.")
        }
      }
    }
  }

  @Test func aCLibraryHasOneOwner() {
    let libraries = tree.names(in: "Sources").filter { tree.names(in: "Sources/\($0)").contains("module.modulemap") }
    #expect(libraries.contains("CSQLite"))
    for library in libraries {
      let owners = Set(sources.filter { $0.imports.contains(library) }.map(\.module))
      #expect(owners.count <= 1, "\(library) is imported by \(owners.sorted())")
      #expect(tree.names(in: "Sources/\(library)").allSatisfy { ["module.modulemap", "shim.h"].contains($0) })
    }
  }

  @Test func noFileIsLongerThanFourHundredLines() {
    for folder in ["Sources", "Tests"] {
      for file in tree.swiftFiles(in: folder) where file.lineCount > 400 {
        Issue.record("\(file.path) has \(file.lineCount) lines; split it by noun or concern.")
      }
    }
  }

  @Test func everyModuleIsInTheTableAndHasTests() {
    let tests = Set(tree.names(in: "Tests"))
    for module in Set(sources.map(\.module)).sorted() {
      #expect(Architecture.allowed[module] != nil, "\(module) has no row in the table of this test.")
      if Architecture.executables.contains(module) { continue }
      #expect(tests.contains("\(module)Tests"), "\(module) has no folder of tests.")
    }
  }

  /// Two programs that say the same of a fault would in time end with another status for it.
  @Test func aFaultIsDeclaredOnce() {
    let extensions = sources.flatMap { file in
      file.text.split(separator: "\n").filter { $0.hasPrefix("extension ") && $0.contains(": Failing {") }
    }
    #expect(extensions.count > 5)
    for (name, all) in Dictionary(grouping: extensions, by: \.self) where all.count > 1 {
      Issue.record("\(name) stands \(all.count) times.")
    }
  }

  /// The table must itself point downwards, or it would allow what it is to forbid.
  @Test func theTableHasNoCircle() {
    var done: Set<String> = Set(Architecture.allowed.values.joined()).subtracting(Architecture.allowed.keys)
    var left = Architecture.allowed
    while let next = left.first(where: { $0.value.isSubset(of: done) }) {
      done.insert(next.key)
      left[next.key] = nil
    }
    #expect(left.isEmpty, "\(left.keys.sorted()) import each other")
  }

  @Test(arguments: [
    ("Casework", "Storage"), ("Casework", "JSON"), ("Casework", "Glibc"), ("Wording", "Glibc"), ("Storage", "Intake"),
    ("Intake", "Storage"), ("MailTransport", "Storage"), ("Workflows", "MailTransport"), ("Storage", "Workflows"),
    ("replydesk", "MailTransport"), ("replydesk", "CCurl"), ("replydesk-mail", "CCurl"), ("Intake", "CSQLite"),
    ("PersonalData", "Outbox"), ("JSON", "Casework"), ("Nowhere", "Casework"), ("Triage", "Foundation"),
    ("Triage", "FoundationEssentials"),
  ]) func theTableForbids(module: String, imported: String) {
    #expect(!Architecture.allows(module, importing: imported))
  }

  @Test(
    arguments: [
      ("import A", ["A"]), ("public import A", ["A"]), ("@testable import A", ["A"]), ("  internal import A", ["A"]),
      ("import struct A.B", ["A"]), ("@preconcurrency public import A", ["A"]), ("// import A", []),
      ("let important = 1", []), ("import A\nimport B", ["A", "B"]), ("import func A.b", ["A"]),
      ("@_exported import A", ["A"]), ("\timport A // why", ["A"]),
    ] as [(String, Set<String>)]) func importsAreRead(text: String, expected: Set<String>)
  {
    #expect(SourceFile(module: "M", path: "m.swift", text: text).imports == expected)
  }
}
