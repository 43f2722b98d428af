package org.demarche.extract.layout;

import java.util.ArrayList;
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
import org.demarche.model.Block;
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
 * Paragraphs that the one before announces with a colon: {@code The church denied it in a
 * statement:} and a paragraph of its words, with or without marks.
 */
final class AnnouncedParagraphs {
  private static final Set<String> SENDING = Set.of("from", "by");
  private static final Set<String> DESKS = Set.of("desk", "office", "pen", "hand");

  private static final Set<String> MEDIA = WordClass.of("manner.media");

  /** In words: {@code And in a second letter from}. */
  private static final int LONGEST_OPENING = 7;

  private final AnnotatedArticle article;
  private final Layout layout;
  private final Lexicon lexicon;
  private final OtherSpeakers others;

  AnnouncedParagraphs(
      AnnotatedArticle article, Layout layout, List<Attribution> known, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.article = article;
    this.layout = layout;
    this.others = new OtherSpeakers(known, layout);
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i < layout.blocks().size(); i++) {
      announced(layout.blocks().get(i - 1), layout.blocks().get(i)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> announced(Block prior, Block block) {
    boolean announces = prior.kind().isProse() || prior.kind() == Block.Kind.HEADING;
    if (!announces || !block.kind().isProse() || !layout.endsInColon(prior)) {
      return Optional.empty();
    }
    List<Sentence> before = layout.sentencesIn(prior.span());
    Optional<Content> content = content(block);
    if (before.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Syntax s = new Syntax(before.get(before.size() - 1), article, lexicon);
    if (s.groups().firstFinite(0, s.words().size()).isEmpty()) {
      return isWhole(block)
          ? sender(s).map(from -> sent(s, from, content.get()))
          : Optional.empty();
    }
    return announcingVerb(s)
        .flatMap(
            verb ->
                s.subjects().before(verb).map(source -> announced(s, verb, source, content.get())));
  }

  /** Whether the paragraph is one quotation. */
  private boolean isWhole(Block block) {
    List<Quotation> quotations = Overlaps.of(article.quotations(), Quotation::span, block.span());
    return quotations.size() == 1
        && layout.trimmed(block.span()).equals(layout.trimmed(quotations.get(0).span()));
  }

  /** {@code And from Chairwoman Ann Roe:}, {@code From the desk of Ann Roe, vice president:}. */
  private Optional<Range> sender(Syntax s) {
    SentenceView words = s.words();
    for (int i = 0; i < Math.min(words.size(), LONGEST_OPENING); i++) {
      if (SENDING.contains(words.lower(i))) {
        int from = i + 1;
        int of = words.tag(from).equals("DT") ? from + 2 : from + 1;
        boolean desk = DESKS.contains(words.lower(of - 1)) && words.lower(of).equals("of");
        return name(words, desk ? of + 1 : from);
      }
    }
    return Optional.empty();
  }

  /** The words up to a comma or the colon, if they end in a name. */
  private static Optional<Range> name(SentenceView words, int from) {
    int end = from;
    while (end < words.size() && !words.isComma(end) && !words.lower(end).equals(":")) {
      if (words.tag(end).equals("TO")) {
        return Optional.empty();
      }
      end++;
    }
    return end > from && end < words.size() && words.isProper(end - 1)
        ? Optional.of(new Range(from, end))
        : Optional.empty();
  }

  private static Attribution sent(Syntax s, Range source, Content content) {
    return new AttributionBuilder(Construction.of(Form.ANNOUNCED_PARAGRAPH), content)
        .source(source.span(s.words()))
        .build();
  }

  /** The quotation that opens the paragraph, or the whole of one that none opens. */
  private Optional<Content> content(Block block) {
    boolean whole = !opensWithQuotation(block) && !others.in(block.span());
    if (whole || !layout.hasQuotation(block.span())) {
      Span words = upToOtherSpeaker(block);
      return Optional.of(layout.content(words, words));
    }
    return Overlaps.of(article.quotations(), Quotation::span, block.span()).stream()
        .limit(1)
        .filter(quotation -> quotation.span().start() == block.span().start())
        .filter(quotation -> !others.in(block.span()))
        .map(quotation -> layout.content(quotation.words(), quotation.span()))
        .findFirst();
  }

  private boolean opensWithQuotation(Block block) {
    return Overlaps.of(article.quotations(), Quotation::span, block.span()).stream()
        .anyMatch(quotation -> quotation.span().start() <= block.span().start());
  }

  private static Optional<VerbGroup> announcingVerb(Syntax s) {
    return s.groups().all().stream()
        .filter(group -> group.finite() && !group.passive())
        .filter(group -> s.words().lexicon().says(group.lemma()) || namesMedium(s))
        .reduce((first, second) -> second);
  }

  /** {@code In a letter, the mayor attacked the plan:}. */
  private static boolean namesMedium(Syntax s) {
    SentenceView words = s.words();
    return IntStream.range(0, words.size())
        .filter(i -> words.lower(i).equals("in"))
        .flatMap(i -> IntStream.range(i + 1, s.phrases().baseEnd(i + 1)))
        .anyMatch(i -> MEDIA.contains(words.lemma(i)));
  }

  private Attribution announced(Syntax s, VerbGroup verb, Range source, Content content) {
    return new AttributionBuilder(Construction.of(Form.ANNOUNCED_PARAGRAPH), content)
        .cue(verb.lemma(), s.words().span(verb.start(), verb.end()))
        .source(source.span(s.words()))
        .build();
  }

  private Span upToOtherSpeaker(Block block) {
    Span words = block.span();
    for (Sentence sentence : layout.sentencesIn(block.span())) {
      if (others.in(sentence.span())) {
        return sentence.span().start() > words.start()
            ? new Span(words.start(), sentence.span().start())
            : words;
      }
    }
    return words;
  }
}
