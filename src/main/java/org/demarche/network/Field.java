package org.demarche.network;

/** Something that every statement has one value of: a coded variable, or one of its document's. */
public sealed interface Field permits Variable, DocumentField, StatementField {
  /** How it is called in tables and on the command line. */
  String label();

  Kind kind();

  /** The value as text, {@code "1"} and {@code "-3"} for booleans and integers; empty for none. */
  String of(CodedStatement statement);

  /** What the values of a field are. */
  enum Kind {
    TEXT,
    /** {@code 0} and {@code 1}. */
    BOOLEAN,
    INTEGER
  }
}
