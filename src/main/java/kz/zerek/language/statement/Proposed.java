package kz.zerek.language.statement;

import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.language.kazakh.KazakhNominatives;

/** What somebody proposes, as the object of "to propose". */
public final class Proposed {

    private static final Pattern ENGLISH_LEAD = Pattern.compile("(?<!\\p{L})(?:to|that) $");
    private static final Pattern RUSSIAN_PREPOSITION = Pattern.compile("(?<!\\p{L})(?:о|об|по) $");
    private static final Pattern RUSSIAN_NOUN = Pattern.compile("(?:иде|инициатив|предложени)\\p{L}{0,3} $");
    private static final Pattern BEHIND_PREPOSITION = Pattern.compile("^(\\p{Ll}+[нт])и[июя](?!\\p{L})");
    private static final Pattern BEHIND_NOUN = Pattern.compile("^(\\p{Ll}+[нт])ия(?!\\p{L})");

    private static final int LONGEST_LEAD = 20;

    private Proposed() {}

    /**
     * The words with those before them that they need, or in the case in which a dictionary has them: «құруды» is «құру»,
     * «о создании фонда» is «создание фонда», "to spend" stays that. A wording that could be several things stays as it is.
     *
     * @param start of the words in the text
     */
    public static String of(String text, int start, String words, Language language) {
        var before = text.substring(Math.max(0, start - LONGEST_LEAD), start).replaceAll("\\s+", " ");
        return switch (language) {
            case KK -> KazakhNominatives.ofVerbalNoun(words);
            case RU -> russian(before, words);
            case EN -> english(before, words);
        };
    }

    private static String russian(String before, String words) {
        var oblique = RUSSIAN_PREPOSITION.matcher(before).find()
                ? BEHIND_PREPOSITION
                : RUSSIAN_NOUN.matcher(before).find() ? BEHIND_NOUN : null;
        return oblique == null ? words : oblique.matcher(words).replaceFirst("$1ие");
    }

    private static String english(String before, String words) {
        var lead = ENGLISH_LEAD.matcher(before);
        return lead.find() ? lead.group() + words : words;
    }
}
