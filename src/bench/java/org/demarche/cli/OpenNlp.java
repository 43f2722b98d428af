package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's tokenizer and part-of-speech tagger, nothing else: the text is in memory and split into
 * sentences before the clock starts.
 */
final class OpenNlp implements Contestant {
  private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private final SentenceDetectorME splitter;
  private final TokenizerModel tokenizerModel;
  private final TokenizerME counter;
  private final POSModel taggerModel;
  private final int threads;

  OpenNlp(int threads) throws IOException {
    this.threads = threads;
    SentenceModel splitterModel = read("sentence", SentenceModel::new);
    splitter = new SentenceDetectorME(splitterModel);
    tokenizerModel = read("tokens", TokenizerModel::new);
    counter = new TokenizerME(tokenizerModel);
    taggerModel = read("pos", POSModel::new);
  }

  /** Splits a text, line by line, into sentences. */
  List<String> sentences(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .flatMap(line -> Stream.of(splitter.sentDetect(line)))
        .toList();
  }

  /** How many tokens a sentence has. */
  int tokens(String sentence) {
    return counter.tokenize(sentence).length;
  }

  @Override
  public void work(Corpus corpus) {
    List<List<String>> articles = corpus.sentences();
    AtomicInteger next = new AtomicInteger();
    AtomicLong tags = new AtomicLong();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<?>> under = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      under.add(workers.submit(() -> tags.addAndGet(tag(articles, next))));
    }
    workers.shutdown();
    for (Future<?> work : under) {
      join(work);
    }
    if (tags.get() == 0) {
      throw new IllegalStateException("nothing was tagged");
    }
  }

  private long tag(List<List<String>> articles, AtomicInteger next) {
    TokenizerME tokenizer = new TokenizerME(tokenizerModel);
    POSTaggerME tagger = new POSTaggerME(taggerModel);
    long tags = 0;
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      for (String sentence : articles.get(i)) {
        tags += tagger.tag(tokenizer.tokenize(sentence)).length;
      }
    }
    return tags;
  }

  private static void join(Future<?> work) {
    try {
      work.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static <M> M read(String kind, ModelReader<M> reader) throws IOException {
    try (InputStream in = OpenNlp.class.getResourceAsStream(String.format(MODEL, kind))) {
      return reader.read(in);
    }
  }

  private interface ModelReader<M> {
    M read(InputStream in) throws IOException;
  }
}
