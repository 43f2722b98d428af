package org.demarche.read.feeds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An item of RSS. */
record RssItem(Element item, String base) {
  /** {@code desk@courier.example (Ann Doe)}. */
  private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+ *(?:\\((.*)\\))?");

  FeedItem item(XmlFeed.Shared shared) {
    Optional<String> link = link();
    return new FeedItem(
        ItemNames.of(link, Xml.text(item, "guid"), headline(), base),
        link.orElse(""),
        headline(),
        first(Xml.text(item, "pubdate"), foreign("date"), foreign("issued"), foreign("created")),
        first(foreign("modified"), foreign("updated")),
        authors(),
        Xml.plain(first(foreign("publisher"), Xml.text(item, "source"))),
        shared.title(),
        first(foreign("language"), shared.language()),
        content());
  }

  private String headline() {
    return Xml.plain(Xml.text(item, "title"));
  }

  /** The address behind one that counts clicks, the link, or an identifier that is an address. */
  private Optional<String> link() {
    return Stream.of(
            foreign("origlink"), Xml.text(item, "link"), permalink(), item.attr("rdf:about"))
        .filter(it -> !it.isEmpty())
        .flatMap(it -> Addresses.resolve(base, it).stream())
        .findFirst();
  }

  private String permalink() {
    return Xml.child(item, "guid")
        .filter(it -> !it.attr("isPermaLink").equalsIgnoreCase("false"))
        .map(it -> it.wholeText().strip())
        .filter(it -> it.matches("(?i)https?://\\S+"))
        .orElse("");
  }

  private List<String> authors() {
    String author = first(foreign("creator"), mailbox(Xml.text(item, "author")));
    return author.isEmpty() ? List.of() : List.of(Xml.plain(author));
  }

  private static String mailbox(String author) {
    Matcher matcher = MAILBOX.matcher(author);
    return matcher.matches() ? Optional.ofNullable(matcher.group(1)).orElse("") : author;
  }

  private String content() {
    String content = Whole.content(foreign("encoded"));
    return content.isEmpty() ? Whole.description(Xml.text(item, "description")) : content;
  }

  private String foreign(String name) {
    return Xml.foreignText(item, name);
  }

  private static String first(String... texts) {
    return Stream.of(texts).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }
}
