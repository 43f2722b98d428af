package org.demarche.watch;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.http.LoopbackServer;

/** A newspaper's server: what stands at its paths, a page for each article, and who asked. */
public final class FeedServer extends LoopbackServer {
  private static final Page NONE = Page.of(404, "text/plain", "");

  private final Map<String, Answer> answers = new LinkedHashMap<>();

  @Override
  protected synchronized Answer answer(Received request) {
    return answers.getOrDefault(request.path(), NONE);
  }

  public synchronized FeedServer put(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  public FeedServer rss(String path, String... items) {
    return put(path, conditional(Page.of(200, "application/rss+xml", document(items))));
  }

  public FeedServer article(String path, String headline, String words) {
    return put(path, Page.of(200, "text/html; charset=utf-8", page(headline, words)));
  }

  public static String document(String... items) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour Courier</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  public static String item(String link, String more) {
    return "<item><title>The ferry talks</title><link>%s</link>%s</item>".formatted(link, more);
  }

  public static String page(String headline, String words) {
    return "<html><head><title>%s | Courier</title></head><body><nav>Home</nav><article><h1>%s</h1>%s</article></body></html>"
        .formatted(headline, headline, paragraphs(words));
  }

  public static String paragraphs(String words) {
    return IntStream.range(0, 4)
        .mapToObj(i -> "<p>The minister said on Monday that " + words + " would go on.</p>")
        .collect(Collectors.joining());
  }

  /** With an ETag, by which it is not sent twice. */
  public static Answer conditional(Page page) {
    String tag = "\"" + new String(page.body(), StandardCharsets.UTF_8).hashCode() + "\"";
    return (exchange, request) -> {
      if (tag.equals(header(exchange, "If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        page.with("ETag", tag).to(exchange, request);
      }
    };
  }

  private static String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** What was asked for since the begin. */
  public List<String> paths() {
    return received().stream().map(Received::path).toList();
  }

  public String url(String path) {
    return uri(path).toString();
  }
}
