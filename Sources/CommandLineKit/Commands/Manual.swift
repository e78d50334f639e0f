public import SafeText

/// What the manual says besides what the commands declare.
public struct Manual: Sendable {
  /// A term and what it means.
  public typealias Term = (term: SafeText, meaning: SafeText)

  /// The day on which the text was last changed, as pages of mdoc write it: `November 21, 2026`.
  public var date: SafeText
  /// Sections of the program's own page, after those on its commands and options.
  public var sections: [Section]
  /// Environment variables that are read besides those that every program here reads.
  public var variables: [Term]
  /// Files that the program reads or writes.
  public var files: [Term]
  /// Pages of their own, such as those on formats of files.
  public var pages: [Page]
  /// Pages of other programs to see also.
  public var seeAlso: [Reference]

  /// A manual; whatever is left out is empty.
  public init(
    date: SafeText, sections: [Section] = [], variables: [Term] = [], files: [Term] = [], pages: [Page] = [],
    seeAlso: [Reference] = []
  ) {
    (self.date, self.sections, self.variables, self.files) = (date, sections, variables, files)
    (self.pages, self.seeAlso) = (pages, seeAlso)
  }

  /// The name of a page and its section, such as `replydesk-mail` and 1.
  public struct Reference: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The section: 1 programs, 5 formats of files.
    public let section: Int

    /// A reference.
    public init(_ name: String, _ section: Int) { (self.name, self.section) = (name, section) }
  }

  /// A page that belongs to no command.
  public struct Page: Sendable {
    /// Its name and section.
    public let reference: Reference
    /// What it is about, in one line.
    public let abstract: SafeText
    /// Its text; the first section is the description.
    public let sections: [Section]

    /// A page.
    public init(_ reference: Reference, _ abstract: SafeText, sections: [Section]) {
      (self.reference, self.abstract, self.sections) = (reference, abstract, sections)
    }
  }

  /// A section under a heading in capitals, such as `DESCRIPTION`.
  public struct Section: Sendable {
    /// The heading.
    public let heading: SafeText
    /// What stands under it.
    public let parts: [Part]

    /// A section.
    public init(_ heading: SafeText, _ parts: [Part]) { (self.heading, self.parts) = (heading, parts) }
  }

  /// A piece of a section.
  public enum Part: Sendable {
    /// A heading below the section's.
    case heading(SafeText)
    /// A paragraph, filled to the width of the reader's screen.
    case paragraph(SafeText)
    /// Lines as they are.
    case literal(SafeText)
    /// Terms and what they mean.
    case terms([Term])
  }
}
