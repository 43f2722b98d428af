package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.demarche.model.InputException;
import org.demarche.store.derived.NameFold;

/**
 * Finds what the user means by a name: an actor, a region, a demand, an issue or an article.
 *
 * <p>It may be a whole name, with or without its accents; the Wikidata item; the IRI; or words of a
 * name, such as a surname, where one thing alone is likely to be meant. Names are looked up by
 * dem:nameKey and their words in the index of words, so that it takes no longer in a large store.
 * Only where there are no keys, as in graphs that no store holds, for identifiers in other letters,
 * and for suggestions all are looked through.
 */
final class NameResolver {
  private static final String KEYS = "?thing dem:nameKey ?name";
  private static final String IDENTIFIERS = "?thing schema:identifier ?name";
  private static final String ITEMS =
      "?thing dem:shownItem|schema:sameAs|skos:exactMatch ?item FILTER isIRI(?thing)";
  private static final String ITEM = "http://www.wikidata.org/entity/";
  private static final Pattern WIKIDATA =
      Pattern.compile("(?:https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/|wd:)?(Q[1-9]\\d*)");

  /** Every name that something has. */
  private static final String NAMES =
      """
      VALUES ?property { skos:prefLabel skos:altLabel skos:notation schema:name
                         schema:alternateName dem:curatedLabel }
      ?thing ?property ?name
      """;

  /** How many are named where several could be meant. */
  private static final int MOST = 8;

  private final LookUp lookUp;
  private final Candidates candidates;
  private final Consumer<String> notes;

  /**
   * @param notes takes what was understood, where it is not what was typed
   */
  NameResolver(Source source, Consumer<String> notes) {
    this.lookUp = new LookUp(source);
    this.candidates = new Candidates(lookUp);
    this.notes = notes;
  }

  /**
   * All that are meant, in the order of their IRIs; at least one. With an actor, a region or a
   * demand come the one that it was merged into and all others that were, since statements name any
   * of them.
   *
   * @throws InputException where nothing has the name, or several do; tells what they are
   */
  List<Node> resolve(Parameter parameter, String text) {
    boolean article = parameter.type() == Parameter.Type.ARTICLE;
    Set<String> found = article ? articles(parameter, text) : things(parameter, text.strip());
    return (canBeMerged(parameter) ? withMerged(found) : found)
        .stream().map(NodeFactory::createURI).toList();
  }

  private Set<String> articles(Parameter parameter, String text) {
    Set<String> found = named(IDENTIFIERS, text);
    if (isAddress(text)) {
      found.addAll(lookUp.all("thing", IDENTIFIERS, "thing", nodes(Set.of(text))));
    }
    return found.isEmpty() ? searched(parameter, text, IDENTIFIERS) : found;
  }

  private Set<String> things(Parameter parameter, String text) {
    Matcher item = WIKIDATA.matcher(text);
    if (item.matches()) {
      return linked(parameter, text, item.group(1));
    }
    if (isAddress(text) && isThere(text)) {
      return Set.of(text);
    }
    if (text.contains("://")) {
      throw new InputException(
          "unknown-name: %s: the store says nothing of <%s>".formatted(parameter.name(), text));
    }
    Set<String> found = named(KEYS, NameFold.of(text));
    if (found.isEmpty()) {
      found = named(KEYS, NameFold.plain(text));
    }
    if (!found.isEmpty()) {
      Set<String> meant = meant(parameter, text, found);
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    if (lookUp.isEmpty(KEYS)) {
      return searched(parameter, text, NAMES);
    }
    return byWords(parameter, text)
        .orElseThrow(() -> unknown(parameter, text, near(parameter, text)));
  }

  private static boolean isAddress(String text) {
    return text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"]+");
  }

  private boolean isThere(String iri) {
    List<Node> node = nodes(Set.of(iri));
    return !lookUp.isEmpty("?thing ?any ?value", "thing", node)
        || !lookUp.isEmpty("?some ?any ?thing", "thing", node);
  }

  private Set<String> linked(Parameter parameter, String text, String item) {
    Set<String> found =
        lookUp.all("thing", ITEMS, "item", List.of(NodeFactory.createURI(ITEM + item)));
    if (found.isEmpty()) {
      throw new InputException(
          "unknown-name: %s: nothing in the store is linked to %s"
              .formatted(parameter.name(), text));
    }
    return found;
  }

