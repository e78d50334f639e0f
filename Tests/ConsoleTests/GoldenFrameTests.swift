import Console
import ConsoleExamples
import Testing

@Suite struct GoldenFrameTests {
  @Test(arguments: GoldenSize.all)
  func everyScreenLooksAsAgreed(_ size: GoldenSize) throws {
    for scene in Scene.all {
      var player = Player(size.columns, size.rows)
      scene.play(&player)
      try Golden(scene: scene.name, size: size).check(player.frame)
    }
  }
}
