package org.demarche.link.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The first half of a run: decompresses in this thread, looks for candidates in others, and keeps
 * what they find in parts.
 */
final class DumpReader {
  private final Indexer.Settings settings;
  private final Indexer.Progress progress;
  private final ClassList classes = ClassList.shipped();

  DumpReader(Indexer.Settings settings, Indexer.Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Reads what earlier runs have not; false where it was told to end. */
  boolean read(Path dump, Parts parts) {
    List<Part> finished = parts.finished();
    Part last = finished.isEmpty() ? null : finished.get(finished.size() - 1);
    if (last != null && last.isLast()) {
      return true;
    }
    try (DumpStream stream = DumpStream.open(dump);
        Sink sink = new Sink(parts, last);
        OrderedWork<DumpBlock, Harvest> work =
            new OrderedWork<>(
                settings.workers(), block -> BlockParser.parse(block, classes), sink::add)) {
      stream.skip(sink.end);
      return read(
          dump, stream, new BlockReader(stream.in(), sink.end, settings.block()), work, sink);
    }
  }

  private boolean read(
      Path dump,
      DumpStream stream,
      BlockReader blocks,
      OrderedWork<DumpBlock, Harvest> work,
      Sink sink) {
    try {
      for (DumpBlock block = blocks.next(); block != null; block = blocks.next()) {
        work.add(block);
        progress.read(stream.consumed());
        if (progress.isToEnd()) {
          return false;
        }
      }
    } catch (IOException e) {
      throw DumpStream.failure(dump, e);
    }
    work.finish();
    sink.finish(true);
    return true;
  }

  /** Divides the harvests into parts. */
  private final class Sink implements AutoCloseable {
    private final Parts parts;
    private PartWriter writer;
    private long lines;
    private long end;
    private long begin;

    Sink(Parts parts, Part last) {
      this.parts = parts;
      this.lines = last == null ? 0 : last.lines();
      this.end = last == null ? 0 : last.end();
      open();
    }

    private void open() {
      begin = end;
      writer = new PartWriter(parts.next(), lines, end);
    }

    void add(Harvest harvest) {
      writer.add(harvest);
      lines += harvest.lines;
      end = harvest.blockEnd;
      if (end - begin >= settings.part()) {
        finish(false);
        open();
      }
    }

    void finish(boolean isLast) {
      parts.add(writer.finish(isLast));
    }

    @Override
    public void close() {
      writer.close();
    }
  }
}
