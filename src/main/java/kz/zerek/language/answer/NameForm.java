package kz.zerek.language.answer;

/**
 * One form of a name, folded for comparison.
 *
 * @param text as it is shown
 * @param letters its {@link PlainText#lettersOf letters}
 * @param latin its {@link KazakhLatin#skeleton skeleton}; empty if it is not Kazakh
 * @param lenient whether a typing error is forgiven: never in an acronym, nor in a name of few letters
 */
record NameForm(String text, String letters, String latin, boolean acronym, boolean lenient) {

    private static final int LENIENT_LENGTH = 8;

    static NameForm of(String text, boolean kazakh) {
        var letters = PlainText.lettersOf(text);
        boolean acronym = text.chars().noneMatch(Character::isLowerCase);
        boolean lenient =
                !acronym && letters.chars().filter(Character::isLetter).count() >= LENIENT_LENGTH;
        return new NameForm(text, letters, kazakh ? latin(letters, lenient) : "", acronym, lenient);
    }

    private static String latin(String letters, boolean lenient) {
        var skeleton = KazakhLatin.skeleton(letters);
        return lenient ? KazakhLatin.loose(skeleton) : skeleton;
    }

    Match match(TypedName typed) {
        var byLetters = Letters.match(typed.letters(), letters);
        if (byLetters != Match.NONE) return byLetters;
        if (typed.isLatin() && !latin.isEmpty()) {
            var skeleton = lenient ? typed.looseSkeleton() : typed.skeleton();
            if (skeleton.equals(latin)) return Match.LATIN;
            if (lenient && OneEdit.apart(skeleton, latin)) return Match.TYPO;
        }
        return lenient && OneEdit.apart(typed.letters(), letters) ? Match.TYPO : Match.NONE;
    }
}
