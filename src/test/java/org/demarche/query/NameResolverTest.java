package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.demarche.model.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameResolverTest {
  private static final String DATA =
      """
      PREFIX : <urn:x:>
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      :ada skos:prefLabel "Ada Norden" ; skos:altLabel "Norden" .
      :old skos:prefLabel "Ada Nord" ; dem:mergedInto :ada .
      :city skos:prefLabel "Norden" .
      :leak schema:identifier "The-Leak" .
      """;

  private static final String KEYS =
      """
      :ada dem:nameKey "ada norden", "norden" .
      :old dem:nameKey "ada nord" .
      :city dem:nameKey "norden" .
      """;

  @ParameterizedTest
  @CsvSource({
    "ACTOR, ADA norden, urn:x:ada urn:x:old",
    "ACTOR, Ada Nord, urn:x:ada urn:x:old",
    "ACTOR, urn:x:old, urn:x:ada urn:x:old",
    "ARTICLE, The-Leak, urn:x:leak",
    "ARTICLE, the-leak, urn:x:leak",
    "ARTICLE, urn:x:leak, urn:x:leak"
  })
  void findsTheSameWithAndWithoutKeys(Parameter.Type type, String text, String found) {
    assertEquals(found, resolve(DATA + KEYS, type, text));
    assertEquals(found, resolve(DATA, type, text));
  }

  @ParameterizedTest
  @CsvSource({"ACTOR, nordenn, norden", "ARTICLE, the-leek, the-leak", "ACTOR, urn:x:nobody, ''"})
  void tellsWhatItMayHaveMeant(Parameter.Type type, String text, String near) {
    for (String data : List.of(DATA + KEYS, DATA)) {
      String message =
          assertThrows(InputException.class, () -> resolve(data, type, text)).getMessage();
      String hint = near.isEmpty() ? "" : "did you mean " + near;
      assertEquals(
          hint,
          message
              .toLowerCase(Locale.ROOT)
              .replaceFirst("^[^;]*(; )?", "")
              .replaceFirst("[,?(].*", "")
              .strip());
    }
  }

  private static String resolve(String data, Parameter.Type type, String text) {
    Dataset dataset = DatasetFactory.create();
    RDFParser.fromString(data, Lang.TURTLE).parse(dataset);
    Parameter parameter =
        new Parameter(
            "who", "who", type, true, Optional.empty(), Optional.empty(), "", Optional.empty());
    return String.join(
        " ",
        new NameResolver(new Source.Local(dataset), note -> {})
            .resolve(parameter, text).stream().map(Object::toString).toList());
  }
}
