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
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw DraftException.tooLarge("it has more than " + MOST_PAGES + " pages; cut it into articles");
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
      throw DraftException.silent("it has pictures of pages and no text; run a text recognition (OCR) over it first");
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
      if (text.isBlank() || positions.isEmpty()) {
        return;
      }
      TextPosition first = positions.get(0);
      TextPosition last = positions.get(positions.size() - 1);
      boolean upright = Math.abs(first.getDir()) < 1;
      if (upright) {
        found.add(
            new PdfWord(
                text.strip(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt())));
      }
    }
  }
}
