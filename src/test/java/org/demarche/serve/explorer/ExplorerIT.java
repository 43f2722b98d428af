package org.demarche.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.demarche.serve.Curator;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Somebody looks at the sample articles, clicks, and sees the sentence. */
class ExplorerIT extends ExplorerFrame {
  /** The words are there, and what a screen shows of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '#/overview' | Overview  | main             | Vladimir Putin
          '#/positions' | Positions | .matrix          | Ukraine gives up membership of NATO
          '#/timeline' | Timeline  | main             | Volodymyr Zelenskyy on: The fighting stops in a ceasefire
          '#/network' | Network   | .net             | Olaf Scholz
          '#/positions?rows=government&columns=issue' | Positions | .matrix | United Kingdom
          '#/network?kind=outlets' | Network | .net | The Harbour Gazette
          '#/network?kind=words' | Network | .net | Kremlin
          '#/search?words=peace' | Search    | .hits            | a lasting peace that respects the interests
          '#/search?from=2025-01&to=2025-01' | Search    | table            | Two hundred thousand soldiers, at least
          '#/questions/demands-of?actor=Kremlin' | What does an actor demand | table | through dialogue
          '#demands-of?actor=Kremlin'| What does an actor demand | table | through dialogue
          '#/sparql?of=speakers' | SPARQL    | table            | Vladimir Putin
          '#/article/2025-01-20-security-council' | Putin offers Trump talks | .text | We are open to dialogue with the new U.S. administration
          '#/actor/Zelensky' | Volodymyr Zelenskyy | .facts | President of Ukraine
          '#/demand/talks-us-russia' | Russia and the United States hold talks | .stances | Nikolai Patrushev
          '#/outlet/The%20Harbour%20Gazette' | The Harbour Gazette | table | Two hundred thousand soldiers, at least
          '#/no-such-view' | Overview  | main             | First questions
          """)
  void eachViewHasAnAddress(String hash, String title, String place, String words) {
    open(hash);
    assertTrue(browser.text("h1").startsWith(title), browser.text("h1"));
    assertTrue(browser.text(place).contains(words), browser.text(place));
  }

  /** Each in at most five clicks from the front page, and without SPARQL. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vladimir Putin > Demands of whom                          | A long-term peace settlement instead of a pause
          How did the stance of                                     | turned in favour
          Who agrees with                                           | oppose each other
          Which statements have the word > Putin offers Trump talks | Ukraine must stay neutral
          Who is for it and who against > Network                   | agree
          Donald Trump > Its SPARQL                                 | #+ summary: How often does each actor take each stance
          Donald Trump > Its SPARQL                                 | library(httr)
          """)
  void tasksTakeFewClicks(String clicks, String words) {
    open("");
    List.of(clicks.split(" > ")).forEach(browser::follow);
    String all =
        browser.text("main")
            + browser.texts("details, svg, textarea")
            + browser.run("return (document.querySelector('textarea') || {}).value");
    assertTrue(all.contains(words), all);
  }

  @Test
  void aCellOpensItsWordsTheNewestFirst() {
    open("#/positions");
    browser.click(
        "td a[aria-label^='Vladimir Putin is open to: Russia and the United States hold talks']");
    assertEquals("evidence", browser.run("return document.activeElement.id"));
    List<String> days =
        new ArrayList<>(
            browser.texts(".evidence .source").stream().map(it -> it.substring(0, 10)).toList());
    assertEquals(4, days.size());
    assertEquals(days.stream().sorted(Collections.reverseOrder()).toList(), days);
    browser.await(
        "return document.querySelectorAll('.beside').length > 0 && [...document.querySelectorAll('blockquote')].some((it) => it.textContent.includes('A settlement must not become'))");
    assertTrue(
        browser
            .texts(".evidence mark")
            .contains("We are open to dialogue with the new U.S. administration"));
    browser.follow("Putin offers Trump talks");
    assertEquals("talks", browser.text("#meant"));
    browser.back();
    browser.click(".close");
    assertEquals(0, browser.count("#evidence"));
  }

  @Test
  void choicesNarrowAndStandInTheAddress() {
    open("#/positions");
    int all = browser.count(".matrix tbody tr");
    browser.choose("issue", "security");
    assertEquals("#/positions?issue=security", browser.hash());
    assertEquals(List.of("security"), browser.texts(".matrix .issue"));
    browser.choose("basis", "ascribed");
    assertEquals(browser.count(".matrix td a"), browser.count(".matrix td a.ascribed"));
    browser.choose("from", "2025-02");
    assertTrue(browser.text("main").contains("No position fits."));
    open("#/positions");
    assertEquals(all, browser.count(".matrix tbody tr"));
    browser.choose("sure", "0.9");
    assertNotEquals(all, browser.count(".matrix tbody tr"));
    open("#/positions");
    browser.choose("outlet", "The Harbour Gazette");
    assertTrue(browser.count(".matrix td a") > 0 && browser.count(".matrix tbody tr") < all);
  }

  /** Its CSV has the rows, and its SPARQL gives them, too. */
  @ParameterizedTest
  @CsvSource({
    "#/positions?issue=talks, 6",
    "#/timeline?demand=talks-us-russia&actor=Patrushev, 1",
    "#/network?demand=ukraine-joins-nato, 5",
    "#/search?words=peace, 3",
    "#/outlet/Demarche%20Sample%20Wire, 4"
  })
  void csvAndSparqlGiveTheSame(String hash, int rows) throws Exception {
    open(hash);
    String csv = get(browser.attribute(".tools a[download]", "href"));
    assertEquals(rows, csv.lines().count() - 1, csv);
    browser.follow("Its SPARQL");
    assertEquals(rows, browser.count("#answer tbody tr"));
    assertTrue(
        get(browser.attribute("#answer .tools a", "href"))
            .startsWith(csv.lines().findFirst().orElseThrow()));
  }

