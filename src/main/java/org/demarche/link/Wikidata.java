package org.demarche.link;

import java.util.OptionalInt;
import org.demarche.model.InputException;

/** The names of Wikidata's items. */
public final class Wikidata {
  /** What the IRIs of items begin with. */
  public static final String ENTITY = "http://www.wikidata.org/entity/";

  private static final int LONGEST = 10;

  private Wikidata() {}

  /** The id, {@code Q…}, at the end of an item's IRI; anything else as it is. */
  public static String id(String iri) {
    return iri.startsWith(ENTITY) ? iri.substring(ENTITY.length()) : iri;
  }

  /** The id of the item with that number. */
  public static String ofNumber(int number) {
    return "Q" + number;
  }

  /** The IRI of an item by its id. */
  public static String iri(String id) {
    return ENTITY + id;
  }

  public static boolean isId(String text) {
    return number(text).isPresent();
  }

  /**
   * The number of an item's id, which takes less room than the text; empty for anything else, such
   * as a property's id.
   */
  public static OptionalInt number(String id) {
    if (id.length() < 2 || id.length() > LONGEST + 1 || id.charAt(0) != 'Q') {
      return OptionalInt.empty();
    }
    long number = 0;
    for (int i = 1; i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i == 1 && digit == 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return number > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) number);
  }

  /**
   * The id that somebody wrote as {@code Q…} or as an IRI.
   *
   * @throws InputException where it is neither
   */
  public static String parsed(String text) {
    String id = id(text.replaceFirst("^https?://(www\\.)?wikidata\\.org/(entity|wiki)/", ""));
    if (!isId(id)) {
      throw new InputException(
          "bad-item: '" + text + "' is no Wikidata item; write its id, Q and a number");
    }
    return id;
  }
}
