package org.demarche.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.demarche.read.ArticleReader;
import org.demarche.read.Reading;

/** A part of the input that is read by one task. */
sealed interface Slice extends Serializable {
  SourceFile file();

  /** Where it begins in its file. */
  long offset();

  /** How many bytes it has. */
  long size();

  /** The number of its first reading. */
  default int first() {
    return 0;
  }

  /** What is in it, to be closed. */
  Stream<Reading> read(ArticleReader reader, Configuration hadoop) throws IOException;

  /** All of a file. */
  record Whole(SourceFile file) implements Slice {
    @Override
    public long offset() {
      return 0;
    }

    @Override
    public long size() {
      return file.size();
    }

    @Override
    public Stream<Reading> read(ArticleReader reader, Configuration hadoop) {
      return reader.read(file.remote(hadoop));
    }
  }

  /**
   * The lines of a JSON lines file that begin between two bytes.
   *
   * @param before how many lines come before
   */
  record Lines(SourceFile file, long offset, long end, int before) implements Slice {
    @Override
    public long size() {
      return end - offset;
    }

    @Override
    public Stream<Reading> read(ArticleReader reader, Configuration hadoop) throws IOException {
      return reader.readLines(
          file.remote(hadoop), LineRange.open(file, offset, end, hadoop), before);
    }
  }

  /**
   * A row of a Parquet table.
   *
   * @param offset its number in the file, from 0
   * @param json the row as an object
   */
  record Row(SourceFile file, long offset, String json) implements Slice {
    @Override
    public long size() {
      return json.length();
    }

    @Override
    public Stream<Reading> read(ArticleReader reader, Configuration hadoop) {
      byte[] line = json.getBytes(StandardCharsets.UTF_8);
      return reader.readLines(
          file.remote(hadoop), new ByteArrayInputStream(line), Math.toIntExact(offset));
    }
  }

  /**
   * An article that another task has read.
   *
   * @param first its number in the file, from 0
   */
  record Read(SourceFile file, int first, Carried carried) implements Slice {
    @Override
    public long offset() {
      return 0;
    }

    @Override
    public long size() {
      return carried.text().length();
    }

    @Override
    public Stream<Reading> read(ArticleReader reader, Configuration hadoop) {
      return Stream.of(carried.reading());
    }
  }
}
