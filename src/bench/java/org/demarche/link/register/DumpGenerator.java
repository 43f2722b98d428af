package org.demarche.link.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes a dump of invented entities with the statements, foreign labels and pages of real ones.
 *
 * <p>Of a hundred entities {@code kept} are such as a register keeps: half of them people with
 * offices, the rest organizations, media, places and offices. The others are, as in Wikidata, half
 * of classes without any page (articles of journals, stars), a quarter with pages but of other
 * classes, two thirds of these of listed ones, and a quarter people of no public office.
 */
final class DumpGenerator {
  private static final String[] ONSETS = {
    "b", "br", "d", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "t", "v",
    "z"
  };
  private static final String[] RIMES = {
    "a", "an", "ar", "e", "el", "en", "i", "in", "o", "ol", "on", "or", "u", "us", "ov", "eva"
  };
  private static final List<String> LANGUAGES =
      List.of("de", "fr", "es", "it", "nl", "sv", "nb", "ga", "ast", "sl", "ca", "pl");

  private final RealShapes shapes;
  private final Random random;
  private final int kept;
  private final int size;

  /**
   * @param size of an entity in bytes, in the middle; one in fifty has ten times as many
   */
  DumpGenerator(RealShapes shapes, long seed, int kept, int size) {
    this.shapes = shapes;
    this.random = new Random(seed);
    this.kept = kept;
    this.size = size;
  }

  /** Writes {@code count} entities as Wikidata publishes them. */
  void write(OutputStream out, int count) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      writer.write("[\n");
      for (int i = 0; i < count; i++) {
        writer.write(entity(9_000_000 + i));
        writer.write(i < count - 1 ? ",\n" : "\n");
      }
      writer.write("]\n");
    }
  }

  private String entity(int id) {
    int draw = random.nextInt(100);
    if (draw < kept) {
      return kept(id);
    }
    int other = random.nextInt(4);
    return switch (other) {
      case 0, 1 -> build(id, phrase(6), item("P31", "Q8999001"), false);
      case 2 -> build(id, phrase(3), item("P31", other()), true);
      default -> build(id, person(), item("P31", "Q5") + "," + item("P106", "Q8999003"), true);
    };
  }

  /** Two thirds are of a class that the list knows, such as categories, taxa and films. */
  private String other() {
    return random.nextInt(3) == 0 ? "Q8999002" : "Q4167836";
  }

  private String kept(int id) {
    int draw = random.nextInt(10);
    if (draw < 5) {
      String claims = item("P31", "Q5") + "," + item("P106", "Q82955") + "," + offices();
      return build(id, person(), claims, true);
    }
    String type =
        switch (draw) {
          case 5 -> "Q43229";
          case 6 -> "Q7278";
          case 7 -> "Q11032";
          case 8 -> "Q4164871";
          default -> "Q515";
        };
    return build(id, phrase(draw == 9 ? 1 : 3), item("P31", type), true);
  }

  private String build(int id, String name, String claims, boolean hasPages) {
    int wanted = (int) (size * (0.5 + random.nextDouble()) * (random.nextInt(50) == 0 ? 10 : 1));
    StringBuilder json = new StringBuilder(wanted + 500);
    json.append("{\"type\":\"item\",\"id\":\"Q").append(id).append("\",\"labels\":{");
    labels(json, name, wanted / 8);
    json.append("},\"descriptions\":{\"en\":").append(text("en", phrase(4).toLowerCase()));
    fill(json, shapes.descriptions(), wanted / 8);
    json.append("},\"aliases\":{\"en\":[").append(text("en", name + " " + word()));
    json.append("]},\"claims\":{").append(claims);
    fill(json, shapes.claims(), wanted / 2);
    json.append("},\"sitelinks\":{");
    if (hasPages) {
      json.append("\"zzwiki\":{\"site\":\"zzwiki\",\"title\":\"").append(name).append("\"}");
      fill(json, shapes.sitelinks(), wanted / 4);
    }
    return json.append("}}").toString();
  }

  private void labels(StringBuilder json, String name, int room) {
    json.append("\"en\":").append(text("en", name));
    int end = json.length() + room;
    for (String language : LANGUAGES) {
      if (json.length() < end) {
        String label = random.nextInt(8) == 0 ? name + word().charAt(0) : name;
        json.append(",\"").append(language).append("\":").append(text(language, label));
      }
    }
  }

  /** Adds random pieces, none with a key twice, until there are as many bytes as wanted. */
  private void fill(StringBuilder json, List<String> pieces, int room) {
    Set<String> keys = new HashSet<>();
    int end = json.length() + room;
    for (int tries = 0; json.length() < end && tries < 400; tries++) {
      String piece = pieces.get(random.nextInt(pieces.size()));
      if (keys.add(piece.substring(0, piece.indexOf(':')))) {
        json.append(',').append(piece);
      }
    }
  }

  private String offices() {
    StringBuilder held = new StringBuilder("\"P39\":[");
    for (int i = random.nextInt(3); i >= 0; i--) {
      String statement = statement("P39", "Q" + (8_990_000 + random.nextInt(5000)));
      held.append(statement, 0, statement.length() - 1).append(",\"qualifiers\":{\"P580\":[");
      held.append(time("P580", 1950 + random.nextInt(70))).append("]}}").append(i > 0 ? "," : "]");
    }
    return held.toString();
  }

  private static String item(String property, String id) {
    return "\"" + property + "\":[" + statement(property, id) + "]";
  }

  private static String statement(String property, String id) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"hash\":\"4c756311bf58871704d04679b2839dcf3363156c\",\"datavalue\":{\"value\":"
        + "{\"entity-type\":\"item\",\"numeric-id\":"
        + id.substring(1)
        + ",\"id\":\""
        + id
        + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"},\"type\":"
        + "\"statement\",\"id\":\""
        + id
        + "$B3580D37-D30E-4BC6-A591-2CE49253CAB4\","
        + "\"rank\":\"normal\"}";
  }

  private static String time(String property, int year) {
    return "{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":"
        + "{\"time\":\"+"
        + year
        + "-05-01T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,"
        + "\"precision\":11,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},"
        + "\"type\":\"time\"},\"datatype\":\"time\"}";
  }

  private static String text(String language, String text) {
    return "{\"language\":\"" + language + "\",\"value\":\"" + text + "\"}";
  }

  private String person() {
    return word() + " " + word();
  }

  private String phrase(int words) {
    StringBuilder phrase = new StringBuilder(word());
    for (int i = 1; i < words; i++) {
      phrase.append(' ').append(word());
    }
    return phrase.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(RIMES[random.nextInt(RIMES.length)]);
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
