package org.demarche.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demarche.read.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What to assume of an article that does not say it itself. */
public final class ReadOptionsMixin {
  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication where an article does not say it: 2025-01-20.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher where an article does not name it.")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language where an article does not say it; English is assumed: en.")
  private void language(String tag) {
    if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      throw new ParameterException(
          spec.commandLine(), "--language takes a language tag such as en or pt-BR: '" + tag + "'");
    }
    language = Optional.of(tag);
  }

  private Optional<String> language = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN",
      split = ",",
      description =
          "Which column of a table has what: text=body,date=published; text, headline, date,"
              + " publisher, author, url, language, section, page, id; columns also by number.")
  private void columns(Map<String, String> given) {
    for (String field : given.keySet()) {
      if (!ReadOptions.FIELDS.contains(field)) {
        throw new ParameterException(
            spec.commandLine(),
            "--columns: '" + field + "' is none of " + String.join(", ", ReadOptions.FIELDS));
      }
    }
    columns = given;
  }

  private Map<String, String> columns = Map.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  public ReadOptions options() {
    return new ReadOptions(date, publisher, language, columns);
  }
}
