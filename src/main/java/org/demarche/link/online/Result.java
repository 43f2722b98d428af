package org.demarche.link.online;

import java.util.function.Function;

/** What a service answered, or why there is no answer. */
sealed interface Result<T> {
  /** An answer. */
  record Got<T>(T value) implements Result<T> {}

  /**
   * No answer; it says nothing about what was asked for.
   *
   * @param status the HTTP status, 0 where there was none
   */
  record Failed<T>(String reason, int status) implements Result<T> {
    Failed(String reason) {
      this(reason, 0);
    }
  }

  default <R> Result<R> then(Function<T, Result<R>> next) {
    if (this instanceof Got<T> got) {
      return next.apply(got.value());
    }
    Failed<T> failed = (Failed<T>) this;
    return new Failed<>(failed.reason(), failed.status());
  }

  default <R> Result<R> map(Function<T, R> change) {
    return then(value -> new Got<>(change.apply(value)));
  }
}
