package kz.zerek.language;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The order of names in lists of people. Kazakh has all letters of Russian in their Russian order, and Latin ones after
 * them: one order serves all readers, and a database can keep it.
 */
public final class NameOrder {

    /** The longest key. Most names of a hundred letters have one of 220; a sign that stands for a whole phrase has 170 alone. */
    public static final int LONGEST_KEY = 1000;

    private static final Collator COLLATOR =
            Collator.getInstance(Locale.of("kk")).freeze();

    private NameOrder() {}

    /**
     * Sorts, compared character by character, as the name does: the collation key (UTS 10) in hexadecimal, as far as there
     * is room for it.
     */
    public static String key(String name) {
        var key = HexFormat.of().formatHex(COLLATOR.getCollationKey(name).toByteArray());
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** The name as it is searched: in small letters, with plain spaces, {@code ё} written as {@code е}. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
