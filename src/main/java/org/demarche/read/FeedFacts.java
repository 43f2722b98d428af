package org.demarche.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.read.feeds.FeedItem;

/** What a feed says of an article. */
final class FeedFacts {
  private FeedFacts() {}

  /** What the entry says. */
  static Facts said(FeedItem item) {
    return new Facts(
        known(item.headline()),
        Stream.of(item.published()).flatMap(it -> Dates.parse(it).stream()).findFirst(),
        known(item.publisher()),
        item.authors().stream().flatMap(it -> persons(it).stream()).distinct().toList(),
        known(item.link()),
        Optional.empty());
  }

  /**
   * What may be true of the article since it is of its feed: a feed's name is often an outlet's.
   */
  static Facts hints(FeedItem item) {
    return new Facts(
        Optional.empty(),
        Dates.inPath(item.link()).or(() -> Dates.parse(item.changed())),
        known(item.feed().split("\\s+[|»·–—-]\\s+")[0]),
        List.of(),
        Optional.empty(),
        known(item.language().replace('_', '-'))
            .filter(it -> it.matches("[A-Za-z]{2,3}(-\\w{2,8})*")));
  }

  /**
   * A page without a mark of its headline tells its title, which ends with the name of the site.
   */
  static Facts heading(FeedItem item, Facts page) {
    Optional<String> shorter =
        page.headline()
            .filter(it -> it.startsWith(item.headline()))
            .flatMap(it -> known(item.headline()));
    return new Facts(
            shorter,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty())
        .or(page);
  }

  private static List<String> persons(String byline) {
    List<String> persons = Bylines.split(byline);
    return persons.isEmpty() && byline.length() <= 60 ? List.of(byline.strip()) : persons;
  }

  private static Optional<String> known(String text) {
    return Optional.of(text.strip()).filter(it -> !it.isEmpty());
  }
}
