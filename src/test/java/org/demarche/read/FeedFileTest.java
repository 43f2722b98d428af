package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFileTest {
  private static final String WHOLE =
      "<content:encoded><![CDATA["
          + ("<p>" + Reads.PROSE + "</p>").repeat(5)
          + "]]></content:encoded>";

  @TempDir private Path folder;

  private Path feed(String items) {
    return Reads.write(
        folder,
        "feed.xml",
        "<?xml version='1.0'?>\n<!-- news --><rss version='2.0'><channel><title>The Courier – World</title>"
            + "<language>en-GB</language><link>https://courier.example/</link>"
            + items
            + "</channel></rss>");
  }

  private static String item(String link, String more) {
    return "<item><title>Talks</title><link>" + link + "</link>" + more + "</item>";
  }

  @Test
  void givesWhatStandsInAFeedAsAWhole() {
    Path file =
        feed(
            item(
                    "/1",
                    "<pubDate>Mon, 20 Jan 2025 23:00:00 -0500</pubDate><dc:creator>Ann Doe</dc:creator>"
                        + WHOLE)
                + item("https://courier.example/2?utm_source=x", WHOLE));
    List<Article> articles = Reads.articles(file);
    assertEquals(
        List.of("https://courier.example/1", "https://courier.example/2"),
        articles.stream().map(Article::id).toList());
    assertEquals(
        new Metadata(
            Optional.of("Talks"),
            Optional.of(LocalDate.of(2025, 1, 20)),
            Optional.of("The Courier"),
            List.of("Ann Doe"),
            Optional.of("https://courier.example/1"),
            "en-GB"),
        articles.get(0).metadata());
    assertTrue(Reads.blocks(articles.get(0)).startsWith("PARAGRAPH " + Reads.PROSE));
  }

  @Test
  void namesWhatTheFeedHasTheBeginningOf() {
    Path file = feed(item("/1", WHOLE) + item("/2", "<description>A beginning …</description>"));
    assertEquals(
        List.of("https://courier.example/1", "https://courier.example/2 only-excerpt"),
        Reads.outcomes(file).stream()
            .map(it -> it.replaceFirst("^2 ", "https://courier.example/2 "))
            .toList());
  }

  @Test
  void readsJsonFeedsLikeOthers() {
    String content = "\"content_text\": \"" + (Reads.PROSE + "\\n\\n").repeat(5) + "\"";
    Path file =
        Reads.write(
            folder,
            "feed.json",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"The Courier\", \"items\": ["
                + "{\"id\": \"1\", \"url\": \"https://courier.example/1\", "
                + content
                + "}, {\"id\": \"2\", \"url\": \"https://courier.example/2\", \"summary\": \"Little.\"}]}");
    List<Article> articles = Reads.articles(file);
    assertEquals("https://courier.example/1", articles.get(0).id());
    assertEquals(("PARAGRAPH " + Reads.PROSE + "\n").repeat(5), Reads.blocks(articles.get(0)));
    assertTrue(
        Reads.outcomes(file).get(1).endsWith("2 only-excerpt"), Reads.outcomes(file)::toString);
  }

  @Test
  void aBadDateIsNone() {
    Article article =
        Reads.articles(feed(item("/1", "<pubDate>yesterday</pubDate>" + WHOLE))).get(0);
    assertEquals(Optional.empty(), article.metadata().published());
  }

  @Test
  void namesWhatIsNoFeed() {
    assertEquals(List.of("feed.xml no-text"), Reads.outcomes(feed("")));
    Path sitemap =
        Reads.write(
            folder, "map.xml", "<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>");
    assertEquals(List.of("map.xml unsupported-format"), Reads.outcomes(sitemap));
    Path rdf =
        Reads.write(
            folder,
            "data.xml",
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>");
    assertEquals(List.of("data.xml unsupported-format"), Reads.outcomes(rdf));
  }
}
