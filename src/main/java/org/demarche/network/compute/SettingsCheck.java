package org.demarche.network.compute;

import java.util.Locale;
import org.demarche.model.InputException;
import org.demarche.network.Aggregation;
import org.demarche.network.Mode;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.WindowUnit;
import org.demarche.network.Windows;

/** Refuses what has no meaning together. */
final class SettingsCheck {
  private SettingsCheck() {}

  /**
   * @throws InputException that says what to change
   */
  static void check(Settings settings) {
    Aggregation how = settings.aggregation();
    boolean oneMode = settings.mode() == Mode.ONE_MODE;
    if (how != Aggregation.IGNORE && settings.qualifier().isEmpty()) {
      throw bad(name(how) + " needs a qualifier", "name one, or ignore it");
    }
    if (!oneMode && (how == Aggregation.CONGRUENCE || how == Aggregation.CONFLICT)) {
      throw bad(
          name(how) + " is of one-mode networks", "ask for one-mode, or for ignore or subtract");
    }
    if (oneMode && how == Aggregation.COMBINE) {
      throw bad("combine is of two-mode networks", "ask for two-mode, or for subtract");
    }
    if (how == Aggregation.COMBINE && settings.normalisation() != Normalisation.NO) {
      throw bad("the numbers of combine are no amounts", "leave the normalisation out");
    }
    if (!settings.normalisation().suits(settings.mode())) {
      throw bad(
          name(settings.normalisation()) + " does not suit a " + name(settings.mode()) + " network",
          oneMode ? "use average, jaccard, cosine or vector-cosine" : "use activity or prominence");
    }
  }

  /**
   * @throws InputException that says what to change
   */
  static void check(Settings settings, Windows windows) {
    check(settings);
    if (windows.size() < 1) {
      throw bad("a window of the size " + windows.size(), "let it be 1 or more");
    }
    if (windows.kernel().isPresent() && windows.unit() == WindowUnit.EVENTS) {
      throw bad("a kernel over events", "name a unit of time, such as months");
    }
    if (windows.kernel().isPresent() && settings.aggregation() == Aggregation.COMBINE) {
      throw bad("combine smoothed by a kernel", "use subtract, or leave the kernel out");
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static InputException bad(String what, String advice) {
    return new InputException("bad-settings: %s; %s".formatted(what, advice));
  }
}
