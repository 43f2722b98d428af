package org.demarche.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What file names say. */
final class FileNames {
  private static final String SIDECAR = ".meta.json";

  private FileNames() {}

  /** Without the last extension, and without the one before {@code .gz}. */
  static String stem(String name) {
    String base = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String unpacked = withoutPacking(base);
    int point = unpacked.lastIndexOf('.');
    String stem = point > 0 ? unpacked.substring(0, point) : unpacked;
    return stem.isBlank() ? "article" : stem;
  }

  /** The name of the file within a gzip file: {@code story.txt} for {@code story.txt.gz}. */
  static String withoutPacking(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    boolean packed = lower.matches(".+\\.(?:gz|bz2|xz)");
    return packed ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** The name of the sidecar of a file in the same folder. */
  static String sidecar(String name) {
    int slash = name.lastIndexOf('/') + 1;
    return name.substring(0, slash) + stem(name) + SIDECAR;
  }

  static boolean isSidecar(String name) {
    return name.endsWith(SIDECAR);
  }

  /**
   * Whether an archive's entry is an article's file: not hidden, nor a packer's own, nor outside of
   * the archive by {@code ..}.
   */
  static boolean isArticle(String entry) {
    if (isSidecar(entry) || entry.endsWith("/")) {
      return false;
    }
    for (String part : entry.split("/")) {
      if (part.startsWith(".") && !part.equals(".") || part.equals("__MACOSX")) {
        return false;
      }
    }
    return true;
  }

  /** An entry's name as a relative path; used for ids only, never to write. */
  static Path safe(String entry) {
    List<String> parts = new ArrayList<>();
    for (String part : entry.replace('\\', '/').replace("\0", "").split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part.replaceAll("[:*?\"<>|]", "_"));
      }
    }
    return parts.isEmpty()
        ? Path.of("article")
        : Path.of(parts.get(0), parts.subList(1, parts.size()).toArray(String[]::new));
  }
}
