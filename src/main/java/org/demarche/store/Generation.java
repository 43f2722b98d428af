package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * One folder {@code Data-0001} of a TDB2 store; the one with the highest number counts. Each of its
 * B+trees has three files: {@code idn} and {@code dat} with blocks, {@code bpt} with the number of
 * blocks in use.
 */
record Generation(Path folder) {
  private static final Pattern NAME = Pattern.compile("Data-(\\d+)");
  private static final String PACKED_SIZE = "packed-bytes";
  private static final List<String> TREES =
      List.of("GSPO", "SPOG", "POSG", "OSPG", Names.nodeTableBaseName);
  private static final byte[] NONE = {};
  private static final long PAGE = 4096;

  /** Bytes of a quad in the four packed indexes, and of a node in the packed table: measured. */
  private static final long PACKED_QUAD = 4 * 32 + 1;

  private static final double PACKED_NODE = 24.5;

  /** Bytes of a node's text, on average of news. */
  private static final long NODE_LENGTH = 108;

  /** All that are complete, the current one last. */
  static List<Generation> in(Path store) {
    return list(store).stream()
        .filter(path -> NAME.matcher(path.getFileName().toString()).matches())
        .map(Generation::new)
        .sorted(Comparator.comparingInt(Generation::number))
        .toList();
  }

  static Optional<Generation> current(Path store) {
    List<Generation> all = in(store);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The one that is to follow this one, by the given number of steps. */
  Generation next(int steps) {
    return new Generation(folder.resolveSibling("Data-%04d".formatted(number() + steps)));
  }

  /** Where this one is prepared; TDB2 deletes such a folder when it opens the store. */
  Path workshop() {
    return folder.resolveSibling(folder.getFileName() + "-tmp");
  }

  List<Path> files() {
    return list(folder);
  }

  /** The bytes of the blocks in use and of the node data, whatever the files' lengths. */
  long usedBytes() {
    long bytes = 0;
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.endsWith("." + Names.extObjNodeData)) {
        bytes += length(file);
      } else if (name.endsWith("." + Names.extBptState)) {
        bytes += blocks(file, 1) + blocks(file, 2);
      }
    }
    return bytes;
  }

  /**
   * About how many of the {@link #usedBytes} packing would give back: a packed block is full, and
   * what an index has of a quad takes four numbers.
   *
   * @param quads how many there are
   */
  long wasteBytes(long quads) {
    long data = length(folder.resolve(Names.nodeTableBaseName + "-data." + Names.extObjNodeData));
    long trees = PACKED_QUAD * quads + (long) (PACKED_NODE * (data / NODE_LENGTH));
    return Math.max(0, usedBytes() - data - trees);
  }

  /** The files of a tree may be longer than its blocks in use, by what was never written. */
  private long bytesOnDisk(Path file) {
    String name = file.getFileName().toString();
    Path state = sibling(file, Names.extBptState);
    int place = name.endsWith("." + Names.extBptTree) ? 1 : 2;
    boolean isTree = place == 1 || name.endsWith("." + Names.extBptRecords);
    return isTree && Files.exists(state)
        ? Math.min(length(file), blocks(state, place))
        : length(file);
  }

  /** What the files take of the disk, where those that are open are longer than that. */
  long bytesOnDisk() {
    return files().stream().mapToLong(this::bytesOnDisk).map(Generation::inPages).sum();
  }

  /** The disk gives whole pages. */
  static long inPages(long bytes) {
    return (bytes + PAGE - 1) / PAGE * PAGE;
  }

  /** Tells of the root of each tree and the blocks in use, which every transaction changes. */
  String state() {
    StringBuilder state = new StringBuilder(folder.getFileName().toString());
    for (String tree : TREES) {
      for (int place = 0; place < 3; place++) {
        state.append(' ').append(number(state(tree), place));
      }
    }
    return state.toString();
  }

  /** What {@link #usedBytes} was when this was packed; 0 if it never was. */
  long packedBytes() {
    Path note = folder.resolve(PACKED_SIZE);
    try {
      return Files.exists(note) ? Long.parseLong(Files.readString(note).strip()) : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  static void notePacked(Path folder) throws IOException {
    String bytes = Long.toString(new Generation(folder).usedBytes());
    Files.writeString(folder.resolve(PACKED_SIZE), bytes);
  }

  /**
   * Cuts off what was allotted but never used: TDB2 lengthens its files by 8 MB at a time. Only for
   * a store that nobody has open. After a crash, when blocks may be in use that the tree's state
   * does not tell of yet, nothing is cut.
   */
  void trim() {
    if (length(folder.resolve(Names.journalFile)) > 0) {
      return;
    }
    for (Path state : files()) {
      if (state.getFileName().toString().endsWith("." + Names.extBptState)) {
        cut(sibling(state, Names.extBptTree), blocks(state, 1));
        cut(sibling(state, Names.extBptRecords), blocks(state, 2));
      }
    }
  }

  /** Whether nothing was ever stored here, as after a crash while the store was being made. */
  boolean isBlank() {
    return length(folder.resolve(Names.nodeTableBaseName + "-data." + Names.extObjNodeData)) == 0;
  }

  /**
   * The first file that is missing, or shorter than the state of its tree says. A crash leaves
   * none: blocks are written before the state that tells of them.
   */
  Optional<String> shortcoming() {
    return TREES.stream()
        .flatMap(
            tree ->
                Stream.of(
                    shorter(tree, Names.extBptState, 3L * Long.BYTES),
                    shorter(tree, Names.extBptTree, blocks(state(tree), 1)),
                    shorter(tree, Names.extBptRecords, blocks(state(tree), 2))))
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::shortNodeData);
  }

  private Optional<String> shortNodeData() {
    String data = Names.nodeTableBaseName + "-data";
    Optional<String> state = shorter(data, "bdf", 2L * Long.BYTES);
    return state.isPresent()
        ? state
        : shorter(data, Names.extObjNodeData, number(folder.resolve(data + ".bdf"), 0));
  }

  private Path state(String tree) {
    return folder.resolve(tree + "." + Names.extBptState);
  }

  private Optional<String> shorter(String name, String extension, long bytes) {
    Path file = folder.resolve(name + "." + extension);
    return !Files.exists(file) || length(file) < bytes
        ? Optional.of(file.getFileName().toString())
        : Optional.empty();
  }

  private int number() {
    Matcher matcher = NAME.matcher(folder.getFileName().toString());
    if (!matcher.matches()) {
      throw new IllegalStateException("not a generation: " + folder);
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** The state of a tree is three numbers: its root, then the blocks of either file. */
  private static long blocks(Path state, int place) {
    return number(state, place) * SystemTDB.BlockSize;
  }

  private static long number(Path state, int place) {
    try {
      ByteBuffer numbers = ByteBuffer.wrap(Files.exists(state) ? Files.readAllBytes(state) : NONE);
      int at = place * Long.BYTES;
      return numbers.limit() < at + Long.BYTES ? 0 : numbers.getLong(at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cut(Path file, long bytes) {
    if (length(file) <= bytes) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(bytes);
    } catch (IOException e) {
      // Windows cuts no file that was mapped; it only stays longer
    }
  }

  private static Path sibling(Path state, String extension) {
    String name = state.getFileName().toString();
    return state.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + extension);
  }

  private static long length(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
