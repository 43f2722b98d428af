package org.demarche.knowledge;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Demand;

/** The courses of action that are recognised, and the issues they belong to. */
public final class DemandRegister {
  private final List<Demand> demands;
  private final Map<String, Demand> byNotation = new LinkedHashMap<>();
  private final Map<String, String> issues;

  DemandRegister(List<Demand> demands, Map<String, String> issues) {
    this.demands = demands.stream().sorted(Comparator.comparing(Demand::notation)).toList();
    this.demands.forEach(demand -> byNotation.put(demand.notation(), demand));
    this.issues = Collections.unmodifiableMap(new TreeMap<>(issues));
  }

  /** All demands, by notation. */
  public List<Demand> all() {
    return demands;
  }

  public Optional<Demand> byNotation(String notation) {
    return Optional.ofNullable(byNotation.get(notation));
  }

  /** Issues: notation → label, by notation. */
  public Map<String, String> issues() {
    return issues;
  }
}
