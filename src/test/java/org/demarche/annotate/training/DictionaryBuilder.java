package org.demarche.annotate.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.TagDictionary;
import org.demarche.annotate.tags.WordForm;

/** Counts which tags each word had, for the {@link TagDictionary}. */
final class DictionaryBuilder {
  /** A rarer word is treated as unknown, so that the model learns what to do with such. */
  private static final int LEAST_COUNT = 3;

  /** A tag is part of the ambiguity class of a word from this share of its occurrences on. */
  private static final int AMBIGUITY_PERCENT = 3;

  private static final int FIXED_COUNT = 30;
  private static final int FIXED_PERMILLE = 998;

  private final Map<TagClass, Integer> numbers;
  private final Map<TreeSet<Integer>, Integer> ambiguities = new HashMap<>();

  DictionaryBuilder(Map<TagClass, Integer> numbers) {
    this.numbers = numbers;
  }

  TagDictionary build(List<TaggedSentence> sentences) {
    Map<String, TagDictionary.Entry> entries = new HashMap<>();
    count(sentences)
        .forEach(
            (word, counts) -> {
              if (total(counts) >= LEAST_COUNT) {
                entries.put(word, entry(counts));
              }
            });
    return new TagDictionary(entries);
  }

  private Map<String, Map<Integer, Integer>> count(List<TaggedSentence> sentences) {
    Map<String, Map<Integer, Integer>> words = new TreeMap<>();
    for (TaggedSentence sentence : sentences) {
      for (TaggedWord word : sentence.words()) {
        words
            .computeIfAbsent(WordForm.lower(WordForm.of(word.form())), key -> new TreeMap<>())
            .merge(numbers.get(word.tag()), 1, Integer::sum);
      }
    }
    return words;
  }

  private TagDictionary.Entry entry(Map<Integer, Integer> counts) {
    int total = total(counts);
    TreeSet<Integer> tags = new TreeSet<>();
    int fixed = TagDictionary.OPEN;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() * 100 >= total * AMBIGUITY_PERCENT) {
        tags.add(count.getKey());
      }
      if (total >= FIXED_COUNT && count.getValue() * 1000 >= total * FIXED_PERMILLE) {
        fixed = count.getKey();
      }
    }
    int ambiguity = ambiguities.computeIfAbsent(tags, key -> ambiguities.size() + 1);
    return new TagDictionary.Entry(ambiguity, fixed);
  }

  private static int total(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
