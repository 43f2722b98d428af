package org.demarche.resolve.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.SecondReading;
import org.demarche.resolve.actors.Discourse;

/**
 * Gives the positions that a second reader has on one course of action one demand, and those on
 * others other ones. The demand is worded by the article: it is that of the wording that says it
 * best and is not yet another course's.
 */
public final class ReadCourses {
  private ReadCourses() {}

  /**
   * The positions in the same order; those of the rules alone as they are.
   *
   * @param united after wordings of one course were joined by what they say
   * @param worded before, each on the demand of its own words
   */
  public static List<Position> in(
      List<Position> united, List<Position> worded, Discourse discourse) {
    Map<String, List<Position>> courses = new LinkedHashMap<>();
    for (Position position : united) {
      String course = position.second().map(SecondReading::course).orElse("");
      if (!course.isEmpty()) {
        courses.computeIfAbsent(course, c -> new ArrayList<>()).add(position);
      }
    }
    if (courses.isEmpty()) {
      return united;
    }
    Map<List<Object>, Demand> demands =
        demands(courses, mentions(united, discourse), mentions(worded, discourse));
    return united.stream()
        .map(it -> demands.containsKey(key(it)) ? it.on(demands.get(key(it))) : it)
        .toList();
  }

  private static Map<List<Object>, Mention> mentions(List<Position> all, Discourse discourse) {
    Map<List<Object>, Mention> mentions = new HashMap<>();
    new MentionReader(discourse).read(all).forEach(m -> mentions.put(key(m.position()), m));
    return mentions;
  }

  /** What tells positions of a second reader apart, whatever their demands. */
  private static List<Object> key(Position it) {
    return List.of(it.holder(), it.evidence(), it.stance(), it.second());
  }

  /** Courses of many positions choose before those of few. */
  private static Map<List<Object>, Demand> demands(
      Map<String, List<Position>> courses,
      Map<List<Object>, Mention> united,
      Map<List<Object>, Mention> worded) {
    Map<List<Object>, Demand> demands = new HashMap<>();
    Set<String> taken = new HashSet<>();
    courses.values().stream()
        .sorted(Comparator.comparing(it -> -it.size()))
        .forEach(
            course -> {
              List<List<Object>> keys = course.stream().map(ReadCourses::key).toList();
              Demand demand =
                  demand(
                      keys.stream().map(united::get).toList(),
                      keys.stream().map(worded::get).toList(),
                      taken);
              taken.add(demand.notation());
              keys.forEach(key -> demands.put(key, demand));
            });
    return demands;
  }

  /** What most of them are on; of several the best wording. */
  private static Demand demand(List<Mention> united, List<Mention> worded, Set<String> taken) {
    List<Mention> open =
        Stream.of(united, worded)
            .map(all -> all.stream().filter(m -> !taken.contains(m.notation())).toList())
            .filter(free -> !free.isEmpty())
            .findFirst()
            .orElse(united);
    Map<String, Integer> often = new HashMap<>();
    open.forEach(m -> often.merge(m.notation(), 1, Integer::sum));
    int most = often.values().stream().max(Integer::compare).orElseThrow();
    return Wordings.best(open.stream().filter(m -> often.get(m.notation()) == most).toList());
  }
}
