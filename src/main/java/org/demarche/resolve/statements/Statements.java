package org.demarche.resolve.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.resolve.actors.Discourse;

/** The statements of an article, and the attributions from which they are. */
public final class Statements {
  private final Discourse discourse;
  private final List<Attribution> attributions;
  private final List<Statement> all;
  private final Map<Integer, List<Integer>> byAttribution;
  private final Map<Integer, List<Integer>> children = new HashMap<>();

  /**
   * @param byAttribution the indexes of the statements of each attribution
   */
  Statements(
      Discourse discourse,
      List<Attribution> attributions,
      List<Statement> all,
      Map<Integer, List<Integer>> byAttribution) {
    this.discourse = discourse;
    this.attributions = List.copyOf(attributions);
    this.all = List.copyOf(all);
    this.byAttribution = Map.copyOf(byAttribution);
    for (int i = 0; i < attributions.size(); i++) {
      int child = i;
      attributions
          .get(i)
          .parent()
          .ifPresent(outer -> children.computeIfAbsent(outer, k -> new ArrayList<>()).add(child));
    }
  }

  /** Of whom the article has spoken, with all speakers. */
  public Discourse discourse() {
    return discourse;
  }

  /** The statements of all attributions in their order, relays last. */
  public List<Statement> all() {
    return all;
  }

  /** The statement with this index. */
  public Statement statement(int index) {
    return all.get(index);
  }

  public List<Attribution> attributions() {
    return attributions;
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
    Act act = discourse.view().lexicon().act(it);
    return said && (act == Act.DENY || it.negated()) || isDenied(attribution);
  }

  /** The indexes of the attributions right inside another one. */
  public List<Integer> childrenOf(int attribution) {
    return children.getOrDefault(attribution, List.of());
  }

  /** The indexes of the statements of an attribution; none where it has no source. */
  public List<Integer> allOf(int attribution) {
    return byAttribution.getOrDefault(attribution, List.of());
  }
}
