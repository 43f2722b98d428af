package org.demarche.resolve.events;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds whom an event is addressed to or affects, in the words that follow its trigger. */
final class EventTargets {
  private static final Set<String> PLACES_OF_SPEECH = Set.of("newspaper", "television", "radio");

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final References references;

  EventTargets(ArticleView tokens, ArticlePhrases phrases, References references) {
    this.references = references;
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * The first actor from {@code from} to {@code to} other than the agents: a name, or people with a
   * name that belongs to them.
   *
   * @param agents ids of those who act
   * @param agent the words that name them
   */
  Optional<Range> first(int from, int to, List<String> agents, Range agent) {
    Set<String> own = words(agent);
    for (int i = from; i < to; i++) {
      if (i >= agent.from() && i < agent.to()) {
        continue;
      }
      boolean people =
          tokens.isNoun(i)
              && tokens.lexicon().isPeople(tokens.lemma(i))
              && !isPossessedByAgent(i, from);
      boolean named = phrases.isName(i) && !isAgent(i, agents, own) && !isMedium(i);
      if (people || named) {
        return Optional.of(around(i, from, to));
      }
    }
    return Optional.empty();
  }

  private Set<String> words(Range agent) {
    Set<String> words = new HashSet<>();
    for (int i = agent.from(); i < agent.to(); i++) {
      if (tokens.tag(i).startsWith("NNP")) {
        words.add(tokens.lower(i));
      }
    }
    return words;
  }

  private boolean isAgent(int i, List<String> agents, Set<String> own) {
    Optional<Reference> reference = references.at(tokens.token(i).span().start());
    return reference.map(Reference::denotes).filter(agents::contains).isPresent()
        || own.contains(tokens.lower(i))
        || reference.isPresent() && tokens.tag(i).equals("PRP$");
  }

  /** {@code its troops}: the agent's own. */
  private boolean isPossessedByAgent(int noun, int from) {
    for (int i = noun - 1; i >= from && noun - i < 4; i--) {
      if (tokens.tag(i).equals("PRP$")) {
        return true;
      }
      if (!tokens.tag(i).startsWith("JJ") && !tokens.isNoun(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isMedium(int i) {
    return PLACES_OF_SPEECH.contains(tokens.lemma(i));
  }

  /**
   * The phrase around the word that was found, with the name that an {@code of} or {@code in} ties
   * to it.
   */
  private Range around(int i, int from, int to) {
    int start = phrases.baseStart(i, from);
    int end = Math.max(i + 1, phrases.startingAt(start, to).map(Range::to).orElse(i + 1));
    boolean tied =
        (tokens.lower(end).equals("of") || tokens.lower(end).equals("in")) && end + 1 < to;
    if (tied && !phrases.isName(i)) {
      end = phrases.startingAt(end + 1, to).map(Range::to).orElse(end);
    }
    return new Range(start, end);
  }
}
