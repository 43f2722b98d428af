package org.demarche.link;

import java.util.regex.Pattern;
import org.demarche.model.InputException;

/** The names of Wikidata's items. */
public final class Wikidata {
  /** What the IRIs of items begin with. */
  public static final String ENTITY = "http://www.wikidata.org/entity/";

  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]{0,9}");

  private Wikidata() {}

  /** The id, {@code Q…}, at the end of an item's IRI; anything else as it is. */
  public static String id(String iri) {
    return iri.startsWith(ENTITY) ? iri.substring(ENTITY.length()) : iri;
  }

  /** The IRI of an item by its id. */
  public static String iri(String id) {
    return ENTITY + id;
  }

  /**
   * The id that somebody wrote as {@code Q…} or as an IRI.
   *
   * @throws InputException where it is neither
   */
  public static String parsed(String text) {
    String id = id(text.replaceFirst("^https?://(www\\.)?wikidata\\.org/(entity|wiki)/", ""));
    if (!ID.matcher(id).matches()) {
      throw new InputException(
          "bad-item: '" + text + "' is no Wikidata item; write its id, Q and a number");
    }
    return id;
  }
}
