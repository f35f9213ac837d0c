package kz.zerek.language.kazakh;

import java.util.regex.Pattern;

/** Endings as texts hang them on figures: «2018-інші», «19-ына», «2017-де». All are written small. */
public final class KazakhEndings {

    private static final Pattern ORDINAL = Pattern.compile("(?:[ыі]?н|с[ыі]н)?ш[ыі]");
    private static final Pattern CASE =
            Pattern.compile("(?:с?[ыі])?(?:н?[дт]?[ыі]ң|н[ыі]|[ыі]н|[дт][ыі]|[ғгқк][ае]|н[ае]"
                    + "|н?[дт][ае](?:ғ[ыі]|г[ыі])?|[дтн][ае]н|[мбп]ен|н)?");
    private static final Pattern ABLATIVE = Pattern.compile(".*[дтн][ае]н");
    private static final Pattern LOCATIVE = Pattern.compile("[дт][ае]");

    private KazakhEndings() {}

    public static boolean isOrdinal(String ending) {
        return ORDINAL.matcher(ending).matches();
    }

    /** Of any case, with or without the possessive; the locative also as an attribute. */
    public static boolean isCase(String ending) {
        return CASE.matcher(ending).matches();
    }

    public static boolean isAblative(String ending) {
        return ABLATIVE.matcher(ending).matches();
    }

    /** Of the locative alone. */
    public static boolean isLocative(String ending) {
        return LOCATIVE.matcher(ending).matches();
    }
}
