package org.demarche.network;

import java.util.Optional;
import java.util.function.Consumer;

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
    return with(it -> it.mode = other);
  }

  public Settings qualifier(Field field, Aggregation how) {
    return with(
        it -> {
          it.qualifier = Optional.of(field);
          it.aggregation = how;
        });
  }

  public Settings aggregation(Aggregation other) {
    return with(it -> it.aggregation = other);
  }

  public Settings normalisation(Normalisation other) {
    return with(it -> it.normalisation = other);
  }

  public Settings duplicates(Duplicates other) {
    return with(it -> it.duplicates = other);
  }

  public Settings isolates(boolean other) {
    return with(it -> it.isolates = other);
  }

  public Settings selection(Selection other) {
    return with(it -> it.selection = other);
  }

  public Settings compatibility(Compatibility other) {
    return with(it -> it.compatibility = other);
  }

  public boolean isDna() {
    return compatibility == Compatibility.DNA;
  }

  private Settings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** What may be changed of them. */
  private static final class Draft {
    private final Settings before;
    private Mode mode;
    private Optional<Field> qualifier;
    private Aggregation aggregation;
    private Normalisation normalisation;
    private Duplicates duplicates;
    private boolean isolates;
    private Selection selection;
    private Compatibility compatibility;

    Draft(Settings before) {
      this.before = before;
      this.mode = before.mode;
      this.qualifier = before.qualifier;
      this.aggregation = before.aggregation;
      this.normalisation = before.normalisation;
      this.duplicates = before.duplicates;
      this.isolates = before.isolates;
      this.selection = before.selection;
      this.compatibility = before.compatibility;
    }

    Settings settings() {
      return new Settings(
          mode,
          before.rows,
          before.columns,
          qualifier,
          aggregation,
          normalisation,
          duplicates,
          isolates,
          selection,
          compatibility);
    }
  }
}
