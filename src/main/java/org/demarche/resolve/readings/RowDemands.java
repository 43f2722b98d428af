package org.demarche.resolve.readings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Demand;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.Course;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.DemandMention;
import org.demarche.resolve.demands.DemandMinter;
import org.demarche.resolve.demands.Triggers;
import org.demarche.resolve.demands.Turns;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Makes a demand of the words of a row, as the rules do of theirs. */
final class RowDemands {
  private final Discourse discourse;
  private final ArticleView tokens;
  private final DemandMatcher demands;
  private final DemandMinter minter;
  private final Triggers triggers;
  private final Turns turns;

  RowDemands(Knowledge knowledge, DemandMatcher demands, Discourse discourse) {
    this.discourse = discourse;
    this.tokens = discourse.view();
    this.demands = demands;
    this.minter = new DemandMinter(knowledge, tokens, discourse.cast(), discourse.references());
    this.triggers = new Triggers(tokens);
    this.turns = new Turns(tokens);
  }

  /**
   * The registered demand that the words name with the same sign, else one of their own; empty
   * where they say too little.
   *
   * @param performer who would act
   */
  Optional<Demand> of(Span words, Stance stance, Optional<String> performer, Why why) {
    Range range = new Range(tokens.at(words.start()), tokens.after(words));
    return registered(range, stance).or(() -> minter.mint(course(range, stance, performer, why)));
  }

  private Optional<Demand> registered(Range range, Stance stance) {
    return demands.find(tokens, discourse.references(), range.from(), range.to()).stream()
        .filter(found -> !triggers.isLacking(found.from()) && !triggers.isAside(found))
        .filter(found -> keepsSign(stance, range, found))
        .max(Comparator.comparingInt(found -> found.match().words().size()))
        .map(DemandMention::demand);
  }

  /** Not {@code the refusal to hold talks}, which who opposes it wants held. */
  private boolean keepsSign(Stance stance, Range range, DemandMention found) {
    return turns
        .over(stance, range.from(), found.from(), found.to())
        .filter(it -> it.polarity() == stance.polarity())
        .isPresent();
  }

  private Course course(Range range, Stance stance, Optional<String> performer, Why why) {
    boolean verbal = tokens.isVerbTag(range.from()) || tokens.tag(range.from()).equals("TO");
    List<String> performers = verbal ? performer.stream().toList() : List.of();
    return new Course(
        range, verbal, performers, Optional.empty(), stance, why, false, Optional.empty());
  }
}
