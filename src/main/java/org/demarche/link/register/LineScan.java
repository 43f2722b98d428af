package org.demarche.link.register;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Looks over the bytes of an entity for what decides whether it is worth parsing, because nine in
 * ten are not. Inside a JSON string a quotation mark is escaped, so that {@code "P31"} with its
 * marks is always a whole string; before a colon and a bracket it is the key of a list of
 * statements, or of a reference's or qualifier's values, which have no main value and drop out.
 */
final class LineScan {
  private static final byte[] SITELINKS = {'"', 's', 'i', 't', 'e', 'l', 'i', 'n', 'k', 's', '"'};

  private final ClassList classes;
  private final List<Integer> classLists = new ArrayList<>();
  private final List<Integer> occupationLists = new ArrayList<>();
  private final List<Integer> superclassLists = new ArrayList<>();
  private boolean hasOffice;
  private byte[] bytes = {};
  private int from;
  private int end;

  LineScan(ClassList classes) {
    this.classes = classes;
  }

  /** Looks at the entity between two places of {@code bytes}. */
  void scan(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.from = from;
    this.end = end;
    classLists.clear();
    occupationLists.clear();
    superclassLists.clear();
    hasOffice = false;
    for (int i = next(bytes, from + 1, end); i < end; i = next(bytes, i + 1, end)) {
      property(i + 1);
    }
  }

  /** Where the next id of a property begins, in a loop that the compiler makes fast. */
  private static int next(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      if (bytes[i] == 'P' && bytes[i - 1] == '"') {
        return i;
      }
    }
    return end;
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
      case 31 -> list(classLists, at + 1);
      case 39 -> hasOffice |= value(at + 1, '[') >= 0;
      case 106 -> list(occupationLists, at + 1);
      case 279 -> list(superclassLists, at + 1);
      default -> {}
    }
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

  private void list(List<Integer> lists, int at) {
    int bracket = value(at, '[');
    if (bracket >= 0) {
      lists.add(bracket);
    }
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
    for (int item : items(classLists)) {
      meanings.add(classes.meaning(item).orElse(null));
    }
    if (meanings.contains(ClassList.Meaning.HUMAN)) {
      return hasOffice || items(occupationLists).stream().anyMatch(classes::isOccupation);
    }
    if (meanings.isEmpty()) {
      return !superclassLists.isEmpty() && hasSitelinks();
    }
    return ClassList.kind(meanings).isPresent() || meanings.contains(null) && hasSitelinks();
  }

  /** What it is a subclass of. */
  List<Integer> superclasses() throws IOException {
    return items(superclassLists);
  }

  private List<Integer> items(List<Integer> lists) throws IOException {
    List<Integer> items = new ArrayList<>();
    for (int list : lists) {
      for (Statement statement : StatementReader.best(statements(list))) {
        ItemId.number(statement.value()).ifPresent(items::add);
      }
    }
    return items;
  }

  private List<Statement> statements(int list) throws IOException {
    try (JsonParser parser = EntityParser.JSON.createParser(bytes, list, end - list)) {
      parser.nextToken();
      return StatementReader.read(parser);
    }
  }

  /** The number of the entity, where it is an item. */
  OptionalInt id() throws IOException {
    try (JsonParser parser = EntityParser.JSON.createParser(bytes, from, end - from)) {
      parser.nextToken();
      while (parser.nextToken() == com.fasterxml.jackson.core.JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("id")) {
          return ItemId.number(parser.getText());
        }
        parser.skipChildren();
      }
      return OptionalInt.empty();
    }
  }
}
