package org.demarche.resolve.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Attribution;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;

/**
 * The statements of an article, and which attributions they come from. Immutable.
 *
 * @param all in the order of their attributions, relays last
 * @param byAttribution the indexes of the statements of each attribution that has any
 */
public record Statements(
    List<Attribution> attributions,
    List<Statement> all,
    Map<Integer, List<Integer>> byAttribution,
    Map<Integer, List<Integer>> children,
    Lexicon lexicon) {
  public Statements {
    attributions = List.copyOf(attributions);
    all = List.copyOf(all);
    byAttribution = Map.copyOf(byAttribution);
    children = Map.copyOf(children);
  }

  Statements(
      List<Attribution> attributions,
      List<Statement> all,
      Map<Integer, List<Integer>> byAttribution,
      Lexicon lexicon) {
    this(attributions, all, byAttribution, children(attributions), lexicon);
  }

  private static Map<Integer, List<Integer>> children(List<Attribution> attributions) {
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      int child = i;
      attributions
          .get(i)
          .parent()
          .ifPresent(outer -> children.computeIfAbsent(outer, k -> new ArrayList<>()).add(child));
    }
    return children;
  }

  /** The statement with this index. */
  public Statement statement(int index) {
    return all.get(index);
  }

  /** {@code denied that he had rejected …}: what somebody says is not so is nobody's stance. */
  public boolean isDenied(int attribution) {
    OptionalInt parent = attributions.get(attribution).parent();
    return parent.isPresent() && denies(parent.getAsInt());
  }

  /** Whether an attribution, or one around it, says that its content is not so. */
  public boolean denies(int attribution) {
    Attribution it = attributions.get(attribution);
    boolean said = it.kind() == Attribution.Kind.SAY;
    return said && (lexicon.act(it) == Act.DENY || it.negated()) || isDenied(attribution);
  }

  /** The indexes of the attributions right inside another one. */
  public List<Integer> childrenOf(int attribution) {
    return children.getOrDefault(attribution, List.of());
  }

  /** The first of the statements of an attribution; empty when it has no source. */
  public Optional<Integer> indexOf(int attribution) {
    return allOf(attribution).stream().findFirst();
  }

  /** The indexes of the statements of an attribution, one for each of its speakers. */
  public List<Integer> allOf(int attribution) {
    return byAttribution.getOrDefault(attribution, List.of());
  }
}
