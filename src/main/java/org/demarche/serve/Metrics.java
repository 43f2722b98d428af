package org.demarche.serve;

import java.util.function.LongSupplier;

/** How a server does, in the text format of Prometheus. */
record Metrics(Gate gate, LongSupplier revision) {
  String text() {
    Runtime runtime = Runtime.getRuntime();
    StringBuilder text = new StringBuilder();
    add(text, "requests_total", "counter", "Requests since the start.", gate.arrived());
    add(text, "queries_running", "gauge", "Queries that run now.", gate.running());
    add(text, "queries_lost", "gauge", "Queries that did not end in time.", gate.lost());
    add(text, "store_changes_total", "counter", "Changes since the start.", revision.getAsLong());
    add(
        text,
        "heap_used_bytes",
        "gauge",
        "Memory that is used.",
        runtime.totalMemory() - runtime.freeMemory());
    add(text, "heap_max_bytes", "gauge", "Memory that may be used.", runtime.maxMemory());
    return text.toString();
  }

  private static void add(StringBuilder text, String name, String type, String help, long value) {
    text.append(
        "# HELP demarche_%1$s %3$s\n# TYPE demarche_%1$s %2$s\ndemarche_%1$s %4$d\n"
            .formatted(name, type, help, value));
  }
}