  @Test
  void theTextTellsWhatWasFoundUnderPointerAndFocus() {
    open("#/article/" + ARTICLE);
    browser.run(
        "[...document.querySelectorAll('.text a')].find((it) => it.textContent === 'short truce').focus()");
    String card = browser.text("#card");
    assertTrue(
        card.contains("Vladimir Putin rejects: A temporary truce or short ceasefire (own word)"),
        card);
    assertTrue(
        card.contains("rule: ")
            && card.contains("confidence 0.75")
            && card.contains("characters 496 to 507"),
        card);
    browser.enter();
    assertEquals("short truce", browser.text("#meant"));
    assertTrue(browser.text(".statements .here").contains("A settlement must not become"));
    browser.click("#layer-mention");
    assertTrue(browser.hash().endsWith("hide=mention"), browser.hash());
    assertEquals(0, browser.count(".text .m-mention"));
  }

  @Test
  void theNetAlwaysLooksTheSameAndIsSavedAsShown() {
    open("#/network");
    Object places =
        browser.run(
            "return [...document.querySelectorAll('.node circle')].map((it) => it.getAttribute('cx') + ' ' + it.getAttribute('cy')).join()");
    browser.openAnew(server.url() + "#/network");
    assertEquals(
        places,
        browser.run(
            "return [...document.querySelectorAll('.node circle')].map((it) => it.getAttribute('cx') + ' ' + it.getAttribute('cy')).join()"));
    String csv =
        (String)
            browser.runAsynchronously(
                "const done = arguments[0]; const make = URL.createObjectURL;"
                    + "URL.createObjectURL = (blob) => { blob.text().then(done); return make(blob); };"
                    + "document.querySelector('.tools button').click();");
    assertEquals("a,b,demands,agree,oppose,differ", csv.lines().findFirst().orElse(""));
    assertTrue(csv.contains("Vladimir Putin,Ukraine,4,0,3,1"), csv);
    browser.click("details summary");
    browser.run("document.querySelector('details').open = true");
    browser.follow("4");
    assertTrue(
        browser.text("#pair").contains("oppose each other: Ukraine gives up membership of NATO"),
        browser.text("#pair"));
  }

  /** The same pairs as the query of that name has. */
  @Test
  void theNetAgreesWithTheQuery() throws Exception {
    open("#/network");
    String query = get("/api/queries/agreement?least=1&format=csv");
    List<String> expected =
        query
            .lines()
            .skip(1)
            .map(line -> line.substring(line.indexOf(",", line.indexOf(",") + 1)))
            .sorted()
            .toList();
    List<String> shown =
        browser.texts("details tbody tr").stream()
            .map(line -> "," + line.replaceAll("^\\D*", "").replaceAll("(?<=\\d)(?=\\d)", ","))
            .sorted()
            .toList();
    assertEquals(expected, shown);
  }

  @Test
  void worksByKeyboard() {
    browser.openAnew(server.url() + "#/positions");
    browser.press(Keys.TAB);
    assertEquals("Skip to the content", browser.run("return document.activeElement.textContent"));
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertEquals("choice-rows", browser.run("return document.activeElement.id"));
    browser.run("document.querySelector('.matrix td a').focus()");
    browser.enter();
    assertEquals("evidence", browser.run("return document.activeElement.id"));
    browser.follow("Overview");
    assertEquals("H1", browser.run("return document.activeElement.tagName"));
  }

