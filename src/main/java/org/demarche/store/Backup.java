package org.demarche.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.demarche.model.InputException;

/** A file of gzipped N-Quads with a manifest at its end. */
public final class Backup {
  private static final int PIECE = 1 << 16;

  private Backup() {}

  /**
   * Lets {@code content} write its N-Quads, aside; the file appears once it was read again and
   * found to be what was written.
   *
   * @throws InputException where the file cannot be written
   */
  public static BackupManifest write(Path file, Consumer<OutputStream> content) {
    Path target = file.toAbsolutePath();
    Path aside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      BackupManifest written = writeAside(aside, content);
      TreePacker.force(aside);
      if (!verified(aside).equals(written)) {
        throw new InputException(file + ": cannot-write: the disk has other bytes than were given");
      }
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } catch (IOException e) {
      throw new InputException(file + ": cannot-write: " + e.getMessage(), e);
    } finally {
      discard(aside);
    }
  }

  private static BackupManifest writeAside(Path aside, Consumer<OutputStream> content)
      throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
      BackupStream counted = new BackupStream(out);
      content.accept(counted);
      BackupManifest manifest = counted.manifest();
      for (String line : manifest.lines()) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return manifest;
    }
  }

  /**
   * Reads a backup to its end.
   *
   * @return what it holds, which is what its manifest says
   * @throws InputException where it is no backup, or not whole
   */
  public static BackupManifest verified(Path file) {
    BackupStream counted = new BackupStream(OutputStream.nullOutputStream());
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), PIECE)) {
      in.transferTo(counted);
    } catch (EOFException e) {
      throw damaged(file, "it ends early", e);
    } catch (ZipException e) {
      throw damaged(file, e.getMessage(), e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
    BackupManifest found = counted.manifest();
    if (counted.comments().isEmpty()) {
      throw new InputException(
          file
              + ": no-manifest: 'demarche backup' did not write it, or an earlier version did;"
              + " 'demarche load FILE --store NEW' takes it as it is");
    }
    if (!counted.comments().equals(found.lines())) {
      throw damaged(file, "it is not as its manifest says", null);
    }
    return found;
  }

  private static InputException damaged(Path file, String what, Exception cause) {
    return new InputException(
        file + ": damaged-backup: " + what + "; take another backup, or copy it again", cause);
  }

  private static void discard(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw new InputException(aside + ": cannot be deleted: " + e.getMessage(), e);
    }
  }
}
