package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.network.agreement.Agreement;
import org.demarche.network.formats.Csv;

/** Writes how far two codings agree as CSV. */
final class AgreementTable {
  private AgreementTable() {}

  static void write(Agreement agreement, OutputStream out) {
    try (CSVPrinter csv = Csv.printer(out)) {
      csv.printRecord("variable", "of", "which", "units", "agreement", "kappa", "alpha");
      for (Agreement.Measure it : agreement.measures()) {
        csv.printRecord(
            it.variable(),
            it.of(),
            it.which(),
            it.units(),
            number(OptionalDouble.of(it.share())),
            number(it.kappa()),
            number(it.alpha()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "";
  }

  /** How many statements both have, in words. */
  static List<String> summary(Agreement agreement) {
    return List.of(
        String.format(
            Locale.ROOT,
            "both %d  only the first %d  only the second %d  overlap %.4f",
            agreement.both(),
            agreement.onlyFirst(),
            agreement.onlySecond(),
            agreement.overlap()));
  }
}
