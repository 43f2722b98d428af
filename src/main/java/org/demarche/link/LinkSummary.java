package org.demarche.link;

import java.util.Collection;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;

/**
 * What came of linking.
 *
 * @param linked actors, regions and offices that have an item
 * @param doubtful those that a person should decide on
 * @param none those that no item fits
 * @param merged those that redirect to another one
 */
public record LinkSummary(int linked, int doubtful, int none, int merged) {

  public static LinkSummary of(Linked linked) {
    Collection<Judgement> judgements = linked.judgements().values();
    int items = (int) judgements.stream().filter(it -> it.item().isPresent()).count();
    int doubtful = (int) judgements.stream().filter(it -> it.status() == Status.REVIEW).count();
    int none = judgements.size() - items - doubtful;
    return new LinkSummary(items, doubtful, none, linked.merges().size());
  }
}
