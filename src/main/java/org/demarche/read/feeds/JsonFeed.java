package org.demarche.read.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {
  private static final int MAX_DEPTH = 100;
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
              .build());

  private JsonFeed() {}

  static Feed parse(String text, String address) throws FeedException {
    JsonNode feed;
    try {
      feed = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new FeedException("it is broken JSON");
    }
    if (!feed.path("items").isArray()) {
      throw new FeedException("it is JSON without a list of items");
    }
    String base = address.isEmpty() ? text(feed, "feed_url", "home_page_url") : address;
    List<FeedItem> items = new ArrayList<>();
    feed.path("items").forEach(item -> items.add(item(item, feed, base)));
    return new Feed(items, List.of());
  }

  private static FeedItem item(JsonNode item, JsonNode feed, String base) {
    Optional<String> link =
        Stream.of(text(item, "url"), web(text(item, "id")), text(item, "external_url"))
            .filter(it -> !it.isEmpty())
            .flatMap(it -> Addresses.resolve(base, it).stream())
            .findFirst();
    String headline = Xml.plain(text(item, "title"));
    return new FeedItem(
        ItemNames.of(link, text(item, "id"), headline, base),
        link.orElse(""),
        headline,
        text(item, "date_published"),
        text(item, "date_modified"),
        authors(item).isEmpty() ? authors(feed) : authors(item),
        "",
        Xml.plain(text(feed, "title")),
        Optional.of(text(item, "language"))
            .filter(it -> !it.isEmpty())
            .orElse(text(feed, "language")),
        content(item));
  }

  private static String web(String id) {
    return id.matches("(?i)https?://\\S+") ? id : "";
  }

  private static List<String> authors(JsonNode node) {
    List<String> names = new ArrayList<>();
    JsonNode listed = node.path("authors");
    (listed.isArray() && !listed.isEmpty() ? listed : List.of(node.path("author")))
        .forEach(author -> names.add(Xml.plain(text(author, "name"))));
    names.removeIf(String::isEmpty);
    return names;
  }

  private static String content(JsonNode item) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    return Whole.content(html.isEmpty() ? Xml.paragraphs(plain) : html);
  }

  /** The first field that says something. */
  private static String text(JsonNode node, String... names) {
    return Stream.of(names)
        .map(name -> node.path(name))
        .filter(JsonNode::isValueNode)
        .map(value -> value.asText("").strip())
        .filter(value -> !value.isEmpty() && !value.equals("null"))
        .findFirst()
        .orElse("");
  }
}
