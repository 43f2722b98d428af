package org.demarche.link.register;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.demarche.link.wikidata.EntityParser;
import org.demarche.link.wikidata.WikidataEntity;

/** Takes what may be kept from a block of lines; one entity a line. */
final class BlockParser {
  private static final ObjectReader WHOLE =
      LineScan.JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final ClassList classes;
  private final LineScan scan;
  private final Harvest harvest = new Harvest();
  private final ByteSink candidate = new ByteSink();

  private BlockParser(ClassList classes) {
    this.classes = classes;
    this.scan = new LineScan(classes);
  }

  static Harvest parse(DumpBlock block, ClassList classes) {
    BlockParser parser = new BlockParser(classes);
    parser.harvest.blockEnd = block.end();
    parser.lines(block);
    return parser.harvest;
  }

  private void lines(DumpBlock block) {
    int start = 0;
    while (start < block.length()) {
      int end = ByteSearch.next(block.bytes(), start, block.length(), (byte) '\n');
      harvest.lines++;
      line(block.bytes(), start, end);
      start = end + 1;
    }
    if (block.isCut()) {
      harvest.broken("the line is longer than " + DumpBlock.LONGEST_LINE + " bytes");
    }
  }

  /** The lines of the outer list hold its brackets, or an entity and a comma. */
  private void line(byte[] bytes, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(bytes[from])) {
      from++;
    }
    while (to > from && (isSpace(bytes[to - 1]) || bytes[to - 1] == ',')) {
      to--;
    }
    boolean isBracket = to - from == 1 && (bytes[from] == '[' || bytes[from] == ']');
    if (from < to && !isBracket) {
      entity(bytes, from, to);
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  private void entity(byte[] bytes, int from, int to) {
    if (bytes[from] != '{' || bytes[to - 1] != '}') {
      harvest.broken("it is not one JSON object");
      return;
    }
    try {
      scan.scan(bytes, from, to);
      if (scan.isCandidate()) {
        candidate(bytes, from, to);
      }
      edges();
      harvest.entities++;
    } catch (JacksonException e) {
      harvest.broken(e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void candidate(byte[] bytes, int from, int to) throws IOException {
    WikidataEntity entity = EntityParser.parse(WHOLE.readTree(bytes, from, to - from)).orElse(null);
    if (entity != null && !entity.label().isEmpty() && isWanted(entity)) {
      candidate.clear();
      HarvestedItem.write(candidate, entity);
      harvest.candidates.framed(candidate);
    }
  }

  /** The kinds of all but people are found later. */
  private boolean isWanted(WikidataEntity entity) {
    return !classes.isHuman(entity) || classes.isPerson(entity);
  }

  private void edges() throws IOException {
    for (int superclass : scan.superclasses()) {
      scan.id()
          .ifPresent(
              id -> {
                harvest.edges.number(id);
                harvest.edges.number(superclass);
              });
    }
  }
}
