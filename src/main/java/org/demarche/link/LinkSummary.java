package org.demarche.link;

import java.util.List;
import java.util.Map;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;
import org.demarche.link.Verdict.Outcome;

/**
 * What came of linking, of those whom articles mention; the seeds know many more.
 *
 * @param linked actors, regions and offices that have an item
 * @param doubtful those that a person should decide on
 * @param none those that no item fits
 * @param merged those that redirect to another one
 */
public record LinkSummary(int linked, int doubtful, int none, int merged) {

  /** With so many more of each sort. */
  LinkSummary with(Map<Outcome, Integer> more) {
    return new LinkSummary(
        linked + more.getOrDefault(Outcome.LINKED, 0),
        doubtful + more.getOrDefault(Outcome.DOUBTFUL, 0),
        none + more.getOrDefault(Outcome.NONE, 0),
        merged + more.getOrDefault(Outcome.MERGED, 0));
  }

  public static LinkSummary of(Linked linked) {
    List<Judgement> judgements =
        linked.judgements().entrySet().stream()
            .filter(it -> it.getKey().mentions() > 0)
            .map(Map.Entry::getValue)
            .toList();
    int items = (int) judgements.stream().filter(it -> it.item().isPresent()).count();
    int doubtful = (int) judgements.stream().filter(it -> it.status() == Status.REVIEW).count();
    int none = judgements.size() - items - doubtful;
    return new LinkSummary(items, doubtful, none, linked.merges().size());
  }
}
