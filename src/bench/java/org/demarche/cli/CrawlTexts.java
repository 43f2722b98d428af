package org.demarche.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short articles put together from patterns; the same number gives the same article. */
final class CrawlTexts {
  private static final String FIRST =
      "Anna Bela Carl Dora Emil Fine Gero Hana Igor Jana Karl Lena Milo Nora Otto Pia Rolf Sara Tim Vera";
  private static final String LAST =
      "Adler Brandt Cerny Dahl Ekman Falk Grube Holm Ivers Jansen Kroll Lund Moser Nagel Olsen Pohl Quist Rasch "
          + "Stahl Thoma Ulrich Voss Weiss Zander";
  private static final String OFFICE = "Mayor Senator Governor Minister Councillor Professor";
  private static final String PLACE = "Osk Tarn Velm Brod Lisk Narva Holt Zell Marn Dorf Pell Rusk";
  private static final String THING =
      "bridge harbour school hospital tunnel library airport dam stadium market canal railway";
  private static final String DEED =
      "close rebuild sell widen inspect move finish reopen fund enlarge rename light";
  private static final String DAY = "Monday Tuesday Wednesday Thursday Friday";

  /** Capital letters in braces are drawn from the list of that letter, N is a number. */
  private static final List<String> ENGLISH =
      List.of(
          "{O} {F} {L} of {P} said on {D} that the {T} would cost {N} million euros.",
          "\"We will {V} the {T} before winter,\" {O} {L} told reporters in {P}.",
          "The council of {P} demanded that the region {V} the {T} within {N} days.",
          "{F} {L}, who leads the residents of {P}, called for a new {T} at the river.",
          "The company refused to {V} the {T}, according to {F} {L}, its director.",
          "Opponents in {P} rejected the plan to {V} the {T} on {D}.",
          "Some {N} people gathered beside the {T} in {P} on {D} evening.",
          "{O} {F} {L} accused the builders of hiding {N} faults of the {T}.",
          "An engineer, {F} {L}, warned that the {T} in {P} could fail within {N} weeks.",
          "Work at the {T} began {N} years ago and has been stopped twice.");

  private static final List<String> FOREIGN =
      List.of(
          "{F} {L} sagte am Montag in {P}, dass die Arbeiten an der Brücke noch {N} Tage dauern und nicht billiger werden.",
          "Der Rat der Stadt {P} hat beschlossen, das alte Haus am Fluss für {N} Millionen Euro zu verkaufen.",
          "Die Gegner der Pläne wollen nach eigenen Angaben mit {N} Menschen vor dem Rathaus von {P} demonstrieren.",
          "Am Abend war von {F} {L} und den anderen Mitgliedern des Ausschusses keine Stellungnahme zu bekommen.");

  String english(int number) {
    return article(number, ENGLISH, 8);
  }

  String foreign(int number) {
    return article(number, FOREIGN, 6);
  }

  /** A page that only links others. */
  String headlines(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    return IntStream.range(0, 30)
        .mapToObj(
            i ->
                "<li><a href='/news/%d'>%s</a></li>".formatted(i, filled("The {T} of {P}", random)))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String article(int number, List<String> patterns, int sentences) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    return IntStream.range(0, sentences)
        .mapToObj(i -> filled(patterns.get(random.nextInt(patterns.size())), random))
        .collect(Collectors.joining("\n\n"));
  }

  private static String filled(String pattern, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '{') {
        text.append(drawn(pattern.charAt(i + 1), random));
        i += 2;
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }

  private static String drawn(char list, Random random) {
    String words =
        switch (list) {
          case 'F' -> FIRST;
          case 'L' -> LAST;
          case 'O' -> OFFICE;
          case 'P' -> PLACE;
          case 'T' -> THING;
          case 'V' -> DEED;
          case 'D' -> DAY;
          default -> "";
        };
    String[] all = words.split(" ");
    return words.isEmpty()
        ? Integer.toString(2 + random.nextInt(900))
        : all[random.nextInt(all.length)];
  }
}
