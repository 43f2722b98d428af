package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.network.Network;
import org.demarche.network.Period;

/**
 * GEXF 1.2 with time, for the timeline of Gephi.
 *
 * <p>Networks over time become one, in which a tie is there during each period that it has a weight
 * in, and has its weight then. Such a period is the time until the next one's middle, since windows
 * overlap. A single network has nodes and ties from when they first appear on. Times are days where
 * no two networks are of one day, since not every program reads hours.
 */
final class Gexf implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Xml xml = new Xml();
    xml.begin(
        "gexf",
        "xmlns",
        "http://www.gexf.net/1.2draft",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd",
        "version",
        "1.2");
    xml.begin("meta").text("creator", "Demarche").text("description", export.title()).end();
    boolean overTime = export.isOverTime();
    xml.begin(
        "graph",
        "mode",
        "dynamic",
        "defaultedgetype",
        "undirected",
        "timeformat",
        isByDay(export) ? "date" : "dateTime");
    attributes(export, overTime, xml);
    Elements elements = new Elements(export);
    xml.begin("nodes");
    elements.nodes().forEach(node -> node(node, export, xml));
    xml.end().begin("edges");
    if (overTime) {
      spans(export, elements, isByDay(export), xml);
    } else {
      elements.ties(export.networks().get(0)).forEach(tie -> tie(tie, xml));
    }
    xml.end().end().end().writeTo(out);
  }

  private static void attributes(Export export, boolean overTime, Xml xml) {
    xml.begin("attributes", "class", "node", "mode", "static");
    xml.empty("attribute", "id", "variable", "title", "variable", "type", "string");
    for (int i = 0; i < export.attributes().size(); i++) {
      Export.Attribute attribute = export.attributes().get(i);
      String type =
          switch (attribute.type()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "double";
          };
      xml.empty("attribute", "id", "a" + i, "title", attribute.name(), "type", type);
    }
    xml.end();
    xml.begin("attributes", "class", "edge", "mode", "static");
    xml.empty("attribute", "id", "sign", "title", "sign", "type", "string");
    xml.end();
    if (overTime) {
      xml.begin("attributes", "class", "edge", "mode", "dynamic");
      xml.empty("attribute", "id", "weight", "title", "weight", "type", "double");
      xml.end();
    }
  }

  private static void node(Node node, Export export, Xml xml) {
    String[] start =
        node.since()
            .filter(it -> !export.isOverTime())
            .map(it -> new String[] {"start", it.toString()})
            .orElse(new String[0]);
    xml.begin("node", with(start, "id", node.id(), "label", node.label()));
    xml.begin("attvalues");
    xml.empty("attvalue", "for", "variable", "value", node.variable());
    for (int i = 0; i < node.values().size(); i++) {
      if (!node.values().get(i).isEmpty()) {
        xml.empty("attvalue", "for", "a" + i, "value", node.values().get(i));
      }
    }
    xml.end().end();
  }

  private static String[] with(String[] more, String... attributes) {
    String[] all = Arrays.copyOf(attributes, attributes.length + more.length);
    System.arraycopy(more, 0, all, attributes.length, more.length);
    return all;
  }

  private static void tie(Tie tie, Xml xml) {
    String[] start =
        tie.since().map(it -> new String[] {"start", it.toString()}).orElse(new String[0]);
    xml.begin(
        "edge",
        with(
            start,
            "id",
            tie.id(),
            "source",
            tie.from().id(),
            "target",
            tie.to().id(),
            "weight",
            Double.toString(tie.weight())));
    xml.begin("attvalues").empty("attvalue", "for", "sign", "value", tie.sign()).end().end();
  }

  /** The ties of all networks, each once, with its weights in the order of time. */
  private static void spans(Export export, Elements elements, boolean byDay, Xml xml) {
    Map<String, Map<Integer, Tie>> ties = new LinkedHashMap<>();
    for (int i = 0; i < export.networks().size(); i++) {
      for (Tie tie : elements.ties(export.networks().get(i))) {
        ties.computeIfAbsent(tie.id(), it -> new TreeMap<>()).put(i, tie);
      }
    }
    List<String[]> times = times(export.networks(), byDay);
    ties.values().forEach(weights -> spans(weights, times, xml));
  }

  private static void spans(Map<Integer, Tie> weights, List<String[]> times, Xml xml) {
    Tie tie = weights.values().iterator().next();
    double mean = weights.values().stream().mapToDouble(Tie::weight).average().orElse(0);
    xml.begin(
        "edge",
        "id",
        tie.id(),
        "source",
        tie.from().id(),
        "target",
        tie.to().id(),
        "weight",
        Double.toString(mean));
    xml.begin("attvalues");
    xml.empty("attvalue", "for", "sign", "value", tie.sign());
    weights.forEach(
        (step, it) ->
            xml.empty(
                "attvalue",
                "for",
                "weight",
                "value",
                Double.toString(it.weight()),
                "start",
                times.get(step)[0],
                "end",
                times.get(step)[1]));
    xml.end().begin("spells");
    weights.forEach(
        (step, it) -> xml.empty("spell", "start", times.get(step)[0], "end", times.get(step)[1]));
    xml.end().end();
  }

  private static boolean isByDay(Export export) {
    List<LocalDate> days =
        export.networks().stream()
            .flatMap(it -> it.period().stream())
            .map(it -> it.mid().toLocalDate())
            .toList();
    return days.stream().distinct().count() == days.size();
  }

  /** When each network begins and ends. */
  private static List<String[]> times(List<Network> networks, boolean byDay) {
    List<String[]> times = new ArrayList<>();
    for (int step = 0; step < networks.size(); step++) {
      Period period = networks.get(step).period().orElseThrow();
      LocalDateTime end =
          step + 1 < networks.size()
              ? networks.get(step + 1).period().orElseThrow().mid()
              : period.stop();
      times.add(new String[] {time(period.mid(), byDay), time(end, byDay)});
    }
    return times;
  }

  private static String time(LocalDateTime time, boolean byDay) {
    return byDay
        ? time.toLocalDate().toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }
}
