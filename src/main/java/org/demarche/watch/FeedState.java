package org.demarche.watch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.read.feeds.Feed;
import org.demarche.read.feeds.FeedItem;

/**
 * What is remembered of a feed.
 *
 * @param address as the user gave it
 * @param resources what the feed and the sitemaps that it names gave, by address
 * @param failures how often the feed failed in a row
 * @param due when it is to be asked again
 * @param entries by id, in the order in which they came
 */
record FeedState(
    String address,
    Map<String, Resource> resources,
    int failures,
    String due,
    Map<String, Entry> entries) {

  /**
   * What an address gave last.
   *
   * @param hash of its bytes
   * @param changed what its index says of it
   * @param sitemaps that it names
   */
  record Resource(
      Fetched.Validators validators, String hash, String changed, List<Feed.Sitemap> sitemaps) {
    static final Resource NONE = new Resource(Fetched.Validators.NONE, "", "", List.of());
  }

  /** How far an entry has come. */
  enum Stage {
    WAITING,
    DONE,
    FAILED
  }

  /**
   * An entry of the feed.
   *
   * @param version of what is done, waits or failed
   * @param tries how often its page could not be had
   * @param due when it is to be tried
   * @param code why it failed last; empty where it did not
   * @param listed the last day on which the feed was seen to list it
   * @param item null where nothing waits
   */
  record Entry(
      String version,
      Stage stage,
      int tries,
      String due,
      String code,
      String listed,
      FeedItem item) {

    static Entry waiting(FeedItem item, Instant now) {
      return new Entry(
          item.version(), Stage.WAITING, 0, Instant.EPOCH.toString(), "", day(now), item);
    }

    Entry done() {
      return new Entry(version, Stage.DONE, tries, due, "", listed, null);
    }

    Entry failed(String why) {
      return new Entry(version, Stage.FAILED, tries, due, why, listed, null);
    }

    /** To be tried later; {@code more} tries have failed. */
    Entry later(Instant then, int more, String why) {
      return new Entry(version, stage, tries + more, then.toString(), why, listed, item);
    }

    Entry listed(Instant now) {
      return new Entry(version, stage, tries, due, code, day(now), item);
    }

    boolean isWaiting() {
      return stage == Stage.WAITING;
    }

    boolean isDue(Instant now) {
      return isWaiting() && !Instant.parse(due).isAfter(now);
    }

    private static String day(Instant now) {
      return now.toString().substring(0, 10);
    }
  }

  static FeedState of(String address) {
    return new FeedState(
        address, new LinkedHashMap<>(), 0, Instant.EPOCH.toString(), new LinkedHashMap<>());
  }

  FeedState asked(int failed, Instant then) {
    return new FeedState(address, resources, failed, then.toString(), entries);
  }
}
