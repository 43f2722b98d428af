package org.demarche.network.compute;

import java.util.List;
import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;
import org.demarche.network.WindowUnit;
import org.demarche.network.Windows;

/** Makes networks of coded statements. */
public final class Networks {
  private Networks() {}

  /**
   * One network of all statements that count.
   *
   * @throws InputException where settings do not go together
   */
  public static Network of(Coding coding, Settings settings) {
    SettingsCheck.check(settings);
    return of(Sample.ofTies(coding, settings), settings);
  }

  /**
   * One network for each window, in the order of time. Duplicates go before, over the whole range.
   *
   * @throws InputException where settings do not go together
   */
  public static List<Network> over(Coding coding, Settings settings, Windows windows) {
    SettingsCheck.check(settings, windows);
    Sample sample = Sample.ofTies(coding, settings);
    if (sample.remaining().isEmpty()) {
      return List.of();
    }
    if (windows.kernel().isPresent()) {
      return new SmoothedWindows(sample, settings, windows).networks();
    }
    return windows.unit() == WindowUnit.EVENTS
        ? new EventWindows(sample, settings, windows).networks()
        : new MovingWindows(sample, settings, windows).networks();
  }

  /** The statements that count, in order; also those without a value. */
  public static List<CodedStatement> events(Coding coding, Settings settings) {
    return Sample.ofEvents(coding, settings).remaining();
  }

  /** The statements that networks are made of, in order. */
  public static List<CodedStatement> statements(Coding coding, Settings settings) {
    return Sample.ofTies(coding, settings).remaining();
  }

  /** How many statements there are before filters and duplicates. */
  public static int originals(Coding coding, Settings settings) {
    return Sample.ofTies(coding, settings).originals().size();
  }

  static Network of(Sample sample, Settings settings) {
    CountArray counts = CountArray.of(Encoded.of(sample, settings));
    SparseMatrix weights =
        settings.mode() == Mode.ONE_MODE
            ? new OneMode(counts, settings, false).weights()
            : new TwoMode(counts, settings).weights();
    return of(counts.cells().encoded(), weights, settings, sample.remaining().size());
  }

  static Network of(Encoded encoded, SparseMatrix weights, Settings settings, int statements) {
    List<String> columns = settings.mode() == Mode.ONE_MODE ? encoded.rows() : encoded.columns();
    return new Network(
        settings.mode(), encoded.rows(), columns, weights, statements, Optional.empty());
  }
}
