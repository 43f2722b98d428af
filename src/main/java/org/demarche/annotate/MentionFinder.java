package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.NameIndex;
import org.demarche.knowledge.Sense;
import org.demarche.model.Article;
import org.demarche.model.Mention;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * Finds what may name an actor or a region: registered names, roles, and new names by their shape.
 */
public final class MentionFinder {
  private final NameIndex names;

  public MentionFinder(NameIndex names) {
    this.names = names;
  }

  /** Disjoint mentions in the order of the text. */
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    sentences.forEach(sentence -> find(sentence.tokens(), mentions));
    return mentions;
  }

  private void find(List<Token> tokens, List<Mention> mentions) {
    List<String> words = tokens.stream().map(Token::text).toList();
    int at = 0;
    while (at < words.size()) {
      NameIndex.Match match = names.longestAt(words, at).orElse(null);
      if (match == null) {
        at++;
        continue;
      }
      mentions.add(
          new Mention(
              tokens.get(at).span().union(tokens.get(at + match.length() - 1).span()),
              match.senses().get(0).form(),
              match.senses().stream().map(Sense::id).toList()));
      at += match.length();
    }
  }
}
