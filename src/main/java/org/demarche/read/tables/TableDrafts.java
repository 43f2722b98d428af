package org.demarche.read.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;

/** The articles of a table, one a row. A first row of names is no article. */
public final class TableDrafts implements Drafts {
  private static final int LOOK = 1 << 16;
  private static final int SAMPLE = 20;
  private static final int LONGEST_NAME = 60;

  private final Reader reader;
  private final Map<String, String> given;
  private Iterator<CSVRecord> records;
  private final Deque<List<String>> sample = new ArrayDeque<>();
  private Columns columns;

  /**
   * @param given what the user says of the columns: field and name, or number from 1
   */
  public TableDrafts(InputStream in, Map<String, String> given) throws IOException {
    this.given = given;
    in.mark(LOOK);
    byte[] head = in.readNBytes(LOOK);
    in.reset();
    this.reader = new BufferedReader(reader(in, charset(head)), LOOK);
  }

  private static Reader reader(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** By its mark; else UTF-8 where it is that as far as one sees, and what Excel writes if not. */
  private static Charset charset(byte[] head) {
    int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    boolean unicode =
        !StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
            .isError();
    return unicode ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  @Override
  public Optional<Draft> next() throws IOException, DraftException {
    try {
      if (columns == null) {
        begin();
      }
      List<String> row =
          sample.isEmpty() && records.hasNext() ? cells(records.next()) : sample.poll();
      return row == null ? Optional.empty() : Optional.of(draft(row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void begin() throws IOException, DraftException {
    reader.mark(LOOK);
    char[] look = new char[LOOK / 2];
    int length = Math.max(0, reader.read(look));
    reader.reset();
    if (length > 0 && look[0] == '\uFEFF') {
      reader.skip(1);
    }
    String start = new String(look, 0, length).replaceFirst("^\uFEFF", "");
    Optional<DraftException> refused = Tables.withoutTexts(start.stripLeading());
    if (refused.isPresent()) {
      throw refused.get();
    }
    String first = start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    records = CSVParser.parse(reader, format(first)).iterator();
    while (sample.size() <= SAMPLE && records.hasNext()) {
      sample.add(cells(records.next()));
    }
    columns = columns();
  }

  /** With tabs between cells, quotation marks are rarely more than marks of quotations. */
  private static CSVFormat format(String first) {
    char delimiter = Tables.delimiter(first);
    boolean quoted = delimiter != '\t' || first.startsWith("\"");
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setQuote(quoted ? '"' : null)
        .setIgnoreEmptyLines(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private Columns columns() throws DraftException {
    List<String> header = List.of();
    if (!sample.isEmpty() && isHeader(sample.peek())) {
      header = sample.poll();
    }
    return Columns.of(header, given, new ArrayList<>(sample));
  }

  private static boolean isHeader(List<String> cells) {
    boolean names =
        cells.stream().allMatch(it -> it.length() <= LONGEST_NAME && !it.matches("[\\d.,:/-]+"))
            && cells.stream().distinct().count() == cells.size();
    return Columns.known(cells) >= 1 && names || names && cells.size() > 1 && !hasProse(cells);
  }

  private static boolean hasProse(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.chars().filter(c -> c == ' ').count() > 3);
  }

  private static List<String> cells(CSVRecord row) {
    List<String> cells = new ArrayList<>(row.size());
    row.forEach(cell -> cells.add(cell.replace("\uFEFF", "")));
    return cells;
  }

  private Draft draft(List<String> row) throws DraftException {
    String text = cell(row, columns.text());
    if (text.isBlank()) {
      throw DraftException.noText("this row has no text; leave it out");
    }
    String headline =
        columns.fields().containsKey(Field.HEADLINE)
            ? cell(row, columns.fields().get(Field.HEADLINE))
            : "";
    Draft guessed = Draft.guess(text);
    Draft draft = guessed.form() == Draft.Form.PLAIN ? Draft.plain(headline, text) : guessed;
    for (Map.Entry<Field, Integer> field : columns.fields().entrySet()) {
      if (draft.first(field.getKey()).isEmpty()) {
        draft = draft.with(field.getKey(), cell(row, field.getValue()));
      }
    }
    return draft;
  }

  private static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at) : "";
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
