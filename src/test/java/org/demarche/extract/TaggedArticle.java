package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.quotations.QuotationFinder;
import org.demarche.extract.content.Syntax;
import org.demarche.extract.rules.ComplementRule;
import org.demarche.extract.rules.FrontedRule;
import org.demarche.extract.rules.Rule;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Metadata;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Tagged;

/**
 * Articles of paragraphs that are {@link Tagged} by hand and parted by {@code ¶}; one that opens
 * with {@code #} is a headline. A sentence ends with a full stop and the marks after it; proper
 * nouns in a row are a name of no register.
 */
public final class TaggedArticle {
  private static final String SENTENCE_END = "(?<=/\\.) (?![”’]/)|(?<=/\\. [”’]/'') ";
  private static final List<Rule> RULES = List.of(new ComplementRule(), new FrontedRule());

  private TaggedArticle() {}

  public static AnnotatedArticle of(String tagged) {
    List<String> sentences = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    String[] paragraphs = tagged.split(" ¶ ");
    for (String paragraph : paragraphs) {
      sentences.addAll(List.of(paragraph.replaceFirst("^# ", "").split(SENTENCE_END)));
      counts.add(sentences.size());
    }
    AnnotatedArticle single = Tagged.annotated(sentences.toArray(String[]::new));
    return paragraphs(single, counts, paragraphs);
  }

  private static AnnotatedArticle paragraphs(
      AnnotatedArticle single, List<Integer> counts, String[] paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int b = 0; b < counts.size(); b++) {
      int from = sentences.size();
      for (Sentence sentence : single.sentences().subList(from, counts.get(b))) {
        sentences.add(new Sentence(sentence.span(), b, sentence.tokens()));
      }
      Span span = sentences.get(from).span().union(sentences.get(sentences.size() - 1).span());
      Block.Kind kind = paragraphs[b].startsWith("# ") ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, span));
    }
    Article article = new Article("tagged", single.text(), Metadata.UNKNOWN, blocks);
    return new AnnotatedArticle(
        article, sentences, new QuotationFinder().find(article), names(sentences), single.times());
  }

  private static List<Mention> names(List<Sentence> sentences) {
    List<Mention> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Optional<Span> name = Optional.empty();
      for (Token token : sentence.tokens()) {
        boolean proper = token.tag().startsWith("NNP");
        Span before = name.orElse(token.span());
        name.filter(it -> !proper).ifPresent(it -> names.add(mention(it)));
        name = proper ? Optional.of(before.union(token.span())) : Optional.empty();
      }
      name.ifPresent(it -> names.add(mention(it)));
    }
    return names;
  }

  private static Mention mention(Span span) {
    return new Mention(span, Mention.Form.NEW_NAME, List.of());
  }

  /** What verbs with their content on the right or the left attribute in each sentence. */
  public static List<Attribution> inSentences(AnnotatedArticle article) {
    return article.sentences().stream()
        .map(sentence -> new Syntax(sentence, article, Lexicon.builtIn()))
        .flatMap(syntax -> RULES.stream().flatMap(rule -> rule.find(syntax).stream()))
        .toList();
  }
}
