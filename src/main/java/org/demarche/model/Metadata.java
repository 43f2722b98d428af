package org.demarche.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of an article besides its text.
 *
 * @param published the day of publication, in the publisher's time zone where the source has one
 * @param language a BCP 47 tag, {@code en} unless the source says otherwise
 * @param section of the newspaper
 * @param page where it begins in the newspaper, as printed: {@code A4}
 * @param site the address that its source gives for the publisher
 */
public record Metadata(
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> url,
    String language,
    Optional<String> section,
    Optional<String> page,
    Optional<String> site) {

  /** Nothing known, English assumed. */
  public static final Metadata UNKNOWN =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "en");

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** What is known of an article that was in no newspaper. */
  public Metadata(
      Optional<String> headline,
      Optional<LocalDate> published,
      Optional<String> publisher,
      List<String> authors,
      Optional<String> url,
      String language) {
    this(
        headline,
        published,
        publisher,
        authors,
        url,
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the article is in English, which is what the stages after {@code read} understand. */
  public boolean isEnglish() {
    return language.toLowerCase(Locale.ROOT).matches("en(?:-.*)?|eng(?:-.*)?");
  }
}
