package org.demarche.network.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.Execution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What networkx and igraph read, where the computer has them. */
class PythonReadersTest {
  private static final String PYTHON = "/usr/bin/python3";
  private static final String TABLE = "seeds/coded/heating.csv";

  private static final String NETWORKX =
      """
      import sys, networkx
      read = networkx.read_graphml if sys.argv[1].endswith('graphml') else networkx.read_gexf
      graph = read(sys.argv[1])
      for node, its in sorted(graph.nodes(data=True)):
          print(its['label'], its['variable'], its['statements'], its['degree'], round(its['strength'], 3))
      print(sorted((graph.nodes[a]['label'], graph.nodes[b]['label'], its['weight'], its['sign'])
                   for a, b, its in graph.edges(data=True))[0])
      """;
  private static final String IGRAPH =
      """
      import sys, igraph
      graph = igraph.Graph.Read_GraphML(sys.argv[1])
      for its in sorted((v.attributes() for v in graph.vs), key=lambda it: it['id']):
          print(its['label'], its['variable'], int(its['statements']), int(its['degree']), round(its['strength'], 3))
      print(sorted((graph.vs[e.source]['label'], graph.vs[e.target]['label'], e['weight'], e['sign'])
                   for e in graph.es)[0])
      """;
  private static final String SPELLS =
      """
      import sys, networkx
      graph = networkx.read_gexf(sys.argv[1])
      print(sorted((graph.nodes[a]['label'], graph.nodes[b]['label'], its['spells'][0])
                   for a, b, its in graph.edges(data=True))[0])
      """;
  private static final String EXPECTED =
      """
      Chamber of Trades organization 3 4 7.0
      Gas Grid Association organization 3 2 3.0
      Green Forum organization 3 3 6.0
      Ministry of Housing organization 3 3 6.0
      Tenants' Union organization 3 4 8.0
      ('Chamber of Trades', 'Gas Grid Association', 2.0, 'positive')
      """;

  @TempDir private Path folder;

  private static String python(String script, Path file) throws Exception {
    Process process =
        new ProcessBuilder(PYTHON, "-c", script, file.toString()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? printed : "failed: " + printed;
  }

  private static boolean has(String module) throws Exception {
    try {
      return python("import " + module, Path.of("")).isEmpty();
    } catch (IOException absent) {
      return false;
    }
  }

  private Path network(String name, String... more) {
    Path file = folder.resolve(name);
    List<Object> arguments = new ArrayList<>(List.of("network", "--table", TABLE, "-o", file));
    arguments.addAll(List.of("--aggregation", "congruence", "--duplicates", "document"));
    arguments.addAll(List.of(more));
    Execution execution = Execution.of(arguments.toArray());
    assertEquals(0, execution.exitCode(), execution::err);
    return file;
  }

  @Test
  void networkxReadsAllAttributes() throws Exception {
    assumeTrue(has("networkx"));
    assertEquals(EXPECTED, python(NETWORKX, network("net.graphml", "--with-measures")));
    assertEquals(EXPECTED, python(NETWORKX, network("net.gexf", "--with-measures")));
  }

  @Test
  void networkxReadsTime() throws Exception {
    assumeTrue(has("networkx"));
    assertEquals(
        "('Chamber of Trades', 'Gas Grid Association', ('2023-03-03', '2023-04-03'))",
        python(SPELLS, network("time.gexf", "--window", "3", "--unit", "months")).strip());
  }

  @Test
  void igraphReadsAllAttributes() throws Exception {
    assumeTrue(has("igraph"));
    assertEquals(EXPECTED, python(IGRAPH, network("net.graphml", "--with-measures")));
  }
}
