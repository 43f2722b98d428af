package org.demarche.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Metadata;

/** What one source says of an article. */
record Facts(
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> url,
    Optional<String> language,
    Optional<String> section,
    Optional<String> page,
    Optional<String> site) {
  static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  Facts {
    authors = List.copyOf(authors);
  }

  Facts(
      Optional<String> headline,
      Optional<LocalDate> published,
      Optional<String> publisher,
      List<String> authors,
      Optional<String> url,
      Optional<String> language) {
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

  /** The same article in a section and on a page of a newspaper. */
  Facts in(Optional<String> itsSection, Optional<String> itsPage) {
    return new Facts(
        headline, published, publisher, authors, url, language, itsSection, itsPage, site);
  }

  /** The same from a publisher with a site. */
  Facts from(Optional<String> itsSite) {
    return new Facts(
        headline, published, publisher, authors, url, language, section, page, itsSite);
  }

  /** The same in another language. */
  Facts written(String tag) {
    return new Facts(
        headline, published, publisher, authors, url, Optional.of(tag), section, page, site);
  }

  static Facts of(ReadOptions options) {
    return new Facts(
        Optional.empty(),
        options.date(),
        options.publisher(),
        List.of(),
        Optional.empty(),
        options.language());
  }

  static Facts ofDate(Optional<LocalDate> date) {
    return new Facts(
        Optional.empty(), date, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /** This, and what it does not say from the other. */
  Facts or(Facts other) {
    return new Facts(
        headline.or(() -> other.headline),
        published.or(() -> other.published),
        publisher.or(() -> other.publisher),
        authors.isEmpty() ? other.authors : authors,
        url.or(() -> other.url),
        language.or(() -> other.language),
        section.or(() -> other.section),
        page.or(() -> other.page),
        // The site of one publisher is not that of another
        publisher.isPresent() ? site : other.site);
  }

  Metadata metadata() {
    return new Metadata(
        headline,
        published,
        publisher,
        authors,
        url,
        language.orElse(Metadata.UNKNOWN.language()),
        section,
        page,
        site);
  }
}