  @Test
  void aSearchIsNarrowedByFacets() {
    open("#/search");
    browser.choose("words", "peace");
    assertEquals("#/search?words=peace", browser.hash());
    browser.follow("Volodymyr Zelenskyy");
    assertTrue(browser.text("main").contains("1 statement"), browser.text("main"));
    browser.choose("words", "zzzz");
    assertTrue(browser.text("main").contains("No statement has these words."));
  }

  /** A government's cell opens the words of those who speak for it. */
  @Test
  void governmentsStandForThoseWhoSpeakForThem() {
    open("#/positions?rows=government");
    browser.click("td a[aria-label^='Russia'][aria-label*='hold talks']");
    assertTrue(
        browser.texts(".evidence .who strong").contains("Vladimir Putin"), browser.text(".panel"));
  }

  @Test
  void whoHasTheKeyCorrects() {
    List<List<String>> taken = new CopyOnWriteArrayList<>();
    Curator curator =
        command -> {
          taken.add(command);
          return new Curator.Outcome(0, "");
        };
    try (Server of = Server.builder(store).port(0).curator(curator, "key").build().start()) {
      open(of, "#/article/" + ARTICLE);
      assertEquals(0, browser.count(".curate"));
      browser.openAnew(of.url() + "#/article/" + ARTICLE + "?curator=key");
      assertEquals("#/article/" + ARTICLE, browser.hash());
      browser.run("document.querySelectorAll('.curate').forEach((it) => { it.open = true; })");
      assertEquals(List.of(), Axe.violations(browser, Axe.ALL));
      browser.run(
          "const stance = document.querySelector('.curate select'); stance.value = 'rejects'; stance.closest('form').requestSubmit()");
      browser.await("return document.querySelectorAll('.curate[open]').length === 0");
      assertEquals(List.of("correct", "stance", "--"), taken.get(0).subList(0, 3));
      assertEquals("rejects", taken.get(0).get(4));
    }
  }

  @Test
  void aQueryOfOnesOwnRuns() {
    open("#/sparql");
    browser.run(
        "document.getElementById('query').value = 'SELECT (COUNT(*) AS ?n) { ?s a dem:Article }'");
    browser.click(".editor button");
    assertEquals(List.of("9"), browser.texts("#answer td"));
    assertTrue(browser.text("main").contains("From curl, Python, R and Java"));
  }

  /** What the server says against it is shown, and how to go on. */
  @ParameterizedTest
  @CsvSource({
    "#/actor/Nobody, unknown-name",
    "#/article/none, unknown-name",
    "#/search?words=%2Fx%2F, search-words",
    "#/sparql?query=SELEC, not-sparql"
  })
  void mistakesAreTold(String hash, String code) {
    open(hash);
    assertTrue(browser.text("[role=alert]").contains(code), browser.text("main"));
    browser.leave();
    List<String> complaints = browser.complaints();
    assertTrue(
        complaints.stream()
            .allMatch(it -> it.contains("status of 400") || it.contains("status of 404")),
        complaints::toString);
  }

  @Test
  void anEmptyStoreSaysSo() {
    try (GraphStore empty = GraphStore.inMemory();
        Server of = Server.builder(empty).port(0).build().start()) {
      for (String view :
          List.of("overview", "positions", "timeline", "network", "search", "search?words=peace")) {
        open(of, "#/" + view);
        assertTrue(
            browser.text("main").contains("There are no articles in this store yet."),
            view + "\n" + browser.text("main"));
      }
    }
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    try (GraphStore hostile = GraphStore.inMemory()) {
      hostile.loadRdf(
          Path.of("src/test/resources/serve/hostile-names.trig"), "https://example.org/");
      try (Server of = Server.builder(hostile).port(0).build().start()) {
        String mallory = encode("https://example.org/actor/mallory");
        String markup = encode("https://example.org/demand/markup");
        for (String view :
            List.of(
                "overview",
                "positions?cell=" + mallory + "+" + markup,
                "timeline?demand=" + markup,
                "network",
                "search?words=want",
                "article/hostile",
                "actor/" + mallory,
                "demand/" + markup,
                "outlet/" + encode("\"><script>window.taken = true</script>").replace("+", "%20"),
                "questions/speakers",
                "sparql?of=positions",
                "questions/%3Cscript%3E")) {
          open(of, "#/" + view);
          assertTrue(browser.text("main").contains("<script>"), view + "\n" + browser.text("main"));
          assertEquals(
              0, browser.count("main script, main img, main b, main i, a[href^=javascript]"), view);
          assertNothingRan();
        }
        open(of, "#/article/hostile");
        assertTrue(
            browser.texts(".text .m-position").contains("<b>markup</b>"),
            "offsets count code points");
      }
    }
  }
}
