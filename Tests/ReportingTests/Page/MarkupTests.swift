import SafeText
import Testing

@testable import Reporting

@Suite struct MarkupTests {
  @Test func textAndAttributesAreEscaped() {
    let hostile = SafeText(escaping: "<b a=\"1\" c='2'>&amp;</b>")
    #expect(
      Markup.element("p", ["title": hostile], hostile).html
        == "<p title=\"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;\">"
        + "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;</p>")
  }

  @Test func elementsNestAndVoidOnesStandAlone() {
    #expect(
      Markup.element("p", [:], [Markup("a"), .void("br", [:]), .element("b", ["class": "c"], "d")]).html
        == "<p>a<br><b class=\"c\">d</b></p>")
  }

  @Test(arguments: [(0, "0"), (1, "1"), (0.5, "0.5"), (33.333, "33.33"), (-0.05, "-0.05"), (66.999, "67")])
  func lengthsHaveAtMostTwoDecimals(_ row: (length: Double, text: String)) {
    #expect(SafeText.length(row.length).description == row.text)
  }
}
