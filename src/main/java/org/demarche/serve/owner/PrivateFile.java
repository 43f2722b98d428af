package org.demarche.serve.owner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files with secrets in them, and makes folders for what is nobody else's. */
public final class PrivateFile {
  private PrivateFile() {}

  /** Aside and then in place, so that it is always whole, and never readable for others. */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    String name = file.getFileName().toString();
    Path aside = Files.createTempFile(folder, name, ".new", ownersOnly(folder, "rw-------"));
    Files.write(aside, content);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Makes a folder, where it is missing, that is not readable for others. */
  public static void folder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      Path above = Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(folder, ownersOnly(above, "rwx------"));
    }
  }

  /** Systems without such permissions keep a user's folders to the user. */
  private static FileAttribute<?>[] ownersOnly(Path folder, String rights) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
