package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FirstViewTest {
  private final List<String> asked = new ArrayList<>();
  private final AtomicLong revision = new AtomicLong(7);

  @Test
  void asksOnceForEachContentWhenItIsQuiet() {
    try (FirstView view = new FirstView(revision::get, this::ask)) {
      view.round();
      assertEquals(
          List.of(
              "/statistics{}",
              "articles-by-month{}",
              "speakers{top=[yes]}",
              "demands{several=[yes]}",
              "matrix{demand=[a]}",
              "matrix{demand=[a, b]}"),
          asked);
      view.round();
      revision.incrementAndGet();
      view.round();
      revision.incrementAndGet();
      view.round();
      assertEquals(6, asked.size());
      view.round();
      assertEquals(12, asked.size());
    }
  }

  private List<String> ask(String address, Map<String, List<String>> parameters) {
    asked.add(address + parameters);
    return address.equals("demands") ? List.of("a", "b") : List.of();
  }
}
