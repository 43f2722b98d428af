package org.demarche.resolve.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Deed;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Reads what positions say in an article. */
final class MentionReader {
  private static final Set<String> IDLE = WordClass.of("courses.idle");
  private static final Set<String> TURNING = WordClass.of("courses.turning");
  private static final Set<String> DEFINITE = WordClass.of("courses.definite");
  private static final Set<String> PRONOUNS = WordClass.of("courses.pronouns");
  private static final Set<String> ANAPHORS = WordClass.of("courses.anaphors");
  private static final Set<String> COMPLEMENT = WordClass.of("courses.complementing");
  private static final Set<String> AFFAIRS = WordClass.of("stances.affairs");
  private static final Set<String> PROPOSALS = WordClass.of("demands.proposals");
  private static final Set<String> POINTING = WordClass.of("deeds.pointing");
  private static final Map<String, String> SAME_VERBS = pairs("deeds.same-verbs");
  private static final Map<String, String> SAME_WORDS = pairs("sameness.same-words");
  private static final Set<String> TELLING = Set.of("NN", "VB", "JJ", "CD", "FW");

  /** {@code the bill}, {@code this move}. */
  private static final int BRIEF = 2;

  private final ArticleView tokens;
  private final Discourse discourse;

  MentionReader(Discourse discourse) {
    this.tokens = discourse.view();
    this.discourse = discourse;
  }

  private static Map<String, String> pairs(String name) {
    return WordClass.of(name).stream()
        .map(row -> row.split("="))
        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  /** All, in the order of the text. */
  List<Mention> read(List<Position> positions) {
    List<Position> sorted =
        positions.stream()
            .sorted(
                Comparator.comparingInt((Position p) -> p.evidence().start())
                    .thenComparingInt(p -> p.evidence().end()))
            .toList();
    List<Mention> found = new ArrayList<>();
    for (Position position : sorted) {
      found.add(mention(position, found.size()));
    }
    return found;
  }

  /** A word in the form in which it is compared: {@code close} for {@code closure}. */
  String stem(int i) {
    return plain(
        tokens.isProper(i)
            ? tokens.lower(i)
            : Derivations.verbOf(tokens.lemma(i)).orElse(tokens.lemma(i)));
  }

  private static String plain(String word) {
    return SAME_WORDS.getOrDefault(word, SAME_VERBS.getOrDefault(word, word));
  }

  private Mention mention(Position position, int n) {
    int from = tokens.at(position.evidence().start());
    int to = tokens.after(position.evidence());
    Range course = new Range(from, to);
    int head = CourseHead.of(course, tokens);
    Optional<Deed> deed = position.demand().details().deed();
    String performer = deed.flatMap(Deed::performer).orElse("");
    boolean definite = DEFINITE.contains(tokens.lower(from));
    boolean pronoun = isPronoun(course);
    boolean told = tokens.isVerbTag(from); // stole his policy
    boolean two = to - from <= BRIEF;
    String holder = label(position.holder());
    List<String> verbs =
        deed.map(d -> d.verbs().stream().map(MentionReader::plain).toList()).orElse(List.of());
    return new Mention(
        position,
        n,
        from,
        to,
        tokens.sentence(from),
        tokens.lemma(head),
        stem(head),
        words(course, deed),
        names(course),
        numbers(course),
        verbs,
        deed.map(d -> lower(d.patient())).orElse(List.of()),
        holder,
        performer,
        !performer.isEmpty() && performer.equals(holder),
        tokens.isVerbTag(from) || tokens.tag(from).equals("TO"),
        definite,
        pronoun,
        two || definite && to - from <= BRIEF + 1,
        pronoun || !told && isBare(course, head) && isAnaphor(tokens.lemma(head), definite),
        turns(course) || verbs.stream().anyMatch(TURNING::contains));
  }

  /** {@code it}, {@code this on grounds of cost}; not {@code that mine}. */
  private boolean isPronoun(Range course) {
    int next = course.from() + 1;
    boolean alone = course.to() - course.from() <= BRIEF;
    boolean adjunct = tokens.tag(next).equals("IN") || tokens.tag(next).equals("RB");
    return PRONOUNS.contains(tokens.lower(course.from())) && (alone || adjunct);
  }

  /** {@code the bill}, {@code the very notion last spring}; not {@code the ban on fur}. */
  private boolean isBare(Range course, int head) {
    boolean complement = head + 1 < course.to() && COMPLEMENT.contains(tokens.lower(head + 1));
    return head - course.from() <= BRIEF && !complement;
  }

  private static boolean isAnaphor(String head, boolean definite) {
    boolean affair = AFFAIRS.contains(head) || PROPOSALS.contains(head) || ANAPHORS.contains(head);
    boolean act = Derivations.verbOf(head).isPresent();
    return POINTING.contains(head) || definite && (affair || act);
  }

  private String label(String actor) {
    return discourse.cast().peek(actor).map(Actor::label).orElse("");
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> plain(word.toLowerCase(Locale.ROOT))).toList();
  }

  private Set<String> words(Range course, Optional<Deed> deed) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = course.from(); i < course.to(); i++) {
      if (isTelling(i)) {
        words.add(stem(i));
      }
    }
    deed.ifPresent(
        it -> {
          words.addAll(lower(it.verbs()));
          words.addAll(lower(it.patient()));
          it.adjuncts().forEach(adjunct -> words.addAll(lower(adjunct.words())));
        });
    words.removeIf(word -> word.length() < 2 || IDLE.contains(word));
    return words;
  }

  private boolean isTelling(int i) {
    String tag = tokens.tag(i);
    return tag.length() > 1 && TELLING.contains(tag.substring(0, 2));
  }

  private Set<String> names(Range course) {
    Set<String> names = new HashSet<>();
    for (int i = course.from(); i < course.to(); i++) {
      Optional<String> actor =
          discourse.references().at(tokens.token(i).span().start()).map(Reference::denotes);
      if (actor.isPresent() || tokens.isProper(i)) {
        names.add(actor.orElse(tokens.lower(i)));
      }
    }
    return names;
  }

  private Set<String> numbers(Range course) {
    Set<String> numbers = new HashSet<>();
    for (int i = course.from(); i < course.to(); i++) {
      if (tokens.text(i).chars().anyMatch(Character::isDigit)) {
        numbers.add(tokens.lower(i));
      }
    }
    return numbers;
  }

  private boolean turns(Range course) {
    for (int i = course.from(); i < course.to(); i++) {
      if (TURNING.contains(tokens.lower(i)) || TURNING.contains(stem(i))) {
        return true;
      }
    }
    return false;
  }
}
