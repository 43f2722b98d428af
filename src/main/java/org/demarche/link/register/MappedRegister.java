package org.demarche.link.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.link.Item;
import org.demarche.link.Register;
import org.demarche.link.Wikidata;
import org.demarche.model.InputException;

/**
 * A register in a file that {@code demarche index} wrote. Opening reads the header only; a look-up
 * reads the few places that it needs, which the operating system keeps in memory as long as there
 * is room.
 */
public final class MappedRegister implements Register {
  private final Path file;
  private final MappedBytes bytes;
  private final RegisterHeader header;

  private MappedRegister(Path file, MappedBytes bytes) {
    this.file = file;
    this.bytes = bytes;
    int size = (int) Math.min(bytes.length(), RegisterHeader.SIZE);
    this.header = RegisterHeader.of(bytes.bytes(0, size), bytes.length(), file);
  }

  /**
   * Opens a register.
   *
   * @throws InputException where the file cannot be read, is no register or is cut short
   */
  public static MappedRegister open(Path file) {
    return open(file, MappedBytes.USUAL_SEGMENT_BITS);
  }

  public static MappedRegister open(Path file, int segmentBits) {
    try (FileChannel channel = FileChannel.open(file)) {
      return new MappedRegister(file, new MappedBytes(channel, segmentBits));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The register whose bytes these are. */
  static MappedRegister of(byte[] bytes, String name) {
    return new MappedRegister(Path.of(name), new MappedBytes(bytes));
  }

  private static InputException unreadable(Path file, IOException e) {
    String reason = e.getClass().getSimpleName().replace("Exception", "");
    return new InputException(
        file
            + ": no-register: it cannot be read ("
            + reason
            + "); name one, or make one with"
            + " 'demarche index'",
        e);
  }

  /**
   * Reads all of the file and compares its checksum, which opening does not.
   *
   * @throws InputException where it is damaged
   */
  public void verify() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(RegisterHeader.SIZE);
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    if (!header.hasChecksum(digest.digest())) {
      throw RegisterHeader.corrupt(file);
    }
  }

  /** How many items there are. */
  public long size() {
    return header.items();
  }

  @Override
  public List<Hit> named(String name, int limit) {
    try {
      Hits hits = new Hits(limit);
      hits.add(NameHash.exact(name), true);
      if (!hits.areEnough()) {
        hits.add(NameHash.spelling(name), false);
      }
      return hits.found;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw RegisterHeader.corrupt(file);
    }
  }

  @Override
  public Optional<Item> item(String id) {
    OptionalInt number = Wikidata.number(id);
    try {
      return number.isEmpty() ? Optional.empty() : find(number.getAsInt());
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw RegisterHeader.corrupt(file);
    }
  }

  private Optional<Item> find(int id) {
    long low = 0;
    long high = header.items() - 1;
    while (low <= high) {
      long middle = low + high >>> 1;
      long entry = header.index() + middle * RegisterHeader.INDEX_ENTRY;
      int found = (int) bytes.number(entry, 4);
      if (found == id) {
        return Optional.of(read(bytes.number(entry + 4, 8)));
      }
      low = found < id ? middle + 1 : low;
      high = found < id ? high : middle - 1;
    }
    return Optional.empty();
  }

  private Item read(long place) {
    int length = 0;
    int octet = 128;
    long at = place;
    for (int shift = 0; octet >= 128; shift += 7) {
      octet = bytes.octet(at++);
      length |= (octet & 127) << shift;
    }
    return ItemCodec.read(new ByteSource(bytes.bytes(at, length)));
  }

  @Override
  public String checksum() {
    return header.hex();
  }

  /** Does nothing: the memory is given back when nothing refers to the register any more. */
  @Override
  public void close() {
    // a mapped file cannot be let go of sooner
  }

  /** Collects the hits of one name, the best first. */
  private final class Hits {
    private final int limit;
    private final List<Hit> found = new ArrayList<>();
    private final Set<Integer> ids = new HashSet<>();

    Hits(int limit) {
      this.limit = limit;
    }

    boolean areEnough() {
      return found.size() >= limit;
    }

    void add(long hash, boolean isExact) {
      if (hash == 0) {
        return;
      }
      long at = header.names() + start(entry(hash));
      long end = header.names() + start(entry(hash) + 1);
      long wanted = hash & (1L << 8 * RegisterHeader.FINGERPRINT) - 1;
      while (at < end) {
        boolean isWanted = bytes.number(at, RegisterHeader.FINGERPRINT) == wanted;
        at += RegisterHeader.FINGERPRINT;
        long count = 0;
        int octet = 128;
        for (int shift = 0; octet >= 128; shift += 7) {
          octet = bytes.octet(at++);
          count |= (octet & 127L) << shift;
        }
        if (isWanted) {
          postings(at, count, isExact);
          return;
        }
        at += count * RegisterHeader.POSTING;
      }
    }

    private int entry(long hash) {
      return (int) (hash >>> 64 - header.directoryBits());
    }

    private long start(int entry) {
      long at = header.directory() + (long) entry * RegisterHeader.DIRECTORY_ENTRY;
      return bytes.number(at, RegisterHeader.DIRECTORY_ENTRY);
    }

    private void postings(long start, long count, boolean isExact) {
      for (long i = 0; i < count && !areEnough(); i++) {
        long posting = bytes.number(start + i * RegisterHeader.POSTING, RegisterHeader.POSTING);
        Match exact = (posting & 1) == 0 ? Match.LABEL : Match.NAME;
        int id = (int) (posting >>> 1);
        if (ids.add(id)) {
          found.add(new Hit(find(id).orElseThrow(this::gone), isExact ? exact : Match.SPELLING));
        }
      }
    }

    private InputException gone() {
      return RegisterHeader.corrupt(file);
    }
  }
}
