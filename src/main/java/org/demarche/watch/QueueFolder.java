package org.demarche.watch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.model.InputException;

/**
 * The folder in which a watch keeps what it has to remember, a file for each feed and folder, and
 * one for all hosts. Each is written aside and moved into place, so that it is always whole. One
 * process at a time works with it.
 */
public final class QueueFolder implements AutoCloseable {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final String HOSTS = "hosts.json";
  private static final String UNSETTLED = "unsettled";
  private static final int HASH = 12;

  private final Path folder;
  private final FileChannel channel;

  private QueueFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens it, and makes it where it is not there yet.
   *
   * @throws InputException where another process works with it, or it cannot be written
   */
  public static QueueFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel).isEmpty()) {
        channel.close();
        throw new InputException(
            folder
                + ": watch-running: another 'demarche watch' works with this queue; end it, or"
                + " give this one another --queue");
      }
      return new QueueFolder(folder, channel);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  Map<String, HostNote> hosts() {
    return read(folder.resolve(HOSTS), new TypeReference<Map<String, HostNote>>() {})
        .orElseGet(TreeMap::new);
  }

  void hosts(Map<String, HostNote> notes) {
    write(folder.resolve(HOSTS), new TreeMap<>(notes));
  }

  FeedState feed(String address) {
    return read(file(address), new TypeReference<FeedState>() {})
        .filter(it -> address.equals(it.address()))
        .orElseGet(() -> FeedState.of(address));
  }

  void feed(FeedState state) {
    write(file(state.address()), state);
  }

  /** What is loaded of a folder: stamps by file. */
  Map<String, String> files(String path) {
    return read(file(path), new TypeReference<Map<String, String>>() {}).orElseGet(TreeMap::new);
  }

  void files(String path, Map<String, String> stamps) {
    write(file(path), stamps);
  }

  /** Whether articles were loaded for which nothing was done together with all others yet. */
  public boolean isUnsettled() {
    return Files.exists(folder.resolve(UNSETTLED));
  }

  /** Notes that. */
  public void unsettled(boolean is) {
    try {
      Path mark = folder.resolve(UNSETTLED);
      if (is && !Files.exists(mark)) {
        Files.write(mark, new byte[0]);
      } else if (!is) {
        Files.deleteIfExists(mark);
      }
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private Path file(String name) {
    String legible = name.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9.-]+", "-");
    String cut = legible.substring(Math.max(0, legible.length() - 60)).replaceFirst("^[-.]+", "");
    return folder.resolve(cut + "-" + DigestUtils.sha256Hex(name).substring(0, HASH) + ".json");
  }

  private static <T> Optional<T> read(Path file, TypeReference<T> type) {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readAllBytes(file), type))
          : Optional.empty();
    } catch (JacksonException e) {
      throw new InputException(
          file
              + ": broken-queue: it is not as a watch writes it; remove it, and what it notes is"
              + " asked for again",
          e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static void write(Path file, Object value) {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(value));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static InputException cannotWrite(Path file, IOException e) {
    return new InputException(
        file + ": cannot-write: the queue cannot be kept (" + e + "); make room, or give --queue",
        e);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }
}
