package org.demarche.resolve.courses;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.resolve.actors.Discourse;

/**
 * Gives all wordings of a course of action in one article one demand: that of the wording that says
 * it best.
 */
public final class UnitedCourses {
  /** Likelier than not; of what is joined nineteen in twenty are right. */
  private static final double LEAST = 0;

  private UnitedCourses() {}

  /** The positions in the same order, on the demands of their courses. */
  public static List<Position> in(List<Position> positions, Discourse discourse) {
    if (positions.size() < 2) {
      return positions;
    }
    MentionReader reader = new MentionReader(discourse);
    List<Mention> mentions = reader.read(positions);
    Topics topics = new Topics(discourse.view(), reader);
    PairFeatures features = new PairFeatures(discourse.view(), topics, mentions);
    double[][] scores = PairScores.of(mentions, features, PairModel.builtIn());
    Map<Position, Demand> best = new IdentityHashMap<>();
    List<String> demands = mentions.stream().map(Mention::notation).toList();
    for (List<Integer> group : new Clusters(demands, scores).joined(LEAST)) {
      List<Mention> members = group.stream().map(mentions::get).toList();
      Demand demand = Wordings.best(members);
      members.forEach(member -> best.put(member.position(), demand));
    }
    List<Position> united = new ArrayList<>();
    for (Position position : positions) {
      Demand demand = best.get(position);
      united.add(demand.equals(position.demand()) ? position : position.on(demand));
    }
    return united;
  }
}
