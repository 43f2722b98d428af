package org.demarche.resolve.demands;

import java.util.List;
import org.demarche.model.Condition;

/** A condition with the tokens of its words and the demands they amount to. */
public record ConditionMention(Condition condition, int from, int to, List<DemandMention> demands) {

  /** Whether a demand is named in it, and so is not what the position is about. */
  public boolean holds(DemandMention demand) {
    return from <= demand.from() && demand.to() <= to;
  }
}
