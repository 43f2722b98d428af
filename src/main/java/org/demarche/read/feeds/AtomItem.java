package org.demarche.read.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An entry of Atom 0.3 or 1.0. */
record AtomItem(Element entry, Element feed, String base) {

  FeedItem item(XmlFeed.Shared shared) {
    Optional<String> link = link(entry, "alternate", base);
    return new FeedItem(
        ItemNames.of(link, Xml.text(entry, "id"), words(entry, "title"), base),
        link.orElse(""),
        words(entry, "title"),
        first(Xml.text(entry, "published"), Xml.text(entry, "issued"), changed()),
        changed(),
        authors(),
        Xml.child(entry, "source").map(it -> words(it, "title")).orElse(""),
        shared.title(),
        first(entry.attr("xml:lang"), shared.language()),
        content());
  }

  private String changed() {
    return first(Xml.text(entry, "updated"), Xml.text(entry, "modified"));
  }

  /** The link of a kind; where several are, that to a page. */
  static Optional<String> link(Element parent, String kind, String base) {
    List<Element> links =
        Xml.children(parent, "link").stream()
            .filter(
                it -> it.attr("rel").equals(kind) || kind.equals("alternate") && !it.hasAttr("rel"))
            .toList();
    return Stream.concat(
            links.stream().filter(it -> it.attr("type").contains("html")), links.stream())
        .filter(it -> it.hasAttr("href"))
        .flatMap(it -> Addresses.resolve(Xml.base(it, base), it.attr("href")).stream())
        .findFirst();
  }

  private List<String> authors() {
    List<Element> own = Xml.children(entry, "author");
    return (own.isEmpty() ? Xml.children(feed, "author") : own)
        .stream().map(it -> Xml.plain(Xml.text(it, "name"))).filter(it -> !it.isEmpty()).toList();
  }

  private String content() {
    String content = Whole.content(Xml.child(entry, "content").map(AtomItem::html).orElse(""));
    return content.isEmpty()
        ? Whole.description(Xml.child(entry, "summary").map(AtomItem::html).orElse(""))
        : content;
  }

  /** A text construct in one line. */
  static String words(Element parent, String name) {
    return Xml.child(parent, name)
        .map(
            it ->
                it.attr("type").contains("html")
                    ? Jsoup.parseBodyFragment(html(it)).text()
                    : it.wholeText())
        .map(it -> it.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .orElse("");
  }

  /** A text construct as HTML. */
  private static String html(Element construct) {
    String type = construct.attr("type");
    if (type.contains("xhtml")) {
      return construct.html();
    }
    boolean marked =
        type.contains("html") || type.isEmpty() && construct.wholeText().contains("</");
    return marked ? construct.wholeText() : Xml.paragraphs(construct.wholeText());
  }

  private static String first(String... texts) {
    return Stream.of(texts).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }
}
