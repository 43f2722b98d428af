package org.demarche.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
  private static final Set<String> NO_DEGREE = WordClass.of("utterances.no-degree");
  private static final Set<String> PRONOUNS = WordClass.of("utterances.pointing");
  private static final List<String> ALIKE = List.of("deeds.same-verbs", "sameness.same-words");
  private static final List<String> DEGREES = List.of("JJR", "JJS");

  /** One for all, since it is large. */
  static final Stems ALL = new Stems();

  private final Synonyms synonyms = new Synonyms();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<String, String> lemmas = new ConcurrentHashMap<>();

  private Stems() {
    same.putAll(pairs("utterances.same-words"));
  }

  /** Made when two things are compared first: it takes the stem of each word that there is. */
  private static final class Kin {
    private static final KinWords ALL = kin();
  }

  private static KinWords kin() {
    KinWords kin = new KinWords(ALL.synonyms.rows(), ALL::of);
    ALIKE.forEach(alike -> pairs(alike).forEach(kin::join));
    return kin;
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
    String noun = lemmatizer.lemma(word, TagClass.parse("NOUN NNS"));
    if (word.endsWith("ves") && synonyms.isOther(noun) && !noun.equals(word)) {
      return noun; // "wolves" is no form of a verb
    }
    String tag = word.endsWith("ing") ? "VBG" : word.endsWith("s") ? "VBZ" : "VBD";
    String verb = lemmatizer.lemma(word, TagClass.parse("VERB " + tag));
    return PRONOUNS.contains(verb) ? word : verb; // "herring" is no form of "her"
  }

  /** Of "faster", "fastest" and "quickly" what has the degree, or is done so. */
  Optional<String> adjective(String word) {
    if (synonyms.isOther(word) || NO_DEGREE.contains(word)) {
      return Optional.empty();
    }
    Stream<String> degrees =
        word.endsWith("er") || word.endsWith("est")
            ? DEGREES.stream().map(it -> lemmatizer.lemma(word, TagClass.parse("ADJ " + it)))
            : word.endsWith("ly") ? Stream.of(word.substring(0, word.length() - 2)) : Stream.of();
    return degrees.filter(it -> !it.equals(word)).filter(synonyms::isAdjective).findFirst();
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
    String lemma = adjective(word).orElseGet(() -> lemma(word));
    String one = same.getOrDefault(lemma, same.getOrDefault(word, lemma));
    for (int i = 0; i < 3 && same.containsKey(one); i++) {
      one = same.get(one);
    }
    EnglishStemmer stemmer = new EnglishStemmer(); // has a state
    stemmer.setCurrent(one);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Whether two that stand for words say the same, though they are others. */
  static boolean areAkin(String one, String other) {
    return Kin.ALL.areAkin(one, other);
  }

  /** Whether what stands for a word is a verb, and nothing else. */
  static boolean isVerb(String stem) {
    return Kin.ALL.isVerb(stem);
  }

  boolean isAdjective(String word) {
    return synonyms.isAdjective(word);
  }

  /** What a word in lower case denies by its first or last letters: of "impossible" "possible". */
  static Optional<String> deniedBy(String word) {
    return ALL.synonyms.deniedBy(word);
  }

  /** Whether a verb in dictionary form and the word after it are one: "come down". */
  static boolean isPhrasal(String lemma, String next) {
    return ALL.synonyms.isPhrasal(lemma, next);
  }
}
