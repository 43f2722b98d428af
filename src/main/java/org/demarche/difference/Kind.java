package org.demarche.difference;

import java.util.List;
import java.util.Map;

/** What is compared: a table of a store, how its rows are told apart, and what may differ. */
enum Kind {
  ARTICLE(
      "articles",
      List.of(List.of("doc")),
      List.of(),
      List.of("headline", "outlet", "date", "authors", "url", "language", "revision"),
      "headline",
      "",
      "doc"),
  STATEMENT(
      "statements",
      List.of(
          List.of("statement"),
          List.of("doc", "start", "end", "speaker"),
          List.of("doc", "start", "end"),
          List.of("doc", "words")),
      List.of(List.of("doc")),
      List.of(
          "words",
          "speaker_name",
          "speaker",
          "act",
          "kind",
          "directness",
          "certainty",
          "polarity",
          "date",
          "cue",
          "relay"),
      "words",
      "cue",
      "statement"),
  SPEAKER(
      "actors",
      List.of(List.of("actor"), List.of("name", "kind")),
      List.of(),
      List.of("name", "kind", "affiliation"),
      "name",
      "",
      "actor") {
    @Override
    boolean has(Map<String, String> row) {
      return !row.get("statements").equals("0");
    }
  },
  POSITION(
      "positions",
      List.of(
          List.of("position"),
          List.of("doc", "start", "end", "holder", "demand"),
          List.of("doc", "start", "end", "holder"),
          List.of("doc", "start", "end", "demand"),
          List.of("doc", "sentence", "holder", "demand")),
      List.of(List.of("doc", "holder"), List.of("doc", "demand")),
      List.of(
          "holder_name",
          "holder",
          "stance",
          "demand",
          "basis",
          "ascribed_by_name",
          "addressee_name",
          "red_line",
          "confidence",
          "date",
          "sentence"),
      "sentence",
      "rule",
      "position"),
  LINK(
      "links",
      List.of(List.of("actor", "wikidata"), List.of("actor")),
      List.of(),
      List.of("wikidata", "status", "confidence", "method"),
      "name",
      "method",
      "actor");

  private final String table;
  private final List<List<String>> keys;
  private final List<List<String>> neighbours;
  private final List<String> compared;
  private final String shown;
  private final String rule;
  private final String iri;

  /**
   * @param table its name among the tables of a store
   * @param keys columns whose values two rows share that are the same, those that tell most first
   * @param neighbours columns that two rows share that are the same where most of their words are
   * @param compared columns that may differ
   * @param shown the column by which people know it
   * @param rule that of what found it; empty where there is none
   * @param iri that of its name
   */
  Kind(
      String table,
      List<List<String>> keys,
      List<List<String>> neighbours,
      List<String> compared,
      String shown,
      String rule,
      String iri) {
    this.table = table;
    this.keys = keys;
    this.neighbours = neighbours;
    this.compared = compared;
    this.shown = shown;
    this.rule = rule;
    this.iri = iri;
  }

  String table() {
    return table;
  }

  List<List<String>> keys() {
    return keys;
  }

  List<List<String>> neighbours() {
    return neighbours;
  }

  List<String> compared() {
    return compared;
  }

  String shown() {
    return shown;
  }

  String rule() {
    return rule;
  }

  String iri() {
    return iri;
  }

  /** Whether a row of the table is one of this kind. */
  boolean has(Map<String, String> row) {
    return true;
  }
}
