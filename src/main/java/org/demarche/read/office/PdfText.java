package org.demarche.read.office;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.DraftException;

/**
 * The text of a PDF in its reading order: columns one after the other, words put together that a
 * hyphen parts at the end of a line, without running heads and page numbers.
 */
public final class PdfText {
  private static final int MOST_PAGES = 2000;

  private PdfText() {}

  /** The article; its headline where the first page opens with larger letters. */
  public static Draft of(byte[] pdf) throws IOException, DraftException {
    NoFonts.use();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw DraftException.tooLarge(
            "it has more than " + MOST_PAGES + " pages; cut it into articles");
      }
      return draft(document);
    } catch (InvalidPasswordException e) {
      throw DraftException.broken("it opens with a password only");
    } catch (IOException | RuntimeException e) {
      throw DraftException.broken("it is a damaged PDF file (" + e.getMessage() + ")");
    }
  }

  private static Draft draft(PDDocument document) throws IOException, DraftException {
    List<List<PdfLine>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.add(PdfPage.lines(words(document, page)));
    }
    if (pages.stream().allMatch(List::isEmpty)) {
      throw DraftException.silent(
          "it has pictures of pages and no text; run a text recognition (OCR) over it first");
    }
    List<PdfLine> lines = PdfFurniture.without(pages);
    String headline = PdfParagraphs.headline(lines);
    String body =
        PdfParagraphs.of(lines).stream()
            .filter(it -> !it.isBlank())
            .collect(Collectors.joining("\n\n"));
    return Draft.plain(headline, body);
  }

  private static List<PdfWord> words(PDDocument document, int page) throws IOException {
    Words words = new Words();
    words.setStartPage(page);
    words.setEndPage(page);
    Writer unused = new StringWriter();
    words.writeText(document, unused);
    return words.found;
  }

  /** Collects words with their places instead of writing them. */
  private static final class Words extends PDFTextStripper {
    private final List<PdfWord> found = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      List<TextPosition> word = new ArrayList<>();
      for (TextPosition letter : positions) {
        if (letter.getUnicode().isBlank()) {
          add(word);
          word.clear();
        } else {
          word.add(letter);
        }
      }
      add(word);
    }

    /** What stands upright; marks across a page are no text of it. */
    private void add(List<TextPosition> word) {
      if (word.isEmpty() || Math.abs(word.get(0).getDir()) >= 1) {
        return;
      }
      TextPosition first = word.get(0);
      TextPosition last = word.get(word.size() - 1);
      found.add(
          new PdfWord(
              word.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              Math.max(1, first.getFontSizeInPt())));
    }
  }
}
