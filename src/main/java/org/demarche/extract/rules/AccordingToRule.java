package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/**
 * Prepositions that name a source: {@code According to the ministry, …}, {@code …, according to the
 * ministry}, {@code in the words of the prosecutor, …}.
 */
public final class AccordingToRule implements Rule {
  private static final List<List<String>> CUES =
      WordClass.of("cues.sources").stream().map(cue -> List.of(cue.split(" "))).toList();

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final Set<String> CITING = Set.of("quoting", "citing");

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.words().size(); i++) {
      for (List<String> cue : CUES) {
        if (sentence.words().startsWith(i, cue)) {
          attribution(sentence, i, cue).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Syntax s, int at, List<String> cue) {
    int end = at + cue.size();
    boolean relative = s.words().isRelative(at - 2) && s.words().isComma(at - 1);
    Optional<Range> source =
        s.phrases()
            .startingAt(end)
            .map(phrase -> at == 0 ? withName(s, beforeName(s.words(), phrase)) : phrase)
            .map(phrase -> relative ? beforeComma(s.words(), phrase) : phrase);
    Optional<Content> content =
        source.flatMap(
            phrase ->
                relative
                    ? relativeClause(s, at - 2, phrase.to())
                    : content(s, at, phrase.to(), cue.size() > 2));
    return content.map(
        found ->
            new AttributionBuilder(Construction.of(Form.ACCORDING_TO), found)
                .cue(String.join("-", cue), s.words().span(at, end))
                .source(source.get().span(s.words()))
                .build());
  }

  /** Of {@code According to the Herald, Anna Bell …}: the Herald. */
  private static Range beforeName(SentenceView words, Range phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      if (words.isComma(i) && words.isProper(i + 1)) {
        return new Range(phrase.from(), i);
      }
    }
    return phrase;
  }

  /** Of {@code According to the mayor, Ann Roe, the bridge is old}: both. */
  private static Range withName(Syntax s, Range phrase) {
    SentenceView words = s.words();
    int comma = phrase.to();
    int end = words.isComma(comma) ? s.phrases().baseEnd(comma + 1) : -1;
    boolean named = end > 0 && words.isProper(end - 1) && words.isComma(end);
    boolean role = words.isNoun(comma - 1) && !words.isProper(comma - 1);
    return named && role && s.complements().clauses().at(end + 1)
        ? new Range(phrase.from(), end)
        : phrase;
  }

  private static Range beforeComma(SentenceView words, Range phrase) {
    return new Range(phrase.from(), Math.min(phrase.to(), next(words, phrase.from())));
  }

  /** {@code which, according to the ministry, is old}, up to the main verb. */
  private static Optional<Content> relativeClause(Syntax s, int pronoun, int end) {
    SentenceView words = s.words();
    int close = next(words, end + 1);
    while (close < words.size() && !words.isVerbTag(close + 1)) {
      close = next(words, close + 1);
    }
    Optional<Content> rest = s.contents().of(end, close);
    return s.contents().of(pronoun, pronoun + 1).flatMap(left -> rest.map(left::and));
  }

  private Optional<Content> content(Syntax s, int at, int end, boolean rightFirst) {
    boolean opensClause = opensClause(s, at, end);
    Optional<Content> right =
        (rightFirst || opensClause) && s.words().isComma(end)
            ? upToTheEnd(s, end + 1)
            : Optional.empty();
    if (right.isPresent()) {
      return right;
    }
    Optional<Content> before = before(s, at);
    if (before.isPresent()) {
      Optional<Integer> predicate = isCopula(s, at) ? afterComma(s.words(), end) : goesOn(s, end);
      Optional<Content> rest = predicate.flatMap(from -> upToTheEnd(s, from));
      return rest.map(before.get()::and).or(() -> before);
    }
    Optional<Content> subject = subject(s, at, end);
    return subject.isPresent() ? subject : opening(s, end).flatMap(from -> upToTheEnd(s, from));
  }

  /** {@code that, according to …,}, {@code but, according to …, he left}. */
  private static boolean opensClause(Syntax s, int at, int end) {
    SentenceView words = s.words();
    boolean comma = words.isComma(at - 1);
    boolean joined =
        comma && words.isConjunction(at - 2) && s.complements().clauses().at(end + 1)
            || words.isConjunction(at - 1) && s.complements().clauses().at(end);
    if (joined && !comma) {
      return true;
    }
    return joined || words.lower(comma ? at - 2 : at - 1).equals("that");
  }

  private static Optional<Content> upToTheEnd(Syntax s, int from) {
    return s.contents().of(from, s.words().size());
  }

  private Optional<Content> before(Syntax s, int at) {
    int start = start(s, at);
    boolean clause = s.groups().firstFinite(start, at).isPresent();
    return clause ? s.contents().of(start, at) : Optional.empty();
  }

  /** {@code The bridge is, according to …, old}. */
  private static boolean isCopula(Syntax s, int at) {
    return s.words().isComma(at - 1) && s.words().lemma(at - 2).equals("be");
  }

  /** After the comma that closes the source. */
  private static Optional<Integer> afterComma(SentenceView words, int end) {
    int comma = next(words, end);
    return comma < words.size() - 1 ? Optional.of(comma + 1) : Optional.empty();
  }

  private int start(Syntax s, int at) {
    int start = 0;
    for (int i = 0; i < at; i++) {
      boolean bracket = s.words().lower(i).equals(")") && hasCue(s.words(), start, i);
      if (bracket || s.words().lower(i).equals(";") || s.words().lower(i).equals(":")) {
        start = i + 1;
      }
    }
    return afterAs(s.words(), s.words().tag(start).equals("CC") ? start + 1 : start);
  }

  /** {@code (according to one)} before {@code , which is old (according to another)}. */
  private static boolean hasCue(SentenceView words, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> words.lower(i).equals("("))
        .anyMatch(i -> CUES.stream().anyMatch(cue -> words.startsWith(i + 1, cue)));
  }

  /** Past {@code As it stands,}. */
  private static int afterAs(SentenceView words, int start) {
    boolean as = words.lower(start).equals("as") && words.isVerbTag(start + 2);
    return as && words.isNominal(start + 1) && words.isComma(start + 3) ? start + 4 : start;
  }

  /** {@code The bridge, according to the ministry, is safe}: subject and predicate. */
  private Optional<Content> subject(Syntax s, int at, int end) {
    int start = start(s, at);
    boolean parenthesis = at - start > 1 && s.words().isComma(at - 1);
    Optional<Integer> predicate = parenthesis ? goesOn(s, end) : Optional.empty();
    Optional<Content> left = predicate.isPresent() ? s.contents().of(start, at) : Optional.empty();
    return left.flatMap(l -> upToTheEnd(s, predicate.get()).map(l::and));
  }

  /** Where the clause goes on with its verb after the source. */
  private Optional<Integer> goesOn(Syntax s, int end) {
    SentenceView words = s.words();
    int from = next(words, end) + 1;
    boolean verb =
        words.isVerbTag(from) && words.pos(from) != Pos.ADJ && !words.tag(from).equals("VBG");
    return verb && from < words.size() ? Optional.of(from) : Optional.empty();
  }

  /** Where the content begins after a source that opens the sentence. */
  private Optional<Integer> opening(Syntax s, int end) {
    SentenceView words = s.words();
    if (!words.isPunctuation(end) && s.complements().clauses().at(end)) {
      return Optional.of(end);
    }
    int comma = next(words, end);
    if (isParenthesis(s, comma + 1) || isApposition(s, comma)) {
      int close = next(words, comma + 1);
      comma = close < words.size() - 1 ? close : comma;
    }
    return comma < words.size() - 1 ? Optional.of(comma + 1) : Optional.empty();
  }

  /** {@code , published on Monday,} and {@code , which was published on Monday,}. */
  private boolean isParenthesis(Syntax s, int i) {
    SentenceView words = s.words();
    return words.isRelative(i)
        || CITING.contains(words.lower(i))
        || words.tag(i).equals("VBN")
        || words.tag(i).equals("VBD")
        || words.tag(i).equals("VBG") && !s.complements().clauses().at(i);
  }

  /** Of {@code According to Osk, a firm of divers, the bridge is old}: the firm. */
  private static boolean isApposition(Syntax s, int comma) {
    int close = next(s.words(), comma + 1);
    boolean noun = INDEFINITE.contains(s.words().lower(comma + 1)) && s.words().isComma(close);
    return noun
        && s.groups().firstFinite(comma + 1, close).isEmpty()
        && s.complements().clauses().at(close + 1);
  }

  /** The next comma or dash at or after token {@code from}. */
  private static int next(SentenceView words, int from) {
    int i = from;
    while (i < words.size() && !words.isComma(i) && !words.isDash(i)) {
      i++;
    }
    return i;
  }
}
