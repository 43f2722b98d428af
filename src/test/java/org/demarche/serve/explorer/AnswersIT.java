package org.demarche.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.demarche.query.QueryLibrary;
import org.demarche.serve.Curator;
import org.demarche.serve.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to queries, and what else there is to see of a thing: tables, nets, times, snippets. */
class AnswersIT extends ExplorerFrame {
  @Test
  void questionsAreAGalleryByTopicWithPictures() {
    open("#/questions");
    int all = QueryLibrary.builtIn().all().size();
    assertEquals(all, browser.count(".gallery li a"));
    assertEquals(all, browser.count(".gallery .look path"));
    List<String> topics = browser.texts("main h2");
    assertTrue(topics.contains("Positions") && !topics.contains("Others"), topics::toString);
    browser.follow("Who is heard most?");
    assertTrue(browser.text("#answer").contains("Chart: statements by actor"));
  }

  /** What has no chart says nothing of it. */
  @Test
  void oneRowIsATableAlone() {
    open("#/questions/demands-of?actor=Kremlin");
    assertFalse(browser.text("#answer").contains("null"), browser.text("#answer"));
    browser.run("document.getElementById('p-actor').focus()");
    browser.await("return document.querySelectorAll('#p-actor-names option').length > 10");
    assertTrue(
        (Boolean)
            browser.run(
                "return [...document.querySelectorAll('#p-actor-names option')].some((it) => it.value === 'Kremlin')"));
  }

  @Test
  void aGraphIsANetAndATable() throws Exception {
    open("#/sparql?query=" + encode(NET));
    assertTrue(browser.text("#answer").contains("12 triples."), browser.text("#answer"));
    assertEquals(12, browser.count("#answer tbody tr"));
    assertEquals(12, browser.count("#answer .net path.voice"));
    String turtle = get(browser.attribute("#answer .tools a", "href"));
    assertTrue(turtle.contains("dem:holder"), turtle);
    browser.click(
        "#answer tbody td:nth-child(3) a, #answer tbody tr:nth-child(1) a[title*='/actor/'], #answer tbody a[title*='/region/']");
    assertTrue(
        browser.hash().startsWith("#/actor/") || browser.hash().startsWith("#/demand/"),
        browser.hash());
  }

  @Test
  void whateverHasAnIriHasAPage() throws Exception {
    browser.openAnew(server.url() + "id/issue/talks");
    assertEquals("#/thing/" + encode(ISSUE), browser.hash());
    assertEquals("talks", browser.text("h1"));
    assertTrue(browser.text("main").contains("Russia and the United States hold talks"));
    assertTrue(
        get(browser
                .run(
                    "return [...document.querySelectorAll('.tools a')].find((it) => it.textContent === 'Turtle').getAttribute('href')")
                .toString())
            .contains("skos:prefLabel"));
    String position =
        get("/api/queries/positions?actor=Patrushev&format=csv")
            .lines()
            .toList()
            .get(1)
            .replaceFirst(
                ".*(https://w3id\\.org/demarche/id/article/[^,]*/position/[^,]*).*", "$1");
    browser.openAnew(
        server.url() + "id/" + position.substring("https://w3id.org/demarche/id/".length()));
    browser.await(
        "return location.hash.startsWith('#/article/') && document.getElementById('meant') !== null");
    browser.openAnew(server.url() + "#/thing/none");
    assertTrue(browser.text("main").contains("The graph says nothing of it."));
  }

  @Test
  void timesAreMarked() {
    open("#/article/" + ARTICLE);
    assertTrue(browser.texts(".text .m-time").contains("on Monday"));
    browser.run(
        "[...document.querySelectorAll('.text .m-time')].find((it) => it.textContent === 'on Monday').dispatchEvent(new Event('mouseenter'))");
    assertTrue(browser.text("#card").contains("“on Monday” is 2025-01-20"), browser.text("#card"));
  }

