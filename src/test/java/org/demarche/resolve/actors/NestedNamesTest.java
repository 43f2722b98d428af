package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.Reference;
import org.demarche.resolve.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which references stand inside others, and which of two places of one name is meant. */
class NestedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the state of an office
          The Polish president arrived.                    | Polish=poland
          The President of the United States arrived.      | United States=united-states
          French President Emmanuel Macron arrived.        | French=france
          # whose administration it is
          Vladimir Putin met the Biden administration.     | Biden=joe-biden
          # not inside another proper name
          The Bank of England met.                         | ''
          The European Union met.                          | ''
          """)
  void findsTheOwnerInsideALongerReference(String text, String expected) {
    Dossier dossier = Reader.read("2024-06-01", text);
    assertEquals(expected, nested(dossier));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # called so after it, alone or as a list
          Troops left the Kherson and Mykolaiv regions.                   | kherson-oblast, mykolaiv-oblast
          Troops left Kharkiv region.                                     | kharkiv-oblast
          # a list that is headed so
          Troops left the four regions – Donetsk, Luhansk and Kherson.    | donetsk-oblast, luhansk-oblast, kherson-oblast
          Troops left the provinces of Donetsk and Kherson.               | donetsk-oblast, kherson-oblast
          # and then in the whole article, but for the city
          Troops left the Kherson region.¶Half of Kherson is free.        | kherson-oblast, kherson-oblast
          Troops left Kherson and Mykolaiv regions.¶They met in the city of Kherson. | kherson-oblast, mykolaiv-oblast, kherson
          # nothing says so
          Troops left Kherson.                                            | kherson
          """)
  void tellsAProvinceFromItsCity(String text, String expected) {
    Dossier dossier = Reader.read("2024-06-01", text);
    String found =
        dossier.references().stream()
            .map(reference -> end(reference.denotes()))
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource({"The Russian language is taught.", "Ethnic Russians live there."})
  void takesATongueOrAPeopleForNoState(String text) {
    assertEquals(List.of(), Reader.read("2024-06-01", text).references());
  }

  private static String nested(Dossier dossier) {
    String text = dossier.article().text();
    List<Reference> references = dossier.references();
    return references.stream()
        .filter(inner -> references.stream().anyMatch(outer -> holds(outer, inner)))
        .map(it -> it.span().of(text) + "=" + end(it.denotes()))
        .collect(Collectors.joining(", "));
  }

  private static String end(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static boolean holds(Reference outer, Reference inner) {
    return !outer.span().equals(inner.span()) && outer.span().contains(inner.span());
  }
}
