package org.demarche.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.InputException;

/** A register of demands that Demarche brings along, by what they are about. */
public enum Topic {
  /** The war in Ukraine and talks on its end. */
  UKRAINE("demands.ttl"),
  /** International climate conferences. */
  CLIMATE("climate/demands.ttl");

  private final String file;

  Topic(String file) {
    this.file = file;
  }

  /** The file that has it, among the seeds. */
  String file() {
    return file;
  }

  /**
   * The topic of that name, in any case.
   *
   * @throws InputException where there is none
   */
  public static Topic named(String name) {
    return Arrays.stream(values())
        .filter(it -> it.notation().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "unknown-topic: '%s'; there are %s, and topics of your own with --seeds"
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(Topic::notation)
                                .collect(Collectors.joining(", ")))));
  }

  /** Its name as users type it. */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }
}
