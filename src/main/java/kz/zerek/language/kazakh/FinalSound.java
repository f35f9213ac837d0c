package kz.zerek.language.kazakh;

/**
 * What a Kazakh suffix meets at the end of a stem, with the first consonants it then takes. The rows are those of the
 * table of suffixes; the voiced stops б г д and в of loanwords count as voiceless, for so they are spoken.
 */
enum FinalSound {
    VOWEL("л", "н", "н", "д", "д", "мен"),
    GLIDE("л", "д", "д", "д", "д", "мен"),
    LIQUID("д", "д", "д", "д", "д", "мен"),
    NASAL("д", "н", "д", "д", "н", "мен"),
    VOICED_SIBILANT("д", "д", "д", "д", "д", "бен"),
    VOICELESS("т", "т", "т", "т", "т", "пен");

    final String plural;
    final String genitive;
    final String accusative;
    final String locative;
    final String ablative;
    final String instrumental;

    FinalSound(
            String plural, String genitive, String accusative, String locative, String ablative, String instrumental) {
        this.plural = plural;
        this.genitive = genitive;
        this.accusative = accusative;
        this.locative = locative;
        this.ablative = ablative;
        this.instrumental = instrumental;
    }

    /** The sound in which a word in lower case ends; a soft sign is no sound. */
    static FinalSound of(String word) {
        var end = word.length() - 1;
        while (end > 0 && (word.charAt(end) == 'ь' || word.charAt(end) == 'ъ')) end--;
        return switch (word.charAt(end)) {
            case 'а', 'ә', 'е', 'ё', 'о', 'ө', 'ұ', 'ү', 'ы', 'і', 'э', 'я' -> VOWEL;
            case 'р', 'й', 'у', 'и', 'ю' -> GLIDE;
            case 'л' -> LIQUID;
            case 'м', 'н', 'ң' -> NASAL;
            case 'з', 'ж' -> VOICED_SIBILANT;
            default -> VOICELESS;
        };
    }
}
