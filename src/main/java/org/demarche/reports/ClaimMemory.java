package org.demarche.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.demarche.store.Memory;
import org.demarche.store.Notes;

/**
 * What is remembered of the claims of a store: who states them, by which blocks they are found, and
 * which are one.
 */
final class ClaimMemory {
  private static final String BEHIND = "\n";

  private final Notes articles;
  private final Notes voices;
  private final Notes blocks;
  private final Notes groups;

  ClaimMemory(Memory memory) {
    this.articles = memory.notes("claim-articles");
    this.voices = memory.notes("claim-voices");
    this.blocks = memory.notes("claim-blocks");
    this.groups = memory.notes("claim-groups");
  }

  void clear() {
    List.of(articles, voices, blocks, groups).forEach(Notes::clear);
  }

  /** Takes an article in; its claims have to be put into their blocks after that. */
  void keep(StoredArticle article) {
    List<String> keys = new ArrayList<>();
    for (Voice voice : article.voices()) {
      String key = voice.claim() + BEHIND + voice.statement();
      keys.add(key);
      voices.put(
          key,
          List.of(
              List.of(
                  voice.article(),
                  voice.speaker(),
                  "" + voice.polarity(),
                  voice.bound(),
                  voice.content().key())));
    }
    articles.put(article.graph(), List.of(keys));
  }

  /** Forgets an article; its claims have to be taken out of their blocks before. */
  void forget(String graph) {
    keys(graph).forEach(voices::remove);
    articles.remove(graph);
  }

  private List<String> keys(String graph) {
    return articles.get(graph).map(it -> it.get(0)).orElse(List.of());
  }

  /** The claims that an article states. */
  Set<String> claims(String graph) {
    Set<String> claims = new TreeSet<>();
    keys(graph).forEach(it -> claims.add(it.substring(0, it.indexOf(BEHIND))));
    return claims;
  }

  /** A claim; empty where nobody states it any more. */
  Optional<Claim> claim(String iri) {
    List<Voice> said = new ArrayList<>();
    for (String statement : voices.after(iri + BEHIND)) {
      said.add(voice(iri, statement));
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(Claim.of(iri, said));
  }

  private Voice voice(String claim, String statement) {
    List<String> told = voices.get(claim + BEHIND + statement).orElseThrow().get(0);
    return new Voice(
        claim,
        statement,
        told.get(0),
        told.get(1),
        Integer.parseInt(told.get(2)),
        told.get(3),
        Content.ofKey(told.get(4)));
  }

  /** The claims of a block. */
  List<Claim> block(long block) {
    return blocks.after(key(block)).stream().flatMap(it -> claim(it).stream()).toList();
  }

  private static String key(long block) {
    return String.format("%010x", block) + BEHIND;
  }

  /** Puts a claim, as it is now, into its blocks. */
  void enter(String claim) {
    blocks(claim).forEach(it -> blocks.add(key(it) + claim));
  }

  /** Takes a claim, as it is now, out of its blocks. */
  void leave(String claim) {
    blocks(claim).forEach(it -> blocks.remove(key(it) + claim));
  }

  private LongStream blocks(String claim) {
    return voices
        .first(claim + BEHIND)
        .map(it -> LongStream.of(ClaimIndex.blocks(voice(claim, it).content())))
        .orElse(LongStream.empty());
  }

  /** Notes which claims are one. */
  void keep(List<Claim> group) {
    String kept = group.get(0).iri();
    for (Claim claim : group) {
      groups.put("of" + BEHIND + claim.iri(), List.of(List.of(kept)));
      groups.add("in" + BEHIND + kept + BEHIND + claim.iri());
    }
  }

  /** Takes the group of a claim apart; gives all claims of it, none where it has no group. */
  List<String> part(String claim) {
    Optional<String> kept = groups.get("of" + BEHIND + claim).map(it -> it.get(0).get(0));
    if (kept.isEmpty()) {
      return List.of();
    }
    String prefix = "in" + BEHIND + kept.get() + BEHIND;
    List<String> members = groups.after(prefix);
    for (String member : members) {
      groups.remove(prefix + member);
      groups.remove("of" + BEHIND + member);
    }
    return members;
  }
}
