package org.demarche.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.InputException;
import org.demarche.model.Problem;
import org.demarche.read.Reading;

/** Keeps articles in memory. */
final class TestLoader implements Loader {
  final Map<String, Article> articles = new TreeMap<>();
  final List<String> loads = new ArrayList<>();
  boolean broken;
  boolean dying;
  String defect = "";

  @Override
  public synchronized Loaded load(Stream<Reading> readings) {
    if (broken) {
      throw new InputException("db: server-gone: it ended");
    }
    Set<String> acknowledged = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    int unchanged = 0;
    for (Reading reading : readings.toList()) {
      if (reading instanceof Reading.Found found) {
        Article before = articles.put(found.article().id(), found.article());
        unchanged += found.article().equals(before) ? 1 : 0;
        acknowledged.add(found.article().id());
        loads.add(found.article().id());
        if (found.article().id().equals(defect)) {
          throw new IllegalStateException("a defect");
        }
      } else {
        problems.add(((Reading.Failed) reading).problem());
      }
    }
    if (dying) {
      throw new InputException("db: server-gone: it ended");
    }
    return new Loaded(acknowledged, acknowledged.size() - unchanged, unchanged, problems, true);
  }

  @Override
  public void settle(boolean busy) {}
}
