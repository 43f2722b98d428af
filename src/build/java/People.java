import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.list.PointerTargetNode;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes the nouns that first of all mean a person or an organized group of people, by WordNet.
 *
 * <p>Run like {@code Derivations}, with the file to write, and put its words under the comment of
 * src/main/resources/org/demarche/lexicon/classes/somebody.txt.
 */
public final class People {
  private static final Set<String> GROUPS =
      Set.of("organization", "gathering", "people", "unit", "body");

  public static void main(String[] args) throws Exception {
    Dictionary dictionary = Dictionary.getDefaultResourceInstance();
    Set<String> found = new TreeSet<>();
    var nouns = dictionary.getIndexWordIterator(POS.NOUN);
    while (nouns.hasNext()) {
      IndexWord noun = nouns.next();
      boolean word = noun.getLemma().matches("[a-z]{3,}");
      if (word && isCommon(noun) && isSomebody(noun.getSenses().get(0))) {
        found.add(noun.getLemma());
      }
    }
    Files.writeString(Path.of(args[0]), String.join(" ", found));
  }

  /** Not what is only the name of somebody. */
  private static boolean isCommon(IndexWord noun) throws Exception {
    return noun.getSenses().get(0).getWords().stream()
        .anyMatch(word -> word.getLemma().equals(noun.getLemma()));
  }

  private static boolean isSomebody(Synset sense) throws Exception {
    String file = sense.getLexFileName();
    return file.equals("noun.person") || file.equals("noun.group") && isGroup(sense);
  }

  private static boolean isGroup(Synset sense) throws Exception {
    for (List<PointerTargetNode> path : PointerUtils.getHypernymTree(sense).toList()) {
      for (PointerTargetNode node : path) {
        if (node.getSynset().getWords().stream().anyMatch(w -> GROUPS.contains(w.getLemma()))) {
          return true;
        }
      }
    }
    return false;
  }
}
