package org.demarche.annotate.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.perceptron.ScoreTable;
import org.demarche.annotate.perceptron.Scorer;

/**
 * Tells the part of speech of each word of a sentence, from left to right.
 *
 * <p>An averaged perceptron (Collins 2002) over words, their endings, shapes, neighbours and the
 * tags before; words that had one tag in training skip the model. Thread-safe.
 */
public final class Tagger {
  private static final String RESOURCE = "tagger.bin.gz";

  private final List<TagClass> classes;
  private final TagDictionary dictionary;
  private final ScoreTable table;

  public Tagger(TagModel model) {
    classes = model.classes();
    dictionary = model.dictionary();
    table = new ScoreTable(model.weights(), classes.size());
  }

  /** The tagger with the model that Demarche comes with; it is read once, at the first use. */
  public static Tagger shipped() {
    return Shipped.TAGGER;
  }

  /** One tag for each word, in order. */
  public List<TagClass> tag(List<String> texts) {
    TagFeatures features = new TagFeatures(texts, dictionary);
    Scorer scorer = new Scorer(table, TagFeatures.COUNT);
    int[] found = new int[TagFeatures.COUNT];
    List<TagClass> tags = new ArrayList<>(texts.size());
    int tag1 = -1;
    int tag2 = -2;
    for (int i = 0; i < features.size(); i++) {
      int tag = features.fixedTag(i);
      if (tag == TagDictionary.OPEN) {
        features.at(i, tag1, tag2, found);
        tag = scorer.best(found);
      }
      tags.add(classes.get(tag));
      tag2 = tag1;
      tag1 = tag;
    }
    return tags;
  }

  /** Holds the shipped tagger until somebody asks for it. */
  private static final class Shipped {
    static final Tagger TAGGER = read();

    private static Tagger read() {
      try (InputStream in = Tagger.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the tagger's model is not on the class path");
        }
        return new Tagger(TagModelFormat.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
