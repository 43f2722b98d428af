package org.demarche.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.NameIndex.TitleSense;
import org.demarche.model.Mention.Form;

/** A small world of names: a country, its capital, its court, its president and a person. */
public final class SmallNames {
  private SmallNames() {}

  public static NameIndex index() {
    Map<String, List<Sense>> names =
        Map.of(
            "Arcadia", sense("arcadia", Form.NAME),
            "Arcadian", sense("arcadia", Form.ADJECTIVE),
            "Port Royal", sense("arcadia", Form.METONYM),
            "High Court", sense("court", Form.NAME),
            "Wang Hua", sense("wang-hua", Form.NAME));
    Map<String, Set<TitleSense>> titles =
        Map.of(
            "president", Set.of(new TitleSense("president-of-arcadia", Set.of("arcadia"))),
            "chief justice", Set.of(new TitleSense("chief-justice", Set.of("court"))),
            "mayor", Set.of());
    return new NameIndex(names, titles, List.of("wang-hua"));
  }

  private static List<Sense> sense(String id, Form form) {
    return List.of(new Sense(id, form, Optional.empty()));
  }
}
