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

  @TempDir Path folder;

  @Test
  void hasTheCodeTheResourcesAndTheSeeds() {
    assertEquals(Set.of("code", "resources", "seeds"), builtIn().parts().keySet());
  }

  @Test
  void eachPartChangesTheHash() {
    Configuration builtIn = builtIn();
    for (String part : builtIn.parts().keySet()) {
      SortedMap<String, String> parts = new TreeMap<>(builtIn.parts());
      parts.put(part, "another");
      assertNotEquals(builtIn.hash(), new Configuration(parts).hash(), part);
    }
    assertEquals(builtIn.hash(), new Configuration(builtIn.parts()).hash());
  }

  @Test
  void sameSeedsGiveTheSameHashWhereverTheyAre() throws IOException {
    Configuration one = with("one.ttl", SEEDS);
    assertNotEquals(builtIn().hash(), one.hash());
    assertEquals(one.hash(), with("two.ttl", "\n# moved\n" + SEEDS).hash());
    assertNotEquals(one.hash(), with("three.ttl", SEEDS.replace("Doe\"", "Roe\"")).hash());
  }

  private Configuration with(String name, String seeds) throws IOException {
    Path file = Files.writeString(folder.resolve(name), seeds);
    return Configuration.of(Knowledge.load(List.of(file)));
  }

  private static Configuration builtIn() {
    return Configuration.of(Knowledge.builtIn());
  }
}
