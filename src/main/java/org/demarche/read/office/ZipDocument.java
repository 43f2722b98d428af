package org.demarche.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.read.drafts.DraftException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Documents that are zip archives: DOCX and ODT as text. */
public final class ZipDocument {
  /** The most bytes of one part, unpacked. */
  private static final int MAX_PART = 40 << 20;

  private static final int MAX_DEPTH = 256;

  /** The kinds of documents. */
  public enum Kind {
    DOCX("word/document.xml"),
    ODT("content.xml"),
    EPUB("META-INF/container.xml"),
    SPREADSHEET("xl/workbook.xml"),
    PRESENTATION("ppt/presentation.xml"),
    PROGRAM("META-INF/MANIFEST.MF");

    private final String part;

    Kind(String part) {
      this.part = part;
    }
  }

  private ZipDocument() {}

  /** What kind of document an archive is; empty where it is just an archive. */
  public static Optional<Kind> kind(ZipFile zip) {
    Optional<String> type = declared(zip);
    for (Kind kind : Kind.values()) {
      if (zip.getEntry(kind.part) != null) {
        return kind == Kind.ODT ? type.map(ZipDocument::openDocument) : Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Kind openDocument(String type) {
    if (type.contains("opendocument.text")) {
      return Kind.ODT;
    }
    return type.contains("spreadsheet") ? Kind.SPREADSHEET : Kind.PRESENTATION;
  }

  private static Optional<String> declared(ZipFile zip) {
    ZipEntry type = zip.getEntry("mimetype");
    if (type == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(type)) {
      return Optional.of(new String(in.readNBytes(200), StandardCharsets.US_ASCII))
          .filter(it -> it.startsWith("application/vnd.oasis.opendocument."));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The text of a DOCX or an ODT, a paragraph a line with blank lines between. */
  public static String text(ZipFile zip, Kind kind) throws IOException, DraftException {
    Document xml = xml(zip, kind.part);
    List<String> paragraphs = new ArrayList<>();
    Reader reader = kind == Kind.DOCX ? new Word(paragraphs::add) : new Writer(paragraphs::add);
    xml.filter(reader);
    return Paragraphs.joined(paragraphs);
  }

  static Document xml(ZipFile zip, String part) throws IOException, DraftException {
    byte[] bytes = bytes(zip, part);
    String xml = new String(bytes, StandardCharsets.UTF_8);
    return Jsoup.parse(
        xml.startsWith("\uFEFF") ? xml.substring(1) : xml,
        "",
        Parser.xmlParser().setMaxDepth(MAX_DEPTH));
  }

  static byte[] bytes(ZipFile zip, String part) throws IOException, DraftException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw DraftException.broken("the document lacks its part " + part);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MAX_PART + 1);
      if (bytes.length > MAX_PART) {
        throw DraftException.bomb(
            "its part "
                + part
                + " unpacks to more than "
                + (MAX_PART >> 20)
                + " MB; give the text");
      }
      return bytes;
    }
  }

  /** Collects words until a paragraph ends. */
  private abstract static class Reader implements NodeFilter {
    private final Consumer<String> paragraphs;
    final StringBuilder words = new StringBuilder();

    Reader(Consumer<String> paragraphs) {
      this.paragraphs = paragraphs;
    }

    abstract FilterResult begin(Element element);

    abstract void words(TextNode text);

    abstract boolean isParagraph(Element element);

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words(text);
      }
      return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && isParagraph(element)) {
        paragraphs.accept(words.toString());
        words.setLength(0);
      }
      return FilterResult.CONTINUE;
    }
  }

  /** WordprocessingML (ECMA-376, part 1, 17). */
  private static final class Word extends Reader {
    Word(Consumer<String> paragraphs) {
      super(paragraphs);
    }

    @Override
    FilterResult begin(Element element) {
      switch (element.tagName()) {
        case "w:tab" -> words.append(isIn(element, "w:tabs") ? "" : "\t");
        case "w:br", "w:cr" -> words.append('\n');
        case "w:noBreakHyphen" -> words.append('\u2011');
        case "mc:Fallback", "w:del", "w:instrText" -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isIn(Element element, String parent) {
      return element.parent() != null && element.parent().tagName().equals(parent);
    }

    @Override
    void words(TextNode text) {
      Element run = text.parent();
      if (run != null && run.tagName().equals("w:t")) {
        words.append(text.getWholeText());
      }
    }

    @Override
    boolean isParagraph(Element element) {
      return element.tagName().equals("w:p");
    }
  }

  /** OpenDocument text (ISO/IEC 26300, 5). */
  private static final class Writer extends Reader {
    Writer(Consumer<String> paragraphs) {
      super(paragraphs);
    }

    @Override
    FilterResult begin(Element element) {
      switch (element.tagName()) {
        case "text:tab" -> words.append('\t');
        case "text:s" -> words.append(' ');
        case "text:line-break" -> words.append('\n');
        case "text:tracked-changes", "office:annotation", "text:note" -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    @Override
    void words(TextNode text) {
      Element parent = text.parent();
      boolean within = parent != null && parent.closest("text|p, text|h") != null;
      words.append(within ? text.getWholeText().replaceAll("\\s+", " ") : "");
    }

    @Override
    boolean isParagraph(Element element) {
      return element.tagName().equals("text:p") || element.tagName().equals("text:h");
    }
  }
}
