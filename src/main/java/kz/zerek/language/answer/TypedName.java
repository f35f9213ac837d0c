package kz.zerek.language.answer;

/** A typed name, folded once for all comparisons; the skeletons are empty unless it is in Latin letters. */
record TypedName(String letters, boolean isLatin, String skeleton, String looseSkeleton) {

    static TypedName of(String typed) {
        var letters = PlainText.lettersOf(typed);
        if (!KazakhLatin.isLatin(letters)) return new TypedName(letters, false, "", "");
        var skeleton = KazakhLatin.skeleton(letters);
        return new TypedName(letters, true, skeleton, KazakhLatin.loose(skeleton));
    }
}
