package kz.zerek.language.name;

import java.util.List;
import java.util.stream.Stream;

/** The forms of a Russian adjective that stand in names, from its dictionary form. */
final class RussianAdjective {

    private static final List<String> HARD = List.of("ая", "ое", "ые", "ого", "ой", "ых", "ому", "ым", "ом");
    private static final List<String> VELAR = List.of("ая", "ое", "ие", "ого", "ой", "их", "ому", "им", "ом");
    private static final List<String> SOFT = List.of("яя", "ее", "ие", "его", "ей", "их", "ему", "им", "ем");
    private static final List<String> SIBILANT = List.of("ая", "ее", "ие", "его", "ей", "их", "ему", "им", "ем");

    private RussianAdjective() {}

    /**
     * The nominative of the three genders and the plural, the genitive masculine, feminine and plural, the dative
     * masculine and plural, the prepositional masculine; other cases that names need are equal to one of these.
     */
    static List<String> forms(String nominative) {
        var stem = nominative.substring(0, nominative.length() - 2);
        return Stream.concat(Stream.of(nominative), endings(nominative).stream().map(stem::concat))
                .toList();
    }

    private static List<String> endings(String nominative) {
        var last = nominative.charAt(nominative.length() - 3);
        if ("кгх".indexOf(last) >= 0) return VELAR;
        if ("жшщч".indexOf(last) >= 0) return SIBILANT;
        return nominative.endsWith("ий") ? SOFT : HARD;
    }
}
