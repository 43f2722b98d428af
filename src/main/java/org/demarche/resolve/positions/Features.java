package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Reference;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Describes a candidate by short words, which the model weighs. */
final class Features {
  private static final Set<String> OPEN = WordClass.of("stances.opening");
  private static final Set<String> AFFAIRS = WordClass.of("stances.affairs");
  private static final Set<String> BODIES = WordClass.of("stances.bodies");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  private final ArticleView tokens;
  private final Statements statements;
  private final Tellers tellers;
  private final int politics;
  private final Admission admission;

  Features(Statements statements, Tellers tellers, Admission admission) {
    this.tokens = statements.discourse().view();
    this.statements = statements;
    this.tellers = tellers;
    this.politics = politics();
    this.admission = admission;
  }

  /** Whether a feature says what speaks against a candidate. */
  static boolean isDoubt(String feature) {
    return feature.startsWith("doubt=");
  }

  List<String> of(Candidate it) {
    List<String> found = new ArrayList<>();
    String taken = frame(it);
    String frame = it.use().partOfSpeech() + "." + taken;
    String word = it.use().partOfSpeech() + "." + it.word();
    String stance = it.stance().notation();
    String holder = holder(it);
    String told = told(it);
    String course = course(it.course(), it.verbal());
    found.add("word=" + word);
    found.add("word.frame=" + word + "." + taken);
    found.add("frame.stance=" + frame + "." + stance);
    found.add("holder=" + holder);
    found.add("told=" + told);
    found.add("course=" + course);
    found.add("form=" + it.form().text());
    found.add("via=" + it.via());
    found.add("clause=" + clause(it));
    found.add("place=" + place(it));
    found.add("negated=" + it.negated());
    found.add("stance.negated=" + stance + "." + it.negated());
    found.add("frame.holder=" + taken + "." + holder);
    found.add("frame.told=" + taken + "." + told);
    found.add("frame.told.holder=" + taken + "." + told + "." + holder);
    found.add("frame.course=" + frame + "." + course);
    found.add("frame.form=" + frame + "." + it.form().text());
    found.add("stance.holder=" + stance + "." + holder);
    found.add("stance.told=" + stance + "." + told);
    found.add("stance.course=" + stance + "." + course);
    found.add("word.told=" + word + "." + told);
    found.add("word.form=" + word + "." + it.form().text());
    found.add("head=" + courseHead(it));
    found.add("length=" + Math.min(12, it.course().to() - it.course().from()));
    found.add("question=" + isQuestion(it));
    found.add("issue=" + hasIssue(it.course().from(), it.course().to()));
    found.add("politics=" + politics);
    found.add("frame.politics=" + taken + "." + politics);
    found.add("frame.mood=" + frame + "." + it.form().mood());
    found.add("verb=" + verb(it));
    String object = object(it);
    found.add("object=" + object);
    found.add("frame.object=" + frame + "." + object);
    found.add("word.object=" + word + "." + object);
    found.add("stance.object=" + stance + "." + object);
    found.add("who=" + who(it));
    found.add("affair=" + isAffair(it.course()) + "." + frame);
    found.add("conjoined=" + isConjoined(it));
    found.add("distance=" + distance(it));
    found.add("performer=" + it.performer().map(p -> words(p)).orElse("none"));
    found.add(
        "names=" + !statements.discourse().references().within(it.course().span(tokens)).isEmpty());
    for (String doubt : admission.doubts(it)) {
      found.add("doubt=" + doubt);
      found.add("doubt.frame=" + doubt + "." + frame);
      found.add("doubt.word=" + doubt + "." + word);
      found.add("doubt.told=" + doubt + "." + told);
    }
    return found;
  }

  /** How political an article is: of a hundred of its words so many point to an issue. */
  private int politics() {
    int political = 0;
    for (int i = 0; i < tokens.size(); i++) {
      political += tokens.lexicon().hasIssues(tokens.lemma(i)) ? 1 : 0;
    }
    return Math.min(6, (int) (200L * political / Math.max(1, tokens.size())));
  }

