package org.demarche.extract.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Mention;
import org.demarche.syntax.Overlaps;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * What attributes in headlines alone: a colon, as in {@code Bell: bridge is safe} and {@code It is
 * safe: mayor}, and a verb of saying before words without a verb, {@code Bell says bridge safe}.
 */
public final class HeadlineRule implements Rule {
  /** In words: headlines name their sources in short. */
  private static final int LONGEST_SOURCE = 4;

  /** One word is an object more often than a clause: {@code Mayor says no}. */
  private static final int FEWEST_WORDS = 2;

  private static final Set<String> RUBRICS = WordClass.of("layout.rubrics");
  private static final Set<String> SURVEYS = WordClass.of("layout.headline-sources");

  /** What follows them alone is whom one speaks to: {@code Mayor tells council about bridge}. */
  private static final Set<String> ADDRESSING = Set.of("ask", "tell");

  private final List<Mention> mentions;
  private final List<Attribution> found;

  /**
   * The rule for one headline.
   *
   * @param mentions those of its article
   * @param found what the other rules have found in it
   */
  public HeadlineRule(List<Mention> mentions, List<Attribution> found) {
    this.mentions = mentions;
    this.found = List.copyOf(found);
  }

  @Override
  public List<Attribution> find(Syntax s) {
    Optional<Attribution> said = found.isEmpty() ? said(s) : Optional.empty();
    return said.map(List::of).orElseGet(() -> besideColon(s));
  }

  /** All that follows the first verb, if that is one of saying after its subject. */
  private static Optional<Attribution> said(Syntax s) {
    SentenceView words = s.words();
    Optional<VerbGroup> verb =
        s.groups()
            .firstFinite(0, words.size())
            .filter(group -> s.words().lexicon().says(group.lemma()) && !group.negated())
            .filter(group -> !ADDRESSING.contains(group.lemma()))
            .filter(group -> words.size() - group.end() >= FEWEST_WORDS);
    Optional<Range> source =
        verb.filter(group -> !isLoose(words, group)).flatMap(s.subjects()::before);
    return source.flatMap(
        subject ->
            s.contents()
                .of(verb.get().end(), end(s, verb.get()))
                .map(
                    content ->
                        new AttributionBuilder(Construction.of(Form.HEADLINE), content)
                            .cue(words, verb.get())
                            .source(subject.span(words))
                            .build()));
  }

  /** Before {@code – live | The Herald}. */
  private static int end(Syntax s, VerbGroup verb) {
    return IntStream.range(verb.end(), s.words().size())
        .filter(i -> s.words().lower(i).equals("|"))
        .findFirst()
        .orElse(s.words().size());
  }

  /** {@code Norland, highlighted in red} and {@code Career highlights and awards}. */
  private static boolean isLoose(SentenceView words, VerbGroup verb) {
    boolean participle = words.lower(verb.start()).endsWith("ed");
    return words.isConjunction(verb.end()) || participle && words.isComma(verb.start() - 1);
  }

  private List<Attribution> besideColon(Syntax s) {
    int colon = colon(s.words());
    boolean between = colon > 0 && colon < s.words().size() - 1;
    return between && found.stream().allMatch(a -> isAfter(s, colon, a))
        ? beside(s, new Range(0, colon), new Range(colon + 1, s.words().size()))
        : List.of();
  }

  private List<Attribution> beside(Syntax s, Range left, Range right) {
    boolean question = s.words().lower(s.words().size() - 1).equals("?");
    if (isTelling(s, left) && isClause(s, right) && !question) {
      return attribution(s, left, right);
    }
    return found.isEmpty() && isSource(s, right) && isClause(s, left)
        ? attribution(s, right, left)
        : List.of();
  }

  private boolean isTelling(Syntax s, Range left) {
    return isSource(s, left) && (isNamed(s, left) || isSurvey(s.words(), left));
  }

  /** The only colon; -1 where there is none, or several. */
  private static int colon(SentenceView words) {
    int colon = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals(":")) {
        if (colon >= 0) {
          return -1;
        }
        colon = i;
      }
    }
    return colon;
  }

  /** A short noun phrase. */
  private static boolean isSource(Syntax s, Range range) {
    return range.to() - range.from() <= LONGEST_SOURCE
        && s.phrases().baseEnd(range.from()) == range.to();
  }

  /** What another rule found in the words after the colon alone lies within what they say. */
  private static boolean isAfter(Syntax s, int colon, Attribution a) {
    int start = s.words().token(colon).span().end();
    return a.content().start() >= start && a.cue().filter(cue -> cue.start() < start).isEmpty();
  }

  /** {@code Poll: …}, {@code New study: …}. */
  private static boolean isSurvey(SentenceView words, Range range) {
    return SURVEYS.contains(words.lemma(range.to() - 1));
  }

  /** One capitalized word alone may be a rubric: {@code Live: …}. */
  private boolean isNamed(Syntax s, Range range) {
    boolean full = range.to() - range.from() > 1;
    boolean rubric = !full && RUBRICS.contains(s.words().lower(range.from()));
    return !rubric && !Overlaps.of(mentions, Mention::span, range.span(s.words())).isEmpty();
  }

  private static boolean isClause(Syntax s, Range range) {
    return s.groups().firstFinite(range.from(), range.to()).isPresent()
        || IntStream.range(range.from() + 1, range.to())
            .anyMatch(i -> s.words().isNoun(i - 1) && isVerb(s.words(), i));
  }

  /** {@code to close} in {@code Osk to close bridge}, {@code killed} in {@code Two killed}. */
  private static boolean isVerb(SentenceView words, int i) {
    boolean infinitive = words.tag(i).equals("TO") && words.tag(i + 1).equals("VB");
    return infinitive || words.tag(i).equals("VBN");
  }

  private static List<Attribution> attribution(Syntax s, Range source, Range words) {
    return s
        .contents()
        .of(words.from(), words.to())
        .map(
            content ->
                new AttributionBuilder(Construction.of(Form.HEADLINE), content)
                    .source(source.span(s.words()))
                    .build())
        .stream()
        .toList();
  }
}
