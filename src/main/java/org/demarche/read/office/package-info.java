/**
 * Documents of office programs and printers as text: RTF, DOCX, ODT, EPUB, PDF, Markdown. Uses
 * {@code read.drafts}, jsoup, PDFBox and commonmark.
 *
 * <p>XML is parsed by jsoup, which knows no entities but those of HTML and fetches nothing.
 */
package org.demarche.read.office;
