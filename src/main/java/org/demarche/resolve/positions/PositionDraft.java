package org.demarche.resolve.positions;

import java.util.List;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Why;

/** A stance on a demand, with the words that show it, before it has a holder. */
record PositionDraft(
    Demand demand,
    Stance stance,
    Span evidence,
    List<Condition> conditions,
    Why why,
    boolean firm) {

  PositionDraft(Demand demand, Stance stance, Span evidence, Why why) {
    this(demand, stance, evidence, List.of(), why, false);
  }

  /** The same under conditions. */
  PositionDraft on(List<Condition> depends) {
    return new PositionDraft(demand, stance, evidence, depends, why, firm);
  }

  /** The same, about which no more is to be said, or not. */
  PositionDraft firmly(boolean firmly) {
    return new PositionDraft(demand, stance, evidence, conditions, why, firmly);
  }

  /** The same for a further reason. */
  PositionDraft because(String further) {
    return new PositionDraft(demand, stance, evidence, conditions, why.and(further), firm);
  }
}
