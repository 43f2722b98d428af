package org.demarche.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.read.feeds.FeedItem;

/** Makes articles of what a feed and the pages that it leads to give. */
public final class WebReader {
  private final ArticleBuilder builder;

  /**
   * @param options what to assume of an article that neither its page nor its feed says
   */
  public WebReader(ReadOptions options) {
    this.builder = new ArticleBuilder(options);
  }

  /**
   * The article of a page.
   *
   * @param charset what the server says of its characters
   */
  public Reading page(FeedItem item, byte[] page, Optional<Charset> charset) {
    return reading(item, () -> article(item, page, charset));
  }

  /** The article that stands in the feed; to be asked only where it is whole. */
  public Reading content(FeedItem item) {
    return reading(item, () -> builder.content(item));
  }

  private Article article(FeedItem item, byte[] page, Optional<Charset> charset)
      throws UnreadableException {
    byte[] head = Arrays.copyOf(page, Math.min(page.length, Format.HEAD));
    if (head.length == 0) {
      throw UnreadableException.empty();
    }
    return switch (Format.of("", head)) {
      case TEXT -> text(item, page, TextDecoder.believable(page, charset));
      case HTML -> html(item, page, TextDecoder.believable(page, charset));
      default -> throw UnreadableException.unsupported("no web page", "give the address of one");
    };
  }

  private Article text(FeedItem item, byte[] page, Optional<Charset> charset)
      throws UnreadableException {
    return looksMarked(page)
        ? html(item, page, charset)
        : builder.plain(item, TextDecoder.decode(page, charset));
  }

  private Article html(FeedItem item, byte[] page, Optional<Charset> charset)
      throws UnreadableException {
    Optional<Charset> declared = charset.or(() -> HtmlPage.declaredCharset(page));
    return builder.page(item, HtmlPage.parse(TextDecoder.decode(page, declared)));
  }

  /** A page that begins with something else than its root. */
  private static boolean looksMarked(byte[] page) {
    int length = Math.min(page.length, Format.HEAD);
    String start = new String(page, 0, length, StandardCharsets.ISO_8859_1).strip();
    return start.startsWith("<") || start.contains("</");
  }

  /** Builds an article. */
  private interface Build {
    Article article() throws UnreadableException;
  }

  private static Reading reading(FeedItem item, Build build) {
    try {
      return new Reading.Found(build.article(), item.id());
    } catch (UnreadableException e) {
      return e.at(item.id());
    } catch (StackOverflowError e) {
      return UnreadableException.noText("it is nested too deep").at(item.id());
    }
  }
}
