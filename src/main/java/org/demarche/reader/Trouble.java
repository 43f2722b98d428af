package org.demarche.reader;

import java.util.Set;
import org.demarche.model.ArticleFailure;
import org.demarche.model.InputException;

/**
 * Says what a service that does not answer means: for one article, or, where it will not answer
 * others either, for the run.
 */
final class Trouble {
  /** No key, no right, no such model or address; a redirection, which is not followed. */
  private static final Set<Integer> FOR_ALL = Set.of(301, 302, 303, 307, 308, 401, 403, 404, 405);

  private static final int UNKNOWN = 404;

  private final ReaderSettings settings;
  private int inARow;

  Trouble(ReaderSettings settings) {
    this.settings = settings;
  }

  synchronized void over() {
    inARow = 0;
  }

  synchronized RuntimeException of(Unanswered e) {
    String what = settings.host() + ": " + e.getMessage();
    if (FOR_ALL.contains(e.status())) {
      return new InputException(
          "--reader: reader-refuses: %s; %s".formatted(what, advice(e.status())));
    }
    if (e.status() > 0) {
      return new ArticleFailure(
          "reader-refuses",
          what
              + "; the article is left out: load it again, or take a model that reads more at once");
    }
    inARow++;
    return inARow >= settings.silences()
        ? new InputException(
            "--reader: reader-silent: %s, %d articles in a row; what was loaded stays, and the same command loads the rest"
                .formatted(what, inARow))
        : new ArticleFailure(
            "reader-silent",
            what + "; the article is left out: load it again when the service answers");
  }

  private String advice(int status) {
    if (status == UNKNOWN && settings.base().replaceFirst("^\\w+://[^/]*", "").isEmpty()) {
      return "the address is " + settings.base() + ": mostly it ends with /v1";
    }
    if (status == UNKNOWN) {
      return "check that %s has the model '%s', and the address %s"
          .formatted(settings.host(), settings.model(), settings.base());
    }
    return "check the address, --model, and the key (--reader-key-file or DEMARCHE_READER_KEY)";
  }

  /** It answered, but not as the protocol has it. */
  MalformedAnswer malformed(RuntimeException e) {
    return new MalformedAnswer("an answer that is not of the chat API");
  }
}
