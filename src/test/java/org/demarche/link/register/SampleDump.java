package org.demarche.link.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.demarche.link.Item;
import org.junit.jupiter.api.Assumptions;

/** Real entities, which are not part of the project. */
final class SampleDump {
  static final int SIZE = 14;
  static final Path FILE =
      Path.of("..", "shared", "wikidata", "samples", "wikidata-items-opentapioca.jsonl.gz");

  private SampleDump() {}

  static void assumePresent() {
    Assumptions.assumeTrue(Files.isReadable(FILE));
  }

  static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  static List<Item> items(ItemReader reader) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String line : lines()) {
      reader.read(new ObjectMapper().readTree(line)).ifPresent(items::add);
    }
    return items;
  }

  static Item item(List<Item> items, String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }
}
