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

    private static final Collator COLLATOR =
            Collator.getInstance(Locale.of("kk")).freeze();

    private NameOrder() {}

    /** Sorts, compared character by character, as the name does: the collation key (UTS 10) in hexadecimal. */
    public static String key(String name) {
        return HexFormat.of().formatHex(COLLATOR.getCollationKey(name).toByteArray());
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
