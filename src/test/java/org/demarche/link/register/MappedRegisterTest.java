package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.link.Item;
import org.demarche.link.MemoryRegister;
import org.demarche.model.InputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedRegisterTest {
  private static final int COUNT = 5000;

  @TempDir private static Path folder;
  private static List<Item> items;
  private static MemoryRegister memory;
  private static Path file;

  @BeforeAll
  static void write() throws IOException {
    items = Items.of(COUNT, new Random(7));
    memory = new MemoryRegister(items);
    file = write(folder.resolve("register"), items, 1 << 10);
  }

  private static Path write(Path file, List<Item> items, int run) throws IOException {
    try (RegisterWriter writer = new RegisterWriter(file, folder, run)) {
      for (Item item : items) {
        ByteSink sink = new ByteSink();
        ItemCodec.write(sink, item);
        writer.add(Indexed.of(sink.toArray()));
      }
      writer.finish();
    }
    return file;
  }

  /** Small segments, so that most of what is read crosses their borders. */
  @ParameterizedTest
  @ValueSource(ints = {8, 12, 30})
  void findsWhatTheRegisterInMemoryFinds(int segmentBits) {
    MappedRegister register = MappedRegister.open(file, segmentBits);
    Random random = new Random(segmentBits);
    for (int i = 0; i < 2000; i++) {
      String name = Items.name(random);
      int limit = 1 + random.nextInt(30);
      assertEquals(memory.named(name, limit), register.named(name, limit), name);
    }
    for (Item item : items) {
      assertEquals(Optional.of(item), register.item(item.id()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…", "Nobody At All", "дом 9000000"})
  void findsNothingForNamesThatNoItemBears(String name) {
    assertEquals(List.of(), MappedRegister.open(file).named(name, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1", "Q99999999999", "P31", "", "Q0", "Q2147483647"})
  void hasNoItemForOtherIds(String id) {
    assertEquals(Optional.empty(), MappedRegister.open(file).item(id));
  }

  @Test
  void worksWithoutAnyItem() throws IOException {
    MappedRegister register = MappedRegister.open(write(folder.resolve("empty"), List.of(), 16));
    register.verify();
    assertEquals(List.of(), register.named("Ana Doe", 5));
    assertEquals(Optional.empty(), register.item("Q9000000"));
    assertEquals(0, register.size());
  }

  @Test
  void isReadByManyThreads() {
    MappedRegister register = MappedRegister.open(file);
    boolean same =
        IntStream.range(0, 4000)
            .parallel()
            .mapToObj(i -> Items.name(new Random(i)))
            .allMatch(name -> register.named(name, 10).equals(memory.named(name, 10)));
    assertTrue(same);
  }

  @Test
  void hasTheSameBytesHoweverItIsSorted() throws IOException {
    Path other = write(folder.resolve("other"), items, 1 << 20);
    assertEquals(-1, Files.mismatch(file, other));
    assertEquals(MappedRegister.open(file).checksum(), MappedRegister.open(other).checksum());
  }

  /** Where a byte is changed, and the code of the message. */
  @ParameterizedTest
  @CsvSource({"0, no-register", "11, old-register", "40, corrupt-register", "70, corrupt-register"})
  void refusesDamagedHeaders(int place, String code) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[place] ^= 1;
    Path damaged = Files.write(folder.resolve("damaged"), bytes);
    assertCode(code, () -> MappedRegister.open(damaged));
  }

  @ParameterizedTest
  @CsvSource({
    "0, no-register",
    "100, no-register",
    "128, corrupt-register",
    "9999, corrupt-register"
  })
  void refusesFilesThatAreCutShort(int length, String code) throws IOException {
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(Files.readAllBytes(file), length));
    assertCode(code, () -> MappedRegister.open(cut));
  }

  @Test
  void refusesOtherFilesAndFolders() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "item\tlabel\n".repeat(99));
    assertCode("no-register", () -> MappedRegister.open(text));
    assertCode("no-register", () -> MappedRegister.open(folder));
    assertCode("no-register", () -> MappedRegister.open(folder.resolve("nowhere")));
  }

  @Test
  void verifiesTheChecksum() throws IOException {
    MappedRegister.open(file).verify();
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[RegisterHeader.SIZE + random.nextInt(bytes.length - RegisterHeader.SIZE)] ^= 64;
      Path damaged = Files.write(folder.resolve("damaged"), bytes);
      assertCode("corrupt-register", () -> MappedRegister.open(damaged).verify());
    }
  }

  /**
   * A look-up in a damaged file finds something or says what is wrong; it never fails otherwise.
   */
  @Test
  void answersOrSaysWhatIsWrongWhereTheFileIsDamaged() throws IOException {
    Random random = new Random(5);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      byte[] bytes = Files.readAllBytes(file);
      int begin = RegisterHeader.SIZE + random.nextInt(bytes.length - RegisterHeader.SIZE);
      byte[] noise = new byte[Math.min(20_000, bytes.length - begin)];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, begin, noise.length);
      MappedRegister register = MappedRegister.open(Files.write(folder.resolve("damaged"), bytes));
      for (int n = 0; n < 50; n++) {
        try {
          register.named(Items.name(random), 10);
          register.item("Q" + (9_000_000 + random.nextInt(COUNT)));
        } catch (InputException e) {
          codes.add(e.getMessage());
        }
      }
    }
    assertTrue(codes.size() > 10);
    assertTrue(codes.stream().allMatch(message -> message.contains(": corrupt-register: ")));
  }

  private static void assertCode(String code, org.junit.jupiter.api.function.Executable action) {
    InputException e = assertThrows(InputException.class, action);
    assertTrue(e.getMessage().contains(": " + code + ": "), e.getMessage());
  }
}
