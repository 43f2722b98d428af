package org.demarche.read.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
  private static final String FEED = "https://courier.example/news/feed.xml";
  private static final String LONG =
      "<p>"
          + "The harbour council said on Monday that the ferry talks would go on. ".repeat(5)
          + "</p>";
  private static final String ESCAPED = LONG.replace("<", "&lt;").replace(">", "&gt;");

  private static Feed parse(String text) throws FeedException {
    return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), FEED);
  }

  private static FeedItem only(String text) throws FeedException {
    List<FeedItem> items = parse(text).items();
    assertEquals(1, items.size(), items::toString);
    return items.get(0);
  }

  private static String rss(String item) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Courier &amp; Co</title>"
        + "<language>en-gb</language>"
        + item
        + "</channel></rss>";
  }

  @Test
  void readsRss2() throws FeedException {
    FeedItem item =
        only(
            rss(
                "<item><title>Ferry talks &amp;#8211; again</title><link> ../ferry?utm_source=rss#top </link>"
                    + "<guid isPermaLink='false'>77</guid><pubDate>Mon, 20 Jan 2025 09:00:00 GMT</pubDate>"
                    + "<dc:creator>Ann Doe</dc:creator><media:title>Picture</media:title>"
                    + "<description>Short.</description><content:encoded><![CDATA["
                    + LONG
                    + "]]></content:encoded></item>"));
    assertEquals(
        new FeedItem(
            "https://courier.example/ferry",
            "https://courier.example/ferry?utm_source=rss#top",
            "Ferry talks – again",
            "Mon, 20 Jan 2025 09:00:00 GMT",
            "",
            List.of("Ann Doe"),
            "",
            "Courier & Co",
            "en-gb",
            LONG),
        item);
  }

  @Test
  void readsRss1() throws FeedException {
    FeedItem item =
        only(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                + "<channel rdf:about='x'><title>Courier</title></channel>"
                + "<item rdf:about='https://courier.example/1'><title>One</title>"
                + "<dc:date>2025-01-20T09:00Z</dc:date></item></rdf:RDF>");
    assertEquals("https://courier.example/1", item.id());
    assertEquals("2025-01-20T09:00Z", item.published());
    assertEquals("Courier", item.feed());
  }

  @Test
  void readsRss091WithItsDocumentType() throws FeedException {
    FeedItem item =
        only(
            "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN'"
                + " 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
                + "<rss version='0.91'><channel><title>Courier</title><item><title>One</title>"
                + "<link>https://courier.example/1</link></item></channel></rss>");
    assertEquals("https://courier.example/1", item.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a:"})
  void readsAtom(String prefix) throws FeedException {
    String feed =
        "<@feed xml:base='https://courier.example/'><@title>Courier</@title>"
            + "<@author><@name>Desk</@name></@author><@entry>"
            + "<@title type='html'>A &lt;b&gt;bold&lt;/b&gt; step</@title>"
            + "<@link rel='self' href='/atom/1'/><@link rel='alternate' href='/1'/>"
            + "<@id>tag:courier.example,2025:1</@id><@published>2025-01-20T09:00:00Z</@published>"
            + "<@updated>2025-01-21T09:00:00Z</@updated>"
            + "<@content type='html'>"
            + ESCAPED
            + "</@content></@entry></@feed>";
    FeedItem item = only(feed.replace("@", prefix));
    assertEquals("https://courier.example/1", item.id());
    assertEquals("A bold step", item.headline());
    assertEquals("2025-01-20T09:00:00Z", item.published());
    assertEquals("2025-01-21T09:00:00Z", item.version());
    assertEquals(List.of("Desk"), item.authors());
    assertEquals(LONG, item.content());
  }

  @Test
  void readsJsonFeed() throws FeedException {
    FeedItem item =
        only(
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Courier\","
                + " \"items\": [{\"id\": 7, \"url\": \"/1\", \"title\": \"One\","
                + " \"date_published\": \"2025-01-20\", \"authors\": [{\"name\": \"Ann Doe\"}],"
                + " \"content_html\": \""
                + LONG
                + "\"}]}");
    assertEquals("https://courier.example/1", item.id());
    assertEquals(LONG, item.content());
    assertEquals(List.of("Ann Doe"), item.authors());
  }

  @Test
  void readsNewsSitemapsAndTheirIndexes() throws FeedException {
    FeedItem item =
        only(
            "<urlset xmlns:news='x'><url><loc>https://courier.example/1</loc><lastmod>2025-01-21</lastmod>"
                + "<news:news><news:publication><news:name>Courier</news:name><news:language>en</news:language>"
                + "</news:publication><news:publication_date>2025-01-20</news:publication_date>"
                + "<news:title>One</news:title></news:news></url></urlset>");
    assertEquals("Courier", item.publisher());
    assertEquals("2025-01-20", item.published());
    assertEquals("One", item.headline());
    assertEquals("2025-01-21", item.version());
    assertEquals(
        List.of(new Feed.Sitemap("https://courier.example/s1.xml", "2025-01-21")),
        parse(
                "<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2025-01-21</lastmod></sitemap>"
                    + "</sitemapindex>")
            .sitemaps());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<guid>https://courier.example/7</guid> | https://courier.example/7",
        "<guid isPermaLink='false'>https://courier.example/7</guid> | ",
        "<guid>tag:courier.example,2025:7</guid> | ",
        "<link>mailto:desk@courier.example</link> | ",
        "<link>javascript:alert(1)</link> | ",
        "<link>HTTPS://Courier.Example:443/A b?fbclid=1&amp;x=%zz</link> | https://courier.example/A%20b?x=%25zz",
        "<link>https://münchen.example/ä</link> | https://xn--mnchen-3ya.example/%C3%A4",
        "<link>https://t.example/c/1</link><feedburner:origLink>https://courier.example/7</feedburner:origLink> | https://courier.example/7",
        "<link>https://user:secret@courier.example/7</link> | ",
      })
  void namesAnArticleByItsAddress(String elements, String address) throws FeedException {
    FeedItem item = only(rss("<item><title>One</title>" + elements + "</item>"));
    if (address == null) {
      assertEquals("", item.link());
      assertTrue(item.id().startsWith(FEED + "#") || item.id().startsWith("tag:"), item::id);
    } else {
      assertEquals(address, item.id());
    }
  }

  @Test
  void goesOnOverWhatIsBroken() throws FeedException {
    String item =
        "<item><title>A & B &nbsp; C\u0003</title><link>https://courier.example/1</link></item>";
    assertEquals("A & B   C".replaceAll(" +", " "), only(rss(item)).headline());
    Feed cut = parse(rss(item + item.replace("/1", "/2")).replaceFirst("/2</link>.*", "/2"));
    assertEquals(
        List.of("https://courier.example/1"), cut.items().stream().map(FeedItem::id).toList());
  }

  @Test
  void letsNoEntityGrowAndReadsNoFile() throws FeedException {
    FeedItem item =
        only(
            "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<rss><channel><item><title>t &b; &x;</title><link>/1</link></item></channel></rss>");
    assertEquals("t &b; &x;", item.headline());
  }

  @Test
  void survivesNestingWithoutEnd() throws FeedException {
    assertEquals(
        1,
        parse(rss("<item><title>One</title>" + "<x>".repeat(100_000) + "</item>")).items().size());
    assertThrows(FeedException.class, () -> parse("{\"items\":" + "[".repeat(100_000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iso-8859-1 | iso-8859-1 | ISO-8859-1",
        "utf-8 | iso-8859-1 | UTF-8",
        "iso-8859-1 | - | ISO-8859-1",
        "iso-8859-1 | windows-1251 | windows-1251",
        "- | - | UTF-8",
        "- | - | windows-1252",
        "utf-16 | - | UTF-16",
        "utf-8 | gb18030 | GB18030",
      })
  void decodesAsTheServerSaysElseAsTheFeedDeclares(String declared, String told, String real)
      throws FeedException {
    String letters =
        real.equals("windows-1251") ? "Привет" : real.equals("GB18030") ? "港口" : "Fähre";
    String text =
        (declared.equals("-") ? "" : "<?xml version='1.0' encoding='" + declared + "'?>")
            + "<rss><channel><item><title>"
            + letters
            + "</title><link>https://courier.example/1</link></item></channel></rss>";
    Optional<Charset> header =
        told.equals("-") ? Optional.empty() : Optional.of(Charset.forName(told));
    FeedItem item =
        FeedParser.parse(text.getBytes(Charset.forName(real)), header, FEED).items().get(0);
    assertEquals(letters, item.headline());
  }

  @Test
  void readsListsOfAddresses() throws FeedException {
    FeedItem item =
        parse(
                "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
                    + "a1,2025-03-06,en,Lake Post,lake.example,2025-03-05,\"Dam, safe\","
                    + "https://lake.example/1?utm_source=mc\n,,,,,,no address,\n")
            .items()
            .get(0);
    assertEquals("https://lake.example/1", item.id());
    assertEquals("Dam, safe", item.headline());
    assertEquals("2025-03-05", item.published());
    assertEquals("Lake Post", item.publisher());
    assertEquals("en", item.language());
    List<FeedItem> plain = parse("https://lake.example/1\nhttps://lake.example/2\n").items();
    assertEquals("https://lake.example/2", plain.get(1).link());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | it is empty",
        "hello | it is neither XML nor JSON, nor a list of addresses",
        "{\"a\": 1} | it is JSON without a list of items",
        "{\"items\": [ | it is broken JSON",
        "<opml></opml> | its root is <opml>",
        "<!doctype html><html><body>Hi</body></html> | it is a web page",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head></html> | it is a web page, whose feed is https://courier.example/rss",
      })
  void saysWhatIsNoFeed(String text, String why) {
    assertEquals(why, assertThrows(FeedException.class, () -> parse(text)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "…",
        "...",
        " [...]",
        " [&#8230;]",
        "<a href='/1'>Read more</a>",
        " Continue reading the full story »"
      })
  void takesNoBeginningForTheWhole(String end) throws FeedException {
    String item =
        "<item><link>/1</link><content:encoded><![CDATA["
            + LONG
            + end
            + "]]></content:encoded></item>";
    assertEquals("", only(rss(item)).content());
  }
}
