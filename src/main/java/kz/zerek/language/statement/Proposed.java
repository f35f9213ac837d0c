package kz.zerek.language.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.language.kazakh.KazakhNominatives;

/** What somebody proposes, as the object of "to propose". */
public final class Proposed {

    private static final Pattern ENGLISH_LEAD = Pattern.compile("(?<!\\p{L})(?:to|that) $");
    private static final Pattern CAPITAL_ARTICLE = Pattern.compile("^(?:The|An?)(?= )");
    private static final Pattern RUSSIAN_PREPOSITION = Pattern.compile("(?<!\\p{L})(?:о|об|по) $");
    private static final Pattern RUSSIAN_NOUN = Pattern.compile("(?:иде|инициатив|предложени)\\p{L}{0,3} $");
    private static final Pattern BEHIND_PREPOSITION = Pattern.compile("^(\\p{Ll}+[нт])и[июя](?!\\p{L})");
    private static final Pattern BEHIND_NOUN = Pattern.compile("^(\\p{Ll}+[нт])ия(?!\\p{L})");

    private static final Pattern KAZAKH_CLAUSE = Pattern.compile("(?<!\\p{L})(?:керек|қажет|тиіс|жөн|болады)$");
    private static final Pattern KAZAKH_QUOTED = Pattern.compile("\\s*(?:де(?:п|ген)(?!\\p{L})|[»”\"])");
    private static final Pattern KAZAKH_POSTPOSITION = Pattern.compile("\\s+(?:туралы|жөнін|бойынша)");

    private static final int LONGEST_LEAD = 20;

    private Proposed() {}

    /**
     * The words with those before them that they need, or in the case in which a dictionary has them: «құруды» is «құру»,
     * «о создании фонда» is «создание фонда», "to spend" stays that. A wording that could be several things stays as it is.
     *
     * @param start of the words in the text
     * @return nothing if they are no object: a clause
     */
    public static Optional<String> of(String text, int start, String words, Language language) {
        var before = text.substring(Math.max(0, start - LONGEST_LEAD), start).replaceAll("\\s+", " ");
        return switch (language) {
            case KK -> kazakh(words, text.substring(start + words.length()));
            case RU -> Optional.of(russian(before, words));
            case EN -> Optional.of(english(before, words));
        };
    }

    /** A clause has no accusative: «Жер айналады деген идея», «Қор құру керек». */
    private static Optional<String> kazakh(String words, String behind) {
        boolean isClause = KAZAKH_CLAUSE.matcher(words).find()
                || KAZAKH_QUOTED.matcher(behind).lookingAt();
        boolean isObject = !KAZAKH_POSTPOSITION.matcher(behind).lookingAt();
        return isClause
                ? Optional.empty()
                : Optional.of(isObject ? KazakhNominatives.ofObject(words) : KazakhNominatives.ofVerbalNoun(words));
    }

    private static String russian(String before, String words) {
        var oblique = RUSSIAN_PREPOSITION.matcher(before).find()
                ? BEHIND_PREPOSITION
                : RUSSIAN_NOUN.matcher(before).find() ? BEHIND_NOUN : null;
        return oblique == null ? words : oblique.matcher(words).replaceFirst("$1ие");
    }

    private static String english(String before, String words) {
        var lead = ENGLISH_LEAD.matcher(before);
        if (lead.find()) return lead.group() + words;
        return CAPITAL_ARTICLE
                .matcher(words)
                .replaceFirst(article -> article.group().toLowerCase(Locale.ROOT));
    }
}
