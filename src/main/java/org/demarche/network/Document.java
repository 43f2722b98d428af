package org.demarche.network;

import java.util.Objects;

/** What statements were coded in; a part that is not known is empty. */
public record Document(
    String id, String title, String author, String source, String section, String type) {
  public Document {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(source);
    Objects.requireNonNull(section);
    Objects.requireNonNull(type);
  }

  /** One of which only the id is known. */
  public static Document of(String id) {
    return new Document(id, "", "", "", "", "");
  }
}
