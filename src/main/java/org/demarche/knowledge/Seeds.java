package org.demarche.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.model.InputException;

/**
 * The entries of all files after the later ones have replaced the earlier ones; by IRI.
 *
 * @param leftOut what Demarche brings along and the user did not want
 */
record Seeds(SortedMap<String, Entry> entries, SortedSet<String> leftOut) {
  private static final int MISTAKES_SHOWN = 20;

  static Seeds load(SeedChoice choice) {
    return choice.isUsual() ? BuiltIn.SEEDS : read(choice);
  }

  /** What Demarche brings along, read once, when it is first asked for. */
  private static final class BuiltIn {
    private static final Seeds SEEDS = read(SeedChoice.USUAL);
  }

  /** The same before anything of the user's replaces it: parsed once for all that he wants. */
  private static final class Shipped {
    private static final Layer LAYER = Layer.of(SeedFile.builtIn());
  }

  /** What files say by IRI, each of which has one description in them. */
  private record Layer(Map<String, Entry> entries, List<SeedMistake> mistakes) {
    static Layer of(List<SeedFile> files) {
      List<SeedMistake> mistakes = new ArrayList<>();
      return new Layer(layer(files, mistakes), mistakes);
    }
  }

  private static Seeds read(SeedChoice choice) {
    List<Layer> layers = new ArrayList<>();
    layers.add(choice.builtIn() ? Shipped.LAYER : Layer.of(List.of(SeedFile.of(Topic.UKRAINE))));
    choice.topics().stream()
        .filter(it -> it != Topic.UKRAINE)
        .forEach(it -> layers.add(Layer.of(List.of(SeedFile.of(it)))));
    choice.folders().forEach(folder -> layers.add(Layer.of(SeedFile.in(folder))));
    boolean ukraine = choice.topics().contains(Topic.UKRAINE);
    SortedSet<String> leftOut = new TreeSet<>(choice.builtIn() ? List.of() : List.of("built-in"));
    leftOut.addAll(ukraine ? List.of() : List.of(Topic.UKRAINE.notation()));
    return of(layers, it -> ukraine || !it.isA(SeedTerms.DEMAND) || !SeedFile.holds(it), leftOut);
  }

  static Seeds of(List<List<SeedFile>> layers) {
    return of(layers.stream().map(Layer::of).toList(), it -> true, new TreeSet<>());
  }

  /** Layers replace one another's entries. */
  private static Seeds of(List<Layer> layers, Predicate<Entry> wanted, SortedSet<String> leftOut) {
    List<SeedMistake> mistakes = new ArrayList<>();
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (Layer layer : layers) {
      mistakes.addAll(layer.mistakes());
      entries.putAll(layer.entries());
    }
    entries.values().removeIf(wanted.negate());
    Seeds seeds = new Seeds(entries, leftOut);
    if (mistakes.isEmpty()) {
      mistakes.addAll(new SeedCheck(seeds).mistakes());
    }
    failOn(mistakes);
    return seeds;
  }

  private static Map<String, Entry> layer(List<SeedFile> files, List<SeedMistake> mistakes) {
    Map<String, Entry> entries = new TreeMap<>();
    for (SeedFile file : files) {
      for (Entry entry : SeedParser.parse(file, mistakes)) {
        Entry known = entries.putIfAbsent(entry.id(), entry);
        if (known != null) {
          String where = known.file() + ":" + known.line();
          mistakes.add(
              new SeedMistake(
                  entry.file(),
                  entry.line(),
                  "duplicate-id",
                  "<"
                      + entry.id()
                      + "> is already used at "
                      + where
                      + "; give one of them another id or join the two"));
        }
      }
    }
    return entries;
  }

  private static void failOn(List<SeedMistake> mistakes) {
    if (mistakes.isEmpty()) {
      return;
    }
    String message =
        mistakes.stream()
            .sorted()
            .limit(MISTAKES_SHOWN)
            .map(SeedMistake::toString)
            .collect(Collectors.joining("\n"));
    int more = mistakes.size() - MISTAKES_SHOWN;
    throw new InputException(more > 0 ? message + "\nand " + more + " more mistakes" : message);
  }

  Optional<Entry> byId(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  Stream<Entry> all() {
    return entries.values().stream();
  }

  /** All entries of a type, by IRI. */
  Stream<Entry> ofType(String type) {
    return all().filter(entry -> entry.isA(type));
  }

  /**
   * SHA-256 of all facts that are not built in, in lower-case hex, and of what is left out; none
   * where there are no such. What is built in is hashed by the build.
   */
  Optional<String> ownHash() {
    List<Entry> own = all().filter(entry -> !SeedFile.holds(entry)).toList();
    return own.isEmpty() && leftOut.isEmpty() ? Optional.empty() : Optional.of(hash(own));
  }

  private String hash(List<Entry> own) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    Stream.concat(
            leftOut.stream().map(it -> "without " + it),
            own.stream().flatMap(entry -> entry.lines().stream()))
        .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }
}
