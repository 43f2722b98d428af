package org.demarche.link.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.link.Item;
import org.demarche.link.Item.Held;
import org.demarche.link.Item.Kind;
import org.demarche.link.Wikidata;

/** Items as bytes. The first byte is the kind. */
final class ItemCodec {
  private static final Kind[] KINDS = Kind.values();

  private ItemCodec() {}

  static void write(ByteSink sink, Item item) {
    sink.octet(item.kind().ordinal());
    sink.number(number(item.id()));
    sink.number(item.sitelinks());
    sink.text(item.label());
    sink.text(item.description());
    sink.number(item.names().size());
    item.names().forEach(sink::text);
    sink.numbers(item.affiliations().stream().map(ItemCodec::number).toList());
    sink.number(item.offices().size());
    item.offices().forEach(held -> write(sink, held));
    sink.text(item.website().orElse(""));
    sink.number(item.namesakes());
  }

  private static void write(ByteSink sink, Held held) {
    sink.number(held.office().isEmpty() ? 0 : number(held.office()));
    sink.text(held.label());
    sink.number(held.country().isEmpty() ? 0 : number(held.country()));
    day(sink, held.from());
    day(sink, held.to());
  }

  /** Zero is none; days before 1970 are odd, later ones even. */
  private static void day(ByteSink sink, Optional<LocalDate> day) {
    long code = day.map(LocalDate::toEpochDay).map(n -> n < 0 ? -2 * n - 1 : 2 * n + 2).orElse(0L);
    sink.number(code);
  }

  static Item read(ByteSource source) {
    Kind kind = KINDS[source.octet()];
    String id = Wikidata.ofNumber(source.count());
    int sitelinks = source.count();
    String label = source.text();
    String description = source.text();
    List<String> names = texts(source);
    List<String> affiliations = source.numbers().stream().map(Wikidata::ofNumber).toList();
    List<Held> offices = offices(source);
    Optional<String> website = Optional.of(source.text()).filter(host -> !host.isEmpty());
    int namesakes = source.count();
    return new Item(
        id, kind, label, description, names, sitelinks, affiliations, offices, website, namesakes);
  }

  private static List<String> texts(ByteSource source) {
    int count = source.count();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(source.text());
    }
    return texts;
  }

  private static List<Held> offices(ByteSource source) {
    int count = source.count();
    List<Held> offices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      offices.add(new Held(id(source), source.text(), id(source), day(source), day(source)));
    }
    return offices;
  }

  private static Optional<LocalDate> day(ByteSource source) {
    long code = source.number();
    if (code == 0) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.ofEpochDay(code % 2 == 1 ? -(code + 1) / 2 : code / 2 - 1));
  }

  private static String id(ByteSource source) {
    int number = source.count();
    return number == 0 ? "" : Wikidata.ofNumber(number);
  }

  private static int number(String id) {
    return Wikidata.number(id).orElseThrow(() -> new IllegalArgumentException("no item: " + id));
  }
}
