package org.demarche.resolve.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Statement.Act;
import org.demarche.model.Statement.Certainty;
import org.demarche.model.Statement.Directness;
import org.demarche.model.TimeExpression;
import org.demarche.syntax.ArticleView;

/** Reads how, how surely, when and where something was said. */
final class Manner {
  private static final Set<String> POSSIBLE = WordClass.of("manner.possible");
  private static final Set<String> PROBABLE = WordClass.of("manner.probable");
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "during", "on");
  private static final Set<String> MODIFIERS = Set.of("DT", "PRP$", "VBN", "HYPH");
  private static final Set<String> MEDIA = WordClass.of("manner.media");

  /** {@code in}, a determiner and three modifiers before the noun. */
  private static final int REACH = 5;

  private final ArticleView tokens;

  Manner(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * Nine words in ten inside quotation marks are direct speech, none are indirect; paragraphs that
   * are quotations and turns of an interview need no marks.
   */
  Directness directness(Attribution attribution) {
    if (attribution.construction().is(Form.PULLED_QUOTATION)
        || attribution.construction().is(Form.SPEAKER_LABEL)) {
      return Directness.DIRECT;
    }
    int all = 0;
    int quoted = 0;
    for (Span piece : attribution.pieces()) {
      for (int i = tokens.at(piece.start()); i < tokens.after(piece); i++) {
        int word = Character.isLetterOrDigit(tokens.token(i).text().charAt(0)) ? 1 : 0;
        all += word;
        quoted += tokens.isQuoted(tokens.token(i).span().start()) ? word : 0;
      }
    }
    if (quoted == 0) {
      return Directness.INDIRECT;
    }
    return quoted * 10 >= all * 9 ? Directness.DIRECT : Directness.MIXED;
  }

  /** What the cue does; a quoted question is asked: {@code “Where is it?” she demanded}. */
  Act act(Attribution attribution) {
    Act act = tokens.lexicon().act(attribution);
    boolean wanted = act == Act.DEMAND || act == Act.REQUEST;
    boolean question = attribution.content().of(article().text()).endsWith("?");
    boolean asked = wanted && question && directness(attribution) == Directness.DIRECT;
    return asked ? Act.ASK : act;
  }

  Certainty certainty(Attribution attribution) {
    Certainty certainty = Certainty.CERTAIN;
    for (Span piece : attribution.pieces()) {
      for (int i = tokens.at(piece.start()); i < tokens.after(piece); i++) {
        if (POSSIBLE.contains(tokens.lower(i)) && !tokens.tag(i).startsWith("NNP")) {
          return Certainty.POSSIBLE;
        }
        if (PROBABLE.contains(tokens.lower(i))) {
          certainty = Certainty.PROBABLE;
        }
      }
    }
    return certainty;
  }

  /** The day that the clause of saying names, outside the content; nothing was said after today. */
  Optional<LocalDate> saidOn(Attribution attribution) {
    List<TimeExpression> near = attribution.cue().map(this::timesBeside).orElse(List.of());
    return outside(attribution, near.stream().map(TimeExpression::span).toList())
        .flatMap(span -> near.stream().filter(t -> t.span().equals(span)).findFirst())
        .flatMap(TimeExpression::day)
        .filter(day -> article().article().metadata().published().filter(day::isAfter).isEmpty());
  }

  private List<TimeExpression> timesBeside(Span cue) {
    return tokens.times(article().sentences().get(tokens.sentenceAt(cue.start())).span());
  }

  /** The nearest to the cue of those spans that lie in its sentence but not in the content. */
  private Optional<Span> outside(Attribution attribution, List<Span> spans) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    Sentence sentence = article().sentences().get(tokens.sentenceAt(cue.start()));
    return spans.stream()
        .filter(span -> sentence.span().contains(span))
        .filter(span -> attribution.pieces().stream().noneMatch(piece -> piece.overlaps(span)))
        .filter(span -> attribution.source().filter(span::overlaps).isEmpty())
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - cue.end())));
  }

  /** {@code in a televised address}, outside the content. */
  Optional<Span> medium(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    List<Span> found = new ArrayList<>();
    int sentence = tokens.sentenceAt(attribution.cue().get().start());
    Span whole = article().sentences().get(sentence).span();
    for (int i = tokens.at(whole.start()); i < tokens.after(whole); i++) {
      if (MEDIA.contains(tokens.lemma(i)) && tokens.isNoun(i)) {
        phraseWithPreposition(i, sentence).ifPresent(found::add);
      }
    }
    return outside(attribution, found);
  }

  private Optional<Span> phraseWithPreposition(int noun, int sentence) {
    int first = Math.max(0, noun - REACH);
    for (int i = noun - 1; i >= first && tokens.sentence(i) == sentence; i--) {
      if (PREPOSITIONS.contains(tokens.lower(i))) {
        return Optional.of(tokens.span(i, noun + 1));
      }
      if (!isModifier(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code a}, {@code televised}, {@code evening}. */
  private boolean isModifier(int i) {
    String tag = tokens.tag(i);
    return tokens.isNoun(i) || tag.startsWith("JJ") || MODIFIERS.contains(tag);
  }

  private AnnotatedArticle article() {
    return tokens.article();
  }
}
