package org.demarche.annotate.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.annotate.tokens.LongSentences;
import org.demarche.annotate.tokens.SentenceSplitter;
import org.demarche.annotate.tokens.Tokenizer;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.model.Token;

/** Finds the expressions of time in a text that is kept without its blocks; each line is one. */
public final class TextTimes {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final TimeFinder finder = new TimeFinder();

  /** Disjoint expressions in the order of the text; offsets count UTF-16 units. */
  public List<TimeExpression> of(String text, Optional<LocalDate> published) {
    Metadata metadata =
        new Metadata(
            Optional.empty(), published, Optional.empty(), List.of(), Optional.empty(), "en");
    return finder.find(new Article("text", text, metadata, List.of()), sentences(text));
  }

  private List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      Span line = new Span(lines.start(), lines.end());
      for (List<Span> words :
          LongSentences.cut(text, splitter.split(text, tokenizer.tokenize(text, line), line))) {
        sentences.add(sentence(text, words));
      }
    }
    return sentences;
  }

  /** Times are read by the words alone. */
  private static Sentence sentence(String text, List<Span> words) {
    List<Token> tokens =
        words.stream().map(it -> new Token(it, it.of(text), it.of(text), Token.Pos.X, "")).toList();
    Span span = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    return new Sentence(span, 0, tokens);
  }
}
