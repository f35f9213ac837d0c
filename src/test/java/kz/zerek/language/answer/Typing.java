package kz.zerek.language.answer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A way in which people type a name that they know. */
public record Typing(String name, UnaryOperator<String> typed) {

    static final Map<Character, String> KEYBOARD = pairs("ӘА ҒГ ҚК ҢН ӨО ҰУ ҮУ ҺХ ІИЫ");

    private static final Map<Character, String> LATIN_2021 =
            pairs("аa әä бb вv гg ғğ дd еe жj зz иi йi кk қq лl мm нn ңñ"
                    + " оo өö пp рr сs тt уu ұū үü фf хh һh цts чtş шş щştş ыy іı эe юiu яia ь ъ");

    private static final Map<Character, String> LATIN_2018 =
            pairs("аa әá бb вv гg ғǵ дd еe жj зz иı йı кk қq лl мm нn ңń"
                    + " оo өó пp рr сs тt уý ұu үú фf хh һh цts чch шsh щshch ыy іi эe юıý яıa ь ъ");

    private static final Map<Character, String> LATIN_PLAIN =
            pairs("аa әa бb вv гg ғgh дd еe жzh зz иi йi кk қk лl мm нn"
                    + " ңng оo өo пp рr сs тt уu ұu үu фf хkh һh цc чch шsh щsh ыi іi эe юyu яya ь ъ");

    private static Map<Character, String> pairs(String text) {
        var pairs = new HashMap<Character, String>();
        for (var pair : text.split(" ")) pairs.put(pair.charAt(0), pair.substring(1));
        return pairs;
    }

    /** Ways to type a name of any language. */
    public static Stream<Typing> ofAnyName() {
        return Stream.of(
                new Typing("as it is", name -> name),
                new Typing("in small letters", name -> name.toLowerCase(Locale.ROOT)),
                new Typing("in capitals", name -> name.toUpperCase(Locale.ROOT)),
                new Typing("in quotation marks", name -> "  «" + name + "».\u00A0"),
                new Typing("decomposed", name -> Normalizer.normalize(name, Normalizer.Form.NFD)),
                new Typing("without spaces", name -> name.replace(" ", "")),
                new Typing("with narrow spaces", name -> name.replace(' ', '\u202F')),
                new Typing("Latin look-alikes", name -> Letters.inLatin(name.toLowerCase(Locale.ROOT))),
                new Typing("Cyrillic look-alikes", name -> Letters.inCyrillic(name.toLowerCase(Locale.ROOT))));
    }

    /** Ways to type a Kazakh name. */
    public static Stream<Typing> ofKazakh() {
        return Stream.of(
                new Typing("Russian keyboard, і as и", name -> typed(name.toUpperCase(Locale.ROOT), KEYBOARD, 0)),
                new Typing("Russian keyboard, і as ы", name -> typed(name.toUpperCase(Locale.ROOT), KEYBOARD, 1)),
                new Typing("Latin of 2021", name -> transliterated(name, LATIN_2021)),
                new Typing("Latin of 2018", name -> transliterated(name, LATIN_2018)),
                new Typing("Latin without special letters", name -> transliterated(name, LATIN_PLAIN)));
    }

    private static String typed(String name, Map<Character, String> keyboard, int choice) {
        var typed = new StringBuilder();
        for (char c : name.toCharArray()) {
            var keys = keyboard.getOrDefault(c, String.valueOf(c));
            typed.append(keys.charAt(Math.min(choice, keys.length() - 1)));
        }
        return typed.toString();
    }

    private static String transliterated(String name, Map<Character, String> alphabet) {
        var latin = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray())
            latin.append(alphabet.getOrDefault(c, String.valueOf(c)));
        return latin.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
