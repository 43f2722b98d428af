package org.demarche.link.register;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Pieces of real entities as JSON, from which others of the same shape are put together. */
record RealShapes(
    List<String> labels, List<String> descriptions, List<String> claims, List<String> sitelinks) {

  /** Takes real entities to pieces; one a line, gzipped. */
  static RealShapes of(Path samples) throws IOException {
    RealShapes shapes =
        new RealShapes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(samples)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        shapes.add(mapper.readTree(line));
      }
    }
    return shapes;
  }

  private void add(JsonNode entity) {
    members(entity.path("labels"), labels, 4000);
    members(entity.path("descriptions"), descriptions, 4000);
    members(entity.path("sitelinks"), sitelinks, 4000);
    entity
        .path("claims")
        .properties()
        .forEach(
            claim -> {
              boolean isOurs = List.of("P31", "P39", "P106", "P279").contains(claim.getKey());
              String text = member(claim.getKey(), claim.getValue());
              if (!isOurs && text.length() < 6000) {
                claims.add(text);
              }
            });
  }

  private static void members(JsonNode object, List<String> members, int longest) {
    object
        .properties()
        .forEach(
            member -> {
              String text = member(member.getKey(), member.getValue());
              if (text.length() < longest && !member.getKey().equals("en")) {
                members.add(text);
              }
            });
  }

  private static String member(String key, JsonNode value) {
    return "\"" + key + "\":" + value;
  }
}
