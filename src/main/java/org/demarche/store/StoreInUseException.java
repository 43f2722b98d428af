package org.demarche.store;

import java.nio.file.Path;
import org.demarche.model.InputException;

/** Another process has the store open, and only one can. */
public final class StoreInUseException extends InputException {
  private static final long serialVersionUID = 1L;

  StoreInUseException(Path store, Throwable cause) {
    super(
        store + ": store-in-use: another process has it open; end that process, then try again",
        cause);
  }
}
