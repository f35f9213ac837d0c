package kz.zerek.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.zerek.account.AccountException.Problem;
import kz.zerek.language.person.Login;
import kz.zerek.language.person.PersonName;

/** The forms of names, logins and passwords. */
public final class Names {

    /** In UTF-16 units. */
    public static final int LONGEST_NAME = PersonName.LONGEST;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>{}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Names() {}

    /**
     * A person's name as it is kept: one line, with single spaces.
     *
     * @throws AccountException if it has no letter, is too long, or holds what no name has
     */
    public static String name(String typed) {
        var name = line(typed);
        if (!LETTER.matcher(name).find()) throw new AccountException(Problem.NAME);
        return name;
    }

    /**
     * A name of something, which may have digits alone.
     *
     * @throws AccountException if it is empty, too long, or holds what no name has
     */
    public static String line(String typed) {
        var line = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.isEmpty()
                || line.length() > LONGEST_NAME
                || NOT_OF_A_NAME.matcher(line).find()) throw new AccountException(Problem.NAME);
        return line;
    }

    /**
     * A login as it is kept: in small letters.
     *
     * @throws AccountException if it is not {@linkplain Login#isValid valid}
     */
    public static String login(String typed) {
        var login = plainLogin(typed);
        if (!Login.isValid(login)) throw new AccountException(Problem.LOGIN);
        return login;
    }

    /** What was typed as a login, whatever it is. */
    static String plainLogin(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
