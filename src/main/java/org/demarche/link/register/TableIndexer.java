package org.demarche.link.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.demarche.link.Item;
import org.demarche.link.tables.WorldTables;
import org.demarche.model.InputException;

/** Makes a register out of tables; the same tables give the same bytes. */
public final class TableIndexer {
  private TableIndexer() {}

  /**
   * Makes the register that comes along, when Demarche is built.
   *
   * @param args the folder of the tables and that of the classes
   */
  public static void main(String[] args) throws IOException {
    Path register = Path.of(args[1]).resolve(WorldRegister.RESOURCE.substring(1));
    Files.createDirectories(register.getParent());
    run(Path.of(args[0]), register);
  }

  /**
   * Reads the tables and writes the register.
   *
   * @param tables a table or a folder of some
   * @throws InputException where a table cannot be read or the register cannot be written
   */
  public static IndexReport run(Path tables, Path register) {
    Collection<Item> items = WorldTables.read(tables);
    Path target = register.toAbsolutePath();
    try {
      Path scratch = Files.createTempDirectory(target.getParent(), ".register");
      try {
        return write(items, target, scratch);
      } finally {
        FileUtils.deleteDirectory(scratch.toFile());
      }
    } catch (IOException e) {
      throw new InputException(
          register + ": cannot-write: " + e.getMessage() + "; make room, or choose another place",
          e);
    }
  }

  private static IndexReport write(Collection<Item> items, Path register, Path scratch)
      throws IOException {
    Map<Item.Kind, Long> kinds = new EnumMap<>(Item.Kind.class);
    try (RegisterWriter writer = new RegisterWriter(register, scratch, PairSorter.USUAL_RUN)) {
      for (Item item : items) {
        ByteSink bytes = new ByteSink();
        ItemCodec.write(bytes, item);
        writer.add(Indexed.of(bytes.toArray()));
        kinds.merge(item.kind(), 1L, Long::sum);
      }
      RegisterHeader header = writer.finish();
      return new IndexReport(items.size(), kinds, List.of(), 0, header.hex());
    }
  }
}
