package org.demarche.network;

import java.util.Locale;
import java.util.function.Function;

/** What documents are told apart by; each can stand for a variable of the statements in them. */
public enum DocumentField implements Field {
  ID(Document::id),
  TITLE(Document::title),
  AUTHOR(Document::author),
  SOURCE(Document::source),
  SECTION(Document::section),
  TYPE(Document::type);

  private final Function<Document, String> value;

  DocumentField(Function<Document, String> value) {
    this.value = value;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public String of(CodedStatement statement) {
    return value.apply(statement.document());
  }
}