  private boolean hasIssue(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tokens.lexicon().hasIssues(tokens.lemma(i)));
  }

  /** What follows the verb of a course: its own thing, a noun, a preposition, nothing. */
  private String object(Candidate it) {
    if (!it.verbal()) {
      return tokens.tag(it.course().from()).equals("PRP$") ? "own" : "noun";
    }
    int next = it.course().from() + 1;
    if (next >= it.course().to()) {
      return "none";
    }
    return switch (tokens.tag(next)) {
      case "PRP$" -> "own";
      case "IN", "TO" -> tokens.lower(next);
      case "PRP" -> "pronoun";
      case "DT", "CD" -> "noun";
      default -> tokens.isNoun(next) || tokens.isAdjective(next) ? "noun" : "other";
    };
  }

  /** The last word of those that name the holder, where it is no proper name. */
  private String who(Candidate it) {
    return it.holder()
        .map(h -> tokens.isProper(h.to() - 1) ? organ(h) : tokens.lemma(h.to() - 1))
        .orElse("none");
  }

  /** What sort of body a name tells by one of its words: {@code court}, {@code senate}. */
  private String organ(Range words) {
    return IntStream.range(words.from(), words.to())
        .mapToObj(tokens::lower)
        .filter(BODIES::contains)
        .findFirst()
        .orElse("name");
  }

  /** Whether a course speaks of public affairs. */
  private boolean isAffair(Range course) {
    return IntStream.range(course.from(), course.to())
        .anyMatch(i -> AFFAIRS.contains(tokens.lemma(i)));
  }

  /** Whether the lexicon knows the verb of the course as one that others are concerned with. */
  private String verb(Candidate it) {
    if (!it.verbal()) {
      return "none";
    }
    String lemma = tokens.lemma(it.course().from());
    boolean idle = tokens.lexicon().is(CourseRole.IDLE, lemma);
    return idle ? "idle" : tokens.lexicon().of(lemma).isEmpty() ? "unknown" : "known";
  }

  private static String frame(Candidate it) {
    return it.use().frame() == StanceFrame.PREPOSITION
        ? "p-" + String.join("|", it.use().prepositions().stream().sorted().toList())
        : it.use().frame().notation();
  }

  private String holder(Candidate it) {
    return it.via() == Candidate.Via.TELLER
        ? "teller"
        : it.holder().map(this::words).orElse("none");
  }

  /** What kind of words name somebody. */
  private String words(Range words) {
    int last = words.to() - 1;
    if (words.from() == last && !tokens.isNoun(last)) {
      return tokens.tag(last).equals("PRP") || tokens.tag(last).equals("PRP$")
          ? tokens.lower(last)
          : "word";
    }
    Optional<Reference> reference =
        statements.discourse().references().within(words.span(tokens)).stream().findFirst();
    Optional<Actor> actor = reference.flatMap(r -> statements.discourse().cast().peek(r.denotes()));
    if (actor.isPresent()) {
      return actor.get().kind().name().toLowerCase(java.util.Locale.ROOT);
    }
    boolean people = tokens.lexicon().isPeople(tokens.lemma(last));
    return (people ? "people" : "thing") + (tokens.tag(last).endsWith("S") ? "s" : "");
  }

  /** In what kind of statement it stands, and whether it is the cue of one. */
  private String told(Candidate it) {
    int offset = tokens.token(it.cue()).span().start();
    boolean cue =
        tellers.ofCue(tokens.token(it.cue()).span(), it.course().span(tokens)).isPresent();
    OptionalInt teller = tellers.at(offset);
    String inside =
        tellers
            .attribution(teller)
            .map(a -> a.kind().name().toLowerCase(java.util.Locale.ROOT) + quoted(a, offset))
            .orElse("none");
    return (cue ? "cue-" : "") + inside;
  }

  private String quoted(Attribution a, int offset) {
    return tokens.isQuoted(offset) ? "-quoted" : a.cue().isEmpty() ? "-label" : "";
  }

  private String course(Range course, boolean verbal) {
    int first = course.from();
    if (verbal) {
      boolean be = tokens.lemma(first).equals("be") || tokens.lemma(first).equals("have");
      return "verb-" + tokens.tag(first) + (be ? "-be" : "");
    }
    int head = CourseHead.of(course, tokens);
    if (tokens.isProper(head)) {
      return "name-" + words(new Range(head, head + 1));
    }
    if (!tokens.isNoun(head)) {
      return "other-" + tokens.tag(head);
    }
    boolean action = tokens.lexicon().isAction(tokens.lemma(head));
    boolean people = tokens.lexicon().isPeople(tokens.lemma(head));
    return (action ? "action" : people ? "people" : "thing") + "-" + tokens.tag(first);
  }

  /** Its dictionary form; names teach nothing about other texts. */
  private String courseHead(Candidate it) {
    int head = it.verbal() ? it.course().from() : CourseHead.of(it.course(), tokens);
    return tokens.isProper(head) ? "name" : tokens.lemma(head);
  }

  /** What opens the clause of the cue. */
  private String clause(Candidate it) {
    int start = it.holder().map(Range::from).orElse(it.cue());
    String before = tokens.lower(start - 1);
    String between = tokens.lower(it.cue() - 1);
    if (OPEN.contains(before)) {
      return before;
    }
    return RELATIVE.contains(between) ? "relative" : "main";
  }

  /** A verb after {@code and}, whose subject stands further away. */
  private boolean isConjoined(Candidate it) {
    return it.via() == Candidate.Via.SUBJECT
        && (tokens.isConjunction(it.cue() - 1) || tokens.isConjunction(it.cue() - 2));
  }

  /** How far the holder's words are from the cue. */
  private static String distance(Candidate it) {
    int far = it.holder().map(h -> it.cue() - h.to()).orElse(0);
    return far < 0 ? "after" : far < 3 ? "near" : far < 8 ? "middle" : "far";
  }

  private static String place(Candidate it) {
    return it.sentence() == 0 ? "headline" : it.sentence() < 3 ? "lead" : "body";
  }

  private boolean isQuestion(Candidate it) {
    return tokens.lower(tokens.sentenceEnd(it.cue()) - 1).equals("?");
  }
}
