package org.demarche.network;

/** What statements have besides the variables that they are coded by. */
public enum StatementField implements Field {
  /** Who coded it. */
  CODER;

  @Override
  public String label() {
    return "coder";
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public String of(CodedStatement statement) {
    return statement.coder();
  }
}
