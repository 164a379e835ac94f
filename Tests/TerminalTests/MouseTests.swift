import Testing

@testable import Terminal

struct MouseTests {
  let place = Point(x: 11, y: 4)

  @Test(arguments: [
    ("0;12;5M", MouseEvent.Action.press, 1), ("1;12;5M", .press, 2), ("2;12;5M", .press, 3),
    ("0;12;5m", .release, 1), ("2;12;5m", .release, 3), ("32;12;5M", .drag, 1),
    ("34;12;5M", .drag, 3), ("64;12;5M", .wheelUp, 0), ("65;12;5M", .wheelDown, 0),
  ])
  func `a report says what happened where`(
    report: String, action: MouseEvent.Action, button: Int
  ) {
    #expect(
      MouseReport.sgr(report) == MouseEvent(action: action, button: button, position: place))
  }

  @Test(
    arguments: [
      ("4;12;5M", Key.Modifiers.shift), ("8;12;5M", .alt), ("16;12;5M", .control),
      ("28;12;5M", [.shift, .alt, .control] as Key.Modifiers),
    ] as [(String, Key.Modifiers)])
  func `a report says which modifiers were held`(report: String, modifiers: Key.Modifiers) {
    #expect(
      MouseReport.sgr(report)
        == MouseEvent(action: .press, position: place, modifiers: modifiers))
  }

  @Test func `a wheel turned sideways is one turned with shift`() {
    #expect(
      MouseReport.sgr("66;12;5M")
        == MouseEvent(action: .wheelUp, button: 0, position: place, modifiers: .shift))
  }

  @Test(arguments: [
    "", "M", "0;12;5", "0;12M", "0;0;5M", "0;-3;5M", "x;1;1M", "35;12;5M", "128;1;1M",
    "0;99999999999999999999;1M", "64;12;5m",
  ])
  func `other reports are left out`(report: String) { #expect(MouseReport.sgr(report) == nil) }

  @Test func `the older form is read too`() {
    #expect(MouseReport.x10([32, 44, 37]) == MouseEvent(action: .press, position: place))
    #expect(MouseReport.x10([35, 44, 37]) == MouseEvent(action: .release, position: place))
    #expect(MouseReport.x10([64, 44, 37]) == MouseEvent(action: .drag, position: place))
    #expect(
      MouseReport.x10([96, 44, 37])
        == MouseEvent(action: .wheelUp, button: 0, position: place))
    #expect(MouseReport.x10([32, 32, 37]) == nil)
    #expect(MouseReport.x10([1, 44, 37]) == nil)
  }

  @Test func `two presses at one place soon after one another are a double click`() {
    var clicks = ClickCounter()
    let start = ContinuousClock.now
    func action(_ event: MouseEvent, _ milliseconds: Int) -> MouseEvent.Action {
      clicks.counted(event, at: start + .milliseconds(milliseconds)).action
    }
    let press = MouseEvent(action: .press, position: place)
    let release = MouseEvent(action: .release, position: place)
    let elsewhere = MouseEvent(action: .press, position: Point(x: 0, y: 0))
    #expect(action(press, 0) == .press)
    #expect(action(release, 50) == .release)
    #expect(action(press, 300) == .doubleClick)
    #expect(action(release, 350) == .release)
    #expect(action(press, 400) == .press)
    #expect(action(press, 900) == .press)
    #expect(action(elsewhere, 950) == .press)
    #expect(action(press, 1000) == .press)
    #expect(action(MouseEvent(action: .drag, position: place), 1010) == .drag)
    #expect(action(press, 1020) == .press)
  }
}
