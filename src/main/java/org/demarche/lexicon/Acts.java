package org.demarche.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Attribution;
import org.demarche.model.Statement.Act;

/** What a speaker does with a cue: {@code acts.tsv}. */
public final class Acts {
  private static final Map<String, Act> BY_LEMMA = read();

  private Acts() {}

  public static Act of(Attribution attribution) {
    Act act = BY_LEMMA.get(attribution.cueLemma());
    if (act != null) {
      return act;
    }
    return switch (attribution.kind()) {
      case SAY -> Act.SAY;
      case SHOW -> Act.ASSESS;
      case THINK, FEEL -> Act.BELIEVE;
      case WANT -> Act.REQUEST;
      case JUDGE -> Act.ASSESS;
    };
  }

  private static Map<String, Act> read() {
    Map<String, Act> acts = new HashMap<>();
    for (String[] row : LemmaTable.rows("acts.tsv")) {
      for (String lemma : row[1].split(" ")) {
        acts.putIfAbsent(lemma, Act.valueOf(row[0].toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(acts);
  }
}
