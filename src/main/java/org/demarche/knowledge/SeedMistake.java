package org.demarche.knowledge;

/**
 * A mistake in a seed file.
 *
 * @param line counted from 1
 * @param code a constant such as {@code unknown-reference}, explained in the README
 * @param message what is wrong and what to do
 */
public record SeedMistake(String file, int line, String code, String message)
    implements Comparable<SeedMistake> {

  @Override
  public int compareTo(SeedMistake other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    return byLine == 0 ? toString().compareTo(other.toString()) : byLine;
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + code + ": " + message;
  }
}
