package org.demarche.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.read.ReadOptions;
import picocli.CommandLine.Option;

/** What to assume of an article that does not say it itself. */
final class ReadOptionsMixin {
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
  private Optional<String> language = Optional.empty();

  ReadOptions options() {
    return new ReadOptions(date, publisher, language);
  }
}
