package org.demarche.reports;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.annotate.tags.Lemmatizer;
import org.demarche.annotate.tags.TagClass;
import org.demarche.lexicon.WordClass;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What stands for a word in all its forms: its dictionary form, a word for all that say the same,
 * and of that the stem by the algorithm of Porter (2001, "Snowball: A language for stemming
 * algorithms").
 */
final class Stems {
  private static final int MOST = 200_000;

  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<String, String> lemmas = new ConcurrentHashMap<>();

  Stems() {
    same.putAll(pairs("deeds.same-verbs"));
    same.putAll(pairs("sameness.same-words"));
    same.putAll(pairs("utterances.same-words"));
  }

  /** Word → its other side, of a class with entries {@code word=other}. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : WordClass.of(name)) {
      int middle = pair.indexOf('=');
      pairs.put(pair.substring(0, middle), pair.substring(middle + 1));
    }
    return pairs;
  }

  /** The dictionary form of a word in lower case, whatever part of speech it is. */
  String lemma(String word) {
    String lemma = lemmas.get(word);
    if (lemma == null) {
      lemma = madeLemma(word);
      if (lemmas.size() < MOST) {
        lemmas.put(word, lemma);
      }
    }
    return lemma;
  }

  private String madeLemma(String word) {
    String tag = word.endsWith("ing") ? "VBG" : word.endsWith("s") ? "VBZ" : "VBD";
    return lemmatizer.lemma(word, TagClass.parse("VERB " + tag));
  }

  /** The stem that stands for a word in lower case. */
  String of(String word) {
    String stem = known.get(word);
    if (stem == null) {
      stem = made(word);
      if (known.size() < MOST) {
        known.put(word, stem);
      }
    }
    return stem;
  }

  private String made(String word) {
    String lemma = lemma(word);
    String one = same.getOrDefault(lemma, same.getOrDefault(word, lemma));
    for (int i = 0; i < 3 && same.containsKey(one); i++) {
      one = same.get(one);
    }
    EnglishStemmer stemmer = new EnglishStemmer(); // has a state
    stemmer.setCurrent(one);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
