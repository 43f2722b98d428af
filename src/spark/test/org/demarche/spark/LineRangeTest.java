package org.demarche.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineRangeTest {
  private final Configuration hadoop = new Configuration();

  @TempDir Path folder;

  @Test
  void whereverAFileIsCutEachLineIsInOneRange() throws IOException {
    Random random = new Random(17);
    for (int round = 0; round < 60; round++) {
      String text = text(random, round % 3 == 0 ? 200_000 : 40);
      SourceFile file = file(text);
      int parts = 1 + random.nextInt(9);
      StringBuilder joined = new StringBuilder();
      int feeds = 0;
      for (int i = 0; i < parts; i++) {
        long begin = file.size() * i / parts;
        long end = file.size() * (i + 1) / parts;
        String lines = lines(file, begin, end);
        int before = begin == 0 ? 0 : feeds + 1;
        if (!lines.isEmpty()) {
          assertEquals(joined.chars().filter(c -> c == '\n').count(), before);
        }
        joined.append(lines);
        feeds += LineRange.count(file, Math.max(0, begin - 1), end - 1, hadoop);
      }
      assertEquals(text, joined.toString());
    }
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(12);
    for (int i = 0; i < lines; i++) {
      text.append("x".repeat(random.nextInt(longest))).append('\n');
    }
    return random.nextBoolean() ? text.toString() : text + "end";
  }

  private SourceFile file(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), text);
    return new SourceFile(file.toUri(), "a", 0, text.length(), false);
  }

  private String lines(SourceFile file, long begin, long end) throws IOException {
    if (begin == end) {
      return "";
    }
    try (InputStream in = LineRange.open(file, begin, end, hadoop)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
