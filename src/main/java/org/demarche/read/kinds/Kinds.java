package org.demarche.read.kinds;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * The kinds of files that hold no article, by {@code kinds.tsv}: a media type, {@code type/*} or
 * {@code .extension}, what to call it, and what to do.
 */
public final class Kinds {
  private static final String UNKNOWN_ADVICE = "give the article as text, HTML or JSON";

  /** Kept, since Tika needs a second of processor time to read its own table. */
  private static final class Tika {
    static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  private static final Map<String, Kind> TABLE = table();

  private Kinds() {}

  /** What files are whose name ends so, whatever is in them. */
  public static Optional<Kind> named(String extension) {
    return Optional.ofNullable(TABLE.get("." + extension));
  }

  /** What a text is that has a name of its own; empty for an article. */
  public static Optional<Kind> text(String name, byte[] head) {
    String inside = type("", head);
    if (!inside.equals("text/plain")) {
      return listed(inside);
    }
    String named = type(name, head);
    return named.startsWith("text/") ? listed(named) : Optional.empty();
  }

  /** What a file is that is no text. */
  public static Kind binary(String name, byte[] head) {
    String inside = type("", head);
    boolean nameless = inside.equals("application/octet-stream") || inside.startsWith("text/");
    return listed(inside)
        .or(() -> listed(type(name, head)))
        .orElse(
            nameless
                ? new Kind("a file of a kind that nobody knows", UNKNOWN_ADVICE, true)
                : new Kind("a file of the kind " + inside, UNKNOWN_ADVICE, true));
  }

  private static String type(String name, byte[] head) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try {
      var type = Tika.TYPES.detect(new ByteArrayInputStream(head), metadata);
      return type.getBaseType().toString().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Kind> listed(String type) {
    String group = type.replaceFirst("/.*", "/*");
    String own = type.replaceFirst("/x-.*", "/x-*");
    return Stream.of(type, own, group).map(TABLE::get).filter(kind -> kind != null).findFirst();
  }

  private static Map<String, Kind> table() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    try (InputStream in = Kinds.class.getResourceAsStream("kinds.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> add(kinds, cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }

  private static void add(Map<String, Kind> kinds, String[] cells) {
    for (String key : cells[0].split(" ")) {
      boolean binary = !key.startsWith("text/") && !key.startsWith(".");
      if (kinds.put(key, new Kind(cells[1], cells[2], binary)) != null) {
        throw new IllegalStateException("kinds.tsv has " + key + " twice");
      }
    }
  }
}
