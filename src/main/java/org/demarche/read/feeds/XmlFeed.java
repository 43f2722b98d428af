package org.demarche.read.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** RSS, Atom and sitemaps. */
final class XmlFeed {
  private static final int MAX_DEPTH = 256;

  private XmlFeed() {}

  static Feed parse(String text, String address) throws FeedException {
    Document document = Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, address);
    Element root =
        document.children().stream()
            .filter(element -> !element.tagName().startsWith("?"))
            .findFirst()
            .orElseThrow(() -> new FeedException("it has no element"));
    Feed feed = of(root, text, address);
    boolean cut =
        !text.toLowerCase(Locale.ROOT).contains("</" + root.tagName().toLowerCase(Locale.ROOT));
    return cut && !feed.items().isEmpty() ? withoutLast(feed) : feed;
  }

  /** What was cut off may have been a half address. */
  private static Feed withoutLast(Feed feed) {
    return new Feed(feed.items().subList(0, feed.items().size() - 1), feed.sitemaps());
  }

  private static Feed of(Element root, String text, String address) throws FeedException {
    return switch (Xml.name(root)) {
      case "rss", "rdf" -> new Feed(rss(root, address), List.of());
      case "feed" -> new Feed(atom(root, address), List.of());
      case "urlset" -> new Feed(sitemap(root, address), List.of());
      case "sitemapindex" -> new Feed(List.of(), index(root, address));
      case "html" -> throw new FeedException(page(text, address));
      default -> throw new FeedException("its root is <" + root.tagName() + ">");
    };
  }

  /** Where a page names its feed, that helps. */
  private static String page(String text, String address) {
    return Parser.htmlParser()
        .parseInput(text, address)
        .select("link[rel~=(?i)alternate][type~=(?i)(rss|atom|feed)][href]")
        .stream()
        .flatMap(link -> Addresses.resolve(address, link.attr("href")).stream())
        .findFirst()
        .map(feed -> "it is a web page, whose feed is " + feed)
        .orElse("it is a web page");
  }

  private static List<FeedItem> rss(Element root, String address) {
    Element channel = Xml.child(root, "channel").orElse(root);
    String base = base(root, address, Xml.text(channel, "link"));
    Shared shared =
        new Shared(Xml.plain(Xml.text(channel, "title")), Xml.text(channel, "language"));
    List<FeedItem> items = new ArrayList<>();
    for (Element item : Xml.descendants(root, "item")) {
      items.add(new RssItem(item, Xml.base(item, base)).item(shared));
    }
    return items;
  }

  private static List<FeedItem> atom(Element root, String address) {
    String base = base(root, address, AtomItem.link(root, "self", address).orElse(""));
    Shared shared = new Shared(AtomItem.words(root, "title"), root.attr("xml:lang"));
    List<FeedItem> items = new ArrayList<>();
    for (Element entry : Xml.children(root, "entry")) {
      items.add(new AtomItem(entry, root, Xml.base(entry, base)).item(shared));
    }
    return items;
  }

  /** To what links are relative: the feed's own say, its address, or what it names. */
  private static String base(Element root, String address, String named) {
    String known = address.isEmpty() ? Addresses.resolve("", named).orElse("") : address;
    return Xml.base(root, known);
  }

  private static List<FeedItem> sitemap(Element root, String address) {
    List<FeedItem> items = new ArrayList<>();
    for (Element url : Xml.children(root, "url")) {
      Optional<String> link = Addresses.resolve(address, Xml.text(url, "loc"));
      link.ifPresent(it -> items.add(sitemapItem(url, it)));
    }
    return items;
  }

  private static FeedItem sitemapItem(Element url, String link) {
    Element news = Xml.foreign(url, "news").orElse(url);
    Element outlet = Xml.foreign(news, "publication").orElse(url);
    return new FeedItem(
        Addresses.plain(link),
        link,
        Xml.plain(Xml.foreignText(news, "title")),
        Xml.foreignText(news, "publication_date"),
        Xml.text(url, "lastmod"),
        List.of(),
        Xml.plain(Xml.foreignText(outlet, "name")),
        "",
        Xml.foreignText(outlet, "language"),
        "");
  }

  private static List<Feed.Sitemap> index(Element root, String address) {
    List<Feed.Sitemap> sitemaps = new ArrayList<>();
    for (Element sitemap : Xml.children(root, "sitemap")) {
      Addresses.resolve(address, Xml.text(sitemap, "loc"))
          .ifPresent(it -> sitemaps.add(new Feed.Sitemap(it, Xml.text(sitemap, "lastmod"))));
    }
    return sitemaps;
  }

  /** What a feed says of all its entries. */
  record Shared(String title, String language) {}
}
