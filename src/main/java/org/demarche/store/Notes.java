package org.demarche.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.h2.mvstore.MVMap;

/** Notes of one kind in a {@link Memory}: key → lists of texts. */
public final class Notes {
  private static final byte[] NONE = {};

  private final MVMap<String, byte[]> map;
  private final IntConsumer noted;

  /**
   * @param noted is told how many bytes were noted
   */
  Notes(MVMap<String, byte[]> map, IntConsumer noted) {
    this.map = map;
    this.noted = noted;
  }

  /** What is noted under a key. */
  public Optional<List<List<String>>> get(String key) {
    return Optional.ofNullable(map.get(key)).map(Notes::read);
  }

  public boolean has(String key) {
    return map.containsKey(key);
  }

  /** Notes something in place of what was there. */
  public void put(String key, List<? extends Collection<String>> lists) {
    byte[] value = written(lists);
    map.put(key, value);
    noted.accept(key.length() + value.length);
  }

  /** Notes a key alone. */
  public void add(String key) {
    map.put(key, NONE);
    noted.accept(key.length());
  }

  public void remove(String key) {
    map.remove(key);
  }

  /** How all keys that begin so go on, sorted. */
  public List<String> after(String prefix) {
    return after(prefix, Integer.MAX_VALUE);
  }

  /** How the first of them go on. */
  public List<String> after(String prefix, int most) {
    List<String> found = new ArrayList<>();
    Iterator<String> keys = map.keyIterator(prefix);
    while (keys.hasNext() && found.size() < most) {
      String key = keys.next();
      if (!key.startsWith(prefix)) {
        break;
      }
      found.add(key.substring(prefix.length()));
    }
    return found;
  }

  /** How the first key that begins so goes on. */
  public Optional<String> first(String prefix) {
    return Optional.ofNullable(map.ceilingKey(prefix))
        .filter(it -> it.startsWith(prefix))
        .map(it -> it.substring(prefix.length()));
  }

  public int size() {
    return map.size();
  }

  public void clear() {
    map.clear();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(map.size());
    for (Iterator<String> keys = map.keyIterator(null); keys.hasNext(); ) {
      String key = keys.next();
      byte[] value = map.get(key);
      out.writeUTF(key);
      out.writeInt(value.length);
      out.write(value);
    }
  }

  void read(DataInputStream in) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      map.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
  }

  private static byte[] written(List<? extends Collection<String>> lists) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(lists.size());
      for (Collection<String> list : lists) {
        out.writeInt(list.size());
        for (String text : list) {
          byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
          out.writeInt(encoded.length);
          out.write(encoded);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<List<String>> read(byte[] written) {
    List<List<String>> lists = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
      int count = written.length == 0 ? 0 : in.readInt();
      for (int i = 0; i < count; i++) {
        lists.add(readList(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  private static List<String> readList(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    return list;
  }
}
