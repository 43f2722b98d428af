package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.syntax.Overlaps;

/**
 * The answers of an interview whose headline names who is asked, and whose paragraphs only tell
 * questions from answers: {@code Q: Will you go? A: No.} A paragraph without a label goes on with
 * the answer before it; after the last label it does so while somebody speaks of himself.
 */
final class Interview {
  private static final Pattern LABEL = Pattern.compile("(Q|A|Question|Answer)\\s?:\\s+(?=\\S)");
  private static final Set<String> PRESS = WordClass.of("sources.press");
  private static final String INTERVIEW = "interview";

  private final AnnotatedArticle article;
  private final Layout layout;

  Interview(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> answers() {
    List<Integer> labelled =
        IntStream.range(0, layout.blocks().size())
            .filter(i -> label(i).lookingAt())
            .boxed()
            .toList();
    boolean asked = labelled.stream().anyMatch(i -> isQuestion(i));
    return asked ? asked(labelled) : List.of();
  }

  private List<Attribution> asked(List<Integer> labelled) {
    return interviewee()
        .map(who -> answers(who, labelled.get(0), labelled.get(labelled.size() - 1)))
        .orElse(List.of());
  }

  private List<Attribution> answers(Span who, int first, int last) {
    List<Attribution> answers = new ArrayList<>();
    boolean answering = false;
    for (int i = first; i <= last || answering && isSpoken(i); i++) {
      Matcher label = label(i);
      boolean labelled = label.lookingAt();
      answering = labelled ? !isQuestion(i) : answering;
      if (answering && layout.blocks().get(i).kind().isProse()) {
        answers.add(answer(who, new Span(labelled ? label.end() : start(i), end(i))));
      }
    }
    return answers;
  }

  /** {@code That is all we can say.} */
  private boolean isSpoken(int block) {
    return block < layout.blocks().size() && layout.speaksOfItself(layout.blocks().get(block));
  }

  private Attribution answer(Span who, Span words) {
    Span spoken = layout.trimmed(words);
    return new AttributionBuilder(
            Construction.of(Form.PULLED_QUOTATION), Content.of(spoken, spoken))
        .source(who)
        .build();
  }

  private Matcher label(int block) {
    return LABEL.matcher(article.text()).region(start(block), end(block));
  }

  private boolean isQuestion(int block) {
    return article.text().charAt(start(block)) == 'Q';
  }

  private int start(int block) {
    return layout.blocks().get(block).span().start();
  }

  private int end(int block) {
    return layout.blocks().get(block).span().end();
  }

  /** The name after {@code interview with} in the headline, else the one before it. */
  private Optional<Span> interviewee() {
    return layout.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(Block::span)
        .findFirst()
        .flatMap(this::interviewee);
  }

  private Optional<Span> interviewee(Span headline) {
    int word = headline.of(article.text()).toLowerCase(Locale.ROOT).indexOf(INTERVIEW);
    List<Span> names =
        Overlaps.of(article.mentions(), Mention::span, headline).stream()
            .filter(Interview::isName)
            .map(Mention::span)
            .filter(name -> !isPress(name))
            .toList();
    int at = headline.start() + word;
    return word < 0
        ? Optional.empty()
        : names.stream()
            .filter(name -> name.start() > at)
            .findFirst()
            .or(() -> names.stream().findFirst());
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.NEW_NAME;
  }

  private boolean isPress(Span name) {
    return Arrays.stream(name.of(article.text()).toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(PRESS::contains);
  }
}