  /**
   * Of all that bear a name the one that is meant, empty where none suits; who is known by a
   * description only is meant together with others who are described so.
   */
  private Set<String> meant(Parameter parameter, String text, Set<String> bearers) {
    List<Candidate> suiting =
        candidates.of(bearers).stream().filter(it -> it.suits(parameter.type())).toList();
    List<Candidate> named = suiting.stream().filter(it -> !it.isUnnamed()).toList();
    List<Candidate> known = Candidates.preferring(named, it -> it.count() > 0);
    List<Candidate> likely = Candidates.outstanding(known);
    if (likely.size() > 1) {
      throw ambiguous(parameter, text, likely);
    }
    if (known.size() > 1) {
      tell(parameter, text, likely.get(0));
    }
    Set<String> meant = new TreeSet<>();
    likely.forEach(it -> meant.add(it.iri()));
    suiting.stream().filter(Candidate::isUnnamed).forEach(it -> meant.add(it.iri()));
    return meant;
  }

  /** The one that has the words in a name; empty where nothing has. */
  private Optional<Set<String>> byWords(Parameter parameter, String text) {
    NameWords words = new NameWords(lookUp, text);
    List<Candidate> named =
        candidates.of(words.bearers()).stream()
            .filter(it -> it.suits(parameter.type()) && !it.isUnnamed())
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> known = Candidates.preferring(named, it -> it.count() > 0);
    boolean asked = parameter.type() == Parameter.Type.ACTOR;
    List<Candidate> likely =
        asked
            ? Candidates.preferring(known, it -> it.isPerson() && words.endNameOf(it.iri()))
            : known;
    likely = Candidates.outstanding(likely);
    if (likely.size() > 1) {
      throw ambiguous(parameter, text, known);
    }
    Candidate one = likely.get(0);
    tell(parameter, text, one);
    return Optional.of(new TreeSet<>(Set.of(one.iri())));
  }

  private void tell(Parameter parameter, String text, Candidate one) {
    notes.accept("%s: '%s' is %s".formatted(parameter.name(), text, one.shown()));
  }

  private Set<String> named(String pattern, String name) {
    return lookUp.all("thing", pattern, "name", Set.of(NodeFactory.createLiteralString(name)));
  }

  /** Looks through all names. */
  private Set<String> searched(Parameter parameter, String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    lookUp
        .rows("thing ?name", pattern)
        .forEach(
            row -> {
              String name = PlainText.of(row.get("name"));
              String thing = PlainText.of(row.get("thing"));
              if (name.equalsIgnoreCase(text) || thing.equals(text)) {
                found.add(thing);
              } else {
                names.add(name);
              }
            });
    if (found.isEmpty()) {
      throw unknown(parameter, text, NearNames.of(text, names));
    }
    return found;
  }

  /** What else could be meant, of the kind that is asked for. */
  private List<String> near(Parameter parameter, String text) {
    Set<String> keys = lookUp.all("name", KEYS);
    List<String> shown = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String key : NearNames.of(text, keys, MOST)) {
      for (Candidate candidate : candidates.of(named(KEYS, key))) {
        boolean suits = candidate.suits(parameter.type()) && !candidate.isUnnamed();
        if (suits && seen.add(candidate.iri()) && shown.size() < NearNames.MOST) {
          shown.add(candidate.shown(key));
        }
      }
    }
    return shown;
  }

  private static boolean canBeMerged(Parameter parameter) {
    return switch (parameter.type()) {
      case ACTOR, REGION, DEMAND -> true;
      default -> false;
    };
  }

  private Set<String> withMerged(Set<String> found) {
    Set<String> all = new TreeSet<>(found);
    all.removeAll(lookUp.all("thing", Candidates.REDIRECTS, "thing", nodes(found)));
    all.addAll(lookUp.all("kept", Candidates.REDIRECTS, "thing", nodes(found)));
    all.addAll(lookUp.all("thing", Candidates.REDIRECTS, "kept", nodes(all)));
    return all;
  }

  private static List<Node> nodes(Collection<String> texts) {
    return texts.stream().map(NodeFactory::createURI).toList();
  }

  private static InputException ambiguous(
      Parameter parameter, String text, List<Candidate> several) {
    List<Candidate> sorted =
        several.stream()
            .sorted(
                Comparator.comparing(Candidate::count, Comparator.reverseOrder())
                    .thenComparing(Candidate::iri))
            .toList();
    long names = sorted.stream().map(Candidate::name).distinct().count();
    Stream<String> lines =
        sorted.stream()
            .limit(MOST)
            .map(it -> "  " + it.shown() + (names < sorted.size() ? " " + it.iri() : ""));
    String more = sorted.size() > MOST ? "\n  and " + (sorted.size() - MOST) + " more" : "";
    return new InputException(
        "ambiguous-name: %s: '%s' may be one of these; give a whole name, a Wikidata item or an IRI\n%s%s"
            .formatted(parameter.name(), text, String.join("\n", lines.toList()), more));
  }

  private static InputException unknown(Parameter parameter, String text, List<String> near) {
    return new InputException(
        "unknown-name: %s: nothing in the store is called '%s'%s"
            .formatted(
                parameter.name(),
                text,
                near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }
}
