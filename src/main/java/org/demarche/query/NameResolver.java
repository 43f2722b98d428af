package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.demarche.model.InputException;
import org.demarche.store.derived.NameFold;

/**
 * Finds what the user means by a name: an actor, a region, a demand, an issue or an article.
 *
 * <p>Names are looked up by dem:nameKey and articles by schema:identifier, so that it takes no
 * longer in a large store. Only where there are no keys, as in graphs that no store holds, and for
 * identifiers in other letters all are looked through.
 */
final class NameResolver {
  private static final String KEYS = "?thing dem:nameKey ?name";
  private static final String IDENTIFIERS = "?thing schema:identifier ?name";

  /** Every name that something has. */
  private static final String NAMES =
      """
      VALUES ?property { skos:prefLabel skos:altLabel skos:notation schema:name
                         schema:alternateName dem:curatedLabel }
      ?thing ?property ?name
      """;

  private static final String REDIRECTS = "?thing dem:mergedInto|dem:sameDemand ?kept";

  private final LookUp lookUp;

  NameResolver(Source source) {
    this.lookUp = new LookUp(source);
  }

  /**
   * All that bear the name, in the order of their IRIs; at least one. With an actor, a region or a
   * demand come the one that it was merged into and all others that were, since statements name any
   * of them.
   */
  List<Node> resolve(Parameter parameter, String text) {
    Set<String> found = bearers(parameter, text);
    return (canBeMerged(parameter) ? withMerged(found) : found)
        .stream().map(NodeFactory::createURI).toList();
  }

  private Set<String> bearers(Parameter parameter, String text) {
    boolean article = parameter.type() == Parameter.Type.ARTICLE;
    boolean address = text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"]+");
    if (!article && address && text.contains("//")) {
      return Set.of(text);
    }
    String pattern = article ? IDENTIFIERS : KEYS;
    Set<String> found = things(pattern, article ? text : NameFold.of(text));
    if (address) {
      found.addAll(lookUp.all("thing", pattern, "thing", Set.of(NodeFactory.createURI(text))));
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (article || lookUp.isEmpty(KEYS)) {
      return searched(parameter, text, article ? IDENTIFIERS : NAMES);
    }
    throw unknown(parameter, text, spelled(NearNames.of(text, lookUp.all("name", KEYS))));
  }

  private Set<String> things(String pattern, String name) {
    return lookUp.all("thing", pattern, "name", Set.of(NodeFactory.createLiteralString(name)));
  }

  /** Looks through all names. */
  private Set<String> searched(Parameter parameter, String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Binding row : lookUp.rows("thing ?name", pattern)) {
      String name = PlainText.of(row.get("name"));
      String thing = PlainText.of(row.get("thing"));
      if (name.equalsIgnoreCase(text) || thing.equals(text)) {
        found.add(thing);
      } else {
        names.add(name);
      }
    }
    if (found.isEmpty()) {
      throw unknown(parameter, text, NearNames.of(text, names));
    }
    return found;
  }

  /** The names that have these keys, one for each. */
  private List<String> spelled(List<String> keys) {
    List<String> names = new ArrayList<>();
    for (String key : keys) {
      lookUp.all("name", NAMES, "thing", iris(things(KEYS, key))).stream()
          .filter(name -> NameFold.of(name).equals(key))
          .findFirst()
          .ifPresent(names::add);
    }
    return names;
  }

  private static boolean canBeMerged(Parameter parameter) {
    return switch (parameter.type()) {
      case ACTOR, REGION, DEMAND -> true;
      default -> false;
    };
  }

  private Set<String> withMerged(Set<String> found) {
    Set<String> all = new TreeSet<>(found);
    all.removeAll(lookUp.all("thing", REDIRECTS, "thing", iris(found)));
    all.addAll(lookUp.all("kept", REDIRECTS, "thing", iris(found)));
    all.addAll(lookUp.all("thing", REDIRECTS, "kept", iris(all)));
    return all;
  }

  private static Collection<Node> iris(Collection<String> texts) {
    return texts.stream().map(NodeFactory::createURI).toList();
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
