package org.demarche.annotate.training;

import java.util.List;
import org.demarche.annotate.tags.TagClass;

/** A sentence whose words have been tagged by hand. */
public record TaggedSentence(List<TaggedWord> words) {
  public TaggedSentence {
    words = List.copyOf(words);
  }

  public List<String> forms() {
    return words.stream().map(TaggedWord::form).toList();
  }

  public List<TagClass> tags() {
    return words.stream().map(TaggedWord::tag).toList();
  }
}
