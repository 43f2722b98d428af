package org.demarche.resolve.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.model.Reference;
import org.demarche.syntax.ArticleView;

/**
 * Ranks the actors before a place by how likely a pronoun there takes them up.
 *
 * <p>The weights (after Lappin and Leass 1994, who rank subjects and recent sentences first too)
 * are such that a sentence outweighs being a subject or being a speaker alone, but not both: the
 * subject who spoke in the sentence before ({@value #SUBJECT} + {@value #SPOKE} − {@value #AWAY})
 * precedes a mere object of this one (0). A possessor only loses against those who are equal
 * otherwise ({@value #POSSESSOR}): in {@code Norland's minister} it is the minister. Of equals the
 * one named last is first.
 */
final class Prominence {
  /** For each sentence between. */
  static final int AWAY = -30;

  /** For the subject of a sentence. */
  static final int SUBJECT = 25;

  /** For whoever was found to speak in that sentence. */
  static final int SPOKE = 20;

  /** For the owner in {@code Norland's minister}. */
  static final int POSSESSOR = -10;

  /** For whoever is known to be of the gender that the pronoun tells; as much as a subject. */
  static final int SURE = 28;

  private final ArticleView tokens;
  private final References references;
  private final LooseLines lines;
  private final Map<Integer, String> speakers = new HashMap<>();

  Prominence(ArticleView tokens, References references) {
    this.tokens = tokens;
    this.references = references;
    this.lines = new LooseLines(tokens);
  }

  /** Notes who was found to speak in a sentence; whoever was noted first stays. */
  void noteSpeaker(int sentence, String actor) {
    speakers.putIfAbsent(sentence, actor);
  }

  /** Who spoke in the nearest of at most {@code reach} sentences before. */
  Optional<String> lastSpeaker(int sentence, int reach) {
    for (int before = sentence - 1; before >= Math.max(0, sentence - reach); before--) {
      if (speakers.containsKey(before) && lines.isRead(start(before), start(sentence))) {
        return Optional.of(speakers.get(before));
      }
    }
    return Optional.empty();
  }

  /** The actors of the usable references in the sentences before, the most prominent first. */
  List<String> named(int offset, int reach, Predicate<Reference> usable) {
    return ranked(scores(offset, reach, usable));
  }

  /** Those and who spoke there, where {@code speaks} holds for the id. */
  List<String> namedOrSpeaking(
      int offset,
      int reach,
      Predicate<Reference> usable,
      Predicate<String> speaks,
      Predicate<String> sure) {
    Map<String, Integer> scores = scores(offset, reach, usable);
    int here = tokens.sentenceAt(offset);
    for (int away = 1; away <= reach; away++) {
      String speaker = speakers.get(here - away);
      boolean read = speaker != null && lines.isRead(start(here - away), offset);
      if (read && speaks.test(speaker)) {
        scores.merge(speaker, SPOKE + SUBJECT + AWAY * away, Math::max);
      }
    }
    scores.replaceAll((id, score) -> sure.test(id) ? score + SURE : score);
    return ranked(scores);
  }

  private int start(int sentence) {
    return tokens.article().sentences().get(sentence).span().start();
  }

  private Map<String, Integer> scores(int offset, int reach, Predicate<Reference> usable) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    int here = tokens.sentenceAt(offset);
    for (Reference reference : references.before(offset)) {
      int away = here - tokens.sentenceAt(reference.span().start());
      if (away > reach) {
        break;
      }
      if (usable.test(reference) && lines.isRead(reference.span().start(), offset)) {
        scores.merge(reference.denotes(), score(reference, away), Math::max);
      }
    }
    return scores;
  }

  private static List<String> ranked(Map<String, Integer> scores) {
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private int score(Reference reference, int away) {
    int sentence = tokens.sentenceAt(reference.span().start());
    return AWAY * away
        + (reference.denotes().equals(speakers.get(sentence)) ? SPOKE : 0)
        + (isSubjectLike(reference, sentence) ? SUBJECT : 0)
        + (isPossessor(reference) ? POSSESSOR : 0);
  }

  /** Right before a finite verb, or before the first verb of its sentence and no preposition. */
  private boolean isSubjectLike(Reference reference, int sentence) {
    int at = tokens.at(reference.span().start());
    return isBeforeFinite(tokens.after(reference.span()))
        || !hasFinite(sentence, at) && !tokens.tag(at - 1).equals("IN");
  }

  private boolean isBeforeFinite(int after) {
    int next = after;
    while (tokens.tag(next).startsWith("RB")) {
      next++;
    }
    return tokens.isFinite(next);
  }

  /** Whether the sentence has a finite verb before the token. */
  private boolean hasFinite(int sentence, int to) {
    for (int i = to - 1; i >= 0 && tokens.sentence(i) == sentence; i--) {
      if (tokens.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPossessor(Reference reference) {
    return tokens.tag(tokens.after(reference.span())).equals("POS");
  }
}
