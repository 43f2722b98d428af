package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Demand;
import org.demarche.model.Reference;
import org.demarche.model.Region;
import org.demarche.model.Span;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/**
 * Whether a registered demand holds where its words were found: all who would act, and one of its
 * places and beneficiaries, are spoken of in the article, and the words are not about another state
 * ({@code American troops}, {@code the war in Sudan}).
 */
final class DemandScope {
  private static final Set<String> BEFORE_PLACE = Set.of("in", "with", "against", "between");

  /** Regions lie in provinces, provinces in states. */
  private static final int DEPTH = 4;

  /** Some paragraphs: a country named once in a long interview is not its subject throughout. */
  private static final int NEAR = 1500;

  private final Knowledge knowledge;

  DemandScope(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  boolean holds(DemandMention found, ArticleView tokens, References references) {
    return holds(found.demand(), found.words(tokens), references)
        && !isAboutOthers(found, tokens, references);
  }

  /** Whether its parties are spoken of, and its places not far from the words. */
  boolean holds(Demand demand, Span words, References references) {
    List<String> places = demand.details().places();
    List<String> others = demand.details().beneficiaries();
    Span near = new Span(Math.max(0, words.start() - NEAR), words.end() + NEAR);
    return demand.performers().stream().allMatch(id -> isSpokenOf(id, references))
        && (places.isEmpty() || places.stream().anyMatch(id -> isPlaced(id, references, near)))
        && (others.isEmpty() || others.stream().anyMatch(id -> isSpokenOf(id, references)));
  }

  private boolean isSpokenOf(String id, References references) {
    return references.mentioned().stream().anyMatch(mentioned -> belongs(mentioned, id));
  }

  /** A place is also spoken of by the state in which it lies. */
  private boolean isPlaced(String id, References references, Span near) {
    return references.within(near).stream()
        .map(Reference::denotes)
        .anyMatch(m -> belongs(m, id) || belongs(id, m));
  }

  /** Whether somebody or something belongs to a party or place, as its own people and parts do. */
  private boolean belongs(String mentioned, String party) {
    Optional<String> next = Optional.of(mentioned);
    for (int i = 0; i < DEPTH && next.isPresent(); i++) {
      if (next.get().equals(party)) {
        return true;
      }
      next = next.flatMap(this::owner);
    }
    return false;
  }

  private Optional<String> owner(String id) {
    return knowledge
        .actors()
        .byId(id)
        .flatMap(Actor::affiliation)
        .or(() -> knowledge.regions().byId(id).flatMap(Region::within));
  }

  private boolean isAboutOthers(DemandMention found, ArticleView tokens, References references) {
    List<String> parties = parties(found.demand()).toList();
    boolean own = !found.demand().performers().isEmpty();
    return !parties.isEmpty()
        && found.match().words().stream()
            .flatMap(i -> Stream.of(own ? before(i, tokens) : -1, after(i, tokens)))
            .filter(i -> i >= 0 && i < tokens.size())
            .flatMap(i -> references.at(tokens.token(i).span().start()).stream())
            .anyMatch(reference -> isOther(reference, parties));
  }

  private static Stream<String> parties(Demand demand) {
    return Stream.of(
            demand.performers(), demand.details().places(), demand.details().beneficiaries())
        .flatMap(List::stream);
  }

  /** A state that has nothing to do with the parties. */
  private boolean isOther(Reference reference, List<String> parties) {
    String id = reference.denotes();
    boolean region = knowledge.regions().byId(id).isPresent();
    return region && parties.stream().noneMatch(p -> belongs(id, p) || belongs(p, id));
  }

  /** Whose it is: {@code American} in {@code American combat troops}; -1 before other words. */
  private static int before(int word, ArticleView tokens) {
    if (!tokens.isNoun(word)) {
      return -1;
    }
    int i = word - 1;
    while (i > 0 && tokens.isAdjective(i) && !tokens.isCapitalised(i)) {
      i--;
    }
    return i > 0 && tokens.tag(i).equals("POS") ? i - 1 : i;
  }

  /** {@code Sudan} in {@code the war in Sudan}; -1 where no such phrase follows. */
  private static int after(int word, ArticleView tokens) {
    if (!tokens.isNoun(word) || !BEFORE_PLACE.contains(tokens.lower(word + 1))) {
      return -1;
    }
    return tokens.tag(word + 2).equals("DT") ? word + 3 : word + 2;
  }
}
