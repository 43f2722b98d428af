package org.demarche.network;

import java.util.Optional;

/**
 * What is made of coded statements.
 *
 * @param rows the first variable: the nodes, or one kind of them
 * @param columns the second one
 * @param qualifier whether, or how much, a statement is for it
 * @param isolates whether all that were coded are nodes, also those of whom no statement is left
 */
public record Settings(
    Mode mode,
    Field rows,
    Field columns,
    Optional<Field> qualifier,
    Aggregation aggregation,
    Normalisation normalisation,
    Duplicates duplicates,
    boolean isolates,
    Selection selection,
    Compatibility compatibility) {

  /** Two-mode, all statements, no qualifier. */
  public static Settings of(Field rows, Field columns) {
    return new Settings(
        Mode.TWO_MODE,
        rows,
        columns,
        Optional.empty(),
        Aggregation.IGNORE,
        Normalisation.NO,
        Duplicates.KEEP,
        false,
        Selection.ALL,
        Compatibility.NONE);
  }

  public Settings mode(Mode other) {
    return new Settings(
        other,
        rows,
        columns,
        qualifier,
        aggregation,
        normalisation,
        duplicates,
        isolates,
        selection,
        compatibility);
  }

  public Settings qualifier(Field field, Aggregation how) {
    return new Settings(
        mode,
        rows,
        columns,
        Optional.of(field),
        how,
        normalisation,
        duplicates,
        isolates,
        selection,
        compatibility);
  }

  public Settings aggregation(Aggregation other) {
    return new Settings(
        mode,
        rows,
        columns,
        qualifier,
        other,
        normalisation,
        duplicates,
        isolates,
        selection,
        compatibility);
  }

  public Settings normalisation(Normalisation other) {
    return new Settings(
        mode,
        rows,
        columns,
        qualifier,
        aggregation,
        other,
        duplicates,
        isolates,
        selection,
        compatibility);
  }

  public Settings duplicates(Duplicates other) {
    return new Settings(
        mode,
        rows,
        columns,
        qualifier,
        aggregation,
        normalisation,
        other,
        isolates,
        selection,
        compatibility);
  }

  public Settings isolates(boolean other) {
    return new Settings(
        mode,
        rows,
        columns,
        qualifier,
        aggregation,
        normalisation,
        duplicates,
        other,
        selection,
        compatibility);
  }

  public Settings selection(Selection other) {
    return new Settings(
        mode,
        rows,
        columns,
        qualifier,
        aggregation,
        normalisation,
        duplicates,
        isolates,
        other,
        compatibility);
  }

  public Settings compatibility(Compatibility other) {
    return new Settings(
        mode,
        rows,
        columns,
        qualifier,
        aggregation,
        normalisation,
        duplicates,
        isolates,
        selection,
        other);
  }

  public boolean isDna() {
    return compatibility == Compatibility.DNA;
  }
}
