package org.demarche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;
import org.demarche.link.Lookup.Query;
import org.demarche.link.Register.Hit;

/**
 * Asks Wikidata for those whom no register on this computer knows. What is sure is pinned in the
 * file of decisions, so that it holds without being asked again; {@link Linking#run} then brings it
 * into the store.
 */
public final class OnlineLinking {
  private static final int MOST_CANDIDATES = 10;

  private final Linking linking;
  private final DecisionFile file;
  private final Function<List<Query>, Map<Query, Lookup>> lookup;
  private final LocalDate today;

  /**
   * @param lookup asks for many names in few requests, and leaves none out
   * @param today the day that is noted beside what is pinned
   */
  public OnlineLinking(
      Linking linking,
      DecisionFile file,
      Function<List<Query>, Map<Query, Lookup>> lookup,
      LocalDate today) {
    this.linking = linking;
    this.file = file;
    this.lookup = lookup;
    this.today = today;
  }

  /**
   * What came of asking.
   *
   * @param asked for how many actors and regions
   * @param pinned for how many of them a sure item was found
   * @param doubtful a line for each whose item is in doubt: name and candidates
   * @param failed a line for each that could not be asked for: name and reason
   */
  public record Answers(int asked, int pinned, List<String> doubtful, List<String> failed) {
    public Answers {
      doubtful = List.copyOf(doubtful);
      failed = List.copyOf(failed);
    }
  }

  /** Asks for all that are mentioned and have no item, and pins what is sure. */
  public Answers ask() {
    Decisions decisions = linking.decisions();
    Map<Subject, Query> queries = queries(linking.linked(decisions), decisions);
    Map<Query, Lookup> answers = lookup.apply(queries.values().stream().distinct().toList());
    Map<Subject, List<Hit>> found = new LinkedHashMap<>();
    List<String> failed = new ArrayList<>();
    queries.forEach(
        (subject, query) -> {
          if (answers.get(query) instanceof Lookup.Found hits) {
            found.put(subject, hits.hits());
          } else if (answers.get(query) instanceof Lookup.Failed failure) {
            failed.add(subject.label() + ": " + failure.reason());
          }
        });
    Map<Subject, Judgement> judgements = linking.among(decisions, found);
    int pinned = pin(decisions, judgements);
    return new Answers(queries.size(), pinned, doubtful(judgements), failed);
  }

  private static Map<Subject, Query> queries(Linked linked, Decisions decisions) {
    Map<Subject, Query> queries = new LinkedHashMap<>();
    linked
        .judgements()
        .forEach(
            (subject, judgement) -> {
              boolean open =
                  judgement.item().isEmpty() && decisions.settled(List.of(subject.iri())).isEmpty();
              Optional<String> name =
                  subject.fullNames().stream()
                      .filter(it -> Linker.tells(subject.kind(), it))
                      .findFirst();
              if (open && subject.mentions() > 0 && name.isPresent()) {
                queries.put(subject, new Query(name.get(), subject.kind(), MOST_CANDIDATES));
              }
            });
    return queries;
  }

  private int pin(Decisions decisions, Map<Subject, Judgement> judgements) {
    int pinned = 0;
    for (Map.Entry<Subject, Judgement> entry : judgements.entrySet()) {
      Judgement judgement = entry.getValue();
      if (judgement.item().isPresent()) {
        decisions.add(
            new Decision(
                entry.getKey().iri(),
                judgement.item(),
                Status.AUTOMATIC,
                judgement.confidence(),
                "online+" + judgement.method(),
                Optional.empty(),
                today));
        pinned++;
      }
    }
    if (pinned > 0) {
      file.write(decisions);
    }
    return pinned;
  }

  private static List<String> doubtful(Map<Subject, Judgement> judgements) {
    return judgements.entrySet().stream()
        .filter(entry -> entry.getValue().status() == Status.REVIEW)
        .map(entry -> entry.getKey().label() + ": " + LinkGraph.told(entry.getValue()))
        .toList();
  }
}
