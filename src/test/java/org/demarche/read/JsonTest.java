package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @TempDir Path folder;

  private Article article(String json) {
    return Reads.article(Reads.write(folder, "a.json", json.replace("PROSE", Reads.PROSE)));
  }

  private static final Metadata KNOWN =
      new Metadata(
          Optional.of("Talks go on"),
          Optional.of(LocalDate.of(2024, 5, 3)),
          Optional.of("The Courier"),
          List.of("Ann Lee", "Bo Ek"),
          Optional.of("https://courier.example/1"),
          "de");

  /** The same article in schema.org's names and those of feeds, crawlers and databases. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"@type": "NewsArticle", "headline": "Talks go on", "articleBody": "PROSE", "datePublished": "2024-05-03T10:00:00Z", "publisher": {"name": "The Courier"}, "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}], "url": "https://courier.example/1", "inLanguage": "de"}
          {"title": "Talks go on", "content_text": "PROSE", "date_published": "2024-05-03", "source": "The Courier", "authors": ["Ann Lee", "Bo Ek"], "link": "https://courier.example/1", "language": "de"}
          {"schema:name": "Talks go on", "schema:text": "PROSE", "schema:datePublished": {"@value": "2024-05-03"}, "schema:publisher": "The Courier", "schema:author": "Ann Lee and Bo Ek", "@id": "https://courier.example/1", "lang": "de"}
          {"TITLE": "Talks go on", "body": ["PROSE"], "pubDate": "Fri, 03 May 2024 10:00:00 GMT", "site-name": "The Courier", "byline": "By Ann Lee, Bo Ek", "permalink": "https://courier.example/1", "language": "de"}
          """)
  void knowsTheNamesOfFields(String json) {
    Article article = article(json);
    assertEquals(Reads.PROSE, article.text());
    assertEquals(KNOWN, article.metadata());
    assertEquals("https://courier.example/1", article.id());
  }

  /** A publisher is known by its own address, and not by that of another one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text": "PROSE", "publisher": {"name": "The Courier", "url": "https://www.courier.com"}}                | https://www.courier.com
          {"text": "PROSE", "publisher": {"name": "The Courier", "@id": "https://courier.com/#org"}}               | https://courier.com/#org
          {"text": "PROSE", "publisher": [{"name": "The Courier", "url": "https://courier.com/"}, {"name": "B"}]}  | https://courier.com/
          {"text": "PROSE", "source": {"name": "The Courier", "url": "https://courier.com/"}}                      | https://courier.com/
          {"text": "PROSE", "publisher": {"name": "The Courier", "@id": "#org"}, "url": "https://courier.com/1"}   | ``
          {"text": "PROSE", "publisher": "The Courier", "source": {"name": "Portal", "url": "https://portal.com"}} | ``
          {"text": "PROSE", "publisher": "The Courier"}                                                            | ``
          """)
  void knowsTheSiteOfAPublisherThatIsDescribed(String json, String site) {
    assertEquals(site, article(json).metadata().site().orElse(""));
  }

  @Test
  void readsEveryArticleOfAGraphAnArrayAListAndAResponse() {
    String one = "{\"id\": \"one\", \"text\": \"" + Reads.PROSE + "\"}";
    String two = "{\"id\": \"two\", \"text\": \"" + Reads.PROSE + "\"}";
    String both = one + "," + two;
    for (String json :
        List.of(
            "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"x\"}," + both + "]}",
            "[" + both + "]",
            "{\"version\": \"1.1\", \"items\": [" + both + "]}",
            "{\"response\": {\"docs\": [" + both + "]}}",
            one + "\n" + two)) {
      Path file = Reads.write(folder, "a.json", json);
      assertEquals(List.of("one", "two"), Reads.outcomes(file), json);
    }
  }

  @Test
  void readsMarkupWithinJson() {
    Article article =
        article(
            "{\"title\": \"Talks &amp; more\", \"content_html\": \"<p>PROSE</p><ul><li>A first point.</li></ul>\"}");
    assertEquals("PARAGRAPH " + Reads.PROSE + "\nITEM A first point.\n", Reads.blocks(article));
    assertEquals(Optional.of("Talks & more"), article.metadata().headline());
  }

  @Test
  void keepsAnglesThatAreNoMarkup() {
    assertEquals("Fewer than <5> came.", article("{\"text\": \"Fewer than <5> came.\"}").text());
  }

  @Test
  void joinsAnArrayOfParagraphs() {
    assertEquals(Reads.PROSE + "\n\nMore.", article("{\"text\": [\"PROSE\", \"More.\"]}").text());
  }

  @Test
  void takesControlCharactersAndHalvesOfCharactersOut() {
    assertEquals(
        "A \uFFFD 🙂 b\n", article("{\"text\": \"A\\u0000\\ud83d \\ud83d\\ude42 b\\n\"}").text());
  }

  @Test
  void namesLinesThatHaveNoNameByTheirNumber() {
    String text = "{\"text\": \"" + Reads.PROSE + "\"}";
    String numbered = "{\"id\": 7, \"url\": \"https://courier.example/7\", \"text\": \"x\"}";
    Path file =
        Reads.write(folder, "week.jsonl", text + "\n\n" + numbered + "\r\n{\"a\": 1}\n" + text);
    assertEquals(
        List.of("week-1", "https://courier.example/7", "week.jsonl:4 no-text", "week-5"),
        Reads.outcomes(file));
  }

  @Test
  void lendsEachArticleWhatTheSidecarSays() {
    Reads.write(
        folder, "week.meta.json", "{\"publisher\": \"The Courier\", \"date\": \"2024-05-03\"}");
    Reads.write(
        folder, "week.jsonl", "{\"text\": \"x\"}\n{\"text\": \"y\", \"date\": \"2024-05-04\"}\n");
    List<Metadata> found =
        Reads.articles(folder.resolve("week.jsonl")).stream().map(Article::metadata).toList();
    assertEquals(List.of(courier(3), courier(4)), found);
  }

  private static Metadata courier(int day) {
    return new Metadata(
        Optional.empty(),
        Optional.of(LocalDate.of(2024, 5, day)),
        Optional.of("The Courier"),
        List.of(),
        Optional.empty(),
        "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a day that there is not, and what a field cannot be
          {"datePublished": "2025-02-30", "publisher": "The Courier"} | datepublished "2025-02-30"
          {"datePublished": true, "publisher": "The Courier"}         | datepublished true
          {"datePublished": {"year": 2025}, "url": "https://a.example/"} | datepublished {"year":2025}
          {"publisher": true, "author": "Ann Lee"}                    | publisher true
          {"headline": {"x": 1}, "publisher": false}                  | headline {"x":1}, publisher false
          # what says nothing is no mistake
          {"datePublished": null, "author": [], "headline": "", "publisher": "The Courier"} |
          {"datePublished": "3 May 2024", "note": true}               |
          """)
  void namesTheFieldsOfASidecarThatCannotBeUsed(String sidecar, String named) {
    Reads.write(folder, "a.txt", Reads.PROSE);
    Reads.write(folder, "a.meta.json", sidecar);
    assertEquals(named == null ? List.of() : List.of(named), badFields());
    assertEquals(1, Reads.articles(folder).size());
  }

  @Test
  void namesADayThatThereIsNot() {
    Reads.write(
        folder, "a.json", "{\"text\": \"" + Reads.PROSE + "\", \"date\": \"2025-13-01T10:00\"}");
    Reads.write(
        folder, "b.jsonl", "{\"text\": \"" + Reads.PROSE + "\", \"date\": \"2025-02-30\"}\n");
    assertEquals(List.of("date \"2025-13-01T10:00\"", "date \"2025-02-30\""), badFields());
    assertEquals(2, Reads.articles(folder).size());
  }

  private List<String> badFields() {
    return Reads.read(folder).stream()
        .flatMap(it -> it instanceof Reading.Failed failed ? Stream.of(failed.problem()) : null)
        .filter(problem -> problem.code().equals("bad-field"))
        .map(problem -> problem.message().split(" cannot be used")[0])
        .toList();
  }
}
