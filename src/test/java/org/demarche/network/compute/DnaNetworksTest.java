package org.demarche.network.compute;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.DnaCase;
import org.demarche.network.Network;
import org.demarche.network.Period;
import org.demarche.network.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What DNA 3.1.2 computes, setting by setting; skipped where its numbers are not there. */
class DnaNetworksTest {
  private static final double RELATIVE = 1e-9;

  @Test
  void allNumbersAndLabelsAreThoseOfDna() {
    List<DnaCase> cases = DnaCase.all("index.tsv");
    assumeTrue(!cases.isEmpty(), "the numbers of DNA are not there");
    assertAll(cases.stream().map(it -> (Executable) () -> check(it)));
  }

  private static void check(DnaCase given) {
    Settings settings = given.settings();
    if (given.get("network_type").equals("eventlist")) {
      checkEvents(given, settings);
    } else if (given.windows().isPresent()) {
      checkWindows(given, Networks.over(given.coding(), settings, given.windows().get()));
    } else {
      checkMatrix(given, Networks.of(given.coding(), settings));
    }
    Coding coding = given.coding();
    assertEquals(
        given.get("statements_before_filter"),
        "" + Networks.originals(coding, settings),
        given::toString);
  }

  private static void checkEvents(DnaCase given, Settings settings) {
    List<String> lines = new ArrayList<>(List.of("[statement_id, time]"));
    for (CodedStatement statement : Networks.events(given.coding(), settings)) {
      lines.add("[" + statement.id() + ", " + statement.time() + "]");
    }
    assertEquals(lines, given.expected().stream().map(List::toString).toList(), given::toString);
  }

  private static void checkMatrix(DnaCase given, Network network) {
    List<List<String>> expected = given.expected();
    List<String> columns = Stream.concat(Stream.of(""), network.columns().stream()).toList();
    assertEquals(expected.get(0), columns, given::toString);
    assertEquals(
        expected.stream().skip(1).map(row -> row.get(0)).toList(), network.rows(), given::toString);
    for (int i = 0; i < network.rows().size(); i++) {
      for (int j = 0; j < network.columns().size(); j++) {
        close(given, expected.get(i + 1).get(j + 1), network.weights().get(i, j));
      }
    }
    assertEquals(given.get("statements_after_filter"), "" + network.statements(), given::toString);
  }

  private static void checkWindows(DnaCase given, List<Network> networks) {
    List<List<String>> rows = new ArrayList<>();
    networks.forEach(network -> rows.addAll(rows(network)));
    List<List<String>> expected = given.expected();
    assertEquals(expected.size() - 1, rows.size(), given::toString);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = expected.get(i + 1);
      assertEquals(row.subList(0, 7), rows.get(i).subList(0, 7), given::toString);
      close(
          given,
          row.get(7),
          rows.get(i).get(7).isEmpty() ? 0 : Double.parseDouble(rows.get(i).get(7)));
    }
  }

  private static List<List<String>> rows(Network network) {
    Period period = network.period().orElseThrow();
    List<String> head =
        List.of(
            "" + period.step(),
            "" + period.start(),
            "" + period.mid(),
            "" + period.stop(),
            "" + network.statements());
    List<List<String>> rows = new ArrayList<>();
    network
        .weights()
        .forEach(
            (i, j, value) ->
                rows.add(
                    Stream.concat(
                            head.stream(),
                            Stream.of(network.rows().get(i), network.columns().get(j), "" + value))
                        .toList()));
    if (rows.isEmpty()) {
      rows.add(Stream.concat(head.stream(), Stream.of("", "", "")).toList());
    }
    return rows;
  }

  private static void close(DnaCase given, String expected, double value) {
    double wanted = expected.isEmpty() ? 0 : Double.parseDouble(expected);
    assertTrue(
        Math.abs(wanted - value) <= RELATIVE * Math.max(Math.abs(wanted), Math.abs(value)),
        () -> given + ": " + value + " in place of " + wanted);
  }
}
