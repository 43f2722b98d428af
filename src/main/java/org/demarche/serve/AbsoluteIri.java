package org.demarche.serve;

import java.util.List;
import java.util.regex.Pattern;
import org.demarche.serve.guard.HttpProblem;

/** IRIs that come as parameters. */
final class AbsoluteIri {
  /** Without what no IRI has. */
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");

  private AbsoluteIri() {}

  /**
   * These, once they are found to be such.
   *
   * @throws HttpProblem 400 where one is not
   */
  static List<String> required(String parameter, List<String> given) {
    if (!given.stream().allMatch(it -> FORM.matcher(it).matches())) {
      throw new HttpProblem(400, "Bad request", parameter + ": not an absolute IRI");
    }
    return given;
  }
}
