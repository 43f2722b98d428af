package org.demarche.annotate.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.annotate.tags.Lemmatizer;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.TagMender;
import org.demarche.annotate.tags.Tagger;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.Token.Pos;

/**
 * Sentences of news, tagged by a tagger that was trained on the treebanks, with its mendings, and
 * corrected by a larger one (the teacher), which knows Penn tags only.
 *
 * <p>The teacher is believed wherever it is right more often than not on the development part of
 * EWT when the two disagree.
 */
final class TaughtSentences {
  /** Tags that the teacher uses otherwise than the treebanks do. */
  private static final Set<String> OTHERWISE =
      Set.of("NFP", "ADD", "XX", "GW", "SYM", "AFX", "LS", "HYPH", "``", "''", ",", ":", ".", "FW");

  /** Where the teacher is right less often: the tag by the treebanks, the tag by the teacher. */
  private static final Set<String> WORSE =
      Set.of("IN RB", "RB IN", "NN NNS", "NNPS NNP", "RBR RB", "DT RB", "NN RB", "NN CD", "NN ADD");

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

  /** A name that is also written small so often may be a common noun. */
  private static final int OFTEN_SMALL = 3;

  private static final Lemmatizer LEMMATIZER = new Lemmatizer();
  private static final TagMender MENDER = new TagMender(LEMMATIZER, Lexicon.builtIn());

  private final Map<String, Map<Pos, Integer>> posOfWord = new HashMap<>();
  private final Map<String, Map<Pos, Integer>> posOfTag = new HashMap<>();
  private final Map<String, Map<TagClass, Integer>> tagOfMark = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();
  private final Tagger base;

  /** With the treebanks and the tagger that was trained on them. */
  TaughtSentences(List<TaggedSentence> treebanks, Tagger base) {
    this.base = base;
    treebanks.forEach(sentence -> sentence.words().forEach(this::count));
  }

  private void count(TaggedWord word) {
    String tag = word.tag().tag();
    Pos pos = word.tag().pos();
    String key = word.form().toLowerCase(Locale.ROOT) + " " + tag;
    posOfWord.computeIfAbsent(key, k -> new HashMap<>()).merge(pos, 1, Integer::sum);
    posOfTag.computeIfAbsent(tag, k -> new HashMap<>()).merge(pos, 1, Integer::sum);
    countSmall(word.form());
    tagOfMark.computeIfAbsent(word.form(), k -> new HashMap<>()).merge(word.tag(), 1, Integer::sum);
  }

  private void countSmall(String form) {
    if (Character.isLowerCase(form.charAt(0))) {
      small.merge(form, 1, Integer::sum);
    }
  }

  /**
   * The sentences with the tags to learn.
   *
   * @param words a sentence a line, a blank between words
   * @param tags the teacher's, likewise
   */
  List<TaggedSentence> of(List<String> words, List<String> tags) {
    words.forEach(line -> List.of(line.split(" ")).forEach(this::countSmall));
    List<TaggedSentence> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(sentence(List.of(words.get(i).split(" ")), tags.get(i).split(" ")));
    }
    return found;
  }

  private TaggedSentence sentence(List<String> forms, String[] taught) {
    List<TagClass> own = MENDER.mend(forms, base.tag(forms));
    List<TaggedWord> words = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      TagClass tag = own.get(i);
      words.add(new TaggedWord(form, form, learned(form, tag, taught[i])));
    }
    return new TaggedSentence(words);
  }

  /** Punctuation has the tag that it has most often, but for quotation marks. */
  private TagClass learned(String form, TagClass own, String taught) {
    if (form.codePoints().anyMatch(Character::isLetterOrDigit)) {
      return isBelieved(form, own.tag(), taught) ? corrected(form, own, taught) : own;
    }
    boolean mark = own.tag().equals("``") || own.tag().equals("''") || own.tag().equals("POS");
    return mark
        ? own
        : tagOfMark.getOrDefault(form, Map.of()).entrySet().stream()
            .max(
                Map.Entry.<TagClass, Integer>comparingByValue()
                    .thenComparing(e -> e.getKey().toString()))
            .map(Map.Entry::getKey)
            .orElse(own);
  }

  private boolean isBelieved(String form, String own, String taught) {
    boolean clitic = form.startsWith("'") || form.startsWith("’");
    return !own.equals(taught)
        && !clitic
        && !OTHERWISE.contains(taught)
        && !WORSE.contains(own + " " + taught)
        && isNoName(form, own, taught);
  }

  /** A name stays one, unless the word is a common one, too. */
  private boolean isNoName(String form, String own, String taught) {
    boolean unnamed = own.startsWith("NNP") && !taught.startsWith("NNP");
    return !unnamed
        || !Character.isUpperCase(form.charAt(0))
        || small.getOrDefault(form.toLowerCase(Locale.ROOT), 0) >= OFTEN_SMALL;
  }

  private TagClass corrected(String form, TagClass own, String taught) {
    String lemma = LEMMATIZER.lemma(form, own);
    boolean auxiliary =
        own.pos() == Pos.AUX || AUXILIARIES.contains(lemma) && own.pos() == Pos.VERB;
    String key = form.toLowerCase(Locale.ROOT) + " " + taught;
    Map<Pos, Integer> counts = posOfWord.getOrDefault(key, posOfTag.getOrDefault(taught, Map.of()));
    Pos pos =
        auxiliary && taught.startsWith("VB")
            ? own.pos()
            : counts.entrySet().stream()
                .filter(e -> posOfWord.containsKey(key) || e.getKey() != Pos.AUX)
                .max(
                    Map.Entry.<Pos, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(own.pos());
    return new TagClass(pos, taught);
  }
}
