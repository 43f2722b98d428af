package org.demarche.pipeline;

/** A defect of a stage that one article brought to light; the cause tells what happened. */
public final class StageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Stage stage;

  StageFailure(Stage stage, Throwable cause) {
    super(stage.word() + " failed: " + cause, cause);
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }
}
