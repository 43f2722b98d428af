package org.demarche.extract.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.syntax.Overlaps;

/** Finds in the headline, or in what comes before the first question, who is interviewed. */
final class Interviewee {
  private static final Set<String> PRESS = WordClass.of("sources.press");

  private static final Pattern INTERVIEW = Pattern.compile("(?i)interview");

  private static final Pattern ASKED =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("layout.asking") + "\\b");

  private final AnnotatedArticle article;
  private final Layout layout;

  Interviewee(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  /** The words that name who answers what is asked from block {@code first} on. */
  Optional<Span> before(int first) {
    return layout.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .flatMap(headline -> named(headline.span(), INTERVIEW))
        .or(() -> introduced(first));
  }

  /** A person with more than one name, in a paragraph that tells of the interview. */
  private Optional<Span> introduced(int first) {
    return layout.blocks().subList(0, first).stream()
        .filter(block -> block.kind().isRead())
        .flatMap(block -> layout.sentencesIn(block.span()).stream())
        .flatMap(sentence -> named(sentence.span(), ASKED).stream())
        .filter(name -> name.of(article.text()).contains(" "))
        .findFirst();
  }

  /** The name after the word that tells of asking, else the one before it. */
  private Optional<Span> named(Span words, Pattern asking) {
    Matcher asked = asking.matcher(article.text()).region(words.start(), words.end());
    if (!asked.find()) {
      return Optional.empty();
    }
    List<Span> names =
        Overlaps.of(article.mentions(), Mention::span, words).stream()
            .filter(Interviewee::isName)
            .map(Mention::span)
            .filter(name -> !isPress(name))
            .toList();
    return names.stream()
        .filter(name -> name.start() > asked.start())
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
