package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.read.feeds.FeedException;
import org.demarche.read.feeds.FeedItem;
import org.demarche.read.feeds.FeedParser;

/** The articles of a feed in a file: those whose whole text stands in it. */
final class FeedReadings {
  private FeedReadings() {}

  static List<Reading> of(Input input, byte[] bytes, ArticleBuilder builder)
      throws UnreadableException {
    List<FeedItem> items = items(bytes);
    if (items.isEmpty()) {
      throw UnreadableException.noText("the feed lists no article; fetch it again later");
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      readings.add(reading(items.get(i), input.where() + "[" + (i + 1) + "]", builder));
    }
    return readings;
  }

  private static List<FeedItem> items(byte[] bytes) throws UnreadableException {
    try {
      return FeedParser.parse(bytes, Optional.empty(), "").items();
    } catch (FeedException e) {
      throw UnreadableException.feed(e.getMessage());
    }
  }

  private static Reading reading(FeedItem item, String where, ArticleBuilder builder) {
    try {
      if (!item.isWhole()) {
        return UnreadableException.excerpt().at(where + " " + item.id());
      }
      return new Reading.Found(builder.content(item), item.id());
    } catch (UnreadableException e) {
      return e.at(where);
    } catch (StackOverflowError e) {
      return UnreadableException.noText("it is nested too deep").at(where);
    }
  }
}
