package org.demarche.link.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.link.Item.Held;
import org.demarche.link.MemoryRegister;

/**
 * The few hundred items that Demarche brings along, {@code link/items.tsv}, so that linking works
 * without a dump. They have no descriptions, count as well known, and hold full names only: no
 * surname alone, no role and no metonym.
 */
public final class BuiltInRegister {
  private static final String RESOURCE = "/link/items.tsv";

  /** In how many wikis a person or body of world news has a page, at the least. */
  private static final int WELL_KNOWN = 60;

  private BuiltInRegister() {}

  /** The register, read when it is first asked for. */
  public static MemoryRegister get() {
    return Holder.REGISTER;
  }

  private static final class Holder {
    private static final MemoryRegister REGISTER = new MemoryRegister(items());
  }

  /** All items, by the number of the id. */
  public static List<Item> items() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                BuiltInRegister.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> row.startsWith("Q")).map(BuiltInRegister::item).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Item item(String row) {
    String[] cells = row.split("\t", -1);
    return new Item(
        cells[0],
        Item.Kind.valueOf(cells[1]),
        cells[2],
        "",
        parts(cells[3], "\\|").toList(),
        WELL_KNOWN,
        parts(cells[4], "\\|").toList(),
        parts(cells[5], ";").map(BuiltInRegister::held).toList(),
        Optional.of(cells[6]).filter(host -> !host.isEmpty()));
  }

  private static Stream<String> parts(String cell, String separator) {
    return Arrays.stream(cell.split(separator)).filter(part -> !part.isEmpty());
  }

  private static Held held(String office) {
    String[] cells = office.split("\\|", -1);
    return new Held(cells[0], day(cells[1]), day(cells[2]));
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }
}
