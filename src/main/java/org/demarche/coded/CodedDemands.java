package org.demarche.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DemandRegister;
import org.demarche.model.Demand;
import org.demarche.names.Slug;

/** Registered demands by their notations or labels, others by what a table calls them. */
final class CodedDemands {
  private final DemandRegister register;
  private final Map<String, Demand> byLabel = new HashMap<>();

  CodedDemands(DemandRegister register) {
    this.register = register;
    register.all().forEach(it -> byLabel.putIfAbsent(plain(it.label()), it));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /**
   * @param name what it is called: a notation, or words
   * @param course the same in words, where the table has both
   */
  Demand of(String name, Optional<String> course) {
    return register
        .byNotation(name)
        .or(() -> Optional.ofNullable(byLabel.get(plain(name))))
        .orElseGet(() -> minted(name, course.orElse(name)));
  }

  private static Demand minted(String name, String label) {
    String notation = Slug.of(name);
    return new Demand(
        "demand/" + notation,
        notation,
        label,
        Demand.UNCLASSIFIED,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
