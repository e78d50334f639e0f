import Casework
import OperatingSystem
import Testing

@Suite struct BlockingQueueTests {
  @Test func handsOverEverythingOnceAndInOrder() throws {
    let (queue, answers) = (BlockingQueue<Int>(), BlockingQueue<Int>())
    let thread = try WorkerThread {
      while true {
        let number = queue.take()
        answers.put(number * 2)
        if number == 999 { return }
      }
    }
    for number in 0..<1000 { queue.put(number) }
    var got: [Int] = []
    while got.count < 1000 { got += answers.takeAll(upTo: .seconds(10)) }
    thread.join()
    #expect(got == (0..<1000).map { $0 * 2 })
  }

  @Test func comesBackWithNothingWhenTheLimitRunsOut() {
    let started = SystemClock.monotonicNow()
    #expect(BlockingQueue<Int>().takeAll(upTo: Interval(milliseconds: 30)).isEmpty)
    #expect(SystemClock.monotonicNow().milliseconds - started.milliseconds >= 29)
  }

  @Test func waitsForAsManyAsAreWantedAndNoLongerThanTheLimit() throws {
    let (queue, answers) = (BlockingQueue<Int>(), BlockingQueue<[Int]>())
    let thread = try WorkerThread { answers.put(queue.takeAll(atLeast: 3, upTo: .seconds(10))) }
    queue.put(1)
    queue.put(2)
    #expect(answers.takeAll(upTo: Interval(milliseconds: 30)).isEmpty)
    queue.put(3)
    #expect(answers.take() == [1, 2, 3])
    thread.join()
    queue.put(4)
    #expect(queue.takeAll(atLeast: 2, upTo: Interval(milliseconds: 30)) == [4], "what there is when the limit runs out")
    queue.put(5)
    #expect(queue.take() == 5, "one is enough again")
  }

  @Test func theFrontCanBeLookedAtWithoutTakingIt() {
    let queue = BlockingQueue<Int>()
    for number in 0..<5 { queue.put(number) }
    #expect(queue.front(3) == [0, 1, 2] && queue.front(9).count == 5)
    #expect(queue.take() == 0)
  }
}
