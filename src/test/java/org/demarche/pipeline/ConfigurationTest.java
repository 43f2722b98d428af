package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  private static final String SEEDS =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <https://example.org/jane-doe> a dem:Person ; skos:prefLabel "Jane Doe" .
      """;

  private static final Configuration BUILT_IN = Configuration.builtIn();

  @TempDir Path folder;

  @Test
  void hasTheCodeTheResourcesAndTheSeeds() throws IOException {
    assertEquals(Set.of("code", "resources", "seeds"), BUILT_IN.parts().keySet());
    assertEquals(BUILT_IN, Configuration.of(Knowledge.builtIn()));
    assertEquals(
        Set.of("code", "own-seeds", "resources", "seeds"),
        with("mine.ttl", SEEDS).parts().keySet());
  }

  @Test
  void eachPartChangesTheHash() {
    for (String part : BUILT_IN.parts().keySet()) {
      SortedMap<String, String> parts = new TreeMap<>(BUILT_IN.parts());
      parts.put(part, "another");
      assertNotEquals(BUILT_IN.hash(), new Configuration(parts).hash(), part);
    }
    assertEquals(BUILT_IN.hash(), new Configuration(BUILT_IN.parts()).hash());
  }

  @Test
  void sameSeedsGiveTheSameHashWhereverTheyAre() throws IOException {
    Configuration one = with("one.ttl", SEEDS);
    assertNotEquals(BUILT_IN.hash(), one.hash());
    assertEquals(one.hash(), with("two.ttl", "\n# moved\n" + SEEDS).hash());
    assertNotEquals(one.hash(), with("three.ttl", SEEDS.replace("Doe\"", "Roe\"")).hash());
  }

  private Configuration with(String name, String seeds) throws IOException {
    Path file = Files.writeString(folder.resolve(name), seeds);
    return Configuration.of(Knowledge.load(List.of(file)));
  }
}
