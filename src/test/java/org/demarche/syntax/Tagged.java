package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.annotate.quotations.QuotationFinder;
import org.demarche.annotate.tags.Lemmatizer;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.times.TimeFinder;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.model.Token.Pos;

/**
 * Sentences that are tagged by hand: {@code The/DT mayor/NN said/VBD}. A token is {@code
 * word/TAG/lemma/POS}; lemma and part of speech follow from word and tag where they are left out,
 * or empty. Tokens are parted by one space in the text. Quotations and times are found as in
 * articles.
 */
public final class Tagged {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Lemmatizer LEMMATIZER = new Lemmatizer();
  private static final List<String> SUBORDINATING =
      List.of("that", "if", "because", "while", "although", "though", "whether", "unless", "until");

  private Tagged() {}

  /** A sentence that begins its article. */
  public static Sentence sentence(String tagged) {
    return sentence(tagged, 0, 0);
  }

  /** The view of a sentence, with its quotations. */
  public static SentenceView view(String tagged) {
    AnnotatedArticle article = annotated(tagged);
    return new SentenceView(article.sentences().get(0), article.quotations(), LEXICON);
  }

  /** The view of an article; each sentence is a paragraph. */
  public static ArticleView article(String... tagged) {
    return new ArticleView(annotated(tagged), LEXICON);
  }

  /** An article of tagged sentences without mentions; each sentence is a paragraph. */
  public static AnnotatedArticle annotated(String... tagged) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tagged.length; i++) {
      sentences.add(sentence(tagged[i], i, start));
      start = sentences.get(i).span().end() + 1;
    }
    String text = Arrays.stream(tagged).map(Tagged::text).collect(Collectors.joining("\n"));
    List<Block> blocks =
        sentences.stream().map(s -> new Block(Block.Kind.PARAGRAPH, s.span())).toList();
    Article article = new Article("tagged", text, Metadata.UNKNOWN, blocks);
    return new AnnotatedArticle(
        article,
        sentences,
        new QuotationFinder().find(article),
        List.of(),
        new TimeFinder().find(article, sentences));
  }

  /** The words of tokens of a view, parted by spaces; {@code -} where the range is empty. */
  public static String words(SentenceView view, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(view.token(i).text());
    }
    return words.isEmpty() ? "-" : String.join(" ", words);
  }

  /** The words of a tagged sentence. */
  public static String text(String tagged) {
    return Arrays.stream(tagged.split(" "))
        .map(token -> token.substring(0, token.indexOf('/')))
        .collect(Collectors.joining(" "));
  }

  private static Sentence sentence(String tagged, int block, int start) {
    List<Token> tokens = new ArrayList<>();
    String[] parts = tagged.split(" ");
    int at = start;
    for (int i = 0; i < parts.length; i++) {
      Token token = token(parts, i, at);
      tokens.add(token);
      at = token.span().end() + 1;
    }
    return new Sentence(new Span(start, at - 1), block, tokens);
  }

  private static Token token(String[] tokens, int i, int start) {
    String[] parts = tokens[i].split("/");
    String word = parts[0];
    String tag = parts[1];
    TagClass plain = new TagClass(Pos.X, tag);
    String lemma =
        parts.length > 2 && !parts[2].isEmpty() ? parts[2] : LEMMATIZER.lemma(word, plain);
    Pos pos = parts.length > 3 ? Pos.valueOf(parts[3]) : pos(word, tag, lemma, tokens, i);
    return new Token(new Span(start, start + word.length()), word, lemma, pos, tag);
  }

  private static Pos pos(String word, String tag, String lemma, String[] tokens, int i) {
    return switch (tag) {
      case "NN", "NNS" -> Pos.NOUN;
      case "NNP", "NNPS", "ADD" -> Pos.PROPN;
      case "JJ", "JJR", "JJS", "AFX" -> Pos.ADJ;
      case "RB", "RBR", "RBS", "WRB" -> lemma.equals("not") ? Pos.PART : Pos.ADV;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          isAuxiliary(lemma, tokens, i) ? Pos.AUX : Pos.VERB;
      case "MD" -> Pos.AUX;
      case "IN" -> SUBORDINATING.contains(word.toLowerCase(Locale.ROOT)) ? Pos.SCONJ : Pos.ADP;
      case "RP" -> Pos.ADP;
      case "DT", "PDT" -> Pos.DET;
      case "PRP", "PRP$", "EX", "WP", "WP$", "WDT" -> Pos.PRON;
      case "CD" -> Pos.NUM;
      case "CC" -> Pos.CCONJ;
      case "TO", "POS" -> Pos.PART;
      case "UH" -> Pos.INTJ;
      case "$", "SYM", "#" -> Pos.SYM;
      case "FW" -> Pos.X;
      default -> Pos.PUNCT;
    };
  }

  /** {@code be}, and {@code have} and {@code do} before another verb. */
  private static boolean isAuxiliary(String lemma, String[] tokens, int i) {
    int next = i + 1;
    while (next < tokens.length && tokens[next].matches("(all|on|Monday)/.*|.*/RB.*")) {
      next++;
    }
    boolean before = next < tokens.length && tokens[next].contains("/VB");
    return lemma.equals("be") || (lemma.equals("have") || lemma.equals("do")) && before;
  }
}