  /** Of very many positions the last months are asked for. */
  @ParameterizedTest
  @CsvSource({"499, ''", "600, 2024-10", "100000, 2025-01"})
  void veryManyAreTheNewest(int positions, String from) {
    open("#/overview");
    assertEquals(
        from,
        browser.runAsynchronously(
            "const done = arguments[0]; import('/app/parts.js').then((it) => done(it.newest([{ positions: '%d', first: '2024-04', last: '2024-12' }, { positions: '0', first: '', last: '2025-01' }], 250)))"
                .formatted(positions)));
  }

  /** Many marks stand at their days, and a few beside each other. */
  @ParameterizedTest
  @CsvSource({"3, 42", "31, 10"})
  void manyMarksStandAtTheirDays(int marks, int last) {
    open("#/overview");
    assertEquals(
        (long) last,
        browser.runAsynchronously(
            "const done = arguments[0]; const rows = Array.from({ length: %d }, () => ({ stance: 'demands' }));"
                    .formatted(marks)
                + "import('/app/timeline.js').then((it) => done([...it.apart(rows, () => 10).values()].pop()))"));
  }

  @Test
  void largeNumbersFitIntoCells() {
    open("#/positions");
    assertEquals(
        List.of("950", "6K", "23K"),
        browser.runAsynchronously(
            "const done = arguments[0]; import('/app/dom.js').then((it) => done([950, 5556, 22868].map(it.brief)))"));
    browser.run(
        "document.querySelector('.matrix .sign.for-1').innerHTML = '(+)<small>23K</small>'");
    assertTrue(
        (Boolean)
            browser.run(
                "const cell = document.querySelector('.matrix .sign.for-1'); return cell.scrollWidth <= cell.clientWidth + 1"));
  }

  /** No name of a change hides a mark. */
  @ParameterizedTest
  @CsvSource({"demand=talks-us-russia, softened", "actor=Volodymyr+Zelenskyy, turned in favour"})
  void changesStandBesideMarks(String choice, String change) {
    open("#/timeline?" + choice);
    assertTrue(browser.texts(".timeline text").contains(change));
    assertEquals(
        0L,
        browser.run(
            "const box = (it) => it.getBoundingClientRect();"
                + "const marks = [...document.querySelectorAll('.timeline a path')].map(box);"
                + "return [...document.querySelectorAll('.timeline text.soft.halo')].map(box)"
                + ".filter((one) => marks.some((it) => it.left < one.right && one.left < it.right && it.top < one.bottom && one.top < it.bottom)).length"));
  }

  @Test
  void actorsAndDemandsAreMerged() {
    List<List<String>> taken = new CopyOnWriteArrayList<>();
    Curator curator =
        command -> {
          taken.add(command);
          return new Curator.Outcome(0, "");
        };
    try (Server of = Server.builder(store).port(0).curator(curator, "key").build().start()) {
      for (String view : List.of("actor/" + encode(PUTIN), "demand/" + encode(TALKS))) {
        browser.openAnew(of.url() + "#/" + view + "?curator=key");
        browser.run(
            "const one = document.querySelector('.curate'); one.open = true; one.querySelector('input').value = 'Kremlin'; one.querySelector('form').requestSubmit()");
        browser.await("return document.querySelectorAll('.curate[open]').length === 0");
      }
    }
    assertEquals(
        List.of(
            List.of("link", "merge", "--", PUTIN, "Kremlin"),
            List.of("demands", "merge", "--", TALKS, "Kremlin")),
        taken);
  }

  /** What the page gives for other tools runs as it stands. */
  @ParameterizedTest
  @CsvSource({"curl, sh, ''", "Python, python3, '\nprint(len(rows))'"})
  void snippetsRun(String name, String program, String more, @TempDir Path folder)
      throws Exception {
    open("#/sparql?of=demands-of&actor=Kremlin");
    String query = (String) browser.run("return document.getElementById('query').value");
    String text = browser.texts("pre[aria-label=" + name + "]").get(0);
    Files.writeString(folder.resolve("query.rq"), query);
    Process process =
        new ProcessBuilder(program, "-c", text + more.replace("\\n", "\n"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals(name.equals("curl") ? 2 : 1, said.lines().count(), said);
  }
}
