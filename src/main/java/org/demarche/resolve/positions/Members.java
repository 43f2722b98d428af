package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Reference.By;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.Additions;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Takes the words for several holders apart: {@code Norland and the miners of Osk}. */
final class Members {
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "CD", "PDT", "JJ");
  private static final Set<String> APPOSED = Set.of("DT", "PRP$");
  private static final Set<String> CLAUSES = WordClass.of("holders.clause-openers");
  private static final Set<By> NAMES = Set.of(By.NAME, By.METONYM);

  private final ArticleView tokens;
  private final Discourse discourse;
  private final Somebody somebody;

  Members(Discourse discourse, Somebody somebody) {
    this.tokens = discourse.view();
    this.discourse = discourse;
    this.somebody = somebody;
  }

  /** At least one; what only describes another of them is left out. */
  List<Range> of(Range words) {
    List<Range> found = new ArrayList<>();
    for (Range piece : withoutTimes(pieces(words))) {
      Range last = found.isEmpty() ? piece : found.get(found.size() - 1);
      if (found.isEmpty() || isMember(last) && isMember(piece) && !goesOn(last, piece)) {
        found.add(piece);
      } else {
        found.set(found.size() - 1, new Range(last.from(), piece.to()));
      }
    }
    return withoutDescriptions(found);
  }

  /** Without {@code May 5} of {@code On May 5, Bo Holm left}. */
  private List<Range> withoutTimes(List<Range> pieces) {
    List<Range> others =
        pieces.stream()
            .filter(p -> !IntStream.range(p.from(), p.to()).allMatch(tokens::isTime))
            .toList();
    return others.isEmpty() ? pieces : others;
  }

  /** Whether it is one description in spite of its conjunctions: {@code envoys of A and B}. */
  boolean isJoint(Range words) {
    boolean enumerated = IntStream.range(words.from(), words.to()).anyMatch(tokens::isComma);
    return !enumerated && isManyOf(words) && pieces(words).size() > 1 && of(words).size() == 1;
  }

  /** With those listed before, where the words are only the last of them. */
  Range widened(Range words) {
    int first = tokens.sentenceStart(words.from());
    int from = words.from();
    boolean list = IntStream.range(from, words.to()).anyMatch(tokens::isConjunction);
    int start = startBefore(from, first, !list);
    while (start >= 0) {
      from = start;
      start = startBefore(from, first, false);
    }
    return new Range(from, words.to());
  }

  /** Where the member of a list starts that ends before {@code from}; -1 for none. */
  private int startBefore(int from, int first, boolean last) {
    int joint = last ? beforeModifiers(from - 1, first) : from - 1;
    int end = last && isHeadline(from) || !last ? endBefore(joint) : endBeforeAnd(joint);
    int start = end <= first ? -1 : baseStart(end - 1, first);
    return start < 0 || !isMember(new Range(start, end)) || isObject(start, first) ? -1 : start;
  }

  /** {@code Norland and neighbouring Sudland}. */
  private int beforeModifiers(int from, int first) {
    int i = from;
    while (i > first && (tokens.isAdjective(i) || tokens.isAdverb(i)) && !isReferred(i)) {
      i--;
    }
    return i;
  }

  /** The end of what stands before a comma or conjunction; -1 where neither does. */
  private int endBefore(int joint) {
    return tokens.isComma(joint) ? joint : endBeforeAnd(joint);
  }

  private int endBeforeAnd(int joint) {
    boolean and = tokens.isConjunction(joint) && !tokens.lower(joint).equals("but");
    int first = and ? joint : firstOfAddition(joint);
    return first < 0 ? -1 : tokens.isComma(first - 1) ? first - 1 : first;
  }

  /** Of {@code along with}; -1 for other words. */
  private int firstOfAddition(int last) {
    return IntStream.rangeClosed(Math.max(0, last - 2), last)
        .filter(i -> i + Additions.lengthAt(tokens, i) == last + 1)
        .findFirst()
        .orElse(-1);
  }

  private int baseStart(int last, int first) {
    boolean pronoun = tokens.tag(last).equals("PRP");
    return pronoun ? last : discourse.phrases().baseStart(last, first);
  }

  private boolean isHeadline(int token) {
    return tokens.sentence(token) == 0;
  }

  /** Behind a verb or a preposition. */
  private boolean isObject(int start, int first) {
    String before = start > first ? tokens.tag(start - 1) : "";
    return before.startsWith("VB")
        || before.equals("TO")
        || before.equals("IN") && !CLAUSES.contains(tokens.lower(start - 1));
  }

  private List<Range> pieces(Range words) {
    List<Range> found = new ArrayList<>();
    int from = words.from();
    int i = from;
    while (i < words.to()) {
      int joint = joint(i);
      if (joint > 0 && i > from) {
        found.add(new Range(from, i));
      }
      from = joint > 0 ? afterAdverbs(i + joint, words.to()) : from;
      i += Math.max(1, joint);
    }
    if (from < words.to()) {
      found.add(new Range(from, words.to()));
    }
    return found.isEmpty() ? List.of(words) : found;
  }

  /** After {@code even} of {@code and even some drivers}. */
  private int afterAdverbs(int from, int to) {
    int i = from;
    while (i < to - 1 && tokens.isAdverb(i)) {
      i++;
    }
    return i;
  }

  /** How many tokens join here; 0 where none does. */
  private int joint(int i) {
    if (isReferred(i) || isInsideName(i)) {
      return 0;
    }
    return tokens.isComma(i) || tokens.isConjunction(i) ? 1 : Additions.lengthAt(tokens, i);
  }

  /** {@code and} of {@code the Law and Order party}. */
  private boolean isInsideName(int i) {
    int head = i + 1;
    while (tokens.isProper(head)) {
      head++;
    }
    boolean names = tokens.isProper(i - 1) && head > i + 1;
    return names && tokens.isConjunction(i) && tokens.isNoun(head) && somebody.isBody(head);
  }

  private boolean isReferred(int i) {
    return discourse.references().at(tokens.token(i).span().start()).isPresent();
  }

  private boolean isMember(Range piece) {
    boolean pronoun = piece.to() == piece.from() + 1 && tokens.tag(piece.from()).equals("PRP");
    return pronoun || endsWithName(piece) || somebody.isNamed(piece) && !isOffice(piece);
  }

  /** {@code leader of the union} after {@code minister of Norland and}: the same person. */
  private boolean isOffice(Range piece) {
    int head = CourseHead.of(piece, tokens);
    boolean common = tokens.tag(head).equals("NN") && !tokens.isCapitalised(head);
    return common && !OPENING.contains(tokens.tag(piece.from())) && !somebody.isBody(piece);
  }

  /** Of {@code the envoys of Norland and Sudland} the second belongs to the envoys. */
  private boolean goesOn(Range last, Range piece) {
    boolean people = tokens.tag(CourseHead.of(piece, tokens)).equals("NNS");
    return isManyOf(last) && !people;
  }

  /** {@code members of the council}. */
  private boolean isManyOf(Range words) {
    int head = CourseHead.of(words, tokens);
    return tokens.tag(head).equals("NNS")
        && !isReferred(head)
        && head + 1 < words.to()
        && tokens.tag(head + 1).equals("IN");
  }

  private List<Range> withoutDescriptions(List<Range> all) {
    if (all.size() < 2) {
      return all;
    }
    List<Range> found = new ArrayList<>(all);
    if (describesNext(all)) {
      found.remove(0);
    }
    found.removeIf(piece -> isApposed(piece, all));
    return found;
  }

  /** {@code two members, Ann Roe and Bo Holm}; {@code the sponsor, Bo Holm}. */
  private boolean describesNext(List<Range> all) {
    Range first = all.get(0);
    boolean names =
        all.subList(1, all.size()).stream().allMatch(p -> endsWithName(p) || isCalled(first, p));
    boolean many = tokens.tag(CourseHead.of(first, tokens)).equals("NNS");
    boolean comma = tokens.isComma(first.to());
    return names && comma && !endsWithName(first) && (many == all.size() > 2);
  }

  /** {@code a league, Judges for Peace}. */
  private boolean isCalled(Range description, Range name) {
    return tokens.isCapitalised(name.from()) && APPOSED.contains(tokens.tag(description.from()));
  }

  /** {@code a dealer in marble} after {@code Bo Holm,}. */
  private boolean isApposed(Range piece, List<Range> all) {
    int at = all.indexOf(piece);
    return at > 0
        && tokens.isComma(piece.from() - 1)
        && APPOSED.contains(tokens.tag(piece.from()))
        && endsWithName(all.get(at - 1))
        && !endsWithName(piece);
  }

  /** Whether the last word belongs to a name. */
  boolean endsWithName(Range words) {
    return discourse
        .references()
        .at(tokens.token(words.to() - 1).span().start())
        .filter(r -> NAMES.contains(r.resolvedBy()) && !r.adjective())
        .isPresent();
  }
}
