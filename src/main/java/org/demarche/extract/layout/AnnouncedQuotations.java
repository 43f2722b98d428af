package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.syntax.Overlaps;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Quotations that a clause with any verb announces by a colon, in its paragraph or the one before:
 * {@code The mayor made this comment: “No.”}, {@code The mayor scolded them: “No.”}.
 */
final class AnnouncedQuotations {
  private static final List<Set<String>> SPEAKERS =
      List.of(
          WordClass.of("descriptions.people"),
          WordClass.of("descriptions.organizations"),
          WordClass.of("persons.titles"));

  private static final Construction ANNOUNCED = Construction.of(Form.ANNOUNCED_QUOTATION);

  private final AnnotatedArticle article;
  private final Layout layout;
  private final Lexicon lexicon;

  AnnouncedQuotations(AnnotatedArticle article, Layout layout, Lexicon lexicon) {
    this.article = article;
    this.layout = layout;
    this.lexicon = lexicon;
  }

  List<Attribution> find(List<Attribution> known) {
    List<Attribution> found = new ArrayList<>();
    List<Quotation> all = article.quotations();
    BitSet taken = Taken.among(all, known);
    for (int i = 0; i < all.size(); i++) {
      if (!taken.get(i) && isUtterance(all.get(i))) {
        announced(all.get(i), known).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A capital, and a mark that ends a sentence. */
  private boolean isUtterance(Quotation quotation) {
    int start = quotation.words().start();
    int letter = article.text().charAt(start) == '[' ? start + 1 : start;
    boolean capital = Character.isUpperCase(article.text().codePointAt(letter));
    return capital && layout.endsSentence(quotation.words());
  }

  private Optional<Attribution> announced(Quotation quotation, List<Attribution> known) {
    int colon = colonBefore(quotation.span().start());
    return colon < 0
        ? Optional.empty()
        : told(colon, quotation, known).or(() -> announced(colon, quotation));
  }

  /** {@code The mayor told them it is “old”: “Close it.”}: said by the same as what ends there. */
  private Optional<Attribution> told(int colon, Quotation quotation, List<Attribution> known) {
    return known.stream()
        .filter(a -> a.kind() == Attribution.Kind.SAY && a.source().isPresent())
        .filter(a -> a.content().end() <= colon)
        .filter(a -> isWithoutWords(a.content().end(), colon))
        .min(Comparator.comparingInt(a -> a.content().start()))
        .map(a -> Said.continued(a, content(quotation), ANNOUNCED));
  }

  private boolean isWithoutWords(int from, int to) {
    int i = to;
    while (i > from && !Character.isLetterOrDigit(article.text().codePointBefore(i))) {
      i -= Character.charCount(article.text().codePointBefore(i));
    }
    return i <= from;
  }

  private Content content(Quotation quotation) {
    return layout.content(quotation.words(), quotation.span());
  }

  private Optional<Attribution> announced(int colon, Quotation quotation) {
    List<Sentence> holders =
        Overlaps.of(article.sentences(), Sentence::span, new Span(colon, colon + 1));
    return holders.stream()
        .filter(holder -> article.block(holder).kind().isRead())
        .map(holder -> new Syntax(holder, article, lexicon))
        .flatMap(s -> announced(s, colon, quotation).stream())
        .findFirst();
  }

  /** The offset of the colon with nothing but white space after it; -1 if there is none. */
  private int colonBefore(int offset) {
    int i = offset - 1;
    while (i >= 0 && Character.isWhitespace(article.text().charAt(i))) {
      i--;
    }
    return i >= 0 && article.text().charAt(i) == ':' ? i : -1;
  }

  private Optional<Attribution> announced(Syntax s, int colon, Quotation quotation) {
    Optional<VerbGroup> verb = verb(s, s.words().at(colon));
    return verb.flatMap(s.subjects()::before)
        .filter(subject -> isSpeaker(s.words(), subject))
        .map(subject -> attribution(s, verb.get(), subject, quotation));
  }

  /** Somebody, up to the first preposition; not {@code his last words to Ann}. */
  private static boolean isSpeaker(SentenceView words, Range subject) {
    return IntStream.range(subject.from(), subject.to())
        .takeWhile(i -> !words.isPreposition(i))
        .anyMatch(i -> words.isProper(i) || isPerson(words, i));
  }

  private static boolean isPerson(SentenceView words, int i) {
    boolean pronoun = words.isPersonal(i) && !words.lower(i).equals("it");
    return pronoun || SPEAKERS.stream().anyMatch(it -> it.contains(words.lemma(i)));
  }

  /** The verb of the main clause before the colon, the last one of several. */
  private static Optional<VerbGroup> verb(Syntax s, int colon) {
    List<VerbGroup> verbs =
        s.groups().all().stream()
            .filter(group -> group.finite() && !group.passive() && !group.negated())
            .filter(group -> group.end() <= colon)
            .filter(group -> s.words().level(group.head()) == SentenceView.OUTSIDE)
            .toList();
    return verbs.stream().reduce((first, next) -> isJoined(s.words(), first, next) ? next : first);
  }

  private static boolean isJoined(SentenceView words, VerbGroup first, VerbGroup next) {
    return IntStream.range(first.end(), next.start()).anyMatch(words::isConjunction);
  }

  private Attribution attribution(Syntax s, VerbGroup verb, Range subject, Quotation quotation) {
    return new AttributionBuilder(ANNOUNCED, content(quotation))
        .cue(s.words(), verb)
        .source(subject.span(s.words()))
        .build();
  }
}
