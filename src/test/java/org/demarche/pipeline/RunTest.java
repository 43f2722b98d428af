package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.InputException;
import org.demarche.model.Metadata;
import org.demarche.model.Problem;
import org.demarche.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunTest {
  private static final Problem EMPTY = new Problem("read", "empty-file", "b.txt", "is empty");

  private final Shelf shelf = new Shelf();
  private final AtomicBoolean stop = new AtomicBoolean();

  @Test
  void writesEveryArticleInTheOrderOfTheInput() {
    List<String> ids = IntStream.range(0, 1000).mapToObj(i -> "article-" + i).toList();
    Summary summary = run(ids.stream().map(id -> found(id, "text of " + id)));
    assertEquals(ids, shelf.order);
    assertEquals(1000, summary.loaded());
    assertEquals(List.of(), summary.problems());
    assertFalse(summary.interrupted());
  }

  @Test
  void writesInGroupsOfAFewHundred() {
    run(IntStream.range(0, 600).mapToObj(i -> found("a" + i, "x")));
    assertEquals(List.of(256, 256, 88), shelf.groups);
  }

  @Test
  void closesAGroupEarlyWhenItsGraphsAreLarge() {
    run(IntStream.range(0, 3).mapToObj(i -> found("a" + i, "x".repeat(150_000))));
    assertEquals(List.of(2, 1), shelf.groups);
  }

  @Test
  void countsWhatCouldNotBeRead() {
    Summary summary = run(Stream.of(found("a", "x"), new Reading.Failed(EMPTY), found("c", "y")));
    assertEquals(List.of("a", "c"), shelf.order);
    assertEquals(List.of(EMPTY), summary.problems());
    assertEquals(Map.of("empty-file", 1L), summary.problemsByCode());
    assertTrue(summary.successful());
  }

  @Test
  void aDefectCostsOneArticleOnly() {
    Summary summary =
        run(
            Stream.of(
                found("a", "x"), found("b", "throw"), found("c", "overflow"), found("d", "y")));
    assertEquals(List.of("a", "d"), shelf.order);
    assertEquals(
        List.of("annotate defect b", "annotate defect c"),
        summary.problems().stream()
            .map(p -> p.stage() + " " + p.code() + " " + p.where())
            .toList());
  }

  @Test
  void isUnsuccessfulWhenNothingCouldBeLoaded() {
    assertFalse(run(Stream.of(new Reading.Failed(EMPTY))).successful());
  }

  @Test
  void isSuccessfulWhenThereWasNothingToDo() {
    assertTrue(run(Stream.of()).successful());
  }

  @Test
  void leavesAloneWhatIsHeldAndReplacesWhatChanged() {
    run(Stream.of(found("a", "x"), found("b", "y")));
    Summary again = run(Stream.of(found("a", "x"), found("b", "changed")));
    assertEquals(List.of("a", "b", "b"), shelf.order);
    assertEquals(List.of(1, 1, 1), List.of(again.loaded(), again.replaced(), again.unchanged()));
  }

  @Test
  void countsWhatWasMadeWithAnotherConfiguration() {
    run(Stream.of(found("a", "x"), found("b", "y"), found("c", "z")));
    shelf.old.addAll(List.of("a", "b", "c"));
    Summary again = run(Stream.of(found("a", "x"), found("b", "changed")));
    assertEquals(List.of(2, 2, 1), List.of(again.loaded(), again.replaced(), again.renewed()));
    assertEquals(1, again.stale());
  }

  @Test
  void doesNotExtractWhatIsHeld() {
    run(Stream.of(found("a", "x")));
    int before = shelf.annotated.get();
    run(Stream.of(found("a", "x")));
    assertEquals(before, shelf.annotated.get());
  }

  @Test
  void oneOfTwoArticlesWithTheSameIdIsAProblemInEveryRun() {
    List<Reading> twins = List.of(found("a", "first"), found("a", "second"), found("a", "first"));
    for (int i = 0; i < 2; i++) {
      Summary summary = run(twins.stream());
      assertEquals(Map.of("duplicate-article", 1L), summary.problemsByCode());
      assertEquals(List.of("a"), shelf.order);
    }
  }

  @Test
  void finishesTheOpenGroupWhenStopped() {
    Stream<Reading> endless = IntStream.iterate(0, i -> i + 1).mapToObj(i -> found("a" + i, "x"));
    Summary summary =
        run(endless.peek(reading -> stop.compareAndSet(false, id(reading).equals("a300"))));
    assertTrue(summary.interrupted());
    assertEquals(summary.loaded(), shelf.order.size());
    assertTrue(summary.loaded() >= 300 - 64, "what was under way is written: " + summary.loaded());
  }

  @Test
  void writesWhatItHasWhenTheInputBreaks() {
    Stream<Reading> broken =
        Stream.concat(
            Stream.of(found("a", "x")),
            Stream.of("b")
                .map(
                    b -> {
                      throw new InputException("disk gone");
                    }));
    assertThrows(InputException.class, () -> run(broken));
    assertEquals(List.of("a"), shelf.order);
  }

  @Test
  void endsWithTheSinksOwnExceptionWhenItFails() {
    shelf.full = true;
    Stream<Reading> many = IntStream.range(0, 5000).mapToObj(i -> found("a" + i, "x"));
    assertEquals("disk full", assertThrows(InputException.class, () -> run(many)).getMessage());
  }

  @Test
  void pullsOnlyAFewInputsAhead() {
    AtomicInteger pulled = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Listener listener =
        new Listener() {
          private int done;

          @Override
          public void done() {
            done++;
            furthest.accumulateAndGet(pulled.get() - done, Math::max);
          }
        };
    Stream<Reading> readings =
        IntStream.range(0, 3000)
            .boxed()
            .flatMap(i -> i > 0 ? Stream.<Integer>of() : IntStream.range(0, 3000).boxed())
            .peek(i -> pulled.incrementAndGet())
            .map(i -> found("a" + i, "x"));
    run(readings, listener);
    assertTrue(furthest.get() < 100, "pulled ahead: " + furthest.get());
  }

  private Summary run(Stream<Reading> readings) {
    return run(readings, Listener.NONE);
  }

  private Summary run(Stream<Reading> readings, Listener listener) {
    Pipeline<String> pipeline =
        new Pipeline<>(
            shelf::annotate,
            annotated -> List.of(),
            (annotated, found) ->
                new Dossier(annotated, List.of(), List.of(), List.of(), List.of(), List.of()),
            dossier -> dossier.article().text());
    return new Run<>(pipeline, shelf, String::length, listener, stop::get, 3).over(readings);
  }

  private static Reading found(String id, String text) {
    return new Reading.Found(new Article(id, text, Metadata.UNKNOWN, List.of()));
  }

  private static String id(Reading reading) {
    return ((Reading.Found) reading).article().id();
  }

  /** Keeps texts by article, and remembers how they came. */
  private static final class Shelf implements Sink<String> {
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> old = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final AtomicInteger annotated = new AtomicInteger();
    private boolean full;

    AnnotatedArticle annotate(Article article) {
      annotated.incrementAndGet();
      if (article.text().equals("throw")) {
        throw new IllegalStateException("no such thing");
      }
      if (article.text().equals("overflow")) {
        throw new StackOverflowError();
      }
      return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public synchronized boolean holds(Article article) {
      return !old.contains(article.id()) && article.text().equals(texts.get(article.id()));
    }

    @Override
    public synchronized Replaced write(List<Mapped<String>> group) {
      if (full) {
        throw new InputException("disk full");
      }
      groups.add(group.size());
      int replaced = 0;
      int stale = 0;
      for (Mapped<String> mapped : group) {
        String id = mapped.article().id();
        order.add(id);
        String before = texts.put(id, mapped.graph());
        replaced += before == null ? 0 : 1;
        stale += old.remove(id) && mapped.graph().equals(before) ? 1 : 0;
      }
      return new Replaced(replaced, stale, 0);
    }

    @Override
    public synchronized long stale() {
      return old.size();
    }
  }
}
