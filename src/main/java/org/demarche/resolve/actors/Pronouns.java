package org.demarche.resolve.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Finds whom a pronoun means: the most prominent fitting actor before it. */
public final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> FIRST = WordClass.of("pronouns.first");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("descriptions.several") + "\\b");
  private static final String ANYBODY = "he or she";
  private static final int FARTHEST = 60;
  private static final int REACH = 5;
  private static final int AWAY = 30;
  private static final int SPOKE = 20;
  private static final int SUBJECT = 25;

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Map<Integer, String> sources = new HashMap<>();

  public Pronouns(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
  }

  public static boolean isPronoun(String word) {
    return isFirst(word)
        || MALE.contains(word)
        || FEMALE.contains(word)
        || THINGS.contains(word)
        || MANY.contains(word);
  }

  public static boolean isFirst(String word) {
    return FIRST.contains(word);
  }

  /** Who spoke in the nearest of the sentences before. */
  Optional<String> lastSpeaker(int sentence) {
    for (int before = sentence - 1; before >= Math.max(0, sentence - REACH); before--) {
      if (sources.containsKey(before)) {
        return Optional.of(sources.get(before));
      }
    }
    return Optional.empty();
  }

  /** Remembers who was found to speak in a sentence, which makes him prominent afterwards. */
  public void spoke(int sentence, String actor) {
    sources.putIfAbsent(sentence, actor);
  }

  /**
   * Whom the pronoun at {@code span} means.
   *
   * @param speaker who says the words in which it stands, where somebody does
   * @param excluded the speaker of a direct quotation, who would say "I"
   * @param content what the pronoun is the source of, whose names it does not mean
   */
  public Optional<String> antecedent(
      Span span, Optional<String> speaker, Optional<String> excluded, Optional<Span> content) {
    String word = tokens.lower(tokens.at(span.start()));
    if (isFirst(word)) {
      return speaker.or(() -> excluded);
    }
    if (speaker.filter(id -> fits(id, word)).isPresent()) {
      return speaker;
    }
    return best(span, word, excluded, content);
  }

  /** The most prominent actor before {@code span} that passes. */
  Optional<String> mostProminent(Span span, java.util.function.Predicate<String> passes) {
    int here = tokens.sentenceAt(span.start());
    String best = null;
    int most = Integer.MIN_VALUE;
    for (Reference reference : references.before(span.start())) {
      int distance = here - tokens.sentenceAt(reference.span().start());
      if (distance > FARTHEST) {
        break;
      }
      int score = score(reference, distance, reference.denotes());
      if (score > most && !isAdjective(reference) && passes.test(reference.denotes())) {
        best = reference.denotes();
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<String> best(
      Span span, String word, Optional<String> excluded, Optional<Span> content) {
    int here = tokens.sentenceAt(span.start());
    boolean quoted = tokens.isQuoted(span.start());
    Map<String, Integer> scores = new java.util.LinkedHashMap<>();
    for (Reference reference : references.before(span.start())) {
      int distance = here - tokens.sentenceAt(reference.span().start());
      if (distance > REACH) {
        break;
      }
      String id = reference.denotes();
      boolean usable =
          fits(id, word)
              && excluded.filter(id::equals).isEmpty()
              && content.filter(c -> c.contains(reference.span())).isEmpty();
      if (usable
          && (quoted || !tokens.isQuoted(reference.span().start()))
          && !isAdjective(reference)) {
        scores.merge(id, score(reference, distance, id), Math::max);
      }
    }
    for (int distance = 1; distance <= REACH; distance++) {
      String spoke = sources.get(here - distance);
      if (spoke != null
          && !spoke.isEmpty()
          && fits(spoke, word)
          && excluded.filter(spoke::equals).isEmpty()) {
        scores.merge(spoke, SPOKE + SUBJECT - AWAY * distance, Math::max);
      }
    }
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The most prominent person before a noun such as {@code senator}. */
  public Optional<String> person(Span span, String noun) {
    boolean female = noun.endsWith("woman");
    boolean male = noun.endsWith("man") && !female || noun.equals("king") || noun.equals("pope");
    return best(span, female ? "she" : male ? "he" : ANYBODY, Optional.empty(), Optional.empty());
  }

  boolean mayMean(String word, Reference reference) {
    return fits(reference.denotes(), word) && !isAdjective(reference);
  }

  private static boolean isAdjective(Reference reference) {
    return reference.adjective();
  }

  private int score(Reference reference, int distance, String id) {
    int sentence = tokens.sentenceAt(reference.span().start());
    int score = -AWAY * distance;
    score += id.equals(sources.get(sentence)) ? SPOKE : 0;
    score += isSubjectLike(reference, sentence) ? SUBJECT : 0;
    score += isPossessor(reference) ? -10 : 0;
    return score;
  }

  /** Right before a finite verb, or before the first verb of its sentence and no preposition. */
  private boolean isSubjectLike(Reference reference, int sentence) {
    int at = tokens.at(reference.span().start());
    int next = tokens.after(reference.span());
    while (tokens.tag(next).startsWith("RB")) {
      next++;
    }
    if (isFinite(tokens.tag(next))) {
      return true;
    }
    for (int i = at - 1; i >= 0 && tokens.sentence(i) == sentence; i--) {
      if (isFinite(tokens.tag(i))) {
        return false;
      }
    }
    return !tokens.tag(at - 1).equals("IN");
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private boolean isPossessor(Reference reference) {
    return tokens.tag(tokens.after(reference.span())).equals("POS");
  }

  private boolean fits(String id, String word) {
    Optional<Actor> actor = cast.peek(id);
    if (actor.isEmpty()) {
      return false;
    }
    Kind kind = actor.get().kind();
    Gender gender = actor.get().gender();
    if (word.equals(ANYBODY)) {
      return kind == Kind.PERSON;
    }
    if (MALE.contains(word)) {
      return kind == Kind.PERSON && gender != Gender.FEMALE || singleUnnamed(actor.get());
    }
    if (FEMALE.contains(word)) {
      return kind == Kind.PERSON && gender != Gender.MALE || singleUnnamed(actor.get());
    }
    if (THINGS.contains(word)) {
      return kind == Kind.ORGANIZATION || kind == Kind.STATE;
    }
    return kind != Kind.PERSON && kind != Kind.STATE;
  }

  private static boolean singleUnnamed(Actor actor) {
    return actor.kind() == Kind.UNNAMED && !SEVERAL.matcher(actor.label()).find();
  }
}
