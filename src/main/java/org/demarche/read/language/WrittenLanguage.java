package org.demarche.read.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Tells in what language a text is written, where that is sure. */
public final class WrittenLanguage {
  private static final Set<String> ENGLISH = WordClass.of("formats.english");

  /** Of the frequent words. */
  private static final int LONGEST = 8;

  /** How much of a text is looked at: so many characters. */
  private static final int LOOK = 3000;

  /** The smallest share of words that only English has in a text that is surely English. */
  private static final double SURE = 0.12;

  /** The greatest share in a text of another language: names and quotations. */
  private static final double OTHER = 0.05;

  private static final int FEWEST_LETTERS = 100;
  private static final double LIKELY = 0.99;

  /** Kept, since its tables take half a second and most texts do not need it. */
  private static final class Detector {
    static final LanguageDetector OF_ALL = detector();

    private static LanguageDetector detector() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .seed(1)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private WrittenLanguage() {}

  /** The tag of the language; empty where a text is too short or like several. */
  public static Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK));
    Words words = new Words();
    words.count(start);
    if (words.english >= SURE * words.all && words.english > 0) {
      return Optional.of("en");
    }
    return words.letters < FEWEST_LETTERS || words.english > OTHER * words.all
        ? Optional.empty()
        : other(start);
  }

  /** Counts letters, words, and those that only English has; by hand, since each text is asked. */
  private static final class Words {
    private int all;
    private int english;
    private int letters;

    void count(String text) {
      int from = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
        if (letter && from < 0) {
          from = i;
        } else if (!letter && from >= 0) {
          add(text, from, i);
          from = -1;
        }
      }
    }

    private void add(String text, int from, int to) {
      all++;
      letters += to - from;
      boolean known =
          to - from <= LONGEST
              && ENGLISH.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
      english += known ? 1 : 0;
    }
  }

  private static Optional<String> other(String text) {
    List<DetectedLanguage> likely = Detector.OF_ALL.getProbabilities(text);
    return likely.stream()
        .filter(language -> language.getProbability() >= LIKELY)
        .map(language -> language.getLocale().toString())
        .findFirst();
  }
}
