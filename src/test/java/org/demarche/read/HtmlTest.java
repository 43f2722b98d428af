package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  private static final String MORE = "Both sides had asked for a week to think it over.";

  @TempDir Path folder;

  private Article article(String html) {
    Article article = Reads.article(Reads.write(folder, "page.html", html));
    Reads.assertSound(article);
    return article;
  }

  @Test
  void readsTheArticleElementAndLeavesThePageOut() {
    Article article =
        article(
            """
            <!DOCTYPE html><html lang="en-GB"><head><title>Talks go on - The Courier</title></head>
            <body>
            <header><a href="/">The Courier</a></header>
            <nav><ul><li><a href="/w">World</a></li></ul></nav>
            <article>
              <header><h1>Talks go on</h1><p class="byline">By Ann Lee</p></header>
              <figure><img src="a.jpg" alt=""><figcaption>The hall at dawn</figcaption></figure>
              <p>%s</p>
              <div class="social-share"><p>Tell your friends about this article today.</p></div>
              <h2>What comes next</h2>
              <p>%s <a href="/x">Both</a> will meet again.</p>
              <blockquote><p>We shall see.</p></blockquote>
              <ul><li>First the bridges.</li><li>Then the fields.</li></ul>
              <aside><p>Another story of the week, which is not part of this one.</p></aside>
            </article>
            <footer><p>The Courier is a newspaper that is printed in Oslo.</p></footer>
            <script>var a = "<p>not shown</p>";</script>
            </body></html>
            """
                .formatted(Reads.PROSE, MORE));
    assertEquals(
        """
        HEADLINE Talks go on
        BYLINE By Ann Lee
        CAPTION The hall at dawn
        PARAGRAPH %s
        HEADING What comes next
        PARAGRAPH %s Both will meet again.
        BLOCK_QUOTE We shall see.
        ITEM First the bridges.
        ITEM Then the fields.
        """
            .formatted(Reads.PROSE, MORE),
        Reads.blocks(article));
    assertEquals(
        new Metadata(
            Optional.of("Talks go on"),
            Optional.empty(),
            Optional.empty(),
            List.of("Ann Lee"),
            Optional.empty(),
            "en-GB"),
        article.metadata());
  }

  @Test
  void findsTheDensestProseOfAPageWithoutSemanticElements() {
    Article article =
        article(
            """
            <html><head><title>Talks go on</title></head><body>
            <table><tr>
            <td><a href="1">World news</a><br><a href="2">Business news</a><br><a href="3">Sports</a></td>
            <td><div>%s</div><div>%s</div><div>%s</div></td>
            <td class="sidebar"><p>The weather in Oslo is going to be fair today.</p></td>
            </tr></table></body></html>
            """
                .formatted(Reads.PROSE, MORE, Reads.PROSE));
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH "
            + String.join("\nPARAGRAPH ", Reads.PROSE, MORE, Reads.PROSE)
            + "\n",
        Reads.blocks(article));
  }

  @Test
  void keepsAWidgetThatHoldsMostOfTheProse() {
    String html = "<div class=\"share\"><p>" + Reads.PROSE + "</p><p>" + MORE + "</p></div>";
    assertEquals(
        "PARAGRAPH " + Reads.PROSE + "\nPARAGRAPH " + MORE + "\n",
        Reads.blocks(article("<html><body>" + html + "</body></html>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The   minister\u0020&amp; the envoy met. | The minister & the envoy met.
          The min<b>ist</b>er met <i>the</i> envoy.  | The minister met the envoy.
          The minister<br>met the envoy.             | The minister met the envoy.
          The <!-- not --> envoy met nobody.         | The envoy met nobody.
          The envoy<script>x()</script> met nobody.  | The envoy met nobody.
          The envoy paid 5&nbsp;crowns for it.       | The envoy paid 5\u00a0crowns for it.
          """)
  void showsTextAsABrowserDoes(String html, String text) {
    String shown = text.replace("\\u00a0", "\u00a0");
    assertEquals(shown, article("<p>" + html.replace("\\u0020", " ") + "</p>").text());
  }

  @Test
  void partsParagraphsAtTwoBreaks() {
    assertEquals(
        "PARAGRAPH " + Reads.PROSE + "\nPARAGRAPH " + MORE + "\n",
        Reads.blocks(article("<div>" + Reads.PROSE + "<br> <!-- --> <br>" + MORE + "</div>")));
  }

  /** JSON-LD counts before meta elements, these before the markup. */
  @Test
  void takesMetadataFromTheSurestSource() {
    String linked =
        """
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [
          {"@type": "WebSite", "name": "Not this"},
          {"@type": ["NewsArticle"], "headline": "Talks go on", "datePublished": "2024-05-03T23:30:00+02:00",
           "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Ek"}],
           "publisher": {"@type": "Organization", "name": "The Courier"}}]}
        </script>
        """;
    String meta =
        """
        <meta property="og:title" content="Talks continue">
        <meta NAME="Date" content="2024-05-04">
        <meta property="og:site_name" content="Courier Online">
        <meta name="author" content="Cy Day">
        <link rel="canonical" href="https://courier.example/talks">
        """;
    String body =
        "<body><article><h1>Talks resume</h1><time datetime=2024-05-05>today</time><p>"
            + Reads.PROSE
            + "</p></article></body>";
    Optional<String> url = Optional.of("https://courier.example/talks");
    assertEquals(
        List.of(
            metadata("Talks go on", 3, "The Courier", List.of("Ann Lee", "Bo Ek"), url),
            metadata("Talks continue", 4, "Courier Online", List.of("Cy Day"), url),
            metadata("Talks resume", 5, null, List.of(), Optional.empty())),
        List.of(
            article("<html><head>" + linked + meta + "</head>" + body).metadata(),
            article("<html><head>" + meta + "</head>" + body).metadata(),
            article("<html>" + body).metadata()));
  }

  private static Metadata metadata(
      String headline, int day, String publisher, List<String> authors, Optional<String> url) {
    return new Metadata(
        Optional.of(headline),
        Optional.of(LocalDate.of(2024, 5, day)),
        Optional.ofNullable(publisher),
        authors,
        url,
        "en");
  }

  @Test
  void readsTheBodyInJsonLdOfAPageThatShowsNone() {
    Article article =
        article(
            "<html><body><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
                + " \"Talks go on\", \"articleBody\": \""
                + (Reads.PROSE + "\\n\\n" + MORE)
                + "\"}</script></body></html>");
    assertEquals(Reads.PROSE + "\n\n" + MORE, article.text());
    assertEquals(Optional.of("Talks go on"), article.metadata().headline());
  }

  @Test
  void readsADeclaredCharacterSet() {
    String html =
        "<html><head><meta charset=windows-1250></head><body><p>Przemys\u0142 czeka na wynik rozm\u00f3w.</p>";
    Path file = Reads.write(folder, "page.html", html.getBytes(Charset.forName("windows-1250")));
    assertEquals("Przemys\u0142 czeka na wynik rozm\u00f3w.", Reads.article(file).text());
  }

  @Test
  void endsATreeThatIsTooDeepAtItsLastLevel() {
    assertEquals(Reads.PROSE, article("<div>".repeat(2_000) + Reads.PROSE).text());
  }
}
