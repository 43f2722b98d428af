package org.demarche.link.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.link.Wikidata;
import org.demarche.link.wikidata.Claim;

/**
 * Looks over the bytes of an entity for what decides whether it is worth parsing, because most are
 * not. It never turns down what a parser would keep.
 *
 * <p>Inside a JSON string a quotation mark is escaped, so that {@code "P31"} with its marks is
 * always a whole string. After what begins a statement in every dump it is the property of a main
 * value, whose id follows. Where statements begin otherwise, the lists behind {@code "P31":} are
 * parsed.
 */
final class LineScan {
  static final JsonMapper JSON =
      new JsonMapper(JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build());

  private static final byte[] SITELINKS = ascii("\"sitelinks\"");
  private static final byte[] SNAK = ascii("\"snaktype\"");
  private static final byte[] MAIN = ascii("\"mainsnak\":{\"snaktype\":\"value\",\"property\":");
  private static final byte[] ID = ascii("\"id\":\"Q");

  /** How far behind its property the id of a value may stand. */
  private static final int NEAR = 300;

  private final ClassList classes;
  private final Values types = new Values();
  private final Values occupations = new Values();
  private final Values superclasses = new Values();
  private boolean hasOffice;
  private byte[] bytes = {};
  private int from;
  private int end;

  LineScan(ClassList classes) {
    this.classes = classes;
  }

  /** The values of one property: as they were met, and where their lists begin. */
  private static final class Values {
    private final List<Integer> items = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();

    void clear() {
      items.clear();
      lists.clear();
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Looks at the entity between two places of {@code bytes}. */
  void scan(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.from = from;
    this.end = end;
    types.clear();
    occupations.clear();
    superclasses.clear();
    hasOffice = false;
    for (int i = next(from + 1); i < end; i = next(i + 1)) {
      if (bytes[i - 1] == '"') {
        property(i + 1);
      }
    }
  }

  private int next(int at) {
    return ByteSearch.next(bytes, at, end, (byte) 'P');
  }

  private void property(int digits) {
    int at = digits;
    int number = 0;
    while (at < end && at < digits + 4 && bytes[at] >= '0' && bytes[at] <= '9') {
      number = number * 10 + bytes[at++] - '0';
    }
    if (at >= end || bytes[at] != '"') {
      return;
    }
    switch (number) {
      case 31 -> value(digits - 2, at + 1, types);
      case 39 -> hasOffice |= value(at + 1, '[') >= 0;
      case 106 -> value(digits - 2, at + 1, occupations);
      case 279 -> list(superclasses, at + 1);
      default -> {}
    }
  }

  /** Takes a main value, or the place of a list, from the property between two places. */
  private void value(int start, int behind, Values values) {
    int main = start - MAIN.length;
    if (main >= from && matches(MAIN, main)) {
      int id = behind;
      int last = Math.min(end - ID.length, behind + NEAR);
      while (id < last && !matches(ID, id)) {
        id++;
      }
      if (id < last) {
        values.items.add(digits(id + ID.length));
      }
    } else {
      list(values, behind);
    }
  }

  private int digits(int start) {
    int number = 0;
    for (int at = start; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      number = number * 10 + bytes[at] - '0';
    }
    return number;
  }

  /** Whether there are pages about it; their list is the last part, and often empty. */
  private boolean hasSitelinks() {
    for (int i = end - SITELINKS.length; i > from; i--) {
      if (bytes[i] == SITELINKS[0] && matches(SITELINKS, i)) {
        int brace = value(i + SITELINKS.length, '{');
        int first = space(brace + 1);
        return brace >= 0 && first < end && bytes[first] == '"';
      }
    }
    return false;
  }

  private void list(Values values, int at) {
    int bracket = value(at, '[');
    if (bracket >= 0 && !isOfSnaks(bracket)) {
      values.lists.add(bracket);
    }
  }

  /** Whether it is the list of a qualifier or reference, whose elements begin otherwise. */
  private boolean isOfSnaks(int bracket) {
    int brace = space(bracket + 1);
    return brace < end && bytes[brace] == '{' && matches(SNAK, space(brace + 1));
  }

  /**
   * Where the value of the key before {@code at} begins with {@code first}; −1 where it does not.
   */
  private int value(int at, char first) {
    int colon = space(at);
    if (colon >= end || bytes[colon] != ':') {
      return -1;
    }
    int value = space(colon + 1);
    return value < end && bytes[value] == first ? value : -1;
  }

  private int space(int at) {
    int next = at;
    while (next < end && (bytes[next] == ' ' || bytes[next] == '\t')) {
      next++;
    }
    return next;
  }

  private boolean matches(byte[] word, int at) {
    if (at + word.length > end) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the entity may be kept: a person with an office or occupation, an instance of a listed
   * class, or an entity with a page about it whose classes may turn out to be subclasses of one.
   */
  boolean isCandidate() throws IOException {
    List<ClassList.Meaning> meanings = new ArrayList<>();
    for (int item : items(types)) {
      meanings.add(classes.meaning(item).orElse(null));
    }
    if (meanings.isEmpty()) {
      return !superclasses.lists.isEmpty() && hasSitelinks();
    }
    return meanings.contains(ClassList.Meaning.HUMAN) && isInPublicLife()
        || ClassList.kind(meanings).isPresent()
        || meanings.contains(null) && hasSitelinks();
  }

  private boolean isInPublicLife() throws IOException {
    return hasOffice || items(occupations).stream().anyMatch(classes::isOccupation);
  }

  /** What it is a subclass of. */
  List<Integer> superclasses() throws IOException {
    return items(superclasses);
  }

  private List<Integer> items(Values values) throws IOException {
    if (!values.items.isEmpty()) {
      return values.items;
    }
    List<Integer> items = new ArrayList<>();
    for (int list : values.lists) {
      for (Claim claim : claims(list)) {
        if (claim.isBest()) {
          Wikidata.number(claim.value()).ifPresent(items::add);
        }
      }
    }
    return items;
  }

  private List<Claim> claims(int list) throws IOException {
    return Claim.all(JSON.readTree(bytes, list, end - list));
  }

  /** The number of the entity, where it is an item. */
  OptionalInt id() throws IOException {
    try (JsonParser parser = JSON.createParser(bytes, from, end - from)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("id")) {
          return Wikidata.number(parser.getText());
        }
        parser.skipChildren();
      }
      return OptionalInt.empty();
    }
  }
}
