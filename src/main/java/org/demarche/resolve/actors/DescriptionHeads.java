package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.WordClass;

/** The nouns by which a description calls somebody, as it stands in an unnamed actor's label. */
public final class DescriptionHeads {
  private static final Set<String> AFTER = WordClass.of("descriptions.after-head");
  private static final Set<String> QUANTITIES = WordClass.of("descriptions.quantities");
  private static final String OF = "of";

  private DescriptionHeads() {}

  /**
   * In lower case: {@code researchers} of <i>three researchers at Osk</i>; of quantities also what
   * there are so many of: {@code officials} of <i>dozens of officials</i>.
   */
  public static List<String> of(String description) {
    List<String> words = List.of(description.toLowerCase(Locale.ROOT).split("[\\s,]+"));
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      if (last || AFTER.contains(words.get(i + 1))) {
        heads.add(words.get(i));
        boolean parts = QUANTITIES.contains(words.get(i));
        if (last || !words.get(i + 1).equals(OF) || !parts) {
          return heads;
        }
        i++;
      }
    }
    return heads;
  }
}
