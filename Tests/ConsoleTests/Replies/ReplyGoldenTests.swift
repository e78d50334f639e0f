import Console
import Testing

@Suite struct ReplyGoldenTests {
  @Test(arguments: GoldenSize.all)
  func everyReplyAndFormScreenLooksAsAgreed(_ size: GoldenSize) throws {
    for scene in ReplyScene.all {
      let bench = scene.bench(columns: size.columns, rows: size.rows)
      try Golden(scene: scene.name, size: size).check(bench.model.view)
    }
  }
}
