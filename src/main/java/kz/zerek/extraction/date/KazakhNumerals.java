package kz.zerek.extraction.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.extraction.date.Atomizer.Piece;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.WordFile;
import kz.zerek.language.kazakh.KazakhForms;
import kz.zerek.language.kazakh.KazakhNumber;

/** Kazakh numbers below a million in words: «он бірінші», «екі мың жиырмасыншы», «он тоғызында». */
final class KazakhNumerals {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    /** A word of a number in one of its forms; only a plain one can be followed by another. */
    private record Numeral(int value, boolean plain, boolean ordinal, boolean from) {}

    private final Map<String, Numeral> words = new HashMap<>();

    KazakhNumerals() {
        for (var row : WordFile.read("kazakh-numerals.txt").rows()) {
            if (row.getFirst().length() > 4 || !Character.isDigit(row.getFirst().charAt(0))) continue;
            int value = Integer.parseInt(row.getFirst());
            for (var form : KazakhForms.of(row.getLast()))
                words.put(form.text(), new Numeral(value, form.isBase(), false, form.from()));
            for (var form : KazakhForms.of(KazakhNumber.ordinal(value)))
                words.putIfAbsent(form.text(), new Numeral(value, false, true, form.from()));
        }
    }

    /** The number that begins with a token. */
    Optional<Piece> read(List<Token> tokens, int at) {
        var sum = new Sum();
        Numeral last = null;
        int i = at;
        while (i < tokens.size() && (last == null || last.plain())) {
            var next = words.get(tokens.get(i).text());
            if (next == null || !sum.add(next.value())) break;
            last = next;
            i++;
        }
        if (last == null) return Optional.empty();
        var atom = new Atom(
                part(sum.value(), last),
                tokens.get(at).start(),
                tokens.get(i - 1).end(),
                sum.value(),
                last.from());
        return Optional.of(new Piece(atom, i - at));
    }

    private static Part part(int value, Numeral last) {
        if (last.ordinal()) return Figures.ordinal(value);
        if (!Figures.isShort(value)) return Part.OTHER;
        return last.plain() ? Part.NUMBER : Part.NUMBER_ITS;
    }

    /** A number as its words are heard one by one. */
    private static final class Sum {

        private int thousands;
        private int group;
        /** The next word is below it. */
        private int bound = Integer.MAX_VALUE;

        int value() {
            return thousands + group;
        }

        /** @return false if the word cannot belong to the number */
        boolean add(int word) {
            if (word == THOUSAND) return addThousand();
            if (word == HUNDRED) return addHundred();
            if (word >= bound) return false;
            group += word;
            bound = word < 10 ? 1 : 10;
            return true;
        }

        private boolean addThousand() {
            if (thousands > 0) return false;
            thousands = Math.max(1, group) * THOUSAND;
            group = 0;
            bound = HUNDRED;
            return true;
        }

        private boolean addHundred() {
            if (group >= 10) return false;
            group = Math.max(1, group) * HUNDRED;
            bound = HUNDRED;
            return true;
        }
    }
}
