package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page: what it says about its article, and the article's text.
 *
 * @param linked what its JSON-LD describes as articles
 */
record HtmlPage(Document document, List<JsonNode> linked, Facts facts) {
  /** Deeper elements become children of the last one allowed; no page needs as many. */
  private static final int MAX_DEPTH = 256;

  private static final int DECLARATION = 4096;
  private static final int SHORT = 1500;

  /** The text of a page that shows its article; one with less may wait for a script. */
  private static final int LEAST = 250;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,200}?charset|\\?xml\\b[^>]{0,100}?encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");

  static HtmlPage parse(String html) {
    String marked = html.startsWith("\uFEFF") ? html.substring(1) : html;
    Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(marked, "");
    List<JsonNode> linked = HtmlFacts.linked(document);
    return new HtmlPage(document, linked, HtmlFacts.of(document, linked));
  }

  /** Whether it keeps its end for those who pay, and shows a few paragraphs. */
  boolean isCutShort() {
    return HtmlFacts.isPaid(linked) && main().text().length() < SHORT;
  }

  /** What may be true where the article names no author. */
  Facts houses() {
    return HtmlFacts.houses(linked);
  }

  /** The character set that a page declares near its start. */
  static Optional<Charset> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  /** As browsers do, Latin-1 is read as the Windows character set that extends it. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset)
          .filter(found -> !found.name().startsWith("UTF-16"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The article's text; that of its data where the page shows none without a script. */
  HtmlText main() {
    return main(facts.headline());
  }

  /** The same below a headline, unless it shows that itself. */
  HtmlText main(Optional<String> headline) {
    HtmlText main = HtmlText.of(HtmlRoot.of(document, facts.headline()), headline);
    if (main.length() >= LEAST) {
      return main;
    }
    Optional<String> data =
        ScriptText.of(document, facts.headline()).filter(it -> it.length() > LEAST);
    Optional<String> said = main.isEmpty() ? HtmlFacts.body(linked).or(() -> data) : data;
    return said.isPresent() ? HtmlText.plain(said) : main;
  }
}
