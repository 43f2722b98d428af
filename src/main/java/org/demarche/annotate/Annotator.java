package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.mentions.MentionFinder;
import org.demarche.annotate.quotations.QuotationFinder;
import org.demarche.annotate.tags.Lemmatizer;
import org.demarche.annotate.tags.NameTags;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.TagMender;
import org.demarche.annotate.tags.Tagger;
import org.demarche.annotate.times.TimeFinder;
import org.demarche.annotate.tokens.LongSentences;
import org.demarche.annotate.tokens.SentenceSplitter;
import org.demarche.annotate.tokens.Tokenizer;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Adds to an article all that can be told without knowing who speaks: sentences of tagged words in
 * every block except furniture, quotations, mentions and times. Thread-safe.
 */
public final class Annotator {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tagger tagger = Tagger.shipped();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final NameTags names = new NameTags();
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final TimeFinder timeFinder = new TimeFinder();
  private final MentionFinder mentionFinder;
  private final TagMender mender;

  public Annotator(Knowledge knowledge) {
    mender = new TagMender(lemmatizer, knowledge.lexicon());
    mentionFinder = new MentionFinder(knowledge.names());
  }

  public AnnotatedArticle annotate(Article article) {
    List<Sentence> tagged = sentences(article);
    List<Mention> mentions = mentionFinder.find(article, tagged);
    List<Sentence> sentences = names.mend(tagged, mentions);
    return new AnnotatedArticle(
        article,
        sentences,
        quotationFinder.find(article),
        mentions,
        timeFinder.find(article, sentences));
  }

  private List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind() != Block.Kind.FURNITURE) {
        List<Span> tokens = tokenizer.tokenize(article.text(), block.span());
        List<List<Span>> split = splitter.split(article.text(), tokens, block.span());
        for (List<Span> sentence : LongSentences.cut(article.text(), split)) {
          sentences.add(sentence(article.text(), i, sentence));
        }
      }
    }
    return sentences;
  }

  private Sentence sentence(String text, int block, List<Span> spans) {
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    List<TagClass> tags = mender.mend(words, tagger.tag(words));
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      TagClass tag = tags.get(i);
      String lemma = lemmatizer.lemma(words.get(i), tag);
      tokens.add(new Token(spans.get(i), words.get(i), lemma, tag.pos(), tag.tag()));
    }
    Span span = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return new Sentence(span, block, tokens);
  }
}
