package org.demarche.serve;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.InputException;
import org.demarche.network.positions.RolledStances;
import org.demarche.network.positions.RolledStances.Holder;
import org.demarche.network.positions.RolledStances.Subject;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;

/**
 * Stances rolled up to governments, parties and issues: those of all days together, and of each day
 * where somebody's office changed in between or where all together do not tell.
 */
final class RolledAnswers {
  private static final NamedQuery DAYS = QueryLibrary.builtIn().named("stance-days");
  private static final NamedQuery SPANS = QueryLibrary.builtIn().named("stance-spans");

  /** What only positions tell. */
  private static final Set<String> OF_DAYS = Set.of("outlet", "min_confidence", "from", "to");

  private final QueryRunner runner;
  private Kept kept = new Kept(-1, null);

  private record Kept(long revision, RolledStances rolling) {}

  RolledAnswers(QueryRunner runner) {
    this.runner = runner;
  }

  /**
   * The answer.
   *
   * @param parameters those of the query, {@code rows} and {@code columns}
   * @param revision that of the store; where actors belong is read once for each
   */
  Answer of(Map<String, List<String>> parameters, long revision, Output output) throws IOException {
    Map<String, List<String>> given = new TreeMap<>(parameters);
    Holder holder = one(Holder.class, "rows", given.remove("rows"));
    Subject subject = one(Subject.class, "columns", given.remove("columns"));
    Rows rolled = rolling(revision).roll(days(given, holder, revision), holder, subject);
    return Answer.of(Negotiation.mediaType(output), out -> rolled.write(output, 0, out));
  }

  private List<Rows> days(Map<String, List<String>> given, Holder holder, long revision) {
    if (!Collections.disjoint(given.keySet(), OF_DAYS)) {
      return List.of(runner.rows(DAYS, new Arguments(given)));
    }
    Rows spans = runner.rows(SPANS, new Arguments(given));
    Set<String> changing = rolling(revision).changing(spans, holder);
    if (changing.isEmpty()) {
      return List.of(spans);
    }
    Map<String, List<String>> ofThem = new TreeMap<>(given);
    ofThem.put("holder", List.copyOf(changing));
    return List.of(
        RolledStances.without(changing, spans), runner.rows(DAYS, new Arguments(ofThem)));
  }

  private synchronized RolledStances rolling(long revision) {
    if (kept.revision() != revision) {
      kept =
          new Kept(
              revision, new RolledStances(query -> runner.rows(query, Map.<String, String>of())));
    }
    return kept.rolling();
  }

  /** The first value where none is given. */
  private static <T extends Enum<T>> T one(Class<T> type, String name, List<String> given) {
    T[] all = type.getEnumConstants();
    String wanted = given == null || given.isEmpty() ? all[0].name() : given.get(0);
    return Stream.of(all)
        .filter(it -> it.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "parameter-value: %s: '%s' is none of %s"
                        .formatted(
                            name,
                            wanted,
                            Stream.of(all)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }
}
