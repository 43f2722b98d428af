package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFactsTest {
  @TempDir Path folder;

  private Metadata metadata(String text) {
    return Reads.article(Reads.write(folder, "story.txt", text)).metadata();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ann Lee January 21, 2024                      | 2024-01-21 | Ann Lee
          By Ann Lee and Bo Ek • Published 21 January 2024 | 2024-01-21 | Ann Lee, Bo Ek
          By ANN LEE, Courier News                         |            | ANN LEE
          By Ann van der Lee in Oslo                       |            | Ann van der Lee
          Ann Lee, Foreign Desk                            |            | Ann Lee
          Ann Lee and Bo Ek, Kyiv correspondents           |            | Ann Lee, Bo Ek
          Ann Lee, 21 January 2024                         | 2024-01-21 | Ann Lee
          Ann Lee • World • 21 January 2024                | 2024-01-21 | Ann Lee
          Oslo · 21 January 2024 · By Ann Lee and Bo Ek    | 2024-01-21 | Ann Lee, Bo Ek
          Ann Lee in Kyiv and Bo Ek in Oslo                |            | Ann Lee, Bo Ek
          Ann Lee                                          |            | Ann Lee
          By Reuters Staff                                 |            |
          Published in News & Features                     |            |
          Published: 2024-01-21T23:30:00+02:00             | 2024-01-21 |
          Sunday 21 January 2024 10:15 GMT                 | 2024-01-21 |
          Last updated: 22 January 2024                    | 2024-01-22 |
          """)
  void readsTheByline(String byline, LocalDate published, String authors) {
    Metadata found = metadata("Talks go on\n" + byline + "\n\n" + Reads.PROSE + "\n");
    assertEquals(
        new Metadata(
            Optional.of("Talks go on"),
            Optional.ofNullable(published),
            Optional.empty(),
            authors == null ? List.of() : List.of(authors.split(", ")),
            Optional.empty(),
            "en"),
        found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks go on                | The Daily Courier · 21 January 2024 · By Ann Lee
          Talks go on                | By Ann Lee⏎The Daily Courier⏎January 21, 2024
          The Daily Courier⏎⏎Talks go on | By Ann Lee, 21 January 2024
          """)
  void tellsThePublisherInTheBylineFromTheAuthor(String head, String byline) {
    String text = (head + "⏎⏎" + byline).replace('⏎', '\n') + "\n\n" + Reads.PROSE;
    assertEquals(
        new Metadata(
            Optional.of("Talks go on"),
            Optional.of(LocalDate.of(2024, 1, 21)),
            Optional.of("The Daily Courier"),
            List.of("Ann Lee"),
            Optional.empty(),
            "en"),
        metadata(text));
  }

  @Test
  void readsTheDateBeforeTheFirstSentence() {
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 3)),
        metadata("Talks go on\n\nFriday, May 3, 2024 On Thursday both sides met again in Oslo.")
            .published());
  }

  @Test
  void prefersThePublicationToTheLastUpdate() {
    Metadata found =
        metadata(
            "Last update: May 9, 2024 10:00\nTalks go on\nBy Ann Lee May 3, 2024\n" + Reads.PROSE);
    assertEquals(Optional.of(LocalDate.of(2024, 5, 3)), found.published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ©2024 Courier Media L.P. Visit courier.example.    | Courier Media
          Copyright 2024 The Daily Courier. All rights reserved. | The Daily Courier
          (c) 2023-2024 Courier & Sons                        | Courier & Sons
          The Courier has contacted the ministry for comment. | The Courier
          Courier reached out to both ministries for further comment. | Courier
          She contacted the ministry for comment.             | -
          The minister said the Courier had reported it.      | -
          """)
  void readsThePublisher(String line, String publisher) {
    assertEquals(
        Optional.ofNullable(publisher),
        metadata("Talks go on\n\n" + Reads.PROSE + "\n\n" + line).publisher());
  }

  @Test
  void readsAgencyAndDayOfTheDateline() {
    Metadata found =
        metadata(
            "Talks go on\n\nOSLO, May 3 (Reuters) - " + Reads.PROSE + "\n\n©2024 Someone Else\n");
    assertEquals(Optional.of(LocalDate.of(2024, 5, 3)), found.published());
    assertEquals(Optional.of("Someone Else"), found.publisher());
    assertEquals(
        Optional.of("Reuters"), metadata("OSLO, May 3 (Reuters) - " + Reads.PROSE).publisher());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # picture and prose agree: the later day
          Ann Lee is pictured in Oslo on May 3, 2024. | She said on May 6 that talks go on.      | 2024-05-06
          # over the turn of the year
          Ann Lee is pictured in Oslo on December 30, 2023. | She said on January 2 that talks go on. | 2024-01-02
          # either alone may be history
          Ann Lee is pictured in Oslo on May 3, 2024. | She said on Monday that talks go on.     |
          Ann Lee is pictured in Oslo on May 3, 2024. | She said on December 26 that talks go on. |
          Ann Lee waits. Getty Images                 | The pact was signed on May 3, 1994, she said. |
          # a picture from the file tells nothing
          Ann Lee is pictured in Oslo on May 3, 2024. REUTERS/Bo Ek/File Photo | She said on May 6 that talks go on. |
          """)
  void estimatesTheDateOnlyWherePictureAndProseAgree(
      String caption, String prose, LocalDate expected) {
    assertEquals(
        Optional.ofNullable(expected),
        metadata("Talks go on\n\n" + prose + "\n\n" + caption + "\n\n" + prose).published());
  }

  @Test
  void sidecarWinsOverTextAndTextOverOptionsAndOptionsOverHints() {
    ReadOptions options =
        new ReadOptions(
            Optional.of(LocalDate.of(2020, 1, 1)), Optional.of("Given"), Optional.of("de"));
    Path plain = Reads.write(folder, "2019-05-05-plain.txt", "Talks go on\n\n" + Reads.PROSE);
    Path said =
        Reads.write(folder, "said.txt", "Talks go on\nMay 3, 2024\n\n" + Reads.PROSE + "\n© Said");
    Path beside = Reads.write(folder, "beside.txt", "Talks go on\nMay 3, 2024\n\n" + Reads.PROSE);
    Reads.write(
        folder,
        "beside.meta.json",
        """
        {"date": "2024-05-04", "publisher": "Beside", "authors": ["Ann Lee"], "language": "fr",
         "url": "https://courier.example/1", "headline": "Talks continue"}
        """);
    List<Metadata> found =
        Reads.read(options, plain, said, beside).stream()
            .map(reading -> ((Reading.Found) reading).article().metadata())
            .toList();
    assertEquals(
        List.of(
            metadata("Talks go on", LocalDate.of(2020, 1, 1), "Given", "de"),
            new Metadata(
                Optional.of("Talks continue"),
                Optional.of(LocalDate.of(2024, 5, 4)),
                Optional.of("Beside"),
                List.of("Ann Lee"),
                Optional.of("https://courier.example/1"),
                "fr"),
            metadata("Talks go on", LocalDate.of(2024, 5, 3), "Said", "de")),
        found);
    assertEquals(
        Optional.of(LocalDate.of(2019, 5, 5)), Reads.article(plain).metadata().published());
  }

  private static Metadata metadata(
      String headline, LocalDate date, String publisher, String language) {
    return new Metadata(
        Optional.of(headline),
        Optional.of(date),
        Optional.of(publisher),
        List.of(),
        Optional.empty(),
        language);
  }
}
