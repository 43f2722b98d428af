package org.demarche.link;

import java.util.List;
import java.util.Map;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;

/**
 * What came of linking, of those whom articles mention; the seeds know many more.
 *
 * @param linked actors, regions and offices that have an item
 * @param doubtful those that a person should decide on
 * @param none those that no item fits
 * @param merged those that redirect to another one
 */
public record LinkSummary(int linked, int doubtful, int none, int merged) {

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
