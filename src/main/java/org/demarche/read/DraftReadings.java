package org.demarche.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;

/**
 * The articles of a file of any kind that has a reader of its own. The only one of a document has
 * the name of its file; each of several, or of a list, a number after it, unless it names itself.
 */
final class DraftReadings extends LookAhead {
  private final Input input;
  private final Drafts drafts;
  private final ArticleBuilder builder;
  private final Facts sidecar;
  private final boolean list;
  private final Runnable renewal;
  private final Deque<Reading> ready = new ArrayDeque<>();
  private Optional<Draft> held = Optional.empty();
  private int number;
  private boolean ended;

  /**
   * @param list whether the file may have any number of articles
   * @param renewal is run before each article is drawn
   */
  DraftReadings(
      Input input,
      Drafts drafts,
      ArticleBuilder builder,
      Sidecar sidecar,
      boolean list,
      Runnable renewal) {
    this.input = input;
    this.drafts = drafts;
    this.builder = builder;
    this.sidecar = sidecar.facts();
    this.list = list;
    this.renewal = renewal;
    sidecar.problem().ifPresent(ready::add);
  }

  @Override
  protected Optional<Reading> find() {
    while (ready.isEmpty() && !ended) {
      try {
        draw();
      } catch (DraftException e) {
        fail(e);
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        end(input.failed(e));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  /** The first is held back until it is known whether there is another one. */
  private void draw() throws IOException, DraftException {
    renewal.run();
    Optional<Draft> next = drafts.next();
    if (next.isEmpty()) {
      ended = true;
      held.ifPresent(only -> ready.add(build(only, "", input.id())));
      if (held.isEmpty() && number == 0) {
        ready.add(UnreadableException.empty().at(input.where()));
      }
      return;
    }
    number++;
    if (number == 1 && !list) {
      held = next;
      return;
    }
    releaseFirst();
    ready.add(build(next.get(), "[" + number + "]", input.id() + "-" + number));
  }

  private void releaseFirst() {
    held.ifPresent(first -> ready.add(build(first, "[1]", input.id() + "-1")));
    held = Optional.empty();
  }

  private void fail(DraftException e) {
    UnreadableException reason = UnreadableException.of(e);
    if (e.isLast()) {
      end(reason.at(input.where()));
      return;
    }
    number++;
    releaseFirst();
    ready.add(reason.at(input.where() + "[" + number + "]"));
  }

  private void end(Reading problem) {
    releaseFirst();
    ended = true;
    ready.add(problem);
  }

  private Reading build(Draft draft, String place, String id) {
    String own = DraftFacts.id(draft, input.id()).orElse(id);
    Facts said = DraftFacts.of(draft);
    Facts facts = place.isEmpty() ? sidecar.or(said) : said.or(sidecar);
    try {
      return new Reading.Found(builder.draft(draft, own, input.name(), facts));
    } catch (UnreadableException e) {
      return e.at(input.where() + place);
    } catch (RuntimeException | StackOverflowError e) {
      return UnreadableException.noText("it cannot be understood (" + e + ")")
          .at(input.where() + place);
    }
  }

  @Override
  public void close() throws IOException {
    drafts.close();
  }
}
