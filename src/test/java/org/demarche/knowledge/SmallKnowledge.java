package org.demarche.knowledge;

import java.util.List;
import org.demarche.lexicon.Lexicon;

/** Knowledge of a few lines of Turtle and nothing else, for tests on small worlds. */
public final class SmallKnowledge {
  private static final String PREFIXES =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix actor: <https://w3id.org/demarche/id/actor/> .
      @prefix region: <https://w3id.org/demarche/id/region/> .
      @prefix office: <https://w3id.org/demarche/id/office/> .
      @prefix tenure: <https://w3id.org/demarche/id/tenure/> .
      @prefix demand: <https://w3id.org/demarche/id/demand/> .
      @prefix issue: <https://w3id.org/demarche/id/issue/> .
      """;

  private SmallKnowledge() {}

  /** The registers of that Turtle, whose prefixes are those of the seeds. */
  public static Knowledge of(String turtle) {
    return of(turtle, List.of());
  }

  /** The same with rows of a table of office holders. */
  public static Knowledge of(String turtle, List<String> holders) {
    SeedFile file = new SeedFile("small.ttl", PREFIXES + turtle);
    return new RegisterBuilder(
            Seeds.of(List.of(List.of(file))), Lexicon.builtIn(), OfficeHolders.of(holders))
        .build();
  }
}
