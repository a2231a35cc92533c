/// The shell that every page shares: head, style sheet, the link that skips to the text. A page is one file that asks for no other.

import CTemplates

public enum HTMLPage {
    /// Writes up to the first element of the body. `number` is the running head of printed pages; `main` the id that the first link
    /// leads to; `isReport` adds the style of tables that compare documents.
    public static func begin(
        _ writer: inout MarkupWriter, title: String, number: String = "", language: String, main: String = "main", skip: String = "跳到正文", isReport: Bool = false
    ) {
        writer.raw("<!DOCTYPE html>\n")
        writer.start("html")
        writer.attribute("lang", language)
        writer.lineEnd()
        writer.start("head")
        writer.raw("\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.start("title")
        writer.text(title)
        writer.endBlock()
        writer.start("style")
        writer.lineEnd()
        writer.raw(UnsafeBufferPointer(start: templates_page_css(), count: templates_page_css_length()))
        if isReport { writer.raw(UnsafeBufferPointer(start: templates_report_css(), count: templates_report_css_length())) }
        // The running head of printed pages (GB/T 1.1—2020, 10.1.3).
        if !number.isEmpty, !number.contains(where: { "\"\\<>".contains($0) }) {
            writer.raw(":root { --number: \"")
            writer.text(number)
            writer.raw("\"; }\n")
        }
        writer.endBlock()
        writer.endBlock()
        writer.start("body")
        writer.lineEnd()
        writer.start("a")
        writer.attribute("class", "skip")
        writer.attribute("href", "#" + main)
        writer.text(skip)
        writer.endBlock()
    }

    /// Ends body and page.
    public static func end(_ writer: inout MarkupWriter) {
        writer.endBlock()
        writer.endBlock()
    }
}
