package org.demarche.watch;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.model.Problem;
import org.demarche.read.feeds.Feed;
import org.demarche.read.feeds.FeedException;
import org.demarche.read.feeds.FeedItem;
import org.demarche.read.feeds.FeedParser;

/**
 * Asks a feed what it lists now, and the sitemaps that an index names, the newest first. What has
 * not changed since it was asked last lists nothing.
 */
final class Listing {
  private static final String FEEDS =
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";
  private static final int MOST = 10 << 20;

  /** So many sitemaps of an index are asked in a round. */
  private static final int SITEMAPS = 50;

  private final Fetcher fetcher;
  private final Reach reach;
  private final Map<String, FeedState.Resource> resources;
  private final List<FeedItem> items = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean anew;

  /**
   * @param resources what was given before; renewed
   */
  Listing(Fetcher fetcher, Reach reach, Map<String, FeedState.Resource> resources) {
    this.fetcher = fetcher;
    this.reach = reach;
    this.resources = resources;
  }

  List<FeedItem> items() {
    return items;
  }

  /** What the addresses gave. */
  Map<String, FeedState.Resource> resources() {
    return resources;
  }

  /** Sitemaps that could not be read. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether anything was not as before. */
  boolean isAnew() {
    return anew;
  }

  /**
   * @throws FetchProblem where the feed itself cannot be had or read
   */
  void ask(String address) throws FetchProblem, InterruptedException {
    for (Feed.Sitemap sitemap : newestFirst(read(address, ""))) {
      FeedState.Resource known = known(sitemap.address());
      if (sitemap.changed().isEmpty() || !sitemap.changed().equals(known.changed())) {
        askFurther(sitemap);
      }
    }
  }

  private void askFurther(Feed.Sitemap sitemap) throws InterruptedException {
    try {
      read(sitemap.address(), sitemap.changed());
    } catch (FetchProblem e) {
      problems.add(e.at(sitemap.address()));
    }
  }

  private static List<Feed.Sitemap> newestFirst(List<Feed.Sitemap> sitemaps) {
    return sitemaps.stream()
        .sorted(Comparator.comparing(Feed.Sitemap::changed).reversed())
        .limit(SITEMAPS)
        .toList();
  }

  private FeedState.Resource known(String address) {
    return resources.getOrDefault(address, FeedState.Resource.NONE);
  }

  /** Collects what is listed at an address, and gives the sitemaps that it names. */
  private List<Feed.Sitemap> read(String address, String changed)
      throws FetchProblem, InterruptedException {
    FeedState.Resource known = known(address);
    Fetched fetched =
        Fetched.isFile(address)
            ? Fetched.file(Reach.uri(address), MOST)
            : fetcher.fetch(Reach.uri(address), FEEDS, known.validators(), reach, MOST);
    if (!fetched.modified()) {
      resources.put(
          address,
          new FeedState.Resource(known.validators(), known.hash(), changed, known.sitemaps()));
      return known.sitemaps();
    }
    String hash = DigestUtils.sha256Hex(fetched.body());
    if (hash.equals(known.hash())) {
      resources.put(
          address, new FeedState.Resource(fetched.validators(), hash, changed, known.sitemaps()));
      return known.sitemaps();
    }
    Feed feed = parse(fetched);
    anew = true;
    items.addAll(feed.items());
    resources.put(
        address, new FeedState.Resource(fetched.validators(), hash, changed, feed.sitemaps()));
    return feed.sitemaps();
  }

  private static Feed parse(Fetched fetched) throws FetchProblem {
    try {
      Optional<Charset> charset = fetched.charset();
      return FeedParser.parse(fetched.body(), charset, fetched.address().toString());
    } catch (FeedException e) {
      throw FetchProblem.lasting("not-a-feed", e.getMessage() + "; give the address of a feed");
    } catch (StackOverflowError e) {
      throw FetchProblem.lasting("not-a-feed", "it is nested too deep; give the address of a feed");
    }
  }
}
